"""What every screen of the front does alike: the keys that work everywhere, hints, sounds."""

from __future__ import annotations

from collections.abc import Sequence

from game.i18n.language import LANGUAGES, Language
from game.ui import pieces
from game.ui.cues import Cue
from game.ui.front.house import House
from game.ui.keys import cap
from game.ui.presses import Action, Press
from game.ui.screens import Push, Step, Wish

ARROWS = "← ↑ ↓ →"
SIDEWAYS = "← →"
UP_AND_DOWN = "↑ ↓"


LANGUAGE_NAMES = {"zh_Hans": "中文", "en": "English"}
"""Each language in its own words, so that whoever reads only that one finds it."""


class AskedCues:
    """The sounds a screen has asked for since they were last taken."""

    def __init__(self) -> None:
        self._asked: list[Cue] = []

    def play(self, cue: Cue) -> None:
        """Asks for one sound."""
        self._asked.append(cue)

    def taken(self) -> Sequence[Cue]:
        """Hands the sounds over."""
        asked, self._asked = self._asked, []
        return asked


def general_step(press: Press, house: House) -> Step:
    """What the keys do that mean the same on every screen: language, sound, full screen, help."""
    match press.action:
        case Action.LANGUAGE:
            return Wish.LANGUAGE
        case Action.MUTE:
            return Wish.MUTE
        case Action.FULLSCREEN:
            return Wish.FULLSCREEN
        case Action.HELP:
            from game.ui.front.help import HelpScreen  # the help sheet itself knows the general keys

            return Push(HelpScreen(house))
        case _:
            return None


def hint(say: Language, action: Action, words: str) -> pieces.KeyHint:
    """A hint for the row along the bottom that does the same when it is clicked."""
    return pieces.KeyHint(say(cap(action)), words, Press(action))


def next_language(say: Language) -> str:
    """What the language key goes on to, in that language."""
    following = LANGUAGES[(LANGUAGES.index(say.code) + 1) % len(LANGUAGES)] if say.code in LANGUAGES else LANGUAGES[0]
    return LANGUAGE_NAMES[following]
