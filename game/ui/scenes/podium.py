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
from game.ui.scenes.podium_steps import BASE, NARROWEST, Step, draw_step, on_steps, room_for, steps
from game.ui.scenes.ranks import by_rank, titles
from game.ui.sprites import Light
from game.ui.stage import Stage
from game.ui.theme import Point

_RISE: Final = 700
_BETWEEN_PLACES: Final = 500
"""Milliseconds from the rise of one place to that of the next; the first comes last."""
_MOST_STEPS: Final = (5, 4, 3)
"""How many are tried, one after another."""
_LANTERN: Final = 180.0
# Kind, part of the width, height of the hanging point.
_LANTERNS: Final = (("lotus", 0.122, 6.0), ("round", 0.373, 2.0), ("round", 0.627, 2.0), ("rabbit", 0.88, 22.0))
_HIGHER: Final = 48.0
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
    stands, others, rows = _places(stage, view.teams)
    lanterns = _lanterns(stage, [step.disc_area for step in stands] + rows)
    scenery.backdrop(stage, Backdrop.PODIUM, extra_key=tuple(lanterns), extra=lambda still: _still(still, lanterns))
    risen = {step.team.number: _risen(motion, step.team) for step in stands}
    if all(share == 1 for share in risen.values()):
        pieces.fireworks(stage, motion, "podium", 3, _bursts(stage, rows))
    for number, (kind, hang) in enumerate(lanterns):
        pieces.lantern(stage, kind, hang, _LANTERN, "贺", sway=motion.sway(swing_of(number)), power=0)
    first = [step for step in stands if step.team.rank == 1]
    for step in first:
        # The winner is the brightest; those who share the place share the light.
        stage.glow(step.disc_area.center, 420, Light.WIDE, power=1.2 * risen[step.team.number] / len(first))
    whole = stage.whole
    with stage.clipped((whole.left, whole.top, whole.width, BASE + 8 - whole.top)):
        # The lowest first: a higher one may throw its light over it.
        for step in sorted(stands, key=lambda step: -step.team.rank):
            share = risen[step.team.number]
            draw_step(stage, step, titles(step.team, view.teams, say), step.team.score * share, share)
    podium_list.draw(stage, others, rows)
    slip = evening_numbers.draw(stage, view, say)
    stage.target(slip, Press(Action.NEXT))
    common.keys_row(stage, look)
    common.notice(stage, look, motion)


def _places(stage: Stage, teams: Sequence[TeamView]) -> tuple[list[Step], list[TeamView], list[pygame.FRect]]:
    """The steps, and the teams beside them with their rows: as many on steps as leave these wide enough for names."""
    right = stage.width - theme.MARGIN
    for most in _MOST_STEPS:
        chosen = on_steps(teams, most)
        others = [team for team in by_rank(teams) if team not in chosen]
        rows = podium_list.areas(stage, others, right - theme.MARGIN - theme.GAP - room_for(len(chosen)))
        stands = steps(chosen, theme.MARGIN, rows[0].left - theme.GAP if rows else right)
        if stands[0].area.width >= NARROWEST:
            break
    return stands, others, rows


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
    around = [area.inflate(20, 20) for area in taken]
    found = []
    for kind, share, y in _LANTERNS:
        hangs = [(stage.width * share, y), (stage.width * share, y - _HIGHER)]
        free = [hang for hang in hangs if all(part.collidelist(around) < 0 for part in _outline(hang))]
        found += [(kind, hang) for hang in free[:1]]
    return found


def _outline(hang: Point) -> tuple[pygame.FRect, pygame.FRect]:
    """What a lantern takes: its body, and the narrower tag and tassel below."""
    area = pieces.lantern_area(hang, _LANTERN)
    body = area.height * 0.62
    tag = area.width * 0.36
    return (
        pygame.FRect(area.left, area.top, area.width, body),
        pygame.FRect(area.centerx - tag / 2, area.top + body, tag, area.height - body),
    )


def _still(stage: Stage, lanterns: Sequence[tuple[str, Point]]) -> None:
    for _, hang in lanterns:
        pieces.cord(stage, (hang[0], stage.whole.top - 10), hang)
        pieces.lantern_light(stage, hang, _LANTERN, power=0.8)
