"""The evening as it stands, and `apply`: the only way it changes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from game.core.deal import Deal
from game.core.events import (
    AnsweredClose,
    AnsweringChanged,
    BoardsUp,
    Buzzed,
    CandleLit,
    CandleWentOn,
    EveningBegan,
    EveningEnded,
    Event,
    FalseStarted,
    HintGiven,
    LanternChosen,
    LanternLit,
    Missed,
    MissKind,
    Overruled,
    Paused,
    Resumed,
    Revealed,
    RiddleLeft,
    RoundBegan,
    RoundEnded,
    ScoreAdjusted,
    Skipped,
    Solved,
    StakeSet,
    StealOpened,
    Ticked,
    TimeAdded,
    TimeRanOut,
    VerdictReached,
)
from game.core.levels import Answering, Level, Round, RoundForm
from game.core.riddles import Riddle
from game.core.teams import Team


class Phase(Enum):
    """Where on the way of a riddle, or of the evening, the game is."""

    NOT_BEGUN = "not begun"
    WALL = "wall"
    STAKE = "stake"
    READING = "reading"
    CANDLE = "candle"
    """The candle burns, or has burnt down and the host has the word."""
    ANSWERING = "answering"
    """A team that buzzed has the word."""
    STEAL = "steal"
    """The others may buzz after a miss."""
    BOARDS = "boards"
    VERDICT = "verdict"
    REVEAL = "reveal"
    STANDINGS = "standings"
    PODIUM = "podium"


class Outcome(Enum):
    """How a riddle ended."""

    SOLVED = "solved"
    UNSOLVED = "unsolved"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Award:
    """What one answer brought: `points` (below zero for a penalty) and, for a miss, why."""

    team: int
    points: int
    miss: MissKind | None = None
    given: str = ""
    choice: int | None = None
    at: int = 0
    forgone: int = 0
    """What a miss would have brought, had it been right: what it is worth if the host overrules it."""

    @property
    def solved(self) -> bool:
        """Whether it was right."""
        return self.miss is None


@dataclass(frozen=True, slots=True)
class Record:
    """One riddle of the evening after it is over."""

    riddle_id: str
    surface: str
    round: int
    outcome: Outcome
    teams: tuple[int, ...] = ()
    """Who solved it."""
    milliseconds: int | None = None
    """From the lighting of the candle to the buzz or the answer that solved it; None for boards, held up together."""
    hints: int = 0


@dataclass(frozen=True, slots=True)
class OpenRiddle:
    """The riddle on the slip. Times are milliseconds of play."""

    lantern: int
    answering: Answering
    stake: int | None = None
    hints_given: int = 0
    hint_cost: int = 0
    """What the hints given have taken off."""
    candle_lit_at: int | None = None
    candle_deadline: int | None = None
    """When the candle, or the time for a steal, is over; None while it waits or without a timer."""
    candle_left: int | None = None
    """What a waiting candle still has."""
    answering_team: int | None = None
    answer_deadline: int | None = None
    buzzed_at: int | None = None
    time_is_out: bool = False
    """The time is over and the host has the word."""
    stealing: bool = False
    locked_out: tuple[int, ...] = ()
    false_starts: tuple[int, ...] = ()
    ticked: tuple[int, ...] = ()
    awards: tuple[Award, ...] = ()
    close: tuple[int, str] | None = None
    """The team and words of a last try that was one edit away."""
    solved_at: int | None = None
    verdict_at: int | None = None
    reveal_at: int | None = None

    @property
    def struck_out(self) -> tuple[tuple[int, int], ...]:
        """Choices given wrong, each with the team that gave it."""
        return tuple((award.choice, award.team) for award in self.awards if award.choice is not None)

    @property
    def solvers(self) -> tuple[int, ...]:
        """The teams that solved it, in the order of their answers."""
        return tuple(award.team for award in self.awards if award.solved)

    def is_held_back(self, team: int, seconds: int, at: int) -> bool:
        """Whether `team` started too soon: it waits for the candle, and for `seconds` after that."""
        lit_at = self.candle_lit_at
        return team in self.false_starts and (lit_at is None or at < lit_at + seconds * 1000)


@dataclass(frozen=True, slots=True)
class State:
    """A whole evening at one moment."""

    phase: Phase = Phase.NOT_BEGUN
    level: Level | None = None
    teams: tuple[Team, ...] = ()
    deal: Deal | None = None
    scores: tuple[int, ...] = ()
    round: int = -1
    out: frozenset[int] = frozenset()
    """The lanterns of the round that are out."""
    team_on_turn: int | None = None
    first_team: int | None = None
    """Who began the last round that goes round."""
    turns_taken: tuple[int, ...] = ()
    contenders: tuple[int, ...] = ()
    """The teams of a tiebreak; empty: all play."""
    answering: Answering | None = None
    """The host's choice of how answers are given; None: as the round says."""
    chosen_lantern: int | None = None
    """The lantern whose stake is being made."""
    stake: int | None = None
    open: OpenRiddle | None = None
    paused: bool = False
    scores_before_round: tuple[int, ...] = ()
    tiebreak_winner: int | None = None
    records: tuple[Record, ...] = ()

    @property
    def current_round(self) -> Round:
        """The round being played. Raises LookupError before the evening begins."""
        if self.level is None or self.round < 0:
            raise LookupError("no round has begun")
        return self.level.rounds[self.round]

    @property
    def lanterns(self) -> tuple[Riddle, ...]:
        """The riddles of the round's lanterns, lit or out; empty before the evening begins."""
        if self.deal is None or self.level is None or self.round < 0:
            return ()
        if self.current_round.form is RoundForm.TIEBREAK:
            return self.deal.reserves
        return self.deal.rounds[self.round] if self.round < len(self.deal.rounds) else ()

    @property
    def riddle(self) -> Riddle | None:
        """The riddle on the open slip."""
        return self.lanterns[self.open.lantern] if self.open else None

    @property
    def players(self) -> tuple[int, ...]:
        """The teams that play this round."""
        return self.contenders or tuple(range(len(self.teams)))

    @property
    def lanterns_left(self) -> tuple[int, ...]:
        """The lanterns not yet out, in the order of the wall."""
        return tuple(number for number in range(len(self.lanterns)) if number not in self.out)


