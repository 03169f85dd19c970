"""Riddles, levels and evenings for the tests: small, plain, and the same each time."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import Any

from game.core.commands import BeginEvening
from game.core.deal import Deal, deal
from game.core.levels import Answering, CategoryCount, Level, Round, RoundForm
from game.core.riddles import Riddle, Span, Words
from game.core.teams import Emblem, Team

_NUMERALS = "零一二三四五六七八九"


def a_riddle(number: int = 1, **fields: Any) -> Riddle:
    """The riddle with this number; answers differ by number, the choices hold the answer, difficulty climbs 1 to 5."""
    answer = f"底{numeral(number)}"
    given: dict[str, Any] = {
        "id": f"bank/r{number}",
        "surface": f"面{numeral(number)}",
        "answer": answer,
        "explanation": f"因为{answer}。",
        "category": "characters",
        "target": "打一词",
        "language": "zh-Hans",
        "fit": (Span(f"面{numeral(number)}", answer),),
        "hints": ("头一个", "第二个"),
        "choices": (answer, "甲", "乙", "丙"),
        "difficulty": 1 + number % 5,
    }
    return Riddle(**{**given, **fields})


def numeral(number: int) -> str:
    """`number` in Chinese figures, one a digit."""
    return "".join(_NUMERALS[int(digit)] for digit in str(number))


def riddles(count: int, **fields: Any) -> tuple[Riddle, ...]:
    """`count` different riddles."""
    return tuple(a_riddle(number, **fields) for number in range(1, count + 1))


def a_round(form: RoundForm = RoundForm.TURNS, lanterns: int = 4, **fields: Any) -> Round:
    """A round of `lanterns` riddles, defaults as in the rules."""
    given: dict[str, Any] = {
        "title": Words.plain(form.value),
        "form": form,
        "riddles": () if form is RoundForm.TIEBREAK else (CategoryCount("characters", lanterns),),
        "penalty": 10 if form is RoundForm.BUZZER else 0,
    }
    return Round(**{**given, **fields})


def a_level(*rounds: Round, **fields: Any) -> Level:
    """A level of these rounds, or of one buzzer round."""
    given: dict[str, Any] = {
        "id": "test",
        "title": Words((("zh-Hans", "试"), ("en", "Test"))),
        "rounds": rounds or (a_round(RoundForm.BUZZER),),
    }
    return Level(**{**given, **fields})


def every_form(answering: Answering = Answering.JUDGED) -> Level:
    """A level with a round of each form, the tiebreak last."""
    return a_level(*(a_round(form, answering=answering) for form in RoundForm))


def some_teams(count: int = 3) -> tuple[Team, ...]:
    """`count` teams, 1 to 8."""
    emblems = list(Emblem)
    return tuple(Team(f"队{numeral(number + 1)}", number, emblems[number]) for number in range(count))


def a_deal(level: Level, seed: int = 7, bank: Sequence[Riddle] = ()) -> Deal:
    """The deal of `level` from `bank`, or from as many riddles as it needs and five more."""
    wanted = sum(entry.count for round_ in level.rounds for entry in round_.riddles)
    return deal(level, bank or riddles(wanted + 5), seed, Random(seed))


def an_evening(level: Level | None = None, teams: int | Sequence[Team] = 3, seed: int = 7) -> BeginEvening:
    """The command that begins an evening of `level`, or of one buzzer round."""
    level = level or a_level()
    playing = some_teams(teams) if isinstance(teams, int) else tuple(teams)
    return BeginEvening(level, playing, a_deal(level, seed))
