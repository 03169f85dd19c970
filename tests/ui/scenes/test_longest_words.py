"""The longest words that a pack may hold fit on every slip: nothing lies on anything else, nothing is cut."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from game.core.commands import AskHint, GoOn, Judge
from game.core.levels import Answering
from game.core.riddles import Riddle, Span
from game.ui.scenes import reveal, riddle
from game.ui.screens import Field
from tests.evenings import a_riddle
from tests.ui.scenes.played import Played
from tests.ui.scenes.recording import drawn

LINES = "月照花灯满城人，笑语声声入画楼；" * 13
LETTERS = (
    "The lantern over a river town asks every child one question, and no grown-up may answer it in anything but verse; "
)


def chinese(number: int) -> Riddle:
    """Surface and hints of 40 characters, choices of 20, an explanation of 200."""
    surface = LINES[:40]
    return a_riddle(
        number,
        surface=surface,
        answer=f"一二三四五六七八九十甲乙丙丁戊己庚辛{number}壬",
        explanation=LINES[:200],
        target="打一三国人物及其成语典故",
        fit=(Span(surface[:16], "一二三四五六"), Span(surface[16:], "七八九十")),
        hints=(LINES[1:41], LINES[2:42], LINES[3:43]),
        choices=(f"一二三四五六七八九十甲乙丙丁戊己庚辛{number}壬", LINES[:20], LINES[4:24], LINES[8:28]),
        source="2021 年元宵，南通任港社区",
    )


def english(number: int) -> Riddle:
    """Surface and hints of 120 letters, choices of 60, an explanation of 600."""
    text = LETTERS * 6
    answer = f"An answer of sixty letters is a very long answer indeed, so {number}"[:60]
    return a_riddle(
        number,
        surface=text[:114].strip() + " sixty",
        answer=answer,
        explanation=text[:600],
        target="Guess a saying of the old river people",
        language="en",
        fit=(Span("The lantern over a river town", "An answer of sixty letters"), Span("sixty", "sixty")),
        hints=(text[:120], text[12:130], text[20:140]),
        choices=(answer, text[:60], text[4:64], text[12:72]),
        source="From the collection of the river town, 1921",
    )


@pytest.mark.parametrize("size", [(1280, 720), (960, 720)])
@pytest.mark.parametrize("teams", [4, 8])
@pytest.mark.parametrize("make", [chinese, english])
@pytest.mark.parametrize("answering", list(Answering))
def test_the_longest_riddle_fits(
    size: tuple[int, int], teams: int, make: Callable[[int], Riddle], answering: Answering
) -> None:
    played = Played(answering=answering, teams=teams, bank=tuple(make(n) for n in range(8))).open()
    before = played.view
    after = played.do(AskHint(), AskHint()).view
    verdict = played.do(Judge(True)).view
    answer = played.do(GoOn()).view
    for view, draw in ((before, riddle.draw), (after, riddle.draw), (verdict, riddle.draw), (answer, reveal.draw)):
        writing = answering is Answering.TYPED and view in (before, after)
        stage = drawn(draw, view, size=size, field=Field("一二三四", "bao yuan") if writing else None)
        assert stage.overlaps() == []
        assert stage.outside() == []
        assert stage.cut == []
