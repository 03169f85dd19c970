"""Stores an evening with every kind of event: `python -m tests.journals.store format1-0.1.0`.

Once a version, before its release; what a released version wrote is never stored anew.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from game.core.events import (
    AnsweredClose,
    AnsweringChanged,
    BoardsUp,
    Buzzed,
    CandleLit,
    CandleWentOn,
    EveningBegan,
    EveningEnded,
    Event,
    FalseStarted,
    HintGiven,
    LanternChosen,
    LanternLit,
    Missed,
    MissKind,
    Overruled,
    Paused,
    Resumed,
    Revealed,
    RiddleLeft,
    RoundBegan,
    RoundEnded,
    ScoreAdjusted,
    Skipped,
    Solved,
    StakeSet,
    StealOpened,
    Ticked,
    TimeAdded,
    TimeRanOut,
    VerdictReached,
)
from game.core.levels import Answering, RoundForm
from game.core.riddles import Words
from game.session.evening_file import EveningFile, Heading
from game.session.history import history_of
from game.session.results import results
from game.session.rows import Row, RowKind
from tests.evenings import a_level, a_round, an_evening

_Step = tuple[int, tuple[Event, ...], int | None]
"""When, what, and the deadline where it was due."""
FOLDER = Path(__file__).parent
JUDGED, TYPED = Answering.JUDGED, Answering.TYPED


def rows() -> list[Row]:
    """An evening of three rounds; two judgements are taken back and one of them is given again."""
    command = an_evening(
        a_level(
            a_round(RoundForm.BUZZER, 3, speed_bonus=5),
            a_round(RoundForm.RISK, 2, steal=False, false_start=3),
            a_round(RoundForm.WRITTEN, 1),
        )
    )
    steps: list[_Step] = [
        (0, (EveningBegan(command.level, command.teams, command.deal), RoundBegan(0)), None),
        (1000, (LanternLit(0, JUDGED),), None),
        (1500, (FalseStarted(2),), None),
        (2000, (CandleLit(2000, 62_000),), None),
        (3000, (HintGiven(2),), None),
        (5000, (Buzzed(0, 5000, 57_000, 15_000),), None),
        (15_010, (TimeRanOut(15_000),), 15_000),
        (16_000, (TimeAdded(None, 26_000, 57_000),), None),
        (17_000, (Missed(0, -10, MissKind.WRONG), CandleWentOn(74_000)), None),
        (18_000, (Buzzed(1, 18_000, 56_000, 28_000),), None),
        (19_000, (Solved(1, 8, "", 19_000), VerdictReached(19_000)), None),
        (20_000, (Overruled(1, -8), Missed(1, -10, MissKind.WRONG), VerdictReached(20_000)), None),
    ]
    taken_back = [Row(RowKind.UNDO, 20_500), Row(RowKind.REDO, 20_600), Row(RowKind.UNDO, 20_700)]
    after: list[_Step] = [
        (21_000, (Revealed(),), None),
        (22_000, (RiddleLeft(),), None),
        (23_000, (AnsweringChanged(TYPED),), None),
        (24_000, (LanternLit(1, TYPED), CandleLit(24_000, 84_000)), None),
        (25_000, (Buzzed(2, 25_000, 59_000, 35_000),), None),
        (26_000, (AnsweredClose(2, "底二二"),), None),
        (35_002, (Missed(2, -10, MissKind.TIME, "底二二", 1), CandleWentOn(94_000)), 35_000),
        (36_000, (Skipped(((2, 10),)),), None),
        (37_000, (LanternLit(2, JUDGED), CandleLit(37_000, None)), None),
        (38_000, (VerdictReached(38_000, 40_000),), None),
        (40_001, (Revealed(),), 40_000),
        (41_000, (RiddleLeft(), RoundEnded()), None),
        (42_000, (ScoreAdjusted(2, 5, "for the song"),), None),
        (43_000, (RoundBegan(1, 1),), None),
        (44_000, (LanternChosen(1),), None),
        (45_000, (StakeSet(30), LanternLit(1, JUDGED)), None),
        (46_000, (CandleLit(46_000, 106_000),), None),
        (47_000, (Missed(1, -30, MissKind.GAVE_UP), StealOpened(57_000)), None),
        (48_000, (VerdictReached(48_000), Revealed()), None),
        (49_000, (RiddleLeft(2), RoundEnded()), None),
        (50_000, (RoundBegan(2, None, (0, 2)),), None),
        (51_000, (LanternLit(0, JUDGED), CandleLit(51_000, 111_000)), None),
        (52_000, (BoardsUp(),), None),
        (53_000, (Ticked(0, True), Ticked(2, True), Ticked(0, False)), None),
        (54_000, (Solved(2, 10, "", 54_000), VerdictReached(54_000), Revealed()), None),
        (55_000, (RiddleLeft(), RoundEnded()), None),
        (56_000, (EveningEnded(),), None),
    ]
    pauses = [Row(RowKind.PAUSE, 20_800, (Paused(),)), Row(RowKind.PAUSE, 20_800, (Resumed(),))]
    first, second = ([Row(RowKind.STEP, at, events, due) for at, events, due in part] for part in (steps, after))
    return [*first, *taken_back, *pauses, *second]


def store(name: str) -> None:
    """Write `name.sqlite3` and, beside it, the results it must give for ever."""
    journal = EveningFile.create(
        FOLDER / f"{name}.sqlite3",
        Heading("test", Words((("zh-Hans", "试"), ("en", "Test"))), "2026-03-03T19:30:05+08:00", "0.1.0"),
    )
    journal.append(rows(), 56_789)
    journal.close()
    told = json.dumps(results(history_of(rows()).state()), ensure_ascii=False, indent=2)
    (FOLDER / f"{name}.json").write_text(told + "\n", encoding="utf-8")


if __name__ == "__main__":
    store(sys.argv[1])
