"""Every screen, drawn without a window in both languages and the shapes windows have."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pygame
import pytest

from game.core.teams import Emblem, Team
from game.i18n.language import LANGUAGES, Language
from game.settings import Settings
from game.ui.front.attract import AttractScreen
from game.ui.front.banks import BanksScreen
from game.ui.front.correct import CorrectScreen, ScoredTeam
from game.ui.front.help import HelpScreen
from game.ui.front.menu import MenuItem, MenuScreen
from game.ui.front.settings_screen import SettingsScreen
from game.ui.front.setup import EDIT_SEED, START, SetupScreen
from game.ui.front.title import TitleScreen
from game.ui.front.trouble import Trouble, TroubleScreen
from game.ui.motion import Motion
from game.ui.presses import Action, Press
from game.ui.screens import Pop, Screen
from game.ui.stage import Stage
from tests.ui.drawing import a_stage
from tests.ui.front.houses import AHouse, press

LONG_NAMES = ("任港社区退休老教师联合代表队", "Grandma Chen's Kitchen Heroes!")
EIGHT = tuple(Team(LONG_NAMES[number % 2][: 13 + number], number, emblem) for number, emblem in enumerate(Emblem))


def _pressed(screen: Screen, *actions: Action | Press) -> Screen:
    press(screen, *actions)
    return screen


def _correcting(house: AHouse) -> Screen:
    teams = [ScoredTeam(team, -120) for team in EIGHT]
    return _pressed(CorrectScreen(house, teams, lambda *_: Pop()), Press(Action.POINT, 4))


SCREENS: dict[str, Callable[[AHouse], Screen]] = {
    "title": TitleScreen,
    "attract": AttractScreen,
    "set-up": SetupScreen,
    "set-up, renaming": lambda house: _pressed(SetupScreen(house), Press(Action.RENAME, 0)),
    "set-up, seed": lambda house: _pressed(SetupScreen(house), EDIT_SEED),
    "set-up, short": lambda house: _pressed(SetupScreen(house), Press(Action.POINT, 3), Action.CONFIRM),
    "set-up, one bank": lambda house: SetupScreen(house, (house.bank_level(house.packs[0]),)),
    "banks": BanksScreen,
    "banks, spoilt": lambda house: _pressed(BanksScreen(house), Press(Action.POINT, 2), Action.CONFIRM),
    "settings": SettingsScreen,
    "help": HelpScreen,
    "menu": lambda house: MenuScreen(
        house, lambda: "Menu", lambda: [MenuItem("Undo", Press(Action.UNDO), "U", "A note", marked=True)] * 9
    ),
    "correct": _correcting,
    "trouble": lambda house: TroubleScreen(house, lambda: Trouble("What", "Where", "Mend")),
}


@pytest.fixture(scope="module", params=[(1024, 768), (1280, 720), (1280, 800)], ids=["4:3", "16:9", "16:10"])
def stage(request: pytest.FixtureRequest) -> Stage:
    return a_stage(*request.param)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", SCREENS)
def test_everything_that_can_be_clicked_lies_on_the_stage_and_answers(stage: Stage, name: str, language: str) -> None:
    house = AHouse(say=Language(language), settings=Settings(teams=EIGHT, level="festival"), unfinished="x" * 20)
    screen = SCREENS[name](house)
    motion = Motion(reduced=True)
    for now in (0, 16):
        screen.tick(now)
        motion.begin(now)
        stage.begin()
        screen.draw(stage, motion)
    presses = [(area, action) for area, action in stage.targets if action is not None]
    assert presses
    for area, action in presses:
        assert isinstance(action, Press)
        assert stage.whole.contains(area.inflate(-2, -2)), (area, action)
    if screen.field is not None:
        assert screen.field.area is not None
        assert stage.area.contains(pygame.FRect(screen.field.area))


def test_a_click_on_every_team_row_finds_what_it_points_at() -> None:
    stage, motion = a_stage(), Motion(reduced=True)
    motion.begin(0)
    house = AHouse(settings=Settings(teams=EIGHT[:3], level="festival"))
    SetupScreen(house).draw(stage, motion)
    found = [action for _, action in stage.targets if isinstance(action, Press)]
    for number in range(3):
        for action in (Action.EMBLEM, Action.RENAME, Action.REMOVE):
            assert Press(action, number) in found
    assert Press(Action.ADD) in found
    assert START in found
    for area, target in stage.targets:
        if isinstance(target, Press) and target.action in (Action.EMBLEM, Action.RENAME, Action.REMOVE):
            assert stage.action_at(stage.pixel(area.center)) == target


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", SCREENS)
def test_no_word_is_cut_short(stage: Stage, name: str, language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[str] = []
    rendered = stage.letters.rendered

    def listening(text: str, *rest: Any) -> tuple[pygame.Surface, int, int]:
        drawn.append(text)
        return rendered(text, *rest)

    monkeypatch.setattr(stage.letters, "rendered", listening)
    house = AHouse(say=Language(language), settings=Settings(teams=EIGHT, level="festival"), unfinished="x" * 20)
    screen = SCREENS[name](house)
    motion = Motion(reduced=True)
    motion.begin(0)
    screen.tick(0)
    stage.begin()
    screen.draw(stage, motion)
    assert drawn
    assert [text for text in drawn if text.endswith("…")] == []
