"""The line in a team's panel: what it may or must do now, or what became of its answer."""

from __future__ import annotations

from game.core.events import MissKind
from game.core.levels import Answering, RoundForm
from game.core.state import Phase
from game.core.views import HallView, TeamMark, TeamView
from game.i18n.language import N_, Language

_MISSED = {
    MissKind.WRONG: N_("answered wrong"),
    MissKind.TIME: N_("out of time"),
    MissKind.GAVE_UP: N_("gave up"),
}
_MISSED_POINTS = {
    MissKind.WRONG: N_("wrong {points}"),
    MissKind.TIME: N_("out of time {points}"),
    MissKind.GAVE_UP: N_("gave up {points}"),
}
_TURN = {
    Answering.JUDGED: N_("answer now"),
    Answering.CHOICE: N_("choosing"),
    Answering.TYPED: N_("typing"),
}
_BRIEFLY = {
    MissKind.WRONG: N_("wrong"),
    MissKind.TIME: N_("out of time"),
    MissKind.GAVE_UP: N_("gave up"),
}
_BRIEFLY_ANSWERING = {
    Answering.JUDGED: N_("your turn"),
    Answering.CHOICE: N_("choosing"),
    Answering.TYPED: N_("typing"),
}
_BUZZED = {
    Answering.JUDGED: N_("buzzed, {n} s"),
    Answering.CHOICE: N_("choosing, {n} s"),
    Answering.TYPED: N_("typing, {n} s"),
}


def signed(points: int) -> str:
    """`+20`, `−10` with a true minus, `0`."""
    return f"+{points}" if points > 0 else f"−{-points}" if points < 0 else "0"


def seconds_left(view: HallView) -> int:
    """Whole seconds on the timer, the running one counted."""
    return -(-view.timer.left // 1000)


def note(view: HallView, team: TeamView, say: Language) -> str:
    """The line for one team; "" where there is nothing to say."""
    match team.mark:
        case TeamMark.ON_TURN:
            return _on_turn(view, say)
        case TeamMark.ANSWERING:
            return _answering(view, say)
        case TeamMark.LOCKED_OUT:
            kind = team.missed or MissKind.WRONG
            if team.gained:
                return say(_MISSED_POINTS[kind], points=signed(team.gained))
            return say(_MISSED[kind])
        case TeamMark.FALSE_START:
            return say("too early, ignored")
        case TeamMark.SOLVED:
            return say("right {points}", points=signed(team.gained))
        case TeamMark.TICKED:
            return say("right")
        case TeamMark.NONE if view.phase is Phase.BOARDS:
            return say("no tick")
        case TeamMark.NOT_PLAYING:
            return say("watching this one")
        case TeamMark.MAY_BUZZ:
            return say("may buzz") if view.phase is Phase.STEAL else ""
        case TeamMark.NONE:
            writing = view.phase is Phase.CANDLE and view.round is not None and view.round.form is RoundForm.WRITTEN
            return say("writing") if writing else ""


def brief(view: HallView, team: TeamView, say: Language) -> str:
    """The line for one team in as few words as may be, for a narrow panel; "" where the line is short anyway."""
    match team.mark:
        case TeamMark.ON_TURN | TeamMark.ANSWERING if view.timer.out:
            return say("time!")
        case TeamMark.ON_TURN if view.phase is Phase.WALL:
            return say("your turn")
        case TeamMark.ON_TURN | TeamMark.ANSWERING if view.riddle and view.phase is not Phase.READING:
            return say(_BRIEFLY_ANSWERING[view.riddle.answering])
        case TeamMark.LOCKED_OUT:
            return say(_BRIEFLY[team.missed or MissKind.WRONG])
        case TeamMark.FALSE_START:
            return say("too early")
        case TeamMark.NOT_PLAYING:
            return say("watching")
        case _:
            return ""


def _on_turn(view: HallView, say: Language) -> str:
    match view.phase:
        case Phase.WALL:
            return say("your pick")
        case Phase.STAKE:
            return say("staking")
        case Phase.READING:
            return say("listen")
        case _:
            if view.timer.out:
                return say("time is up")
            return say(_TURN[view.riddle.answering]) if view.riddle else ""


def _answering(view: HallView, say: Language) -> str:
    if view.timer.out:
        return say("time is up")
    if view.riddle is None:
        return ""
    if not view.timer.total:
        return say(_TURN[view.riddle.answering])
    return say(_BUZZED[view.riddle.answering], n=seconds_left(view))