def ranks(scores: tuple[int, ...], winner: int | None = None) -> tuple[int, ...]:
    """Each team's rank, counted 1, 1, 3; a tiebreak's winner stands before those with the same score."""
    keys = [(score, team == winner) for team, score in enumerate(scores)]
    return tuple(1 + sum(other > key for other in keys) for key in keys)


def apply(state: State, event: Event) -> State:
    """The state after `event`. Total: an event that means nothing here leaves the state as it is."""
    match event:
        case EveningBegan(level, teams, deal):
            nothing = (0,) * len(teams)
            return State(level=level, teams=teams, deal=deal, scores=nothing, turns_taken=nothing)
        case Paused():
            return replace(state, paused=True)
        case Resumed():
            return replace(state, paused=False)
        case _ if state.level is None:
            return state
        case RoundBegan(number, first_team, contenders) if 0 <= number < len(state.level.rounds):
            state = replace(
                state,
                phase=Phase.WALL,
                round=number,
                chosen_lantern=None,
                stake=None,
                open=None,
                team_on_turn=first_team,
                first_team=state.first_team if first_team is None else first_team,
                turns_taken=(0,) * len(state.teams),
                contenders=contenders,
                scores_before_round=state.scores,
                tiebreak_winner=None,
            )
            played = {record.riddle_id for record in state.records}
            out = (number for number, riddle in enumerate(state.lanterns) if riddle.id in played)
            return replace(state, out=frozenset(out))
        case LanternChosen(lantern) if 0 <= lantern < len(state.lanterns):
            return replace(state, phase=Phase.STAKE, chosen_lantern=lantern)
        case StakeSet(points):
            return replace(state, stake=points)
        case LanternLit(lantern, answering) if 0 <= lantern < len(state.lanterns):
            slip = OpenRiddle(lantern, answering, stake=state.stake, answering_team=state.team_on_turn)
            return replace(state, phase=Phase.READING, open=slip, chosen_lantern=None, stake=None)
        case RoundEnded():
            return replace(state, phase=Phase.STANDINGS, team_on_turn=None)
        case EveningEnded():
            return replace(state, phase=Phase.PODIUM)
        case ScoreAdjusted(team, points):
            return _score(state, team, points)
        case AnsweringChanged(answering):
            return replace(state, answering=answering)
        case _:
            return _apply_to_slip(state, state.open, event) if state.open else state


