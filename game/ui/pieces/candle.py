"""The timer as a shape and as a number."""

from __future__ import annotations

from enum import Enum, auto
from typing import Final

import pygame

from game.ui import theme
from game.ui.fonts import Face
from game.ui.sprites import Light
from game.ui.stage import Stage
from game.ui.theme import Area, Point

_LEAST: Final = 202
"""The lowest wax that still has its rim and its foot, in units at full scale."""


class Flame(Enum):
    """What the wick does."""

    UNLIT = auto()
    BURNING = auto()
    OUT = auto()


def candle(
    stage: Stage,
    foot: Point,
    height: float,
    left: float,
    flame: Flame = Flame.BURNING,
    *,
    flicker: float = 0.0,
    scale: float = 1.0,
) -> None:
    """A candle on its dish, standing on `foot`; `left` of 1 to 0 is the time that is left, `height` the whole wax.

    Rim and foot keep their shape, the plain wax between them shortens. `flicker` is -1 to 1.
    """
    unit = stage.scale * scale

    def pixels(length: float) -> int:
        return max(1, round(length * unit))

    x, base = stage.pixel(foot)
    dish = stage.art.svg("paper/candle-dish", pixels(240), pixels(120))
    stage.surface.blit(dish, (x - dish.get_width() // 2, base - pixels(36)))
    wax = stage.art.svg("paper/candle-wax", pixels(240), pixels(320))
    rim, plain_end = pixels(104), pixels(224)
    whole = max(
        pixels(_LEAST), round(max(_LEAST * scale, _LEAST * scale + (height - _LEAST * scale) * left) * stage.scale)
    )
    lower = wax.subsurface((0, plain_end, wax.get_width(), wax.get_height() - plain_end))
    upper = wax.subsurface((0, 0, wax.get_width(), rim))
    middle_height = max(1, whole - rim - lower.get_height())
    plain = wax.subsurface((0, rim, wax.get_width(), plain_end - rim))
    middle = pygame.transform.scale(plain, (wax.get_width(), middle_height))
    top = base - whole
    at = x - wax.get_width() // 2
    stage.surface.blits(((upper, (at, top)), (middle, (at, top + rim)), (lower, (at, top + rim + middle_height))))
    crown = foot[0], foot[1] - whole / stage.scale
    if flame is Flame.BURNING:
        stage.glow((crown[0], crown[1] - 90 * scale), 330 * scale, Light.FLAME, power=0.94 + 0.06 * flicker)
    name = {Flame.UNLIT: "candle-wick", Flame.BURNING: "candle-flame", Flame.OUT: "candle-smoke"}[flame]
    side = pixels(250 + (round(flicker * 2) * 3 if flame is Flame.BURNING else 0))
    image = stage.art.svg(f"paper/{name}", side, side)
    stage.surface.blit(image, (x - side // 2, top + pixels(61 * 250 / 250) - side))


def timer(stage: Stage, right: float, centre: float, seconds: int, unit: str, *, hurry: bool = False) -> pygame.FRect:
    """The seconds that are left, large, with their unit, ending at `right`; `hurry` for the last five."""
    unit_width = stage.measure(unit, theme.LABEL, face=Face.LABEL) + 10 if unit else 0.0
    ink = ("#ffe0c8", "#ff8a5c") if hurry else theme.NUMBER
    size = theme.TIMER if seconds < 100 else theme.TIMER * 0.72
    area = stage.text(str(seconds), (right - unit_width, centre), size, ink, face=Face.LABEL, anchor="midright")
    if unit:
        stage.text(
            unit, (right, centre + theme.TIMER * 0.24), theme.LABEL, theme.TEXT, face=Face.LABEL, anchor="midright"
        )
    return area.union(pygame.FRect(right - unit_width, area.top, unit_width, area.height))


def waiting_sign(stage: Stage, area: Area | pygame.FRect, words: str, note: str = "") -> None:
    """Stands where the number will be while the host reads aloud; `note` below it."""
    area = pygame.FRect(area)
    stage.box(area, theme.PANEL, theme.ACCENT, radius=14, alpha=236)
    stage.paragraph(
        words, area.inflate(-36, -24), theme.BODY + 4, colour=theme.TEXT_CHOSEN, align="center", leading=1.2
    )
    if note:
        below = area.left - 14, area.bottom + 16, area.width + 28, 84
        stage.paragraph(
            note, below, theme.LABEL, colour=theme.TEXT, face=Face.LABEL, align="center", valign="top", leading=1.1
        )
