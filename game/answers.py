"""When two answers are the same: forgiving about form, strict about content."""

from __future__ import annotations

import functools
import re
import unicodedata
from typing import TYPE_CHECKING

from game.core.riddles import Riddle, Verdict

if TYPE_CHECKING:
    from opencc import OpenCC

__all__ = ["LONGEST", "Verdict", "fold", "judge"]

LONGEST = 1000
"""Characters; anything typed that is longer is wrong unread, since no answer comes near it."""

_CLOSE_FROM = 3
"""Folded characters: a shorter answer with one edit is mostly another answer altogether."""

_DROPPED = frozenset(("Cc", "Cf", "Cs"))
"""Controls, invisible characters, half characters; characters newer than this Python stay, being content."""

_UNSEEN = re.compile("[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef]")
"""Characters that draw nothing though their category is that of letters and marks: fillers, variation selectors."""


def judge(given: str, riddle: Riddle, *, pinyin: bool = False) -> Verdict:
    """What `given` is worth as an answer to `riddle`.

    RIGHT is the answer or one of `accept` once both are folded, or, with `pinyin`, spelt out in it; CLOSE is one
    character changed, missing or too many in one of three characters or more. A form's `reading` is not an answer.
    """
    if len(given) > LONGEST:
        return Verdict.WRONG
    folded = fold(given)
    if not folded:
        return Verdict.WRONG
    answers = [wanted for wanted in (fold(answer) for answer in (riddle.answer, *riddle.accept)) if wanted]
    if folded in answers:
        return Verdict.RIGHT
    if pinyin and any(_is_pinyin_of(given, answer) for answer in answers):
        return Verdict.RIGHT
    if any(_is_one_edit_away(folded, answer) for answer in answers):
        return Verdict.CLOSE
    return Verdict.WRONG


def fold(text: str) -> str:
    """`text` with what does not matter taken away: width, letter case, traditional forms, punctuation, spaces.

    A text that is nothing but punctuation keeps it, so that such an answer can still be given.
    """
    simplified = _to_simplified().convert(_evened(text))
    return _content(simplified) or "".join(simplified.split())


def _evened(text: str) -> str:
    """One width, one case, composed; without what cannot be seen."""
    evened = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    return "".join(it for it in _UNSEEN.sub("", evened) if unicodedata.category(it) not in _DROPPED)


def _content(text: str) -> str:
    """`text` without punctuation, symbols and spaces."""
    return "".join(it for it in text if unicodedata.category(it)[0] not in "PSZ")


@functools.cache
def _to_simplified() -> OpenCC:
    from opencc import OpenCC  # loads its dictionaries

    return OpenCC("t2s")


def _is_one_edit_away(folded: str, answer: str) -> bool:
    from rapidfuzz.distance import Levenshtein

    return len(answer) >= _CLOSE_FROM and Levenshtein.distance(folded, answer, score_cutoff=1) <= 1


# ---- pinyin ----

_SPELT_OTHERWISE = str.maketrans({"v": "ü", "ă": "ǎ", "ĕ": "ě", "ĭ": "ǐ", "ŏ": "ǒ", "ŭ": "ǔ", "ɡ": "g", "ɑ": "a"})
"""How keyboards without ü, ǎ and the rest write them."""


def _is_pinyin_of(given: str, answer: str) -> bool:
    """Whether `given` spells `answer` syllable by syllable, in any reading of each character."""
    typed = _pinyin_letters(given)
    reached = {0}
    for character in answer:
        syllables = _spellings(character)
        reached = {start + len(it) for start in reached for it in syllables if typed.startswith(it, start)}
        if not reached:
            return False
    return len(typed) in reached


def _pinyin_letters(given: str) -> str:
    return _content(_evened(given).replace("u:", "ü").translate(_SPELT_OTHERWISE))


@functools.lru_cache(maxsize=4096)
def _spellings(character: str) -> frozenset[str]:
    """A character's syllables with the tone as mark, as number and left out; itself, where it has none."""
    from pypinyin import Style, pinyin

    marked = pinyin(character, style=Style.TONE, heteronym=True)[0]
    numbered = pinyin(character, style=Style.TONE3, heteronym=True, neutral_tone_with_five=True, v_to_u=True)[0]
    bare = pinyin(character, style=Style.NORMAL, heteronym=True, v_to_u=True)[0]
    return frozenset(unicodedata.normalize("NFC", it).casefold() for it in (character, *marked, *numbered, *bare))
