"""Slips that stop a file from being YAML: recognised, told in the author's terms and, where possible, mended."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from game.packs import sentences
from game.packs.compose import MOST_LEVELS, Composed, Fault, Suspect
from game.packs.draft import Draft
from game.packs.problems import Problem, Sentence

KNOWN_KEYS = (
    "format|id|title|language|category|target|license|author|description|categories|riddles"
    "|surface|answer|explanation|accept|fit|hints|choices|difficulty|form|reading|image|tags|source"
    "|blurb|teams|min|max|answering|pinyin|minutes|rounds|seconds|answer_seconds|points|penalty|hint_cost"
    "|speed_bonus|steal|stakes|read_aloud|false_start"
)
"""The keys of packs and levels, as a pattern; a test keeps it equal to the shapes."""

_KEY_WITH_CHINESE_COLON = re.compile(rf"\s*(?:- +)*[\"'“]?({KNOWN_KEYS})[\"'”]?\s*(：)\s*")
_KEY_WITHOUT_SPACE = re.compile(rf"\s*(?:- +)*({KNOWN_KEYS}):(?=[^\s:])")
_KEY_LINE = re.compile(rf"\s*(?:- +)*[\"'“]?(?:{KNOWN_KEYS})[\"'”]?\s*[:：]")
_COLON = re.compile(r":(?:\s|$)")
_BLOCK_SCALAR = re.compile(r"(?:.*:|\s*-)\s+[|>][-+0-9]*\s*(?:#.*)?$")
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
    return _unmended(draft, fault)


# ---- slips that are recognised and mended ----


def _tab(draft: Draft, fault: Fault) -> Slip | None:
    """Tabs before the text of a line: the whole run of such lines is one slip."""
    end = min(fault.problem_at[0] + 1, len(draft.lines))
    tabbed = [number for number in range(end) if _indentation_has_tab(draft.lines[number])]
    if not tabbed:
        return None
    first = tabbed[0]
    problem = _problem(draft, first, draft.lines[first].index("\t"), sentences.TAB)
    indent = _indent_of_neighbour(draft, first)
    for number in range(first, len(draft.lines)):
        line = draft.lines[number]
        if not _indentation_has_tab(line):
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
        problem = _problem(draft, number, match.start(2), sentences.FULLWIDTH_COLON, key=match[1])
        draft.replace(number, match.start(2), match.end(), ": ")
        return Slip(problem, is_mended=True)
    if match := _KEY_WITHOUT_SPACE.match(line, column):
        problem = _problem(draft, number, match.end(), sentences.MISSING_SPACE, key=match[1])
        draft.replace(number, match.end(), match.end(), " ")
        return Slip(problem, is_mended=True)
    return None


def _swallowed_key(draft: Draft, suspect: Suspect) -> Slip | None:
    """A text one of whose lines begins with a key of ours: its quote is not closed, or the key lacks a real colon."""
    if not suspect.is_plain:
        swallowed = draft.lines[suspect.line + 1 : suspect.last_line + 1]
        is_open = any(_KEY_LINE.match(line) for line in swallowed)
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
    outside = [at for at in _unquoted(line) if line[at] in _CHINESE_COMMAS]
    near = [at for at in outside if at <= column]
    if not near:
        return None
    at = near[-1]
    problem = _problem(draft, number, at, sentences.FULLWIDTH_COMMA, comma=line[at])
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
        problem = _problem(draft, number, column, sentences.CHINESE_CLOSING_QUOTE, quote=quote, closing=closing)
        at = column + 1 + body.rindex(closing)
        draft.replace(number, at, at + 1, quote)
    else:
        problem = _problem(draft, number, column, sentences.UNCLOSED_QUOTE, quote=quote)
        brackets = _brackets_open_before(line, column)
        end = len(line.rstrip())
        while brackets and end > column + 1 and line[end - 1] in "]}" and brackets.pop():
            end -= 1
        draft.replace(number, end, end, quote)
    return Slip(problem, is_mended=quote_left_open(draft.lines[number]) is None)


# ---- slips that are told only ----


def _unmended(draft: Draft, fault: Fault) -> Slip:
    return Slip(_told_by_context(draft, fault) or _told_by_character(draft, fault), is_mended=False)


def _told_by_context(draft: Draft, fault: Fault) -> Problem | None:
    """What the parser was about when it broke off. The words are libyaml's and PyYAML's own."""
    at = fault.problem_at
    start = fault.context_at or at
    match fault.context:
        case "while scanning a quoted scalar":
            return _problem(draft, *start, sentences.UNCLOSED_QUOTE, quote=_character(draft, start))
        case "while parsing a quoted scalar" | "while scanning a double-quoted scalar":
            escaped = draft.lines[at[0]][: at[1] + 2].rpartition("\\")[2][:1]
            return _problem(draft, *at, sentences.UNKNOWN_ESCAPE, character=escaped)
        case "while parsing a flow sequence" | "while parsing a flow mapping":
            return _problem(draft, *start, sentences.UNCLOSED_BRACKET, bracket=_character(draft, start))
        case "while scanning a simple key":
            return _problem(draft, *start, sentences.MISSING_COLON)
        case "while increasing flow level":
            return _problem(draft, *_bracket_too_deep(draft, at), sentences.TOO_DEEP, most=MOST_LEVELS)
        case context if context.startswith(_ABOUT_SIGNS):
            return _problem(draft, *start, sentences.SPECIAL_START, character=_character(draft, start))
    return None


_ABOUT_SIGNS = (
    "while scanning an a",
    "while scanning a tag",
    "while parsing a tag",
    "while scanning a block",
    "while scanning a dir",
)
"""Anchors, aliases, tags, block texts and directives, whose sign was most likely meant as text."""


def _told_by_character(draft: Draft, fault: Fault) -> Problem:
    """What the first character that could not be read tells."""
    at = fault.problem_at
    line = draft.lines[at[0]] if at[0] < len(draft.lines) else ""
    character, before = line[at[1] : at[1] + 1], line[: at[1]].strip()
    is_key = bool(_KEY_LINE.match(line))
    if "mapping values are not allowed" in fault.problem:
        if is_key and before and not _COLON.search(before):
            return _problem(draft, at[0], len(line) - len(line.lstrip()), sentences.BAD_INDENTATION)
        return _problem(draft, *at, sentences.COLON_IN_TEXT)
    if "cannot start any token" in fault.problem or "block sequence entries" in fault.problem:
        return _problem(draft, *at, sentences.SPECIAL_START, character=character)
    if not before and character == ":":
        return _problem(draft, *at, sentences.KEY_NOT_TEXT)
    if character and character in "]},":
        return _problem(draft, *at, sentences.STRAY_BRACKET, bracket=character)
    if not before and character != "-" and "block collection" in fault.context and not is_key:
        return _problem(draft, *at, sentences.MISSING_DASH)
    if not before:
        return _problem(draft, *at, sentences.BAD_INDENTATION)
    if before[-1] in "\"'":
        return _problem(draft, *at, sentences.TEXT_AFTER_QUOTE)
    return _problem(draft, *at, sentences.SYNTAX)


def _bracket_too_deep(draft: Draft, otherwise: tuple[int, int]) -> tuple[int, int]:
    """The first bracket that is nested deeper than is read."""
    depth = 0
    for number, line in enumerate(draft.lines[: otherwise[0] + 1]):
        for column in _unquoted(line):
            depth = max(depth + (line[column] in "[{") - (line[column] in "]}"), 0)
            if depth > MOST_LEVELS:
                return number, column
    return otherwise


# ---- looking at lines ----


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


def _unquoted(line: str) -> Iterator[int]:
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


def _brackets_open_before(line: str, column: int) -> list[str]:
    still_open: list[str] = []
    for at in _unquoted(line[:column]):
        if line[at] in "[{":
            still_open.append(line[at])
        elif line[at] in "]}" and still_open:
            still_open.pop()
    return still_open


def _lines_before(draft: Draft, fault: Fault) -> Iterator[int]:
    """The lines up to the fault, but for those inside block texts, where anything may stand."""
    block_indent: int | None = None
    for number in range(min(fault.problem_at[0] + 1, len(draft.lines))):
        line = draft.lines[number]
        indent = len(line) - len(line.lstrip(" "))
        if block_indent is not None and (not line.strip() or indent > block_indent):
            continue
        block_indent = indent if _BLOCK_SCALAR.match(line) else None
        if not line.lstrip().startswith("#"):
            yield number


def _a_key_follows(draft: Draft, number: int) -> bool:
    """Whether the next line with text is a key, an item of a list or no longer there."""
    for line in draft.lines[number + 1 :]:
        if line.strip():
            return bool(_KEY_LINE.match(line)) or line.lstrip().startswith("- ")
    return True


def _indentation_has_tab(line: str) -> bool:
    text = line.lstrip(" \t")
    return bool(text) and "\t" in line[: len(line) - len(text)]


def _indent_of_neighbour(draft: Draft, number: int) -> int | None:
    """How far the key before a line is indented, or None when the line before begins a level of its own."""
    for line in reversed(draft.lines[:number]):
        if line.strip() and not line.lstrip().startswith("#"):
            if line.rstrip().endswith(":"):
                return None
            return len(line) - len(line.lstrip(" -"))
    return None


def _character(draft: Draft, at: tuple[int, int]) -> str:
    line, column = at
    return draft.lines[line][column : column + 1] if line < len(draft.lines) else ""


def _problem(draft: Draft, line: int, column: int, sentence: Sentence, **params: str | int) -> Problem:
    """A problem at a place of the draft; one past its end is told at the end of its last line with text."""
    while line > 0 and (line >= len(draft.lines) or (not draft.lines[line].strip() and column == 0)):
        line = line - 1
        column = len(draft.lines[line].rstrip()) if line < len(draft.lines) else 0
    return Problem(draft.file, draft.place(line, column), sentence, params)
