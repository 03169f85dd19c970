"""How the evening moves on: from lantern to wall, from round to round, to the podium."""

from __future__ import annotations

from game.core.events import CandleLit, EveningEnded, Event, LanternLit, RiddleLeft, RoundBegan, RoundEnded
from game.core.levels import Answering, Round, RoundForm
from game.core.riddles import Riddle
from game.core.state import State, apply, ranks


def way_of_answering(state: State, riddle: Riddle) -> Answering:
    """How `riddle` is answered now: boards are always judged, and no choices means judged."""
    round_ = state.current_round
    if round_.form is RoundForm.WRITTEN:
        return Answering.JUDGED
    wanted = state.answering or round_.answering
    return Answering.JUDGED if wanted is Answering.CHOICE and not riddle.choices else wanted


def is_read_aloud(round_: Round, answering: Answering) -> bool:
    """Whether the candle waits for the host to have read the riddle."""
    return answering is Answering.JUDGED if round_.read_aloud is None else round_.read_aloud


def candle_lit(round_: Round, at: int) -> CandleLit:
    """The candle with the whole time of the round."""
    return CandleLit(at, at + round_.seconds * 1000 if round_.seconds else None)


def lantern_lit(state: State, lantern: int, at: int) -> tuple[Event, ...]:
    """The slip opens; where nobody reads aloud the candle is lit with it."""
    answering = way_of_answering(state, state.lanterns[lantern])
    lit = LanternLit(lantern, answering)
    if is_read_aloud(state.current_round, answering):
        return (lit,)
    return lit, candle_lit(state.current_round, at)


def riddle_left(state: State) -> tuple[Event, ...]:
    """Back to the wall, the next team on turn; after the last lantern, the standings."""
    next_team = None
    if state.team_on_turn is not None:
        next_team = (state.team_on_turn + 1) % len(state.teams)
    left = RiddleLeft(next_team)
    return left, *round_end(apply(state, left))


def round_end(state: State) -> tuple[Event, ...]:
    """RoundEnded where no lantern is to be lit any more, else nothing."""
    return (RoundEnded(),) if _is_over(state) else ()


def _is_over(state: State) -> bool:
    left = len(state.lanterns_left)
    if left == 0 or state.tiebreak_winner is not None:
        return True
    turns_are_equal = len(set(state.turns_taken)) == 1
    return state.current_round.form.goes_round and left < len(state.teams) and turns_are_equal


def next_round(state: State) -> tuple[Event, ...]:
    """The next round that is to be played, or the podium."""
    assert state.level is not None
    for number in range(state.round + 1, len(state.level.rounds)):
        began = _round_began(state, state.level.rounds[number].form, number)
        if began is not None and apply(state, began).lanterns_left:
            return (began,)
    return (EveningEnded(),)


def _round_began(state: State, form: RoundForm, number: int) -> RoundBegan | None:
    """How the round with this number begins now; None for a tiebreak without a tie for first place."""
    if form is RoundForm.TIEBREAK:
        tied = leaders(state)
        return RoundBegan(number, contenders=tied) if len(tied) > 1 else None
    if form.goes_round:
        return RoundBegan(number, 0 if state.first_team is None else (state.first_team + 1) % len(state.teams))
    return RoundBegan(number)


def leaders(state: State) -> tuple[int, ...]:
    """The teams in first place."""
    return tuple(team for team, rank in enumerate(ranks(state.scores, state.tiebreak_winner)) if rank == 1)
