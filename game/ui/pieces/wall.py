"""How lanterns are arranged on the wall: the arrangement that makes them widest. Pure arithmetic."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from game.ui.theme import MARGIN, STAGE_TOP, Point

WIDEST: Final = 270.0
_BETWEEN: Final = 30.0
_BOARD: Final = 46.0
"""How much lower the lanterns under a board hang."""
_BELOW_ROPE: Final = 14.0


@dataclass(frozen=True, slots=True)
class Spot:
    """Where one lantern hangs: `hang` is the top of the lantern, `rope` the height of its rope's ends."""

    block: int
    index: int
    hang: Point
    rope: float


@dataclass(frozen=True, slots=True)
class Block:
    """A category on the wall: where its board hangs and how wide it may be."""

    board: Point
    width: float
    rope: float


@dataclass(frozen=True, slots=True)
class Wall:
    """An arrangement, in units. Spots are in the order of the blocks, and within them of the lanterns."""

    lantern_width: float
    blocks: tuple[Block, ...]
    spots: tuple[Spot, ...]
    ropes: tuple[float, ...]
    """The heights of the ropes' ends, from above."""
    sag: float


def arrange(counts: Sequence[int], width: float, bottom: float, *, top: float = STAGE_TOP, sag: float = 24.0) -> Wall:
    """Blocks of `counts` lanterns on a stage `width` units wide, down to `bottom`; all blocks have the same columns."""
    blocks = [count for count in counts if count > 0]
    if not blocks:
        return Wall(0.0, (), (), (), sag)
    most = max(blocks)
    height = bottom - top
    choices = []
    for a_line in range(1, len(blocks) + 1):
        rows = math.ceil(len(blocks) / a_line)
        for lines in range(1, most + 1):
            columns = math.ceil(most / lines)
            pitch = (width - 2 * MARGIN - _BETWEEN * (a_line - 1)) / (a_line * columns)
            line = (height - _BOARD * rows) / (rows * lines)
            choices.append((min(pitch, 0.75 * (line - 32), WIDEST), -rows * lines, a_line, lines, columns, pitch, line))
    lantern, _, a_line, lines, columns, pitch, line = max(choices)
    rows = math.ceil(len(blocks) / a_line)
    block_width = columns * pitch
    placed_blocks: list[Block] = []
    spots: list[Spot] = []
    ropes: list[float] = []
    for row in range(rows):
        first = top + row * (_BOARD + line * lines)
        for number in range(lines):
            ropes.append(first + number * line + (_BOARD - _BELOW_ROPE if number else 0.0))
        in_row = blocks[row * a_line : (row + 1) * a_line]
        left = (width - len(in_row) * block_width - _BETWEEN * (len(in_row) - 1)) / 2
        for position, count in enumerate(in_row):
            block = row * a_line + position
            start = left + position * (block_width + _BETWEEN)
            centre = start + block_width / 2
            placed_blocks.append(Block((centre, first + _sagged(centre, width, sag)), block_width, first))
            for index in range(count):
                number, column = divmod(index, columns)
                in_line = min(columns, count - number * columns)
                x = centre + (column - (in_line - 1) / 2) * pitch
                rope = ropes[row * lines + number]
                lower = _BOARD if number == 0 else _BELOW_ROPE
                spots.append(Spot(block, index, (x, rope + _sagged(x, width, sag) + lower), rope))
    return Wall(lantern, tuple(placed_blocks), tuple(spots), tuple(ropes), sag)


def _sagged(x: float, width: float, sag: float) -> float:
    share = x / width * 2 - 1
    return sag * (1 - share * share)
