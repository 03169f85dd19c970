"""What a key, a click or a button asks for, before the scene gives it a meaning.

A click on a drawn thing carries the same `Press` as the key that does it, so that mouse and keyboard never differ.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Action(Enum):
    """The things one can ask for. `Press.number` says which one, counted from 0, where there are several."""

    NEXT = auto()
    """Space: the next step."""
    CONFIRM = auto()
    """Enter: take what is chosen."""
    LEFT = auto()
    RIGHT = auto()
    UP = auto()
    DOWN = auto()
    TEAM = auto()
    """Team `number` buzzes, or its board is ticked."""
    CHOICE = auto()
    """Answer with choice `number`."""
    LANTERN = auto()
    """Lantern `number` of the wall."""
    STAKE = auto()
    """Stake `number` of those offered."""
    ITEM = auto()
    """Item `number` of a menu or list: choose and take it."""
    POINT = auto()
    """Item `number`: choose it only."""
    ADD = auto()
    """One more: a team in set-up."""
    REMOVE = auto()
    """One less: take team `number` out in set-up."""
    RENAME = auto()
    """Write another name for team `number` in set-up."""
    EMBLEM = auto()
    """Another emblem and colour for team `number` in set-up."""
    JUDGE_RIGHT = auto()
    JUDGE_WRONG = auto()
    NOBODY_KNOWS = auto()
    HINT = auto()
    SKIP = auto()
    MORE_TIME = auto()
    LESS_TIME = auto()
    PAUSE = auto()
    BLACK = auto()
    UNDO = auto()
    REDO = auto()
    CORRECT = auto()
    """Correct a score."""
    ANSWERING = auto()
    """From the next lantern on answer in way `number` of `Answering`."""
    LEAVE = auto()
    """Leave the evening for the title; it is kept."""
    FULLSCREEN = auto()
    MUTE = auto()
    LANGUAGE = auto()
    HELP = auto()
    MENU = auto()
    """Esc: the menu, or one step back."""


@dataclass(frozen=True, slots=True)
class Press:
    """One request."""

    action: Action
    number: int = 0
