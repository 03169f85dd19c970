"""必答: the team on turn picks a lantern and answers; after a miss the others may steal."""

from __future__ import annotations

import pytest

from game.core.commands import AskHint, Buzz, GoOn, Judge, NobodyKnows, Skip
from game.core.levels import Answering, RoundForm
from game.core.refusals import RefusalReason
from game.core.state import Phase
from game.core.views import TeamMark
from tests.core.playing import Game, a_game, leave, light, with_candle
from tests.evenings import a_level, a_round


def play_out(game: Game) -> list[int]:
    """Play the round to its standings with everybody missing; who was on turn, in order."""
    order = []
    while game.phase is Phase.WALL:
        assert game.state.team_on_turn is not None
        order.append(game.state.team_on_turn)
        light(game)
        game.does(NobodyKnows())
        leave(game)
    return order


@pytest.mark.parametrize("form", [RoundForm.TURNS, RoundForm.RISK])
def test_turns_go_round_in_set_up_order(form: RoundForm) -> None:
    assert play_out(a_game(form, teams=3, lanterns=6)) == [0, 1, 2, 0, 1, 2]


def test_each_such_round_begins_with_the_team_after_the_one_that_began_the_last() -> None:
    forms = (RoundForm.TURNS, RoundForm.BUZZER, RoundForm.RISK, RoundForm.TURNS)
    game = Game(a_level(*(a_round(form, 2) for form in forms)), teams=2)
    began = []
    while game.phase is not Phase.PODIUM:
        if game.state.current_round.form.goes_round:
            began.append(play_out(game)[0])
        else:
            for _ in range(2):
                light(game)
                game.does(NobodyKnows())
                leave(game)
        game.does(GoOn())
    assert began == [0, 1, 0]


@pytest.mark.parametrize(("lanterns", "played"), [(3, 3), (4, 3), (5, 3), (6, 6), (8, 6)])
def test_the_round_ends_when_fewer_lanterns_are_left_than_teams(lanterns: int, played: int) -> None:
    game = a_game(RoundForm.TURNS, teams=3, lanterns=lanterns)
    assert len(play_out(game)) == played
    assert game.is_at(Phase.STANDINGS)


def test_one_person_alone_may_play_every_lantern() -> None:
    assert play_out(a_game(RoundForm.TURNS, teams=1, lanterns=3)) == [0, 0, 0]


def test_after_a_skip_the_same_team_picks_again() -> None:
    game = with_candle(RoundForm.TURNS)
    game.does(Skip())
    assert game.is_at(Phase.WALL)
    assert game.state.team_on_turn == 0


def test_a_skipped_riddle_is_no_turn() -> None:
    game = a_game(RoundForm.TURNS, teams=2, lanterns=4)
    light(game)
    game.does(Skip())
    assert play_out(game) == [0, 1], "one lantern is left, both have had one turn"


def test_a_round_whose_lanterns_are_all_skipped_is_over() -> None:
    game = a_game(RoundForm.TURNS, teams=1, lanterns=2)
    for _ in range(2):
        light(game)
        game.does(Skip())
    assert game.is_at(Phase.STANDINGS)


def test_nobody_else_may_buzz_while_the_team_on_turn_has_the_word() -> None:
    game = with_candle(RoundForm.TURNS, steal=True)
    assert game.refuses(Buzz(1)) is RefusalReason.NOT_NOW
    assert game.marks == [TeamMark.ON_TURN, TeamMark.NONE, TeamMark.NONE]


def test_without_steal_a_miss_ends_the_riddle() -> None:
    game = with_candle(RoundForm.TURNS)
    game.does(Judge(False))
    assert game.is_at(Phase.VERDICT)


def test_a_miss_costs_the_team_on_turn_nothing() -> None:
    game = with_candle(RoundForm.TURNS, penalty=10)
    game.does(Judge(False))
    assert game.scores == (0, 0, 0)


def test_after_a_miss_the_others_may_steal_for_full_points() -> None:
    game = with_candle(RoundForm.TURNS, steal=True, points=(30,) * 5)
    game.does(Judge(False))
    assert game.is_at(Phase.STEAL)
    assert game.marks == [TeamMark.LOCKED_OUT, TeamMark.MAY_BUZZ, TeamMark.MAY_BUZZ]
    game.answers(2, right=True)
    assert game.scores == (0, 0, 30)
    assert game.is_at(Phase.VERDICT)


@pytest.mark.parametrize("answering", [Answering.CHOICE, Answering.TYPED])
def test_after_a_time_out_the_others_may_steal_too(answering: Answering) -> None:
    game = with_candle(RoundForm.TURNS, answering, steal=True, seconds=20)
    game.passes(20_001)
    assert game.is_at(Phase.STEAL)
    game.answers(1, right=True)
    assert game.scores == (0, 10, 0)


def test_after_a_judged_time_out_and_a_no_the_others_may_steal() -> None:
    game = with_candle(RoundForm.TURNS, steal=True)
    game.passes(90_000)
    game.does(Judge(False))
    assert game.is_at(Phase.STEAL)


def test_a_miss_during_the_reading_opens_the_steal() -> None:
    game = a_game(RoundForm.TURNS, steal=True)
    light(game)
    game.does(Judge(False))
    game.answers(1, right=True)
    assert game.scores == (0, 10, 0)


def test_the_steal_is_open_for_answer_seconds() -> None:
    game = with_candle(RoundForm.TURNS, steal=True, answer_seconds=7)
    game.does(Judge(False))
    game.passes(7_000)
    assert game.is_at(Phase.STEAL)
    game.passes(1)
    assert game.is_at(Phase.VERDICT)


def test_a_steal_buzzed_at_the_last_moment_has_answer_seconds_of_its_own() -> None:
    game = with_candle(RoundForm.TURNS, Answering.TYPED, steal=True, answer_seconds=7)
    game.does(game.answer(right=False))
    game.passes(7_000)
    game.does(Buzz(1))
    game.passes(7_000)
    game.does(game.answer(right=True))
    assert game.scores == (0, 10, 0)


def test_each_may_steal_once_and_at_no_penalty() -> None:
    game = with_candle(RoundForm.TURNS, steal=True, penalty=10)
    game.does(Judge(False))
    game.answers(1, right=False)
    assert game.scores == (0, 0, 0)
    assert game.refuses(Buzz(1)) is RefusalReason.LOCKED_OUT
    game.answers(2, right=False)
    assert game.scores == (0, 0, 0)
    assert game.is_at(Phase.VERDICT), "nobody is left to steal"


def test_the_team_that_missed_does_not_steal_its_own_riddle() -> None:
    game = with_candle(RoundForm.TURNS, steal=True)
    game.does(Judge(False))
    assert game.refuses(Buzz(0)) is RefusalReason.LOCKED_OUT


def test_one_person_alone_is_not_stolen_from() -> None:
    game = with_candle(RoundForm.TURNS, steal=True, teams=1)
    game.does(Judge(False))
    assert game.is_at(Phase.VERDICT)


def test_a_steal_does_not_change_whose_turn_is_next() -> None:
    game = with_candle(RoundForm.TURNS, steal=True, lanterns=6)
    game.does(Judge(False))
    game.answers(2, right=True)
    leave(game)
    assert game.state.team_on_turn == 1


def test_a_stolen_riddle_has_its_hints() -> None:
    game = with_candle(RoundForm.TURNS, steal=True, hint_cost=3)
    game.does(Judge(False), AskHint())
    game.answers(1, right=True)
    assert game.scores == (0, 7, 0)
