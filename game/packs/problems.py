"""Problems of a pack or level: where, what is wrong and how to mend it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum


def N_(message: str) -> str:  # noqa: N802 - gettext's own name for a mark
    """The message itself, marked for extraction: the languages are a layer above, and say it there."""
    return message


class Severity(StrEnum):
    """How much a problem weighs: a warning counts only where a check is strict."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Sentence:
    """What is said of one kind of mistake. Several sentences may share a code, which is stable for tools."""

    code: str
    template: str
    """English, with `{names}` for the parameters; the reader's language is said from it."""
    severity: Severity = Severity.ERROR


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a file: line and column count from 1, columns in characters."""

    line: int = 1
    column: int = 1


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake in one file."""

    file: str
    place: Place
    sentence: Sentence
    params: Mapping[str, str | int] = field(default_factory=dict, hash=False)
    riddle: str | None = None
    """The riddle's id as the file writes it, where the mistake is a riddle's."""

    @property
    def line(self) -> int:
        """From 1."""
        return self.place.line

    @property
    def column(self) -> int:
        """From 1, in characters."""
        return self.place.column

    @property
    def code(self) -> str:
        """A stable name for tools, in kebab-case."""
        return self.sentence.code

    @property
    def severity(self) -> Severity:
        """Error or warning."""
        return self.sentence.severity

    @property
    def template(self) -> str:
        """The English source sentence, its parameters still open: what a catalog translates."""
        return self.sentence.template

    @property
    def message(self) -> str:
        """The English sentence, filled in."""
        return self.sentence.template.format_map(self.params)

    def as_json(self) -> dict[str, object]:
        """The fields that `check --json` prints."""
        return {
            "file": self.file,
            "line": self.line,
            "column": self.column,
            "riddle": self.riddle,
            "code": self.code,
            "severity": self.severity.value,
            "message": self.message,
            "params": dict(self.params),
        }

    def as_line(self) -> str:
        """The English line that `check` prints: `FILE:LINE:COLUMN: message`."""
        mark = "warning: " if self.severity is Severity.WARNING else ""
        return f"{self.file}:{self.line}:{self.column}: {mark}{self.message}"


class PackError(Exception):
    """A pack or level that cannot be understood; `problems` are all of its mistakes, in the order of the file."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = in_file_order(problems)
        super().__init__("\n".join(problem.as_line() for problem in self.problems))


def in_file_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The problems by file, line and column, each once."""
    once = {(it.file, it.place, it.sentence, tuple(sorted(it.params.items()))): it for it in problems}
    return tuple(sorted(once.values(), key=lambda it: (it.file, it.line, it.column, it.code)))
