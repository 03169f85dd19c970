"""The teams of an evening before it begins: eight seats, of which the first few play."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from game.core.levels import Answering, Level
from game.core.teams import MOST_TEAMS, Emblem, Team
from game.i18n.language import N_, Language
from game.ui.linebreak import is_wide

COLOURS: Final = {
    Emblem.CRANE: 1,
    Emblem.CARP: 5,
    Emblem.BAMBOO: 2,
    Emblem.PEONY: 6,
    Emblem.RABBIT: 7,
    Emblem.CLOUD: 4,
    Emblem.PLUM: 0,
    Emblem.MOUNTAIN: 3,
}
"""The colour that goes with an emblem, in the order in which teams are added."""

NAMES: Final = {
    Emblem.CRANE: N_("Crane team"),
    Emblem.CARP: N_("Carp team"),
    Emblem.BAMBOO: N_("Bamboo team"),
    Emblem.PEONY: N_("Peony team"),
    Emblem.RABBIT: N_("Rabbit team"),
    Emblem.CLOUD: N_("Cloud team"),
    Emblem.PLUM: N_("Plum team"),
    Emblem.MOUNTAIN: N_("Mountain team"),
}
"""What a team is called that has no name of its own."""

NAME_LENGTH: Final = 14
"""The most ideographs in a name."""
NAME_LETTERS: Final = 30
"""The most letters in a name without ideographs."""
_HOSTED_TEAMS: Final = 4
_HOME_TEAMS: Final = 2


@dataclass(frozen=True, slots=True)
class Seat:
    """One place at the table; an empty name is the one that goes with the emblem."""

    emblem: Emblem
    name: str = ""

    def called(self, say: Language) -> str:
        """The name in the reader's language."""
        return self.name or say(NAMES[self.emblem])


@dataclass(frozen=True, slots=True)
class Roster:
    """All eight seats, each emblem once; how many of them play depends on the level too."""

    seats: tuple[Seat, ...] = tuple(Seat(emblem) for emblem in COLOURS)
    wanted: int | None = None
    """How many teams somebody asked for; None: whatever the level suggests."""

    def count(self, level: Level) -> int:
        """How many teams play this level."""
        least, most = level.teams
        suggested = _HOSTED_TEAMS if level.answering is Answering.JUDGED else _HOME_TEAMS
        return max(least, min(most, MOST_TEAMS, self.wanted or suggested))

    def playing(self, level: Level) -> tuple[Seat, ...]:
        """The seats that play this level."""
        return self.seats[: self.count(level)]

    def added(self, level: Level) -> Roster:
        """One team more; the same roster where the level takes no more."""
        return replace(self, wanted=min(self.count(level) + 1, level.teams[1], MOST_TEAMS))

    def removed(self, level: Level, number: int) -> Roster:
        """Without team `number`; the same roster where the level needs them all."""
        count = self.count(level)
        if count <= level.teams[0]:
            return self
        seats = list(self.seats)
        gone = seats.pop(number)
        seats.insert(count - 1, Seat(gone.emblem))
        return Roster(tuple(seats), count - 1)

    def renamed(self, number: int, name: str) -> Roster:
        """Team `number` under another name, cut to what fits; "" gives it the name of its emblem."""
        return self._with(number, replace(self.seats[number], name=within_length(plain(name))))

    def with_other_emblem(self, level: Level, number: int) -> Roster:
        """Team `number` under the next emblem that no team has; two teams change theirs where all are taken."""
        order = list(COLOURS)
        count = self.count(level)
        emblem = self.seats[number].emblem
        following = order[order.index(emblem) + 1 :] + order[: order.index(emblem)]
        free = {seat.emblem for seat in self.seats[count:]}
        chosen = next((candidate for candidate in following if candidate in free), following[0])
        other = next(index for index, seat in enumerate(self.seats) if seat.emblem is chosen)
        swapped = self._with(other, replace(self.seats[other], emblem=emblem))
        return swapped._with(number, replace(self.seats[number], emblem=chosen))

    def name_is_taken(self, level: Level, number: int, name: str, say: Language) -> bool:
        """Whether another team that plays is called so."""
        wanted = within_length(plain(name)) or say(NAMES[self.seats[number].emblem])
        return any(seat.called(say) == wanted for index, seat in enumerate(self.playing(level)) if index != number)

    def teams(self, level: Level, say: Language) -> tuple[Team, ...]:
        """The teams as they enter the evening."""
        return tuple(Team(seat.called(say), COLOURS[seat.emblem], seat.emblem) for seat in self.playing(level))

    def remembered(self, level: Level) -> tuple[Team, ...]:
        """The teams as the settings keep them: a team without a name of its own stays without.

        Those that a small level had no room for are kept too.
        """
        kept = self.seats[: max(self.count(level), self.wanted or 0)]
        return tuple(Team(seat.name, COLOURS[seat.emblem], seat.emblem) for seat in kept)

    def _with(self, number: int, seat: Seat) -> Roster:
        return replace(self, seats=(*self.seats[:number], seat, *self.seats[number + 1 :]))


def roster_of(remembered: Iterable[Team]) -> Roster:
    """The roster with the teams of the last evening first; an emblem that comes twice gives way the second time."""
    seats: list[Seat] = []
    for team in remembered:
        used = {seat.emblem for seat in seats}
        emblem = team.emblem if team.emblem not in used else next(free for free in COLOURS if free not in used)
        seats.append(Seat(emblem, within_length(plain(team.name))))
    wanted = len(seats) or None
    used = {seat.emblem for seat in seats}
    return Roster((*seats, *(Seat(emblem) for emblem in COLOURS if emblem not in used)), wanted)


def plain(name: str) -> str:
    """A name without what cannot be set on a line, and without blanks at its ends."""
    return " ".join("".join(character if character.isprintable() else " " for character in name).split())


def within_length(name: str) -> str:
    """As much of a name as may stand: 14 ideographs, 30 letters, or as much of both together."""
    used = 0
    for index, character in enumerate(name):
        used += NAME_LETTERS if is_wide(character) else NAME_LENGTH
        if used > NAME_LENGTH * NAME_LETTERS:
            return name[:index]
    return name
