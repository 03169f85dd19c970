"""What the hall and the host may see. The hall's view has no field that could hold an answer before the reveal.

A team sees what the hall sees. All times are milliseconds of play.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from game.core.events import MissKind, RoundBegan
from game.core.levels import Answering, RoundForm
from game.core.programme import next_round
from game.core.riddles import NO_WORDS, Category, Riddle, Span, Words
from game.core.scoring import face_value, worth
from game.core.state import OpenRiddle, Outcome, Phase, Record, State, ranks
from game.core.teams import Team


class LanternLook(Enum):
    """How a lantern hangs on the wall."""

    BURNING = "burning"
    OUT = "out"
    CHOSEN = "chosen"
    """Picked, its stake being made, or its slip open."""


@dataclass(frozen=True, slots=True)
class LanternView:
    """One lantern of the round."""

    number: int
    category: str
    value: int | None
    """The points on the tassel; None: “?”, a stake decides."""
    look: LanternLook


class TeamMark(Enum):
    """What stands beside a team's name at this moment."""

    NONE = "none"
    ON_TURN = "on turn"
    ANSWERING = "answering"
    MAY_BUZZ = "may buzz"
    LOCKED_OUT = "locked out"
    FALSE_START = "false start"
    TICKED = "ticked"
    SOLVED = "solved"
    NOT_PLAYING = "not playing"
    """Not among the tied teams of this tiebreak."""


@dataclass(frozen=True, slots=True)
class TeamView:
    """One team along the bottom, in the standings and on the podium."""

    number: int
    """Counted from 0."""
    team: Team
    score: int
    rank: int
    mark: TeamMark
    gained: int
    """Points on the open riddle so far, below zero for a penalty."""
    missed: MissKind | None
    """Why it missed the open riddle, if it did."""
    gained_in_round: int
    rank_before_round: int


@dataclass(frozen=True, slots=True)
class TimerView:
    """The candle and the number beside it."""

    total: int
    """The whole time of what runs; 0: no timer."""
    left: int
    runs: bool
    """Whether it burns down (it does not while paused, or while a buzz is answered)."""
    lit: bool
    out: bool
    """Whether it has burnt down."""
    for_an_answer: bool
    """Whether it is the time of a buzz or a steal and not the riddle's own."""


@dataclass(frozen=True, slots=True)
class ChoiceView:
    """One of the choices; whether it is right is known at the reveal alone."""

    text: str
    struck_out_by: int | None
    """The team that gave it wrong."""


@dataclass(frozen=True, slots=True)
class RevealView:
    """What the reveal shows."""

    answer: str
    explanation: str
    fit: tuple[Span, ...]
    form: str
    reading: str
    source: str
    right_choice: int | None


@dataclass(frozen=True, slots=True)
class RiddleView:
    """The open slip as the hall sees it."""

    id: str
    lantern: int
    category: str
    surface: str
    target: str
    language: str
    image: str
    difficulty: int
    answering: Answering
    worth: int
    """What solving it brings now, before a bonus for speed."""
    stake: int | None
    hints: tuple[str, ...]
    """The hints given so far."""
    hints_left: int
    hint_cost: int
    choices: tuple[ChoiceView, ...]
    """Empty unless it is answered by choice."""
    answering_team: int | None
    close: tuple[int, str] | None
    """The team and words of a last try that was one edit away."""
    solvers: tuple[int, ...]
    read_aloud: bool
    """Whether the host is reading and the candle is not lit yet."""
    stealing: bool
    last_given: str
    """What was typed or chosen last and was not right."""
    revealed: RevealView | None
    """None until the reveal."""


@dataclass(frozen=True, slots=True)
class RoundView:
    """The round being played, or just over."""

    number: int
    """Counted from 1."""
    of: int
    title: Words
    form: RoundForm
    answering: Answering
    stakes: tuple[int, ...]
    points: tuple[int, ...]
    penalty: int
    steal: bool
    lanterns_left: int
    lanterns: int


