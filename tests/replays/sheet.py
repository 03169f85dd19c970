"""The score sheet of an evening: a line for each riddle, what it brought each team, and the ranks."""

from __future__ import annotations

from collections.abc import Iterator

from game.core.events import LanternLit, Missed, Overruled, RiddleLeft, RoundBegan, ScoreAdjusted, Skipped, Solved
from game.core.state import Record, State, apply, ranks
from tests.core.playing import Game


def score_sheet(game: Game) -> str:
    """The whole sheet as text."""
    return "\n".join((*_riddles(game), "", *_ranking(game.state))) + "\n"


def _riddles(game: Game) -> Iterator[str]:
    state = State()
    lantern = 0
    gained = [0] * len(game.scores)
    for event in game.events:
        state = apply(state, event)
        match event:
            case RoundBegan():
                yield f"{state.current_round.form.value}"
            case LanternLit(lantern):
                gained = [0] * len(state.scores)
            case Solved(team, points) | Missed(team, points) | Overruled(team, points):
                gained[team] += points
            case ScoreAdjusted(team, points, reason):
                yield f"  correction: team {team + 1} {points:+}, {reason}"
            case Skipped(returned):
                for team, points in returned:
                    gained[team] += points
                yield _line(lantern, state.records[-1], gained, state)
            case RiddleLeft():
                yield _line(lantern, state.records[-1], gained, state)


def _line(lantern: int, record: Record, gained: list[int], state: State) -> str:
    solvers = " ".join(str(team + 1) for team in record.teams)
    time = "" if record.milliseconds is None else f" after {record.milliseconds / 1000:.1f} s"
    outcome = f"solved by {solvers}{time}" if solvers else record.outcome.value
    brought = " ".join(f"{points:+4}" for points in gained)
    scores = " ".join(f"{points:4}" for points in state.scores)
    return f"  lantern {lantern + 1}: {outcome:<26} {brought}  = {scores}"


def _ranking(state: State) -> Iterator[str]:
    ranked = ranks(state.scores, state.tiebreak_winner)
    for team in sorted(range(len(ranked)), key=lambda team: (ranked[team], team)):
        yield f"{ranked[team]}. team {team + 1}  {state.scores[team]}"
