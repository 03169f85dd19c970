"""The slip below the standings: the round that comes, how it goes and what can be won, or that the podium is next."""

from __future__ import annotations

from typing import Final

import pygame

from game.core.levels import RoundForm
from game.core.views import HallView, RoundView
from game.i18n.language import Language
from game.i18n.phrases import FORM_RULES, FORM_SIGNS, FORMS, numeral
from game.ui import pieces, theme
from game.ui.fonts import Face, Weight
from game.ui.motion import Motion
from game.ui.presses import Action, Press
from game.ui.stage import Stage

_TOP: Final = 808.0
_HEIGHT: Final = 194.0
_WIDEST: Final = 1396.0
_FRAME: Final = 0.55
_LANTERN: Final = 168.0
_PODIUM_SIGN: Final = "★"


def draw(stage: Stage, view: HallView, motion: Motion, say: Language) -> None:
    """The slip with its lantern over the left corner; a click on it goes on."""
    # The lantern over the corner has to find room too.
    left = max((stage.width - _WIDEST) / 2, _LANTERN / 2 + 34)
    area = pygame.FRect(left, _TOP, min(_WIDEST, stage.width - theme.MARGIN - left), _HEIGHT)
    hang = area.left - 22, _TOP - 40
    pieces.lantern_light(stage, hang, _LANTERN)
    pieces.slip(stage, area, frame=_FRAME)
    sign = say(FORM_SIGNS[view.next_round.form]) if view.next_round else _PODIUM_SIGN
    pieces.lantern(stage, "round", hang, _LANTERN, sign, sway=motion.sway(0.3), power=0)
    left, right = area.left + 120, area.right - 80
    upper = _TOP + 64
    if view.next_round is None:
        label, name, facts = say("Now"), say("The podium"), ""
        rule = say("All rounds are played. Who is tonight's First Scholar?")
    else:
        label, name = say("Next"), _name(view.next_round, say)
        facts, rule = _facts(view.next_round, say), say(FORM_RULES[view.next_round.form])
    seal = pieces.seal(stage, (left, upper), label, size=42, anchor="midleft")
    at = seal.right + 28, upper
    drawn = stage.text(name, at, 60, theme.INK, weight=Weight.BOLD, max_width=right - at[0])
    beside = drawn.right + 32
    room = right - beside
    if stage.measure(facts, theme.NOTE, face=Face.LABEL) <= room:
        stage.text(facts, (beside, upper + 4), theme.LABEL, theme.INK_SOFT, face=Face.LABEL, max_width=room)
        below = [(rule, theme.NAME, theme.INK, _TOP + 134)]
    else:
        # A round with a long title of its own has the upper line for itself.
        below = [(rule, theme.NOTE, theme.INK, _TOP + 118), (facts, theme.NOTE, theme.INK_SOFT, _TOP + 156)]
    for words, size, ink, y in below:
        stage.text(words, (left, y), size, ink, face=Face.LABEL, max_width=right - left)
    stage.target(area, Press(Action.NEXT))


def _name(round_: RoundView, say: Language) -> str:
    """The round's own title, or its form."""
    return round_.title.in_language(say.tag) or say(FORMS[round_.form])


def _facts(round_: RoundView, say: Language) -> str:
    """Lanterns, points, penalty: labels side by side, no sentence."""
    if round_.form is RoundForm.TIEBREAK:
        return ""
    count = numeral(say, round_.lanterns)
    facts = [say.count("{lanterns} lantern", "{lanterns} lanterns", round_.lanterns, lanterns=count)]
    least, most = min(round_.points), max(round_.points)
    if round_.form is RoundForm.RISK:
        facts.append(say("stakes {stakes}", stakes=" / ".join(map(str, round_.stakes))))
    elif least == most:
        facts.append(say("{points} points each", points=most))
    else:
        facts.append(say("{least}–{most} points each", least=least, most=most))
    if round_.penalty and round_.form is RoundForm.BUZZER:
        facts.append(say("wrong −{points}", points=round_.penalty))
    return " · ".join(facts)
