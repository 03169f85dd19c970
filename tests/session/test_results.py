"""What an evening came to."""

from __future__ import annotations

import pytest

from game.core.commands import Buzz, Command, GoOn, Judge, NobodyKnows, Skip
from game.core.levels import RoundForm
from game.core.rules import decide
from game.core.state import State, apply
from game.session.results import results
from tests.evenings import a_level, a_round, an_evening

SOLVED_BY_THE_SECOND_TEAM = (GoOn(), GoOn(), Buzz(1), Judge(True), GoOn(), GoOn())


def played(*commands: Command, lanterns: int = 4) -> State:
    """The evening after these commands, a second apart."""
    level = a_level(a_round(RoundForm.BUZZER, lanterns), a_round(RoundForm.TIEBREAK))
    state = State()
    for second, command in enumerate((an_evening(level), *commands)):
        events = decide(state, command, second * 1000)
        assert isinstance(events, tuple)
        for event in events:
            state = apply(state, event)
    return state


def test_an_evening_that_has_not_begun_has_no_results() -> None:
    with pytest.raises(LookupError):
        results(State())


def test_level_seed_and_ranks_are_told_with_ties() -> None:
    told = results(played(*SOLVED_BY_THE_SECOND_TEAM))
    assert (told["level"], told["seed"]) == ("test", 7)
    assert told["teams"] == [
        {"name": "队一", "score": 0, "rank": 2},
        {"name": "队二", "score": 10, "rank": 1},
        {"name": "队三", "score": 0, "rank": 2},
    ]


def test_every_riddle_is_told_with_its_outcome() -> None:
    state = played(*SOLVED_BY_THE_SECOND_TEAM, GoOn(), NobodyKnows(), GoOn(), GoOn(), GoOn(), Skip())
    told = results(state)["riddles"]
    assert [riddle["outcome"] for riddle in told] == ["solved", "unsolved", "skipped", "unlit"]
    assert told[0] == {
        "id": state.lanterns[0].id,
        "outcome": "solved",
        "teams": ["队二"],
        "milliseconds": 1000,
        "round": 1,
    }
    assert told[3] == {
        "id": state.lanterns[3].id,
        "outcome": "unlit",
        "teams": [],
        "milliseconds": None,
        "round": 1,
    }


def test_the_riddle_on_the_slip_is_open() -> None:
    assert results(played(GoOn()))["riddles"][0]["outcome"] == "open"


def test_a_tiebreaks_riddles_are_told_once_they_are_lit() -> None:
    to_the_tiebreak = (GoOn(), Skip(), GoOn())
    assert len(results(played(*to_the_tiebreak, lanterns=1))["riddles"]) == 1
    lit = results(played(*to_the_tiebreak, GoOn(), lanterns=1))["riddles"]
    assert (lit[1]["outcome"], lit[1]["round"]) == ("open", 2)
    over = results(played(*to_the_tiebreak, *SOLVED_BY_THE_SECOND_TEAM, lanterns=1))
    assert (over["riddles"][1]["outcome"], over["riddles"][1]["teams"]) == ("solved", ["队二"])
    assert over["teams"][1]["rank"] == 1
