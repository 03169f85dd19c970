"""Surfaces kept for the next frame, bounded by the bytes they take."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Final

import pygame

_NEARLY_SOLID: Final = 247


def encoded(surface: pygame.Surface) -> pygame.Surface:
    """The same surface, run-length encoded: blank pixels cost nothing and solid ones a copy when it is shown.

    Letters become fifty times cheaper, slips and lanterns half. Only for what is blitted as it is, without flags.
    """
    # Smooth scaling leaves 250 to 254 where 255 was meant, and only 255 counts as solid.
    nearly = pygame.mask.from_surface(surface, _NEARLY_SOLID)
    surface.blit(
        nearly.to_surface(setcolor=(0, 0, 0, 255), unsetcolor=(0, 0, 0, 0)), (0, 0), special_flags=pygame.BLEND_RGBA_ADD
    )
    surface.set_alpha(255, pygame.RLEACCEL)
    return surface


class SurfaceCache:
    """The most recently drawn surfaces; the ones unused for longest are dropped when `most_bytes` is passed."""

    def __init__(self, most_bytes: int) -> None:
        self._most_bytes = most_bytes
        self._bytes = 0
        self._kept: OrderedDict[Hashable, pygame.Surface] = OrderedDict()

    def __len__(self) -> int:
        return len(self._kept)

    @property
    def size_in_bytes(self) -> int:
        """Bytes of pixels held at the moment."""
        return self._bytes

    def get(self, key: Hashable, make: Callable[[], pygame.Surface]) -> pygame.Surface:
        """The surface kept under `key`, made now when it is not there. Never draw on what is returned."""
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
            return found
        made = make()
        self._kept[key] = made
        self._bytes += _size(made)
        while self._bytes > self._most_bytes and len(self._kept) > 1:
            _, dropped = self._kept.popitem(last=False)
            self._bytes -= _size(dropped)
        return made


def _size(surface: pygame.Surface) -> int:
    return surface.get_width() * surface.get_height() * surface.get_bytesize()
