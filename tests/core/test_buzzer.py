"""抢答: the first to buzz answers; a wrong answer costs, locks out, and the others go on."""

from __future__ import annotations

import pytest

from game.core.commands import Buzz, Choose, Judge, TypeAnswer
from game.core.events import AnsweredClose
from game.core.levels import Answering, RoundForm
from game.core.refusals import RefusalReason
from game.core.riddles import Verdict
from game.core.state import Phase
from game.core.views import TeamMark
from tests.core.playing import a_game, leave, light, with_candle


def test_nobody_is_on_turn() -> None:
    game = a_game(RoundForm.BUZZER)
    assert game.hall.team_on_turn is None
    assert game.marks == [TeamMark.NONE] * 3


def test_a_buzz_stops_the_candle_and_starts_answer_seconds() -> None:
    game = with_candle(RoundForm.BUZZER, answer_seconds=12)
    game.passes(25_000)
    game.does(Buzz(1))
    assert game.marks[1] is TeamMark.ANSWERING
    assert game.milliseconds_left == 12_000
    assert game.hall.timer.for_an_answer
    game.passes(12_000)
    game.does(Judge(False))
    assert game.milliseconds_left == 35_000, "what the candle had left at the buzz"


def test_a_right_answer_scores_and_ends_the_riddle() -> None:
    game = with_candle(RoundForm.BUZZER)
    game.answers(2, right=True)
    assert game.scores == (0, 0, 10)
    assert game.is_at(Phase.VERDICT)


@pytest.mark.parametrize("answering", Answering)
def test_a_wrong_answer_costs_the_penalty(answering: Answering) -> None:
    game = with_candle(RoundForm.BUZZER, answering, penalty=15)
    game.answers(1, right=False)
    assert game.scores == (0, -15, 0)


def test_a_wrong_answer_locks_the_team_out_until_the_next_riddle() -> None:
    game = with_candle(RoundForm.BUZZER)
    game.answers(1, right=False)
    assert game.marks == [TeamMark.MAY_BUZZ, TeamMark.LOCKED_OUT, TeamMark.MAY_BUZZ]
    assert game.refuses(Buzz(1)) is RefusalReason.LOCKED_OUT
    game.answers(0, right=True)
    leave(game)
    light(game)
    game.does(Buzz(1))


def test_a_candle_that_goes_on_has_at_least_five_seconds() -> None:
    game = with_candle(RoundForm.BUZZER, seconds=30)
    game.passes(29_000)
    game.answers(0, right=False)
    assert game.milliseconds_left == 5_000
    game.passes(5_000)
    game.does(Buzz(1))


def test_the_five_seconds_begin_at_the_deadline_of_an_answer_that_never_came() -> None:
    game = with_candle(RoundForm.BUZZER, Answering.TYPED, seconds=30, answer_seconds=10)
    game.passes(30_000)
    game.does(Buzz(0))
    game.passes(10_000 + 5_000)
    game.does(Buzz(1))
    assert game.slip.candle_left == 0


def test_when_all_are_locked_out_the_verdict_comes_at_once() -> None:
    game = with_candle(RoundForm.BUZZER)
    for team in range(3):
        assert game.is_at(Phase.CANDLE)
        game.answers(team, right=False)
    assert game.is_at(Phase.VERDICT)
    assert game.scores == (-10, -10, -10)


def test_a_close_answer_costs_nothing_and_may_be_typed_again() -> None:
    game = with_candle(RoundForm.BUZZER, Answering.TYPED)
    game.does(Buzz(0))
    assert game.does(TypeAnswer("差一点", Verdict.CLOSE)) == (AnsweredClose(0, "差一点"),)
    assert game.scores == (0, 0, 0)
    assert game.is_at(Phase.ANSWERING)
    assert game.hall.riddle is not None
    assert game.hall.riddle.close == (0, "差一点")
    game.does(TypeAnswer("猜", Verdict.RIGHT))
    assert game.scores == (10, 0, 0)


def test_a_close_answer_gives_no_more_time() -> None:
    game = with_candle(RoundForm.BUZZER, Answering.TYPED, answer_seconds=10)
    game.does(Buzz(0))
    game.passes(9_000)
    game.does(TypeAnswer("差一点", Verdict.CLOSE))
    game.passes(1_001)
    assert game.scores == (-10, 0, 0)
    assert game.hall.riddle is not None
    assert game.hall.riddle.close is None


def test_a_choice_once_given_wrong_is_struck_out_for_all() -> None:
    game = with_candle(RoundForm.BUZZER, Answering.CHOICE)
    wrong = game.wrong_choice
    game.answers(0, right=False)
    game.does(Buzz(1))
    assert game.refuses(Choose(wrong)) is RefusalReason.CHOICE_IS_STRUCK_OUT
    assert game.hall.riddle is not None
    assert [choice.struck_out_by for choice in game.hall.riddle.choices].count(0) == 1
    assert game.hall.riddle.choices[wrong].struck_out_by == 0
    game.does(game.answer(right=True))
    assert game.scores == (-10, 10, 0)


@pytest.mark.parametrize("choice", [-1, 4])
def test_a_choice_that_is_not_there_is_refused(choice: int) -> None:
    game = with_candle(RoundForm.BUZZER, Answering.CHOICE)
    game.does(Buzz(0))
    assert game.refuses(Choose(choice)) is RefusalReason.NO_SUCH_CHOICE


@pytest.mark.parametrize("answering", [Answering.CHOICE, Answering.TYPED])
def test_who_has_not_buzzed_does_not_answer(answering: Answering) -> None:
    game = with_candle(RoundForm.BUZZER, answering)
    assert game.refuses(game.answer(right=True)) is RefusalReason.NOBODY_ANSWERS


def test_an_answer_is_given_in_the_way_of_the_round() -> None:
    game = with_candle(RoundForm.BUZZER, Answering.TYPED)
    game.does(Buzz(0))
    assert game.refuses(Choose(0)) is RefusalReason.WRONG_WAY_OF_ANSWERING
    game = with_candle(RoundForm.BUZZER, Answering.CHOICE)
    game.does(Buzz(0))
    assert game.refuses(TypeAnswer("猜", Verdict.RIGHT)) is RefusalReason.WRONG_WAY_OF_ANSWERING


@pytest.mark.parametrize("team", [-1, 3])
def test_a_team_that_is_not_there_does_not_buzz(team: int) -> None:
    assert with_candle(RoundForm.BUZZER).refuses(Buzz(team)) is RefusalReason.NO_SUCH_TEAM
