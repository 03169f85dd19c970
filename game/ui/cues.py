"""The sounds of an evening by name; each has something to see beside it."""

from __future__ import annotations

from enum import Enum


class Cue(Enum):
    """What happened, for the ear. The value is the sound's file without its ending."""

    GONG = "gong"
    """The evening, or a round, opens."""
    LANTERN = "lantern"
    """A slip opens."""
    CANDLE = "candle"
    """The candle is lit."""
    LAST_SECONDS = "block"
    """One knock for each of the last five seconds."""
    TIME_OUT = "block-low"
    RIGHT = "right"
    WRONG = "wrong"
    CLOSE = "close"
    HINT = "hint"
    REVEAL = "reveal"
    MOVE = "move"
    REFUSED = "refused"
    UNDO = "undo"
    FANFARE = "fanfare"
    """The podium."""
    BUZZ_1 = "buzz-1"
    BUZZ_2 = "buzz-2"
    BUZZ_3 = "buzz-3"
    BUZZ_4 = "buzz-4"
    BUZZ_5 = "buzz-5"
    BUZZ_6 = "buzz-6"
    BUZZ_7 = "buzz-7"
    BUZZ_8 = "buzz-8"


def buzz(team: int) -> Cue:
    """The pitch of the team with this number, counted from 0."""
    return Cue(f"buzz-{team + 1}")
