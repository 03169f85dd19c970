"""The hints of a slip: those that hang open and the next one still rolled up, in as few rows as they need."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from game.core.state import Phase
from game.core.views import HallView, RiddleView
from game.i18n.language import Language
from game.i18n.phrases import numeral
from game.ui import pieces, theme
from game.ui.fonts import Face
from game.ui.keys import cap
from game.ui.presses import Action
from game.ui.stage import Stage

_GAP = 14.0
_ROW = 76.0
_STRIP = 64.0
_AROUND_STRIP = 90.0
_AROUND_SCROLL = 104.0
"""What a strip or a scroll needs besides its words."""
_LINE = 48.0


@dataclass(frozen=True, slots=True)
class Hint:
    """One hint; rolled up, `words` says how it is unrolled."""

    label: str
    words: str
    is_open: bool


@dataclass(frozen=True, slots=True)
class HintRows:
    """Where the hints are, from the top of their block down."""

    places: tuple[tuple[Hint, tuple[float, float, float, float]], ...]
    """Areas relative to the block's upper left corner."""
    height: float
    rows: int


def hints_of(view: HallView, riddle: RiddleView, say: Language, *, writing: bool) -> tuple[Hint, ...]:
    """The hints to show; the next one is among them while it may still be asked for, or would be after a buzz."""
    found = [
        Hint(say("Hint {n}", n=numeral(say, number)), words, is_open=True)
        for number, words in enumerate(riddle.hints, start=1)
    ]
    if riddle.hints_left and view.phase in (Phase.READING, Phase.CANDLE, Phase.ANSWERING, Phase.STEAL):
        found.append(Hint("", _rolled_up(view, riddle, say, writing), is_open=False))
    return tuple(found)


def _rolled_up(view: HallView, riddle: RiddleView, say: Language, writing: bool) -> str:
    label = say("Hint {n}", n=numeral(say, len(riddle.hints) + 1))
    if view.phase is Phase.ANSWERING:
        return say("{hint}: still rolled up", hint=label)
    key = say(cap(Action.HINT))
    key = say("Ctrl+{key}", key=key) if writing else key
    if riddle.hint_cost:
        return say("{hint}: {key} unrolls it, {points} less", hint=label, key=key, points=riddle.hint_cost)
    return say("{hint}: {key} unrolls it", hint=label, key=key)


def hint_rows(stage: Stage, hints: Sequence[Hint], width: float, most: float) -> HintRows:
    """The hints in a block `width` wide and at most `most` high; where they are too many, the oldest give way."""
    kept = list(hints)
    while True:
        rows = _flow(stage, kept, width)
        heights = [
            max(_height(stage, hint, _shared(row, width, stage)[index]) for index, hint in enumerate(row))
            for row in rows
        ]
        height = sum(heights) + _GAP * (len(rows) - 1) if rows else 0.0
        if height <= most or len(kept) <= 1:
            break
        # The rolled-up one goes before the last open one does.
        del kept[0 if len(kept) > 2 or kept[-1].is_open else -1]
    places: list[tuple[Hint, tuple[float, float, float, float]]] = []
    y = 0.0
    for row, row_height in zip(rows, heights, strict=True):
        x = 0.0
        for hint, own in zip(row, _shared(row, width, stage), strict=True):
            inset = (row_height - _STRIP) / 2 if not hint.is_open else 0.0
            places.append((hint, (x, y + inset, own, row_height - 2 * inset)))
            x += own + _GAP * 1.4
        y += row_height + _GAP
    return HintRows(tuple(places), height, len(rows))


def _natural(stage: Stage, hint: Hint) -> float:
    """How wide the hint is on one line."""
    if not hint.is_open:
        return stage.measure(hint.words, theme.LABEL, face=Face.LABEL) + _AROUND_STRIP
    label = stage.measure(hint.label, theme.LABEL, face=Face.LABEL)
    return label + stage.measure(hint.words, theme.NAME) + _AROUND_SCROLL


def _flow(stage: Stage, hints: Sequence[Hint], width: float) -> list[list[Hint]]:
    rows: list[list[Hint]] = []
    used = width + 1.0
    for hint in hints:
        natural = _natural(stage, hint)
        if rows and used + _GAP * 1.4 + natural <= width:
            rows[-1].append(hint)
            used += _GAP * 1.4 + natural
        else:
            rows.append([hint])
            used = natural
    return rows


def _shared(row: Sequence[Hint], width: float, stage: Stage) -> list[float]:
    """The widths of a row's hints: what each needs, and the rest in equal parts."""
    needed = [min(width, _natural(stage, hint)) for hint in row]
    rest = max(0.0, width - sum(needed) - _GAP * 1.4 * (len(row) - 1)) / max(1, len(row))
    return [own + rest for own in needed]


def _height(stage: Stage, hint: Hint, width: float) -> float:
    if not hint.is_open:
        return _STRIP
    room = width - _AROUND_SCROLL - stage.measure(hint.label, theme.LABEL, face=Face.LABEL)
    for lines in (1, 2, 3, 4, 5):
        height = 28 + _LINE * lines
        fitted = stage.fit(hint.words, (0, 0, room, height - 28), theme.NAME, 36, leading=1.2)
        if fitted.complete:
            return max(_ROW, height)
    return 28 + _LINE * 5


def draw_hint(stage: Stage, hint: Hint, area: tuple[float, float, float, float], *, opened: float = 1.0) -> None:
    """One hint in its place; `opened` while it unrolls."""
    if hint.is_open:
        pieces.hint_scroll(stage, area, hint.label, hint.words, opened=opened)
    else:
        pieces.hint_strip(stage, area, hint.words)


def centred(rows: HintRows, stage: Stage, width: float) -> HintRows:
    """A single short hint does not fill its row: it stands in the middle."""
    if len(rows.places) != 1:
        return rows
    hint, (_, y, own, height) = rows.places[0]
    needed = min(own, max(620.0, _natural(stage, hint) + 40))
    return HintRows(((hint, ((width - needed) / 2, y, needed, height)),), rows.height, rows.rows)
