"""What the parts of `fit` give makes up the answer: no more, no less."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.packs.lint import components
from game.packs.lint.components import left_over, made_of_the_same, ways_apart
from tests.packs.finding import codes, found, messages, riddle


def fitted(answer: str, fit: str, rest: str = "") -> str:
    """A riddle whose surface has a part for each of `fit`, a space-separated list of what they give."""
    parts = ["甲乙丙丁戊己庚辛"[number] for number in range(len(fit.split()))]
    pairs = ", ".join(f'{{{part}: "{gives.strip("_")}"}}' for part, gives in zip(parts, fit.split(), strict=True))
    return riddle("".join(parts), answer, f"    fit: [{pairs}]\n{rest}")


@pytest.mark.parametrize(
    ("answer", "fit"),
    [
        ("忠", "中 心"),
        ("忠", "心 中 _"),
        ("证", "正 _ 讠"),
        ("证", "言 正"),
        ("李", "杏子 －口"),
        ("情", "请 忄 －讠"),
        ("森林", "木木木 林"),
        ("宪法", "先 宀 去 氵"),
        ("渎职", "氵卖 只 耳"),
        ("不入虎穴，焉得虎子", "不入虎穴 焉得虎子"),
        ("玉林", "林黛玉 －黛"),
        ("Newton", "new _ ton"),
        ("lion dance", "lion dance"),
    ],
)
def test_parts_that_make_up_the_answer_are_left_in_peace(tmp_path: Path, answer: str, fit: str) -> None:
    assert codes(tmp_path, fitted(answer, fit)) == []


@pytest.mark.parametrize(
    ("answer", "fit", "said"),
    [
        ("忠", "中", "`中` does not make up `忠`"),
        ("忠", "忠 心", "`心`, for which the answer has no place"),
        ("忠心", "忠 _", "Nothing in `fit` gives `心`"),
        ("忠", "中 忄忄", "`中忄忄` does not make up `忠`"),
        ("李", "杏子", "`杏子` does not make up `李`"),
        ("李", "杏子 －木", "does not make up"),
        ("Newton", "new _ tan", "does not make up"),
    ],
)
def test_parts_that_give_too_little_too_much_or_something_else_are_an_error(
    tmp_path: Path, answer: str, fit: str, said: str
) -> None:
    text = fitted(answer, fit)
    assert found(tmp_path, text) == [("fit-gives-other", 13, 10)]
    assert said in messages(tmp_path, text)[0]


def test_under_a_form_the_parts_make_up_the_reading(tmp_path: Path) -> None:
    form = "    form: 粉底格\n    reading: 周逾\n"
    assert codes(tmp_path, fitted("周瑜", "周 逾", form)) == []
    assert codes(tmp_path, fitted("周瑜", "周 瑜", form)) == ["fit-gives-other"]


def test_a_riddle_without_fit_owes_nothing(tmp_path: Path) -> None:
    assert codes(tmp_path, riddle("花好月圆", "灯")) == []


@pytest.mark.parametrize(
    ("radical", "character"), ["讠言", "忄心", "氵水", "扌手", "亻人", "刂刀", "艹草", "囗口", "灬火", "阝邑", "钅金"]
)
def test_a_radical_is_the_character_it_comes_from(radical: str, character: str) -> None:
    assert made_of_the_same(radical, character)


@pytest.mark.parametrize(("character", "parts"), [("春", "三人日"), ("茶", "艹人木"), ("罗", "四夕"), ("重", "千里")])
def test_the_list_beside_the_code_knows_what_the_dictionary_does_not(character: str, parts: str) -> None:
    assert made_of_the_same(parts, character)


def test_the_list_overrules_the_dictionary() -> None:
    # The dictionary has 八 for 几.
    assert not made_of_the_same("舟八口", "船")
    assert made_of_the_same("舟几口", "船")


def test_every_line_of_the_list_says_why_and_none_stands_twice() -> None:
    path = Path(components.__file__).with_name("components.txt")
    lines = [it.split(maxsplit=2) for it in path.read_text(encoding="utf-8").splitlines() if not it.startswith("#")]
    assert all(len(it) == 3 and len(it[0]) == 1 for it in lines)
    ways = [(character, "".join(sorted(parts))) for character, parts, _ in lines]
    assert len(ways) == len(set(ways))


def test_components_come_apart_as_far_as_it_takes() -> None:
    assert made_of_the_same("木目心", "想")
    assert made_of_the_same("想", "心目木")
    assert not made_of_the_same("木目", "想")


def test_what_does_not_fit_is_told_soon() -> None:
    assert not made_of_the_same("赢鼎龙龟鬱", "国图森谜萄")
    assert left_over("甲乙乙", "乙丙") == ("甲乙", "丙")


def test_a_stroke_does_not_come_apart() -> None:
    assert ways_apart("丶") == frozenset()
