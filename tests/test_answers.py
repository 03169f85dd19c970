"""When two answers are the same: forgiving about form, strict about content."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.answers import LONGEST, Verdict, fold, judge
from game.core.riddles import Riddle


def riddle(answer: str, *accept: str, reading: str = "") -> Riddle:
    return Riddle(
        id="trial/one",
        surface="谜面",
        answer=answer,
        explanation="说明",
        category="idioms",
        target="打一成语",
        language="zh-Hans",
        accept=accept,
        reading=reading,
    )


@pytest.mark.parametrize(
    "typed",
    [
        "光明正大",
        " 光明 正大 ",
        "《光明正大》",
        "“光明·正大”～！",
        "光明正大。",
        "\u200b光明\u200d正大\ufeff",
        "光明正大\ufe0f",
        "光明\u3000正大\n",
    ],
)
def test_punctuation_spaces_and_invisible_characters_do_not_matter(typed: str) -> None:
    assert judge(typed, riddle("光明正大")) is Verdict.RIGHT


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("陳獨秀", "陈独秀"),
        ("陈独秀", "陳獨秀"),
        ("ＤＮＡ", "dna"),
        ("Lantern", "lantern"),
        ("STRASSE", "straße"),
        ("cafe\u0301", "café"),
        ("１２", "12"),
        ("一網打盡", "一网打尽"),
        ("後來居上", "后来居上"),
    ],
)
def test_width_case_and_traditional_forms_do_not_matter(typed: str, answer: str) -> None:
    assert judge(typed, riddle(answer)) is Verdict.RIGHT


def test_another_accepted_wording_is_right() -> None:
    assert judge("带薪年休假", riddle("年休假", "带薪年休假")) is Verdict.RIGHT


def test_the_reading_under_a_form_is_not_the_answer() -> None:
    assert judge("秀独陈", riddle("陈独秀", reading="秀独陈")) is Verdict.WRONG
    assert judge("心中", riddle("中心", reading="心中")) is Verdict.WRONG


@pytest.mark.parametrize("typed", ["光明", "不光明", "光明正", "正大光明", "是光明正大吗"])
def test_a_part_of_the_answer_or_more_than_it_is_never_right(typed: str) -> None:
    assert judge(typed, riddle("光明正大")) is not Verdict.RIGHT


@pytest.mark.parametrize("typed", ["光明正太", "光明正", "光明正大的", "光明证大"])
def test_one_character_changed_missing_or_too_many_is_close(typed: str) -> None:
    assert judge(typed, riddle("光明正大")) is Verdict.CLOSE


@pytest.mark.parametrize("typed", ["正大光明", "光明大正", "不光明", "光正"])
def test_two_edits_are_wrong(typed: str) -> None:
    assert judge(typed, riddle("光明正大")) is Verdict.WRONG


def test_one_edit_from_another_accepted_wording_is_close_too() -> None:
    assert judge("带薪年修假", riddle("年休假", "带薪年休假")) is Verdict.CLOSE


@pytest.mark.parametrize(("typed", "answer"), [("中", "忠"), ("要邀", "要约"), ("约", "要约"), ("《要》", "《要约》")])
def test_an_answer_of_fewer_than_three_characters_has_no_near_misses(typed: str, answer: str) -> None:
    assert judge(typed, riddle(answer)) is Verdict.WRONG


@pytest.mark.parametrize("typed", ["", " ", "\n", "。", "……", "\u200b", "\ufeff", "\ud800", "\x00"])
def test_nothing_is_wrong(typed: str) -> None:
    assert judge(typed, riddle("年休假", "忠")) is Verdict.WRONG


def test_an_answer_that_is_nothing_but_a_sign_can_still_be_given() -> None:
    assert judge(" ！", riddle("！")) is Verdict.RIGHT
    assert judge("？", riddle("！")) is Verdict.WRONG


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("chenduxiu", "陈独秀"),
        ("Chen Du Xiu", "陈独秀"),
        ("chén dú xiù", "陈独秀"),
        ("chen2du2xiu4", "陈独秀"),
        ("chén du xiu4", "陈独秀"),
        ("xi'an", "西安"),
        ("xi’an", "西安"),
        ("xian", "西安"),
        ("nü er", "女儿"),
        ("nver", "女儿"),
        ("nu:er", "女儿"),
        ("nǚ ér", "女儿"),
        ("lv4 se4", "绿色"),
        ("yin hang", "银行"),
        ("yin xing", "银行"),
        ("wo de", "我的"),
        ("wo3 de5", "我的"),
        ("guang ming zheng da", "光明正大"),
        ("陈 du xiu", "陈独秀"),
    ],
)
def test_pinyin_is_right_where_it_is_accepted_and_only_there(typed: str, answer: str) -> None:
    assert judge(typed, riddle(answer), pinyin=True) is Verdict.RIGHT
    assert judge(typed, riddle(answer)) is not Verdict.RIGHT


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("chen du", "陈独秀"),
        ("chen du xiu le", "陈独秀"),
        ("zhong4", "忠"),
        ("zhon", "忠"),
        ("zhong xin", "忠"),
        ("", "忠"),
    ],
)
def test_other_pinyin_is_wrong(typed: str, answer: str) -> None:
    assert judge(typed, riddle(answer), pinyin=True) is Verdict.WRONG


def test_pinyin_of_an_accepted_wording_is_right() -> None:
    assert judge("daixin nianxiujia", riddle("年休假", "带薪年休假"), pinyin=True) is Verdict.RIGHT


@pytest.mark.parametrize("typed", ["a" * 10_000_000, "忠" * LONGEST, "\u200b" * 10_000_000, "xi" * (LONGEST // 2)])
def test_a_very_long_answer_is_wrong_at_once(typed: str) -> None:
    start = time.monotonic()
    assert judge(typed, riddle("行行行行行行行行行行行行行行行行行行行行"), pinyin=True) is Verdict.WRONG
    assert time.monotonic() - start < 5


ANSWERS = st.text(st.characters(codec="utf-8"), min_size=1, max_size=20)
HAN = st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FA5), min_size=1, max_size=12)
NOISE = st.text(st.sampled_from(" 。，！“”《》·～\u200b\ufeff\u3000\n-"), max_size=5)


@given(typed=st.text(max_size=80), answer=ANSWERS, pinyin=st.booleans())
@settings(deadline=None)
def test_whatever_is_typed_has_a_verdict(typed: str, answer: str, pinyin: bool) -> None:
    assert judge(typed, riddle(answer), pinyin=pinyin) in Verdict


@given(answer=ANSWERS.filter(lambda it: bool(fold(it))))
@settings(deadline=None)
def test_the_answer_itself_is_always_right(answer: str) -> None:
    assert judge(answer, riddle(answer)) is Verdict.RIGHT


@given(answer=HAN, noise=st.lists(NOISE, min_size=13, max_size=13))
@settings(deadline=None)
def test_noise_between_the_characters_never_matters(answer: str, noise: list[str]) -> None:
    typed = noise[0] + "".join(character + noise[number + 1] for number, character in enumerate(answer))
    assert fold(typed) == fold(answer)


@given(answer=HAN, added=HAN)
@settings(deadline=None)
def test_more_than_the_answer_is_never_right(answer: str, added: str) -> None:
    assert judge(answer + added, riddle(answer)) is not Verdict.RIGHT
    assert judge(added + answer, riddle(answer)) is not Verdict.RIGHT


@given(typed=HAN, answer=HAN)
@settings(deadline=None)
def test_close_is_never_said_of_short_answers(typed: str, answer: str) -> None:
    if len(fold(answer)) < 3:
        assert judge(typed, riddle(answer)) is not Verdict.CLOSE


@given(answer=HAN)
@settings(deadline=None, max_examples=50)
def test_pinyin_of_every_character_is_right_with_marks_numbers_or_nothing(answer: str) -> None:
    from pypinyin import Style, lazy_pinyin

    for style in (Style.TONE, Style.TONE3, Style.NORMAL):
        assert judge(" ".join(lazy_pinyin(fold(answer), style=style)), riddle(answer), pinyin=True) is Verdict.RIGHT
