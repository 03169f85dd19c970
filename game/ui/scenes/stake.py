"""The stake of a risk round: the lantern is chosen, its riddle unseen, and the team says what it dares."""

from __future__ import annotations

import pygame

from game.core.views import HallView, LanternLook, LanternView, TeamView
from game.i18n.language import Language
from game.i18n.phrases import category
from game.ui import pieces, scenery, theme
from game.ui.fonts import Face, Weight
from game.ui.looks import Look
from game.ui.motion import SLOW, Motion
from game.ui.pieces.lanterns import swing_of
from game.ui.presses import Action, Press
from game.ui.scenery import Backdrop
from game.ui.scenes import common
from game.ui.stage import Stage
from game.ui.theme import Point

_WIDTH = 384.0
"""The chosen lantern's."""
_SIDE_WIDTH = 164.0
_SIDE_PITCH = 212.0
_ROPE = 84.0
_SAG = 22.0
_CARD = 470.0, 280.0
_CARD_GAP = 60.0


def draw(stage: Stage, view: HallView, look: Look, motion: Motion, say: Language) -> None:
    """The chosen lantern large in the middle, the stakes as cards under it."""
    low = common.stage_bottom(view) - theme.STAGE_BOTTOM
    chosen = next((lantern for lantern in view.lanterns if lantern.look is LanternLook.CHOSEN), None)
    beside = _beside(view, stage.width)
    scenery.backdrop(
        stage, Backdrop.RIDDLE, extra_key=(tuple(beside.items()),), extra=lambda still: _others(still, beside)
    )
    if chosen is not None:
        swung = (1 - motion.progress(("chosen", chosen.number), SLOW)) * 90
        hang, width = (stage.width / 2, -44 - swung), _WIDTH + 0.75 * low
        pieces.lantern(stage, theme.lantern_kind(chosen.category), hang, width, "?", sway=motion.sway(0.3), power=1.2)
    team = next((team for team in view.teams if team.number == view.team_on_turn), None)
    if team is not None and chosen is not None:
        _question(stage, view, team, chosen, 460 + low, say)
    stakes = view.round.stakes if view.round else ()
    for index, area in enumerate(_cards(stage, len(stakes), 552 + low)):
        picked = index == look.stake
        area.y -= motion.follow(("stake", index), 14.0 if picked else 0.0)
        _stake(stage, area, stakes[index], team.score if team else 0, picked, say)
        stage.target(area, Press(Action.STAKE, index))
    common.team_bar(stage, view, motion, say)
    common.keys_row(stage, look)
    common.notice(stage, look, motion)


