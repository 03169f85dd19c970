"""Which riddles hang on the walls of an evening: dealt once, from a `Random` handed in.

Every place of every round is matched with a riddle of its own (augmenting paths), so that a deal is found
whenever there is one, no riddle and no answer occurs twice, and what is missing is known before the evening.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from random import Random
from unicodedata import normalize

from game.core.levels import Answering, Level, Round, RoundForm
from game.core.riddles import Category, Riddle

RESERVE_COUNT = 5
"""Riddles kept back for a tiebreak."""
WELCOME_TAG = "welcome"
"""Riddles so tagged belong to the attract screen; no level deals them."""


@dataclass(frozen=True, slots=True)
class Deal:
    """The riddles of an evening, in the order of the lanterns, choices already shuffled."""

    seed: int
    rounds: tuple[tuple[Riddle, ...], ...]
    """One entry a round of the level; a tiebreak's is empty, it plays the reserves."""
    reserves: tuple[Riddle, ...] = ()
    categories: tuple[Category, ...] = ()
    """The titles of categories that are an organiser's own."""


@dataclass(frozen=True, slots=True)
class Shortage:
    """A level asks for more than the banks hold: `missing` more riddles of `category` are needed.

    A riddle named one by one that no bank holds,
    or that cannot hang in its round, is named in `riddle_id`.
    """

    category: str
    missing: int
    riddle_id: str = ""


class DealError(Exception):
    """The banks are too small for the level; `shortages` says where."""

    def __init__(self, shortages: tuple[Shortage, ...]) -> None:
        super().__init__(shortages)
        self.shortages = shortages


@dataclass(frozen=True, slots=True)
class _Place:
    """One lantern to be filled."""

    round: int
    category: str
    suits: tuple[Riddle, ...]
    riddle_id: str = ""


def same_answer(riddle: Riddle) -> str:
    """What makes two riddles the same for a deal: the answer's letters and figures, without case."""
    folded = normalize("NFKC", riddle.answer).casefold()
    return "".join(character for character in folded if character.isalnum()) or folded


def may_be_named(riddle: Riddle, level: Level, round_: Round) -> bool:
    """Whether `riddle` may hang in `round_` when the level names it: language, tag, and choices where needed."""
    return (
        riddle.language in level.languages
        and WELCOME_TAG not in riddle.tags
        and (round_.answering is not Answering.CHOICE or bool(riddle.choices))
    )


def may_be_dealt(riddle: Riddle, level: Level, round_: Round) -> bool:
    """Whether `riddle` may be drawn for `round_`: it may be named there, and its difficulty is asked for."""
    least, greatest = round_.difficulty
    return may_be_named(riddle, level, round_) and least <= riddle.difficulty <= greatest


def deal(
    level: Level,
    riddles: Iterable[Riddle],
    seed: int,
    random: Random,
    lit_before: Collection[str] = (),
    categories: Iterable[Category] = (),
) -> Deal:
    """The whole evening of `level`; riddles whose id is in `lit_before` come last.

    Only level, riddles, `random` and `lit_before` decide. Raises DealError where the banks are too small.
    """
    order = sorted(riddles, key=lambda riddle: riddle.id)
    random.shuffle(order)
    order.sort(key=lambda riddle: riddle.id in lit_before)
    places = _places(level, order)
    filled = _match(places, lit_before)
    missing = _missing(places, filled)
    if missing:
        raise DealError(missing)
    rounds = tuple(
        tuple(_in_wall_order(number, round_, places, filled, random)) for number, round_ in enumerate(level.rounds)
    )
    reserves = _reserves(level, order, [riddle for riddle in filled if riddle is not None], random)
    return Deal(seed, rounds, reserves, tuple(categories))


def shortages(level: Level, riddles: Iterable[Riddle]) -> tuple[Shortage, ...]:
    """What the banks lack for `level`; empty where it can be dealt."""
    places = _places(level, sorted(riddles, key=lambda riddle: riddle.id))
    return _missing(places, _match(places))


def _places(level: Level, order: Sequence[Riddle]) -> list[_Place]:
    """The lanterns of the evening."""
    return [
        place for number, round_ in enumerate(level.rounds) for place in _places_of_round(number, round_, level, order)
    ]


