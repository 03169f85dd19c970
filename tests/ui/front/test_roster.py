"""The teams before an evening begins."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from game.core.levels import Answering
from game.core.teams import Emblem, Team
from game.i18n.language import Language
from game.ui.front.roster import COLOURS, Roster, plain, roster_of, within_length
from tests.ui.front.houses import a_level

SAY = Language("en")


def test_a_family_starts_with_two_teams_and_a_hosted_evening_with_four() -> None:
    assert Roster().count(a_level("family")) == 2
    assert Roster().count(a_level("festival", answering=Answering.JUDGED)) == 4


def test_a_level_sets_the_bounds() -> None:
    assert Roster().count(a_level("crowd", (5, 8))) == 5
    assert Roster(wanted=8).count(a_level("family", (1, 4))) == 4


def test_teams_that_a_smaller_level_leaves_out_come_back_with_a_larger_one() -> None:
    roster = Roster(wanted=6).renamed(5, "Night owls")
    assert len(roster.teams(a_level("family", (1, 4)), SAY)) == 4
    assert roster.teams(a_level("festival", (2, 8)), SAY)[5].name == "Night owls"


def test_adding_stops_at_the_most_and_removing_at_the_least() -> None:
    level = a_level("duel", (2, 3))
    roster = Roster().added(level).added(level).added(level)
    assert roster.count(level) == 3
    assert roster.removed(level, 0).removed(level, 0).removed(level, 0).count(level) == 2


def test_a_removed_team_is_gone_with_its_name_and_the_others_move_up() -> None:
    level = a_level("kids")
    roster = Roster().renamed(0, "Gran").renamed(1, "Gramps").removed(level, 0)
    assert [team.name for team in roster.teams(level, SAY)] == ["Gramps"]
    assert "Gran" not in [seat.name for seat in roster.seats]


def test_another_emblem_brings_its_colour_and_its_name() -> None:
    level = a_level("kids")
    team = Roster().with_other_emblem(level, 0).teams(level, SAY)[0]
    assert team == Team("Bamboo team", COLOURS[Emblem.BAMBOO], Emblem.BAMBOO)


def test_a_team_with_a_name_of_its_own_keeps_it_under_another_emblem() -> None:
    level = a_level("kids")
    assert Roster().renamed(0, "Gran").with_other_emblem(level, 0).teams(level, SAY)[0].name == "Gran"


def test_where_all_emblems_are_taken_two_teams_change_theirs() -> None:
    level = a_level("kids")
    roster = Roster(wanted=8).with_other_emblem(level, 0)
    assert (roster.seats[0].emblem, roster.seats[1].emblem) == (Emblem.CARP, Emblem.CRANE)


def test_an_empty_name_is_the_emblems_own() -> None:
    level = a_level("kids")
    assert Roster().renamed(0, "Gran").renamed(0, "  ").teams(level, SAY)[0].name == "Crane team"


def test_two_teams_cannot_have_one_name() -> None:
    level = a_level("kids")
    assert Roster().name_is_taken(level, 0, " Carp  team", SAY)
    assert not Roster().name_is_taken(level, 0, "Crane team", SAY)
    assert not Roster().name_is_taken(level, 0, "Bamboo team", SAY)


def test_the_teams_of_the_last_evening_come_back() -> None:
    level = a_level("kids")
    remembered = (Team("Gran", 0, Emblem.PLUM), Team("", 4, Emblem.CLOUD), Team("Us", 7, Emblem.RABBIT))
    roster = roster_of(remembered)
    assert roster.remembered(level) == remembered
    assert [team.name for team in roster.teams(level, SAY)] == ["Gran", "Cloud team", "Us"]


def test_an_emblem_that_was_kept_twice_gives_way_the_second_time() -> None:
    roster = roster_of((Team("A", 0, Emblem.PLUM), Team("B", 0, Emblem.PLUM)))
    assert [seat.emblem for seat in roster.seats[:2]] == [Emblem.PLUM, Emblem.CRANE]


def test_a_name_has_at_most_fourteen_ideographs_or_thirty_letters() -> None:
    assert within_length("白" * 20) == "白" * 14
    assert within_length("a" * 40) == "a" * 30
    assert within_length("白" * 7 + "a" * 20) == "白" * 7 + "a" * 15


def test_what_cannot_be_set_on_a_line_is_left_out_of_a_name() -> None:
    assert plain("  Night\n owls\u202e\0 ") == "Night owls"


@given(
    st.lists(
        st.tuples(st.sampled_from(["add", "remove", "emblem"]), st.integers(0, 7), st.sampled_from([(1, 8), (2, 4)])),
        max_size=40,
    )
)
def test_whatever_is_done_every_emblem_is_there_once(steps: list[tuple[str, int, tuple[int, int]]]) -> None:
    roster = Roster()
    for what, number, teams in steps:
        level = a_level("any", teams)
        number %= roster.count(level)
        match what:
            case "add":
                roster = roster.added(level)
            case "remove":
                roster = roster.removed(level, number)
            case _:
                roster = roster.with_other_emblem(level, number)
        assert {seat.emblem for seat in roster.seats} == set(Emblem)
        assert len(roster.seats) == len(Emblem)
        assert teams[0] <= roster.count(level) <= teams[1]
