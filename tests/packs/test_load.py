"""From a pack's file to riddles."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from game.core.riddles import Category, Span, Words
from game.packs.load import load_pack
from game.packs.problems import PackError
from tests.packs.writing import HEAD, LOYAL, changed, written

RIDDLES = Path(__file__).parent.parent.parent / "riddles"


def codes(path: Path) -> list[str]:
    with pytest.raises(PackError) as raised:
        load_pack(path)
    return [problem.code for problem in raised.value.problems]


def test_a_riddle_has_what_its_file_says_and_the_rest_from_the_head(tmp_path: Path) -> None:
    pack = load_pack(written(tmp_path, HEAD + LOYAL))
    riddle = pack.riddles[0]
    assert (riddle.id, riddle.surface, riddle.answer) == ("trial/loyal", "与党中央一条心", "忠")
    assert (riddle.category, riddle.target, riddle.language) == ("characters", "打一字", "zh-Hans")
    assert riddle.fit == (Span("与", ""), Span("党中央", "中"), Span("一条心", "心"))
    assert riddle.hints == ("上下结构", "八画")
    assert riddle.choices == ("忠", "思", "患", "念")
    assert riddle.difficulty == 1


def test_a_riddle_may_have_a_category_target_and_language_of_its_own(tmp_path: Path) -> None:
    own = LOYAL + "    category: idioms\n    target: a word\n    language: en\n"
    riddle = load_pack(written(tmp_path, HEAD + own)).riddles[0]
    assert (riddle.category, riddle.target, riddle.language) == ("idioms", "a word", "en")


def test_a_title_is_one_text_or_one_for_each_language(tmp_path: Path) -> None:
    assert load_pack(written(tmp_path, HEAD + LOYAL)).title == Words.plain("试验")
    by_language = changed(HEAD, "title: 试验", "title: {zh-Hans: 试验, en: Trial}")
    assert load_pack(written(tmp_path, by_language + LOYAL)).title.in_language("en") == "Trial"


def test_a_packs_own_categories_have_titles(tmp_path: Path) -> None:
    head = changed(HEAD, "riddles:", "categories: {trees: {zh-Hans: 树木}}\nriddles:")
    assert load_pack(written(tmp_path, head + LOYAL)).categories == (Category("trees", Words((("zh-Hans", "树木"),))),)


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("line_end", [b"\n", b"\r\n"])
def test_a_byte_order_mark_and_windows_line_ends_change_nothing(tmp_path: Path, mark: bytes, line_end: bytes) -> None:
    path = tmp_path / "trial.yaml"
    path.write_bytes(mark + (HEAD + LOYAL).encode().replace(b"\n", line_end))
    assert load_pack(path).riddles == load_pack(written(tmp_path, HEAD + LOYAL, "plain.yaml")).riddles


def test_places_are_the_same_with_byte_order_mark_and_windows_line_ends(tmp_path: Path) -> None:
    path = tmp_path / "trial.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + changed(HEAD + LOYAL, "answer", "anser").encode().replace(b"\n", b"\r\n"))
    with pytest.raises(PackError) as raised:
        load_pack(path)
    assert [(it.line, it.column) for it in raised.value.problems] == [(10, 5)]


def test_columns_count_characters_and_not_bytes(tmp_path: Path) -> None:
    path = written(tmp_path, HEAD + changed(LOYAL, "{党中央: 中}", "{党中央😀: no}"))
    with pytest.raises(PackError) as raised:
        load_pack(path)
    assert [(it.line, it.column) for it in raised.value.problems] == [(12, 27)]


def test_choices_that_cannot_stand_on_the_wall_are_not_dealt_but_keep_no_riddle_off_it(tmp_path: Path) -> None:
    for choices in ("[忠, 思, 患]", "[忠, 忠, 患, 念]", "[中, 思, 患, 念]"):
        text = changed(LOYAL, "[忠, 思, 患, 念]", choices)
        assert load_pack(written(tmp_path, HEAD + text)).riddles[0].choices == ()


def test_what_lint_would_say_keeps_no_riddle_off_the_wall(tmp_path: Path) -> None:
    leaking = changed(LOYAL, "与党中央一条心", "忠与党中央一条心")
    assert len(load_pack(written(tmp_path, HEAD + leaking)).riddles) == 1


@pytest.mark.parametrize(
    ("name", "code"),
    [("nowhere.yaml", "file-missing"), (".", "file-is-folder"), ("no\0name", "file-unreadable")],
)
def test_a_file_that_is_not_there_is_a_problem_like_any_other(tmp_path: Path, name: str, code: str) -> None:
    assert codes(tmp_path / name) == [code]


def test_something_that_is_not_a_plain_file_is_not_opened() -> None:
    if not Path("/dev/zero").exists():
        pytest.skip("this system has no devices among its files")
    assert codes(Path("/dev/zero")) == ["file-not-plain"]


def test_a_file_over_eight_mebibytes_is_refused_unread(tmp_path: Path) -> None:
    assert codes(written(tmp_path, "#" * (8 * 1024 * 1024 + 1))) == ["file-too-big"]


def test_a_text_is_counted_in_characters_where_it_is_chinese_and_in_letters_elsewhere(tmp_path: Path) -> None:
    longest_chinese, longest_english = "与" * 40, "word " * 23 + "words"
    assert len(longest_english) == 120
    for surface in (longest_chinese, longest_english):
        fits = f"  - {{id: a, surface: {surface}, answer: 忠, explanation: 无}}\n"
        too_long = f"  - {{id: a, surface: {surface}s, answer: 忠, explanation: 无}}\n"
        assert load_pack(written(tmp_path, HEAD + fits)).riddles[0].surface == surface
        assert codes(written(tmp_path, HEAD + too_long)) == ["too-long"]


def test_an_english_text_that_quotes_a_character_is_still_counted_in_letters(tmp_path: Path) -> None:
    explanation = "The party's centre is 中, one heart is 心; put together they are 忠. " * 6
    text = changed(LOYAL, "“党中央”取“中”，“一条心”取“心”，上下相合为“忠”。", f'"{explanation}"')
    assert len(explanation) > 200
    assert load_pack(written(tmp_path, HEAD + text)).riddles[0].explanation == explanation.strip()


def test_the_fields_of_a_problem_are_what_tools_are_given(tmp_path: Path) -> None:
    path = written(tmp_path, HEAD + changed(LOYAL, "answer: 忠", "answer: 7"))
    with pytest.raises(PackError) as raised:
        load_pack(path)
    (problem,) = raised.value.problems
    assert json.loads(json.dumps(problem.as_json())) == {
        "file": str(path),
        "line": 10,
        "column": 13,
        "riddle": "loyal",
        "code": "unquoted-number",
        "severity": "error",
        "message": 'YAML reads `7` as a number, but `answer` is text: put it in quotes, "7".',
        "params": {"key": "answer", "value": "7"},
    }
    assert problem.as_line() == f"{path}:10:13: {problem.message}"
    assert str(raised.value) == problem.as_line()


@pytest.mark.parametrize("path", sorted(RIDDLES.glob("*.yaml")), ids=lambda path: path.stem)
def test_the_shipped_packs_load(path: Path) -> None:
    assert load_pack(path).id == path.stem


def test_the_two_riddles_of_2021_are_in_their_places() -> None:
    loyal = next(it for it in load_pack(RIDDLES / "characters.yaml").riddles if it.id == "characters/loyal")
    plum = next(it for it in load_pack(RIDDLES / "party-history.yaml").riddles if it.answer == "陈独秀")
    assert (loyal.surface, loyal.answer) == ("与党中央一条心", "忠")
    assert plum.surface == "已是悬崖百丈冰，犹有花枝俏"
    assert "推定" in loyal.source
    assert "推定" in plum.source
