"""How long a text may be, and what it may not hold."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from game.packs import sentences
from game.packs.problems import Sentence
from game.packs.source import codepoint

_BIDIRECTIONAL = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@dataclass(frozen=True, slots=True)
class Length:
    """The most characters of a text in Chinese, and the most letters of one in another script."""

    characters: int
    letters: int


SURFACE = Length(40, 120)
ANSWER = Length(20, 60)
TARGET = Length(12, 40)
HINT = Length(40, 120)
EXPLANATION = Length(200, 600)
TITLE = Length(20, 40)
BLURB = Length(20, 60)
NOTE = Length(200, 600)
"""Texts that the stage does not set: source, licence, author, description."""

MOST_HINTS = 5
LONGEST_ID = 64


def faults_of(text: str, most: Length) -> Iterator[tuple[Sentence, dict[str, str | int]]]:
    """What keeps `text` off the stage, each with its parameters."""
    if not text:
        yield sentences.EMPTY_TEXT, {}
    limit = most.characters if is_chinese(text) else most.letters
    if len(text) > limit:
        yield sentences.TOO_LONG, {"length": len(text), "most": limit}
    if "\n" in text:
        yield sentences.LINE_BREAK, {}
    for character in text:
        if character in _BIDIRECTIONAL:
            yield sentences.BIDIRECTIONAL, {"codepoint": codepoint(character)}
            break
        if character != "\n" and unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp"):
            yield sentences.CONTROL_IN_TEXT, {"codepoint": codepoint(character)}
            break


def is_chinese(text: str) -> bool:
    """Whether a text is counted in characters: one with at least half as many wide characters as letters."""
    wide = sum(unicodedata.east_asian_width(character) in "WF" for character in text)
    letters = sum(character.isalpha() for character in text) - sum(is_han(character) for character in text)
    return wide > 0 and wide * 2 >= letters


def is_han(character: str) -> bool:
    """Whether it is a Chinese character."""
    return unicodedata.name(character, "").startswith(("CJK UNIFIED IDEOGRAPH", "CJK COMPATIBILITY IDEOGRAPH")) or (
        character == "〇"
    )
