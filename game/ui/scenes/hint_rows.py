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
from game.ui.theme import Area

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

    places: tuple[tuple[Hint, Area], ...]
    """Areas relative to the block's upper left corner."""
    height: float
    rows: int


def hints_of(view: HallView, riddle: RiddleView, say: Language, *, writing: bool) -> tuple[Hint, ...]:
    """The hints to show. The next one is among them while it may still be asked for; boards have their instruction."""
    found = [
        Hint(say("Hint {n}", n=numeral(say, number)), words, is_open=True)
        for number, words in enumerate(riddle.hints, start=1)
    ]
    if riddle.hints_left and view.phase in (Phase.READING, Phase.CANDLE, Phase.ANSWERING, Phase.STEAL):
        found.append(Hint("", _rolled_up(view, riddle, say, writing), is_open=False))
    if view.phase is Phase.BOARDS:
        keys = f"1–{len(view.teams)}" if len(view.teams) > 1 else "1"
        words = say("{keys} tick the boards that are right, {space} confirms", keys=keys, space=say("Space"))
        found.append(Hint("", words, is_open=False))
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
        for fine in (False, True):
            rows = _placed(stage, kept, width, fine=fine)
            if rows.height <= most:
                return rows
        if len(kept) <= 1:
            return rows
        # The rolled-up one goes before the last open one does.
        del kept[0 if len(kept) > 2 or kept[-1].is_open else -1]


def _placed(stage: Stage, hints: Sequence[Hint], width: float, *, fine: bool) -> HintRows:
    places: list[tuple[Hint, Area]] = []
    y = 0.0
    rows = _flow(stage, hints, width)
    for row in rows:
        shared = _shared(row, width, stage)
        heights = [_height(stage, hint, own, fine=fine) for hint, own in zip(row, shared, strict=True)]
        x = 0.0
        for hint, own, height in zip(row, shared, heights, strict=True):
            tall = max(heights) if hint.is_open else height
            places.append((hint, (x, y + (max(heights) - tall) / 2, own, tall)))
            x += own + _GAP * 1.4
        y += max(heights) + _GAP
    return HintRows(tuple(places), max(0.0, y - _GAP), len(rows))


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


def _height(stage: Stage, hint: Hint, width: float, *, fine: bool) -> float:
    """As many lines as the hint needs; `fine` sets it as small as may be."""
    if not hint.is_open:
        room = width - _AROUND_STRIP / 2
        return _STRIP if stage.measure(hint.words, theme.NOTE, face=Face.LABEL) <= room else 2 * _STRIP - 16
    least, line = (theme.NOTE, 39.0) if fine else (36, _LINE)
    room = width - _AROUND_SCROLL - stage.measure(hint.label, theme.LABEL, face=Face.LABEL)
    for lines in range(1, 7):
        height = 28 + line * lines
        if stage.fit(hint.words, (0, 0, room, height - 28), theme.NAME, least, leading=1.2).complete:
            break
    return max(_ROW, height)


def draw_hint(stage: Stage, hint: Hint, area: Area, *, opened: float = 1.0) -> None:
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
