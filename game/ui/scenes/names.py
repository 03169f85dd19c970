"""Team names, up to fourteen characters or thirty letters, set in whatever room there is."""

from __future__ import annotations

from collections.abc import Iterable

from game.ui.fonts import Face, Weight
from game.ui.stage import Stage
from game.ui.text import Fitted

_LEADING = 1.08


def fitted(
    stage: Stage,
    name: str,
    width: float,
    height: float,
    most: float,
    *,
    face: Face = Face.KAI,
    weight: Weight = Weight.MEDIUM,
) -> Fitted:
    """The name as large as it fits, `most` at the most, without breaking a Latin word for the sake of size."""
    words = [word for word in name.split() if word.isascii()]
    longest = max((stage.measure(word, most, face=face, weight=weight) for word in words), default=0.0)
    if longest > width:
        most *= width / longest
    return stage.fit(name, (0, 0, width, height), most, face=face, weight=weight, leading=_LEADING)


def common_size(
    stage: Stage,
    names: Iterable[str],
    width: float,
    height: float,
    most: float,
    *,
    face: Face = Face.KAI,
    weight: Weight = Weight.MEDIUM,
) -> float:
    """The size in which all the names fit, so that a list of them is set in one."""
    return min(fitted(stage, name, width, height, most, face=face, weight=weight).size for name in names)
