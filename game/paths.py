"""Where the shipped files and the user's own files are. Whoever writes first makes the folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

APP_NAME = "dengmi"
_PACKAGE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Shipped:
    """The files that come with the game; never written to."""

    folder: Path

    @property
    def assets(self) -> Path:
        """Pictures and sounds."""
        return self.folder / "assets"

    @property
    def riddles(self) -> Path:
        """The shipped banks."""
        return self.folder / "riddles"

    @property
    def levels(self) -> Path:
        """The shipped levels."""
        return self.folder / "levels"


@dataclass(frozen=True, slots=True)
class Home:
    """The user's own folder; it and what it names need not exist yet."""

    folder: Path

    @property
    def evenings(self) -> Path:
        """The folder of the journals, one file an evening."""
        return self.folder / "evenings"

    @property
    def riddles(self) -> Path:
        """The user's own banks."""
        return self.folder / "riddles"

    @property
    def levels(self) -> Path:
        """The user's own levels."""
        return self.folder / "levels"

    @property
    def settings(self) -> Path:
        """The file that keeps the settings."""
        return self.folder / "settings.json"


def shipped(package: Path = _PACKAGE) -> Shipped:
    """The shipped files of the `game` package in `package`: inside it when installed, beside it in a checkout."""
    inside = package / "_shipped"
    return Shipped(inside if inside.is_dir() else package.parent)


def home(folder: Path | None = None) -> Home:
    """The user's folder: `folder` where one is named, else the system's place for the data of programs."""
    if folder is not None:
        return Home(folder.expanduser().absolute())
    from platformdirs import user_data_path  # only wanted where no folder is named

    return Home(user_data_path(APP_NAME, appauthor=False))
