"""The keymap: one table for the program, the hints on the screen, the F1 sheet and the README."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

import pygame

from game.i18n.language import N_
from game.ui.presses import Action, Press


class Context(Enum):
    """Where a key is pressed: its own table comes first, then the general one."""

    GENERAL = "general"
    CHOICES = "choices"
    """Choices are open: A to D are answers."""
    FIELD = "field"
    """Someone writes: letters, figures and Space belong to the text."""


@dataclass(frozen=True, slots=True)
class Binding:
    """One line of the table."""

    codes: tuple[int, ...]
    press: Press
    cap: str
    """What stands on the key: a message."""
    meaning: str
    """What it does, for the F1 sheet and the README: a message."""
    shift: bool | None = None
    """Whether Shift must be held; None: no matter."""


_DIGITS = tuple((pygame.K_1 + n, pygame.K_KP_1 + n) for n in range(8))
_TEAMS = tuple(
    Binding(codes, Press(Action.TEAM, number), str(number + 1), N_("that team buzzes, or its board is ticked"))
    for number, codes in enumerate(_DIGITS)
)

GENERAL = (
    Binding((pygame.K_SPACE, pygame.K_PAGEDOWN), Press(Action.NEXT), N_("Space"), N_("the next step")),
    Binding((pygame.K_RETURN, pygame.K_KP_ENTER), Press(Action.CONFIRM), N_("Enter"), N_("choose")),
    Binding((pygame.K_LEFT,), Press(Action.LEFT), "←", N_("move")),
    Binding((pygame.K_RIGHT,), Press(Action.RIGHT), "→", N_("move")),
    Binding((pygame.K_UP,), Press(Action.UP), "↑", N_("move")),
    Binding((pygame.K_DOWN,), Press(Action.DOWN), "↓", N_("move")),
    *_TEAMS,
    Binding((pygame.K_y,), Press(Action.JUDGE_RIGHT), "Y", N_("right")),
    Binding((pygame.K_n,), Press(Action.JUDGE_WRONG), "N", N_("wrong")),
    Binding((pygame.K_r,), Press(Action.NOBODY_KNOWS), "R", N_("nobody knows: on to the answer")),
    Binding((pygame.K_h,), Press(Action.HINT), "H", N_("a hint")),
    Binding((pygame.K_s,), Press(Action.SKIP), "S", N_("skip this riddle, unscored")),
    Binding((pygame.K_PLUS, pygame.K_EQUALS, pygame.K_KP_PLUS), Press(Action.MORE_TIME), "+", N_("ten seconds more")),
    Binding((pygame.K_MINUS, pygame.K_KP_MINUS), Press(Action.LESS_TIME), "−", N_("ten seconds less")),
    Binding((pygame.K_p,), Press(Action.PAUSE), "P", N_("pause, and go on")),
    Binding((pygame.K_PERIOD, pygame.K_b), Press(Action.BLACK), "B", N_("black screen; the full stop does it always")),
    Binding((pygame.K_u,), Press(Action.UNDO), "U", N_("undo, again and again"), shift=False),
    Binding((pygame.K_u,), Press(Action.REDO), N_("Shift+U"), N_("do it again"), shift=True),
    Binding((pygame.K_c,), Press(Action.CORRECT), "C", N_("correct a score")),
    Binding((pygame.K_f, pygame.K_F11), Press(Action.FULLSCREEN), "F", N_("full screen, also F11")),
    Binding((pygame.K_m,), Press(Action.MUTE), "M", N_("sound off, and on")),
    Binding((pygame.K_l,), Press(Action.LANGUAGE), "L", N_("language")),
    Binding((pygame.K_F1,), Press(Action.HELP), "F1", N_("this sheet")),
    Binding((pygame.K_ESCAPE,), Press(Action.MENU), "Esc", N_("the menu, or one step back; nothing is lost")),
)

CHOICES = tuple(
    Binding((pygame.K_a + number,), Press(Action.CHOICE, number), "ABCD"[number], N_("that answer"))
    for number in range(4)
)

_FIELD_CODES = (pygame.K_RETURN, pygame.K_KP_ENTER, pygame.K_F1, pygame.K_F11, pygame.K_ESCAPE)


def press_of(code: int, modifiers: int, context: Context) -> Press | None:
    """What the key with this pygame code asks for here, or None where it has no meaning.

    In a field only Enter, F1, F11 and Esc keep theirs, and Ctrl with a letter does what the letter does elsewhere.
    """
    shift, control = bool(modifiers & pygame.KMOD_SHIFT), bool(modifiers & pygame.KMOD_CTRL)
    if context is Context.FIELD and not control and code not in _FIELD_CODES:
        return None
    tables = (CHOICES, GENERAL) if context is Context.CHOICES else (GENERAL,)
    for binding in (line for table in tables for line in table):
        if code in binding.codes and binding.shift in (None, shift):
            return binding.press
    return None


def cap(action: Action, number: int = 0) -> str:
    """What stands on the key for this request: a message."""
    return next((line.cap for line in (*GENERAL, *CHOICES) if line.press == Press(action, number)), "")


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One line of the table for people: the caps of the keys that do the same, and what they do, all messages."""

    caps: tuple[str, ...]
    meaning: str
    press: Press | None
    """What a click on the line asks for; None where it stands for several requests."""


def sheet() -> Iterator[SheetLine]:
    """The table for people, keys with one meaning on one line."""
    lines = [*GENERAL, *CHOICES]
    while lines:
        meaning = lines[0].meaning
        same = [line for line in lines if line.meaning == meaning]
        lines = [line for line in lines if line.meaning != meaning]
        caps = tuple(line.cap for line in same)
        press = same[0].press if len(same) == 1 else None
        yield SheetLine((f"{caps[0]}–{caps[-1]}",) if len(caps) > 4 else caps, meaning, press)
