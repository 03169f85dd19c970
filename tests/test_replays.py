"""Whole evenings give the score sheets that lie beside them."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.core.state import Phase
from tests.replays.reader import play, read
from tests.replays.sheet import score_sheet

REPLAYS = sorted((Path(__file__).parent / "replays").glob("*.replay"))


@pytest.mark.parametrize("path", REPLAYS, ids=lambda path: path.stem)
def test_an_evening_gives_its_score_sheet(path: Path) -> None:
    game = play(read(path))
    assert game.is_at(Phase.PODIUM)
    assert score_sheet(game) == path.with_suffix(".scores").read_text(encoding="utf-8")


def test_there_are_replays() -> None:
    assert len(REPLAYS) >= 4
