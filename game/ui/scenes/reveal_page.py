"""Where everything of the reveal stands: the surface and its marks, the parts it gives, the answer, the explanation."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.core.views import RevealView, RiddleView
from game.ui import theme
from game.ui.fonts import Weight
from game.ui.scenes.fit_parts import Stretch, Tile, parts_of, stretches_of, tiles_of
from game.ui.stage import Stage
from game.ui.text import Fitted
from game.ui.theme import Area

_CORNER = 18.0
"""How far the words of the explanation keep from the sides of all other words."""
_GAP = 0.15
"""Between two stretches of the surface, in sizes."""
_MARK = 44.0
"""Room for a mark under a line of the surface, or under a tile."""
_TILE_MOST = 184.0
_TILE_LEAST = 84.0
_SEAL_ROOM = 190.0
_LEAST_WITH_TILES = 40.0
"""A surface smaller than this has no room for its parts."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of the surface, or what of it stands on one line."""

    text: str
    part: int | None
    area: Area
    lowest: bool
    """Whether no line of the surface lies between it and what it gives."""


@dataclass(frozen=True, slots=True)
class TilePlace:
    """A tile with its area; `struck` where it takes something away."""

    tile: Tile
    area: Area
    struck: bool = False


@dataclass(frozen=True, slots=True)
class RevealPage:
    """A reveal laid out for one stage; equal pages look the same."""

    slip: Area
    left: float
    right: float
    size: float
    """The surface's."""
    segments: tuple[Segment, ...]
    tiles: tuple[TilePlace, ...]
    """The answer in its parts, or the parts beside the answer."""
    answer: str
    answer_area: Area | None
    """Where the whole answer stands; None where the tiles are the answer."""
    seal_at: tuple[float, float] | None
    form: str
    reading: str
    form_y: float | None
    rule_y: float
    explanation: Fitted
    explanation_area: Area
    source: str
    source_y: float

    @property
    def middle(self) -> tuple[float, float]:
        """Where the points fly from."""
        areas = [self.answer_area] if self.answer_area else [place.area for place in self.tiles]
        whole = pygame.FRect(areas[0]).unionall([pygame.FRect(area) for area in areas[1:]])
        return whole.center


def lay_out(stage: Stage, riddle: RiddleView, revealed: RevealView, *, two_rows: bool) -> RevealPage:
    """The explanation is measured first; what is above it gets the rest of the slip."""
    share = (stage.width - theme.WIDTH_LEAST) / (theme.WIDTH_MOST - theme.WIDTH_LEAST)
    left, width = 76 + (243 - 76) * share, 1288 + (1434 - 1288) * share
    top = 30.0 if two_rows else 46.0
    slip = pygame.FRect(left, top, width, (theme.STAGE_BOTTOM_TWO_ROWS - 12 if two_rows else 842) - top)
    words = pygame.FRect(slip.left + 106, slip.top + 64, slip.width - 212, slip.height - 122)
    source_height = 42.0 if revealed.source else 0.0
    form_height = 74.0 if revealed.form else 0.0
    # Its last line stands between the ornaments of the slip's lower corners.
    between = words.width - 2 * _CORNER
    explanation = _explanation(stage, revealed.explanation, between, words.height, source_height + form_height)
    explanation_top = words.bottom - source_height - explanation.height
    form_y = explanation_top - 20 - form_height / 2 if revealed.form else None
    rule_y = explanation_top - 24 - form_height
    upper = pygame.FRect(words.left, words.top, words.width, rule_y - 18 - words.top)
    figures = _figures(stage, riddle, revealed, upper)
    return RevealPage(
        slip=_area(slip),
        left=words.left,
        right=words.right,
        size=figures.size,
        segments=figures.segments,
        tiles=figures.tiles,
        answer=revealed.answer,
        answer_area=figures.answer,
        seal_at=figures.seal,
        form=revealed.form,
        reading=revealed.reading,
        form_y=form_y,
        rule_y=rule_y,
        explanation=explanation,
        explanation_area=(words.left + _CORNER, explanation_top, between, explanation.height),
        source=revealed.source,
        source_y=words.bottom - 14,
    )


@dataclass(frozen=True, slots=True)
class _Figures:
    size: float
    segments: tuple[Segment, ...]
    tiles: tuple[TilePlace, ...]
    answer: Area | None
    seal: tuple[float, float] | None


def _explanation(stage: Stage, words: str, width: float, height: float, besides: float) -> Fitted:
    """Airy on half of the slip; the longest ones closer together on two thirds."""
    airy = stage.fit(words, (0, 0, width, height * 0.5 - besides), 46, leading=1.36)
    return airy if airy.complete else stage.fit(words, (0, 0, width, height * 0.68 - besides), 40, leading=1.2)


