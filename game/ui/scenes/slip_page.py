"""What stands on the open slip, and where: category, surface, target, hints, and the zone in which it is answered."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto

import pygame

from game.core.levels import Answering
from game.ui import pieces, theme
from game.ui.fonts import Face, Weight
from game.ui.scenes.hint_rows import Hint, HintRows, centred, draw_hint, hint_rows
from game.ui.scenes.slip_frame import SlipFrame, slip_frame
from game.ui.stage import Align, Stage
from game.ui.text import Fitted
from game.ui.theme import Area

_SEAL_ALONE = 64.0
_SEAL_IN_ROW = 52.0
_SEAL_HEIGHT = 1.75
_PAUSES = "，。；！？,.;!?"
_VERDICT_ROW = 92.0
_BELOW_TITLE = 46.0
"""From the middle of the category to the highest line of the surface."""
_CHOICE_GAP = 18.0
CHIP, CHIP_GAP, LINE = 76.0, 18.0, 116.0
"""Where an answer is typed: what became of the last one, and below it the line."""
_INPUT_ZONE = 300.0
"""The chip, the line, and the room below it where an input method opens its candidates."""


class Setting(Enum):
    """How the words are set, from airy to tight."""

    ALONE = auto()
    """The target's seal in the middle under the surface."""
    IN_A_ROW = auto()
    """Seal and hints side by side, the answer's zone below."""
    TIGHT = auto()
    """The same without category and rule, on the tallest slip."""
    BARE = auto()
    """The same, and the hints give way: only for the longest words on the smallest stage."""


@dataclass(frozen=True, slots=True)
class Page:
    """The words of an open slip; equal pages look the same."""

    title: str
    surface: str
    target: str
    hints: tuple[Hint, ...]
    answering: Answering
    choices: tuple[str, ...]
    verdict: bool
    """Whether what became of the answer is told."""
    gloom: bool
    """Whether the candle does not burn yet."""
    two_rows: bool

    @property
    def verdict_for_hints(self) -> bool:
        """Whether the verdict takes the hints' place; where an answer is typed it stands on the line instead."""
        return self.verdict and self.answering is not Answering.TYPED


@dataclass(frozen=True, slots=True)
class ChoiceGrid:
    """Four cards in two columns, or in one where the answers are long."""

    areas: tuple[Area, ...]
    height: float
    complete: bool


@dataclass(frozen=True, slots=True)
class SealPlace:
    """The target's seal: its left end, the height of its middle, the size of its words, its width."""

    x: float
    y: float
    size: float
    width: float

    @property
    def height(self) -> float:
        """A seal is higher than its words."""
        return self.size * _SEAL_HEIGHT

    def at(self, x: float, y: float) -> SealPlace:
        """The same seal elsewhere."""
        return replace(self, x=x, y=y)


@dataclass(frozen=True, slots=True)
class Layout:
    """Where everything of a page stands."""

    frame: SlipFrame
    setting: Setting
    title_y: float | None
    """None where the category is not named; its lantern still shows it."""
    surface: Fitted
    surface_area: Area
    seal: SealPlace | None
    """None where the verdict needs its place."""
    hints: HintRows
    hints_at: tuple[float, float]
    rule_y: float | None
    zone: Area
    """Where the answer is given, or where the hints or the verdict stand on a slip without choices and input."""
    verdict: Area
    choices: ChoiceGrid | None

    @property
    def complete(self) -> bool:
        """Whether nothing had to be left out."""
        return self.surface.complete and (self.choices is None or self.choices.complete)


def lay_out(stage: Stage, page: Page) -> Layout:
    """The airiest setting in which the surface is large enough; a long riddle gets a tighter one."""
    least = theme.SURFACE_LEAST if stage.width > 1600 else theme.SURFACE_LEAST_NARROW
    settings = [Setting.IN_A_ROW, Setting.TIGHT]
    if page.answering is Answering.JUDGED:
        settings.insert(0, Setting.ALONE)
    fitting: list[Layout] = []
    for setting in settings:
        layout = _alone(stage, page) if setting is Setting.ALONE else _in_a_row(stage, page, setting)
        if not layout.complete:
            continue
        if layout.surface.size >= least:
            return layout
        fitting.append(layout)
    if fitting:
        return max(fitting, key=lambda layout: layout.surface.size)
    return _in_a_row(stage, page, Setting.BARE)


