"""A verdict says who and how many points; the answer stays hidden until the reveal."""

from __future__ import annotations

import pytest

from game.core.commands import Buzz, GoOn, Judge, LightLantern, NobodyKnows, Skip, Tick, TypeAnswer
from game.core.events import CandleWentOn, Overruled, StealOpened
from game.core.levels import Answering, RoundForm
from game.core.refusals import RefusalReason
from game.core.riddles import Verdict
from game.core.state import Outcome, Phase
from game.core.views import TeamMark
from tests.core.playing import Game, a_game, leave, light, with_candle


def judged(right: bool) -> Game:
    game = with_candle(RoundForm.TURNS)
    game.does(Judge(right))
    return game


def answered(answering: Answering, right: bool) -> Game:
    game = with_candle(RoundForm.TURNS, answering)
    game.does(game.answer(right))
    return game


def ticked() -> Game:
    game = with_candle(RoundForm.WRITTEN)
    game.does(GoOn(), Tick(1), GoOn())
    return game


def given_up() -> Game:
    game = with_candle(RoundForm.BUZZER)
    game.does(NobodyKnows())
    return game


def burnt_down() -> Game:
    game = with_candle(RoundForm.BUZZER)
    game.passes(60_001)
    return game


VERDICTS = {
    "yes": judged(True),
    "no": judged(False),
    "a right choice": answered(Answering.CHOICE, True),
    "a wrong choice": answered(Answering.CHOICE, False),
    "a right typed answer": answered(Answering.TYPED, True),
    "a wrong typed answer": answered(Answering.TYPED, False),
    "ticks": ticked(),
    "nobody knows": given_up(),
    "the candle going out": burnt_down(),
}


@pytest.mark.parametrize("way", VERDICTS)
def test_every_way_of_ending_a_riddle_leads_to_the_verdict_without_the_answer(way: str) -> None:
    game = VERDICTS[way]
    assert game.is_at(Phase.VERDICT)
    assert game.hall.riddle is not None
    assert game.hall.riddle.revealed is None


def test_the_next_space_shows_the_answer() -> None:
    game = judged(True)
    game.does(GoOn())
    assert game.is_at(Phase.REVEAL)
    assert game.hall.riddle is not None
    assert game.hall.riddle.revealed is not None
    assert game.hall.riddle.revealed.answer == game.riddle.answer


@pytest.mark.parametrize("answering", [Answering.CHOICE, Answering.TYPED])
def test_where_the_program_judges_the_reveal_comes_by_itself_after_two_seconds(answering: Answering) -> None:
    game = answered(answering, True)
    game.passes(2_000)
    assert game.is_at(Phase.VERDICT)
    game.passes(1)
    assert game.is_at(Phase.REVEAL)


@pytest.mark.parametrize("answering", [Answering.CHOICE, Answering.TYPED])
def test_where_the_program_judges_the_host_may_still_be_quicker(answering: Answering) -> None:
    game = answered(answering, True)
    game.does(GoOn())
    assert game.is_at(Phase.REVEAL)


def test_where_the_host_judges_the_reveal_waits_for_the_host() -> None:
    game = judged(False)
    game.passes(1_000_000)
    assert game.is_at(Phase.VERDICT)


def test_r_at_the_verdict_asks_for_the_answer() -> None:
    game = judged(False)
    game.does(NobodyKnows())
    assert game.is_at(Phase.REVEAL)


def test_the_reveal_stays_until_space_and_then_the_wall_is_back() -> None:
    game = judged(True)
    game.does(GoOn())
    game.passes(1_000_000)
    assert game.is_at(Phase.REVEAL)
    game.does(GoOn())
    assert game.is_at(Phase.WALL)


@pytest.mark.parametrize("answering", [Answering.CHOICE, Answering.TYPED])
def test_yes_at_the_verdict_overrules_a_wrong_answer_of_the_program(answering: Answering) -> None:
    game = answered(answering, False)
    game.does(Judge(True))
    assert game.scores == (10, 0, 0)
    assert game.is_at(Phase.VERDICT)
    assert game.marks[0] is TeamMark.SOLVED


@pytest.mark.parametrize("answering", [Answering.CHOICE, Answering.TYPED])
def test_no_at_the_verdict_overrules_a_right_answer_of_the_program(answering: Answering) -> None:
    game = answered(answering, True)
    game.does(Judge(False))
    assert game.scores == (0, 0, 0)
    assert game.is_at(Phase.VERDICT)
    assert game.slip.solvers == ()


def test_no_after_a_right_typed_answer_to_a_buzz_lets_the_others_go_on() -> None:
    game = with_candle(RoundForm.BUZZER, Answering.TYPED)
    game.passes(20_000)
    game.answers(1, right=True)
    game.does(Judge(False))
    assert game.scores == (0, -10, 0)
    assert game.is_at(Phase.CANDLE)
    assert game.milliseconds_left == 40_000
    assert game.refuses(Buzz(1)) is RefusalReason.LOCKED_OUT
    game.answers(2, right=True)
    assert game.scores == (0, -10, 10)


