"""What Space does, phase by phase."""

from __future__ import annotations

import pytest

from game.core.commands import Buzz, GoOn, Judge, LightLantern, NobodyKnows, Skip
from game.core.levels import Answering, RoundForm
from game.core.refusals import Refusal, RefusalReason
from game.core.rules import decide
from game.core.state import Phase, State
from tests.core.playing import Game, a_game, leave, light, with_candle
from tests.evenings import a_level, a_round


@pytest.mark.parametrize("form", [RoundForm.BUZZER, RoundForm.WRITTEN])
def test_on_the_wall_space_lights_the_next_lantern_where_nobody_is_on_turn(form: RoundForm) -> None:
    game = a_game(form)
    assert game.hall.next_lantern == 0
    game.does(GoOn())
    assert game.slip.lantern == 0
    game.does(Skip())
    assert game.hall.next_lantern == 1
    game.does(GoOn())
    assert game.slip.lantern == 1


def test_on_the_wall_of_a_tiebreak_space_lights_the_next_lantern() -> None:
    game = Game(a_level(a_round(RoundForm.BUZZER, 1), a_round(RoundForm.TIEBREAK)))
    game.does(GoOn(), NobodyKnows())
    leave(game)
    game.does(GoOn())
    assert game.state.current_round.form is RoundForm.TIEBREAK
    game.does(GoOn())
    assert game.slip.lantern == 0


@pytest.mark.parametrize("form", [RoundForm.TURNS, RoundForm.RISK])
def test_on_the_wall_space_does_nothing_where_the_team_on_turn_picks(form: RoundForm) -> None:
    assert a_game(form).refuses(GoOn()) is RefusalReason.PICK_A_LANTERN


def test_the_host_may_move_the_cursor_and_light_another_lantern() -> None:
    game = a_game(RoundForm.BUZZER)
    game.does(LightLantern(2))
    assert game.slip.lantern == 2


def test_a_lantern_that_is_out_or_not_there_is_not_lit() -> None:
    game = a_game(RoundForm.BUZZER)
    game.does(LightLantern(1), Skip())
    assert game.refuses(LightLantern(1)) is RefusalReason.LANTERN_IS_OUT
    assert game.refuses(LightLantern(4)) is RefusalReason.NO_SUCH_LANTERN
    assert game.refuses(LightLantern(-1)) is RefusalReason.NO_SUCH_LANTERN


def test_one_riddle_at_a_time() -> None:
    game = with_candle(RoundForm.BUZZER)
    assert game.refuses(LightLantern(1)) is RefusalReason.NOT_NOW


@pytest.mark.parametrize("form", [RoundForm.TURNS, RoundForm.BUZZER, RoundForm.RISK])
def test_while_the_candle_burns_space_does_nothing(form: RoundForm) -> None:
    assert with_candle(form).refuses(GoOn()) is RefusalReason.NOT_NOW


def test_while_a_buzz_is_answered_space_does_nothing() -> None:
    game = with_candle(RoundForm.BUZZER)
    game.does(Buzz(0))
    assert game.refuses(GoOn()) is RefusalReason.NOT_NOW


def test_while_the_candle_burns_in_a_written_round_space_puts_the_boards_up() -> None:
    game = with_candle(RoundForm.WRITTEN)
    game.does(GoOn())
    assert game.is_at(Phase.BOARDS)
    game.does(GoOn())
    assert game.is_at(Phase.VERDICT), "ticking: Space confirms"


def test_space_goes_from_the_verdict_to_the_reveal_to_the_wall() -> None:
    game = with_candle(RoundForm.TURNS)
    game.does(Judge(True))
    phases = []
    for _ in range(2):
        game.does(GoOn())
        phases.append(game.phase)
    assert phases == [Phase.REVEAL, Phase.WALL]


def test_after_the_last_lantern_come_the_standings_the_next_round_and_the_podium() -> None:
    game = Game(a_level(a_round(RoundForm.BUZZER, 1), a_round(RoundForm.WRITTEN, 1)), teams=2)
    phases = []
    for _ in range(2):
        light(game)
        game.does(NobodyKnows())
        leave(game)
        phases.append(game.phase)
        game.does(GoOn())
        phases.append(game.phase)
    assert phases == [Phase.STANDINGS, Phase.WALL, Phase.STANDINGS, Phase.PODIUM]
    assert game.refuses(GoOn()) is RefusalReason.EVENING_IS_OVER


def test_before_the_evening_there_is_nothing_to_go_on_with() -> None:
    assert decide(State(), GoOn(), 0) == Refusal(RefusalReason.NOT_NOW)


def test_space_does_not_choose_a_stake() -> None:
    game = a_game(RoundForm.RISK, Answering.JUDGED)
    game.does(LightLantern(0))
    assert game.refuses(GoOn()) is RefusalReason.NOT_NOW
