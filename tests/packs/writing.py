"""Packs and levels written for one test."""

from __future__ import annotations

from pathlib import Path

HEAD = """format: 1
id: trial
title: 试验
language: zh-Hans
category: characters
target: 打一字
riddles:
"""

LOYAL = """  - id: loyal
    surface: 与党中央一条心
    answer: 忠
    explanation: “党中央”取“中”，“一条心”取“心”，上下相合为“忠”。
    fit: [{与: ""}, {党中央: 中}, {一条心: 心}]
    hints: [上下结构, 八画]
    choices: [忠, 思, 患, 念]
    difficulty: 1
"""

EVENING = """format: 1
id: evening
title: 今晚
teams: {min: 2, max: 4}
rounds:
  - form: turns
    riddles: {characters: 2, idioms: 2}
"""


def written(folder: Path, text: str, name: str = "trial.yaml") -> Path:
    """The file with that text."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())
    return path


def changed(text: str, old: str, new: str) -> str:
    """`text` with one thing changed, which must be there."""
    assert old in text
    return text.replace(old, new, 1)
