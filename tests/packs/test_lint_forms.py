"""The classical forms: what each makes of an answer."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.packs.lint.forms import sound_alike
from tests.packs.finding import codes, found, messages, riddle


def formed(answer: str, form: str, reading: str) -> str:
    return riddle("花好月圆", answer, f"    form: {form}\n    reading: {reading}\n")


@pytest.mark.parametrize(
    ("form", "answer", "reading"),
    [
        ("秋千格", "屈原", "原屈"),
        ("卷帘格", "汉武帝", "帝武汉"),
        ("卷帘格", "一二三四", "四三二一"),
        ("上楼格", "文天祥", "祥文天"),
        ("下楼格", "文天祥", "天祥文"),
        ("掉首格", "文天祥", "天文祥"),
        ("白头格", "韩愈", "寒愈"),
        ("粉颈格", "黄庭坚", "黄亭坚"),
        ("素心格", "卢照邻", "卢赵邻"),
        ("鹤膝格", "欧阳修", "欧洋修"),
        ("鹤膝格", "三心二意", "三心耳意"),
        ("粉底格", "周瑜", "周逾"),
        ("梨花格", "宋玉", "送浴"),
        ("徐妃格", "沧浪", "仓良"),
        ("卷簾格", "汉武帝", "帝武汉"),
        ("白头", "韩愈", "寒愈"),
    ],
)
def test_a_reading_that_follows_from_its_form_is_left_in_peace(
    tmp_path: Path, form: str, answer: str, reading: str
) -> None:
    assert codes(tmp_path, formed(answer, form, reading)) == []


@pytest.mark.parametrize(
    ("form", "answer", "reading"),
    [
        ("秋千格", "屈原", "屈原"),
        ("卷帘格", "汉武帝", "帝汉武"),
        ("上楼格", "文天祥", "天祥文"),
        ("下楼格", "文天祥", "祥文天"),
        ("掉首格", "文天祥", "文祥天"),
        ("白头格", "韩愈", "韩雨"),
        ("白头格", "韩愈", "韩愈"),
        ("白头格", "韩愈", "旱"),
        ("粉颈格", "黄庭坚", "黄庭兼"),
        ("素心格", "卢照邻", "炉照邻"),
        ("鹤膝格", "三心二意", "三心二义"),
        ("粉底格", "周瑜", "舟瑜"),
        ("梨花格", "宋玉", "送月"),
    ],
)
def test_a_reading_that_does_not_follow_is_an_error(tmp_path: Path, form: str, answer: str, reading: str) -> None:
    assert found(tmp_path, formed(answer, form, reading)) == [("reading-not-derived", 14, 14)]


def test_the_sentence_says_what_the_reading_must_be(tmp_path: Path) -> None:
    (turned,) = messages(tmp_path, formed("汉武帝", "卷帘格", "帝汉武"))
    (sounded,) = messages(tmp_path, formed("周瑜", "粉底格", "舟瑜"))
    assert "`帝武汉`" in turned
    assert "`周○`" in sounded


@pytest.mark.parametrize(
    ("form", "answer", "reading"),
    [
        ("秋千格", "忠", "忠"),
        ("秋千格", "汉武帝", "帝武汉"),
        ("卷帘格", "屈原", "原屈"),
        ("上楼格", "屈原", "原屈"),
        ("下楼格", "屈原", "原屈"),
        ("掉首格", "屈原", "原屈"),
        ("粉颈格", "周瑜", "周逾"),
        ("素心格", "三心二意", "三新二意"),
        ("鹤膝格", "周瑜", "舟瑜"),
        ("粉底格", "瑜", "逾"),
    ],
)
def test_an_answer_of_the_wrong_length_for_its_form_is_an_error(
    tmp_path: Path, form: str, answer: str, reading: str
) -> None:
    assert found(tmp_path, formed(answer, form, reading)) == [("form-length", 13, 11)]


def test_a_form_nobody_knows_is_pointed_at_and_the_known_ones_are_named(tmp_path: Path) -> None:
    text = formed("周瑜", "飞天格", "鱼舟")
    assert found(tmp_path, text) == [("unknown-form", 13, 11)]
    assert "秋千格、卷帘格" in messages(tmp_path, text)[0]


def test_a_form_comes_with_its_reading_and_a_reading_with_its_form(tmp_path: Path) -> None:
    alone = riddle("花好月圆", "屈原", "    form: 秋千格\n")
    assert found(tmp_path, alone) == [("form-without-reading", 13, 11)]
    unnamed = riddle("花好月圆", "屈原", "    reading: 原屈\n")
    assert found(tmp_path, unnamed) == [("reading-without-form", 13, 14)]


def test_the_form_that_shows_the_answer_needs_no_reading(tmp_path: Path) -> None:
    assert codes(tmp_path, riddle("花好月圆", "花灯", "    form: 露春格\n")) == []


@pytest.mark.parametrize(("one", "other"), [("乐", "月"), ("乐", "勒"), ("瑜", "雨"), ("绿", "率")])
def test_any_reading_of_a_character_counts_and_the_tone_may_differ(one: str, other: str) -> None:
    assert sound_alike(one, other)


@pytest.mark.parametrize(("one", "other"), [("女", "怒"), ("金", "京"), ("四", "是")])
def test_a_near_syllable_is_another_syllable(one: str, other: str) -> None:
    assert not sound_alike(one, other)
