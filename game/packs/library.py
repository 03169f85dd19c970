"""All packs and levels of some folders: those that can be played, and why the others cannot."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from game.core.levels import Level
from game.core.riddles import Pack
from game.packs.check import same_ids, yaml_files
from game.packs.level_file import LevelReading, read_level
from game.packs.pack_file import PackReading, read_pack
from game.packs.problems import Problem, Severity, in_file_order


@dataclass(frozen=True, slots=True)
class Library:
    """What there is to play with."""

    packs: tuple[Pack, ...] = ()
    levels: tuple[Level, ...] = ()
    spoilt: Mapping[str, tuple[Problem, ...]] = field(default_factory=dict)
    """By file, why it was left out."""


def load_library(
    pack_folders: Iterable[str | os.PathLike[str]], level_folders: Iterable[str | os.PathLike[str]]
) -> Library:
    """Every pack and level of the folders, those of earlier folders first; a folder that is not there is empty.

    What cannot be loaded, or bears the id of an earlier one, is left out and named in `spoilt`.
    """
    packs = [read_pack(file) for folder in pack_folders for file in yaml_files(folder)]
    levels = [read_level(file) for folder in level_folders for file in yaml_files(folder)]
    spoilt = _spoilt(packs) | _spoilt(levels)
    return Library(
        packs=tuple(it.pack for it in packs if it.pack and it.file not in spoilt),
        levels=tuple(it.level for it in levels if it.level and it.file not in spoilt),
        spoilt=spoilt,
    )


def _spoilt(readings: Sequence[PackReading | LevelReading]) -> dict[str, tuple[Problem, ...]]:
    problems = [problem for reading in readings for problem in reading.problems]
    problems += same_ids(readings)
    by_file: dict[str, list[Problem]] = {}
    for problem in problems:
        by_file.setdefault(problem.file, []).append(problem)
    return {
        file: in_file_order(found)
        for file, found in by_file.items()
        if any(problem.severity is Severity.ERROR for problem in found)
    }
