"""The riddle banks: what is in each, under which licence, and which file could not be loaded and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import PurePath
from typing import Final

import pygame

from game.core.deal import WELCOME_TAG
from game.core.riddles import Pack
from game.i18n.language import Language
from game.i18n.phrases import category
from game.ui import pieces, scenery, theme
from game.ui.cues import Cue
from game.ui.fonts import Face, Weight
from game.ui.front.general import UP_AND_DOWN, AskedCues, general_step, hint
from game.ui.front.house import House, SpoiltFile
from game.ui.front.setup import SetupScreen
from game.ui.keys import Context
from game.ui.motion import Motion
from game.ui.presses import Action, Press
from game.ui.scenery import Backdrop
from game.ui.screens import Field, Pop, Push, Step
from game.ui.stage import Stage

SCROLL_BACK: Final = Press(Action.ITEM, 0)
SCROLL_ON: Final = Press(Action.ITEM, 1)
PLAY: Final = Press(Action.ITEM, 2)
ROWS: Final = 8
"""How many banks are seen at once."""
_TOP: Final = 112.0
_ROW: Final = 94.0
_PITCH: Final = 106.0
_HARDEST: Final = 5
_FRAME: Final = 0.7


def playable(pack: Pack) -> bool:
    """Whether a level may deal any riddle of the bank."""
    return any(WELCOME_TAG not in riddle.tags for riddle in pack.riddles)


class BanksScreen:
    """A list on the left, the chosen bank on a slip at the right."""

    context = Context.GENERAL
    field: Field | None = None
    covers = True

    def __init__(self, house: House) -> None:
        self._house = house
        self._chosen = 0
        self._first = 0
        self._notice = ""
        self._sounds = AskedCues()

    @property
    def entries(self) -> tuple[Pack | SpoiltFile, ...]:
        """All banks, then the files that could not be loaded."""
        return (*self._house.packs, *self._house.spoilt)

    @property
    def chosen(self) -> int:
        """The number of the entry whose slip is shown."""
        return max(0, min(self._chosen, len(self.entries) - 1))

    def press(self, press: Press) -> Step:
        """Moves, plays the chosen bank, or leaves."""
        self._notice = ""
        match press.action:
            case Action.UP | Action.LEFT:
                self._choose(self.chosen - 1)
            case Action.DOWN | Action.RIGHT:
                self._choose(self.chosen + 1)
            case Action.POINT:
                self._choose(press.number)
            case Action.ITEM if press == SCROLL_BACK:
                self._choose(self.chosen - ROWS)
            case Action.ITEM if press == SCROLL_ON:
                self._choose(self.chosen + ROWS)
            case Action.CONFIRM | Action.NEXT | Action.ITEM:
                return self._play()
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

    def _choose(self, number: int) -> None:
        before, self._chosen = self.chosen, max(0, min(number, len(self.entries) - 1))
        self._first = max(self._chosen - ROWS + 1, min(self._first, self._chosen))
        if self._chosen != before:
            self._sounds.play(Cue.MOVE)

    def _play(self) -> Step:
        say = self._house.say
        entry = self.entries[self.chosen] if self.entries else None
        match entry:
            case Pack() if playable(entry):
                return Push(SetupScreen(self._house, (self._house.bank_level(entry),)))
            case Pack():
                self._notice = say("These riddles greet the people who walk in; no evening deals them.")
            case SpoiltFile():
                self._notice = say("This file must be mended first.")
            case None:
                return None
        self._sounds.play(Cue.REFUSED)
        return None

    def draw(self, stage: Stage, motion: Motion) -> None:
        """Draws the list, the slip and the button."""
        say, entries = self._house.say, self.entries
        scenery.backdrop(stage, Backdrop.PLAIN)
        riddles = sum(len(pack.riddles) for pack in self._house.packs)
        total = say.count("{n} riddle in all", "{n} riddles in all", riddles)
        pieces.header(stage, say("Riddle banks"), right=total)
        list_width = 600 + (stage.width - theme.WIDTH_LEAST) / 480 * 120
        seen = entries[self._first : self._first + ROWS]
        for place, entry in enumerate(seen):
            area = pygame.FRect(theme.MARGIN, _TOP + place * _PITCH, list_width, _ROW)
            number = self._first + place
            _row(stage, area, entry, say, chosen=number == self.chosen)
            stage.target(area, Press(Action.POINT, number))
        if len(entries) > ROWS:
            _scroll_buttons(stage, theme.MARGIN + list_width, self._first, len(entries))
        left = theme.MARGIN + list_width + 60
        slip = pygame.FRect(left, _TOP, stage.width - theme.MARGIN - left, 690)
        button = pygame.FRect(left, 826, slip.width, 164)
        chosen = entries[self.chosen] if entries else None
        match chosen:
            case Pack():
                _bank_slip(stage, slip, chosen, say)
                pieces.red_button(stage, button, say("Play this bank"), chosen=playable(chosen))
                stage.target(button, PLAY)
            case SpoiltFile():
                _spoilt_slip(stage, slip, chosen, say)
            case None:
                pieces.slip(stage, slip, frame=_FRAME)
                words = say("There are no riddle banks. Put some into the folder “riddles”.")
                stage.paragraph(words, slip.inflate(-200, -200), theme.BODY, colour=theme.INK, align="center")
        pieces.key_hints(
            stage,
            [
                pieces.KeyHint(UP_AND_DOWN, say("select")),
                *([hint(say, Action.CONFIRM, say("play this bank"))] if isinstance(chosen, Pack) else []),
                hint(say, Action.MENU, say("back")),
                hint(say, Action.HELP, say("keys")),
            ],
        )
        if self._notice:
            pieces.notice(stage, self._notice, centre=button.center)


def _row(stage: Stage, area: pygame.FRect, entry: Pack | SpoiltFile, say: Language, *, chosen: bool) -> None:
    spoilt = isinstance(entry, SpoiltFile)
    pieces.card(stage, area, chosen=chosen, dim=spoilt and not chosen)
    ink = theme.INK if chosen else theme.TEXT_LOCKED if spoilt else theme.TEXT
    right = area.right - 32
    if isinstance(entry, SpoiltFile):
        words = entry.file
        pieces.tick(stage, (right - 20, area.centery), 40, theme.RED_INK if chosen else theme.TEXT_DOWN, right=False)
        right -= 60
    else:
        words, count = entry.title.in_language(say.tag), str(len(entry.riddles))
        count_ink = theme.RED_INK if chosen else theme.TEXT_CHOSEN
        at = right, area.centery
        right = stage.text(count, at, theme.NAME, count_ink, face=Face.LABEL, anchor="midright").left - 20
    kind = theme.lantern_kind(entry.riddles[0].category) if isinstance(entry, Pack) and entry.riddles else "fish"
    name = f"lanterns/{kind}" + ("-out" if spoilt else "")
    stage.picture(name, (area.left + 52, area.centery), 62, 82, anchor="center")
    left = area.left + 98
    weight = Weight.BOLD if chosen else Weight.MEDIUM
    name_area = pygame.FRect(left, area.top + 6, right - left, area.height - 12)
    stage.paragraph(words, name_area, theme.NAME, colour=ink, weight=weight, leading=1.08)


def _scroll_buttons(stage: Stage, right: float, first: int, count: int) -> None:
    """Up and down beside the list, each only where there is more."""
    last = _TOP + (ROWS - 1) * _PITCH + _ROW
    places = ((_TOP + 40, "∧", SCROLL_BACK, first > 0), (last - 40, "∨", SCROLL_ON, first + ROWS < count))
    for y, sign, press, open_ in places:
        if open_:
            stage.disc((right + 30, y), 24, theme.KEY, theme.KEY_EDGE)
            at = right + 30, y
            stage.text(sign, at, 32, theme.TEXT_CHOSEN, face=Face.SANS, weight=Weight.BOLD, anchor="center")
            stage.target((right + 2, y - 34, 56, 68), press)


def _inside(slip: pygame.FRect) -> pygame.FRect:
    """Where words may stand on a slip, clear of the frame's corners."""
    return pygame.FRect(slip.left + 96, slip.top + 64, slip.width - 192, slip.height - 128)


