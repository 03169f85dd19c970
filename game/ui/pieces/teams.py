"""The teams along the bottom, in every state they can be in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

import pygame

from game.core.teams import Emblem
from game.ui import theme
from game.ui.fonts import Face
from game.ui.pieces.frames import card, disc, tick
from game.ui.stage import Stage
from game.ui.theme import Point

_LIFT: Final = 14.0
_NARROW: Final = 400.0
"""Panels under this width set the name above, score and note below."""


class PlateState(Enum):
    """How a team stands at the moment. Each is shown by form and words, never by colour alone."""

    PLAIN = auto()
    ON_TURN = auto()
    LOCKED = auto()
    FALSE_START = auto()


@dataclass(frozen=True, slots=True)
class Plate:
    """One team's panel. `score` may be on its way from one number to another; `lift` (0 to 1) follows the state."""

    name: str
    colour: int
    emblem: Emblem | str
    score: float
    state: PlateState = PlateState.PLAIN
    note: str = ""
    """A line such as “pick a lantern”; in two rows of teams it stands in the header instead."""
    ticked: bool | None = None
    """In written rounds: whether the team's board is right; None elsewhere."""
    lift: float | None = None
    action: object | None = None
    """What a click on the panel means."""


def team_areas(stage: Stage, count: int) -> list[pygame.FRect]:
    """Where the panels stand: one row up to four teams, two rows from five."""
    room = stage.width - 2 * theme.MARGIN
    if count <= 4:
        width = min(620.0, (room - theme.GAP * (count - 1)) / max(1, count))
        if count == 4:
            width = min(440.0, width)
        left = (stage.width - width * count - theme.GAP * (count - 1)) / 2
        return [pygame.FRect(left + i * (width + theme.GAP), theme.TEAMS_TOP, width, 122) for i in range(count)]
    columns = (count + 1) // 2
    width = min(620.0, (room - theme.GAP * (columns - 1)) / columns)
    areas = []
    for i in range(count):
        row, column = divmod(i, columns)
        in_row = columns if row == 0 else count - columns
        left = (stage.width - width * in_row - theme.GAP * (in_row - 1)) / 2
        areas.append(pygame.FRect(left + column * (width + theme.GAP), theme.TEAMS_TOP_TWO_ROWS + row * 110, width, 98))
    return areas


def team_bar(stage: Stage, plates: Sequence[Plate]) -> list[pygame.FRect]:
    """All teams; the areas of their panels in the same order, lifted ones where they are drawn."""
    drawn = []
    small = len(plates) > 4
    for plate, area in zip(plates, team_areas(stage, len(plates)), strict=True):
        lift = plate.lift if plate.lift is not None else float(plate.state is PlateState.ON_TURN)
        area.y -= lift * (_LIFT if not small else _LIFT * 0.8)
        _panel(stage, plate, area, small)
        if plate.action is not None:
            stage.target(area, plate.action)
        drawn.append(area)
    return drawn


@dataclass(frozen=True, slots=True)
class _Look:
    """What a panel is drawn with: inks by state, measures by how much room there is."""

    ink: str
    number: str
    note: str
    small: bool
    narrow: bool

    @property
    def diameter(self) -> float:
        if self.small:
            return 52.0 if self.narrow else 60.0
        return 80.0 if self.narrow else 92.0

    @property
    def gap(self) -> float:
        return 12.0 if self.narrow else 18.0

    @property
    def pad(self) -> float:
        return 12.0 if self.narrow else 20.0


def _panel(stage: Stage, plate: Plate, area: pygame.FRect, small: bool) -> None:
    on_turn, locked = plate.state is PlateState.ON_TURN, plate.state is PlateState.LOCKED
    if plate.state is PlateState.FALSE_START:
        stage.box(area, theme.PANEL, theme.ACCENT, edge_width=4, alpha=236, dashed=True)
    else:
        card(stage, area, chosen=on_turn, dim=locked)
    look = _Look(
        ink=theme.INK if on_turn else theme.TEXT_LOCKED if locked else theme.TEXT,
        number=theme.INK if on_turn else theme.TEXT_LOCKED if locked else theme.TEXT_CHOSEN,
        note=theme.RED_INK if on_turn else theme.TEXT_LOCKED if locked else theme.ACCENT,
        small=small,
        narrow=area.width < _NARROW,
    )
    if plate.note and not small and not _note_fits_beside_score(stage, plate, area, look):
        _score_below_disc(stage, plate, area, look)
        return
    centre = area.left + look.pad + look.diameter / 2, area.centery
    _disc(stage, plate, centre, look.diameter)
    left = centre[0] + look.diameter / 2 + look.gap
    words = pygame.FRect(left, area.top + 8, area.right - look.pad - 4 - left, area.height - 16)
    if small and plate.note:
        _small_with_note(stage, plate, words, look)
    elif small:
        _name_and_score(stage, plate, words, look, theme.NOTE, 40.0 if look.narrow else 46.0)
    elif look.narrow:
        _stacked(stage, plate, words, look)
    else:
        _name_and_score(stage, plate, words, look, theme.NAME, theme.SCORE)


