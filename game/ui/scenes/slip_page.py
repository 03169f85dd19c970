"""What stands on the open slip, and where: category, surface, target, hints, and the zone in which it is answered."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from game.core.levels import Answering
from game.ui import pieces, theme
from game.ui.fonts import Face, Weight
from game.ui.scenes.hint_rows import Hint, HintRows, centred, draw_hint, hint_rows
from game.ui.scenes.slip_frame import SlipFrame, slip_frame
from game.ui.stage import Stage
from game.ui.text import Fitted
from game.ui.theme import Area

_SEAL_ALONE = 64.0
_SEAL_IN_ROW = 52.0
_SEAL_HEIGHT = 1.75
_VERDICT_ROW = 104.0
_CHOICE_GAP = 18.0
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
    """Whether the hints make room for what became of the answer."""
    gloom: bool
    """Whether the candle does not burn yet."""
    kind: str
    """The lantern's."""
    two_rows: bool


@dataclass(frozen=True, slots=True)
class ChoiceGrid:
    """Four cards in two columns, or in one where the answers are long."""

    areas: tuple[Area, ...]
    height: float
    complete: bool


@dataclass(frozen=True, slots=True)
class Layout:
    """Where everything of a page stands."""

    frame: SlipFrame
    setting: Setting
    title_y: float
    surface: Fitted
    surface_area: Area
    seal: tuple[float, float, float]
    """Left end or middle, centre y, size."""
    hints: HintRows
    hints_at: tuple[float, float]
    rule_y: float | None
    zone: Area
    """Where the answer is given, or where the hints or the verdict stand on a slip without choices and input."""
    verdict: Area
    choices: ChoiceGrid | None


def lay_out(stage: Stage, page: Page) -> Layout:
    """The airiest setting in which the surface is large enough; a long riddle gets the tight one."""
    least = theme.SURFACE_LEAST if stage.width > 1600 else theme.SURFACE_LEAST_NARROW
    settings = [Setting.IN_A_ROW, Setting.TIGHT]
    if page.answering is Answering.JUDGED:
        settings.insert(0, Setting.ALONE)
    tried = []
    for setting in settings:
        layout = _alone(stage, page) if setting is Setting.ALONE else _in_a_row(stage, page, setting)
        good = layout.surface.complete and (layout.choices is None or layout.choices.complete)
        if good and layout.surface.size >= least:
            return layout
        tried.append((good, layout.surface.size, layout))
    return max(tried, key=lambda attempt: attempt[:2])[2]


def _alone(stage: Stage, page: Page) -> Layout:
    frame = slip_frame(stage.width, two_rows=page.two_rows)
    area = frame.area
    rows = centred(hint_rows(stage, page.hints, frame.width, 300), stage, frame.width)
    block = _VERDICT_ROW if page.verdict else rows.height
    bottom = area.bottom - 78
    rule = bottom - block - 34 if block else None
    seal_size = _SEAL_ALONE if rows.rows < 2 and not page.two_rows else _SEAL_IN_ROW
    seal_height = seal_size * _SEAL_HEIGHT
    seal_y = (rule - 34 if rule else bottom - 8) - seal_height / 2
    title_y = area.top + (84 if not page.two_rows else 76)
    top, low = title_y + 30, seal_y - seal_height / 2 - 22
    surface_area = frame.left - 14, top, frame.width + 28, low - top
    surface = stage.fit(
        page.surface, surface_area, theme.SURFACE_MOST, weight=Weight.BOLD, by_clause=True, leading=1.24
    )
    zone = frame.left, bottom - block, frame.width, block
    return Layout(
        frame=frame,
        setting=Setting.ALONE,
        title_y=title_y,
        surface=surface,
        surface_area=surface_area,
        seal=(area.centerx, seal_y, seal_size),
        hints=rows,
        hints_at=zone[:2],
        rule_y=rule,
        zone=zone,
        verdict=zone,
        choices=None,
    )


