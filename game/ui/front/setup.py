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
from game.ui.front import setup_levels, setup_slip, setup_teams
from game.ui.front.general import ARROWS, AskedCues, general_step, hint
from game.ui.front.house import House, LevelEntry
from game.ui.front.roster import NAME_LETTERS, within_length
from game.ui.front.setup_layout import CARDS_A_PAGE, COLUMNS_WHERE_WIDE, SetupLayout
from game.ui.front.team_desk import Answer, Part, TeamDesk
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
        """`entries` are the levels on offer, all of the house's if none are named; there is at least one."""
        self._house = house
        self._own_entries = entries
        self._desk = TeamDesk(house.settings.teams)
        self._chosen = self._first_level()
        self._focus = Focus.LEVELS
        self._field: Field | None = None
        self._named_seed = house.named_seed
        self._drawn_seed = house.draw_seed()
        self._columns = COLUMNS_WHERE_WIDE
        self._notice = ""
        self._sounds = AskedCues()

    # What is chosen

    @property
    def entries(self) -> Sequence[LevelEntry]:
        """The levels on offer."""
        return self._house.levels if self._own_entries is None else self._own_entries

    @property
    def entry(self) -> LevelEntry:
        """The level chosen."""
        return self.entries[min(self._chosen, len(self.entries) - 1)]

    @property
    def level(self) -> Level:
        """The level chosen."""
        return self.entry.level

    @property
    def desk(self) -> TeamDesk:
        """The teams."""
        return self._desk

    @property
    def focus(self) -> Focus:
        """Where the arrows move."""
        return self._focus

    @property
    def notice(self) -> str:
        """Why the last press did nothing; "" for nothing."""
        return self._notice

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

    def _first_level(self) -> int:
        """The last evening's level if it can be dealt, else the first that can."""
        wanted = self._house.settings.level or FIRST_LEVEL
        playable = [number for number, entry in enumerate(self.entries) if not entry.shortages]
        named = [number for number in playable if self.entries[number].level.id == wanted]
        return next(iter([*named, *playable]), 0)

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
                self._chosen, self._focus = press.number, Focus.LEVELS
                self._sounds.play(Cue.MOVE)
            case Action.ITEM:
                return self._item(press)
            case _:
                answer = self._desk.press(press, self.level)
                if answer is Answer.NOT_MINE:
                    return general_step(press, self._house)
                if answer is Answer.HEARD:
                    self._sounds.play(buzz(press.number))
                else:
                    self._focus = Focus.TEAMS
                    self._follow(answer)
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

    def _confirm(self) -> Step:
        match self._focus:
            case Focus.LEVELS:
                if self._may_start():
                    self._focus = Focus.START
            case Focus.START:
                return self._start()
            case Focus.SEED:
                self._field = Field(str(self.seed), most=_SEED_FIGURES)
            case Focus.TEAMS:
                self._follow(self._desk.confirm(self.level))
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
        self._chosen = max(0, min(len(self.entries) - 1, self._chosen + by))
        return None

    def _may_start(self) -> bool:
        if self.entry.shortages:
            self._refuse(shortage(self._house.say, self.entry.shortages))
            return False
        return True

    def _start(self) -> Step:
        if not self._may_start():
            return None
        house, level, roster = self._house, self.level, self._desk.roster
        kept = level.id if self.entry.pack is None else house.settings.level
        house.change_settings(replace(house.settings, teams=roster.remembered(level), level=kept))
        teams = roster.teams(level, house.say)
        named = self._named_seed is not None
        return Reset(house.begin(self.entry, teams, self.seed, seed_was_named=named))

    def _refuse(self, words: str) -> None:
        self._notice = words
        self._sounds.play(Cue.REFUSED)

    def _follow(self, answer: Answer) -> None:
        """Shows what became of a press about teams."""
        say, (least, most) = self._house.say, self.level.teams
        match answer:
            case Answer.WRITE:
                name = self._desk.roster.seats[self._desk.row].called(say)
                self._field = Field(name, most=NAME_LETTERS)
            case Answer.TOO_MANY:
                most = min(most, MOST_TEAMS)
                self._refuse(say.count("{n} team is the most here.", "{n} teams are the most here.", most))
            case Answer.TOO_FEW:
                self._refuse(say.count("{n} team is the least here.", "{n} teams are the least here.", least))
            case _:
                self._sounds.play(Cue.MOVE)

    def _write(self) -> bool:
        """Takes over what was written; False where it cannot stand."""
        if self._field is None:
            return True
        self.tick(0)
        text, say = self._field.text, self._house.say
        if self._focus is Focus.SEED:
            self._named_seed = int(text) if text else self._house.named_seed
        elif self._desk.name_is_taken(self.level, text, say):
            self._refuse(say("Another team is called so."))
            return False
        else:
            self._desk.write(text, say)
        self._field = None
        return True

    # The arrows

    def _move(self, direction: Action) -> None:
        match self._focus:
            case Focus.LEVELS:
                self._move_on_levels(direction)
            case Focus.TEAMS if not self._desk.move(direction, self.level):
                self._focus = Focus.START if direction is Action.DOWN else Focus.LEVELS
            case Focus.SEED:
                self._focus = {Action.UP: Focus.LEVELS, Action.RIGHT: Focus.START}.get(direction, Focus.SEED)
            case Focus.START if direction is Action.UP:
                self._focus = Focus.TEAMS
                self._desk.enter_from_below(self.level)
            case Focus.START if direction is Action.LEFT:
                self._focus = Focus.SEED
            case _:
                pass
        self._sounds.play(Cue.MOVE)

    def _move_on_levels(self, direction: Action) -> None:
        columns, last = self._columns, len(self.entries) - 1
        row, column = divmod(self._chosen, columns)
        match direction:
            case Action.LEFT if column > 0:
                self._chosen -= 1
            case Action.RIGHT if column < columns - 1 and self._chosen < last:
                self._chosen += 1
            case Action.RIGHT:
                self._focus = Focus.TEAMS
                self._desk.enter()
            case Action.UP if row > 0:
                self._chosen -= columns
            case Action.DOWN if row < last // columns:
                self._chosen = min(last, self._chosen + columns)
            case Action.DOWN:
                self._focus = Focus.SEED
            case _:
                pass

    # The picture

    def draw(self, stage: Stage, motion: Motion) -> None:
        """Draws the levels, the teams, what the evening will be, and the one red thing."""
        say, layout = self._house.say, SetupLayout(stage.width, alone=len(self.entries) == 1)
        # The arrows go by the cards as they are seen.
        self._columns = layout.columns
        scenery.backdrop(stage, Backdrop.PLAIN)
        self._draw_levels(stage, motion, layout, say)
        seed = setup_slip.SeedLine(
            self.seed, self._focus is Focus.SEED, self._field if self._focus is Focus.SEED else None, EDIT_SEED
        )
        setup_slip.evening_slip(stage, layout.slip, self.entry, seed, say)
        self._draw_teams(stage, motion, layout, say)
        enter = say("Enter") if self._focus in (Focus.LEVELS, Focus.START) else ""
        pieces.red_button(stage, layout.start, say("Start"), enter, chosen=not self.entry.shortages)
        if self._focus is Focus.START:
            pieces.brackets(stage, layout.start.inflate(22, 22))
        stage.target(layout.start, START)
        pieces.key_hints(stage, self._hints(say))
        if self._notice:
            pieces.notice(stage, self._notice, centre=(stage.width / 2, layout.slip.top - 8))

    def _draw_levels(self, stage: Stage, motion: Motion, layout: SetupLayout, say: Language) -> None:
        pages = (len(self.entries) - 1) // CARDS_A_PAGE + 1
        right = say("Keep pressing Enter and it begins") if pages == 1 else ""
        pieces.header(stage, say("Tonight's game"), right=right)
        page = self._chosen // CARDS_A_PAGE
        setup_levels.pages(stage, layout.slip.right, page, pages, PAGE_BACK, PAGE_ON)
        for place, entry in enumerate(self.entries[page * CARDS_A_PAGE : (page + 1) * CARDS_A_PAGE]):
            number, area = page * CARDS_A_PAGE + place, layout.card(place)
            chosen = number == self._chosen
            setup_levels.level_card(stage, area, entry, say, chosen=chosen)
            if chosen and self._focus is Focus.LEVELS:
                pieces.brackets(stage, area.inflate(22, 22))
            stage.target(area, Press(Action.POINT, number))
        if len(self.entries) == 1:
            setup_levels.great_lantern(stage, motion, layout, self.entry)

    def _draw_teams(self, stage: Stage, motion: Motion, layout: SetupLayout, say: Language) -> None:
        desk, on_teams = self._desk, self._focus is Focus.TEAMS
        panel = setup_teams.TeamsPanel(
            desk.roster.playing(self.level),
            (desk.row, desk.part) if on_teams else None,
            desk.can_add(self.level),
            desk.heard,
            self._field if on_teams else None,
            self.level.teams,
        )
        setup_teams.draw_panel(stage, layout.panel, panel, say, motion)

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
            case Focus.TEAMS if self._desk.on_add_row(self.level):
                enter = say("add a team")
            case Focus.TEAMS:
                enter = {
                    Part.EMBLEM: say("another emblem"),
                    Part.NAME: say("another name"),
                    Part.REMOVE: say("take this team out"),
                }[self._desk.part]
        return [
            pieces.KeyHint(ARROWS, say("select")),
            hint(say, Action.CONFIRM, enter),
            hint(say, Action.MENU, say("back")),
            hint(say, Action.HELP, say("keys")),
        ]
