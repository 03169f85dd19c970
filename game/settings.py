"""What a person has set once and finds again: language, sound, motion, the last teams and level."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any, Final

from game.core.teams import MOST_TEAMS, Emblem, Team
from game.i18n.language import LANGUAGES, N_, Language

FORMAT: Final = 1
_SPOILT_ENDING: Final = ".spoilt"


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings; the defaults are those of a first start."""

    language: str = ""
    """One of LANGUAGES; "" follows the system."""
    fullscreen: bool = False
    reduced_motion: bool = False
    muted: bool = False
    music_volume: int = 60
    """0 to 100."""
    cue_volume: int = 80
    """0 to 100."""
    teams: tuple[Team, ...] = ()
    """The teams of the last evening; an empty name is the one that goes with the emblem."""
    level: str = ""
    """The id of the last level."""


class Spoilt(Enum):
    """Why a settings file could not be used. The value is a message with a place for `{file}`."""

    UNREADABLE = N_("The settings in {file} could not be read; the game starts with its own.")
    NOT_JSON = N_("The settings in {file} are not valid JSON; the game starts with its own.")
    UNKNOWN = N_("The settings in {file} are of a kind this version does not know; the game starts with its own.")
    WRONG_VALUE = N_("The settings in {file} hold a value that cannot be; the game starts with its own.")


@dataclass(frozen=True, slots=True)
class Loaded:
    """What reading the file gave: settings in any case, and what was wrong with the file, if anything."""

    settings: Settings
    spoilt: Spoilt | None = None
    file: Path | None = None
    """Where a spoilt file lies now."""

    def sentence(self, say: Language) -> str:
        """What was wrong with the file, for people; "" for nothing."""
        return say(self.spoilt.value, file=str(self.file)) if self.spoilt else ""


def load(file: Path) -> Loaded:
    """The settings kept in `file`, defaults where there is none.

    A spoilt file is set aside beside itself as `….spoilt`; it never stops the game.
    """
    try:
        text = file.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Loaded(Settings())
    except OSError:
        return Loaded(Settings(), Spoilt.UNREADABLE, file)
    except UnicodeDecodeError:
        return Loaded(Settings(), Spoilt.NOT_JSON, _set_aside(file))
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return Loaded(Settings(), Spoilt.NOT_JSON, _set_aside(file))
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        return Loaded(Settings(), Spoilt.UNKNOWN, _set_aside(file))
    try:
        return Loaded(_settings(found))
    except (TypeError, ValueError, KeyError):
        return Loaded(Settings(), Spoilt.WRONG_VALUE, _set_aside(file))


def peek(file: Path) -> Settings:
    """The settings kept in `file`, defaults where it is missing or spoilt; the file is left as it is."""
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
        return _settings(found) if isinstance(found, dict) and found.get("format") == FORMAT else Settings()
    except (OSError, TypeError, ValueError, KeyError, RecursionError):
        return Settings()


def save(file: Path, settings: Settings) -> None:
    """Writes `settings` to `file` in one move, so that a crash leaves the old or the new. Raises OSError."""
    file.parent.mkdir(parents=True, exist_ok=True)
    beside = file.with_name(f"{file.name}.{os.getpid()}.new")
    try:
        with beside.open("w", encoding="utf-8", newline="\n") as stream:
            json.dump(_plain(settings), stream, ensure_ascii=False, indent=2)
            stream.write("\n")
            stream.flush()
            os.fsync(stream.fileno())
        beside.replace(file)
    finally:
        beside.unlink(missing_ok=True)


def _set_aside(file: Path) -> Path:
    """Renames a spoilt file; where it cannot be moved it stays as it is."""
    aside = file.with_name(file.name + _SPOILT_ENDING)
    try:
        file.replace(aside)
    except OSError:
        return file
    return aside


def _plain(settings: Settings) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "language": settings.language,
        "fullscreen": settings.fullscreen,
        "reduced_motion": settings.reduced_motion,
        "muted": settings.muted,
        "music_volume": settings.music_volume,
        "cue_volume": settings.cue_volume,
        "teams": [{"name": team.name, "colour": team.colour, "emblem": team.emblem.value} for team in settings.teams],
        "level": settings.level,
    }


def _settings(found: dict[str, Any]) -> Settings:
    """Settings from what JSON gave. Raises TypeError, ValueError or KeyError for a value that cannot be."""
    standard = Settings()
    teams = found.get("teams", [])
    if not isinstance(teams, list) or len(teams) > MOST_TEAMS:
        raise ValueError(teams)
    language = _text(found.get("language", standard.language))
    if language and language not in LANGUAGES:
        raise ValueError(language)
    return Settings(
        language=language,
        fullscreen=_flag(found.get("fullscreen", standard.fullscreen)),
        reduced_motion=_flag(found.get("reduced_motion", standard.reduced_motion)),
        muted=_flag(found.get("muted", standard.muted)),
        music_volume=_number(found.get("music_volume", standard.music_volume), 100),
        cue_volume=_number(found.get("cue_volume", standard.cue_volume), 100),
        teams=tuple(_team(entry) for entry in teams),
        level=_text(found.get("level", standard.level)),
    )


def _team(entry: Any) -> Team:
    return Team(_text(entry["name"]), _number(entry["colour"], MOST_TEAMS - 1), Emblem(entry["emblem"]))


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise TypeError(value)
    return value


def _number(value: Any, most: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= most:
        raise ValueError(value)
    return value
