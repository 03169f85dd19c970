"""The slip in set-up that says what the chosen evening will be, its seed at the end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import pygame

from game.core.levels import Level, Round
from game.i18n.language import Language
from game.i18n.phrases import WAYS, shortage
from game.ui import pieces, theme
from game.ui.fonts import Face, Weight
from game.ui.front.house import LevelEntry
from game.ui.presses import Press
from game.ui.screens import Field
from game.ui.stage import Stage

_MOST: Final = 46
_FRAME: Final = 0.5
_LEADING: Final = 1.25
_GAP: Final = 0.9
"""Between two phrases, in sizes."""
_SEAL: Final = 0.92
"""The seal's letters, in sizes."""


@dataclass(frozen=True, slots=True)
class SeedLine:
    """The seed on the slip: the number, whether the arrows stand on it, what is being written, what a click does."""

    number: int
    focused: bool
    field: Field | None
    press: Press


def lanterns_of(round_: Round) -> int:
    """How many lanterns hang in a round."""
    return len(round_.riddle_ids) or sum(entry.count for entry in round_.riddles)


def facts(level: Level, say: Language) -> list[str]:
    """What the evening will be, each a short phrase of its own, the weightier ones first."""
    lanterns = sum(map(lanterns_of, level.rounds))
    costs = {round_.hint_cost for round_ in level.rounds}
    found = [
        say.count("{n} round", "{n} rounds", len(level.rounds)),
        say.count("{n} lantern", "{n} lanterns", lanterns),
    ]
    if level.minutes:
        found.append(say.count("about {n} minute", "about {n} minutes", level.minutes))
    found.append(say(WAYS[level.answering]))
    if len(costs) == 1:
        found.append(say.count("a hint costs {n} point", "a hint costs {n} points", costs.pop()))
    return found


def evening_slip(stage: Stage, area: pygame.FRect, entry: LevelEntry, seed: SeedLine, say: Language) -> None:
    """Draws the slip: the level on a seal, its facts or what it lacks, its seed."""
    pieces.slip(stage, area, frame=_FRAME, light=0.6)
    inner = pygame.FRect(area.left + 70, area.top + 30, area.width - 140, area.height - 60)
    title = entry.level.title.in_language(say.tag)
    words = [shortage(say, entry.shortages)] if entry.shortages else facts(entry.level, say)
    number = seed.field.text if seed.field is not None else str(seed.number)
    seed_words = say("Seed {seed}", seed=number)
    size, rows = _flow(stage, title, words, seed_words, inner)
    pitch = inner.height / len(rows)
    ink = theme.RED_INK if entry.shortages else theme.INK
    for row, phrases in enumerate(rows):
        x, y = inner.left, inner.top + pitch * (row + 0.5)
        if row == 0:
            sealed = pieces.seal(stage, (x, y), title, size=size * _SEAL, anchor="midleft", max_width=inner.width)
            x = sealed.right + size * _GAP
        for phrase in phrases:
            drawn = stage.text(phrase, (x, y), size, ink, face=Face.LABEL, max_width=inner.right - x)
            x = drawn.right + size * _GAP
    _seed(stage, inner.right, inner.top + pitch * (len(rows) - 0.5), size, seed_words, seed)


def _flow(
    stage: Stage, title: str, words: list[str], seed_words: str, inner: pygame.FRect
) -> tuple[float, list[list[str]]]:
    """The largest size at which all phrases find room, and the phrases of each line; the last ones go first."""
    for kept in range(len(words), 0, -1):
        for size in range(_MOST, theme.NOTE - 1, -2):
            rows = _broken(stage, title, words[:kept], seed_words, inner.width, size)
            if size > theme.NOTE and _seal_width(stage, title, size) > inner.width:
                continue
            if size * _LEADING * len(rows) <= inner.height + 4:
                return size, rows
    return theme.NOTE, [words[:1], []]


def _broken(stage: Stage, title: str, words: list[str], seed_words: str, width: float, size: float) -> list[list[str]]:
    """The phrases on lines, after the seal and before the seed; at least two lines."""
    gap = size * _GAP
    rows: list[list[str]] = [[]]
    x = _seal_width(stage, title, size) + gap
    for word in words:
        word_width = stage.measure(word, size, face=Face.LABEL)
        if x + word_width > width:
            rows.append([])
            x = 0.0
        rows[-1].append(word)
        x += word_width + gap
    if x + stage.measure(seed_words, size, face=Face.LABEL) > width or len(rows) == 1:
        rows.append([])
    return rows


def _seal_width(stage: Stage, title: str, size: float) -> float:
    return stage.measure(title, size * _SEAL, weight=Weight.BOLD) + size * _SEAL


def _seed(stage: Stage, right: float, y: float, size: float, words: str, seed: SeedLine) -> None:
    drawn = stage.text(words, (right, y), size, theme.INK_SOFT, face=Face.LABEL, anchor="midright")
    ink, below = theme.RED_INK if seed.focused else theme.PAPER_RULE, drawn.bottom + 5
    stage.line((drawn.left, below), (drawn.right, below), ink, 3)
    around = drawn.inflate(24, 16)
    if seed.field is not None:
        caret = pygame.FRect(drawn.right + 4, drawn.top - 2, 5, drawn.height + 4)
        stage.box(caret, theme.RED_INK, radius=2)
        seed.field.area = caret.left, caret.top, caret.width, caret.height
    elif seed.focused:
        pieces.brackets(stage, around, theme.RED_INK, arm=18, width=5)
    stage.target(around, seed.press)
