"""Checking files and folders, and gathering what can be played."""

from __future__ import annotations

import json
from pathlib import Path

from game.packs.check import check
from game.packs.library import load_library
from game.packs.load import load_pack
from tests.packs.writing import EVENING, HEAD, LOYAL, changed, written

ROOT = Path(__file__).parent.parent.parent


def test_the_shipped_packs_and_levels_pass_the_strictest_check() -> None:
    report = check([ROOT / "riddles", ROOT / "levels"])
    assert [it.as_line() for it in report.problems] == []
    assert report.exit_code(strict=True) == 0
    assert report.riddles >= 4 * 20


def test_packs_and_levels_are_told_apart_by_what_they_hold(tmp_path: Path) -> None:
    written(tmp_path, HEAD + LOYAL, "levels/pack.yaml")
    written(tmp_path, EVENING, "riddles/level.yaml")
    report = check([tmp_path])
    assert (report.files, report.riddles, report.exit_code()) == (2, 1, 0)
    assert [it.level.id for it in report.levels if it.level] == ["evening"]


def test_folders_are_searched_to_the_bottom_but_for_what_is_hidden(tmp_path: Path) -> None:
    written(tmp_path, HEAD + LOYAL, "deep/down/pack.yml")
    written(tmp_path, "junk: [", ".git/config.yaml")
    written(tmp_path, "not yaml", "notes.txt")
    assert (check([tmp_path]).files, check([tmp_path]).exit_code()) == (1, 0)


def test_a_file_named_twice_is_checked_once(tmp_path: Path) -> None:
    path = written(tmp_path, HEAD + LOYAL)
    assert check([path, tmp_path, path]).files == 1


def test_a_file_that_cannot_be_read_wins_over_problems(tmp_path: Path) -> None:
    spoilt = written(tmp_path, "a: [")
    report = check([spoilt, tmp_path / "nowhere.yaml"])
    assert check([spoilt]).exit_code() == 1
    assert report.exit_code() == 2
    assert report.unreadable == (str(tmp_path / "nowhere.yaml"),)


def test_warnings_count_only_when_strict(tmp_path: Path) -> None:
    report = check([written(tmp_path, HEAD + LOYAL + "    reading: 中心\n")])
    assert (report.exit_code(), report.exit_code(strict=True)) == (0, 1)
    assert ": warning: " in report.problems[0].as_line()


def test_an_empty_folder_is_said_to_be_empty(tmp_path: Path) -> None:
    assert [it.code for it in check([tmp_path]).problems] == ["folder-empty"]


def test_two_packs_with_one_id_are_told_at_the_second(tmp_path: Path) -> None:
    written(tmp_path, HEAD + LOYAL, "a.yaml")
    other = changed(HEAD + LOYAL, "与党中央一条心", "心在中央").replace("fit:", "#")
    written(tmp_path, other, "b.yaml")
    (problem,) = check([tmp_path]).problems
    assert (problem.code, problem.file, problem.line, problem.column) == (
        "duplicate-file-id",
        str(tmp_path / "b.yaml"),
        2,
        5,
    )


def test_the_report_for_tools_has_its_three_fields(tmp_path: Path) -> None:
    report = json.loads(json.dumps(check([written(tmp_path, HEAD + LOYAL)]).as_json()))
    assert report == {"problems": [], "files": 1, "riddles": 1}


def test_riddles_are_counted_whether_they_can_be_understood_or_not(tmp_path: Path) -> None:
    assert check([written(tmp_path, HEAD + LOYAL + "  - id: broken\n")]).riddles == 2


def test_a_library_leaves_out_what_cannot_be_loaded_and_says_why(tmp_path: Path) -> None:
    written(tmp_path, HEAD + LOYAL, "riddles/good.yaml")
    bad = written(tmp_path, changed(HEAD, "id: trial", "id: bad") + "  - id: x\n", "riddles/bad.yaml")
    written(tmp_path, EVENING, "levels/good.yaml")
    level = written(tmp_path, changed(EVENING, "turns", "turn"), "levels/turn.yaml")
    library = load_library([tmp_path / "riddles"], [tmp_path / "levels"])
    assert [it.id for it in library.packs] == ["trial"]
    assert [it.id for it in library.levels] == ["evening"]
    assert set(library.spoilt) == {str(bad), str(level)}


def test_of_two_packs_with_one_id_a_library_keeps_that_of_the_earlier_folder(tmp_path: Path) -> None:
    ours = written(tmp_path, HEAD + LOYAL, "shipped/z.yaml")
    theirs = written(tmp_path, HEAD + LOYAL, "home/a.yaml")
    library = load_library([tmp_path / "shipped", tmp_path / "home"], [])
    assert [it.path for it in library.packs] == [str(ours)]
    assert [it.code for it in library.spoilt[str(theirs)]] == ["duplicate-file-id"]


def test_a_level_with_only_a_warning_can_be_played(tmp_path: Path) -> None:
    written(tmp_path, changed(EVENING, "idioms", "trees"))
    library = load_library([], [tmp_path])
    assert len(library.levels) == 1
    assert library.spoilt == {}


def test_folders_that_are_not_there_are_empty(tmp_path: Path) -> None:
    library = load_library([tmp_path / "no"], [tmp_path / "nor"])
    assert (library.packs, library.levels, library.spoilt) == ((), (), {})


def test_a_pack_remembers_its_file(tmp_path: Path) -> None:
    path = written(tmp_path, HEAD + LOYAL)
    assert load_pack(path).path == str(path)
