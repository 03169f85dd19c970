"""The evening of one bank alone: a round of turns over what it holds."""

from __future__ import annotations

from collections.abc import Sequence

from game.core.deal import WELCOME_TAG, same_answer
from game.core.levels import Answering, CategoryCount, Level, Round, RoundForm
from game.core.riddles import NO_WORDS, Pack, Riddle
from game.core.teams import MOST_TEAMS

MOST_LANTERNS = 24


def level_of_pack(pack: Pack) -> Level:
    """A level of up to 24 lanterns from `pack`, by choice where every riddle has choices, else judged.

    Of a pack that has none to deal the round asks for one, so that the deal says what is missing.
    """
    riddles = _different(pack.riddles)
    by_choice = bool(riddles) and all(riddle.choices for riddle in riddles)
    counts = _counts(riddles) or (CategoryCount(pack.riddles[0].category, 1),)
    answering = Answering.CHOICE if by_choice else Answering.JUDGED
    lanterns = sum(entry.count for entry in counts)
    return Level(
        id=pack.id,
        title=pack.title,
        rounds=(Round(NO_WORDS, RoundForm.TURNS, counts, answering=answering),),
        teams=(1, max(1, min(MOST_TEAMS, lanterns))),
        answering=answering,
        languages=tuple(dict.fromkeys(riddle.language for riddle in riddles)) or (pack.language,),
    )


def _different(riddles: Sequence[Riddle]) -> list[Riddle]:
    """Those that may be dealt, none of them with the answer of an earlier one."""
    seen: dict[str, Riddle] = {}
    for riddle in riddles:
        if WELCOME_TAG not in riddle.tags:
            seen.setdefault(same_answer(riddle), riddle)
    return list(seen.values())


def _counts(riddles: Sequence[Riddle]) -> tuple[CategoryCount, ...]:
    """As many of each category as fit on the wall, one after another in turn."""
    held: dict[str, int] = {}
    for riddle in riddles:
        held[riddle.category] = held.get(riddle.category, 0) + 1
    taken = dict.fromkeys(held, 0)
    while sum(taken.values()) < min(MOST_LANTERNS, len(riddles)):
        for category in held:
            if taken[category] < held[category] and sum(taken.values()) < MOST_LANTERNS:
                taken[category] += 1
    return tuple(CategoryCount(category, count) for category, count in taken.items() if count)
