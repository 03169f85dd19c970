"""笔猜: every team answers at once on boards; the host ticks those that are right."""

from __future__ import annotations

import pytest

from game.core.commands import AskHint, Buzz, GoOn, Judge, SetAnswering, Tick
from game.core.levels import Answering, RoundForm
from game.core.refusals import RefusalReason
from game.core.state import Phase
from game.core.views import TeamMark
from tests.core.playing import a_game, leave, light, with_candle


def test_all_ticked_score_full_points() -> None:
    game = with_candle(RoundForm.WRITTEN, points=(20,) * 5)
    game.does(GoOn(), Tick(0), Tick(2), GoOn())
    assert game.scores == (20, 0, 20)
    assert game.marks == [TeamMark.SOLVED, TeamMark.NONE, TeamMark.SOLVED]


def test_a_tick_is_taken_back_by_a_second_tick() -> None:
    game = with_candle(RoundForm.WRITTEN)
    game.does(GoOn())
    marks = []
    for _ in range(2):
        game.does(Tick(1))
        marks.append(game.marks[1])
    assert marks == [TeamMark.TICKED, TeamMark.NONE]
    game.does(GoOn())
    assert game.scores == (0, 0, 0)


def test_there_is_no_penalty_and_no_bonus_for_speed() -> None:
    game = with_candle(RoundForm.WRITTEN, penalty=10, speed_bonus=10)
    game.does(GoOn(), Tick(1), GoOn())
    assert game.scores == (0, 10, 0)


def test_a_hint_lowers_what_every_board_brings() -> None:
    game = with_candle(RoundForm.WRITTEN, hint_cost=4)
    game.does(AskHint(), GoOn(), Tick(0), Tick(1), GoOn())
    assert game.scores == (6, 6, 0)


def test_ticks_wait_for_the_boards() -> None:
    assert with_candle(RoundForm.WRITTEN).refuses(Tick(0)) is RefusalReason.NOT_NOW


def test_nobody_buzzes_and_nobody_is_judged_one_by_one() -> None:
    game = with_candle(RoundForm.WRITTEN)
    assert game.refuses(Buzz(0)) is RefusalReason.NOT_NOW
    assert game.refuses(Judge(True)) is RefusalReason.NOT_NOW
    game.does(GoOn())
    assert game.refuses(Judge(True)) is RefusalReason.NOT_NOW


@pytest.mark.parametrize("answering", Answering)
def test_boards_are_always_judged(answering: Answering) -> None:
    game = a_game(RoundForm.WRITTEN, answering)
    assert game.state.answering is not answering
    game.does(SetAnswering(answering))
    light(game)
    assert game.slip.answering is Answering.JUDGED


def test_the_boards_stay_up_as_long_as_the_host_likes() -> None:
    game = with_candle(RoundForm.WRITTEN)
    game.does(GoOn())
    game.passes(1_000_000)
    assert game.is_at(Phase.BOARDS)


def test_ticks_are_forgotten_with_the_riddle() -> None:
    game = with_candle(RoundForm.WRITTEN)
    game.does(GoOn(), Tick(1), GoOn())
    leave(game)
    light(game)
    game.does(GoOn())
    assert game.slip.ticked == ()


@pytest.mark.parametrize("team", [-1, 3])
def test_a_team_that_is_not_there_is_not_ticked(team: int) -> None:
    game = with_candle(RoundForm.WRITTEN)
    game.does(GoOn())
    assert game.refuses(Tick(team)) is RefusalReason.NO_SUCH_TEAM


def test_boards_have_no_time_of_their_own_that_could_be_the_fastest() -> None:
    game = with_candle(RoundForm.WRITTEN)
    game.passes(3_000)
    game.does(GoOn(), Tick(1), GoOn())
    leave(game)
    assert game.state.records[-1].teams == (1,)
    assert game.state.records[-1].milliseconds is None
