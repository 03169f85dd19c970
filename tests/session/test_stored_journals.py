"""Evenings that released versions wrote are still read, to the same results."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import get_args

import pytest

from game.core.events import Event
from game.core.state import Phase
from game.session.evening_file import FORMAT, EveningFile, read_evening
from game.session.history import history_of
from game.session.results import results
from game.session.table import Table
from tests.journals.store import FOLDER
from tests.session.clocks import HandClock

JOURNALS = sorted(FOLDER.glob("*.sqlite3"))


def test_there_is_a_journal_of_this_format_and_of_each_before() -> None:
    formats = {path.stem.split("-")[0] for path in JOURNALS}
    assert formats == {f"format{number}" for number in range(1, FORMAT + 1)}


@pytest.mark.parametrize("path", JOURNALS, ids=lambda path: path.stem)
def test_a_stored_evening_gives_the_results_it_gave(path: Path) -> None:
    contents = read_evening(path)
    state = history_of(contents.rows).state()
    assert state.phase is Phase.PODIUM
    assert contents.play_time == 56_789
    assert results(state) == json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", JOURNALS, ids=lambda path: path.stem)
def test_a_stored_evening_can_be_undone_back_to_the_deal(path: Path, tmp_path: Path) -> None:
    table = Table.resume(EveningFile.open(Path(shutil.copy(path, tmp_path))), HandClock().play)
    while table.undo():
        pass
    assert table.state.phase is Phase.WALL
    assert table.state.scores == (0, 0, 0)
    table.close()


def test_the_stored_evenings_hold_every_kind_of_event() -> None:
    stored = {type(event) for path in JOURNALS for row in read_evening(path).rows for event in row.events}
    assert stored == set(get_args(Event))
