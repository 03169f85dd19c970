"""What a journal is to the table, the ways it can fail, and two that need no file."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from pathlib import Path
from typing import Protocol

from game.session.rows import Row


class JournalReason(Enum):
    """Why a journal could not be read or written."""

    NOT_FOUND = "not found"
    CANNOT_READ = "cannot read"
    CANNOT_WRITE = "cannot write"
    DISK_FULL = "disk full"
    NOT_AN_EVENING = "not an evening"
    """The file is something else."""
    NEVER_BEGUN = "never begun"
    """The game ended before the first step was written."""
    DAMAGED = "damaged"
    """The file is cut short or has been written over."""
    NEWER = "newer"
    """A newer version of the game wrote it."""
    PLAYED_ELSEWHERE = "played elsewhere"
    """Another copy of the game has this evening open."""


class JournalError(Exception):
    """A journal that cannot be read or written; `path` is its file and `reason` says why."""

    def __init__(self, reason: JournalReason, path: Path) -> None:
        super().__init__(f"{path}: {reason.value}")
        self.reason = reason
        self.path = path


class Journal(Protocol):
    """The rows of one evening in the order they were written. Nothing written is ever changed."""

    def append(self, rows: Sequence[Row], play_time: int) -> None:
        """Write `rows`, which may be none, and the clock's time: all or nothing, safe when it returns.

        Raises JournalError.
        """

    def rows(self) -> tuple[Row, ...]:
        """Everything appended so far. Raises JournalError."""

    def play_time(self) -> int:
        """The clock's time as last written, in milliseconds of play. Raises JournalError."""

    def close(self) -> None:
        """Let go of the evening, so that it can be played elsewhere; never raises."""


class MemoryJournal:
    """A journal that is gone with the program."""

    def __init__(self) -> None:
        self._rows: list[Row] = []
        self._play_time = 0

    def append(self, rows: Sequence[Row], play_time: int) -> None:
        """Keep `rows` and the clock's time."""
        self._rows.extend(rows)
        self._play_time = play_time

    def rows(self) -> tuple[Row, ...]:
        """Everything appended so far."""
        return tuple(self._rows)

    def play_time(self) -> int:
        """The clock's time as last kept, in milliseconds of play."""
        return self._play_time

    def close(self) -> None:
        """Nothing to let go of."""


class FailedJournal:
    """Stands where no journal could be made: nothing is ever written, and each append says why."""

    def __init__(self, error: JournalError) -> None:
        self._error = error

    def append(self, rows: Sequence[Row], play_time: int) -> None:
        """Raises a JournalError like the one that this journal was made with."""
        raise JournalError(self._error.reason, self._error.path)

    def rows(self) -> tuple[Row, ...]:
        """There are none."""
        return ()

    def play_time(self) -> int:
        """0: nothing was written."""
        return 0

    def close(self) -> None:
        """Nothing to let go of."""
