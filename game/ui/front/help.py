"""F1: the whole keymap on one sheet, over whatever is shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import pygame

from game.ui import keys, pieces, theme
from game.ui.cues import Cue
from game.ui.fonts import Face
from game.ui.front.general import general_step, hint
from game.ui.front.house import House
from game.ui.keys import Context
from game.ui.motion import Motion
from game.ui.presses import Action, Press
from game.ui.screens import Field, Pop, Step
from game.ui.stage import Stage

_TOP: Final = 100.0
_BOTTOM: Final = 1008.0
_CAP_GAP: Final = 8.0
_COLUMN_GAP: Final = 44.0

_Line = tuple[tuple[str, ...], str]
"""The caps of a line and what they do, in the reader's language."""


class HelpScreen:
    """Every key and what it does; any of the usual keys puts the sheet away."""

    context = Context.GENERAL
    field: Field | None = None
    covers = False

    def __init__(self, house: House) -> None:
        self._house = house

    def press(self, press: Press) -> Step:
        """Puts the sheet away, or changes language, sound or screen."""
        if press.action in (Action.LANGUAGE, Action.MUTE, Action.FULLSCREEN):
            return general_step(press, self._house)
        if press.action is Action.ITEM:
            return self._click(tuple(keys.sheet())[press.number])
        return Pop()

    def _click(self, line: keys.SheetLine) -> Step:
        """A click on a line does what its key does on the screen beneath."""
        if line.press is None or line.press.action in (Action.HELP, Action.ITEM):
            return Pop()
        step = general_step(line.press, self._house)
        return Pop(line.press) if step is None else step

    def tick(self, now: int) -> Step:
        """Nothing happens by itself."""
        return None

    def take_cues(self) -> Sequence[Cue]:
        """None."""
        return ()

    def draw(self, stage: Stage, motion: Motion) -> None:
        """Draws the sheet in two columns."""
        say = self._house.say
        pieces.dusk_under(stage, 214)
        stage.target(stage.whole, Press(Action.MENU))
        pieces.header(stage, say("Keys"), right=say("The mouse does all of this too."))
        lines = [(tuple(map(say, line.caps)), say(line.meaning)) for line in keys.sheet()]
        rows = (len(lines) + 1) // 2
        pitch = (_BOTTOM - _TOP) / rows
        width = (stage.width - 2 * theme.MARGIN - _COLUMN_GAP) / 2
        for column in range(2):
            part = lines[column * rows : (column + 1) * rows]
            area = pygame.FRect(theme.MARGIN + column * (width + _COLUMN_GAP), _TOP, width, _BOTTOM - _TOP)
            _column(stage, area, part, pitch, column * rows)
        pieces.key_hints(stage, [hint(say, Action.MENU, say("back")), hint(say, Action.LANGUAGE, say("language"))])


def _column(
    stage: Stage, area: pygame.FRect, lines: Sequence[tuple[tuple[str, ...], str]], pitch: float, first: int
) -> None:
    caps_width = max(_caps_width(stage, caps) for caps, _ in lines)
    for row, (caps, meaning) in enumerate(lines):
        line = pygame.FRect(area.left, area.top + row * pitch, area.width, pitch - 6)
        stage.box(line, theme.PANEL, None, radius=12, alpha=226)
        stage.target(line, Press(Action.ITEM, first + row))
        x = line.left + 14
        for cap in caps:
            x = pieces.key_cap(stage, (x, line.centery), cap).right + _CAP_GAP
        left = line.left + 14 + caps_width + 20
        words = pygame.FRect(left, line.top + 2, line.right - 16 - left, line.height - 4)
        stage.paragraph(meaning, words, 38, colour=theme.TEXT, face=Face.LABEL, leading=1.12)


def _caps_width(stage: Stage, caps: Sequence[str]) -> float:
    widths = [max(44.0, stage.measure(cap, theme.NOTE, face=Face.LABEL) + 26) for cap in caps]
    return sum(widths) + _CAP_GAP * (len(caps) - 1)
