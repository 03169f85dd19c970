"""The tree of a whole file, riddle by riddle where one slip would otherwise hide all that follows."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from game.packs import sentences
from game.packs.compose import compose
from game.packs.draft import Draft
from game.packs.nodes import Entry, ListNode, MapNode, Node, TextNode
from game.packs.problems import Problem
from game.packs.slips import next_slip

_MOST_SLIPS = 100
"""In one stretch; after so many there is nothing to be learnt from the rest of it."""

_MOST_CHARACTERS_READ = 24 << 20
"""Of one stretch, read again after each slip: a long one is not read as often as a short one."""

_MOST_ITEMS = 50_000
"""More than any list of riddles that fits into the largest file; a longer one is not taken apart."""

_LIST_KEY = re.compile(r"(riddles|rounds)\s*([:：])\s*(?:#.*)?$")
_ITEM = re.compile(r"([ \t]*)-(?:\s|$)")
_ITEM_WITH_ID = re.compile(r"([ \t]*)-\s+id\s*[:：]")
_ID_IN_ITEM = re.compile(r"(?:^|[\s{,-])[\"'“]?id[\"'”]?\s*[:：]\s*[\"'“]?([A-Za-z0-9_-]+)", re.MULTILINE)
_HEAD_KEY = re.compile(r"[a-z]+\s*[:：]")


@dataclass(slots=True)
class Tree:
    """A file as far as it can be read."""

    root: Node | None
    problems: list[Problem] = field(default_factory=list)
    head_is_whole: bool = True
    """False when part of what stands outside the list of riddles or rounds could not be read."""


@dataclass(frozen=True, slots=True)
class _Stretches:
    """A file taken apart: the lines before the list, its items and what comes after, each with its first line."""

    list_line: int
    list_key: str
    head: list[str]
    items: list[tuple[int, list[str]]]
    tail: tuple[int, list[str]]


def read_tree(text: str, file: str) -> Tree:
    """The tree of `text`, mended and in parts where need be, with everything that is wrong with it as YAML."""
    lines = text.removesuffix("\n").split("\n")
    whole = Draft(file, list(lines))
    composed = compose(whole)
    slip = next_slip(whole, composed)
    if slip is None and not composed.is_cut_off:
        return Tree(composed.root, composed.problems)
    stretches = _stretches(lines)
    if stretches is None and slip is None:
        return Tree(None, composed.problems)
    if stretches is None:
        root, problems = _read_stretch(Draft(file, lines))
        return Tree(root, problems, head_is_whole=root is not None)
    tree = _assembled(stretches, file)
    if not tree.problems:
        tree.problems += [slip.problem] if slip else composed.problems
    return tree


def riddle_lines(text: str) -> list[tuple[int, str | None]]:
    """From which line on which riddle stands, by its id as the file writes it; None for what is no riddle's."""
    stretches = _stretches(text.split("\n"))
    if stretches is None or stretches.list_key != "riddles":
        return []
    ids = [(line, _ID_IN_ITEM.search("\n".join(lines))) for line, lines in stretches.items]
    return [*((line, match[1] if match else None) for line, match in ids), (stretches.tail[0], None)]


def _read_stretch(draft: Draft) -> tuple[Node | None, list[Problem]]:
    """The tree of one stretch, its slips mended one after another; None where one cannot be."""
    slips: list[Problem] = []
    size = sum(map(len, draft.lines)) + 1
    for _ in range(min(_MOST_SLIPS, _MOST_CHARACTERS_READ // size + 1)):
        composed = compose(draft)
        slip = next_slip(draft, composed)
        if slip is None:
            return composed.root, [*slips, *composed.problems]
        slips.append(slip.problem)
        if not slip.is_mended:
            return None, [*slips, *composed.problems]
    return None, slips


def _assembled(stretches: _Stretches, file: str) -> Tree:
    head, problems = _read_stretch(Draft(file, stretches.head))
    tail, tail_problems = _read_stretch(Draft(file, stretches.tail[1], stretches.tail[0]))
    items = ListNode(stretches.items[0][0], 1)
    indent = _indent(stretches.items[0][1][0])
    for first_line, lines in stretches.items:
        draft = Draft(file, lines, first_line)
        if _indent(lines[0]) != indent and "\t" not in lines[0]:
            problems.append(Problem(file, draft.place(0, _indent(lines[0])), sentences.BAD_INDENTATION))
            if next_slip(draft, compose(draft)):
                draft = Draft(file, [*lines], first_line)
                draft.replace(0, 0, _indent(lines[0]), " " * indent)
        node, item_problems = _read_stretch(draft)
        problems += item_problems
        if isinstance(node, ListNode):
            items.items += node.items
    root = MapNode(1, 1)
    for part in (head, tail):
        if isinstance(part, MapNode):
            root.entries |= part.entries
    key = TextNode(stretches.list_line, 1, stretches.list_key)
    root.entries[stretches.list_key] = Entry(key, items)
    is_whole = _is_sound(stretches.head, head) and _is_sound(stretches.tail[1], tail)
    return Tree(root, [*problems, *tail_problems], head_is_whole=is_whole)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _is_sound(lines: list[str], node: Node | None) -> bool:
    return isinstance(node, MapNode) or not any(line.strip() and not line.startswith("#") for line in lines)


def _stretches(lines: list[str]) -> _Stretches | None:
    """The file taken apart at its riddles or rounds, or None when it has no such list, one item below another."""
    found = next(((number, match) for number, line in enumerate(lines) if (match := _LIST_KEY.match(line))), None)
    if found is None:
        return None
    list_at, match = found
    starts: list[int] = []
    indent: str | None = None
    for number in range(list_at + 1, len(lines)):
        item = _ITEM.match(lines[number])
        if item and (indent is None or item[1] == indent or _ITEM_WITH_ID.match(lines[number])):
            indent = item[1] if indent is None else indent
            starts.append(number)
    if not 0 < len(starts) <= _MOST_ITEMS:
        return None
    tail_at = next(
        (number for number in range(starts[-1] + 1, len(lines)) if _HEAD_KEY.match(lines[number])), len(lines)
    )
    ends = [*starts[1:], tail_at]
    return _Stretches(
        list_line=list_at + 1,
        list_key=match[1],
        head=[*lines[:list_at], *_only_when_chinese(lines[list_at], match[2]), *lines[list_at + 1 : starts[0]]],
        items=[(start + 1, lines[start:end]) for start, end in zip(starts, ends, strict=True)],
        tail=(tail_at + 1, lines[tail_at:]),
    )


def _only_when_chinese(line: str, colon: str) -> list[str]:
    """The list's own line, kept in the head for its slip to be found; otherwise an empty one in its place."""
    return [line] if colon == "：" else [""]
