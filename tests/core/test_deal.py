"""The whole evening is dealt once, from a seed, without repeats; or it is known what is missing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.commands import BeginEvening
from game.core.deal import RESERVE_COUNT, Deal, DealError, Shortage, deal, shortages
from game.core.events import EveningBegan
from game.core.levels import Answering, CategoryCount, Level, RoundForm
from game.core.riddles import Category, Riddle, Words
from game.core.rules import decide
from game.core.state import State
from tests.evenings import a_level, a_riddle, a_round, riddles, some_teams


def dealt(level: Level, bank: Sequence[Riddle], seed: int = 1, lit_before: Sequence[str] = ()) -> Deal:
    return deal(level, bank, seed, Random(seed), lit_before)


def ids(hung: Deal) -> list[str]:
    return [riddle.id for round_ in hung.rounds for riddle in round_]


def asking(**counts: int) -> tuple[CategoryCount, ...]:
    return tuple(CategoryCount(category, count) for category, count in counts.items())


def test_the_same_seed_deals_the_same_evening_and_another_seed_another() -> None:
    level = a_level(a_round(lanterns=6), a_round(RoundForm.BUZZER, 6))
    bank = riddles(40)
    assert dealt(level, bank, 5) == dealt(level, bank, 5)
    assert dealt(level, bank, 5) != dealt(level, bank, 6)


def test_the_order_in_which_packs_are_read_does_not_matter() -> None:
    level = a_level(a_round(lanterns=6))
    bank = riddles(20)
    assert dealt(level, bank) == dealt(level, bank[::-1])


def test_the_deal_is_one_event_that_carries_the_riddles_whoever_plays() -> None:
    level = a_level(a_round(lanterns=6))
    hung = dealt(level, riddles(20))
    for count in (1, 8):
        events = decide(State(), BeginEvening(level, some_teams(count), hung), 0)
        assert isinstance(events, tuple)
        assert events[0] == EveningBegan(level, some_teams(count), hung)
    assert all(isinstance(riddle, Riddle) for riddle in hung.rounds[0])


def test_no_riddle_occurs_twice_in_an_evening() -> None:
    level = a_level(*(a_round(form, 5) for form in (RoundForm.TURNS, RoundForm.BUZZER, RoundForm.TURNS)))
    hung = dealt(level, riddles(20))
    assert max(Counter([*ids(hung), *(riddle.id for riddle in hung.reserves)]).values()) == 1
    assert len(hung.reserves) == RESERVE_COUNT


@pytest.mark.parametrize("twin", ["底一", "《底一》", " 底 一 ", "底一。"])
def test_no_answer_occurs_twice_in_an_evening_however_it_is_written(twin: str) -> None:
    level = a_level(a_round(lanterns=2))
    bank = (a_riddle(1), a_riddle(2, answer=twin))
    with pytest.raises(DealError):
        dealt(level, bank)
    hung = dealt(level, (*bank, a_riddle(3)))
    assert "bank/r3" in ids(hung)
    assert hung.reserves == ()


def test_letter_case_does_not_make_another_answer() -> None:
    bank = (a_riddle(1, answer="Moon"), a_riddle(2, answer="MOON"))
    assert shortages(a_level(a_round(lanterns=2)), bank) == (Shortage("characters", 1),)


def test_five_riddles_are_kept_back_for_a_tiebreak_in_the_way_it_is_answered() -> None:
    level = a_level(a_round(lanterns=3), a_round(RoundForm.TIEBREAK, answering=Answering.CHOICE))
    bank = (*riddles(10, choices=()), *(a_riddle(number) for number in range(11, 30)))
    hung = dealt(level, bank)
    assert hung.rounds[1] == ()
    assert len(hung.reserves) == 5
    assert all(riddle.choices for riddle in hung.reserves)


def test_a_bank_without_reserves_still_deals() -> None:
    assert dealt(a_level(a_round(lanterns=3)), riddles(3)).reserves == ()


def test_reserves_are_of_the_evenings_categories() -> None:
    bank = (*riddles(6), *(a_riddle(number, category="trees") for number in range(7, 30)))
    hung = dealt(a_level(a_round(lanterns=3)), bank)
    assert {riddle.category for riddle in hung.reserves} == {"characters"}


def test_choices_are_shuffled_by_the_deal_and_lose_none() -> None:
    hung = dealt(a_level(a_round(lanterns=12)), riddles(12))
    for riddle in hung.rounds[0]:
        assert sorted(riddle.choices) == sorted((riddle.answer, "甲", "乙", "丙"))
    assert len({riddle.choices.index(riddle.answer) for riddle in hung.rounds[0]}) > 1


@pytest.mark.parametrize(("languages", "dealt_ones"), [(("zh-Hans",), 2), (("en",), 1), (("zh-Hans", "en"), 3)])
def test_a_level_deals_riddles_of_its_languages_only(languages: tuple[str, ...], dealt_ones: int) -> None:
    bank = (a_riddle(1), a_riddle(2), a_riddle(3, language="en"))
    assert len(ids(dealt(a_level(a_round(lanterns=dealt_ones), languages=languages), bank))) == dealt_ones
    assert shortages(a_level(a_round(lanterns=dealt_ones + 1), languages=languages), bank)


def test_no_level_deals_a_welcome_riddle_not_even_by_name_or_as_a_reserve() -> None:
    bank = (a_riddle(1), a_riddle(2, tags=("welcome",)))
    assert shortages(a_level(a_round(lanterns=2)), bank) == (Shortage("characters", 1),)
    named = a_level(a_round(lanterns=0, riddles=(), riddle_ids=("bank/r2",)))
    assert shortages(named, bank) == (Shortage("", 1, "bank/r2"),)
    assert dealt(a_level(a_round(lanterns=1)), bank).reserves == ()


def test_a_choice_round_deals_only_riddles_that_have_choices() -> None:
    bank = (a_riddle(1), a_riddle(2, choices=()))
    choice = a_level(a_round(lanterns=2, answering=Answering.CHOICE))
    assert shortages(choice, bank) == (Shortage("characters", 1),)
    named = a_level(a_round(riddles=(), riddle_ids=("bank/r2",), answering=Answering.CHOICE))
    assert shortages(named, bank) == (Shortage("", 1, "bank/r2"),)
    assert shortages(a_level(a_round(lanterns=2, answering=Answering.TYPED)), bank) == ()


def test_only_the_difficulties_asked_for_are_dealt() -> None:
    hung = dealt(a_level(a_round(lanterns=6, difficulty=(2, 3))), riddles(20))
    assert {riddle.difficulty for riddle in hung.rounds[0]} == {2, 3}


def test_a_riddle_named_by_the_level_hangs_whatever_its_difficulty() -> None:
    level = a_level(a_round(riddles=(), riddle_ids=("bank/r4", "bank/r1"), difficulty=(1, 1)))
    assert ids(dealt(level, riddles(5))) == ["bank/r4", "bank/r1"], "in the order of their names"


def test_a_riddle_named_for_a_later_round_is_not_drawn_before() -> None:
    level = a_level(a_round(lanterns=4), a_round(riddles=(), riddle_ids=("bank/r3",)))
    for seed in range(20):
        assert dealt(level, riddles(5), seed).rounds[1][0].id == "bank/r3"


def test_a_named_riddle_that_no_bank_holds_is_said_by_name() -> None:
    level = a_level(a_round(riddles=(), riddle_ids=("bank/r1", "bank/gone")))
    assert shortages(level, riddles(3)) == (Shortage("", 1, "bank/gone"),)


def test_a_shortage_says_which_category_is_short_by_how_many() -> None:
    level = a_level(
        a_round(riddles=asking(characters=3, idioms=4)), a_round(RoundForm.BUZZER, riddles=asking(idioms=2, law=1))
    )
    bank = (*riddles(3), *(a_riddle(number, category="idioms") for number in range(4, 8)))
    missing = shortages(level, bank)
    assert set(missing) == {Shortage("idioms", 2), Shortage("law", 1)}
    with pytest.raises(DealError) as error:
        dealt(level, bank)
    assert set(error.value.shortages) == set(missing)


def test_a_deal_is_found_wherever_there_is_one() -> None:
    """Whoever deals the first round first, any riddle, may leave nothing for the second."""
    level = a_level(a_round(lanterns=2), a_round(RoundForm.BUZZER, 2, difficulty=(1, 2)))
    bank = [a_riddle(number, difficulty=number) for number in (1, 2, 4, 5)]
    for seed in range(30):
        hung = dealt(level, bank, seed)
        assert {riddle.difficulty for riddle in hung.rounds[1]} == {1, 2}


def test_a_deal_is_found_through_shared_answers() -> None:
    """The idiom with the answer 一 can only hang if the character riddle with that answer does not."""
    level = a_level(a_round(riddles=asking(characters=1, idioms=1)))
    bank = (a_riddle(1, answer="一"), a_riddle(2, answer="二"), a_riddle(3, answer="一", category="idioms"))
    for seed in range(20):
        assert ids(dealt(level, bank, seed)) == ["bank/r2", "bank/r3"]


def test_riddles_lit_in_earlier_evenings_come_last() -> None:
    level = a_level(a_round(lanterns=6))
    lit = [f"bank/r{number}" for number in range(1, 7)]
    for seed in range(20):
        assert set(ids(dealt(level, riddles(12), seed, lit))).isdisjoint(lit)


def test_riddles_lit_before_come_last_whatever_their_difficulty() -> None:
    level = a_level(a_round(lanterns=1, difficulty=(1, 5)))
    bank = (a_riddle(1, difficulty=1), a_riddle(2, difficulty=5))
    assert ids(dealt(level, bank, lit_before=["bank/r1"])) == ["bank/r2"]
    assert ids(dealt(level, bank, lit_before=["bank/r2"])) == ["bank/r1"]


def test_riddles_lit_before_come_back_only_where_no_other_would_do() -> None:
    level = a_level(a_round(lanterns=3), a_round(RoundForm.BUZZER, 2, difficulty=(1, 1)))
    bank = [*(a_riddle(number, difficulty=1) for number in (1, 2, 3)), *(a_riddle(n, difficulty=5) for n in (4, 5, 6))]
    lit = ["bank/r3", "bank/r6"]
    for seed in range(30):
        assert len(set(ids(dealt(level, bank, seed, lit))) & set(lit)) == 1


def test_a_later_round_does_not_drive_an_earlier_one_to_a_riddle_lit_before() -> None:
    level = a_level(a_round(lanterns=1, difficulty=(1, 1)), a_round(RoundForm.BUZZER, 1, difficulty=(1, 2)))
    bank = (a_riddle(1, difficulty=1), a_riddle(2, difficulty=1), a_riddle(3, difficulty=2))
    assert ids(dealt(level, bank, lit_before=["bank/r2"])) == ["bank/r1", "bank/r3"]


def test_the_reserves_too_are_new_while_there_are_new_ones() -> None:
    lit = [f"bank/r{number}" for number in range(1, 7)]
    for seed in range(20):
        reserves = dealt(a_level(a_round(lanterns=1)), riddles(12), seed, lit).reserves
        assert {riddle.id for riddle in reserves}.isdisjoint(lit)


def test_riddles_lit_before_keep_no_evening_from_being_dealt() -> None:
    bank = riddles(6)
    assert len(ids(dealt(a_level(a_round(lanterns=6)), bank, lit_before=[riddle.id for riddle in bank]))) == 6


def test_the_wall_hangs_by_category_as_the_level_lists_them_and_from_easy_to_hard() -> None:
    level = a_level(a_round(riddles=asking(idioms=5, characters=5)))
    bank = (*riddles(15), *(a_riddle(number, category="idioms") for number in range(16, 31)))
    wall = dealt(level, bank).rounds[0]
    assert [riddle.category for riddle in wall] == ["idioms"] * 5 + ["characters"] * 5
    assert [riddle.difficulty for riddle in wall] == [1, 2, 3, 4, 5] * 2


def test_the_deal_carries_the_titles_of_an_organisers_own_categories() -> None:
    trees = Category("trees", Words.plain("树木"))
    hung = deal(a_level(a_round(lanterns=1)), riddles(2), 1, Random(1), categories=[trees])
    assert hung.categories == (trees,)


@given(
    places=st.lists(st.tuples(st.integers(0, 3), st.integers(1, 5), st.integers(0, 2)), min_size=1, max_size=4),
    kinds=st.lists(st.tuples(st.integers(1, 5), st.integers(1, 8)), max_size=12),
    lit=st.sets(st.integers(1, 12)),
    seed=st.integers(0, 1000),
)
def test_any_deal_holds_what_was_asked_for_and_no_answer_twice(
    places: list[tuple[int, int, int]], kinds: list[tuple[int, int]], lit: set[int], seed: int
) -> None:
    level = a_level(*(a_round(lanterns=count, difficulty=(low, min(5, low + up))) for count, low, up in places))
    bank = [
        a_riddle(number, difficulty=difficulty, answer=f"底{answer}")
        for number, (difficulty, answer) in enumerate(kinds, 1)
    ]
    missing = shortages(level, bank)
    if missing:
        with pytest.raises(DealError) as error:
            dealt(level, bank, seed)
        assert error.value.shortages == missing
        return
    hung = dealt(level, bank, seed, [f"bank/r{number}" for number in lit])
    for round_, wall in zip(level.rounds, hung.rounds, strict=True):
        assert len(wall) == round_.riddles[0].count
        assert all(round_.difficulty[0] <= riddle.difficulty <= round_.difficulty[1] for riddle in wall)
    everything = [riddle for wall in (*hung.rounds, hung.reserves) for riddle in wall]
    assert len({riddle.answer for riddle in everything}) == len(everything)


@given(
    places=st.lists(st.tuples(st.integers(1, 5), st.integers(0, 2)), min_size=1, max_size=5),
    difficulties=st.lists(st.integers(1, 5), min_size=1, max_size=8),
    lit=st.sets(st.integers(1, 8)),
    seed=st.integers(0, 1000),
)
def test_no_more_is_missing_and_no_more_comes_back_than_must(
    places: list[tuple[int, int]], difficulties: list[int], lit: set[int], seed: int
) -> None:
    wanted = [(low, min(5, low + up)) for low, up in places]
    level = a_level(*(a_round(lanterns=1, difficulty=difficulty) for difficulty in wanted))
    bank = [a_riddle(number, difficulty=difficulty) for number, difficulty in enumerate(difficulties, 1)]
    new = [difficulty for number, difficulty in enumerate(difficulties, 1) if number not in lit]
    can_be_filled = most_filled(wanted, difficulties)
    assert sum(shortage.missing for shortage in shortages(level, bank)) == len(wanted) - can_be_filled
    if can_be_filled == len(wanted):
        lit_before = [f"bank/r{number}" for number in lit]
        fresh = set(ids(dealt(level, bank, seed, lit_before))) - set(lit_before)
        assert len(fresh) == most_filled(wanted, new)


def most_filled(wanted: list[tuple[int, int]], difficulties: list[int]) -> int:
    """How many places can be filled at most, found by trying everything."""
    if not wanted:
        return 0
    (low, high), *others = wanted
    best = most_filled(others, difficulties)
    for index, difficulty in enumerate(difficulties):
        if low <= difficulty <= high and difficulty not in difficulties[:index]:
            left = difficulties[:index] + difficulties[index + 1 :]
            best = max(best, 1 + most_filled(others, left))
    return best
