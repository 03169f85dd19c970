"""An event that means nothing where it comes leaves the evening as it is, and never breaks it."""

from __future__ import annotations

import pytest

from game.core.events import (
    BoardsUp,
    CandleLit,
    EveningEnded,
    Event,
    LanternChosen,
    LanternLit,
    Missed,
    MissKind,
    Revealed,
    RiddleLeft,
    RoundBegan,
    RoundEnded,
    ScoreAdjusted,
    Skipped,
    Solved,
    StakeSet,
)
from game.core.levels import Answering, RoundForm
from game.core.state import State, apply
from tests.core.anything import folded
from tests.core.playing import Game, a_game, light
from tests.evenings import a_level, a_round


@pytest.mark.parametrize(
    "event",
    [
        RoundBegan(0),
        LanternChosen(0),
        LanternLit(0, Answering.JUDGED),
        StakeSet(10),
        Solved(0, 10),
        RiddleLeft(),
        ScoreAdjusted(0, 5, "why"),
        RoundEnded(),
        EveningEnded(),
    ],
)
def test_before_the_evening_begins_nothing_happens(event: Event) -> None:
    assert apply(State(), event) == State()


@pytest.mark.parametrize("number", [-1, 4, 99])
def test_a_lantern_that_does_not_hang_is_not_lit(number: int) -> None:
    state = a_game(RoundForm.BUZZER, lanterns=4).state
    assert apply(state, LanternLit(number, Answering.JUDGED)) == state
    assert apply(state, LanternChosen(number)) == state


@pytest.mark.parametrize("number", [-1, 1, 99])
def test_a_round_that_the_level_does_not_have_does_not_begin(number: int) -> None:
    state = a_game(RoundForm.BUZZER).state
    assert apply(state, RoundBegan(number)) == state


@pytest.mark.parametrize(
    "event",
    [CandleLit(0, 1), Solved(0, 10), Missed(0, -10, MissKind.WRONG), BoardsUp(), Revealed(), RiddleLeft(), Skipped()],
)
def test_without_an_open_slip_nothing_happens_to_one(event: Event) -> None:
    state = a_game(RoundForm.BUZZER).state
    assert apply(state, event) == state


def test_a_slip_that_was_open_does_not_hang_on_the_wall_of_the_next_round() -> None:
    game = Game(a_level(a_round(RoundForm.BUZZER, 4), a_round(RoundForm.WRITTEN, 1)))
    light(game, 3)
    state = apply(game.state, RoundBegan(1))
    assert state.open is None
    assert apply(state, RiddleLeft()) == state


@pytest.mark.parametrize("team", [-1, 3])
def test_points_for_a_team_that_does_not_play_go_to_nobody(team: int) -> None:
    game = a_game(RoundForm.BUZZER)
    light(game)
    assert apply(game.state, Solved(team, 10)).scores == (0, 0, 0)


def test_an_evening_is_its_events() -> None:
    game = a_game(RoundForm.BUZZER)
    light(game)
    game.answers(1, right=True)
    assert folded(game.events) == game.state
