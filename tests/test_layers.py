"""Who imports whom: arrows go only to the left, and the core knows nothing of the world."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ROWS = (
    ("core", "paths"),
    ("answers",),
    ("packs", "session"),
    ("i18n",),
    ("listing", "settings", "sheet"),
    ("ui",),
    ("house", "robots"),
    ("demo", "options"),
    ("cli",),
)
"""Each part of game/ may import the parts in the rows above it and itself, never one beside or below it."""
ONLY_IN = {"pygame": "ui", "sqlite3": "session", "yaml": "packs"}
"""Libraries that one part keeps to itself."""
PURE = {"__future__", "collections", "dataclasses", "enum", "functools", "itertools", "typing", "unicodedata"}
"""What the core may use: values and functions, no clock, no chance, no files."""
DRAWN_BY_OTHERS = "random"
"""The core names the type `Random`, and is handed one; it never makes one."""


@dataclass(frozen=True, slots=True)
class Import:
    """One name that a module imports."""

    file: str
    line: int
    part: str
    """The part of game/ the importing module belongs to."""
    name: str
    """In full: `game.core.state.State`, `random.Random`, `pygame`."""

    def says(self, sentence: str) -> str:
        return f"{self.file}:{self.line}: {sentence}"


def modules(root: Path) -> Iterator[tuple[Path, str, ast.Module]]:
    """Every module of game/ under `root`, with the part it belongs to; game/__init__.py belongs to none."""
    for path in sorted((root / "game").rglob("*.py")):
        inside = path.relative_to(root / "game")
        if inside.parts[0] != "__init__.py":
            part = inside.parts[0].removesuffix(".py")
            yield path, part, ast.parse(path.read_text(encoding="utf-8"))


def imports(root: Path) -> Iterator[Import]:
    """Everything imported in game/ under `root`, wherever in a module it stands."""
    for path, part, tree in modules(root):
        file = path.relative_to(root).as_posix()
        package = list(path.relative_to(root).parent.parts)
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                for alias in node.names:
                    yield Import(file, node.lineno, part, alias.name)
            elif isinstance(node, ast.ImportFrom):
                above = package[: len(package) - node.level + 1] if node.level else []
                source = ".".join([*above, *([node.module] if node.module else [])])
                for alias in node.names:
                    yield Import(file, node.lineno, part, f"{source}.{alias.name}")


def row_of(part: str) -> int | None:
    return next((number for number, row in enumerate(ROWS) if part in row), None)


def turned_arrows(root: Path) -> list[str]:
    """A sentence for each import within game/ that goes the wrong way, and for each part nobody has placed."""
    sentences = [
        f"game/{part} stands in no row: say in tests/test_layers.py whom it may import"
        for part in sorted({part for _, part, _ in modules(root)})
        if row_of(part) is None
    ]
    for found in imports(root):
        names = found.name.split(".")
        if names[0] != "game" or len(names) == 1 or names[1] == found.part:
            continue
        mine, other = row_of(found.part), row_of(names[1])
        if mine is not None and (other is None or other >= mine):
            may = ", ".join(part for row in ROWS[:mine] for part in row) or "nothing of ours"
            sentences.append(found.says(f"{found.part} imports {names[1]}, but may import {may}"))
    return sentences


def strayed_libraries(root: Path) -> list[str]:
    """A sentence for each library that is imported outside the part that keeps it."""
    return [
        found.says(f"{library} is imported in {keeper} alone, not in {found.part}")
        for found in imports(root)
        for library, keeper in ONLY_IN.items()
        if found.name.split(".")[0] == library and found.part != keeper
    ]


def impure_core(root: Path) -> list[str]:
    """A sentence for each thing by which the core would know of time, chance, files or the screen."""
    sentences = []
    for found in imports(root):
        library = found.name.split(".")[0]
        if found.part != "core" or library == "game" or library in PURE or found.name == f"{DRAWN_BY_OTHERS}.Random":
            continue
        where = "the standard library, but not pure" if library in sys.stdlib_module_names else "a library"
        sentences.append(found.says(f"the core imports {found.name}, which is {where}"))
    for path, part, tree in modules(root):
        if part != "core":
            continue
        for node in ast.walk(tree):
            match node:
                case ast.Call(func=ast.Name(id="Random" | "open" | "print" | "input" | "__import__" as called)):
                    file = path.relative_to(root).as_posix()
                    sentences.append(f"{file}:{node.lineno}: the core calls {called}")
    return sentences


def test_arrows_go_only_to_the_left() -> None:
    assert turned_arrows(ROOT) == []


def test_pygame_the_journal_and_yaml_stay_where_they_belong() -> None:
    assert strayed_libraries(ROOT) == []


def test_the_core_is_pure() -> None:
    assert impure_core(ROOT) == []


def test_only_main_imports_the_command_line() -> None:
    assert [found for found in imports(ROOT) if found.name.startswith("game.cli") and found.part != "cli"] == []
    main = ast.parse((ROOT / "main.py").read_text(encoding="utf-8"))
    taken = [node.module for node in ast.walk(main) if isinstance(node, ast.ImportFrom)]
    assert taken == ["game.cli"]


# --- and each of these goes red when it should ---


def a_tree(root: Path, **sources: str) -> Path:
    """A game/ whose modules are `sources`; core__rules is game/core/rules.py."""
    for name, source in sources.items():
        path = root / "game" / f"{name.replace('__', '/')}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, encoding="utf-8")
    return root


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("core__rules", "from game.ui.stage import Stage\n"),
        ("core__rules", "import game.answers\n"),
        ("core__rules", "from game import paths\n"),
        ("core__rules", "from ..session import table\n"),
        ("core__rules", "def later():\n    from game.i18n.language import Language\n"),
        ("core__rules", "if TYPE_CHECKING:\n    from game.packs.load import load_pack\n"),
        ("answers", "from game.packs.problems import Problem\n"),
        ("packs__load", "from game.session.table import Table\n"),
        ("session__table", "from game.packs.load import load_pack\n"),
        ("session__table", "from game.i18n import phrases\n"),
        ("i18n__phrases", "from game.ui.keys import KEYMAP\n"),
        ("ui__app", "from game.house import Keeper\n"),
        ("ui__app", "from game.cli import run\n"),
        ("demo", "from game.cli import run\n"),
        ("paths", "from game.core.riddles import Riddle\n"),
        ("core__rules", "from game.something_new import anything\n"),
    ],
)
def test_a_turned_arrow_is_seen(tmp_path: Path, module: str, source: str) -> None:
    found = turned_arrows(a_tree(tmp_path, **{module: source}))
    assert len(found) == 1
    assert found[0].startswith(f"game/{module.replace('__', '/')}.py:")


def test_a_turned_arrow_is_told_in_words(tmp_path: Path) -> None:
    root = a_tree(tmp_path, packs__load="import os\nfrom game.session.table import Table\n")
    assert turned_arrows(root) == ["game/packs/load.py:2: packs imports session, but may import core, paths, answers"]


def test_a_part_that_stands_in_no_row_is_seen(tmp_path: Path) -> None:
    assert turned_arrows(a_tree(tmp_path, remote__phones="")) == [
        "game/remote stands in no row: say in tests/test_layers.py whom it may import"
    ]


@pytest.mark.parametrize(
    "source",
    [
        "import time\n",
        "import random\n",
        "from random import choice\n",
        "import os\n",
        "from pathlib import Path\n",
        "from datetime import datetime\n",
        "import sqlite3\n",
        "import yaml\n",
        "import babel\n",
        "import pygame\n",
        "import importlib\n",
        "from random import Random\nchance = Random(1)\n",
        "print('a sentence')\n",
        "open('a file')\n",
    ],
)
def test_a_core_that_knows_of_the_world_is_seen(tmp_path: Path, source: str) -> None:
    assert len(impure_core(a_tree(tmp_path, core__rules=source))) == 1


def test_the_type_of_a_random_is_no_sin(tmp_path: Path) -> None:
    source = "from random import Random\ndef deal(random: Random) -> None:\n    random.shuffle([])\n"
    assert impure_core(a_tree(tmp_path, core__deal=source)) == []


def test_a_library_that_strays_is_seen(tmp_path: Path) -> None:
    root = a_tree(tmp_path, demo="import pygame\n", ui__stage="import pygame\n")
    assert strayed_libraries(root) == ["game/demo.py:1: pygame is imported in ui alone, not in demo"]
