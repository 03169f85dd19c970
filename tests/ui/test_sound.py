"""Sounds are heard where there is a device, and never in the way where there is none."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.paths import shipped
from game.ui.cues import Cue
from game.ui.sound import TITLE_LOOP, Sounds

FOLDER = shipped().assets / "sounds"


@pytest.fixture
def silent_device(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A device that swallows everything."""
    pygame.mixer.quit()
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    yield
    pygame.mixer.quit()


@pytest.fixture
def no_device(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A machine on which no device can be opened."""
    pygame.mixer.quit()
    monkeypatch.setenv("SDL_AUDIODRIVER", "no-such-driver")
    yield
    pygame.mixer.quit()


def sounds(*, folder: Path = FOLDER, muted: bool = False, cue: float = 0.8, music: float = 0.5) -> Sounds:
    return Sounds(folder, muted, cue, music)


def test_every_cue_has_a_file_and_so_has_the_title() -> None:
    wanted = {cue.value for cue in Cue} | {TITLE_LOOP}

    assert {path.stem for path in FOLDER.glob("*.wav")} == wanted


@pytest.mark.usefixtures("silent_device")
def test_the_device_is_opened_by_the_first_sound_and_not_before() -> None:
    playing = sounds()
    assert pygame.mixer.get_init() is None

    playing.play(Cue.GONG)

    assert pygame.mixer.get_init() is not None
    assert pygame.mixer.get_busy()


@pytest.mark.usefixtures("silent_device")
def test_whoever_starts_muted_never_opens_the_device() -> None:
    playing = sounds(muted=True)

    playing.play(Cue.GONG)
    playing.title_loop(True)

    assert pygame.mixer.get_init() is None


@pytest.mark.usefixtures("silent_device")
def test_a_cue_lasts_as_long_as_its_file() -> None:
    """A mono buffer in a stereo mixer would play at double speed."""
    playing = sounds()
    playing.play(Cue.GONG)

    assert pygame.mixer.Sound(FOLDER / "gong.wav").get_length() == pytest.approx(3.0, abs=0.02)


@pytest.mark.usefixtures("silent_device")
def test_muting_stops_what_sounds_and_unmuting_brings_the_loop_back() -> None:
    playing = sounds()
    playing.title_loop(True)
    playing.play(Cue.FANFARE)
    assert pygame.mixer.music.get_busy()

    playing.muted = True
    assert not pygame.mixer.music.get_busy()
    assert not pygame.mixer.get_busy()
    playing.play(Cue.FANFARE)
    assert not pygame.mixer.get_busy()

    playing.muted = False
    assert pygame.mixer.music.get_busy()


@pytest.mark.usefixtures("silent_device")
def test_unmuting_away_from_the_title_starts_no_loop() -> None:
    playing = sounds(muted=True)
    playing.title_loop(True)
    playing.title_loop(False)

    playing.muted = False

    assert pygame.mixer.get_init() is None


@pytest.mark.usefixtures("silent_device")
def test_the_loop_plays_at_the_volume_of_the_music_and_changes_at_once() -> None:
    playing = sounds(music=0.5)
    playing.title_loop(True)
    assert pygame.mixer.music.get_volume() == pytest.approx(0.5, abs=0.01)

    playing.set_volumes(0.8, 0.25)

    assert pygame.mixer.music.get_volume() == pytest.approx(0.25, abs=0.01)


@pytest.mark.usefixtures("silent_device")
def test_music_turned_up_from_nothing_on_the_title_begins_to_play() -> None:
    playing = sounds(music=0.0)
    playing.title_loop(True)

    playing.set_volumes(0.8, 0.5)

    assert pygame.mixer.music.get_busy()


@pytest.mark.usefixtures("silent_device")
def test_more_sounds_than_channels_are_no_error() -> None:
    playing = sounds()

    for _ in range(40):
        playing.play(Cue.FANFARE)

    assert pygame.mixer.get_busy()


@pytest.mark.usefixtures("silent_device")
def test_a_device_lost_in_the_evening_is_silence_and_no_error() -> None:
    playing = sounds()
    playing.play(Cue.RIGHT)
    playing.title_loop(True)

    pygame.mixer.quit()

    playing.play(Cue.RIGHT)
    playing.play(Cue.WRONG)
    playing.title_loop(False)
    playing.set_volumes(1.0, 1.0)
    playing.muted = True
    playing.close()


@pytest.mark.usefixtures("silent_device")
def test_muting_and_unmuting_tries_a_lost_device_again() -> None:
    playing = sounds()
    playing.play(Cue.RIGHT)
    pygame.mixer.quit()
    playing.play(Cue.RIGHT)
    assert pygame.mixer.get_init() is None

    playing.muted = True
    playing.muted = False
    playing.play(Cue.RIGHT)

    assert pygame.mixer.get_busy()


@pytest.mark.usefixtures("silent_device")
def test_a_missing_file_is_silence_and_the_others_still_play(tmp_path: Path) -> None:
    (tmp_path / "right.wav").write_bytes((FOLDER / "right.wav").read_bytes())
    playing = sounds(folder=tmp_path)

    playing.play(Cue.WRONG)
    playing.title_loop(True)
    playing.play(Cue.RIGHT)

    assert pygame.mixer.get_busy()


@pytest.mark.usefixtures("no_device")
def test_without_a_device_everything_can_be_asked_and_nothing_is_heard() -> None:
    playing = sounds()

    for cue in Cue:
        playing.play(cue)
    playing.title_loop(True)
    playing.muted = True
    playing.muted = False
    playing.set_volumes(0.1, 0.1)
    playing.title_loop(False)
    playing.close()

    assert pygame.mixer.get_init() is None
