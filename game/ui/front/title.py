"""The title: a night sky, a row of lanterns that sway and glow, and where to go from here."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Final

from game.i18n.language import N_, Language
from game.ui import pieces, theme
from game.ui.cues import Cue
from game.ui.fonts import Face, Weight
from game.ui.front.attract import AttractScreen
from game.ui.front.banks import BanksScreen
from game.ui.front.general import SIDEWAYS, AskedCues, general_step, hint, next_language
from game.ui.front.house import House
from game.ui.front.night import festive_night
from game.ui.front.settings_screen import SettingsScreen
from game.ui.front.setup import SetupScreen
from game.ui.front.trouble import Trouble, TroubleScreen
from game.ui.keys import Context
from game.ui.motion import QUICK, Motion
from game.ui.presses import Action, Press
from game.ui.screens import Field, Push, Reset, Step, Wish
from game.ui.stage import Stage

IDLE_BEFORE_ATTRACT: Final = 60_000
"""Milliseconds without a press until the attract screen comes up."""

NAME: Final = "灯谜"
"""The game's own name, the same in every language."""

_MENU_CENTRE: Final = 962.0
_SIZE: Final = 52.0
_SIZE_LEAST: Final = 40.0
_CHOSEN_LARGER: Final = 64 / 52
_LOTUSES: Final = 236 / 1920
"""What the floating lanterns take at either side, as a part of the width."""
_SUBTITLE_ROOM: Final = 276.0
_GROWN: Final = 1.1
"""What a word may grow before it takes from the gaps beside it."""


class Entry(Enum):
    """Where one can go. The value is what it is called."""

    PLAY = N_("Play")
    CONTINUE = N_("Continue")
    BANKS = N_("Riddle banks")
    SETTINGS = N_("Settings")
    QUIT = N_("Quit")


