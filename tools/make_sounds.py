"""Plays every sound of the game into assets/sounds: one WAV a cue, mono, and the loop of the title.

Run by `make sounds`. The scale is pentatonic throughout, so that whatever sounds together agrees.
"""

from __future__ import annotations

import sys
import wave
from array import array
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from game.ui.cues import Cue, buzz
from game.ui.sound import TITLE_LOOP
from tools.instruments import (
    RATE,
    Samples,
    add,
    drum,
    finished,
    gong,
    in_a_room,
    partials,
    pitch,
    rustle,
    silence,
    string,
    wood,
)

SOUNDS = Path(__file__).resolve().parent.parent / "assets" / "sounds"

_BEAT: Final = 0.92
_BARS: Final = 8
# The title's tune: beat, degree, loudness. Its last bar is left to the echo, where the loop begins again.
_TUNE: Final = (
    *((0.0, 5, 0.8), (1.5, 6, 0.5), (2.0, 8, 0.8)),
    *((4.0, 7, 0.8), (5.0, 6, 0.5), (5.5, 5, 0.5), (6.0, 3, 0.7)),
    *((8.0, 5, 0.7), (9.0, 6, 0.5), (9.5, 7, 0.6), (10.0, 6, 0.7)),
    *((12.0, 3, 0.7), (13.5, 4, 0.5), (14.0, 5, 0.6)),
    *((16.0, 8, 0.8), (17.5, 9, 0.5), (18.0, 10, 0.7)),
    *((20.0, 8, 0.7), (21.0, 7, 0.5), (21.5, 6, 0.5), (22.0, 5, 0.7)),
    *((24.0, 4, 0.6), (25.0, 3, 0.5), (25.5, 4, 0.5), (26.0, 5, 0.7)),
)
_BASS: Final = ((-5, -2), (-6, -2), (-5, -1), (-7, -2), (-5, -3), (-6, -1), (-7, -2), (-5, -2))
"""Two low strings a bar, the second on its third beat."""


def plucks(seconds: float, notes: tuple[tuple[float, int, float], ...], *, brightness: float = 0.55) -> Samples:
    """Strings one after another: seconds from the start, degree, loudness."""
    out = silence(seconds)
    for number, (at, degree, loudness) in enumerate(notes):
        add(out, at, string(pitch(degree), seconds - at, brightness=brightness, seed=20 + number), loudness)
    return out


def stroke() -> Samples:
    """The gong that opens a round."""
    return finished(in_a_room(gong(104.0, 3.0), 0.25), 0.85)


def slip_opens() -> Samples:
    """Paper unrolls, and one string."""
    out = silence(0.8)
    add(out, 0, rustle(0.42, lambda share: share * (1 - share) * 4 * (0.6 + 0.4 * (share * 9 % 1)), dullness=0.45), 0.5)
    add(out, 0.12, string(pitch(5), 0.65, brightness=0.3, ring=0.9), 0.5)
    return finished(in_a_room(out, 0.2), 0.5)


def match_struck() -> Samples:
    """A match, and the flame that catches."""
    out = silence(0.7)
    add(out, 0, rustle(0.16, lambda share: (1 - share) ** 1.5, dullness=0.15, seed=8), 0.9)
    add(out, 0.1, rustle(0.55, lambda share: min(1, share * 5) * (1 - share) ** 2, dullness=0.8, seed=9), 1.1)
    return finished(out, 0.4)


def time_out() -> Samples:
    """Two low knocks: the candle is out."""
    out = silence(0.5)
    add(out, 0, wood(pitch(3) * 1.5, 0.2))
    add(out, 0.17, wood(pitch(0) * 1.5, 0.3))
    return finished(in_a_room(out, 0.15), 0.7)


def right() -> Samples:
    """Three strings upwards."""
    notes = ((0.0, 5, 0.8), (0.09, 7, 0.8), (0.18, 10, 1.0))
    return finished(in_a_room(plucks(1.3, notes, brightness=0.7), 0.25), 0.8)


def wrong() -> Samples:
    """A soft low drum, twice."""
    out = silence(0.8)
    add(out, 0, drum(98.0, 0.5), 0.8)
    add(out, 0.2, drum(78.0, 0.6))
    return finished(out, 0.7)


def close() -> Samples:
    """Two strings that do not arrive."""
    return finished(in_a_room(plucks(0.8, ((0.0, 7, 0.9), (0.14, 6, 0.8))), 0.2), 0.6)


def hint() -> Samples:
    """A small bell above a breath of paper."""
    out = partials(pitch(10), 0.8, [(1.0, 0.7, 0.7), (2.76, 0.2, 0.35), (5.4, 0.06, 0.15)])
    add(out, 0, rustle(0.2, lambda share: share * (1 - share) * 4, dullness=0.4, seed=11), 0.25)
    return finished(in_a_room(out, 0.2), 0.45)


