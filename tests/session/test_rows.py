"""Events as text, and back."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import Enum
from typing import Any, get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.core.events import AnsweredClose, Buzzed, EveningBegan, Event, HintGiven, LanternLit, Missed, MissKind, Solved
from game.core.levels import Answering
from game.session.codec import NewerValueError, UnreadableValueError, from_json, to_json
from game.session.rows import read_events, write_events
from tests.evenings import an_evening, every_form


class Colour(Enum):
    RED = "red"


@dataclass(frozen=True, slots=True)
class Older:
    number: int


@dataclass(frozen=True, slots=True)
class Younger:
    number: int
    colour: Colour = Colour.RED
    pairs: tuple[tuple[int, str], ...] = ()
    maybe: int | None = None


@pytest.mark.parametrize("kind", get_args(Event), ids=lambda kind: kind.__name__)
def test_every_kind_of_event_is_read_as_it_was_written(kind: type) -> None:
    @settings(max_examples=15, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(st.from_type(kind))
    def check(event: Event) -> None:
        assert read_events(write_events((event, event))) == (event, event)

    check()


def test_a_whole_deal_is_read_as_it_was_written() -> None:
    command = an_evening(every_form())
    began = EveningBegan(command.level, command.teams, command.deal)
    assert read_events(write_events((began,))) == (began,)


def test_half_a_character_that_a_keyboard_sent_can_be_written() -> None:
    close = AnsweredClose(0, "灯\ud83c\x00")
    text = write_events((close,))
    assert text.encode()
    assert read_events(text) == (close,)


def test_where_a_level_was_read_from_is_not_written() -> None:
    command = an_evening(every_form())
    assert '"path"' not in write_events((EveningBegan(command.level, command.teams, command.deal),))


def test_every_other_field_is_written_even_where_it_has_its_default() -> None:
    assert to_json(Younger(1)) == {"number": 1, "colour": "red", "pairs": [], "maybe": None}


def test_a_field_added_with_a_default_reads_what_an_older_version_wrote() -> None:
    assert from_json(Younger, to_json(Older(3))) == Younger(3)


def test_a_field_of_a_newer_version_is_told_as_such() -> None:
    with pytest.raises(NewerValueError, match="colour, maybe, pairs"):
        from_json(Older, to_json(Younger(3)))


def test_an_event_of_a_newer_version_is_told_as_such() -> None:
    with pytest.raises(NewerValueError, match="LanternFlewAway"):
        read_events('[{"event":"LanternFlewAway"}]')


def test_a_choice_of_a_newer_version_is_told_as_such() -> None:
    text = write_events((LanternLit(0, Answering.TYPED),)).replace('"typed"', '"sung"')
    with pytest.raises(NewerValueError, match="sung"):
        read_events(text)


@pytest.mark.parametrize(
    "text",
    ["", "nonsense", "{}", "[1]", "[{}]", '[{"event":7}]', '[{"event":"Buzzed"}]', "[" * 100_000],
)
def test_what_is_no_list_of_events_is_refused(text: str) -> None:
    with pytest.raises(UnreadableValueError):
        read_events(text)


@pytest.mark.parametrize(
    ("event", "field", "wrong"),
    [
        (HintGiven(2), "cost", "2"),
        (HintGiven(2), "cost", True),
        (HintGiven(2), "cost", 2.0),
        (HintGiven(2), "cost", None),
        (Buzzed(1, 5, None, None), "deadline", "soon"),
        (Solved(1, 5), "given", 5),
        (Missed(1, 0, MissKind.WRONG), "kind", []),
        (Missed(1, 0, MissKind.WRONG), "kind", None),
    ],
)
def test_a_value_of_the_wrong_type_is_refused(event: Event, field: str, wrong: Any) -> None:
    written = json.loads(write_events((event,)))
    written[0][field] = wrong
    with pytest.raises(UnreadableValueError):
        read_events(json.dumps(written))


@pytest.mark.parametrize("wrong", [[1], [[1, "a", 2]], [["a", 1]], {}, "ab"])
def test_a_tuple_of_the_wrong_shape_is_refused(wrong: Any) -> None:
    with pytest.raises(UnreadableValueError):
        from_json(Younger, {"number": 1, "pairs": wrong})
