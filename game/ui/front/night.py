"""The night that the title shows: the town under the moon, its six lanterns, lights on the water."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from game.ui import pieces, scenery, theme, water
from game.ui.motion import Motion
from game.ui.scenery import Backdrop
from game.ui.stage import Stage


@dataclass(frozen=True, slots=True)
class _Hung:
    """One of the six: place as a distance from its side and width, at 16:9 and at 4:3; height of its hook."""

    kind: str
    right: bool
    wide: tuple[float, float]
    narrow: tuple[float, float]
    hook: float
    inscription: str

    def place(self, width: float) -> tuple[float, float]:
        """Where it hangs on a stage of this width, and how wide it is."""
        roomy = (width - theme.WIDTH_LEAST) / (theme.WIDTH_MOST - theme.WIDTH_LEAST)
        from_side, across = (
            narrow + (wide - narrow) * roomy for narrow, wide in zip(self.narrow, self.wide, strict=True)
        )
        return width - from_side if self.right else from_side, across


_LANTERNS: Final = (
    _Hung("round", False, (156.0, 300.0), (108.0, 206.0), -8.0, "元"),
    _Hung("palace", False, (405.0, 220.0), (268.0, 148.0), 60.0, "宵"),
    _Hung("rabbit", False, (603.0, 156.0), (396.0, 116.0), 150.0, "佳"),
    _Hung("scroll", True, (620.0, 160.0), (396.0, 116.0), 150.0, "节"),
    _Hung("lotus", True, (424.0, 222.0), (270.0, 152.0), 60.0, "同"),
    _Hung("fish", True, (160.0, 290.0), (106.0, 198.0), -4.0, "乐"),
)


def festive_night(stage: Stage, motion: Motion) -> None:
    """The town under the moon with its six lanterns; the title and the attract screen share it."""
    share = stage.width / theme.WIDTH_MOST
    top = stage.whole.top - 10

    def still(night: Stage) -> None:
        scenery.plum(night, width=640 * share)
        for x, y, width in ((150 * share, 1026.0, 150.0), (stage.width - 138 * share, 1022.0, 140.0)):
            water.floating_lotus(night, x, y, width * share)
        for hung in _LANTERNS:
            x, width = hung.place(night.width)
            pieces.cord(night, (x, top), (x, hung.hook))
            pieces.lantern_light(night, (x, hung.hook), width)

    scenery.backdrop(stage, Backdrop.TITLE, extra_key="title", extra=still)
    water.shimmer(stage, motion)
    for number, hung in enumerate(_LANTERNS):
        x, width = hung.place(stage.width)
        sway = motion.sway(number * 0.618)
        pieces.lantern(stage, hung.kind, (x, hung.hook), width, hung.inscription, sway=sway, power=0)
