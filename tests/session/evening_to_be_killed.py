"""Plays an evening in the folder it is given, tells each step once it is committed, and goes on until it is killed."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from game.core.commands import AskHint, Buzz, Command, GoOn, Judge, NobodyKnows
from game.core.levels import RoundForm
from game.core.state import Phase
from game.paths import home
from game.session.clock import PlayClock
from game.session.evenings import begin_evening
from game.session.table import Table
from tests.evenings import a_level, a_round, an_evening

A_RIDDLE: tuple[Command, ...] = (
    GoOn(),
    GoOn(),
    AskHint(),
    Buzz(0),
    Judge(False),
    Buzz(1),
    Judge(True),
    NobodyKnows(),
    GoOn(),
)

if __name__ == "__main__":
    steady = count(0, 7)
    table = begin_evening(
        home(Path(sys.argv[1])),
        an_evening(a_level(*[a_round(RoundForm.BUZZER, 9)] * 9)),
        PlayClock(lambda: next(steady)),
        datetime.now(UTC),
    )
    assert isinstance(table, Table)
    for command in A_RIDDLE * 80:
        table.tick()
        table.offer(command)
        if table.state.phase is Phase.STANDINGS:
            table.offer(GoOn())
        told = " ".join(map(str, (len(table.steps), table.at, *table.state.scores)))
        # Long lines fill the pipe, so that it waits here for its reader and is never through before it is killed.
        sys.stdout.write(f"{told:4000}\n")
        sys.stdout.flush()
