import pygame
import pytest

from game.ui.stage import Stage
from tests.ui.drawing import a_stage


@pytest.mark.parametrize(
    ("size", "width"),
    [
        ((1024, 768), 1440),
        ((1280, 720), 1920),
        ((1920, 1080), 1920),
        ((1920, 1200), 1728),
        ((3840, 2160), 1920),
        ((3440, 1440), 1920),
        ((800, 1200), 1440),
    ],
)
def test_the_stage_is_as_wide_as_the_window_asks_between_four_to_three_and_sixteen_to_nine(
    size: tuple[int, int], width: float
) -> None:
    assert a_stage(*size).width == pytest.approx(width, abs=1)


@pytest.mark.parametrize("size", [(1024, 768), (1280, 720), (3440, 1440), (800, 1200), (1, 1)])
def test_everything_needed_lies_inside_the_window(size: tuple[int, int]) -> None:
    stage = a_stage(*size)
    inside = stage.pixels(stage.area)
    assert pygame.Rect(-1, -1, size[0] + 2, size[1] + 2).contains(inside)


def test_a_wider_window_shows_sky_on_both_sides_alike() -> None:
    stage = a_stage(3440, 1440)
    assert stage.whole.left == pytest.approx(-(stage.whole.right - stage.width))
    assert stage.whole.left < 0


def test_points_and_pixels_are_each_others_inverse() -> None:
    stage = a_stage(1600, 900)
    assert stage.to_units(stage.pixel((960, 540))) == pytest.approx((960, 540), abs=1)


def test_the_topmost_target_is_the_one_that_is_clicked() -> None:
    stage = a_stage()
    stage.target((0, 0, 400, 400), "below")
    stage.target((100, 100, 100, 100), "above")
    assert stage.action_at(stage.pixel((150, 150))) == "above"
    assert stage.action_at(stage.pixel((50, 50))) == "below"
    assert stage.action_at(stage.pixel((900, 900))) is None


def test_targets_are_forgotten_when_a_frame_begins() -> None:
    stage = a_stage()
    stage.target((0, 0, 400, 400), "old")
    stage.begin()
    assert stage.action_at((10, 10)) is None


def test_a_resized_surface_is_noticed_when_a_frame_begins() -> None:
    stage = a_stage(1280, 720)
    stage.surface = pygame.Surface((1024, 768))
    stage.begin()
    assert stage.width == 1440


def test_no_letter_is_smaller_than_the_least_size() -> None:
    area = a_stage().text("灯", (0, 0), 10, "#ffffff")
    assert area.height == 32


def test_a_line_stays_within_its_greatest_width() -> None:
    stage = a_stage()
    assert stage.text("一二三四五六七八九十" * 3, (0, 100), 80, "#ffffff", max_width=400).width <= 401


def test_centred_words_lie_around_their_point() -> None:
    assert a_stage().text("灯谜", (600, 500), 80, "#ffffff", anchor="center").center == pytest.approx((600, 500))


def test_a_clip_keeps_what_is_outside_untouched() -> None:
    stage = a_stage()
    with stage.clipped((0, 0, 100, 100)):
        stage.box((0, 0, 400, 400), "#ffffff", radius=0)
    assert stage.surface.get_at(stage.pixel((300, 300)))[:3] == (0, 0, 0)
    assert stage.surface.get_at(stage.pixel((50, 50)))[:3] != (0, 0, 0)


def test_a_layer_is_painted_once_and_leaves_the_stage_alone() -> None:
    stage, painted = a_stage(), []

    def paint() -> None:
        painted.append(1)
        stage.box((0, 0, 100, 100), "#ffffff", radius=0)

    first = stage.layer("night", paint)
    assert stage.layer("night", paint) is first
    assert painted == [1]
    assert stage.surface.get_at((5, 5))[:3] == (0, 0, 0)


def test_a_veil_mixes_its_colour_in() -> None:
    stage = a_stage()
    stage.surface.fill((200, 200, 200))
    stage.veil("#000000", 128)
    assert 95 <= stage.surface.get_at((10, 10))[0] <= 105


def test_a_stage_draws_on_any_surface_without_a_window() -> None:
    assert not pygame.display.get_init() or isinstance(a_stage(), Stage)
    a_stage().picture("lanterns/round", (100, 100), 150, 200)
