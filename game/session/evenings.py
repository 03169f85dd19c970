"""The evenings in the user's folder: beginning one, finding those that were, and going on with one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from game.core.commands import BeginEvening
from game.core.refusals import Refusal
from game.core.riddles import Words
from game.core.rules import decide
from game.core.state import Phase, State
from game.paths import APP_NAME, Home
from game.session.clock import PlayClock
from game.session.evening_file import SUFFIX, EveningFile, Heading, read_evening
from game.session.history import history_of
from game.session.journal import FailedJournal, Journal, JournalError, JournalReason
from game.session.results import lit_riddles
from game.session.table import Table

LATEST = "latest"
"""Names the evening that began last, where an id is wanted."""


@dataclass(frozen=True, slots=True)
class Evening:
    """An evening as its journal tells it."""

    id: str
    """`20260303-193005-festival`: when it began and the level; ids sort by time."""
    path: Path
    level_title: Words
    begun: str
    """The local date and time, ISO 8601 with its offset."""
    play_time: int
    """Milliseconds of play."""
    state: State
    """Not marked as paused, although it would be resumed so."""

    @property
    def finished(self) -> bool:
        """Whether the podium stands."""
        return self.state.phase is Phase.PODIUM


@dataclass(frozen=True, slots=True)
class Found:
    """What is in the folder, newest first."""

    evenings: tuple[Evening, ...]
    unreadable: tuple[JournalError, ...]
    """Files that are no evening of ours, damaged or newer; they are left as they are."""


def begin_evening(home: Home, command: BeginEvening, clock: PlayClock, now: datetime) -> Table | Refusal:
    """A new evening, journalled in `home` from this moment, or why it cannot begin.

    `now` is the local time. Where the folder cannot be written to, the evening is played from memory and
    the table's `journal_failed` says why.
    """
    decision = decide(State(), command, 0)
    if isinstance(decision, Refusal):
        return decision
    return Table.begin(_new_journal(home, command, now), command, clock)


def resume_evening(evening: Evening, clock: PlayClock) -> Table:
    """Go on with an evening where it was left, paused. Raises JournalError."""
    journal = EveningFile.open(evening.path)
    try:
        return Table.resume(journal, clock)
    except JournalError:
        journal.close()
        raise


def find_evenings(home: Home) -> Found:
    """All evenings of `home`, newest first; those that never began are left out."""
    evenings = []
    unreadable = []
    for path in _newest_first(home):
        try:
            evenings.append(_read(path))
        except JournalError as error:
            if error.reason is not JournalReason.NEVER_BEGUN:
                unreadable.append(error)
    return Found(tuple(evenings), tuple(unreadable))


def find_evening(home: Home, name: str) -> Evening:
    """The evening with the id `name`, or the LATEST that can be read. Raises JournalError."""
    if name == LATEST:
        for evening in _readable(home):
            return evening
    for path in _newest_first(home):
        if path.stem == name:
            return _read(path)
    raise JournalError(JournalReason.NOT_FOUND, home.evenings / f"{name}{SUFFIX}")


def latest_unfinished(home: Home) -> Evening | None:
    """The evening that *Continue* means: the newest one without a podium."""
    return next((evening for evening in _readable(home) if not evening.finished), None)


def riddles_lit_before(home: Home) -> frozenset[str]:
    """The ids of the riddles that were lit in earlier evenings, so that they can be dealt last."""
    return frozenset(riddle for evening in _readable(home) for riddle in lit_riddles(evening.state))


def _newest_first(home: Home) -> list[Path]:
    return sorted(home.evenings.glob(f"*{SUFFIX}"), key=lambda path: path.name, reverse=True)


def _readable(home: Home) -> Iterator[Evening]:
    """The evenings newest first, each read when it is asked for; what cannot be read is passed by."""
    for path in _newest_first(home):
        try:
            yield _read(path)
        except JournalError:
            continue


def _read(path: Path) -> Evening:
    contents = read_evening(path)
    state = history_of(contents.rows).state()
    if state.level is None:
        raise JournalError(JournalReason.NEVER_BEGUN, path)
    heading = contents.heading
    return Evening(path.stem, path, heading.level_title, heading.begun, contents.play_time, state)


def _new_journal(home: Home, command: BeginEvening, now: datetime) -> Journal:
    name = f"{now:%Y%m%d-%H%M%S}-{command.level.id}"
    begun = now.isoformat(timespec="seconds")
    heading = Heading(command.level.id, command.level.title, begun, _app_version())
    evenings_in_this_second = 1
    while True:
        suffix = "" if evenings_in_this_second == 1 else f"-{evenings_in_this_second}"
        try:
            return EveningFile.create(home.evenings / f"{name}{suffix}{SUFFIX}", heading)
        except FileExistsError:
            evenings_in_this_second += 1
        except JournalError as error:
            return FailedJournal(error)


def _app_version() -> str:
    """The installed version, or "" in a checkout that is not installed."""
    from importlib.metadata import PackageNotFoundError, version  # a slow import, wanted once an evening

    try:
        return version(APP_NAME)
    except PackageNotFoundError:
        return ""
