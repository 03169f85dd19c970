"""The screen for people walking in: riddle slips turn on their lanterns, one after another; never an answer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import pygame

from game.core.riddles import Riddle
from game.ui import pieces, scenery, theme
from game.ui.cues import Cue
from game.ui.front.hanging import hanging_slip
from game.ui.front.house import House
from game.ui.keys import Context
from game.ui.motion import Ease, Motion
from game.ui.presses import Action, Press
from game.ui.scenery import Backdrop
from game.ui.screens import Field, Pop, Step
from game.ui.stage import Stage

TURN_EVERY: Final = 4_000
"""Milliseconds from one turning slip to the next."""
_TURN: Final = 700
_MARGIN: Final = 32.0
_ROPE: Final = 44.0
_SAG: Final = 22.0
_LANTERN: Final = 216.0
_SLIP: Final = 306.0, 566.0
_SLIP_TOP: Final = 334.0
_PITCH: Final = 346.0
_INSCRIPTIONS: Final = ("", "谜", "灯谜", "猜灯谜", "元宵灯谜", "元宵猜灯谜")
"""One character a lantern, by the number of lanterns."""


def hanging_riddle(slot: int, slots: int, steps: int, count: int) -> int:
    """The number of the riddle that hangs in `slot` after `steps` turns of one slip each, of `count` riddles."""
    if steps <= slot:
        return slot % count
    turned = slot + 1 + (steps - slot - 1) // slots * slots
    return (slots - 1 + turned) % count


class AttractScreen:
    """Any press returns to what is beneath."""

    context = Context.GENERAL
    field: Field | None = None
    covers = True

    def __init__(self, house: House) -> None:
        self._house = house
        self._began: int | None = None
        self._elapsed = 0

    def press(self, press: Press) -> Step:
        """Goes back, whatever was pressed."""
        return Pop()

    def tick(self, now: int) -> Step:
        """Lets the slips turn; goes back if there is nothing to show."""
        if self._began is None:
            self._began = now
        self._elapsed = now - self._began
        return None if self._house.welcome else Pop()

    def take_cues(self) -> Sequence[Cue]:
        """None: people are talking."""
        return ()

    def draw(self, stage: Stage, motion: Motion) -> None:
        """Draws the slips, each under a lantern of its category."""
        say, riddles = self._house.say, self._house.welcome
        slots = min(
            len(riddles), len(_INSCRIPTIONS) - 1, int((stage.width - 2 * _MARGIN + _PITCH - _SLIP[0]) // _PITCH)
        )
        hooks = [stage.width / 2 + (slot - (slots - 1) / 2) * _PITCH for slot in range(slots)]

        def still(night: Stage) -> None:
            pieces.rope(night, _ROPE, _SAG)
            for x in hooks:
                hook = x, _hook_height(night, x)
                pieces.cord(night, (x, pieces.rope_height(night, x, _ROPE, _SAG)), hook)
                pieces.lantern_light(night, hook, _LANTERN)

        scenery.backdrop(stage, Backdrop.WALL, extra_key=("attract", slots), extra=still)
        steps, within = divmod(self._elapsed, TURN_EVERY)
        for slot, x in enumerate(hooks):
            share, before = 1.0, steps
            if steps > 0 and (steps - 1) % slots == slot and within < _TURN and not motion.reduced:
                share = Ease.IN_OUT(within / _TURN)
                before = steps - 1 if share < 0.5 else steps
            riddle = riddles[hanging_riddle(slot, slots, before, len(riddles))]
            _hang(stage, motion, x, slot, _INSCRIPTIONS[slots][slot], riddle, abs(1 - 2 * share))
        words = say("Can you guess? Come in and play.")
        pieces.board(stage, (stage.width / 2, 962), words, max_width=stage.width - 2 * theme.MARGIN)
        pieces.key_hints(stage, [pieces.KeyHint(say("any key"), say("to the game"), Press(Action.CONFIRM))])
        stage.target(stage.whole, Press(Action.CONFIRM))


def _hook_height(stage: Stage, x: float) -> float:
    return pieces.rope_height(stage, x, _ROPE, _SAG) + 10


def _hang(stage: Stage, motion: Motion, x: float, slot: int, inscription: str, riddle: Riddle, open_: float) -> None:
    """One lantern and its slip; `open_` is the part of the slip's width that is seen while it turns."""
    width, height = _SLIP
    area = pygame.FRect(x - width / 2, _SLIP_TOP, width, height)
    if open_ > 0.999:
        stage.shadow(area, spread=16, drop=8, darkness=150)
    whole = hanging_slip(stage, riddle, stage.pixels(area).size)
    seen = max(2, round(whole.get_width() * open_))
    turned = whole if open_ > 0.999 else pygame.transform.smoothscale(whole, (seen, whole.get_height()))
    stage.blit(turned, area.midtop, anchor="midtop")
    kind = theme.lantern_kind(riddle.category)
    hook = x, _hook_height(stage, x)
    pieces.lantern(stage, kind, hook, _LANTERN, inscription, sway=motion.sway(slot * 0.618), power=0)
