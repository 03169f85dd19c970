"""From what pydantic found in the data to problems at their places in the file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from game.packs import sentences
from game.packs.compose import shortened
from game.packs.nodes import ListNode, MapNode, Node, TextNode, as_data, bare_kind
from game.packs.problems import Place, Problem, Sentence

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

    from game.packs.schema import Shape

    AnyShape = TypeVar("AnyShape", bound=Shape)

Path = tuple[str | int, ...]

_TEAM_KEYS = ("min", "max")
"""The only keys of ours that stand one step deeper than the others."""

_NEAR_ENOUGH = 65
"""Of 100, rapidfuzz's likeness of two words."""


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where a path of pydantic's leads in the tree."""

    place: Place
    node: Node | None
    key: str
    """The nearest key on the way."""


def shaped(
    shape: type[AnyShape], node: MapNode, file: str, *, known: tuple[str, ...] = ()
) -> tuple[AnyShape | None, list[Problem]]:
    """The mapping at `node` as `shape`, or None; and everything that keeps it from being so.

    `known` are the keys that may stand there, where they are more than those of the shape.
    """
    from pydantic import ValidationError

    try:
        return shape.model_validate(as_data(node)), []
    except ValidationError as error:
        details = error.errors(include_url=False, include_input=False)
        return None, list(_problems(node, file, details, known or tuple(shape.model_fields)))


def nearest(word: str, known: Sequence[str]) -> str | None:
    """The known word that `word` is most likely a slip of, or None."""
    from rapidfuzz import fuzz, process

    plain = shortened(word).strip("“”\"' ").replace("-", "_").lower()
    found = process.extractOne(plain, known, scorer=fuzz.ratio, score_cutoff=_NEAR_ENOUGH)
    return found[0] if found else None


def _problems(root: MapNode, file: str, details: list[ErrorDetails], known: tuple[str, ...]) -> Iterator[Problem]:
    unknown = {detail["loc"]: None for detail in details if detail["type"] == "extra_forbidden"}
    meant = set()
    for path in unknown:
        spot = _spot(root, path, at_key=True)
        wanted = known if len(path) == 1 else _TEAM_KEYS
        near = nearest(spot.key, wanted)
        key = shortened(spot.key)
        if near:
            meant.add((*path[:-1], near))
            yield Problem(file, spot.place, sentences.UNKNOWN_KEY_NEAR, {"key": key, "near": near})
        else:
            yield Problem(file, spot.place, sentences.UNKNOWN_KEY, {"key": key, "known": ", ".join(wanted)})
    for detail in details:
        path = detail["loc"]
        if path in unknown or (detail["type"] == "missing" and path in meant):
            continue
        spot = _spot(root, path)
        sentence, params = _sentence(detail, spot)
        yield Problem(file, spot.place, sentence, {"key": spot.key, **params})


def _sentence(detail: ErrorDetails, spot: _Spot) -> tuple[Sentence, dict[str, str | int]]:
    match detail["type"]:
        case "sentence":
            return _own_sentence(detail["ctx"])
        case "missing":
            return sentences.MISSING_KEY, {"key": str(detail["loc"][-1])}
        case "string_type":
            return _text_expected(spot.node, spot.key, is_fit=detail["loc"][:1] == ("fit",))
        case "int_type" | "int_from_float" | "int_parsing":
            return _number_expected(spot.node)
        case "bool_type":
            return _unless_nothing(spot.node, sentences.NOT_YES_OR_NO), {}
        case "list_type":
            return _unless_nothing(spot.node, sentences.EXPECTED_LIST), {}
    return _unless_nothing(spot.node, sentences.EXPECTED_MAP), {}


def _own_sentence(context: dict[str, Any]) -> tuple[Sentence, dict[str, str | int]]:
    sentence: Sentence = context["sentence"]
    params = {
        name: shortened(it) if isinstance(it, str) and name != "known" else it for name, it in context["params"].items()
    }
    if sentence is sentences.UNKNOWN_VALUE and (near := nearest(params["value"], params["known"].split(", "))):
        return sentences.UNKNOWN_VALUE_NEAR, {"value": params["value"], "near": near}
    return sentence, params


def _text_expected(node: Node | None, key: str, *, is_fit: bool) -> tuple[Sentence, dict[str, str | int]]:
    if not isinstance(node, TextNode):
        return sentences.EXPECTED_TEXT, {}
    value: dict[str, str | int] = {"value": shortened(node.text)}
    match bare_kind(node):
        case "bool":
            return sentences.BARE_WORD, value
        case "timestamp":
            return sentences.BARE_DATE, value
        case "null" if node.text:
            return sentences.BARE_NULL, value
        case "null":
            return (sentences.FIT_GIVES_NOTHING if is_fit else sentences.NO_VALUE), {}
    return sentences.BARE_NUMBER, value


def _number_expected(node: Node | None) -> tuple[Sentence, dict[str, str | int]]:
    if isinstance(node, TextNode):
        value: dict[str, str | int] = {"value": shortened(node.text)}
        if not node.is_plain and node.text.strip().isdecimal():
            return sentences.QUOTED_NUMBER, value
        if bare_kind(node) in ("int", "float", "timestamp"):
            return sentences.ODD_NUMBER, value
    return _unless_nothing(node, sentences.NOT_A_NUMBER), {}


def _unless_nothing(node: Node | None, sentence: Sentence) -> Sentence:
    return sentences.NO_VALUE if bare_kind(node) == "null" else sentence


def _spot(root: MapNode, path: Path, *, at_key: bool = False) -> _Spot:
    """Where `path` leads: to a value, or its key where that is meant; for a key that is missing, to its mapping."""
    node: Node = root
    place, key, key_place = root.place, "", root.place
    for step in path:
        if isinstance(step, str) and isinstance(node, MapNode) and step in node.entries:
            entry = node.entries[step]
            node, key, key_place = entry.value, step, entry.key.place
            place = key_place if _is_missing_value(node) else node.place
        elif isinstance(step, int) and isinstance(node, ListNode) and step < len(node.items):
            node = node.items[step]
            place = node.place
    return _Spot(key_place if at_key or "[key]" in path else place, node, key)


def _is_missing_value(node: Node) -> bool:
    return isinstance(node, TextNode) and node.is_plain and not node.text
