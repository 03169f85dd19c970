"""The slip under the podium: the fastest answer, the hardest riddle, and what nobody solved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import pygame

from game.core.state import Record
from game.core.views import HallView
from game.i18n.language import Language
from game.i18n.phrases import numeral
from game.ui import pieces, theme
from game.ui.fonts import Face, Weight
from game.ui.linebreak import spoken_lines
from game.ui.stage import Stage

_TOP: Final = 806.0
_HEIGHT: Final = 204.0
_WIDEST: Final = 1712.0
_FRAME: Final = 0.55
_PADDING: Final = 44.0
_SEAL: Final = 40.0
_FIGURE: Final = 56.0
_GAP: Final = 28.0
_WIDE_STAGE: Final = 1700.0


@dataclass(frozen=True, slots=True)
class Number:
    """One thing to tell of the evening: a seal, a figure, and the riddle it belongs to."""

    label: str
    figure: str
    words: tuple[str, ...] = ()
    """The fullest first; the first that there is room for is shown."""


def draw(stage: Stage, view: HallView, say: Language) -> pygame.FRect:
    """The slip with up to three columns; the area it takes."""
    width = min(_WIDEST, stage.width - 2 * theme.MARGIN)
    area = pygame.FRect((stage.width - width) / 2, _TOP, width, _HEIGHT)
    pieces.slip(stage, area, frame=_FRAME, light=0.7)
    columns = numbers(view, say)
    inside = area.inflate(-124, 0)
    room = inside.width - _PADDING * len(columns)
    scale = min(1.0, room / sum(_need(stage, number, 1.0) for number in columns))
    if stage.width < _WIDE_STAGE:
        scale = min(scale, 0.84)
    widths = _widths(stage, columns, room, scale)
    left = inside.left
    for index, (number, column_width) in enumerate(zip(columns, widths, strict=True)):
        column = pygame.FRect(left, area.top, column_width + _PADDING, area.height)
        if index:
            stage.line((left, area.top + 40), (left, area.bottom - 40), theme.PAPER_RULE, 2)
        _column(stage, number, column.inflate(-_PADDING, 0), scale)
        left = column.right
    return area


def numbers(view: HallView, say: Language) -> list[Number]:
    """What there is to tell; at least a word of thanks."""
    found = []
    fastest, hardest = view.fastest, view.hardest
    if fastest is not None:
        found.append(Number(say("Fastest"), duration(fastest, say), _who_and_what(view, fastest, say)))
    if hardest is not None and hardest != fastest:
        found.append(Number(say("Hardest"), say("in {time}", time=duration(hardest, say)), excerpts(hardest.surface)))
    unsolved = view.never_solved
    if unsolved:
        count = numeral(say, len(unsolved))
        figure = say.count("{lanterns} lantern", "{lanterns} lanterns", len(unsolved), lanterns=count)
        found.append(Number(say("Unsolved"), figure, excerpts(unsolved[0].surface)))
    elif found:
        found.append(Number(say("Unsolved"), say("not a single one"), (say("Well guessed, everyone!"),)))
    return found or [Number(say("Lantern Festival"), say("Thank you for playing"))]


def excerpts(surface: str) -> tuple[str, ...]:
    """A surface, and where there is no room for it the lines it begins with, down to the first."""
    ways = spoken_lines(surface)
    lines = ways[-1].split("\n") if ways else [surface]
    blank, more = (" ", "…") if surface.isascii() else ("", "……")
    shorter = (blank.join(lines[:count]).rstrip("，。；,;") + more for count in range(len(lines) - 1, 0, -1))
    return surface, *shorter


def duration(record: Record, say: Language) -> str:
    """How long a riddle took: tenths of a second where it was quick, minutes where it was long."""
    milliseconds = record.milliseconds or 0
    seconds = milliseconds // 1000
    if milliseconds < 10_000:
        return say("{n} s", n=f"{milliseconds // 100 / 10:.1f}")
    if seconds < 100:
        return say("{n} s", n=seconds)
    return say("{m} min {s} s", m=seconds // 60, s=seconds % 60)


def _who_and_what(view: HallView, record: Record, say: Language) -> tuple[str, ...]:
    if len(record.teams) != 1:
        return excerpts(record.surface)
    team = view.teams[record.teams[0]].team.name
    return say("{team} · {surface}", team=team, surface=record.surface), team


def _widths(stage: Stage, columns: list[Number], room: float, scale: float) -> list[float]:
    """Each column has what its figure needs; what is over goes to those whose words need more, then to all."""
    needs = [_need(stage, number, scale) for number in columns]
    lacking = [
        max(0.0, stage.measure("".join(number.words[:1]), theme.LABEL) * 0.65 - need)
        for number, need in zip(columns, needs, strict=True)
    ]
    spare = max(0.0, room - sum(needs))
    share = min(1.0, spare / sum(lacking)) if any(lacking) else 0.0
    rest = (spare - share * sum(lacking)) / len(columns)
    return [need + share * lack + rest for need, lack in zip(needs, lacking, strict=True)]


def _need(stage: Stage, number: Number, scale: float) -> float:
    """How wide seal and figure are side by side."""
    seal = stage.measure(number.label, _SEAL * scale, weight=Weight.BOLD) + _SEAL * scale
    return seal + _GAP * scale + stage.measure(number.figure, _FIGURE * scale, weight=Weight.BOLD)


def _column(stage: Stage, number: Number, area: pygame.FRect, scale: float) -> None:
    """Seal and figure on one line, the riddle on one or two lines below."""
    upper = area.top + (60 if number.words else area.height / 2)
    left = area.centerx - _need(stage, number, scale) / 2
    seal = pieces.seal(stage, (left, upper), number.label, size=max(theme.NOTE, _SEAL * scale), anchor="midleft")
    at = seal.right + _GAP * scale, upper
    stage.text(
        number.figure, at, _FIGURE * scale, theme.INK, weight=Weight.BOLD, max_width=max(1.0, area.right + 16 - at[0])
    )
    below = pygame.FRect(area.left - _PADDING / 4, area.top + 96, area.width + _PADDING / 2, 74)
    for words in number.words:
        fitted = stage.fit(words, below, theme.LABEL, leading=1.1)
        if fitted.complete:
            stage.lines(fitted, below, colour=theme.INK_SOFT, align="center")
            return
    last = number.words[-1] if number.words else ""
    stage.paragraph(last, below, theme.NOTE, colour=theme.INK_SOFT, face=Face.LABEL, align="center", leading=1.02)
