"""The journal of an evening in one SQLite file.

Every append is one transaction, flushed to the disk before it returns. Who plays the evening keeps the file's write
lock from opening to closing, renewed with each commit, so that a second copy is refused while anybody may read;
the system takes the lock back from a process that dies.
"""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from game.core.riddles import Words
from game.session.codec import NewerValueError, UnreadableValueError
from game.session.journal import JournalError, JournalReason
from game.session.rows import Row, RowKind, read_events, write_events

FORMAT = 1
"""Of the tables below; a file with a greater number is refused."""
SUFFIX = ".sqlite3"
_APPLICATION_ID = int.from_bytes(b"Deng")
_SMALLEST_DATABASE = 512
"""Bytes; SQLite's smallest page."""
_PATIENCE = 0.25
"""Seconds that a lock is waited for."""

_StoredRow = tuple[int, str, int, int | None, str, int]
"""The columns of a row, in the order of the table."""

_TABLES = """
CREATE TABLE evening (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    app_version TEXT NOT NULL,
    level_id TEXT NOT NULL,
    begun TEXT NOT NULL
);
CREATE TABLE level_title (language TEXT PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE play_time (only INTEGER PRIMARY KEY CHECK (only = 1), milliseconds INTEGER NOT NULL);
CREATE TABLE rows (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    due INTEGER,
    events TEXT NOT NULL,
    checksum INTEGER NOT NULL
);
CREATE TRIGGER rows_are_never_changed BEFORE UPDATE ON rows BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER rows_are_never_deleted BEFORE DELETE ON rows BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
"""


@dataclass(frozen=True, slots=True)
class Heading:
    """What is written once, as the evening begins."""

    level_id: str
    level_title: Words
    begun: str
    """The local date and time, ISO 8601 with its offset."""
    app_version: str


@dataclass(frozen=True, slots=True)
class Contents:
    """A journal as it was read."""

    heading: Heading
    rows: tuple[Row, ...]
    play_time: int


class EveningFile:
    """The journal of the evening that is being played."""

    def __init__(self, path: Path, connection: sqlite3.Connection, row_count: int) -> None:
        """Only `create` and `open` make one."""
        self.path = path
        self._connection = connection
        self._row_count = row_count

    @classmethod
    def create(cls, path: Path, heading: Heading) -> EveningFile:
        """A new journal in `path`, its folders made where they are missing.

        Raises FileExistsError where there is such a file already, else JournalError.
        """
        _claim(path)
        try:
            with _connection(path, "rw", JournalReason.CANNOT_WRITE) as connection:
                _make_durable(connection)
                _lock(connection)
                _write_heading(connection, heading)
                connection.execute("COMMIT")
                _lock(connection)
                return cls(path, connection, 0)
        except JournalError:
            path.unlink(missing_ok=True)
            raise

    @classmethod
    def open(cls, path: Path) -> EveningFile:
        """The journal in `path`, to play on. Raises JournalError, also where another copy is playing it."""
        if not path.is_file():
            raise JournalError(JournalReason.NOT_FOUND, path)
        with _connection(path, "rw", JournalReason.CANNOT_WRITE) as connection:
            _demand_our_format(connection, path)
            _make_durable(connection)
            _lock(connection)
            rows = _rows(connection, path)
            if not rows:
                raise JournalError(JournalReason.NEVER_BEGUN, path)
            return cls(path, connection, len(rows))

    def append(self, rows: Sequence[Row], play_time: int) -> None:
        """Write `rows` and the clock's time in one transaction, on the disk when it returns. Raises JournalError."""
        wanted = [_written(number, row) for number, row in enumerate(rows, self._row_count)]
        with self._commit():
            missing = wanted[self._already_there(wanted) :]
            self._connection.executemany("INSERT INTO rows VALUES (?, ?, ?, ?, ?, ?)", missing)
            self._connection.execute("UPDATE play_time SET milliseconds = ?", (play_time,))
        self._row_count += len(rows)

    def rows(self) -> tuple[Row, ...]:
        """Everything appended so far. Raises JournalError."""
        with _reasons(self.path, JournalReason.CANNOT_READ):
            return _rows(self._connection, self.path)

    def play_time(self) -> int:
        """The clock's time as last written, in milliseconds of play. Raises JournalError."""
        with _reasons(self.path, JournalReason.CANNOT_READ):
            return _play_time(self._connection, self.path)

    def close(self) -> None:
        """Let go of the evening, leaving one plain file where that can be done."""
        with suppress(sqlite3.Error):
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            self._connection.execute("PRAGMA journal_mode = DELETE")
        self._connection.close()

    def _already_there(self, wanted: Sequence[_StoredRow]) -> int:
        """How many of `wanted` a commit that seemed to fail has written after all; rows of another copy are refused."""
        query = "SELECT number, kind, at, due, events, checksum FROM rows WHERE number >= ? ORDER BY number"
        there = self._connection.execute(query, (self._row_count,)).fetchall()
        if there != wanted[: len(there)]:
            raise JournalError(JournalReason.PLAYED_ELSEWHERE, self.path)
        return len(there)

    @contextmanager
    def _commit(self) -> Iterator[None]:
        """One transaction under the lock, which is taken again at once."""
        with _reasons(self.path, JournalReason.CANNOT_WRITE):
            try:
                _lock(self._connection)
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                with suppress(sqlite3.Error):
                    self._connection.execute("ROLLBACK")
                raise
            finally:
                # Where it fails the next append tries again, and says so.
                with suppress(sqlite3.Error):
                    _lock(self._connection)


