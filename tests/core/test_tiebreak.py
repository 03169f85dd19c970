"""加赛: buzzer riddles among the tied leaders until one is ahead; and how ranks count."""

from __future__ import annotations

import pytest

from game.core.commands import AdjustScore, Buzz, GoOn, NobodyKnows, Skip
from game.core.levels import Answering, Level, RoundForm
from game.core.refusals import RefusalReason
from game.core.state import Phase, ranks
from game.core.views import TeamMark
from tests.core.playing import Game, leave, light
from tests.evenings import a_level, a_round


def with_tiebreak(answering: Answering = Answering.JUDGED, after: int = 1) -> Level:
    """One riddle for whoever buzzes, then so many tiebreaks."""
    return a_level(
        a_round(RoundForm.BUZZER, 1),
        *(a_round(RoundForm.TIEBREAK, answering=answering, penalty=10) for _ in range(after)),
    )


def at_the_standings(scores: tuple[int, ...], level: Level | None = None) -> Game:
    """The standings before the tiebreak, with these scores."""
    game = Game(level or with_tiebreak(), teams=len(scores))
    light(game)
    game.does(NobodyKnows())
    leave(game)
    for team, points in enumerate(scores):
        if points:
            game.does(AdjustScore(team, points, "so that the test begins here"))
    return game


def in_the_tiebreak(scores: tuple[int, ...], level: Level | None = None) -> Game:
    game = at_the_standings(scores, level)
    game.does(GoOn())
    assert game.state.current_round.form is RoundForm.TIEBREAK
    light(game)
    return game


@pytest.mark.parametrize(
    ("scores", "counted"),
    [
        ((30, 30, 10), (1, 1, 3)),
        ((10, 20, 30), (3, 2, 1)),
        ((5, 5, 5, 5), (1, 1, 1, 1)),
        ((40, 20, 20, 0), (1, 2, 2, 4)),
        ((-10, 0), (2, 1)),
        ((7,), (1,)),
    ],
)
def test_ranks_count_one_one_three(scores: tuple[int, ...], counted: tuple[int, ...]) -> None:
    assert ranks(scores) == counted


def test_without_a_tie_for_first_place_the_podium_comes_at_once() -> None:
    game = at_the_standings((30, 20, 20))
    assert game.hall.next_round is None
    game.does(GoOn())
    assert game.is_at(Phase.PODIUM)


def test_a_tie_for_first_place_is_broken_by_the_tied_teams_alone() -> None:
    game = at_the_standings((30, 10, 30))
    assert game.hall.next_round is not None
    assert game.hall.next_round.form is RoundForm.TIEBREAK
    game.does(GoOn())
    assert game.state.players == (0, 2)
    light(game)
    assert game.refuses(Buzz(1)) is RefusalReason.NOT_IN_THIS_TIEBREAK
    assert game.marks == [TeamMark.MAY_BUZZ, TeamMark.NOT_PLAYING, TeamMark.MAY_BUZZ]


@pytest.mark.parametrize("answering", Answering)
def test_the_first_right_answer_decides(answering: Answering) -> None:
    game = in_the_tiebreak((30, 10, 30), with_tiebreak(answering))
    game.answers(2, right=True)
    leave(game)
    assert game.is_at(Phase.STANDINGS)
    game.does(GoOn())
    assert game.is_at(Phase.PODIUM)
    assert [team.rank for team in game.hall.teams] == [2, 3, 1]
    assert TeamMark.NOT_PLAYING not in game.marks


@pytest.mark.parametrize("answering", Answering)
def test_a_wrong_answer_locks_out_without_penalty(answering: Answering) -> None:
    game = in_the_tiebreak((30, 10, 30), with_tiebreak(answering))
    game.answers(0, right=False)
    assert game.scores == (30, 10, 30)
    assert game.refuses(Buzz(0)) is RefusalReason.LOCKED_OUT
    game.answers(2, right=False)
    assert game.is_at(Phase.VERDICT), "both who play are locked out"
    leave(game)
    assert game.is_at(Phase.WALL), "the next riddle decides"


def test_when_five_riddles_settle_nothing_the_place_is_shared() -> None:
    game = at_the_standings((30, 10, 30))
    game.does(GoOn())
    played = 0
    while game.phase is Phase.WALL:
        light(game)
        game.does(NobodyKnows())
        leave(game)
        played += 1
    assert played == 5
    game.does(GoOn())
    assert game.is_at(Phase.PODIUM)
    assert [team.rank for team in game.hall.teams] == [1, 3, 1]


def test_a_decision_that_is_overruled_or_skipped_decides_nothing() -> None:
    game = in_the_tiebreak((30, 10, 30), with_tiebreak(Answering.TYPED))
    game.answers(2, right=True)
    game.does(Skip())
    assert game.scores == (30, 10, 30)
    assert game.is_at(Phase.WALL)


def test_a_winner_without_points_is_still_ahead() -> None:
    level = a_level(a_round(RoundForm.BUZZER, 1), a_round(RoundForm.TIEBREAK, points=(0,) * 5))
    game = in_the_tiebreak((30, 30), level)
    game.answers(1, right=True)
    leave(game)
    game.does(GoOn())
    assert [team.rank for team in game.hall.teams] == [2, 1]


def test_a_team_alone_is_tied_with_nobody() -> None:
    game = at_the_standings((0,))
    game.does(GoOn())
    assert game.is_at(Phase.PODIUM)


def test_after_a_tiebreak_its_winner_stands_before_those_with_the_same_score() -> None:
    game = in_the_tiebreak((30, 30), with_tiebreak(after=2))
    game.answers(0, right=True)
    leave(game)
    game.does(AdjustScore(1, 10, "the same score again"), GoOn())
    assert game.scores == (40, 40)
    assert game.is_at(Phase.PODIUM)
    assert [team.rank for team in game.hall.teams] == [1, 2]


def test_a_second_tiebreak_begins_anew_with_riddles_the_first_has_not_played() -> None:
    game = in_the_tiebreak((30, 30, 30), with_tiebreak(after=2))
    first = game.riddle.id
    game.answers(0, right=True)
    leave(game)
    game.does(AdjustScore(1, 20, "a point was forgotten"), AdjustScore(2, 20, "and another"), GoOn())
    assert game.state.players == (1, 2)
    light(game)
    assert game.riddle.id != first
    game.does(NobodyKnows())
    leave(game)
    assert game.is_at(Phase.WALL), "nothing is decided yet"
