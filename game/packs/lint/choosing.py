"""The choices: four, one of them right, the wrong ones as tempting as the right one."""

from __future__ import annotations

from collections.abc import Iterator

from game.answers import fold, judge
from game.core.riddles import Verdict
from game.packs import sentences
from game.packs.lint.finding import Finding
from game.packs.lint.targets import stated_length
from game.packs.lint.wording import han_of, length_of, long_words_of, shared
from game.packs.pack_file import WrittenRiddle
from game.packs.texts import is_chinese

CHOICES = 4

_MUCH_LONGER = 3
"""How many times as many letters make a choice in another script clearly longer."""


def choices(written: WrittenRiddle) -> Iterator[Finding]:
    """Choices are four, each once, and exactly one of them is right."""
    if not written.choices:
        return
    if len(written.choices) != CHOICES:
        yield Finding(written.place("choices"), sentences.CHOICES_NOT_FOUR, {"count": len(written.choices)})
    seen: set[str] = set()
    has_right = False
    for number, choice in enumerate(written.choices):
        place = written.place("choices", number)
        if fold(choice) in seen:
            yield Finding(place, sentences.CHOICES_ALIKE, {"choice": choice})
        elif judge(choice, written.riddle) is Verdict.RIGHT:
            if has_right:
                yield Finding(place, sentences.CHOICES_TWO_RIGHT, {"choice": choice})
            has_right = True
        seen.add(fold(choice))
    if written.riddle.answer not in written.choices:
        params: dict[str, str | int] = {"answer": written.riddle.answer}
        yield Finding(written.place("choices"), sentences.CHOICES_WITHOUT_ANSWER, params)


def wrong_choice_in_surface(written: WrittenRiddle) -> Iterator[Finding]:
    """A wrong choice that shares a character with the surface is out at once, since answers never do."""
    for number, choice in _wrong(written):
        if shown := shared(choice, written.riddle.surface):
            params: dict[str, str | int] = {"choice": choice, "shared": shown}
            yield Finding(written.place("choices", number), sentences.CHOICE_IN_SURFACE, params)


def unlike_choice(written: WrittenRiddle) -> Iterator[Finding]:
    """A wrong choice that can be told from the answer by its length or its script."""
    for number, choice in _wrong(written):
        if _is_unlike(choice, written.riddle.answer, stated_length(written.riddle.target)):
            params: dict[str, str | int] = {"choice": choice, "answer": written.riddle.answer}
            yield Finding(written.place("choices", number), sentences.CHOICE_UNLIKE, params)


def answer_stands_out(written: WrittenRiddle) -> Iterator[Finding]:
    """All wrong choices share a character, or a long word, or a length that the answer has not."""
    wrong = [choice for _, choice in _wrong(written)]
    if len(wrong) != CHOICES - 1:
        return
    answer = written.riddle.answer
    common = [it for it in han_of(wrong[0]) if it not in han_of(answer)]
    common += [it for it in long_words_of(wrong[0]) if it not in long_words_of(answer)]
    for choice in wrong[1:]:
        common = [it for it in common if it in (*han_of(choice), *long_words_of(choice))]
    if common:
        yield Finding(written.place("choices"), sentences.ANSWER_STANDS_OUT, {"common": " ".join(common)})
    lengths = {length_of(choice) for choice in wrong}
    if is_chinese(answer) and len(lengths) == 1 and length_of(answer) not in lengths:
        yield Finding(written.place("choices"), sentences.ANSWER_STANDS_OUT_BY_LENGTH, {"answer": answer})


def _wrong(written: WrittenRiddle) -> list[tuple[int, str]]:
    """The wrong choices with their numbers, where one of the choices is the answer."""
    if written.riddle.answer not in written.choices:
        return []
    return [(number, it) for number, it in enumerate(written.choices) if it != written.riddle.answer]


def _is_unlike(choice: str, answer: str, stated: int | None) -> bool:
    if is_chinese(choice) != is_chinese(answer):
        return True
    one, other = length_of(choice), length_of(answer)
    if stated is not None:
        return one != other
    if not is_chinese(answer):
        return max(one, other) >= _MUCH_LONGER * min(one, other)
    # 呼和浩特 beside 包头, but not 中华人民共和国宪法 beside 中华人民共和国刑法典.
    difference = abs(one - other)
    return difference >= 2 and difference * 3 > other
