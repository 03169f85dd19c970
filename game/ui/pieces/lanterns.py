"""Lanterns, and what they hang on. Every lantern hangs by the middle of its upper edge and is 4/3 as high as wide."""

from __future__ import annotations

import math
from typing import Final

import pygame

from game.ui import theme
from game.ui.fonts import Face, Weight
from game.ui.pieces.frames import brackets
from game.ui.sprites import Light, native, sway_angle, sway_step, swung_point
from game.ui.stage import Stage
from game.ui.theme import Point

PROPORTION: Final = 800 / 600
_VALUE_CENTRE: Final = 613 / 600
"""Below the hanging point, in widths."""
_FLAME_CENTRE: Final = 335 / 600
_VALUE_SHARE: Final = 0.175
"""A value wider than this part of the lantern gets a tag of its own (measured for the art)."""
_CHOSEN_LARGER: Final = 1.04
_CHOSEN_BRIGHTER: Final = 1.5


def lantern(
    stage: Stage,
    kind: str,
    hang: Point,
    width: float,
    value: str = "",
    *,
    lit: bool = True,
    sway: float = 0.0,
    chosen: bool = False,
    power: float = 1.0,
) -> pygame.FRect:
    """A lantern of a kind (`round`, `palace`, `lotus`, `scroll`, `rabbit`, `fish`) hung by `hang`; the area it takes.

    `sway` is in degrees. `chosen` makes it a little larger and brighter and sets brackets around it. `power` is the
    strength of its light: 0 where paper lies near it or where the light is already in the backdrop. What a chosen one
    has of additional light is always drawn.
    """
    if chosen:
        width *= _CHOSEN_LARGER
    if lit:
        lantern_light(stage, hang, width, power + (_CHOSEN_BRIGHTER if chosen else 0.0))
    step = sway_step(sway)
    angle = sway_angle(step)
    name = f"lanterns/{kind}" + ("" if lit else "-out")
    pixels = stage.length(width), stage.length(width * PROPORTION)
    image = stage.art.swung((name, pixels), lambda: stage.art.svg(name, *pixels), step)
    _blit_swung(stage, image, swung_point(hang, width * PROPORTION / 2, angle))
    if value:
        _value(stage, hang, width, value, lit, step)
    area = lantern_area(hang, width)
    if chosen:
        brackets(stage, area.inflate(20, -6))
    return area


def lantern_area(hang: Point, width: float) -> pygame.FRect:
    """Where a lantern is when it hangs straight."""
    return pygame.FRect(hang[0] - width / 2, hang[1], width, width * PROPORTION)


def lantern_light(stage: Stage, hang: Point, width: float, power: float = 1.0) -> None:
    """The light of a lantern alone: a wide one and a near one, added."""
    centre = hang[0], hang[1] + width * _FLAME_CENTRE
    stage.glow(centre, width * 1.15, Light.WIDE, power=power)
    stage.glow(centre, width * 0.62, Light.NEAR, power=power)


def _blit_swung(stage: Stage, image: pygame.Surface, centre: Point) -> None:
    x, y = stage.pixel(centre)
    at = x - image.get_width() // 2, y - image.get_height() // 2
    stage.surface.blit(image, at)


def _value(stage: Stage, hang: Point, width: float, value: str, lit: bool, step: int) -> None:
    size = float(theme.NOTE)
    text_width = stage.measure(value, size, face=Face.LABEL, weight=Weight.BOLD)
    tagged = text_width > width * _VALUE_SHARE
    if not tagged:
        larger = max(size, min(width * 0.148, size * width * 0.185 / text_width))
        size, text_width = larger, text_width * larger / size
    ink = theme.INK if lit else theme.VALUE_OUT

    def make() -> pygame.Surface:
        letters, _, _ = stage.letters.rendered(value, round(size * stage.scale), ink, Face.LABEL, Weight.BOLD)
        if not tagged:
            return letters
        height = stage.length(48)
        tag = stage.art.nine(
            "paper/tag" + ("" if lit else "-out"),
            (round(height * 1.6), height),
            round(height * 0.24),
            stage.length(text_width + 30),
            height,
        )
        # Turning needs a transparent rim, or the edges come out jagged.
        surface = pygame.Surface((tag.get_width() + 4, height + 4), pygame.SRCALPHA, 32)
        surface.blit(tag, (2, 2))
        at = (surface.get_width() - letters.get_width()) // 2, (surface.get_height() - letters.get_height()) // 2
        surface.blit(letters, at)
        return native(surface)

    key = "value", value, round(size * stage.scale), lit, tagged, stage.length(text_width)
    image = stage.art.swung(key, make, step)
    _blit_swung(stage, image, swung_point(hang, width * _VALUE_CENTRE, sway_angle(step)))