def _in_a_row(stage: Stage, page: Page, setting: Setting) -> Layout:
    tight = setting is Setting.TIGHT
    frame = slip_frame(stage.width, two_rows=page.two_rows, tall=tight)
    area = frame.area
    grid = choice_grid(stage, page.choices, frame, tight=tight) if page.choices else None
    typed = page.answering is Answering.TYPED
    zone_height = _INPUT_ZONE if typed else grid.height if grid is not None else 0.0
    bottom = area.bottom - (46 if typed else 76)
    zone_top = bottom - zone_height
    rule = None if tight or not zone_height else zone_top - 22
    row_bottom = (rule - 20 if rule is not None else zone_top - 18) if zone_height else bottom
    seal_words = stage.measure(page.target, _SEAL_IN_ROW, weight=Weight.BOLD)
    seal_width = max(_SEAL_IN_ROW * _SEAL_HEIGHT, min(420.0, seal_words + _SEAL_IN_ROW))
    hints_left = frame.left + seal_width + 36
    room = 330.0 if not zone_height else 160.0 if tight else 132.0
    rows = hint_rows(stage, page.hints, frame.right - hints_left, room)
    row_height = max(_SEAL_IN_ROW * _SEAL_HEIGHT, 0.0 if page.verdict else rows.height)
    row_middle = row_bottom - row_height / 2
    title_y = area.top + 74
    top, low = (area.top + 58 if tight else title_y + 34), row_bottom - row_height - 22
    surface_area = frame.left - 14, top, frame.width + 28, low - top
    surface = stage.fit(
        page.surface,
        surface_area,
        152 if zone_height else theme.SURFACE_MOST,
        weight=Weight.BOLD,
        by_clause=True,
        leading=1.2,
    )
    return Layout(
        frame=frame,
        setting=setting,
        title_y=title_y,
        surface=surface,
        surface_area=surface_area,
        seal=(frame.left, row_middle, _SEAL_IN_ROW),
        hints=rows,
        hints_at=(hints_left, row_middle - rows.height / 2),
        rule_y=rule,
        zone=(frame.left, zone_top, frame.width, zone_height),
        verdict=(hints_left, row_middle - row_height / 2, frame.right - hints_left, row_height),
        choices=None if grid is None else _moved(grid, frame.left, zone_top),
    )


def choice_grid(stage: Stage, choices: tuple[str, ...], frame: SlipFrame, *, tight: bool) -> ChoiceGrid:
    """The cards in two columns, in one where a choice would need more than two lines at a fair size."""
    half = (frame.width - 24) / 2
    height = 104.0 if tight else 120.0
    two = all(_choice_fits(stage, words, half, height) for words in choices)
    if two:
        rows = -(-len(choices) // 2)
        places = [
            ((index % 2) * (half + 24), (index // 2) * (height + _CHOICE_GAP), half, height)
            for index in range(len(choices))
        ]
        return ChoiceGrid(tuple(places), rows * height + (rows - 1) * _CHOICE_GAP, complete=True)
    one_line = all(_choice_fits(stage, words, frame.width, 70.0) for words in choices)
    height, gap = (70.0, 8.0) if one_line else (92.0, 8.0)
    complete = one_line or all(_choice_fits(stage, words, frame.width, height) for words in choices)
    areas = tuple((0.0, index * (height + gap), frame.width, height) for index in range(len(choices)))
    return ChoiceGrid(areas, len(choices) * height + (len(choices) - 1) * gap, complete)


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
    if layout.setting is not Setting.TIGHT:
        at = area.centerx, layout.title_y
        stage.text(page.title, at, theme.NAME, theme.RED_INK, face=Face.KAI, anchor="center", max_width=frame.width)
    stage.lines(
        layout.surface, layout.surface_area, colour=theme.INK, weight=Weight.BOLD, align="center", valign="middle"
    )
    x, y, size = layout.seal
    anchor = "center" if layout.setting is Setting.ALONE else "midleft"
    pieces.seal(stage, (x, y), page.target, size=size, anchor=anchor, max_width=420 if anchor == "midleft" else 620)
    if layout.rule_y is not None:
        pieces.rule(stage, frame.left, frame.right, layout.rule_y)
    if not page.verdict:
        for hint, place in hint_places(layout):
            if not hint.is_open:
                draw_hint(stage, hint, place)


def hint_places(layout: Layout) -> list[tuple[Hint, Area]]:
    """The hints with their areas on the stage."""
    left, top = layout.hints_at
    return [(hint, (left + x, top + y, width, height)) for hint, (x, y, width, height) in layout.hints.places]
