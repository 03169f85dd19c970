"""The answer is what the target asks for (谜目): so many characters, an idiom."""

from __future__ import annotations

import re
from collections.abc import Iterator

from game.packs import sentences
from game.packs.lint.finding import Finding
from game.packs.lint.idioms import is_idiom
from game.packs.lint.wording import length_of
from game.packs.pack_file import WrittenRiddle

_IDIOM = ("成语", "成語")
_NUMBER = "[一二两三四五六七八九十]+"
_COUNTED = re.compile(f"打(?:一(?=[二两三四五六七八九十]))?({_NUMBER})字|[（(]({_NUMBER})字[）)]")
"""打一字, 打二字, 打一三字常言, 打一成语（四字）."""
_DIGITS = {it: value for value, it in enumerate("一二三四五六七八九十", 1)} | {"两": 2}


def target_count(written: WrittenRiddle) -> Iterator[Finding]:
    """The target says how many characters are wanted, and the answer has another number."""
    wanted = stated_length(written.riddle.target)
    count = length_of(written.riddle.answer)
    if wanted is not None and count != wanted:
        yield Finding(written.place("answer"), sentences.TARGET_COUNT, {"wanted": wanted, "count": count})


def target_idiom(written: WrittenRiddle) -> Iterator[Finding]:
    """The target asks for an idiom, and the answer is in no list of them."""
    riddle = written.riddle
    if _asks_for_idiom(riddle.target) and not is_idiom(riddle.answer):
        params: dict[str, str | int] = {"answer": riddle.answer}
        yield Finding(written.place("answer"), sentences.UNLISTED_IDIOM, params)


def stated_length(target: str) -> int | None:
    """How many characters the target asks for, as far as it says so: 2 for 打二字."""
    match = _COUNTED.search(target)
    return _number(match[1] or match[2]) if match else None


def states_a_length(target: str) -> bool:
    """Whether the target tells the length; an idiom has four characters unless the target says another number."""
    return stated_length(target) is not None or _asks_for_idiom(target)


def _asks_for_idiom(target: str) -> bool:
    return any(it in target for it in _IDIOM)


def _number(text: str) -> int | None:
    """一 to 十九 as a number; None for anything larger or odd."""
    if len(text) == 1:
        return _DIGITS[text]
    return 10 + _DIGITS[text[1]] if len(text) == 2 and text[0] == "十" and text[1] != "十" else None
