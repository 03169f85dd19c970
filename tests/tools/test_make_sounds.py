"""The shipped sounds are what the tool plays, and fit for a loudspeaker in front of a hall."""

from __future__ import annotations

import sys
import wave
from array import array
from itertools import pairwise
from pathlib import Path

import pytest

from game.ui.cues import Cue, buzz
from tools.instruments import RATE, pitch, string
from tools.make_sounds import CUES, SOUNDS, as_wave, write

FILES = sorted(SOUNDS.glob("*.wav"))
CUE_FILES = [path for path in FILES if path.stem != "title"]
FULL = 32767


def samples(path: Path) -> array[int]:
    with wave.open(str(path)) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE)
        read = array("h", file.readframes(file.getnframes()))
    if sys.byteorder == "big":
        read.byteswap()
    return read


@pytest.mark.parametrize("cue", [Cue.RIGHT, Cue.LAST_SECONDS], ids=lambda cue: cue.value)
def test_a_shipped_sound_is_what_the_tool_plays(cue: Cue) -> None:
    made, kept = as_wave(CUES[cue]()), samples(SOUNDS / f"{cue.value}.wav")

    assert len(made) == len(kept)
    # Another system's sine may round the last bit of a sample the other way.
    assert max(abs(one - other) for one, other in zip(made, kept, strict=True)) <= 1


def test_the_same_sound_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    write(tmp_path / "one.wav", CUES[Cue.LANTERN]())
    write(tmp_path / "other.wav", CUES[Cue.LANTERN]())

    assert (tmp_path / "one.wav").read_bytes() == (tmp_path / "other.wav").read_bytes()


def test_every_cue_is_played_by_the_tool() -> None:
    assert set(CUES) == set(Cue)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_nothing_clips_and_nothing_is_lopsided(path: Path) -> None:
    sound = samples(path)

    assert max(map(abs, sound)) < 0.9 * FULL
    assert abs(sum(sound) / len(sound)) < 0.001 * FULL


@pytest.mark.parametrize("path", CUE_FILES, ids=lambda path: path.stem)
def test_a_cue_begins_and_ends_in_silence(path: Path) -> None:
    sound = samples(path)

    assert abs(sound[0]) < 0.01 * FULL
    assert max(map(abs, sound[-20:])) < 0.01 * FULL


def test_the_title_loops_without_a_click() -> None:
    sound = samples(SOUNDS / "title.wav")
    steepest = max(abs(one - other) for one, other in pairwise(sound))

    assert 28 < len(sound) / RATE < 42
    assert abs(sound[0] - sound[-1]) < 0.02 * FULL < steepest
    # The echo has died away before it begins again.
    assert max(map(abs, sound[-RATE // 5 :])) < 0.02 * FULL


def test_all_sounds_together_are_small_enough_to_ship() -> None:
    assert sum(path.stat().st_size for path in FILES) < 2_500_000


@pytest.mark.parametrize("degree", [-7, 0, 5, 10])
def test_a_string_is_in_tune(degree: int) -> None:
    """Its period, found where the sound is most like itself, is within six cents of what was asked."""
    sound = string(pitch(degree), 0.5)[RATE // 10 :]
    # Many periods at once, so that a whole number of samples is precise enough.
    periods = 24 if degree > -5 else 8
    wanted = periods * RATE / pitch(degree)

    def likeness(shift: int) -> float:
        return sum(one * other for one, other in zip(sound[:4000], sound[shift : shift + 4000], strict=True))

    best = max(range(round(wanted) - 8, round(wanted) + 9), key=likeness)
    assert best == pytest.approx(wanted, rel=0.0035)


def test_each_team_has_a_pitch_of_its_own() -> None:
    heard = [samples(SOUNDS / f"{buzz(team).value}.wav").tobytes() for team in range(8)]

    assert len(set(heard)) == 8
    assert sorted(pitch(team) for team in range(8)) == [pitch(team) for team in range(8)]
