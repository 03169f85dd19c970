"""The loop of one window: gather input, hand it to the top screen, draw, flip."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol

import pygame

from game.i18n.language import LANGUAGES, Language
from game.settings import Settings
from game.ui.fonts import Faces
from game.ui.front.title import TitleScreen
from game.ui.gamepads import Gamepads
from game.ui.keys import Context, press_of
from game.ui.motion import Motion
from game.ui.presses import Action, Press
from game.ui.screens import Field, Pop, Push, Reset, Screen, Step, Wish
from game.ui.sound import Sounds
from game.ui.sprites import Art
from game.ui.stage import Stage
from game.ui.text import Letters

FRAME_TIME = 16
"""Milliseconds between two frames while something moves."""
LEAST_WINDOW = (320, 200)


class NoDisplayError(Exception):
    """There is no screen to open a window on."""


@dataclass(frozen=True, slots=True)
class WindowWish:
    """How the window is to be opened."""

    title: str
    size: tuple[int, int] = (1280, 720)
    display: int = 0


class Owner(Protocol):
    """Whoever keeps the settings that the window follows."""

    @property
    def settings(self) -> Settings:
        """The present settings."""
        ...

    @property
    def say(self) -> Language:
        """The present language."""
        ...

    def change_settings(self, settings: Settings) -> None:
        """Keeps other settings."""
        ...


def start_video() -> None:
    """Readies SDL for pictures; raises NoDisplayError where nobody could see them and nobody asked for it."""
    # Without a GPU the default way of showing a software surface costs more than all our drawing (docs/performance.md).
    os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    os.environ.setdefault("SDL_VIDEO_X11_WMCLASS", "dengmi")
    # Without it libwayland complains on standard error while SDL looks for a display.
    os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.gettempdir())
    chosen = "SDL_VIDEODRIVER" in os.environ
    try:
        pygame.display.init()
    except pygame.error as error:
        raise NoDisplayError(str(error)) from error
    if not chosen and pygame.display.get_driver() in ("offscreen", "dummy"):
        raise NoDisplayError(pygame.display.get_driver())
    pygame.font.init()


class App:
    """A window and the stack of screens in it."""

    def __init__(self, wish: WindowWish, assets: Path, sounds: Sounds, owner: Owner) -> None:
        self._window = pygame.Window(
            wish.title,
            wish.size,
            position=_middle_of(wish.display),
            fullscreen_desktop=owner.settings.fullscreen,
            resizable=True,
        )
        self._window.minimum_size = LEAST_WINDOW
        self._stage = Stage(self._window.get_surface(), Art(assets), Letters(Faces(system_kai=True)))
        self._motion = Motion()
        self._sounds = sounds
        self._owner = owner
        self._applied: Settings | None = None
        self._is_fullscreen = owner.settings.fullscreen
        self._screens: list[Screen] = []
        self._gamepads = Gamepads()
        pygame.joystick.init()
        self._writes = False
        self._running = True

    def run(self, first: Sequence[Screen]) -> None:
        """Plays until the last screen is left or the window is closed; the last of `first` is on top."""
        self._screens = [*first]
        pygame.key.stop_text_input()
        while self._running and self._screens:
            started = _now()
            self._draw(started)
            self._gather(max(1, FRAME_TIME - (_now() - started)))
            if self._running and self._screens:
                self._follow(self._screens[-1].tick(_now()))
        self._sounds.close()
        self._window.destroy()

    def _draw(self, now: int) -> None:
        self._apply(self._owner.settings)
        self._motion.begin(now)
        self._stage.begin()
        lowest = max((index for index, screen in enumerate(self._screens) if screen.covers), default=0)
        for screen in self._screens[lowest:]:
            # What lies beneath an overlay cannot be clicked.
            self._stage.target(self._stage.whole, None)
            screen.draw(self._stage, self._motion)
        self._window.flip()
        top = self._screens[-1]
        for cue in top.take_cues():
            self._sounds.play(cue)
        self._sounds.title_loop(isinstance(self._screens[0], TitleScreen))
        self._write_into(top.field)

    def _gather(self, wait: int) -> None:
        """Hands on every event that comes within `wait` milliseconds; each is stamped as it is read."""
        deadline = _now() + wait
        while self._running and self._screens:
            left = deadline - _now()
            event = pygame.event.wait(left) if left > 0 else pygame.event.poll()
            if event.type == pygame.NOEVENT:
                return
            self._handle(event)

    def _handle(self, event: pygame.Event) -> None:
        top = self._screens[-1]
        match event.type:
            case pygame.QUIT:
                self._running = False
            case pygame.KEYDOWN:
                self._key(top, event.key, event.mod)
            case pygame.TEXTINPUT if top.field is not None:
                top.field.insert(event.text)
            case pygame.TEXTEDITING if top.field is not None:
                top.field.composing = event.text
            case pygame.MOUSEBUTTONDOWN if event.button == pygame.BUTTON_LEFT:
                action = self._stage.action_at(event.pos)
                if isinstance(action, Press):
                    self._follow(top.press(action))
            case pygame.MOUSEBUTTONDOWN if event.button == pygame.BUTTON_RIGHT:
                self._follow(top.press(Press(Action.MENU)))
            case pygame.JOYBUTTONDOWN:
                if press := self._gamepads.press(event.instance_id, event.button):
                    self._follow(top.press(press))
            case pygame.JOYDEVICEADDED:
                self._gamepads.added(event.device_index)
            case pygame.JOYDEVICEREMOVED:
                self._gamepads.removed(event.instance_id)
            case _:
                pass

    def _key(self, top: Screen, code: int, modifiers: int) -> None:
        field = top.field
        if field is not None:
            if field.composing and code in (pygame.K_RETURN, pygame.K_KP_ENTER, pygame.K_ESCAPE, pygame.K_BACKSPACE):
                return  # The input method's own keys.
            if code == pygame.K_BACKSPACE:
                field.erase()
                return
        press = press_of(code, modifiers, Context.FIELD if field is not None else top.context)
        if press is not None:
            self._follow(top.press(press))

    def _follow(self, step: Step) -> None:
        """Carries out what a screen asked for."""
        match step:
            case None:
                return
            case Push(screen):
                self._screens.append(screen)
            case Pop(press):
                self._screens.pop()
                if press is not None and self._screens:
                    self._follow(self._screens[-1].press(press))
            case Reset(screen):
                self._screens = [screen]
            case Wish.QUIT:
                self._running = False
            case Wish.FULLSCREEN:
                self._change(fullscreen=not self._owner.settings.fullscreen)
            case Wish.MUTE:
                self._change(muted=not self._owner.settings.muted)
            case Wish.LANGUAGE:
                here = LANGUAGES.index(self._owner.say.code)
                self._change(language=LANGUAGES[(here + 1) % len(LANGUAGES)])

    def _change(self, **changed: Any) -> None:
        self._owner.change_settings(replace(self._owner.settings, **changed))

    def _apply(self, settings: Settings) -> None:
        """Lets changed settings hold."""
        if settings is self._applied:
            return
        self._applied = settings
        self._motion.reduced = settings.reduced_motion
        self._sounds.muted = settings.muted
        self._sounds.set_volumes(settings.cue_volume / 100, settings.music_volume / 100)
        if settings.fullscreen is not self._is_fullscreen:
            self._is_fullscreen = settings.fullscreen
            if settings.fullscreen:
                self._window.set_fullscreen(desktop=True)
            else:
                self._window.set_windowed()

    def _write_into(self, field: Field | None) -> None:
        """Lets the input method write while there is a field, its candidates where the field has room for them."""
        if (field is not None) is not self._writes:
            self._writes = field is not None
            if self._writes:
                pygame.key.start_text_input()
                pygame.key.set_repeat(400, 40)
            else:
                pygame.key.stop_text_input()
                pygame.key.set_repeat()
        if field is not None and field.area is not None:
            pygame.key.set_text_input_rect(self._stage.pixels(field.area))


def _now() -> int:
    return time.monotonic_ns() // 1_000_000


def _middle_of(display: int) -> tuple[int, int]:
    """The middle of the display with this number, as SDL writes it; the first one where there is none such."""
    known = 0 <= display < len(pygame.display.get_desktop_sizes())
    middle = pygame.WINDOWPOS_CENTERED | (display if known else 0)
    return middle, middle