def _apply_to_slip(state: State, slip: OpenRiddle, event: Event) -> State:
    """What happens while a slip is open."""
    match event:
        case CandleLit(at, deadline):
            slip = replace(slip, candle_lit_at=at, candle_deadline=deadline)
            return replace(state, phase=Phase.CANDLE, open=slip)
        case FalseStarted(team):
            return replace(state, open=replace(slip, false_starts=(*slip.false_starts, team)))
        case Buzzed(team, at, left, deadline):
            slip = replace(
                slip,
                answering_team=team,
                buzzed_at=at,
                candle_left=left,
                candle_deadline=None,
                answer_deadline=deadline,
                time_is_out=False,
                close=None,
            )
            return replace(state, phase=Phase.ANSWERING, open=slip)
        case AnsweredClose(team, given):
            return replace(state, open=replace(slip, close=(team, given)))
        case Solved(team, points, given, at):
            award = Award(team, points, given=given, at=at)
            slip = replace(slip, awards=(*slip.awards, award), solved_at=at, answer_deadline=None)
            state = replace(state, open=slip)
            if state.current_round.form is RoundForm.TIEBREAK:
                state = replace(state, tiebreak_winner=team)
            return _score(state, team, points)
        case Missed(team, points, kind, given, choice, at, forgone):
            award = Award(team, points, kind, given, choice, at, forgone)
            slip = replace(
                slip,
                awards=(*slip.awards, award),
                locked_out=(*slip.locked_out, team),
                answering_team=None,
                answer_deadline=None,
                time_is_out=False,
                close=None,
            )
            return _score(replace(state, open=slip), team, points)
        case Overruled(team, points):
            slip = replace(
                slip,
                awards=slip.awards[:-1],
                locked_out=tuple(other for other in slip.locked_out if other != team),
                solved_at=None,
                verdict_at=None,
                reveal_at=None,
            )
            return _score(replace(state, open=slip, tiebreak_winner=None), team, points)
        case TimeRanOut():
            slip = replace(slip, time_is_out=True, candle_deadline=None, answer_deadline=None)
            return replace(state, open=slip)
        case CandleWentOn(deadline):
            slip = replace(slip, candle_deadline=deadline, candle_left=None)
            return replace(state, phase=Phase.CANDLE, open=slip)
        case StealOpened(deadline):
            slip = replace(slip, candle_deadline=deadline, candle_left=None, stealing=True)
            return replace(state, phase=Phase.STEAL, open=slip)
        case BoardsUp():
            return replace(state, phase=Phase.BOARDS, open=replace(slip, candle_deadline=None))
        case Ticked(team, right):
            others = tuple(other for other in slip.ticked if other != team)
            return replace(state, open=replace(slip, ticked=tuple(sorted((*others, team))) if right else others))
        case VerdictReached(at, reveal_at):
            return replace(state, phase=Phase.VERDICT, open=replace(slip, verdict_at=at, reveal_at=reveal_at))
        case Revealed():
            return replace(state, phase=Phase.REVEAL, open=replace(slip, reveal_at=None))
        case HintGiven(cost):
            slip = replace(slip, hints_given=slip.hints_given + 1, hint_cost=slip.hint_cost + cost)
            return replace(state, open=slip)
        case TimeAdded(candle_deadline, answer_deadline, candle_left):
            slip = replace(
                slip,
                candle_deadline=candle_deadline,
                answer_deadline=answer_deadline,
                candle_left=candle_left,
                time_is_out=False,
            )
            return replace(state, open=slip)
        case RiddleLeft(next_team):
            outcome = Outcome.SOLVED if slip.solvers else Outcome.UNSOLVED
            state = _close(state, slip, outcome)
            turns = tuple(taken + (team == state.team_on_turn) for team, taken in enumerate(state.turns_taken))
            return replace(state, turns_taken=turns, team_on_turn=next_team)
        case Skipped(returned):
            for team, points in returned:
                state = _score(state, team, points)
            return _close(replace(state, tiebreak_winner=None), slip, Outcome.SKIPPED)
        case _:
            return state


def _score(state: State, team: int, points: int) -> State:
    scores = tuple(score + points * (number == team) for number, score in enumerate(state.scores))
    return replace(state, scores=scores)


def _close(state: State, slip: OpenRiddle, outcome: Outcome) -> State:
    """The lantern goes out and the riddle is written down."""
    riddle = state.lanterns[slip.lantern]
    solvers = slip.solvers if outcome is Outcome.SOLVED else ()
    moment = slip.solved_at if slip.buzzed_at is None else slip.buzzed_at
    lit_at = slip.candle_lit_at
    timed = bool(solvers) and state.current_round.form is not RoundForm.WRITTEN
    milliseconds = moment - lit_at if timed and moment is not None and lit_at is not None else None
    record = Record(riddle.id, riddle.surface, state.round, outcome, solvers, milliseconds, slip.hints_given)
    return replace(state, phase=Phase.WALL, open=None, out=state.out | {slip.lantern}, records=(*state.records, record))
