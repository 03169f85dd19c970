"""What the READMEs say of the keys is what the keymap says."""

from __future__ import annotations

import pytest

from tools.readme import READMES, ROOT, renewed


@pytest.mark.parametrize(("name", "language"), READMES.items())
def test_the_key_table_of_the_readme_is_true(name: str, language: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert "F1" in text
    assert renewed(text, language) == text, "run `make docs`"
