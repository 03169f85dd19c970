"""The craft of the riddle, as far as a checker can see it. A finding never keeps a riddle off the wall."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from game.answers import fold, judge
from game.core.riddles import Verdict
from game.packs import sentences
from game.packs.compose import shortened
from game.packs.pack_file import PackReading, WrittenRiddle
from game.packs.problems import Place, Problem, Sentence
from game.packs.source import codepoint
from game.packs.texts import is_han

CHOICES = 4


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule has to say of one riddle."""

    place: Place
    sentence: Sentence
    params: dict[str, str | int]


Rule = Callable[[WrittenRiddle], Iterator[Finding]]


def findings(reading: PackReading) -> list[Problem]:
    """What every rule finds in the riddles of one pack."""
    return [
        Problem(reading.file, finding.place, finding.sentence, finding.params, written.written_id)
        for written in reading.riddles
        for rule in RULES
        for finding in rule(written)
    ]


def same_surfaces(readings: Iterable[PackReading]) -> Iterator[Problem]:
    """Surfaces that stand a second time, in the same pack or another of those checked together."""
    first: dict[str, tuple[PackReading, WrittenRiddle]] = {}
    for reading in readings:
        for written in reading.riddles:
            folded = fold(written.riddle.surface)
            if folded in first:
                other, earlier = first[folded]
                yield Problem(
                    reading.file,
                    written.place("surface"),
                    sentences.SAME_SURFACE,
                    {"riddle": earlier.written_id, "other": other.file, "line": earlier.place("surface").line},
                    written.written_id,
                )
            first.setdefault(folded, (reading, written))


# ---- the rules, one riddle at a time ----


def leak(written: WrittenRiddle) -> Iterator[Finding]:
    """A character of the answer, or in English a whole word of four letters or more, stands in the surface."""
    if "露春" in written.riddle.form:
        return
    surface = fold(written.riddle.surface)
    shown = [it for it in dict.fromkeys(fold(written.riddle.answer)) if is_han(it) and it in surface]
    words_shown = [it for it in _long_words(written.riddle.answer) if it in _long_words(written.riddle.surface)]
    if leaked := "".join(shown) or " ".join(words_shown):
        yield Finding(written.place("surface"), sentences.LEAK, {"leaked": leaked})


def hint_gives_answer(written: WrittenRiddle) -> Iterator[Finding]:
    """A hint holds the whole answer."""
    answer = fold(written.riddle.answer)
    answer_words = _words(written.riddle.answer)
    for number, hint in enumerate(written.riddle.hints):
        if any(map(is_han, answer)):
            is_told = answer in fold(hint)
        else:
            is_told = bool(answer_words) and f" {' '.join(answer_words)} " in f" {' '.join(_words(hint))} "
        if is_told:
            yield Finding(written.place("hints", number), sentences.HINT_GIVES_ANSWER, {})


def target_count(written: WrittenRiddle) -> Iterator[Finding]:
    """The target says how many characters are wanted (打一字, 打三字成语), and the answer has another number."""
    match = _COUNTED_TARGET.match(written.riddle.target)
    wanted = _number(match[1]) if match else None
    count = sum(not unicodedata.category(it).startswith(("P", "S", "Z")) for it in written.riddle.answer)
    if wanted is not None and count != wanted:
        yield Finding(written.place("answer"), sentences.TARGET_COUNT, {"wanted": wanted, "count": count})


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


def fit_in_order(written: WrittenRiddle) -> Iterator[Finding]:
    """The parts of `fit` are in the surface, one after another; what none of them covers is idle."""
    surface = written.riddle.surface
    covered = [False] * len(surface)
    cursor, is_in_order = 0, True
    for number, span in enumerate(written.riddle.fit):
        place = written.place("fit", number)
        at = surface.find(span.text, cursor)
        if at < 0:
            is_in_order = False
            is_earlier = span.text in surface
            sentence = sentences.FIT_OUT_OF_ORDER if is_earlier else sentences.FIT_NOT_IN_SURFACE
            yield Finding(place, sentence, {"part": shortened(span.text)})
            continue
        covered[at : at + len(span.text)] = [True] * len(span.text)
        cursor = at + len(span.text)
    if written.riddle.fit and is_in_order:
        idle = [it for it, done in zip(surface, covered, strict=True) if not done and it.isalnum()]
        if idle:
            yield Finding(written.place("fit"), sentences.IDLE_CHARACTERS, {"idle": "".join(idle)})


def form_and_reading(written: WrittenRiddle) -> Iterator[Finding]:
    """A form is a way of reading the answer, so one is not there without the other; 露春格 only waives the leak."""
    riddle = written.riddle
    if riddle.form and not riddle.reading and "露春" not in riddle.form:
        yield Finding(written.place("form"), sentences.FORM_WITHOUT_READING, {"form": riddle.form})
    if riddle.reading and not riddle.form:
        yield Finding(written.place("reading"), sentences.READING_WITHOUT_FORM, {})


def chinese_quotes_around(written: WrittenRiddle) -> Iterator[Finding]:
    """A whole text in “ ”, which an author may have typed where YAML's own quotes were meant."""
    riddle = written.riddle
    for key, text in (("surface", riddle.surface), ("answer", riddle.answer), ("target", riddle.target)):
        if _IN_CHINESE_QUOTES.fullmatch(text):
            yield Finding(written.place(key), sentences.CHINESE_QUOTES_AROUND, {"key": key})
    for key, texts in (("choices", written.choices), ("accept", riddle.accept), ("hints", riddle.hints)):
        for number, text in enumerate(texts):
            if _IN_CHINESE_QUOTES.fullmatch(text):
                yield Finding(written.place(key, number), sentences.CHINESE_QUOTES_AROUND, {"key": key})


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


RULES: tuple[Rule, ...] = (
    leak,
    hint_gives_answer,
    target_count,
    choices,
    fit_in_order,
    form_and_reading,
    chinese_quotes_around,
    invisible_characters,
)

# ---- what the rules look at ----

_JOINERS = "\u200c\u200d"
_IN_CHINESE_QUOTES = re.compile("“[^“”]*”|‘[^‘’]*’|＂[^＂]*＂")
_COUNTED_TARGET = re.compile("打(?:一(?=[二两三四五六七八九十]))?([一二两三四五六七八九十]+)字")
_DIGITS = {it: value for value, it in enumerate("一二三四五六七八九十", 1)} | {"两": 2}
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


def _number(text: str) -> int | None:
    """一 to 十九 as a number; None for anything larger or odd."""
    if len(text) == 1:
        return _DIGITS[text]
    return 10 + _DIGITS[text[1]] if len(text) == 2 and text[0] == "十" and text[1] != "十" else None


def _words(text: str) -> list[str]:
    """The words of a text in letters, in small ones."""
    return [it.casefold() for it in _WORD.findall(text) if not any(map(is_han, it))]


def _long_words(text: str) -> list[str]:
    return [it for it in _words(text) if len(it) >= 4]
