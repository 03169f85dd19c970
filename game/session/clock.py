"""The clock of play: it stops, goes on, can be set, and does not count the time the machine slept."""

from __future__ import annotations

import time
from collections.abc import Callable

LONGEST_GAP = 2000
"""Milliseconds between two beats; a longer gap is not play time."""


def monotonic_milliseconds() -> int:
    """The system's steady time in milliseconds, from an arbitrary start."""
    return time.monotonic_ns() // 1_000_000


class PlayClock:
    """Counts milliseconds of play; it stands until `go_on` is called.

    Call `beat` once a frame, and at least every two seconds while the picture is still.
    """

    def __init__(self, source: Callable[[], int] = monotonic_milliseconds) -> None:
        """`source` gives milliseconds that never go backwards."""
        self._source = source
        self._at = 0
        self._beaten: int | None = None
        """The source's time at the last beat; None while the clock stands."""

    @property
    def at(self) -> int:
        """Milliseconds of play up to now; after too long a gap, up to the last beat."""
        elapsed = self._elapsed()
        return self._at + elapsed if elapsed <= LONGEST_GAP else self._at

    @property
    def running(self) -> bool:
        """Whether time is being counted."""
        return self._beaten is not None

    def go_on(self) -> None:
        """Count from now on."""
        if self._beaten is None:
            self._beaten = self._source()

    def stop(self) -> None:
        """Stand still at what `at` says now."""
        self._at = self.at
        self._beaten = None

    def set_to(self, at: int) -> None:
        """Stand at, or go on from, `at` milliseconds of play."""
        self._at = at
        if self._beaten is not None:
            self._beaten = self._source()

    def beat(self) -> bool:
        """Take note of a frame; True when the gap since the last one was too long and has not been counted."""
        if self._beaten is None:
            return False
        too_long = self._elapsed() > LONGEST_GAP
        self.set_to(self.at)
        return too_long

    def _elapsed(self) -> int:
        return 0 if self._beaten is None else self._source() - self._beaten
