"""Evenings at the end of a round, for the standings and the podium: the scores are given, nothing is played."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from game.core.levels import Answering, RoundForm
from game.core.riddles import NO_WORDS
from game.core.state import Outcome, Phase, Record, ranks
from game.core.teams import Emblem, Team
from game.core.views import HallView, RoundView, TeamMark, TeamView, TimerView

LONG_CHINESE = ("任港街道社区老年大学灯谜一队", "南通市第一实验小学教师联队啊", "爱猜灯谜的一家五口人加一只猫")
LONG_ENGLISH = ("The Riverside Reading Club 2021", "Grandmother Chen & her Kitchens", "Bamboo Lane Elementary Teachers")


def a_round_view(form: RoundForm = RoundForm.BUZZER, number: int = 1, **fields: Any) -> RoundView:
    """A round of twelve lanterns, ten points each."""
    given: dict[str, Any] = {
        "number": number,
        "of": 5,
        "title": NO_WORDS,
        "form": form,
        "answering": Answering.JUDGED,
        "stakes": (10, 20, 30),
        "points": (10, 10, 10, 10, 10),
        "penalty": 0,
        "steal": False,
        "lanterns_left": 12,
        "lanterns": 12,
    }
    return RoundView(**{**given, **fields})


def a_record(surface: str = "一口咬掉牛尾巴", outcome: Outcome = Outcome.SOLVED, **fields: Any) -> Record:
    """A riddle that is over: solved by the first team in 2.4 seconds."""
    given: dict[str, Any] = {"teams": (0,), "milliseconds": 2400}
    return Record("bank/r1", surface, 0, outcome, **{**given, **fields})


def some_team_views(
    scores: Sequence[int], before: Sequence[int] = (), names: Sequence[str] = ()
) -> tuple[TeamView, ...]:
    """Teams with these scores, and with those they had before the round (nothing, if none are named)."""
    before = tuple(before) or (0,) * len(scores)
    now, then = ranks(tuple(scores)), ranks(tuple(before))
    emblems = list(Emblem)
    return tuple(
        TeamView(
            number=number,
            team=Team(names[number % len(names)] if names else f"队{number + 1}", number, emblems[number]),
            score=score,
            rank=now[number],
            mark=TeamMark.NONE,
            gained=0,
            missed=None,
            gained_in_round=score - before[number],
            rank_before_round=then[number],
        )
        for number, score in enumerate(scores)
    )


def an_end(
    scores: Sequence[int],
    before: Sequence[int] = (),
    *,
    phase: Phase = Phase.STANDINGS,
    names: Sequence[str] = (),
    number: int = 2,
    **fields: Any,
) -> HallView:
    """What the hall sees when round `number` is over, or on the podium."""
    given: dict[str, Any] = {
        "phase": phase,
        "paused": False,
        "title": NO_WORDS,
        "round": a_round_view(number=number),
        "next_round": None,
        "lanterns": (),
        "categories": (),
        "teams": some_team_views(scores, before, names),
        "team_on_turn": None,
        "next_lantern": None,
        "chosen_lantern": None,
        "riddle": None,
        "timer": TimerView(0, 0, False, False, False, False),
        "fastest": None,
        "hardest": None,
        "never_solved": (),
        "seed": 7,
    }
    return HallView(**{**given, **fields})
