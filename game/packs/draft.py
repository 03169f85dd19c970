"""A stretch of a file while it is read: slips in it can be mended, and places still be told as the author sees them."""

from __future__ import annotations

from dataclasses import dataclass, field

from game.packs.problems import Place


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
