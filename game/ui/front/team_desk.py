"""Gathering the teams in set-up: the cursor over their rows, and what a press does to them."""

from __future__ import annotations

from enum import Enum, auto

from game.core.levels import Level
from game.core.teams import MOST_TEAMS, Team
from game.i18n.language import Language
from game.ui.front.roster import Roster, roster_of
from game.ui.presses import Action, Press


class Part(Enum):
    """What can be done to a team, from left to right of its row."""

    EMBLEM = auto()
    NAME = auto()
    REMOVE = auto()


class Answer(Enum):
    """What became of a press."""

    NOT_MINE = auto()
    DONE = auto()
    HEARD = auto()
    """A team tried its buzzer."""
    WRITE = auto()
    """The name of the team under the cursor is to be written."""
    TOO_MANY = auto()
    TOO_FEW = auto()


class TeamDesk:
    """The teams and a cursor on one part of one row; the row past the last team adds one."""

    def __init__(self, remembered: tuple[Team, ...]) -> None:
        self.roster: Roster = roster_of(remembered)
        self.row = 0
        self.part = Part.NAME
        self.heard: frozenset[int] = frozenset()
        """The teams whose buzzer was heard, by number."""

    def can_add(self, level: Level) -> bool:
        """Whether the level takes one team more."""
        return self.roster.count(level) < min(level.teams[1], MOST_TEAMS)

    def on_add_row(self, level: Level) -> bool:
        """Whether the cursor stands on the row that adds a team."""
        return self.row >= self.roster.count(level)

    def enter(self) -> None:
        """The cursor comes in from the levels."""
        self.row, self.part = 0, Part.NAME

    def enter_from_below(self, level: Level) -> None:
        """The cursor comes in from the start button."""
        self.row, self.part = self._rows(level) - 1, Part.NAME

    def press(self, press: Press, level: Level) -> Answer:
        """Does what a press about teams asks for."""
        number, count = press.number, self.roster.count(level)
        match press.action:
            case Action.ADD | Action.MORE_TIME:
                return self._add(level)
            case Action.LESS_TIME:
                return self._use(level, count - 1, Part.REMOVE)
            case Action.TEAM | Action.REMOVE | Action.EMBLEM | Action.RENAME if number >= count:
                return Answer.NOT_MINE
            case Action.TEAM:
                self.heard |= {number}
                return Answer.HEARD
            case Action.REMOVE:
                return self._use(level, number, Part.REMOVE)
            case Action.EMBLEM:
                return self._use(level, number, Part.EMBLEM)
            case Action.RENAME:
                return self._use(level, number, Part.NAME)
            case _:
                return Answer.NOT_MINE

    def confirm(self, level: Level) -> Answer:
        """Does what the cursor stands on."""
        return self._add(level) if self.on_add_row(level) else self._use(level, self.row, self.part)

    def move(self, direction: Action, level: Level) -> bool:
        """Moves the cursor; False where it would leave the teams, to the left or below."""
        parts = list(Part)
        at = parts.index(self.part)
        adding = self.on_add_row(level)
        match direction:
            case Action.UP:
                self.row = max(0, min(self.row, self._rows(level)) - 1)
            case Action.DOWN if self.row < self._rows(level) - 1:
                self.row += 1
            case Action.LEFT if at > 0 and not adding:
                self.part = parts[at - 1]
            case Action.RIGHT if at < len(parts) - 1 and not adding:
                self.part = parts[at + 1]
            case Action.RIGHT:
                pass
            case _:
                return False
        return True

    def name_is_taken(self, level: Level, name: str, say: Language) -> bool:
        """Whether another team is called so."""
        return self.roster.name_is_taken(level, self.row, name, say)

    def write(self, name: str, say: Language) -> None:
        """Gives the team under the cursor a name; its emblem's own name goes with the language."""
        if name != self.roster.seats[self.row].called(say):
            self.roster = self.roster.renamed(self.row, name)

    def _rows(self, level: Level) -> int:
        return self.roster.count(level) + (1 if self.can_add(level) else 0)

    def _add(self, level: Level) -> Answer:
        if not self.can_add(level):
            return Answer.TOO_MANY
        self.roster = self.roster.added(level)
        # On to the next one, so that Enter goes on adding.
        self.row = self._rows(level) - 1
        return Answer.DONE

    def _use(self, level: Level, number: int, part: Part) -> Answer:
        self.row, self.part = number, part
        match part:
            case Part.EMBLEM:
                self.roster = self.roster.with_other_emblem(level, number)
            case Part.NAME:
                return Answer.WRITE
            case Part.REMOVE:
                if self.roster.count(level) <= level.teams[0]:
                    return Answer.TOO_FEW
                self.roster = self.roster.removed(level, number)
                self.heard = frozenset()
                self.row = min(number, self.roster.count(level) - 1)
        return Answer.DONE
