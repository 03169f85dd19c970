"""Lines of letters: measured in parts of their size, fitted into areas, rendered once and kept."""

from __future__ import annotations

import math
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import pygame

from game.ui.cache import SurfaceCache, encoded
from game.ui.fonts import Cut, Face, Faces, GlyphSource, Weight
from game.ui.linebreak import break_lines, is_wide, spoken_lines
from game.ui.theme import Ink, rgb

BASELINE: Final = 0.88
"""From the top of a line's box, one size high, down to the baseline. Ideographs fill the box, figures are centred."""
_ROOM: Final = 0.3
"""Room kept around a rendered line, as a part of its size, for strokes that leave the box."""

_HALF_BLANK_RIGHT: Final = frozenset("，。、；：）》〉」』】〕〗”’")
_HALF_BLANK_LEFT: Final = frozenset("（《〈「『【〔〖“‘")
_VERTICAL_FORMS: Final = dict(
    zip(
        "，、。：；！？（）《》〈〉「」『』【】〔〕—…“”‘’",
        "︐︑︒︓︔︕︖︵︶︽︾︿﹀﹁﹂﹃﹄︻︼︹︺︱︙﹃﹄﹁﹂",
        strict=True,
    )
)
_ELLIPSIS: Final = "…"
_WORTH_A_LINE: Final = 1.1
"""How much larger a riddle must become for one line more."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """One character in a line; `x` is its pen position as a part of the size."""

    cut: Cut
    character: str
    x: float


@dataclass(frozen=True, slots=True)
class Line:
    """A line laid out; `width` is a part of the size."""

    glyphs: tuple[Glyph, ...]
    width: float


@dataclass(frozen=True, slots=True)
class Fitted:
    """Words that fit: the lines, the size they are set in and the distance between their baselines, in units."""

    lines: tuple[str, ...]
    size: float
    line_height: float
    complete: bool = True
    """False where even the least size was too large and the end had to be left out."""

    @property
    def height(self) -> float:
        """From the top of the first line to the bottom of the last, in units."""
        return self.size + self.line_height * (len(self.lines) - 1) if self.lines else 0.0


def _close_up(before: str | None, character: str) -> bool:
    """Whether full-width punctuation gives up half its box: at a line's start, or beside other punctuation.

    `before` is empty at the start of a line and None after a narrow character.
    """
    if before is None:
        return False
    if character in _HALF_BLANK_LEFT:
        return not before or before in _HALF_BLANK_LEFT | _HALF_BLANK_RIGHT
    return character in _HALF_BLANK_RIGHT and before in _HALF_BLANK_RIGHT


def printable(text: str) -> str:
    """`text` without what cannot be set on one line: control and direction characters go, blanks become spaces.

    A lone surrogate becomes the replacement character. In words without Chinese, and within English words,
    curly quotes become straight ones, because the shipped faces set them as wide as an ideograph.
    """
    kept: list[str] = []
    for character in text:
        match unicodedata.category(character):
            case "Cc" | "Zl" | "Zp":
                if character.isspace():
                    kept.append(" ")
            case "Cs":
                kept.append("\ufffd")
            case "Cf" | "Mn" if _is_invisible(character):
                pass
            case "Zs" if character != "\u3000":
                kept.append(" ")
            case _:
                kept.append(character)
    plain = "".join(kept)
    if any(quote in plain for quote in "‘’“”"):
        plain = _latin_quotes(plain)
    return plain


def _is_invisible(character: str) -> bool:
    return unicodedata.category(character) == "Cf" or 0xFE00 <= ord(character) <= 0xFE0F


def _latin_quotes(text: str) -> str:
    chinese = any(is_wide(character) for character in text)
    straight = {"‘": "'", "’": "'", "“": '"', "”": '"'}
    return "".join(
        straight[c]
        if c in straight
        and (
            not chinese
            or (c == "’" and text[i - 1 : i].isascii() and text[i + 1 : i + 2].isascii() and 0 < i < len(text) - 1)
        )
        else c
        for i, c in enumerate(text)
    )


class Letters:
    """Sets words in the faces of this machine. Sizes here are pixels; widths are parts of the size or in its unit."""

    def __init__(self, faces: Faces, most_bytes: int = 48 << 20) -> None:
        self.faces = faces
        self._glyphs = GlyphSource(faces)
        self._rendered = SurfaceCache(most_bytes)
        self.line = lru_cache(maxsize=4096)(self._lay_out)
        self.fit = lru_cache(maxsize=512)(self._fit)

    def width(self, text: str, size: float, face: Face = Face.KAI, weight: Weight = Weight.MEDIUM) -> float:
        """How wide a line is, in the unit of `size`."""
        return self.line(text, face, weight).width * size

    def _span(self, text: str, face: Face, weight: Weight) -> float:
        """The advances added up, as a part of the size: what a piece may take at most, wherever it stands in a line."""
        return sum(self._glyphs.glyph(face, weight, character)[2] for character in text)

    def _lay_out(self, text: str, face: Face, weight: Weight) -> Line:
        glyphs: list[Glyph] = []
        pen = 0.0
        before, before_wide = "", False
        for character in printable(text):
            cut, drawn, advance = self._glyphs.glyph(face, weight, character)
            wide = advance > 0.95
            if wide and _close_up(before if before_wide or not before else None, character):
                pen -= 0.5
            glyphs.append(Glyph(cut, drawn, pen))
            pen += advance
            before, before_wide = character, wide
        if len(glyphs) > 1 and before_wide and before in _HALF_BLANK_RIGHT:
            pen -= 0.45
        return Line(tuple(glyphs), max(0.0, pen))

    def rendered(self, text: str, size: int, ink: Ink, face: Face, weight: Weight) -> tuple[pygame.Surface, int, int]:
        """A line as pixels, and where the left end of its box's top edge lies within them. `size` in pixels."""
        size = max(1, size)
        room = math.ceil(size * _ROOM)
        surface = self._rendered.get(
            (text, size, ink, face, weight), lambda: self._render(text, size, ink, face, weight, room)
        )
        return surface, room, room

    def _render(self, text: str, size: int, ink: Ink, face: Face, weight: Weight, room: int) -> pygame.Surface:
        line = self.line(text, face, weight)
        surface = pygame.Surface((math.ceil(line.width * size) + 2 * room, size + 2 * room), pygame.SRCALPHA, 32)
        colour = rgb(ink) if isinstance(ink, str) else (255, 255, 255)
        surface.fill((*colour, 0))
        for glyph in line.glyphs:
            self._draw(
                surface, glyph.cut, glyph.character, (room + glyph.x * size, room + BASELINE * size), size, colour
            )
        if not isinstance(ink, str):
            surface.blit(_gradient(surface.get_size(), room, size, ink), (0, 0), special_flags=pygame.BLEND_RGB_MULT)
        return encoded(surface)

    def _draw(
        self,
        surface: pygame.Surface,
        cut: Cut,
        character: str,
        pen: tuple[float, float],
        size: float,
        colour: tuple[int, int, int],
        turned: int = 0,
    ) -> None:
        if character.isspace():
            return
        font = self._glyphs.font(cut.path)
        font.strong = cut.growth > 0
        if font.strong:
            font.strength = cut.growth
        half = cut.growth * size / 2
        font.render_to(
            surface, (round(pen[0] - half), round(pen[1] + half)), character, colour, size=size, rotation=turned
        )

    def rendered_column(self, text: str, size: int, ink: Ink, face: Face, weight: Weight) -> pygame.Surface:
        """`text` from top to bottom, each character in a box of `size` pixels, punctuation in its vertical form."""
        size = max(1, size)
        return self._rendered.get(
            ("column", text, size, ink, face, weight), lambda: self._render_column(text, size, ink, face, weight)
        )

    def _render_column(self, text: str, size: int, ink: Ink, face: Face, weight: Weight) -> pygame.Surface:
        cells = column_cells(printable(text))
        surface = pygame.Surface((size, size * max(1, len(cells))), pygame.SRCALPHA, 32)
        colour = rgb(ink) if isinstance(ink, str) else rgb(ink[0])
        surface.fill((*colour, 0))
        for row, cell in enumerate(cells):
            line = self._lay_out(cell, face, weight)
            form = _VERTICAL_FORMS.get(cell)
            if form is not None and self._glyphs.glyph(face, weight, form)[1] == form:
                line = self._lay_out(form, face, weight)
            fitted = size if line.width <= 1.02 else size / line.width
            left = (size - line.width * fitted) / 2
            top = row * size + (size - fitted) / 2
            for glyph in line.glyphs:
                self._draw(
                    surface,
                    glyph.cut,
                    glyph.character,
                    (left + glyph.x * fitted, top + BASELINE * fitted),
                    fitted,
                    colour,
                )
        return encoded(surface)

    def _fit(
        self,
        text: str,
        width: float,
        height: float,
        most: float,
        least: float,
        face: Face,
        weight: Weight,
        leading: float,
        by_clause: bool,
    ) -> Fitted:
        """The largest size from `most` down to `least` at which `text` fits into `width` × `height`.

        Fewer lines win over a slightly larger size, and so do, `by_clause`, lines that end where the sentence pauses.
        """
        text = "\n".join(printable(part) for part in text.split("\n"))
        best = self._largest(text, width, height, most, least, face, weight, leading)
        if best is None:
            return self._cut_short(text, width, height, least, face, weight, leading)
        for lines in range(1, len(best.lines)):
            limit = height if lines > 1 else max(height, least)
            fewer = self._largest(text, width, limit, most, least, face, weight, leading, lines)
            if fewer is not None and fewer.size >= best.size * 0.84:
                best = fewer
                break
        if by_clause and len(best.lines) > 1:
            spoken: Fitted | None = None
            for spoken_text in spoken_lines(text):
                most_lines = spoken_text.count("\n") + 1
                tried = self._largest(spoken_text, width, height, most, least, face, weight, leading, most_lines)
                if tried is not None and (spoken is None or tried.size > spoken.size * _WORTH_A_LINE):
                    spoken = tried
            if spoken is not None and spoken.size >= best.size * 0.68:
                best = spoken
        return best

    def _largest(
        self,
        text: str,
        width: float,
        height: float,
        most: float,
        least: float,
        face: Face,
        weight: Weight,
        leading: float,
        most_lines: int | None = None,
    ) -> Fitted | None:
        def attempt(size: int) -> Fitted | None:
            lines = break_lines(text, lambda part: self._span(part, face, weight) * size, width)
            fitted = Fitted(tuple(lines), size, size * leading)
            if fitted.height > height + 0.5 or (most_lines is not None and len(lines) > most_lines):
                return None
            return fitted if all(self.width(line, size, face, weight) <= width + 0.5 for line in lines) else None

        low, high = math.ceil(least), max(math.ceil(least), math.floor(most))
        found = attempt(high)
        if found is not None:
            return found
        found = attempt(low)
        while found is not None and high - low > 1:
            middle = (low + high) // 2
            candidate = attempt(middle)
            if candidate is None:
                high = middle
            else:
                found, low = candidate, middle
        return found

    def _cut_short(
        self, text: str, width: float, height: float, size: float, face: Face, weight: Weight, leading: float
    ) -> Fitted:
        lines = break_lines(text, lambda part: self._span(part, face, weight) * size, width)
        room = max(1, 1 + math.floor((height - size) / (size * leading) + 0.01))
        kept = lines[:room]
        if len(lines) > room:
            kept[-1] = self.shortened(kept[-1] + _ELLIPSIS, size, width, face, weight)
        kept = [self.shortened(line, size, width, face, weight) for line in kept]
        return Fitted(tuple(kept), size, size * leading, complete=len(lines) <= room and kept == lines)

    def shortened(self, text: str, size: float, width: float, face: Face, weight: Weight) -> str:
        """`text`, or as much of its beginning as fits into `width` followed by `…`."""
        if self.width(text, size, face, weight) <= width:
            return text
        kept = text.rstrip(_ELLIPSIS)
        while kept and self.width(kept.rstrip() + _ELLIPSIS, size, face, weight) > width:
            kept = kept[:-1]
        return kept.rstrip() + _ELLIPSIS if kept else ""


def column_cells(text: str) -> list[str]:
    """What stands in each box of a vertical line: one ideograph, or a number of up to three figures side by side."""
    cells: list[str] = []
    for character in text:
        if character.isspace():
            continue
        if character.isdigit() and cells and cells[-1].isdigit() and len(cells[-1]) < 3:
            cells[-1] += character
        else:
            cells.append(character)
    return cells


def _gradient(size: tuple[int, int], top: int, height: int, ink: tuple[str, str]) -> pygame.Surface:
    strip = pygame.Surface((1, 2), 0, 32)
    strip.set_at((0, 0), rgb(ink[0]))
    strip.set_at((0, 1), rgb(ink[1]))
    band = pygame.transform.smoothscale(strip, (1, max(2, height)))
    column = pygame.Surface((1, size[1]), 0, 32)
    column.fill(rgb(ink[0]))
    column.blit(band, (0, top))
    column.fill(rgb(ink[1]), (0, top + height, 1, size[1]))
    return pygame.transform.scale(column, size)
