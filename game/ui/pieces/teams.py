"""The teams along the bottom, in every state they can be in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

import pygame

from game.core.teams import Emblem
from game.ui import theme
from game.ui.fonts import Face
from game.ui.pieces.frames import card, disc, tick
from game.ui.stage import Stage

_LIFT: Final = 14.0
_NARROW: Final = 400.0
"""Panels under this width set the name above, score and note below."""


class PlateState(Enum):
    """How a team stands at the moment. Each is shown by form and words, never by colour alone."""

    PLAIN = auto()
    ON_TURN = auto()
    LOCKED = auto()
    FALSE_START = auto()


@dataclass(frozen=True, slots=True)
class Plate:
    """One team's panel. `score` may be on its way from one number to another; `lift` (0 to 1) follows the state."""

    name: str
    colour: int
    emblem: Emblem | str
    score: float
    state: PlateState = PlateState.PLAIN
    note: str = ""
    """A line such as “pick a lantern”; in two rows of teams it stands in the header instead."""
    ticked: bool | None = None
    """In written rounds: whether the team's board is right; None elsewhere."""
    lift: float | None = None
    action: object | None = None
    """What a click on the panel means."""


def team_areas(stage: Stage, count: int) -> list[pygame.FRect]:
    """Where the panels stand: one row up to four teams, two rows from five."""
    room = stage.width - 2 * theme.MARGIN
    if count <= 4:
        width = min(620.0, (room - theme.GAP * (count - 1)) / max(1, count))
        if count == 4:
            width = min(440.0, width)
        left = (stage.width - width * count - theme.GAP * (count - 1)) / 2
        return [pygame.FRect(left + i * (width + theme.GAP), theme.TEAMS_TOP, width, 122) for i in range(count)]
    columns = (count + 1) // 2
    width = min(620.0, (room - theme.GAP * (columns - 1)) / columns)
    areas = []
    for i in range(count):
        row, column = divmod(i, columns)
        in_row = columns if row == 0 else count - columns
        left = (stage.width - width * in_row - theme.GAP * (in_row - 1)) / 2
        areas.append(pygame.FRect(left + column * (width + theme.GAP), theme.TEAMS_TOP_TWO_ROWS + row * 110, width, 98))
    return areas


def team_bar(stage: Stage, plates: Sequence[Plate]) -> list[pygame.FRect]:
    """All teams; the areas of their panels in the same order, lifted ones where they are drawn."""
    drawn = []
    small = len(plates) > 4
    for plate, area in zip(plates, team_areas(stage, len(plates)), strict=True):
        lift = plate.lift if plate.lift is not None else float(plate.state is PlateState.ON_TURN)
        area.y -= lift * (_LIFT if not small else _LIFT * 0.8)
        _panel(stage, plate, area, small)
        if plate.action is not None:
            stage.target(area, plate.action)
        drawn.append(area)
    return drawn


def _panel(stage: Stage, plate: Plate, area: pygame.FRect, small: bool) -> None:
    on_turn, locked = plate.state is PlateState.ON_TURN, plate.state is PlateState.LOCKED
    false_start = plate.state is PlateState.FALSE_START
    if false_start:
        stage.box(area, theme.PANEL, theme.ACCENT, edge_width=4, alpha=236, dashed=True)
    else:
        card(stage, area, chosen=on_turn, dim=locked)
    ink = theme.INK if on_turn else theme.TEXT_LOCKED if locked else theme.TEXT
    number = theme.INK if on_turn else theme.TEXT_LOCKED if locked else theme.TEXT_CHOSEN
    note_ink = theme.RED_INK if on_turn else theme.ACCENT if false_start else theme.TEXT_LOCKED
    diameter = 60.0 if small else 92.0
    narrow = area.width < _NARROW
    if narrow and not small:
        diameter = 84.0
    centre = area.left + (18 if small or narrow else 20) + diameter / 2, area.centery
    disc(stage, centre, diameter, plate.colour, plate.emblem, dim=locked, on_paper=on_turn)
    if plate.ticked is not None:
        _board_mark(stage, (centre[0] + diameter * 0.36, centre[1] + diameter * 0.32), plate.ticked)
    left, right = centre[0] + diameter / 2 + (14 if small else 18), area.right - (20 if small else 28)
    score = _score_text(plate.score)
    if narrow and not small:
        _stacked(stage, plate, area, left, right, score, ink, number, note_ink)
        return
    score_size = 46.0 if small else theme.SCORE
    score_area = stage.text(score, (right, area.centery), score_size, number, face=Face.LABEL, anchor="midright")
    room = score_area.left - (12 if small else 18) - left
    if small:
        name_area = pygame.FRect(left, area.top + 8, room, area.height - 16)
        stage.paragraph(plate.name, name_area, theme.NOTE, colour=ink, face=Face.LABEL, leading=1.14)
    elif plate.note:
        stage.text(plate.name, (left, area.top + 38), theme.NAME, ink, max_width=room)
        stage.text(plate.note, (left, area.bottom - 31), theme.NOTE, note_ink, face=Face.LABEL, max_width=room)
    else:
        name_area = pygame.FRect(left, area.top + 8, room, area.height - 16)
        stage.paragraph(plate.name, name_area, theme.NAME, colour=ink, leading=1.14)


def _stacked(
    stage: Stage,
    plate: Plate,
    area: pygame.FRect,
    left: float,
    right: float,
    score: str,
    ink: str,
    number: str,
    note_ink: str,
) -> None:
    stage.text(plate.name, (left, area.top + 38), theme.LABEL, ink, max_width=right - left + 12)
    drawn = stage.text(score, (left, area.bottom - 38), 56, number, face=Face.LABEL)
    if plate.note:
        room = right + 8 - drawn.right - 10
        stage.text(
            plate.note,
            (right + 8, area.bottom - 34),
            theme.NOTE,
            note_ink,
            face=Face.LABEL,
            anchor="midright",
            max_width=room,
        )


def _board_mark(stage: Stage, centre: tuple[float, float], ticked: bool) -> None:
    stage.disc(centre, 21, "#e4f2d6" if ticked else theme.PANEL, "#14573a" if ticked else theme.KEY_EDGE, edge_width=3)
    if ticked:
        tick(stage, centre, 28, "#14573a")


def _score_text(score: float) -> str:
    """A true minus sign, as wide as a figure."""
    whole = round(score)
    return f"−{-whole}" if whole < 0 else str(whole)
