"""The loop, with a window that nobody sees: keys, text, clicks, gamepads, closing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pygame
import pytest

from game.i18n.language import Language
from game.settings import Settings
from game.ui.app import App, NoDisplayError, WindowWish, start_video
from game.ui.cues import Cue
from game.ui.gamepads import Gamepads
from game.ui.keys import Context
from game.ui.motion import Motion
from game.ui.presses import Action, Press
from game.ui.screens import Field, Pop, Push, Screen, Step, Wish
from game.ui.sound import Sounds
from game.ui.stage import Stage

ASSETS = Path(__file__).parent.parent.parent / "assets"


class Owner:
    """Keeps the settings in memory."""

    def __init__(self) -> None:
        self.settings = Settings(muted=True)
        self.say = Language("en")

    def change_settings(self, settings: Settings) -> None:
        self.settings = settings
        if settings.language:
            self.say = Language(settings.language)


class Recorder:
    """A screen that writes down what it is asked for, and plays a script of events, one a frame."""

    context = Context.GENERAL
    covers = True

    def __init__(self, *script: pygame.Event, answers: dict[Action, Step] | None = None) -> None:
        self.script = list(script)
        self.pressed: list[Press] = []
        self.field: Field | None = None
        self.answers = answers or {}
        self.drawn = 0

    def press(self, press: Press) -> Step:
        self.pressed.append(press)
        return self.answers.get(press.action)

    def tick(self, now: int) -> Step:
        if not self.script:
            return Wish.QUIT
        pygame.event.post(self.script.pop(0))
        return None

    def draw(self, stage: Stage, motion: Motion) -> None:
        self.drawn += 1
        stage.target((0, 0, stage.width, stage.height), Press(Action.LANTERN, 4))

    def take_cues(self) -> Sequence[Cue]:
        return ()


Play = Callable[..., Owner]


@pytest.fixture
def play(monkeypatch: pytest.MonkeyPatch) -> Iterator[Play]:
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    start_video()

    def played(*screens: Screen) -> Owner:
        owner = Owner()
        App(WindowWish("test", (640, 360)), ASSETS, Sounds(ASSETS / "sounds", True, 1, 1), owner).run(screens)
        return owner

    yield played
    pygame.event.clear()


def key(code: int, modifiers: int = 0) -> pygame.Event:
    return pygame.Event(pygame.KEYDOWN, key=code, mod=modifiers)


def test_keys_reach_the_top_screen_as_presses(play: Play) -> None:
    screen = Recorder(key(pygame.K_SPACE), key(pygame.K_u, pygame.KMOD_LSHIFT), key(pygame.K_3))
    play(screen)
    assert screen.pressed == [Press(Action.NEXT), Press(Action.REDO), Press(Action.TEAM, 2)]
    assert screen.drawn


def test_a_click_asks_for_what_is_drawn_there(play: Play) -> None:
    screen = Recorder(pygame.Event(pygame.MOUSEBUTTONDOWN, pos=(320, 180), button=pygame.BUTTON_LEFT))
    play(screen)
    assert screen.pressed == [Press(Action.LANTERN, 4)]


def test_what_lies_beneath_an_overlay_is_drawn_but_cannot_be_clicked(play: Play) -> None:
    class Overlay(Recorder):
        covers = False

        def draw(self, stage: Stage, motion: Motion) -> None:
            self.drawn += 1

    beneath = Recorder()
    above = Overlay(pygame.Event(pygame.MOUSEBUTTONDOWN, pos=(320, 180), button=pygame.BUTTON_LEFT))
    play(beneath, above)
    assert beneath.drawn
    assert not beneath.pressed
    assert not above.pressed


def test_in_a_field_text_is_written_and_letters_are_no_presses(play: Play) -> None:
    screen = Recorder(
        key(pygame.K_n),
        pygame.Event(pygame.TEXTINPUT, text="你"),
        pygame.Event(pygame.TEXTEDITING, text="hao", start=3, length=0),
        key(pygame.K_RETURN),
        pygame.Event(pygame.TEXTINPUT, text="好吗"),
        key(pygame.K_BACKSPACE),
        key(pygame.K_RETURN),
    )
    screen.field = Field(area=(400, 700, 600, 76))
    play(screen)
    assert screen.field.text == "你好"
    assert screen.field.composing == ""
    assert screen.pressed == [Press(Action.CONFIRM)], "Enter while composing belongs to the input method"


def test_an_overlay_that_is_left_hands_its_press_to_the_screen_beneath(play: Play) -> None:
    overlay = Recorder(key(pygame.K_RETURN), answers={Action.CONFIRM: Pop(Press(Action.SKIP))})
    screen = Recorder(key(pygame.K_F1), answers={Action.HELP: Push(overlay)})
    play(screen)
    assert screen.pressed == [Press(Action.HELP), Press(Action.SKIP)]


def test_wishes_change_the_settings(play: Play) -> None:
    wishes: dict[Action, Step] = {Action.MUTE: Wish.MUTE, Action.LANGUAGE: Wish.LANGUAGE}
    owner = play(Recorder(key(pygame.K_m), key(pygame.K_l), answers=wishes))
    assert not owner.settings.muted
    assert owner.settings.language == "zh_Hans"


def test_closing_the_window_ends_the_program(play: Play) -> None:
    screen = Recorder(pygame.Event(pygame.QUIT), key(pygame.K_SPACE))
    play(screen)
    assert screen.pressed == []


def test_with_one_pad_each_button_is_a_team_and_with_several_each_pad(monkeypatch: pytest.MonkeyPatch) -> None:
    class Pad:
        def __init__(self, device: int) -> None:
            self.device = device

        def get_instance_id(self) -> int:
            return 40 + self.device

    monkeypatch.setattr(pygame.joystick, "Joystick", Pad)
    pads = Gamepads()
    pads.added(0)
    assert pads.press(40, 3) == Press(Action.TEAM, 3)
    assert pads.press(40, 9) is None
    pads.added(1)
    assert pads.press(41, 3) == Press(Action.TEAM, 1)
    pads.removed(40)
    assert pads.press(41, 3) == Press(Action.TEAM, 3)


def test_where_nobody_could_see_a_window_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SDL_VIDEODRIVER", raising=False)
    monkeypatch.setattr(pygame.display, "get_driver", lambda: "offscreen")
    with pytest.raises(NoDisplayError):
        start_video()
