"""Correcting a score: which team, how many points, and why."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

import pygame

from game.core.teams import Team
from game.i18n.language import N_, Language
from game.ui import pieces, theme
from game.ui.cues import Cue
from game.ui.fonts import Face, Weight
from game.ui.front.general import ARROWS, AskedCues, general_step, hint
from game.ui.front.house import House
from game.ui.front.writing import writing_line
from game.ui.keys import Context
from game.ui.motion import Motion
from game.ui.presses import Action, Press
from game.ui.screens import Field, Pop, Step
from game.ui.stage import Stage

REASONS: Final = (
    N_("The score was noted wrongly"),
    N_("The judgement was corrected"),
    N_("Extra points"),
    N_("Points off for breaking the rules"),
)
"""What a correction is usually for; the one after them is written by hand."""

STEPS: Final = (-10, -1, 1, 10)
"""Points that one click adds."""
MOST_POINTS: Final = 999
_OWN: Final = len(REASONS)
_WIDTH: Final = 1340.0


class Row(Enum):
    """What is asked, from top to bottom."""

    TEAM = auto()
    POINTS = auto()
    REASON = auto()


@dataclass(frozen=True, slots=True)
class ScoredTeam:
    """A team and its score at the moment."""

    team: Team
    score: int


Give = Callable[[int, int, str], Step]
"""Takes team, points and reason, does it, and says what comes next."""


def step_press(number: int) -> Press:
    """What a click on the points button with this number asks for."""
    return Press(Action.ITEM, number)


def reason_press(number: int) -> Press:
    """What a click on the reason with this number asks for; the last one is written by hand."""
    return Press(Action.POINT, number)


GIVE: Final = Press(Action.ITEM, len(STEPS))
"""What a click on the button asks for."""


class CorrectScreen:
    """An overlay; Enter goes down from question to question and in the end does it."""

    covers = False

    def __init__(self, house: House, teams: Sequence[ScoredTeam], give: Give, team: int = 0) -> None:
        self._house = house
        self._teams = tuple(teams)
        self._give = give
        self._row = Row.TEAM
        self._team = team
        self._points = 0
        self._reason = 0
        self._own_reason = ""
        self._field: Field | None = None
        self._notice = ""
        self._sounds = AskedCues()

    @property
    def asked(self) -> tuple[int, int, str]:
        """Team, points and reason as they stand, the reason in the reader's language."""
        own = self._field.text if self._field is not None else self._own_reason
        reason = self._house.say(REASONS[self._reason]) if self._reason < _OWN else own.strip()
        return self._team, self._points, reason

    @property
    def row(self) -> Row:
        """The question the arrows answer."""
        return self._row

    @property
    def context(self) -> Context:
        """Letters belong to the reason while it is written."""
        return Context.GENERAL if self._field is None else Context.FIELD

    @property
    def field(self) -> Field | None:
        """The reason being written."""
        return self._field

    def press(self, press: Press) -> Step:
        """Takes a request."""
        self._notice = ""
        if self._field is not None:
            match press.action:
                case Action.MENU:
                    self._field = None
                    return None
                case Action.HELP | Action.FULLSCREEN | Action.MUTE | Action.LANGUAGE:
                    return general_step(press, self._house)
                case _:
                    self._own_reason, self._field = self._field.text, None
                    if press.action is Action.CONFIRM:
                        return None
        match press.action:
            case Action.UP | Action.DOWN:
                self._move_row(-1 if press.action is Action.UP else 1)
            case Action.LEFT | Action.RIGHT:
                self._change(-1 if press.action is Action.LEFT else 1)
            case Action.MORE_TIME | Action.LESS_TIME:
                self._row = Row.POINTS
                self._add(10 if press.action is Action.MORE_TIME else -10)
            case Action.TEAM if press.number < len(self._teams):
                self._row, self._team = Row.TEAM, press.number
                self._sounds.play(Cue.MOVE)
            case Action.POINT if press.number <= _OWN:
                self._row, self._reason = Row.REASON, press.number
                self._open_field()
            case Action.ITEM if press == GIVE:
                return self._finish()
            case Action.ITEM if press.number < len(STEPS):
                self._row = Row.POINTS
                self._add(STEPS[press.number])
            case Action.CONFIRM | Action.NEXT:
                return self._confirm()
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

    def _move_row(self, by: int) -> None:
        rows = list(Row)
        at = max(0, min(len(rows) - 1, rows.index(self._row) + by))
        if rows[at] is not self._row:
            self._row = rows[at]
            self._sounds.play(Cue.MOVE)

    def _change(self, by: int) -> None:
        match self._row:
            case Row.TEAM:
                self._team = (self._team + by) % len(self._teams)
            case Row.POINTS:
                self._add(by)
                return
            case Row.REASON:
                self._reason = (self._reason + by) % (_OWN + 1)
        self._sounds.play(Cue.MOVE)

    def _add(self, points: int) -> None:
        self._points = max(-MOST_POINTS, min(MOST_POINTS, self._points + points))
        self._sounds.play(Cue.MOVE)

    def _open_field(self) -> None:
        if self._reason == _OWN:
            self._field = Field(self._own_reason, most=40)

    def _confirm(self) -> Step:
        match self._row:
            case Row.TEAM:
                self._row = Row.POINTS
            case Row.POINTS if self._points:
                self._row = Row.REASON
            case Row.POINTS:
                self._refuse(self._house.say("How many points? The arrows change them."))
            case Row.REASON if self._reason == _OWN and not self._own_reason.strip():
                self._open_field()
            case Row.REASON:
                return self._finish()
        return None

    def _finish(self) -> Step:
        team, points, reason = self.asked
        say = self._house.say
        if not points:
            self._row = Row.POINTS
            self._refuse(say("How many points? The arrows change them."))
            return None
        if not reason:
            self._row = Row.REASON
            self._refuse(say("A correction needs a reason."))
            return None
        return self._give(team, points, reason)

    def _refuse(self, words: str) -> None:
        self._notice = words
        self._sounds.play(Cue.REFUSED)

    # The picture

    def draw(self, stage: Stage, motion: Motion) -> None:
        """Draws the three questions on a panel, and what will come of it on the button."""
        say = self._house.say
        pieces.dusk_under(stage, 170)
        area = pygame.FRect((stage.width - _WIDTH) / 2, 20, _WIDTH, 984)
        stage.shadow(area)
        stage.box(area, theme.PANEL, theme.ACCENT, edge_width=4, radius=20, alpha=250)
        at = area.centerx, area.top + 56
        stage.text(say("Correct a score"), at, 56, theme.TEXT_CHOSEN, weight=Weight.BOLD, anchor="center")
        inner = area.inflate(-80, 0)
        self._draw_teams(stage, pygame.FRect(inner.left, area.top + 108, inner.width, 220))
        self._draw_points(stage, pygame.FRect(inner.left, area.top + 350, inner.width, 150))
        self._draw_reasons(stage, pygame.FRect(inner.left, area.top + 522, inner.width, 284), say)
        button = pygame.FRect(inner.left, area.top + 832, inner.width, 130)
        self._draw_button(stage, button, say)
        pieces.key_hints(stage, self._hints(say))
        if self._notice:
            pieces.notice(stage, self._notice, centre=(area.centerx, area.top + 506))

    def _draw_teams(self, stage: Stage, area: pygame.FRect) -> None:
        columns = min(4, len(self._teams))
        rows = (len(self._teams) + columns - 1) // columns
        width = min(420.0, (area.width - 16 * (columns - 1)) / columns)
        height = 102.0 if rows > 1 else 130.0
        for number, scored in enumerate(self._teams):
            row, column = divmod(number, columns)
            in_row = min(columns, len(self._teams) - row * columns)
            left = area.centerx - (in_row * width + 16 * (in_row - 1)) / 2 + column * (width + 16)
            top = area.centery - (rows * height + 12 * (rows - 1)) / 2 + row * (height + 12)
            chip = pygame.FRect(left, top, width, height)
            chosen = number == self._team
            _chip(stage, chip, chosen=chosen, focused=chosen and self._row is Row.TEAM)
            ink = theme.INK if chosen else theme.TEXT
            pieces.disc(
                stage, (chip.left + 46, chip.centery), 60, scored.team.colour, scored.team.emblem, on_paper=chosen
            )
            name = pygame.FRect(chip.left + 86, chip.top + 2, chip.width - 98, chip.height - 4)
            score = _signed(scored.score, plus=False)
            taken = stage.measure(score, 44, face=Face.LABEL) + 18
            beside = pygame.FRect(name.left, name.top, name.width - taken, name.height)
            if stage.fit(scored.team.name, beside, 38, face=Face.LABEL, leading=1.0).complete:
                # A long name needs the room; the button says the score of the team that is chosen.
                at = name.right - 6, chip.centery
                stage.text(score, at, 44, ink, face=Face.LABEL, anchor="midright")
                name = beside
            stage.paragraph(scored.team.name, name, 38, colour=ink, face=Face.LABEL, leading=1.0)
            stage.target(chip, Press(Action.TEAM, number))

    def _draw_points(self, stage: Stage, area: pygame.FRect) -> None:
        focused = self._row is Row.POINTS
        middle = pygame.FRect(0, 0, 300, 132)
        middle.center = area.center
        _chip(stage, middle, chosen=True, focused=focused)
        stage.text(_signed(self._points), middle.center, 92, theme.INK, face=Face.LABEL, anchor="center")
        places = (-430.0, -260.0, 260.0, 430.0)
        for number, (points, place) in enumerate(zip(STEPS, places, strict=True)):
            button = pygame.FRect(0, 0, 144, 96)
            button.center = area.centerx + place, area.centery
            stage.box(button, theme.KEY, theme.KEY_EDGE, radius=14)
            stage.text(_signed(points), button.center, 48, theme.TEXT_CHOSEN, face=Face.LABEL, anchor="center")
            stage.target(button, step_press(number))

    def _draw_reasons(self, stage: Stage, area: pygame.FRect, say: Language) -> None:
        width, height = (area.width - 20) / 2, 84.0
        for number, reason in enumerate(REASONS):
            row, column = divmod(number, 2)
            chip = pygame.FRect(area.left + column * (width + 20), area.top + row * (height + 14), width, height)
            self._reason_chip(stage, chip, number, say(reason))
        chip = pygame.FRect(area.left, area.top + 2 * (height + 14), area.width, height)
        if self._field is not None:
            writing_line(stage, chip, self._field, size=theme.NAME)
        else:
            self._reason_chip(stage, chip, _OWN, self._own_reason or say("another reason, in your own words"))

    def _reason_chip(self, stage: Stage, chip: pygame.FRect, number: int, words: str) -> None:
        chosen = number == self._reason
        _chip(stage, chip, chosen=chosen, focused=chosen and self._row is Row.REASON)
        ink = theme.INK if chosen else theme.TEXT
        stage.text(words, chip.center, theme.LABEL, ink, face=Face.LABEL, anchor="center", max_width=chip.width - 48)
        stage.target(chip, reason_press(number))

    def _draw_button(self, stage: Stage, button: pygame.FRect, say: Language) -> None:
        team, points, _ = self.asked
        scored = self._teams[team]
        words = say(
            "{team}: {before} → {after}",
            team=scored.team.name,
            before=_signed(scored.score, plus=False),
            after=_signed(scored.score + points, plus=False),
        )
        pieces.red_button(stage, button, words, chosen=bool(points))
        stage.target(button, GIVE)

    def _hints(self, say: Language) -> list[pieces.KeyHint]:
        if self._field is not None:
            return [hint(say, Action.CONFIRM, say("done")), hint(say, Action.MENU, say("leave it as it was"))]
        enter = say("correct it") if self._row is Row.REASON else say("go on")
        return [
            pieces.KeyHint(ARROWS, say("select")),
            pieces.KeyHint("+ −", say("ten points")),
            hint(say, Action.CONFIRM, enter),
            hint(say, Action.MENU, say("back")),
        ]


def _chip(stage: Stage, area: pygame.FRect, *, chosen: bool, focused: bool) -> None:
    if chosen:
        stage.box(area, theme.PAPER, theme.ACCENT if focused else theme.PAPER_RULE, edge_width=5, radius=14)
    else:
        stage.box(area, theme.PANEL_RAISED, theme.PANEL_EDGE, radius=14)
    if focused:
        pieces.brackets(stage, area.inflate(14, 14), arm=24, width=5)


def _signed(points: int, *, plus: bool = True) -> str:
    """A number with a true minus sign, and with a plus sign where points are added."""
    if points < 0:
        return f"−{-points}"
    return f"+{points}" if plus and points else str(points)
