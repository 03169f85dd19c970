"""Things that several scenes draw: lanterns, slips, candles, team panels, keys. Each function draws, keeps nothing."""

from game.ui.pieces.answers import Choice, Chooser, Mark, choice_card, input_line, verdict_chip
from game.ui.pieces.candle import Flame, candle, timer, waiting_sign
from game.ui.pieces.chrome import (
    KeyHint,
    black_screen,
    dusk_under,
    header,
    key_cap,
    key_hints,
    notice,
    pause_banner,
    red_button,
)
from game.ui.pieces.fireworks import burst, fireworks
from game.ui.pieces.frames import brackets, card, disc, tick
from game.ui.pieces.lanterns import board, cord, lantern, lantern_area, lantern_light, mini_lantern, rope, rope_height
from game.ui.pieces.paper import hint_scroll, hint_strip, opening, rule, seal, slip
from game.ui.pieces.plates import Plate, PlateState
from game.ui.pieces.teams import team_areas, team_bar
from game.ui.pieces.wall import Block, Spot, Wall, arrange

__all__ = [
    "Block",
    "Choice",
    "Chooser",
    "Flame",
    "KeyHint",
    "Mark",
    "Plate",
    "PlateState",
    "Spot",
    "Wall",
    "arrange",
    "black_screen",
    "board",
    "brackets",
    "burst",
    "candle",
    "card",
    "choice_card",
    "cord",
    "disc",
    "dusk_under",
    "fireworks",
    "header",
    "hint_scroll",
    "hint_strip",
    "input_line",
    "key_cap",
    "key_hints",
    "lantern",
    "lantern_area",
    "lantern_light",
    "mini_lantern",
    "notice",
    "opening",
    "pause_banner",
    "red_button",
    "rope",
    "rope_height",
    "rule",
    "seal",
    "slip",
    "team_areas",
    "team_bar",
    "tick",
    "timer",
    "verdict_chip",
    "waiting_sign",
]
