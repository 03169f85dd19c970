"""The open slip: read aloud, guessed under the burning candle, answered, judged; never the answer itself."""

from __future__ import annotations

from game.core.levels import Answering, RoundForm
from game.core.state import Phase
from game.core.views import HallView, RiddleView
from game.i18n.language import Language
from game.i18n.phrases import category
from game.ui import pieces, scenery, theme
from game.ui.fonts import Face
from game.ui.looks import Look
from game.ui.motion import SLOW, Ease, Motion
from game.ui.presses import Action, Press
from game.ui.scenery import Backdrop
from game.ui.scenes import common
from game.ui.scenes.answer_zone import draw_answer_zone
from game.ui.scenes.hint_rows import draw_hint, hints_of
from game.ui.scenes.slip_frame import SlipFrame
from game.ui.scenes.slip_page import Layout, Page, hint_places, lay_out, paint
from game.ui.scenes.team_notes import seconds_left
from game.ui.scenes.verdict_row import draw_verdict
from game.ui.stage import Stage

_HURRY = 5
"""The last seconds, in which the number changes its ink."""


def draw(stage: Stage, view: HallView, look: Look, motion: Motion, say: Language) -> None:
    """The slip with its lantern and candle, and the teams below."""
    riddle = view.riddle
    if riddle is None:
        scenery.backdrop(stage, Backdrop.RIDDLE)
        return
    page = page_of(view, riddle, look, say)
    layout = lay_out(stage, page)
    opened = motion.progress(("slip", riddle.id), SLOW, Ease.IN_OUT)
    if opened < 1:
        scenery.backdrop(stage, Backdrop.RIDDLE)
        pieces.lantern_light(stage, layout.frame.hang, layout.frame.lantern * 1.25)
        with pieces.opening(stage, layout.frame.area, opened):
            paint(stage, page, layout)
            _on_the_slip(stage, view, riddle, layout, look, motion, say)
    else:
        key = page, stage.width
        scenery.backdrop(stage, Backdrop.RIDDLE, extra_key=key, extra=lambda still: paint(still, page, layout))
        _on_the_slip(stage, view, riddle, layout, look, motion, say)
    frame = layout.frame
    kind, sway = theme.lantern_kind(riddle.category), motion.sway(0.2)
    pieces.lantern(stage, kind, frame.hang, frame.lantern, str(riddle.worth), sway=sway, power=0)
    _time(stage, view, frame, motion, say)
    _tab(stage, view, frame, say)
    common.team_bar(stage, view, motion, say)
    common.keys_row(stage, look)
    common.notice(stage, look, motion)


def page_of(view: HallView, riddle: RiddleView, look: Look, say: Language) -> Page:
    """The words of the slip at this moment."""
    return Page(
        title=category(say, riddle.category, view.categories),
        surface=riddle.surface,
        target=riddle.target,
        hints=hints_of(view, riddle, say, writing=look.field is not None),
        answering=riddle.answering,
        choices=tuple(choice.text for choice in riddle.choices),
        verdict=view.phase is Phase.VERDICT,
        gloom=view.phase is Phase.READING,
        two_rows=common.two_rows(view),
    )


def _on_the_slip(
    stage: Stage, view: HallView, riddle: RiddleView, layout: Layout, look: Look, motion: Motion, say: Language
) -> None:
    """What changes while the slip lies open."""
    if view.phase is Phase.VERDICT:
        draw_verdict(stage, view, riddle, layout.verdict, motion, say)
    if view.phase is not Phase.VERDICT or riddle.answering is Answering.TYPED:
        for hint, area in hint_places(layout):
            if hint.is_open:
                opened = motion.progress(("hint", riddle.id, hint.label), SLOW)
                draw_hint(stage, hint, area, opened=opened)
            elif view.phase is not Phase.BOARDS:
                stage.target(area, Press(Action.HINT))
    if riddle.answering is not Answering.JUDGED:
        draw_answer_zone(stage, view, riddle, layout, look, motion, say)


def _time(stage: Stage, view: HallView, frame: SlipFrame, motion: Motion, say: Language) -> None:
    """The candle, and beside it the seconds or the words that stand for them."""
    timer = view.timer
    waits = view.phase is Phase.READING
    flame = pieces.Flame.UNLIT if not timer.lit else pieces.Flame.OUT if timer.out else pieces.Flame.BURNING
    left = timer.left / timer.total if timer.total else 1.0
    flicker = motion.wave(610) * 0.6 + motion.wave(370) * 0.4
    pieces.candle(stage, frame.candle, frame.wax, left, flame, flicker=flicker)
    if waits:
        pieces.waiting_sign(stage, frame.sign, say("The host is reading"), say("candle not lit"))
    elif timer.out and view.phase not in (Phase.BOARDS, Phase.VERDICT):
        judged = view.riddle is not None and view.riddle.answering is Answering.JUDGED
        pieces.waiting_sign(stage, frame.sign, say("Time is up"), say("the host decides") if judged else "")
    elif timer.total and not timer.out:
        seconds = seconds_left(view)
        hurry = timer.runs and seconds <= _HURRY
        pieces.timer(stage, frame.number_right, 112, seconds, say("s"), hurry=hurry)


def _tab(stage: Stage, view: HallView, frame: SlipFrame, say: Language) -> None:
    """What everybody is asked for now, on a sign over the slip's upper edge."""
    at = frame.area.centerx, frame.area.top + 3
    room = frame.area.width - 320
    speaking = next((team for team in view.teams if view.riddle and team.number == view.riddle.answering_team), None)
    if speaking is not None and view.phase is not Phase.VERDICT:
        if common.two_rows(view):
            words = common.spoken_to(stage, view, speaking, say, room - common.SIGN_RIM - 1, Face.KAI)
            common.sign(stage, at, words, room, speaking.team)
        return
    form = view.round.form if view.round else RoundForm.TURNS
    match view.phase:
        case Phase.STEAL:
            common.sign(stage, at, say("Who can steal it?"), room)
        case Phase.BOARDS:
            common.sign(stage, at, say("Boards up!"), room)
        case Phase.CANDLE if form is RoundForm.WRITTEN:
            common.sign(stage, at, say("Everybody writes"), room)
        case Phase.CANDLE if form.opens_to_buzzes and not view.timer.out:
            common.sign(stage, at, say("Buzz!"), room)
        case _:
            pass
