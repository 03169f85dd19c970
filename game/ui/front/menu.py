"""A menu over whatever is shown: a title, lines to choose from, and under them what the chosen one does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

import pygame

from game.ui import pieces, theme
from game.ui.cues import Cue
from game.ui.fonts import Face, Weight
from game.ui.front.general import UP_AND_DOWN, AskedCues, general_step, hint
from game.ui.front.house import House
from game.ui.keys import Context
from game.ui.motion import QUICK, Motion
from game.ui.presses import Action, Press
from game.ui.screens import Field, Pop, Push, Reset, Step, Wish
from game.ui.stage import Stage

Outcome = Press | Push | Pop | Reset | Wish | Callable[[], Step]
"""A press is handed to the screen beneath, a step is taken, a function is asked for the step."""

_WIDTH: Final = 900.0
_ROW: Final = 82.0
_ROW_GAP: Final = 6.0
_HEADING: Final = 108.0
_NOTE: Final = 104.0


@dataclass(frozen=True, slots=True)
class MenuItem:
    """One line of a menu, its words in the reader's language."""

    words: str
    outcome: Outcome
    key: str = ""
    """The key that does the same without the menu, as it stands on the keyboard."""
    note: str = ""
    """What it does, shown while it is chosen."""
    marked: bool = False
    """Whether it is what holds now, among others like it."""
    closed: str = ""
    """Why it cannot be taken now; "" where it can."""


class MenuScreen:
    """An overlay that is left by Esc or by what is chosen."""

    context = Context.GENERAL
    field: Field | None = None
    covers = False

    def __init__(
        self, house: House, title: Callable[[], str], items: Callable[[], Sequence[MenuItem]], chosen: int = 0
    ) -> None:
        """`title` and `items` are asked for anew each time, since the language may change while the menu is open."""
        self._house = house
        self._title = title
        self._items = items
        self._chosen = chosen
        self._notice = ""
        self._sounds = AskedCues()

    @property
    def chosen(self) -> int:
        """The number of the line that Enter takes."""
        return min(self._chosen, len(self._items()) - 1)

    def press(self, press: Press) -> Step:
        """Moves, takes a line, or leaves."""
        self._notice = ""
        items = self._items()
        match press.action:
            case Action.UP | Action.LEFT:
                self._move(-1, len(items))
            case Action.DOWN | Action.RIGHT:
                self._move(1, len(items))
            case Action.CONFIRM | Action.NEXT:
                return self._take(items[self.chosen])
            case Action.ITEM if press.number < len(items):
                self._chosen = press.number
                return self._take(items[press.number])
            case Action.MENU:
                return Pop()
            case _:
                return general_step(press, self._house)
        return None

    def tick(self, now: int) -> Step:
        """Nothing happens by itself."""
        return None

    def take_cues(self) -> Sequence[Cue]:
        """The sounds asked for since the last call."""
        return self._sounds.taken()

    def _move(self, by: int, count: int) -> None:
        self._chosen = (self.chosen + by) % count
        self._sounds.play(Cue.MOVE)

    def _take(self, item: MenuItem) -> Step:
        if item.closed:
            self._notice = item.closed
            self._sounds.play(Cue.REFUSED)
            return None
        match item.outcome:
            case Press() as press:
                return Pop(press)
            case Push() | Pop() | Reset() | Wish() as step:
                return step
            case asked:
                return asked()

    def draw(self, stage: Stage, motion: Motion) -> None:
        """Draws the panel in the middle of what is beneath, laid under dusk."""
        say, items = self._house.say, self._items()
        pieces.dusk_under(stage, 170)
        stage.target(stage.whole, Press(Action.MENU))
        noted = any(item.note for item in items)
        row = min(_ROW, (990 - _HEADING - (_NOTE if noted else 24)) / len(items) - _ROW_GAP)
        height = _HEADING + len(items) * (row + _ROW_GAP) + (_NOTE if noted else 24)
        area = pygame.FRect((stage.width - _WIDTH) / 2, max(16, 505 - height / 2), _WIDTH, height)
        stage.shadow(area)
        stage.box(area, theme.PANEL, theme.ACCENT, edge_width=4, radius=20, alpha=250)
        stage.target(area, None)
        stage.text(
            self._title(),
            (area.centerx, area.top + 58),
            60,
            theme.TEXT_CHOSEN,
            weight=Weight.BOLD,
            anchor="center",
            max_width=_WIDTH - 80,
        )
        for number, item in enumerate(items):
            line = pygame.FRect(area.left + 32, area.top + _HEADING + number * (row + _ROW_GAP), _WIDTH - 64, row)
            _line(stage, motion, line, item, number, chosen=number == self.chosen)
        note = items[self.chosen].note
        if note:
            below = pygame.FRect(area.left + 44, area.bottom - _NOTE + 2, _WIDTH - 88, _NOTE - 14)
            stage.paragraph(note, below, 36, colour=theme.TEXT, face=Face.LABEL, align="center", leading=1.15)
        pieces.key_hints(
            stage,
            [
                pieces.KeyHint(UP_AND_DOWN, say("select")),
                hint(say, Action.CONFIRM, say("choose")),
                hint(say, Action.MENU, say("back")),
            ],
        )
        if self._notice:
            pieces.notice(stage, self._notice, centre=(stage.width / 2, area.bottom - 20))


def _line(stage: Stage, motion: Motion, area: pygame.FRect, item: MenuItem, number: int, *, chosen: bool) -> None:
    if chosen:
        stage.box(area, theme.PAPER, theme.ACCENT, edge_width=4, radius=14)
        stage.box(area.inflate(-14, -14), None, theme.FRAME, edge_width=2, radius=8)
    ink = theme.INK if chosen else theme.TEXT_LOCKED if item.closed else theme.TEXT
    right = area.right - 30
    if item.key:
        right = pieces.key_cap(stage, (right, area.centery), item.key, anchor="midright").left - 20
    if item.marked:
        pieces.tick(stage, (right - 20, area.centery), 38, theme.RED_INK if chosen else theme.TEXT_UP)
        right -= 60
    shift = 10 * motion.follow(("menu", number), 1.0 if chosen else 0.0, QUICK)
    at = area.left + 34 + shift, area.centery
    weight = Weight.BOLD if chosen else Weight.MEDIUM
    stage.text(item.words, at, min(48.0, area.height - 24), ink, weight=weight, max_width=right - at[0])
    stage.target(area, Press(Action.ITEM, number))