def _small_with_note(stage: Stage, plate: Plate, words: pygame.FRect, look: _Look) -> None:
    """Name and score on one line, shortened where it must be, the note right across below."""
    at = words.right, words.top + 20
    drawn = stage.text(_score_text(plate.score), at, 40.0, look.number, face=Face.LABEL, anchor="midright")
    room = drawn.left - words.left - 12
    above, below = (words.left, words.top + 20), (words.left, words.bottom - 19)
    stage.text(plate.name, above, theme.NOTE, look.ink, face=Face.LABEL, max_width=room)
    stage.text(plate.note, below, theme.NOTE, look.note, face=Face.LABEL, max_width=words.width)


def _disc(stage: Stage, plate: Plate, centre: Point, diameter: float) -> None:
    dim, on_paper = plate.state is PlateState.LOCKED, plate.state is PlateState.ON_TURN
    disc(stage, centre, diameter, plate.colour, plate.emblem, dim=dim, on_paper=on_paper)
    if plate.ticked is not None:
        _board_mark(stage, (centre[0] + diameter * 0.36, centre[1] + diameter * 0.32), plate.ticked)


def _note_fits_beside_score(stage: Stage, plate: Plate, area: pygame.FRect, look: _Look) -> bool:
    size = 56 if look.narrow else theme.SCORE
    words = area.width - 2 * look.pad - 4 - look.diameter - look.gap
    score = stage.measure(_score_text(plate.score), size, face=Face.LABEL)
    longest = stage.measure(plate.note, theme.NOTE, face=Face.LABEL)
    if not look.narrow:
        longest = max(longest, min(stage.measure(plate.name, theme.NOTE), words * 0.62))
    return score + 16 + longest <= words


def _name_and_score(stage: Stage, plate: Plate, words: pygame.FRect, look: _Look, name: float, score: float) -> None:
    """The score large at the right; the name beside it, above the note where there is one."""
    at = words.right, words.centery
    drawn = stage.text(_score_text(plate.score), at, score, look.number, face=Face.LABEL, anchor="midright")
    room = pygame.FRect(words.left, words.top, drawn.left - words.left - 12, words.height)
    if plate.note and not look.small:
        _name_above_note(stage, plate, room, look, name)
        return
    face = Face.LABEL if look.small else Face.KAI
    stage.paragraph(plate.name, room, name, colour=look.ink, face=face, leading=1.14)


def _name_above_note(stage: Stage, plate: Plate, room: pygame.FRect, look: _Look, name: float) -> None:
    above = pygame.FRect(room.left, room.top - 4, room.width, room.height - 34)
    stage.paragraph(plate.name, above, name, colour=look.ink, leading=1.06)
    at = room.left, room.bottom - 21
    stage.text(plate.note, at, theme.NOTE, look.note, face=Face.LABEL, max_width=room.width)


def _stacked(stage: Stage, plate: Plate, words: pygame.FRect, look: _Look) -> None:
    """Name above, score and a short note side by side below."""
    stage.text(plate.name, (words.left, words.top + 28), theme.LABEL, look.ink, max_width=words.width)
    stage.text(_score_text(plate.score), (words.left, words.bottom - 30), 56, look.number, face=Face.LABEL)
    if plate.note:
        at = words.right, words.bottom - 26
        stage.text(plate.note, at, theme.NOTE, look.note, face=Face.LABEL, anchor="midright")


def _score_below_disc(stage: Stage, plate: Plate, area: pygame.FRect, look: _Look) -> None:
    """Where a note needs the whole width the score stands under the emblem."""
    score, size, diameter = _score_text(plate.score), 42.0, 58.0
    width = max(diameter + 8, stage.measure(score, size, face=Face.LABEL))
    x = area.left + look.pad + width / 2
    _disc(stage, plate, (x, area.top + 12 + diameter / 2), diameter)
    stage.text(score, (x, area.bottom - 27), size, look.number, face=Face.LABEL, anchor="center")
    left = x + width / 2 + look.gap
    room = pygame.FRect(left, area.top + 8, area.right - look.pad - 2 - left, area.height - 16)
    _name_above_note(stage, plate, room, look, theme.LABEL)


def _board_mark(stage: Stage, centre: tuple[float, float], ticked: bool) -> None:
    stage.disc(centre, 21, "#e4f2d6" if ticked else theme.PANEL, "#14573a" if ticked else theme.KEY_EDGE, edge_width=3)
    if ticked:
        tick(stage, centre, 28, "#14573a")


def _score_text(score: float) -> str:
    """A true minus sign, as wide as a figure."""
    whole = round(score)
    return f"−{-whole}" if whole < 0 else str(whole)
