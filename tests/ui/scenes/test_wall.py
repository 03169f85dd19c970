"""The wall: lanterns, boards, arrows, and what the frame of every scene says."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.core.commands import GoOn, Judge, Pause
from game.core.levels import RoundForm
from game.i18n.language import Language
from game.ui import theme
from game.ui.presses import Action, Press
from game.ui.scenes import common, wall
from game.ui.scenes.common import round_title
from game.ui.scenes.wall_layout import hanging, nearest, neighbour
from tests.evenings import a_riddle
from tests.ui.scenes.played import CATEGORIES, Played
from tests.ui.scenes.recording import drawn


def four_by_four(**fields: object) -> Played:
    """Sixteen lanterns in four categories."""
    bank = tuple(a_riddle(number, category=CATEGORIES[number // 4]) for number in range(16))
    return Played(bank=bank, **fields)  # type: ignore[arg-type]  # handed on


def test_lanterns_of_one_category_hang_together_wherever_they_come_in_the_round() -> None:
    mixed = tuple(a_riddle(number, category=CATEGORIES[number % 2]) for number in range(8))
    view = Played(bank=mixed).view
    hung = hanging(view, 1920)
    even = {hung.places[number][0] for number in (0, 2, 4, 6)}
    odd = {hung.places[number][0] for number in (1, 3, 5, 7)}
    assert max(even) < min(odd)


def test_right_and_down_reach_the_next_lantern_and_the_one_below() -> None:
    view = four_by_four().view
    assert neighbour(view, 1920, 0, 1, 0) == 1
    assert neighbour(view, 1920, 1, 0, 1) == 9
    assert neighbour(view, 1920, 9, 0, -1) == 1


def test_the_arrows_pass_over_lanterns_that_are_out() -> None:
    played = four_by_four()
    played.state = replace(played.state, out=frozenset({1, 2}))
    assert neighbour(played.view, 1920, 0, 1, 0) == 3


def test_right_goes_on_in_the_row_below_and_stops_at_the_last_lantern() -> None:
    view = four_by_four().view
    assert neighbour(view, 1920, 7, 1, 0) == 8
    assert neighbour(view, 1920, 15, 1, 0) == 15


def test_down_from_the_lowest_row_stays() -> None:
    assert nearest([(100, 100), (100, 500)], 1, 0, 1, set()) == 1


def test_every_burning_lantern_can_be_clicked_and_none_that_is_out() -> None:
    played = four_by_four().open(3).do(Judge(True), GoOn(), GoOn())
    stage = drawn(wall.draw, played.view, lantern=5)
    clicked = {action.number for _, action in stage.targets if getattr(action, "action", None) is Action.LANTERN}  # type: ignore[attr-defined]  # presses
    assert clicked == set(range(16)) - {3}
    assert stage.action_at(stage.pixel(hanging(played.view, stage.width).places[5])) in (
        Press(Action.LANTERN, 5),
        None,
    )


@pytest.mark.parametrize("size", [(1280, 720), (960, 720), (1152, 720)])
@pytest.mark.parametrize("teams", [1, 4, 8])
def test_no_words_of_the_wall_overlap_or_leave_the_stage(size: tuple[int, int], teams: int) -> None:
    stage = drawn(wall.draw, four_by_four(teams=teams).view, size=size)
    assert stage.overlaps() == []
    assert stage.outside() == []
    assert stage.cut == []


def test_the_team_on_turn_is_told_to_choose_in_its_panel_or_in_the_header() -> None:
    assert "your pick" in drawn(wall.draw, four_by_four(teams=4).view).words
    assert "队一: pick a lantern" in drawn(wall.draw, four_by_four(teams=8).view).words


def test_a_round_of_stakes_shows_question_marks() -> None:
    stage = drawn(wall.draw, Played(RoundForm.RISK).view)
    assert "10" not in stage.words


def test_a_notice_takes_the_place_of_the_keys() -> None:
    view = four_by_four().view
    assert "light it" in drawn(wall.draw, view).words
    with_notice = drawn(wall.draw, view, notice="That lantern is out already.")
    assert "That lantern is out already." in with_notice.words
    assert "light it" not in with_notice.words


def test_the_header_names_the_round_and_its_form_once() -> None:
    say = Language("en")
    title, subtitle = round_title(Played(RoundForm.BUZZER).view, say)
    assert (title, subtitle) == ("Round 1", "buzzer")


@pytest.mark.parametrize("size", [(1024, 768), (1280, 720)])
@pytest.mark.parametrize("teams", [4, 8])
def test_a_pause_covers_neither_words_nor_lanterns(size: tuple[int, int], teams: int) -> None:
    played = Played(teams=teams).do(Pause())
    stage = drawn(wall.draw, played.view, size=size)
    common.pause(stage, played.view, Language("en"))
    paused = next(line for line in stage.written if line.words == "Paused")
    assert stage.overlaps() == []
    assert paused.area.bottom < theme.STAGE_TOP


@pytest.mark.parametrize("size", [(1024, 768), (1280, 720), (1280, 800)])
@pytest.mark.parametrize("teams", [4, 8])
@pytest.mark.parametrize("each", [2, 3, 4])
def test_the_boards_name_every_category_whole(size: tuple[int, int], teams: int, each: int) -> None:
    bank = tuple(a_riddle(number, category=CATEGORIES[number // each]) for number in range(4 * each))
    stage = drawn(wall.draw, Played(teams=teams, bank=bank).view, size=size)
    assert stage.cut == []
    assert stage.overlaps() == []
