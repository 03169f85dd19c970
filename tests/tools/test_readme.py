"""What the READMEs and guides say of keys and banks is what the keymap and the banks say."""

from __future__ import annotations

import pytest

from game.packs.load import load_pack
from tools.banks import bank_table
from tools.readme import PAGES, ROOT, renewed


@pytest.mark.parametrize(("name", "language"), PAGES.items())
def test_the_tables_of_a_page_are_true(name: str, language: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert renewed(text, language) == text, "run `make docs`"


@pytest.mark.parametrize(
    ("name", "kind"), [("README.md", "keys"), ("README.zh.md", "keys"), ("docs/riddles.md", "banks")]
)
def test_a_page_has_its_table(name: str, kind: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert f"<!-- {kind}: " in text
    assert f"<!-- /{kind} -->" in text


def test_a_table_that_was_changed_by_hand_is_made_anew() -> None:
    stale = "before\n<!-- banks: made -->\nanything\n<!-- /banks -->\nafter\n"
    assert renewed(stale, "en") == f"before\n<!-- banks: made -->\n{bank_table()}<!-- /banks -->\nafter\n"


def test_the_banks_are_counted_by_difficulty() -> None:
    law = load_pack(ROOT / "riddles" / "law.yaml").riddles
    by_stars = [sum(riddle.difficulty == stars for riddle in law) for stars in range(1, 6)]
    assert f"| {len(law)} | {' | '.join(map(str, by_stars))} |" in bank_table()
