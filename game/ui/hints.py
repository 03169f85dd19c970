"""The two or three keys that matter now, for the row along the bottom."""

from __future__ import annotations

from collections.abc import Iterator

from game.core.levels import Answering, RoundForm
from game.core.state import Phase
from game.core.views import HallView, RiddleView
from game.i18n.language import Language
from game.ui.keys import cap
from game.ui.looks import KeyHint
from game.ui.presses import Action, Press

_ARROWS = "← ↑ ↓ →"
_SIDEWAYS = "← →"


def key_hints(view: HallView, say: Language) -> tuple[KeyHint, ...]:
    """What the row says at this moment, the most likely key first."""
    if view.paused:
        found = [
            _hint(say, Action.PAUSE, say("go on")),
            *_judging(view, say),
            _hint(say, Action.UNDO, say("undo more")),
            _hint(say, Action.REDO, say("do it again")),
        ]
    else:
        found = [*_of_phase(view, say)]
        if view.phase not in (Phase.PODIUM,) and not (view.riddle and _is_typed(view, view.riddle)):
            found.append(_hint(say, Action.UNDO, say("undo")))
    return (*found, _hint(say, Action.MENU, say("menu")), _hint(say, Action.HELP, say("keys")))


def _hint(say: Language, action: Action, words: str) -> KeyHint:
    return KeyHint(say(cap(action)), words, Press(action))


def _of_phase(view: HallView, say: Language) -> Iterator[KeyHint]:
    form = view.round.form if view.round else RoundForm.TURNS
    match view.phase:
        case Phase.WALL:
            yield KeyHint(_ARROWS, say("pick a lantern"), None)
            yield _hint(say, Action.CONFIRM if form.goes_round else Action.NEXT, say("light it"))
        case Phase.STAKE:
            yield KeyHint(_SIDEWAYS, say("change the stake"), None)
            yield _hint(say, Action.CONFIRM, say("stake it"))
        case Phase.READING:
            yield _hint(say, Action.NEXT, say("light the candle"))
            yield from _judging(view, say)
            yield from _asking(view, say)
        case Phase.CANDLE | Phase.ANSWERING | Phase.STEAL:
            yield from _answering(view, say, form)
        case Phase.BOARDS:
            yield KeyHint(_team_keys(view), say("tick the right boards"), None)
            yield _hint(say, Action.NEXT, say("done"))
        case Phase.VERDICT:
            yield _hint(say, Action.NEXT, say("show the answer"))
            yield from _judging(view, say)
        case Phase.REVEAL:
            yield _hint(say, Action.NEXT, say("next lantern"))
        case Phase.STANDINGS:
            last = view.next_round is None
            yield _hint(say, Action.NEXT, say("to the podium") if last else say("next round"))
        case Phase.PODIUM:
            yield _hint(say, Action.NEXT, say("back to the title"))


def _answering(view: HallView, say: Language, form: RoundForm) -> Iterator[KeyHint]:
    riddle = view.riddle
    if riddle is None:
        return
    if riddle.answering_team is None:
        if form is RoundForm.WRITTEN:
            yield _hint(say, Action.NEXT, say("boards up"))
        else:
            yield KeyHint(_team_keys(view), say("buzz"), None)
        yield _hint(say, Action.NOBODY_KNOWS, say("nobody knows"))
        yield from _asking(view, say)
        return
    match riddle.answering:
        case Answering.CHOICE:
            yield KeyHint("A–D", say("answer"), None)
            yield _hint(say, Action.CONFIRM, say("take it"))
        case Answering.TYPED:
            yield _hint(say, Action.CONFIRM, say("send the answer"))
            if riddle.hints_left and view.phase is not Phase.ANSWERING:
                yield KeyHint(f"Ctrl {cap(Action.HINT)}", say("hint"), Press(Action.HINT))
        case Answering.JUDGED:
            yield from _judging(view, say)
    if view.phase is not Phase.ANSWERING:
        yield from _asking(view, say)


def _asking(view: HallView, say: Language) -> Iterator[KeyHint]:
    if view.riddle and view.riddle.hints_left and view.riddle.answering is not Answering.TYPED:
        yield _hint(say, Action.HINT, say("hint"))


def _judging(view: HallView, say: Language) -> Iterator[KeyHint]:
    """Y and N, where they would do something and a host is likely to be there."""
    riddle = view.riddle
    if riddle is None or view.phase is Phase.REVEAL:
        return
    judged = riddle.answering is Answering.JUDGED and riddle.answering_team is not None
    if view.phase is not Phase.VERDICT and judged:
        yield _hint(say, Action.JUDGE_RIGHT, say("right"))
        yield _hint(say, Action.JUDGE_WRONG, say("wrong"))


def _is_typed(view: HallView, riddle: RiddleView) -> bool:
    writes = view.phase in (Phase.CANDLE, Phase.ANSWERING) and riddle.answering_team is not None
    return riddle.answering is Answering.TYPED and writes


def _team_keys(view: HallView) -> str:
    count = len(view.teams)
    return f"1–{count}" if count > 1 else "1"
