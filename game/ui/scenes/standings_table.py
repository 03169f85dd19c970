"""The table of the standings: rows that change places, in columns as wide as their words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import pygame

from game.core.views import HallView, TeamView
from game.i18n.language import Language
from game.i18n.phrases import numeral
from game.ui import pieces, theme
from game.ui.fonts import Face, Weight
from game.ui.motion import SLOW, Ease, Motion
from game.ui.scenes.names import common_size, fitted
from game.ui.scenes.ranks import by_rank, place, score_words
from game.ui.scenes.team_notes import signed
from game.ui.stage import Stage

_ROWS: Final = 120.0, 790.0
"""From the title to the slip with the next round."""
WIDEST: Final = 1340.0
_HIGHEST: Final = 120.0
_TURN_OF_PLACES: Final = 350
"""Milliseconds for which the old order stands before the rows change places."""
_NAME_LEAST: Final = 38.0
_UP_ON_PAPER: Final = "#14573a"


@dataclass(frozen=True, slots=True)
class _Sizes:
    """The type of a row, by its height."""

    name: float
    total: float
    note: float
    disc: float
    gap: float


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where the columns of all rows lie, in units from the row's left edge, and how wide the words are."""

    rank_centre: float
    disc_centre: float
    name: float
    name_width: float
    name_size: float
    """One for all, so that the longest name fits."""
    change: float
    """The left edge of the column of changes; without one, of the gains."""
    gain_right: float
    total_right: float
    changes: bool
    sizes: _Sizes


def row_areas(stage: Stage, count: int) -> list[pygame.FRect]:
    """Where the rows stand, from the first place down."""
    top, bottom = _ROWS
    gap = 14.0 if count <= 5 else 12.0 if count < 8 else 8.0
    highest = _HIGHEST + 24 if count <= 3 else _HIGHEST
    height = min(highest, (bottom - top - gap * (count - 1)) / max(1, count))
    width = min(WIDEST, stage.width - 2 * theme.MARGIN)
    taken = count * height + (count - 1) * gap
    # Few rows stand a little above the middle of their room.
    first = top + (bottom - top - taken) * 0.4
    left = (stage.width - width) / 2
    return [pygame.FRect(left, first + row * (height + gap), width, height) for row in range(count)]


def draw(stage: Stage, view: HallView, motion: Motion, say: Language) -> None:
    """All teams, on their way from the places before the round to those after it."""
    areas = row_areas(stage, len(view.teams))
    teams = view.teams
    now = by_rank(teams)
    before = sorted(teams, key=lambda team: (team.rank_before_round, team.number))
    moved = motion.progress("places change", SLOW, Ease.IN_OUT, delay=_TURN_OF_PLACES)
    counted = motion.progress("scores count up", _TURN_OF_PLACES + SLOW)
    columns = _columns(stage, view, areas[0], say)
    # Whoever climbs passes over whoever sinks.
    for team in sorted(now, key=lambda team: team.rank_before_round - team.rank):
        old, new = areas[before.index(team)], areas[now.index(team)]
        area = pygame.FRect(new.x, old.y + (new.y - old.y) * moved, new.width, new.height)
        score = team.score - team.gained_in_round * (1 - counted)
        _row(stage, view, team, area, columns, score, say, leads=_leads(team, teams) and moved == 1)


def _leads(team: TeamView, teams: tuple[TeamView, ...]) -> bool:
    """Whether the row is lit: the first place, unless everybody shares it."""
    return team.rank == 1 and (len(teams) == 1 or any(other.rank != 1 for other in teams))


def _sizes(height: float) -> list[_Sizes]:
    """The type for a row of this height, and what comes after it where the names are too long."""
    large = _Sizes(theme.BODY, 76, theme.LABEL, 92, 56)
    middle = _Sizes(theme.NAME, theme.SCORE, 36, 72, 44)
    small = _Sizes(theme.LABEL, theme.BODY, 34, 60, 36)
    return [large, middle, small] if height >= 110 else [middle, small] if height >= 80 else [small]


def _columns(stage: Stage, view: HallView, area: pygame.FRect, say: Language) -> _Columns:
    """The columns in the largest type that leaves the names room on two lines."""
    for sizes in _sizes(area.height):
        columns = _columns_of(stage, view, area, sizes, say)
        if columns.name_size >= min(sizes.name, _NAME_LEAST):
            break
    return columns


