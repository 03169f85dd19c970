"""Where each lantern of a round hangs, and which one the arrows reach from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from game.core.views import HallView, LanternLook
from game.ui import pieces
from game.ui.scenes.common import stage_bottom
from game.ui.theme import Point

_ROW_GAP = 60.0
"""Units; the sag of a rope is less, the distance of two ropes more."""


@dataclass(frozen=True, slots=True)
class Hanging:
    """A wall with its lanterns: `places` go by lantern number, `categories` by block."""

    wall: pieces.Wall
    categories: tuple[str, ...]
    places: tuple[Point, ...]
    ropes: tuple[float, ...]
    """The rope that each lantern hangs from, by lantern number."""


def hanging(view: HallView, width: float) -> Hanging:
    """The wall of the view's round on a stage of this width; lanterns of one category hang together."""
    return _hanging(tuple(lantern.category for lantern in view.lanterns), width, stage_bottom(view))


@lru_cache(maxsize=16)
def _hanging(categories: tuple[str, ...], width: float, bottom: float) -> Hanging:
    blocks: dict[str, list[int]] = {}
    for number, category in enumerate(categories):
        blocks.setdefault(category, []).append(number)
    wall = pieces.arrange([len(block) for block in blocks.values()], width, bottom)
    order = [number for block in blocks.values() for number in block]
    spots = dict(zip(order, wall.spots, strict=True))
    numbers = range(len(categories))
    return Hanging(
        wall,
        tuple(blocks),
        tuple(spots[number].hang for number in numbers),
        tuple(spots[number].rope for number in numbers),
    )


def neighbour(view: HallView, width: float, number: int, across: int, down: int) -> int:
    """The burning lantern that an arrow reaches from lantern `number`; the same one where there is none that way."""
    out = {lantern.number for lantern in view.lanterns if lantern.look is LanternLook.OUT}
    return nearest(hanging(view, width).places, number, across, down, out)


def nearest(places: Sequence[Point], number: int, across: int, down: int, skip: set[int]) -> int:
    """The place next to `places[number]` in a direction (-1, 0 or 1 each way), none of `skip`.

    A row is what hangs at nearly the same height: left and right stay in it, and go on with the row above or below at
    its end, so that every lantern is reached by either pair of arrows.
    """
    if not 0 <= number < len(places):
        return number
    others = [other for other in range(len(places)) if other not in skip and other != number]
    here = places[number]
    if across:
        # Reading order: the rope sags, so heights are compared coarsely.
        order = sorted([*others, number], key=lambda other: (_row(places, other), places[other][0]))
        at = order.index(number) + across
        return order[at] if 0 <= at < len(order) else number
    rows = {_row(places, other) for other in others}
    beyond = [row for row in rows if (row - _row(places, number)) * down > 0]
    if not beyond:
        return number
    next_row = min(beyond) if down > 0 else max(beyond)
    in_row = [other for other in others if _row(places, other) == next_row]
    return min(in_row, key=lambda other: abs(places[other][0] - here[0]))


def _row(places: Sequence[Point], number: int) -> int:
    """The row of a place, counted from above: places more than a lantern's cap apart are in different rows."""
    heights = sorted(y for _, y in places)
    row, last = 0, heights[0]
    for y in heights:
        if y - last > _ROW_GAP:
            row += 1
        last = y
        if y >= places[number][1]:
            break
    return row
