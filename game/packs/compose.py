"""From text to a tree, event by event, so that no file can nest deeper than is good for the process."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from game.packs import sentences
from game.packs.draft import Draft
from game.packs.nodes import Entry, ListNode, MapNode, Node, TextNode
from game.packs.problems import Place, Problem, Sentence

if TYPE_CHECKING:
    import yaml

MOST_LEVELS = 64
MOST_VALUES = 2_000_000
MOST_PROBLEMS = 10_000
"""Told of one draft; nobody reads on after so many."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Where the YAML breaks off. Lines and columns count from 0 and are those of the draft."""

    context: str
    context_at: tuple[int, int] | None
    problem: str
    problem_at: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Suspect:
    """A text that reads well but may have swallowed a key: one of several lines, or one where pairs are expected.

    Lines and columns count from 0 and are those of the draft.
    """

    line: int
    column: int
    last_line: int
    is_plain: bool


@dataclass(slots=True)
class Composed:
    """The tree of a draft as far as it can be told."""

    root: Node | None = None
    problems: list[Problem] = field(default_factory=list)
    fault: Fault | None = None
    """Set when the draft is not YAML; then there is no tree."""
    is_cut_off: bool = False
    """Set when reading stopped at a bound; then there is no tree, and nothing more to be told."""
    suspects: list[Suspect] = field(default_factory=list)


@dataclass(slots=True)
class _Open:
    """A list or mapping whose end has not come yet."""

    node: ListNode | MapNode
    key: TextNode | None = None
    drops_value: bool = False


def compose(draft: Draft) -> Composed:
    """The tree of the draft, with all that is wrong with it as YAML of ours. Never raises."""
    import yaml  # 18 ms

    composer = _Composer(draft)
    with collector_held_off():
        try:
            for event in yaml.parse(draft.text, Loader=best_loader()):
                if not composer.take(event):
                    break
        except yaml.MarkedYAMLError as error:
            composer.composed.fault = _fault(error)
        except yaml.YAMLError as error:
            composer.composed.fault = Fault("", None, str(error), (0, 0))
    composed = composer.composed
    if composed.fault or composed.is_cut_off:
        composed.root = None
    return composed


def best_loader() -> type[yaml.SafeLoader] | type[yaml.CSafeLoader]:
    """PyYAML's C loader; the slower one in Python where it was built without."""
    import yaml

    return yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader


