"""Where the parts of set-up stand, for every width from 4:3 to 16:9."""

from __future__ import annotations

from typing import Final

import pygame

from game.ui import theme

CARDS_A_PAGE: Final = 6
COLUMNS_WHERE_WIDE: Final = 3
_COLUMNS_WHERE_NARROW: Final = 2
_WIDE: Final = 1800.0
"""From here on three cards stand beside one another."""
_TOP: Final = 112.0
_HEIGHT: Final = 640.0
_GAP: Final = 20.0


class SetupLayout:
    """Cards on the left, teams on the right; below them the slip with the evening and the red button."""

    def __init__(self, width: float, *, alone: bool = False) -> None:
        """`alone`: there is a single card, which may be as high as it likes."""
        roomy = (width - theme.WIDTH_LEAST) / (theme.WIDTH_MOST - theme.WIDTH_LEAST)
        panel_width = 470 + 150 * roomy
        cards_width = width - 2 * theme.MARGIN - panel_width - 28 - 4 * roomy
        left = width - theme.MARGIN - panel_width
        self.columns = COLUMNS_WHERE_WIDE if width >= _WIDE else _COLUMNS_WHERE_NARROW
        self.panel = pygame.FRect(left, _TOP, panel_width, _HEIGHT)
        self.slip = pygame.FRect(theme.MARGIN, 782, cards_width, 206)
        self.start = pygame.FRect(left, 788, panel_width, 194)
        rows = 2 if alone else CARDS_A_PAGE // self.columns
        self._card_width = (cards_width - _GAP * (self.columns - 1)) / self.columns
        self._card_height = (_HEIGHT - _GAP * (rows - 1)) / rows

    def card(self, place: int) -> pygame.FRect:
        """The area of the card at this place of the page."""
        row, column = divmod(place, self.columns)
        x = theme.MARGIN + column * (self._card_width + _GAP)
        y = _TOP + row * (self._card_height + _GAP)
        return pygame.FRect(x, y, self._card_width, self._card_height)

    @property
    def beside_the_first(self) -> pygame.FRect:
        """What is left of the cards' area where there is only one."""
        left = self.card(0).right
        return pygame.FRect(left, _TOP, self.slip.right - left, _HEIGHT)
