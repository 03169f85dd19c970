"""The host's run sheet: the same seed deals the same wall, answers beside it."""

from __future__ import annotations

from collections.abc import Iterator

from game.core.deal import Deal
from game.core.levels import Level, Round, RoundForm
from game.core.riddles import Riddle
from game.core.scoring import face_value
from game.i18n import phrases
from game.i18n.language import Language

_WIDTH = 72
_BOXES = "□ □ □ □ □ □ □ □"


def text_sheet(say: Language, level: Level, deal: Deal) -> str:
    """The whole evening as plain text: rounds, lanterns in the order of the wall, answers, room for the scores."""
    return "\n".join(_lines(say, level, deal)) + "\n"


def _lines(say: Language, level: Level, deal: Deal) -> Iterator[str]:
    yield say("Run sheet: {level}", level=level.title.in_language(say.tag))
    yield say("Seed {seed}. Keep this sheet from the hall: it holds the answers.", seed=deal.seed)
    number = 0
    for index, round_ in enumerate(level.rounds):
        riddles = deal.reserves if round_.form is RoundForm.TIEBREAK else deal.rounds[index]
        yield ""
        yield "=" * _WIDTH
        yield _round_title(say, index, round_)
        yield "=" * _WIDTH
        for riddle in riddles:
            number += 1
            yield ""
            yield from _riddle(say, number, round_, riddle, deal)
    yield ""


def _round_title(say: Language, index: int, round_: Round) -> str:
    form = say(phrases.FORMS[round_.form])
    if round_.form is RoundForm.TIEBREAK:
        return say("{form}: only on a tie for first place", form=form)
    title = round_.title.in_language(say.tag)
    head = say("Round {n}: {form}", n=phrases.numeral(say, index + 1), form=form)
    return f"{head} · {title}" if title else head


def _riddle(say: Language, number: int, round_: Round, riddle: Riddle, deal: Deal) -> Iterator[str]:
    points = "?" if round_.form is RoundForm.RISK else str(face_value(round_, riddle))
    category = phrases.category(say, riddle.category, deal.categories)
    yield f"{number:>3}. [{category} · {points}]  {riddle.surface}  ({riddle.target})"
    yield "     " + say("Answer: {answer}", answer=riddle.answer) + _also(say, riddle)
    if riddle.choices and round_.answering.value == "choice":
        yield "     " + "  ".join(f"{letter} {text}" for letter, text in zip("ABCD", riddle.choices, strict=False))
    yield "     " + riddle.explanation
    if riddle.hints:
        yield "     " + say("Hints: {hints}", hints=" / ".join(riddle.hints))
    yield "     " + _BOXES


def _also(say: Language, riddle: Riddle) -> str:
    also = ", ".join(riddle.accept)
    parts = [say("also {answers}", answers=also)] if also else []
    if riddle.form:
        parts.append(f"{riddle.form} {riddle.reading}".strip())
    return f"  ({'; '.join(parts)})" if parts else ""
