"""A YAML file as a tree whose every part knows its place."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import dataclass, field

from game.packs.problems import Place


@dataclass(slots=True)
class TextNode:
    """A single value. A plain one, without quotes, may mean something else than its text."""

    line: int
    column: int
    text: str
    is_plain: bool = False

    @property
    def place(self) -> Place:
        """Where it begins."""
        return Place(self.line, self.column)


@dataclass(slots=True)
class ListNode:
    """Values one after another."""

    line: int
    column: int
    items: list[Node] = field(default_factory=list)
    is_flow: bool = False
    """Whether it is written in brackets."""

    @property
    def place(self) -> Place:
        """Where it begins."""
        return Place(self.line, self.column)


@dataclass(slots=True)
class MapNode:
    """Values by key, in the order of the file; of a key that stands twice, the first."""

    line: int
    column: int
    entries: dict[str, Entry] = field(default_factory=dict)

    @property
    def place(self) -> Place:
        """Where it begins."""
        return Place(self.line, self.column)

    def value(self, key: str) -> Node | None:
        """What stands at `key`, or None."""
        entry = self.entries.get(key)
        return entry.value if entry else None


Node = TextNode | ListNode | MapNode


@dataclass(slots=True)
class Entry:
    """A key and its value."""

    key: TextNode
    value: Node


@dataclass(frozen=True, slots=True)
class Bare:
    """An unquoted value that YAML takes neither for text nor for a whole number, such as `no`, 1:30 or a date."""

    text: str
    kind: str
    """YAML's own name for what it takes it for: `bool`, `int`, `float`, `timestamp`, `null`."""


def as_data(node: Node) -> object:
    """The tree as lists, mappings, texts, whole numbers, `True`, `False`, None for nothing, and `Bare` for the odd."""
    match node:
        case TextNode(text=text, is_plain=True):
            return _meaning(text)
        case TextNode(text=text):
            return text
        case ListNode(items=items):
            return [as_data(item) for item in items]
        case MapNode(entries=entries):
            return {key: as_data(entry.value) for key, entry in entries.items()}


def bare_kind(node: Node | None) -> str | None:
    """What YAML takes an unquoted value for, if not for text: `bool`, `int`, `float`, `timestamp` or `null`."""
    return _bare_kind(node.text) if isinstance(node, TextNode) and node.is_plain else None


def all_maps(node: Node) -> Iterator[MapNode]:
    """Every mapping of the tree, outer before inner."""
    match node:
        case MapNode(entries=entries):
            yield node
            for entry in list(entries.values()):
                yield from all_maps(entry.value)
        case ListNode(items=items):
            for item in items:
                yield from all_maps(item)


_LONGEST_NUMBER = 15
"""Digits; no number of ours comes near it."""


def _meaning(text: str) -> object:
    kind = _bare_kind(text)
    if kind is None:
        return text
    if kind == "null":
        return None
    if kind == "bool" and text.lower() in ("true", "false"):
        return text.lower() == "true"
    if kind == "int" and _is_in_plain_digits(text):
        return int(text)
    return Bare(text, kind)


def _is_in_plain_digits(text: str) -> bool:
    digits = text.removeprefix("-")
    return len(digits) <= _LONGEST_NUMBER and digits.isdecimal() and digits.isascii() and str(int(digits)) == digits


@functools.cache
def _resolvers() -> dict[str, list[tuple[str, object]]]:
    import yaml

    return yaml.SafeLoader.yaml_implicit_resolvers


def _bare_kind(text: str) -> str | None:
    if len(text) > 64:
        return None  # no number, date or word is that long, and the patterns need not be tried on a whole page
    for tag, pattern in _resolvers().get(text[:1], ()):
        if pattern.match(text):  # type: ignore[attr-defined]  # a compiled pattern, which the stubs leave open
            kind = tag.rpartition(":")[2]
            return kind if kind in ("bool", "int", "float", "timestamp", "null") else None
    return None