def _bank_slip(stage: Stage, area: pygame.FRect, pack: Pack, say: Language) -> None:
    pieces.slip(stage, area, frame=_FRAME)
    inner = _inside(area)
    title = pack.title.in_language(say.tag)
    heading = pygame.FRect(inner.left, inner.top, inner.width, 96)
    stage.paragraph(title, heading, 64, colour=theme.INK, weight=Weight.BOLD, leading=1.1)
    categories = Counter(riddle.category for riddle in pack.riddles)
    kinds = [category(say, identifier, pack.categories) for identifier, _ in categories.most_common()]
    by = say("by {author}", author=pack.author) if pack.author else ""
    about = pack.description or by
    y = inner.top + 128
    for words in (say(", ").join(kinds), about):
        if words:
            stage.text(words, (inner.left, y), theme.LABEL, theme.INK_SOFT, face=Face.LABEL, max_width=inner.width)
            y += 52
    pieces.rule(stage, inner.left, inner.right, y - 8)
    foot = inner.bottom - 84
    _difficulties(stage, pygame.FRect(inner.left, y + 4, inner.width, foot - 16 - y), pack, say)
    pieces.rule(stage, inner.left, inner.right, foot)
    licence = say("Licence: {licence}", licence=pack.license) if pack.license else say("No licence is named.")
    file = say("File: {file}", file=PurePath(pack.path).name) if pack.path else ""
    for row, words in enumerate((licence, file)):
        at = inner.left, foot + 28 + row * 44
        stage.text(words, at, 36, theme.INK_SOFT, face=Face.LABEL, max_width=inner.width)


