"""Which characters the faces that ship with the game can draw, read from the fonts' own tables."""

from __future__ import annotations

import functools
import struct
import unicodedata
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

_PACKAGE = "pylopdf_fonts_zh_cn"
_FILES = ("NotoSerifSC-Regular.otf", "NotoSansSC-Regular.otf")
"""The faces that the stage looks in before it draws a box; a Kai face of the system is not on every machine."""

_SEGMENTED_COVERAGE = 12
"""The format of a `cmap` subtable that lists ranges of code points (OpenType, `cmap`)."""


def not_drawn(text: str) -> str:
    """The characters of `text` that no shipped face has, each once; "" where the faces are not installed."""
    drawn = _drawn()
    return "".join(it for it in dict.fromkeys(text) if it not in drawn and not _draws_nothing(it)) if drawn else ""


def characters_of(font: bytes) -> Iterator[str]:
    """The characters that an OpenType font maps to a glyph, as far as its format 12 subtables say."""
    cmap = _table(font, b"cmap")
    for number in range(struct.unpack_from(">H", font, cmap + 2)[0]):
        subtable = cmap + struct.unpack_from(">I", font, cmap + 4 + 8 * number + 4)[0]
        if struct.unpack_from(">H", font, subtable)[0] != _SEGMENTED_COVERAGE:
            continue
        groups = struct.unpack_from(">I", font, subtable + 12)[0]
        for first, last, _ in struct.iter_unpack(">III", font[subtable + 16 : subtable + 16 + 12 * groups]):
            yield from map(chr, range(first, last + 1))


def _table(font: bytes, tag: bytes) -> int:
    """Where a table of the font begins."""
    for number in range(struct.unpack_from(">H", font, 4)[0]):
        name, _, offset, _ = struct.unpack_from(">4sIII", font, 12 + 16 * number)
        if name == tag:
            return int(offset)
    raise ValueError(f"The font has no table {tag.decode()}.")


@functools.cache
def _drawn() -> frozenset[str]:
    spec = find_spec(_PACKAGE)
    if spec is None or spec.origin is None:
        return frozenset()
    folder = Path(spec.origin).parent
    return frozenset(it for name in _FILES for it in characters_of((folder / name).read_bytes()))


def _draws_nothing(character: str) -> bool:
    """Spaces, joiners and variation selectors: nothing is missing where no glyph stands for them."""
    return unicodedata.category(character) in ("Cc", "Cf", "Mn", "Zs")