def read_evening(path: Path) -> Contents:
    """The journal in `path`, whether it is being played or not; changes nothing. Raises JournalError."""
    if not path.is_file():
        raise JournalError(JournalReason.NOT_FOUND, path)
    with _connection(path, "ro", JournalReason.CANNOT_READ) as connection:
        _demand_our_format(connection, path)
        connection.execute("BEGIN")
        contents = Contents(_heading(connection, path), _rows(connection, path), _play_time(connection, path))
        connection.close()
        return contents


@contextmanager
def _connection(path: Path, mode: str, refused: JournalReason) -> Iterator[sqlite3.Connection]:
    """A connection that is closed again if anything goes wrong; what went wrong becomes a JournalError."""
    with _reasons(path, refused):
        address = f"{path.absolute().as_uri()}?mode={mode}"
        connection = sqlite3.connect(address, uri=True, timeout=_PATIENCE, isolation_level=None)
        try:
            yield connection
        except BaseException:
            connection.close()
            raise


@contextmanager
def _reasons(path: Path, refused: JournalReason) -> Iterator[None]:
    """Turns SQLite's errors into a JournalError; `refused` is the reason where the system denies the file."""
    try:
        yield
    except sqlite3.Error as error:
        raise JournalError(_reason(error, refused), path) from error
    except UnicodeDecodeError as error:  # Python cannot decode SQLite's own message about a scribbled table
        raise JournalError(JournalReason.DAMAGED, path) from error


def _reason(error: sqlite3.Error, refused: JournalReason) -> JournalReason:
    match getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return JournalReason.PLAYED_ELSEWHERE
        case sqlite3.SQLITE_FULL:
            return JournalReason.DISK_FULL
        case sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM | sqlite3.SQLITE_IOERR:
            return refused
        case sqlite3.SQLITE_NOTADB:
            return JournalReason.NOT_AN_EVENING
        case _:
            return JournalReason.DAMAGED


def _make_durable(connection: sqlite3.Connection) -> None:
    """One flush a commit, and a real one on every system."""
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA fullfsync = ON")


def _lock(connection: sqlite3.Connection) -> None:
    """Hold the write lock from here to the next commit; readers are not kept out."""
    if not connection.in_transaction:
        connection.execute("BEGIN IMMEDIATE")


