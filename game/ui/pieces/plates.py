"""One team's panel: how name, note and score find room in it, and how it looks in each state."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

import pygame

from game.core.teams import Emblem
from game.ui import theme
from game.ui.fonts import Face
from game.ui.linebreak import is_wide
from game.ui.pieces.frames import card, disc, tick
from game.ui.stage import Stage
from game.ui.text import Fitted
from game.ui.theme import Colour

_NARROW: Final = 400.0
"""Panels under this width set the name above, score and note below."""
_LOW: Final = 110.0
"""Panels under this height stand in two rows."""
_NOTE_LINE: Final = 34.0
_CLEAR: Final = 5.0
"""So far a note keeps besides from the inner line of a panel that is lifted."""
_USUAL_SCORE: Final = "000"
"""Names are set so that a score of three figures has room: nothing moves when a team passes a hundred."""


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
    """While boards are up: whether the team's board is ticked, shown large instead of the score; None elsewhere."""
    lift: float | None = None
    action: object | None = None
    """What a click on the panel means."""
    brief: str = ""
    """The note in fewer words, for a panel that has no room for all of it."""

    @property
    def notes(self) -> Iterator[str]:
        """The note, then the same in fewer words."""
        yield self.note
        if self.brief and self.brief != self.note:
            yield self.brief


class Setting(Enum):
    """How a panel is set, from the one that carries furthest to the one that holds most."""

    BESIDE = auto()
    """The score large at the right."""
    STACKED = auto()
    """Name above, score and note side by side below."""
    COLUMN = auto()
    """The score under the emblem, name and note over the whole width beside them."""


@dataclass(frozen=True, slots=True)
class _Room:
    """What a setting gives to each part of a panel."""

    diameter: float
    score_size: float
    words: pygame.FRect
    """Where name and note stand, and in BESIDE and STACKED the score too."""
    pad: float


@dataclass(frozen=True, slots=True)
class _Inks:
    name: Colour
    number: Colour
    note: Colour


@dataclass(frozen=True, slots=True)
class _Placed:
    """The words of a panel, measured."""

    name: Fitted
    name_area: pygame.FRect
    note: str
    note_at: tuple[float, float]
    score_size: float


@dataclass(frozen=True, slots=True)
class BarSetting:
    """What the panels of an evening share, so that they look alike and nothing moves when a score grows."""

    setting: Setting
    name_size: float
    """The most that a name is set at."""


def setting_for_names(stage: Stage, names: Sequence[str], width: float, height: float) -> BarSetting:
    """The first setting that holds every name beside a usual score, and the size at which the longest fits."""
    area = pygame.FRect(0, 0, width, height)
    first = Setting.STACKED if width < _NARROW else Setting.BESIDE
    most = theme.NOTE if height < _LOW else theme.NAME
    placed = [_placed(stage, name, "", _USUAL_SCORE, area, BarSetting(first, most)) for name in names]
    sizes = [one.name.size for one in placed if one is not None]
    if len(sizes) < len(names):
        return BarSetting(Setting.COLUMN, min(most, theme.LABEL))
    return BarSetting(first, min(sizes))


