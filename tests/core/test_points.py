"""What a riddle is worth: by difficulty, less its hints, more for speed."""

from __future__ import annotations

import pytest

from game.core.commands import AddTime, AskHint, Buzz, GoOn, Judge, LightLantern, NobodyKnows
from game.core.levels import Answering, RoundForm
from game.core.refusals import RefusalReason
from game.core.scoring import face_value
from tests.core.playing import a_game, light, with_candle
from tests.evenings import a_riddle, a_round


@pytest.mark.parametrize("difficulty", [1, 2, 3, 4, 5])
def test_points_go_by_difficulty(difficulty: int) -> None:
    round_ = a_round(points=(10, 20, 30, 40, 50))
    assert face_value(round_, a_riddle(difficulty=difficulty)) == difficulty * 10


def test_the_tassel_shows_what_the_riddle_brings() -> None:
    game = a_game(RoundForm.TURNS, lanterns=5, points=(10, 20, 30, 40, 50))
    assert [lantern.value for lantern in game.hall.lanterns] == [10, 20, 30, 40, 50]
    light(game, 3)
    game.does(Judge(True))
    assert game.scores == (40, 0, 0)


def test_each_hint_lowers_what_the_riddle_brings_and_costs_no_score() -> None:
    game = with_candle(RoundForm.TURNS, hint_cost=3)
    game.does(AskHint(), AskHint())
    assert game.scores == (0, 0, 0)
    assert game.hall.riddle is not None
    assert game.hall.riddle.worth == 4
    game.does(Judge(True))
    assert game.scores == (4, 0, 0)


def test_hints_never_make_a_riddle_worth_less_than_nothing() -> None:
    game = with_candle(RoundForm.TURNS, hint_cost=8)
    game.does(AskHint(), AskHint(), Judge(True))
    assert game.scores == (0, 0, 0)


def test_a_hint_counts_for_whoever_solves_the_riddle() -> None:
    game = with_candle(RoundForm.BUZZER, hint_cost=3)
    game.does(AskHint())
    game.answers(0, right=False)
    game.answers(1, right=True)
    assert game.scores == (-10, 7, 0)


def test_hints_show_one_by_one_and_come_to_an_end() -> None:
    game = with_candle(RoundForm.TURNS)
    shown = []
    for _ in range(2):
        game.does(AskHint())
        assert game.hall.riddle is not None
        shown.append(game.hall.riddle.hints)
    assert shown == [game.riddle.hints[:1], game.riddle.hints]
    assert game.refuses(AskHint()) is RefusalReason.NO_MORE_HINTS


def test_hints_may_be_asked_while_the_riddle_is_read_and_while_a_steal_is_open() -> None:
    game = a_game(RoundForm.TURNS, steal=True)
    game.does(LightLantern(0), AskHint(), GoOn(), Judge(False), AskHint())
    assert game.slip.hints_given == 2


def test_no_hint_is_given_while_a_buzz_is_being_answered() -> None:
    game = with_candle(RoundForm.BUZZER)
    game.does(Buzz(0))
    assert game.refuses(AskHint()) is RefusalReason.NO_HINT_DURING_A_BUZZ


def test_the_team_on_turn_may_ask_until_it_has_answered() -> None:
    game = with_candle(RoundForm.TURNS)
    game.passes(90_000)
    game.does(AskHint(), Judge(True))
    assert game.refuses(AskHint()) is RefusalReason.NOT_NOW


def test_a_hint_for_one_riddle_is_not_paid_for_the_next() -> None:
    game = with_candle(RoundForm.BUZZER, hint_cost=5)
    game.does(AskHint(), NobodyKnows(), GoOn(), GoOn())
    light(game)
    game.answers(0, right=True)
    assert game.scores == (10, 0, 0)


@pytest.mark.parametrize(
    ("after", "points"), [(0, 20), (6_000, 19), (15_000, 17), (15_001, 17), (30_000, 15), (60_000, 10)]
)
def test_speed_brings_the_share_of_time_left_at_the_buzz_rounded_down(after: int, points: int) -> None:
    game = with_candle(RoundForm.BUZZER, seconds=60, speed_bonus=10)
    game.passes(after)
    game.does(Buzz(0))
    game.passes(9_000)
    game.does(Judge(True))
    assert game.scores == (points, 0, 0)


@pytest.mark.parametrize("answering", [Answering.CHOICE, Answering.TYPED])
def test_on_turn_speed_is_measured_at_the_choice_or_typed_answer(answering: Answering) -> None:
    game = with_candle(RoundForm.TURNS, answering, seconds=60, speed_bonus=10)
    game.passes(30_000)
    game.does(game.answer(right=True))
    assert game.scores == (15, 0, 0)


@pytest.mark.parametrize("form", [RoundForm.TURNS, RoundForm.RISK])
def test_judged_turns_have_no_bonus_for_speed(form: RoundForm) -> None:
    game = with_candle(form, speed_bonus=10)
    game.does(Judge(True))
    assert game.scores[0] in (10, 20)


def test_without_a_timer_there_is_no_bonus_for_speed() -> None:
    game = with_candle(RoundForm.BUZZER, seconds=0, speed_bonus=10)
    game.answers(0, right=True)
    assert game.scores == (10, 0, 0)


def test_a_steal_brings_the_full_points_and_no_bonus() -> None:
    game = with_candle(RoundForm.TURNS, Answering.TYPED, steal=True, seconds=20, answer_seconds=20, speed_bonus=10)
    game.does(game.answer(right=False))
    game.answers(1, right=True)
    assert game.scores == (0, 10, 0)


def test_added_time_never_brings_more_than_the_most() -> None:
    game = with_candle(RoundForm.BUZZER, speed_bonus=10)
    game.does(AddTime(60))
    game.answers(0, right=True)
    assert game.scores == (20, 0, 0)


def test_after_a_wrong_answer_speed_is_measured_by_what_the_candle_still_had() -> None:
    game = with_candle(RoundForm.BUZZER, seconds=60, speed_bonus=10)
    game.passes(24_000)
    game.answers(0, right=False)
    game.passes(6_000)
    game.answers(1, right=True)
    assert game.scores == (-10, 15, 0)