def _figures(stage: Stage, riddle: RiddleView, revealed: RevealView, upper: pygame.FRect) -> _Figures:
    """Surface above, parts or answer below, and the answer at the right where the parts are not the answer itself."""
    parts = parts_of(revealed.fit)
    stretches = stretches_of(riddle.surface, revealed.fit)
    tiles = None if revealed.reading else tiles_of(revealed.answer, parts)
    if not parts:
        return _plain(stage, stretches, revealed, upper)
    beside = "" if tiles else revealed.answer
    shown = tiles or tiles_of(revealed.reading, parts) or tuple(Tile(part.text, n) for n, part in enumerate(parts))
    struck = {n for n, part in enumerate(parts) if part.takes}
    tile_height = max(_TILE_LEAST, min(_TILE_MOST, upper.height * 0.37))
    tried = []
    for flying in (104.0, 60.0, 26.0):
        lines = upper.height - tile_height - flying - _MARK - (10.0 if beside else 30.0)
        figures = _arranged(stage, stretches, shown, struck, beside, upper, lines, flying)
        if figures.size >= theme.SURFACE_LEAST:
            break
        tried.append(figures)
    else:
        figures = max(tried, key=lambda attempt: attempt.size)
    if figures.size < _LEAST_WITH_TILES or not _legible(stage, figures, upper):
        # Too long for parts of its own: marks in the surface, and the answer under it.
        return _plain(stage, stretches, revealed, upper)
    return figures


def _legible(stage: Stage, figures: _Figures, upper: pygame.FRect) -> bool:
    """Whether every tile can hold its letters and all lies within its part of the slip."""
    return all(
        stage.measure(place.tile.text, theme.NOTE, weight=Weight.BOLD) <= place.area[2] - 24
        and place.area[1] + place.area[3] <= upper.bottom
        and upper.left - 1 <= place.area[0]
        and place.area[0] + place.area[2] <= upper.right + 1
        for place in figures.tiles
    )


def _arranged(
    stage: Stage,
    stretches: tuple[Stretch, ...],
    shown: tuple[Tile, ...],
    struck: set[int],
    answer: str,
    upper: pygame.FRect,
    lines: float,
    flying: float,
) -> _Figures:
    """One attempt: `lines` is the room of the surface's lines, `flying` that of the dots."""
    answer_area = _answer_beside(stage, answer, upper) if answer else None
    room = upper.copy()
    if answer_area is not None:
        room.width = answer_area.left - 84 - upper.left
    size, segments = _set_surface(stage, stretches, pygame.FRect(room.left, room.top, room.width, max(40.0, lines)))
    bottom = max(segment.area[1] + segment.area[3] for segment in segments)
    under = 10.0 if answer else 34.0
    tile_height = max(_TILE_LEAST, min(_TILE_MOST, upper.bottom - under - bottom - _MARK - flying))
    tile_top = min(bottom + _MARK + flying * 1.6, upper.bottom - under - tile_height)
    row = pygame.FRect(room.left, tile_top, room.width, tile_height)
    # Curves to the answer pass below the parts.
    if answer and len(shown) > 1:
        row.height = max(_TILE_LEAST, min(row.height, 140.0, upper.bottom - 70 - tile_top))
    roomy = not answer and room.width > 1100
    if roomy:
        row.width -= 2 * _SEAL_ROOM
        row.left += _SEAL_ROOM
    wanted = _centres(segments, shown) if answer else None
    places = _set_tiles(stage, shown, struck, row, wanted)
    seal = None
    if roomy:
        seal = (upper.right - _SEAL_ROOM / 2 + 14, row.centery)
    return _Figures(size, segments, places, None if answer_area is None else _area(answer_area), seal)


def _plain(stage: Stage, stretches: tuple[Stretch, ...], revealed: RevealView, upper: pygame.FRect) -> _Figures:
    """The surface, and the answer large under it."""
    for share in (0.5, 0.4, 0.3):
        height = upper.height * (1 - share) - 24
        size, segments = _set_surface(stage, stretches, pygame.FRect(upper.left, upper.top, upper.width, height))
        if size >= theme.SURFACE_LEAST_NARROW:
            break
    bottom = max(segment.area[1] + segment.area[3] for segment in segments) + 30
    area = pygame.FRect(upper.left, bottom, upper.width, max(60.0, upper.bottom - bottom - 8))
    per_size = stage.measure(revealed.answer, 100, weight=Weight.BOLD) / 100
    glyph = min(220.0, area.height * 0.64, (area.width - 70) / per_size)
    lines = 1 if glyph >= theme.NOTE * 1.2 or area.height < 3.5 * theme.NOTE else 2
    glyph = max(theme.NOTE, min(220.0, area.height * 0.36, 1.8 * (area.width - 70) / per_size) if lines > 1 else glyph)
    width = min(area.width, per_size * glyph / lines + max(60.0, glyph * 0.5) + (80 if lines > 1 else 0))
    height = min(area.height, glyph * 1.2 * lines + glyph * 0.3)
    middle = area.centery if area.height < 260 else area.top + area.height * 0.48
    return _Figures(size, segments, (), (area.centerx - width / 2, middle - height / 2, width, height), None)


