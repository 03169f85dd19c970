"""Where the parts of set-up stand, for every width from 4:3 to 16:9."""

from __future__ import annotations

from typing import Final

import pygame

from game.ui import theme

COLUMNS: Final = 3
CARDS_A_PAGE: Final = 2 * COLUMNS
_TOP: Final = 112.0
_CARD_HEIGHT: Final = 310.0
_GAP: Final = 20.0


class SetupLayout:
    """Cards on the left, teams on the right; below them the slip with the evening and the red button."""

    def __init__(self, width: float) -> None:
        roomy = (width - theme.WIDTH_LEAST) / (theme.WIDTH_MOST - theme.WIDTH_LEAST)
        panel_width = 470 + 150 * roomy
        between = 28 + 4 * roomy
        self._cards_width = width - 2 * theme.MARGIN - panel_width - between
        height = 2 * _CARD_HEIGHT + _GAP
        left = width - theme.MARGIN - panel_width
        self.panel = pygame.FRect(left, _TOP, panel_width, height)
        self.slip = pygame.FRect(theme.MARGIN, 782, self._cards_width, 206)
        self.start = pygame.FRect(left, 788, panel_width, 194)
        self.card_width = (self._cards_width - _GAP * (COLUMNS - 1)) / COLUMNS

    def card(self, place: int) -> pygame.FRect:
        """The area of the card at this place of the page."""
        row, column = divmod(place, COLUMNS)
        x = theme.MARGIN + column * (self.card_width + _GAP)
        return pygame.FRect(x, _TOP + row * (_CARD_HEIGHT + _GAP), self.card_width, _CARD_HEIGHT)
