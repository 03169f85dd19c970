"""Beside the podium: everybody who stands on no step, one below the other, down to the slip."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import pygame

from game.core.views import TeamView
from game.ui import pieces, theme
from game.ui.fonts import Face
from game.ui.scenes.names import common_size, fitted
from game.ui.scenes.podium_steps import BASE
from game.ui.scenes.ranks import score_words
from game.ui.stage import Stage
from game.ui.text import Fitted

_TOP: Final = 100.0
_BOTTOM: Final = BASE - 16
_GAP: Final = 8.0
_INSET: Final = 6.0
_LOW: Final = 78.0
_HIGH: Final = 112.0
"""The height of a row whose name takes two lines, or three."""
_NARROWEST: Final = 340.0
_WIDEST: Final = 590.0
_DISC: Final = 56.0
_SCORE: Final = 46.0
_BEFORE_NAME: Final = 116.0
"""Place and disc."""
_AFTER_NAME: Final = 28.0


def areas(stage: Stage, teams: Sequence[TeamView], room: float) -> list[pygame.FRect]:
    """The rows at the right edge: as wide as the names need and `room` allows, higher where that is not enough."""
    if not teams:
        return []
    frame = _BEFORE_NAME + _AFTER_NAME + _score_width(stage, teams)
    longest = max(stage.measure(team.team.name, theme.LABEL, face=Face.LABEL) for team in teams)
    width = max(_NARROWEST, min(_WIDEST, room, frame + longest + 8))
    low_enough = all(_name(stage, team, width - frame, _LOW, theme.LABEL).complete for team in teams)
    height = _LOW if low_enough else _HIGH
    height = min(height, (_BOTTOM - _TOP + _GAP) / len(teams) - _GAP)
    left, first = stage.width - theme.MARGIN - width, _BOTTOM + _GAP - len(teams) * (height + _GAP)
    return [pygame.FRect(left, first + row * (height + _GAP), width, height) for row in range(len(teams))]


def draw(stage: Stage, teams: Sequence[TeamView], rows: Sequence[pygame.FRect]) -> None:
    """Place, disc, name and score of each team in its row."""
    if not rows:
        return
    width = rows[0].width - _BEFORE_NAME - _AFTER_NAME - _score_width(stage, teams)
    everybody = [team.team.name for team in teams]
    size = common_size(stage, everybody, width, rows[0].height - _INSET, theme.LABEL, face=Face.LABEL)
    for team, area in zip(teams, rows, strict=True):
        pieces.card(stage, area)
        at = area.left + 26, area.centery
        stage.text(str(team.rank), at, theme.LABEL, theme.ACCENT, face=Face.LABEL, anchor="center")
        centre = area.left + 48 + _DISC / 2, area.centery
        pieces.disc(stage, centre, _DISC, team.team.colour, team.team.emblem)
        score = area.right - 18, area.centery
        stage.text(score_words(team.score), score, _SCORE, theme.TEXT_CHOSEN, face=Face.LABEL, anchor="midright")
        room = pygame.FRect(area.left + _BEFORE_NAME, area.top, width, area.height)
        stage.lines(_name(stage, team, width, area.height, size), room, colour=theme.TEXT, face=Face.LABEL)


def _name(stage: Stage, team: TeamView, width: float, height: float, most: float) -> Fitted:
    return fitted(stage, team.team.name, width, height - _INSET, most, face=Face.LABEL)


def _score_width(stage: Stage, teams: Sequence[TeamView]) -> float:
    return max(stage.measure(score_words(team.score), _SCORE, face=Face.LABEL) for team in teams)
