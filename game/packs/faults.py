"""What a fault in the YAML means, where no particular slip is recognised behind it."""

from __future__ import annotations

import re

from game.packs import sentences
from game.packs.compose import MOST_LEVELS, Fault
from game.packs.draft import Draft
from game.packs.lines import KEY_LINE, unquoted
from game.packs.problems import Problem

_COLON = re.compile(r":(?:\s|$)")

_ABOUT_SIGNS = (
    "while scanning an a",
    "while scanning a tag",
    "while parsing a tag",
    "while scanning a block",
    "while scanning a dir",
)
"""Anchors, aliases, tags, block texts and directives, whose sign was most likely meant as text."""


def told(draft: Draft, fault: Fault) -> Problem:
    """The sentence for a fault, by what the parser was about, else by the character it broke off at."""
    return _told_by_context(draft, fault) or _told_by_character(draft, fault)


def _told_by_context(draft: Draft, fault: Fault) -> Problem | None:
    """What the parser was about when it broke off. The words are libyaml's and PyYAML's own."""
    at = fault.problem_at
    start = fault.context_at or at
    match fault.context:
        case "while scanning a quoted scalar":
            return draft.problem(*start, sentences.UNCLOSED_QUOTE, quote=draft.character(start))
        case "while parsing a quoted scalar" | "while scanning a double-quoted scalar":
            escaped = draft.lines[at[0]][: at[1] + 2].rpartition("\\")[2][:1]
            return draft.problem(*at, sentences.UNKNOWN_ESCAPE, character=escaped)
        case "while parsing a flow sequence" | "while parsing a flow mapping":
            return draft.problem(*start, sentences.UNCLOSED_BRACKET, bracket=draft.character(start))
        case "while scanning a simple key":
            return draft.problem(*start, sentences.MISSING_COLON)
        case "while increasing flow level":
            return draft.problem(*_bracket_too_deep(draft, at), sentences.TOO_DEEP, most=MOST_LEVELS)
        case context if context.startswith(_ABOUT_SIGNS):
            return draft.problem(*start, sentences.SPECIAL_START, character=draft.character(start))
    return None


def _told_by_character(draft: Draft, fault: Fault) -> Problem:
    """What the first character that could not be read tells."""
    at = fault.problem_at
    line = draft.lines[at[0]] if at[0] < len(draft.lines) else ""
    character, before = line[at[1] : at[1] + 1], line[: at[1]].strip()
    is_key = bool(KEY_LINE.match(line))
    if "mapping values are not allowed" in fault.problem:
        if is_key and before and not _COLON.search(before):
            return draft.problem(at[0], len(line) - len(line.lstrip()), sentences.BAD_INDENTATION)
        return draft.problem(*at, sentences.COLON_IN_TEXT)
    if "cannot start any token" in fault.problem or "block sequence entries" in fault.problem:
        return draft.problem(*at, sentences.SPECIAL_START, character=character)
    if not before and character == ":":
        return draft.problem(*at, sentences.KEY_NOT_TEXT)
    if character and character in "]},":
        return draft.problem(*at, sentences.STRAY_BRACKET, bracket=character)
    if not before and character != "-" and "block collection" in fault.context and not is_key:
        return draft.problem(*at, sentences.MISSING_DASH)
    if not before:
        return draft.problem(*at, sentences.BAD_INDENTATION)
    if before[-1] in "\"'":
        return draft.problem(*at, sentences.TEXT_AFTER_QUOTE)
    return draft.problem(*at, sentences.SYNTAX)


def _bracket_too_deep(draft: Draft, otherwise: tuple[int, int]) -> tuple[int, int]:
    """The first bracket that is nested deeper than is read."""
    depth = 0
    for number, line in enumerate(draft.lines[: otherwise[0] + 1]):
        for column in unquoted(line):
            depth = max(depth + (line[column] in "[{") - (line[column] in "]}"), 0)
            if depth > MOST_LEVELS:
                return number, column
    return otherwise
