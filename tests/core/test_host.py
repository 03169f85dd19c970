"""What the host may do at any time: pause, correct a score, change how answers are given."""

from __future__ import annotations

import pytest

from game.core.commands import (
    AddTime,
    AdjustScore,
    AskHint,
    Buzz,
    Command,
    GoOn,
    Judge,
    LightLantern,
    NobodyKnows,
    Pause,
    Resume,
    SetAnswering,
    Skip,
    Stake,
    Tick,
)
from game.core.events import ScoreAdjusted
from game.core.levels import Answering, RoundForm
from game.core.refusals import Refusal, RefusalReason
from game.core.rules import decide, due
from game.core.state import Phase, State
from tests.core.playing import Game, a_game, leave, light, with_candle
from tests.evenings import a_deal, a_level, a_round, an_evening, riddles


def test_in_a_pause_the_clock_stands() -> None:
    game = with_candle(RoundForm.BUZZER, seconds=20)
    game.does(Pause())
    assert not game.hall.timer.runs
    assert due(game.state, game.at + 1_000_000) == ()
    game.does(Resume())
    assert game.hall.timer.runs
    game.passes(20_001)
    assert game.is_at(Phase.VERDICT)


@pytest.mark.parametrize("command", [Buzz(0), GoOn(), AskHint(), LightLantern(0), Stake(10)])
def test_in_a_pause_teams_do_nothing_and_the_evening_does_not_go_on(command: Command) -> None:
    game = with_candle(RoundForm.BUZZER)
    game.does(Pause())
    assert game.refuses(command) is RefusalReason.PAUSED


@pytest.mark.parametrize("answering", [Answering.CHOICE, Answering.TYPED])
def test_in_a_pause_answers_are_refused(answering: Answering) -> None:
    game = with_candle(RoundForm.TURNS, answering)
    game.does(Pause())
    assert game.refuses(game.answer(right=True)) is RefusalReason.PAUSED


def test_a_buzz_already_made_stands_through_a_pause_and_the_host_may_judge_it() -> None:
    game = with_candle(RoundForm.BUZZER)
    game.does(Buzz(1), Pause())
    assert game.slip.answering_team == 1
    game.does(Judge(True))
    assert game.scores == (0, 10, 0)
    assert game.state.paused


@pytest.mark.parametrize(
    "command",
    [Judge(False), NobodyKnows(), Skip(), AddTime(10), AdjustScore(0, 5, "well said"), SetAnswering(Answering.TYPED)],
)
def test_in_a_pause_the_host_may_still_judge_skip_reveal_and_correct(command: Command) -> None:
    game = with_candle(RoundForm.TURNS)
    game.does(Pause(), command)


def test_in_a_pause_the_host_may_tick_boards() -> None:
    game = with_candle(RoundForm.WRITTEN)
    game.does(GoOn(), Pause(), Tick(1))
    assert game.slip.ticked == (1,)


def test_a_pause_is_begun_and_ended_once() -> None:
    game = with_candle(RoundForm.BUZZER)
    assert game.refuses(Resume()) is RefusalReason.NOT_PAUSED
    game.does(Pause())
    assert game.refuses(Pause()) is RefusalReason.ALREADY_SO


def test_a_correction_has_its_points_and_its_reason() -> None:
    game = a_game(RoundForm.BUZZER)
    assert game.does(AdjustScore(1, -5, "a shout from the hall")) == (ScoreAdjusted(1, -5, "a shout from the hall"),)
    assert game.scores == (0, -5, 0)


@pytest.mark.parametrize("reason", ["", "  "])
def test_a_correction_without_a_reason_is_refused(reason: str) -> None:
    assert a_game(RoundForm.BUZZER).refuses(AdjustScore(1, 5, reason)) is RefusalReason.NEEDS_A_REASON


def test_a_correction_of_nothing_or_of_nobody_is_refused() -> None:
    game = a_game(RoundForm.BUZZER)
    assert game.refuses(AdjustScore(1, 0, "why")) is RefusalReason.ALREADY_SO
    assert game.refuses(AdjustScore(3, 5, "why")) is RefusalReason.NO_SUCH_TEAM


def test_a_score_may_be_corrected_on_the_podium() -> None:
    game = a_game(RoundForm.BUZZER, lanterns=1)
    light(game)
    game.does(NobodyKnows())
    leave(game)
    game.does(GoOn())
    assert game.is_at(Phase.PODIUM)
    game.does(AdjustScore(2, 5, "the tie was a mistake"))
    assert [team.rank for team in game.hall.teams] == [2, 2, 1]


def test_a_change_of_answering_counts_from_the_next_lantern() -> None:
    game = with_candle(RoundForm.BUZZER)
    game.does(SetAnswering(Answering.TYPED))
    ways = [game.slip.answering]
    game.does(NobodyKnows())
    leave(game)
    light(game)
    ways.append(game.slip.answering)
    assert ways == [Answering.JUDGED, Answering.TYPED]


def test_a_change_of_answering_lasts_into_the_next_rounds() -> None:
    game = Game(a_level(a_round(RoundForm.BUZZER, 1), a_round(RoundForm.TURNS, 3)))
    game.does(SetAnswering(Answering.CHOICE))
    light(game)
    game.does(NobodyKnows())
    leave(game)
    game.does(GoOn())
    light(game)
    assert game.slip.answering is Answering.CHOICE


def test_after_a_change_to_choice_riddles_without_choices_stay_judged() -> None:
    level = a_level(a_round(RoundForm.BUZZER, 1))
    game = Game(level, deal=a_deal(level, bank=riddles(1, choices=())))
    game.does(SetAnswering(Answering.CHOICE), LightLantern(0))
    assert game.slip.answering is Answering.JUDGED
    assert game.is_at(Phase.READING)


def test_changing_to_what_it_is_already_is_refused() -> None:
    game = a_game(RoundForm.BUZZER)
    game.does(SetAnswering(Answering.TYPED))
    assert game.refuses(SetAnswering(Answering.TYPED)) is RefusalReason.ALREADY_SO


def test_an_evening_begins_once() -> None:
    assert a_game(RoundForm.BUZZER).refuses(an_evening()) is RefusalReason.NOT_NOW


@pytest.mark.parametrize(("count", "allowed"), [(1, False), (2, True), (4, True), (5, False)])
def test_a_level_is_played_by_as_many_teams_as_it_says(count: int, allowed: bool) -> None:
    level = a_level(teams=(2, 4))
    decision = decide(State(), an_evening(level, count), 0)
    assert (decision == Refusal(RefusalReason.TOO_MANY_OR_FEW_TEAMS)) is not allowed


def test_an_evening_opens_on_the_wall_of_its_first_round() -> None:
    game = Game(a_level(a_round(RoundForm.TURNS, 3), a_round(RoundForm.BUZZER, 2)))
    assert game.is_at(Phase.WALL)
    assert game.state.team_on_turn == 0
    assert len(game.hall.lanterns) == 3
    assert game.scores == (0, 0, 0)
