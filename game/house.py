"""The house around the screens: what there is to play, the settings, evenings begun and gone on with."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from random import Random, SystemRandom
from typing import Any

from game import answers, settings
from game.core.bank_evening import level_of_pack
from game.core.commands import BeginEvening
from game.core.deal import WELCOME_TAG, DealError, deal, shortages
from game.core.levels import Answering, Level
from game.core.refusals import Refusal
from game.core.riddles import Pack, Riddle, Verdict
from game.core.teams import Team
from game.i18n import phrases
from game.i18n.language import N_, Language, system_language
from game.listing import riddles_of
from game.packs.library import Library, load_library
from game.paths import Home, Shipped
from game.session.clock import PlayClock
from game.session.evenings import begin_evening, latest_unfinished, resume_evening, riddles_lit_before
from game.session.journal import JournalError
from game.session.table import Table
from game.settings import Settings
from game.ui.evening import EveningScreen
from game.ui.front.correct import CorrectScreen, ScoredTeam
from game.ui.front.help import HelpScreen
from game.ui.front.house import LevelEntry, SpoiltFile
from game.ui.front.menu import MenuItem, MenuScreen
from game.ui.front.settings_screen import SettingsScreen
from game.ui.front.title import TitleScreen
from game.ui.front.trouble import Trouble, TroubleScreen
from game.ui.keys import cap
from game.ui.presses import Action, Press
from game.ui.screens import Pop, Push, Reset, Screen, Step, Wish

FIRST_LEVELS = ("family", "kids", "festival", "sprint", "scholars", "law-day")
"""The order in which set-up offers the shipped levels; others follow."""
MOST_SEED = 999_999

_WAYS = {
    Answering.JUDGED: N_("Answers: spoken, the host judges"),
    Answering.CHOICE: N_("Answers: one of four"),
    Answering.TYPED: N_("Answers: typed"),
}


class Keeper:
    """Keeps the house: the one thing all screens of a game share."""

    def __init__(
        self,
        shipped: Shipped,
        home: Home,
        kept: Settings,
        *,
        say: Language | None = None,
        packs: Sequence[Pack] = (),
        named_seed: int | None = None,
        this_run: Mapping[str, Any] | None = None,
        clock: Callable[[], PlayClock] = PlayClock,
    ) -> None:
        """`say` overrules the setting for this run; `packs` are played besides those of the folders.

        `this_run` are settings that hold but are not kept; `clock` makes the clock of each evening.
        """
        self._shipped, self._home = shipped, home
        self._kept, self._this_run = kept, dict(this_run or {})
        self._settings = replace(kept, **self._this_run)
        self.clock = clock
        self.named_seed = named_seed
        self.say = say or Language(kept.language or system_language())
        self._library = self._load(packs)
        self._unfinished = latest_unfinished(home)
        self._table: Table | None = None
        """The table that is being played at."""

    # What there is

    @property
    def settings(self) -> Settings:
        """The present settings."""
        return self._settings

    @property
    def library(self) -> Library:
        """All packs and levels."""
        return self._library

    @property
    def levels(self) -> Sequence[LevelEntry]:
        """All levels, the shipped ones first, each with what it lacks."""
        return self._levels

    @property
    def packs(self) -> Sequence[Pack]:
        """All banks that could be loaded."""
        return self._library.packs

    @property
    def spoilt(self) -> Sequence[SpoiltFile]:
        """What could not be loaded, and the first thing to mend."""
        return [
            SpoiltFile(
                Path(file).name, f"{problems[0].line}:{problems[0].column} {phrases.problem(self.say, problems[0])}"
            )
            for file, problems in self._library.spoilt.items()
        ]

    @property
    def welcome(self) -> Sequence[Riddle]:
        """The riddles of the attract screen."""
        return [riddle for riddle in riddles_of(self.packs) if WELCOME_TAG in riddle.tags]

    @property
    def unfinished(self) -> str:
        """A short name for the evening that was interrupted last; "" for none."""
        evening = self._unfinished
        if evening is None:
            return ""
        begun = datetime.fromisoformat(evening.begun)
        level = evening.level_title.in_language(self.say.tag)
        return self.say(
            "{level}, {month}/{day} {time}", level=level, month=begun.month, day=begun.day, time=f"{begun:%H:%M}"
        )

    def draw_seed(self) -> int:
        """A seed by chance."""
        return SystemRandom().randint(0, MOST_SEED)

    def bank_level(self, pack: Pack) -> LevelEntry:
        """The evening of one bank alone."""
        level = level_of_pack(pack)
        return LevelEntry(level, shortages(level, pack.riddles), pack)

    def entry(self, level: Level) -> LevelEntry:
        """A level and what the banks lack for it."""
        return LevelEntry(level, shortages(level, riddles_of(self.packs)))

    def prefer(self, level: Level) -> None:
        """Offers `level` first in set-up, whether it came from a folder or from elsewhere."""
        if level not in [entry.level for entry in self._levels]:
            self._levels.append(self.entry(level))
        self._settings = replace(self._settings, level=level.id)

    def preferred(self) -> LevelEntry:
        """The level that set-up would offer first."""
        wanted = self._settings.level or FIRST_LEVELS[0]
        return next((entry for entry in self._levels if entry.level.id == wanted), self._levels[0])

    # What changes

    def change_settings(self, changed: Settings) -> None:
        """Keeps the settings and lets them hold at once. Where they cannot be written they hold for this run."""
        if changed.language and changed.language != self.say.code:
            self.say = Language(changed.language)
        self._settings = changed
        try:
            settings.save(self._home.settings, self._lasting(changed))
        except OSError:
            return

    def _lasting(self, changed: Settings) -> Settings:
        """What is kept of `changed`: all but what was asked for this run alone and is still so."""
        asked = [name for name, value in self._this_run.items() if getattr(changed, name) == value]
        return replace(changed, **{name: getattr(self._kept, name) for name in asked})

    def begin(self, entry: LevelEntry, teams: tuple[Team, ...], seed: int, *, seed_was_named: bool) -> Screen:
        """A new evening, or the screen that says why there is none."""
        level = entry.level
        packs = self.packs if entry.pack is None else (entry.pack,)
        lit_before = () if seed_was_named else riddles_lit_before(self._home)
        own = [category for pack in packs for category in pack.categories]
        try:
            dealt = deal(level, riddles_of(packs), seed, Random(seed), lit_before, own)
        except DealError as error:
            lacking = error.shortages
            return self._trouble(lambda: Trouble(phrases.shortage(self.say, lacking)))
        table = begin_evening(self._home, BeginEvening(level, teams, dealt), self.clock(), datetime.now().astimezone())
        if isinstance(table, Refusal):
            reason = table.reason
            return self._trouble(lambda: Trouble(self.say(phrases.REFUSALS[reason])))
        return self._screen(table)

    def resume(self) -> Screen:
        """The evening that was interrupted, paused, or the screen that says why it cannot go on."""
        evening = self._unfinished
        if evening is None:
            return self._trouble(lambda: Trouble(self.say("No evening was interrupted.")))
        try:
            return self._screen(resume_evening(evening, self.clock()))
        except JournalError as error:
            reason, path = error.reason, str(error.path)
            return self._trouble(lambda: Trouble(self.say(phrases.JOURNALS[reason]), path))

    # What an evening asks for

    def help(self) -> Screen:
        """The sheet of keys."""
        return HelpScreen(self)

    def menu(self, evening: EveningScreen) -> Screen:
        """The menu of an evening."""
        return MenuScreen(self, lambda: self.say("Menu"), lambda: self._menu_items(evening))

    def correction(self, evening: EveningScreen) -> Screen:
        """Where a score is corrected."""

        def give(team: int, points: int, reason: str) -> Step:
            evening.correct(team, points, reason)
            return Pop()

        state = evening.state
        scored = [ScoredTeam(team, score) for team, score in zip(state.teams, state.scores, strict=True)]
        return CorrectScreen(self, scored, give)

    def close(self) -> None:
        """Lets go of the evening that is being played; it can be gone on with."""
        if self._table is not None:
            self._table.close()
            self._table = None

    def leave(self) -> Step:
        """Back to the title, where an unfinished evening waits under Continue."""
        self.close()
        self._unfinished = latest_unfinished(self._home)
        return Reset(TitleScreen(self))

    def _menu_items(self, evening: EveningScreen) -> Sequence[MenuItem]:
        say, state = self.say, evening.state
        current = state.answering or (state.current_round.answering if state.round >= 0 else None)

        def item(words: str, action: Action) -> MenuItem:
            return MenuItem(words, Pop(Press(action)), say(cap(action)))

        return [
            MenuItem(say("Go on"), Pop(), say(cap(Action.MENU))),
            item(say("Take the last step back"), Action.UNDO),
            item(say("Correct a score"), Action.CORRECT),
            *(
                MenuItem(
                    say(words),
                    Pop(Press(Action.ANSWERING, number)),
                    note=say("From the next lantern on."),
                    marked=way is current,
                )
                for number, (way, words) in enumerate(_WAYS.items())
            ),
            MenuItem(say("Settings"), Push(SettingsScreen(self))),
            MenuItem(
                say("Leave the evening"),
                Pop(Press(Action.LEAVE)),
                note=say("It is kept: Continue on the title brings it back."),
            ),
            MenuItem(say("Quit"), Wish.QUIT, note=say("It is kept: Continue on the title brings it back.")),
        ]

    # Inside

    def _load(self, packs: Sequence[Pack]) -> Library:
        banks = (self._shipped.riddles, self._home.riddles)
        library = load_library(banks, (self._shipped.levels, self._home.levels))
        # A pack named by hand stands before one of the same id that lies in a folder.
        named = {pack.id for pack in packs}
        others = tuple(pack for pack in library.packs if pack.id not in named)
        library = replace(library, packs=(*others, *packs))
        order = {name: number for number, name in enumerate(FIRST_LEVELS)}
        levels = sorted(library.levels, key=lambda level: order.get(level.id, len(order)))
        everything = riddles_of(library.packs)
        self._levels = [LevelEntry(level, shortages(level, everything)) for level in levels]
        return library

    def _screen(self, table: Table) -> EveningScreen:
        self._table = table
        level = table.state.level
        pinyin = level is not None and level.pinyin

        def judge(given: str, riddle: Riddle) -> Verdict:
            return answers.judge(given, riddle, pinyin=pinyin)

        return EveningScreen(table, self, judge)

    def _trouble(self, trouble: Callable[[], Trouble]) -> Screen:
        return TroubleScreen(self, trouble, lambda: Reset(TitleScreen(self)))
