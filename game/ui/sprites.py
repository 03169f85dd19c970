"""Pictures from `assets/`, each rasterised at exactly the size it is shown and kept."""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable
from enum import Enum
from pathlib import Path

import pygame

from game.ui.cache import SurfaceCache, encoded
from game.ui.theme import Colour, rgb

SWAY_STEPS = 16
SWAY_MOST = 2.0
"""Degrees to either side; more, and neighbours on the wall would touch."""


class Light(Enum):
    """A baked halo: black ground, dithered, to be added."""

    WIDE = "wide"
    NEAR = "near"
    PAPER = "paper"
    FLAME = "flame"
    MOON = "moon"


def native(surface: pygame.Surface) -> pygame.Surface:
    """The surface in the format that blits fastest, alpha kept; needs no window, unlike `convert_alpha`."""
    return surface.convert(pygame.Surface((1, 1), pygame.SRCALPHA, 32))


def opaque(surface: pygame.Surface) -> pygame.Surface:
    """The surface in the format of a window, without alpha."""
    return surface.convert(pygame.Surface((1, 1), 0, 32))


class Art:
    """The drawn pictures of the game. Sizes are pixels; what is returned is shared and must not be drawn on."""

    def __init__(self, folder: Path, most_bytes: int = 224 << 20) -> None:
        """`folder` holds `lanterns`, `scenery`, `paper`, `emblems` and `light`."""
        self._folder = folder
        self._kept = SurfaceCache(most_bytes)

    def made(self, key: Hashable, make: Callable[[], pygame.Surface]) -> pygame.Surface:
        """A surface of a caller's own, drawn once by `make` and kept under `key`."""
        return self._kept.get(key, make)

    def svg(self, name: str, width: int, height: int, *, flipped: bool = False) -> pygame.Surface:
        """`name` (such as `lanterns/round`) fitted into `width` × `height`, proportions kept."""
        width, height = max(1, width), max(1, height)

        def make() -> pygame.Surface:
            loaded = native(pygame.image.load_sized_svg(str(self._folder / f"{name}.svg"), (width, height)))
            return pygame.transform.flip(loaded, True, False) if flipped else loaded

        return self._kept.get(("svg", name, width, height, flipped), make)

    def png(self, name: str) -> pygame.Surface:
        """A baked picture as it is in the file."""
        return self._kept.get(("png", name), lambda: native(pygame.image.load(str(self._folder / f"{name}.png"))))

    def stretched(self, name: str, source: tuple[int, int], width: int, height: int) -> pygame.Surface:
        """An SVG drawn at `source` size, then stretched to any proportions: for paper grounds only."""
        return self._kept.get(
            ("stretched", name, source, width, height),
            lambda: pygame.transform.smoothscale(self.svg(name, *source), (max(1, width), max(1, height))),
        )

    def nine(self, name: str, source: tuple[int, int], corner: int, width: int, height: int) -> pygame.Surface:
        """An SVG drawn at `source` size in nine pieces: corners of `corner` pixels stay as they are."""
        return self._kept.get(
            ("nine", name, source, corner, width, height),
            lambda: nine_pieces(self.svg(name, *source), corner, width, height),
        )

    def tinted(self, name: str, size: int, colour: Colour) -> pygame.Surface:
        """A white emblem in another colour; its holes stay holes."""

        def make() -> pygame.Surface:
            image = self.svg(name, size, size).copy()
            image.fill((*rgb(colour), 255), special_flags=pygame.BLEND_RGBA_MULT)
            return encoded(image)

        return self._kept.get(("tinted", name, size, colour), make)

    def halo(self, light: Light, radius: int, squash: float = 1.0, power: float = 1.0) -> pygame.Surface:
        """A light to be added, `radius` pixels wide to each side, `squash` times as high; `power` of 0 to 1 dims it."""
        radius, power = max(2, radius), round(min(1.0, power) * 16) / 16
        half = max(2, round(radius * squash))

        def make() -> pygame.Surface:
            # Nearest neighbour on purpose: averaging would take the dither away and bands would show.
            image = pygame.transform.scale(opaque(self.png(f"light/{light.value}")), (2 * radius, 2 * half))
            if power < 1.0:
                level = round(255 * power)
                image.fill((level, level, level), special_flags=pygame.BLEND_RGB_MULT)
            return image

        return self._kept.get(("halo", light, radius, half, power), make)

    def swung(self, key: Hashable, make: Callable[[], pygame.Surface], step: int) -> pygame.Surface:
        """What `make` draws, turned to one of the sway steps."""

        def turn() -> pygame.Surface:
            still = self._kept.get(("still", key), make)
            angle = sway_angle(step)
            turned = pygame.transform.rotozoom(still, angle, 1) if angle else still
            return encoded(native(turned))

        return self._kept.get(("swung", key, step), turn)


def sway_step(degrees: float) -> int:
    """The nearest of the cached steps, 0 to SWAY_STEPS; the middle one hangs straight."""
    part = (max(-SWAY_MOST, min(SWAY_MOST, degrees)) + SWAY_MOST) / (2 * SWAY_MOST)
    return round(part * SWAY_STEPS)


def sway_angle(step: int) -> float:
    """Degrees of a step."""
    return (step / SWAY_STEPS * 2 - 1) * SWAY_MOST


def swung_point(hang: tuple[float, float], below: float, degrees: float) -> tuple[float, float]:
    """Where a point `below` the hanging point on the axis comes to lie when the lantern swings."""
    turn = math.radians(degrees)
    return hang[0] + math.sin(turn) * below, hang[1] + math.cos(turn) * below


def nine_pieces(image: pygame.Surface, corner: int, width: int, height: int) -> pygame.Surface:
    """`image` at another size, its corners unchanged where the new size has room for them."""
    source_width, source_height = image.get_size()
    width, height = max(2, width), max(2, height)
    kept = max(1, min(corner, width // 2, height // 2))
    from_x, from_y = (
        (0, corner, source_width - corner, source_width),
        (0, corner, source_height - corner, source_height),
    )
    to_x, to_y = (0, kept, width - kept, width), (0, kept, height - kept, height)
    result = pygame.Surface((width, height), pygame.SRCALPHA, 32)
    for column in range(3):
        for row in range(3):
            size = to_x[column + 1] - to_x[column], to_y[row + 1] - to_y[row]
            if min(size) <= 0:
                continue
            piece = image.subsurface(
                (from_x[column], from_y[row], from_x[column + 1] - from_x[column], from_y[row + 1] - from_y[row])
            )
            scaled = piece if piece.get_size() == size else pygame.transform.smoothscale(piece, size)
            result.blit(scaled, (to_x[column], to_y[row]))
    return result
