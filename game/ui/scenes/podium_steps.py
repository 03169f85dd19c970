"""The steps of the podium: who stands on them, how wide and high they are, and how one is drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import pygame

from game.core.views import TeamView
from game.ui import pieces, theme
from game.ui.fonts import Face, Weight
from game.ui.scenes.names import fitted
from game.ui.scenes.ranks import by_rank, score_words
from game.ui.stage import Stage

BASE: Final = 806.0
"""Where the steps stand, behind the slip with the evening's numbers."""
_TOPS: Final = (413.0, 480.0, 533.0)
"""The upper edge of the first, second and third step."""
NARROWEST: Final = 268.0
"""The width under which a long word of a team's name would have to be broken."""
_WIDEST: Final = 376.0
_GAP: Final = 24.0
_OVERHANG: Final = 11.0
"""By which a beam is wider than its step at either side: less than half the gap, so that neighbours do not touch."""
_BEAM: Final = 26.0
_DISCS: Final = (188.0, 152.0, 152.0)
_NAME: Final = 56.0
_NAME_ON_LINES: Final = 50.0
_SCORE_LEAST: Final = 40.0
_BETWEEN: Final = 54.0
"""What stays free above the title, between it, the name and the score, and below."""
_RIM: Final = 7.0
_NARROW: Final = 300.0
"""Steps under this width set everything smaller."""


@dataclass(frozen=True, slots=True)
class Step:
    """One team's step; `area` is its body and reaches down to BASE."""

    team: TeamView
    area: pygame.FRect

    @property
    def disc_diameter(self) -> float:
        """How large the team's disc is: no wider than the step."""
        return float(min(_DISCS[self.team.rank - 1], self.area.width - 24))

    @property
    def disc_area(self) -> pygame.FRect:
        """Where the disc stands on the beam."""
        side = self.disc_diameter
        return pygame.FRect(self.area.centerx - side / 2, self.area.top - _BEAM - side - _RIM, side, side)


def on_steps(teams: Sequence[TeamView], most: int) -> list[TeamView]:
    """Who stands on a step: the first place, however many share it, then whole places as long as all are `most`."""
    ordered = by_rank(teams)
    chosen = [team for team in ordered if team.rank == 1]
    for rank in (2, 3):
        group = [team for team in ordered if team.rank == rank]
        if len(chosen) + len(group) > most:
            break
        chosen += group
    return chosen


def room_for(count: int) -> float:
    """The width that this many steps need at the least."""
    return count * (NARROWEST + _GAP) - _GAP


def steps(chosen: Sequence[TeamView], left: float, right: float) -> list[Step]:
    """The steps between two edges, from left to right: the first in the middle, the others beside it in turn."""
    order: list[TeamView] = []
    for index, team in enumerate(chosen):
        order.insert(0 if index % 2 else len(order), team)
    count = len(order)
    width = min(_WIDEST, (right - left - _GAP * (count - 1)) / max(1, count))
    first = (left + right - count * width - _GAP * (count - 1)) / 2
    return [
        Step(team, pygame.FRect(first + place * (width + _GAP), top, width, BASE - top))
        for place, team in enumerate(order)
        for top in [_TOPS[team.rank - 1] + _BEAM]
    ]


def draw_step(stage: Stage, step: Step, titles: Sequence[str], score: float, risen: float) -> None:
    """A step with its team, the first of `titles` that fits, and a score.

    `risen` (0 to 1) is how far it has come up from behind the slip.
    """
    hidden = BASE - step.area.top + _BEAM + step.disc_diameter + 4 * _RIM
    area = step.area.move(0, (1 - risen) * hidden)
    _body(stage, area)
    _beam(stage, area)
    disc = step.disc_area.move(0, area.top - step.area.top)
    stage.disc(disc.center, step.disc_diameter / 2 + _RIM, theme.TEXT_CHOSEN, theme.TEAM_INK)
    pieces.disc(stage, disc.center, step.disc_diameter, step.team.team.colour, step.team.team.emblem)
    _words(stage, step, area, titles, score)


