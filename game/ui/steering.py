"""What a press means for the evening at this moment: the one place where keys become commands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from game.core.commands import (
    AddTime,
    AskHint,
    Buzz,
    Choose,
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
    TypeAnswer,
)
from game.core.levels import Answering
from game.core.riddles import Riddle, Verdict
from game.core.state import Phase, State
from game.ui.presses import Action, Press

TIME_STEP = 10
"""Seconds that one press gives or takes."""

Judging = Callable[[str, Riddle], Verdict]
"""What a typed answer to a riddle is worth."""


@dataclass(frozen=True, slots=True)
class Cursor:
    """What Enter would take, and what has been typed."""

    lantern: int = 0
    stake: int = 0
    choice: int = 0
    text: str = ""


def is_typing(state: State) -> bool:
    """Whether a team is writing its answer now, so that letters belong to it."""
    slip = state.open
    return (
        slip is not None
        and slip.answering is Answering.TYPED
        and slip.answering_team is not None
        and state.phase in (Phase.CANDLE, Phase.ANSWERING)
        and not state.paused
    )


def is_choosing(state: State) -> bool:
    """Whether choices are open, so that A to D belong to them."""
    slip = state.open
    return (
        slip is not None
        and slip.answering is Answering.CHOICE
        and state.phase in (Phase.READING, Phase.CANDLE, Phase.ANSWERING, Phase.STEAL)
    )


def command_of(press: Press, state: State, cursor: Cursor, judge: Judging) -> Command | None:
    """The command that `press` asks for, or None where it is no matter of the game's."""
    number = press.number
    match press.action:
        case Action.NEXT:
            return Resume() if state.paused else _next(state, cursor)
        case Action.CONFIRM:
            return Resume() if state.paused else _confirm(state, cursor, judge)
        case Action.TEAM:
            return Tick(number) if state.phase is Phase.BOARDS else Buzz(number)
        case Action.CHOICE:
            return Choose(number)
        case Action.LANTERN:
            return LightLantern(number)
        case Action.STAKE:
            return _stake(state, number)
        case Action.JUDGE_RIGHT:
            return Judge(True)
        case Action.JUDGE_WRONG:
            return Judge(False)
        case Action.NOBODY_KNOWS:
            return NobodyKnows()
        case Action.HINT:
            return AskHint()
        case Action.SKIP:
            return Skip()
        case Action.MORE_TIME:
            return AddTime(TIME_STEP)
        case Action.LESS_TIME:
            return AddTime(-TIME_STEP)
        case Action.PAUSE:
            return Resume() if state.paused else Pause()
        case Action.ANSWERING:
            return SetAnswering(tuple(Answering)[number])
        case _:
            return None


def _next(state: State, cursor: Cursor) -> Command:
    """Space: in rounds without turns it lights the lantern the cursor stands on."""
    if state.phase is Phase.WALL and not state.current_round.form.goes_round:
        return LightLantern(cursor.lantern)
    return GoOn()


def _confirm(state: State, cursor: Cursor, judge: Judging) -> Command:
    """Enter takes what is chosen; where nothing is to be chosen it does as Space does."""
    if state.phase is Phase.WALL:
        return LightLantern(cursor.lantern)
    if state.phase is Phase.STAKE:
        return _stake(state, cursor.stake)
    slip = state.open
    if slip is not None and slip.answering_team is not None and state.phase in (Phase.CANDLE, Phase.ANSWERING):
        if slip.answering is Answering.CHOICE:
            return Choose(cursor.choice)
        if slip.answering is Answering.TYPED:
            riddle = state.lanterns[slip.lantern]
            return TypeAnswer(cursor.text, judge(cursor.text, riddle))
    return GoOn()


def _stake(state: State, index: int) -> Command:
    stakes = state.current_round.stakes if state.round >= 0 else ()
    return Stake(stakes[index] if 0 <= index < len(stakes) else -1)


def cursor_after(before: State, after: State, cursor: Cursor) -> Cursor:
    """The cursor in the new state: on a lantern that still burns, and fresh for every new riddle."""
    lantern = cursor.lantern
    left = after.lanterns_left
    if left and (lantern not in left or before.round != after.round):
        lantern = next((number for number in left if number > lantern and before.round == after.round), left[0])
    same_riddle = before.open is not None and after.open is not None and before.open.lantern == after.open.lantern
    choice = cursor.choice if same_riddle else 0
    if same_riddle and after.open is not None and after.open.struck_out:
        choices = range(len(after.lanterns[after.open.lantern].choices))
        struck = {index for index, _ in after.open.struck_out}
        choice = next((index for index in choices if index not in struck and index >= choice), choice)
    stake = min(cursor.stake, len(after.current_round.stakes) - 1) if after.round >= 0 else 0
    same_writer = same_riddle and is_typing(before) and is_typing(after) and _writer(before) == _writer(after)
    keeps_text = same_writer or (same_riddle and (before.paused or after.paused) and _writer(before) == _writer(after))
    return Cursor(lantern, stake, choice, cursor.text if keeps_text else "")


def _writer(state: State) -> int | None:
    return state.open.answering_team if state.open else None


def moved(state: State, cursor: Cursor, across: int, down: int, beside: Callable[[int, int, int], int]) -> Cursor:
    """The cursor one step on: over stakes, choices in two columns, or lanterns, where `beside` knows the wall."""
    if state.phase is Phase.STAKE:
        last = len(state.current_round.stakes) - 1
        return Cursor(cursor.lantern, min(max(cursor.stake + across, 0), last), cursor.choice, cursor.text)
    if is_choosing(state):
        choice = cursor.choice ^ 1 if across else (cursor.choice ^ 2 if down else cursor.choice)
        return Cursor(cursor.lantern, cursor.stake, choice, cursor.text)
    if state.phase is Phase.WALL:
        return Cursor(beside(cursor.lantern, across, down), cursor.stake, cursor.choice, cursor.text)
    return cursor
