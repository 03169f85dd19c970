"""From a level's file to an evening's programme."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from game.core.deal import RESERVE_COUNT, deal
from game.core.levels import Answering, CategoryCount, RoundForm
from game.packs.check import check
from game.packs.library import load_library
from game.packs.load import load_level
from game.packs.problems import PackError, Severity
from tests.packs.writing import EVENING, HEAD, LOYAL, changed, written

ROOT = Path(__file__).parent.parent.parent


def codes(path: Path) -> list[str]:
    with pytest.raises(PackError) as raised:
        load_level(path)
    return [problem.code for problem in raised.value.problems]


def test_what_a_level_leaves_out_is_what_the_rules_say(tmp_path: Path) -> None:
    text = "format: 1\nid: e\ntitle: 今晚\nrounds:\n  - {form: turns, riddles: {law: 8}}\n"
    level = load_level(written(tmp_path, text))
    assert (level.teams, level.answering, level.languages) == ((1, 8), Answering.JUDGED, ("zh-Hans",))
    assert (level.pinyin, level.minutes) == (False, 0)
    (first,) = level.rounds
    assert first.riddles == (CategoryCount("law", 8),)
    assert (first.difficulty, first.seconds, first.answer_seconds) == ((1, 5), 60, 10)
    assert (first.points, first.penalty, first.hint_cost, first.speed_bonus) == ((10,) * 5, 0, 2, 0)
    assert (first.steal, first.stakes, first.read_aloud, first.false_start) == (False, (10, 20, 30), None, 0)


def test_a_wrong_buzz_costs_ten_unless_the_round_says_otherwise(tmp_path: Path) -> None:
    text = changed(EVENING, "form: turns", "form: buzzer")
    assert load_level(written(tmp_path, text)).rounds[0].penalty == 10
    assert load_level(written(tmp_path, text + "    penalty: 5\n")).rounds[0].penalty == 5


def test_points_are_one_number_or_five_by_difficulty(tmp_path: Path) -> None:
    assert load_level(written(tmp_path, EVENING + "    points: 20\n")).rounds[0].points == (20,) * 5
    five = EVENING + "    points: [10, 20, 30, 40, 50]\n"
    assert load_level(written(tmp_path, five)).rounds[0].points == (10, 20, 30, 40, 50)


def test_a_level_deals_one_language_or_several(tmp_path: Path) -> None:
    one = changed(EVENING, "rounds:", "language: en\nrounds:")
    several = changed(EVENING, "rounds:", "language: [zh-Hans, en]\nrounds:")
    assert load_level(written(tmp_path, one)).languages == ("en",)
    assert load_level(written(tmp_path, several)).languages == ("zh-Hans", "en")


def test_a_round_answers_as_its_level_does_unless_it_says_otherwise(tmp_path: Path) -> None:
    text = changed(EVENING, "rounds:", "answering: typed\nrounds:") + "  - {form: buzzer, riddles: {law: 2}}\n"
    own = text + "    answering: choice\n"
    assert [it.answering for it in load_level(written(tmp_path, text)).rounds] == [Answering.TYPED] * 2
    assert codes(written(tmp_path, own)) != []


def test_riddles_may_be_named_one_by_one(tmp_path: Path) -> None:
    text = changed(EVENING, "{characters: 2, idioms: 2}", "[a/one, a/two, b/one, b/two]")
    (first,) = load_level(written(tmp_path, text)).rounds
    assert first.riddle_ids == ("a/one", "a/two", "b/one", "b/two")
    assert first.riddles == ()


def test_a_tiebreak_needs_no_riddles_of_its_own(tmp_path: Path) -> None:
    assert load_level(written(tmp_path, EVENING + "  - form: tiebreak\n")).rounds[1].form is RoundForm.TIEBREAK


@pytest.mark.parametrize("form", ["turns", "risk"])
def test_a_round_that_goes_round_needs_a_riddle_for_each_team(tmp_path: Path, form: str) -> None:
    enough = changed(EVENING, "form: turns", f"form: {form}")
    assert load_level(written(tmp_path, enough)).teams == (2, 4)
    assert codes(written(tmp_path, changed(enough, "max: 4", "max: 5"))) == ["too-few-riddles"]


def test_a_buzzer_round_needs_no_riddle_for_each_team(tmp_path: Path) -> None:
    text = changed(changed(EVENING, "form: turns", "form: buzzer"), "max: 4", "max: 8")
    assert load_level(written(tmp_path, text)).teams == (2, 8)


@pytest.mark.parametrize("where", ["level", "round"])
def test_a_written_round_is_judged_or_it_is_an_error(tmp_path: Path, where: str) -> None:
    text = changed(EVENING, "form: turns", "form: written")
    assert load_level(written(tmp_path, text)).rounds[0].answering is Answering.JUDGED
    text = (
        changed(text, "rounds:", "answering: choice\nrounds:") if where == "level" else text + "    answering: typed\n"
    )
    assert codes(written(tmp_path, text)) == ["written-is-judged"]


def test_a_category_that_may_be_in_a_pack_of_ones_own_is_only_a_warning(tmp_path: Path) -> None:
    path = written(tmp_path, changed(EVENING, "idioms", "trees"))
    assert load_level(path).rounds[0].riddles[1] == CategoryCount("trees", 2)
    (problem,) = check([path]).problems
    assert (problem.code, problem.severity, problem.line, problem.column) == (
        "unknown-category",
        Severity.WARNING,
        7,
        30,
    )


def test_a_category_that_a_pack_checked_beside_the_level_has_is_no_warning(tmp_path: Path) -> None:
    level = written(tmp_path, changed(EVENING, "idioms", "trees"))
    pack = written(tmp_path, changed(HEAD, "category: characters", "category: trees") + LOYAL, "trees.yaml")
    assert check([level, pack]).problems == ()


def test_a_setting_that_means_nothing_in_its_round_is_a_warning(tmp_path: Path) -> None:
    path = written(tmp_path, EVENING + "    stakes: [10, 20]\n    steal: true\n")
    assert load_level(path).rounds[0].steal
    assert [it.code for it in check([path]).problems] == ["setting-without-effect"]


@pytest.mark.parametrize("path", sorted((ROOT / "levels").glob("*.yaml")), ids=lambda path: path.stem)
def test_the_shipped_levels_pass_the_strictest_check(path: Path) -> None:
    assert load_level(path).id == path.stem
    assert check([ROOT / "riddles", path]).exit_code(strict=True) == 0


@pytest.mark.parametrize("name", ["family", "kids", "festival", "sprint"])
def test_the_shipped_banks_are_large_enough_for_each_shipped_level(name: str) -> None:
    library = load_library([ROOT / "riddles"], [ROOT / "levels"])
    level = next(it for it in library.levels if it.id == name)
    riddles = [riddle for pack in library.packs for riddle in pack.riddles]
    for seed in range(5):
        dealt = deal(level, riddles, seed, Random(seed))
        assert [len(it) for it in dealt.rounds] == [sum(it.count for it in round_.riddles) for round_ in level.rounds]
        assert len(dealt.reserves) == RESERVE_COUNT


def test_the_family_evening_is_two_rounds_of_twelve_lanterns_that_nobody_is_hurried_through() -> None:
    level = load_level(ROOT / "levels" / "family.yaml")
    assert [it.form for it in level.rounds] == [RoundForm.TURNS, RoundForm.TURNS]
    assert sum(it.count for round_ in level.rounds for it in round_.riddles) == 12
    assert {it.difficulty for it in level.rounds} == {(1, 2)}
    assert (level.minutes, level.answering) == (10, Answering.CHOICE)


def test_the_festival_is_the_contest_of_the_community_evenings() -> None:
    level = load_level(ROOT / "levels" / "festival.yaml")
    turns, buzzers, last = level.rounds[:3], level.rounds[3:5], level.rounds[5]
    assert all(it.form is RoundForm.TURNS and it.points == (10, 20, 30, 40, 50) and not it.penalty for it in turns)
    assert all(it.form is RoundForm.BUZZER and it.points == (10,) * 5 and it.penalty == 10 for it in buzzers)
    assert last.form is RoundForm.TIEBREAK
