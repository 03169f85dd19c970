"""How set-up shows the teams: a row each with emblem, name, number and a way out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import pygame

from game.i18n.language import Language
from game.ui import pieces, theme
from game.ui.fonts import Face, Weight
from game.ui.front.roster import COLOURS, Seat
from game.ui.front.team_desk import Part
from game.ui.front.writing import writing_line
from game.ui.motion import QUICK, Motion
from game.ui.presses import Action, Press
from game.ui.screens import Field
from game.ui.stage import Stage
from game.ui.text import Fitted

_HEADING: Final = 88.0
_PAD: Final = 20.0
_FEW: Final = 4
_NAME_FACE: Final = Face.LABEL


@dataclass(frozen=True, slots=True)
class TeamsPanel:
    """What the panel shows. `pointed` is the row and part under the cursor; the row past the teams adds one."""

    seats: Sequence[Seat]
    pointed: tuple[int, Part] | None
    can_add: bool
    heard: frozenset[int]
    """The teams whose buzzer was heard."""
    field: Field | None
    """The name being written."""
    allowed: tuple[int, int]
    """The least and the greatest number of teams."""


def draw_panel(stage: Stage, area: pygame.FRect, panel: TeamsPanel, say: Language, motion: Motion) -> None:
    """All teams, and the row that adds one."""
    stage.box(area, theme.PANEL, theme.PANEL_EDGE, alpha=236)
    _heading(stage, area, panel.allowed, say)
    rows = _rows(area, len(panel.seats), panel.can_add)
    for number, (seat, row) in enumerate(zip(panel.seats, rows, strict=False)):
        part = panel.pointed[1] if panel.pointed is not None and panel.pointed[0] == number else None
        _team_row(stage, row, number, seat, part, panel, say, motion)
    if panel.can_add:
        row = rows[len(panel.seats)]
        _add_row(stage, row, say, pointed=panel.pointed is not None and panel.pointed[0] >= len(panel.seats))
    below = area.bottom - rows[-1].bottom
    if panel.pointed is None and below > 76:
        where = area.left + 20, rows[-1].bottom + 6, area.width - 40, below - 12
        words = say("Press → to change names and emblems")
        stage.paragraph(words, where, 36, colour=theme.TEXT, face=Face.LABEL, align="center", leading=1.2)


def _heading(stage: Stage, area: pygame.FRect, allowed: tuple[int, int], say: Language) -> None:
    """What the panel is, how many teams may play, and, where there is room, that buzzers can be tried."""
    y = area.top + 46
    heading = stage.text(say("Teams"), (area.left + 28, y), 47, theme.TEXT_CHOSEN, weight=Weight.BOLD)
    least, most = allowed
    number = str(least) if least == most else f"{least}–{most}"
    drawn = stage.text(number, (heading.right + 18, y + 2), theme.LABEL, theme.TEXT, face=Face.LABEL)
    words, right = say("Try your buzzers"), area.right - 28
    if stage.measure(words, theme.NOTE, face=Face.LABEL) <= right - drawn.right - 30:
        stage.text(words, (right, y + 2), theme.NOTE, theme.TEXT, face=Face.LABEL, anchor="midright")


def _rows(area: pygame.FRect, teams: int, can_add: bool) -> list[pygame.FRect]:
    """The rows of the teams and, where one may be added, one more."""
    height, gap = (92.0, 12.0) if teams <= _FEW else (65.0, 3.0)
    top = area.top + _HEADING
    return [
        pygame.FRect(area.left + _PAD, top + row * (height + gap), area.width - 2 * _PAD, height)
        for row in range(teams + (1 if can_add else 0))
    ]


def _team_row(
    stage: Stage,
    row: pygame.FRect,
    number: int,
    seat: Seat,
    part: Part | None,
    panel: TeamsPanel,
    say: Language,
    motion: Motion,
) -> None:
    edge = theme.ACCENT if part is not None else theme.PANEL_EDGE
    stage.box(row, theme.PANEL_RAISED, edge, edge_width=3 if part is not None else 2, radius=14)
    diameter = min(66.0, row.height - 10)
    centre = row.left + 16 + diameter / 2, row.centery
    pieces.disc(stage, centre, diameter, COLOURS[seat.emblem], seat.emblem)
    disc_area = pygame.FRect(0, 0, diameter, diameter)
    disc_area.center = centre
    cross = pygame.FRect(0, 0, 50, 50)
    cross.midright = row.right - 14, row.centery
    stage.disc(cross.center, 23, theme.KEY, theme.TEXT_CHOSEN if part is Part.REMOVE else theme.KEY_EDGE)
    pieces.tick(stage, cross.center, 26, theme.TEXT, right=False)
    left = disc_area.right + 18
    if panel.field is not None and part is Part.NAME:
        writing_line(stage, pygame.FRect(left - 6, row.top + 6, cross.left - left - 4, row.height - 12), panel.field)
        return
    name = pygame.FRect(left, row.top, cross.left - 16 - left, row.height)
    if number in panel.heard:
        name.width -= 44
        grown = motion.progress(("heard", number), QUICK)
        pieces.tick(stage, (name.right + 20, row.centery), 20 + 16 * grown, theme.TEXT_UP)
    called, key = seat.called(say), str(number + 1)
    beside = pygame.FRect(name.left, name.top, name.width - 56, name.height)
    if _name_size(stage, called, beside).complete:
        # The row's place says the number too, so the key gives way to a long name.
        pieces.key_cap(stage, (name.right, row.centery), key, anchor="midright")
        name = beside
    written = stage.lines(_name_size(stage, called, name), name, colour=theme.TEXT, face=_NAME_FACE)
    stage.target(name, Press(Action.RENAME, number))
    stage.target(disc_area, Press(Action.EMBLEM, number))
    stage.target(cross.inflate(12, 12), Press(Action.REMOVE, number))
    pointed = {Part.EMBLEM: disc_area, Part.NAME: written, Part.REMOVE: cross}
    if part is not None:
        pieces.brackets(stage, pointed[part].inflate(14, min(14, row.height - pointed[part].height)), arm=14, width=4)


def _name_size(stage: Stage, name: str, area: pygame.FRect) -> Fitted:
    """One line if that is legible, else two."""
    roomy = area.height > 80
    one_line = pygame.FRect(area.left, area.top, area.width, theme.NAME)
    fitted = stage.fit(name, one_line, theme.NAME if roomy else 36.0, theme.NOTE, face=_NAME_FACE)
    return fitted if fitted.complete else stage.fit(name, area, 36, face=_NAME_FACE, leading=1.1 if roomy else 1.0)


def _add_row(stage: Stage, row: pygame.FRect, say: Language, *, pointed: bool) -> None:
    edge = theme.TEXT_CHOSEN if pointed else theme.KEY_EDGE
    stage.box(row, theme.PANEL_RAISED if pointed else None, edge, edge_width=3, radius=14, dashed=True)
    words = say("Add a team")
    size = theme.LABEL if row.height > 80 else theme.NOTE
    width = stage.measure(words, size, face=Face.LABEL) + 62
    cap = pieces.key_cap(stage, (row.centerx - width / 2, row.centery), "+")
    stage.text(
        words, (cap.right + 18, row.centery), size, theme.TEXT_CHOSEN if pointed else theme.TEXT, face=Face.LABEL
    )
    stage.target(row, Press(Action.ADD))
