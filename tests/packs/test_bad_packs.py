"""Packs broken in every way that was thought of: each mistake is told, at its place, and nothing else is."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.packs.check import check
from game.packs.load import load_level, load_pack
from game.packs.problems import PackError, Problem

FOLDER = Path(__file__).parent.parent / "bad_packs"

EXPECTED: dict[str, list[tuple[int, int, str]]] = {
    "a-list": [(1, 1, "not-a-mapping")],
    "alias": [(10, 13, "anchor"), (14, 13, "alias")],
    "anchor": [(10, 13, "anchor")],
    "bad-ids": [(2, 5, "bad-id"), (12, 9, "bad-id")],
    "bad-indentation": [(10, 4, "indentation")],
    "bad-language": [(3, 9, "bad-language")],
    "bare-date": [(10, 13, "unquoted-date")],
    "bare-no": [(10, 13, "unquoted-word")],
    "bare-null": [(10, 13, "unquoted-null")],
    "bare-number": [(10, 13, "unquoted-number")],
    "bare-octal": [(10, 13, "unquoted-number")],
    "bare-time": [(10, 13, "unquoted-number")],
    "bare-words-in-a-list": [(11, 15, "unquoted-word"), (11, 23, "unquoted-number")],
    "bidirectional": [(9, 14, "bidirectional-character")],
    "binary": [(1, 1, "not-text")],
    "brackets-without-end": [(1, 65, "too-deep")],
    "broken-utf-8": [(12, 13, "broken-utf-8")],
    "chinese-colon-in-braces": [(3, 16, "fullwidth-colon")],
    "chinese-colon-in-list-key": [(7, 8, "fullwidth-colon")],
    "chinese-colon-twice": [(9, 12, "fullwidth-colon"), (14, 11, "fullwidth-colon")],
    "chinese-colon": [(9, 12, "fullwidth-colon")],
    "chinese-comma-in-choices": [(11, 16, "fullwidth-comma")],
    "chinese-comma-in-fit": [(11, 18, "fullwidth-comma")],
    "chinese-quotes": [(8, 9, "bad-id")],
    "control-character": [(9, 15, "control-character")],
    "dashes-without-end": [(1, 129, "too-deep")],
    "duplicate-id": [(12, 9, "duplicate-id")],
    "duplicate-key-in-head": [(4, 1, "duplicate-key")],
    "duplicate-key": [(11, 5, "duplicate-key")],
    "empty-list-of-riddles": [(7, 1, "empty-list")],
    "empty": [(1, 1, "file-empty")],
    "escaped-control": [(9, 14, "control-character")],
    "fit-of-two-pairs": [(11, 11, "fit-one-pair"), (11, 29, "no-value")],
    "gbk": [(3, 8, "wrong-encoding")],
    "latin-1": [(3, 11, "wrong-encoding")],
    "level-named-riddles": [(7, 33, "bad-riddle-name"), (7, 40, "riddle-twice")],
    "level-too-few": [(7, 14, "too-few-riddles"), (10, 16, "written-is-judged"), (11, 5, "missing-key")],
    "level-types": [
        (4, 25, "unknown-key"),
        (8, 13, "list-length"),
        (9, 17, "range-backwards"),
        (10, 12, "not-true-or-false"),
        (11, 14, "odd-number"),
    ],
    "level-wrong-values": [(5, 12, "unknown-value"), (7, 11, "unknown-value"), (8, 30, "unknown-category")],
    "line-break": [(11, 18, "line-break")],
    "misplaced-dash": [(12, 4, "indentation")],
    "missing-colon": [(10, 5, "missing-colon")],
    "missing-head-keys": [
        (1, 1, "missing-key"),
        (1, 1, "missing-key"),
        (1, 1, "missing-key"),
        (3, 5, "missing-key"),
        (3, 5, "missing-key"),
    ],
    "missing-key": [(8, 5, "missing-key")],
    "missing-space": [(10, 12, "missing-space")],
    "missing-target": [(7, 5, "missing-key"), (11, 5, "missing-key")],
    "no-riddles": [(7, 1, "empty-list")],
    "no-value": [(10, 5, "no-value")],
    "nul": [
        (8, 5, "missing-key"),
        (8, 5, "missing-key"),
        (8, 5, "missing-key"),
        (8, 9, "bad-id"),
        (8, 11, "control-character"),
    ],
    "number-out-of-range": [(11, 17, "number-range")],
    "odd-number": [(11, 17, "odd-number")],
    "one-text": [(1, 1, "not-a-mapping")],
    "only-a-comment": [(1, 1, "file-empty")],
    "picture-missing": [(11, 12, "image-missing")],
    "picture-not-one": [(11, 12, "image-kind")],
    "picture-outside": [(11, 12, "image-outside")],
    "quote-closed-in-chinese": [(9, 14, "unclosed-quote")],
    "quoted-number": [(11, 17, "quoted-number")],
    "riddle-is-text": [(12, 5, "expected-map")],
    "second-colon": [(11, 19, "colon-in-text")],
    "second-document": [(12, 1, "second-document")],
    "several-slips": [(9, 12, "fullwidth-colon"), (14, 13, "unclosed-quote"), (17, 5, "unknown-key")],
    "special-start": [(9, 14, "special-character")],
    "tab-indentation": [(10, 1, "tab")],
    "tag": [(10, 13, "tag")],
    "text-after-quote": [(11, 22, "text-after-quote")],
    "too-deep": [(12, 72, "too-deep")],
    "too-long": [(9, 14, "too-long")],
    "too-many-hints": [(11, 12, "list-length")],
    "unclosed-bracket": [(11, 14, "unclosed-bracket")],
    "unclosed-quote-in-choices": [(11, 18, "unclosed-quote")],
    "unclosed-quote": [(9, 14, "unclosed-quote")],
    "unknown-escape": [(9, 16, "unknown-escape")],
    "unknown-format": [(1, 9, "unknown-format")],
    "unknown-key-far": [(11, 5, "unknown-key")],
    "unknown-key": [(9, 5, "unknown-key")],
    "utf-16-without-mark": [(1, 1, "wrong-encoding")],
    "utf-16": [(1, 1, "wrong-encoding")],
    "wrong-types": [(10, 13, "expected-text"), (11, 12, "expected-list"), (12, 11, "expected-map")],
}
"""Line, column and code of every problem, by file."""


def problems_of(name: str) -> tuple[Problem, ...]:
    load = load_level if name.startswith("level-") else load_pack
    with pytest.raises(PackError) as raised:
        load(FOLDER / f"{name}.yaml")
    problems: tuple[Problem, ...] = raised.value.problems
    return problems


def test_every_broken_file_is_in_the_table() -> None:
    assert {path.stem for path in FOLDER.glob("*.yaml")} == {*EXPECTED, "alias-bomb"}


@pytest.mark.parametrize("name", EXPECTED)
def test_each_mistake_is_told_at_its_place_and_nothing_else(name: str) -> None:
    assert [(it.line, it.column, it.code) for it in problems_of(name)] == EXPECTED[name]


@pytest.mark.parametrize("name", EXPECTED)
def test_what_is_told_is_one_sentence(name: str) -> None:
    for problem in problems_of(name):
        assert problem.message[0].isupper() or problem.message[0] == "`"
        assert problem.message.endswith((".", "?", '"'))
        assert "\n" not in problem.message
        assert "{" not in problem.message.replace("`{`", "")


def test_an_alias_bomb_is_refused_where_it_is_laid_and_never_goes_off() -> None:
    problems = problems_of("alias-bomb")
    assert [it.line for it in problems if it.code == "anchor"] == list(range(1, 10))
    assert sum(it.code == "alias" for it in problems) == 72


def test_several_slips_of_a_file_are_told_in_one_run_each_with_its_riddle() -> None:
    found = [(it.code, it.riddle) for it in problems_of("several-slips")]
    assert found == [("fullwidth-colon", "loyal"), ("unclosed-quote", "turn"), ("unknown-key", "third")]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("unknown-key", "`surfce` is not a key that is known here: did you mean `surface`?"),
        ("bare-no", 'YAML reads `no` as yes or no, but `answer` is text: put it in quotes, "no".'),
        ("duplicate-id", "The id `loyal` stands here a second time, first on line 8: give one another id."),
        ("duplicate-key", "`answer` stands here a second time, first on line 10: keep one of the two."),
        ("gbk", "The file looks like GBK, not UTF-8: open it in your editor and save it with the encoding UTF-8."),
        ("level-wrong-values", "`turn` is not known as `form`: did you mean `turns`?"),
    ],
)
def test_a_sentence_says_what_is_wrong_and_how_to_mend_it(name: str, said: str) -> None:
    assert said in [it.message for it in problems_of(name)]


def test_the_whole_folder_is_checked_in_one_run() -> None:
    report = check([FOLDER])
    assert report.files == len(EXPECTED) + 1
    assert report.exit_code() == 1