def reveal() -> Samples:
    """A sweep over all strings."""
    notes = tuple((degree * 0.055, degree, 0.4 + 0.05 * degree) for degree in range(11))
    return finished(in_a_room(plucks(1.6, notes, brightness=0.5), 0.3), 0.7)


def move() -> Samples:
    """The cursor goes on: a fingernail on wood."""
    return finished(wood(1500.0, 0.09), 0.25)


def refused() -> Samples:
    """A dull knock: that does nothing now."""
    return finished(wood(330.0, 0.2), 0.4)


def undo() -> Samples:
    """Two strings downwards."""
    return finished(plucks(0.6, ((0.0, 6, 0.8), (0.1, 3, 0.8)), brightness=0.35), 0.5)


def fanfare() -> Samples:
    """The podium: a roll of the drum, strings that climb, the gong."""
    out = silence(4.2)
    for number in range(12):
        add(out, 0.075 * number, drum(92.0, 0.45), 0.18 + 0.03 * number)
    climb = ((0.9, 0), (1.02, 2), (1.14, 3), (1.26, 5), (1.38, 7), (1.5, 8), (1.7, 10))
    for number, (at, degree) in enumerate(climb):
        add(out, at, string(pitch(degree), 2.0, brightness=0.7, seed=40 + number), 0.7)
    for degree in (0, 5, 8):
        add(out, 1.7, string(pitch(degree), 2.4, brightness=0.6, ring=2.4, seed=60 + degree), 0.5)
    add(out, 1.7, gong(104.0, 2.5), 0.9)
    return finished(in_a_room(out, 0.25), 0.85)


def team_buzzes(team: int) -> Samples:
    """A team's own string, from the D below the others upwards, with a small bell so that it cuts through a hall."""
    frequency = pitch(team)
    out = silence(0.75)
    for at, loudness in ((0.0, 0.8), (0.075, 1.0)):
        add(out, at, string(frequency, 0.75 - at, brightness=0.95, ring=1.1, seed=80 + team), loudness)
        add(out, at, partials(frequency * 2, 0.5, [(1.0, 0.35, 0.4), (2.76, 0.1, 0.2)]), loudness)
    return finished(out, 0.8)


def title_loop() -> Samples:
    """Half a minute of slow strings over low ones; it ends where it begins."""
    out = silence(_BEAT * 4 * _BARS)
    for number, (beat, degree, loudness) in enumerate(_TUNE):
        note = string(pitch(degree), 4.2, brightness=0.3, ring=4.0, seed=100 + number)
        add(out, beat * _BEAT, note, loudness * 0.8, around=True)
    for bar, (first, second) in enumerate(_BASS):
        for beat, degree in ((0.0, first), (2.0, second)):
            note = string(pitch(degree), 3.6, brightness=0.2, ring=4.5, seed=200 + bar)
            # A breath before the loop begins again.
            last = bar == _BARS - 1 and beat > 0
            add(out, (bar * 4 + beat) * _BEAT, note, 0.0 if last else 0.75, around=True)
    return finished(in_a_room(out, 0.4, around=True), 0.5, around=True)


CUES: Final[dict[Cue, Callable[[], Samples]]] = {
    Cue.GONG: stroke,
    Cue.LANTERN: slip_opens,
    Cue.CANDLE: match_struck,
    Cue.LAST_SECONDS: lambda: finished(wood(pitch(5) * 1.5), 0.6),
    Cue.TIME_OUT: time_out,
    Cue.RIGHT: right,
    Cue.WRONG: wrong,
    Cue.CLOSE: close,
    Cue.HINT: hint,
    Cue.REVEAL: reveal,
    Cue.MOVE: move,
    Cue.REFUSED: refused,
    Cue.UNDO: undo,
    Cue.FANFARE: fanfare,
    **{buzz(team): partial(team_buzzes, team) for team in range(8)},
}


def as_wave(sound: Samples) -> array[int]:
    """Samples as 16-bit integers."""
    return array("h", (round(sample * 32767) for sample in sound))


def write(path: Path, sound: Samples) -> None:
    """One WAV file: mono, 16 bits, RATE samples a second."""
    samples = as_wave(sound)
    if sys.byteorder == "big":
        samples.byteswap()
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())


def main() -> None:
    """Writes every sound."""
    SOUNDS.mkdir(parents=True, exist_ok=True)
    for cue, play in CUES.items():
        write(SOUNDS / f"{cue.value}.wav", play())
    write(SOUNDS / f"{TITLE_LOOP}.wav", title_loop())


if __name__ == "__main__":
    main()
