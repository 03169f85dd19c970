"""From a file to its text: bounded, UTF-8 only, without characters that an editor does not show."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from game.packs import encodings, sentences
from game.packs.problems import Place, Problem, Sentence

MOST_MEBIBYTES = 8

_MIB = 1 << 20
_MOST_TOLD = 1000
"""Lines with such characters; a file with more was never typed by anybody."""

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_BROKEN = "\ufffd"

_NOT_SHOWN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
"""Controls that YAML forbids, and signs that YAML, unlike an editor, takes for line breaks or a new file."""


@dataclass(frozen=True, slots=True)
class Source:
    """What a file holds, or why that cannot be told."""

    file: str
    """As it was named."""
    text: str | None
    """Lines end in LF; characters that cannot stay are replaced, so that the rest can still be looked at."""
    problems: tuple[Problem, ...] = ()
    is_readable: bool = True
    """False when the system does not hand the file over, whatever is in it."""


def read_source(path: str | os.PathLike[str]) -> Source:
    """The text of the file at `path`; never raises for what is there or not there."""
    file = os.fspath(path)
    try:
        found = Path(path).stat()
        if not stat.S_ISREG(found.st_mode):
            is_folder = stat.S_ISDIR(found.st_mode)
            return _unreadable(file, sentences.FILE_IS_FOLDER if is_folder else sentences.FILE_NOT_PLAIN)
        with Path(path).open("rb") as stream:
            content = stream.read(MOST_MEBIBYTES * _MIB + 1)
    except FileNotFoundError:
        return _unreadable(file, sentences.FILE_MISSING)
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        return _unreadable(file, sentences.FILE_UNREADABLE, reason=reason)
    return source_of(content, file)


def source_of(content: bytes, file: str) -> Source:
    """The text that `content` is, as if it had been read from `file`."""
    if len(content) > MOST_MEBIBYTES * _MIB:
        return _refused(file, Place(), sentences.FILE_TOO_BIG, most=MOST_MEBIBYTES)
    if encoding := encodings.marked_encoding(content):
        return _refused(file, Place(), sentences.WRONG_ENCODING, encoding=encoding)
    if encodings.is_binary(content):
        return _refused(file, Place(), sentences.NOT_TEXT)
    content = content.removeprefix(_BYTE_ORDER_MARK)
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        if not encodings.is_mostly_utf_8(content):
            place = place_in(_with_plain_line_ends(content[: error.start].decode("utf-8")))
            return _refused(file, place, sentences.WRONG_ENCODING, encoding=encodings.guessed_encoding(content))
        text = content.decode("utf-8", "replace")
    text = _with_plain_line_ends(text)
    problems = (*islice(_not_shown(text, file), _MOST_TOLD), *islice(_broken(text, file), _MOST_TOLD))
    text = _NOT_SHOWN.sub(" ", text)
    if not text.strip() and not problems:
        return _refused(file, Place(), sentences.FILE_EMPTY)
    return Source(file, text, problems)


def place_in(text_before: str) -> Place:
    """The place that comes right after `text_before`."""
    return Place(text_before.count("\n") + 1, len(text_before) - (text_before.rfind("\n") + 1) + 1)


def codepoint(character: str) -> str:
    """A character's name that can be looked up: `U+200B`."""
    return f"U+{ord(character):04X}"


def _with_plain_line_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _not_shown(text: str, file: str) -> Iterator[Problem]:
    """A problem for every line with a character that is not shown, at the first of them."""
    if _NOT_SHOWN.search(text):
        for number, line in enumerate(text.split("\n"), 1):
            if match := _NOT_SHOWN.search(line):
                place = Place(number, match.start() + 1)
                yield Problem(file, place, sentences.CONTROL_IN_FILE, {"codepoint": codepoint(match[0])})


def _broken(text: str, file: str) -> Iterator[Problem]:
    """A problem for every line with a character that could not be decoded, now or when it was once copied."""
    if _BROKEN in text:
        for number, line in enumerate(text.split("\n"), 1):
            if _BROKEN in line:
                yield Problem(file, Place(number, line.index(_BROKEN) + 1), sentences.BROKEN_UTF_8)


def _refused(file: str, place: Place, sentence: Sentence, **params: str | int) -> Source:
    return Source(file, None, (Problem(file, place, sentence, params),))


def _unreadable(file: str, sentence: Sentence, **params: str | int) -> Source:
    return Source(file, None, (Problem(file, Place(), sentence, params),), is_readable=False)