def _alone(stage: Stage, page: Page) -> Layout:
    frame = slip_frame(stage.width, two_rows=page.two_rows)
    area = frame.area
    rows = centred(hint_rows(stage, page.hints, frame.width, 300), stage, frame.width)
    # As high as the verdict that may come, so that nothing moves when it does.
    block = _VERDICT_ROW if page.verdict or not rows.places else max(_VERDICT_ROW, rows.height)
    bottom = area.bottom - 76
    rule = bottom - block - 24
    seal = _seal(stage, page, _SEAL_ALONE if rows.rows < 2 and not page.two_rows else _SEAL_IN_ROW, frame.width)
    seal_y = rule - 30 - seal.height / 2
    title_y = area.top + (84 if not page.two_rows else 76)
    top, low = title_y + _BELOW_TITLE, seal_y - seal.height / 2 - 22
    surface_area = frame.left - 14, top, frame.width + 28, low - top
    zone = frame.left, bottom - block, frame.width, block
    return Layout(
        frame=frame,
        setting=Setting.ALONE,
        title_y=title_y,
        surface=_surface(stage, page, surface_area, theme.SURFACE_MOST),
        surface_area=surface_area,
        seal=seal.at(area.centerx - seal.width / 2, seal_y),
        hints=rows,
        hints_at=(zone[0], zone[1] + (block - rows.height) / 2),
        rule_y=rule,
        zone=zone,
        verdict=zone,
        choices=None,
    )


def _in_a_row(stage: Stage, page: Page, setting: Setting) -> Layout:
    tight = setting is not Setting.IN_A_ROW
    frame = slip_frame(stage.width, two_rows=page.two_rows, tall=tight)
    area = frame.area
    grid = choice_grid(stage, page.choices, frame, tight=tight) if page.choices else None
    typed = page.answering is Answering.TYPED
    zone_height = _INPUT_ZONE if typed else grid.height if grid is not None else 0.0
    bottom = area.bottom - (46 if typed else 66 if tight else 76)
    zone_top = bottom - zone_height
    rule = None if tight or not zone_height else zone_top - 22
    row_bottom = (rule - 20 if rule is not None else zone_top - 16) if zone_height else bottom
    # A target too long to share a row takes the category's place.
    seal = _seal(stage, page, _SEAL_IN_ROW, frame.width)
    on_top = seal.width > frame.width * 0.46
    # Below the sign on the slip's upper edge.
    title_y = area.top + (56 if tight else 46) + seal.height / 2 if on_top else area.top + 74
    hints_left = frame.left if on_top else frame.left + seal.width + 36
    room = 330.0 if not zone_height else 170.0 if tight else 132.0
    hints = () if setting is Setting.BARE else page.hints
    rows = hint_rows(stage, hints, frame.right - hints_left, room)
    rows_height = 0.0 if page.verdict_for_hints else rows.height
    row_height = max(0.0 if on_top and tight and not hints else seal.height, rows_height)
    row_middle = row_bottom - row_height / 2
    top = area.top + 58 if tight and not on_top else title_y + (seal.height / 2 + 10 if on_top else _BELOW_TITLE)
    low = row_bottom - row_height - (14 if tight else 22)
    surface_area = frame.left - 14, top, frame.width + 28, max(1.0, low - top)
    place: SealPlace | None = (
        seal.at(area.centerx - seal.width / 2, title_y) if on_top else seal.at(frame.left, row_middle)
    )
    verdict = hints_left, row_middle - row_height / 2, frame.right - hints_left, row_height
    if typed:
        verdict = frame.left, zone_top + CHIP + CHIP_GAP, frame.width, LINE
    elif page.verdict and row_height < seal.height:
        place, verdict = None, (frame.left, title_y - 42, frame.width, 84)
    return Layout(
        frame=frame,
        setting=setting,
        title_y=None if tight or on_top else title_y,
        surface=_surface(stage, page, surface_area, 152 if zone_height else theme.SURFACE_MOST),
        surface_area=surface_area,
        seal=place,
        hints=rows,
        hints_at=(hints_left, row_middle - rows.height / 2),
        rule_y=rule,
        zone=(frame.left, zone_top, frame.width, zone_height),
        verdict=verdict,
        choices=None if grid is None else _moved(grid, frame.left, zone_top),
    )


def _surface(stage: Stage, page: Page, area: Area, most: float) -> Fitted:
    return stage.fit(page.surface, area, most, weight=Weight.BOLD, by_clause=True, leading=1.2)


