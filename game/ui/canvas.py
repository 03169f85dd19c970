"""Drawing in units on a surface of any size: pictures, shapes, light, kept layers."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from typing import Final, Literal

import pygame

from game.ui.cache import encoded
from game.ui.sprites import Art, Light, nine_pieces
from game.ui.theme import HEIGHT, WIDTH_LEAST, WIDTH_MOST, Area, Colour, Point, rgb

Anchor = Literal[
    "topleft", "midtop", "topright", "midleft", "center", "midright", "bottomleft", "midbottom", "bottomright"
]
Painter = Callable[[pygame.Surface, float], None]
"""Draws on a surface whose pixels are `scale` to the unit; what it draws is smoothed."""

_LAYERS_KEPT: Final = 5
_LAYER_BYTES: Final = 112 << 20
"""Fewer whole surfaces are kept where they are large: three at 3840 × 2160."""
_FINER: Final = 3
"""How many times larger shapes are drawn before they are smoothed down."""


class Canvas:
    """Draws in units, 1080 of them high and `width` (1440 at 4:3 to 1920 at 16:9) across, in the middle of a surface.

    A surface of another shape shows more sky: at both sides, or above.
    """

    height: Final = HEIGHT

    def __init__(self, surface: pygame.Surface, art: Art) -> None:
        self.surface = surface
        self.art = art
        self.scale = 1.0
        self.width = float(WIDTH_MOST)
        self._origin = 0.0, 0.0
        self._layers: OrderedDict[Hashable, pygame.Surface] = OrderedDict()
        self.begin()

    def begin(self) -> None:
        """Starts a frame: looks at the surface's size again, for a resized window keeps its surface."""
        width, height = self.surface.get_size()
        self.scale = min(max(1, height) / HEIGHT, max(1, width) / WIDTH_LEAST)
        self.width = max(float(WIDTH_LEAST), min(float(WIDTH_MOST), width / self.scale))
        self._origin = (width - self.width * self.scale) / 2, height - HEIGHT * self.scale

    # Units and pixels

    def length(self, units: float) -> int:
        """Pixels of a length, at least one for anything that is there."""
        return max(1, round(units * self.scale)) if units > 0 else round(units * self.scale)

    def pixel(self, point: Point) -> tuple[int, int]:
        """The pixel at a point."""
        return round(self._origin[0] + point[0] * self.scale), round(self._origin[1] + point[1] * self.scale)

    def pixels(self, area: Area | pygame.FRect) -> pygame.Rect:
        """The pixels of an area; neighbouring areas stay neighbours."""
        x, y, width, height = area
        left, top = self.pixel((x, y))
        right, bottom = self.pixel((x + width, y + height))
        return pygame.Rect(left, top, right - left, bottom - top)

    def to_units(self, pixel: tuple[float, float]) -> Point:
        """The point under a pixel, such as the mouse's."""
        return (pixel[0] - self._origin[0]) / self.scale, (pixel[1] - self._origin[1]) / self.scale

    @property
    def area(self) -> pygame.FRect:
        """All that is needed: (0, 0, width, 1080)."""
        return pygame.FRect(0, 0, self.width, HEIGHT)

    @property
    def whole(self) -> pygame.FRect:
        """All that is seen, the additional sky included, in units."""
        left, top = self.to_units((0, 0))
        return pygame.FRect(left, top, self.surface.get_width() / self.scale, self.surface.get_height() / self.scale)

    # Pictures and shapes

    def picture(
        self,
        name: str,
        at: Point,
        width: float,
        height: float,
        *,
        anchor: Anchor = "topleft",
        flipped: bool = False,
        alpha: int = 255,
    ) -> pygame.FRect:
        """An SVG of `assets/` such as `scenery/moon`, drawn at its real size."""
        area = anchored(at, (width, height), anchor)
        rect = self.pixels(area)
        self._put(self.art.svg(name, rect.width, rect.height, flipped=flipped), rect.topleft, alpha)
        return area

    def emblem(self, name: str, centre: Point, size: float, colour: Colour, *, alpha: int = 255) -> None:
        """A team's emblem in a colour."""
        pixels = self.length(size)
        x, y = self.pixel(centre)
        self._put(self.art.tinted(f"emblems/{name}", pixels, colour), (x - pixels // 2, y - pixels // 2), alpha)

    def glow(
        self,
        centre: Point,
        radius: float,
        light: Light = Light.WIDE,
        *,
        squash: float = 1.0,
        power: float = 1.0,
        around: Area | pygame.FRect | None = None,
    ) -> None:
        """Adds a round light. `power` above 1 adds it more than once. Lay light before paper, never on it.

        `around` is an area that will be covered, and where light need not be drawn.
        """
        if around is not None:
            whole, hole = self.whole, pygame.FRect(around).inflate(-24, -24)
            if hole.width > 0 and hole.height > 0:
                for part in (
                    (whole.left, whole.top, whole.width, hole.top - whole.top),
                    (whole.left, hole.bottom, whole.width, whole.bottom - hole.bottom),
                    (whole.left, hole.top, hole.left - whole.left, hole.height),
                    (hole.right, hole.top, whole.right - hole.right, hole.height),
                ):
                    with self.clipped(part):
                        self.glow(centre, radius, light, squash=squash, power=power)
                return
        x, y = self.pixel(centre)
        while power > 0.03:
            halo = self.art.halo(light, self.length(radius), squash, power)
            self.surface.blit(
                halo, (x - halo.get_width() // 2, y - halo.get_height() // 2), special_flags=pygame.BLEND_RGB_ADD
            )
            power -= 1.0

    def box(
        self,
        area: Area | pygame.FRect,
        fill: Colour | None,
        edge: Colour | None = None,
        *,
        edge_width: float = 3,
        radius: float = 16,
        alpha: int = 255,
        dashed: bool = False,
    ) -> None:
        """A rectangle with round corners, smooth edges and an outline inside its area."""
        rect = self.pixels(area)
        if rect.width < 2 or rect.height < 2:
            return
        corner = min(self.length(radius), rect.width // 2, rect.height // 2)
        line = self.length(edge_width) if edge else 0
        if dashed and edge:
            self.box(area, fill, None, radius=radius, alpha=alpha)
            self._dashes(rect, edge, line, corner)
            return

        def make() -> pygame.Surface:
            surface = _rounded(rect.size, fill, edge, line, corner)
            if alpha < 255:
                # Baked in: an alpha of the whole surface on top of its pixels' own blits at half the speed.
                surface.fill((255, 255, 255, alpha), special_flags=pygame.BLEND_RGBA_MULT)
            return encoded(surface)

        self.surface.blit(self.art.made(("box", rect.size, fill, edge, line, corner, alpha), make), rect)

    def _dashes(self, rect: pygame.Rect, edge: Colour, line: int, corner: int) -> None:
        def make() -> pygame.Surface:
            surface = _rounded(rect.size, None, edge, line, corner)
            dash, gap = self.length(18), self.length(12)
            for x in range(corner + dash, rect.width - corner, dash + gap):
                surface.fill((0, 0, 0, 0), (x, 0, gap, line + 1))
                surface.fill((0, 0, 0, 0), (x, rect.height - line - 1, gap, line + 1))
            for y in range(corner + dash // 2, rect.height - corner, dash + gap):
                surface.fill((0, 0, 0, 0), (0, y, line + 1, gap))
                surface.fill((0, 0, 0, 0), (rect.width - line - 1, y, line + 1, gap))
            return surface

        self.surface.blit(self.art.made(("dashes", rect.size, edge, line, corner), make), rect)

    def shadow(self, area: Area | pygame.FRect, *, spread: float = 20, drop: float = 10, darkness: int = 170) -> None:
        """A soft shadow under something that covers `area`."""
        rect, blur = self.pixels(area), self.length(spread)

        def make() -> pygame.Surface:
            # Blurred at a quarter of the size: a shadow has no detail, and blurring is dear.
            small = pygame.Surface(((rect.width + 4 * blur) // 4, (rect.height + 4 * blur) // 4), pygame.SRCALPHA, 32)
            small.fill((6, 2, 16, 0))
            small.fill((6, 2, 16, darkness), (blur // 2, blur // 2, rect.width // 4, rect.height // 4))
            blurred = pygame.transform.box_blur(small, max(1, blur // 8))
            blurred = pygame.transform.box_blur(blurred, max(1, blur // 8))
            large = pygame.transform.smoothscale(blurred, (rect.width + 4 * blur, rect.height + 4 * blur))
            # What the thing itself will cover need not be drawn.
            large.fill(
                (6, 2, 16, 0), (3 * blur, 3 * blur, rect.width - 2 * blur, rect.height - 2 * blur - self.length(drop))
            )
            return encoded(large)

        surface = self.art.made(("shadow", rect.size, blur, darkness), make)
        self.surface.blit(surface, (rect.x - 2 * blur, rect.y - 2 * blur + self.length(drop)))

    def line(self, start: Point, end: Point, colour: Colour, width: float = 2) -> None:
        """A straight, upright or level line; for slanting ones use `drawn`."""
        thick = self.length(width)
        first, last = self.pixel(start), self.pixel(end)
        if first[0] == last[0] or first[1] == last[1]:
            left, top = min(first[0], last[0]), min(first[1], last[1])
            level = first[1] == last[1]
            size = (abs(last[0] - first[0]), thick) if level else (thick, abs(last[1] - first[1]))
            offset = (0, -(thick // 2)) if level else (-(thick // 2), 0)
            self.surface.fill(colour, (left + offset[0], top + offset[1], *size))
        else:
            pygame.draw.line(self.surface, colour, first, last, thick)

    def disc(
        self, centre: Point, radius: float, fill: Colour | None, edge: Colour | None = None, edge_width: float = 3
    ) -> None:
        """A circle with a smooth rim."""
        area = centre[0] - radius, centre[1] - radius, 2 * radius, 2 * radius
        self.box(area, fill, edge, edge_width=edge_width, radius=radius)

    def drawn(self, key: Hashable, area: Area | pygame.FRect, paint: Painter, *, alpha: int = 255) -> None:
        """A shape drawn once by `paint`, smoothed, kept under `key` and shown in `area`.

        `paint(surface, scale)` draws on a transparent surface of `area`'s proportions with `scale` pixels to the unit.
        """
        rect = self.pixels(area)
        if rect.width < 1 or rect.height < 1:
            return

        def make() -> pygame.Surface:
            large = pygame.Surface((rect.width * _FINER, rect.height * _FINER), pygame.SRCALPHA, 32)
            paint(large, self.scale * _FINER)
            return pygame.transform.smoothscale(large.premul_alpha(), rect.size)

        self._put_premultiplied(self.art.made(("drawn", key, rect.size), make), rect.topleft, alpha)

    @contextmanager
    def clipped(self, area: Area | pygame.FRect) -> Iterator[None]:
        """Only what lies inside `area` is drawn within the `with`; clips narrow one another."""
        before = self.surface.get_clip()
        self.surface.set_clip(self.pixels(area).clip(before))
        try:
            yield
        finally:
            self.surface.set_clip(before)

    def layer(self, key: Hashable, paint: Callable[[], None]) -> pygame.Surface:
        """A whole opaque surface: what `paint` draws on this stage, kept for the last few keys of this size."""
        size = self.surface.get_size()
        kept = self._layers.get((key, size))
        if kept is not None:
            self._layers.move_to_end((key, size))
            return kept
        shown = self.surface
        self.surface = pygame.Surface(size, 0, 32)
        try:
            paint()
            made = self.surface
        finally:
            self.surface = shown
        self._layers[(key, size)] = made
        most = min(_LAYERS_KEPT, max(2, _LAYER_BYTES // (4 * max(1, size[0] * size[1]))))
        while len(self._layers) > most:
            self._layers.popitem(last=False)
        return made

    def veil(self, colour: Colour, alpha: int, area: Area | pygame.FRect | None = None) -> None:
        """Lays a colour over everything, or over `area`: dusk, a pause, a dimmed scene."""
        rect = self.surface.get_rect() if area is None else self.pixels(area).clip(self.surface.get_rect())
        if alpha <= 0 or rect.width <= 0 or rect.height <= 0:
            return
        # Multiplying costs a sixth of an alpha overlay; adding the colour afterwards gives the same mixture.
        kept = 255 - alpha
        self.surface.fill((kept, kept, kept), rect, special_flags=pygame.BLEND_RGB_MULT)
        red, green, blue = (part * alpha // 255 for part in rgb(colour))
        self.surface.fill((red, green, blue), rect, special_flags=pygame.BLEND_RGB_ADD)

    def blit(
        self, surface: pygame.Surface, at: Point, *, anchor: Anchor = "topleft", alpha: int = 255, flags: int = 0
    ) -> None:
        """Shows a surface of pixels as it is."""
        rect = surface.get_rect()
        setattr(rect, anchor, self.pixel(at))
        self._put(surface, rect.topleft, alpha, flags)

    def _put_premultiplied(self, surface: pygame.Surface, at: tuple[int, int], alpha: int) -> None:
        if 0 < alpha < 255:
            surface = surface.copy()
            surface.fill((alpha, alpha, alpha, alpha), special_flags=pygame.BLEND_RGBA_MULT)
        if alpha > 0:
            self.surface.blit(surface, at, special_flags=pygame.BLEND_PREMULTIPLIED)

    def _put(self, surface: pygame.Surface, at: tuple[int, int], alpha: int = 255, flags: int = 0) -> None:
        if alpha >= 255:
            self.surface.blit(surface, at, special_flags=flags)
        elif alpha > 0:
            faded = surface.copy()
            faded.set_alpha(alpha)
            self.surface.blit(faded, at, special_flags=flags)


def anchored(at: Point, size: tuple[float, float], anchor: Anchor) -> pygame.FRect:
    """The area of this size whose `anchor` lies at a point."""
    area = pygame.FRect(0, 0, *size)
    setattr(area, anchor, at)
    return area


def _rounded(size: tuple[int, int], fill: Colour | None, edge: Colour | None, line: int, corner: int) -> pygame.Surface:
    """Round corners: a small one drawn finely and smoothed, then stretched in nine pieces."""
    if min(size) <= 2:
        # Too thin for corners: there is nothing to cut into nine.
        thin = pygame.Surface(size, pygame.SRCALPHA, 32)
        thin.fill(edge or fill or "#000000")
        return thin
    small = 2 * corner + 2 * line + 4
    width, height = min(size[0], small), min(size[1], small)
    large = pygame.Surface((width * _FINER, height * _FINER), pygame.SRCALPHA, 32)
    # The colour of what is transparent shows at smoothed rims, so it is the rim's own.
    large.fill((*rgb(edge or fill or "#000000"), 0))
    whole = large.get_rect()
    if edge and line:
        pygame.draw.rect(large, edge, whole, 0 if fill else line * _FINER, border_radius=corner * _FINER)
    if fill:
        inside = whole.inflate(-2 * line * _FINER, -2 * line * _FINER)
        pygame.draw.rect(large, fill, inside, border_radius=max(0, (corner - line) * _FINER))
    piece = pygame.transform.smoothscale(large, (width, height))
    return piece if (width, height) == size else nine_pieces(piece, (min(width, height) - 1) // 2, *size)
