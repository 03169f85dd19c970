"""Why a command was not carried out: a reason each, words are made elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class RefusalReason(Enum):
    """One for every thing that a person may be told."""

    NOT_NOW = "not now"
    PAUSED = "paused"
    NOT_PAUSED = "not paused"
    PICK_A_LANTERN = "pick a lantern"
    LANTERN_IS_OUT = "lantern is out"
    NO_SUCH_LANTERN = "no such lantern"
    NO_SUCH_STAKE = "no such stake"
    NO_SUCH_TEAM = "no such team"
    NO_SUCH_CHOICE = "no such choice"
    NOT_IN_THIS_TIEBREAK = "not in this tiebreak"
    LOCKED_OUT = "locked out"
    FALSE_START = "false start"
    SOMEONE_ELSE_ANSWERS = "someone else answers"
    NOBODY_ANSWERS = "nobody answers"
    TIME_IS_OUT = "time is out"
    CHOICE_IS_STRUCK_OUT = "choice is struck out"
    NO_MORE_HINTS = "no more hints"
    NO_HINT_DURING_A_BUZZ = "no hint during a buzz"
    NO_TIMER_RUNS = "no timer runs"
    ALREADY_SO = "already so"
    NEEDS_A_REASON = "needs a reason"
    EVENING_IS_OVER = "evening is over"
    WRONG_WAY_OF_ANSWERING = "wrong way of answering"
    TOO_MANY_OR_FEW_TEAMS = "too many or few teams"


@dataclass(frozen=True, slots=True)
class Refusal:
    """A command that changes nothing, and why."""

    reason: RefusalReason
