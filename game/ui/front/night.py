"""The night that the title shows: the town under the moon, its six lanterns, lights on the water."""

from __future__ import annotations

from typing import Final

from game.ui import pieces, scenery, theme, water
from game.ui.motion import Motion
from game.ui.scenery import Backdrop
from game.ui.stage import Stage

_LANTERNS: Final = (
    ("round", 0.081, 300.0, -8.0, "元"),
    ("palace", 0.211, 220.0, 60.0, "宵"),
    ("rabbit", 0.314, 156.0, 150.0, "佳"),
    ("scroll", 0.677, 160.0, 150.0, "节"),
    ("lotus", 0.779, 222.0, 60.0, "同"),
    ("fish", 0.917, 290.0, -4.0, "乐"),
)
"""Kind, place as a part of the width, width at 16:9, height of the hook, inscription."""


def festive_night(stage: Stage, motion: Motion) -> None:
    """The town under the moon with its six lanterns; the title and the attract screen share it."""
    share = stage.width / theme.WIDTH_MOST
    top = stage.whole.top - 10

    def still(night: Stage) -> None:
        scenery.plum(night, width=640 * share)
        for x, y, width in ((150 * share, 1026.0, 150.0), (stage.width - 138 * share, 1022.0, 140.0)):
            water.floating_lotus(night, x, y, width * share)
        for _, x, width, hook, _ in _LANTERNS:
            pieces.cord(night, (x * stage.width, top), (x * stage.width, hook))
            pieces.lantern_light(night, (x * stage.width, hook), width * share)

    scenery.backdrop(stage, Backdrop.TITLE, extra_key="title", extra=still)
    water.shimmer(stage, motion)
    for number, (kind, x, width, hook, inscription) in enumerate(_LANTERNS):
        sway = motion.sway(number * 0.618)
        pieces.lantern(stage, kind, (x * stage.width, hook), width * share, inscription, sway=sway, power=0)
