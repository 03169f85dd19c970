"""The teams along the bottom, in every state they can be in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import pygame

from game.ui import theme
from game.ui.pieces.plates import Plate, PlateState, draw_plate, setting_for_names
from game.ui.stage import Stage

_LIFT: Final = 14.0
_ONE_ROW: Final = 4


def team_areas(stage: Stage, count: int) -> list[pygame.FRect]:
    """Where the panels stand: one row up to four teams, two rows from five."""
    room = stage.width - 2 * theme.MARGIN
    if count <= _ONE_ROW:
        width = min(620.0, (room - theme.GAP * (count - 1)) / max(1, count))
        if count == _ONE_ROW:
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
    drawn: list[pygame.FRect] = []
    areas = team_areas(stage, len(plates))
    if not areas:
        return drawn
    names = [plate.name for plate in plates]
    setting = setting_for_names(stage, names, areas[0].width, areas[0].height)
    for plate, area in zip(plates, areas, strict=True):
        lift = plate.lift if plate.lift is not None else float(plate.state is PlateState.ON_TURN)
        area.y -= lift * (_LIFT if len(plates) <= _ONE_ROW else _LIFT * 0.8)
        draw_plate(stage, plate, area, setting)
        if plate.action is not None:
            stage.target(area, plate.action)
        drawn.append(area)
    return drawn
