"""The sentences themselves."""

from __future__ import annotations

import re
import string

from game.packs import sentences
from game.packs.lines import KNOWN_KEYS
from game.packs.problems import Sentence
from game.packs.schema import LevelFile, PackFile, RiddleFile, RoundFile, TeamsFile

ALL = [it for it in vars(sentences).values() if isinstance(it, Sentence)]


def test_codes_are_in_kebab_case() -> None:
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", it.code) for it in ALL)


def test_a_sentence_is_one_sentence() -> None:
    for sentence in ALL:
        assert sentence.template.endswith((".", "?"))
        assert not re.search(r"[.?!] [A-Z]", sentence.template)


def test_sentences_that_share_a_code_weigh_the_same() -> None:
    weights: dict[str, set[str]] = {}
    for sentence in ALL:
        weights.setdefault(sentence.code, set()).add(sentence.severity.value)
    assert all(len(it) == 1 for it in weights.values())


def test_no_sentence_holds_a_brace_that_is_not_a_parameter() -> None:
    for sentence in ALL:
        names = [name for _, name, _, _ in string.Formatter().parse(sentence.template) if name is not None]
        assert all(name.isidentifier() for name in names)


def test_the_keys_that_slips_are_looked_for_after_are_those_of_the_shapes() -> None:
    shapes = (PackFile, RiddleFile, LevelFile, RoundFile, TeamsFile)
    assert set(KNOWN_KEYS.split("|")) == {key for shape in shapes for key in shape.model_fields}
