"""What the hall may see, and what only the host may."""

from __future__ import annotations

import pytest

from game.core.commands import AskHint, Buzz, GoOn, Judge, LightLantern, NobodyKnows
from game.core.levels import Answering, RoundForm
from game.core.state import State
from game.core.views import LanternLook, hall_view, host_view
from tests.core.playing import Game, a_game, leave, light, with_candle
from tests.evenings import a_level, a_round


def test_the_hall_sees_the_answer_and_its_fit_at_the_reveal_and_not_before() -> None:
    game = with_candle(RoundForm.TURNS, Answering.TYPED)
    game.does(game.answer(right=True))
    assert game.hall.riddle is not None
    assert game.hall.riddle.revealed is None
    game.does(GoOn())
    revealed = game.hall.riddle.revealed
    assert revealed is not None
    assert (revealed.answer, revealed.explanation, revealed.fit) == (
        game.riddle.answer,
        game.riddle.explanation,
        game.riddle.fit,
    )


def test_only_the_host_sees_the_riddle_whole() -> None:
    game = with_candle(RoundForm.TURNS)
    host = host_view(game.state, game.at)
    assert host.riddle == game.riddle
    assert host.hall == game.hall


def test_the_verdict_does_not_say_which_choice_was_right() -> None:
    game = with_candle(RoundForm.TURNS, Answering.CHOICE)
    before = game.hall.riddle
    game.does(game.answer(right=True))
    assert before is not None
    assert game.hall.riddle is not None
    assert game.hall.riddle.choices == before.choices
    assert game.hall.riddle.last_given == ""


def test_a_wrong_answer_is_shown_as_it_was_given() -> None:
    game = with_candle(RoundForm.TURNS, Answering.TYPED)
    game.does(game.answer(right=False))
    assert game.hall.riddle is not None
    assert game.hall.riddle.last_given == "猜"


@pytest.mark.parametrize("answering", [Answering.JUDGED, Answering.TYPED])
def test_the_choices_hang_only_where_one_answers_by_choice(answering: Answering) -> None:
    game = with_candle(RoundForm.BUZZER, answering)
    assert game.riddle.choices
    assert game.hall.riddle is not None
    assert game.hall.riddle.choices == ()


def test_the_reveal_says_which_choice_was_right() -> None:
    game = with_candle(RoundForm.TURNS, Answering.CHOICE)
    game.does(NobodyKnows(), GoOn())
    assert game.hall.riddle is not None
    assert game.hall.riddle.revealed is not None
    assert game.hall.riddle.revealed.right_choice == game.right_choice


def test_hints_not_asked_for_stay_hidden() -> None:
    game = with_candle(RoundForm.TURNS)
    game.does(AskHint())
    assert game.hall.riddle is not None
    assert game.hall.riddle.hints == game.riddle.hints[:1]
    assert game.hall.riddle.hints_left == 1
    assert game.riddle.hints[1] not in repr(game.hall)


def test_a_lantern_burns_is_chosen_and_is_out() -> None:
    game = a_game(RoundForm.BUZZER, lanterns=2)
    looks = [game.hall.lanterns[0].look]
    light(game)
    looks.append(game.hall.lanterns[0].look)
    game.does(NobodyKnows())
    leave(game)
    looks.append(game.hall.lanterns[0].look)
    assert looks == [LanternLook.BURNING, LanternLook.CHOSEN, LanternLook.OUT]
    assert game.hall.lanterns[1].look is LanternLook.BURNING


def test_the_standings_show_what_the_round_brought_and_what_comes() -> None:
    game = Game(a_level(a_round(RoundForm.BUZZER, 1), a_round(RoundForm.RISK, 3)))
    light(game)
    game.answers(1, right=True)
    assert game.hall.teams[1].gained == 10
    leave(game)
    team = game.hall.teams[1]
    assert (team.gained_in_round, team.rank, team.rank_before_round) == (10, 1, 1)
    assert game.hall.teams[0].rank == 2
    assert game.hall.next_round is not None
    assert game.hall.next_round.number == 2
    assert game.hall.next_round.lanterns_left == 3


def test_the_podium_tells_the_fastest_the_hardest_and_what_nobody_solved() -> None:
    game = a_game(RoundForm.BUZZER, lanterns=3)
    for seconds in (9, 2):
        light(game)
        game.passes(seconds * 1000)
        game.answers(0, right=True)
        leave(game)
    light(game)
    game.does(NobodyKnows())
    leave(game)
    hall = game.hall
    wall = [riddle.id for riddle in game.state.lanterns]
    assert hall.hardest is not None
    assert hall.fastest is not None
    assert [hall.hardest.riddle_id, hall.fastest.riddle_id, hall.never_solved[0].riddle_id] == wall


def test_the_timer_burns_down_and_stands_while_a_buzz_is_answered() -> None:
    game = with_candle(RoundForm.BUZZER, seconds=60)
    game.passes(10_000)
    assert (game.hall.timer.left, game.hall.timer.total, game.hall.timer.runs) == (50_000, 60_000, True)
    game.does(Buzz(0))
    assert (game.hall.timer.left, game.hall.timer.total) == (10_000, 10_000)
    game.does(Judge(True))
    game.passes(5_000)
    assert not game.hall.timer.runs


def test_there_is_a_view_of_an_evening_that_has_not_begun() -> None:
    hall = hall_view(State(), 0)
    assert hall.riddle is None
    assert hall.lanterns == ()
    assert hall.teams == ()


def test_a_slip_tells_the_hall_which_lantern_it_hangs_from() -> None:
    game = a_game(RoundForm.BUZZER)
    game.does(LightLantern(3))
    assert game.hall.riddle is not None
    assert game.hall.riddle.lantern == 3
