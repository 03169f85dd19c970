"""The shapes of packs and levels as their files have them. pydantic is met here and in `diagnose`, nowhere else."""

from __future__ import annotations

import re
from collections.abc import Sized
from typing import Annotated

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Discriminator, StringConstraints, Tag
from pydantic_core import PydanticCustomError

from game.core.levels import Answering, RoundForm
from game.core.teams import MOST_TEAMS
from game.packs import sentences, texts
from game.packs.problems import Sentence

FORMAT = 1

_ID = "[a-z0-9][a-z0-9-]*"
_LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"


def _refusal(sentence: Sentence, **params: str | int) -> PydanticCustomError:
    """An error that carries its sentence, for `diagnose` to place in the file."""
    return PydanticCustomError("sentence", "as its sentence says", {"sentence": sentence, "params": params})


def _within(most: texts.Length, *, may_be_empty: bool = False) -> AfterValidator:
    def check(text: str) -> str:
        for sentence, params in texts.faults_of(text, most):
            if not (may_be_empty and sentence is sentences.EMPTY_TEXT):
                raise _refusal(sentence, **params)
        return text

    return AfterValidator(check)


def _matching(pattern: str, longest: int, sentence: Sentence) -> AfterValidator:
    compiled = re.compile(pattern)

    def check(text: str) -> str:
        if len(text) > longest or not compiled.fullmatch(text):
            raise _refusal(sentence, value=text, most=longest)
        return text

    return AfterValidator(check)


def _between(least: int, most: int) -> AfterValidator:
    def check(number: int) -> int:
        if not least <= number <= most:
            raise _refusal(sentences.NUMBER_RANGE, value=number, least=least, most=most)
        return number

    return AfterValidator(check)


def _one_of(*known: str) -> AfterValidator:
    def check(text: str) -> str:
        if text not in known:
            raise _refusal(sentences.UNKNOWN_VALUE, value=text, known=", ".join(known))
        return text

    return AfterValidator(check)


def _count(least: int, most: int) -> AfterValidator:
    def check(values: Sized) -> Sized:
        if not least <= len(values) <= most:
            sentence = sentences.LIST_LENGTH_EXACT if least == most else sentences.LIST_LENGTH
            raise _refusal(sentence, count=len(values), least=least, most=most)
        return values

    return AfterValidator(check)


def _in_order(pair: list[int]) -> list[int]:
    if pair[0] > pair[1]:
        raise _refusal(sentences.RANGE_BACKWARDS, first=pair[0], last=pair[1])
    return pair


def _one_pair(pair: dict[str, str]) -> dict[str, str]:
    if len(pair) != 1:
        raise _refusal(sentences.FIT_ONE_PAIR)
    if not next(iter(pair)):
        raise _refusal(sentences.FIT_EMPTY_PART)
    return pair


def _known_format(number: int) -> int:
    if number != FORMAT:
        raise _refusal(sentences.UNKNOWN_FORMAT, known=FORMAT)
    return number


def _as_list(value: object) -> object:
    return value if isinstance(value, list) else [value]


def _for_all_languages(value: object) -> object:
    return value if isinstance(value, dict) else {"": value}


def _for_all_difficulties(value: object) -> object:
    return value if isinstance(value, list) else [value] * 5


def _counts_or_names(value: object) -> str:
    return "<names>" if isinstance(value, list) else "<counts>"


_STRIPPED = StringConstraints(strip_whitespace=True)
_IS_LANGUAGE = _matching(f"({_LANGUAGE})?", texts.LONGEST_ID, sentences.BAD_LANGUAGE)

