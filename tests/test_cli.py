"""The command line: exit codes, one sentence for every trouble, never a traceback."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from game.cli import main

PACK = """\
format: 1
id: small
title: 小
language: zh-Hans
category: characters
target: 打一字
riddles:
  - {id: one, surface: 正在说话, answer: 证, explanation: 正加言。, difficulty: 1}
"""


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    try:
        code = main(["--lang", "en", *arguments])
    except SystemExit as stop:
        code = int(stop.code or 0)
    out = capsys.readouterr()
    return code, out.out, out.err


def one_line(text: str) -> bool:
    return len(text.strip().splitlines()) == 1 and "Traceback" not in text


def test_the_shipped_packs_and_levels_are_clean(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = said(capsys, "check", "--strict")
    assert code == 0
    assert "0 problems" in out


def test_check_says_file_line_and_column_and_ends_with_1(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    pack = tmp_path / "small.yaml"
    pack.write_text(PACK.replace("answer: 证", "answr: 证"), encoding="utf-8")
    code, out, _ = said(capsys, "check", str(pack))
    assert code == 1
    assert f"{pack}:8:30: " in out
    assert "answer" in out


def test_check_as_json_has_the_fields_tools_rely_on(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    pack = tmp_path / "small.yaml"
    pack.write_text(PACK.replace("id: one", "id: One"), encoding="utf-8")
    code, out, _ = said(capsys, "check", "--json", str(pack))
    report = json.loads(out)
    assert code == 1
    assert report["files"] == 1
    assert {"file", "line", "column", "riddle", "code", "severity", "message"} <= report["problems"][0].keys()


def test_a_file_that_cannot_be_read_ends_with_2_even_beside_problems(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    pack = tmp_path / "small.yaml"
    pack.write_text("format: 9", encoding="utf-8")
    code, out, _ = said(capsys, "check", str(pack), str(tmp_path / "missing.yaml"))
    assert code == 2
    assert "missing.yaml" in out


def test_a_command_that_does_not_exist_is_answered_with_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = said(capsys, "chek")
    assert code == 2
    assert "check" in err
    assert one_line(err)


@pytest.mark.parametrize(
    "arguments",
    [
        ("sheet", "--level", "festivl"),
        ("demo", "--level", "no-such-level"),
        ("sheet", "--level", "missing.yaml"),
        ("sheet", "-o", "/no/such/folder/sheet.txt"),
        ("sheet", "-o", "sheet.pdf"),
        ("demo", "--out="),
        ("demo", "--out", "/dev/null/pictures"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_sentence(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    code, out, err = said(capsys, *arguments, "--home", str(tmp_path))
    assert code in (1, 2)
    assert out == ""
    assert one_line(err)


@pytest.mark.parametrize(
    "arguments", [("--seed", "x"), ("--seed", "1234567890"), ("--size", "12x9"), ("--lang", "tlh"), ("--nonsense",)]
)
def test_an_option_that_means_nothing_ends_with_2(
    capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]
) -> None:
    code, _, err = said(capsys, "demo", *arguments)
    assert code == 2
    assert arguments[-1] in err
    assert one_line(err)


def test_the_run_sheet_is_the_same_for_the_same_seed_and_holds_every_lantern(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    sheets = [said(capsys, "sheet", "--level", "festival", "--seed", "7", "--home", str(tmp_path))[1] for _ in range(2)]
    assert sheets[0] == sheets[1]
    assert sheets[0].count("Answer: ") == 52 + 5
    other = said(capsys, "sheet", "--level", "festival", "--seed", "8", "--home", str(tmp_path))[1]
    assert other != sheets[0]


def test_list_names_packs_categories_and_levels_and_what_was_left_out(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "riddles").mkdir()
    (tmp_path / "riddles" / "broken.yaml").write_text("riddles: [", encoding="utf-8")
    code, out, _ = said(capsys, "list", "--home", str(tmp_path))
    assert code == 0
    for wanted in ("characters", "festival", "broken.yaml"):
        assert wanted in out


def test_the_language_may_be_named_before_or_after_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    main(["--lang", "zh_CN", "list"])
    before = capsys.readouterr().out
    main(["list", "--lang", "zh_CN"])
    assert before == capsys.readouterr().out
    assert "谜库" in before


def test_a_pack_named_by_hand_with_mistakes_is_told_line_by_line(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    pack = tmp_path / "small.yaml"
    pack.write_text(PACK.replace("surface: ", "surfase: "), encoding="utf-8")
    code, _, err = said(capsys, "play", "--pack", str(pack), "--home", str(tmp_path / "home"))
    assert code == 1
    assert f"{pack}:8:" in err
    assert not (tmp_path / "home").exists()


def test_a_fault_of_ours_is_one_sentence_and_is_written_down_for_whoever_mends_it(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")

    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("game.ui.app.App.run", broken)
    code, _, err = said(capsys, "play", "--home", str(tmp_path), "--mute")
    assert code == 2
    assert one_line(err)
    assert "ZeroDivisionError" in (tmp_path / "fault.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("names", [("甲队", "甲队"), ("甲\n队",), ("甲\u202e队",), (" ",)])
def test_a_team_name_that_cannot_stand_on_the_wall_is_refused(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, names: tuple[str, ...]
) -> None:
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    code, _, err = said(capsys, "play", "--home", str(tmp_path / "home"), "--team", *names)
    assert code == 2
    assert err.strip()
    assert not (tmp_path / "home").exists()