def _answer_beside(stage: Stage, answer: str, upper: pygame.FRect) -> pygame.FRect:
    """The whole answer at the right: round for one character, longer than high for more."""
    most = min(384.0, upper.height - 44, upper.width * 0.34)
    per_letter = stage.measure(answer, 100, weight=Weight.BOLD) / 100
    if per_letter <= 1.3:
        side = most
        return pygame.FRect(upper.right - side, upper.top + max(0.0, (upper.height - 44 - side) / 2), side, side)
    width = min(upper.width * 0.44, max(most, 150 * per_letter + 90))
    height = max(110.0, min(most, (width - 80) / per_letter * 1.7))
    return pygame.FRect(upper.right - width, upper.centery - 16 - height / 2, width, height)


def _set_surface(stage: Stage, stretches: tuple[Stretch, ...], room: pygame.FRect) -> tuple[float, tuple[Segment, ...]]:
    """The surface in lines with a mark's room under each, its stretches a little apart."""
    surface = "".join(stretch.text for stretch in stretches)
    narrower = 1 - 0.06 * min(4, len(stretches) - 1) / 2
    room_for_words = 0, 0, room.width * narrower, room.height
    fitted = stage.fit(
        surface, room_for_words, theme.SURFACE_IN_REVEAL, weight=Weight.BOLD, by_clause=True, leading=1.52
    )
    lines = _cut(surface, fitted.lines, stretches)
    size = fitted.size
    widest = max(_line_width(stage, line, size) for line in lines)
    if widest > room.width:
        size = max(theme.NOTE, size * room.width / widest)
    segments: list[Segment] = []
    pitch = fitted.line_height * size / fitted.size
    for number, line in enumerate(lines):
        x = room.centerx - _line_width(stage, line, size) / 2
        for stretch in line:
            width = stage.measure(stretch.text, size, weight=Weight.BOLD)
            area = x, room.top + number * pitch, width, float(size)
            segments.append(Segment(stretch.text, stretch.part, area, number == len(lines) - 1))
            x += width + _GAP * size
    return size, tuple(segments)


def _line_width(stage: Stage, line: list[Stretch], size: float) -> float:
    words = sum(stage.measure(stretch.text, size, weight=Weight.BOLD) for stretch in line)
    return words + _GAP * size * (len(line) - 1)


def _cut(surface: str, lines: tuple[str, ...], stretches: tuple[Stretch, ...]) -> list[list[Stretch]]:
    """The stretches of each line."""
    found: list[list[Stretch]] = []
    ends, at = [], 0
    for line in lines:
        start = surface.find(line, at)
        at = (start if start >= 0 else at) + len(line)
        ends.append(at)
    ends[-1] = len(surface)
    first = 0
    for end in ends:
        line_parts: list[Stretch] = []
        begin = 0
        for stretch in stretches:
            text = surface[max(first, begin) : min(end, begin + len(stretch.text))] if begin < end else ""
            begin += len(stretch.text)
            if begin > first and text.strip():
                line_parts.append(Stretch(text.strip(), stretch.part))
        found.append(line_parts)
        first = end
    return [line for line in found if line]


def _centres(segments: tuple[Segment, ...], shown: tuple[Tile, ...]) -> list[float] | None:
    """Where each tile would like to stand: under its span, if the surface has one line."""
    if not all(segment.lowest for segment in segments):
        return None
    centres = {segment.part: segment.area[0] + segment.area[2] / 2 for segment in segments}
    if any(tile.part not in centres for tile in shown):
        return None
    return [centres[tile.part] for tile in shown]


def _set_tiles(
    stage: Stage, shown: tuple[Tile, ...], struck: set[int], row: pygame.FRect, wanted: list[float] | None
) -> tuple[TilePlace, ...]:
    """The tiles side by side in a row, smaller where they are many, each near its wish."""
    height = row.height
    gap = 40.0

    def widths(high: float) -> list[float]:
        return [max(high, stage.measure(tile.text, high * 0.64, weight=Weight.BOLD) + 0.4 * high) for tile in shown]

    while sum(widths(height)) + gap * (len(shown) - 1) > row.width and height > 56:
        height -= 4
        gap = max(14.0, gap - 2)
    own = widths(height)
    whole = sum(own) + gap * (len(shown) - 1)
    x = row.centerx - whole / 2
    lefts = []
    for width in own:
        lefts.append(x)
        x += width + gap
    if wanted is not None:
        lefts = _spread(wanted, own, gap, row)
    top = row.top + (row.height - height) / 2
    return tuple(
        TilePlace(tile, (left, top, width, height), tile.part in struck)
        for tile, left, width in zip(shown, lefts, own, strict=True)
    )


def _spread(centres: list[float], widths: list[float], gap: float, row: pygame.FRect) -> list[float]:
    """Left ends near the wished centres, in order, without overlap and inside the row."""
    lefts: list[float] = []
    x = row.left
    for centre, width in zip(centres, widths, strict=True):
        x = max(x, centre - width / 2)
        lefts.append(x)
        x += width + gap
    limit = row.right
    for index in range(len(lefts) - 1, -1, -1):
        lefts[index] = min(lefts[index], limit - widths[index])
        limit = lefts[index] - gap
    return lefts


def _area(rect: pygame.FRect) -> Area:
    """The same as a tuple, which can be compared and hashed."""
    return rect.left, rect.top, rect.width, rect.height
