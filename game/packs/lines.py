"""What one line of a file looks like, read for itself and more leniently than YAML reads it."""

from __future__ import annotations

import re
from collections.abc import Iterator

KNOWN_KEYS = (
    "format|id|title|language|category|target|license|author|description|categories|riddles"
    "|surface|answer|explanation|accept|fit|hints|choices|difficulty|form|reading|image|tags|source"
    "|blurb|teams|min|max|answering|pinyin|minutes|rounds|seconds|answer_seconds|points|penalty|hint_cost"
    "|speed_bonus|steal|stakes|read_aloud|false_start"
)
"""The keys of packs and levels, as a pattern; a test keeps it equal to the shapes."""

KEY_LINE = re.compile(rf"\s*(?:- +)*[\"'“]?(?:{KNOWN_KEYS})[\"'”]?\s*[:：]")
"""A line that begins with a key of ours."""


def quote_left_open(line: str) -> int | None:
    """The column of a quote that opens a value on this line and is not closed on it, or None."""
    quote, opened_at = "", 0
    column = 0
    while column < len(line):
        character = line[column]
        if quote == '"' and character == "\\":
            column += 1
        elif quote and character == quote:
            if quote == "'" and line[column + 1 : column + 2] == "'":
                column += 1
            else:
                quote = ""
        elif not quote and character in "\"'" and _may_open(line, column):
            quote, opened_at = character, column
        elif not quote and character == "#" and (column == 0 or line[column - 1] in " \t"):
            break
        column += 1
    return opened_at if quote else None


def unquoted(line: str) -> Iterator[int]:
    """The columns that stand outside of quotes."""
    quote = ""
    for column, character in enumerate(line):
        if quote:
            quote = "" if character == quote and line[column - 1] != "\\" else quote
        elif character in "\"'" and _may_open(line, column):
            quote = character
        else:
            yield column


def _may_open(line: str, column: int) -> bool:
    """Whether a quote here is one of YAML's: only where a value or a key can begin."""
    at = column - 1
    while at >= 0 and line[at] in " \t":
        at -= 1
    return at < 0 or line[at] in "[{,:，、：" or (line[at] in "-?" and at < column - 1)


def brackets_open_before(line: str, column: int) -> list[str]:
    """The brackets that are open at a column, the innermost last."""
    still_open: list[str] = []
    for at in unquoted(line[:column]):
        if line[at] in "[{":
            still_open.append(line[at])
        elif line[at] in "]}" and still_open:
            still_open.pop()
    return still_open


def indentation_has_tab(line: str) -> bool:
    """Whether there is a tab before the text of a line that has any."""
    text = line.lstrip(" \t")
    return bool(text) and "\t" in line[: len(line) - len(text)]
