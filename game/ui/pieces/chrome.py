"""What frames every scene: header, keys, buttons, notices, pause and the black screen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import pygame

from game.core.teams import Emblem
from game.ui import theme
from game.ui.fonts import Face, Weight
from game.ui.pieces.frames import disc
from game.ui.pieces.lanterns import mini_lantern
from game.ui.sprites import Light
from game.ui.stage import Anchor, Stage, anchored
from game.ui.theme import Area, Point

_KEY_HEIGHT: Final = 44.0
PAUSE_HEIGHT: Final = 82.0
_PAUSED: Final = 54.0


@dataclass(frozen=True, slots=True)
class KeyHint:
    """A key, what it does, and what a click on it means."""

    key: str
    words: str
    action: object | None = None


def header(
    stage: Stage,
    title: str,
    subtitle: str = "",
    right: str = "",
    *,
    team: tuple[int, Emblem | str] | None = None,
) -> None:
    """The band at the top: what is played on the left, what is left or whose turn it is on the right.

    `team` (colour, emblem) puts a team's disc before the words on the right.
    """
    room = stage.width - 2 * theme.MARGIN
    right_width = min(stage.measure(right, theme.NAME, face=Face.LABEL), room * 0.5) if right else 0.0
    disc_width = 76.0 if team else 0.0
    left_room = room - right_width - disc_width - 40
    drawn = stage.text(
        title,
        (theme.MARGIN + 4, theme.HEADER_CENTRE),
        56,
        theme.TEXT_CHOSEN,
        weight=Weight.BOLD,
        max_width=left_room * 0.72,
    )
    if subtitle:
        room_left = theme.MARGIN + left_room - drawn.right - 24
        stage.text(
            subtitle,
            (drawn.right + 24, theme.HEADER_CENTRE + 3),
            theme.NAME,
            theme.TEXT,
            face=Face.LABEL,
            max_width=max(theme.NOTE * 2.0, room_left),
        )
    if right:
        at = stage.width - theme.MARGIN - 4, theme.HEADER_CENTRE
        words = stage.text(right, at, theme.NAME, theme.TEXT, face=Face.LABEL, anchor="midright", max_width=room * 0.5)
        if team:
            disc(stage, (words.left - 48, theme.HEADER_CENTRE), 56, *team)


def key_cap(stage: Stage, at: Point, key: str, *, anchor: Anchor = "midleft") -> pygame.FRect:
    """A key as it is written on the keyboard; the area it takes."""
    width = max(_KEY_HEIGHT, stage.measure(key, theme.NOTE, face=Face.LABEL) + 26)
    area = anchored(at, (width, _KEY_HEIGHT), anchor)
    stage.box(area, theme.KEY, theme.KEY_EDGE, edge_width=2, radius=8)
    stage.text(key, area.center, theme.NOTE, theme.TEXT, face=Face.LABEL, anchor="center")
    return area


def key_hints(
    stage: Stage, hints: Sequence[KeyHint], *, y: float = theme.KEYS_CENTRE, centre: float | None = None
) -> None:
    """The keys that matter now, in one row; each can be clicked if it has an action.

    Where the row is too wide, hints before the last one are left out: the last (F1) shows them all.
    """
    kept = list(hints)
    inner, gap = 14.0, 40.0

    def width_of(hint: KeyHint) -> float:
        cap = max(_KEY_HEIGHT, stage.measure(hint.key, theme.NOTE, face=Face.LABEL) + 26)
        return cap + inner + stage.measure(hint.words, theme.NOTE, face=Face.LABEL)

    room = stage.width - 2 * theme.MARGIN
    while len(kept) > 1 and sum(map(width_of, kept)) + gap * (len(kept) - 1) > room:
        if gap > 24:
            gap = 24.0
        else:
            del kept[-2]
    x = (stage.width / 2 if centre is None else centre) - (sum(map(width_of, kept)) + gap * (len(kept) - 1)) / 2
    for hint in kept:
        cap = key_cap(stage, (x, y), hint.key)
        words = stage.text(hint.words, (cap.right + inner, y), theme.NOTE, theme.TEXT, face=Face.LABEL)
        if hint.action is not None:
            stage.target(cap.union(words).inflate(12, 8), hint.action)
        x += width_of(hint) + gap


def red_button(stage: Stage, area: Area | pygame.FRect, words: str, key: str = "", *, chosen: bool = True) -> None:
    """The one red thing of a scene: lacquer, gilt, a lantern at either side."""
    area = pygame.FRect(area)
    if chosen:
        stage.glow(area.center, area.width * 0.6, Light.PAPER, squash=0.5)
    stage.shadow(area, spread=16, drop=8)
    stage.box(area, "#8f1d1a", theme.GILT_LIGHT if chosen else theme.GILT, edge_width=5, radius=18)
    stage.box(area.inflate(-22, -22), None, theme.GILT, edge_width=2, radius=10)
    lantern = min(100.0, area.height * 0.55)
    roomy = area.width > lantern * 4.5
    if roomy:
        for x in (area.left + 36 + lantern / 2, area.right - 36 - lantern / 2):
            mini_lantern(stage, (x, area.centery), lantern)
    inside = area.width - (2 * lantern + 110 if roomy else 60)
    size = min(92.0, area.height * 0.5)
    middle = area.centery - (24 if key else 0)
    stage.text(
        words, (area.centerx, middle), size, theme.TEXT_CHOSEN, weight=Weight.BOLD, anchor="center", max_width=inside
    )
    if key:
        key_cap(stage, (area.centerx, area.bottom - 46), key, anchor="center")


def notice(stage: Stage, words: str, *, centre: Point | None = None, alpha: int = 255) -> pygame.FRect:
    """A chip that says in one sentence why something was not done; the area it takes."""
    at = centre or (stage.width / 2, theme.STAGE_BOTTOM - 60)
    most = stage.width - 240
    width = min(most, stage.measure(words, theme.LABEL, face=Face.LABEL) + 80)
    fitted = stage.fit(words, (0, 0, width - 72, 150), theme.LABEL, face=Face.LABEL)
    area = anchored(at, (width, fitted.height + 44), "center")
    stage.box(area, "#2b1a10", theme.ACCENT, edge_width=3, radius=22, alpha=min(alpha, 250))
    stage.lines(fitted, area, colour=theme.TEXT_CHOSEN, face=Face.LABEL, align="center", alpha=alpha)
    return area


def pause_banner(
    stage: Stage, title: str, note: str = "", *, middle: Point | None = None, dusk: int = 70
) -> pygame.FRect:
    """A light dusk, and what has stopped and how it goes on, over the slip's lower edge; the area it takes.

    After an undo the game stands paused, and the host must see what the step back has brought: no words are covered.
    `middle` is another place for a scene whose words stand there.
    """
    stage.veil(theme.DUSK, dusk)
    gap = 32 if note else 0
    title_width = stage.measure(title, _PAUSED, weight=Weight.BOLD)
    width = title_width + gap + stage.measure(note, theme.LABEL, face=Face.LABEL) + 96
    centre = middle or (stage.width / 2, theme.STAGE_BOTTOM - 34)
    area = anchored(centre, (width, PAUSE_HEIGHT), "center")
    area.right = min(area.right, stage.width - theme.MARGIN)
    stage.shadow(area)
    stage.box(area, theme.PANEL, theme.ACCENT, edge_width=4, radius=20, alpha=250)
    at = area.left + 48, area.centery
    stage.text(title, at, _PAUSED, theme.TEXT_CHOSEN, weight=Weight.BOLD, anchor="midleft")
    if note:
        left = area.left + 48 + title_width + gap
        stage.text(note, (left, area.centery), theme.LABEL, theme.TEXT, face=Face.LABEL)
    return area


def dusk_under(stage: Stage, alpha: int) -> None:
    """Dusk over everything for what is laid over it; the keys beneath vanish, since it shows keys of its own."""
    stage.veil(theme.DUSK, alpha)
    whole = stage.whole
    top = theme.KEYS_CENTRE - 32
    stage.veil(theme.GROUND, 255, (whole.left, top, whole.width, whole.bottom - top))


def black_screen(stage: Stage) -> None:
    """Nothing at all, as slide programs do."""
    stage.surface.fill((0, 0, 0))
