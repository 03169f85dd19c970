"""Between two rounds: who stands where, who has climbed, and what comes next."""

from __future__ import annotations

from typing import Final

from game.core.levels import RoundForm
from game.core.views import HallView
from game.i18n.language import Language
from game.i18n.phrases import numeral
from game.ui import pieces, scenery, theme
from game.ui.fonts import Weight
from game.ui.looks import Look
from game.ui.motion import Motion
from game.ui.pieces.lanterns import swing_of
from game.ui.scenery import Backdrop
from game.ui.scenes import common, next_round, standings_table
from game.ui.stage import Stage

_TITLE_CENTRE: Final = 62.0
_SIDE_LANTERN: Final = 182.0
"""Just under the width from which a lantern's own slip takes the character: a tag of its own is easier to read."""
_SIDES: Final = (("palace", 0.0), ("lotus", 1.0))


def draw(stage: Stage, view: HallView, look: Look, motion: Motion, say: Language) -> None:
    """The table of places, the rows changing over from the old order to the new, and the next round on a slip."""
    scenery.backdrop(stage, Backdrop.PLAIN, extra_key="standings", extra=_side_cords)
    _side_lanterns(stage, motion)
    stage.text(
        _title(view, say),
        (stage.width / 2, _TITLE_CENTRE),
        theme.SCORE,
        theme.TEXT_CHOSEN,
        weight=Weight.BOLD,
        anchor="center",
        max_width=stage.width - 2 * theme.MARGIN,
    )
    standings_table.draw(stage, view, motion, say)
    next_round.draw(stage, view, motion, say)
    common.keys_row(stage, look)
    common.notice(stage, look, motion)


def _title(view: HallView, say: Language) -> str:
    round_ = view.round
    if round_ is None:
        return say("Standings")
    if round_.form is RoundForm.TIEBREAK:
        return say("The tiebreak is over")
    return say("Round {n} is over", n=numeral(say, round_.number))


def _side_room(stage: Stage) -> float:
    return (stage.width - min(standings_table.WIDEST, stage.width - 2 * theme.MARGIN)) / 2


def _side_places(stage: Stage) -> list[tuple[str, tuple[float, float], float]]:
    """Lanterns at both sides of the table, where the window is wide enough: kind, hanging point, width."""
    room = _side_room(stage)
    if room < 150:
        return []
    width = min(_SIDE_LANTERN, room - 40)
    inset = room * 0.46
    return [(kind, (inset if not side else stage.width - inset, 246.0), width) for kind, side in _SIDES]


def _side_cords(stage: Stage) -> None:
    for _, hang, width in _side_places(stage):
        pieces.cord(stage, (hang[0], stage.whole.top - 10), hang)
        pieces.lantern_light(stage, hang, width)


def _side_lanterns(stage: Stage, motion: Motion) -> None:
    for number, (kind, hang, width) in enumerate(_side_places(stage)):
        pieces.lantern(stage, kind, hang, width, "贺", sway=motion.sway(swing_of(number)), power=0)