def _difficulties(stage: Stage, area: pygame.FRect, pack: Pack, say: Language) -> None:
    """A line for each difficulty: its stars, a bar, the number of riddles."""
    counts = Counter(riddle.difficulty for riddle in pack.riddles)
    most = max(counts.values(), default=1)
    pitch = area.height / _HARDEST
    names = area.left + 5 * 36 + 24
    numbers = area.right - 90
    for difficulty in range(1, _HARDEST + 1):
        y = area.top + pitch * (difficulty - 0.5)
        for star in range(_HARDEST):
            ink = theme.SEAL if star < difficulty else theme.PAPER_EDGE
            at = area.left + 18 + star * 36, y
            stage.text("★", at, 34, ink, face=Face.SANS, anchor="center")
        count = counts[difficulty]
        if count:
            stage.box((names, y - 12, (numbers - names) * count / most, 24), theme.PAPER_RULE, radius=8)
        ink = theme.INK if count else theme.STRUCK_INK
        stage.text(str(count), (area.right, y), 40, ink, face=Face.LABEL, anchor="midright")


def _spoilt_slip(stage: Stage, area: pygame.FRect, spoilt: SpoiltFile, say: Language) -> None:
    pieces.slip(stage, area, frame=_FRAME, gloom=1)
    inner = _inside(area)
    stage.text(spoilt.file, (inner.left, inner.top + 26), 56, theme.INK, weight=Weight.BOLD, max_width=inner.width)
    words = say("This file cannot be loaded; the game goes on without it.")
    top = pygame.FRect(inner.left, inner.top + 70, inner.width, 100)
    stage.paragraph(words, top, theme.LABEL, colour=theme.RED_INK, face=Face.LABEL, valign="top", leading=1.2)
    pieces.rule(stage, inner.left, inner.right, inner.top + 180)
    sentence = pygame.FRect(inner.left, inner.top + 196, inner.width, inner.height - 340)
    stage.paragraph(spoilt.sentence, sentence, 46, colour=theme.INK, face=Face.LABEL, valign="top", leading=1.25)
    advice = pygame.FRect(inner.left, inner.bottom - 130, inner.width, 130)
    words = say("“dengmi check {file}” names everything there is to mend.", file=spoilt.file)
    stage.paragraph(words, advice, 36, colour=theme.INK_SOFT, face=Face.LABEL, valign="bottom", leading=1.2)