@dataclass(frozen=True, slots=True)
class HallView:
    """All that may be drawn on the projector at one moment."""

    phase: Phase
    paused: bool
    title: Words
    round: RoundView | None
    next_round: RoundView | None
    """What comes after the standings; None: the podium."""
    lanterns: tuple[LanternView, ...]
    categories: tuple[Category, ...]
    """Titles of categories that are an organiser's own."""
    teams: tuple[TeamView, ...]
    team_on_turn: int | None
    next_lantern: int | None
    """The lantern Space lights, where it lights one."""
    chosen_lantern: int | None
    riddle: RiddleView | None
    timer: TimerView
    fastest: Record | None
    hardest: Record | None
    """Solved, but after the longest time."""
    never_solved: tuple[Record, ...]
    seed: int


@dataclass(frozen=True, slots=True)
class HostView:
    """What only the host may see besides."""

    hall: HallView
    riddle: Riddle | None


def host_view(state: State, at: int) -> HostView:
    """The evening for the host's eyes, secrets and all."""
    return HostView(hall_view(state, at), state.riddle)


def hall_view(state: State, at: int) -> HallView:
    """The evening for everybody's eyes at `at`."""
    following = _following_round(state)
    solved = [record for record in state.records if record.milliseconds is not None]
    burning = state.lanterns_left
    return HallView(
        phase=state.phase,
        paused=state.paused,
        title=state.level.title if state.level else NO_WORDS,
        round=_round_view(state, state.round) if state.level and state.round >= 0 else None,
        next_round=None if following is None else _round_view(state, following),
        lanterns=_lanterns(state),
        categories=state.deal.categories if state.deal else (),
        teams=_teams(state, at),
        team_on_turn=state.team_on_turn,
        next_lantern=burning[0] if burning and state.phase is Phase.WALL else None,
        chosen_lantern=state.chosen_lantern,
        riddle=_riddle(state, state.open) if state.open else None,
        timer=_timer(state, state.open, at),
        fastest=min(solved, key=_time, default=None),
        hardest=max(solved, key=_time, default=None),
        never_solved=tuple(record for record in state.records if record.outcome is Outcome.UNSOLVED),
        seed=state.deal.seed if state.deal else 0,
    )


def _time(record: Record) -> int:
    return record.milliseconds or 0


def _lanterns(state: State) -> tuple[LanternView, ...]:
    if state.level is None or state.round < 0:
        return ()
    round_ = state.current_round
    chosen = state.open.lantern if state.open else state.chosen_lantern

    def look(number: int) -> LanternLook:
        if number in state.out:
            return LanternLook.OUT
        return LanternLook.CHOSEN if number == chosen else LanternLook.BURNING

    staked = round_.form is RoundForm.RISK
    return tuple(
        LanternView(number, riddle.category, None if staked else face_value(round_, riddle), look(number))
        for number, riddle in enumerate(state.lanterns)
    )


def _teams(state: State, at: int) -> tuple[TeamView, ...]:
    ranked = ranks(state.scores, state.tiebreak_winner)
    scores_before = state.scores_before_round or (0,) * len(state.teams)
    ranked_before = ranks(scores_before)
    awards = state.open.awards if state.open else ()

    def view(number: int, team: Team) -> TeamView:
        mine = [award for award in awards if award.team == number]
        return TeamView(
            number=number,
            team=team,
            score=state.scores[number],
            rank=ranked[number],
            mark=_mark(state, number, at),
            gained=sum(award.points for award in mine),
            missed=mine[-1].miss if mine else None,
            gained_in_round=state.scores[number] - scores_before[number],
            rank_before_round=ranked_before[number],
        )

    return tuple(view(number, team) for number, team in enumerate(state.teams))


def _mark(state: State, team: int, at: int) -> TeamMark:
    slip = state.open
    if team not in state.players and state.phase not in (Phase.STANDINGS, Phase.PODIUM):
        return TeamMark.NOT_PLAYING
    if slip is None:
        return TeamMark.ON_TURN if team == state.team_on_turn else TeamMark.NONE
    if team in slip.solvers:
        return TeamMark.SOLVED
    if team in slip.locked_out:
        return TeamMark.LOCKED_OUT
    if team in slip.ticked:
        return TeamMark.TICKED
    if team == slip.answering_team:
        return TeamMark.ON_TURN if slip.buzzed_at is None else TeamMark.ANSWERING
    if slip.verdict_at is None and slip.is_held_back(team, state.current_round.false_start, at):
        return TeamMark.FALSE_START
    open_to_all = state.phase is Phase.CANDLE and state.current_round.form.opens_to_buzzes
    return TeamMark.MAY_BUZZ if open_to_all or state.phase is Phase.STEAL else TeamMark.NONE


