"""Set-up by keyboard alone and by mouse alone."""

from __future__ import annotations

import pytest

from game.core.teams import Emblem, Team
from game.settings import Settings
from game.ui.cues import Cue
from game.ui.front.house import LevelEntry
from game.ui.front.setup import EDIT_SEED, PAGE_BACK, PAGE_ON, START, Focus, SetupScreen
from game.ui.front.team_desk import Part
from game.ui.keys import Context
from game.ui.presses import Action, Press
from game.ui.screens import Pop, Reset, Wish
from tests.ui.front.houses import THE_WALL, AHouse, a_level, a_pack, press, refused, write

FAMILY, FESTIVAL, KIDS, SCHOLARS, DUEL = range(5)


def names(screen: SetupScreen, house: AHouse) -> list[str]:
    return [team.name for team in screen.desk.roster.teams(screen.level, house.say)]


def stands_on(screen: SetupScreen) -> Focus:
    return screen.focus


def point(number: int) -> Press:
    return Press(Action.POINT, number)


def test_the_family_level_is_chosen_at_a_first_start() -> None:
    assert SetupScreen(AHouse()).level.id == "family"


def test_the_last_level_is_chosen_again() -> None:
    assert SetupScreen(AHouse(settings=Settings(level="kids"))).level.id == "kids"


def test_a_last_level_that_can_no_longer_be_dealt_is_not_chosen() -> None:
    assert SetupScreen(AHouse(settings=Settings(level="scholars"))).level.id == "family"


def test_enter_on_a_level_goes_to_start_and_enter_there_begins() -> None:
    house = AHouse()
    setup = SetupScreen(house)
    press(setup, Action.CONFIRM)
    assert setup.focus is Focus.START
    assert press(setup, Action.CONFIRM) == Reset(THE_WALL)
    begun = house.begun[0]
    assert [team.name for team in begun.teams] == ["Crane team", "Carp team"]
    assert (begun.seed, begun.seed_was_named) == (271828, False)


def test_a_click_on_a_card_and_one_on_start_begin() -> None:
    house = AHouse()
    assert press(SetupScreen(house), point(FESTIVAL), START) == Reset(THE_WALL)
    assert house.begun[0].level.id == "festival"
    assert len(house.begun[0].teams) == 4


@pytest.mark.parametrize("how", [(Action.CONFIRM,), (START,)])
def test_a_level_too_short_of_riddles_cannot_be_begun_and_says_why(how: tuple[Action | Press, ...]) -> None:
    house = AHouse()
    setup = SetupScreen(house)
    assert press(setup, point(SCHOLARS), *how) is None
    assert refused(setup)
    assert setup.notice == "“Idioms” is 3 riddles short."
    assert not house.begun


def test_the_notice_goes_with_the_next_press() -> None:
    setup = SetupScreen(AHouse())
    press(setup, point(SCHOLARS), Action.CONFIRM, Action.UP)
    assert setup.notice == ""


def test_esc_goes_back() -> None:
    assert press(SetupScreen(AHouse()), Action.MENU) == Pop()


def test_the_arrows_reach_every_card_the_teams_the_seed_and_start() -> None:
    setup = SetupScreen(AHouse())
    press(setup, Action.RIGHT, Action.DOWN)
    assert setup.level.id == "duel"
    press(setup, Action.RIGHT)
    assert stands_on(setup) is Focus.TEAMS
    press(setup, Action.LEFT, Action.LEFT)
    assert stands_on(setup) is Focus.LEVELS
    press(setup, Action.DOWN)
    assert stands_on(setup) is Focus.SEED
    press(setup, Action.RIGHT)
    assert stands_on(setup) is Focus.START
    press(setup, Action.UP)
    assert stands_on(setup) is Focus.TEAMS


def test_a_team_is_added_and_taken_out_by_keyboard() -> None:
    house = AHouse()
    setup = SetupScreen(house)
    press(setup, Action.RIGHT, Action.RIGHT, Action.RIGHT)
    press(setup, Action.DOWN, Action.DOWN, Action.CONFIRM)
    assert names(setup, house) == ["Crane team", "Carp team", "Bamboo team"]
    press(setup, Action.UP, Action.UP, Action.RIGHT)
    assert setup.desk.part is Part.REMOVE
    press(setup, Action.CONFIRM)
    assert names(setup, house) == ["Crane team", "Bamboo team"]


def test_a_team_is_added_and_taken_out_by_mouse() -> None:
    house = AHouse()
    setup = SetupScreen(house)
    press(setup, Press(Action.ADD), Press(Action.REMOVE, 0))
    assert names(setup, house) == ["Carp team", "Bamboo team"]


def test_plus_and_minus_add_and_take_out_the_last_team() -> None:
    house = AHouse()
    setup = SetupScreen(house)
    press(setup, Action.MORE_TIME, Action.MORE_TIME, Action.LESS_TIME)
    assert names(setup, house) == ["Crane team", "Carp team", "Bamboo team"]


def test_no_more_teams_than_the_level_takes_and_no_fewer_than_it_needs() -> None:
    setup = SetupScreen(AHouse())
    press(setup, point(DUEL), Press(Action.ADD))
    assert refused(setup)
    assert setup.notice == "2 teams are the most here."
    press(setup, Press(Action.REMOVE, 0))
    assert refused(setup)
    assert setup.notice == "2 teams are the least here."
    assert setup.desk.roster.count(setup.level) == 2


