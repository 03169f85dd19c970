"""Where a line of Chinese or English may end. Pure functions: no fonts, no pygame.

Kinsoku after GB/T 15834 and W3C's Requirements for Chinese Text Layout (clreq): no line begins with closing
punctuation, none ends with opening punctuation, dashes and ellipses of two characters stay in one piece.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from functools import lru_cache
from itertools import combinations, pairwise

NEVER_FIRST = frozenset("，。、；：！？）》〉」』】〕〗”’％‰℃…—～·,.;:!?)]}%")
NEVER_LAST = frozenset("（《〈「『【〔〖“‘([{#￥$")
PAUSES = frozenset("，。；：！？、,.;:!?…")

MostWidth = Callable[[str], float]

_KEPT_WHOLE = 14
"""Titles in 《》 longer than this many characters may be broken inside."""
_MOST_SPOKEN = 6
"""The most lines that a riddle's words are spoken on."""
_MOST_CLAUSES = 12


def is_wide(character: str) -> bool:
    """Whether a line may break on either side of this character: ideographs, kana, full-width forms."""
    return unicodedata.east_asian_width(character) in "WF"


@lru_cache(maxsize=512)
def pieces(text: str) -> tuple[str, ...]:
    """`text` cut at every place where a line may end; spaces stay at the end of the piece before them.

    Latin words, numbers and short titles in 《》 are one piece, as is everything that kinsoku binds together.
    """
    found: list[str] = []
    current = ""
    title_end = -1
    for index, character in enumerate(text):
        if current and index > title_end and _may_break(current, character):
            found.append(current)
            current = ""
        current += character
        if character == "《" and index > title_end:
            end = text.find("》", index)
            if 0 <= end - index <= _KEPT_WHOLE:
                title_end = end
    if current:
        found.append(current)
    return tuple(found)


def _may_break(before: str, after: str) -> bool:
    last = before[-1]
    if after.isspace() or after in NEVER_FIRST or last in NEVER_LAST:
        return False
    if last.isspace():
        kept = before.rstrip()
        return not (kept and kept[-1] in NEVER_LAST)
    if unicodedata.combining(after) or after in "\u200d\ufe0e\ufe0f":
        return False
    if last == "-" and before[-2:-1].isalpha() and after.isalpha():
        return True
    return is_wide(last) or is_wide(after) or (last in "”’" and is_wide(before[0]))


def break_lines(text: str, width_of: MostWidth, max_width: float) -> list[str]:
    """`text` in the fewest lines no wider than `max_width`, of even length, broken after punctuation where it can be.

    Line breaks in `text` are kept. A piece that is too wide by itself (a long word) is cut between characters.
    """
    lines: list[str] = []
    for part in text.split("\n"):
        whole = pieces(part.strip())
        lines.extend(_even(_cut_to_fit(whole, width_of, max_width), width_of, max_width) if whole else [""])
    return lines


def _cut_to_fit(whole: tuple[str, ...], width_of: MostWidth, max_width: float) -> list[str]:
    cut: list[str] = []
    for piece in whole:
        while len(piece) > 1 and width_of(piece.rstrip()) > max_width:
            kept = next(
                (n for n in range(len(piece) - 1, 1, -1) if width_of(piece[:n]) <= max_width and _cuts(piece, n)), 0
            )
            kept = kept or next((n for n in range(len(piece) - 1, 1, -1) if width_of(piece[:n]) <= max_width), 1)
            cut.append(piece[:kept])
            piece = piece[kept:]
        cut.append(piece)
    return cut


def _cuts(piece: str, at: int) -> bool:
    return piece[at] not in NEVER_FIRST and piece[at - 1] not in NEVER_LAST


def _even(parts: list[str], width_of: MostWidth, max_width: float) -> list[str]:
    """Dynamic programming over the places to break: fewest lines first, then the least sum of squared gaps."""
    widths = [width_of(part) for part in parts]
    bare = [width_of(part.rstrip()) for part in parts]
    count = len(parts)
    best: list[tuple[int, float, int]] = [(0, 0.0, count)] * (count + 1)
    for start in range(count - 1, -1, -1):
        choice: tuple[int, float, int] | None = None
        width = 0.0
        for end in range(start + 1, count + 1):
            line_width = width + bare[end - 1]
            width += widths[end - 1]
            if line_width > max_width and end > start + 1:
                break
            lines_after, cost_after, _ = best[end]
            gap = (max_width - line_width) / max_width
            cost = gap * gap
            if end < count and parts[end - 1].rstrip()[-1:] not in PAUSES:
                cost += 0.16
            candidate = (lines_after + 1, cost_after + cost, end)
            if choice is None or candidate < choice:
                choice = candidate
        assert choice is not None
        best[start] = choice
    lines: list[str] = []
    at = 0
    while at < count:
        end = best[at][2]
        lines.append("".join(parts[at:end]).strip())
        at = end
    return lines


def spoken_lines(text: str) -> list[str]:
    """`text` on as many lines as it has clauses and on fewer, each of whole clauses and as even as they allow."""
    clauses = _clauses(text)
    if len(clauses) > _MOST_CLAUSES:
        return []
    found = []
    for count in range(2, min(len(clauses), _MOST_SPOKEN) + 1):
        ways = combinations(range(1, len(clauses)), count - 1)
        lines = ([*map("".join, _cut_at(clauses, cuts))] for cuts in ways)
        found.append("\n".join(line.strip() for line in min(lines, key=lambda way: max(map(len, way)))))
    return found


def _cut_at(clauses: list[str], cuts: tuple[int, ...]) -> list[list[str]]:
    return [clauses[first:last] for first, last in pairwise((0, *cuts, len(clauses)))]


def _clauses(text: str) -> list[str]:
    parts, current = [], ""
    for index, character in enumerate(text):
        current += character
        following = text[index + 1 : index + 2]
        if (
            character in "，。；！？,;"
            and following
            and following not in "”’》）"
            and not (character == "," and following != " ")
        ):
            parts.append(current)
            current = ""
    if current.strip():
        parts.append(current)
    return parts
