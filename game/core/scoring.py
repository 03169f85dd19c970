"""What an answer is worth: from the round, the stake, the hints and the time."""

from __future__ import annotations

from game.core.levels import Answering, Round, RoundForm
from game.core.riddles import Riddle
from game.core.state import OpenRiddle


def face_value(round_: Round, riddle: Riddle) -> int:
    """The points on the tassel: by difficulty, before stake, hints and bonus."""
    return round_.points[min(max(riddle.difficulty, 1), 5) - 1]


def worth(round_: Round, riddle: Riddle, slip: OpenRiddle) -> int:
    """What solving the open riddle brings now, before any bonus: stake or value less the hints, never below zero."""
    whole = face_value(round_, riddle) if slip.stake is None else slip.stake
    return max(0, whole - slip.hint_cost)


def speed_bonus(round_: Round, slip: OpenRiddle, at: int) -> int:
    """The extra points for time left at the buzz, choice or typed answer, rounded down; at most `speed_bonus`.

    None without a timer, for a steal, on boards, or where a judged answer has no buzz that would stop the candle.
    """
    total = round_.seconds * 1000
    judged_turn = round_.form.goes_round and slip.answering is Answering.JUDGED
    if not total or slip.stealing or judged_turn or round_.form is RoundForm.WRITTEN:
        return 0
    if slip.buzzed_at is not None:
        left = slip.candle_left
    else:
        left = None if slip.candle_deadline is None else slip.candle_deadline - at
    if left is None:
        return 0
    return round_.speed_bonus * min(max(left, 0), total) // total


def loss(round_: Round, slip: OpenRiddle) -> int:
    """What a wrong answer takes: the stake, or the penalty of a buzz; a steal costs nothing."""
    match round_.form:
        case RoundForm.RISK:
            return slip.stake or 0
        case RoundForm.BUZZER:
            return round_.penalty
        case _:
            return 0
