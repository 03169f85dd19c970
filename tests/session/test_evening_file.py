"""The journal in its file: durable, append-only, locked while it is played, and honest about damage."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.core.events import AnsweredClose, BoardsUp, Buzzed, HintGiven
from game.core.riddles import Words
from game.session.evening_file import FORMAT, Contents, EveningFile, Heading, read_evening
from game.session.journal import JournalError, JournalReason
from game.session.rows import Row, RowKind

HEADING = Heading("test", Words((("zh-Hans", "试"), ("en", "Test"))), "2026-03-03T19:30:05+08:00", "0.1.0")
ROWS = (
    Row(RowKind.STEP, 0, (AnsweredClose(1, "灯" * 300), BoardsUp())),
    Row(RowKind.STEP, 1500, (Buzzed(0, 1500, None, 11_500),), due=1400),
    Row(RowKind.UNDO, 2000),
    Row(RowKind.REDO, 2100),
    Row(RowKind.PAUSE, 2200, (HintGiven(2),)),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "evenings" / "20260303-193005-test.sqlite3"


@pytest.fixture
def playing(path: Path) -> Iterator[EveningFile]:
    journal = EveningFile.create(path, HEADING)
    journal.append(ROWS, 2200)
    yield journal
    journal.close()


def written(path: Path) -> Path:
    journal = EveningFile.create(path, HEADING)
    journal.append(ROWS, 2200)
    journal.close()
    return path


def reason_of(path: Path) -> JournalReason:
    """Why neither a reader nor a player can have the journal."""
    with pytest.raises(JournalError) as reading:
        read_evening(path)
    with pytest.raises(JournalError) as playing:
        EveningFile.open(path)
    assert reading.value.reason is playing.value.reason
    return reading.value.reason


def test_what_was_appended_is_read_again(path: Path) -> None:
    written(path)
    assert read_evening(path) == Contents(HEADING, ROWS, 2200)


def test_an_evening_played_on_keeps_its_rows_in_order(path: Path) -> None:
    written(path)
    journal = EveningFile.open(path)
    more = Row(RowKind.STEP, 3000, (HintGiven(1),))
    journal.append((more,), 3000)
    assert journal.rows() == (*ROWS, more)
    assert journal.play_time() == 3000
    journal.close()
    assert read_evening(path).rows == (*ROWS, more)


def test_the_clocks_time_alone_can_be_written(playing: EveningFile) -> None:
    playing.append((), 3210)
    assert (playing.play_time(), playing.rows()) == (3210, ROWS)


def test_a_closed_evening_is_one_file(path: Path) -> None:
    written(path)
    assert list(path.parent.iterdir()) == [path]
    assert path.read_bytes()[18:20] == b"\x01\x01", "only without write-ahead log can it be read in a folder of others"


def test_a_journal_that_cannot_be_begun_leaves_no_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("game.session.evening_file._TABLES", "CREATE NONSENSE;\n")
    with pytest.raises(JournalError):
        EveningFile.create(path, HEADING)
    assert list(path.parent.iterdir()) == []


def test_anybody_may_read_while_the_evening_is_played(playing: EveningFile) -> None:
    assert read_evening(playing.path).rows == ROWS
    playing.append(ROWS, 9)
    assert read_evening(playing.path).rows == ROWS * 2


def test_a_second_copy_may_not_play_the_same_evening(playing: EveningFile) -> None:
    with pytest.raises(JournalError) as refused:
        EveningFile.open(playing.path)
    assert refused.value.reason is JournalReason.PLAYED_ELSEWHERE
    playing.append(ROWS, 9)
    assert len(playing.rows()) == 2 * len(ROWS)


def test_another_process_may_not_play_the_same_evening(playing: EveningFile) -> None:
    script = (
        "import sys; from pathlib import Path; from game.session.evening_file import EveningFile\n"
        "from game.session.journal import JournalError\n"
        "try: EveningFile.open(Path(sys.argv[1]))\n"
        "except JournalError as error: print(error.reason.name)"
    )
    told = subprocess.run([sys.executable, "-c", script, playing.path], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "PLAYED_ELSEWHERE"


def test_rows_of_another_copy_are_never_mixed_with_ours(playing: EveningFile) -> None:
    # No copy of ours does this: the lock is taken away by force, as in the instant between two transactions.
    playing._connection.execute("ROLLBACK")
    other = EveningFile.open(playing.path)
    other.append((Row(RowKind.UNDO, 7),), 7)
    other.close()
    with pytest.raises(JournalError) as refused:
        playing.append((Row(RowKind.REDO, 8),), 8)
    assert refused.value.reason is JournalReason.PLAYED_ELSEWHERE
    assert read_evening(playing.path).rows == (*ROWS, Row(RowKind.UNDO, 7))


def test_rows_that_a_failed_commit_has_written_after_all_are_not_written_twice(playing: EveningFile) -> None:
    playing._row_count = len(ROWS) - 2
    playing.append((*ROWS[-2:], Row(RowKind.UNDO, 7)), 7)
    assert playing.rows() == (*ROWS, Row(RowKind.UNDO, 7))


@pytest.mark.parametrize("change", ["UPDATE rows SET at = 5", "DELETE FROM rows"])
def test_a_written_row_cannot_be_changed(path: Path, change: str) -> None:
    written(path)
    connection = sqlite3.connect(path)
    with pytest.raises(sqlite3.IntegrityError):
        connection.execute(change)
    connection.close()


def test_a_full_disk_is_told_and_leaves_the_rows_whole(playing: EveningFile) -> None:
    pages = playing._connection.execute("PRAGMA page_count").fetchone()[0]
    playing._connection.execute(f"PRAGMA max_page_count = {pages}")
    long = Row(RowKind.STEP, 9, (AnsweredClose(0, "灯" * 50_000),))
    with pytest.raises(JournalError) as refused:
        playing.append((Row(RowKind.UNDO, 8), long), 9)
    assert refused.value.reason is JournalReason.DISK_FULL
    assert playing.rows() == ROWS
    assert read_evening(playing.path) == Contents(HEADING, ROWS, 2200)
    playing._connection.execute(f"PRAGMA max_page_count = {pages + 100}")
    playing.append((long,), 9)
    assert playing.rows() == (*ROWS, long)


def test_an_append_is_all_or_nothing(playing: EveningFile) -> None:
    playing._connection.execute(
        "CREATE TEMP TRIGGER no_time BEFORE UPDATE ON play_time BEGIN SELECT RAISE(ABORT, 'after the rows'); END"
    )
    with pytest.raises(JournalError):
        playing.append(ROWS, 9)
    assert playing.rows() == ROWS
    playing.append(ROWS, 9)  # the trigger was part of the transaction that failed
    assert playing.rows() == ROWS * 2


def test_a_name_that_is_taken_is_not_overwritten(path: Path) -> None:
    written(path)
    before = path.read_bytes()
    with pytest.raises(FileExistsError):
        EveningFile.create(path, HEADING)
    assert path.read_bytes() == before


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "evenings").write_text("a file lies where the folder should be")
    with pytest.raises(JournalError) as refused:
        EveningFile.create(tmp_path / "evenings" / "a.sqlite3", HEADING)
    assert refused.value.reason is JournalReason.CANNOT_WRITE


# Files that are not what they should be


def test_a_missing_file_is_told(path: Path) -> None:
    assert reason_of(path) is JournalReason.NOT_FOUND


def test_an_evening_that_never_began_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite3"
    path.touch()
    assert reason_of(path) is JournalReason.NEVER_BEGUN


def test_a_few_bytes_are_no_evening(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite3"
    path.write_bytes(b"\x00")
    assert reason_of(path) is JournalReason.NOT_AN_EVENING


def test_an_evening_without_a_step_cannot_be_played_on(path: Path) -> None:
    EveningFile.create(path, HEADING).close()
    with pytest.raises(JournalError) as refused:
        EveningFile.open(path)
    assert refused.value.reason is JournalReason.NEVER_BEGUN


def test_another_kind_of_file_is_told(tmp_path: Path) -> None:
    path = tmp_path / "holiday.sqlite3"
    path.write_bytes(b"\xff\xd8\xff\xe0 a picture of lanterns " * 100)
    assert reason_of(path) is JournalReason.NOT_AN_EVENING


def test_a_database_of_another_program_is_told_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.sqlite3"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE rows (number)")
    connection.close()
    before = path.read_bytes()
    assert reason_of(path) is JournalReason.NOT_AN_EVENING
    assert path.read_bytes() == before


def test_a_newer_format_is_told_and_left_alone(path: Path) -> None:
    connection = sqlite3.connect(written(path))
    connection.execute(f"PRAGMA user_version = {FORMAT + 1}")
    connection.close()
    before = path.read_bytes()
    assert reason_of(path) is JournalReason.NEWER
    assert path.read_bytes() == before


def test_an_event_of_a_newer_version_is_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("game.session.evening_file.write_events", lambda _: '[{"event":"LanternFlewAway"}]')
    written(path)
    assert reason_of(path) is JournalReason.NEWER


def test_a_missing_row_is_damage(path: Path) -> None:
    connection = sqlite3.connect(written(path))
    connection.execute("DROP TRIGGER rows_are_never_deleted")
    connection.execute("DELETE FROM rows WHERE number = 2")
    connection.commit()
    connection.close()
    assert reason_of(path) is JournalReason.DAMAGED


def test_an_altered_row_is_damage(path: Path) -> None:
    connection = sqlite3.connect(written(path))
    connection.execute("DROP TRIGGER rows_are_never_changed")
    connection.execute("UPDATE rows SET events = replace(events, '11500', '11501')")
    connection.commit()
    connection.close()
    assert reason_of(path) is JournalReason.DAMAGED


@settings(max_examples=60, deadline=None, database=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(share=st.floats(0, 0.999))
def test_a_file_cut_anywhere_is_told(tmp_path: Path, share: float) -> None:
    path = tmp_path / "cut.sqlite3"
    path.unlink(missing_ok=True)
    content = written(path).read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    with pytest.raises(JournalError):
        read_evening(path)
    with pytest.raises(JournalError):
        EveningFile.open(path)


@settings(max_examples=150, deadline=None, database=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(share=st.floats(0, 0.999), scribble=st.binary(min_size=1, max_size=200))
def test_a_file_scribbled_on_anywhere_tells_its_rows_truly_or_not_at_all(
    tmp_path: Path, share: float, scribble: bytes
) -> None:
    path = tmp_path / "scribbled.sqlite3"
    path.unlink(missing_ok=True)
    content = bytearray(written(path).read_bytes())
    place = int(len(content) * share)
    content[place : place + len(scribble)] = scribble[: len(content) - place]
    path.write_bytes(content)
    try:
        rows = read_evening(path).rows
    except JournalError:
        return
    assert rows == ROWS[: len(rows)]
