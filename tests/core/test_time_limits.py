"""Time limits what a team does, never what the host does."""

from __future__ import annotations

import pytest

from game.core.commands import AddTime, Buzz, Command, Judge, LightLantern, TypeAnswer
from game.core.events import BoardsUp, Missed, MissKind, TimeRanOut
from game.core.levels import Answering, RoundForm
from game.core.refusals import Refusal, RefusalReason
from game.core.riddles import Verdict
from game.core.rules import decide, due, due_at
from game.core.state import Phase
from tests.core.playing import a_game, with_candle

PROGRAM_JUDGES = [Answering.CHOICE, Answering.TYPED]


@pytest.mark.parametrize("answering", PROGRAM_JUDGES)
def test_an_answer_stamped_at_its_deadline_is_in_time(answering: Answering) -> None:
    game = with_candle(RoundForm.TURNS, answering, seconds=30)
    game.passes(30_000)
    game.does(game.answer(right=True))
    assert game.scores == (10, 0, 0)


@pytest.mark.parametrize("answering", PROGRAM_JUDGES)
def test_an_answer_stamped_a_millisecond_after_its_deadline_is_refused(answering: Answering) -> None:
    game = with_candle(RoundForm.TURNS, answering, seconds=30)
    late = game.answer(right=True)
    game.passes(30_001)
    assert game.refuses(late) is RefusalReason.NOT_NOW
    assert game.is_at(Phase.VERDICT)
    assert game.scores == (0, 0, 0)


@pytest.mark.parametrize("answering", PROGRAM_JUDGES)
def test_a_late_answer_is_refused_even_if_nobody_recorded_what_was_due(answering: Answering) -> None:
    game = with_candle(RoundForm.TURNS, answering, seconds=30)
    assert decide(game.state, game.answer(right=True), game.at + 30_001) == Refusal(RefusalReason.TIME_IS_OUT)


def test_a_buzz_at_the_deadline_is_in_time_and_one_millisecond_later_is_not() -> None:
    game = with_candle(RoundForm.BUZZER, seconds=30)
    at_the_deadline = decide(game.state, Buzz(0), game.at + 30_000)
    assert not isinstance(at_the_deadline, Refusal)
    assert decide(game.state, Buzz(0), game.at + 30_001) == Refusal(RefusalReason.TIME_IS_OUT)
    game.passes(30_001)
    assert game.refuses(Buzz(0)) is RefusalReason.NOT_NOW


def test_the_answer_to_a_buzz_is_in_time_at_its_deadline_and_late_after_it() -> None:
    game = with_candle(RoundForm.BUZZER, Answering.TYPED, answer_seconds=8)
    game.does(Buzz(1))
    right = TypeAnswer("猜", Verdict.RIGHT)
    assert not isinstance(decide(game.state, right, game.at + 8_000), Refusal)
    assert decide(game.state, right, game.at + 8_001) == Refusal(RefusalReason.TIME_IS_OUT)


def test_nothing_is_due_at_the_deadline_itself() -> None:
    game = with_candle(RoundForm.BUZZER, seconds=30)
    deadline = due_at(game.state)
    assert deadline == game.at + 30_000
    assert due(game.state, deadline) == ()
    assert due(game.state, deadline + 1) != ()


def test_what_is_due_bears_the_time_of_its_deadline_however_late_it_is_noticed() -> None:
    game = with_candle(RoundForm.TURNS, seconds=30)
    deadline = game.at + 30_000
    game.passes(400_000)
    assert game.events[-1] == TimeRanOut(deadline)


@pytest.mark.parametrize("form", [RoundForm.TURNS, RoundForm.RISK])
def test_in_a_judged_round_the_end_of_the_time_waits_for_the_host(form: RoundForm) -> None:
    game = with_candle(form)
    game.passes(60_001)
    assert game.hall.timer.out
    assert game.is_at(Phase.CANDLE)
    game.passes(600_000)
    assert game.is_at(Phase.CANDLE), "as long as the host likes"
    game.does(Judge(True))
    assert game.is_at(Phase.VERDICT)
    assert game.scores[0] > 0, "yes still scores"


def test_in_a_judged_round_the_end_of_a_buzz_waits_for_the_host_too() -> None:
    game = with_candle(RoundForm.BUZZER)
    game.does(Buzz(2))
    game.passes(10_001)
    assert isinstance(game.events[-1], TimeRanOut)
    game.passes(600_000)
    assert game.is_at(Phase.ANSWERING)
    game.does(Judge(True))
    assert game.scores == (0, 0, 10)


