import pygame
import pytest

from game.core.teams import Emblem
from game.ui import pieces, scenery, theme
from game.ui.motion import Motion
from game.ui.pieces import Plate, PlateState
from game.ui.scenery import Backdrop
from game.ui.stage import Stage
from tests.ui.drawing import a_stage

SIZES = [(1024, 768), (1280, 720)]


def picture(stage: Stage) -> bytes:
    return pygame.image.tobytes(stage.surface, "RGB")


def still() -> Motion:
    motion = Motion(reduced=True)
    motion.begin(0)
    return motion


@pytest.mark.parametrize(
    ("counts", "width", "expected"),
    [
        ([4] * 4, 1920, 225),
        ([5] * 3, 1920, 197),
        ([5] * 4, 1920, 180),
        ([6] * 4, 1920, 154),
        ([4] * 4, 1440, 165),
        ([6] * 4, 1440, 154),
    ],
)
def test_the_wall_takes_the_arrangement_with_the_widest_lanterns(
    counts: list[int], width: float, expected: float
) -> None:
    assert pieces.arrange(counts, width, theme.STAGE_BOTTOM).lantern_width == pytest.approx(expected, abs=6)


@pytest.mark.parametrize("counts", [[1], [4] * 4, [6] * 4, [5, 3, 1], [5] * 6, [12], [2, 2]])
@pytest.mark.parametrize("width", [1440.0, 1920.0])
def test_lanterns_on_the_wall_neither_touch_nor_leave_the_stage(counts: list[int], width: float) -> None:
    wall = pieces.arrange(counts, width, theme.STAGE_BOTTOM)
    areas = [pieces.lantern_area(spot.hang, wall.lantern_width).inflate(-2, -2) for spot in wall.spots]
    assert len(areas) == sum(counts)
    assert all(area.left >= 0 and area.right <= width and area.bottom <= theme.STAGE_BOTTOM + 30 for area in areas)
    assert not [1 for i, area in enumerate(areas) if area.collidelist(areas[i + 1 :]) != -1]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("count", range(1, 9))
def test_team_panels_stand_apart_within_the_margins(size: tuple[int, int], count: int) -> None:
    stage = a_stage(*size)
    areas = pieces.team_areas(stage, count)
    assert len(areas) == count
    assert all(area.left >= theme.MARGIN - 1 and area.right <= stage.width - theme.MARGIN + 1 for area in areas)
    assert not [1 for i, area in enumerate(areas) if area.collidelist(areas[i + 1 :]) != -1]
    assert max(area.bottom for area in areas) < theme.KEYS_CENTRE - 22


def test_every_state_of_a_team_looks_different() -> None:
    seen = set()
    for state in PlateState:
        stage = a_stage()
        pieces.team_bar(stage, [Plate("锦鲤队", 5, Emblem.CARP, 80, state, "请你们选灯")])
        seen.add(picture(stage))
    assert len(seen) == len(PlateState)


def test_a_panel_on_turn_is_lifted_and_can_be_clicked() -> None:
    stage = a_stage()
    (area,) = pieces.team_bar(stage, [Plate("锦鲤队", 5, Emblem.CARP, 80, PlateState.ON_TURN, action="buzz")])
    assert area.top == theme.TEAMS_TOP - 14
    assert stage.action_at(stage.pixel(area.center)) == "buzz"


@pytest.mark.parametrize("state", list(pieces.Choice))
def test_a_choice_can_be_drawn_in_every_state(state: pieces.Choice) -> None:
    stage = a_stage()
    by = pieces.Chooser(7, "rabbit", "选过，不对") if state is pieces.Choice.STRUCK else None
    pieces.choice_card(stage, (380, 500, 528, 120), "A", "一二三四五六七八九十" * 2, state, by)
    assert stage.surface.get_at(stage.pixel((700, 506)))[:3] != (0, 0, 0)


def test_the_caret_stays_on_the_line_however_much_is_typed() -> None:
    stage, area = a_stage(), pygame.FRect(380, 596, 1080, 116)
    caret = pieces.input_line(stage, area, "谜底", "一二三四五六七八九十" * 6, "bao'yuan", send_words="送出")
    assert area.contains(caret)


def test_a_key_hint_can_be_clicked() -> None:
    stage = a_stage()
    pieces.key_hints(stage, [pieces.KeyHint("U", "撤销", "undo")])
    assert stage.action_at(stage.pixel((stage.width / 2, theme.KEYS_CENTRE))) == "undo"


def test_too_many_key_hints_keep_the_first_and_the_last() -> None:
    stage = a_stage(1024, 768)
    pieces.key_hints(stage, [pieces.KeyHint("F1", "a long explanation", number) for number in range(12)])
    actions = [action for _, action in stage.targets]
    assert actions[0] == 0
    assert actions[-1] == 11
    assert all(area.left >= 0 and area.right <= stage.width for area, _ in stage.targets)


def test_a_candle_burns_down() -> None:
    pictures = []
    for left in (1.0, 0.5, 0.0):
        stage = a_stage()
        pieces.candle(stage, (960, 700), 360, left)
        pictures.append(stage.surface.get_bounding_rect() and picture(stage))
    assert len(set(pictures)) == 3


def test_a_slip_that_has_not_opened_hides_its_words() -> None:
    stage = a_stage()
    with pieces.opening(stage, (250, 48, 1340, 790), 0.1):
        pieces.slip(stage, (250, 48, 1340, 790), light=0, shadow=False)
    assert stage.surface.get_at(stage.pixel((300, 400)))[:3] == (0, 0, 0)
    assert stage.surface.get_at(stage.pixel((920, 400)))[:3] != (0, 0, 0)


@pytest.mark.parametrize("which", list(Backdrop))
@pytest.mark.parametrize("size", [*SIZES, (3440, 1440), (700, 1200)])
def test_a_backdrop_covers_the_whole_window(which: Backdrop, size: tuple[int, int]) -> None:
    stage = a_stage(*size)
    stage.surface.fill((0, 255, 0))
    scenery.backdrop(stage, which)
    corners = [(0, 0), (size[0] - 1, 0), (0, size[1] - 1), (size[0] - 1, size[1] - 1), (size[0] // 2, size[1] // 2)]
    assert all(stage.surface.get_at(corner)[:3] != (0, 255, 0) for corner in corners)


def test_the_same_scene_is_the_same_picture_to_the_last_byte() -> None:
    def draw() -> bytes:
        stage, motion = a_stage(), still()
        scenery.backdrop(stage, Backdrop.PODIUM)
        pieces.fireworks(stage, motion, "podium", 7, [((500, 300), 180)])
        pieces.slip(stage, (250, 400, 1340, 300))
        pieces.lantern(stage, "fish", (300, 200), 220, "30", sway=1.2, chosen=True)
        return picture(stage)

    assert draw() == draw()


def test_fireworks_follow_the_time_and_the_seed() -> None:
    def draw(elapsed: int, seed: int) -> bytes:
        stage = a_stage()
        pieces.burst(stage, (900, 500), 200, "#ffd27a", elapsed, seed)
        return picture(stage)

    assert draw(500, 1) == draw(500, 1)
    assert len({draw(500, 1), draw(900, 1), draw(500, 2)}) == 3


def test_a_lantern_that_is_put_out_is_darker_than_one_that_burns() -> None:
    def brightness(lit: bool) -> float:
        stage = a_stage()
        pieces.lantern(stage, "round", (600, 200), 240, lit=lit)
        return sum(pygame.transform.average_color(stage.surface)[:3])

    assert brightness(True) > 2 * brightness(False)