def test_a_team_is_renamed_by_typing() -> None:
    house = AHouse()
    setup = SetupScreen(house)
    press(setup, *[Action.RIGHT] * 3, Action.CONFIRM)
    assert setup.context is Context.FIELD
    assert setup.field is not None
    assert setup.field.text == "Crane team"
    write(setup, "爷爷奶奶")
    press(setup, Action.CONFIRM)
    assert setup.field is None
    assert setup.context is Context.GENERAL
    assert names(setup, house) == ["爷爷奶奶", "Carp team"]


def test_esc_leaves_the_old_name() -> None:
    house = AHouse()
    setup = SetupScreen(house)
    press(setup, Press(Action.RENAME, 1))
    write(setup, "Us")
    assert press(setup, Action.MENU) is None
    assert names(setup, house) == ["Crane team", "Carp team"]


def test_a_name_is_kept_within_its_length_while_it_is_typed() -> None:
    setup = SetupScreen(AHouse())
    press(setup, Press(Action.RENAME, 0))
    write(setup, "任港社区退休老教师联合代表队一二三")
    assert setup.field is not None
    assert setup.field.text == "任港社区退休老教师联合代表队"


def test_a_name_that_another_team_has_is_refused_and_stays_open() -> None:
    setup = SetupScreen(AHouse())
    press(setup, Press(Action.RENAME, 0))
    write(setup, "Carp team")
    press(setup, Action.CONFIRM)
    assert refused(setup)
    assert setup.field is not None
    press(setup, START)
    assert setup.field is not None


def test_a_click_elsewhere_takes_the_name_over() -> None:
    house = AHouse()
    setup = SetupScreen(house)
    press(setup, Press(Action.RENAME, 0))
    write(setup, "Us")
    assert press(setup, START) == Reset(THE_WALL)
    assert house.begun[0].teams[0].name == "Us"


def test_a_name_nobody_gave_goes_with_the_language() -> None:
    house = AHouse()
    setup = SetupScreen(house)
    press(setup, Press(Action.RENAME, 0), Action.CONFIRM)
    assert setup.desk.roster.seats[0].name == ""


def test_an_emblem_changes_by_keyboard_and_by_mouse() -> None:
    setup = SetupScreen(AHouse())
    press(setup, *[Action.RIGHT] * 3, Action.LEFT, Action.CONFIRM)
    assert setup.desk.roster.seats[0].emblem is Emblem.BAMBOO
    press(setup, Press(Action.EMBLEM, 1))
    assert setup.desk.roster.seats[1].emblem is Emblem.PEONY


def test_a_buzzer_can_be_tried() -> None:
    setup = SetupScreen(AHouse())
    press(setup, Press(Action.TEAM, 1), Press(Action.TEAM, 5))
    assert setup.desk.heard == {1}
    assert list(setup.take_cues()) == [Cue.BUZZ_2]
    assert setup.focus is Focus.LEVELS


def test_a_seed_can_be_typed_and_counts_as_named() -> None:
    house = AHouse()
    setup = SetupScreen(house)
    press(setup, EDIT_SEED)
    write(setup, "7x７ 7")
    press(setup, Action.CONFIRM)
    assert setup.seed == 77
    press(setup, START)
    assert (house.begun[0].seed, house.begun[0].seed_was_named) == (77, True)


def test_an_empty_seed_is_drawn_again() -> None:
    setup = SetupScreen(AHouse())
    press(setup, EDIT_SEED)
    write(setup, "7")
    press(setup, Action.CONFIRM, EDIT_SEED)
    write(setup, "")
    press(setup, Action.CONFIRM)
    assert setup.seed == 271828


def test_the_seed_of_the_command_line_is_shown_and_counts_as_named() -> None:
    house = AHouse(named_seed=7)
    press(SetupScreen(house), START)
    assert (house.begun[0].seed, house.begun[0].seed_was_named) == (7, True)


def test_teams_and_level_are_remembered() -> None:
    house = AHouse()
    setup = SetupScreen(house)
    press(setup, point(KIDS), Press(Action.RENAME, 1))
    write(setup, "Us")
    press(setup, Action.CONFIRM, START)
    assert house.settings.level == "kids"
    assert house.settings.teams == (Team("", 1, Emblem.CRANE), Team("Us", 5, Emblem.CARP))
    assert names(SetupScreen(house), house) == ["Crane team", "Us"]


def test_one_banks_evening_leaves_the_remembered_level_alone() -> None:
    house = AHouse(settings=Settings(level="kids"))
    press(SetupScreen(house, (house.bank_level(a_pack("law")),)), START)
    assert house.begun[0].level.id == "law"
    assert house.settings.level == "kids"


def test_more_than_six_levels_are_turned_by_pages() -> None:
    house = AHouse(levels=tuple(LevelEntry(a_level(f"level-{number}")) for number in range(8)))
    setup = SetupScreen(house)
    press(setup, PAGE_ON)
    assert setup.level.id == "level-6"
    press(setup, PAGE_ON)
    assert setup.level.id == "level-7"
    press(setup, PAGE_BACK)
    assert setup.level.id == "level-1"
    press(setup, Action.DOWN, Action.DOWN)
    assert setup.level.id == "level-7"


def test_while_a_name_is_written_the_app_still_hears_f11() -> None:
    setup = SetupScreen(AHouse())
    press(setup, Press(Action.RENAME, 0))
    assert press(setup, Action.FULLSCREEN) is Wish.FULLSCREEN
    assert setup.field is not None
