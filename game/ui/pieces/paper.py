"""Paper and ink: riddle slips, seals, hints."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from typing import Final

import pygame

from game.ui import theme
from game.ui.cache import encoded
from game.ui.fonts import Face, Weight
from game.ui.sprites import Light
from game.ui.stage import Stage
from game.ui.theme import Area, Point

_PAPER: Final = 1400, 760
_CORNER: Final = 112
_ROD: Final = 18


def slip(
    stage: Stage,
    area: Area | pygame.FRect,
    *,
    frame: float = 1.0,
    light: float = 1.0,
    gloom: float = 0.0,
    shadow: bool = True,
) -> pygame.FRect:
    """A riddle slip of any shape; the area inside its frame. Lay the light of the lantern over its corner before it.

    `frame` makes the border smaller for low slips, `light` is the warmth around the paper, `gloom` (0 to 1) darkens it
    towards the right while the candle does not burn.
    """
    area = pygame.FRect(area)
    if light > 0:
        squash = min(0.72, area.height / area.width * 1.2)
        stage.glow(area.center, area.width * 0.74, Light.PAPER, squash=squash, power=light, around=area)
    if shadow:
        stage.shadow(area, spread=22, drop=12, darkness=190)
    rect = stage.pixels(area)
    gloom = round(gloom * 8) / 8

    def make() -> pygame.Surface:
        ground = stage.art.stretched("paper/slip-paper", _scaled(stage, 1.0), *rect.size).copy()
        border = stage.art.nine(
            "paper/slip-frame", _scaled(stage, frame), stage.length(_CORNER * frame), rect.width, rect.height
        )
        ground.blit(border, (0, 0))
        if gloom > 0:
            ground.blit(_gloom(rect.size, gloom), (0, 0))
        return encoded(ground)

    stage.surface.blit(stage.art.made(("slip", rect.size, round(frame, 2), gloom), make), rect)
    return area.inflate(-112 * frame, -112 * frame)


def _scaled(stage: Stage, factor: float) -> tuple[int, int]:
    return stage.length(_PAPER[0] * factor), stage.length(_PAPER[1] * factor)


def _gloom(size: tuple[int, int], strength: float) -> pygame.Surface:
    strip = pygame.Surface((2, 1), pygame.SRCALPHA, 32)
    strip.set_at((0, 0), (0x3C, 0x28, 0x3C, 0))
    strip.set_at((1, 0), (0x3C, 0x28, 0x3C, round(74 * strength)))
    return pygame.transform.smoothscale(strip, size)


@contextmanager
def opening(stage: Stage, area: Area | pygame.FRect, share: float) -> Iterator[None]:
    """While a slip opens (`share` 0 to 1) only its middle is seen, between two rods that move apart.

    Draw the slip and its words inside the `with`. Above 0.999 nothing is clipped and no rod is drawn.
    """
    if share > 0.999:
        yield
        return
    area = pygame.FRect(area)
    half = max(_ROD, area.width / 2 * share)
    seen = pygame.FRect(area.centerx - half, area.top - 14, 2 * half, area.height + 28)
    with stage.clipped(seen):
        yield
    for x in (seen.left, seen.right):
        _rod(stage, pygame.FRect(x - _ROD / 2 - 3, area.top - 14, _ROD + 6, area.height + 28))


def _rod(stage: Stage, area: pygame.FRect) -> None:
    """A gilt rod, dark at both sides, with a knob at each end."""

    def paint(surface: pygame.Surface, scale: float) -> None:
        width, height = surface.get_size()
        stops = ((0.0, theme.GILT_SHADE), (0.33, theme.GILT_LIGHT), (0.6, theme.GILT), (1.0, "#6b3a10"))
        for x in range(width):
            share = x / max(1, width - 1)
            for (first, one), (last, other) in pairwise(stops):
                if first <= share <= last:
                    pygame.draw.line(
                        surface, theme.mixed(one, other, (share - first) / (last - first)), (x, 0), (x, height)
                    )
        inset, knob = round(width * 0.16), round(min(height * 0.1, width * 0.7))
        surface.fill((0, 0, 0, 0), (0, knob, inset, height - 2 * knob))
        surface.fill((0, 0, 0, 0), (width - inset, knob, inset, height - 2 * knob))

    stage.drawn("rod", area, paint)


def seal(
    stage: Stage,
    at: Point,
    words: str,
    *,
    size: float = theme.BODY,
    anchor: str = "center",
    max_width: float = 460,
    square: bool = False,
) -> pygame.FRect:
    """A vermilion seal with its words from left to right; `square` for a single letter. The area it takes."""
    pad = size * 0.5
    text_width = min(stage.measure(words, size, weight=Weight.BOLD), max_width - 2 * pad)
    height = size * 1.75
    width = height if square else max(height, text_width + 2 * pad)
    area = pygame.FRect(0, 0, width, height)
    setattr(area, anchor, at)
    rect = stage.pixels(area)
    side = max(rect.height, round(rect.height * 1.0))
    corner = round(side * 0.32)
    stage.surface.blit(stage.art.nine("paper/seal", (side, side), corner, rect.width, rect.height), rect)
    stage.text(words, area.center, size, theme.SEAL_INK, weight=Weight.BOLD, anchor="center", max_width=width - pad)
    return area


def rule(stage: Stage, left: float, right: float, y: float) -> None:
    """A thin line that divides a slip."""
    stage.line((left, y), (right, y), theme.PAPER_RULE, 2)


def hint_strip(stage: Stage, area: Area | pygame.FRect, words: str) -> None:
    """A hint that is still rolled up, or what is said about it."""
    area = pygame.FRect(area)
    stage.box(area, "#f0dcae", theme.PAPER_RULE, edge_width=3, radius=10)
    inside = area.inflate(-36, -4)
    stage.paragraph(
        words, inside, theme.LABEL, colour=theme.INK_SOFT, face=Face.LABEL, align="center", leading=1.1, by_clause=True
    )


def hint_scroll(stage: Stage, area: Area | pygame.FRect, label: str, words: str, *, opened: float = 1.0) -> None:
    """A hint unrolled: a small handscroll with its label in red; `opened` (0 to 1) while it unrolls from the left."""
    area = pygame.FRect(area)
    rod = 20.0
    seen = pygame.FRect(area.left, area.top, max(3 * rod, area.width * opened), area.height)
    paper = pygame.FRect(area.left + rod / 2, area.top + 8, seen.width - rod, area.height - 16)
    stage.shadow(paper, spread=10, drop=6, darkness=110)
    stage.box(paper, theme.PAPER_LIT, theme.PAPER_EDGE, edge_width=2, radius=2)
    with stage.clipped(paper):
        label_width = stage.measure(label, theme.LABEL, face=Face.LABEL) if label else 0.0
        left = area.left + rod + 20
        if label:
            stage.text(label, (left, area.centery), theme.LABEL, theme.RED_INK, face=Face.LABEL)
            left += label_width + 24
        inside = pygame.FRect(left, area.top + 14, area.right - rod - 16 - left, area.height - 28)
        stage.paragraph(words, inside, theme.NAME, colour=theme.INK, leading=1.2)
    for x in (seen.left, seen.right - rod):
        _rod(stage, pygame.FRect(x, area.top - 4, rod, area.height + 8))
