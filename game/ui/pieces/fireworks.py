"""Fireworks: every spark's place is a function of the seed and the time, so that pictures agree."""

from __future__ import annotations

import math
from collections.abc import Sequence
from random import Random
from typing import Final

import pygame

from game.ui import theme
from game.ui.motion import Motion
from game.ui.sprites import Art
from game.ui.stage import Stage
from game.ui.theme import Colour, Point

LIFE: Final = 2600
"""Milliseconds from the burst to the last spark."""
_STILL_AT: Final = 950
_RAYS: Final = 44
_TRAIL: Final = 13


def burst(stage: Stage, centre: Point, radius: float, colour: Colour, elapsed: int, seed: int) -> None:
    """One firework `elapsed` milliseconds after it burst: rays of sparks that slow down, sink and go out."""
    if not 0 <= elapsed < LIFE:
        return
    random = Random(seed)
    fade = max(0.0, min(1.0, (LIFE - elapsed) / (LIFE * 0.6)))
    sparks = []
    for ray in range(_RAYS):
        angle = (ray + random.uniform(-0.3, 0.3)) / _RAYS * math.tau
        reach = radius * random.choice((0.62, 0.8, 0.94, 1.0)) * random.uniform(0.93, 1.05)
        for back in range(_TRAIL):
            then = elapsed / 1000 - back * 0.035
            if then <= 0:
                break
            share = 1 - math.exp(-3.2 * then)
            x = centre[0] + math.cos(angle) * reach * share
            y = centre[1] + math.sin(angle) * reach * share + radius * 0.05 * then * then
            bright = fade * (1 - back / _TRAIL) ** 1.2
            if bright > 0.05:
                sprite = _spark(
                    stage.art, stage.scale, colour if back > 1 else theme.mixed(colour, "#ffffff", 0.75), bright, back
                )
                pixel = stage.pixel((x, y))
                half = sprite.get_width() // 2
                sparks.append((sprite, (pixel[0] - half, pixel[1] - half)))
    stage.surface.fblits(sparks, pygame.BLEND_RGB_ADD)


def _spark(art: Art, scale: float, colour: Colour, bright: float, back: int) -> pygame.Surface:
    """A small soft dot on black; brightness in eight baked steps, because alpha has no effect on what is added."""
    step = max(1, round(bright * 8))
    radius = max(2, round((7.0 if back < 2 else 4.6) * scale))

    def make() -> pygame.Surface:
        dot = pygame.Surface((2 * radius + 1, 2 * radius + 1), 0, 32)
        for ring in range(radius, 0, -1):
            level = (1 - (ring - 1) / radius) ** 2 * step / 8
            pygame.draw.circle(dot, [round(part * level) for part in theme.rgb(colour)], (radius, radius), ring)
        return dot

    return art.made(("spark", radius, colour, step), make)


def fireworks(stage: Stage, motion: Motion, key: str, seed: int, places: Sequence[tuple[Point, float]]) -> None:
    """A firework at each place (centre, radius), one after another, again and again while `key` is asked for.

    With reduced motion each stands still in full bloom.
    """
    elapsed = motion.since(("fireworks", key))
    for index, (centre, radius) in enumerate(places):
        colour = theme.FIREWORK_COLOURS[(seed + index) % len(theme.FIREWORK_COLOURS)]
        if motion.reduced:
            burst(stage, centre, radius, colour, _STILL_AT, seed * 31 + index)
            continue
        own = elapsed - index * 420
        if own >= 0:
            round_number, at = divmod(own, LIFE + 700)
            burst(stage, centre, radius, colour, at, seed * 31 + index + 97 * round_number)


def flying_points(stage: Stage, start: Point, end: Point, words: str, share: float) -> None:
    """“+20” on its way from the answer to the team; nothing is drawn once it has arrived (`share` 1)."""
    if not 0 < share < 1:
        return
    x = start[0] + (end[0] - start[0]) * share
    y = start[1] + (end[1] - start[1]) * share - math.sin(share * math.pi) * 130
    alpha = 255 if share < 0.8 else round(255 * (1 - share) / 0.2)
    stage.glow((x, y), 110, power=0.9)
    stage.text(words, (x, y), 84, theme.NUMBER, anchor="center", alpha=alpha)
