"""Words for places: first, second, shared; and the teams in the order of their places."""

from __future__ import annotations

from collections.abc import Iterable

from game.core.views import TeamView
from game.i18n.language import N_, Language

PLACES = (N_("1st"), N_("2nd"), N_("3rd"), N_("4th"), N_("5th"), N_("6th"), N_("7th"), N_("8th"))
TITLES = (N_("First Scholar"), N_("Second Scholar"), N_("Third Scholar"))
"""状元 榜眼 探花: the three ranks of the imperial examination, for the steps of the podium."""
JOINT_TITLES = (N_("Joint First"), N_("Joint Second"), N_("Joint Third"))


def by_rank(teams: Iterable[TeamView]) -> list[TeamView]:
    """The teams from the first place down, those that share a place in the order of the set-up."""
    return sorted(teams, key=lambda team: (team.rank, team.number))


def is_shared(team: TeamView, teams: Iterable[TeamView]) -> bool:
    """Whether another team has the same place."""
    return any(other.rank == team.rank and other.number != team.number for other in teams)


def place(team: TeamView, teams: Iterable[TeamView], say: Language) -> str:
    """“3rd”, or “tied 3rd” where the place is shared."""
    words = say(PLACES[team.rank - 1])
    return say("tied {place}", place=words) if is_shared(team, teams) else words


def titles(team: TeamView, teams: Iterable[TeamView], say: Language) -> tuple[str, ...]:
    """What stands on the step of one of the first three places, the fullest first: use the first that there is room
    for. A shared place says so, if it can; its steps are of one height anyway."""
    plain = (say(TITLES[team.rank - 1]), say(PLACES[team.rank - 1]))
    return (say(JOINT_TITLES[team.rank - 1]), *plain) if is_shared(team, teams) else plain


def score_words(score: float) -> str:
    """A score with a true minus sign."""
    whole = round(score)
    return f"−{-whole}" if whole < 0 else str(whole)
