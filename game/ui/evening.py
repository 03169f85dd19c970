"""The evening's screen: presses become commands for the table, and the phase picks the scene that is drawn."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Protocol

from game.core.commands import AdjustScore, Pause, Resume
from game.core.refusals import Refusal
from game.core.state import Phase, State
from game.core.views import HallView, hall_view
from game.i18n import phrases
from game.i18n.language import N_, Language
from game.session.journal import JournalReason
from game.session.table import Table
from game.ui import pieces
from game.ui.cues import Cue, cues_between
from game.ui.hints import key_hints
from game.ui.keys import Context
from game.ui.looks import Look
from game.ui.motion import Motion
from game.ui.presses import Action, Press
from game.ui.scenes import common, podium, reveal, riddle, stake, standings, wall
from game.ui.scenes.wall_layout import neighbour
from game.ui.screens import Field, Push, Screen, Step, Wish
from game.ui.stage import Stage
from game.ui.steering import Cursor, Judging, command_of, cursor_after, is_choosing, is_typing, moved

NOTICE_TIME = 2600
"""Milliseconds that a notice stays."""
LONGEST_ANSWER = 60

Draw = Callable[[Stage, HallView, Look, Motion, Language], None]

SCENES: dict[Phase, Draw] = {
    Phase.WALL: wall.draw,
    Phase.STAKE: stake.draw,
    Phase.READING: riddle.draw,
    Phase.CANDLE: riddle.draw,
    Phase.ANSWERING: riddle.draw,
    Phase.STEAL: riddle.draw,
    Phase.BOARDS: riddle.draw,
    Phase.VERDICT: riddle.draw,
    Phase.REVEAL: reveal.draw,
    Phase.STANDINGS: standings.draw,
    Phase.PODIUM: podium.draw,
}
"""Which scene shows a phase."""


class Host(Protocol):
    """What the evening's screen needs of the house around it."""

    @property
    def say(self) -> Language:
        """The language of the moment."""
        ...

    def help(self) -> Screen:
        """The sheet of keys."""
        ...

    def menu(self, evening: EveningScreen) -> Screen:
        """The menu of an evening."""
        ...

    def correction(self, evening: EveningScreen) -> Screen:
        """Where a score is corrected."""
        ...

    def leave(self) -> Step:
        """Lets go of the evening, which stays in its journal, and goes back to the title."""
        ...


