"""How set-up shows the levels: a card each, and the chosen one's evening on a slip."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import pygame

from game.core.levels import Level, Round
from game.i18n.language import Language
from game.i18n.phrases import FORM_SIGNS, WAYS, shortage
from game.ui import pieces, theme
from game.ui.fonts import Face, Weight
from game.ui.front.house import LevelEntry
from game.ui.front.setup_layout import SetupLayout
from game.ui.presses import Press
from game.ui.screens import Field
from game.ui.stage import Stage

_INSET: Final = 26.0
_UNLIT: Final = "#b0a0c0"
"""The tint of a lantern on a card that is not chosen."""
_LANTERN_MOST: Final = 68.0
_LANTERN_LEAST: Final = 46.0
"""Narrower, and the sign in it would leave the lantern."""


@dataclass(frozen=True, slots=True)
class SeedLine:
    """The seed on the slip: the number, whether the arrows stand on it, what is being written, what a click does."""

    number: int
    focused: bool
    field: Field | None
    press: Press


def lanterns_of(round_: Round) -> int:
    """How many lanterns hang in a round."""
    return len(round_.riddle_ids) or sum(entry.count for entry in round_.riddles)


def level_card(stage: Stage, area: pygame.FRect, entry: LevelEntry, say: Language, *, chosen: bool) -> None:
    """One level: its name, how long it takes, what it is like, a small lantern for every round.

    A level that cannot be dealt has its lanterns out, and says in place of the blurb what it lacks.
    """
    level, short = entry.level, bool(entry.shortages)
    pieces.card(stage, area, chosen=chosen, dim=short and not chosen)
    inner = area.inflate(-2 * _INSET, 0)
    ink = theme.INK if chosen else theme.TEXT_LOCKED if short else theme.TEXT
    strong = theme.RED_INK if chosen else theme.TEXT_LOCKED if short else theme.TEXT_CHOSEN
    title, top = level.title.in_language(say.tag), area.top + 50
    minutes = say.count("{n} minute", "{n} minutes", level.minutes) if level.minutes else ""
    minutes_width = stage.measure(minutes, 36, face=Face.LABEL) if minutes else 0.0
    title_size = min(47.0, 47 * inner.width / max(1.0, stage.measure(title, 47, weight=Weight.BOLD)))
    title_width = stage.measure(title, title_size, weight=Weight.BOLD)
    beside = title_width + 20 + minutes_width <= inner.width
    stage.text(
        title,
        (inner.left, top),
        title_size,
        theme.INK if chosen else strong,
        weight=Weight.BOLD,
        max_width=inner.width,
    )
    blurb_top = area.top + 88
    if minutes and beside:
        stage.text(minutes, (inner.right, top + 2), 36, strong, face=Face.LABEL, anchor="midright")
    elif minutes:
        stage.text(minutes, (inner.left, top + 48), theme.NOTE, strong, face=Face.LABEL, max_width=inner.width)
        blurb_top = area.top + 120
    words = shortage(say, entry.shortages) if short else level.blurb.in_language(say.tag)
    blurb = pygame.FRect(inner.left, blurb_top, inner.width, area.top + 214 - blurb_top)
    stage.paragraph(
        words, blurb, 34, colour=theme.RED_INK if short and chosen else ink, face=Face.LABEL, valign="top", leading=1.2
    )
    _round_lanterns(stage, inner, area.bottom - 52, level, say, chosen=chosen, lit=not short)


def _round_lanterns(
    stage: Stage, inner: pygame.FRect, y: float, level: Level, say: Language, *, chosen: bool, lit: bool
) -> None:
    room = int(inner.width // _LANTERN_LEAST)
    count = len(level.rounds)
    shown = count if count <= room else room - 1
    width = min(_LANTERN_MOST, inner.width / max(1, shown if shown == count else room))
    for number, round_ in enumerate(level.rounds[:shown]):
        centre = inner.left + width * (number + 0.5), y
        tint = None if chosen or not lit else _UNLIT
        pieces.mini_lantern(stage, centre, width, say(FORM_SIGNS[round_.form]), lit=lit, tint=tint)
    if shown < count:
        at = inner.right, y
        ink = theme.INK if chosen else theme.TEXT
        stage.text(f"+{count - shown}", at, theme.NOTE, ink, face=Face.LABEL, anchor="midright")


def pages(stage: Stage, layout: SetupLayout, page: int, count: int, back: Press, on: Press) -> None:
    """Which page of levels is shown, with a button to either side; nothing where there is one page."""
    if count < 2:
        return
    right = layout.slip.right
    for x, press, open_, sign in (
        (right - 176, back, page > 0, "‹"),
        (right - 30, on, page < count - 1, "›"),
    ):
        ink = theme.TEXT_CHOSEN if open_ else theme.PANEL_EDGE
        stage.disc((x, theme.HEADER_CENTRE), 28, theme.KEY, theme.KEY_EDGE if open_ else theme.PANEL_EDGE)
        stage.text(sign, (x, theme.HEADER_CENTRE - 2), 48, ink, face=Face.SANS, weight=Weight.BOLD, anchor="center")
        if open_:
            stage.target((x - 34, theme.HEADER_CENTRE - 34, 68, 68), press)
    at = right - 103, theme.HEADER_CENTRE
    stage.text(f"{page + 1} / {count}", at, theme.LABEL, theme.TEXT, face=Face.LABEL, anchor="center")


def facts(level: Level, say: Language) -> list[str]:
    """What the evening will be, each a short phrase of its own."""
    lanterns = sum(map(lanterns_of, level.rounds))
    least, most = level.teams
    costs = {round_.hint_cost for round_ in level.rounds}
    found = [
        say.count("{n} round", "{n} rounds", len(level.rounds)),
        say.count("{n} lantern", "{n} lanterns", lanterns),
    ]
    if level.minutes:
        found.append(say.count("about {n} minute", "about {n} minutes", level.minutes))
    found.append(
        say.count("{n} team", "{n} teams", most)
        if least == most
        else say("{least} to {most} teams", least=least, most=most)
    )
    found.append(say("Answers: {way}", way=say(WAYS[level.answering])))
    if len(costs) == 1:
        found.append(say.count("a hint costs {n} point", "a hint costs {n} points", costs.pop()))
    return found


def details(stage: Stage, area: pygame.FRect, entry: LevelEntry, seed: SeedLine, say: Language) -> None:
    """The slip under the cards: the chosen evening in short phrases, and its seed at the end."""
    pieces.slip(stage, area, frame=0.6, light=0.6)
    inner = pygame.FRect(area.left + 84, area.top + 36, area.width - 168, area.height - 72)
    title = entry.level.title.in_language(say.tag)
    words = [shortage(say, entry.shortages)] if entry.shortages else facts(entry.level, say)
    number = seed.field.text if seed.field is not None else str(seed.number)
    seed_words = say("Seed {seed}", seed=number)
    size, rows = _flow(stage, title, words, seed_words, inner)
    pitch = inner.height / len(rows)
    ink = theme.RED_INK if entry.shortages else theme.INK
    for row, phrases in enumerate(rows):
        x, y = inner.left, inner.top + pitch * (row + 0.5)
        for phrase in phrases:
            if row == 0 and phrase is phrases[0]:
                x = pieces.seal(stage, (x, y), phrase, size=size * 0.92, anchor="midleft", max_width=inner.width).right
            else:
                x = stage.text(phrase, (x, y), size, ink, face=Face.LABEL, max_width=inner.right - x).right
            x += size * 0.9
        if row == len(rows) - 1:
            _seed(stage, inner.right, y, size, seed_words, seed)


def _flow(
    stage: Stage, title: str, words: list[str], seed_words: str, inner: pygame.FRect
) -> tuple[float, list[list[str]]]:
    """The largest size at which all phrases stand on two lines or three, and the phrases of each line."""
    rows: list[list[str]] = []
    for size in range(46, 31, -2):
        gap = size * 0.9
        rows, x = [[title]], stage.measure(title, size * 0.92, weight=Weight.BOLD) + size * 0.92 + gap
        for word in words:
            width = stage.measure(word, size, face=Face.LABEL)
            if x + width > inner.width:
                rows.append([])
                x = 0.0
            rows[-1].append(word)
            x += width + gap
        if x + stage.measure(seed_words, size, face=Face.LABEL) + 16 > inner.width:
            rows.append([])
        if len(rows) == 1:
            rows.append([])
        if size * 1.28 * len(rows) <= inner.height + 8:
            return size, rows
    return theme.NOTE, rows[:3]


def _seed(stage: Stage, right: float, y: float, size: float, words: str, seed: SeedLine) -> None:
    drawn = stage.text(words, (right, y), size, theme.INK_SOFT, face=Face.LABEL, anchor="midright")
    underline = drawn.left, drawn.bottom + 4, drawn.width, 3
    stage.box(underline, theme.RED_INK if seed.focused else theme.PAPER_RULE, radius=1)
    if seed.field is not None:
        caret = pygame.FRect(drawn.right + 4, drawn.top - 2, 5, drawn.height + 4)
        stage.box(caret, theme.RED_INK, radius=2)
        seed.field.area = caret.left, caret.top, caret.width, caret.height
    elif seed.focused:
        pieces.brackets(stage, drawn.inflate(24, 16), theme.RED_INK, arm=18, width=5)
    stage.target(drawn.inflate(24, 16), seed.press)
