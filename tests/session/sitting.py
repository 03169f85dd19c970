"""A table to sit at: a new evening with its clock and a journal in memory."""

from __future__ import annotations

from dataclasses import replace

from game.core.commands import (
    Buzz,
    Command,
    GoOn,
)
from game.core.levels import Level
from game.core.state import State
from game.session.journal import MemoryJournal
from game.session.rows import RowKind
from game.session.table import Table
from tests.evenings import an_evening
from tests.session.clocks import HandClock


class Sitting:
    """A table with its clock and journal, at the wall of a new evening."""

    def __init__(self, level: Level | None = None, teams: int = 3, journal: MemoryJournal | None = None) -> None:
        self.clock = HandClock()
        self.journal = journal or MemoryJournal()
        table = Table.begin(self.journal, an_evening(level, teams), self.clock.play)
        assert isinstance(table, Table)
        self.table = table

    def do(self, *commands: Command) -> None:
        """Carry the commands out, none of which may be refused."""
        for command in commands:
            assert self.table.offer(command) is None

    def passes(self, milliseconds: int) -> None:
        """Let time pass with two frames a second."""
        while milliseconds > 0:
            self.clock.now += min(milliseconds, 500)
            milliseconds -= 500
            self.table.tick()

    def with_a_burning_candle(self) -> Sitting:
        """The first lantern lit, then its candle, a second apart."""
        for _ in range(2):
            self.passes(1000)
            self.do(GoOn())
        return self

    def with_a_buzz(self) -> Sitting:
        """The candle lit at two seconds, the first team's buzz ten seconds later."""
        self.with_a_burning_candle().passes(10_000)
        self.do(Buzz(0))
        return self


def kinds(journal: MemoryJournal) -> list[RowKind]:
    return [row.kind for row in journal.rows()]


def unpaused(state: State) -> State:
    """`state` with the clock going on, to compare what was played."""
    return replace(state, paused=False)


def resumed(journal: MemoryJournal) -> Table:
    """The evening of `journal` gone on with, at a clock of its own."""
    return Table.resume(journal, HandClock().play)
