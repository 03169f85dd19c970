"""A short line being written on a panel: paper, words, what the input method composes, a caret."""

from __future__ import annotations

import pygame

from game.ui import theme
from game.ui.screens import Field
from game.ui.stage import Stage


def writing_line(stage: Stage, area: pygame.FRect, field: Field, *, size: float = theme.LABEL) -> None:
    """Draws `field`; a line too long for its paper shows its end. Tells the field where its candidates may open."""
    stage.box(area, theme.PAPER_LIT, theme.FRAME, edge_width=3, radius=10)
    room = area.width - 40
    shown = field.text
    composed = stage.measure(field.composing, size) if field.composing else 0.0
    if stage.measure(shown, size) + composed > room:
        size = max(theme.NOTE, size * room / (stage.measure(shown, size) + composed))
        composed = stage.measure(field.composing, size) if field.composing else 0.0
    while shown and stage.measure(shown, size) + composed > room:
        shown = shown[1:]
    x, y = area.left + 16, area.centery
    with stage.clipped(area):
        if shown:
            x = stage.text(shown, (x, y), size, theme.INK).right
        if field.composing:
            composing = stage.text(field.composing, (x + 2, y), size, theme.TEAL_INK)
            for dot in range(round(composing.left), round(composing.right), 12):
                stage.box((dot, composing.bottom + 2, 8, 3), theme.TEAL_INK, radius=1)
            x = composing.right
        caret = pygame.FRect(x + 4, y - size * 0.55, 5, size * 1.1)
        stage.box(caret, theme.RED_INK, radius=2)
    field.area = caret.left, caret.top, caret.width, caret.height
