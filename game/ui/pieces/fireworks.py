"""Fireworks: every spark's place is a function of the seed and the time, so that pictures agree."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache
from random import Random
from typing import Final

import pygame

from game.ui import theme
from game.ui.motion import Motion
from game.ui.sprites import Art, Light
from game.ui.stage import Stage
from game.ui.theme import Colour, Point

LIFE: Final = 2600
"""Milliseconds from the burst to the last spark."""
_STILL_AT: Final = 800
_RAYS: Final = 54
_DOTS: Final = 15


def burst(stage: Stage, centre: Point, radius: float, colour: Colour, elapsed: int, seed: int) -> None:
    """One firework `elapsed` milliseconds after it burst: rays of sparks that slow down, sink and go out."""
    if not 0 <= elapsed < LIFE:
        return
    age = elapsed / LIFE
    reach = radius * (1 - math.exp(-4.2 * age)) / (1 - math.exp(-4.2)) * stage.scale
    sink = radius * 0.16 * age * age * stage.scale
    fade = min(1.0, (1 - age) / 0.55)
    # The trail is long while the sparks are fast, and burns away from the middle.
    tail = min(0.8, 0.25 + 1.5 * age) if age < 0.35 else max(0.14, 0.8 - 1.1 * (age - 0.35))
    x, y = stage.pixel(centre)
    if age < 0.16:
        stage.glow(centre, radius * 0.9, Light.MOON, power=1 - age / 0.16)
    sparks = []
    rays = _rays(seed)
    for dot in range(_DOTS):
        along = dot / (_DOTS - 1)
        bright = fade * (0.2 + 0.8 * along**1.6)
        head = dot >= _DOTS - 2
        sprite = _spark(stage.art, stage.scale, theme.mixed(colour, "#ffffff", 0.7) if head else colour, bright, head)
        half = sprite.get_width() // 2
        out, left, top = reach * (1 - tail * (1 - along)), x - half, y - half + sink
        sparks += [(sprite, (left + cosine * out, top + sine * out)) for cosine, sine in rays]
    stage.surface.fblits(sparks, pygame.BLEND_RGB_ADD)


@lru_cache(maxsize=64)
def _rays(seed: int) -> tuple[tuple[float, float], ...]:
    """Directions of unequal length: an outer ring, and an inner one between."""
    random = Random(seed)
    rays = []
    for ray in range(_RAYS):
        angle = (ray + random.uniform(-0.25, 0.25)) / _RAYS * math.tau
        length = (1.0 if ray % 2 else 0.72) * random.uniform(0.9, 1.04)
        rays.append((math.cos(angle) * length, math.sin(angle) * length))
    return tuple(rays)


def _spark(art: Art, scale: float, colour: Colour, bright: float, head: bool) -> pygame.Surface:
    """A small soft dot on black; brightness in twelve baked steps, because alpha has no effect on what is added."""
    step = max(1, round(bright * 12))
    radius = max(2, round((6.0 if head else 4.0) * scale))

    def make() -> pygame.Surface:
        dot = pygame.Surface((2 * radius + 1, 2 * radius + 1), 0, 32)
        for ring in range(radius, 0, -1):
            level = (1 - (ring - 1) / radius) ** 1.5 * step / 12
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
