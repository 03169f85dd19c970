"""The evenings in the user's folder."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from game.core.commands import BeginEvening, GoOn, Resume, Skip
from game.core.levels import RoundForm
from game.core.refusals import Refusal, RefusalReason
from game.core.state import Phase
from game.paths import Home
from game.session.evenings import (
    begin_evening,
    find_evening,
    find_evenings,
    latest_unfinished,
    resume_evening,
    riddles_lit_before,
)
from game.session.journal import JournalError, JournalReason
from game.session.table import Table
from tests.evenings import a_level, a_round, an_evening
from tests.session.clocks import HandClock

FESTIVAL_NIGHT = datetime(2026, 3, 3, 19, 30, 5, tzinfo=timezone(timedelta(hours=8)))
ONE_LANTERN = a_level(a_round(RoundForm.BUZZER, 1), id="festival")


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "mine")


def begin(home: Home, minutes: int = 0, command: BeginEvening | None = None) -> Table:
    when = FESTIVAL_NIGHT + timedelta(minutes=minutes)
    table = begin_evening(home, command or an_evening(ONE_LANTERN), HandClock().play, when)
    assert isinstance(table, Table)
    return table


def finish(table: Table) -> None:
    for command in (GoOn(), Skip(), GoOn()):
        assert table.offer(command) is None
    table.close()


def test_an_evening_is_in_the_folder_from_the_moment_it_begins(home: Home) -> None:
    begin(home)
    (evening,) = find_evenings(home).evenings
    assert evening.id == "20260303-193005-festival"
    assert evening.level_title.in_language("en") == "Test"
    assert evening.begun == "2026-03-03T19:30:05+08:00"
    assert evening.state.phase is Phase.WALL


def test_two_evenings_of_one_second_have_files_of_their_own(home: Home) -> None:
    begin(home)
    begin(home)
    ids = [evening.id for evening in find_evenings(home).evenings]
    assert sorted(ids) == ["20260303-193005-festival", "20260303-193005-festival-2"]


def test_an_evening_that_may_not_begin_makes_no_file(home: Home) -> None:
    command = an_evening(replace(ONE_LANTERN, teams=(2, 3)), teams=1)
    refusal = begin_evening(home, command, HandClock().play, FESTIVAL_NIGHT)
    assert refusal == Refusal(RefusalReason.TOO_MANY_OR_FEW_TEAMS)
    assert not home.folder.exists()


def test_where_nothing_can_be_written_the_evening_is_played_all_the_same(home: Home) -> None:
    home.folder.mkdir()
    home.evenings.write_text("a file lies where the folder should be")
    table = begin(home)
    assert table.journal_failed is JournalReason.CANNOT_WRITE
    finish(table)
    assert table.state.phase is Phase.PODIUM


def test_no_folder_means_no_evenings(home: Home) -> None:
    assert find_evenings(home).evenings == ()
    assert latest_unfinished(home) is None
    assert riddles_lit_before(home) == frozenset()
    assert not home.folder.exists()


def test_evenings_are_listed_newest_first(home: Home) -> None:
    for minutes in (5, 0, 10):
        begin(home, minutes).close()
    ids = [evening.id for evening in find_evenings(home).evenings]
    assert ids == ["20260303-194005-festival", "20260303-193505-festival", "20260303-193005-festival"]


def test_continue_means_the_newest_evening_without_a_podium(home: Home) -> None:
    begin(home, 0).close()
    begin(home, 1).close()
    finish(begin(home, 2))
    evening = latest_unfinished(home)
    assert evening is not None
    assert evening.id == "20260303-193105-festival"
    finished = find_evening(home, "latest")
    assert finished.id == "20260303-193205-festival"
    assert finished.finished


def test_an_evening_is_gone_on_with_where_it_was_left(home: Home) -> None:
    table = begin(home)
    table.offer(GoOn())
    table.close()
    evening = latest_unfinished(home)
    assert evening is not None
    again = resume_evening(evening, HandClock().play)
    assert again.state.paused
    assert again.state.phase is Phase.READING
    assert again.offer(Resume()) is None
    assert again.offer(Skip()) is None
    again.close()
    assert find_evening(home, evening.id).state == replace(again.state, paused=False)


def test_an_evening_that_is_being_played_can_be_seen_but_not_taken(home: Home) -> None:
    table = begin(home)
    evening = find_evening(home, "latest")
    with pytest.raises(JournalError) as refused:
        resume_evening(evening, HandClock().play)
    assert refused.value.reason is JournalReason.PLAYED_ELSEWHERE
    finish(table)


def test_a_damaged_evening_is_named_and_the_others_are_listed(home: Home) -> None:
    begin(home, 0).close()
    begin(home, 1).close()
    newest = find_evening(home, "latest").path
    newest.write_bytes(newest.read_bytes()[:5000])
    (home.evenings / "99990101-000000-empty.sqlite3").touch()
    found = find_evenings(home)
    assert [evening.id for evening in found.evenings] == ["20260303-193005-festival"]
    assert [(error.path, error.reason) for error in found.unreadable] == [(newest, JournalReason.DAMAGED)]
    assert latest_unfinished(home) == found.evenings[0]


@pytest.mark.parametrize("name", ["latest", "20260303-193005-festival", "../mine", ""])
def test_an_evening_that_is_not_there_is_told(home: Home, name: str) -> None:
    with pytest.raises(JournalError) as missing:
        find_evening(home, name)
    assert missing.value.reason is JournalReason.NOT_FOUND


def test_the_riddles_lit_in_earlier_evenings_are_known_and_no_others(home: Home) -> None:
    level = a_level(a_round(RoundForm.BUZZER, 3))
    table = begin(home, 0, an_evening(level))
    lit = table.state.lanterns[0].id
    for command in (GoOn(), Skip()):
        assert table.offer(command) is None
    assert riddles_lit_before(home) == {lit}
    now_open = table.state.lanterns[1].id
    table.offer(GoOn())
    assert riddles_lit_before(home) == {lit, now_open}
    table.close()
