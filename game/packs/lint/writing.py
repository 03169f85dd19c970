"""How the texts are written: quotes, invisible characters, two scripts in one riddle, what the stage cannot draw."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterator
from enum import Enum
from typing import TYPE_CHECKING

from game.packs import sentences
from game.packs.lint.faces import not_drawn
from game.packs.lint.finding import Finding
from game.packs.pack_file import WrittenRiddle
from game.packs.problems import Place
from game.packs.source import codepoint
from game.packs.texts import is_han

if TYPE_CHECKING:
    from opencc import OpenCC

_KEPT_IN_NAMES = "勣昇陞甦邨喆堃龢"
"""Older forms that simplified texts keep in the names of persons: 李勣, 毕昇."""

_JOINERS = "\u200c\u200d"
_IN_CHINESE_QUOTES = re.compile("“[^“”]*”|‘[^‘’]*’|＂[^＂]*＂")


def chinese_quotes_around(written: WrittenRiddle) -> Iterator[Finding]:
    """A whole text in “ ”, which an author may have typed where YAML's own quotes were meant."""
    for key, place, text in _guessed(written):
        if _IN_CHINESE_QUOTES.fullmatch(text):
            yield Finding(place, sentences.CHINESE_QUOTES_AROUND, {"key": key})


def invisible_characters(written: WrittenRiddle) -> Iterator[Finding]:
    """A zero-width character, most likely copied along from a page; emoji keep their joiners."""
    riddle = written.riddle
    texts = (("surface", riddle.surface), ("answer", riddle.answer), ("explanation", riddle.explanation))
    for key, text in texts:
        for character in text:
            if unicodedata.category(character) == "Cf" and character not in _JOINERS:
                params: dict[str, str | int] = {"key": key, "codepoint": codepoint(character)}
                yield Finding(written.place(key), sentences.INVISIBLE_CHARACTER, params)
                break


def two_scripts(written: WrittenRiddle) -> Iterator[Finding]:
    """What is guessed and guessed from holds characters that are only simplified and others only traditional.

    The explanation may show either, as where it takes a traditional character to pieces.
    """
    first: dict[Script, tuple[Place, str]] = {}
    for _, place, text in _guessed(written):
        for character in text:
            script = script_of(character)
            if script is not None:
                first.setdefault(script, (place, character))
    if len(first) == len(Script):
        place, _ = list(first.values())[-1]
        params: dict[str, str | int] = {script.value: character for script, (_, character) in first.items()}
        yield Finding(place, sentences.TWO_SCRIPTS, params)


def cannot_be_drawn(written: WrittenRiddle) -> Iterator[Finding]:
    """A character that none of the faces that ship with the game has: the stage would show a box."""
    riddle = written.riddle
    texts = [
        *(it for it in _guessed(written) if it[0] != "accept"),  # which is never shown
        ("explanation", written.place("explanation"), riddle.explanation),
        ("form", written.place("form"), riddle.form),
        ("reading", written.place("reading"), riddle.reading),
        *(("fit", written.place("fit", number), span.gives) for number, span in enumerate(riddle.fit)),
    ]
    for key, place, text in texts:
        if missing := not_drawn(text):
            params: dict[str, str | int] = {"key": key, "characters": " ".join(missing)}
            yield Finding(place, sentences.CANNOT_BE_DRAWN, params)


class Script(Enum):
    """The two ways of writing Chinese; the value is the parameter's name in the sentence."""

    SIMPLIFIED = "simplified"
    TRADITIONAL = "traditional"


@functools.lru_cache(maxsize=8192)
def script_of(character: str) -> Script | None:
    """The only script a character belongs to; None where it is at home in both (人, 后, 台).

    OpenCC alone calls 后 simplified, for 後; the old national character sets say what each script really uses.
    """
    if not is_han(character) or character in _KEPT_IN_NAMES:
        return None
    if _converter("t2s").convert(character) != character and not _is_in(character, "gb2312"):
        return Script.TRADITIONAL
    if _converter("s2t").convert(character) != character and not _is_in(character, "big5"):
        return Script.SIMPLIFIED
    return None


def _guessed(written: WrittenRiddle) -> Iterator[tuple[str, Place, str]]:
    """The texts that players see before the reveal, and those they may answer with: key, place, text."""
    riddle = written.riddle
    yield "surface", written.place("surface"), riddle.surface
    yield "target", written.place("target"), riddle.target
    yield "answer", written.place("answer"), riddle.answer
    for key, texts in (("hints", riddle.hints), ("choices", written.choices), ("accept", riddle.accept)):
        for number, text in enumerate(texts):
            yield key, written.place(key, number), text


def _is_in(character: str, charset: str) -> bool:
    try:
        character.encode(charset)
    except UnicodeEncodeError:
        return False
    return True


@functools.cache
def _converter(config: str) -> OpenCC:
    from opencc import OpenCC  # loads its dictionaries

    return OpenCC(config)
