"""The four marks of the reveal's four inks, and the dots that fly from a span to what it gives."""

from __future__ import annotations

import math
from collections.abc import Sequence

import pygame

from game.ui import theme
from game.ui.stage import Stage
from game.ui.theme import Colour, Point

THICK = 6.0
HEIGHT = 18.0
"""What the highest mark takes."""


def ink_of(part: int | None) -> Colour:
    """The ink of a part by its order; joining words have one of their own."""
    return theme.FIT_JOINING if part is None else theme.FIT_INKS[part % len(theme.FIT_INKS)]


def mark(stage: Stage, left: float, right: float, y: float, part: int, *, drawn: float = 1.0) -> None:
    """The mark of a part, from `left` to `right` below `y`: straight, wavy, double, dotted. `drawn` while it grows."""
    right = left + (right - left) * drawn
    if right - left < 2 * THICK:
        return
    ink = ink_of(part)
    match part % len(theme.FIT_INKS):
        case 0:
            stage.box((left, y + 4, right - left, THICK), ink, radius=THICK / 2)
        case 1:
            _wave(stage, left, right, y, ink)
        case 2:
            for line in (0.0, 12.0):
                stage.box((left, y + line, right - left, 4.5), ink, radius=2)
        case _:
            count = max(2, int((right - left) // 20))
            for dot in range(count):
                stage.disc((left + 5 + (right - left - 10) * dot / (count - 1), y + 7), 5.5, ink)


def _wave(stage: Stage, left: float, right: float, y: float, ink: Colour) -> None:
    width = right - left
    waves = max(1, round(width / 48))

    def paint(surface: pygame.Surface, scale: float) -> None:
        steps = waves * 16
        for step in range(steps * 3 + 1):
            share = step / (steps * 3)
            x = 4 + (width - 8) * share
            height = HEIGHT / 2 + math.sin(share * waves * math.tau) * 5.5
            pygame.draw.circle(surface, ink, (x * scale, height * scale), THICK * scale / 2)

    stage.drawn(("wave", waves, round(width), ink), (left, y - 2, width, HEIGHT), paint)


def flight(stage: Stage, points: Sequence[Point], ink: Colour, share: float) -> None:
    """Dots that grow along a curve (start, bend, end) up to an arrowhead; `share` of the way is drawn."""
    start, bend, end = points
    length = math.dist(start, bend) + math.dist(bend, end)
    count = max(3, round(length / 17))

    def at(t: float) -> Point:
        return tuple(  # type: ignore[return-value]  # two coordinates in, two out
            (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t * t * c for a, b, c in zip(start, bend, end, strict=True)
        )

    head = min(40.0, length * 0.45)
    for dot in range(count):
        t = dot / count
        if t > share or length * (1 - t) < head * 0.8:
            break
        stage.disc(at(t), 1.8 + 4.4 * t, ink)
    if share >= 1:
        before = at(max(0.0, 1 - head / length))
        _head(stage, before, end, ink)


def _head(stage: Stage, tail: Point, tip: Point, ink: Colour) -> None:
    angle = math.atan2(tip[1] - tail[1], tip[0] - tail[0])
    size = math.dist(tail, tip)
    steps = round(math.degrees(angle) / 4)
    middle = (tail[0] + tip[0]) / 2, (tail[1] + tip[1]) / 2

    def paint(surface: pygame.Surface, scale: float) -> None:
        turn, centre = math.radians(steps * 4), surface.get_width() / 2
        cosine, sine = math.cos(turn), math.sin(turn)
        shape = [(size / 2, 0.0), (-size / 2, -size * 0.34), (-size / 2, size * 0.34)]
        pygame.draw.polygon(
            surface,
            ink,
            [(centre + (x * cosine - y * sine) * scale, centre + (x * sine + y * cosine) * scale) for x, y in shape],
        )

    side = size * 1.3
    stage.drawn(("head", steps, round(size), ink), (middle[0] - side / 2, middle[1] - side / 2, side, side), paint)


def ring(stage: Stage, centre: Point, radius: float, inks: Sequence[Colour], width: float = 7.0) -> None:
    """A rim in as many arcs as there are inks."""

    def paint(surface: pygame.Surface, scale: float) -> None:
        middle = surface.get_width() / 2
        outer, inner = radius * scale, (radius - width) * scale
        each = math.tau / len(inks)
        for index, ink in enumerate(inks):
            first, last = -math.pi / 2 + index * each, -math.pi / 2 + (index + 1) * each
            steps = max(8, round(math.degrees(each) / 3))
            turns = [first + (last - first) * step / steps for step in range(steps + 1)]
            rim = [(middle + math.cos(turn) * outer, middle + math.sin(turn) * outer) for turn in turns]
            rim += [(middle + math.cos(turn) * inner, middle + math.sin(turn) * inner) for turn in reversed(turns)]
            pygame.draw.polygon(surface, ink, rim)

    area = centre[0] - radius, centre[1] - radius, 2 * radius, 2 * radius
    stage.drawn(("ring", tuple(inks), round(radius), width), area, paint)
