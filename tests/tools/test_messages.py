"""The catalogs are whole, and the check that says so can fail."""

from __future__ import annotations

import pytest
from babel.messages.catalog import Catalog

from tools import messages


def test_every_message_is_translated_and_none_is_unused() -> None:
    assert sorted(messages.faults()) == []


def test_a_message_without_a_translation_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = messages.extracted()
    whole.add("A sentence nobody has translated.", None, [("game/nowhere.py", 1)])
    monkeypatch.setattr(messages, "extracted", lambda: whole)
    assert any("A sentence nobody has translated." in fault for fault in messages.faults())


def test_a_translation_that_loses_a_place_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    def read(language: str) -> Catalog:
        catalog = Catalog(locale=language)
        catalog.add("There is no level “{id}”: {known}.", "没有这个玩法：{known}。")
        return catalog

    monkeypatch.setattr(messages, "read", read)
    assert any("places {'id'} differ" in fault for fault in messages.faults())