def test_after_the_time_is_out_no_is_a_miss_as_ever() -> None:
    game = with_candle(RoundForm.BUZZER)
    game.does(Buzz(2))
    game.passes(20_000)
    game.does(Judge(False))
    assert game.scores == (0, 0, -10)
    assert game.is_at(Phase.CANDLE)


def test_a_candle_that_nobody_buzzed_for_costs_nobody() -> None:
    for answering in Answering:
        game = with_candle(RoundForm.BUZZER, answering, seconds=20)
        game.passes(20_001)
        assert game.is_at(Phase.VERDICT)
        assert game.scores == (0, 0, 0)
        assert game.slip.awards == ()


@pytest.mark.parametrize("answering", PROGRAM_JUDGES)
def test_where_the_program_judges_the_end_of_a_buzz_is_a_wrong_answer(answering: Answering) -> None:
    game = with_candle(RoundForm.BUZZER, answering)
    game.does(Buzz(1))
    game.passes(10_001)
    assert any(isinstance(event, Missed) and event.kind is MissKind.TIME for event in game.events)
    assert game.scores == (0, -10, 0)
    assert game.refuses(Buzz(1)) is RefusalReason.LOCKED_OUT


def test_boards_go_up_by_themselves_when_the_candle_is_out() -> None:
    game = with_candle(RoundForm.WRITTEN, seconds=20)
    game.passes(20_000)
    assert game.is_at(Phase.CANDLE)
    game.passes(1)
    assert isinstance(game.events[-1], BoardsUp)
    assert game.is_at(Phase.BOARDS)


@pytest.mark.parametrize("form", [RoundForm.TURNS, RoundForm.BUZZER, RoundForm.WRITTEN])
def test_without_a_timer_nothing_is_ever_due(form: RoundForm) -> None:
    game = with_candle(form, seconds=0)
    game.passes(10_000_000)
    assert game.is_at(Phase.CANDLE)
    assert game.hall.timer.total == 0
    assert due_at(game.state) is None


def test_without_a_timer_the_candle_goes_on_without_one() -> None:
    game = with_candle(RoundForm.BUZZER, seconds=0)
    game.answers(0, right=False)
    game.passes(10_000_000)
    game.answers(1, right=True)
    assert game.scores == (-10, 10, 0)


def test_more_seconds_move_the_deadline() -> None:
    game = with_candle(RoundForm.BUZZER, seconds=30)
    game.does(AddTime(10))
    game.passes(40_000)
    game.does(Buzz(0))


def test_fewer_seconds_never_leave_less_than_five() -> None:
    game = with_candle(RoundForm.BUZZER, seconds=30)
    game.does(AddTime(-10))
    assert game.milliseconds_left == 20_000
    game.does(AddTime(-10), AddTime(-10))
    assert game.milliseconds_left == 5_000


def test_where_less_than_five_seconds_are_left_fewer_changes_nothing() -> None:
    game = with_candle(RoundForm.BUZZER, seconds=30)
    game.passes(27_000)
    assert game.refuses(AddTime(-10)) is RefusalReason.ALREADY_SO
    assert game.milliseconds_left == 3_000


def test_more_seconds_go_to_the_team_that_answers_while_one_does() -> None:
    game = with_candle(RoundForm.BUZZER, Answering.TYPED)
    game.passes(15_000)
    game.does(Buzz(0), AddTime(10))
    game.passes(20_000)
    game.does(game.answer(right=False))
    assert game.milliseconds_left == 45_000, "the candle waited as it was"


def test_more_seconds_light_a_candle_again_that_is_out() -> None:
    game = with_candle(RoundForm.TURNS, seconds=30)
    game.passes(31_000)
    assert game.hall.timer.out
    game.does(AddTime(10))
    assert not game.hall.timer.out
    assert game.milliseconds_left == 10_000
    game.passes(10_001)
    assert game.hall.timer.out


@pytest.mark.parametrize("command", [AddTime(10), AddTime(-10)])
def test_there_is_no_time_to_change_before_the_candle_and_without_a_timer(command: Command) -> None:
    reading = a_game(RoundForm.BUZZER)
    reading.does(LightLantern(0))
    assert reading.refuses(command) is RefusalReason.NO_TIMER_RUNS
    assert with_candle(RoundForm.BUZZER, seconds=0).refuses(command) is RefusalReason.NO_TIMER_RUNS


def test_of_two_buzzes_the_one_read_first_has_the_word() -> None:
    game = with_candle(RoundForm.BUZZER)
    game.does(Buzz(2))
    assert game.refuses(Buzz(0)) is RefusalReason.SOMEONE_ELSE_ANSWERS
    assert game.slip.answering_team == 2
