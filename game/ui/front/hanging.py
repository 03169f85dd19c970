"""A riddle slip as it hangs under a lantern: words from top to bottom, columns from right to left, its seal below."""

from __future__ import annotations

import re
from typing import Final

import pygame

from game.core.riddles import Riddle
from game.ui import theme
from game.ui.fonts import Face, Weight
from game.ui.linebreak import break_lines, is_wide
from game.ui.stage import Stage
from game.ui.text import column_cells

_SIZES: Final = tuple(range(104, 31, -4))
"""Sizes of the words, in units, the best first."""
_COLUMN: Final = 1.22
"""From one column to the next, in sizes."""
_SIDE: Final = 34.0
_BORDER: Final = 46.0
"""Above and below, clear of the frame's corners."""
_SEAL: Final = 78.0
_CLAUSE: Final = re.compile(r"[^，。；！？：]+[，。；！？：]?")


def hanging_slip(stage: Stage, riddle: Riddle, size: tuple[int, int]) -> pygame.Surface:
    """The slip of a riddle, `size` in pixels; shared, so it must not be drawn on."""
    return stage.art.made(("hanging", riddle.surface, riddle.target, size), lambda: _write(stage, riddle, size))


def columns(surface: str, width: float, height: float) -> tuple[int, list[str]]:
    """The largest size at which the words fit, and the columns from right to left; pauses end a column if they can."""
    whole = _largest([surface], width, height)
    spoken = _largest(_CLAUSE.findall(surface) or [surface], width, height)
    return spoken if spoken[0] >= whole[0] * 0.7 else whole


def _largest(parts: list[str], width: float, height: float) -> tuple[int, list[str]]:
    size, found = _SIZES[-1], list(parts)
    for size in _SIZES:
        room = int(height // size) * size
        found = [line for part in parts for line in break_lines(part, lambda run: len(column_cells(run)) * size, room)]  # noqa: B023 - used within the turn
        tallest = max(len(column_cells(line)) for line in found) * size
        if size * (1 + _COLUMN * (len(found) - 1)) <= width and tallest <= height:
            break
    return size, found


def _write(stage: Stage, riddle: Riddle, size: tuple[int, int]) -> pygame.Surface:
    width, height = size
    paper = stage.art.stretched("paper/slip-paper", (stage.length(1400), stage.length(760)), width, height).copy()
    source = stage.length(1400 * 0.42), stage.length(760 * 0.42)
    paper.blit(stage.art.nine("paper/slip-frame", source, stage.length(112 * 0.42), width, height), (0, 0))
    inner = width - 2 * stage.length(_SIDE), height - 2 * stage.length(_BORDER) - stage.length(_SEAL + 14)
    if any(is_wide(character) for character in riddle.surface):
        _write_columns(stage, paper, riddle.surface, inner)
    else:
        _write_lines(stage, paper, riddle.surface, inner)
    _seal(stage, paper, riddle.target)
    return paper


def _write_columns(stage: Stage, paper: pygame.Surface, surface: str, inner: tuple[int, int]) -> None:
    units, found = columns(surface, inner[0] / stage.scale, inner[1] / stage.scale)
    size = stage.length(units)
    pitch = size * _COLUMN
    right = paper.get_width() / 2 + pitch * (len(found) - 1) / 2
    tallest = max(len(column_cells(line)) for line in found) * size
    top = stage.length(_BORDER) + (inner[1] - tallest) // 2
    for number, line in enumerate(found):
        letters = stage.letters.rendered_column(line, size, theme.INK, Face.KAI, Weight.BOLD)
        paper.blit(letters, (round(right - number * pitch - size / 2), top))


def _write_lines(stage: Stage, paper: pygame.Surface, surface: str, inner: tuple[int, int]) -> None:
    least, most = stage.length(theme.NOTE), stage.length(_SIZES[0])
    fitted = stage.letters.fit(surface, inner[0], inner[1], most, least, Face.KAI, Weight.BOLD, 1.25, False)
    top = stage.length(_BORDER) + (inner[1] - fitted.height) / 2
    for number, line in enumerate(fitted.lines):
        letters, left, above = stage.letters.rendered(line, round(fitted.size), theme.INK, Face.KAI, Weight.BOLD)
        x = (paper.get_width() - stage.letters.width(line, fitted.size, Face.KAI, Weight.BOLD)) / 2
        paper.blit(letters, (round(x - left), round(top + number * fitted.line_height - above)))


def _seal(stage: Stage, paper: pygame.Surface, target: str) -> None:
    """The target at the foot, on one line."""
    most = paper.get_width() - 2 * stage.length(_SIDE)
    size = stage.length(44)
    pad = stage.length(20)
    width = stage.letters.width(target, size, Face.KAI, Weight.BOLD)
    if width + 2 * pad > most:
        size = max(stage.length(theme.NOTE), int(size * (most - 2 * pad) / width))
        target = stage.letters.shortened(target, size, most - pad, Face.KAI, Weight.BOLD)
        width = stage.letters.width(target, size, Face.KAI, Weight.BOLD)
    height = stage.length(_SEAL)
    ground = stage.art.nine(
        "paper/seal", (height, height), round(height * 0.32), min(most, round(width) + 2 * pad), height
    )
    left = (paper.get_width() - ground.get_width()) // 2
    top = paper.get_height() - stage.length(_BORDER) - height
    paper.blit(ground, (left, top))
    letters, room, above = stage.letters.rendered(target, size, theme.SEAL_INK, Face.KAI, Weight.BOLD)
    at = round((paper.get_width() - width) / 2) - room, top + (height - size) // 2 - above
    paper.blit(letters, at)
