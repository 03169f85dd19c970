"""The reveal: the answer brushes on, and each part of the surface flies to what it gives."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

import pygame

from game.core.views import HallView, TeamView
from game.i18n.language import Language
from game.ui import pieces, scenery, theme
from game.ui.fonts import Face, Weight
from game.ui.looks import Look
from game.ui.motion import PLAIN, SLOW, Ease, Motion
from game.ui.presses import Action, Press
from game.ui.scenery import Backdrop
from game.ui.scenes import common
from game.ui.scenes.marks import flight, ink_of, mark, ring
from game.ui.scenes.reveal_page import RevealPage, Segment, TilePlace, lay_out
from game.ui.scenes.team_notes import note, signed
from game.ui.stage import Stage
from game.ui.theme import Point

_FIRST = 260
"""Milliseconds before the first span lights up."""
_ALL_SPANS = 1300
_STEP_MOST = 420
_FLIGHT = 320
_BRUSH = 480
_POINTS = 900
_DECKLE = 12.0
"""The paper begins so far inside the slip's area."""


class _Time:
    """How far each thing of a reveal is; everything hangs on one key, so that finishing it finishes all."""

    def __init__(self, motion: Motion, riddle: str, parts: int) -> None:
        self._motion, self._key = motion, ("reveal", riddle)
        self._step = min(_STEP_MOST, _ALL_SPANS // max(1, parts))
        self._end = _FIRST + self._step * parts + (_FLIGHT if parts else 0)
        self.done = self._at(0, self._end + _BRUSH + SLOW) >= 1

    def _at(self, delay: int, duration: int, ease: Ease = Ease.IN_OUT) -> float:
        return self._motion.progress(self._key, duration, ease, delay=delay)

    def lit(self, part: int) -> float:
        return self._at(_FIRST + self._step * part, PLAIN)

    def flown(self, part: int) -> float:
        return self._at(_FIRST + self._step * part + PLAIN // 2, _FLIGHT)

    def given(self, part: int) -> float:
        return self._at(_FIRST + self._step * part + _FLIGHT, PLAIN)

    def brushed(self) -> float:
        return self._at(self._end, _BRUSH)

    def explained(self) -> float:
        return self._at(self._end + PLAIN, SLOW)

    def points(self) -> float:
        return self._at(self._end + _BRUSH, _POINTS)


def draw(stage: Stage, view: HallView, look: Look, motion: Motion, say: Language) -> None:
    """The slip with the answer and how it fits; with reduced motion, or once finished, the whole picture."""
    riddle = view.riddle
    if riddle is None or riddle.revealed is None:
        scenery.backdrop(stage, Backdrop.REVEAL)
        return
    page = lay_out(stage, riddle, riddle.revealed, two_rows=common.two_rows(view))
    parts = {segment.part for segment in page.segments if segment.part is not None}
    time = _Time(motion, riddle.id, len(parts))
    seal = say("How it fits") if page.tiles else ""
    read_as = say("read as “{reading}”", reading=page.reading) if page.reading else ""

    def paper(still: Stage) -> None:
        pieces.slip(still, page.slip)
        if time.done:
            _words(still, page, time, seal, read_as)

    key = page, time.done, stage.width, seal, read_as
    scenery.backdrop(stage, Backdrop.REVEAL, extra_key=key, extra=paper)
    if riddle.solvers and time.brushed() > 0:
        _fireworks(stage, page, motion, riddle.id)
    if not time.done:
        _words(stage, page, time, seal, read_as)
    stage.target(page.slip, Press(Action.NEXT))
    if common.two_rows(view) and len(riddle.solvers) == 1:
        _solver(stage, page, view.teams[riddle.solvers[0]], view, say)
    panels = common.team_bar(stage, view, motion, say)
    for team in riddle.solvers:
        words, share = signed(view.teams[team].gained), time.points()
        _fly(stage, page.middle, panels[team].center, words, share)
    common.keys_row(stage, look)
    common.notice(stage, look, motion)


def _fly(stage: Stage, start: Point, end: Point, words: str, share: float) -> None:
    """The points on their way to the team, as a seal: it is read on paper and on the night alike."""
    if 0 < share < 1:
        x = start[0] + (end[0] - start[0]) * share
        y = start[1] + (end[1] - start[1]) * share - math.sin(share * math.pi) * 130
        pieces.seal(stage, (x, y), words, size=52)


def _solver(stage: Stage, page: RevealPage, team: TeamView, view: HallView, say: Language) -> None:
    """Who has it, where the panels have no room to say so."""
    slip = pygame.FRect(page.slip)
    words = say("{team}: {what}", team=team.team.name, what=note(view, team, say))
    common.sign(stage, (slip.centerx, slip.top + 4), words, slip.width - 320, team.team)


def _words(stage: Stage, page: RevealPage, time: _Time, seal: str, read_as: str) -> None:
    for segment in page.segments:
        _segment(stage, page, segment, time)
    for place in page.tiles:
        _tile(stage, page, place, time)
    if page.answer_area is not None:
        _answer(stage, page, pygame.FRect(page.answer_area), time)
    pieces.rule(stage, page.left, page.right, page.rule_y)
    if page.seal_at is not None and seal:
        room = stage.measure(seal, 100, weight=Weight.BOLD) / 100 + 1.02
        pieces.seal(stage, page.seal_at, seal, size=min(44.0, 190 / room), max_width=260)
    if page.form_y is not None:
        label = pieces.seal(stage, (page.left, page.form_y), page.form, size=34, anchor="midleft", max_width=360)
        at = label.right + 24, page.form_y
        stage.text(read_as, at, theme.NAME, theme.INK, weight=Weight.BOLD, max_width=page.right - at[0])
    alpha = round(255 * time.explained())
    stage.lines(page.explanation, page.explanation_area, colour=theme.INK, valign="top", alpha=alpha)
    if page.source:
        at = page.right, page.source_y
        room = page.right - page.left
        stage.text(
            page.source, at, theme.NOTE, theme.INK_SOFT, face=Face.LABEL, anchor="midright", max_width=room, alpha=alpha
        )


def _segment(stage: Stage, page: RevealPage, segment: Segment, time: _Time) -> None:
    """A stretch of the surface, in ink until it lights up, and the dots that fly from it."""
    area = pygame.FRect(segment.area)
    share = time.lit(segment.part) if segment.part is not None else time.lit(0)
    if not any(other.part is not None for other in page.segments):
        share = 0.0
    ink = theme.mixed(theme.INK, ink_of(segment.part), round(share * 8) / 8)
    stage.text(segment.text, area.topleft, area.height, ink, weight=Weight.BOLD, anchor="topleft")
    if segment.part is None:
        return
    mark(stage, area.left, area.right, area.bottom + 8, segment.part, drawn=share)
    place = next((place for place in page.tiles if place.tile.part == segment.part), None)
    if place is None or not segment.lowest:
        return
    tile = pygame.FRect(place.area)
    start, end = (area.centerx, area.bottom + 44), (tile.centerx, tile.top - 10)
    if end[1] - start[1] > 24:
        bend = (start[0] + end[0]) / 2 + (start[0] - end[0]) * 0.12, (start[1] + end[1]) / 2
        flight(stage, (start, bend, end), ink_of(segment.part), time.flown(segment.part))


def _tile(stage: Stage, page: RevealPage, place: TilePlace, time: _Time) -> None:
    """What a span gives: its rim and its letters in the span's ink, and, where it is the answer, the mark below."""
    area, part = pygame.FRect(place.area), place.tile.part
    share = time.given(part) if part is not None else 1.0
    ink = ink_of(part)
    rim = theme.mixed(theme.PAPER_EDGE, ink, round(share * 4) / 4)
    stage.box(area, "#fffdf6", rim, edge_width=6, radius=area.height / 2)
    size = min(area.height * 0.64, 130.0)
    with stage.clipped((area.left, area.top, area.width * share, area.height)):
        stage.text(
            place.tile.text, area.center, size, ink, weight=Weight.BOLD, anchor="center", max_width=area.width - 24
        )
        if place.struck:
            _strike(stage, area, size, ink)
    if part is None:
        return
    if page.answer_area is None:
        inset = area.width * 0.2
        mark(stage, area.left + inset, area.right - inset, area.bottom + 12, part, drawn=share)


def _strike(stage: Stage, area: pygame.FRect, size: float, ink: str) -> None:
    """A stroke through what is taken away."""

    def paint(surface: pygame.Surface, scale: float) -> None:
        side, width = surface.get_width(), round(8 * scale)
        first, last = (width, side - width), (side - width, width)
        pygame.draw.line(surface, ink, first, last, width)
        for point in (first, last):
            pygame.draw.circle(surface, ink, point, width // 2)

    side = min(size * 1.05, area.height * 0.86)
    stage.drawn(("strike", ink), (area.centerx - side / 2, area.centery - side / 2, side, side), paint)


def _answer(stage: Stage, page: RevealPage, area: pygame.FRect, time: _Time) -> None:
    """The whole answer, brushed on from left to right, and the dots that reach it from its parts."""
    share = time.brushed()
    inks = [ink_of(place.tile.part) for place in page.tiles]
    round_ = area.width < area.height * 1.1
    if round_:
        stage.disc(area.center, area.width / 2, "#fffdf6")
        stage.disc(area.center, area.width / 2 - 16, None, theme.FRAME, edge_width=2)
        ring(stage, area.center, area.width / 2, inks or [theme.FRAME])
    else:
        stage.box(area, "#fffdf6", theme.FRAME, edge_width=6, radius=min(40.0, area.height / 2))
        if area.height > 96:
            stage.box(area.inflate(-24, -24), None, theme.FRAME, edge_width=2, radius=min(28.0, area.height / 2 - 12))
    size = area.height * (0.66 if round_ else 0.56)
    with stage.clipped((area.left, area.top, area.width * share, area.height)):
        inside = area.inflate(-44, -min(36.0, area.height * 0.25))
        if round_:
            stage.text(page.answer, area.center, size, theme.INK, weight=Weight.BOLD, anchor="center")
        else:
            stage.paragraph(
                page.answer, inside, min(220.0, size * 1.2), colour=theme.INK, weight=Weight.BOLD, align="center"
            )
    _to_the_answer(stage, page.tiles, area, time)


def _to_the_answer(stage: Stage, places: Sequence[TilePlace], answer: pygame.FRect, time: _Time) -> None:
    """The last part flies straight to the answer. Of two, the first passes below it; more are joined by signs."""
    if not places:
        return
    last = pygame.FRect(places[-1].area)
    share = time.given(len(places) - 1)
    few = len(places) <= 2
    start: Point = (last.right + 16, last.centery)
    end: Point = (answer.left - 10, min(max(last.centery - 30, answer.top + 40), answer.bottom - 40))
    ink = ink_of(places[-1].tile.part) if few else theme.FIT_JOINING
    if end[0] - start[0] > 24:
        flight(stage, (start, ((start[0] + end[0]) / 2, last.centery), end), ink, share)
    if len(places) == 2:
        first = pygame.FRect(places[0].area)
        start = first.centerx + 10, first.bottom + 14
        end = answer.left + answer.width * 0.12, answer.bottom - answer.height * 0.11
        bend = (start[0] + end[0]) / 2, first.bottom + 62
        flight(stage, (start, bend, end), ink_of(places[0].tile.part), time.given(0))
    if not few:
        for before, after in pairwise(places):
            x = (before.area[0] + before.area[2] + after.area[0]) / 2
            words = "−" if after.struck else "+"
            stage.text(words, (x, last.centery), theme.NAME, theme.FIT_JOINING, face=Face.SANS, anchor="center")


def _fireworks(stage: Stage, page: RevealPage, motion: Motion, riddle: str) -> None:
    """On both sides of the slip, which stands before them."""
    whole, slip = stage.whole, pygame.FRect(page.slip)
    left, right = slip.left * 0.5, (slip.right + stage.width) / 2
    seed = sum(map(ord, riddle)) % 97
    sides: tuple[tuple[pygame.FRect, list[tuple[Point, float]]], ...] = (
        (
            pygame.FRect(whole.left, whole.top, slip.left + _DECKLE - whole.left, whole.height),
            [((left + 24, 200), 236), ((left - 10, 650), 200)],
        ),
        (
            pygame.FRect(slip.right - _DECKLE, whole.top, whole.right - slip.right + _DECKLE, whole.height),
            [((right - 24, 150), 226), ((right + 14, 590), 210)],
        ),
    )
    for number, (side, places) in enumerate(sides):
        with stage.clipped(side):
            pieces.fireworks(stage, motion, f"{riddle}/{number}", seed + 3 * number, places)
