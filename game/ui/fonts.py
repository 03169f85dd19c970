"""Which font files letters come from, and single glyphs out of them."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pygame import freetype

SHIPPED_PACKAGE: Final = "pylopdf_fonts_zh_cn"


class Face(Enum):
    """The hand a line is set in."""

    KAI = "kai"
    """Riddles, headings, names: a system Kai face where there is one, else the serif."""
    LABEL = "label"
    """Small words on the projector: the system Kai face where there is one, else the sans."""
    SERIF = "serif"
    SANS = "sans"


class Weight(Enum):
    """How heavy the strokes are."""

    REGULAR = 0.0
    MEDIUM = 1 / 64
    BOLD = 1 / 40
    HEAVY = 1 / 30
    """The value is the part of the size by which strokes grow, for faces that ship in one weight."""


class FontsMissingError(RuntimeError):
    """The faces that ship with the game are not installed."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A font file, and how much its strokes still have to grow to have the weight asked for."""

    path: Path
    growth: float


class Faces:
    """The font files of this machine. Finding them opens none and imports nothing."""

    def __init__(self, *, system_kai: bool) -> None:
        """Without `system_kai` only the shipped faces are used, so that pictures agree between machines."""
        folder = _shipped_folder()
        self._serif = folder / "NotoSerifSC-Regular.otf"
        self._sans = folder / "NotoSansSC-Regular.otf"
        self._kai = _system_kai() if system_kai else None
        self._kai_bold = _bold_beside(self._kai) if self._kai else None

    def cuts(self, face: Face, weight: Weight) -> tuple[Cut, ...]:
        """The files to look for a glyph in, the best first; the shipped faces are always among them."""
        serif, sans = Cut(self._serif, weight.value), Cut(self._sans, weight.value * 0.8)
        match face:
            case Face.SANS:
                return sans, serif
            case Face.SERIF:
                return serif, sans
            case Face.KAI | Face.LABEL:
                own = (serif, sans) if face is Face.KAI else (sans, serif)
                if self._kai is None:
                    return own
                if self._kai_bold is not None and weight.value >= Weight.BOLD.value:
                    return (Cut(self._kai_bold, 0.0), *own)
                return (Cut(self._kai, weight.value), *own)


def _shipped_folder() -> Path:
    spec = find_spec(SHIPPED_PACKAGE)
    if spec is None or spec.origin is None:
        raise FontsMissingError(f"The Python package {SHIPPED_PACKAGE} is missing; install the game with pip again.")
    return Path(spec.origin).parent


_KAI_NAMES: Final = (
    "LXGWWenKai-Medium.ttf",
    "LXGWWenKaiGB-Medium.ttf",
    "LXGWWenKai-Regular.ttf",
    "LXGWWenKaiGB-Regular.ttf",
    "simkai.ttf",
    "STKaiti.ttf",
    "Kaiti.ttc",
    "ukai.ttc",
)


def _system_kai() -> Path | None:
    found = {path.name: path for path in _font_files() if path.name in _KAI_NAMES}
    return next((found[name] for name in _KAI_NAMES if name in found), None)


def _bold_beside(kai: Path) -> Path | None:
    stem = kai.name.rsplit("-", 1)[0]
    bold = kai.with_name(f"{stem}-Bold.ttf")
    return bold if bold.exists() else None


def _font_files() -> Iterator[Path]:
    home = Path.home()
    match sys.platform:
        case "win32":
            roots = [Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts"]
            roots.append(home / "AppData/Local/Microsoft/Windows/Fonts")
        case "darwin":
            roots = [home / "Library/Fonts", Path("/Library/Fonts"), Path("/System/Library/Fonts")]
        case _:
            roots = [
                home / ".local/share/fonts",
                home / ".fonts",
                Path("/usr/local/share/fonts"),
                Path("/usr/share/fonts"),
            ]
    for root in roots:
        for folder, _, names in os.walk(root):
            yield from (Path(folder, name) for name in names)


class GlyphSource:
    """Opens the font files, each once, and says which of them has a character and how far it advances."""

    def __init__(self, faces: Faces) -> None:
        self._faces = faces
        self._open: dict[Path, freetype.Font] = {}
        self._choice: dict[tuple[Face, Weight, str], tuple[Cut, str, float]] = {}

    def font(self, path: Path) -> freetype.Font:
        """The open font of a file."""
        found = self._open.get(path)
        if found is None:
            from pygame import freetype

            if not freetype.get_init():
                freetype.init()
            found = freetype.Font(str(path))
            found.origin = True
            found.antialiased = True
            self._open[path] = found
        return found

    def glyph(self, face: Face, weight: Weight, character: str) -> tuple[Cut, str, float]:
        """The cut to draw with, the character to draw and its advance as a part of the size.

        A character that no face has (an emoji, a private one) becomes `□`, so that something is seen in its place.
        """
        key = face, weight, character
        found = self._choice.get(key)
        if found is None:
            found = self._choice[key] = self._look_for(face, weight, character)
        return found

    def _look_for(self, face: Face, weight: Weight, character: str) -> tuple[Cut, str, float]:
        cuts = self._faces.cuts(face, weight)
        for wanted in (character, "□", "?"):
            for cut in cuts:
                advance = self._advance(cut.path, wanted)
                if advance is not None:
                    return cut, wanted, advance + (cut.growth * 0.7 if advance < 0.95 else 0.0)
        return cuts[0], "?", 0.5

    def _advance(self, path: Path, character: str) -> float | None:
        """The advance as a part of the size; None where the face lacks the character."""
        font = self.font(path)
        # A font that has just drawn strengthened letters would measure them so.
        font.strong = False
        try:
            metrics = font.get_metrics(character, _MEASURED_AT)
        except UnicodeError:
            return None
        if not metrics or metrics[0] is None:
            return None
        return float(metrics[0][4]) / _MEASURED_AT


_MEASURED_AT: Final = 1000
