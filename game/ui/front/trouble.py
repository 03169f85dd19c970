"""When something is wrong: what, where, and how to mend it, in plain sentences. Nothing is lost by reading it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

import pygame

from game.ui import pieces, scenery, theme
from game.ui.cues import Cue
from game.ui.fonts import Face, Weight
from game.ui.front.general import AskedCues, general_step, hint
from game.ui.front.house import House
from game.ui.keys import Context
from game.ui.motion import Motion
from game.ui.presses import Action, Press
from game.ui.scenery import Backdrop
from game.ui.screens import Field, Pop, Step
from game.ui.stage import Stage

_SIDE: Final = 130.0


@dataclass(frozen=True, slots=True)
class Trouble:
    """Three sentences in the reader's language; `where` and `mend` may be empty."""

    what: str
    where: str = ""
    mend: str = ""


class TroubleScreen:
    """Shows one trouble; Enter goes on."""

    context = Context.GENERAL
    field: Field | None = None
    covers = True

    def __init__(self, house: House, trouble: Callable[[], Trouble], after: Callable[[], Step] = Pop) -> None:
        """`trouble` is asked for anew each time, since the language may change; `after` says where Enter goes."""
        self._house = house
        self._trouble = trouble
        self._after = after
        self._sounds = AskedCues()
        self._sounds.play(Cue.REFUSED)

    def press(self, press: Press) -> Step:
        """Goes on."""
        match press.action:
            case Action.CONFIRM | Action.NEXT | Action.MENU:
                return self._after()
            case _:
                return general_step(press, self._house)

    def tick(self, now: int) -> Step:
        """Nothing happens by itself."""
        return None

    def take_cues(self) -> Sequence[Cue]:
        """The sounds asked for since the last call."""
        return self._sounds.taken()

    def draw(self, stage: Stage, motion: Motion) -> None:
        """Draws a slip under a lantern that has gone out."""
        say, trouble = self._house.say, self._trouble()
        scenery.backdrop(stage, Backdrop.PLAIN)
        area = pygame.FRect((stage.width - 1340) / 2, 150, 1340, 720)
        pieces.slip(stage, area)
        hook = area.left + 30, -40.0
        pieces.cord(stage, (hook[0], stage.whole.top - 10), hook)
        pieces.lantern(stage, "round", hook, 250, lit=False, sway=motion.sway(0.3))
        stage.text(
            say("Something is not right"),
            (area.centerx, area.top + 112),
            64,
            theme.RED_INK,
            weight=Weight.BOLD,
            anchor="center",
            max_width=area.width - 2 * _SIDE,
        )
        pieces.rule(stage, area.left + _SIDE, area.right - _SIDE, area.top + 168)
        inner = pygame.FRect(area.left + _SIDE, area.top + 190, area.width - 2 * _SIDE, area.height - 290)
        parts = [part for part in (trouble.what, trouble.where, trouble.mend) if part]
        heights = [2.0 if part is trouble.what else 1.0 for part in parts]
        y, unit = inner.top, inner.height / sum(heights)
        for part, share in zip(parts, heights, strict=True):
            first = part is trouble.what
            box = pygame.FRect(inner.left, y, inner.width, unit * share - 12)
            ink = theme.INK if first else theme.INK_SOFT
            weight = Weight.BOLD if first else Weight.MEDIUM
            face = Face.KAI if first else Face.LABEL
            stage.paragraph(
                part, box, theme.BODY if first else 42, colour=ink, face=face, weight=weight, align="center"
            )
            y += unit * share
        pieces.key_hints(stage, [hint(say, Action.CONFIRM, say("go on")), hint(say, Action.HELP, say("keys"))])
        stage.target(area, Press(Action.CONFIRM))
