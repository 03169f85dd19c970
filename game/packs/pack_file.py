"""A pack's file as riddles: what is sound of it, and all that is not."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from game.core.riddles import Category, Pack, Riddle, Span, Words
from game.packs import sentences
from game.packs.diagnose import shaped
from game.packs.document import Document, read_document
from game.packs.nodes import ListNode, MapNode, TextNode
from game.packs.pictures import picture_fault
from game.packs.problems import Place, Problem

if TYPE_CHECKING:
    from game.packs.schema import PackHead, RiddleFile


@dataclass(frozen=True, slots=True)
class WrittenRiddle:
    """A riddle that can be understood, beside its place in the file."""

    riddle: Riddle
    node: MapNode
    choices: tuple[str, ...]
    """As the file has them, sound or not."""

    def place(self, key: str, item: int | None = None) -> Place:
        """Where the value at `key`, or one item of it, stands; the riddle's first line when it has none."""
        value = self.node.value(key)
        if item is not None and isinstance(value, ListNode) and item < len(value.items):
            value = value.items[item]
        return value.place if value is not None else self.node.place

    @property
    def written_id(self) -> str:
        """The id as the file writes it, without the pack's."""
        return self.riddle.id.rpartition("/")[2]


@dataclass(frozen=True, slots=True)
class PackReading:
    """What a file holds of a pack."""

    file: str
    pack: Pack | None
    """None when anything in it cannot be understood."""
    pack_id: str | None
    id_place: Place
    riddles: tuple[WrittenRiddle, ...]
    """Those that can be understood, even where the pack as a whole cannot."""
    riddle_count: int
    """How many there are, understood or not."""
    problems: tuple[Problem, ...]
    is_readable: bool


def read_pack(path: str | os.PathLike[str]) -> PackReading:
    """The pack in the file at `path` as far as it can be understood; never raises for what is in it."""
    return pack_in(read_document(path))


def pack_in(document: Document) -> PackReading:
    """The pack that a document is, as far as it can be understood."""
    head = _head(document) if document.root else None
    written = _riddles(document, head) if document.root else ()
    problems = document.problems()
    pack = _pack(head, written, document.file) if head and not problems else None
    id_node = document.root.value("id") if document.root else None
    listed = document.root.value("riddles") if document.root else None
    return PackReading(
        file=document.file,
        pack=pack,
        pack_id=head.id if head else None,
        id_place=id_node.place if id_node else Place(),
        riddles=written,
        riddle_count=len(listed.items) if isinstance(listed, ListNode) else 0,
        problems=problems,
        is_readable=document.source.is_readable,
    )


def _head(document: Document) -> PackHead | None:
    from game.packs.schema import PackFile, PackHead

    assert document.root is not None
    root = document.root
    node = MapNode(root.line, root.column, {key: it for key, it in root.entries.items() if key != "riddles"})
    head, problems = shaped(PackHead, node, document.file, known=tuple(PackFile.model_fields))
    document.noted += [it for it in problems if document.head_is_whole or it.sentence is not sentences.MISSING_KEY]
    if "riddles" not in root.entries and document.head_is_whole and not _is_misspelt(problems, "riddles"):
        document.say(root.place, sentences.MISSING_KEY, {"key": "riddles"})
    return head


def _is_misspelt(problems: Sequence[Problem], key: str) -> bool:
    return any(problem.params.get("near") == key for problem in problems)


def _riddles(document: Document, head: PackHead | None) -> tuple[WrittenRiddle, ...]:
    from game.packs.schema import RiddleFile

    nodes = document.maps_at("riddles")
    _note_duplicate_ids(document, nodes)
    written = []
    for node in nodes:
        shape, problems = shaped(RiddleFile, node, document.file)
        written_id = _id_of(node)
        for problem in problems:
            document.say(problem.place, problem.sentence, problem.params, riddle=written_id)
        if shape is None:
            _note_uninherited(document, node, head, problems)
        elif riddle := _riddle(document, head, node, shape):
            written.append(WrittenRiddle(riddle, node, tuple(shape.choices)))
    return tuple(written)


def _id_of(node: MapNode) -> str | None:
    value = node.value("id")
    return value.text if isinstance(value, TextNode) and value.text else None


def _note_duplicate_ids(document: Document, nodes: Sequence[MapNode]) -> None:
    first: dict[str, int] = {}
    for node in nodes:
        value = node.value("id")
        if not isinstance(value, TextNode) or not value.text:
            continue
        if value.text in first:
            params: dict[str, str | int] = {"id": value.text, "line": first[value.text]}
            document.say(value.place, sentences.DUPLICATE_ID, params, riddle=value.text)
        first.setdefault(value.text, value.line)


def _riddle(document: Document, head: PackHead | None, node: MapNode, shape: RiddleFile) -> Riddle | None:
    """The riddle with what it has from the head, or None when that or its picture is missing."""
    noted = len(document.noted)
    _note_uninherited(document, node, head, ())
    if shape.image and (fault := picture_fault(Path(document.file).parent, shape.image)):
        value = node.value("image")
        document.say(value.place if value else node.place, fault[0], fault[1], riddle=shape.id)
    if len(document.noted) > noted:
        return None
    return Riddle(
        id=f"{head.id if head else ''}/{shape.id}",
        surface=shape.surface,
        answer=shape.answer,
        explanation=shape.explanation,
        category=shape.category or (head.category if head else None) or "",
        target=shape.target or (head.target if head else None) or "",
        language=shape.language or (head.language if head else ""),
        accept=tuple(shape.accept),
        fit=tuple(Span(text, gives) for pair in shape.fit for text, gives in pair.items()),
        hints=tuple(shape.hints),
        choices=tuple(shape.choices) if _are_usable(shape) else (),
        difficulty=shape.difficulty,
        form=shape.form,
        reading=shape.reading,
        image=shape.image,
        tags=tuple(shape.tags),
        source=shape.source,
    )


def _are_usable(shape: RiddleFile) -> bool:
    """Whether the choices can stand on the wall: four, each once, the answer among them. Others are never dealt."""
    return len(shape.choices) == len(set(shape.choices)) == 4 and shape.answer in shape.choices


def _note_uninherited(document: Document, node: MapNode, head: PackHead | None, problems: Sequence[Problem]) -> None:
    """Note the keys that neither the riddle nor the head has."""
    assert document.root is not None
    if not document.head_is_whole:
        return
    for key in ("category", "target"):
        is_there = key in node.entries or key in document.root.entries or _is_misspelt(problems, key)
        if not is_there:
            document.say(node.place, sentences.MISSING_KEY_IN_HEAD_TOO, {"key": key}, riddle=_id_of(node))


def _pack(head: PackHead, written: Sequence[WrittenRiddle], file: str) -> Pack:
    return Pack(
        id=head.id,
        title=words(head.title),
        language=head.language,
        riddles=tuple(it.riddle for it in written),
        categories=tuple(Category(category, words(title)) for category, title in head.categories.items()),
        license=head.license,
        author=head.author,
        description=head.description,
        path=file,
    )


def words(by_language: dict[str, str]) -> Words:
    """A title as the core has it."""
    return Words(tuple(by_language.items()))