def draw_plate(stage: Stage, plate: Plate, area: pygame.FRect, bar: BarSetting) -> None:
    """The panel as the bar is set, or with the score under the emblem where the note needs its room."""
    on_turn, locked = plate.state is PlateState.ON_TURN, plate.state is PlateState.LOCKED
    if plate.state is PlateState.FALSE_START:
        stage.box(area, theme.PANEL, theme.ACCENT, edge_width=4, alpha=236, dashed=True)
    else:
        # Where words need every unit the red line would touch them.
        card(stage, area, chosen=on_turn, dim=locked, lined=area.width >= _NARROW and area.height >= _LOW)
    inks = _Inks(
        name=theme.INK if on_turn else theme.TEXT_LOCKED if locked else theme.TEXT,
        number=theme.INK if on_turn else theme.TEXT_LOCKED if locked else theme.TEXT_CHOSEN,
        note=theme.RED_INK if on_turn else theme.TEXT_LOCKED if locked else theme.ACCENT,
    )
    score = _score_text(plate.score)
    setting, placed = _with_note(stage, plate, score, area, bar)
    room = _room(area, setting)
    x = area.left + room.pad + room.diameter / 2
    y = area.top + (12 if area.height > _LOW else 9) + room.diameter / 2 if setting is Setting.COLUMN else area.centery
    disc(stage, (x, y), room.diameter, plate.colour, plate.emblem, dim=locked, on_paper=on_turn)
    if locked and not placed.note:
        tick(stage, (x, y), room.diameter * 0.9, theme.TEXT_LOCKED, right=False)
    stage.lines(placed.name, placed.name_area, colour=inks.name, face=_name_face(area))
    if placed.note:
        stage.text(placed.note, placed.note_at, theme.NOTE, inks.note, face=Face.LABEL)
    if plate.ticked is not None:
        _board_mark(stage, area, room, setting, plate.ticked)
        return
    match setting:
        case Setting.BESIDE:
            at = room.words.right, room.words.centery
            stage.text(score, at, placed.score_size, inks.number, face=Face.LABEL, anchor="midright")
        case Setting.STACKED:
            at = room.words.left, _second_line(room.words, area)
            stage.text(score, at, placed.score_size, inks.number, face=Face.LABEL)
        case Setting.COLUMN:
            at = x, (y + room.diameter / 2 + area.bottom) / 2 - 3
            stage.text(score, at, placed.score_size, inks.number, face=Face.LABEL, anchor="center")


def _with_note(stage: Stage, plate: Plate, score: str, area: pygame.FRect, bar: BarSetting) -> tuple[Setting, _Placed]:
    """The first way to set name and note that leaves nothing out; the form alone tells the state where none does."""
    column = BarSetting(Setting.COLUMN, bar.name_size)
    for tried in dict.fromkeys((bar, column)):
        for note in plate.notes:
            placed = _placed(stage, plate.name, note, score, area, tried, marked=plate.ticked is not None)
            if placed is not None:
                return tried.setting, placed
    bare = _placed(stage, plate.name, "", score, area, column)
    if bare is not None:
        return Setting.COLUMN, bare
    room = _room(area, Setting.COLUMN)
    words = pygame.FRect(room.words.left, area.top + 2, room.words.width, area.height - 4)
    tight = stage.fit(plate.name, words, theme.NOTE, face=_name_face(area), leading=0.95)
    size = _shrunk(stage, score, room.score_size, room.diameter + 6)
    return Setting.COLUMN, _Placed(tight, words, "", words.topleft, size)


def _room(area: pygame.FRect, setting: Setting) -> _Room:
    low, narrow = area.height < _LOW, area.width < _NARROW
    pad = 12.0 if narrow else 20.0
    match setting:
        case Setting.BESIDE:
            diameter, score, gap = (60.0, 46.0, 18.0) if low else (92.0, theme.SCORE, 18.0)
        case Setting.STACKED:
            diameter, score, gap = (48.0, 42.0, 11.0) if low else (64.0, 56.0, 10.0)
        case Setting.COLUMN:
            diameter, score, gap = (46.0, 34.0, 13.0) if low else (58.0, 42.0, 10.0)
    left = area.left + pad + diameter + gap
    end = 12.0 if narrow else pad + 4
    return _Room(diameter, score, pygame.FRect(left, area.top + 8, area.right - end - left, area.height - 16), pad)


