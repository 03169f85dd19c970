"""The rules of an evening: what a command brings about, and what the clock alone does.

`decide` and `due` look at a state and answer with events; they change nothing. `at` is milliseconds of play.
"""

from __future__ import annotations

from game.core.commands import (
    AddTime,
    AdjustScore,
    AskHint,
    BeginEvening,
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
from game.core.events import (
    AnsweredClose,
    AnsweringChanged,
    BoardsUp,
    Buzzed,
    EveningBegan,
    Event,
    FalseStarted,
    HintGiven,
    LanternChosen,
    MissKind,
    Paused,
    Resumed,
    Revealed,
    ScoreAdjusted,
    Skipped,
    StakeSet,
    Ticked,
    TimeAdded,
    TimeRanOut,
)
from game.core.levels import Answering, RoundForm
from game.core.programme import candle_lit, lantern_lit, next_round, riddle_left, round_end
from game.core.refusals import Refusal, RefusalReason
from game.core.riddles import Verdict
from game.core.state import OpenRiddle, Phase, State, apply
from game.core.verdicts import (
    LEAST_TIME_LEFT,
    boards_confirmed,
    given_up,
    missed,
    overruled,
    solved,
    verdict_reached,
)

Decision = tuple[Event, ...] | Refusal

_IN_A_PAUSE = (Judge, NobodyKnows, Skip, Tick, AddTime, AdjustScore, SetAnswering, Pause, Resume)
"""What the host may do while the clock stands."""


def decide(state: State, command: Command, at: int) -> Decision:
    """What `command` brings about now, or why it does not."""
    if isinstance(command, BeginEvening):
        return _begin(state, command)
    if state.phase is Phase.NOT_BEGUN:
        return Refusal(RefusalReason.NOT_NOW)
    if state.paused and not isinstance(command, _IN_A_PAUSE):
        return Refusal(RefusalReason.PAUSED)
    match command:
        case LightLantern(lantern):
            return _light(state, lantern, at)
        case Stake(points):
            return _stake(state, points, at)
        case GoOn():
            return _go_on(state, at)
        case Pause():
            return Refusal(RefusalReason.ALREADY_SO) if state.paused else (Paused(),)
        case Resume():
            return (Resumed(),) if state.paused else Refusal(RefusalReason.NOT_PAUSED)
        case AdjustScore(team, points, reason):
            return _adjust(state, team, points, reason)
        case SetAnswering(answering):
            if state.answering is answering:
                return Refusal(RefusalReason.ALREADY_SO)
            return (AnsweringChanged(answering),)
        case _:
            if state.open is None:
                return Refusal(RefusalReason.EVENING_IS_OVER if state.phase is Phase.PODIUM else RefusalReason.NOT_NOW)
            return _decide_on_slip(state, state.open, command, at)


def _decide_on_slip(state: State, slip: OpenRiddle, command: Command, at: int) -> Decision:
    match command:
        case Buzz(team):
            return _buzz(state, slip, team, at)
        case Choose(choice):
            return _choose(state, slip, choice, at)
        case TypeAnswer(text, verdict):
            return _type(state, slip, text, verdict, at)
        case Judge(right):
            return _judge(state, slip, right, at)
        case Tick(team):
            return _tick(state, slip, team)
        case NobodyKnows():
            if state.phase is Phase.VERDICT:
                return (Revealed(),)
            return Refusal(RefusalReason.NOT_NOW) if state.phase is Phase.REVEAL else given_up(state, slip, at)
        case AskHint():
            return _hint(state, slip)
        case AddTime(seconds):
            return _add_time(state, slip, seconds * 1000, at)
        case Skip():
            return _skip(state, slip)
        case _:
            return Refusal(RefusalReason.NOT_NOW)


def due_at(state: State) -> int | None:
    """The last moment before the clock alone brings something about; None when nothing is pending."""
    slip = state.open
    if slip is None or state.paused:
        return None
    match state.phase:
        case Phase.CANDLE | Phase.STEAL:
            return slip.candle_deadline
        case Phase.ANSWERING:
            return slip.answer_deadline
        case Phase.VERDICT:
            return slip.reveal_at
        case _:
            return None


def due(state: State, at: int) -> tuple[Event, ...]:
    """The events of the first thing that the clock alone has brought about by `at`; () where there is none.

    What is stamped at its deadline is still in time, so a thing is due only after it. One call is one step.
    """
    moment = due_at(state)
    slip = state.open
    if slip is None or moment is None or at <= moment:
        return ()
    judged = slip.answering is Answering.JUDGED
    if state.phase is Phase.VERDICT:
        return (Revealed(),)
    if state.current_round.form is RoundForm.WRITTEN:
        return (BoardsUp(),)
    if slip.answering_team is None:
        return (verdict_reached(slip, moment),)
    if judged:
        return (TimeRanOut(moment),)
    return missed(state, slip, slip.answering_team, MissKind.TIME, moment)


def _begin(state: State, command: BeginEvening) -> Decision:
    least, most = command.level.teams
    if state.phase is not Phase.NOT_BEGUN:
        return Refusal(RefusalReason.NOT_NOW)
    if not least <= len(command.teams) <= most:
        return Refusal(RefusalReason.TOO_MANY_OR_FEW_TEAMS)
    began = EveningBegan(command.level, command.teams, command.deal)
    return began, *next_round(apply(state, began))


def _light(state: State, lantern: int, at: int) -> Decision:
    if state.phase is not Phase.WALL:
        return Refusal(RefusalReason.NOT_NOW)
    if not 0 <= lantern < len(state.lanterns):
        return Refusal(RefusalReason.NO_SUCH_LANTERN)
    if lantern in state.out:
        return Refusal(RefusalReason.LANTERN_IS_OUT)
    if state.current_round.form is RoundForm.RISK:
        return (LanternChosen(lantern),)
    return lantern_lit(state, lantern, at)


def _stake(state: State, points: int, at: int) -> Decision:
    if state.phase is not Phase.STAKE or state.chosen_lantern is None:
        return Refusal(RefusalReason.NOT_NOW)
    if points not in state.current_round.stakes:
        return Refusal(RefusalReason.NO_SUCH_STAKE)
    return StakeSet(points), *lantern_lit(state, state.chosen_lantern, at)


def _go_on(state: State, at: int) -> Decision:
    slip = state.open
    match state.phase:
        case Phase.WALL:
            if state.current_round.form.goes_round:
                return Refusal(RefusalReason.PICK_A_LANTERN)
            return lantern_lit(state, state.lanterns_left[0], at)
        case Phase.READING:
            return (candle_lit(state.current_round, at),)
        case Phase.CANDLE if state.current_round.form is RoundForm.WRITTEN:
            return (BoardsUp(),)
        case Phase.BOARDS if slip:
            return boards_confirmed(state, slip, at)
        case Phase.VERDICT:
            return (Revealed(),)
        case Phase.REVEAL:
            return riddle_left(state)
        case Phase.STANDINGS:
            return next_round(state)
        case Phase.PODIUM:
            return Refusal(RefusalReason.EVENING_IS_OVER)
        case _:
            return Refusal(RefusalReason.NOT_NOW)


def _buzz(state: State, slip: OpenRiddle, team: int, at: int) -> Decision:
    if not 0 <= team < len(state.teams):
        return Refusal(RefusalReason.NO_SUCH_TEAM)
    if team not in state.players:
        return Refusal(RefusalReason.NOT_IN_THIS_TIEBREAK)
    if state.phase is Phase.ANSWERING:
        return Refusal(RefusalReason.SOMEONE_ELSE_ANSWERS)
    round_ = state.current_round
    held_back = slip.is_held_back(team, round_.false_start, at)
    if state.phase is Phase.READING and round_.form.opens_to_buzzes:
        return Refusal(RefusalReason.FALSE_START) if held_back else (FalseStarted(team),)
    open_now = state.phase is Phase.STEAL or (state.phase is Phase.CANDLE and round_.form.opens_to_buzzes)
    if not open_now:
        return Refusal(RefusalReason.NOT_NOW)
    if team in slip.locked_out:
        return Refusal(RefusalReason.LOCKED_OUT)
    if held_back:
        return Refusal(RefusalReason.FALSE_START)
    if slip.candle_deadline is not None and at > slip.candle_deadline:
        return Refusal(RefusalReason.TIME_IS_OUT)
    left = None if slip.candle_deadline is None else slip.candle_deadline - at
    deadline = at + round_.answer_seconds * 1000 if round_.answer_seconds else None
    return (Buzzed(team, at, left, deadline),)


def _may_answer(state: State, slip: OpenRiddle, answering: Answering, at: int) -> Refusal | None:
    """Why the team with the word may not give a choice or a typed answer at `at`, or None."""
    if state.phase not in (Phase.CANDLE, Phase.ANSWERING, Phase.STEAL):
        return Refusal(RefusalReason.NOT_NOW)
    if slip.answering is not answering:
        return Refusal(RefusalReason.WRONG_WAY_OF_ANSWERING)
    if slip.answering_team is None:
        return Refusal(RefusalReason.NOBODY_ANSWERS)
    deadline = slip.candle_deadline if state.phase is Phase.CANDLE else slip.answer_deadline
    if deadline is not None and at > deadline:
        return Refusal(RefusalReason.TIME_IS_OUT)
    return None


def _choose(state: State, slip: OpenRiddle, choice: int, at: int) -> Decision:
    refusal = _may_answer(state, slip, Answering.CHOICE, at)
    if refusal or slip.answering_team is None:
        return refusal or Refusal(RefusalReason.NOBODY_ANSWERS)
    riddle = state.lanterns[slip.lantern]
    if not 0 <= choice < len(riddle.choices):
        return Refusal(RefusalReason.NO_SUCH_CHOICE)
    if any(choice == struck for struck, _ in slip.struck_out):
        return Refusal(RefusalReason.CHOICE_IS_STRUCK_OUT)
    given = riddle.choices[choice]
    if given == riddle.answer:
        return solved(state, slip, slip.answering_team, at, given)
    return missed(state, slip, slip.answering_team, MissKind.WRONG, at, given, choice)


def _type(state: State, slip: OpenRiddle, text: str, verdict: Verdict, at: int) -> Decision:
    refusal = _may_answer(state, slip, Answering.TYPED, at)
    if refusal or slip.answering_team is None:
        return refusal or Refusal(RefusalReason.NOBODY_ANSWERS)
    match verdict:
        case Verdict.RIGHT:
            return solved(state, slip, slip.answering_team, at, text)
        case Verdict.CLOSE:
            return (AnsweredClose(slip.answering_team, text),)
        case Verdict.WRONG:
            kind = MissKind.WRONG if text.strip() else MissKind.GAVE_UP
            return missed(state, slip, slip.answering_team, kind, at, text)


def _judge(state: State, slip: OpenRiddle, right: bool, at: int) -> Decision:
    written = state.current_round.form is RoundForm.WRITTEN
    match state.phase:
        case Phase.VERDICT if slip.awards and not written:
            return overruled(state, slip, right, at) or Refusal(RefusalReason.ALREADY_SO)
        case Phase.READING | Phase.CANDLE | Phase.ANSWERING | Phase.STEAL if slip.answering_team is None:
            return Refusal(RefusalReason.NOT_NOW if written else RefusalReason.NOBODY_ANSWERS)
        case Phase.READING | Phase.CANDLE | Phase.ANSWERING if slip.answering_team is not None:
            if right:
                return solved(state, slip, slip.answering_team, at)
            return missed(state, slip, slip.answering_team, MissKind.WRONG, at)
        case _:
            return Refusal(RefusalReason.NOT_NOW)


def _tick(state: State, slip: OpenRiddle, team: int) -> Decision:
    if not 0 <= team < len(state.teams):
        return Refusal(RefusalReason.NO_SUCH_TEAM)
    if state.phase is not Phase.BOARDS:
        return Refusal(RefusalReason.NOT_NOW)
    return (Ticked(team, team not in slip.ticked),)


def _hint(state: State, slip: OpenRiddle) -> Decision:
    if state.phase is Phase.ANSWERING:
        return Refusal(RefusalReason.NO_HINT_DURING_A_BUZZ)
    if state.phase not in (Phase.READING, Phase.CANDLE, Phase.STEAL):
        return Refusal(RefusalReason.NOT_NOW)
    if slip.hints_given >= len(state.lanterns[slip.lantern].hints):
        return Refusal(RefusalReason.NO_MORE_HINTS)
    return (HintGiven(state.current_round.hint_cost),)


def _add_time(state: State, slip: OpenRiddle, more: int, at: int) -> Decision:
    """More or less time for whatever runs; a candle that has burnt down is lit again by more."""
    running = slip.answer_deadline if state.phase is Phase.ANSWERING else slip.candle_deadline
    if state.phase not in (Phase.CANDLE, Phase.ANSWERING, Phase.STEAL):
        return Refusal(RefusalReason.NO_TIMER_RUNS)
    if running is None and slip.time_is_out and more > 0:
        running = at
    if running is None:
        return Refusal(RefusalReason.NO_TIMER_RUNS)
    deadline = max(running + more, min(running, at + LEAST_TIME_LEFT))
    if deadline == running:
        return Refusal(RefusalReason.ALREADY_SO)
    if state.phase is Phase.ANSWERING:
        return (TimeAdded(None, deadline, slip.candle_left),)
    return (TimeAdded(deadline, None, slip.candle_left),)


def _skip(state: State, slip: OpenRiddle) -> Decision:
    if state.phase is Phase.REVEAL:
        return Refusal(RefusalReason.NOT_NOW)
    skipped = Skipped(tuple((award.team, -award.points) for award in slip.awards if award.points))
    return skipped, *round_end(apply(state, skipped))


def _adjust(state: State, team: int, points: int, reason: str) -> Decision:
    if not 0 <= team < len(state.teams):
        return Refusal(RefusalReason.NO_SUCH_TEAM)
    if not points:
        return Refusal(RefusalReason.ALREADY_SO)
    if not reason.strip():
        return Refusal(RefusalReason.NEEDS_A_REASON)
    return (ScoreAdjusted(team, points, reason),)