def mini_lantern(
    stage: Stage, centre: Point, width: float, character: str = "", *, lit: bool = True, tint: str | None = None
) -> None:
    """A small lantern with one character; `tint` multiplies it, for cards that are not chosen."""
    pixels = stage.length(width), stage.length(width * 160 / 120)
    name = "lanterns/mini" if lit else "lanterns/mini-out"
    image = stage.art.svg(name, *pixels)
    if tint:
        plain = image

        def make() -> pygame.Surface:
            surface = plain.copy()
            surface.fill((*theme.rgb(tint), 255), special_flags=pygame.BLEND_RGBA_MULT)
            return surface

        image = stage.art.made(("mini", name, pixels, tint), make)
    stage.blit(image, centre, anchor="center")
    if character:
        ink = theme.VALUE_OUT if not lit else theme.TEXT_CHOSEN if tint else theme.INK
        at = centre[0], centre[1] - width * 8 / 120
        stage.text(character, at, max(theme.NOTE, width * 0.46), ink, weight=Weight.BOLD, anchor="center")


def rope_height(stage: Stage, x: float, top: float, sag: float = 26) -> float:
    """How high the rope hangs at `x`: `top` at both edges of the stage, `sag` lower in the middle."""
    share = x / stage.width * 2 - 1
    return top + sag * (1 - share * share)


def rope(stage: Stage, top: float, sag: float = 26) -> None:
    """A rope right across all that is seen."""
    whole = stage.whole
    left = rope_height(stage, whole.left, top, sag)
    above = min(left, top) - 6
    area = pygame.FRect(whole.left, above, whole.width, top + sag + 8 - above)

    def paint(surface: pygame.Surface, scale: float) -> None:
        count = 72
        for width, shift, colour in ((6.0, 0.0, theme.GILT_LINE), (4.4, 0.0, theme.ROPE), (1.6, -1.0, "#b87a35")):
            points = []
            for i in range(count + 1):
                x = whole.left + whole.width * i / count
                points.append(((x - area.left) * scale, (rope_height(stage, x, top, sag) - area.top + shift) * scale))
            pygame.draw.lines(surface, colour, False, points, max(1, round(width * scale)))

    stage.drawn(("rope", round(top), round(sag), round(whole.left)), area, paint)


def cord(stage: Stage, start: Point, end: Point) -> None:
    """What a lantern hangs by; from the edge of the window where it comes from above the stage."""
    if start[1] <= 0:
        start = start[0], min(start[1], stage.whole.top)
    stage.line(start, end, theme.GILT_LINE, 5)
    stage.line(start, end, "#a86c24", 3)


def board(stage: Stage, centre: Point, words: str, *, max_width: float = 420) -> pygame.FRect:
    """A lacquered sign with a category's name; the area it takes."""
    size, rim, face = theme.LABEL, 72.0, Face.KAI
    if stage.measure(words, theme.NOTE, weight=Weight.BOLD) > max_width - rim:
        # Plainer letters are narrower.
        rim, face = 52.0, Face.LABEL
    inner = max_width - rim
    width = min(stage.measure(words, size, face=face, weight=Weight.BOLD), inner) + rim
    area = pygame.FRect(centre[0] - width / 2, centre[1] - 31, width, 62)
    stage.shadow(area, spread=10, drop=5, darkness=150)
    stage.box(area, theme.LACQUER, theme.GILT, edge_width=4, radius=10)
    stage.box(area.inflate(-14, -14), None, theme.GILT, edge_width=2, radius=5)
    ink = theme.TEXT_CHOSEN
    stage.text(words, area.center, size, ink, face=face, weight=Weight.BOLD, anchor="center", max_width=inner)
    return area


def swing_of(index: int) -> float:
    """A phase for a lantern's sway, so that neighbours do not swing together."""
    return math.modf(index * 0.618)[0]
