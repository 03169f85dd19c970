"""Checks packs and levels, files and whole folders, and reports everything at once."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from game.packs import sentences
from game.packs.diagnose import nearest
from game.packs.document import Document, read_document
from game.packs.level_file import LevelReading, level_in
from game.packs.lint import findings, findings_on_the_wall
from game.packs.pack_file import PackReading, pack_in
from game.packs.problems import Place, Problem, Severity, in_file_order

YAML_ENDINGS = (".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found."""

    problems: tuple[Problem, ...]
    """By file and line."""
    files: int
    riddles: int
    unreadable: tuple[str, ...] = ()
    """Files that the system did not hand over."""
    packs: tuple[PackReading, ...] = ()
    levels: tuple[LevelReading, ...] = ()

    def exit_code(self, *, strict: bool = False) -> int:
        """0 clean, 1 problems found, 2 a file cannot be read, which wins; `strict` makes warnings count."""
        if self.unreadable:
            return 2
        counting = [it for it in self.problems if strict or it.severity is Severity.ERROR]
        return 1 if counting else 0

    def as_json(self) -> dict[str, object]:
        """What `check --json` prints."""
        return {
            "problems": [problem.as_json() for problem in self.problems],
            "files": self.files,
            "riddles": self.riddles,
        }


def check(paths: Iterable[str | os.PathLike[str]], *, shipped_banks: str | os.PathLike[str] | None = None) -> Report:
    """Everything wrong with the files at `paths` and in the folders among them; never raises for what they hold.

    Of the packs in the folder `shipped_banks` more is asked than of an organiser's own.
    """
    problems: list[Problem] = []
    packs: list[PackReading] = []
    levels: list[LevelReading] = []
    for path in _files(paths, problems):
        document = read_document(path)
        if is_level(document):
            levels.append(level_in(document))
        else:
            packs.append(pack_in(document))
    for pack in packs:
        problems += pack.problems
        problems += findings(pack, is_shipped=_lies_in(pack.file, shipped_banks))
    held = {written.riddle.category for pack in packs for written in pack.riddles}
    for level in levels:
        problems += [it for it in level.problems if not _is_held(it, held)]
    problems += findings_on_the_wall(packs)
    problems += same_ids([*packs])
    problems += same_ids([*levels])
    all_of_them: list[PackReading | LevelReading] = [*packs, *levels]
    return Report(
        problems=in_file_order(problems),
        files=len(packs) + len(levels),
        riddles=sum(pack.riddle_count for pack in packs),
        unreadable=tuple(it.file for it in all_of_them if not it.is_readable),
        packs=tuple(packs),
        levels=tuple(levels),
    )


def is_level(document: Document) -> bool:
    """Whether a file means to be a level: told by its content, and where that says nothing, by its folder."""
    if document.root is not None:
        for key in document.root.entries:
            if key in ("riddles", "rounds"):
                return key == "rounds"
        for key in document.root.entries:
            if found := nearest(key, ("riddles", "rounds")):
                return found == "rounds"
    return Path(document.file).absolute().parent.name == "levels"


def same_ids(readings: Sequence[PackReading | LevelReading]) -> Iterator[Problem]:
    """Packs, or levels, that bear the id of an earlier one."""
    first: dict[str, str] = {}
    for reading in readings:
        own_id = reading.pack_id if isinstance(reading, PackReading) else reading.level_id
        if own_id is None:
            continue
        if own_id in first:
            params: dict[str, str | int] = {"id": own_id, "other": first[own_id]}
            yield Problem(reading.file, reading.id_place, sentences.DUPLICATE_FILE_ID, params)
        first.setdefault(own_id, reading.file)


def yaml_files(folder: str | os.PathLike[str]) -> list[str]:
    """The YAML files in a folder and the folders inside it, but for hidden ones, by name."""
    found = []
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        found += [
            str(Path(place) / name)
            for name in sorted(names)
            if name.lower().endswith(YAML_ENDINGS) and not name.startswith(".")
        ]
    return found


def _lies_in(file: str, folder: str | os.PathLike[str] | None) -> bool:
    return folder is not None and Path(file).resolve().is_relative_to(Path(folder).resolve())


def _is_held(problem: Problem, categories: set[str]) -> bool:
    """Whether it is about a category that one of the packs checked together has after all."""
    return problem.code == sentences.UNKNOWN_CATEGORY.code and problem.params["category"] in categories


def _files(paths: Iterable[str | os.PathLike[str]], problems: list[Problem]) -> Iterator[str]:
    """Every file once, those of folders in the order of their names."""
    seen: set[str] = set()
    for path in (os.fspath(it) for it in paths):
        inside = yaml_files(path) if Path(path).is_dir() else [path]
        if not inside:
            problems.append(Problem(path, Place(), sentences.FOLDER_EMPTY))
        for file in inside:
            real = os.path.realpath(file)
            if real not in seen:
                seen.add(real)
                yield file
