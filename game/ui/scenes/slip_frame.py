"""Where the open slip, its lantern and its candle are, on stages from 4:3 to 16:9, above one row of teams or two."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.ui import theme
from game.ui.theme import Point


@dataclass(frozen=True, slots=True)
class SlipFrame:
    """The fixed places of a riddle's scene, in units."""

    slip: tuple[float, float, float, float]
    left: float
    """Where words begin on the slip."""
    right: float
    """Where they end."""
    hang: Point
    """Where the lantern hangs over the slip's corner."""
    lantern: float
    """The lantern's width."""
    candle: Point
    """The candle's foot."""
    wax: float
    """The height of a whole candle."""
    number_right: float
    """Where the timer's number ends."""
    sign: tuple[float, float, float, float]
    """Where words stand instead of the number."""

    @property
    def area(self) -> pygame.FRect:
        """The slip."""
        return pygame.FRect(self.slip)

    @property
    def width(self) -> float:
        """How wide words may run."""
        return self.right - self.left


def slip_frame(width: float, *, two_rows: bool, tall: bool = False) -> SlipFrame:
    """The places for a stage of `width`; `tall` gives the slip all the height there is, for the longest riddles."""
    share = (width - theme.WIDTH_LEAST) / (theme.WIDTH_MOST - theme.WIDTH_LEAST)

    def between(narrow: float, wide: float) -> float:
        return narrow + (wide - narrow) * share

    top = 36.0 if two_rows or tall else between(40, 48)
    bottom = theme.STAGE_BOTTOM_TWO_ROWS - 12 if two_rows else 848.0 if tall else between(846, 838)
    left, slip_width = between(96, 250), between(1080, 1340)
    inset = between(120, 130)
    candle_x = (left + slip_width + width) / 2
    sign_width = between(236, 284)
    return SlipFrame(
        slip=(left, top, slip_width, bottom - top),
        left=left + inset,
        right=left + slip_width - inset,
        hang=(between(96, 152), between(-4, -10)),
        lantern=between(231, 328),
        candle=(candle_x, 676.0 if two_rows else 706.0),
        wax=330.0 if two_rows else 360.0,
        number_right=min(width - 24, candle_x + 112),
        sign=(candle_x - sign_width / 2, 62, sign_width, 186),
    )
