"""The settings, each one line; what is changed holds at once and is kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import Enum
from typing import Final

import pygame

from game.i18n.language import LANGUAGES, N_, Language
from game.settings import Settings
from game.ui import pieces, scenery, theme
from game.ui.cues import Cue
from game.ui.fonts import Face, Weight
from game.ui.front.general import LANGUAGE_NAMES, SIDEWAYS, UP_AND_DOWN, AskedCues, general_step, hint
from game.ui.front.house import House
from game.ui.keys import Context
from game.ui.motion import Motion
from game.ui.presses import Action, Press
from game.ui.scenery import Backdrop
from game.ui.screens import Field, Pop, Step, Wish
from game.ui.stage import Stage

VOLUME_STEP: Final = 10
_WIDTH: Final = 1240.0
_ROW: Final = 112.0
_GAP: Final = 18.0
_TOP: Final = 146.0
_VALUE: Final = 520.0


class Line(Enum):
    """What can be set. The value is what it is called."""

    LANGUAGE = N_("Language")
    SOUND = N_("Sound")
    MUSIC = N_("Music volume")
    CUES = N_("Sound effects volume")
    MOTION = N_("Reduced motion")
    FULLSCREEN = N_("Full screen")


LINES: Final = tuple(Line)
BACK: Final = Press(Action.ITEM, 2 * len(LINES))


def lower(line: Line) -> Press:
    """What a click on the left arrow of a line asks for."""
    return Press(Action.ITEM, 2 * LINES.index(line))


def higher(line: Line) -> Press:
    """What a click on the right arrow of a line asks for."""
    return Press(Action.ITEM, 2 * LINES.index(line) + 1)


def changed(settings: Settings, line: Line, by: int, shown_language: str) -> Settings:
    """The settings after one step of a line to the left (-1) or to the right (1).

    Sound and screen are switched by the app, which then keeps the setting.
    """
    match line:
        case Line.LANGUAGE:
            at = LANGUAGES.index(shown_language) if shown_language in LANGUAGES else 0
            return replace(settings, language=LANGUAGES[(at + by) % len(LANGUAGES)])
        case Line.MUSIC:
            return replace(settings, music_volume=_stepped(settings.music_volume, by))
        case Line.CUES:
            return replace(settings, cue_volume=_stepped(settings.cue_volume, by))
        case Line.MOTION:
            return replace(settings, reduced_motion=not settings.reduced_motion)
        case Line.SOUND | Line.FULLSCREEN:
            return settings


def _stepped(volume: int, by: int) -> int:
    return max(0, min(100, volume + by * VOLUME_STEP))


class SettingsScreen:
    """Up and down choose a line, left and right change it; so does a click on its arrows."""

    context = Context.GENERAL
    field: Field | None = None
    covers = True

    def __init__(self, house: House) -> None:
        self._house = house
        self._chosen = 0
        self._sounds = AskedCues()

    @property
    def chosen(self) -> Line:
        """The line that the arrows change."""
        return LINES[self._chosen]

    def press(self, press: Press) -> Step:
        """Takes a request."""
        match press.action:
            case Action.UP:
                self._chosen = (self._chosen - 1) % len(LINES)
                self._sounds.play(Cue.MOVE)
            case Action.DOWN:
                self._chosen = (self._chosen + 1) % len(LINES)
                self._sounds.play(Cue.MOVE)
            case Action.LEFT:
                return self._change(-1)
            case Action.RIGHT | Action.CONFIRM | Action.NEXT:
                return self._change(1)
            case Action.POINT if press.number < len(LINES):
                self._chosen = press.number
            case Action.ITEM if press == BACK:
                return Pop()
            case Action.ITEM if press.number < BACK.number:
                self._chosen = press.number // 2
                return self._change(1 if press.number % 2 else -1)
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

    def _change(self, by: int) -> Step:
        # The effects' volume is tried out on a cue that one wants to hear.
        self._sounds.play(Cue.RIGHT if self.chosen is Line.CUES else Cue.MOVE)
        match self.chosen:
            case Line.SOUND:
                return Wish.MUTE
            case Line.FULLSCREEN:
                return Wish.FULLSCREEN
            case line:
                house = self._house
                house.change_settings(changed(house.settings, line, by, house.say.code))
                return None

    def draw(self, stage: Stage, motion: Motion) -> None:
        """Draws all lines, the chosen one on paper."""
        say = self._house.say
        scenery.backdrop(stage, Backdrop.PLAIN)
        pieces.header(stage, say("Settings"), right=say("Changes hold at once and are kept."))
        left = (stage.width - _WIDTH) / 2
        for number, line in enumerate(LINES):
            area = pygame.FRect(left, _TOP + number * (_ROW + _GAP), _WIDTH, _ROW)
            self._line(stage, area, line, number, say)
        pieces.key_hints(
            stage,
            [
                pieces.KeyHint(UP_AND_DOWN, say("select")),
                pieces.KeyHint(SIDEWAYS, say("change")),
                pieces.KeyHint(say("Esc"), say("back"), BACK),
                hint(say, Action.HELP, say("keys")),
            ],
        )

    def _line(self, stage: Stage, area: pygame.FRect, line: Line, number: int, say: Language) -> None:
        chosen = line is self.chosen
        pieces.card(stage, area, chosen=chosen)
        stage.target(area, Press(Action.POINT, number))
        ink = theme.INK if chosen else theme.TEXT
        value = pygame.FRect(area.right - _VALUE - 30, area.top, _VALUE, area.height)
        name = area.left + 46, area.centery
        weight = Weight.BOLD if chosen else Weight.MEDIUM
        stage.text(say(line.value), name, 50, ink, weight=weight, max_width=value.left - area.left - 60)
        for x, press, sign in ((value.left + 34, lower(line), "‹"), (value.right - 34, higher(line), "›")):
            stage.disc((x, area.centery), 32, theme.KEY, theme.KEY_EDGE)
            at = x, area.centery - 3
            stage.text(sign, at, 52, theme.TEXT_CHOSEN, face=Face.SANS, weight=Weight.BOLD, anchor="center")
            stage.target((x - 46, area.top + 6, 92, area.height - 12), press)
        settings = self._house.settings
        match line:
            case Line.LANGUAGE:
                _words(stage, value, LANGUAGE_NAMES.get(say.code, say.code), ink)
            case Line.SOUND:
                _words(stage, value, say("off") if settings.muted else say("on"), ink)
            case Line.MOTION:
                _words(stage, value, say("on") if settings.reduced_motion else say("off"), ink)
            case Line.FULLSCREEN:
                _words(stage, value, say("on") if settings.fullscreen else say("off"), ink)
            case Line.MUSIC:
                _volume(stage, value, settings.music_volume, chosen=chosen, muted=settings.muted)
            case Line.CUES:
                _volume(stage, value, settings.cue_volume, chosen=chosen, muted=settings.muted)


def _words(stage: Stage, area: pygame.FRect, words: str, ink: str) -> None:
    stage.text(words, area.center, 50, ink, anchor="center", max_width=area.width - 160)


def _volume(stage: Stage, area: pygame.FRect, volume: int, *, chosen: bool, muted: bool) -> None:
    """Ten lamps, as many lit as the volume has tens, and the number."""
    ink = theme.INK if chosen else theme.TEXT
    lit = theme.RED_INK if chosen else theme.ACCENT
    out = theme.PAPER_EDGE if chosen else theme.PANEL_EDGE
    if muted:
        lit = theme.INK_SOFT if chosen else theme.TEXT_LOCKED
    left = area.left + 88
    for lamp in range(10):
        colour = lit if lamp * 10 < volume else out
        stage.box((left + lamp * 26, area.centery - 22, 18, 44), colour, radius=6)
    stage.text(str(volume), (area.right - 84, area.centery), 46, ink, face=Face.LABEL, anchor="midright")
