"""The wrong choices are as tempting as the right one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.packs.finding import codes, found, messages, riddle


def chosen(answer: str, choices: str, surface: str = "花好月圆", target: str = "打一物") -> str:
    return riddle(surface, answer, f"    choices: [{choices}]\n", target)


def test_a_wrong_choice_that_shares_a_character_with_the_surface_gives_itself_away(tmp_path: Path) -> None:
    text = chosen("风筝", "灯笼, 风筝, 月饼, 陀螺")
    assert found(tmp_path, text) == [("choice-in-surface", 13, 23)]
    assert "`月`" in messages(tmp_path, text)[0]


def test_an_english_choice_gives_itself_away_by_a_long_word_of_the_surface(tmp_path: Path) -> None:
    text = chosen("kite", "kite, full moon, drum, lion", "round moon in the sky", "a thing")
    assert codes(tmp_path, text) == ["choice-in-surface"]


@pytest.mark.parametrize(
    ("answer", "choices"),
    [
        ("呼和浩特", "呼和浩特, 乌鲁木齐, 齐齐哈尔, 包头"),
        ("包头", "包头, 石家庄, 呼和浩特, 大连"),
        ("包头", "包头, 石家庄, Beijing, 大连"),
        ("kite", "kite, a very long lantern, drum, lion"),
    ],
)
def test_a_choice_that_looks_unlike_the_answer_is_pointed_at(tmp_path: Path, answer: str, choices: str) -> None:
    assert codes(tmp_path, chosen(answer, choices)) == ["choice-unlike"]


def test_where_the_target_says_the_length_every_choice_has_it(tmp_path: Path) -> None:
    choices = "灯笼, 月饼, 不倒翁, 陀螺"
    assert codes(tmp_path, chosen("灯笼", choices, "春风", "打二字玩物")) == ["choice-unlike"]
    assert codes(tmp_path, chosen("灯笼", choices, "春风", "打一玩物")) == []


@pytest.mark.parametrize("choices", ["孙权, 诸葛亮, 刘备, 曹操", "孙权, 赵云, 刘备, 曹操"])
def test_choices_a_little_longer_are_no_give_away(tmp_path: Path, choices: str) -> None:
    assert codes(tmp_path, chosen("孙权", choices)) == []


@pytest.mark.parametrize(
    ("answer", "choices", "what"),
    [
        ("蜡烛", "油灯, 灯笼, 灯泡, 蜡烛", "have `灯`"),
        ("孙权", "诸葛亮, 孙权, 司马懿, 夏侯惇", "of one length"),
        ("red fan", "gold lantern, red fan, silk lantern, paper lantern", "have `lantern`"),
    ],
)
def test_an_answer_that_alone_lacks_what_the_others_have_stands_out(
    tmp_path: Path, answer: str, choices: str, what: str
) -> None:
    (message,) = messages(tmp_path, chosen(answer, choices))
    assert what in message


def test_what_the_answer_has_too_does_not_set_it_apart(tmp_path: Path) -> None:
    assert codes(tmp_path, chosen("台灯", "油灯, 灯笼, 灯泡, 台灯")) == []
