"""What `check` finds in a pack that was written for one test."""

from __future__ import annotations

from pathlib import Path

from game.packs.check import check
from tests.packs.writing import HEAD, written


def found(folder: Path, text: str, head: str = HEAD) -> list[tuple[str, int, int]]:
    """Code, line and column of every problem."""
    problems = check([written(folder, head + text)]).problems
    return [(it.code, it.line, it.column) for it in problems]


def codes(folder: Path, text: str, head: str = HEAD) -> list[str]:
    """The codes alone."""
    return [code for code, _, _ in found(folder, text, head)]


def messages(folder: Path, text: str, head: str = HEAD) -> list[str]:
    """The sentences, as they are printed."""
    return [it.message for it in check([written(folder, head + text)]).problems]


def riddle(surface: str, answer: str, rest: str = "", target: str = "打一物", name: str = "one") -> str:
    """A riddle whose lines 8 to 12 are id, surface, answer, target and explanation."""
    return (
        f"  - id: {name}\n    surface: {surface}\n    answer: {answer}\n"
        f"    target: {target}\n    explanation: 说明\n{rest}"
    )
