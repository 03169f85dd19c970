"""The wall: a lantern for every riddle of the round."""

from __future__ import annotations

from game.core.views import HallView, LanternLook, LanternView
from game.i18n.language import Language
from game.i18n.phrases import category
from game.ui import pieces, scenery, theme
from game.ui.looks import Look
from game.ui.motion import Motion
from game.ui.pieces.lanterns import swing_of
from game.ui.presses import Action, Press
from game.ui.scenery import Backdrop
from game.ui.scenes import common
from game.ui.scenes.wall_layout import Hanging, hanging
from game.ui.stage import Stage


def draw(stage: Stage, view: HallView, look: Look, motion: Motion, say: Language) -> None:
    """The wall with its lanterns, the cursor on one of them, and the teams below."""
    hung = hanging(view, stage.width)
    burning = tuple(lantern.look is not LanternLook.OUT for lantern in view.lanterns)
    scenery.backdrop(stage, Backdrop.WALL, extra_key=(hung, burning), extra=lambda still: _ropes(still, hung, burning))
    for block, identifier in zip(hung.wall.blocks, hung.categories, strict=True):
        words = category(say, identifier, view.categories)
        pieces.board(stage, block.board, words, max_width=block.width - 16)
    # The chosen one last: it is a little larger, and its brackets lie over its neighbours.
    for lantern in sorted(view.lanterns, key=lambda lantern: lantern.number == look.lantern):
        _lantern(stage, hung, lantern, motion, chosen=lantern.number == look.lantern)
    common.header(stage, view, say)
    common.team_bar(stage, view, motion, say)
    common.keys_row(stage, look)
    common.notice(stage, look, motion)


def value_words(lantern: LanternView) -> str:
    """What stands on the tassel: the points, or “?” where a stake decides."""
    return "?" if lantern.value is None else str(lantern.value)


def _ropes(stage: Stage, hung: Hanging, burning: tuple[bool, ...]) -> None:
    """What stands still: the ropes, the cords and the light of the lanterns that burn."""
    for top in hung.wall.ropes:
        pieces.rope(stage, top, hung.wall.sag)
    for place, rope in zip(hung.places, hung.ropes, strict=True):
        pieces.cord(stage, (place[0], pieces.rope_height(stage, place[0], rope, hung.wall.sag)), place)
    for place, burns in zip(hung.places, burning, strict=True):
        if burns:
            pieces.lantern_light(stage, place, hung.wall.lantern_width)


def _lantern(stage: Stage, hung: Hanging, lantern: LanternView, motion: Motion, *, chosen: bool) -> None:
    lit = lantern.look is not LanternLook.OUT
    place, width = hung.places[lantern.number], hung.wall.lantern_width
    pieces.lantern(
        stage,
        theme.lantern_kind(lantern.category),
        place,
        width,
        value_words(lantern),
        lit=lit,
        sway=motion.sway(swing_of(lantern.number)),
        chosen=chosen and lit,
        power=0,
    )
    if lit:
        stage.target(pieces.lantern_area(place, width), Press(Action.LANTERN, lantern.number))
