"""A pack or a level from its file, whole, or every reason why not."""

from __future__ import annotations

import os

from game.core.levels import Level
from game.core.riddles import Pack
from game.packs.level_file import read_level
from game.packs.pack_file import read_pack
from game.packs.problems import PackError, Problem

__all__ = ["PackError", "Problem", "load_level", "load_pack"]


def load_pack(path: str | os.PathLike[str]) -> Pack:
    """The pack in the file at `path`; PackError with all of its problems when it cannot be understood."""
    reading = read_pack(path)
    if reading.pack is None:
        raise PackError(reading.problems)
    return reading.pack


def load_level(path: str | os.PathLike[str]) -> Level:
    """The level in the file at `path`; PackError with all of its problems when it cannot be understood."""
    reading = read_level(path)
    if reading.level is None:
        raise PackError(reading.problems)
    return reading.level
