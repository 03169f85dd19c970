"""What is chosen, written or said on the evening's screen and is no part of the game."""

from __future__ import annotations

from dataclasses import dataclass

from game.ui.presses import Press
from game.ui.screens import Field


@dataclass(frozen=True, slots=True)
class KeyHint:
    """One hint along the bottom, already in the reader's language."""

    cap: str
    """What stands on the key or keys: `Space`, `1–4`, `← ↑ ↓ →`."""
    words: str
    press: Press | None
    """What a click on it asks for; None where it stands for several keys."""


@dataclass(frozen=True, slots=True)
class Look:
    """The cursor and the words of the moment."""

    lantern: int
    """The lantern the cursor stands on."""
    stake: int
    """The index of the stake the cursor stands on."""
    choice: int
    """The choice the cursor stands on."""
    field: Field | None
    """The answer being typed, where one is."""
    notice: str
    """Why the last press did nothing, or what was undone; "" for nothing."""
    keys: tuple[KeyHint, ...]
