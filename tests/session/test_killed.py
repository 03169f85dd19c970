"""A process that is killed in the middle of an evening."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from game.paths import home
from game.session.evening_file import read_evening
from game.session.evenings import latest_unfinished, resume_evening
from game.session.history import History, history_of
from tests.session.clocks import HandClock


@pytest.mark.parametrize("steps", [1, 6, 40])
def test_a_killed_evening_comes_back_with_all_that_was_shown_paused(tmp_path: Path, steps: int) -> None:
    player = [sys.executable, "-m", "tests.session.evening_to_be_killed", str(tmp_path)]
    with subprocess.Popen(player, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2]) as process:
        assert process.stdout is not None
        for _ in range(steps):
            shown = process.stdout.readline().split()
        process.kill()
        assert process.wait() < 0, "it was killed, and had not ended by itself"
        # What it wrote before the blow fell has been shown as well.
        shown = ([shown] + [line.split() for line in process.stdout if line.endswith("\n")])[-1]
    step_count, at, *scores = map(int, shown)

    evening = latest_unfinished(home(tmp_path))
    assert evening is not None
    table = resume_evening(evening, HandClock().play)
    assert table.state.paused
    assert step_count <= len(table.steps) <= step_count + 2
    then = History(table.steps[:step_count]).state()
    assert then.scores == tuple(scores)
    assert abs(table.at - at) <= 1000
    table.close()
    assert history_of(read_evening(evening.path).rows).steps == table.steps
