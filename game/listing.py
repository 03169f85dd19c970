"""What there is to play: packs, categories by difficulty, levels, as plain text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from unicodedata import east_asian_width

from game.core.deal import shortages
from game.core.riddles import Pack, Riddle
from game.i18n import phrases
from game.i18n.language import Language
from game.packs.library import Library

DIFFICULTIES = range(1, 6)


def listing(say: Language, library: Library) -> str:
    """Three tables and, where files were left out, why."""
    return "\n".join(_lines(say, library)) + "\n"


def riddles_of(packs: Sequence[Pack]) -> tuple[Riddle, ...]:
    """The riddles of all packs."""
    return tuple(riddle for pack in packs for riddle in pack.riddles)


def _lines(say: Language, library: Library) -> Iterator[str]:
    stars = ["★" * difficulty for difficulty in DIFFICULTIES]
    packs = [
        (pack.id, pack.title.in_language(say.tag), *_spread(pack.riddles), str(len(pack.riddles)))
        for pack in library.packs
    ]
    yield from _table((say("pack"), say("title"), *stars, say("riddles")), packs)
    yield ""
    own = [category for pack in library.packs for category in pack.categories]
    everything = riddles_of(library.packs)
    categories = [
        (identifier, phrases.category(say, identifier, own), *_spread(mine), str(len(mine)))
        for identifier, mine in _by_category(everything).items()
    ]
    yield from _table((say("category"), say("title"), *stars, say("riddles")), categories)
    yield ""
    levels = [
        (
            level.id,
            level.title.in_language(say.tag),
            say.count("{n} minute", "{n} minutes", level.minutes) if level.minutes else "",
            "–".join(str(count) for count in dict.fromkeys(level.teams)),
            phrases.shortage(say, lacking) if (lacking := shortages(level, everything)) else say("ready"),
        )
        for level in library.levels
    ]
    yield from _table((say("level"), say("title"), say("time"), say("teams"), say("state")), levels)
    for file, problems in library.spoilt.items():
        yield ""
        yield say("Left out: {file}", file=file)
        yield from (f"  {problem.line}:{problem.column}: {phrases.problem(say, problem)}" for problem in problems)


def _by_category(riddles: Sequence[Riddle]) -> dict[str, list[Riddle]]:
    found: dict[str, list[Riddle]] = {}
    for riddle in riddles:
        found.setdefault(riddle.category, []).append(riddle)
    return found


def _spread(riddles: Sequence[Riddle]) -> tuple[str, ...]:
    counts = Counter(riddle.difficulty for riddle in riddles)
    return tuple(str(counts[difficulty]) for difficulty in DIFFICULTIES)


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    widths = [max(_columns(row[index]) for row in (head, *rows)) for index in range(len(head))]
    for row in (head, *rows):
        yield "  ".join(cell + " " * (width - _columns(cell)) for cell, width in zip(row, widths, strict=True)).rstrip()


def _columns(text: str) -> int:
    """How wide a terminal sets `text`: a Chinese character takes two columns."""
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in text)