def _riddle(state: State, slip: OpenRiddle) -> RiddleView:
    riddle = state.lanterns[slip.lantern]
    struck = dict(slip.struck_out)
    by_choice = slip.answering is Answering.CHOICE
    return RiddleView(
        id=riddle.id,
        lantern=slip.lantern,
        category=riddle.category,
        surface=riddle.surface,
        target=riddle.target,
        language=riddle.language,
        image=riddle.image,
        difficulty=riddle.difficulty,
        answering=slip.answering,
        worth=worth(state.current_round, riddle, slip),
        stake=slip.stake,
        hints=riddle.hints[: slip.hints_given],
        hints_left=len(riddle.hints) - slip.hints_given,
        hint_cost=state.current_round.hint_cost,
        choices=tuple(ChoiceView(text, struck.get(index)) for index, text in enumerate(riddle.choices))
        if by_choice
        else (),
        answering_team=slip.answering_team,
        close=slip.close,
        solvers=slip.solvers,
        read_aloud=state.phase is Phase.READING,
        stealing=slip.stealing,
        # A right answer given is the answer: the verdict never reveals it.
        last_given=slip.awards[-1].given if slip.awards and not slip.awards[-1].solved else "",
        revealed=_reveal(riddle) if state.phase is Phase.REVEAL else None,
    )


def _reveal(riddle: Riddle) -> RevealView:
    right = riddle.choices.index(riddle.answer) if riddle.answer in riddle.choices else None
    return RevealView(riddle.answer, riddle.explanation, riddle.fit, riddle.form, riddle.reading, riddle.source, right)


def _timer(state: State, slip: OpenRiddle | None, at: int) -> TimerView:
    if slip is None or state.level is None:
        return TimerView(0, 0, False, False, False, False)
    round_ = state.current_round
    for_an_answer = state.phase is Phase.ANSWERING or slip.stealing
    total = (round_.answer_seconds if for_an_answer else round_.seconds) * 1000
    moment = at if slip.verdict_at is None else slip.verdict_at
    deadline = slip.answer_deadline if state.phase is Phase.ANSWERING else slip.candle_deadline
    lit = slip.candle_lit_at is not None
    if not total:
        return TimerView(0, 0, False, lit, False, for_an_answer)
    if deadline is not None:
        left = max(0, deadline - moment)
    elif slip.time_is_out:
        left = 0
    elif slip.candle_left is not None:
        left = slip.candle_left
    else:
        left = 0 if lit else total
    burning = state.phase in (Phase.CANDLE, Phase.ANSWERING, Phase.STEAL) and deadline is not None
    return TimerView(max(total, left), left, burning and not state.paused, lit, lit and left == 0, for_an_answer)


def _round_view(state: State, number: int) -> RoundView:
    assert state.level is not None
    round_ = state.level.rounds[number]
    tiebreak = round_.form is RoundForm.TIEBREAK
    hung = () if state.deal is None else state.deal.reserves if tiebreak else state.deal.rounds[number]
    left = len(state.lanterns_left) if number == state.round else len(hung)
    return RoundView(
        number=number + 1,
        of=sum(other.form is not RoundForm.TIEBREAK for other in state.level.rounds),
        title=round_.title,
        form=round_.form,
        answering=state.answering or round_.answering,
        stakes=round_.stakes,
        points=round_.points,
        penalty=round_.penalty,
        steal=round_.steal,
        lanterns_left=left,
        lanterns=len(hung),
    )


def _following_round(state: State) -> int | None:
    if state.phase is not Phase.STANDINGS:
        return None
    first = next_round(state)[0]
    return first.round if isinstance(first, RoundBegan) else None
