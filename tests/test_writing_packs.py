"""The examples of docs/writing-packs.md are true: the whole ones load and are clean, the parts are YAML."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from game.packs.check import check

TEXT = (Path(__file__).parent.parent / "docs" / "writing-packs.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```yaml\n(.*?)```", TEXT, re.DOTALL)
WHOLE = [example for example in EXAMPLES if example.startswith("format: 1")]


@pytest.mark.parametrize("example", WHOLE, ids=["pack", "level"])
def test_a_whole_example_passes_the_strict_check(example: str, tmp_path: Path) -> None:
    file = tmp_path / "example.yaml"
    file.write_text(example, encoding="utf-8")
    report = check([file])
    assert [problem.as_line() for problem in report.problems] == []
    assert report.exit_code(strict=True) == 0


@pytest.mark.parametrize("example", EXAMPLES)
def test_every_example_is_yaml(example: str) -> None:
    assert isinstance(yaml.safe_load(example), dict)


def test_the_mistake_shown_is_told_as_the_guide_says(tmp_path: Path) -> None:
    file = tmp_path / "our-street.yaml"
    file.write_text(WHOLE[0].replace("surface:", "surfase:"), encoding="utf-8")
    lines = [problem.as_line().removeprefix(f"{tmp_path}/") for problem in check([file]).problems]
    assert lines[0] in TEXT
