"""Who may import whom: the arrows of docs/architecture.md, read from the code itself."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

ROOMS = {
    "core": frozenset[str](),
    "paths": frozenset[str](),
    "answers": frozenset({"core"}),
    "packs": frozenset({"core", "answers"}),
    "session": frozenset({"core", "paths"}),
    "i18n": frozenset({"core", "answers", "packs", "session", "paths"}),
    "settings": frozenset({"core", "i18n", "paths"}),
    "ui": frozenset({"core", "answers", "packs", "session", "i18n", "paths", "settings"}),
}
"""Each room and those it may import. Whatever is not named here puts rooms together and may import them all."""

ONLY_IN = {
    "pygame": {"ui", "demo"},
    "sqlite3": {"session"},
    "yaml": {"packs"},
    "pydantic": {"packs"},
    "babel": set[str](),
}
"""Libraries that have one home."""

NOT_IN_CORE = {"time", "os", "datetime", "pathlib", "io", "secrets", "locale", "logging", "threading", "asyncio"}


def imports(tree: ast.Module) -> Iterator[tuple[int, str, tuple[str, ...]]]:
    """The line, module and names of every import, wherever it stands; the module of a relative one is ""."""
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                yield from ((node.lineno, alias.name, ()) for alias in names)
            case ast.ImportFrom(module=str() as module, level=0, names=names):
                yield node.lineno, module, tuple(alias.name for alias in names)
            case ast.ImportFrom():
                yield node.lineno, "", ()


def room_of(module: str, names: tuple[str, ...] = ()) -> str:
    """The room of a module of ours: `core` for `game.core.state`."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else (names[0] if names else "")


def wrong_arrows(root: Path) -> list[str]:
    """A sentence for every import below `root`/game that points the wrong way."""
    return [fault for path in sorted((root / "game").rglob("*.py")) for fault in _faults(path, root)]


def _faults(path: Path, root: Path) -> Iterator[str]:
    here = path.relative_to(root)
    room = here.parts[1].removesuffix(".py")
    for line, module, names in imports(ast.parse(path.read_text(encoding="utf-8"))):
        place, top = f"{here}:{line}", module.split(".")[0]
        if not top:
            yield f"{place}: a relative import: write it out"
        elif top == "game":
            target = room_of(module, names)
            if target == "cli":
                yield f"{place}: only main.py imports cli"
            elif room in ROOMS and target != room and target not in ROOMS[room]:
                yield f"{place}: {room} must not import {target}"
        elif room == "core":
            if top not in sys.stdlib_module_names:
                yield f"{place}: core imports the standard library only, not {top}"
            elif top in NOT_IN_CORE or (top == "random" and names != ("Random",)):
                yield f"{place}: core has no {top} of its own"
        elif top in ONLY_IN and room not in ONLY_IN[top]:
            yield f"{place}: {top} is at home in {sorted(ONLY_IN[top]) or 'no room'}, not in {room}"


def test_no_arrow_points_the_wrong_way() -> None:
    assert wrong_arrows(ROOT) == []


def test_only_main_imports_the_command_line() -> None:
    for path in (ROOT / "game").rglob("*.py"):
        assert "game.cli" not in {module for _, module, _ in imports(ast.parse(path.read_text(encoding="utf-8")))}
    assert "game.cli" in {module for _, module, _ in imports(ast.parse((ROOT / "main.py").read_text(encoding="utf-8")))}


@pytest.mark.parametrize(
    ("file", "line", "sentence"),
    [
        ("core/state.py", "from game.session.table import Table", "core must not import session"),
        ("core/rules.py", "import time", "core has no time of its own"),
        ("core/deal.py", "from random import shuffle", "core has no random of its own"),
        ("core/riddles.py", "import yaml", "core imports the standard library only, not yaml"),
        ("packs/load.py", "from game.session import table", "packs must not import session"),
        ("session/table.py", "from game.packs.load import load_pack", "session must not import packs"),
        ("session/table.py", "import pygame", "pygame is at home in"),
        ("i18n/phrases.py", "from game import ui", "i18n must not import ui"),
        ("ui/app.py", "from game.house import Keeper", "ui must not import house"),
        ("house.py", "from game.cli import run", "only main.py imports cli"),
        ("core/state.py", "from . import events", "a relative import"),
    ],
)
def test_an_arrow_that_is_turned_round_is_told_in_words(tmp_path: Path, file: str, line: str, sentence: str) -> None:
    path = tmp_path / "game" / file
    path.parent.mkdir(parents=True)
    path.write_text(f"def late() -> None:\n    {line}\n", encoding="utf-8")
    assert [fault for fault in wrong_arrows(tmp_path) if f"game/{file}:2: " in fault and sentence in fault]
