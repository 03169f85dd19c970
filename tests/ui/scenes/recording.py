"""A stage that remembers every line of words: where it was set, and whether any of it had to be left out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from typing import Any

import pygame

from game.core.views import HallView
from game.i18n.language import Language
from game.ui.fonts import Faces
from game.ui.hints import key_hints
from game.ui.looks import Look
from game.ui.motion import Motion
from game.ui.screens import Field
from game.ui.sprites import Art
from game.ui.stage import Stage
from game.ui.text import Fitted, Letters
from tests.ui.drawing import ASSETS

Draw = Callable[[Stage, HallView, Look, Motion, Language], None]

_TOUCHING = 5.0
"""Boxes of letters have this much air, so that neighbours may touch."""


@dataclass(frozen=True, slots=True)
class Written:
    """One line as it was set."""

    words: str
    area: pygame.FRect


@cache
def _kept() -> tuple[Art, Letters]:
    return Art(ASSETS), Letters(Faces(system_kai=False))


class RecordingStage(Stage):
    """Draws, and keeps account of the words."""

    def __init__(self, width: int, height: int) -> None:
        self.written: list[Written] = []
        self.cut: list[str] = []
        super().__init__(pygame.Surface((width, height), 0, 32), *_kept())

    def text(self, string: str, at: Any, size: float, colour: Any, **how: Any) -> pygame.FRect:
        area = super().text(string, at, size, colour, **how)
        most = how.get("max_width")
        face, weight = ({key: how[key]} if key in how else {} for key in ("face", "weight"))
        if most is not None and self.measure(string, self.least_text, **face, **weight) > most + 0.5:
            self.cut.append(string)
        if string.strip():
            self.written.append(Written(string, area.copy()))
        return area

    def lines(self, fitted: Fitted, area: Any, **how: Any) -> pygame.FRect:
        if not fitted.complete:
            self.cut.append("".join(fitted.lines))
        return super().lines(fitted, area, **how)

    @property
    def words(self) -> str:
        """Everything that is written, for tests that look for a phrase."""
        return "\n".join(line.words for line in self.written)

    def overlaps(self) -> list[tuple[str, str]]:
        """Lines that lie on one another."""
        boxes = [(line.words, line.area.inflate(-2 * _TOUCHING, -2 * _TOUCHING)) for line in self.written]
        return [
            (one, other)
            for (one, first), (other, second) in combinations(boxes, 2)
            if first.width > 0 and second.width > 0 and first.colliderect(second)
        ]

    def outside(self) -> list[str]:
        """Lines that leave the stage."""
        return [line.words for line in self.written if not self.area.contains(line.area)]


def drawn(
    draw: Draw,
    view: HallView,
    *,
    size: tuple[int, int] = (1280, 720),
    lantern: int = 0,
    stake: int = 1,
    choice: int = 0,
    field: Field | None = None,
    notice: str = "",
    motion: Motion | None = None,
) -> RecordingStage:
    """The scene on a stage of its own, in English source sentences, nothing moving unless `motion` is given."""
    stage, say = RecordingStage(*size), Language("en")
    look = Look(lantern, stake, choice, field, notice, key_hints(view, say))
    draw(stage, view, look, motion or Motion(reduced=True), say)
    return stage
