"""A clock that tests move by hand."""

from __future__ import annotations

from game.session.clock import PlayClock


class HandClock:
    """A steady time that passes only when a test says so."""

    def __init__(self) -> None:
        self.now = 1_000_000
        self.play = PlayClock(lambda: self.now)

    def passes(self, milliseconds: int) -> None:
        """Let time pass with a frame every half second."""
        while milliseconds > 0:
            part = min(milliseconds, 500)
            self.now += part
            milliseconds -= part
            self.play.beat()

    def sleeps(self, milliseconds: int) -> None:
        """Let time pass without a frame."""
        self.now += milliseconds