def _words(stage: Stage, step: Step, area: pygame.FRect, titles: Sequence[str], score: float) -> None:
    """Title, name, score and, on the first step, a plum blossom where there is room for it."""
    narrow = area.width < _NARROW
    inner = area.width - (44 if narrow else 76)
    x, name = area.centerx, step.team.team.name
    one_line = not narrow and stage.measure(name, theme.NAME, weight=Weight.BOLD) <= inner
    title_size, most = (theme.NAME, _NAME) if one_line else (34, _NAME_ON_LINES)
    score_size: float = theme.PODIUM_SCORE if one_line else 56
    title = next((words for words in titles if stage.measure(words, theme.NOTE) <= inner), titles[-1])
    # Letters for labels are narrower, and the score gives way last, for the longest names on the lowest steps.
    kai, label = (Face.KAI, Weight.BOLD), (Face.LABEL, Weight.MEDIUM)
    for (face, weight), score_most in ((kai, score_size), (label, score_size), (label, _SCORE_LEAST)):
        score_size = min(score_size, score_most)
        used = title_size + score_size + _BETWEEN
        set_name = fitted(stage, name, inner, area.height - used, most, face=face, weight=weight)
        if set_name.complete:
            break
    gap = max(0.0, min(14.0, (area.height - used - set_name.height) / 3))
    y = area.top + 16 + gap
    stage.text(title, (x, y), title_size, theme.TEXT_CHOSEN, anchor="midtop", max_width=inner)
    y += title_size + 6 + gap
    room = pygame.FRect(x - inner / 2, y, inner, set_name.height)
    stage.lines(set_name, room, colour=theme.TEXT_CHOSEN, face=face, weight=weight, align="center")
    y = room.bottom + 2 + gap + score_size / 2
    words = score_words(score)
    stage.text(words, (x, y), score_size, theme.GILT_LIGHT, face=Face.LABEL, weight=Weight.BOLD, anchor="center")
    y += score_size / 2 + 54
    if step.team.rank == 1 and y + 62 < area.bottom:
        stage.emblem("plum", (x, y), 84, theme.GILT)


def _body(stage: Stage, area: pygame.FRect) -> None:
    """Lacquer, darker towards the ground, with a gilt line inside."""

    def paint(surface: pygame.Surface, scale: float) -> None:
        width, height = surface.get_size()
        for y in range(height):
            surface.fill(theme.mixed("#a8241e", "#561018", (y / height) ** 0.8), (0, y, width, 1))
        edge = round(8 * scale)
        for x in (0, width - edge):
            surface.fill("#45090f", (x, 0, edge, height))
            surface.fill("#1c0508", (x if x == 0 else width - round(3 * scale), 0, round(3 * scale), height))
        inset = round(18 * scale)
        frame = pygame.Rect(inset, -inset, width - 2 * inset, height)
        pygame.draw.rect(surface, theme.GILT, frame, round(3.5 * scale), border_radius=round(14 * scale))

    stage.drawn("podium step", area, paint)


def _beam(stage: Stage, area: pygame.FRect) -> None:
    """The gilt beam that the team stands on, a little wider than its step."""
    beam = pygame.FRect(area.left - _OVERHANG, area.top - _BEAM, area.width + 2 * _OVERHANG, _BEAM)
    stops = ((0.0, "#8a5a22"), (0.3, "#fff0c0"), (0.62, "#d8a850"), (1.0, "#6b3a10"))

    def paint(surface: pygame.Surface, scale: float) -> None:
        width, height = surface.get_size()
        for y in range(height):
            share = y / max(1, height - 1)
            for (first, one), (last, other) in pairwise(stops):
                if first <= share <= last:
                    surface.fill(theme.mixed(one, other, (share - first) / (last - first)), (0, y, width, 1))
        pygame.draw.rect(surface, theme.GILT_LINE, surface.get_rect(), round(2.5 * scale))

    stage.drawn("podium beam", beam, paint)
    stage.box((area.left + 8, area.top, area.width - 16, 10), "#2a0509", radius=0, alpha=110)
