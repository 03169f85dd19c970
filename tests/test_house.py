"""The house around the screens: evenings begun, kept, gone on with; the sheet and the evening agree."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from game.core.bank_evening import MOST_LANTERNS, level_of_pack
from game.core.deal import deal
from game.core.levels import Answering
from game.house import Keeper
from game.i18n.language import Language
from game.listing import riddles_of
from game.paths import Home, shipped
from game.settings import Settings, load
from game.sheet import text_sheet
from game.ui.evening import EveningScreen
from game.ui.front.house import LevelEntry
from game.ui.front.roster import roster_of
from game.ui.front.trouble import TroubleScreen
from game.ui.presses import Action, Press
from game.ui.screens import Screen


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path)


def a_keeper(home: Home) -> Keeper:
    return Keeper(shipped(), home, Settings(), say=Language("en"))


def entry_of(keeper: Keeper, level: str) -> LevelEntry:
    return next(entry for entry in keeper.levels if entry.level.id == level)


def begun(keeper: Keeper, level: str, seed: int = 7, *, named: bool = True) -> EveningScreen:
    entry = entry_of(keeper, level)
    teams = roster_of(()).teams(entry.level, keeper.say)
    screen = keeper.begin(entry, teams, seed, seed_was_named=named)
    assert isinstance(screen, EveningScreen)
    return screen


def test_the_run_sheet_has_the_lanterns_of_the_evening_in_their_order(home: Home) -> None:
    keeper = a_keeper(home)
    evening = begun(keeper, "festival")
    level = entry_of(keeper, "festival").level
    sheet = text_sheet(keeper.say, level, deal(level, riddles_of(keeper.packs), 7, Random(7)))
    dealt = evening.state.deal
    assert dealt is not None
    at = -1
    for riddle in (riddle for riddles in dealt.rounds for riddle in riddles):
        found = sheet.find(f"  {riddle.surface}  ({riddle.target})")
        assert found > at, riddle.surface
        at = found


def test_an_evening_left_in_the_middle_waits_under_continue_with_its_scores(home: Home) -> None:
    keeper = a_keeper(home)
    evening = begun(keeper, "festival")
    for action in (Action.CONFIRM, Action.NEXT, Action.JUDGE_RIGHT):
        evening.press(Press(action))
    before = evening.state
    keeper.leave()
    assert keeper.unfinished
    again = a_keeper(home).resume()
    assert isinstance(again, EveningScreen)
    assert again.state.scores == before.scores
    assert again.state.open == before.open
    assert again.state.paused


def test_riddles_lit_in_earlier_evenings_come_last_unless_a_seed_was_named(home: Home) -> None:
    keeper = a_keeper(home)
    first = begun(keeper, "family", named=False)
    first.press(Press(Action.CONFIRM))
    lit = first.state.riddle
    assert lit is not None
    keeper.leave()
    second = begun(keeper, "family", named=False)
    assert lit not in second.state.lanterns
    keeper.leave()
    assert begun(keeper, "family").state.riddle is None
    assert lit.id in {riddle.id for riddle in begun(keeper, "family").state.lanterns}


def test_settings_that_cannot_be_written_hold_for_this_run(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    keeper = a_keeper(Home(tmp_path / "file"))
    keeper.change_settings(Settings(language="zh_Hans", muted=True))
    assert keeper.settings.muted
    assert keeper.say.code == "zh_Hans"


def test_an_evening_whose_folder_cannot_be_written_is_played_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    evening = begun(a_keeper(Home(tmp_path / "file")), "family")
    evening.press(Press(Action.CONFIRM))
    assert evening.state.open is not None
    evening.tick(0)
    assert "memory" in evening.look.notice


def test_without_an_interrupted_evening_continue_says_so(home: Home) -> None:
    screen: Screen = a_keeper(home).resume()
    assert isinstance(screen, TroubleScreen)


def test_a_bank_alone_is_an_evening_of_turns_by_choice_where_all_have_choices(home: Home) -> None:
    keeper = a_keeper(home)
    for pack in keeper.packs:
        level = level_of_pack(pack)
        lanterns = sum(entry.count for entry in level.rounds[0].riddles)
        assert lanterns <= MOST_LANTERNS
        if pack.id == "characters":
            assert (lanterns, level.rounds[0].answering) == (MOST_LANTERNS, Answering.CHOICE)
            assert not keeper.bank_level(pack).shortages


def test_the_welcome_bank_is_for_the_attract_screen_alone(home: Home) -> None:
    keeper = a_keeper(home)
    assert len(keeper.welcome) == 12
    welcome = next(pack for pack in keeper.packs if pack.id == "welcome")
    assert [shortage.missing for shortage in keeper.bank_level(welcome).shortages] == [1]


def test_what_is_asked_for_one_run_is_not_kept(home: Home) -> None:
    keeper = Keeper(shipped(), home, Settings(), say=Language("en"), this_run={"muted": True})
    assert keeper.settings.muted
    keeper.change_settings(replace(keeper.settings, level="kids"))
    kept = load(home.settings).settings
    assert (kept.muted, kept.level) == (False, "kids")
    keeper.change_settings(replace(keeper.settings, muted=False))
    keeper.change_settings(replace(keeper.settings, reduced_motion=True))
    assert load(home.settings).settings.reduced_motion
