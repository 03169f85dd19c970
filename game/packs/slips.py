"""Slips that stop a file from being YAML: recognised, told in the author's terms and, where possible, mended."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from game.packs import sentences
from game.packs.compose import Composed, Fault, Suspect
from game.packs.draft import Draft
from game.packs.faults import told
from game.packs.lines import (
    KEY_LINE,
    KNOWN_KEYS,
    brackets_open_before,
    indentation_has_tab,
    quote_left_open,
    unquoted,
)
from game.packs.problems import Problem

_KEY_WITH_CHINESE_COLON = re.compile(rf"\s*(?:- +)*[\"'“]?({KNOWN_KEYS})[\"'”]?\s*(：)\s*")
_KEY_WITHOUT_SPACE = re.compile(rf"\s*(?:- +)*({KNOWN_KEYS}):(?=[^\s:])")
_BLOCK_TEXT = re.compile(r"(?:.*:|\s*-)\s+[|>][-+0-9]*\s*(?:#.*)?$")
_CLOSING = {'"': "”＂“", "'": "’＇‘"}
_CHINESE_COMMAS = "，、；"


@dataclass(frozen=True, slots=True)
class Slip:
    """One slip, and whether the draft has been mended, so that reading may go on."""

    problem: Problem
    is_mended: bool


def next_slip(draft: Draft, composed: Composed) -> Slip | None:
    """The slip behind what `composed` stumbled over, mended in the draft where possible; None when it read well."""
    for suspect in composed.suspects:
        if slip := _swallowed_key(draft, suspect):
            return slip
    fault = composed.fault
    if fault is None:
        return None
    for recognise in _RECOGNISERS:
        if slip := recognise(draft, fault):
            return slip
    return Slip(told(draft, fault), is_mended=False)


# ---- slips that are recognised and mended ----


def _tab(draft: Draft, fault: Fault) -> Slip | None:
    """Tabs before the text of a line: the whole run of such lines is one slip."""
    end = min(fault.problem_at[0] + 1, len(draft.lines))
    tabbed = [number for number in range(end) if indentation_has_tab(draft.lines[number])]
    if not tabbed:
        return None
    first = tabbed[0]
    problem = draft.problem(first, draft.lines[first].index("\t"), sentences.TAB)
    indent = _indent_of_neighbour(draft, first)
    for number in range(first, len(draft.lines)):
        line = draft.lines[number]
        if not indentation_has_tab(line):
            break
        depth = len(line) - len(line.lstrip(" \t"))
        draft.replace(number, 0, depth, " " * (indent if indent is not None else 2 * depth))
    return Slip(problem, is_mended=True)


def _key_slip(draft: Draft, fault: Fault) -> Slip | None:
    for number in _lines_before(draft, fault):
        if slip := _slip_after_key(draft, number):
            return slip
    return None


def _slip_after_key(draft: Draft, number: int, column: int = 0) -> Slip | None:
    """A key of ours whose colon is a Chinese one, or lacks its space."""
    line = draft.lines[number]
    if match := _KEY_WITH_CHINESE_COLON.match(line, column):
        problem = draft.problem(number, match.start(2), sentences.FULLWIDTH_COLON, key=match[1])
        draft.replace(number, match.start(2), match.end(), ": ")
        return Slip(problem, is_mended=True)
    if match := _KEY_WITHOUT_SPACE.match(line, column):
        problem = draft.problem(number, match.end(), sentences.MISSING_SPACE, key=match[1])
        draft.replace(number, match.end(), match.end(), " ")
        return Slip(problem, is_mended=True)
    return None


def _swallowed_key(draft: Draft, suspect: Suspect) -> Slip | None:
    """A text one of whose lines begins with a key of ours: its quote is not closed, or the key lacks a real colon."""
    if not suspect.is_plain:
        swallowed = draft.lines[suspect.line + 1 : suspect.last_line + 1]
        is_open = any(KEY_LINE.match(line) for line in swallowed)
        return _unclosed_quote(draft, suspect.line, suspect.column) if is_open else None
    for number in range(suspect.line, min(suspect.last_line + 1, len(draft.lines))):
        column = suspect.column if number == suspect.line else 0
        if slip := _slip_after_key(draft, number, column):
            return slip
    return None


def _open_quote(draft: Draft, fault: Fault) -> Slip | None:
    """A quote that is not closed on its line, while the next line looks like a key again."""
    for number in _lines_before(draft, fault):
        opened = quote_left_open(draft.lines[number])
        if opened is not None and _a_key_follows(draft, number):
            return _unclosed_quote(draft, number, opened)
    return None


def _chinese_comma(draft: Draft, fault: Fault) -> Slip | None:
    """A Chinese comma between the parts of a list in brackets, at the fault or before it on its line."""
    number, column = fault.problem_at
    if "flow" not in fault.context or number >= len(draft.lines):
        return None
    line = draft.lines[number]
    outside = [at for at in unquoted(line) if line[at] in _CHINESE_COMMAS]
    near = [at for at in outside if at <= column]
    if not near:
        return None
    at = near[-1]
    problem = draft.problem(number, at, sentences.FULLWIDTH_COMMA, comma=line[at])
    draft.replace(number, at, at + 1, ",")
    return Slip(problem, is_mended=True)


_RECOGNISERS: tuple[Callable[[Draft, Fault], Slip | None], ...] = (
    _tab,
    _key_slip,
    _open_quote,
    _chinese_comma,
)


def _unclosed_quote(draft: Draft, number: int, column: int) -> Slip:
    line = draft.lines[number]
    quote = line[column]
    body = line[column + 1 :]
    closing = next((character for character in body.rstrip()[-3:] if character in _CLOSING[quote]), None)
    if closing:
        problem = draft.problem(number, column, sentences.CHINESE_CLOSING_QUOTE, quote=quote, closing=closing)
        at = column + 1 + body.rindex(closing)
        draft.replace(number, at, at + 1, quote)
    else:
        problem = draft.problem(number, column, sentences.UNCLOSED_QUOTE, quote=quote)
        brackets = brackets_open_before(line, column)
        end = len(line.rstrip())
        while brackets and end > column + 1 and line[end - 1] in "]}" and brackets.pop():
            end -= 1
        draft.replace(number, end, end, quote)
    return Slip(problem, is_mended=quote_left_open(draft.lines[number]) is None)


# ---- looking round in the draft ----


def _lines_before(draft: Draft, fault: Fault) -> Iterator[int]:
    """The lines up to the fault, but for those inside block texts, where anything may stand."""
    block_indent: int | None = None
    for number in range(min(fault.problem_at[0] + 1, len(draft.lines))):
        line = draft.lines[number]
        indent = len(line) - len(line.lstrip(" "))
        if block_indent is not None and (not line.strip() or indent > block_indent):
            continue
        block_indent = indent if _BLOCK_TEXT.match(line) else None
        if not line.lstrip().startswith("#"):
            yield number


def _a_key_follows(draft: Draft, number: int) -> bool:
    """Whether the next line with text is a key, an item of a list or no longer there."""
    for line in draft.lines[number + 1 :]:
        if line.strip():
            return bool(KEY_LINE.match(line)) or line.lstrip().startswith("- ")
    return True


def _indent_of_neighbour(draft: Draft, number: int) -> int | None:
    """How far the key before a line is indented, or None when the line before begins a level of its own."""
    for line in reversed(draft.lines[:number]):
        if line.strip() and not line.lstrip().startswith("#"):
            if line.rstrip().endswith(":"):
                return None
            return len(line) - len(line.lstrip(" -"))
    return None