def _beside(view: HallView, width: float) -> dict[Point, LanternView]:
    """As many of the other lanterns as have room on either side, by where they hang; those next to the chosen one."""
    at = next((index for index, lantern in enumerate(view.lanterns) if lantern.look is LanternLook.CHOSEN), 0)
    room = max(1, int((width / 2 - 250) // _SIDE_PITCH))
    found: dict[Point, LanternView] = {}
    for index, lantern in enumerate(view.lanterns):
        step = index - at
        if step and abs(step) <= room:
            x = width / 2 + (1 if step > 0 else -1) * (390 + _SIDE_PITCH * (abs(step) - 1))
            found[x, _ROPE] = lantern
    return found


def _others(stage: Stage, beside: dict[Point, LanternView]) -> None:
    """What stands still: the rope with the other lanterns, under dusk."""
    pieces.rope(stage, _ROPE, _SAG)
    for (x, top), lantern in beside.items():
        on_rope = x, pieces.rope_height(stage, x, top, _SAG)
        hang = x, on_rope[1] + 16
        pieces.cord(stage, on_rope, hang)
        lit = lantern.look is not LanternLook.OUT
        kind, sway = theme.lantern_kind(lantern.category), (swing_of(lantern.number) - 0.5) * 2
        pieces.lantern(stage, kind, hang, _SIDE_WIDTH, "?", lit=lit, sway=sway)
    stage.veil(theme.DUSK, 96)


def _question(stage: Stage, view: HallView, team: TeamView, chosen: LanternView, y: float, say: Language) -> None:
    """Who stakes on the left of the lantern's tassel, what for on the right."""
    left, right = _edges(stage)
    middle = stage.width / 2
    room = middle - 56 - left
    pieces.disc(stage, (left + 40, y), 76, team.team.colour, team.team.emblem)
    words = say("{team}, how much do you stake?", team=team.team.name)
    area = left + 104, y - 58, room - 104, 116
    stage.paragraph(words, area, 62, colour=theme.TEXT_CHOSEN, weight=Weight.BOLD, leading=1.15)
    title = category(say, chosen.category, view.categories)
    board = stage.measure(title, theme.LABEL, weight=Weight.BOLD) + 73
    rest = say("Stake first, then the lantern opens")
    beside = right - middle - 56 - board - 36
    fitted = stage.fit(rest, (0, 0, max(1, beside), 100), theme.NAME, face=Face.LABEL, leading=1.15)
    if beside < 240 or not fitted.complete:
        pieces.board(stage, (right - min(board, room) / 2, y), title, max_width=room)
        return
    width = max(stage.measure(line, fitted.size, face=Face.LABEL) for line in fitted.lines)
    stage.lines(fitted, (right - width, y - 55, width, 110), colour=theme.TEXT, face=Face.LABEL)
    pieces.board(stage, (right - width - 36 - board / 2, y), title, max_width=board)


def _edges(stage: Stage) -> tuple[float, float]:
    """Where the row of cards would begin and end if there were three of full width."""
    whole = min(3 * _CARD[0] + 2 * _CARD_GAP, stage.width - 2 * theme.MARGIN)
    return (stage.width - whole) / 2, (stage.width + whole) / 2


def _cards(stage: Stage, count: int, top: float) -> list[pygame.FRect]:
    left, right = _edges(stage)
    gap = _CARD_GAP if count <= 3 else 28.0
    width = min(_CARD[0], (right - left - gap * (count - 1)) / max(1, count))
    first = (stage.width - width * count - gap * (count - 1)) / 2
    height = min(_CARD[1], width * 0.66)
    return [pygame.FRect(first + index * (width + gap), top, width, height) for index in range(count)]


def _stake(stage: Stage, area: pygame.FRect, points: int, score: int, picked: bool, say: Language) -> None:
    """One stake: the points, and the team's score after right and after wrong."""
    pieces.card(stage, area, chosen=picked)
    if picked:
        pieces.brackets(stage, area.inflate(40, 40))
    ink = theme.INK if picked else theme.NUMBER
    size = min(150.0, area.width * 0.34)
    at = area.centerx, area.top + area.height * 0.36
    stage.text(str(points), at, size, ink, face=Face.LABEL, anchor="center", max_width=area.width - 40)
    words = theme.RED_INK if picked else theme.TEXT
    outcomes = (
        say("right → {score}", score=_score(score + points)),
        say("wrong → {score}", score=_score(score - points)),
    )
    half = area.width / 2 - 28
    if max(stage.measure(outcome, theme.LABEL, face=Face.LABEL) for outcome in outcomes) <= half:
        row = area.bottom - area.height * 0.2
        places = [(area.left + 20 + half / 2, row), (area.right - 20 - half / 2, row)]
    else:
        half = area.width - 48
        places = [(area.centerx, area.bottom - 88), (area.centerx, area.bottom - 42)]
    for outcome, place in zip(outcomes, places, strict=True):
        stage.text(outcome, place, theme.NAME, words, face=Face.LABEL, anchor="center", max_width=half)


def _score(points: int) -> str:
    """A true minus sign, as wide as a figure."""
    return f"−{-points}" if points < 0 else str(points)
