"""Surfaces beside one another."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.packs.check import check
from game.packs.problems import Severity
from tests.packs.finding import found, riddle
from tests.packs.writing import HEAD, changed, written


def two(one: str, other: str, answer: str = "灯笼") -> str:
    return riddle(one, "灯笼") + riddle(other, answer, name="two")


def test_one_surface_with_two_answers_is_pointed_at(tmp_path: Path) -> None:
    assert found(tmp_path, two("花好月圆", "花好，月圆", "风筝")) == [("surface-with-two-answers", 14, 14)]


def test_one_surface_with_one_answer_is_an_error(tmp_path: Path) -> None:
    (problem,) = check([written(tmp_path, HEAD + two("花好月圆", "花好，月圆"))]).problems
    assert (problem.code, problem.severity) == ("same-surface", Severity.ERROR)


@pytest.mark.parametrize("other", ["花好月圆人未眠了", "花好，月圆，人末眠"])
def test_a_surface_that_is_nearly_another_is_pointed_at(tmp_path: Path, other: str) -> None:
    assert found(tmp_path, two("花好月圆人未眠", other, "风筝")) == [("near-surface", 14, 14)]


@pytest.mark.parametrize(("one", "other"), [("花好月圆", "花好月缺"), ("花好月圆人未眠", "花好月圆人不寐")])
def test_a_surface_may_be_another_with_one_character_in_four_changed(tmp_path: Path, one: str, other: str) -> None:
    assert found(tmp_path, two(one, other, "风筝")) == []


def test_a_near_surface_in_another_pack_names_it(tmp_path: Path) -> None:
    first = written(tmp_path, HEAD + riddle("花好月圆人未眠", "灯笼"), "a.yaml")
    written(tmp_path, changed(HEAD, "id: trial", "id: other") + riddle("花好月圆人不眠", "风筝"), "b.yaml")
    (problem,) = check([tmp_path]).problems
    assert f"`one` in {first}, line 9" in problem.message
    assert problem.severity is Severity.WARNING
