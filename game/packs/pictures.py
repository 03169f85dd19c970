"""A riddle's picture, looked at in its header only: nothing is decoded before its size is known."""

from __future__ import annotations

import struct
from pathlib import Path

from game.packs import sentences
from game.packs.problems import Sentence

MOST_SIDE = 4096
MOST_MEBIBYTES = 8

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
_FRAME_STARTS = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""JPEG markers of the segment that holds the size."""
_WITHOUT_LENGTH = frozenset((0x01, *range(0xD0, 0xD8)))


def picture_fault(folder: Path, image: str) -> tuple[Sentence, dict[str, str | int]] | None:
    """Why `image`, named by a pack in `folder`, cannot be shown, with the sentence's parameters; None when it can."""
    params: dict[str, str | int] = {"image": image}
    try:
        path = folder / image
        real = path.resolve()
        if Path(image).is_absolute() or "\\" in image or not real.is_relative_to(folder.resolve()):
            return sentences.IMAGE_OUTSIDE, params
        if not real.exists():
            return sentences.IMAGE_MISSING, params
        if not real.is_file():
            return sentences.IMAGE_NOT_PLAIN, params
        if real.stat().st_size > MOST_MEBIBYTES << 20:
            return sentences.IMAGE_TOO_BIG, {**params, "most": MOST_MEBIBYTES}
        content = real.read_bytes()
    except (OSError, ValueError):
        return sentences.IMAGE_MISSING, params
    if not content.startswith((_PNG, _JPEG)):
        return sentences.IMAGE_KIND, params
    size = _png_size(content) if content.startswith(_PNG) else _jpeg_size(content)
    if size is None or 0 in size:
        return sentences.IMAGE_BROKEN, params
    if max(size) > MOST_SIDE:
        return sentences.IMAGE_TOO_WIDE, {**params, "width": size[0], "height": size[1], "most": MOST_SIDE}
    return None


def _png_size(content: bytes) -> tuple[int, int] | None:
    """Width and height from the first chunk of a PNG file."""
    if len(content) < 24 or content[12:16] != b"IHDR":
        return None
    width, height = struct.unpack(">II", content[16:24])
    return width, height


def _jpeg_size(content: bytes) -> tuple[int, int] | None:
    """Width and height from the frame header of a JPEG file."""
    at = 2
    while at + 9 <= len(content) and content[at] == 0xFF:
        marker = content[at + 1]
        if marker == 0xFF:
            at += 1
        elif marker in _WITHOUT_LENGTH:
            at += 2
        elif marker in _FRAME_STARTS:
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            return width, height
        else:
            at += 2 + int(struct.unpack(">H", content[at + 2 : at + 4])[0])
    return None