def _columns_of(stage: Stage, view: HallView, area: pygame.FRect, sizes: _Sizes, say: Language) -> _Columns:
    """Every column as wide as its widest words; the names have what is left."""
    teams = view.teams
    # Before the first round all share the first place: nobody can have climbed.
    changes = len({team.rank_before_round for team in teams}) > 1

    def widest(words: list[str], size: float, weight: Weight = Weight.MEDIUM) -> float:
        return max(stage.measure(word, size, face=Face.LABEL, weight=weight) for word in words)

    rank = max(stage.measure(place(team, teams, say), _rank_size(team, teams, sizes)) for team in teams)
    total = widest([score_words(team.score) for team in teams], sizes.total, Weight.BOLD)
    gain = widest([_gain_words(team, say) for team in teams], sizes.note)
    change = widest([_change_words(team, say) for team in teams], sizes.note) + sizes.note + 20 if changes else 0.0
    rank_centre = max(98.0 if area.height >= 110 else 84.0, rank / 2 + 22)
    disc_centre = max(rank_centre + 138, rank_centre + rank / 2 + 16 + sizes.disc / 2)
    if area.height < 110:
        disc_centre = rank_centre + rank / 2 + 22 + sizes.disc / 2
    name = disc_centre + sizes.disc / 2 + 28
    total_right = area.width - 46
    gain_right = total_right - max(total, 120) - sizes.gap
    change_left = gain_right - gain - (sizes.gap + change if changes else 0)
    # What short names leave over goes between the columns.
    longest = max(stage.measure(team.team.name, sizes.name, weight=Weight.BOLD) for team in teams)
    spare = max(0.0, change_left - sizes.gap * 0.6 - name - longest)
    gain_right -= spare * 0.12
    change_left -= spare * (0.46 if changes else 0.12)
    name_width = change_left - sizes.gap * 0.6 - name
    everybody = [team.team.name for team in teams]
    return _Columns(
        rank_centre,
        disc_centre,
        name,
        name_width,
        common_size(stage, everybody, name_width, _name_height(area), sizes.name, weight=Weight.BOLD),
        change_left,
        gain_right,
        total_right,
        changes,
        sizes,
    )


def _name_height(area: pygame.FRect) -> float:
    return area.height - (18 if area.height >= 80 else 8)


def _rank_size(team: TeamView, teams: tuple[TeamView, ...], sizes: _Sizes) -> float:
    shared = any(other.rank == team.rank and other is not team for other in teams)
    return sizes.note if shared else sizes.name


def _row(
    stage: Stage,
    view: HallView,
    team: TeamView,
    area: pygame.FRect,
    columns: _Columns,
    score: float,
    say: Language,
    *,
    leads: bool,
) -> None:
    pieces.card(stage, area, chosen=leads)
    sizes, y, left = columns.sizes, area.centery, area.left
    ink, accent = (theme.INK, theme.RED_INK) if leads else (theme.TEXT, theme.TEXT_CHOSEN)
    stage.text(
        place(team, view.teams, say),
        (left + columns.rank_centre, y),
        _rank_size(team, view.teams, sizes),
        accent,
        weight=Weight.BOLD,
        anchor="center",
    )
    centre = left + columns.disc_centre, y
    pieces.disc(stage, centre, sizes.disc, team.team.colour, team.team.emblem, on_paper=leads)
    height = _name_height(area)
    room = pygame.FRect(left + columns.name, y - height / 2, columns.name_width, height)
    name = fitted(stage, team.team.name, room.width, height, columns.name_size, weight=Weight.BOLD)
    stage.lines(name, room, colour=ink, weight=Weight.BOLD)
    if columns.changes:
        _change(stage, team, (left + columns.change, y), sizes.note, say, on_paper=leads)
    stage.text(
        _gain_words(team, say),
        (left + columns.gain_right, y),
        sizes.note,
        theme.INK_SOFT if leads else theme.TEXT,
        face=Face.LABEL,
        anchor="midright",
    )
    stage.text(
        score_words(score),
        (left + columns.total_right, y),
        sizes.total,
        accent,
        face=Face.LABEL,
        weight=Weight.BOLD,
        anchor="midright",
    )


def _gain_words(team: TeamView, say: Language) -> str:
    return say("round {points}", points=signed(team.gained_in_round))


def _change_words(team: TeamView, say: Language) -> str:
    places = team.rank_before_round - team.rank
    if not places:
        return say("no change")
    count = numeral(say, abs(places))
    if places > 0:
        return say("up {places}", places=count)
    return say("down {places}", places=count)


def _change(
    stage: Stage, team: TeamView, at: tuple[float, float], size: float, say: Language, *, on_paper: bool
) -> None:
    """A triangle up or down, or a bar, and the same in words."""
    places = team.rank_before_round - team.rank
    side = size * 0.9
    if places > 0:
        colour = _UP_ON_PAPER if on_paper else theme.TEXT_UP
    elif places < 0:
        colour = theme.TEXT_DOWN
    else:
        colour = theme.INK_SOFT if on_paper else theme.TEXT_LOCKED
    mark = pygame.FRect(at[0], at[1] - side / 2, side, side)
    if places:
        stage.drawn(("climb", places > 0, colour), mark, lambda surface, _: _triangle(surface, colour, places > 0))
    else:
        stage.box((mark.x, at[1] - 4, side, 8), colour, radius=3)
    stage.text(_change_words(team, say), (mark.right + 20, at[1]), size, colour, face=Face.LABEL)


def _triangle(surface: pygame.Surface, colour: str, upwards: bool) -> None:
    width, height = surface.get_size()
    high, low = (0.08 * height, 0.92 * height) if upwards else (0.92 * height, 0.08 * height)
    pygame.draw.polygon(surface, colour, [(width / 2, high), (width - 1, low), (0, low)])
