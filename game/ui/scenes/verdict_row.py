"""What became of the riddle before its answer is shown: who solved it, for how many points."""

from __future__ import annotations

import pygame

from game.core.levels import Answering
from game.core.views import HallView, RiddleView, TeamView
from game.i18n.language import Language
from game.ui import pieces, theme
from game.ui.fonts import Face, Weight
from game.ui.motion import PLAIN, Motion
from game.ui.presses import Action, Press
from game.ui.scenes.team_notes import signed
from game.ui.stage import Stage
from game.ui.theme import Area

_NAMED = 2
"""So many solvers are named; more are shown by their emblems."""


def draw_verdict(stage: Stage, view: HallView, riddle: RiddleView, area: Area, motion: Motion, say: Language) -> None:
    """The solvers and a stamp “right +20”, or a stamp that nobody got it; then how the answer is shown."""
    row = pygame.FRect(area)
    solvers = [team for team in view.teams if team.number in riddle.solvers]
    stamp = _stamp(solvers, say)
    disc = min(76.0, row.height - 8, row.width * 0.5 / max(1, len(solvers)) - 14)
    discs = len(solvers) * (disc + 14)
    per_size = stage.measure(stamp, 100, weight=Weight.BOLD) / 100 + 1.02
    size = max(theme.NOTE, min(54.0, row.height / 1.75, (row.width - discs) / per_size))
    room = row.width - discs - size * per_size
    if riddle.answering is Answering.JUDGED:
        room -= _next_key(stage, row, room, say)
    names = " ".join(team.team.name for team in solvers) if len(solvers) <= _NAMED else ""
    names_width = min(room - 40, stage.measure(names, theme.BODY, weight=Weight.BOLD)) if names else 0.0
    if names_width < 100:
        names_width = 0.0
    x = row.left + max(0.0, (room - names_width - (34 if names_width else 0)) / 2)
    for team in solvers:
        pieces.disc(stage, (x + disc / 2, row.centery), disc, team.team.colour, team.team.emblem, on_paper=True)
        x += disc + 14
    if names_width:
        at = x + 4, row.centery
        stage.text(names, at, theme.BODY, theme.INK, weight=Weight.BOLD, max_width=names_width)
        x += names_width + 34
    pressed = motion.progress(("stamp", riddle.id, stamp), PLAIN)
    larger = 1.5 - 0.5 * pressed
    centre = x + size * per_size / 2, row.centery
    pieces.seal(stage, centre, stamp, size=size * larger, max_width=size * per_size * larger + 1)


def _stamp(solvers: list[TeamView], say: Language) -> str:
    points = {team.gained for team in solvers}
    if not solvers:
        return say("Nobody got it")
    if len(points) == 1:
        gained = signed(points.pop())
        return say("Right {points}", points=gained) if len(solvers) == 1 else say("Each {points}", points=gained)
    return say("Right")


def _next_key(stage: Stage, row: pygame.FRect, room: float, say: Language) -> float:
    """The key that shows the answer, at the right end where it has room; the width it takes."""
    words, key = say("show the answer"), say("Space")
    width = stage.measure(words, theme.LABEL, face=Face.LABEL) + stage.measure(key, theme.NOTE, face=Face.LABEL) + 90
    if width + 80 > room:
        return 0.0
    at = row.right, row.centery
    drawn = stage.text(words, at, theme.LABEL, theme.INK_SOFT, face=Face.LABEL, anchor="midright")
    cap = pieces.key_cap(stage, (drawn.left - 14, row.centery), key, anchor="midright")
    stage.target(cap.union(drawn).inflate(16, 16), Press(Action.NEXT))
    return width
