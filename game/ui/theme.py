"""One palette, one type scale, one spacing unit. Everything drawn takes its numbers from here."""

from __future__ import annotations

from typing import Final

Colour = str
"""Six hex digits after a `#`."""

Ink = Colour | tuple[Colour, Colour]
"""What letters are filled with: one colour, or one that runs from the top to the bottom of a line."""

Point = tuple[float, float]
"""A place on the stage, in units."""

Area = tuple[float, float, float, float]
"""x, y, width and height on the stage, in units. A `pygame.FRect` serves wherever one is asked for."""

HEIGHT: Final = 1080
WIDTH_LEAST: Final = 1440
WIDTH_MOST: Final = 1920

# Spacing, in units.
UNIT: Final = 8
MARGIN: Final = 44
GAP: Final = 24
RADIUS: Final = 16

# Bands from top to bottom, so that the eye finds things in the same place in every scene.
HEADER_CENTRE: Final = 50
STAGE_TOP: Final = 100
STAGE_BOTTOM: Final = 858
STAGE_BOTTOM_TWO_ROWS: Final = 790
TEAMS_TOP: Final = 884
TEAMS_TOP_TWO_ROWS: Final = 812
KEYS_CENTRE: Final = 1050

# Type, in units. Nothing on the projector is smaller than NOTE.
NOTE: Final = 32
LABEL: Final = 40
NAME: Final = 44
BODY: Final = 52
SCORE: Final = 64
PODIUM_SCORE: Final = 80
SURFACE_IN_REVEAL: Final = 132
TIMER: Final = 150
TITLE: Final = 236
SURFACE_MOST: Final = 270
SURFACE_LEAST: Final = 72
SURFACE_LEAST_NARROW: Final = 60
"""The least size of a riddle's words at 4:3."""

# Night.
SKY: Final = ((0.0, "#090b28"), (0.30, "#14123e"), (0.58, "#2c1b50"), (0.80, "#542858"), (1.0, "#7a3a58"))
GROUND: Final = "#0b0818"
PANEL: Final = "#231a40"
PANEL_RAISED: Final = "#30235a"
PANEL_EDGE: Final = "#5d4a82"
KEY: Final = "#2a2050"
KEY_EDGE: Final = "#8a76b4"
DUSK: Final = "#0c081e"
TEAM_INK: Final = "#14102c"

# Light, always added.
LIGHT_WIDE: Final = "#ff8a3c"
LIGHT_NEAR: Final = "#ffb860"
LIGHT_PAPER: Final = "#ff9a44"

# Gilt and lacquer.
GILT_SHADE: Final = "#7c4512"
GILT: Final = "#dca23c"
GILT_LIGHT: Final = "#ffeeb4"
GILT_LINE: Final = "#45160f"
LACQUER: Final = "#4a1216"
LACQUER_BRIGHT: Final = "#b32a20"
ROPE: Final = "#8a5420"

# Paper and ink.
PAPER_LIT: Final = "#fffaea"
PAPER: Final = "#fdf2d6"
PAPER_EDGE: Final = "#e6c88e"
PAPER_SAND: Final = "#e6d0a0"
PAPER_RULE: Final = "#c89b58"
INK: Final = "#2b1210"
INK_SOFT: Final = "#54301c"
FRAME: Final = "#b92319"
SEAL: Final = "#bd2117"
SEAL_INK: Final = "#fff3da"
RED_INK: Final = "#8e1220"
TEAL_INK: Final = "#0a4f5e"
STRUCK_INK: Final = "#6b5a40"

# Words on the night.
TEXT: Final = "#f6e6c8"
TEXT_CHOSEN: Final = "#ffe9b0"
ACCENT: Final = "#e9b854"
TEXT_LOCKED: Final = "#b9a9cf"
TEXT_UP: Final = "#9fe8c0"
TEXT_DOWN: Final = "#ffb4a2"
VALUE_OUT: Final = "#c4bdd9"
NUMBER: Final = ("#fff3cc", "#f6bf62")
"""The timer's number and the scores, light from above."""

FIT_INKS: Final = (RED_INK, TEAL_INK, "#6b3f00", "#4b2a7b")
"""Inks of the parts in the reveal, by order of span; each has a mark of its own as well."""
FIT_JOINING: Final = "#54463a"

TEAM_COLOURS: Final = ("#e69f00", "#56b4e9", "#009e73", "#f0e442", "#0072b2", "#d55e00", "#cc79a7", "#d9d4c6")
"""Okabe and Ito's palette, safe for colour-blind eyes; the eighth stands for its black."""

_LANTERNS: Final = {
    "characters": "round",
    "history-figures": "palace",
    "idioms": "lotus",
    "law": "scroll",
    "place-names": "rabbit",
    "children": "rabbit",
}
FIREWORK_COLOURS: Final = ("#ffd27a", "#ff7ab0", "#7ff0c8", "#8ab8ff", "#d79aff", "#ff9a7a")


def lantern_kind(category: str) -> str:
    """The lantern that hangs for a category: every category we do not know is a fish."""
    return _LANTERNS.get(category, "fish")


def rgb(colour: Colour) -> tuple[int, int, int]:
    """Red, green and blue, 0 to 255."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def contrast(one: Colour, other: Colour) -> float:
    """WCAG 2 contrast of two colours, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def emblem_ink(team_colour: Colour) -> Colour:
    """Dark or white on a team's colour, whichever is read more easily."""
    return max((TEAM_INK, "#ffffff"), key=lambda ink: contrast(ink, team_colour))


def mixed(one: Colour, other: Colour, share: float) -> Colour:
    """`one` with `share` (0 to 1) of `other` stirred in."""
    parts = (round(a + (b - a) * share) for a, b in zip(rgb(one), rgb(other), strict=True))
    return "#" + "".join(f"{part:02x}" for part in parts)


def _luminance(colour: Colour) -> float:
    linear = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in (c / 255 for c in rgb(colour))
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
