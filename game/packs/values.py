"""Slips inside brackets that YAML reads in silence: told, and mended in the tree, so that the rest can be looked at."""

from __future__ import annotations

import re
from collections.abc import Iterator

from game.packs import sentences
from game.packs.compose import shortened
from game.packs.nodes import Entry, ListNode, MapNode, Node, TextNode, all_maps
from game.packs.problems import Place, Problem, Sentence

_COLON_IN_KEY = re.compile("[:：]")
_CHINESE_COMMA = re.compile("[，、]")

_WITH_NUMBERS = ("difficulty", "points", "stakes")
_WITH_SEVERAL_TEXTS = ("choices", "tags")
"""Lists that hold several short texts; one entry with Chinese commas in it is several that were run together."""


def mended_values(root: Node, file: str) -> Iterator[Problem]:
    """Every such slip of the tree, which is changed to what was meant."""
    for mapping in all_maps(root):
        yield from _colons_in_keys(mapping, file)
        for key, entry in mapping.entries.items():
            if isinstance(entry.value, ListNode):
                yield from _commas_in_items(key, entry.value, file)


def _colons_in_keys(mapping: MapNode, file: str) -> Iterator[Problem]:
    """A key such as `zh-Hans：字谜` or `zh-Hans:字谜`, with nothing after it."""
    for text, entry in list(mapping.entries.items()):
        match = _COLON_IN_KEY.search(text)
        if match is None or not entry.key.is_plain or not _is_nothing(entry.value):
            continue
        name, value = text[: match.start()].strip(), text[match.end() :]
        column = entry.key.column + match.start()
        is_chinese = match[0] == "："
        sentence = sentences.FULLWIDTH_COLON if is_chinese else sentences.MISSING_SPACE
        yield _problem(file, entry.key.line, column if is_chinese else column + 1, sentence, key=shortened(name))
        del mapping.entries[text]
        key = TextNode(entry.key.line, entry.key.column, name)
        mapping.entries.setdefault(name, Entry(key, TextNode(entry.key.line, column + 1, value.strip(), is_plain=True)))


def _commas_in_items(key: str, values: ListNode, file: str) -> Iterator[Problem]:
    """An item such as `忠，思，患，念`, which was meant as several."""
    if key not in _WITH_NUMBERS and not (key in _WITH_SEVERAL_TEXTS and len(values.items) == 1):
        return
    mended: list[Node] = []
    for item in values.items:
        match = _CHINESE_COMMA.search(item.text) if isinstance(item, TextNode) and item.is_plain else None
        if match is None or not isinstance(item, TextNode):
            mended.append(item)
            continue
        yield _problem(file, item.line, item.column + match.start(), sentences.FULLWIDTH_COMMA, comma=match[0])
        at = 0
        for part in _CHINESE_COMMA.split(item.text):
            mended.append(TextNode(item.line, item.column + at, part.strip(), is_plain=True))
            at += len(part) + 1
    values.items = mended


def _is_nothing(node: Node) -> bool:
    return isinstance(node, TextNode) and node.is_plain and not node.text


def _problem(file: str, line: int, column: int, sentence: Sentence, **params: str | int) -> Problem:
    return Problem(file, Place(line, column), sentence, params)
