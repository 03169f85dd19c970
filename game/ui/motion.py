"""What moves, as functions of a time that the caller supplies. Nothing here reads a clock or draws chance by itself."""

from __future__ import annotations

import math
from collections.abc import Hashable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

QUICK: Final = 150
PLAIN: Final = 260
SLOW: Final = 400
REVEAL: Final = 2000
"""Durations in milliseconds."""

_LONG_AGO: Final = 3_600_000


class Ease(Enum):
    """How a movement speeds up and slows down."""

    LINEAR = auto()
    OUT = auto()
    """Fast at first: for what answers a key."""
    IN_OUT = auto()
    """Slow at both ends: for what travels."""

    def __call__(self, share: float) -> float:
        """The part of the way after `share` (0 to 1) of the time."""
        share = max(0.0, min(1.0, share))
        match self:
            case Ease.LINEAR:
                return share
            case Ease.OUT:
                return 1 - (1 - share) ** 3
            case Ease.IN_OUT:
                return share * share * (3 - 2 * share)


@dataclass(frozen=True, slots=True)
class Tween:
    """A number on its way from one value to another."""

    first: float
    last: float
    duration: int
    ease: Ease = Ease.OUT

    def at(self, elapsed: float) -> float:
        """The value `elapsed` milliseconds after the start."""
        share = 1.0 if self.duration <= 0 else elapsed / self.duration
        return self.first + (self.last - self.first) * self.ease(share)


@dataclass(slots=True)
class _Followed:
    tween: Tween
    started: int


class Motion:
    """The movement of one window: scenes ask for the state of things by a key of their own.

    A key starts when it is first asked for, and is forgotten after a frame in which nobody asked: what disappears and
    comes back starts anew. With `reduced` everything stands at its end, and no frame differs from the next.
    """

    def __init__(self, *, reduced: bool = False) -> None:
        self.now = 0
        """Milliseconds, as the caller said in `begin`."""
        self.reduced = reduced
        self._frame = 0
        self._started: dict[Hashable, tuple[int, int]] = {}
        self._followed: dict[Hashable, tuple[_Followed, int]] = {}
        self._unfinished = False

    def begin(self, now: int) -> None:
        """Starts a frame at `now` milliseconds."""
        self._started = {key: kept for key, kept in self._started.items() if kept[1] >= self._frame}
        self._followed = {key: kept for key, kept in self._followed.items() if kept[1] >= self._frame}
        self._frame += 1
        self.now = now
        self._unfinished = False

    @property
    def busy(self) -> bool:
        """Whether something asked for in this frame is still on its way."""
        return self._unfinished

    def since(self, key: Hashable) -> int:
        """Milliseconds since `key` first appeared; an hour where motion is reduced."""
        if self.reduced:
            return _LONG_AGO
        started = self._started[key][0] if key in self._started else self.now
        self._started[key] = started, self._frame
        return self.now - started

    def progress(self, key: Hashable, duration: int = PLAIN, ease: Ease = Ease.OUT, *, delay: int = 0) -> float:
        """0 to 1: how far the movement is that began, after `delay`, when `key` first appeared."""
        elapsed = self.since(key) - delay
        if elapsed >= duration or duration <= 0:
            return 1.0
        self._unfinished = True
        return ease(elapsed / duration)

    def follow(self, key: Hashable, value: float, duration: int = PLAIN, ease: Ease = Ease.OUT) -> float:
        """`value`, reached smoothly whenever it changes: a score that counts up, a panel that lifts."""
        if self.reduced:
            return value
        kept = self._followed.get(key)
        if kept is None:
            followed = _Followed(Tween(value, value, 0, ease), self.now)
        else:
            followed = kept[0]
            if followed.tween.last != value:
                here = followed.tween.at(self.now - followed.started)
                followed = _Followed(Tween(here, value, duration, ease), self.now)
        self._followed[key] = followed, self._frame
        elapsed = self.now - followed.started
        if elapsed < followed.tween.duration:
            self._unfinished = True
        return followed.tween.at(elapsed)

    def finish(self) -> None:
        """Brings everything that is on its way to its end now: a key was pressed in the middle of it."""
        long_ago = self.now - _LONG_AGO
        self._started = {key: (long_ago, frame) for key, (_, frame) in self._started.items()}
        for followed, _ in self._followed.values():
            followed.started = long_ago

    def wave(self, period: int, phase: float = 0.0) -> float:
        """-1 to 1, for ever; 0 where motion is reduced. `period` in milliseconds, `phase` in parts of it."""
        return 0.0 if self.reduced else math.sin((self.now / period + phase) * math.tau)

    def sway(self, phase: float, most: float = 1.5) -> float:
        """Degrees by which a lantern hangs aslant; two periods that do not meet, so that it never looks wound up."""
        return most * (0.75 * self.wave(4300, phase) + 0.25 * self.wave(2710, phase * 1.7))