Id = Annotated[str, _matching(_ID, texts.LONGEST_ID, sentences.BAD_ID)]
RiddleName = Annotated[str, _matching(f"{_ID}/{_ID}", 2 * texts.LONGEST_ID + 1, sentences.BAD_RIDDLE_NAME)]
Language = Annotated[str, _matching(_LANGUAGE, texts.LONGEST_ID, sentences.BAD_LANGUAGE)]
Surface = Annotated[str, _STRIPPED, _within(texts.SURFACE)]
Answer = Annotated[str, _STRIPPED, _within(texts.ANSWER)]
Target = Annotated[str, _STRIPPED, _within(texts.TARGET)]
Hint = Annotated[str, _STRIPPED, _within(texts.HINT)]
Explanation = Annotated[str, _STRIPPED, _within(texts.EXPLANATION)]
Note = Annotated[str, _STRIPPED, _within(texts.NOTE)]
Gives = Annotated[str, _STRIPPED, _within(texts.ANSWER, may_be_empty=True)]
FitPair = Annotated[dict[Annotated[str, _STRIPPED], Gives], AfterValidator(_one_pair)]
Title = Annotated[str, _STRIPPED, _within(texts.TITLE)]
Titles = Annotated[dict[Annotated[str, _IS_LANGUAGE], Title], BeforeValidator(_for_all_languages), _count(1, 20)]
Blurb = Annotated[str, _STRIPPED, _within(texts.BLURB)]
Blurbs = Annotated[dict[Annotated[str, _IS_LANGUAGE], Blurb], BeforeValidator(_for_all_languages), _count(1, 20)]
Format = Annotated[int, AfterValidator(_known_format)]
Difficulty = Annotated[int, _between(1, 5)]
Points = Annotated[int, _between(0, 1000)]
Seconds = Annotated[int, _between(0, 3600)]
TeamCount = Annotated[int, _between(1, MOST_TEAMS)]
RiddleCount = Annotated[int, _between(1, 100)]
AnsweringWord = Annotated[str, _one_of(*(it.value for it in Answering))]
FormWord = Annotated[str, _one_of(*(it.value for it in RoundForm))]


class Shape(BaseModel):
    """What all shapes share: nothing is converted in silence, and no key is ignored."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


class RiddleFile(Shape):
    """A riddle as a pack has it; `category`, `target` and `language` may come from the head."""

    id: Id
    surface: Surface
    answer: Answer
    explanation: Explanation
    category: Id | None = None
    target: Target | None = None
    language: Language | None = None
    accept: list[Answer] = []
    fit: list[FitPair] = []
    hints: Annotated[list[Hint], _count(0, texts.MOST_HINTS)] = []
    choices: list[Answer] = []
    difficulty: Difficulty = 3
    form: Target = ""
    reading: Answer = ""
    image: Note = ""
    tags: list[Target] = []
    source: Note = ""


class PackHead(Shape):
    """What a pack says before its riddles."""

    format: Format
    id: Id
    title: Titles
    language: Language
    category: Id | None = None
    target: Target | None = None
    license: Note = ""
    author: Note = ""
    description: Note = ""
    categories: dict[Id, Titles] = {}


class PackFile(PackHead):
    """A whole pack."""

    riddles: Annotated[list[RiddleFile], _count(1, 100_000)]


class RoundFile(Shape):
    """A round as a level has it; what is left out keeps the default of the rules."""

    form: FormWord
    title: Titles | None = None
    riddles: (
        Annotated[
            Annotated[dict[Id, RiddleCount], _count(1, 20), Tag("<counts>")]
            | Annotated[list[RiddleName], _count(1, 100), Tag("<names>")],
            Discriminator(_counts_or_names),
        ]
        | None
    ) = None
    difficulty: Annotated[list[Difficulty], _count(2, 2), AfterValidator(_in_order)] = [1, 5]
    seconds: Seconds = 60
    answer_seconds: Annotated[int, _between(1, 3600)] = 10
    points: Annotated[list[Points], BeforeValidator(_for_all_difficulties), _count(5, 5)] = [10] * 5
    penalty: Points | None = None
    hint_cost: Points = 2
    speed_bonus: Points = 0
    steal: bool = False
    stakes: Annotated[list[Annotated[int, _between(1, 1000)]], _count(1, 10)] = [10, 20, 30]
    read_aloud: bool | None = None
    false_start: Annotated[int, _between(0, 60)] = 0
    answering: AnsweringWord | None = None


class TeamsFile(Shape):
    """How few and how many teams may play a level."""

    min: TeamCount = 1
    max: TeamCount = MOST_TEAMS


class LevelHead(Shape):
    """What a level says before its rounds."""

    format: Format
    id: Id
    title: Titles
    blurb: Blurbs | None = None
    teams: TeamsFile = TeamsFile()
    answering: AnsweringWord = Answering.JUDGED.value
    language: Annotated[list[Language], BeforeValidator(_as_list), _count(1, 20)] = ["zh-Hans"]
    pinyin: bool = False
    minutes: Annotated[int, _between(0, 1000)] = 0


class LevelFile(LevelHead):
    """A whole level."""

    rounds: Annotated[list[RoundFile], _count(1, 20)]
