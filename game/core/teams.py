"""Teams: a name, a colour and an emblem, so that colour alone is never the cue."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

MOST_TEAMS = 8


class Emblem(Enum):
    """The picture beside a team's colour."""

    CRANE = "crane"
    CARP = "carp"
    PEONY = "peony"
    BAMBOO = "bamboo"
    RABBIT = "rabbit"
    CLOUD = "cloud"
    PLUM = "plum"
    MOUNTAIN = "mountain"


@dataclass(frozen=True, slots=True)
class Team:
    """One team at the start of the evening."""

    name: str
    colour: int
    """0 to 7, an index into the palette."""
    emblem: Emblem
