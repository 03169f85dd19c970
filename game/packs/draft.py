"""A stretch of a file while it is read: slips in it can be mended, and places still be told as the author sees them."""

from __future__ import annotations

from dataclasses import dataclass, field

from game.packs.problems import Place, Problem, Sentence


@dataclass(slots=True)
class Draft:
    """Some lines of a file. Its own lines and columns count from 0, those of the file from 1."""

    file: str
    lines: list[str]
    first_line: int = 1
    _shifts: dict[int, list[tuple[int, int]]] = field(default_factory=dict)
    """By line: from which column on the mended text stands how much further right than the file's."""

    @property
    def text(self) -> str:
        """The lines as they stand now."""
        return "\n".join(self.lines) + "\n"

    def place(self, line: int, column: int) -> Place:
        """Where in the file a place of this draft is."""
        original = column
        for from_column, shift in reversed(self._shifts.get(line, ())):
            if original >= from_column + max(shift, 0):
                original -= shift
            elif original > from_column:
                original = from_column
        return Place(self.first_line + line, max(original, 0) + 1)

    def replace(self, line: int, start: int, end: int, text: str) -> None:
        """Put `text` for what stands between two columns of a line."""
        old = self.lines[line]
        self.lines[line] = old[:start] + text + old[end:]
        if shift := len(text) - (end - start):
            self._shifts.setdefault(line, []).append((end if shift > 0 else start, shift))

    def character(self, at: tuple[int, int]) -> str:
        """What stands at a line and column of the draft; nothing past an end."""
        line, column = at
        return self.lines[line][column : column + 1] if line < len(self.lines) else ""

    def problem(self, line: int, column: int, sentence: Sentence, **params: str | int) -> Problem:
        """A problem at a place of the draft; one past its end is told at the end of its last line with text."""
        while line > 0 and (line >= len(self.lines) or (not self.lines[line].strip() and column == 0)):
            line -= 1
            column = len(self.lines[line].rstrip()) if line < len(self.lines) else 0
        return Problem(self.file, self.place(line, column), sentence, params)
