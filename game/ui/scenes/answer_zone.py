"""Where a slip is answered: the four choices, or the line that is written on."""

from __future__ import annotations

from game.core.levels import Answering
from game.core.state import Phase
from game.core.views import ChoiceView, HallView, RiddleView
from game.i18n.language import Language
from game.ui import pieces, theme
from game.ui.looks import Look
from game.ui.motion import Motion
from game.ui.pieces import Choice, Chooser, Mark
from game.ui.presses import Action, Press
from game.ui.scenes.slip_page import CHIP, CHIP_GAP, LINE, Layout
from game.ui.stage import Stage

_CANDIDATES = 76.0
"""Below the line, without words: there an input method opens its candidates."""
_BLINK = 1060


def draw_answer_zone(
    stage: Stage, view: HallView, riddle: RiddleView, layout: Layout, look: Look, motion: Motion, say: Language
) -> None:
    """The choices with the cursor, or the line with what has been written."""
    if riddle.answering is Answering.CHOICE:
        _choices(stage, view, riddle, layout, look, say)
    else:
        _line(stage, view, riddle, layout, look, motion, say)


def _choices(stage: Stage, view: HallView, riddle: RiddleView, layout: Layout, look: Look, say: Language) -> None:
    if layout.choices is None:
        return
    # At the verdict nothing is marked: a chosen card would give the answer away.
    choosing = riddle.answering_team is not None and view.phase is not Phase.VERDICT
    for index, (choice, area) in enumerate(zip(riddle.choices, layout.choices.areas, strict=True)):
        struck = choice.struck_out_by is not None
        state = Choice.STRUCK if struck else Choice.CHOSEN if choosing and index == look.choice else Choice.PLAIN
        pieces.choice_card(stage, area, "ABCD"[index], choice.text, state, _chooser(view, choice, say))
        if choosing and not struck:
            stage.target(area, Press(Action.CHOICE, index))


def _chooser(view: HallView, choice: ChoiceView, say: Language) -> Chooser | None:
    if choice.struck_out_by is None:
        return None
    team = view.teams[choice.struck_out_by].team
    return Chooser(team.colour, team.emblem, say("not right"))


def _line(
    stage: Stage, view: HallView, riddle: RiddleView, layout: Layout, look: Look, motion: Motion, say: Language
) -> None:
    left, top, width, _ = layout.zone
    chip = left, top, width, CHIP
    line = left, top + CHIP + CHIP_GAP, width, LINE
    if riddle.close is not None and view.phase is not Phase.VERDICT:
        given, advice = riddle.close[1], say("nearly: try again")
        roomy = stage.measure(say("Close") + given + advice, theme.LABEL) < width - 260
        pieces.verdict_chip(stage, chip, Mark.CLOSE, say("Close"), given, advice if roomy else "")
    elif riddle.last_given:
        pieces.verdict_chip(stage, chip, Mark.WRONG, say("Not right"), riddle.last_given)
    if look.field is None:
        if view.phase is not Phase.VERDICT:
            pieces.hint_strip(stage, line, _invitation(view, riddle, say))
        return
    look.field.area = left, top + CHIP + CHIP_GAP + LINE, width, _CANDIDATES
    pieces.input_line(
        stage,
        line,
        say("Answer"),
        look.field.text,
        look.field.composing,
        caret=motion.reduced or motion.now % _BLINK < _BLINK * 0.6,
        send_key=say("Enter"),
        send_words=say("send"),
    )


def _invitation(view: HallView, riddle: RiddleView, say: Language) -> str:
    """What stands on the line while nobody writes."""
    if view.phase is Phase.READING:
        return say("First listen to the riddle")
    if riddle.answering_team is not None:
        return say("The writing has stopped")
    return say("Buzz first, then write the answer")
