"""The river under the title: the town mirrored in it, broken light, lotus lanterns that float."""

from __future__ import annotations

from random import Random
from typing import Final

import pygame

from game.ui import theme
from game.ui.motion import Motion
from game.ui.sprites import Light
from game.ui.stage import Stage

SHORE: Final = 900.0
_LOTUS_ROWS: Final = 126 / 800, 548 / 800
"""Where the blossom lies in the lotus lantern's picture, without cord and tassel."""
_WARM: Final = ((0.105, 1.0), (0.2, 0.5), (0.285, 0.8), (0.34, 0.5), (0.47, 0.5), (0.54, 0.5), (0.6, 0.8), (0.64, 0.6))
_WARM_RIGHT: Final = ((0.72, 0.5), (0.76, 0.5), (0.815, 0.7), (0.86, 0.9), (0.95, 0.8))
"""Windows and lanterns above the water, as parts of the width, and how brightly each lies in it."""


def still(stage: Stage, shore: float = SHORE) -> None:
    """Draws the water below `shore` from what stands above it on the stage."""
    surface = stage.surface
    top = stage.pixel((0, shore))[1]
    width, height = surface.get_width(), surface.get_height() - top
    if height < 4 or top < 2 * height:
        return
    above = surface.subsurface((0, top - 2 * height, width, 2 * height))
    # Squashed to half, softened on the way down and up again, dimmed.
    small = pygame.transform.smoothscale(above, (max(1, width // 8), max(1, height // 7)))
    mirrored = pygame.transform.flip(pygame.transform.smoothscale(small, (width, height)), False, True)
    mirrored.fill((176, 168, 204), special_flags=pygame.BLEND_RGB_MULT)
    _rippled(stage, mirrored, top)
    _darkened(stage, top, height)
    random = Random(7)
    for share, power in _WARM + _WARM_RIGHT:
        _column_of_light(stage, random, share * stage.width, shore, power)
    _column_of_light(stage, random, stage.width * 0.5, shore, 0.9, spread=260.0)
    stage.line((stage.whole.left, shore - 2), (stage.whole.right, shore - 2), "#3a2c60", 2)


def _rippled(stage: Stage, mirrored: pygame.Surface, top: int) -> None:
    """Each row is shifted by smoothed noise, the more the nearer it is."""
    width, height = mirrored.get_size()
    random = Random(3)
    shift = drift = 0.0
    step = max(1, stage.length(2))
    for row in range(0, height, step):
        drift = 0.55 * drift + random.uniform(-1, 1)
        shift = 0.86 * shift + drift * (2.0 + 5.0 * row / height)
        offset = round(shift * stage.scale)
        strip = 0, row, width, min(step, height - row)
        stage.surface.blit(mirrored, (offset - width if offset > 0 else offset + width, top + row), strip)
        stage.surface.blit(mirrored, (offset, top + row), strip)


def _darkened(stage: Stage, top: int, height: int) -> None:
    column = pygame.Surface((1, 16), pygame.SRCALPHA, 32)
    for row in range(16):
        column.set_at((0, row), (*theme.rgb("#120c30"), 24 + round(96 * row / 15)))
    stage.surface.blit(pygame.transform.smoothscale(column, (stage.surface.get_width(), height)), (0, top))


def _column_of_light(stage: Stage, random: Random, x: float, shore: float, power: float, spread: float = 46.0) -> None:
    """Short level strokes of light, wider and fainter the farther from the shore."""
    y = shore + 8
    while y < 1075:
        down = (y - shore) / 180
        half = spread * (0.45 + 0.8 * down) * random.uniform(0.4, 1.2)
        dx = random.uniform(-1, 1) * spread * (0.15 + 0.5 * down)
        strength = power * (1 - 0.75 * down) * random.uniform(0.45, 1.0)
        stage.glow((x + dx, y), half, Light.NEAR, squash=max(0.05, 6 / half), power=max(0.07, 2.2 * strength))
        y += random.uniform(5, 12)


def floating_lotus(stage: Stage, x: float, y: float, width: float) -> None:
    """A lotus lantern on the water, its foot at `y`, with its reflection."""
    pixels = stage.length(width), stage.length(width * 4 / 3)
    picture = stage.art.svg("lanterns/lotus", *pixels)
    first, last = (round(picture.get_height() * share) for share in _LOTUS_ROWS)
    blossom = picture.subsurface((0, first, picture.get_width(), last - first))
    stage.glow((x, y - width * 0.3), width * 0.95, Light.WIDE)
    stage.glow((x, y + width * 0.06), width * 0.8, Light.NEAR, squash=0.22)

    def mirror() -> pygame.Surface:
        half = pygame.transform.smoothscale(blossom, (blossom.get_width(), max(2, blossom.get_height() * 2 // 5)))
        faint = pygame.transform.flip(half, False, True)
        faint.fill((255, 220, 255, 84), special_flags=pygame.BLEND_RGBA_MULT)
        return faint

    reflection = stage.art.made(("floating", pixels), mirror)
    stage.blit(reflection, (x, y - 3), anchor="midtop")
    stage.blit(blossom, (x, y), anchor="midbottom")


def shimmer(stage: Stage, motion: Motion, shore: float = SHORE) -> None:
    """Glints that wander on the water; they rest where motion is reduced."""
    random = Random(21)
    for index in range(26):
        x, down, phase = random.random() * stage.width, random.random(), random.random()
        bright = 0.5 + 0.5 * motion.wave(2600 + 170 * (index % 7), phase)
        if bright > 0.25:
            drift = 14 * motion.wave(9000, phase)
            half = 34 + 30 * down
            stage.glow((x + drift, shore + 14 + 160 * down), half, Light.NEAR, squash=5 / half, power=0.8 * bright)