@contextlib.contextmanager
def collector_held_off() -> Iterator[None]:
    """No garbage collection inside: walking a growing tree again and again costs more than building it."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _fault(error: yaml.MarkedYAMLError) -> Fault:
    context_at = (error.context_mark.line, error.context_mark.column) if error.context_mark else None
    problem_at = (error.problem_mark.line, error.problem_mark.column) if error.problem_mark else context_at or (0, 0)
    return Fault(error.context or "", context_at, error.problem or "", problem_at)


class _Composer:
    """Takes events one by one and builds the tree they stand for."""

    def __init__(self, draft: Draft) -> None:
        import yaml

        self.composed = Composed()
        self._draft = draft
        self._open: list[_Open] = []
        self._values = 0
        self._documents = 0
        self._events = yaml.events

    def take(self, event: Any) -> bool:
        """Whether the next event is wanted. Events are PyYAML's, which are not typed."""
        events = self._events
        kind = type(event)
        if kind is events.ScalarEvent:
            self._take_scalar(event)
        elif kind is events.MappingStartEvent or kind is events.SequenceStartEvent:
            return self._take_start(event, is_map=kind is events.MappingStartEvent)
        elif kind is events.MappingEndEvent or kind is events.SequenceEndEvent:
            self._open.pop()
        elif kind is events.AliasEvent:
            place = self._place(event)
            self._say(place, sentences.ALIAS, name=shortened(event.anchor))
            self._add(TextNode(place.line, place.column, "*" + event.anchor), is_sound=False)
        elif kind is events.DocumentStartEvent:
            self._documents += 1
            if self._documents > 1:
                self._say(self._place(event), sentences.SECOND_DOCUMENT)
                return False
        return not self.composed.is_cut_off

    def _take_scalar(self, event: Any) -> None:
        place = self._place(event)
        self._refuse_properties(event, place)
        node = TextNode(place.line, place.column, event.value, is_plain=event.style is None or event.style == "")
        start, end = event.start_mark, event.end_mark
        if (end.line > start.line and event.style not in ("|", ">")) or (node.is_plain and self._expects_pairs()):
            self.composed.suspects.append(Suspect(start.line, start.column, end.line, node.is_plain))
        self._add(node)

    def _expects_pairs(self) -> bool:
        """Whether a mapping would be more likely here: at the top, and as an item after a dash."""
        return not self._open or (isinstance(self._open[-1].node, ListNode) and not self._open[-1].node.is_flow)

    def _take_start(self, event: Any, *, is_map: bool) -> bool:
        place = self._place(event)
        self._refuse_properties(event, place)
        if len(self._open) >= MOST_LEVELS:
            self.composed.is_cut_off = True
            self._say(place, sentences.TOO_DEEP, most=MOST_LEVELS)
            return False
        node: ListNode | MapNode
        if is_map:
            node = MapNode(place.line, place.column)
        else:
            node = ListNode(place.line, place.column, is_flow=bool(event.flow_style))
        self._add(node)
        self._open.append(_Open(node))
        return not self.composed.is_cut_off

    def _add(self, node: Node, *, is_sound: bool = True) -> None:
        self._count(node)
        if not self._open:
            if self.composed.root is None:
                self.composed.root = node
            return
        parent = self._open[-1]
        if isinstance(parent.node, ListNode):
            parent.node.items.append(node)
        elif parent.key is None:
            self._begin_entry(parent, parent.node, node, is_sound=is_sound)
        else:
            if not parent.drops_value:
                parent.node.entries[parent.key.text] = Entry(parent.key, node)
            parent.key = None

    def _begin_entry(self, parent: _Open, mapping: MapNode, key: Node, *, is_sound: bool) -> None:
        if not isinstance(key, TextNode) or not is_sound or (key.is_plain and not key.text):
            if is_sound:
                self._say(key.place, sentences.KEY_NOT_TEXT)
            parent.key, parent.drops_value = TextNode(key.line, key.column, ""), True
            return
        first = mapping.entries.get(key.text)
        if first is not None:
            self._say(key.place, sentences.DUPLICATE_KEY, key=shortened(key.text), line=first.key.line)
        parent.key, parent.drops_value = key, first is not None

    def _count(self, node: Node) -> None:
        self._values += 1
        if self._values == MOST_VALUES + 1:
            self.composed.is_cut_off = True
            self._say(node.place, sentences.TOO_MANY_VALUES, most=MOST_VALUES)

    def _refuse_properties(self, event: Any, place: Place) -> None:
        if event.anchor is not None:
            self._say(place, sentences.ANCHOR, name=shortened(event.anchor))
        if event.tag is not None:
            self._say(place, sentences.TAG, tag=shortened(_written_tag(event.tag)))

    def _place(self, event: Any) -> Place:
        return self._draft.place(event.start_mark.line, event.start_mark.column)

    def _say(self, place: Place, sentence: Sentence, **params: str | int) -> None:
        if len(self.composed.problems) < MOST_PROBLEMS or self.composed.is_cut_off:
            self.composed.problems.append(Problem(self._draft.file, place, sentence, params))


def shortened(text: str) -> str:
    """`text` as it may stand in a sentence: a page of it would hide the rest."""
    visible = "".join(character if character.isprintable() else "�" for character in text[:40])
    return visible + "…" if len(text) > 40 else visible


def _written_tag(tag: str) -> str:
    return "!!" + tag.removeprefix("tag:yaml.org,2002:") if tag.startswith("tag:yaml.org,2002:") else tag
