"""A level's file as an evening's programme, and all that is wrong with it."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.core.levels import Answering, CategoryCount, Level, Round, RoundForm
from game.core.riddles import Words
from game.packs import sentences
from game.packs.categories import CATEGORIES
from game.packs.diagnose import nearest, shaped
from game.packs.document import Document, read_document
from game.packs.nodes import ListNode, MapNode, TextNode
from game.packs.pack_file import words
from game.packs.problems import Place, Problem, Severity

if TYPE_CHECKING:
    from game.packs.schema import LevelHead, RoundFile

_BUZZER_PENALTY = 10


@dataclass(frozen=True, slots=True)
class LevelReading:
    """What a file holds of a level."""

    file: str
    level: Level | None
    """None when anything in it cannot be understood."""
    level_id: str | None
    id_place: Place
    problems: tuple[Problem, ...]
    """Errors, and warnings, which do not keep the level from being played."""
    is_readable: bool


def read_level(path: str | os.PathLike[str]) -> LevelReading:
    """The level in the file at `path` as far as it can be understood; never raises for what is in it."""
    return level_in(read_document(path))


def level_in(document: Document) -> LevelReading:
    """The level that a document is, as far as it can be understood."""
    head = _head(document) if document.root else None
    rounds = _rounds(document, head) if document.root else ()
    problems = document.problems()
    is_sound = all(problem.severity is Severity.WARNING for problem in problems)
    id_node = document.root.value("id") if document.root else None
    return LevelReading(
        file=document.file,
        level=_level(head, rounds, document.file) if head and is_sound else None,
        level_id=head.id if head else None,
        id_place=id_node.place if id_node else Place(),
        problems=problems,
        is_readable=document.source.is_readable,
    )


def _head(document: Document) -> LevelHead | None:
    from game.packs.schema import LevelFile, LevelHead

    assert document.root is not None
    root = document.root
    node = MapNode(root.line, root.column, {key: it for key, it in root.entries.items() if key != "rounds"})
    head, problems = shaped(LevelHead, node, document.file, known=tuple(LevelFile.model_fields))
    document.noted += [it for it in problems if document.head_is_whole or it.sentence is not sentences.MISSING_KEY]
    is_misspelt = any(problem.params.get("near") == "rounds" for problem in problems)
    if "rounds" not in root.entries and document.head_is_whole and not is_misspelt:
        document.say(root.place, sentences.MISSING_KEY, {"key": "rounds"})
    teams = root.value("teams")
    if head and teams and head.teams.min > head.teams.max:
        document.say(teams.place, sentences.TEAMS_BOUNDS, {"least": head.teams.min, "most": head.teams.max})
    return head


def _rounds(document: Document, head: LevelHead | None) -> tuple[Round, ...]:
    from game.packs.schema import RoundFile

    rounds: list[Round] = []
    named: dict[str, int] = {}
    for node in document.maps_at("rounds"):
        shape, problems = shaped(RoundFile, node, document.file)
        document.noted += problems
        document.noted += _unknown_categories(document, node)
        document.noted += _named_twice(document, node, named)
        if shape is not None:
            document.noted += _against_the_rules(document, node, shape, head)
            rounds.append(_round(shape, head))
    return tuple(rounds)


def _against_the_rules(
    document: Document, node: MapNode, shape: RoundFile, head: LevelHead | None
) -> Iterator[Problem]:
    form = RoundForm(shape.form)
    value = node.value("riddles")
    place = value.place if value else node.place
    if shape.riddles is None and form is not RoundForm.TIEBREAK:
        yield Problem(document.file, place, sentences.NO_RIDDLES)
    count = sum(shape.riddles.values()) if isinstance(shape.riddles, dict) else len(shape.riddles or ())
    most_teams = head.teams.max if head else 0
    if form.goes_round and shape.riddles is not None and count < most_teams:
        yield Problem(document.file, place, sentences.TOO_FEW_RIDDLES, {"count": count, "teams": most_teams})
    answering = shape.answering or (head.answering if head else Answering.JUDGED.value)
    if form is RoundForm.WRITTEN and answering != Answering.JUDGED.value:
        own = node.value("answering") or node.value("form")
        yield Problem(document.file, own.place if own else node.place, sentences.WRITTEN_IS_JUDGED)
    for key, where_it_counts in (("steal", RoundForm.TURNS), ("stakes", RoundForm.RISK)):
        if key in node.entries and form is not where_it_counts:
            params = {"key": key, "form": form.value}
            yield Problem(document.file, node.entries[key].key.place, sentences.SETTING_WITHOUT_EFFECT, params)


def _unknown_categories(document: Document, node: MapNode) -> Iterator[Problem]:
    riddles = node.value("riddles")
    for category, entry in riddles.entries.items() if isinstance(riddles, MapNode) else ():
        if category in CATEGORIES:
            continue
        if near := nearest(category, CATEGORIES):
            params = {"category": category, "near": near}
            yield Problem(document.file, entry.key.place, sentences.UNKNOWN_CATEGORY_NEAR, params)
        else:
            yield Problem(document.file, entry.key.place, sentences.UNKNOWN_CATEGORY, {"category": category})


def _named_twice(document: Document, node: MapNode, named: dict[str, int]) -> Iterator[Problem]:
    riddles = node.value("riddles")
    for item in riddles.items if isinstance(riddles, ListNode) else ():
        if isinstance(item, TextNode):
            if item.text in named:
                params: dict[str, str | int] = {"id": item.text, "line": named[item.text]}
                yield Problem(document.file, item.place, sentences.RIDDLE_TWICE, params)
            named.setdefault(item.text, item.line)


def _round(shape: RoundFile, head: LevelHead | None) -> Round:
    form = RoundForm(shape.form)
    own_penalty = _BUZZER_PENALTY if form is RoundForm.BUZZER else 0
    counts = shape.riddles.items() if isinstance(shape.riddles, dict) else ()
    points = shape.points
    return Round(
        title=words(shape.title) if shape.title else Words.plain(""),
        form=form,
        riddles=tuple(CategoryCount(category, count) for category, count in counts),
        riddle_ids=tuple(shape.riddles) if isinstance(shape.riddles, list) else (),
        difficulty=(shape.difficulty[0], shape.difficulty[1]),
        seconds=shape.seconds,
        answer_seconds=shape.answer_seconds,
        points=(points[0], points[1], points[2], points[3], points[4]),
        penalty=own_penalty if shape.penalty is None else shape.penalty,
        hint_cost=shape.hint_cost,
        speed_bonus=shape.speed_bonus,
        steal=shape.steal,
        stakes=tuple(shape.stakes),
        read_aloud=shape.read_aloud,
        false_start=shape.false_start,
        answering=Answering(shape.answering or (head.answering if head else Answering.JUDGED.value)),
    )


def _level(head: LevelHead, rounds: Sequence[Round], file: str) -> Level:
    return Level(
        id=head.id,
        title=words(head.title),
        rounds=tuple(rounds),
        blurb=words(head.blurb) if head.blurb else Words.plain(""),
        teams=(head.teams.min, head.teams.max),
        answering=Answering(head.answering),
        languages=tuple(head.language),
        pinyin=head.pinyin,
        minutes=head.minutes,
        path=file,
    )
