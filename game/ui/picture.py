"""A stage without a window, whose pictures go to files."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import pygame

from game.ui.fonts import Faces
from game.ui.sprites import Art
from game.ui.stage import Stage
from game.ui.text import Letters


@dataclass(frozen=True, slots=True)
class Picture:
    """Where one draws without a window: a surface of exactly the size asked for."""

    stage: Stage
    surface: pygame.Surface
    folder: Path

    def save(self, name: str) -> None:
        """Write what has been drawn to `name`.png in the folder."""
        pygame.image.save(self.surface, self.folder / f"{name}.png")


def open_picture(size: tuple[int, int], assets: Path, folder: Path) -> Picture:
    """A stage without a window; pictures go to `folder`, which is made. Raises OSError where it cannot be."""
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    pygame.display.init()
    pygame.font.init()
    folder.mkdir(parents=True, exist_ok=True)
    surface = pygame.Surface(size)
    return Picture(Stage(surface, Art(assets), Letters(Faces(system_kai=False))), surface, folder)