def _placed(
    stage: Stage, name: str, note: str, score: str, area: pygame.FRect, bar: BarSetting, *, marked: bool = False
) -> _Placed | None:
    """Name and note where `setting` has them; None where any of it would have to be left out."""
    setting = bar.setting
    room = _room(area, setting)
    words, size = room.words, room.score_size
    note_width = stage.measure(note, theme.NOTE, face=Face.LABEL) if note else 0.0
    name_area = words.copy()
    above_edge = 0.0 if area.height < _LOW else _CLEAR
    note_at = words.left, words.bottom - _NOTE_LINE / 2 - above_edge
    most = bar.name_size
    match setting:
        case Setting.BESIDE:
            taken = _mark_side(area) if marked else stage.measure(score, size, face=Face.LABEL)
            name_area.width -= taken + 14
            if note_width > name_area.width:
                return None
        case Setting.STACKED:
            name_area.height = words.height * 0.44
            most = min(most, theme.LABEL)
            if marked:
                taken = _mark_side(area)
            elif note:
                size = max(theme.LABEL, _shrunk(stage, score, size, words.width - note_width - 14))
                taken = stage.measure(score, size, face=Face.LABEL)
            else:
                taken = 0.0
            if note_width + taken + 14 > words.width:
                return None
            note_at = words.left if marked else words.right - note_width, _second_line(words, area) + 4
        case Setting.COLUMN:
            most = min(most, theme.LABEL)
            size = _shrunk(stage, score, size, room.diameter + 6)
            if note_width > words.width:
                return None
    if note and setting is not Setting.STACKED:
        name_area.height -= _NOTE_LINE + above_edge
    face = _name_face(area)
    # No word is cut in two.
    longest = max((stage.measure(word, 100, face=face) * 1.01 for word in name.split()), default=0.0)
    if any(map(is_wide, name)):
        longest = 0.0
    if longest * theme.NOTE / 100 > name_area.width:
        return None
    most = min(most, name_area.width / max(0.01, longest / 100))
    leading = 1.14 if setting is Setting.BESIDE and not note else 1.03
    fitted = stage.fit(name, name_area, most, face=face, leading=leading)
    return _Placed(fitted, name_area, note, note_at, size) if fitted.complete else None


def _shrunk(stage: Stage, score: str, size: float, room: float) -> float:
    """The size at which a score takes no more than `room`, as far as it may be set smaller."""
    width = stage.measure(score, size, face=Face.LABEL)
    return max(theme.NOTE, size * min(1.0, room / max(1.0, width)))


def _second_line(words: pygame.FRect, area: pygame.FRect) -> float:
    return words.bottom - (20 if area.height < _LOW else 29)


def _name_face(area: pygame.FRect) -> Face:
    """Low panels set the name as small as may be: there the plainer letters are easier to read."""
    return Face.LABEL if area.height < _LOW else Face.KAI


def _mark_side(area: pygame.FRect) -> float:
    return (44.0 if area.height < _LOW else 58.0) if area.width < _NARROW else area.height - 34


def _board_mark(stage: Stage, area: pygame.FRect, room: _Room, setting: Setting, ticked: bool) -> None:
    """An empty box, or a green one with a tick: which boards are right is to be seen across the hall."""
    side = _mark_side(area)
    x, y = room.words.right - side / 2, room.words.centery
    if setting is Setting.STACKED:
        y = area.bottom - 12 - side / 2
    elif setting is Setting.COLUMN:
        side = 34.0 if area.height < _LOW else 44.0
        x, y = area.left + room.pad + room.diameter / 2, area.bottom - (5 if area.height < _LOW else 7) - side / 2
    box = pygame.FRect(x - side / 2, y - side / 2, side, side)
    if ticked:
        stage.box(box, "#1d6b46", "#0f3d27", edge_width=3, radius=12)
        tick(stage, (x, y), side * 0.84, "#ffffff")
    else:
        stage.box(box, "#120c24", theme.TEXT_LOCKED, edge_width=4, radius=12)


def _score_text(score: float) -> str:
    """A true minus sign, as wide as a figure."""
    whole = round(score)
    return f"−{-whole}" if whole < 0 else str(whole)
