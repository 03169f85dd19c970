"""The steps that are in effect, and those taken back: what the rows of a journal come to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from game.core.events import Event
from game.core.state import State, apply
from game.session.rows import Row, RowKind


@dataclass(frozen=True, slots=True)
class Step:
    """What one command, or the clock alone, brought about."""

    at: int
    """Milliseconds of play."""
    events: tuple[Event, ...]
    due: int | None = None
    """The deadline, where the clock alone brought it about."""


@dataclass(frozen=True, slots=True)
class History:
    """The evening's steps; the first one, the deal, is never taken back."""

    steps: tuple[Step, ...] = ()
    """In effect, in the order they came."""
    undone: tuple[Step, ...] = ()
    """Taken back, the last one taken back at the end."""

    @property
    def can_undo(self) -> bool:
        """Whether a step after the deal is in effect."""
        return len(self.steps) > 1

    @property
    def can_redo(self) -> bool:
        """Whether a step was taken back and nothing new has been done since."""
        return bool(self.undone)

    def state(self) -> State:
        """The evening after all steps in effect."""
        state = State()
        for step in self.steps:
            for event in step.events:
                state = apply(state, event)
        return state

    def after(self, row: Row) -> History:
        """The history once `row` has been written; a row that asks for what cannot be done changes nothing."""
        match row.kind:
            case RowKind.STEP:
                return History((*self.steps, Step(row.at, row.events, row.due)))
            case RowKind.UNDO if self.can_undo:
                return History(self.steps[:-1], (*self.undone, self.steps[-1]))
            case RowKind.REDO if self.can_redo:
                return History((*self.steps, self.undone[-1]), self.undone[:-1])
            case _:
                return self


def history_of(rows: Iterable[Row]) -> History:
    """The history that `rows` come to."""
    history = History()
    for row in rows:
        history = history.after(row)
    return history
