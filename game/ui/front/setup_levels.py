"""How set-up shows the levels: a card each, pages of them, one great lantern beside a card that stands alone."""

from __future__ import annotations

from typing import Final

import pygame

from game.core.levels import Level
from game.i18n.language import Language
from game.i18n.phrases import FORM_SIGNS, shortage
from game.ui import pieces, theme
from game.ui.fonts import Face, Weight
from game.ui.front.house import LevelEntry
from game.ui.front.setup_layout import SetupLayout
from game.ui.motion import Motion
from game.ui.presses import Press
from game.ui.stage import Stage

_INSET: Final = 24.0
_UNLIT: Final = "#b0a0c0"
"""The tint of a lantern on a card that is not chosen."""
_TITLE: Final = 46.0
_TITLE_LEAST: Final = 38.0
"""Smaller than this, the title has a line of its own."""
_MINUTES: Final = 34.0
_BLURB: Final = 33.0
_LANTERN_MOST: Final = 64.0
_LANTERN_LEAST: Final = 46.0
"""Narrower, and the sign in it would leave the lantern."""
_LOW: Final = 260.0
"""Cards lower than this are set tighter."""


def level_card(stage: Stage, area: pygame.FRect, entry: LevelEntry, say: Language, *, chosen: bool) -> None:
    """One level: its name, how long it takes, what it is like, a small lantern for every round.

    A level that cannot be dealt has its lanterns out, and says in place of the blurb what it lacks.
    """
    level, short = entry.level, bool(entry.shortages)
    pieces.card(stage, area, chosen=chosen, dim=short and not chosen)
    inner = area.inflate(-2 * _INSET, 0)
    ink = theme.INK if chosen else theme.TEXT_LOCKED if short else theme.TEXT
    accent = theme.RED_INK if chosen else theme.TEXT_LOCKED if short else theme.TEXT_CHOSEN
    lantern = _LANTERN_LEAST if area.height < _LOW else _LANTERN_MOST
    lanterns_y = area.bottom - lantern * 2 / 3 - (3 if area.height < _LOW else 14)
    bottom = lanterns_y - lantern * 2 / 3
    top = _title(stage, inner, level, say, theme.INK if chosen else accent, accent)
    words = shortage(say, entry.shortages) if short else level.blurb.in_language(say.tag)
    blurb = pygame.FRect(inner.left, top, inner.width, bottom - top)
    blurb_ink = theme.RED_INK if short and chosen else ink
    stage.paragraph(words, blurb, _BLURB, colour=blurb_ink, face=Face.LABEL, valign="top", leading=1.14)
    _round_lanterns(stage, inner, lanterns_y, lantern, level, say, chosen=chosen, lit=not short)


def _title(stage: Stage, inner: pygame.FRect, level: Level, say: Language, ink: str, accent: str) -> float:
    """The name and the minutes, side by side or below one another; where the blurb may begin."""
    low = inner.height < _LOW
    title = level.title.in_language(say.tag)
    minutes = say("{n} min", n=level.minutes) if level.minutes else ""
    taken = stage.measure(minutes, _MINUTES, face=Face.LABEL) + 12 if minutes else 0.0
    smallest = theme.NOTE if low else _TITLE_LEAST
    beside = stage.measure(title, smallest, weight=Weight.BOLD) + taken <= inner.width
    middle = inner.top + (32 if low else 52)
    height = _TITLE if low else 72.0
    area = pygame.FRect(inner.left, middle - height / 2, inner.width - (taken if beside else 0) + 1, height)
    stage.paragraph(title, area, _TITLE, colour=ink, weight=Weight.BOLD, leading=1.05)
    if minutes and beside:
        at = inner.right, middle + 2
        stage.text(minutes, at, _MINUTES, accent, face=Face.LABEL, anchor="midright")
    elif minutes and not low:
        stage.text(minutes, (inner.left, middle + 54), _MINUTES, accent, face=Face.LABEL)
        return middle + 76
    return middle + (28 if low else 46)


def _round_lanterns(
    stage: Stage, inner: pygame.FRect, y: float, most: float, level: Level, say: Language, *, chosen: bool, lit: bool
) -> None:
    """A lantern a round, as many as find room, and how many more there are."""
    room = int(inner.width // _LANTERN_LEAST)
    count = len(level.rounds)
    shown = count if count <= room else int((inner.width - 64) // _LANTERN_LEAST)
    width = min(most, inner.width / max(1, count)) if shown == count else _LANTERN_LEAST
    pitch = min(width * 1.16, inner.width / max(1, count)) if shown == count else width
    tint = None if chosen or not lit else _UNLIT
    for number, round_ in enumerate(level.rounds[:shown]):
        centre = inner.left + width / 2 + pitch * number, y
        pieces.mini_lantern(stage, centre, width, say(FORM_SIGNS[round_.form]), lit=lit, tint=tint)
    if shown < count:
        ink = theme.INK if chosen else theme.TEXT
        more = f"+{count - shown}"
        stage.text(more, (inner.right, y), theme.NOTE, ink, face=Face.LABEL, anchor="midright")


def great_lantern(stage: Stage, motion: Motion, layout: SetupLayout, entry: LevelEntry) -> None:
    """Hangs one large lantern of the only level's category where other cards would be."""
    counts = entry.level.rounds[0].riddles if entry.level.rounds else ()
    kind = theme.lantern_kind(counts[0].category if counts else "")
    beside = layout.beside_the_first
    hook = beside.centerx, beside.top + 26
    pieces.cord(stage, (hook[0], stage.whole.top - 10), hook)
    pieces.lantern(stage, kind, hook, min(440.0, beside.width - 40), "猜", sway=motion.sway(0.2))


def pages(stage: Stage, right: float, page: int, count: int, back: Press, on: Press) -> None:
    """Which page of levels is shown, ending at `right`, with a button to either side; nothing for a single page."""
    if count < 2:
        return
    y = theme.HEADER_CENTRE
    for x, press, open_, sign in (
        (right - 180, back, page > 0, "‹"),
        (right - 30, on, page < count - 1, "›"),
    ):
        ink = theme.TEXT_CHOSEN if open_ else theme.PANEL_EDGE
        stage.disc((x, y), 28, theme.KEY, theme.KEY_EDGE if open_ else theme.PANEL_EDGE)
        stage.text(sign, (x, y - 2), 48, ink, face=Face.SANS, weight=Weight.BOLD, anchor="center")
        if open_:
            stage.target((x - 34, y - 34, 68, 68), press)
    stage.text(f"{page + 1}/{count}", (right - 105, y), theme.LABEL, theme.TEXT, face=Face.LABEL, anchor="center")
