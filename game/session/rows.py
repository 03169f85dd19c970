"""The rows of a journal, and the events in them as text."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType
from typing import get_args

from game.core.events import Event
from game.session.codec import NewerValueError, UnreadableValueError, from_json, to_json


class RowKind(Enum):
    """What a row does."""

    STEP = "step"
    """Something happened in the game."""
    UNDO = "undo"
    """The last step in effect is taken back."""
    REDO = "redo"
    """The step taken back last is in effect again."""
    PAUSE = "pause"
    """The clock was stopped or went on; no step, so undo passes it by."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the journal; it is never changed once it is written."""

    kind: RowKind
    at: int
    """The moment it was asked for, in milliseconds of play."""
    events: tuple[Event, ...] = ()
    due: int | None = None
    """The deadline, where the clock alone brought the step about."""


_KINDS = MappingProxyType({kind.__name__: kind for kind in get_args(Event)})
_TAG = "event"
"""The key that names the kind of event; no field of an event is called so."""


def write_events(events: tuple[Event, ...]) -> str:
    """The events as a line of JSON."""
    written = []
    for event in events:
        fields = to_json(event)
        assert isinstance(fields, dict)
        written.append({_TAG: type(event).__name__, **fields})
    text = json.dumps(written, ensure_ascii=False, separators=(",", ":"))
    # Half a character, as some keyboards send it, can only be stored spelt out.
    return text if _is_storable(text) else json.dumps(written, separators=(",", ":"))


def _is_storable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def read_events(text: str) -> tuple[Event, ...]:
    """The events that `write_events` wrote; raises UnreadableValueError, or its kind NewerValueError."""
    try:
        written = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UnreadableValueError("not JSON") from error
    if not isinstance(written, list) or not all(isinstance(item, dict) for item in written):
        raise UnreadableValueError("not a list of events")
    return tuple(_read_event(item) for item in written)


def _read_event(fields: dict[str, object]) -> Event:
    name = fields.pop(_TAG, None)
    if not isinstance(name, str):
        raise UnreadableValueError("an event without its kind")
    if name not in _KINDS:
        raise NewerValueError(f"the event {name} is not known")
    event: Event = from_json(_KINDS[name], fields)  # type: ignore[arg-type]  # what json.loads gives is Json
    return event
