"""What a person asks for: one command for each thing, whoever asks and by whatever key."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.deal import Deal
from game.core.levels import Answering, Level
from game.core.riddles import Verdict
from game.core.teams import Team


@dataclass(frozen=True, slots=True)
class BeginEvening:
    """Deal these riddles to these teams."""

    level: Level
    teams: tuple[Team, ...]
    deal: Deal


@dataclass(frozen=True, slots=True)
class LightLantern:
    """Choose the lantern with this number in the round."""

    lantern: int


@dataclass(frozen=True, slots=True)
class Stake:
    """Stake these points and open the lantern."""

    points: int


@dataclass(frozen=True, slots=True)
class Buzz:
    """A team signals that it will answer."""

    team: int


@dataclass(frozen=True, slots=True)
class Choose:
    """The answering team takes this choice, counted from 0."""

    choice: int


@dataclass(frozen=True, slots=True)
class TypeAnswer:
    """The answering team sends `text`, which has been judged to be worth `verdict`."""

    text: str
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Judge:
    """The host says right or wrong; at the verdict this overrules it."""

    right: bool


@dataclass(frozen=True, slots=True)
class Tick:
    """The host ticks or unticks a team that holds up the right board."""

    team: int


@dataclass(frozen=True, slots=True)
class NobodyKnows:
    """The riddle is given up; at the verdict this asks for the answer."""


@dataclass(frozen=True, slots=True)
class AskHint:
    """The next hint, please."""


@dataclass(frozen=True, slots=True)
class GoOn:
    """The next step: what Space asks for, wherever there is just one."""


@dataclass(frozen=True, slots=True)
class Skip:
    """Leave this riddle, unscored and unrevealed."""


@dataclass(frozen=True, slots=True)
class AddTime:
    """More seconds, or fewer where negative."""

    seconds: int


@dataclass(frozen=True, slots=True)
class Pause:
    """Let the clock stand."""


@dataclass(frozen=True, slots=True)
class Resume:
    """Let the clock go on."""


@dataclass(frozen=True, slots=True)
class AdjustScore:
    """The host corrects a score and says why."""

    team: int
    points: int
    reason: str


@dataclass(frozen=True, slots=True)
class SetAnswering:
    """From the next lantern on, answers are given in this way."""

    answering: Answering


Command = (
    BeginEvening
    | LightLantern
    | Stake
    | Buzz
    | Choose
    | TypeAnswer
    | Judge
    | Tick
    | NobodyKnows
    | AskHint
    | GoOn
    | Skip
    | AddTime
    | Pause
    | Resume
    | AdjustScore
    | SetAnswering
)
