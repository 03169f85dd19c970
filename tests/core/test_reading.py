"""The slip opens; the host reads aloud, and Space lights the candle."""

from __future__ import annotations

import pytest

from game.core.commands import Buzz, GoOn, Judge, LightLantern
from game.core.levels import Answering, RoundForm
from game.core.refusals import RefusalReason
from game.core.state import Phase
from game.core.views import TeamMark
from tests.core.playing import a_game, with_candle


@pytest.mark.parametrize("form", [RoundForm.TURNS, RoundForm.BUZZER, RoundForm.WRITTEN])
def test_in_a_judged_round_the_slip_opens_with_the_candle_unlit_and_space_lights_it(form: RoundForm) -> None:
    game = a_game(form, seconds=60)
    game.does(LightLantern(0))
    assert game.is_at(Phase.READING)
    assert not game.hall.timer.lit
    game.passes(90_000)
    assert game.is_at(Phase.READING), "reading takes as long as it takes"
    game.does(GoOn())
    assert game.is_at(Phase.CANDLE)
    assert game.hall.timer.lit
    assert game.milliseconds_left == 60_000


@pytest.mark.parametrize("answering", [Answering.CHOICE, Answering.TYPED])
def test_in_choice_and_typed_rounds_the_candle_is_lit_with_the_lantern(answering: Answering) -> None:
    game = a_game(RoundForm.BUZZER, answering)
    game.does(LightLantern(0))
    assert game.is_at(Phase.CANDLE)
    assert game.milliseconds_left == 60_000


@pytest.mark.parametrize("answering", Answering)
@pytest.mark.parametrize(("read_aloud", "phase"), [(True, Phase.READING), (False, Phase.CANDLE)])
def test_a_round_may_choose_whether_it_is_read_aloud(answering: Answering, read_aloud: bool, phase: Phase) -> None:
    game = a_game(RoundForm.BUZZER, answering, read_aloud=read_aloud)
    game.does(LightLantern(0))
    assert game.is_at(phase)
    assert game.hall.riddle is not None
    assert game.hall.riddle.read_aloud is read_aloud


def test_a_choice_is_not_taken_while_the_riddle_is_read() -> None:
    game = a_game(RoundForm.TURNS, Answering.CHOICE, read_aloud=True)
    game.does(LightLantern(0))
    assert game.refuses(game.answer(right=True)) is RefusalReason.NOT_NOW


def test_a_buzz_before_the_candle_is_a_false_start_shown_and_otherwise_ignored() -> None:
    game = a_game(RoundForm.BUZZER)
    game.does(LightLantern(0), Buzz(1))
    assert game.is_at(Phase.READING)
    assert game.marks == [TeamMark.NONE, TeamMark.FALSE_START, TeamMark.NONE]
    game.does(GoOn())
    assert game.marks == [TeamMark.MAY_BUZZ] * 3
    game.does(Buzz(1))
    assert game.slip.answering_team == 1


def test_a_second_false_start_of_a_team_says_nothing_new() -> None:
    game = a_game(RoundForm.BUZZER)
    game.does(LightLantern(0), Buzz(1))
    assert game.refuses(Buzz(1)) is RefusalReason.FALSE_START
    game.does(Buzz(2))
    assert game.slip.false_starts == (1, 2)


def test_a_false_start_may_lock_for_seconds_and_is_shown_as_long() -> None:
    game = a_game(RoundForm.BUZZER, false_start=3)
    game.does(LightLantern(0), Buzz(1), GoOn())
    game.passes(2_999)
    assert game.refuses(Buzz(1)) is RefusalReason.FALSE_START
    assert game.marks == [TeamMark.MAY_BUZZ, TeamMark.FALSE_START, TeamMark.MAY_BUZZ]
    game.passes(1)
    assert game.marks == [TeamMark.MAY_BUZZ] * 3
    game.does(Buzz(1))


def test_a_false_start_holds_nobody_else_back() -> None:
    game = a_game(RoundForm.BUZZER, false_start=3)
    game.does(LightLantern(0), Buzz(1), GoOn(), Buzz(2))
    assert game.slip.answering_team == 2


def test_where_teams_take_turns_a_buzz_during_the_reading_is_no_false_start() -> None:
    game = a_game(RoundForm.TURNS, steal=True)
    game.does(LightLantern(0))
    assert game.refuses(Buzz(1)) is RefusalReason.NOT_NOW


@pytest.mark.parametrize("right", [True, False])
def test_yes_and_no_work_while_the_riddle_is_read(right: bool) -> None:
    game = a_game(RoundForm.TURNS)
    game.does(LightLantern(0), Judge(right))
    assert game.is_at(Phase.VERDICT)
    assert game.scores == (10 if right else 0, 0, 0)


def test_there_is_nobody_to_judge_while_nobody_has_buzzed() -> None:
    game = with_candle(RoundForm.BUZZER)
    assert game.refuses(Judge(True)) is RefusalReason.NOBODY_ANSWERS
