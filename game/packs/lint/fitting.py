"""The fit (扣合): it goes through the surface in order, leaves nothing idle, and gives exactly the answer."""

from __future__ import annotations

from collections.abc import Iterator

from game.packs import sentences
from game.packs.compose import shortened
from game.packs.lint.components import left_over, made_of_the_same
from game.packs.lint.finding import Finding
from game.packs.pack_file import WrittenRiddle

_TAKEN = "－"
"""What stands after it is taken away from what stands there already."""


def fit_in_order(written: WrittenRiddle) -> Iterator[Finding]:
    """The parts of `fit` are in the surface, one after another; what none of them covers is idle."""
    surface = written.riddle.surface
    covered = [False] * len(surface)
    cursor, is_in_order = 0, True
    for number, span in enumerate(written.riddle.fit):
        place = written.place("fit", number)
        at = surface.find(span.text, cursor)
        if at < 0:
            is_in_order = False
            is_earlier = span.text in surface
            sentence = sentences.FIT_OUT_OF_ORDER if is_earlier else sentences.FIT_NOT_IN_SURFACE
            yield Finding(place, sentence, {"part": shortened(span.text)})
            continue
        covered[at : at + len(span.text)] = [True] * len(span.text)
        cursor = at + len(span.text)
    if written.riddle.fit and is_in_order:
        idle = [it for it, done in zip(surface, covered, strict=True) if not done and it.isalnum()]
        if idle:
            yield Finding(written.place("fit"), sentences.IDLE_CHARACTERS, {"idle": "".join(idle)})


def fit_gives_answer(written: WrittenRiddle) -> Iterator[Finding]:
    """What the parts give, less what they take away, is the answer, or under a form its reading: no more, no less."""
    riddle = written.riddle
    if not riddle.fit:
        return
    given, wanted, taken = "", riddle.reading or riddle.answer, ""
    for span in riddle.fit:
        gives, _, takes = span.gives.partition(_TAKEN)
        given += gives
        taken += takes
    # To take away from the one side is to add to the other.
    if made_of_the_same(given, wanted + taken):
        return
    surplus, lacking = left_over(given, wanted + taken)
    params: dict[str, str | int] = {"surplus": surplus, "lacking": lacking}
    match bool(surplus), bool(lacking):
        case True, False:
            sentence = sentences.FIT_GIVES_MORE
        case False, True:
            sentence = sentences.FIT_GIVES_LESS
        case _:
            sentence = sentences.FIT_GIVES_OTHER
    yield Finding(written.place("fit"), sentence, params)
