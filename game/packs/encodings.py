"""What a file that is not UTF-8 looks like, so that its author can be told."""

from __future__ import annotations

_MARKS = (
    (b"\xff\xfe\x00\x00", "UTF-32"),
    (b"\x00\x00\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)

_LOOKED_AT = 65536
"""Bytes; enough to tell encodings apart."""

_LIKELY = 0.7
"""The share of daily characters above which a guess is hardly chance."""


def marked_encoding(content: bytes) -> str | None:
    """The encoding that the file's first bytes name, or its pattern of NUL bytes shows; None for any other file."""
    for mark, name in _MARKS:
        if content.startswith(mark):
            return name
    start = content[:_LOOKED_AT]
    even, odd = start[0::2], start[1::2]
    for high, low in ((even, odd), (odd, even)):
        if len(start) >= 4 and high.count(0) * 4 > len(high) and low.count(0) * 20 <= len(low):
            return "UTF-16"
    return None


def is_binary(content: bytes) -> bool:
    """Whether the content cannot be text in any encoding of one or several bytes."""
    start = content[:_LOOKED_AT]
    controls = sum(start.count(byte) for byte in range(32) if byte not in (9, 10, 12, 13, 26, 27))
    return controls * 20 > len(start)


def is_mostly_utf_8(content: bytes) -> bool:
    """Whether only a few characters are broken in what is UTF-8 otherwise."""
    text = content.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    sound = sum(character > "\x7f" for character in text) - broken
    return sound > broken * 2


def guessed_encoding(content: bytes) -> str:
    """The name of the old encoding that makes most sense of `content`: GBK, Big5 or Latin-1."""
    start = content[:_LOOKED_AT]
    sense = {
        "GBK": _daily_share(start, "gb18030", "gb2312", b"\xa1", b"\xd8"),
        "Big5": _daily_share(start, "big5", "big5", b"\xa1", b"\xc9"),
    }
    best = max(sense, key=lambda name: sense[name])
    return best if sense[best] > _LIKELY else "Latin-1"


def _daily_share(content: bytes, codec: str, narrow: str, least: bytes, most: bytes) -> float:
    """How much of what is not ASCII belongs to the first, daily level of `narrow`, its codes from least to most."""
    beyond = [character for character in content.decode(codec, "replace") if character > "\x7f"]
    codes = [character.encode(narrow, "ignore") for character in beyond]
    return sum(least <= code < most for code in codes) / len(beyond) if beyond else 0.0
