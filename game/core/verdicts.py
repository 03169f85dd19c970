"""What follows an answer: points, lock-outs, the steal, the rest of the candle, or the verdict."""

from __future__ import annotations

from dataclasses import replace

from game.core.events import (
    CandleWentOn,
    Event,
    Missed,
    MissKind,
    Overruled,
    Solved,
    StealOpened,
    VerdictReached,
)
from game.core.levels import Answering, RoundForm
from game.core.scoring import loss, speed_bonus, worth
from game.core.state import OpenRiddle, State, apply

LEAST_TIME_LEFT = 5_000
"""A candle that goes on, or loses time, keeps at least these milliseconds."""
SELF_REVEAL = 2_000
"""After so many milliseconds the answer comes by itself, where the program judges."""


def verdict_reached(slip: OpenRiddle, at: int) -> VerdictReached:
    """The verdict stands; where the program judges, the reveal comes by itself."""
    by_itself = slip.answering is not Answering.JUDGED
    return VerdictReached(at, at + SELF_REVEAL if by_itself else None)


def solved(state: State, slip: OpenRiddle, team: int, at: int, given: str = "") -> tuple[Event, ...]:
    """`team` has the answer."""
    return Solved(team, _reward(state, slip, at), given, at), verdict_reached(slip, at)


def _reward(state: State, slip: OpenRiddle, at: int) -> int:
    """What a right answer at `at` brings."""
    round_ = state.current_round
    return worth(round_, state.lanterns[slip.lantern], slip) + speed_bonus(round_, slip, at)


def missed(
    state: State,
    slip: OpenRiddle,
    team: int,
    kind: MissKind,
    at: int,
    given: str = "",
    choice: int | None = None,
) -> tuple[Event, ...]:
    """`team` has not the answer: it is locked out, and whoever else may still answer gets their time."""
    round_ = state.current_round
    cost = 0 if slip.stealing else loss(round_, slip)
    miss = Missed(team, -cost, kind, given, choice, at, _reward(state, slip, at))
    others = [player for player in state.players if player != team and player not in slip.locked_out]
    if round_.form.opens_to_buzzes and others:
        left = slip.candle_left
        return miss, CandleWentOn(None if left is None else at + max(left, LEAST_TIME_LEFT))
    if round_.form is RoundForm.TURNS and round_.steal and others:
        left = slip.candle_left if slip.stealing and slip.candle_left is not None else None
        window = round_.answer_seconds * 1000 if left is None else max(left, LEAST_TIME_LEFT)
        return miss, StealOpened(at + window)
    return miss, verdict_reached(slip, at)


def boards_confirmed(state: State, slip: OpenRiddle, at: int) -> tuple[Event, ...]:
    """All ticked teams score full points."""
    points = worth(state.current_round, state.lanterns[slip.lantern], slip)
    return *(Solved(team, points, "", at) for team in slip.ticked), verdict_reached(slip, at)


def given_up(state: State, slip: OpenRiddle, at: int) -> tuple[Event, ...]:
    """Nobody knows: whoever has the word misses, and nobody else is asked."""
    if slip.answering_team is None:
        return (verdict_reached(slip, at),)
    miss = missed(state, slip, slip.answering_team, MissKind.GAVE_UP, at)[0]
    return miss, verdict_reached(slip, at)


def overruled(state: State, slip: OpenRiddle, right: bool, at: int) -> tuple[Event, ...]:
    """The last award is taken back and its opposite stands; () where it already is as the host says."""
    last = slip.awards[-1]
    if last.solved is right:
        return ()
    takes_back = Overruled(last.team, -last.points)
    if right:
        return takes_back, Solved(last.team, last.forgone, last.given, last.at), verdict_reached(slip, at)
    state = apply(state, takes_back)
    assert state.open is not None
    riddle = state.lanterns[slip.lantern]
    chosen = riddle.choices.index(last.given) if slip.answering is Answering.CHOICE and last.given else None
    miss, *rest = missed(state, state.open, last.team, MissKind.WRONG, at, last.given, chosen)
    assert isinstance(miss, Missed)
    return takes_back, replace(miss, at=last.at, forgone=last.points), *rest
