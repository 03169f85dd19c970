"""What has happened. Events carry outcomes, so that a later change of the rules never rescores an old evening.

A field may be added with a default; none is ever renamed or dropped (journals of older versions are folded).
`at` is milliseconds of play.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from game.core.deal import Deal
from game.core.levels import Answering, Level
from game.core.teams import Team


class MissKind(Enum):
    """Why a team did not solve the riddle."""

    WRONG = "wrong"
    TIME = "time"
    GAVE_UP = "gave up"


@dataclass(frozen=True, slots=True)
class EveningBegan:
    """The evening is dealt, riddles and all; it needs no pack afterwards."""

    level: Level
    teams: tuple[Team, ...]
    deal: Deal


@dataclass(frozen=True, slots=True)
class RoundBegan:
    """The wall of a round is hung."""

    round: int
    first_team: int | None = None
    """The team that picks first, in rounds that go round."""
    contenders: tuple[int, ...] = ()
    """The tied teams of a tiebreak; empty: everybody plays."""


@dataclass(frozen=True, slots=True)
class LanternChosen:
    """A lantern is picked and waits for its stake, its riddle unseen."""

    lantern: int


@dataclass(frozen=True, slots=True)
class StakeSet:
    """The team on turn stakes these points."""

    points: int


@dataclass(frozen=True, slots=True)
class LanternLit:
    """The slip is open."""

    lantern: int
    answering: Answering


@dataclass(frozen=True, slots=True)
class CandleLit:
    """The time for the riddle begins."""

    at: int
    deadline: int | None
    """None: no timer."""


@dataclass(frozen=True, slots=True)
class FalseStarted:
    """A team buzzed before the candle was lit."""

    team: int


@dataclass(frozen=True, slots=True)
class Buzzed:
    """A team has the word; the candle waits."""

    team: int
    at: int
    candle_left: int | None
    """Milliseconds the candle had left; None: no timer."""
    deadline: int | None
    """When the time for the answer ends."""


@dataclass(frozen=True, slots=True)
class AnsweredClose:
    """A typed answer was one edit away; the team may try again."""

    team: int
    given: str


@dataclass(frozen=True, slots=True)
class Solved:
    """A team has the answer and gets the points."""

    team: int
    points: int
    given: str = ""
    at: int = 0


@dataclass(frozen=True, slots=True)
class Missed:
    """A team has not the answer; `points` is zero or less."""

    team: int
    points: int
    kind: MissKind
    given: str = ""
    choice: int | None = None
    """The choice that is struck out by it."""
    at: int = 0
    forgone: int = 0
    """What it would have brought, had it been right."""


@dataclass(frozen=True, slots=True)
class TimeRanOut:
    """The candle or the time for an answer is over and the host has the word, as long as it takes."""

    at: int


@dataclass(frozen=True, slots=True)
class CandleWentOn:
    """After a wrong answer the others have the rest of the time."""

    deadline: int | None


@dataclass(frozen=True, slots=True)
class StealOpened:
    """The other teams may buzz until the deadline."""

    deadline: int


@dataclass(frozen=True, slots=True)
class BoardsUp:
    """All boards are held up; the host ticks."""


@dataclass(frozen=True, slots=True)
class Ticked:
    """A team's board is right, or is no longer thought to be."""

    team: int
    right: bool


@dataclass(frozen=True, slots=True)
class VerdictReached:
    """Who and how many points stands; the answer is still hidden."""

    at: int
    reveal_at: int | None = None
    """When the reveal comes by itself, if it does."""


@dataclass(frozen=True, slots=True)
class Overruled:
    """The host takes the last answer's award back; the award that stands instead follows."""

    team: int
    points: int
    """What is added to the score to take the award back."""


@dataclass(frozen=True, slots=True)
class Revealed:
    """The answer and its fit are shown."""


@dataclass(frozen=True, slots=True)
class RiddleLeft:
    """The slip is rolled up after its reveal and the lantern put out."""

    next_team: int | None = None


@dataclass(frozen=True, slots=True)
class Skipped:
    """The riddle is left unscored and unrevealed; `returned` takes back what was awarded on it."""

    returned: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class HintGiven:
    """One more hint hangs open; `cost` less for whoever solves the riddle."""

    cost: int


@dataclass(frozen=True, slots=True)
class TimeAdded:
    """The running deadline, or what the waiting candle has left, is now this."""

    candle_deadline: int | None = None
    answer_deadline: int | None = None
    candle_left: int | None = None


@dataclass(frozen=True, slots=True)
class Paused:
    """The clock stands."""


@dataclass(frozen=True, slots=True)
class Resumed:
    """The clock goes on."""


@dataclass(frozen=True, slots=True)
class ScoreAdjusted:
    """The host corrected a score."""

    team: int
    points: int
    reason: str


@dataclass(frozen=True, slots=True)
class AnsweringChanged:
    """From the next lantern on answers are given in this way."""

    answering: Answering


@dataclass(frozen=True, slots=True)
class RoundEnded:
    """The last lantern of the round is out; the standings are shown."""


@dataclass(frozen=True, slots=True)
class EveningEnded:
    """The podium stands."""


Event = (
    EveningBegan
    | RoundBegan
    | LanternChosen
    | StakeSet
    | LanternLit
    | CandleLit
    | FalseStarted
    | Buzzed
    | AnsweredClose
    | Solved
    | Missed
    | TimeRanOut
    | CandleWentOn
    | StealOpened
    | BoardsUp
    | Ticked
    | VerdictReached
    | Overruled
    | Revealed
    | RiddleLeft
    | Skipped
    | HintGiven
    | TimeAdded
    | Paused
    | Resumed
    | ScoreAdjusted
    | AnsweringChanged
    | RoundEnded
    | EveningEnded
)