def _claim(path: Path) -> None:
    """Make the empty file, so that no other copy takes the same name."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:  # FileExistsError too: a file lies where the folder should be
        raise JournalError(JournalReason.CANNOT_WRITE, path) from error
    try:
        path.touch(exist_ok=False)
    except FileExistsError:
        raise
    except OSError as error:
        raise JournalError(JournalReason.CANNOT_WRITE, path) from error


def _write_heading(connection: sqlite3.Connection, heading: Heading) -> None:
    for statement in _statements(_TABLES):
        connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {_APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {FORMAT}")
    head = heading.app_version, heading.level_id, heading.begun
    connection.execute("INSERT INTO evening VALUES (1, ?, ?, ?)", head)
    connection.executemany("INSERT INTO level_title VALUES (?, ?)", heading.level_title.by_language)
    connection.execute("INSERT INTO play_time VALUES (1, 0)")


def _statements(script: str) -> Iterator[str]:
    """The statements of `script` one by one: `executescript` would commit before it begins."""
    statement = ""
    for line in script.splitlines():
        statement += line + "\n"
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


def _demand_our_format(connection: sqlite3.Connection, path: Path) -> None:
    """Raises JournalError unless the file is a journal that this version can read."""
    size = path.stat().st_size
    if size == 0:
        raise JournalError(JournalReason.NEVER_BEGUN, path)
    if size < _SMALLEST_DATABASE:  # SQLite would take it for an empty one
        raise JournalError(JournalReason.NOT_AN_EVENING, path)
    if connection.execute("PRAGMA application_id").fetchone() != (_APPLICATION_ID,):
        is_empty = connection.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,)
        raise JournalError(JournalReason.NEVER_BEGUN if is_empty else JournalReason.NOT_AN_EVENING, path)
    if connection.execute("PRAGMA user_version").fetchone()[0] > FORMAT:
        raise JournalError(JournalReason.NEWER, path)


def _heading(connection: sqlite3.Connection, path: Path) -> Heading:
    found = connection.execute("SELECT app_version, level_id, begun FROM evening").fetchone()
    if found is None:
        raise JournalError(JournalReason.DAMAGED, path)
    titles = connection.execute("SELECT language, title FROM level_title ORDER BY rowid").fetchall()
    if not all(isinstance(text, str) for text in (*found, *(text for pair in titles for text in pair))):
        raise JournalError(JournalReason.DAMAGED, path)
    app_version, level_id, begun = found
    return Heading(level_id, Words(tuple(titles)), begun, app_version)


def _play_time(connection: sqlite3.Connection, path: Path) -> int:
    found = connection.execute("SELECT milliseconds FROM play_time").fetchone()
    if found is None or not isinstance(found[0], int):
        raise JournalError(JournalReason.DAMAGED, path)
    return found[0]


def _rows(connection: sqlite3.Connection, path: Path) -> tuple[Row, ...]:
    found = connection.execute("SELECT number, kind, at, due, events, checksum FROM rows ORDER BY number").fetchall()
    return tuple(_read(row, number, path) for number, row in enumerate(found))


def _written(number: int, row: Row) -> _StoredRow:
    events = write_events(row.events)
    return number, row.kind.value, row.at, row.due, events, _checksum(number, row.kind.value, row.at, row.due, events)


def _read(stored: _StoredRow, wanted_number: int, path: Path) -> Row:
    """The row; it must be the one that was written, and none may be missing before it."""
    number, kind, at, due, events, checksum = stored
    if number != wanted_number or checksum != _checksum(number, kind, at, due, events):
        raise JournalError(JournalReason.DAMAGED, path)
    try:
        return Row(RowKind(kind), at, read_events(events), due)
    except (NewerValueError, ValueError) as error:
        raise JournalError(JournalReason.NEWER, path) from error
    except UnreadableValueError as error:
        raise JournalError(JournalReason.DAMAGED, path) from error


def _checksum(number: int, kind: str, at: int, due: int | None, events: str) -> int:
    return zlib.crc32(f"{number} {kind} {at} {due} {events}".encode())
