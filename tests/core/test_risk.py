"""风险: the team on turn stakes before it sees the riddle, and wins or loses the stake."""

from __future__ import annotations

import pytest

from game.core.commands import AskHint, Buzz, GoOn, Judge, LightLantern, NobodyKnows, Skip, Stake
from game.core.levels import Answering, RoundForm
from game.core.refusals import RefusalReason
from game.core.state import Phase
from game.core.views import LanternLook
from tests.core.playing import Game, a_game, with_candle


def staked(points: int, answering: Answering = Answering.JUDGED) -> Game:
    game = a_game(RoundForm.RISK, answering, speed_bonus=0)
    game.does(LightLantern(0), Stake(points))
    if game.phase is Phase.READING:
        game.does(GoOn())
    return game


def test_the_tassel_shows_no_value() -> None:
    assert {lantern.value for lantern in a_game(RoundForm.RISK).hall.lanterns} == {None}


def test_the_riddle_stays_closed_until_the_stake_is_made() -> None:
    game = a_game(RoundForm.RISK)
    game.does(LightLantern(1))
    assert game.is_at(Phase.STAKE)
    assert game.hall.riddle is None
    assert game.hall.chosen_lantern == 1
    assert game.hall.lanterns[1].look is LanternLook.CHOSEN
    game.does(Stake(30))
    assert game.slip.lantern == 1
    assert game.slip.stake == 30


@pytest.mark.parametrize("answering", Answering)
@pytest.mark.parametrize(("right", "score"), [(True, 30), (False, -30)])
def test_the_stake_is_won_or_lost(answering: Answering, right: bool, score: int) -> None:
    game = staked(30, answering)
    game.does(game.answer(right))
    assert game.scores == (score, 0, 0)


def test_any_stake_is_allowed_whatever_the_score_and_scores_go_below_zero() -> None:
    game = staked(30)
    game.does(Judge(False))
    assert game.scores == (-30, 0, 0)


@pytest.mark.parametrize("points", [0, -10, 15, 40])
def test_a_stake_that_the_round_does_not_offer_is_refused(points: int) -> None:
    game = a_game(RoundForm.RISK)
    game.does(LightLantern(0))
    assert game.refuses(Stake(points)) is RefusalReason.NO_SUCH_STAKE


def test_there_is_nothing_to_stake_before_a_lantern_is_picked() -> None:
    assert a_game(RoundForm.RISK).refuses(Stake(10)) is RefusalReason.NOT_NOW


def test_a_round_may_offer_stakes_of_its_own() -> None:
    game = a_game(RoundForm.RISK, stakes=(5, 50))
    game.does(LightLantern(0), Stake(50))
    assert game.slip.stake == 50


@pytest.mark.parametrize("answering", [Answering.CHOICE, Answering.TYPED])
def test_a_time_out_loses_the_stake(answering: Answering) -> None:
    game = staked(20, answering)
    game.passes(60_001)
    assert game.scores == (-20, 0, 0)


def test_a_judged_time_out_loses_the_stake_once_the_host_says_no() -> None:
    game = staked(20)
    game.passes(60_001)
    assert game.scores == (0, 0, 0)
    game.does(Judge(False))
    assert game.scores == (-20, 0, 0)


def test_giving_up_loses_the_stake() -> None:
    game = staked(20)
    game.does(NobodyKnows())
    assert game.scores == (-20, 0, 0)


@pytest.mark.parametrize("answered", [None, True, False])
def test_skipping_returns_the_stake_and_the_same_team_picks_again(answered: bool | None) -> None:
    game = staked(20)
    if answered is not None:
        game.does(Judge(answered))
    game.does(Skip())
    assert game.scores == (0, 0, 0)
    assert game.state.team_on_turn == 0
    assert game.is_at(Phase.WALL)


def test_a_stake_is_forgotten_with_its_riddle() -> None:
    game = staked(30)
    game.does(Skip(), LightLantern(1))
    assert game.is_at(Phase.STAKE)
    game.does(Stake(10))
    assert game.slip.stake == 10


def test_there_is_no_steal() -> None:
    game = with_candle(RoundForm.RISK, steal=True)
    game.does(Judge(False))
    assert game.is_at(Phase.VERDICT)
    assert game.refuses(Buzz(1)) is RefusalReason.NOT_NOW


def test_a_hint_shrinks_only_the_win() -> None:
    won, lost = staked(20), staked(20)
    won.does(AskHint(), Judge(True))
    lost.does(AskHint(), Judge(False))
    assert won.scores == (18, 0, 0)
    assert lost.scores == (-20, 0, 0)
