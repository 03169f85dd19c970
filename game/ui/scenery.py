"""The night behind every scene, composed once a size and kept as one opaque picture."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from enum import Enum
from random import Random
from typing import Final

import pygame

from game.ui import theme, water
from game.ui.sprites import Light
from game.ui.stage import Stage
from game.ui.theme import Point
from game.ui.water import floating_lotus as floating_lotus
from game.ui.water import shimmer as water_shimmer

__all__ = ["Backdrop", "backdrop", "cloud", "floating_lotus", "moon", "plum", "water_shimmer"]


@dataclass(frozen=True, slots=True)
class _Setting:
    """How a backdrop is lit: the sky's brightness, the dusk over the town, where the town stands."""

    sky: float
    dusk: int
    town: float = 1000.0
    moon: tuple[Point, float] | None = None
    """Centre (x as a part of the width) and radius of the disc."""
    water: float | None = None
    clouds: bool = False


class Backdrop(Enum):
    """The nights there are."""

    TITLE = _Setting(1.0, 0, town=900.0, moon=((0.5, 375.0), 272.0), water=900.0, clouds=True)
    WALL = _Setting(0.82, 96)
    RIDDLE = _Setting(0.7, 120)
    REVEAL = _Setting(0.62, 130)
    PODIUM = _Setting(0.9, 60, moon=((0.88, 170.0), 158.0), clouds=True)
    PLAIN = _Setting(0.74, 104)


_DISC: Final = 196 / 800
"""The moon's radius as a part of its picture."""


def backdrop(
    stage: Stage,
    which: Backdrop,
    *,
    extra_key: Hashable = None,
    extra: Callable[[Stage], None] | None = None,
) -> None:
    """Fills the whole surface with a night.

    What `extra` draws (ropes, lights, anything that stands still) becomes part of the kept picture; it is drawn anew
    only when `extra_key` changes. Twenty-four lanterns' light costs one blit that way.
    """
    plain = stage.layer(("night", which.name), lambda: _compose(stage, which.value))
    if extra is None:
        stage.surface.blit(plain, (0, 0))
        return

    def with_extra() -> None:
        stage.surface.blit(plain, (0, 0))
        extra(stage)

    stage.surface.blit(stage.layer(("extra", which.name, extra_key), with_extra), (0, 0))


def _compose(stage: Stage, setting: _Setting) -> None:
    surface, whole = stage.surface, stage.whole
    _sky(stage, setting.sky)
    _stars(stage, setting.sky)
    if setting.moon is not None:
        (share, y), radius = setting.moon
        moon(stage, (stage.width * share, y), radius)
    if setting.clouds:
        _clouds(stage, setting)
    ground = setting.town
    _skyline(stage, "scenery/roofs-far", ground - 60)
    stage.glow((stage.width / 2, ground - 150), stage.width * 0.6, Light.MOON, squash=0.16, power=0.6 * setting.sky)
    _skyline(stage, "scenery/roofs-near", ground)
    below = stage.pixel((0, ground))[1]
    surface.fill(theme.GROUND, (0, below, surface.get_width(), surface.get_height()))
    if setting.dusk:
        _dusk(stage, setting.dusk, whole)
    if setting.water is not None:
        water.still(stage, setting.water)


def _sky(stage: Stage, brightness: float) -> None:
    tile = stage.art.png("light/sky")
    width, height = stage.surface.get_size()
    column = pygame.transform.scale(tile, (tile.get_width(), height))
    for x in range(0, width, tile.get_width()):
        stage.surface.blit(column, (x, 0))
    if brightness < 1:
        level = round(255 * brightness)
        stage.surface.fill((level, level, level), special_flags=pygame.BLEND_RGB_MULT)


def _stars(stage: Stage, brightness: float) -> None:
    random = Random(15)
    whole = stage.whole
    for _ in range(230):
        x, y = whole.left + random.random() * whole.width, whole.top + random.random() ** 1.5 * (640 - whole.top)
        size, power = random.choice((1.0, 1.0, 1.3, 1.6, 2.0)), random.uniform(0.15, 0.8) * brightness
        size *= stage.scale
        side = max(3, 2 * round(size + 1) + 1)
        # A star smaller than a pixel is a dimmer pixel.
        power *= min(1.0, size)
        dot = pygame.Surface((side, side), 0, 32)
        pygame.draw.aacircle(
            dot, [round(part * power) for part in (226, 222, 255)], (side / 2, side / 2), max(1.0, size)
        )
        pixel = stage.pixel((x, y))
        stage.surface.blit(dot, (pixel[0] - side // 2, pixel[1] - side // 2), special_flags=pygame.BLEND_RGB_ADD)
        if random.random() < 0.1:
            stage.glow((x, y), 12, Light.MOON, power=power)


def moon(stage: Stage, centre: Point, radius: float) -> None:
    """The full moon with its halo; `radius` is the disc's."""
    side = radius / _DISC
    stage.picture("scenery/moon", centre, side, side, anchor="center")


def cloud(
    stage: Stage, centre: Point, width: float, *, second: bool = False, flipped: bool = False, alpha: int = 204
) -> None:
    """One auspicious cloud."""
    name = "scenery/cloud-2" if second else "scenery/cloud-1"
    stage.picture(name, centre, width, width / 3, anchor="center", flipped=flipped, alpha=alpha)


def _clouds(stage: Stage, setting: _Setting) -> None:
    if setting.water is not None:
        cloud(stage, (stage.width / 2 - 375, 545), 780)
        cloud(stage, (stage.width / 2 + 420, 545), 680, second=True)
    else:
        cloud(stage, (stage.width * 0.815, 335), 500, second=True)


def _skyline(stage: Stage, name: str, ground: float) -> None:
    """A row of houses 1920 units wide in the middle, mirrored beyond it where the window is wider."""
    left = stage.width / 2 - 960
    stage.picture(name, (left, ground - 420), 1920, 420)
    whole = stage.whole
    if whole.left < left:
        stage.picture(name, (left - 1920, ground - 420), 1920, 420, flipped=True)
        stage.picture(name, (left + 1920, ground - 420), 1920, 420, flipped=True)


def _dusk(stage: Stage, alpha: int, whole: pygame.FRect) -> None:
    """Deepens from the horizon down, so that no edge shows in the sky."""
    first, last = 470.0, 800.0
    column = pygame.Surface((1, 24), pygame.SRCALPHA, 32)
    for row in range(24):
        column.set_at((0, row), (*theme.rgb(theme.DUSK), round(alpha * row / 23)))
    rect = stage.pixels((whole.left, first, whole.width, last - first))
    stage.surface.blit(pygame.transform.smoothscale(column, rect.size), rect)
    stage.veil(theme.DUSK, alpha, (whole.left, last, whole.width, whole.bottom - last))


def plum(stage: Stage, *, left: bool = True, y: float = 420.0, width: float = 640.0) -> None:
    """A plum branch that comes in from a side."""
    anchor_x = 0.0 if left else stage.width
    stage.picture(
        "scenery/plum-branch", (anchor_x, y), width, width * 0.8, anchor="topleft" if left else "topright", flipped=left
    )
