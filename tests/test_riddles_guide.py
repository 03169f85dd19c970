"""What docs/riddles.md says of the forms is what the checker does."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from game.packs.lint.components import made_of_the_same
from game.packs.lint.forms import KNOWN
from tests.packs.finding import codes, riddle

TEXT = (Path(__file__).parent.parent / "docs" / "riddles.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| (\w+格) .*?\|(?: (\w+) → (\w+))? \|$", TEXT, re.MULTILINE)


def test_every_form_that_is_known_is_explained() -> None:
    assert [form.removesuffix("格") for form, _, _ in ROWS] == list(KNOWN)


@pytest.mark.parametrize(("form", "answer", "reading"), [row for row in ROWS if row[1]])
def test_the_example_of_a_form_is_one(form: str, answer: str, reading: str, tmp_path: Path) -> None:
    assert codes(tmp_path, riddle("花好", answer, f"    form: {form}\n    reading: {reading}\n")) == []


def test_the_sums_of_the_guide_come_out() -> None:
    assert "春 = 三 + 人 + 日" in TEXT
    assert made_of_the_same("三人日", "春")
    assert "请, 忄 and －讠, which is 情" in TEXT
    assert made_of_the_same("请忄", "情讠")
