"""A stage without a window, in the shipped faces, for tests that look at what is drawn."""

from __future__ import annotations

from pathlib import Path

import pygame

from game.ui.fonts import Faces
from game.ui.sprites import Art
from game.ui.stage import Stage
from game.ui.text import Letters

ASSETS = Path(__file__).resolve().parents[2] / "assets"


def a_stage(width: int = 1280, height: int = 720) -> Stage:
    """A stage on a plain surface of that many pixels."""
    return Stage(pygame.Surface((width, height)), Art(ASSETS), Letters(Faces(system_kai=False)))


def shipped_letters() -> Letters:
    """Letters in the shipped faces."""
    return Letters(Faces(system_kai=False))
