"""The standings: who stands where, who climbed, what comes next."""

from __future__ import annotations

from itertools import pairwise

import pytest

from game.core.levels import RoundForm
from game.core.riddles import Words
from game.i18n.language import LANGUAGES, Language
from game.ui.hints import key_hints
from game.ui.looks import Look
from game.ui.motion import Motion
from game.ui.presses import Action, Press
from game.ui.scenes.standings import draw
from game.ui.scenes.standings_table import row_areas
from tests.ui.scenes.finished import LONG_CHINESE, LONG_ENGLISH, a_round_view, an_end
from tests.ui.scenes.recording import RecordingStage, drawn

SIZES = [(1024, 768), (1280, 800), (1280, 720)]


def lines(stage: RecordingStage) -> list[str]:
    return [line.words for line in stage.written]


def test_the_first_team_stands_above_the_others_whatever_the_order_of_the_set_up() -> None:
    stage = drawn(draw, an_end([40, 130, 90]))

    heights = {line.words: line.area.centery for line in stage.written}
    assert heights["队2"] < heights["队3"] < heights["队1"]


def test_teams_with_equal_scores_are_called_tied_and_the_next_place_is_left_out() -> None:
    words = lines(drawn(draw, an_end([90, 130, 90, 40])))

    assert words.count("tied 2nd") == 2
    assert "4th" in words
    assert "3rd" not in words


def test_a_score_below_zero_has_a_true_minus_sign() -> None:
    words = lines(drawn(draw, an_end([10, -20])))

    assert "−20" in words
    assert "round −20" in words


def test_who_climbed_and_who_sank_is_said_in_words() -> None:
    words = lines(drawn(draw, an_end([130, 120, 40], [70, 100, 30])))

    assert words.count("up 1") == 1
    assert words.count("down 1") == 1
    assert words.count("no change") == 1


def test_nobody_has_climbed_in_the_first_round_where_all_began_together() -> None:
    words = drawn(draw, an_end([130, 120, 40])).words

    assert "up" not in words
    assert "down" not in words
    assert "no change" not in words


def test_the_order_changes_over_from_the_old_one_and_the_scores_count_up() -> None:
    view, motion = an_end([130, 120], [70, 100]), Motion()
    motion.begin(0)
    first = drawn(draw, view, motion=motion)
    motion.begin(5000)
    last = drawn(draw, view, motion=motion)

    assert {"70", "100"} <= set(lines(first))
    assert {"130", "120"} <= set(lines(last))

    def height(stage: RecordingStage, name: str) -> float:
        return next(line.area.centery for line in stage.written if line.words == name)

    assert height(first, "队1") > height(first, "队2")
    assert height(last, "队1") < height(last, "队2")


def test_with_reduced_motion_the_final_order_is_there_at_once() -> None:
    motion = Motion(reduced=True)
    motion.begin(0)
    stage = drawn(draw, an_end([130, 120], [70, 100]), motion=motion)

    assert {"130", "120"} <= set(lines(stage))
    assert not motion.busy


@pytest.mark.parametrize(
    ("form", "fields", "facts"),
    [
        (RoundForm.BUZZER, {"penalty": 10}, "12 lanterns · 10 points each · wrong −10"),
        (RoundForm.TURNS, {"points": (10, 20, 30, 40, 50)}, "12 lanterns · 10–50 points each"),
        (RoundForm.RISK, {}, "12 lanterns · stakes 10 / 20 / 30"),
    ],
)
def test_the_slip_says_what_the_next_round_brings(form: RoundForm, fields: dict[str, object], facts: str) -> None:
    stage = drawn(draw, an_end([20, 10], next_round=a_round_view(form, 3, **fields)))

    assert facts in lines(stage)


def test_a_round_with_a_title_of_its_own_is_announced_by_it() -> None:
    stage = drawn(draw, an_end([20, 10], next_round=a_round_view(title=Words.plain("猜猜看"))))

    assert "猜猜看" in lines(stage)


@pytest.mark.parametrize("title", ["元宵佳节猜灯谜之历史人物与成语典故专场一", "An evening of riddles for all"])
@pytest.mark.parametrize("size", SIZES)
def test_a_long_title_of_the_next_round_pushes_nothing_out(title: str, size: tuple[int, int]) -> None:
    following = a_round_view(RoundForm.TURNS, 3, title=Words.plain(title), points=(10, 20, 30, 40, 50))
    stage = drawn(draw, an_end([20, 10], next_round=following), size=size)

    assert "12 lanterns · 10–50 points each" in lines(stage)
    assert stage.cut == []
    assert stage.overlaps() == []


def test_before_the_podium_the_slip_says_so() -> None:
    assert "The podium" in lines(drawn(draw, an_end([20, 10])))


def test_a_tie_for_the_first_place_leads_to_a_tiebreak() -> None:
    words = lines(drawn(draw, an_end([20, 20, 10], next_round=a_round_view(RoundForm.TIEBREAK, 6))))

    assert words.count("tied 1st") == 2
    assert "Tiebreak" in words


def test_after_a_tiebreak_it_is_not_called_a_round() -> None:
    view = an_end([20, 20], round=a_round_view(RoundForm.TIEBREAK, 6))

    assert "The tiebreak is over" in lines(drawn(draw, view))


def test_a_click_on_the_slip_goes_on() -> None:
    stage = drawn(draw, an_end([20, 10]))

    assert stage.action_at(stage.pixel((stage.width / 2, 900))) == Press(Action.NEXT)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("count", range(1, 9))
def test_rows_stand_apart_between_title_and_slip(size: tuple[int, int], count: int) -> None:
    stage = RecordingStage(*size)
    rows = row_areas(stage, count)

    assert rows[0].top >= 112
    assert rows[-1].bottom <= 800
    assert all(one.bottom + 6 <= other.top for one, other in pairwise(rows))
    assert all(stage.area.contains(row) for row in rows)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("names", [LONG_CHINESE, LONG_ENGLISH], ids=["chinese", "english"])
@pytest.mark.parametrize("count", [1, 5, 8])
def test_the_longest_names_fit_and_nothing_lies_on_anything_else(
    size: tuple[int, int], code: str, names: tuple[str, ...], count: int
) -> None:
    scores, before = [130, -120, 90, 90, 40, 10, 0, -20], [70, 100, 60, 80, 40, 50, 30, -20]
    view = an_end(scores[:count], before[:count], names=names, next_round=a_round_view(RoundForm.BUZZER, 3, penalty=10))
    stage, say = RecordingStage(*size), Language(code)
    draw(stage, view, Look(0, 0, 0, None, "", key_hints(view, say)), Motion(reduced=True), say)

    assert stage.cut == []
    assert stage.overlaps() == []
    assert stage.outside() == []
