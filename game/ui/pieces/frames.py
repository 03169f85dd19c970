"""Cards, brackets, a team's disc and small marks."""

from __future__ import annotations

from itertools import pairwise

import pygame

from game.core.teams import Emblem
from game.ui import theme
from game.ui.sprites import Light
from game.ui.stage import Stage
from game.ui.theme import Area, Colour, Point


def card(
    stage: Stage,
    area: Area | pygame.FRect,
    *,
    chosen: bool = False,
    dim: bool = False,
    lined: bool = True,
    radius: float = theme.RADIUS,
) -> None:
    """A panel on the night; `chosen` makes it lit paper with a gilt edge and, if `lined`, a red line.

    `dim` puts it back.
    """
    area = pygame.FRect(area)
    if chosen:
        stage.glow(
            area.center, area.width * 0.62, Light.PAPER, squash=min(1.0, area.height / area.width * 1.5), around=area
        )
        stage.shadow(area, spread=14, drop=6, darkness=150)
        stage.box(area, theme.PAPER, theme.ACCENT, edge_width=5, radius=radius)
        if lined:
            stage.box(area.inflate(-16, -16), None, theme.FRAME, edge_width=2, radius=max(4, radius - 8))
    else:
        ground, edge = ("#1a1334", "#40325f") if dim else (theme.PANEL, theme.PANEL_EDGE)
        stage.box(area, ground, edge, radius=radius, alpha=226 if dim else 236)


def brackets(
    stage: Stage, area: Area | pygame.FRect, colour: Colour = theme.TEXT_CHOSEN, *, arm: float = 38, width: float = 6
) -> None:
    """Four corners around what is chosen."""
    x, y, w, h = area
    arm = min(arm, w / 3, h / 3)
    for left, sideways in ((x, 1), (x + w, -1)):
        for top, downwards in ((y, 1), (y + h, -1)):
            corner = stage.pixel((left, top))
            reach, thick = stage.length(arm), stage.length(width)
            level = pygame.Rect(corner[0] if sideways > 0 else corner[0] - reach, 0, reach, thick)
            level.y = corner[1] if downwards > 0 else corner[1] - thick
            upright = pygame.Rect(0, corner[1] if downwards > 0 else corner[1] - reach, thick, reach)
            upright.x = corner[0] if sideways > 0 else corner[0] - thick
            stage.surface.fill(colour, level)
            stage.surface.fill(colour, upright)


def disc(
    stage: Stage,
    centre: Point,
    diameter: float,
    colour: int,
    emblem: Emblem | str,
    *,
    dim: bool = False,
    on_paper: bool = False,
) -> None:
    """A team's colour with its emblem, in whichever ink is read more easily on it. `colour` is 0 to 7."""
    name = emblem.value if isinstance(emblem, Emblem) else emblem
    ground = theme.TEAM_COLOURS[colour % len(theme.TEAM_COLOURS)]
    ink = theme.emblem_ink(ground)
    rim = theme.TEAM_INK if on_paper else theme.TEXT_CHOSEN
    if dim:
        ground, ink, rim = (theme.mixed(part, theme.PANEL, 0.5) for part in (ground, ink, rim))
    if on_paper:
        stage.disc(centre, diameter / 2 + 3, theme.PAPER, theme.TEAM_INK, edge_width=2)
        stage.disc(centre, diameter / 2, ground, theme.TEAM_INK, edge_width=2)
    else:
        stage.disc(centre, diameter / 2 + 2, ground, rim, edge_width=3)
    stage.emblem(name, centre, diameter * 0.72, ink)


def tick(stage: Stage, centre: Point, size: float, colour: Colour, *, right: bool = True) -> None:
    """A tick, or a cross where not `right`."""
    area = centre[0] - size / 2, centre[1] - size / 2, size, size

    def paint(surface: pygame.Surface, scale: float) -> None:
        side, width = surface.get_width(), round(size * scale * 0.15)
        strokes = (
            [[(0.14, 0.55), (0.4, 0.8), (0.86, 0.22)]]
            if right
            else [[(0.2, 0.2), (0.8, 0.8)], [(0.8, 0.2), (0.2, 0.8)]]
        )
        for stroke in strokes:
            points = [(round(x * side), round(y * side)) for x, y in stroke]
            for start, end in pairwise(points):
                pygame.draw.line(surface, colour, start, end, width)
            for point in points:
                pygame.draw.circle(surface, colour, point, width // 2)

    stage.drawn(("tick", right, colour), area, paint)
