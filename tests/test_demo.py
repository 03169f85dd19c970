"""The demo: robots play a whole level; the same seed gives the same bytes, in exactly the size asked for."""

from __future__ import annotations

import json
from pathlib import Path

import pygame
import pytest

from game.cli import main

SIZE = (640, 360)


def play(folder: Path, level: str, seed: int) -> Path:
    out = folder / f"{level}-{seed}"
    size = "x".join(map(str, SIZE))
    arguments = ["demo", "--level", level, "--seed", str(seed), "--size", size, "--out", str(out), "--lang", "zh_CN"]
    assert main(arguments) == 0
    return out


@pytest.fixture(scope="module")
def evening(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return play(tmp_path_factory.mktemp("demo"), "sprint", 7)


def test_the_same_seed_gives_the_same_bytes(evening: Path, tmp_path: Path) -> None:
    again = play(tmp_path, "sprint", 7)
    names = sorted(path.name for path in evening.iterdir())
    assert names == sorted(path.name for path in again.iterdir())
    for name in names:
        assert (evening / name).read_bytes() == (again / name).read_bytes(), name


def test_the_scores_name_level_seed_teams_and_every_riddle(evening: Path) -> None:
    scores = json.loads((evening / "scores.json").read_text(encoding="utf-8"))
    assert (scores["level"], scores["seed"]) == ("sprint", 7)
    assert {team["rank"] for team in scores["teams"]} >= {1}
    assert all(riddle["outcome"] in {"solved", "unsolved", "skipped", "unlit"} for riddle in scores["riddles"])
    assert len({riddle["id"] for riddle in scores["riddles"]}) == len(scores["riddles"]) >= 8


def test_every_picture_has_exactly_the_size_asked_for(evening: Path) -> None:
    pictures = sorted(evening.glob("*.png"))
    assert {pygame.image.load(path).get_size() for path in pictures} == {SIZE}
    seen = " ".join(path.name for path in pictures)
    for scene in ("title", "setup", "wall", "reading", "answering", "verdict", "reveal", "standings", "podium"):
        assert scene in seen, scene


def test_the_demo_writes_nothing_but_its_pictures_and_scores(evening: Path) -> None:
    assert {path.suffix for path in evening.iterdir()} == {".png", ".json"}
    assert [path.name for path in evening.parent.iterdir()] == [evening.name]