def _places_of_round(number: int, round_: Round, level: Level, order: Sequence[Riddle]) -> list[_Place]:
    """The lanterns of one round, each with the riddles that suit it, the best first."""
    if round_.form is RoundForm.TIEBREAK:
        return []
    if round_.riddle_ids:
        named = {riddle.id: riddle for riddle in order if may_be_named(riddle, level, round_)}
        return [_Place(number, "", (named[wanted],) if wanted in named else (), wanted) for wanted in round_.riddle_ids]
    able = [riddle for riddle in order if may_be_dealt(riddle, level, round_)]
    places = []
    for entry in round_.riddles:
        kind = [riddle for riddle in able if riddle.category == entry.category]
        for index in range(entry.count):
            wish = _wished_difficulty(round_, index, entry.count)
            places.append(_Place(number, entry.category, tuple(sorted(kind, key=_nearness(wish)))))
    return places


def _wished_difficulty(round_: Round, index: int, count: int) -> int:
    """The lanterns of a category climb from the easiest to the hardest of the round."""
    least, greatest = round_.difficulty
    return least + (index * (greatest - least + 1)) // count if count else least


def _nearness(wish: int) -> Callable[[Riddle], int]:
    return lambda riddle: abs(riddle.difficulty - wish)


def _match(places: Sequence[_Place], lit_before: Collection[str] = ()) -> list[Riddle | None]:
    """A riddle for each place, no answer twice; as many places filled as can be (Kuhn's augmenting paths).

    What has not been lit before is matched first, and nothing that is matched is given up again,
    so that a riddle comes back only where no other would do.
    """
    holder: dict[str, int] = {}
    filled: list[Riddle | None] = [None] * len(places)
    new = [tuple(riddle for riddle in place.suits if riddle.id not in lit_before) for place in places]
    new_first = [
        (*fresh, *(riddle for riddle in place.suits if riddle.id in lit_before))
        for place, fresh in zip(places, new, strict=True)
    ]

    def fill(index: int, suits: Sequence[tuple[Riddle, ...]], tried: set[str]) -> bool:
        for riddle in suits[index]:
            answer = same_answer(riddle)
            if answer in tried:
                continue
            tried.add(answer)
            if answer not in holder or fill(holder[answer], suits, tried):
                holder[answer] = index
                filled[index] = riddle
                return True
        return False

    # Riddles named one by one have only themselves; they go first.
    named_first = sorted(range(len(places)), key=lambda index: not places[index].riddle_id)
    for suits in (new, new_first):
        for index in named_first:
            if filled[index] is None:
                fill(index, suits, set())
    return filled


def _missing(places: Sequence[_Place], filled: Sequence[Riddle | None]) -> tuple[Shortage, ...]:
    missing: dict[tuple[str, str], int] = {}
    for place, riddle in zip(places, filled, strict=True):
        if riddle is None:
            key = place.category, place.riddle_id
            missing[key] = missing.get(key, 0) + 1
    return tuple(Shortage(category, count, riddle_id) for (category, riddle_id), count in missing.items())


def _in_wall_order(
    number: int, round_: Round, places: Sequence[_Place], filled: Sequence[Riddle | None], random: Random
) -> list[Riddle]:
    """By category in the level's order, easier before harder; riddles named one by one stay as named."""
    mine = [riddle for place, riddle in zip(places, filled, strict=True) if place.round == number and riddle]
    if not round_.riddle_ids:
        categories = [entry.category for entry in round_.riddles]
        mine.sort(key=lambda riddle: (categories.index(riddle.category), riddle.difficulty))
    return [_shuffled(riddle, random) for riddle in mine]


def _reserves(level: Level, order: Sequence[Riddle], used: Collection[Riddle], random: Random) -> tuple[Riddle, ...]:
    """Up to five riddles of the evening's categories that no round uses."""
    tiebreaks = [round_ for round_ in level.rounds if round_.form is RoundForm.TIEBREAK]
    model = tiebreaks[0] if tiebreaks else level.rounds[-1]
    asked = [entry.category for round_ in (tiebreaks or level.rounds) for entry in round_.riddles]
    categories = set(asked) or {riddle.category for riddle in used}
    answers = {same_answer(riddle) for riddle in used}
    found: list[Riddle] = []
    for riddle in order:
        if len(found) == RESERVE_COUNT:
            break
        suits = may_be_dealt(riddle, level, model) and riddle.category in categories
        if suits and same_answer(riddle) not in answers:
            answers.add(same_answer(riddle))
            found.append(_shuffled(riddle, random))
    return tuple(found)


def _shuffled(riddle: Riddle, random: Random) -> Riddle:
    choices = list(riddle.choices)
    random.shuffle(choices)
    return replace(riddle, choices=tuple(choices))
