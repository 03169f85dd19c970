"""The table the evening is played at: the one door through which it changes.

Whatever changes the game becomes a row of the journal first and shows in `state` after that.
"""

from __future__ import annotations

from game.core.commands import BeginEvening, Command
from game.core.events import Event, Paused, Resumed
from game.core.refusals import Refusal
from game.core.rules import decide, due, due_at
from game.core.state import State, apply
from game.session.clock import PlayClock
from game.session.history import History, Step, history_of
from game.session.journal import Journal, JournalError, JournalReason
from game.session.rows import Row, RowKind

TIME_BEFORE_DEADLINE = 10_000
"""Milliseconds left after what the clock brought about is undone, if the candle has burnt that long."""
PLAY_TIME_EVERY = 1000
"""Milliseconds of play between two writings of the clock's time."""


class Table:
    """An evening being played: commands go in, `state` comes out."""

    def __init__(self, journal: Journal, clock: PlayClock, history: History) -> None:
        """Only `begin` and `resume` make one."""
        self._journal = journal
        self._clock = clock
        self._history = history
        self._state = history.state()
        self._earliest = clock.at
        """Nothing is stamped before this: the time of what was recorded last, or what undo has set."""
        self._play_time_written = clock.at
        self._unwritten: list[Row] = []
        self.journal_failed: JournalReason | None = None
        """Why the journal cannot be written to, while it cannot; the game goes on, and it is tried again."""

    @classmethod
    def begin(cls, journal: Journal, command: BeginEvening, clock: PlayClock) -> Table | Refusal:
        """A new evening in an empty journal, its clock running; or why it cannot begin, with nothing written."""
        clock.stop()
        clock.set_to(0)
        table = cls(journal, clock, History())
        refusal = table.offer(command)
        if refusal is not None:
            return refusal
        clock.go_on()
        return table

    @classmethod
    def resume(cls, journal: Journal, clock: PlayClock) -> Table:
        """The evening of a journal as it was left, paused. Raises JournalError."""
        history = history_of(journal.rows())
        clock.stop()
        clock.set_to(journal.play_time())
        table = cls(journal, clock, history)
        table._state = apply(table._state, Paused())
        return table

    @property
    def state(self) -> State:
        """The evening as it stands."""
        return self._state

    @property
    def at(self) -> int:
        """Milliseconds of play up to now: the stamp for an input that is read now."""
        return self._clock.at

    @property
    def steps(self) -> tuple[Step, ...]:
        """What has happened and is in effect, the deal first."""
        return self._history.steps

    @property
    def can_undo(self) -> bool:
        """Whether there is a step after the deal to take back."""
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether a step was taken back and nothing new has been done since."""
        return self._history.can_redo

    def offer(self, command: Command, at: int | None = None) -> Refusal | None:
        """Carry out `command`, or say why not; what was due before it is recorded first.

        `at` is the moment the input was read, where that was not just now.
        """
        self._beat()
        now = self._clock.at
        moment = now if at is None else min(max(at, self._earliest), now)
        self._record_due(moment)
        decision = decide(self._state, command, moment)
        if isinstance(decision, Refusal):
            return decision
        if all(isinstance(event, Paused | Resumed) for event in decision):
            self._record_pause(decision, moment)
        else:
            self._record_step(Row(RowKind.STEP, moment, decision))
        return None

    def tick(self) -> None:
        """Once a frame: record what is due by now and, once a second, the clock's time."""
        self._beat()
        now = self._clock.at
        self._record_due(now)
        if abs(now - self._play_time_written) >= PLAY_TIME_EVERY:
            self._write(now)

    def undo(self) -> bool:
        """Take back the last step and set the clock to its moment, paused; False where only the deal is left."""
        if not self.can_undo:
            return False
        undone = self.steps[-1]
        row = Row(RowKind.UNDO, self._clock.at)
        self._history = self._history.after(row)
        before = self._history.state()
        self._set_aside(row, before, _moment_before(undone, before))
        return True

    def redo(self) -> bool:
        """Do again what was taken back last, paused at its moment; False where there is nothing."""
        if not self.can_redo:
            return False
        row = Row(RowKind.REDO, self._clock.at)
        self._history = self._history.after(row)
        self._set_aside(row, self._history.state(), self.steps[-1].at)
        return True

    def close(self) -> None:
        """Write the clock's time and let go of the journal; the evening can be resumed."""
        self._beat()
        self._write(self._clock.at)
        self._clock.stop()
        self._journal.close()

    def _beat(self) -> None:
        """Pause where the machine slept or the window was held: nobody was playing."""
        if self._clock.beat():
            self._record_pause((Paused(),), self._clock.at)

    def _record_due(self, moment: int) -> None:
        while events := due(self._state, moment):
            self._record_step(Row(RowKind.STEP, moment, events, due_at(self._state)))

    def _record_step(self, row: Row) -> None:
        self._write(row.at, row)
        self._history = self._history.after(row)
        self._earliest = row.at
        for event in row.events:
            self._state = apply(self._state, event)

    def _record_pause(self, events: tuple[Event, ...], moment: int) -> None:
        self._write(moment, Row(RowKind.PAUSE, moment, events))
        self._earliest = moment
        for event in events:
            self._state = apply(self._state, event)
        if self._state.paused:
            self._clock.stop()
            self._clock.set_to(moment)
        else:
            self._clock.go_on()

    def _set_aside(self, row: Row, state: State, moment: int) -> None:
        """Stand at `state` and `moment`, paused, as `row` asks."""
        self._write(moment, row)
        self._clock.stop()
        self._clock.set_to(moment)
        self._earliest = moment
        self._state = apply(state, Paused())

    def _write(self, play_time: int, *rows: Row) -> None:
        """Commit `rows` and whatever could not be written before them; without a journal the game goes on."""
        self._unwritten.extend(rows)
        try:
            self._journal.append(self._unwritten, play_time)
        except JournalError as error:
            self.journal_failed = error.reason
        else:
            self._unwritten.clear()
            self.journal_failed = None
        self._play_time_written = play_time


def _moment_before(undone: Step, before: State) -> int:
    """Where the clock stands once `undone` is taken back and `before` is the state again."""
    if undone.due is None:
        return undone.at
    candle_lit_at = before.open.candle_lit_at if before.open else None
    return max(undone.due - TIME_BEFORE_DEADLINE, candle_lit_at or 0)
