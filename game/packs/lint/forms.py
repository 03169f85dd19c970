"""The classical forms (谜格): how the answer is read before it fits the surface."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from game.answers import fold
from game.packs import sentences
from game.packs.lint.finding import Finding
from game.packs.pack_file import WrittenRiddle

SHOWN = "露春"
"""The form under which the surface may show a character of the answer; it changes no reading."""

_OTHER = "○"
"""In a pattern, another character of the same sound."""


@dataclass(frozen=True, slots=True)
class Form:
    """A form whose reading follows from the answer."""

    name: str
    least: int
    """Characters; a shorter answer cannot have the form."""
    most: int | None
    pattern: Callable[[str], str]
    """The reading of an answer; ○ stands where another character of the same sound comes in."""
    is_centred: bool = False
    """Whether the answer must have a middle character."""


FORMS = {
    form.name: form
    for form in (
        Form("秋千", 2, 2, lambda answer: answer[::-1]),
        Form("卷帘", 3, None, lambda answer: answer[::-1]),
        Form("上楼", 3, None, lambda answer: answer[-1] + answer[:-1]),
        Form("下楼", 3, None, lambda answer: answer[1:] + answer[0]),
        Form("掉首", 3, None, lambda answer: answer[1] + answer[0] + answer[2:]),
        Form("白头", 2, None, lambda answer: _OTHER + answer[1:]),
        Form("粉颈", 3, None, lambda answer: answer[0] + _OTHER + answer[2:]),
        Form("素心", 3, None, lambda answer: _with_middle(answer), is_centred=True),
        Form("鹤膝", 3, None, lambda answer: answer[:-2] + _OTHER + answer[-1]),
        Form("粉底", 2, None, lambda answer: answer[:-1] + _OTHER),
        Form("梨花", 2, None, lambda answer: _OTHER * len(answer)),
    )
}
"""By name, without 格. Under 秋千 and 卷帘 the answer is read backwards, 上楼 brings the last character to the front,
下楼 the first to the end, 掉首 changes the first two about; the others give one character, or all, by its sound."""

BY_HAND = "徐妃"
"""The form that drops a radical which all characters of the answer share; its reading is taken as it is written."""

KNOWN = (*FORMS, BY_HAND, SHOWN)


def form_and_reading(written: WrittenRiddle) -> Iterator[Finding]:
    """A form is a way of reading the answer, so one is not there without the other; 露春格 only waives the leak."""
    riddle = written.riddle
    if riddle.form and not riddle.reading and SHOWN not in riddle.form:
        yield Finding(written.place("form"), sentences.FORM_WITHOUT_READING, {"form": riddle.form})
    if riddle.reading and not riddle.form:
        yield Finding(written.place("reading"), sentences.READING_WITHOUT_FORM, {})


def form_is_known(written: WrittenRiddle) -> Iterator[Finding]:
    """The form is one of those whose reading can be looked at."""
    riddle = written.riddle
    if riddle.form and _name(riddle.form) not in KNOWN:
        known = "、".join(f"{name}格" for name in KNOWN)
        yield Finding(written.place("form"), sentences.UNKNOWN_FORM, {"form": riddle.form, "known": known})


def reading_follows(written: WrittenRiddle) -> Iterator[Finding]:
    """The answer is long enough for its form, and `reading` is what the form makes of it."""
    riddle = written.riddle
    form = FORMS.get(_name(riddle.form))
    if form is None:
        return
    answer, reading = fold(riddle.answer), fold(riddle.reading)
    params: dict[str, str | int] = {"form": riddle.form, "count": len(answer)}
    if len(answer) < form.least:
        yield Finding(written.place("form"), sentences.FORM_NEEDS_MORE, params | {"least": form.least})
    elif form.most is not None and len(answer) > form.most:
        yield Finding(written.place("form"), sentences.FORM_NEEDS_LESS, params | {"most": form.most})
    elif form.is_centred and len(answer) % 2 == 0:
        yield Finding(written.place("form"), sentences.FORM_NEEDS_MIDDLE, params)
    elif reading and not _matches(reading, answer, form.pattern(answer)):
        pattern = form.pattern(answer)
        sentence = sentences.READING_SOUNDS_OTHERWISE if _OTHER in pattern else sentences.READING_NOT_DERIVED
        yield Finding(written.place("reading"), sentence, {"form": riddle.form, "pattern": pattern})


def sound_alike(one: str, other: str) -> bool:
    """Whether two characters share a syllable in any of their readings.

    The tone may differ: the forms by sound have always allowed a near tone (音近).
    """
    return bool(_syllables(one) & _syllables(other))


def _name(form: str) -> str:
    return fold(form).removesuffix("格")


def _with_middle(answer: str) -> str:
    middle = len(answer) // 2
    return answer[:middle] + _OTHER + answer[middle + 1 :]


def _matches(reading: str, answer: str, pattern: str) -> bool:
    """Whether the reading is the pattern, with at each ○ another character that sounds like the one of the answer."""
    if len(reading) != len(pattern) or reading == answer:
        return False
    return all(
        sound_alike(read, own) if wanted == _OTHER else read == wanted
        for read, own, wanted in zip(reading, answer, pattern, strict=True)
    )


@functools.lru_cache(maxsize=1024)
def _syllables(character: str) -> frozenset[str]:
    from pypinyin import Style, pinyin  # loads its dictionaries

    return frozenset(pinyin(character, style=Style.NORMAL, heteronym=True, v_to_u=True)[0])
