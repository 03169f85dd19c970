"""Presses become commands by the phase, and the cursor follows the game."""

from __future__ import annotations

from game.core.commands import (
    AddTime,
    Buzz,
    Choose,
    Command,
    GoOn,
    Judge,
    LightLantern,
    Pause,
    Resume,
    Stake,
    Tick,
    TypeAnswer,
)
from game.core.events import Event
from game.core.levels import Answering, RoundForm
from game.core.refusals import Refusal
from game.core.riddles import Riddle, Verdict
from game.core.rules import decide
from game.core.state import Phase, State, apply
from game.ui.presses import Action, Press
from game.ui.steering import Cursor, command_of, cursor_after, is_choosing, is_typing, moved
from tests.evenings import a_level, a_round, an_evening


def judge(given: str, riddle: Riddle) -> Verdict:
    return Verdict.RIGHT if given == riddle.answer else Verdict.WRONG


def after(*commands: Command, form: RoundForm = RoundForm.TURNS, answering: Answering = Answering.JUDGED) -> State:
    state = State()
    level = a_level(a_round(form, answering=answering))
    for command in (an_evening(level), *commands):
        decision = decide(state, command, 0)
        assert not isinstance(decision, Refusal), (command, decision)
        for event in decision:
            state = apply(state, event)
    return state


def asked(state: State, action: Action, number: int = 0, cursor: Cursor | None = None) -> Command | None:
    return command_of(Press(action, number), state, cursor or Cursor(), judge)


def test_space_lights_the_lantern_of_the_cursor_only_where_no_team_picks() -> None:
    assert asked(after(form=RoundForm.BUZZER), Action.NEXT, cursor=Cursor(lantern=2)) == LightLantern(2)
    assert asked(after(), Action.NEXT, cursor=Cursor(lantern=2)) == GoOn()


def test_enter_takes_the_lantern_the_stake_and_the_choice_of_the_cursor() -> None:
    assert asked(after(), Action.CONFIRM, cursor=Cursor(lantern=3)) == LightLantern(3)
    staking = after(LightLantern(0), form=RoundForm.RISK)
    assert asked(staking, Action.CONFIRM, cursor=Cursor(stake=2)) == Stake(30)
    choosing = after(LightLantern(0), answering=Answering.CHOICE)
    assert asked(choosing, Action.CONFIRM, cursor=Cursor(choice=1)) == Choose(1)


def test_enter_sends_the_typed_answer_with_its_verdict() -> None:
    state = after(LightLantern(0), answering=Answering.TYPED)
    answer = state.lanterns[0].answer
    assert asked(state, Action.CONFIRM, cursor=Cursor(text=answer)) == TypeAnswer(answer, Verdict.RIGHT)


def test_enter_does_as_space_does_where_nothing_is_to_be_chosen() -> None:
    assert asked(after(LightLantern(0)), Action.CONFIRM) == GoOn()


def test_figures_tick_boards_once_they_are_up_and_buzz_before() -> None:
    up = after(LightLantern(0), GoOn(), GoOn(), form=RoundForm.WRITTEN)
    assert up.phase is Phase.BOARDS
    assert asked(up, Action.TEAM, 1) == Tick(1)
    assert asked(after(LightLantern(0), GoOn(), form=RoundForm.BUZZER), Action.TEAM, 1) == Buzz(1)


def test_in_a_pause_space_enter_and_p_go_on() -> None:
    paused = after(LightLantern(0), Pause())
    assert {asked(paused, action) for action in (Action.NEXT, Action.CONFIRM, Action.PAUSE)} == {Resume()}
    assert asked(paused, Action.JUDGE_RIGHT) == Judge(True)


def test_plus_and_minus_are_ten_seconds() -> None:
    assert asked(after(), Action.MORE_TIME) == AddTime(10)
    assert asked(after(), Action.LESS_TIME) == AddTime(-10)


def test_letters_belong_to_an_answer_only_while_a_team_writes_it() -> None:
    typing = after(LightLantern(0), answering=Answering.TYPED)
    assert is_typing(typing)
    assert not is_typing(after(LightLantern(0), form=RoundForm.BUZZER, answering=Answering.TYPED))
    assert not is_typing(after(LightLantern(0), Pause(), answering=Answering.TYPED))


def test_a_to_d_are_answers_only_while_choices_are_open() -> None:
    assert is_choosing(after(LightLantern(0), answering=Answering.CHOICE))
    assert not is_choosing(after(LightLantern(0)))


def test_the_cursor_leaves_a_lantern_that_is_out_for_the_next_one() -> None:
    before = after(LightLantern(1), Judge(True), GoOn())
    state = before
    for event in events(before, GoOn()):
        state = apply(state, event)
    assert cursor_after(before, state, Cursor(lantern=1)).lantern == 2


def test_the_cursor_leaves_a_choice_that_is_struck_out() -> None:
    level = a_level(a_round(RoundForm.BUZZER, answering=Answering.CHOICE))
    state = State()
    for command in (an_evening(level), LightLantern(0), Buzz(0)):
        for event in events(state, command):
            state = apply(state, event)
    riddle = state.lanterns[0]
    wrong = next(index for index, text in enumerate(riddle.choices) if text != riddle.answer)
    before = state
    for event in events(state, Choose(wrong)):
        state = apply(state, event)
    assert cursor_after(before, state, Cursor(choice=wrong)).choice != wrong


def test_arrows_move_over_stakes_without_leaving_them() -> None:
    state = after(LightLantern(0), form=RoundForm.RISK)
    assert moved(state, Cursor(stake=2), 1, 0, beside).stake == 2
    assert moved(state, Cursor(stake=2), -1, 0, beside).stake == 1


def test_arrows_move_over_choices_in_two_columns() -> None:
    state = after(LightLantern(0), answering=Answering.CHOICE)
    assert moved(state, Cursor(choice=0), 1, 0, beside).choice == 1
    assert moved(state, Cursor(choice=1), 0, 1, beside).choice == 3


def beside(lantern: int, across: int, down: int) -> int:
    return lantern + across + 2 * down


def test_arrows_move_over_the_wall_as_it_hangs() -> None:
    assert moved(after(), Cursor(lantern=0), 1, 1, beside).lantern == 3


def events(state: State, command: Command) -> tuple[Event, ...]:
    decision = decide(state, command, 0)
    assert not isinstance(decision, Refusal)
    return decision
