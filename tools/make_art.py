"""Bakes the light into assets/light: halos and the sky, dithered, because neither SVG nor SDL can dither.

Run by `make art`. numpy is needed here and nowhere in the game.
"""

from __future__ import annotations

import os
from pathlib import Path

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

import numpy as np
import pygame

LIGHT = Path(__file__).resolve().parent.parent / "assets" / "light"
SKY = ((0.00, (9, 11, 40)), (0.30, (20, 18, 62)), (0.58, (44, 27, 80)), (0.80, (84, 40, 88)), (1.00, (122, 58, 88)))
HALOS = {
    "wide": ("#ff8a3c", 0.40),
    "near": ("#ffb860", 0.34),
    "paper": ("#ff9a44", 0.42),
    "flame": ("#ff9a3c", 0.55),
    "moon": ("#b8a0d8", 0.30),
}
RADIUS = 384
SKY_SIZE = 320, 1620


def halo(colour: str, strength: float) -> pygame.Surface:
    """A round light on black that falls off smoothly to nothing; the noise before rounding keeps bands away."""
    y, x = np.mgrid[-RADIUS:RADIUS, -RADIUS:RADIUS] + 0.5
    light = np.clip(1 - np.hypot(x, y) / RADIUS, 0, 1) ** 2.4 * strength
    noise = np.random.default_rng(1).random(light.shape)[..., None] * (light[..., None] > 0)
    return _surface(light[..., None] * np.array(pygame.Color(colour)[:3]) + noise)


def sky() -> pygame.Surface:
    """The night from top to horizon, with one and a half levels of noise."""
    width, height = SKY_SIZE
    at = np.linspace(0, 1, height)
    column = np.stack([np.interp(at, [s for s, _ in SKY], [c[i] for _, c in SKY]) for i in range(3)], axis=-1)
    noise = np.random.default_rng(2).random((height, width, 1)) * 1.6
    return _surface(column[:, None, :] + noise)


def _surface(levels: np.ndarray[tuple[int, ...], np.dtype[np.float64]]) -> pygame.Surface:
    pixels = np.clip(levels, 0, 255).astype("uint8")
    return pygame.surfarray.make_surface(pixels.swapaxes(0, 1))


def main() -> None:
    """Writes every baked picture."""
    LIGHT.mkdir(parents=True, exist_ok=True)
    for name, (colour, strength) in HALOS.items():
        pygame.image.save(halo(colour, strength), LIGHT / f"{name}.png")
    pygame.image.save(sky(), LIGHT / "sky.png")


if __name__ == "__main__":
    main()
