"""The answer zone of a slip: choices, the input line, what became of the last try."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

import pygame

from game.core.teams import Emblem
from game.ui import theme
from game.ui.fonts import Face, Weight
from game.ui.pieces.chrome import key_cap
from game.ui.pieces.frames import brackets, disc, tick
from game.ui.pieces.paper import seal
from game.ui.stage import Stage
from game.ui.text import Fitted
from game.ui.theme import Area


class Choice(Enum):
    """How a choice stands."""

    PLAIN = auto()
    CHOSEN = auto()
    """Under the cursor."""
    STRUCK = auto()
    """Given and wrong."""
    RIGHT = auto()


class Mark(Enum):
    """What became of a try."""

    RIGHT = auto()
    CLOSE = auto()
    WRONG = auto()


@dataclass(frozen=True, slots=True)
class Chooser:
    """The team that gave an answer, and what is said about it."""

    colour: int
    emblem: Emblem | str
    note: str


def choice_card(
    stage: Stage,
    area: Area | pygame.FRect,
    letter: str,
    words: str,
    state: Choice = Choice.PLAIN,
    by: Chooser | None = None,
) -> None:
    """One of the choices, 528 × 120 at 16:9. The scene registers the target."""
    area = pygame.FRect(area)
    side = min(80.0, area.height - 32)
    letter_centre = area.left + 24 + side / 2, area.centery
    words_area = pygame.FRect(area.left + side + 48, area.top + 4, area.width - side - 62, area.height - 8)
    most = 72.0
    match state:
        case Choice.PLAIN:
            stage.box(area, theme.PAPER_LIT, theme.PAPER_RULE, edge_width=3, radius=14)
        case Choice.CHOSEN:
            stage.shadow(area, spread=12, drop=7, darkness=120)
            stage.box(area, "#ffffff", theme.SEAL, edge_width=6, radius=14)
        case Choice.RIGHT:
            stage.shadow(area, spread=12, drop=7, darkness=120)
            stage.box(area, "#f3fbea", "#1d6b46", edge_width=6, radius=14)
        case Choice.STRUCK:
            stage.box(area, theme.PAPER_SAND, "#b89a63", edge_width=3, radius=14)
    if state is Choice.STRUCK:
        stage.disc(letter_centre, side / 2, theme.STRUCK_INK)
        stage.text(letter, letter_centre, side * 0.62, theme.PAPER_LIT, face=Face.LABEL, anchor="center")
        if by is not None:
            words_area.height = area.height - 50
            most = 52.0
        fitted = _fitted(stage, words, words_area, most)
        drawn = stage.lines(fitted, words_area, colour=theme.STRUCK_INK, weight=Weight.BOLD)
        for row, line in enumerate(fitted.lines):
            width = stage.measure(line, fitted.size, weight=Weight.BOLD)
            middle = drawn.top + row * fitted.line_height + fitted.size / 2
            thick = 6 if fitted.size > theme.LABEL else 4
            stage.box((drawn.left - 10, middle - thick / 2, width + 20, thick), theme.RED_INK, radius=2)
        if by is not None:
            y = area.bottom - 31
            disc(stage, (words_area.left + 20, y), 42, by.colour, by.emblem, on_paper=True)
            note_width = words_area.width - 56
            stage.text(
                by.note, (words_area.left + 54, y), theme.NOTE, theme.INK_SOFT, face=Face.LABEL, max_width=note_width
            )
        return
    seal(stage, letter_centre, letter, size=side / 1.75, square=True)
    if state is Choice.RIGHT:
        words_area.width -= 74
        tick(stage, (area.right - 52, area.centery), 54, "#1d6b46")
    stage.lines(_fitted(stage, words, words_area, most), words_area, colour=theme.INK, weight=Weight.BOLD)
    if state is Choice.CHOSEN:
        brackets(stage, area.inflate(22, 22), theme.RED_INK, arm=32, width=7)


def _fitted(stage: Stage, words: str, area: pygame.FRect, most: float) -> Fitted:
    """Long English choices are set closer rather than cut off."""
    fitted = stage.fit(words, area, most, weight=Weight.BOLD, leading=1.16)
    return fitted if fitted.complete else stage.fit(words, area, theme.NOTE, weight=Weight.BOLD, leading=1.0)


def input_line(
    stage: Stage,
    area: Area | pygame.FRect,
    label: str,
    text: str,
    composition: str = "",
    *,
    caret: bool = True,
    send_key: str = "Enter",
    send_words: str = "",
) -> pygame.FRect:
    """The line an answer is typed on; the area of the caret, which is what the input method wants to know.

    `composition` is what the input method has not settled yet. A long answer is set smaller, then its end is shown.
    """
    area = pygame.FRect(area)
    stage.box(area, "#fffdf6", theme.INK, edge_width=5, radius=14)
    stage.box(area.inflate(-18, -18), None, theme.FRAME, edge_width=2, radius=7)
    label_area = stage.text(label, (area.left + 36, area.centery), theme.LABEL, theme.RED_INK, face=Face.LABEL)
    left = label_area.right + 24
    stage.line((left, area.top + 26), (left, area.bottom - 26), theme.PAPER_RULE, 3)
    left += 30
    right = area.right - 28
    if send_words:
        width = stage.measure(send_words, theme.LABEL, face=Face.LABEL)
        stage.text(send_words, (right, area.centery), theme.LABEL, theme.INK_SOFT, face=Face.LABEL, anchor="midright")
        right -= width + 18
    if send_key:
        right = key_cap(stage, (right, area.centery), send_key, anchor="midright").left
    right -= 24
    shown, room = text, right - left - 16
    size, composing = 72.0, 60.0

    def whole() -> float:
        return stage.measure(shown, size) + stage.measure(composition, composing)

    if whole() > room:
        shrink = max(40 / size, room / whole())
        size, composing = size * shrink, composing * shrink
    while len(shown) > 1 and whole() > room:
        shown = shown[1:]
    with stage.clipped(pygame.FRect(left - 4, area.top, right - left + 8, area.height)):
        written = stage.text(shown, (left, area.centery), size, theme.INK)
        end = written.right if shown else left
        if composition:
            composed = stage.text(composition, (end + 4, area.centery), composing, theme.TEAL_INK)
            end = composed.right
            for x in range(round(composed.left), round(end) - 8, 14):
                stage.line((x, area.bottom - 23), (x + 9, area.bottom - 23), theme.TEAL_INK, 4)
        caret_area = pygame.FRect(end + 8, area.top + 24, 6, area.height - 48)
        if caret:
            stage.box(caret_area, theme.RED_INK, radius=3)
    return caret_area


def verdict_chip(
    stage: Stage, area: Area | pygame.FRect, mark: Mark, verdict: str, given: str, advice: str = ""
) -> None:
    """What became of the last try: a mark, the verdict, what was typed, and what to do now."""
    area = pygame.FRect(area)
    ink, ground = {
        Mark.RIGHT: ("#14573a", "#e4f2d6"),
        Mark.CLOSE: ("#7a4a05", "#f3dfa6"),
        Mark.WRONG: (theme.RED_INK, "#f4d9c4"),
    }[mark]
    stage.box(area, ground, ink, edge_width=4, radius=area.height / 2)
    centre = area.left + 52, area.centery
    if mark is Mark.CLOSE:
        stage.text("≈", centre, 60, ink, face=Face.SANS, weight=Weight.BOLD, anchor="center")
    else:
        tick(stage, centre, 46, ink, right=mark is Mark.RIGHT)
    parts = [
        (verdict, theme.NAME, ink, Face.LABEL, Weight.MEDIUM),
        (given, theme.NAME + 4, theme.INK, Face.KAI, Weight.BOLD),
        (advice, theme.LABEL, theme.INK_SOFT, Face.LABEL, Weight.MEDIUM),
    ]
    left, right, gap = area.left + 94, area.right - 36, 36.0
    widths = [stage.measure(words, size, face=face, weight=weight) for words, size, _, face, weight in parts]
    room = right - left - gap * (len(parts) - 1)
    shrink = min(1.0, room / max(1.0, sum(widths)))
    for words, size, colour, face, weight in parts:
        if words and right - left > theme.NOTE:
            drawn = stage.text(
                words, (left, area.centery), size * shrink, colour, face=face, weight=weight, max_width=right - left
            )
            left = drawn.right + gap * shrink
