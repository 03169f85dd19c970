"""Instruments of an evening: strings, gong, wood, drum, paper and a room for them, from the standard library alone.

Every function gives samples from -1 to 1 at RATE a second, and the same ones each time: chance has a seed.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import islice
from random import Random
from typing import Final

RATE: Final = 22050

Samples = list[float]

_DEGREES: Final = (0, 2, 4, 7, 9)
"""宫 商 角 徵 羽 in semitones."""
_HOME: Final = 293.66
"""宫: the D above middle C."""


def pitch(degree: int) -> float:
    """The frequency of a degree of the pentatonic scale: 0 is the D above middle C, 5 the one an octave higher."""
    octave, step = divmod(degree, 5)
    return float(_HOME * 2 ** (octave + _DEGREES[step] / 12))


def silence(seconds: float) -> Samples:
    """Nothing, to lay sounds into."""
    return [0.0] * round(seconds * RATE)


def add(onto: Samples, at: float, sound: Sequence[float], loudness: float = 1.0, *, around: bool = False) -> None:
    """Lays `sound` into `onto`, `at` seconds from its start. What is too long is cut, or with `around` runs on at the
    start, so that a loop has no seam."""
    start, length = round(at * RATE), len(onto)
    room = len(sound) if around else max(0, length - start)
    for index, sample in enumerate(islice(sound, room)):
        onto[(start + index) % length] += sample * loudness


def string(frequency: float, seconds: float, *, brightness: float = 0.5, ring: float = 1.6, seed: int = 1) -> Samples:
    """A plucked string, as Karplus and Strong make one.

    `brightness` (0 to 1) is how hard it is plucked, `ring` the seconds until it is a thousandth as loud.
    """
    # Short strings would lose their overtones at once: the higher, the less of the neighbouring sample is mixed in.
    damping = min(0.5, 0.5 * (200 / frequency) ** 2)
    # That filter delays by `damping` samples; an all-pass gives the rest of the period, so that it is in tune.
    period = RATE / frequency - damping
    size = int(period - 0.1)
    rest = period - size
    tuning = (1 - rest) / (1 + rest)
    loss = 10 ** (-3 / (frequency * ring))
    line = _pluck(size, brightness, seed)
    out: Samples = []
    before = tuned = shaped_before = 0.0
    place = 0
    for _ in range(round(seconds * RATE)):
        sample = line[place]
        shaped = loss * ((1 - damping) * sample + damping * before)
        before = sample
        tuned = tuning * shaped + shaped_before - tuning * tuned
        shaped_before = shaped
        line[place] = tuned
        place = (place + 1) % size
        out.append(sample)
    return _shaped(out, attack=0.002, release=min(0.12, seconds / 3))


def _pluck(size: int, brightness: float, seed: int) -> Samples:
    """One period: the string drawn aside at a seventh of its length, roughened by the nail, without a constant part."""
    random = Random(seed)
    finger = max(1, size // 7)
    drawn = [index / finger if index < finger else (size - index) / (size - finger) for index in range(size)]
    level, rough = 0.0, brightness * 0.5
    for index in range(size):
        level += (0.2 + 0.5 * brightness) * (random.uniform(-1.0, 1.0) - level)
        drawn[index] += rough * level
    mean = sum(drawn) / size
    most = max(abs(sample - mean) for sample in drawn)
    return [(sample - mean) / most for sample in drawn]


def partials(
    frequency: float,
    seconds: float,
    mixture: Sequence[tuple[float, float, float]],
    *,
    attack: float = 0.002,
    bend: float = 0.0,
) -> Samples:
    """Sines that die away: each of `mixture` is a multiple of `frequency`, its loudness, and the seconds until it is a
    thousandth as loud. `bend` is the part of the frequency by which the pitch starts too high and sinks back."""
    count = round(seconds * RATE)
    out = [0.0] * count
    for multiple, loudness, ring in mixture:
        step = math.tau * frequency * multiple / RATE
        fade = 10 ** (-3 / (ring * RATE))
        phase, level = 0.0, loudness
        for index in range(count):
            out[index] += level * math.sin(phase)
            phase += step * (1 + bend * math.exp(-index / (0.09 * RATE)))
            level *= fade
    return _shaped(out, attack=attack, release=min(0.25, seconds / 3))


def gong(frequency: float, seconds: float) -> Samples:
    """A hanging gong: a low body, pairs of partials that beat, and a shimmer that blooms after the stroke."""
    body = partials(
        frequency,
        seconds,
        [
            (1.0, 0.50, 4.2),
            (1.007, 0.34, 3.8),
            (1.52, 0.30, 3.0),
            (2.02, 0.38, 2.9),
            (2.035, 0.24, 2.6),
            (2.74, 0.26, 2.2),
            (3.41, 0.20, 1.8),
            (4.16, 0.15, 1.4),
            (5.43, 0.10, 1.0),
        ],
        attack=0.006,
        bend=0.025,
    )
    shimmer = partials(frequency, seconds, [(6.79, 0.06, 1.9), (7.31, 0.05, 1.7), (8.83, 0.035, 1.4)], attack=0.16)
    stroke = rustle(0.05, lambda share: (1 - share) ** 2, dullness=0.75, seed=5)
    add(body, 0, shimmer)
    add(body, 0, stroke, 0.5)
    return body


def wood(frequency: float, seconds: float = 0.16) -> Samples:
    """A knock on a wood block."""
    block = partials(frequency, seconds, [(1.0, 1.0, 0.11), (1.51, 0.45, 0.07), (2.62, 0.22, 0.04)], attack=0.0008)
    add(block, 0, rustle(0.006, lambda share: 1 - share, dullness=0.3, seed=3), 0.3)
    return block


def drum(frequency: float, seconds: float) -> Samples:
    """A low drum struck with a soft beater; its second mode lets small loudspeakers carry it."""
    skin = partials(
        frequency, seconds, [(1.0, 1.0, 0.75), (1.59, 0.42, 0.42), (2.14, 0.2, 0.25)], attack=0.007, bend=0.35
    )
    add(skin, 0, rustle(0.03, lambda share: (1 - share) ** 2, dullness=0.85, seed=4), 0.35)
    return skin


def rustle(seconds: float, envelope: Callable[[float], float], *, dullness: float = 0.5, seed: int = 2) -> Samples:
    """Noise: paper, a match, a breath. `envelope` gives the loudness for the part of the time that has gone by."""
    random = Random(seed)
    count = round(seconds * RATE)
    level = slow = 0.0
    out: Samples = []
    for index in range(count):
        level += (1 - dullness) * (random.uniform(-1.0, 1.0) - level)
        # What is slower than some 300 Hz is a rumble, not a rustle.
        slow += 0.08 * (level - slow)
        out.append((level - slow) * envelope(index / count))
    return _shaped(out, attack=0.001, release=min(0.02, seconds / 4))


def in_a_room(sound: Sequence[float], wet: float, *, around: bool = False) -> Samples:
    """The sound with the echo of a courtyard, after Schroeder: four combs and two all-passes.

    With `around` the echo of the end is heard at the start, as in a loop.
    """
    dry = list(sound)
    through = dry * 2 if around else dry
    echo = [0.0] * len(through)
    for delay, back in ((677, 0.77), (743, 0.755), (809, 0.74), (877, 0.72)):
        line, place, dull = [0.0] * delay, 0, 0.0
        for index, sample in enumerate(through):
            heard = line[place]
            dull += 0.55 * (heard - dull)
            line[place] = sample + back * dull
            place = (place + 1) % delay
            echo[index] += heard * 0.25
    for delay in (223, 79):
        line, place = [0.0] * delay, 0
        for index, sample in enumerate(echo):
            kept = line[place]
            line[place] = sample + 0.6 * kept
            place = (place + 1) % delay
            echo[index] = kept - 0.6 * line[(place - 1) % delay]
    return [sample + wet * back for sample, back in zip(dry, echo[-len(dry) :], strict=True)]


def finished(sound: Sequence[float], peak: float, *, around: bool = False) -> Samples:
    """The sound with its loudest sample at `peak`, nothing below hearing, and silence at both ends unless it goes
    `around` as a loop."""
    through = list(sound) * 2 if around else list(sound)
    clean: Samples = []
    before = level = 0.0
    for sample in through:
        # A high-pass at some 25 Hz takes away any constant part.
        level = 0.993 * (level + sample - before)
        before = sample
        clean.append(level)
    clean = clean[-len(sound) :]
    if not around:
        clean = _shaped(clean, attack=0.0008, release=min(0.08, len(clean) / RATE / 4))
    loudest = max(map(abs, clean))
    return [sample * peak / loudest for sample in clean]


def _shaped(sound: Samples, *, attack: float, release: float) -> Samples:
    """Rises from nothing and ends in nothing, so that neither end clicks. Times in seconds."""
    rise, fall, count = max(1, round(attack * RATE)), max(1, round(release * RATE)), len(sound)
    for index in range(min(rise, count)):
        sound[index] *= index / rise
    for index in range(min(fall, count)):
        sound[count - 1 - index] *= 0.5 - 0.5 * math.cos(math.pi * index / fall)
    return sound