def test_no_after_a_right_choice_on_turn_opens_the_steal() -> None:
    game = with_candle(RoundForm.TURNS, Answering.CHOICE, steal=True)
    game.does(game.answer(right=True))
    events = game.does(Judge(False))
    assert isinstance(events[-1], StealOpened)
    game.answers(1, right=False)
    assert game.is_at(Phase.STEAL)


def test_yes_after_the_last_wrong_answer_gives_the_penalty_back() -> None:
    game = with_candle(RoundForm.BUZZER, Answering.TYPED, teams=1)
    game.answers(0, right=False)
    assert game.scores == (-10,)
    events = game.does(Judge(True))
    assert isinstance(events[0], Overruled)
    assert game.scores == (10,)


def test_yes_brings_what_the_answer_would_have_brought_when_it_was_given() -> None:
    game = with_candle(RoundForm.TURNS, Answering.TYPED, steal=True, speed_bonus=10, hint_cost=2)
    game.passes(30_000)
    game.does(game.answer(right=False))
    game.passes(10_001)
    assert game.is_at(Phase.VERDICT), "nobody stole it"
    game.does(Judge(True))
    assert game.scores == (15, 0, 0)


def test_yes_then_no_then_yes_is_yes() -> None:
    game = with_candle(RoundForm.TURNS, Answering.TYPED, speed_bonus=10)
    game.passes(30_000)
    game.does(game.answer(right=True))
    for right in (False, True, False, True):
        game.passes(500)
        game.does(Judge(right))
    assert game.scores == (15, 0, 0)


def test_the_host_may_overrule_the_host() -> None:
    game = judged(True)
    game.does(Judge(False))
    assert game.scores == (0, 0, 0)


def test_what_is_so_already_is_not_overruled() -> None:
    assert judged(True).refuses(Judge(True)) is RefusalReason.ALREADY_SO
    assert judged(False).refuses(Judge(False)) is RefusalReason.ALREADY_SO


def test_where_nobody_answered_there_is_nothing_to_overrule() -> None:
    assert burnt_down().refuses(Judge(True)) is RefusalReason.NOT_NOW


def test_boards_are_not_overruled_but_ticked() -> None:
    assert ticked().refuses(Judge(False)) is RefusalReason.NOT_NOW


def test_after_the_reveal_nothing_is_overruled_any_more() -> None:
    game = judged(True)
    game.does(GoOn())
    assert game.refuses(Judge(False)) is RefusalReason.NOT_NOW


def test_giving_up_asks_nobody_else() -> None:
    game = with_candle(RoundForm.TURNS, steal=True)
    game.does(NobodyKnows())
    assert game.is_at(Phase.VERDICT)
    assert not any(isinstance(event, StealOpened | CandleWentOn) for event in game.events)


def test_skipping_shows_no_answer_and_leaves_the_lantern_out() -> None:
    game = with_candle(RoundForm.BUZZER)
    game.does(Skip())
    assert game.is_at(Phase.WALL)
    assert game.hall.riddle is None
    assert 0 in game.state.out
    assert game.state.records[-1].outcome is Outcome.SKIPPED


@pytest.mark.parametrize("form", [RoundForm.TURNS, RoundForm.BUZZER, RoundForm.WRITTEN, RoundForm.RISK])
def test_a_riddle_can_be_skipped_at_any_moment_before_its_reveal(form: RoundForm) -> None:
    reading = a_game(form, read_aloud=True, steal=True)
    light(reading)
    reading.does(Skip())
    assert reading.is_at(Phase.WALL)


def test_skipping_returns_what_was_won_and_lost_on_the_riddle() -> None:
    game = with_candle(RoundForm.BUZZER)
    game.answers(0, right=False)
    game.answers(1, right=True)
    assert game.scores == (-10, 10, 0)
    game.does(Skip())
    assert game.scores == (0, 0, 0)


def test_a_revealed_riddle_is_not_skipped() -> None:
    game = judged(True)
    game.does(GoOn())
    assert game.refuses(Skip()) is RefusalReason.NOT_NOW


def test_an_empty_typed_answer_is_giving_up() -> None:
    game = with_candle(RoundForm.TURNS, Answering.TYPED)
    game.does(TypeAnswer(" ", Verdict.WRONG))
    assert game.slip.awards[-1].miss is not None
    assert game.slip.awards[-1].miss.value == "gave up"


def test_each_riddle_is_written_down_with_how_it_ended() -> None:
    game = a_game(RoundForm.BUZZER, lanterns=3)
    light(game)
    game.passes(4_000)
    game.does(Buzz(2))
    game.passes(3_000)
    game.does(Judge(True))
    leave(game)
    light(game)
    game.does(NobodyKnows())
    leave(game)
    game.does(LightLantern(2), Skip())
    assert [record.outcome for record in game.state.records] == [Outcome.SOLVED, Outcome.UNSOLVED, Outcome.SKIPPED]
    assert game.state.records[0].teams == (2,)
    assert game.state.records[0].milliseconds == 4_000, "a buzz is what counts, not the words after it"
