"""The podium: who stands on it, in what order it rises, and the evening's numbers below."""

from __future__ import annotations

from itertools import pairwise

import pytest

from game.core.state import Outcome, Phase
from game.core.views import HallView
from game.i18n.language import LANGUAGES, Language
from game.ui.hints import key_hints
from game.ui.looks import Look
from game.ui.motion import Motion
from game.ui.presses import Action, Press
from game.ui.scenes.evening_numbers import duration, numbers
from game.ui.scenes.podium import draw
from game.ui.scenes.podium_steps import on_steps, steps
from tests.ui.scenes.finished import LONG_CHINESE, LONG_ENGLISH, a_record, an_end, some_team_views
from tests.ui.scenes.recording import RecordingStage, drawn

ENGLISH = Language("en")


def podium(*scores: int, **fields: object) -> HallView:
    return an_end(scores, phase=Phase.PODIUM, **fields)  # type: ignore[arg-type]  # fields of the view, by name


def lines(stage: RecordingStage) -> list[str]:
    return [line.words for line in stage.written]


def placed(*scores: int, most: int = 4) -> list[int]:
    return [team.rank for team in on_steps(some_team_views(scores), most)]


def test_the_first_three_places_stand_on_steps_the_first_in_the_middle() -> None:
    chosen = on_steps(some_team_views([70, 100, 90, 10]), 4)
    stands = steps(chosen, 0, 1200)

    assert [stand.team.number for stand in stands] == [2, 1, 0]
    assert stands[1].area.top < stands[0].area.top < stands[2].area.top


def test_a_shared_first_place_is_two_steps_of_one_height() -> None:
    stage = drawn(draw, podium(100, 100, 60))
    first, second, third = steps(on_steps(some_team_views([100, 100, 60]), 4), 0, 1200)

    assert lines(stage).count("Joint First") == 2
    assert "Third Scholar" in lines(stage)
    assert first.area.top == second.area.top < third.area.top


@pytest.mark.parametrize(
    ("scores", "ranks"),
    [
        ((30,), [1]),
        ((30, 20), [1, 2]),
        ((30, 20, 10, 10), [1, 2, 3, 3]),
        ((30, 20, 10, 10, 10), [1, 2]),
        ((30, 20, 20, 20), [1, 2, 2, 2]),
        ((30,) * 8, [1] * 8),
        ((30, 30, 10, 5), [1, 1, 3]),
    ],
)
def test_a_place_stands_on_the_steps_whole_or_not_at_all(scores: tuple[int, ...], ranks: list[int]) -> None:
    assert placed(*scores) == ranks


def test_whoever_stands_on_no_step_is_listed_beside_with_place_and_score() -> None:
    words = lines(drawn(draw, podium(100, 90, 80, 35, -15)))

    assert {"队4", "4", "35", "队5", "5", "−15"} <= set(words)


def test_one_team_alone_is_first() -> None:
    words = lines(drawn(draw, podium(30)))

    assert "First Scholar" in words
    assert "30" in words


def test_the_third_place_rises_first_and_the_winner_last() -> None:
    motion, view = Motion(), podium(100, 90, 80)
    heights = {}
    for now in (0, 750, 5000):
        motion.begin(now)
        stage = drawn(draw, view, motion=motion)
        heights[now] = {line.words: line.area.centery for line in stage.written if line.words.startswith("队")}

    first, second, third = "队1", "队2", "队3"
    assert heights[750][third] == heights[5000][third] < heights[0][third]
    assert heights[5000][second] < heights[750][second] < heights[0][second]
    assert heights[5000][first] < heights[750][first] == heights[0][first]


def test_scores_count_up_from_nothing_to_what_they_are() -> None:
    motion, view = Motion(), podium(100)
    motion.begin(0)
    assert "100" not in lines(drawn(draw, view, motion=motion))

    motion.begin(5000)
    assert "100" in lines(drawn(draw, view, motion=motion))


