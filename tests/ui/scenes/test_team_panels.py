"""Whatever a panel has to say, no name and no note is cut short, and nothing lies on anything else."""

from __future__ import annotations

import pygame
import pytest

from game.core.teams import Emblem
from game.i18n.language import Language
from game.ui import pieces
from game.ui.front.roster import COLOURS, NAMES
from game.ui.pieces import Plate, PlateState
from tests.ui.scenes.recording import RecordingStage

SIZES = [(1024, 768), (1280, 720), (1280, 800)]
NOTES = [
    (PlateState.ON_TURN, "answer now", "your turn"),
    (PlateState.ON_TURN, "choosing, 10 s", "choosing"),
    (PlateState.LOCKED, "answered wrong", "wrong"),
    (PlateState.LOCKED, "out of time −10", "out of time"),
    (PlateState.PLAIN, "may buzz", ""),
    (PlateState.FALSE_START, "too early, ignored", "too early"),
    (PlateState.ON_TURN, "请选答案 10 秒", "请选答案"),
    (PlateState.LOCKED, "本题已答错", "答错"),
]
SCORES = [0, 42, 110, -10, 7, 66, 300, -30]
LONGEST = ("Grandparents and little ones", "任港社区退休教师合唱团一二队", "The Bamboo Grove Reading Club")


def names_of(language: str) -> list[str]:
    say = Language(language)
    return [say(NAMES[emblem]) for emblem in COLOURS]


def panels(size: tuple[int, int], names: list[str], turn: int, ticked: bool | None = None) -> RecordingStage:
    """A bar of teams, each with one of the notes."""
    stage = RecordingStage(*size)
    plates = []
    for number, (name, emblem) in enumerate(zip(names, COLOURS, strict=False)):
        state, note, brief = NOTES[(number + turn) % len(NOTES)]
        plates.append(Plate(name, COLOURS[emblem], emblem, SCORES[number], state, note, brief=brief, ticked=ticked))
    pieces.team_bar(stage, plates)
    return stage


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("count", range(1, 9))
@pytest.mark.parametrize("language", ["en", "zh_Hans"])
@pytest.mark.parametrize("ticked", [None, True, False])
def test_default_names_and_every_note_stand_whole(
    size: tuple[int, int], count: int, language: str, ticked: bool | None
) -> None:
    for turn in range(len(NOTES)):
        names = names_of(language)[:count]
        stage = panels(size, names, turn, ticked)
        assert stage.cut == []
        assert stage.overlaps() == []
        for number in range(count):
            _, note, brief = NOTES[(number + turn) % len(NOTES)]
            assert note in stage.words or brief in stage.words


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("count", [2, 4, 8])
@pytest.mark.parametrize("name", LONGEST)
def test_the_longest_names_are_not_cut_and_no_word_of_them_is_broken(
    size: tuple[int, int], count: int, name: str
) -> None:
    for turn in range(len(NOTES)):
        stage = panels(size, [name, *names_of("en")][:count], turn)
        assert stage.cut == []
        assert "…" not in stage.words
        lines = stage.words.split("\n")
        assert name == LONGEST[1] or all(any(word in line for line in lines) for word in name.split())


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("count", [4, 8])
def test_a_ticked_board_is_green_where_the_score_was_and_an_unticked_one_is_empty(
    size: tuple[int, int], count: int
) -> None:
    def green(ticked: bool) -> int:
        stage = RecordingStage(*size)
        plate = Plate("Crane team", 1, Emblem.CRANE, 77, PlateState.PLAIN, "no tick", ticked=ticked)
        pieces.team_bar(stage, [plate, *[Plate("Carp team", 5, Emblem.CARP, 0)] * (count - 1)])
        assert "77" not in stage.words.split("\n")
        ink = pygame.mask.from_threshold(stage.surface, (0x1D, 0x6B, 0x46), (24, 24, 24, 255))
        return ink.count()

    side = (size[1] * 40 / 1080) ** 2
    assert green(True) > side / 2
    assert green(False) == 0
