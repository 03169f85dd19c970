"""The menu over an evening, and the correction of a score."""

from __future__ import annotations

from dataclasses import dataclass, field

from game.core.teams import Emblem, Team
from game.ui.front.correct import GIVE, CorrectScreen, Row, ScoredTeam, reason_press, step_press
from game.ui.front.menu import MenuItem, MenuScreen
from game.ui.front.settings_screen import SettingsScreen
from game.ui.keys import Context
from game.ui.presses import Action, Press
from game.ui.screens import Pop, Push, Step, Wish
from tests.ui.front.houses import AHouse, press, refused, write


def a_menu() -> MenuScreen:
    house = AHouse()
    settings = SettingsScreen(house)
    items = (
        MenuItem("Go on", Pop()),
        MenuItem("Undo", Press(Action.UNDO), "U"),
        MenuItem("Settings", Push(settings)),
        MenuItem("Redo", Press(Action.REDO), closed="Nothing was undone."),
        MenuItem("Quit", Wish.QUIT),
        MenuItem("Leave", lambda: Pop(Press(Action.LEAVE))),
    )
    return MenuScreen(house, lambda: "Menu", lambda: items)


def test_a_press_is_handed_to_the_screen_beneath() -> None:
    assert press(a_menu(), Action.DOWN, Action.CONFIRM) == Pop(Press(Action.UNDO))


def test_a_step_is_taken_as_it_is() -> None:
    assert press(a_menu(), Action.CONFIRM) == Pop()
    step = press(a_menu(), Press(Action.ITEM, 2))
    assert isinstance(step, Push)
    assert press(a_menu(), Press(Action.ITEM, 4)) is Wish.QUIT


def test_a_function_is_asked_for_the_step() -> None:
    assert press(a_menu(), Press(Action.ITEM, 5)) == Pop(Press(Action.LEAVE))


def test_a_closed_line_says_why_and_stays() -> None:
    menu = a_menu()
    assert press(menu, Press(Action.ITEM, 3)) is None
    assert refused(menu)


def test_the_lines_wrap_and_esc_leaves() -> None:
    menu = a_menu()
    press(menu, Action.UP)
    assert menu.chosen == 5
    press(menu, Action.DOWN)
    assert menu.chosen == 0
    assert press(menu, Action.MENU) == Pop()


@dataclass(slots=True)
class Given:
    corrections: list[tuple[int, int, str]] = field(default_factory=list)

    def __call__(self, team: int, points: int, reason: str) -> Step:
        self.corrections.append((team, points, reason))
        return Pop()


TEAMS = (
    ScoredTeam(Team("Crane", 1, Emblem.CRANE), 60),
    ScoredTeam(Team("Carp", 5, Emblem.CARP), 80),
    ScoredTeam(Team("Bamboo", 2, Emblem.BAMBOO), -20),
)


def a_correction() -> tuple[CorrectScreen, Given]:
    given = Given()
    return CorrectScreen(AHouse(), TEAMS, given), given


def test_a_score_is_corrected_with_the_arrows_and_enter() -> None:
    screen, given = a_correction()
    press(screen, Action.RIGHT, Action.CONFIRM, *[Action.RIGHT] * 3, Action.CONFIRM, Action.RIGHT)
    assert press(screen, Action.CONFIRM) == Pop()
    assert given.corrections == [(1, 3, "The judgement was corrected")]


def test_a_score_is_corrected_with_figures_and_signs() -> None:
    screen, given = a_correction()
    press(screen, Press(Action.TEAM, 2), Action.LESS_TIME, Action.LESS_TIME, Action.CONFIRM, Action.CONFIRM)
    assert given.corrections == [(2, -20, "The score was noted wrongly")]


def test_a_score_is_corrected_with_the_mouse() -> None:
    screen, given = a_correction()
    press(screen, Press(Action.TEAM, 0), step_press(3), step_press(1), reason_press(2), GIVE)
    assert given.corrections == [(0, 9, "Extra points")]


def test_nothing_is_not_a_correction() -> None:
    screen, given = a_correction()
    assert press(screen, GIVE) is None
    assert refused(screen)
    assert screen.row is Row.POINTS
    assert not given.corrections


def test_a_reason_can_be_written() -> None:
    screen, given = a_correction()
    press(screen, step_press(3), reason_press(4))
    assert screen.context is Context.FIELD
    write(screen, " 麦克风坏了 ")
    assert press(screen, Action.CONFIRM) is None
    assert screen.field is None
    assert press(screen, Action.CONFIRM) == Pop()
    assert given.corrections == [(0, 10, "麦克风坏了")]


def test_an_empty_reason_is_none() -> None:
    screen, given = a_correction()
    press(screen, step_press(3), reason_press(4), Action.CONFIRM)
    assert press(screen, GIVE) is None
    assert refused(screen)
    assert not given.corrections


def test_esc_closes_the_field_first_and_then_the_overlay() -> None:
    screen, _ = a_correction()
    press(screen, reason_press(4))
    assert press(screen, Action.MENU) is None
    assert press(screen, Action.MENU) == Pop()


def test_teams_wrap() -> None:
    screen, _ = a_correction()
    press(screen, Action.LEFT)
    assert screen.asked[0] == 2