class EveningScreen:
    """One evening at its table."""

    covers = True

    def __init__(self, table: Table, host: Host, judge: Judging) -> None:
        self.table = table
        self._host = host
        self._judge = judge
        self._cursor = cursor_after(table.state, table.state, Cursor())
        self._field: Field | None = None
        self._black = False
        self._held = False
        """Whether the clock stands only because something lies over this screen."""
        self._notice = ""
        self._notice_until = 0
        self._now = 0
        self._cues: list[Cue] = []
        self._last_seconds = 0
        self._journal_failed: JournalReason | None = None
        self._stage_width = 1920.0
        self._revealing: Motion | None = None
        self._update_field()

    @property
    def state(self) -> State:
        """The evening as it stands."""
        return self.table.state

    @property
    def context(self) -> Context:
        """Letters belong to an answer being typed, A to D to open choices."""
        if self._field is not None and not self._black:
            return Context.FIELD
        return Context.CHOICES if is_choosing(self.state) and not self._black else Context.GENERAL

    @property
    def field(self) -> Field | None:
        """The answer being typed."""
        return None if self._black else self._field

    @property
    def view(self) -> HallView:
        """What the hall may see now."""
        return hall_view(self.state, self.table.at)

    @property
    def look(self) -> Look:
        """What is chosen, written or said on this screen now."""
        notice = self._notice if self._now < self._notice_until else ""
        cursor = self._cursor
        hints = key_hints(self.view, self._host.say)
        return Look(cursor.lantern, cursor.stake, cursor.choice, self._field, notice, hints)

    def take_cues(self) -> Sequence[Cue]:
        """The sounds since the last call."""
        cues, self._cues = tuple(self._cues), []
        return cues

    def press(self, press: Press) -> Step:
        """Does what `press` asks for, or says in a notice why not."""
        if self._black:
            if press.action in (Action.BLACK, Action.NEXT, Action.CONFIRM, Action.MENU, Action.PAUSE):
                self._black = False
                self._release()
            return None
        # What lay over the game has been left: a request that it handed on finds the clock as it was before.
        self._release()
        match press.action:
            case Action.HELP:
                return self._lay_over(self._host.help())
            case Action.MENU:
                return self._lay_over(self._host.menu(self))
            case Action.CORRECT:
                return self._lay_over(self._host.correction(self))
            case Action.BLACK:
                self._black = True
                self._hold()
            case Action.LEAVE:
                return self._host.leave()
            case Action.FULLSCREEN:
                return Wish.FULLSCREEN
            case Action.MUTE:
                return Wish.MUTE
            case Action.LANGUAGE:
                return Wish.LANGUAGE
            case Action.UNDO:
                self._step_back()
            case Action.REDO:
                self._step_forward()
            case Action.LEFT | Action.RIGHT | Action.UP | Action.DOWN:
                self._move(press.action)
            case Action.NEXT | Action.CONFIRM if self.state.phase is Phase.PODIUM and not self.state.paused:
                return self._host.leave()
            case Action.NEXT | Action.CONFIRM if self._is_revealing():
                self._finish_reveal()
            case _:
                self._offer(press)
        return None

    def correct(self, team: int, points: int, reason: str) -> None:
        """Corrects a score, as the overlay asks."""
        self._after(self.state, self.table.offer(AdjustScore(team, points, reason)))

    def tick(self, now: int) -> Step:
        """Lets the clock bring about what is due."""
        self._now = now
        if self._held and not self._black:
            self._release()
        before = self.state
        self.table.tick()
        if self.table.journal_failed is not self._journal_failed:
            self._journal_failed = self.table.journal_failed
            failed = self._journal_failed
            self._say(self._host.say(phrases.JOURNALS[failed] if failed else N_("The evening is saved again.")))
        if self.state is not before:
            self._after(before, None)
        self._knock()
        return None

    def draw(self, stage: Stage, motion: Motion) -> None:
        """Draws the scene of the phase, and what lies over it."""
        self._stage_width = stage.width
        if self._black:
            pieces.black_screen(stage)
            return
        say, view = self._host.say, self.view
        SCENES[view.phase](stage, view, self.look, motion, say)
        self._revealing = motion if view.phase is Phase.REVEAL else None
        if view.paused and not self._held:
            common.pause(stage, view, say)

    def _offer(self, press: Press) -> None:
        text = self._field.text if self._field else ""
        cursor = Cursor(self._cursor.lantern, self._cursor.stake, self._cursor.choice, text)
        command = command_of(press, self.state, cursor, self._judge)
        if command is not None:
            before = self.state
            self._after(before, self.table.offer(command))

    def _after(self, before: State, refusal: Refusal | None) -> None:
        """What the screen owes to a step, or to a refusal."""
        if refusal is not None:
            self._say(self._host.say(phrases.REFUSALS[refusal.reason]))
            self._cues.append(Cue.REFUSED)
        else:
            self._cues.extend(cues_between(before, self.state))
            if before.answering is not self.state.answering:
                self._say(self._host.say("From the next lantern on."))
        self._cursor = cursor_after(before, self.state, self._cursor)
        if before.open is not None and self.state.open is not None and self.state.open.close != before.open.close:
            self._field = None
        self._update_field()

    def _update_field(self) -> None:
        if not is_typing(self.state):
            # A pause keeps what has been written; the end of the team's turn does not.
            if not self.state.paused:
                self._field = None
        elif self._field is None:
            self._field = Field(most=LONGEST_ANSWER)

    def _step_back(self) -> None:
        if self.table.undo():
            self._cues.append(Cue.UNDO)
            self._settle(self._host.say("Taken back."))
        else:
            self._say(self._host.say("There is nothing to take back."))

    def _step_forward(self) -> None:
        if self.table.redo():
            self._cues.append(Cue.UNDO)
            self._settle(self._host.say("Done again."))
        else:
            self._say(self._host.say("There is nothing to do again."))

    def _settle(self, words: str) -> None:
        self._field = None
        self._cursor = cursor_after(self.state, self.state, self._cursor)
        self._say(words)

    def _say(self, words: str) -> None:
        self._notice, self._notice_until = words, self._now + NOTICE_TIME

    def _move(self, action: Action) -> None:
        across = (action is Action.RIGHT) - (action is Action.LEFT)
        down = (action is Action.DOWN) - (action is Action.UP)
        view = self.view

        def beside(lantern: int, across: int, down: int) -> int:
            return neighbour(view, self._stage_width, lantern, across, down)

        cursor = moved(self.state, self._cursor, across, down, beside)
        if cursor != self._cursor:
            self._cues.append(Cue.MOVE)
        self._cursor = cursor

    def _is_revealing(self) -> bool:
        return self._revealing is not None and self._revealing.busy and not self.state.paused

    def _finish_reveal(self) -> None:
        if self._revealing is not None:
            self._revealing.finish()
            self._revealing = None

    def _lay_over(self, screen: Screen) -> Step:
        self._hold()
        return Push(screen)

    def _hold(self) -> None:
        """Stops the clock for as long as something covers the game, unless it stands already."""
        self._held = not self.state.paused and self.table.offer(Pause()) is None

    def _release(self) -> None:
        if self._held:
            self._held = False
            self.table.offer(Resume())
            self._update_field()

    def _knock(self) -> None:
        """One knock for each of the last five seconds."""
        timer = self.view.timer
        seconds = math.ceil(timer.left / 1000) if timer.runs else 0
        if 0 < seconds <= 5 and seconds != self._last_seconds:
            self._cues.append(Cue.LAST_SECONDS)
        self._last_seconds = seconds
