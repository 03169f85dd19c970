"""What gives the answer away: a surface that shows it, a hint that says it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from game.answers import fold
from game.packs import sentences
from game.packs.lint.finding import Finding
from game.packs.lint.forms import SHOWN
from game.packs.lint.targets import states_a_length
from game.packs.lint.wording import shared, words_of
from game.packs.pack_file import WrittenRiddle
from game.packs.texts import is_han

_NOTHING_BUT_LENGTH = re.compile(
    "(?:谜底|答案|它)?(?:一共|总共|共|只)?(?:是|有)?[一二两三四五六七八九十0-9]+个?(?:字|汉字)(?:的?(?:词|词语|成语))?"
)
"""A hint that says how many characters there are and no more, folded."""


def leak(written: WrittenRiddle) -> Iterator[Finding]:
    """A character of the answer, or in English a whole word of four letters or more, stands in the surface."""
    if SHOWN in written.riddle.form:
        return
    if leaked := shared(written.riddle.answer, written.riddle.surface):
        yield Finding(written.place("surface"), sentences.LEAK, {"leaked": leaked})


def hint_gives_answer(written: WrittenRiddle) -> Iterator[Finding]:
    """A hint holds the whole answer."""
    answer = fold(written.riddle.answer)
    answer_words = words_of(written.riddle.answer)
    for number, hint in enumerate(written.riddle.hints):
        if any(map(is_han, answer)):
            is_told = answer in fold(hint)
        else:
            is_told = bool(answer_words) and f" {' '.join(answer_words)} " in f" {' '.join(words_of(hint))} "
        if is_told:
            yield Finding(written.place("hints", number), sentences.HINT_GIVES_ANSWER, {})


def first_hint_is_length(written: WrittenRiddle) -> Iterator[Finding]:
    """The first hint is the length of the answer and nothing else, where the target has said that length already."""
    riddle = written.riddle
    if riddle.hints and states_a_length(riddle.target) and _NOTHING_BUT_LENGTH.fullmatch(fold(riddle.hints[0])):
        yield Finding(written.place("hints", 0), sentences.HINT_IS_LENGTH, {})
