"""Values of the core to JSON and back, from the types of their dataclass fields alone.

Understands int, str, bool, None, optional types, tuples, enums and dataclasses of these. A field that is missing
takes its default, so that what an older version wrote can be read; what a newer version wrote is refused as such.
"""

from __future__ import annotations

import types
from collections.abc import Callable
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

Json = None | bool | int | str | list["Json"] | dict[str, "Json"]


class UnreadableValueError(Exception):
    """What was read is not a value of the type that is wanted."""


class NewerValueError(UnreadableValueError):
    """What was read holds a kind, a field or a choice that only a newer version can know."""


def to_json(value: object) -> Json:
    """`value` in lists, objects, numbers and texts; where a value was read from (`compare=False`) is left out."""
    match value:
        case Enum():
            return to_json(value.value)
        case None | bool() | int() | str():
            return value
        case tuple():
            return [to_json(item) for item in value]
        case _ if is_dataclass(value) and not isinstance(value, type):
            return {field.name: to_json(getattr(value, field.name)) for field, _ in _shape(type(value))}
        case _:
            raise TypeError(f"no way is known to write {type(value).__name__}")


def from_json(wanted: Any, json: Json) -> Any:
    """The value of type `wanted` that `to_json` gave. Raises UnreadableValueError, or its kind NewerValueError."""
    return _reader(wanted)(json)


@cache
def _shape(kind: type) -> tuple[tuple[Field[Any], Any], ...]:
    """The fields that are written, each with its type."""
    hints = get_type_hints(kind)
    return tuple((field, hints[field.name]) for field in fields(kind) if field.compare)


@cache
def _reader(wanted: Any) -> Callable[[Json], Any]:
    """What reads a `wanted`; looked up once a type, as an evening has thousands of values."""
    if wanted is type(None) or wanted in (bool, int, str):
        return lambda json: _plain(wanted, json)
    if get_origin(wanted) is tuple:
        return _tuple_reader(get_args(wanted))
    if get_origin(wanted) in (types.UnionType, Union):
        return _optional_reader(get_args(wanted))
    if isinstance(wanted, type) and issubclass(wanted, Enum):
        return lambda json: _enum(wanted, json)
    if isinstance(wanted, type) and is_dataclass(wanted):
        return lambda json: _dataclass(wanted, json)
    raise TypeError(f"no way is known to read {wanted}")


def _plain(wanted: type, json: Json) -> Json:
    if type(json) is not wanted:  # not isinstance: True would pass as 1
        raise UnreadableValueError(f"{json!r} where {wanted.__name__} is wanted")
    return json


def _tuple_reader(items: tuple[Any, ...]) -> Callable[[Json], tuple[Any, ...]]:
    endless = len(items) == 2 and items[1] is Ellipsis
    readers = [_reader(item) for item in (items[:1] if endless else items)]

    def read(json: Json) -> tuple[Any, ...]:
        if not isinstance(json, list) or not (endless or len(json) == len(readers)):
            raise UnreadableValueError(f"{json!r} where a list of {items} is wanted")
        of_each = readers * len(json) if endless else readers
        return tuple(reader(item) for reader, item in zip(of_each, json, strict=True))

    return read


def _optional_reader(kinds: tuple[Any, ...]) -> Callable[[Json], Any]:
    real = [kind for kind in kinds if kind is not type(None)]
    if len(real) != 1 or len(kinds) != 2:
        raise TypeError(f"no way is known to tell {kinds} apart")
    reader = _reader(real[0])
    return lambda json: None if json is None else reader(json)


def _enum(wanted: type[Enum], json: Json) -> Enum:
    if not isinstance(json, str | int):
        raise UnreadableValueError(f"{json!r} where {wanted.__name__} is wanted")
    try:
        return wanted(json)
    except ValueError:
        raise NewerValueError(f"{wanted.__name__} {json!r} is not known") from None


def _dataclass(wanted: type, json: Json) -> Any:
    if not isinstance(json, dict):
        raise UnreadableValueError(f"{json!r} where {wanted.__name__} is wanted")
    given = {}
    for field, kind in _shape(wanted):
        if field.name in json:
            given[field.name] = _reader(kind)(json[field.name])
        elif field.default is MISSING and field.default_factory is MISSING:
            raise UnreadableValueError(f"{wanted.__name__} lacks {field.name}")
    if len(given) < len(json):
        unknown = ", ".join(sorted(json.keys() - given.keys()))
        raise NewerValueError(f"{wanted.__name__} has fields that are not known: {unknown}")
    return wanted(**given)
