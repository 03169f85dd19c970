"""The title and the attract screen."""

from __future__ import annotations

import pytest

from game.ui.front.attract import AttractScreen, hanging_riddle
from game.ui.front.banks import BanksScreen
from game.ui.front.help import HelpScreen
from game.ui.front.settings_screen import SettingsScreen
from game.ui.front.setup import SetupScreen
from game.ui.front.title import IDLE_BEFORE_ATTRACT, Entry, TitleScreen
from game.ui.front.trouble import TroubleScreen
from game.ui.presses import Action, Press
from game.ui.screens import Pop, Push, Reset, Screen, Wish
from tests.ui.front.houses import THE_WALL, AHouse, press


def pushed(step: object) -> Screen:
    assert isinstance(step, Push)
    return step.screen


@pytest.mark.parametrize("unfinished", ["", "Festival 21:04"])
def test_enter_three_times_from_the_title_reaches_the_wall(unfinished: str) -> None:
    house = AHouse(unfinished=unfinished)
    setup = pushed(press(TitleScreen(house), Action.CONFIRM))
    assert press(setup, Action.CONFIRM) is None
    assert press(setup, Action.CONFIRM) == Reset(THE_WALL)
    assert house.begun[0].level.id == "family"


def test_continue_is_offered_second_and_only_when_an_evening_was_interrupted() -> None:
    house = AHouse()
    title = TitleScreen(house)
    assert Entry.CONTINUE not in title.entries
    house.unfinished = "Festival 21:04"
    assert title.entries.index(Entry.CONTINUE) == 1
    assert press(title, Action.RIGHT, Action.CONFIRM) == Reset(THE_WALL)
    assert house.resumed == 1


def test_the_menu_wraps_at_both_ends() -> None:
    title = TitleScreen(AHouse())
    visited = []
    for action in (Action.LEFT, Action.RIGHT, Action.UP):
        press(title, action)
        visited.append(title.chosen)
    assert visited == [Entry.QUIT, Entry.PLAY, Entry.QUIT]


@pytest.mark.parametrize(
    ("number", "screen"), [(0, SetupScreen), (1, BanksScreen), (2, SettingsScreen)], ids=["play", "banks", "settings"]
)
def test_a_click_goes_where_it_points(number: int, screen: type[Screen]) -> None:
    assert isinstance(pushed(press(TitleScreen(AHouse()), Press(Action.ITEM, number))), screen)


def test_quit_asks_the_app_to_end() -> None:
    assert press(TitleScreen(AHouse()), Press(Action.ITEM, 3)) is Wish.QUIT


def test_esc_only_points_at_quit() -> None:
    title = TitleScreen(AHouse())
    assert press(title, Action.MENU) is None
    assert title.chosen is Entry.QUIT


def test_a_chosen_continue_that_disappears_leaves_play() -> None:
    house = AHouse(unfinished="Festival")
    title = TitleScreen(house)
    press(title, Action.RIGHT)
    house.unfinished = ""
    assert title.chosen is Entry.PLAY


def test_without_levels_play_says_what_to_do() -> None:
    assert isinstance(pushed(press(TitleScreen(AHouse(levels=())), Action.CONFIRM)), TroubleScreen)


@pytest.mark.parametrize(
    ("action", "wish"),
    [(Action.LANGUAGE, Wish.LANGUAGE), (Action.MUTE, Wish.MUTE), (Action.FULLSCREEN, Wish.FULLSCREEN)],
)
def test_the_general_keys_are_wishes_to_the_app(action: Action, wish: Wish) -> None:
    assert press(TitleScreen(AHouse()), action) is wish


def test_f1_lays_the_sheet_over() -> None:
    assert isinstance(pushed(press(TitleScreen(AHouse()), Action.HELP)), HelpScreen)


def test_after_a_quiet_minute_the_attract_screen_comes_up() -> None:
    title = TitleScreen(AHouse())
    assert title.tick(5_000) is None
    assert title.tick(5_000 + IDLE_BEFORE_ATTRACT - 1) is None
    assert isinstance(pushed(title.tick(5_000 + IDLE_BEFORE_ATTRACT)), AttractScreen)


def test_a_press_begins_the_quiet_minute_anew() -> None:
    title = TitleScreen(AHouse())
    title.tick(0)
    press(title, Action.RIGHT)
    assert title.tick(50_000) is None
    assert title.tick(IDLE_BEFORE_ATTRACT + 10_000) is None


def test_coming_back_from_another_screen_begins_the_quiet_minute_anew() -> None:
    title = TitleScreen(AHouse())
    title.tick(0)
    assert title.tick(IDLE_BEFORE_ATTRACT) is not None
    assert title.tick(10 * IDLE_BEFORE_ATTRACT) is None


def test_without_welcome_riddles_the_title_stays() -> None:
    title = TitleScreen(AHouse(welcome=()))
    title.tick(0)
    assert title.tick(10 * IDLE_BEFORE_ATTRACT) is None


@pytest.mark.parametrize("action", [Action.CONFIRM, Action.MENU, Action.TEAM, Action.LANGUAGE, Action.HINT])
def test_any_press_ends_the_attract_screen(action: Action) -> None:
    assert press(AttractScreen(AHouse()), action) == Pop()


@pytest.mark.parametrize(("slots", "count"), [(5, 12), (4, 12), (5, 5), (3, 4), (1, 3), (2, 2)])
def test_slips_turn_one_after_another_and_no_riddle_hangs_twice(slots: int, count: int) -> None:
    def hung(steps: int) -> list[int]:
        return [hanging_riddle(slot, slots, steps, count) for slot in range(slots)]

    seen = set(hung(0))
    for steps in range(1, 3 * count):
        before, after = hung(steps - 1), hung(steps)
        assert len(set(after)) == slots
        turned = [slot for slot in range(slots) if before[slot] != after[slot]]
        assert turned in ([(steps - 1) % slots], [])
        seen |= set(after)
    assert seen == set(range(count))
