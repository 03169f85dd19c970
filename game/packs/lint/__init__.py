"""The craft of the riddle, as far as a checker can see it. A finding never keeps a riddle off the wall."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from game.packs import sentences
from game.packs.lint import choosing, fitting, forms, neighbours, targets, telling, writing
from game.packs.lint.finding import Finding, Rule
from game.packs.pack_file import PackReading
from game.packs.problems import Problem

__all__ = ["OF_A_WALL", "RULES", "Finding", "Rule", "findings", "findings_on_the_wall"]

RULES: tuple[Rule, ...] = (
    telling.leak,
    telling.hint_gives_answer,
    telling.first_hint_is_length,
    targets.target_count,
    targets.target_idiom,
    choosing.choices,
    choosing.wrong_choice_in_surface,
    choosing.unlike_choice,
    choosing.answer_stands_out,
    fitting.fit_in_order,
    fitting.fit_gives_answer,
    forms.form_and_reading,
    forms.form_is_known,
    forms.reading_follows,
    writing.chinese_quotes_around,
    writing.invisible_characters,
    writing.two_scripts,
    writing.cannot_be_drawn,
)
"""What is asked of one riddle at a time."""

OF_A_WALL = (neighbours.same_surfaces, neighbours.near_surfaces)
"""What is asked of all riddles that are checked together."""

_ERRORS_AT_HOME = {sentences.UNLISTED_IDIOM: sentences.NOT_AN_IDIOM}
"""Warnings that are errors in the shipped banks, whose lists can be mended beside them."""


def findings(reading: PackReading, *, is_shipped: bool = False) -> list[Problem]:
    """What every rule finds in the riddles of one pack, which may be one that ships with the game."""
    return [
        Problem(
            reading.file,
            finding.place,
            _ERRORS_AT_HOME.get(finding.sentence, finding.sentence) if is_shipped else finding.sentence,
            finding.params,
            written.written_id,
        )
        for written in reading.riddles
        for rule in RULES
        for finding in rule(written)
    ]


def findings_on_the_wall(readings: Iterable[PackReading]) -> Iterator[Problem]:
    """What is found where riddles of one pack or several stand side by side."""
    packs = tuple(readings)
    for rule in OF_A_WALL:
        yield from rule(packs)
