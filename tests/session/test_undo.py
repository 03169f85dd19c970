"""Undo and redo at the table, across riddles and rounds."""

from __future__ import annotations

from game.core.commands import (
    AdjustScore,
    AskHint,
    Buzz,
    GoOn,
    Judge,
    Pause,
    Resume,
    Tick,
)
from game.core.levels import RoundForm
from game.core.state import Phase
from game.session.rows import RowKind
from tests.evenings import a_level, a_round
from tests.session.sitting import Sitting, kinds, unpaused


def test_undo_takes_back_the_last_step_and_sets_the_clock_to_its_moment_paused() -> None:
    sitting = Sitting().with_a_buzz()
    before = sitting.table.state
    sitting.passes(4000)
    sitting.do(Judge(False))
    sitting.passes(3000)
    assert sitting.table.undo()
    assert sitting.table.state.paused
    assert unpaused(sitting.table.state) == before
    assert sitting.table.at == 16_000
    sitting.do(Resume())
    sitting.passes(2000)
    assert sitting.table.at == 18_000


def test_undo_passes_a_pause_by() -> None:
    sitting = Sitting().with_a_burning_candle()
    sitting.do(AskHint(), Pause(), Resume(), Pause())
    sitting.table.undo()
    assert sitting.table.state.open is not None
    assert sitting.table.state.open.hints_given == 0


def test_undo_adds_a_row_and_rewrites_none() -> None:
    sitting = Sitting().with_a_burning_candle()
    rows = sitting.journal.rows()
    sitting.table.undo()
    sitting.table.redo()
    assert sitting.journal.rows()[: len(rows)] == rows
    assert kinds(sitting.journal)[len(rows) :] == [RowKind.UNDO, RowKind.REDO]


def test_undoing_what_was_due_leaves_ten_seconds_before_the_deadline() -> None:
    sitting = Sitting().with_a_burning_candle()
    sitting.passes(65_000)
    assert sitting.table.steps[-1].due == 62_000
    sitting.table.undo()
    assert sitting.table.at == 52_000
    assert sitting.table.state.phase is Phase.CANDLE


def test_undoing_what_was_due_never_goes_back_before_the_candle_was_lit() -> None:
    sitting = Sitting(a_level(a_round(RoundForm.BUZZER, seconds=6))).with_a_burning_candle()
    sitting.passes(9000)
    assert sitting.table.steps[-1].due == 8000
    sitting.table.undo()
    assert sitting.table.at == 2000


def test_undo_stops_at_the_deal() -> None:
    sitting = Sitting().with_a_buzz()
    walls = unpaused(Sitting().table.state)
    while sitting.table.can_undo:
        assert sitting.table.undo()
    assert not sitting.table.undo()
    assert unpaused(sitting.table.state) == walls


def test_undo_goes_back_across_riddles_and_rounds_and_redo_all_the_way_again() -> None:
    sitting = Sitting(a_level(a_round(RoundForm.BUZZER, 2), a_round(RoundForm.WRITTEN, 2)))
    states = [sitting.table.state]
    to_the_reveal = (GoOn(), GoOn(), Buzz(1), Judge(True), GoOn())
    for command in (*to_the_reveal, GoOn(), *to_the_reveal, GoOn(), GoOn(), GoOn(), GoOn(), GoOn(), Tick(2)):
        sitting.passes(700)
        sitting.do(command)
        states.append(sitting.table.state)
    assert sitting.table.state.round == 1
    for state in reversed(states[:-1]):
        assert sitting.table.undo()
        assert unpaused(sitting.table.state) == state
    for state in states[1:]:
        assert sitting.table.redo()
        assert unpaused(sitting.table.state) == state
    assert not sitting.table.redo()


def test_redo_goes_to_the_moment_of_the_step_paused() -> None:
    sitting = Sitting().with_a_buzz()
    after = sitting.table.state
    sitting.table.undo()
    sitting.do(Resume())
    sitting.passes(3000)
    assert sitting.table.redo()
    assert sitting.table.state.paused
    assert unpaused(sitting.table.state) == after
    assert sitting.table.at == 12_000


def test_redo_is_over_once_something_new_is_done() -> None:
    sitting = Sitting().with_a_buzz()
    sitting.table.undo()
    sitting.do(Resume())
    assert sitting.table.can_redo
    sitting.do(AskHint())
    assert not sitting.table.can_redo
    assert not sitting.table.redo()


def test_an_undone_judgement_takes_its_points_with_it() -> None:
    sitting = Sitting().with_a_buzz()
    sitting.do(AdjustScore(1, 5, "a song"))
    sitting.do(Judge(True))
    sitting.table.undo()
    assert sitting.table.state.scores == (0, 5, 0)