def test_with_reduced_motion_every_frame_is_the_final_picture() -> None:
    motion, view = Motion(reduced=True), podium(100, 90, 80, 70)
    pictures = []
    for now in (0, 700, 40_000):
        motion.begin(now)
        pictures.append(drawn(draw, view, size=(640, 360), motion=motion).surface.get_buffer().raw)

    assert pictures[0] == pictures[1] == pictures[2]
    assert not motion.busy


def test_the_slip_tells_the_fastest_the_hardest_and_what_nobody_solved() -> None:
    view = podium(
        10,
        fastest=a_record("神前献羊"),
        hardest=a_record("开口直言", milliseconds=71_200),
        never_solved=(a_record("已是悬崖百丈冰", Outcome.UNSOLVED, teams=(), milliseconds=None),) * 2,
    )
    fastest, hardest, unsolved = numbers(view, ENGLISH)

    assert (fastest.figure, fastest.words[0]) == ("2.4 s", "队1 · 神前献羊")
    assert (hardest.figure, hardest.words) == ("in 71 s", ("开口直言",))
    assert (unsolved.figure, unsolved.words) == ("2 lanterns", ("已是悬崖百丈冰",))


def test_one_riddle_alone_is_not_called_the_hardest_as_well() -> None:
    only = a_record()

    assert [number.label for number in numbers(podium(10, fastest=only, hardest=only), ENGLISH)] == [
        "Fastest",
        "Unsolved",
    ]


def test_a_riddle_that_several_teams_solved_together_names_none_of_them() -> None:
    together = a_record("神前献羊", teams=(0, 1))

    assert numbers(podium(10, 10, fastest=together), ENGLISH)[0].words == ("神前献羊",)


def test_an_evening_without_a_riddle_ends_with_thanks() -> None:
    assert [number.figure for number in numbers(podium(0), ENGLISH)] == ["Thank you for playing"]


@pytest.mark.parametrize(
    ("milliseconds", "words"),
    [(0, "0.0 s"), (2449, "2.4 s"), (9_999, "9.9 s"), (10_000, "10 s"), (99_900, "99 s"), (131_000, "2 min 11 s")],
)
def test_times_are_as_fine_as_they_are_short(milliseconds: int, words: str) -> None:
    assert duration(a_record(milliseconds=milliseconds), ENGLISH) == words


def test_a_click_on_the_slip_goes_back_to_the_title() -> None:
    stage = drawn(draw, podium(20, 10))

    assert stage.action_at(stage.pixel((stage.width / 2, 900))) == Press(Action.NEXT)


@pytest.mark.parametrize("count", range(1, 9))
def test_steps_stand_apart(count: int) -> None:
    stands = steps(on_steps(some_team_views([30] * count), 4), 44, 1396)

    assert len(stands) == count
    assert stands[0].area.left >= 44
    assert stands[-1].area.right <= 1396 + 0.01
    assert all(one.area.right + 20 <= other.area.left for one, other in pairwise(stands))


@pytest.mark.parametrize("size", [(1024, 768), (1280, 800), (1280, 720)])
@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("names", [LONG_CHINESE, LONG_ENGLISH], ids=["chinese", "english"])
@pytest.mark.parametrize(
    "scores", [(130,), (130, 120, 90), (130, 120, 90, 90, 40, 10, 0, -120), (130, 130, 90, 80)], ids=str
)
def test_the_longest_names_fit_and_nothing_lies_on_anything_else(
    size: tuple[int, int], code: str, names: tuple[str, ...], scores: tuple[int, ...]
) -> None:
    view = podium(
        *scores,
        names=names,
        fastest=a_record("神前献羊"),
        hardest=a_record("开口直言", milliseconds=71_200),
        never_solved=(a_record("已是悬崖百丈冰", Outcome.UNSOLVED, teams=(), milliseconds=None),),
    )
    stage, say = RecordingStage(*size), Language(code)
    draw(stage, view, Look(0, 0, 0, None, "", key_hints(view, say)), Motion(reduced=True), say)

    assert stage.cut == []
    assert stage.overlaps() == []
    assert stage.outside() == []
