"""The sounds of an evening by name; each has something to see beside it."""

from __future__ import annotations

from enum import Enum

from game.core.state import Phase, State


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


def cues_between(before: State, after: State) -> tuple[Cue, ...]:
    """What is to be heard when the evening has gone from one state to the next by something new."""
    cues: list[Cue] = []
    if after.phase is not before.phase:
        match after.phase:
            case Phase.WALL if after.round != before.round:
                cues.append(Cue.GONG)
            case Phase.READING | Phase.STAKE:
                cues.append(Cue.LANTERN)
            case Phase.CANDLE if before.phase in (Phase.WALL, Phase.READING, Phase.STAKE):
                cues.append(Cue.CANDLE)
            case Phase.REVEAL:
                cues.append(Cue.REVEAL)
            case Phase.PODIUM:
                cues.append(Cue.FANFARE)
            case _:
                pass
    old, new = before.open, after.open
    if old is None or new is None or old.lantern != new.lantern:
        return tuple(cues)
    if new.buzzed_at != old.buzzed_at and new.answering_team is not None:
        cues.append(buzz(new.answering_team))
    if len(new.false_starts) > len(old.false_starts):
        cues.append(Cue.REFUSED)
    if len(new.awards) > len(old.awards):
        cues.append(Cue.RIGHT if new.awards[-1].solved else Cue.WRONG)
    if new.close is not None and new.close != old.close:
        cues.append(Cue.CLOSE)
    if new.time_is_out and not old.time_is_out:
        cues.append(Cue.TIME_OUT)
    if new.hints_given > old.hints_given:
        cues.append(Cue.HINT)
    return tuple(cues)
