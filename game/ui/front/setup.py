"""Set-up: which level, which teams. Everything has a good default; Enter goes on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import Enum, auto
from typing import Final

from game.core.levels import Level
from game.core.teams import MOST_TEAMS
from game.i18n.language import Language
from game.i18n.phrases import shortage
from game.ui import pieces, scenery
from game.ui.cues import Cue, buzz
from game.ui.front import setup_levels, setup_teams
from game.ui.front.general import ARROWS, Sounds, general_step, hint
from game.ui.front.house import House, LevelEntry
from game.ui.front.roster import NAME_LETTERS, Roster, roster_of, within_length
from game.ui.front.setup_layout import CARDS_A_PAGE, COLUMNS, SetupLayout
from game.ui.front.setup_teams import Part
from game.ui.keys import Context
from game.ui.motion import Motion
from game.ui.presses import Action, Press
from game.ui.scenery import Backdrop
from game.ui.screens import Field, Pop, Reset, Step
from game.ui.stage import Stage

FIRST_LEVEL: Final = "family"
"""The level that is chosen at a first start."""
START: Final = Press(Action.ITEM, 0)
EDIT_SEED: Final = Press(Action.ITEM, 1)
PAGE_BACK: Final = Press(Action.ITEM, 2)
PAGE_ON: Final = Press(Action.ITEM, 3)
_SEED_FIGURES: Final = 9


class Focus(Enum):
    """Where the arrows move."""

    LEVELS = auto()
    TEAMS = auto()
    SEED = auto()
    START = auto()


class SetupScreen:
    """Picks a level, gathers the teams and begins the evening."""

    covers = True

    def __init__(self, house: House, entries: Sequence[LevelEntry] | None = None) -> None:
        """`entries` are the levels on offer, all of the house's if none are named."""
        self._house = house
        self._own_entries = entries
        self._roster = roster_of(house.settings.teams)
        self._level = self._first_level()
        self._focus = Focus.LEVELS
        self._row = 0
        self._part = Part.NAME
        self._field: Field | None = None
        self._named_seed = house.named_seed
        self._drawn_seed = house.draw_seed()
        self._heard: frozenset[int] = frozenset()
        self._notice = ""
        self._sounds = Sounds()

    # What is chosen

    @property
    def entries(self) -> Sequence[LevelEntry]:
        """The levels on offer."""
        return self._house.levels if self._own_entries is None else self._own_entries

    @property
    def entry(self) -> LevelEntry:
        """The level chosen."""
        return self.entries[min(self._level, len(self.entries) - 1)]

    @property
    def level(self) -> Level:
        """The level chosen."""
        return self.entry.level

    @property
    def roster(self) -> Roster:
        """The teams."""
        return self._roster

    @property
    def focus(self) -> Focus:
        """Where the arrows move."""
        return self._focus

    @property
    def seed(self) -> int:
        """The seed the evening will be dealt with."""
        return self._drawn_seed if self._named_seed is None else self._named_seed

    @property
    def context(self) -> Context:
        """Letters belong to a name while one is written."""
        return Context.GENERAL if self._field is None else Context.FIELD

    @property
    def field(self) -> Field | None:
        """The name, or the seed, being written."""
        return self._field

    # What a press does

    def press(self, press: Press) -> Step:
        """Takes a request."""
        self._notice = ""
        if self._field is not None:
            match press.action:
                case Action.CONFIRM:
                    self._write()
                    return None
                case Action.MENU:
                    self._field = None
                    return None
                case Action.HELP | Action.FULLSCREEN | Action.MUTE | Action.LANGUAGE:
                    return general_step(press, self._house)
                case _ if not self._write():
                    return None
        match press.action:
            case Action.UP | Action.DOWN | Action.LEFT | Action.RIGHT:
                self._move(press.action)
            case Action.CONFIRM | Action.NEXT:
                return self._confirm()
            case Action.MENU:
                return Pop()
            case Action.POINT if press.number < len(self.entries):
                self._level, self._focus = press.number, Focus.LEVELS
                self._sounds.play(Cue.MOVE)
            case Action.ITEM:
                return self._item(press)
            case _ if not self._team_press(press):
                return general_step(press, self._house)
        return None

    def tick(self, now: int) -> Step:
        """Keeps what is written within its length."""
        if self._field is not None:
            text = self._field.text
            if self._focus is Focus.SEED:
                self._field.text = "".join(figure for figure in text if figure.isdecimal() and figure.isascii())
            else:
                self._field.text = within_length(text)
        return None

    def take_cues(self) -> Sequence[Cue]:
        """The sounds asked for since the last call."""
        return self._sounds.taken()

    def _first_level(self) -> int:
        wanted = self._house.settings.level or FIRST_LEVEL
        ids = [entry.level.id for entry in self.entries]
        for number, entry in enumerate(self.entries):
            if entry.level.id == wanted and not entry.shortages:
                return number
        playable = (number for number, entry in enumerate(self.entries) if not entry.shortages)
        return ids.index(wanted) if wanted in ids else next(playable, 0)

    def _confirm(self) -> Step:
        match self._focus:
            case Focus.LEVELS:
                if self._may_start():
                    self._focus = Focus.START
            case Focus.START:
                return self._start()
            case Focus.SEED:
                self._field = Field(str(self.seed), most=_SEED_FIGURES)
            case Focus.TEAMS if self._on_add_row:
                self._add()
            case Focus.TEAMS:
                self._use_part(self._row, self._part)
        return None

    def _item(self, press: Press) -> Step:
        if press == START:
            self._focus = Focus.START
            return self._start()
        if press == EDIT_SEED:
            self._focus = Focus.SEED
            return self._confirm()
        by = CARDS_A_PAGE if press == PAGE_ON else -CARDS_A_PAGE
        self._focus = Focus.LEVELS
        self._level = max(0, min(len(self.entries) - 1, self._level + by))
        return None

    def _may_start(self) -> bool:
        if self.entry.shortages:
            self._refuse(shortage(self._house.say, self.entry.shortages))
            return False
        return True

    def _start(self) -> Step:
        if not self._may_start():
            return None
        house, level = self._house, self.level
        house.change_settings(
            replace(
                house.settings,
                teams=self._roster.remembered(level),
                level=level.id if self.entry.pack is None else house.settings.level,
            )
        )
        teams = self._roster.teams(level, house.say)
        named = self._named_seed is not None
        return Reset(house.begin(self.entry, teams, self.seed, seed_was_named=named))

    def _refuse(self, words: str) -> None:
        self._notice = words
        self._sounds.play(Cue.REFUSED)

    # Teams

    @property
    def _can_add(self) -> bool:
        return self._roster.count(self.level) < min(self.level.teams[1], MOST_TEAMS)

    @property
    def _on_add_row(self) -> bool:
        return self._row >= self._roster.count(self.level)

    def _team_press(self, press: Press) -> bool:
        """Whether the press is about a team, and if so does it."""
        number, count = press.number, self._roster.count(self.level)
        match press.action:
            case Action.TEAM if number < count:
                self._heard |= {number}
                self._sounds.play(buzz(number))
            case Action.ADD | Action.MORE_TIME:
                self._focus = Focus.TEAMS
                self._add()
            case Action.LESS_TIME:
                self._focus = Focus.TEAMS
                self._use_part(count - 1, Part.REMOVE)
            case Action.REMOVE if number < count:
                self._focus = Focus.TEAMS
                self._use_part(number, Part.REMOVE)
            case Action.EMBLEM if number < count:
                self._focus = Focus.TEAMS
                self._use_part(number, Part.EMBLEM)
            case Action.RENAME if number < count:
                self._focus = Focus.TEAMS
                self._use_part(number, Part.NAME)
            case _:
                return False
        return True

    def _add(self) -> None:
        if not self._can_add:
            say, most = self._house.say, min(self.level.teams[1], MOST_TEAMS)
            self._refuse(say.count("{n} team is the most here.", "{n} teams are the most here.", most))
            return
        self._roster = self._roster.added(self.level)
        count = self._roster.count(self.level)
        self._row = count if self._can_add else count - 1
        self._sounds.play(Cue.MOVE)

    def _use_part(self, number: int, part: Part) -> None:
        level = self.level
        self._row, self._part = number, part
        match part:
            case Part.EMBLEM:
                self._roster = self._roster.with_other_emblem(level, number)
                self._sounds.play(Cue.MOVE)
            case Part.NAME:
                self._field = Field(self._roster.seats[number].called(self._house.say), most=NAME_LETTERS)
            case Part.REMOVE if self._roster.count(level) > level.teams[0]:
                self._roster = self._roster.removed(level, number)
                self._heard = frozenset()
                self._row = min(number, self._roster.count(level) - 1)
                self._sounds.play(Cue.MOVE)
            case Part.REMOVE:
                say, least = self._house.say, level.teams[0]
                self._refuse(say.count("{n} team is the least here.", "{n} teams are the least here.", least))

    def _write(self) -> bool:
        """Takes over what was written; False where it cannot stand."""
        if self._field is None:
            return True
        self.tick(0)
        text, say = self._field.text, self._house.say
        if self._focus is Focus.SEED:
            self._named_seed = int(text) if text else self._house.named_seed
        elif self._roster.name_is_taken(self.level, self._row, text, say):
            self._refuse(say("Another team is called so."))
            return False
        elif text != self._roster.seats[self._row].called(say):
            self._roster = self._roster.renamed(self._row, text)
        self._field = None
        return True

    # The arrows

    def _move(self, direction: Action) -> None:
        before = self._focus, self._level, self._row, self._part
        match self._focus:
            case Focus.LEVELS:
                self._move_on_levels(direction)
            case Focus.TEAMS:
                self._move_on_teams(direction)
            case Focus.SEED:
                self._focus = {Action.UP: Focus.LEVELS, Action.RIGHT: Focus.START}.get(direction, Focus.SEED)
            case Focus.START:
                self._leave_start(direction)
        if before != (self._focus, self._level, self._row, self._part):
            self._sounds.play(Cue.MOVE)

    def _move_on_levels(self, direction: Action) -> None:
        row, column = divmod(self._level, COLUMNS)
        last = len(self.entries) - 1
        match direction:
            case Action.LEFT if column > 0:
                self._level -= 1
            case Action.RIGHT if column < COLUMNS - 1 and self._level < last:
                self._level += 1
            case Action.RIGHT:
                self._focus, self._row, self._part = Focus.TEAMS, 0, Part.NAME
            case Action.UP if row > 0:
                self._level -= COLUMNS
            case Action.DOWN if row < last // COLUMNS:
                self._level = min(last, self._level + COLUMNS)
            case Action.DOWN:
                self._focus = Focus.SEED
            case _:
                pass

    def _move_on_teams(self, direction: Action) -> None:
        rows = self._roster.count(self.level) + (1 if self._can_add else 0)
        parts = list(Part)
        at = parts.index(self._part)
        match direction:
            case Action.UP:
                self._row = max(0, min(self._row, rows) - 1)
            case Action.DOWN if self._row < rows - 1:
                self._row += 1
            case Action.DOWN:
                self._focus = Focus.START
            case Action.LEFT if at > 0 and not self._on_add_row:
                self._part = parts[at - 1]
            case Action.LEFT:
                self._focus = Focus.LEVELS
            case Action.RIGHT if at < len(parts) - 1 and not self._on_add_row:
                self._part = parts[at + 1]
            case _:
                pass

    def _leave_start(self, direction: Action) -> None:
        match direction:
            case Action.UP:
                count = self._roster.count(self.level)
                self._focus, self._row, self._part = Focus.TEAMS, count if self._can_add else count - 1, Part.NAME
            case Action.LEFT:
                self._focus = Focus.SEED
            case _:
                pass

    # The picture

    def draw(self, stage: Stage, motion: Motion) -> None:
        """Draws the levels, the teams, what the evening will be, and the one red thing."""
        say, layout = self._house.say, SetupLayout(stage.width)
        scenery.backdrop(stage, Backdrop.PLAIN)
        pages = (len(self.entries) - 1) // CARDS_A_PAGE + 1
        right = say("Just keep pressing Enter: it begins.") if pages == 1 else ""
        pieces.header(stage, say("How shall we play tonight?"), right=right)
        page = self._level // CARDS_A_PAGE
        setup_levels.pages(stage, layout, page, pages, PAGE_BACK, PAGE_ON)
        for place, entry in enumerate(self.entries[page * CARDS_A_PAGE : (page + 1) * CARDS_A_PAGE]):
            number = page * CARDS_A_PAGE + place
            area = layout.card(place)
            chosen = number == self._level
            setup_levels.level_card(stage, area, entry, say, chosen=chosen)
            if chosen and self._focus is Focus.LEVELS:
                pieces.brackets(stage, area.inflate(22, 22))
            stage.target(area, Press(Action.POINT, number))
        self._draw_slip(stage, layout, say)
        pointed = (self._row, self._part) if self._focus is Focus.TEAMS else None
        panel = setup_teams.TeamsPanel(
            self._roster.playing(self.level), pointed, self._can_add, self._heard, self._team_field()
        )
        setup_teams.draw_panel(stage, layout.panel, panel, say, motion)
        enter = say("Enter") if self._focus in (Focus.LEVELS, Focus.START) else ""
        lit = not self.entry.shortages
        pieces.red_button(stage, layout.start, say("Start"), enter, chosen=lit)
        if self._focus is Focus.START:
            pieces.brackets(stage, layout.start.inflate(22, 22))
        stage.target(layout.start, START)
        pieces.key_hints(stage, self._hints(say))
        if self._notice:
            pieces.notice(stage, self._notice, centre=(stage.width / 2, layout.slip.top - 8))

    def _team_field(self) -> Field | None:
        return self._field if self._focus is Focus.TEAMS else None

    def _draw_slip(self, stage: Stage, layout: SetupLayout, say: Language) -> None:
        seed = setup_levels.SeedLine(
            self.seed, self._focus is Focus.SEED, self._field if self._focus is Focus.SEED else None, EDIT_SEED
        )
        setup_levels.details(stage, layout.slip, self.entry, seed, say)

    def _hints(self, say: Language) -> list[pieces.KeyHint]:
        if self._field is not None:
            return [hint(say, Action.CONFIRM, say("done")), hint(say, Action.MENU, say("leave it as it was"))]
        match self._focus:
            case Focus.LEVELS:
                enter = say("go on")
            case Focus.START:
                enter = say("begin")
            case Focus.SEED:
                enter = say("another seed")
            case Focus.TEAMS if self._on_add_row:
                enter = say("add a team")
            case Focus.TEAMS:
                enter = {
                    Part.EMBLEM: say("another emblem"),
                    Part.NAME: say("another name"),
                    Part.REMOVE: say("take this team out"),
                }[self._part]
        return [
            pieces.KeyHint(ARROWS, say("select")),
            hint(say, Action.CONFIRM, enter),
            hint(say, Action.MENU, say("back")),
            hint(say, Action.HELP, say("keys")),
        ]
