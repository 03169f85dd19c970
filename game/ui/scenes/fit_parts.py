"""How a surface makes up its answer (扣合), as the reveal shows it. Pure: no drawing, no sizes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from game.core.riddles import Span

TAKES_AWAY = ("－", "-", "−")
"""A span that gives `－X` takes X away from what stands there already."""


@dataclass(frozen=True, slots=True)
class Part:
    """What one span gives to the answer, or takes from it."""

    text: str
    takes: bool = False


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of the surface: `part` is the index of what it gives, None for joining words."""

    text: str
    part: int | None


@dataclass(frozen=True, slots=True)
class Tile:
    """Neighbouring characters of the answer that one part gives; `part` is None for what no part gives by itself."""

    text: str
    part: int | None


def parts_of(fit: Sequence[Span]) -> tuple[Part, ...]:
    """The parts in the order of their spans; joining words give none."""
    return tuple(
        Part(span.gives[1:], takes=True)
        if span.gives.startswith(TAKES_AWAY) and len(span.gives) > 1
        else Part(span.gives)
        for span in fit
        if span.gives
    )


def stretches_of(surface: str, fit: Sequence[Span]) -> tuple[Stretch, ...]:
    """The whole surface, cut where spans begin and end; a span that is not in it is passed over."""
    found: list[Stretch] = []
    at, part = 0, 0
    for span in fit:
        index = part if span.gives else None
        part += bool(span.gives)
        start = surface.find(span.text, at) if span.text else -1
        if start < 0:
            continue
        if start > at:
            found.append(Stretch(surface[at:start], None))
        found.append(Stretch(span.text, index))
        at = start + len(span.text)
    if at < len(surface):
        found.append(Stretch(surface[at:], None))
    return tuple(found)


def tiles_of(answer: str, parts: Sequence[Part]) -> tuple[Tile, ...] | None:
    """The answer cut into what each part gives, or None where parts and characters do not match one to one.

    Punctuation and spaces of the answer belong to nobody and go with the tile before them.
    """
    if not parts or any(part.takes for part in parts):
        return None
    owner: list[int | None] = [None] * len(answer)
    order: list[int] = [0] * len(answer)
    for index in sorted(range(len(parts)), key=lambda index: -len(parts[index].text)):
        places = _places(answer, owner, parts[index].text)
        if places is None:
            return None
        for nth, place in enumerate(places):
            owner[place], order[place] = index, nth
    if any(owner[place] is None and answer[place].isalnum() for place in range(len(answer))):
        return None
    return _joined(answer, owner, order)


def _places(answer: str, owner: Sequence[int | None], text: str) -> list[int] | None:
    """Free places of the answer for each character of `text`, side by side where that is possible."""
    for start in range(len(answer) - len(text) + 1):
        run = range(start, start + len(text))
        if answer[start : start + len(text)] == text and all(owner[place] is None for place in run):
            return list(run)
    places: list[int] = []
    for character in text:
        if not character.isalnum():
            continue
        free = (n for n, own in enumerate(answer) if own == character and owner[n] is None and n not in places)
        place = next(free, None)
        if place is None:
            return None
        places.append(place)
    return places


def _joined(answer: str, owner: Sequence[int | None], order: Sequence[int]) -> tuple[Tile, ...]:
    tiles: list[Tile] = []
    for place, character in enumerate(answer):
        mine = owner[place]
        goes_on = bool(tiles) and (
            mine is None or (tiles[-1].part == mine and (place == 0 or order[place] == order[place - 1] + 1))
        )
        if goes_on:
            tiles[-1] = Tile(tiles[-1].text + character, tiles[-1].part)
        else:
            tiles.append(Tile(character, mine))
    return tuple(tiles)
