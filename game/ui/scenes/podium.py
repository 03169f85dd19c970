"""The end of the evening: the steps rise, the scores count up, fireworks, and the evening's numbers on a slip."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import pygame

from game.core.views import HallView, TeamView
from game.i18n.language import Language
from game.ui import pieces, scenery, theme
from game.ui.looks import Look
from game.ui.motion import Ease, Motion
from game.ui.pieces.lanterns import swing_of
from game.ui.presses import Action, Press
from game.ui.scenery import Backdrop
from game.ui.scenes import common, evening_numbers, podium_list
from game.ui.scenes.podium_steps import BASE, draw_step, on_steps, steps
from game.ui.scenes.ranks import by_rank, title
from game.ui.stage import Stage
from game.ui.theme import Point

_RISE: Final = 700
_BETWEEN_PLACES: Final = 500
"""Milliseconds from the rise of one place to that of the next; the first comes last."""
_WIDE: Final = 1700.0
_MOST_STEPS: Final = 4
_MOST_STEPS_WIDE: Final = 5
_LANTERN: Final = 180.0
# Kind, part of the width, height of the hanging point.
_LANTERNS: Final = (("lotus", 0.122, 6.0), ("round", 0.373, 2.0), ("round", 0.627, 2.0), ("rabbit", 0.88, 22.0))
_HIGHER: Final = 60.0
_FIREWORKS: Final = (
    (0.245, 215.0, 190.0),
    (0.1, 545.0, 170.0),
    (0.5, 122.0, 118.0),
    (0.9, 590.0, 160.0),
    (0.735, 235.0, 165.0),
)
"""Part of the width, height, radius."""


def draw(stage: Stage, view: HallView, look: Look, motion: Motion, say: Language) -> None:
    """The first three places on their steps, everybody else beside them, the evening's numbers below."""
    chosen = on_steps(view.teams, _MOST_STEPS_WIDE if stage.width > _WIDE else _MOST_STEPS)
    others = [team for team in by_rank(view.teams) if team not in chosen]
    rows = podium_list.areas(stage, others)
    stands = steps(chosen, theme.MARGIN, rows[0].left - theme.GAP if rows else stage.width - theme.MARGIN)
    lanterns = _lanterns(stage, [step.disc_area for step in stands] + rows)
    scenery.backdrop(stage, Backdrop.PODIUM, extra_key=tuple(lanterns), extra=lambda still: _still(still, lanterns))
    risen = {step.team.number: _risen(motion, step.team) for step in stands}
    if all(share == 1 for share in risen.values()):
        pieces.fireworks(stage, motion, "podium", 3, _bursts(stage, rows))
    for number, (kind, hang) in enumerate(lanterns):
        pieces.lantern(stage, kind, hang, _LANTERN, "贺", sway=motion.sway(swing_of(number)), power=0)
    whole = stage.whole
    with stage.clipped((whole.left, whole.top, whole.width, BASE + 8 - whole.top)):
        # The lowest first: a higher one may throw its light over it.
        for step in sorted(stands, key=lambda step: -step.team.rank):
            share = risen[step.team.number]
            draw_step(stage, step, title(step.team, view.teams, say), step.team.score * share, share)
    podium_list.draw(stage, others, rows)
    slip = evening_numbers.draw(stage, view, say)
    stage.target(slip, Press(Action.NEXT))
    common.keys_row(stage, look)
    common.notice(stage, look, motion)


def _risen(motion: Motion, team: TeamView) -> float:
    """How far a team's step has come up: the third place first, the first one last."""
    delay = (3 - team.rank) * _BETWEEN_PLACES
    return max(0.0, motion.progress(("step", team.number), _RISE, Ease.OUT, delay=delay))


def _bursts(stage: Stage, rows: list[pygame.FRect]) -> list[tuple[Point, float]]:
    """Where fireworks burst: nowhere behind words."""
    bursts = [((stage.width * share, y), radius) for share, y, radius in _FIREWORKS]
    return [(centre, radius) for centre, radius in bursts if _around(centre, radius * 0.8).collidelist(rows) < 0]


def _around(centre: Point, radius: float) -> pygame.FRect:
    return pygame.FRect(centre[0] - radius, centre[1] - radius, 2 * radius, 2 * radius)


def _lanterns(stage: Stage, taken: list[pygame.FRect]) -> list[tuple[str, Point]]:
    """Kind and hanging point of the lanterns: higher, or not at all, where something stands in their place."""
    around = [area.inflate(24, 24) for area in taken]
    found = []
    for kind, share, y in _LANTERNS:
        hangs = [(stage.width * share, y), (stage.width * share, y - _HIGHER)]
        free = [hang for hang in hangs if pieces.lantern_area(hang, _LANTERN).collidelist(around) < 0]
        found += [(kind, hang) for hang in free[:1]]
    return found


def _still(stage: Stage, lanterns: Sequence[tuple[str, Point]]) -> None:
    for _, hang in lanterns:
        pieces.cord(stage, (hang[0], stage.whole.top - 10), hang)
        pieces.lantern_light(stage, hang, _LANTERN, power=0.8)
