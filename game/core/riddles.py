"""Riddles and the packs that hold them, as the rest of the game knows them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum


class Verdict(Enum):
    """What a typed answer is worth: only RIGHT scores, CLOSE is shown and may try again."""

    RIGHT = "right"
    CLOSE = "close"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Words:
    """A title or name: one text for everybody, or one for each language."""

    by_language: tuple[tuple[str, str], ...]
    """Pairs of BCP 47 language code and text; the code "" stands for every language."""

    def in_language(self, language: str) -> str:
        """The text for `language` (`zh-Hans`), else its nearest relative, else the first one given."""
        table = dict(self.by_language)
        primary = language.split("-")[0]
        for code in (language, primary, ""):
            if code in table:
                return table[code]
        for code, text in self.by_language:
            if code.split("-")[0] == primary:
                return text
        return self.by_language[0][1] if self.by_language else ""

    @staticmethod
    def plain(text: str) -> Words:
        """The same text in every language."""
        return Words((("", text),))


NO_WORDS = Words((("", ""),))
"""No title or blurb."""


@dataclass(frozen=True, slots=True)
class Span:
    """One part of a surface and what it gives to the answer (扣合)."""

    text: str
    gives: str
    """"" for a joining word; `－X` takes X away from what stands there already."""


@dataclass(frozen=True, slots=True)
class Riddle:
    """One riddle, complete: everything an evening needs of it once it is dealt."""

    id: str
    """`pack/riddle`."""
    surface: str
    answer: str
    explanation: str
    category: str
    target: str
    language: str
    accept: tuple[str, ...] = ()
    fit: tuple[Span, ...] = ()
    hints: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    difficulty: int = 3
    form: str = ""
    reading: str = ""
    image: str = ""
    """A path relative to the pack's folder, or "" for none."""
    tags: tuple[str, ...] = ()
    source: str = ""


@dataclass(frozen=True, slots=True)
class Category:
    """A kind of riddle; it has a lantern shape and a title of its own."""

    id: str
    title: Words


@dataclass(frozen=True, slots=True)
class Pack:
    """One file of riddles."""

    id: str
    title: Words
    language: str
    riddles: tuple[Riddle, ...]
    categories: tuple[Category, ...] = ()
    """The titles of categories that are this pack's own."""
    license: str = ""
    author: str = ""
    description: str = ""
    path: str = field(default="", compare=False)
    """The file it was read from."""
