"""The night behind every scene, composed once a size and kept as one opaque picture."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from enum import Enum
from random import Random
from typing import Final

import pygame

from game.ui import theme
from game.ui.motion import Motion
from game.ui.sprites import Light
from game.ui.stage import Stage
from game.ui.theme import Point


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
    PLAIN = _Setting(0.7, 120)


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
        _water(stage, setting.water)


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
    for _ in range(150):
        x, y = whole.left + random.random() * whole.width, whole.top + random.random() ** 1.4 * (700 - whole.top)
        size, power = random.choice((1.6, 2.0, 2.4, 3.2)), random.uniform(0.25, 0.9) * brightness
        level = [round(part * power) for part in (226, 222, 255)]
        pixel, radius = stage.pixel((x, y)), max(1, round(size * stage.scale))
        dot = pygame.Surface((2 * radius + 3, 2 * radius + 3), 0, 32)
        pygame.draw.aacircle(dot, level, (radius + 1, radius + 1), radius)
        stage.surface.blit(dot, (pixel[0] - radius, pixel[1] - radius), special_flags=pygame.BLEND_RGB_ADD)
        if size > 3:
            stage.glow((x, y), 16, Light.MOON, power=power)


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
    stage.veil(theme.DUSK, alpha, (whole.left, 620, whole.width, whole.bottom - 620))


def _water(stage: Stage, shore: float) -> None:
    surface = stage.surface
    top = stage.pixel((0, shore))[1]
    height = surface.get_height() - top
    if height <= 0:
        return
    above = surface.subsurface((0, max(0, top - 2 * height), surface.get_width(), min(top, 2 * height)))
    mirrored = pygame.transform.flip(pygame.transform.smoothscale(above, (surface.get_width(), height)), False, True)
    surface.blit(mirrored, (0, top))


def plum(stage: Stage, *, left: bool = True, y: float = 420.0, width: float = 640.0) -> None:
    """A plum branch that comes in from a side."""
    anchor_x = 0.0 if left else stage.width
    stage.picture(
        "scenery/plum-branch", (anchor_x, y), width, width * 0.8, anchor="topleft" if left else "topright", flipped=left
    )


def water_shimmer(stage: Stage, motion: Motion) -> None:
    """Light that wanders on the title's water; still where motion is reduced."""
