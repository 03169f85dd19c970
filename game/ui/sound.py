"""Plays the cues and the title's loop. An evening goes on just the same without a loudspeaker."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from game.ui.cues import Cue

if TYPE_CHECKING:
    import pygame

TITLE_LOOP: Final = "title"
"""The file of the title's loop, without its ending."""

_RATE: Final = 44100
_BUFFER: Final = 512
"""Samples a block: twelve milliseconds from the press to the sound."""
_CHANNELS: Final = 16
_FADE: Final = 900
"""Milliseconds in which the loop comes and goes."""


class Sounds:
    """The sounds of one program. The device is opened by the first sound that is to be heard.

    Nothing here ever raises for want of a device, a file or a free channel: then there is no sound, and the screen has
    something to see beside every one.
    """

    def __init__(self, folder: Path, muted: bool, cue_volume: float, music_volume: float) -> None:
        """`folder` holds a WAV file a cue; volumes are 0 to 1."""
        self._folder = folder
        self._muted = muted
        self._cue_volume, self._music_volume = cue_volume, music_volume
        self._opened: bool | None = None
        """None: not tried yet; False: there is no device."""
        self._loaded: dict[Cue, pygame.mixer.Sound] = {}
        self._loop_wanted = False

    @property
    def muted(self) -> bool:
        """Whether nothing is to be heard."""
        return self._muted

    @muted.setter
    def muted(self, muted: bool) -> None:
        if muted == self._muted:
            return
        self._muted = muted
        if muted:
            self._hush()
            return
        # Somebody may have plugged a loudspeaker in meanwhile.
        if self._opened is False:
            self._opened = None
        if self._loop_wanted:
            self._start_loop()

    def set_volumes(self, cue_volume: float, music_volume: float) -> None:
        """Changes how loud cues and music are, 0 to 1; the music at once."""
        was_off = self._music_volume <= 0
        self._cue_volume, self._music_volume = cue_volume, music_volume
        if was_off and self._loop_wanted and not self._muted:
            self._start_loop()
        elif self._opened:
            with self._forgiving():
                from pygame import mixer

                mixer.music.set_volume(music_volume)

    def play(self, cue: Cue) -> None:
        """Lets a cue be heard over whatever sounds already."""
        if self._muted or self._cue_volume <= 0 or not self._is_open():
            return
        with self._forgiving():
            sound = self._sound(cue)
            sound.set_volume(self._cue_volume)
            sound.play()

    def title_loop(self, on: bool) -> None:
        """Starts the quiet loop of the title, or lets it fade away; asking again changes nothing."""
        if on == self._loop_wanted:
            return
        self._loop_wanted = on
        if on and not self._muted:
            self._start_loop()
        elif not on and self._opened:
            with self._forgiving():
                from pygame import mixer

                mixer.music.fadeout(_FADE)

    def close(self) -> None:
        """Ends all sound and gives the device back."""
        if self._opened:
            with self._forgiving():
                from pygame import mixer

                mixer.quit()
        self._opened = None
        self._loaded.clear()

    def _start_loop(self) -> None:
        if self._music_volume <= 0 or not self._is_open():
            return
        with self._forgiving():
            from pygame import mixer

            # A loop that is still fading would hold the program up until it is gone.
            mixer.music.stop()
            mixer.music.load(self._folder / f"{TITLE_LOOP}.wav")
            mixer.music.set_volume(self._music_volume)
            mixer.music.play(-1, fade_ms=_FADE)

    def _hush(self) -> None:
        if self._opened:
            with self._forgiving():
                from pygame import mixer

                mixer.stop()
                mixer.music.stop()

    def _sound(self, cue: Cue) -> pygame.mixer.Sound:
        if cue not in self._loaded:
            from pygame import mixer

            self._loaded[cue] = mixer.Sound(self._folder / f"{cue.value}.wav")
        return self._loaded[cue]

    def _is_open(self) -> bool:
        """Whether there is a device; tries to open one the first time."""
        if self._opened is None:
            self._opened = False
            with self._forgiving():
                from pygame import mixer  # 27 ms, and not wanted by who has muted the game

                mixer.init(_RATE, -16, 2, _BUFFER)
                mixer.set_num_channels(_CHANNELS)
                self._opened = True
        return self._opened

    @contextmanager
    def _forgiving(self) -> Iterator[None]:
        """A device that is missing or lost, a file that is not there, a build without a mixer: silence from now on."""
        import pygame

        try:
            yield
        except OSError:
            return
        except (pygame.error, ImportError, NotImplementedError):
            self._opened = False
            self._loaded.clear()
