"""What scenes draw on: the canvas with words, and what can be clicked."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Literal

import pygame

from game.ui.canvas import Anchor, Canvas, anchored
from game.ui.fonts import Face, Weight
from game.ui.sprites import Art
from game.ui.text import Fitted, Letters
from game.ui.theme import NOTE, Area, Colour, Ink, Point

__all__ = ["Align", "Anchor", "Stage", "Valign", "anchored"]

Align = Literal["left", "center", "right"]
Valign = Literal["top", "middle", "bottom"]


class Stage(Canvas):
    """A canvas that sets words and remembers what can be clicked."""

    def __init__(self, surface: pygame.Surface, art: Art, letters: Letters, *, least_text: float = NOTE) -> None:
        """`least_text`, in units, is the size below which no letter is ever set."""
        self.letters = letters
        self.least_text = least_text
        self._targets: list[tuple[pygame.FRect, object]] = []
        super().__init__(surface, art)

    def begin(self) -> None:
        """Starts a frame: looks at the surface's size again and forgets what could be clicked."""
        super().begin()
        self._targets.clear()

    def layer(self, key: Hashable, paint: Callable[[], None]) -> pygame.Surface:
        """A whole opaque surface, kept; what `paint` would make clickable is not."""
        targets = list(self._targets)
        made = super().layer(key, paint)
        self._targets = targets
        return made

    # Targets

    def target(self, area: Area | pygame.FRect, action: object) -> None:
        """A click inside `area` means `action`, until the next frame. Later targets lie on top of earlier ones."""
        self._targets.append((pygame.FRect(area), action))

    def action_at(self, pixel: tuple[float, float]) -> object | None:
        """What a click on this pixel means; None where nothing is to be clicked."""
        point = self.to_units(pixel)
        return next((action for area, action in reversed(self._targets) if area.collidepoint(point)), None)

    @property
    def targets(self) -> list[tuple[pygame.FRect, object]]:
        """Everything that can be clicked in this frame, from the lowest to the topmost."""
        return list(self._targets)

    # Words

    def text(
        self,
        string: str,
        at: Point,
        size: float,
        colour: Ink,
        *,
        face: Face = Face.KAI,
        weight: Weight = Weight.MEDIUM,
        anchor: Anchor = "midleft",
        max_width: float | None = None,
        alpha: int = 255,
    ) -> pygame.FRect:
        """One line of letters; the area it takes, in units.

        With `max_width` it is set smaller until it fits, and shortened with `…` where even the least size does not.
        """
        size = max(size, self.least_text)
        width = self.letters.width(string, size, face, weight)
        if max_width is not None and width > max_width:
            size = max(self.least_text, size * max_width / width)
            string = self.letters.shortened(string, size, max_width + 0.5, face, weight)
            width = self.letters.width(string, size, face, weight)
        area = anchored(at, (width, size), anchor)
        if not string.strip():
            return area
        surface, left, top = self.letters.rendered(string, round(size * self.scale), colour, face, weight)
        x, y = self.pixel(area.topleft)
        self._put(surface, (x - left, y - top), alpha)
        return area

    def measure(self, string: str, size: float, *, face: Face = Face.KAI, weight: Weight = Weight.MEDIUM) -> float:
        """How wide one line is, in units."""
        return self.letters.width(string, max(size, self.least_text), face, weight)

    def fit(
        self,
        string: str,
        area: Area | pygame.FRect,
        most: float,
        least: float = NOTE,
        *,
        face: Face = Face.KAI,
        weight: Weight = Weight.MEDIUM,
        leading: float = 1.3,
        by_clause: bool = False,
    ) -> Fitted:
        """How `paragraph` would set these words."""
        _, _, width, height = area
        least = max(least, self.least_text)
        return self.letters.fit(string, width, height, max(most, least), least, face, weight, leading, by_clause)

    def paragraph(
        self,
        string: str,
        area: Area | pygame.FRect,
        most: float,
        least: float = NOTE,
        *,
        colour: Ink,
        face: Face = Face.KAI,
        weight: Weight = Weight.MEDIUM,
        align: Align = "left",
        valign: Valign = "middle",
        leading: float = 1.3,
        by_clause: bool = False,
        alpha: int = 255,
    ) -> pygame.FRect:
        """Words broken into lines, at the largest size from `most` down to `least` that fits; the area they take.

        `by_clause` prefers lines that end at a comma or full stop, for a riddle's words.
        """
        area = pygame.FRect(area)
        fitted = self.fit(string, area, most, least, face=face, weight=weight, leading=leading, by_clause=by_clause)
        return self.lines(
            fitted, area, colour=colour, face=face, weight=weight, align=align, valign=valign, alpha=alpha
        )

    def lines(
        self,
        fitted: Fitted,
        area: Area | pygame.FRect,
        *,
        colour: Ink,
        face: Face = Face.KAI,
        weight: Weight = Weight.MEDIUM,
        align: Align = "left",
        valign: Valign = "middle",
        alpha: int = 255,
    ) -> pygame.FRect:
        """Draws lines that were fitted before; the area they take."""
        area = pygame.FRect(area)
        top = {"top": area.top, "middle": area.centery - fitted.height / 2, "bottom": area.bottom - fitted.height}[
            valign
        ]
        x = {"left": area.left, "center": area.centerx, "right": area.right}[align]
        anchor: Anchor = {"left": "topleft", "center": "midtop", "right": "topright"}[align]  # type: ignore[assignment]  # a dict widens Literals
        taken: pygame.FRect | None = None
        for row, line in enumerate(fitted.lines):
            at = x, top + row * fitted.line_height
            drawn = self.text(line, at, fitted.size, colour, face=face, weight=weight, anchor=anchor, alpha=alpha)
            taken = drawn if taken is None else taken.union(drawn)
        return taken if taken is not None else pygame.FRect(x, top, 0, 0)

    def column(
        self,
        string: str,
        at: Point,
        size: float,
        colour: Colour,
        *,
        face: Face = Face.KAI,
        weight: Weight = Weight.MEDIUM,
        anchor: Anchor = "midtop",
    ) -> pygame.FRect:
        """Words set from top to bottom; the area they take."""
        size = max(size, self.least_text)
        surface = self.letters.rendered_column(string, round(size * self.scale), colour, face, weight)
        area = anchored(at, (surface.get_width() / self.scale, surface.get_height() / self.scale), anchor)
        self.surface.blit(surface, self.pixel(area.topleft))
        return area