def _seal(stage: Stage, page: Page, size: float, room: float) -> SealPlace:
    """The target's seal, smaller where its words would not fit into `room`."""
    words = stage.measure(page.target, 100, weight=Weight.BOLD) / 100
    size = max(theme.NOTE, min(size, room / (words + 1.05)))
    return SealPlace(0.0, 0.0, size, max(size * _SEAL_HEIGHT, (words + 1.02) * size))


def choice_grid(stage: Stage, choices: tuple[str, ...], frame: SlipFrame, *, tight: bool) -> ChoiceGrid:
    """The cards in two columns, in one where a choice would need more lines than a card has."""
    half = (frame.width - 24) / 2
    height = 104.0 if tight else 120.0
    if all(_choice_fits(stage, words, half, height) for words in choices):
        rows = -(-len(choices) // 2)
        places = [
            ((index % 2) * (half + 24), (index // 2) * (height + _CHOICE_GAP), half, height)
            for index in range(len(choices))
        ]
        return ChoiceGrid(tuple(places), rows * height + (rows - 1) * _CHOICE_GAP, complete=True)
    fits = [
        height for height in (70.0, 87.0) if all(_choice_fits(stage, words, frame.width, height) for words in choices)
    ]
    height, gap = (fits or [87.0])[0], 8.0
    areas = tuple((0.0, index * (height + gap), frame.width, height) for index in range(len(choices)))
    return ChoiceGrid(areas, len(choices) * height + (len(choices) - 1) * gap, bool(fits))


def _choice_fits(stage: Stage, words: str, width: float, height: float) -> bool:
    """Whether `choice_card` can set these words without leaving any out."""
    side = min(80.0, height - 32)
    room = 0, 0, width - side - 76, height - 16
    return stage.fit(words, room, 72, weight=Weight.BOLD, leading=1.16).complete


def _moved(grid: ChoiceGrid, x: float, y: float) -> ChoiceGrid:
    moved = tuple((left + x, top + y, width, height) for left, top, width, height in grid.areas)
    return ChoiceGrid(moved, grid.height, grid.complete)


def paint(stage: Stage, page: Page, layout: Layout) -> None:
    """The slip with everything on it that stands still."""
    frame, area = layout.frame, layout.frame.area
    pieces.lantern_light(stage, frame.hang, frame.lantern * 1.25)
    pieces.slip(stage, area, gloom=float(page.gloom), light=0.55 if page.gloom else 1.0)
    if layout.title_y is not None:
        at = area.centerx, layout.title_y
        stage.text(page.title, at, theme.NAME, theme.RED_INK, face=Face.KAI, anchor="center", max_width=frame.width)
    _paint_surface(stage, layout)
    if (seal := layout.seal) is not None:
        at = seal.x, seal.y
        pieces.seal(stage, at, page.target, size=seal.size, anchor="midleft", max_width=seal.width + 1)
    if layout.rule_y is not None:
        pieces.rule(stage, frame.left, frame.right, layout.rule_y)
    if not page.verdict_for_hints:
        for hint, place in hint_places(layout):
            if not hint.is_open:
                draw_hint(stage, hint, place)


def _paint_surface(stage: Stage, layout: Layout) -> None:
    """The surface; lines of a verse, all of one length, stand under one another, whatever ends them."""
    surface, place = layout.surface, pygame.FRect(layout.surface_area)
    align: Align = "center"
    if len(surface.lines) > 1 and len({len(line.rstrip(_PAUSES)) for line in surface.lines}) == 1:
        bare = max(stage.measure(line.rstrip(_PAUSES), surface.size, weight=Weight.BOLD) for line in surface.lines)
        whole = max(stage.measure(line, surface.size, weight=Weight.BOLD) for line in surface.lines)
        # The eye sees the characters, and only half of the mark that hangs after them.
        left = min(place.centerx - bare / 2 - (whole - bare) / 4, place.right - whole)
        place, align = pygame.FRect(left, place.top, whole, place.height), "left"
    stage.lines(surface, place, colour=theme.INK, weight=Weight.BOLD, align=align, valign="middle")


def hint_places(layout: Layout) -> list[tuple[Hint, Area]]:
    """The hints with their areas on the stage."""
    left, top = layout.hints_at
    return [(hint, (left + x, top + y, width, height)) for hint, (x, y, width, height) in layout.hints.places]
