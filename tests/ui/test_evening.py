"""The evening's screen, pressed as a person would, without a window."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest

from game.answers import judge
from game.core.levels import Answering, Level, RoundForm
from game.core.state import Phase
from game.i18n.language import Language
from game.session.clock import PlayClock
from game.session.journal import MemoryJournal
from game.session.table import Table
from game.ui.evening import EveningScreen
from game.ui.fonts import Faces
from game.ui.keys import Context
from game.ui.motion import Motion
from game.ui.presses import Action, Press
from game.ui.screens import Field, Push, Screen, Step, Wish
from game.ui.sprites import Art
from game.ui.stage import Stage
from game.ui.text import Letters
from tests.evenings import a_level, a_round, an_evening

ASSETS = Path(__file__).parent.parent.parent / "assets"


class Clock:
    """Time that goes when it is told to."""

    def __init__(self) -> None:
        self.now = 0

    def __call__(self) -> int:
        return self.now


class Overlay:
    """Stands for a menu or a sheet."""


class Host:
    """The house around the evening."""

    say = Language("en")

    def __init__(self) -> None:
        self.left = 0

    def help(self) -> Screen:
        return Overlay()  # type: ignore[return-value]  # only handed on

    def menu(self, evening: EveningScreen) -> Screen:
        return Overlay()  # type: ignore[return-value]  # only handed on

    def correction(self, evening: EveningScreen) -> Screen:
        return Overlay()  # type: ignore[return-value]  # only handed on

    def leave(self) -> Step:
        self.left += 1
        return Wish.QUIT


class Seat:
    """One evening, its clock, and the keys."""

    def __init__(self, level: Level, teams: int = 3) -> None:
        self.clock, self.host = Clock(), Host()
        table = Table.begin(MemoryJournal(), an_evening(level, teams), PlayClock(self.clock))
        assert isinstance(table, Table)
        self.screen = EveningScreen(table, self.host, judge)

    def press(self, *actions: Action | tuple[Action, int]) -> Step:
        step: Step = None
        for action in actions:
            press = Press(*action) if isinstance(action, tuple) else Press(action)
            step = self.screen.press(press)
        return step

    def wait(self, milliseconds: int) -> None:
        for _ in range(0, milliseconds, 500):
            self.clock.now += 500
            self.screen.tick(self.clock.now)

    def phase(self) -> Phase:
        return self.screen.state.phase


def test_a_judged_riddle_goes_from_the_wall_and_back_by_enter_space_and_y() -> None:
    seat = Seat(a_level(a_round(RoundForm.TURNS)))
    phases = []
    for action in (Action.CONFIRM, Action.NEXT, Action.JUDGE_RIGHT, Action.NEXT, Action.NEXT):
        seat.press(action)
        phases.append(seat.phase())
    assert phases == [Phase.READING, Phase.CANDLE, Phase.VERDICT, Phase.REVEAL, Phase.WALL]
    assert max(seat.screen.state.scores) == 10


def test_help_menu_and_black_screen_stop_the_clock_and_let_it_go_on_afterwards() -> None:
    for action in (Action.HELP, Action.MENU, Action.BLACK):
        seat = Seat(a_level(a_round(RoundForm.TURNS)))
        seat.press(Action.CONFIRM, Action.NEXT)
        before = seat.screen.view.timer.left
        step = seat.press(action)
        assert seat.screen.state.paused, action
        if action is Action.BLACK:
            seat.wait(5000)
            seat.press(Action.BLACK)
        else:
            assert isinstance(step, Push)
            seat.clock.now += 5000
        seat.screen.tick(seat.clock.now)
        assert not seat.screen.state.paused, action
        assert seat.screen.view.timer.left == before


def test_a_pause_of_the_hosts_own_outlives_a_look_at_the_keys() -> None:
    seat = Seat(a_level(a_round(RoundForm.TURNS)))
    seat.press(Action.CONFIRM, Action.NEXT, Action.PAUSE, Action.HELP)
    seat.screen.tick(0)
    assert seat.screen.state.paused


def test_a_wrong_judgement_is_taken_back_with_one_key_and_the_game_stands() -> None:
    seat = Seat(a_level(a_round(RoundForm.TURNS)))
    seat.press(Action.CONFIRM, Action.NEXT, Action.JUDGE_WRONG)
    assert seat.phase() is Phase.VERDICT
    seat.press(Action.UNDO)
    assert seat.phase() is Phase.CANDLE
    assert seat.screen.state.paused
    seat.press(Action.JUDGE_RIGHT)
    assert seat.screen.state.scores[0] == 10


def test_a_refusal_is_said_in_words_and_changes_nothing() -> None:
    seat = Seat(a_level(a_round(RoundForm.TURNS)))
    before = seat.screen.state
    seat.press(Action.NEXT)
    assert seat.screen.state is before
    assert seat.screen.look.notice


def test_what_is_typed_is_judged_and_a_close_answer_may_be_typed_again() -> None:
    seat = Seat(a_level(a_round(RoundForm.TURNS, answering=Answering.TYPED)))
    seat.press(Action.CONFIRM)
    answer = seat.screen.state.lanterns[0].answer
    assert seat.screen.context is Context.FIELD
    field = seat.screen.field
    assert isinstance(field, Field)
    field.insert(answer)
    seat.press(Action.CONFIRM)
    assert seat.phase() is Phase.VERDICT
    assert seat.screen.state.scores[0] == 10
    assert seat.screen.field is None


def test_a_pause_keeps_what_has_been_typed() -> None:
    seat = Seat(a_level(a_round(RoundForm.TURNS, answering=Answering.TYPED)))
    seat.press(Action.CONFIRM)
    assert seat.screen.field is not None
    seat.screen.field.insert("半句")
    seat.press(Action.HELP)
    seat.screen.tick(0)
    assert seat.screen.field is not None
    assert seat.screen.field.text == "半句"


def test_choices_are_lettered_keys_and_the_reveal_comes_by_itself() -> None:
    seat = Seat(a_level(a_round(RoundForm.TURNS, answering=Answering.CHOICE)))
    seat.press(Action.CONFIRM)
    riddle = seat.screen.state.lanterns[0]
    assert seat.screen.context is Context.CHOICES
    seat.press((Action.CHOICE, riddle.choices.index(riddle.answer)))
    assert seat.phase() is Phase.VERDICT
    seat.wait(2500)
    assert seat.phase() is Phase.REVEAL


def test_space_in_the_middle_of_the_reveal_finishes_it_and_the_next_goes_on() -> None:
    seat = Seat(a_level(a_round(RoundForm.TURNS)))
    seat.press(Action.CONFIRM, Action.NEXT, Action.JUDGE_RIGHT, Action.NEXT)
    stage, motion = a_stage(), Motion()
    for now in (0, 16):
        motion.begin(now)
        stage.begin()
        seat.screen.draw(stage, motion)
    assert motion.busy
    seat.press(Action.NEXT)
    assert seat.phase() is Phase.REVEAL
    seat.press(Action.NEXT)
    assert seat.phase() is Phase.WALL


def test_everything_a_family_needs_can_be_clicked() -> None:
    seat = Seat(a_level(a_round(RoundForm.TURNS, answering=Answering.CHOICE)))
    stage = a_stage()
    clicked: set[Action] = set()
    for _ in range(12):
        motion = Motion(reduced=True)
        motion.begin(0)
        stage.begin()
        seat.screen.draw(stage, motion)
        actions = [action for _, action in stage.targets if isinstance(action, Press)]
        wanted = (Action.LANTERN, Action.CHOICE, Action.NEXT)
        press = next(press for kind in wanted for press in actions if press.action is kind)
        clicked.add(press.action)
        seat.screen.press(press)
    assert clicked == {Action.LANTERN, Action.CHOICE, Action.NEXT}
    assert seat.phase() is not Phase.NOT_BEGUN
    assert len(seat.screen.state.records) >= 2


def test_on_the_podium_space_leaves_for_the_title() -> None:
    seat = Seat(a_level(a_round(RoundForm.BUZZER, lanterns=1)))
    seat.press(Action.NEXT, Action.NEXT, (Action.TEAM, 1), Action.JUDGE_RIGHT, Action.NEXT, Action.NEXT, Action.NEXT)
    assert seat.phase() is Phase.PODIUM
    seat.press(Action.NEXT)
    assert seat.host.left == 1


@pytest.fixture(autouse=True)
def _no_window(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")


def a_stage() -> Stage:
    pygame.display.init()
    pygame.font.init()
    return Stage(pygame.Surface((640, 360)), Art(ASSETS), Letters(Faces(system_kai=False)))


def test_what_the_menu_hands_on_finds_the_clock_as_it_was_and_an_undo_stays_paused() -> None:
    seat = Seat(a_level(a_round(RoundForm.TURNS)))
    seat.press(Action.CONFIRM, Action.NEXT)
    seat.press(Action.MENU, Action.HINT)
    assert seat.screen.state.open is not None
    assert seat.screen.state.open.hints_given == 1
    seat.press(Action.MENU, Action.UNDO)
    seat.screen.tick(seat.clock.now)
    assert seat.screen.state.paused


def test_the_menu_can_be_clicked_in_every_phase() -> None:
    seat = Seat(a_level(a_round(RoundForm.TURNS)))
    stage = a_stage()
    for action in (Action.CONFIRM, Action.NEXT, Action.JUDGE_RIGHT, Action.NEXT, Action.NEXT):
        motion = Motion(reduced=True)
        motion.begin(0)
        stage.begin()
        seat.screen.draw(stage, motion)
        assert Press(Action.MENU) in [target for _, target in stage.targets], seat.phase()
        seat.press(action)
