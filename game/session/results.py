"""What an evening came to, in the shape of `scores.json`."""

from __future__ import annotations

from typing import TypedDict

from game.core.riddles import Riddle
from game.core.state import Record, State, ranks

UNLIT = "unlit"
"""The outcome of a riddle whose lantern was never lit."""
OPEN = "open"
"""The outcome of the riddle that is on the slip now."""


class TeamResult(TypedDict):
    """One team; ranks count 1, 1, 3."""

    name: str
    score: int
    rank: int


class RiddleResult(TypedDict):
    """One riddle of the evening."""

    id: str
    outcome: str
    """The value of an Outcome, UNLIT or OPEN."""
    teams: list[str]
    """The names of those who solved it."""
    milliseconds: int | None
    """From the lighting of the candle to the answer or buzz that solved it; None where nobody did."""
    round: int
    """Counted from 1."""


class Results(TypedDict):
    """A whole evening; `level` is its id."""

    level: str
    seed: int
    teams: list[TeamResult]
    riddles: list[RiddleResult]


def results(state: State) -> Results:
    """The results so far, teams and riddles in the order of the evening; reserves only where they were lit.

    Raises LookupError before the evening begins.
    """
    if state.level is None or state.deal is None:
        raise LookupError("the evening has not begun")
    standing = zip(state.teams, state.scores, ranks(state.scores, state.tiebreak_winner), strict=True)
    records = {record.riddle_id: record for record in state.records}
    hung = [(number, riddle) for number, riddles in enumerate(state.deal.rounds) for riddle in riddles]
    reserves = [
        (records[riddle.id].round if riddle.id in records else state.round, riddle)
        for riddle in state.deal.reserves
        if riddle.id in records or riddle == state.riddle
    ]
    return Results(
        level=state.level.id,
        seed=state.deal.seed,
        teams=[TeamResult(name=team.name, score=score, rank=rank) for team, score, rank in standing],
        riddles=[_riddle_result(state, riddle, number, records.get(riddle.id)) for number, riddle in hung + reserves],
    )


def lit_riddles(state: State) -> frozenset[str]:
    """The ids of all riddles whose slip has been opened."""
    now_open = () if state.riddle is None else (state.riddle.id,)
    return frozenset((*(record.riddle_id for record in state.records), *now_open))


def _riddle_result(state: State, riddle: Riddle, round_number: int, record: Record | None) -> RiddleResult:
    if record is None:
        outcome = OPEN if riddle == state.riddle else UNLIT
        return RiddleResult(id=riddle.id, outcome=outcome, teams=[], milliseconds=None, round=round_number + 1)
    return RiddleResult(
        id=riddle.id,
        outcome=record.outcome.value,
        teams=[state.teams[team].name for team in record.teams],
        milliseconds=record.milliseconds,
        round=round_number + 1,
    )
