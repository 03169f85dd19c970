"""What became of the riddle before its answer is shown: who solved it, for how many points."""

from __future__ import annotations

from collections.abc import Sequence

import pygame

from game.core.levels import Answering
from game.core.views import HallView, RiddleView, TeamView
from game.i18n.language import Language
from game.ui import pieces, theme
from game.ui.fonts import Face, Weight
from game.ui.linebreak import pieces as pieces_of
from game.ui.motion import PLAIN, Motion
from game.ui.presses import Action, Press
from game.ui.scenes.team_notes import signed
from game.ui.stage import Stage
from game.ui.text import Fitted
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
    words = [team.team.name for team in solvers] if len(solvers) <= _NAMED else []
    key = _next_key_width(stage, say) if riddle.answering is Answering.JUDGED else 0.0
    names = _names(stage, words, room - key - 44, row.height)
    if names is None:
        key, names = 0.0, _names(stage, words, room - 44, row.height)
    if names is not None:
        names_width = max(stage.measure(line, names.size, weight=Weight.BOLD) for line in names.lines) + 38
    else:
        names_width = 0.0
    if key and room - names_width - key > 40:
        room -= key
        _next_key(stage, row, say)
    x = row.left + max(0.0, (room - names_width) / 2)
    for team in solvers:
        pieces.disc(stage, (x + disc / 2, row.centery), disc, team.team.colour, team.team.emblem, on_paper=True)
        x += disc + 14
    if names is not None:
        named = x + 4, row.top, names_width, row.height
        stage.lines(names, named, colour=theme.INK, weight=Weight.BOLD)
        x += names_width
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


def _names(stage: Stage, names: Sequence[str], room: float, height: float) -> Fitted | None:
    """The solvers' names on one line or two; None where a word would have to be cut: the lit panels name them too."""
    if not names or room <= 0:
        return None
    text = " ".join(names)
    longest = max(stage.measure(word, theme.NOTE, weight=Weight.BOLD) for word in pieces_of(text))
    if longest * 1.01 > room:
        return None
    widest = theme.NOTE * room / (longest * 1.01)
    fitted = stage.fit(text, (0, 0, room, height), min(theme.BODY, widest), weight=Weight.BOLD, leading=1.1)
    return fitted if fitted.complete else None


def _next_key_width(stage: Stage, say: Language) -> float:
    words, key = say("show the answer"), say("Space")
    return stage.measure(words, theme.LABEL, face=Face.LABEL) + stage.measure(key, theme.NOTE, face=Face.LABEL) + 90


def _next_key(stage: Stage, row: pygame.FRect, say: Language) -> None:
    """The key that shows the answer, at the right end."""
    at = row.right, row.centery
    words = say("show the answer")
    drawn = stage.text(words, at, theme.LABEL, theme.INK_SOFT, face=Face.LABEL, anchor="midright")
    cap = pieces.key_cap(stage, (drawn.left - 14, row.centery), say("Space"), anchor="midright")
    stage.target(cap.union(drawn).inflate(16, 16), Press(Action.NEXT))
