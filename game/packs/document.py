"""A file read as far as it can be: its tree and all that is wrong with it so far, each with its riddle."""

from __future__ import annotations

import bisect
import dataclasses
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from game.packs import sentences
from game.packs.nodes import ListNode, MapNode, TextNode
from game.packs.problems import Place, Problem, Sentence, in_file_order
from game.packs.reading import read_tree, riddle_lines
from game.packs.source import Source, read_source
from game.packs.values import mended_values


@dataclass(slots=True)
class Document:
    """One pack or level as its file has it."""

    source: Source
    root: MapNode | None = None
    """None when nothing of the file can be looked at."""
    head_is_whole: bool = True
    """False when part of the head is lost to a slip, so that nothing can be said to be missing there."""
    noted: list[Problem] = field(default_factory=list)

    @property
    def file(self) -> str:
        """The file, as it was named."""
        return self.source.file

    def say(
        self,
        place: Place,
        sentence: Sentence,
        params: Mapping[str, str | int] | None = None,
        *,
        riddle: str | None = None,
    ) -> None:
        """Note a problem."""
        self.noted.append(Problem(self.file, place, sentence, params or {}, riddle))

    def maps_at(self, key: str) -> list[MapNode]:
        """The mappings in the list at `key`; what else is there is noted."""
        entry = self.root.entries.get(key) if self.root else None
        if entry is None:
            return []
        node = entry.value
        is_nothing = isinstance(node, TextNode) and node.is_plain and not node.text
        if is_nothing or (isinstance(node, ListNode) and not node.items):
            self.say(entry.key.place, sentences.EMPTY_LIST, {"key": key})
            return []
        if not isinstance(node, ListNode):
            self.say(node.place, sentences.EXPECTED_LIST, {"key": key})
            return []
        for item in node.items:
            if not isinstance(item, MapNode):
                self.say(item.place, sentences.EXPECTED_MAP, {"key": key})
        return [item for item in node.items if isinstance(item, MapNode)]

    def problems(self) -> tuple[Problem, ...]:
        """All that has been noted, in the order of the file, with the riddle each is in."""
        return in_file_order(with_riddles(self.noted, self.source.text))


def read_document(path: str | os.PathLike[str]) -> Document:
    """The file at `path`, with everything that is wrong with it as a file and as YAML; never raises."""
    source = read_source(path)
    document = Document(source, noted=list(source.problems))
    if source.text is None:
        return document
    tree = read_tree(source.text, source.file)
    document.noted += tree.problems
    document.head_is_whole = tree.head_is_whole
    if isinstance(tree.root, MapNode):
        document.root = tree.root
        document.noted += mended_values(tree.root, source.file)
    elif tree.root is not None:
        is_empty = isinstance(tree.root, TextNode) and tree.root.is_plain and not tree.root.text
        document.say(tree.root.place, sentences.FILE_EMPTY if is_empty else sentences.NOT_A_MAPPING_AT_TOP)
    elif not document.noted:
        document.say(Place(), sentences.FILE_EMPTY)
    return document


def with_riddles(problems: Iterable[Problem], text: str | None) -> list[Problem]:
    """The problems, those that name no riddle with the one whose lines they stand in."""
    found = list(problems)
    if text is None or all(problem.riddle for problem in found):
        return found
    lines = riddle_lines(text)
    starts = [line for line, _ in lines]
    return [
        dataclasses.replace(it, riddle=lines[at - 1][1])
        if it.riddle is None and (at := bisect.bisect_right(starts, it.line))
        else it
        for it in found
    ]
