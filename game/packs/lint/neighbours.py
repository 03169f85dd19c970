"""Surfaces beside one another: the same, nearly the same, or with two answers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from game.answers import fold
from game.packs import sentences
from game.packs.pack_file import PackReading, WrittenRiddle
from game.packs.problems import Problem, Sentence

_NEAR = 0.8
"""Likeness from 0 to 1: one character in five, or two in ten, may differ."""

_LIKENESS_UP_TO = 3000
"""Riddles; every surface is held beside every other, and beyond that a check would take minutes."""


@dataclass(frozen=True, slots=True)
class _Hung:
    """A riddle that stands in one of the packs."""

    reading: PackReading
    written: WrittenRiddle
    surface: str
    """Folded."""


def same_surfaces(readings: Iterable[PackReading]) -> Iterator[Problem]:
    """Surfaces that stand a second time, in the same pack or another of those checked together."""
    first: dict[str, _Hung] = {}
    for hung in _all_hung(readings):
        earlier = first.setdefault(hung.surface, hung)
        if earlier is not hung:
            is_same = fold(earlier.written.riddle.answer) == fold(hung.written.riddle.answer)
            yield _beside(hung, earlier, sentences.SAME_SURFACE if is_same else sentences.SURFACE_WITH_TWO_ANSWERS)


def near_surfaces(readings: Iterable[PackReading]) -> Iterator[Problem]:
    """Surfaces that differ from an earlier one in so little that a hall takes them for the same."""
    from rapidfuzz import process
    from rapidfuzz.distance import Levenshtein

    hung = list({it.surface: it for it in reversed(list(_all_hung(readings)))}.values())[::-1]
    if len(hung) > _LIKENESS_UP_TO:
        return
    surfaces = [it.surface for it in hung]
    for number in range(1, len(surfaces)):
        found = process.extractOne(
            surfaces[number],
            _of_like_length(surfaces[:number], surfaces[number]),
            scorer=Levenshtein.normalized_similarity,
            score_cutoff=_NEAR,
        )
        if found:
            yield _beside(hung[number], hung[found[2]], sentences.NEAR_SURFACE)


def _of_like_length(earlier: Sequence[str], surface: str) -> dict[int, str]:
    """Those that can be near at all, by number."""
    least, most = len(surface) * _NEAR, len(surface) / _NEAR
    return {number: it for number, it in enumerate(earlier) if least <= len(it) <= most}


def _all_hung(readings: Iterable[PackReading]) -> Iterator[_Hung]:
    for reading in readings:
        for written in reading.riddles:
            yield _Hung(reading, written, fold(written.riddle.surface))


def _beside(hung: _Hung, earlier: _Hung, sentence: Sentence) -> Problem:
    return Problem(
        hung.reading.file,
        hung.written.place("surface"),
        sentence,
        {
            "riddle": earlier.written.written_id,
            "other": earlier.reading.file,
            "line": earlier.written.place("surface").line,
        },
        hung.written.written_id,
    )
