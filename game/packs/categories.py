"""The categories of riddles that the game knows by itself."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from game.i18n.language import N_

CATEGORY_TITLES: Mapping[str, str] = MappingProxyType(
    {
        "characters": N_("Characters"),
        "history-figures": N_("History figures"),
        "idioms": N_("Idioms"),
        "law": N_("Law"),
        "place-names": N_("Place names"),
        "party-history": N_("Party history"),
        "children": N_("For children"),
    }
)
"""Their English titles by id, in the order of the wall."""
