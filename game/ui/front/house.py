"""What the front of house needs of the rest of the program, handed in by whoever puts it together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from game.core.deal import Shortage
from game.core.levels import Level
from game.core.riddles import Pack, Riddle
from game.core.teams import Team
from game.i18n.language import Language
from game.settings import Settings
from game.ui.screens import Screen


@dataclass(frozen=True, slots=True)
class LevelEntry:
    """A level that can be picked in set-up, and what the banks lack for it."""

    level: Level
    shortages: tuple[Shortage, ...] = ()
    pack: Pack | None = None
    """The bank this level is made of, where it is one bank's own evening."""


@dataclass(frozen=True, slots=True)
class SpoiltFile:
    """A file that could not be loaded: its name, and the first thing to mend, in the present language."""

    file: str
    sentence: str


class House(Protocol):
    """Anything may change from one frame to the next (language, settings, banks), so read it when it is used."""

    @property
    def say(self) -> Language:
        """The present language."""
        ...

    @property
    def settings(self) -> Settings:
        """The present settings."""
        ...

    @property
    def levels(self) -> Sequence[LevelEntry]:
        """All levels in the order they are offered."""
        ...

    @property
    def packs(self) -> Sequence[Pack]:
        """All banks that could be loaded."""
        ...

    @property
    def spoilt(self) -> Sequence[SpoiltFile]:
        """The banks and levels that could not."""
        ...

    @property
    def unfinished(self) -> str:
        """A short name for the evening that was interrupted last, in the present language; "" for none."""
        ...

    @property
    def welcome(self) -> Sequence[Riddle]:
        """The riddles of the attract screen."""
        ...

    @property
    def named_seed(self) -> int | None:
        """The seed a person asked for as the program was started."""
        ...

    def draw_seed(self) -> int:
        """A seed by chance, 0 to 999 999."""
        ...

    def bank_level(self, pack: Pack) -> LevelEntry:
        """The evening of one bank alone."""
        ...

    def change_settings(self, settings: Settings) -> None:
        """Keeps the settings and lets them hold at once."""
        ...

    def begin(self, entry: LevelEntry, teams: tuple[Team, ...], seed: int, *, seed_was_named: bool) -> Screen:
        """A new evening; `seed_was_named`: a person asked for this seed, so earlier evenings do not enter the deal.

        Where it cannot begin, the screen says why.
        """
        ...

    def resume(self) -> Screen:
        """The evening that was interrupted."""
        ...
