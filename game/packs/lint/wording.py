"""The words and characters of a text, as the rules compare them."""

from __future__ import annotations

import re
import unicodedata

from game.answers import fold
from game.packs.texts import is_han

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_LONG = 4
"""Letters: a shorter English word may stand in the surface and in the answer."""


def han_of(text: str) -> dict[str, None]:
    """The Chinese characters of a text in its order, each once, traditional ones as simplified."""
    return dict.fromkeys(it for it in fold(text) if is_han(it))


def words_of(text: str) -> list[str]:
    """The words of a text in letters, in small ones."""
    return [it.casefold() for it in _WORD.findall(text) if not any(map(is_han, it))]


def long_words_of(text: str) -> list[str]:
    """Its words of four letters or more."""
    return [it for it in words_of(text) if len(it) >= _LONG]


def shared(one: str, other: str) -> str:
    """The Chinese characters, or else the long words, of `one` that stand in `other` too; "" for none."""
    theirs = han_of(other)
    if characters := "".join(it for it in han_of(one) if it in theirs):
        return characters
    long_words = long_words_of(other)
    return " ".join(dict.fromkeys(it for it in long_words_of(one) if it in long_words))


def length_of(text: str) -> int:
    """How many characters a text has, punctuation and spaces not counted."""
    return sum(not unicodedata.category(it).startswith(("P", "S", "Z")) for it in text)
