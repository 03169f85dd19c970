"""What a rule of the craft is, and what it says."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from game.packs.pack_file import WrittenRiddle
from game.packs.problems import Place, Sentence


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule has to say of one riddle."""

    place: Place
    sentence: Sentence
    params: dict[str, str | int]


Rule = Callable[[WrittenRiddle], Iterator[Finding]]
"""Looks at one riddle by itself."""
