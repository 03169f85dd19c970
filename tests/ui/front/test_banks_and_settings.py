"""The riddle banks, the settings, the sheet of keys and trouble."""

from __future__ import annotations

import pytest

from game.settings import Settings
from game.ui.front.banks import PLAY, SCROLL_ON, BanksScreen
from game.ui.front.help import HelpScreen
from game.ui.front.settings_screen import BACK, LINES, Line, SettingsScreen, higher, lower
from game.ui.front.setup import SetupScreen
from game.ui.front.trouble import Trouble, TroubleScreen
from game.ui.presses import Action, Press
from game.ui.screens import Pop, Push, Wish
from tests.ui.front.houses import AHouse, a_pack, press, refused


@pytest.mark.parametrize("how", [Press(Action.CONFIRM), PLAY])
def test_a_bank_is_played_alone(how: Press) -> None:
    step = press(BanksScreen(AHouse()), how)
    assert isinstance(step, Push)
    assert isinstance(step.screen, SetupScreen)
    assert [entry.level.id for entry in step.screen.entries] == ["characters"]


def test_the_welcome_bank_is_not_played() -> None:
    banks = BanksScreen(AHouse())
    assert press(banks, Action.DOWN, Action.CONFIRM) is None
    assert refused(banks)


def test_spoilt_files_stand_below_and_are_not_played() -> None:
    banks = BanksScreen(AHouse())
    press(banks, *[Action.DOWN] * 9)
    assert banks.entries[banks.chosen] == AHouse().spoilt[0]
    assert press(banks, Action.CONFIRM) is None
    assert refused(banks)


def test_a_click_chooses_a_bank_and_the_list_scrolls() -> None:
    banks = BanksScreen(AHouse(packs=tuple(a_pack(f"bank-{number}") for number in range(20))))
    press(banks, Press(Action.POINT, 3))
    assert banks.chosen == 3
    press(banks, SCROLL_ON, SCROLL_ON, SCROLL_ON)
    assert banks.chosen == 20


def test_a_house_without_banks_bears_every_press() -> None:
    banks = BanksScreen(AHouse(packs=(), spoilt=()))
    assert press(banks, Action.DOWN, Action.UP, Action.CONFIRM) is None
    assert press(banks, Action.MENU) == Pop()


def at(screen: SettingsScreen, line: Line) -> None:
    press(screen, *[Action.DOWN] * ((LINES.index(line) - LINES.index(screen.chosen)) % len(LINES)))
    assert screen.chosen is line


def test_the_language_goes_round_both_ways() -> None:
    house = AHouse()
    settings = SettingsScreen(house)
    press(settings, Action.RIGHT)
    assert (house.settings.language, house.say.code) == ("zh_Hans", "zh_Hans")
    press(settings, Action.LEFT)
    assert house.say.code == "en"


def test_volumes_stop_at_their_ends() -> None:
    house = AHouse(settings=Settings(music_volume=90, cue_volume=10))
    settings = SettingsScreen(house)
    at(settings, Line.MUSIC)
    press(settings, Action.RIGHT, Action.RIGHT)
    at(settings, Line.CUES)
    press(settings, Action.LEFT, Action.LEFT)
    assert (house.settings.music_volume, house.settings.cue_volume) == (100, 0)


def test_reduced_motion_is_switched() -> None:
    house = AHouse()
    settings = SettingsScreen(house)
    at(settings, Line.MOTION)
    press(settings, Action.CONFIRM)
    assert house.settings.reduced_motion


@pytest.mark.parametrize(("line", "wish"), [(Line.SOUND, Wish.MUTE), (Line.FULLSCREEN, Wish.FULLSCREEN)])
def test_sound_and_screen_are_switched_by_the_app(line: Line, wish: Wish) -> None:
    house = AHouse()
    settings = SettingsScreen(house)
    at(settings, line)
    assert press(settings, Action.LEFT) is wish
    assert house.settings == Settings()


def test_a_click_on_an_arrow_changes_its_line() -> None:
    house = AHouse()
    settings = SettingsScreen(house)
    press(settings, lower(Line.MUSIC), higher(Line.CUES))
    assert (house.settings.music_volume, house.settings.cue_volume) == (50, 90)
    assert settings.chosen is Line.CUES
    assert press(settings, BACK) == Pop()


def test_lines_wrap() -> None:
    settings = SettingsScreen(AHouse())
    press(settings, Action.UP)
    assert settings.chosen is LINES[-1]
    press(settings, Action.DOWN)
    assert settings.chosen is LINES[0]


@pytest.mark.parametrize("action", [Action.HELP, Action.MENU, Action.CONFIRM, Action.NEXT])
def test_the_sheet_of_keys_is_put_away(action: Action) -> None:
    assert press(HelpScreen(AHouse()), action) == Pop()


def test_the_sheet_of_keys_stays_while_the_language_changes() -> None:
    assert press(HelpScreen(AHouse()), Action.LANGUAGE) is Wish.LANGUAGE


def test_trouble_goes_where_it_was_told() -> None:
    house = AHouse()
    assert press(TroubleScreen(house, lambda: Trouble("The disk is full.")), Action.CONFIRM) == Pop()
    quit_after = TroubleScreen(house, lambda: Trouble("The disk is full."), lambda: Wish.QUIT)
    assert press(quit_after, Action.NEXT) is Wish.QUIT
