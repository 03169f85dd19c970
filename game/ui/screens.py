"""What a screen is: something that takes presses and text, and draws itself. The app keeps a stack of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Protocol

from game.ui.cues import Cue
from game.ui.keys import Context
from game.ui.motion import Motion
from game.ui.presses import Press
from game.ui.stage import Stage


class Wish(Enum):
    """What a screen asks of the app besides other screens."""

    QUIT = auto()
    FULLSCREEN = auto()
    MUTE = auto()
    LANGUAGE = auto()
    """The next language."""


@dataclass(frozen=True, slots=True)
class Push:
    """Lay this screen over the present one."""

    screen: Screen


@dataclass(frozen=True, slots=True)
class Pop:
    """Leave this screen for the one beneath; `press` is then handed to that one."""

    press: Press | None = None


@dataclass(frozen=True, slots=True)
class Reset:
    """Leave all screens for this one."""

    screen: Screen


Step = Push | Pop | Reset | Wish | None
"""What follows a press: None stays."""


@dataclass(slots=True)
class Field:
    """A line being written: what is sent, what an input method is composing, and where the candidates open."""

    text: str = ""
    composing: str = ""
    most: int = 60
    area: tuple[float, float, float, float] | None = field(default=None, compare=False)
    """In units; set by whoever draws it, read by the app for the input method's window."""

    def insert(self, text: str) -> None:
        """Adds committed text at the end."""
        self.text = (self.text + text)[: self.most]
        self.composing = ""

    def erase(self) -> None:
        """Takes the last character away."""
        self.text = self.text[:-1]


class Screen(Protocol):
    """One screen. Times are milliseconds of the app's clock; only the evening's screen knows the time of play."""

    @property
    def context(self) -> Context:
        """Which keys have a meaning of their own now."""
        ...

    @property
    def field(self) -> Field | None:
        """The line being written, if one is."""
        ...

    @property
    def covers(self) -> bool:
        """Whether what is beneath it need not be drawn."""
        ...

    def press(self, press: Press) -> Step:
        """Takes a request."""
        ...

    def tick(self, now: int) -> Step:
        """Lets time pass; called once a frame before drawing."""
        ...

    def draw(self, stage: Stage, motion: Motion) -> None:
        """Draws itself and registers what can be clicked, as `Press` targets. Changes nothing in the game."""
        ...

    def take_cues(self) -> Sequence[Cue]:
        """The sounds asked for since the last call."""
        ...