class TitleScreen:
    """The first screen; left alone for a minute it becomes the attract screen."""

    context = Context.GENERAL
    field: Field | None = None
    covers = True

    def __init__(self, house: House) -> None:
        self._house = house
        self._chosen = Entry.PLAY
        self._sounds = AskedCues()
        self._quiet_since: int | None = None

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What the menu offers now, from left to right."""
        return tuple(entry for entry in Entry if entry is not Entry.CONTINUE or self._house.unfinished)

    @property
    def chosen(self) -> Entry:
        """The entry that Enter takes."""
        return self._chosen if self._chosen in self.entries else Entry.PLAY

    def press(self, press: Press) -> Step:
        """Moves, or goes where one wants to go."""
        self._quiet_since = None
        entries = self.entries
        match press.action:
            case Action.LEFT | Action.UP:
                self._move(-1)
            case Action.RIGHT | Action.DOWN:
                self._move(1)
            case Action.CONFIRM | Action.NEXT:
                return self._take(self.chosen)
            case Action.ITEM if press.number < len(entries):
                self._chosen = entries[press.number]
                return self._take(self._chosen)
            case Action.MENU:
                self._chosen = Entry.QUIT
            case _:
                return general_step(press, self._house)
        return None

    def tick(self, now: int) -> Step:
        """Counts the quiet time."""
        if self._quiet_since is None:
            self._quiet_since = now
        elif now - self._quiet_since >= IDLE_BEFORE_ATTRACT and self._house.welcome:
            self._quiet_since = None
            return Push(AttractScreen(self._house))
        return None

    def take_cues(self) -> Sequence[Cue]:
        """The sounds asked for since the last call."""
        return self._sounds.taken()

    def draw(self, stage: Stage, motion: Motion) -> None:
        """Draws the night, the name on the moon and the menu on the water."""
        say = self._house.say
        festive_night(stage, motion)
        _name(stage, say)
        self._menu(stage, motion, say)
        evening = self._house.unfinished
        enter = say("go on with {evening}", evening=evening) if self.chosen is Entry.CONTINUE else say("choose")
        pieces.key_hints(
            stage,
            [
                pieces.KeyHint(SIDEWAYS, say("select")),
                hint(say, Action.CONFIRM, enter),
                hint(say, Action.LANGUAGE, next_language(say)),
                hint(say, Action.HELP, say("keys")),
            ],
        )

    def _move(self, by: int) -> None:
        entries = self.entries
        self._chosen = entries[(entries.index(self.chosen) + by) % len(entries)]
        self._sounds.play(Cue.MOVE)

    def _take(self, entry: Entry) -> Step:
        match entry:
            case Entry.PLAY if self._house.levels:
                return Push(SetupScreen(self._house))
            case Entry.PLAY:
                return Push(TroubleScreen(self._house, self._no_levels))
            case Entry.CONTINUE:
                return Reset(self._house.resume())
            case Entry.BANKS:
                return Push(BanksScreen(self._house))
            case Entry.SETTINGS:
                return Push(SettingsScreen(self._house))
            case Entry.QUIT:
                return Wish.QUIT

    def _no_levels(self) -> Trouble:
        say = self._house.say
        return Trouble(
            say("There is no level to play."), mend=say("Put level files into the folder “levels”, then start again.")
        )

    def _menu(self, stage: Stage, motion: Motion, say: Language) -> None:
        words = [say(entry.value) for entry in self.entries]
        room = stage.width * (1 - 2 * _LOTUSES)
        size = _SIZE
        while size > _SIZE_LEAST and _widths(stage, words, size) + 44 * (len(words) - 1) > room:
            size -= 2
        slots = [stage.measure(word, size * _GROWN, weight=Weight.BOLD) for word in words]
        gap = min(110.0, (room - sum(slots)) / max(1, len(words) - 1))
        x = (stage.width - sum(slots) - gap * (len(words) - 1)) / 2
        for number, (entry, word, slot) in enumerate(zip(self.entries, words, slots, strict=True)):
            chosen = entry is self.chosen
            grown = motion.follow(("title", entry), 1.0 if chosen else 0.0, QUICK)
            centre = x + slot / 2, _MENU_CENTRE
            stage.text(
                word,
                centre,
                size * (1 + (_CHOSEN_LARGER - 1) * grown),
                theme.TEXT_CHOSEN if chosen else theme.TEXT,
                weight=Weight.BOLD if chosen else Weight.MEDIUM,
                anchor="center",
            )
            if grown > 0.02:
                stage.box((centre[0] - slot / 2 * grown, _MENU_CENTRE + 42, slot * grown, 5), theme.ACCENT, radius=2)
            stage.target((x - gap / 2, _MENU_CENTRE - 46, slot + gap, 92), Press(Action.ITEM, number))
            x += slot + gap


def _widths(stage: Stage, words: Sequence[str], size: float) -> float:
    return sum(stage.measure(word, size * _GROWN, weight=Weight.BOLD) for word in words)


def _name(stage: Stage, say: Language) -> None:
    x = stage.width / 2
    stage.text(NAME, (x, 338), theme.TITLE, ("#4a1420", "#1d0a18"), weight=Weight.BOLD, anchor="center")
    subtitle = say("Lantern riddles")
    width = stage.measure(subtitle, 52, weight=Weight.MEDIUM)
    # A little to the right of the middle: at the left a cloud lies over the moon.
    width = min(width, _SUBTITLE_ROOM)
    left = x + 24 - (width + 22 + 80) / 2
    drawn = stage.text(subtitle, (left, 500), 52, theme.INK_SOFT, max_width=width)
    seal = pieces.seal(stage, (drawn.right + 22, 500), "", size=46, anchor="midleft", square=True)
    for character, y in zip("上元", (seal.centery - 17, seal.centery + 17), strict=True):
        stage.text(character, (seal.centerx, y), 32, theme.SEAL_INK, face=Face.KAI, weight=Weight.BOLD, anchor="center")
