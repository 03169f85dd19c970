"""Levels: the programme of an evening, round by round. Defaults are those of the rules."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from game.core.riddles import NO_WORDS, Words


class RoundForm(Enum):
    """The forms that lantern-riddle contests use."""

    TURNS = "turns"
    """必答: the team on turn picks a lantern and answers."""
    BUZZER = "buzzer"
    """抢答: the first to buzz answers."""
    WRITTEN = "written"
    """笔猜: every team answers at once, on boards."""
    RISK = "risk"
    """风险: the team on turn stakes points before it sees the riddle."""
    TIEBREAK = "tiebreak"
    """加赛: buzzer riddles among the tied leaders."""

    @property
    def goes_round(self) -> bool:
        """Whether teams take turns in picking a lantern."""
        return self in (RoundForm.TURNS, RoundForm.RISK)

    @property
    def opens_to_buzzes(self) -> bool:
        """Whether any team may buzz as soon as the candle burns."""
        return self in (RoundForm.BUZZER, RoundForm.TIEBREAK)


class Answering(Enum):
    """How an answer is given."""

    JUDGED = "judged"
    """Spoken; the host presses right or wrong."""
    CHOICE = "choice"
    """One of four."""
    TYPED = "typed"
    """Typed and judged by the program."""


@dataclass(frozen=True, slots=True)
class CategoryCount:
    """So many riddles of one category."""

    category: str
    count: int


@dataclass(frozen=True, slots=True)
class Round:
    """One round of a level. Times are whole seconds; 0 in `seconds` means no timer."""

    title: Words
    form: RoundForm
    riddles: tuple[CategoryCount, ...] = ()
    """How many of each category, in the order of the wall; empty when `riddle_ids` names them."""
    riddle_ids: tuple[str, ...] = ()
    """Riddles named one by one, as `pack/riddle`."""
    difficulty: tuple[int, int] = (1, 5)
    """The least and the greatest difficulty dealt."""
    seconds: int = 60
    answer_seconds: int = 10
    points: tuple[int, int, int, int, int] = (10, 10, 10, 10, 10)
    """What a riddle is worth, by difficulty 1 to 5."""
    penalty: int = 0
    hint_cost: int = 2
    speed_bonus: int = 0
    steal: bool = False
    stakes: tuple[int, ...] = (10, 20, 30)
    read_aloud: bool | None = None
    """Whether the host lights the candle; None: only where answers are judged."""
    false_start: int = 0
    answering: Answering = Answering.JUDGED


@dataclass(frozen=True, slots=True)
class Level:
    """An evening's programme."""

    id: str
    title: Words
    rounds: tuple[Round, ...]
    blurb: Words = NO_WORDS
    teams: tuple[int, int] = (1, 8)
    """The least and the greatest number of teams."""
    answering: Answering = Answering.JUDGED
    languages: tuple[str, ...] = ("zh-Hans",)
    """Riddles of these languages are dealt."""
    pinyin: bool = False
    """Whether pinyin typed instead of characters is accepted."""
    minutes: int = 0
    """About how long it takes; 0 when the level does not say."""
    path: str = field(default="", compare=False)
    """The file it was read from."""
