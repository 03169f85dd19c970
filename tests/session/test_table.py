"""The table: offering, pausing, resuming, and a journal that fails."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from game.core.commands import (
    AddTime,
    AskHint,
    Buzz,
    Choose,
    Command,
    GoOn,
    Judge,
    LightLantern,
    NobodyKnows,
    Pause,
    Resume,
    Skip,
    Stake,
    Tick,
    TypeAnswer,
)
from game.core.events import Buzzed, EveningBegan, Missed
from game.core.levels import Answering, RoundForm
from game.core.refusals import Refusal, RefusalReason
from game.core.riddles import Verdict
from game.core.state import Phase
from game.session.history import history_of
from game.session.journal import FailedJournal, JournalError, JournalReason, MemoryJournal
from game.session.rows import Row, RowKind
from game.session.table import Table
from tests.evenings import a_level, a_round, an_evening, every_form
from tests.session.clocks import HandClock
from tests.session.sitting import Sitting, kinds, resumed, unpaused

# Offering


def test_an_evening_begins_on_the_wall_with_its_clock_running() -> None:
    sitting = Sitting()
    assert sitting.table.state.phase is Phase.WALL
    sitting.passes(1500)
    assert sitting.table.at == 1500
    assert not sitting.table.can_undo


def test_an_evening_that_may_not_begin_writes_nothing() -> None:
    journal = MemoryJournal()
    refusal = Table.begin(journal, an_evening(a_level(teams=(2, 4)), teams=5), HandClock().play)
    assert refusal == Refusal(RefusalReason.TOO_MANY_OR_FEW_TEAMS)
    assert journal.rows() == ()


def test_each_command_that_is_carried_out_is_one_row_stamped_with_its_moment() -> None:
    sitting = Sitting()
    sitting.passes(1000)
    sitting.do(GoOn())
    sitting.passes(500)
    sitting.do(AskHint())
    assert [row.at for row in sitting.journal.rows()] == [0, 1000, 1500]
    assert isinstance(sitting.journal.rows()[0].events[0], EveningBegan)


def test_a_refused_command_leaves_no_row() -> None:
    sitting = Sitting()
    before = sitting.table.state
    assert sitting.table.offer(Buzz(0)) == Refusal(RefusalReason.NOT_NOW)
    assert len(sitting.journal.rows()) == 1
    assert sitting.table.state == before


def test_a_row_is_committed_before_it_is_shown() -> None:
    class Watching(MemoryJournal):
        def append(self, rows: Sequence[Row], play_time: int) -> None:
            shown.append(sitting.table.state.phase if rows and self.rows() else Phase.NOT_BEGUN)
            super().append(rows, play_time)

    shown: list[Phase] = []
    sitting = Sitting(journal=Watching())
    sitting.do(GoOn())
    assert shown == [Phase.NOT_BEGUN, Phase.WALL]


def test_a_buzz_at_the_deadline_is_in_time_and_a_later_one_is_not() -> None:
    in_time, late = Sitting().with_a_burning_candle(), Sitting().with_a_burning_candle()
    for sitting in (in_time, late):
        sitting.passes(59_000)
    in_time.clock.sleeps(1000)
    assert in_time.table.offer(Buzz(0)) is None
    late.clock.sleeps(1001)
    assert late.table.offer(Buzz(0)) is not None
    assert late.table.state.phase is Phase.VERDICT


def test_what_was_due_is_a_step_of_its_own_before_the_command_that_came_after_it() -> None:
    sitting = Sitting(a_level(a_round(RoundForm.BUZZER, answering=Answering.CHOICE)))
    sitting.do(GoOn())
    sitting.do(Buzz(1))
    sitting.clock.play.beat()
    sitting.clock.passes(10_500)
    sitting.do(Buzz(2))
    due, buzz = sitting.table.steps[-2:]
    assert isinstance(due.events[0], Missed)
    assert (due.due, due.at) == (10_000, 10_500)
    assert isinstance(buzz.events[0], Buzzed)
    assert buzz.due is None


def test_everything_that_was_due_is_recorded_one_step_each() -> None:
    sitting = Sitting(a_level(a_round(RoundForm.BUZZER, answering=Answering.TYPED, seconds=1)))
    sitting.do(GoOn())
    sitting.clock.passes(5000)
    sitting.table.tick()
    assert [step.due for step in sitting.table.steps[-2:]] == [1000, 3000]
    assert sitting.table.state.phase is Phase.REVEAL


def test_an_input_read_before_the_deadline_counts_as_read_however_long_the_frame_took() -> None:
    sitting = Sitting().with_a_burning_candle()
    sitting.passes(59_500)
    read_at = sitting.table.at
    sitting.clock.sleeps(1900)
    assert sitting.table.offer(Buzz(2), at=read_at) is None
    assert sitting.table.steps[-1].at == read_at == 61_500


def test_an_input_is_never_stamped_later_than_now_nor_before_what_was_recorded() -> None:
    sitting = Sitting().with_a_buzz()
    sitting.table.offer(Judge(False), at=99_000)
    assert sitting.table.steps[-1].at == 12_000
    sitting.passes(1000)
    sitting.table.offer(Buzz(1), at=3)
    assert sitting.table.steps[-1].at == 12_000


def test_a_stamp_from_before_an_undo_does_not_carry_the_clock_past_a_deadline() -> None:
    sitting = Sitting().with_a_buzz()
    sitting.passes(9000)
    stale = sitting.table.at
    sitting.do(Judge(True))
    sitting.table.undo()
    sitting.table.undo()
    sitting.do(Resume())
    assert sitting.table.offer(Buzz(1), at=stale) is None
    assert sitting.table.steps[-1].at == 12_000


# Pause


def test_a_pause_stops_the_clock_and_is_no_step() -> None:
    sitting = Sitting().with_a_burning_candle()
    steps = sitting.table.steps
    sitting.do(Pause())
    sitting.passes(600_000)
    assert sitting.table.at == 2000
    sitting.do(Resume())
    sitting.passes(1000)
    assert sitting.table.at == 3000
    assert sitting.table.steps == steps
    assert kinds(sitting.journal)[-2:] == [RowKind.PAUSE, RowKind.PAUSE]


def test_a_pause_stands_at_the_moment_its_key_was_read() -> None:
    sitting = Sitting().with_a_burning_candle()
    sitting.passes(59_500)
    read_at = sitting.table.at
    sitting.clock.sleeps(1500)
    sitting.table.offer(Pause(), at=read_at)
    sitting.table.tick()
    assert sitting.table.at == read_at
    assert sitting.table.state.phase is Phase.CANDLE


def test_the_host_may_judge_while_the_clock_stands() -> None:
    sitting = Sitting().with_a_buzz()
    sitting.do(Pause(), Judge(True))
    assert sitting.table.state.paused
    assert sitting.table.state.scores[0] == 10


def test_a_sleeping_machine_pauses_the_game_and_loses_no_candle() -> None:
    sitting = Sitting().with_a_burning_candle()
    sitting.clock.sleeps(3_600_000)
    sitting.table.tick()
    assert sitting.table.state.paused
    assert sitting.table.state.phase is Phase.CANDLE
    assert sitting.table.at == 2000


def test_a_key_that_wakes_the_machine_finds_the_game_paused() -> None:
    sitting = Sitting().with_a_burning_candle()
    sitting.clock.sleeps(3_600_000)
    assert sitting.table.offer(Buzz(0)) == Refusal(RefusalReason.PAUSED)


# Resuming


def test_a_resumed_evening_stands_as_it_was_left_paused() -> None:
    sitting = Sitting().with_a_buzz()
    sitting.passes(4700)
    table = resumed(sitting.journal)
    assert table.state.paused
    assert unpaused(table.state) == sitting.table.state
    assert 0 <= sitting.table.at - table.at <= 1000


def test_no_deadline_strikes_as_an_evening_is_resumed() -> None:
    sitting = Sitting().with_a_burning_candle()
    sitting.passes(59_500)
    sitting.clock.sleeps(499)
    table = resumed(sitting.journal)
    table.tick()
    assert table.state.phase is Phase.CANDLE


def test_an_evening_resumed_after_an_undo_has_the_clock_where_undo_set_it() -> None:
    sitting = Sitting().with_a_buzz()
    sitting.passes(6000)
    sitting.table.undo()
    table = resumed(sitting.journal)
    assert table.at == 12_000
    assert table.can_redo
    assert table.state == sitting.table.state


def test_the_clock_of_a_closed_evening_is_kept_to_the_millisecond() -> None:
    sitting = Sitting()
    sitting.clock.sleeps(1234)
    sitting.table.close()
    assert resumed(sitting.journal).at == 1234


# When the journal fails


class FullDisk(MemoryJournal):
    """A journal on a disk that may be full."""

    def __init__(self) -> None:
        super().__init__()
        self.full = False

    def append(self, rows: Sequence[Row], play_time: int) -> None:
        if self.full:
            raise JournalError(JournalReason.DISK_FULL, Path("evening"))
        super().append(rows, play_time)


def test_the_game_goes_on_when_the_disk_is_full_and_says_so() -> None:
    journal = FullDisk()
    sitting = Sitting(journal=journal)
    journal.full = True
    sitting.with_a_buzz().do(Judge(True))
    assert sitting.table.journal_failed is JournalReason.DISK_FULL
    assert sitting.table.state.scores[0] == 10
    assert sitting.table.undo()


def test_what_could_not_be_written_is_written_once_there_is_room() -> None:
    journal = FullDisk()
    sitting = Sitting(journal=journal)
    journal.full = True
    sitting.with_a_buzz()
    sitting.table.undo()
    journal.full = False
    sitting.do(Resume())
    assert sitting.table.journal_failed is None
    assert unpaused(resumed(journal).state) == sitting.table.state


def test_an_evening_without_any_journal_is_played_and_says_so() -> None:
    error = JournalError(JournalReason.CANNOT_WRITE, Path("evening"))
    table = Table.begin(FailedJournal(error), an_evening(), HandClock().play)
    assert isinstance(table, Table)
    assert table.journal_failed is JournalReason.CANNOT_WRITE
    assert table.offer(GoOn()) is None


# Whatever happens

_commands = st.one_of(
    st.builds(LightLantern, st.integers(0, 4)),
    st.builds(Buzz, st.integers(0, 3)),
    st.builds(Judge, st.booleans()),
    st.builds(Tick, st.integers(0, 2)),
    st.builds(Choose, st.integers(0, 3)),
    st.builds(TypeAnswer, st.just("底"), st.sampled_from(Verdict)),
    st.builds(Stake, st.sampled_from((10, 20))),
    st.builds(AddTime, st.sampled_from((10, -10))),
    st.sampled_from((GoOn(), GoOn(), GoOn(), AskHint(), NobodyKnows(), Skip(), Pause(), Resume())),
)
_acts = st.lists(st.one_of(_commands, st.sampled_from(("undo", "redo", "sleep")), st.integers(1, 40_000)), max_size=40)


@settings(max_examples=60, deadline=None, database=None)
@given(st.sampled_from(Answering), _acts)
def test_what_the_journal_comes_to_is_what_was_played_whatever_is_done(
    answering: Answering, acts: list[Command | str | int]
) -> None:
    sitting = Sitting(every_form(answering))
    for act in acts:
        steps, state = sitting.table.steps, sitting.table.state
        match act:
            case "undo":
                assert sitting.table.undo() is (len(steps) > 1)
            case "redo":
                sitting.table.redo()
            case "sleep":
                sitting.clock.sleeps(50_000)
                sitting.table.tick()
            case int():
                sitting.passes(act)
            case str():
                raise AssertionError(act)
            case _:
                before = len(sitting.table.steps)
                refused = sitting.table.offer(act)
                if refused is None and len(sitting.table.steps) == before + 1:
                    sitting.table.undo()
                    assert unpaused(sitting.table.state) == unpaused(state)
                    sitting.table.redo()
        history = history_of(sitting.journal.rows())
        assert history.steps == sitting.table.steps
        assert unpaused(history.state()) == unpaused(sitting.table.state)
        again = resumed(sitting.journal)
        assert abs(again.at - sitting.table.at) <= 1000
        again.tick()
        assert unpaused(again.state) == unpaused(sitting.table.state)
