"""One slip never hides what comes after it, and never moves the place of what else is wrong."""

from __future__ import annotations

from game.packs.draft import Draft
from game.packs.nodes import as_data
from game.packs.problems import Place
from game.packs.reading import read_tree
from game.packs.values import mended_values


def test_a_slip_that_is_mended_does_not_move_what_stands_after_it_on_the_line() -> None:
    text = "format: 1\nriddles:\n  - id: a\n    title：{en: x, en: y}\n  - id: b\n"
    tree = read_tree(text, "f")
    line = "    title：{en: x, en: y}"
    assert [(it.code, it.line, it.column) for it in tree.problems] == [
        ("fullwidth-colon", 4, line.index("：") + 1),
        ("duplicate-key", 4, line.rindex("en") + 1),
    ]


def test_places_are_told_as_the_author_sees_them_after_several_mends_of_one_line() -> None:
    draft = Draft("f", ["\tid：a，b"], first_line=7)
    draft.replace(0, 0, 1, "    ")
    draft.replace(0, 6, 7, ": ")
    assert draft.lines == ["    id: a，b"]
    assert [draft.place(0, column) for column in (0, 4, 6, 8, 9)] == [
        Place(7, 1),
        Place(7, 2),
        Place(7, 4),
        Place(7, 5),
        Place(7, 6),
    ]


def test_of_a_key_that_stands_twice_the_first_value_is_looked_at() -> None:
    tree = read_tree("title: first\ntitle: [second]\n", "f")
    assert tree.root is not None
    assert as_data(tree.root) == {"title": "first"}


def test_of_riddles_only_those_that_cannot_be_mended_are_lost() -> None:
    text = 'id: x\nriddles:\n  - id: a\n    fit: [}\n  - id：b\n  - id: "c\n  - id: d\nauthor: me\n'
    tree = read_tree(text, "f")
    assert tree.root is not None
    assert as_data(tree.root) == {"id": "x", "author": "me", "riddles": [{"id": "b"}, {"id": "c"}, {"id": "d"}]}
    assert [it.line for it in tree.problems] == [4, 5, 6]


def test_a_broken_head_says_nothing_of_what_may_be_missing_in_it() -> None:
    tree = read_tree("format: 1\ntitle: @x\nriddles:\n  - id: a\n  - id：b\n", "f")
    assert not tree.head_is_whole
    assert [it.line for it in tree.problems] == [2, 5]


def test_text_in_a_block_is_never_taken_for_a_slip() -> None:
    text = "author: me\ndescription: |\n  title：a\n  id:b\nid：c\n"
    assert [(it.code, it.line) for it in read_tree(text, "f").problems] == [("fullwidth-colon", 5)]


def test_pairs_in_braces_with_a_wrong_colon_are_read_as_they_were_meant() -> None:
    tree = read_tree("title: {zh-Hans：字谜, en:Riddles}\n", "f")
    assert tree.root is not None
    found = [(it.code, it.column) for it in mended_values(tree.root, "f")]
    assert found == [("fullwidth-colon", 16), ("missing-space", 24)]
    assert as_data(tree.root) == {"title": {"zh-Hans": "字谜", "en": "Riddles"}}


def test_numbers_with_chinese_commas_are_read_as_they_were_meant() -> None:
    tree = read_tree("difficulty: [1，3]\nhints: [先看这边，再看那边]\n", "f")
    assert tree.root is not None
    assert [(it.code, it.line, it.column) for it in mended_values(tree.root, "f")] == [("fullwidth-comma", 1, 15)]
    assert as_data(tree.root) == {"difficulty": [1, 3], "hints": ["先看这边，再看那边"]}
