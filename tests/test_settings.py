"""The settings file: kept between evenings, written in one move, set aside when it is spoilt."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from game.core.teams import Emblem, Team
from game.i18n.language import Language
from game.settings import Loaded, Settings, Spoilt, load, save

CHANGED = Settings(
    language="zh_Hans",
    fullscreen=True,
    reduced_motion=True,
    muted=True,
    music_volume=0,
    cue_volume=100,
    teams=(Team("姐弟俩", 7, Emblem.RABBIT), Team("", 0, Emblem.PLUM)),
    level="family",
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "home" / "settings.json"


def write(file: Path, text: str | bytes) -> None:
    file.parent.mkdir(parents=True)
    file.write_bytes(text.encode() if isinstance(text, str) else text)


def test_without_a_file_the_defaults_hold(file: Path) -> None:
    assert load(file) == Loaded(Settings())


def test_everything_that_is_saved_is_found_again(file: Path) -> None:
    save(file, CHANGED)
    assert load(file) == Loaded(CHANGED)


def test_saving_leaves_nothing_else_behind(file: Path) -> None:
    save(file, CHANGED)
    save(file, Settings())
    assert [path.name for path in file.parent.iterdir()] == ["settings.json"]


def test_a_save_that_fails_keeps_the_old_settings(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save(file, CHANGED)

    def full_disk(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("game.settings.json.dump", full_disk)
    with pytest.raises(OSError, match="No space"):
        save(file, Settings())
    assert load(file).settings == CHANGED
    assert [path.name for path in file.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", Spoilt.NOT_JSON),
        ("{", Spoilt.NOT_JSON),
        ("[" * 100_000, Spoilt.NOT_JSON),
        (b"\xff\xfe{\x00", Spoilt.NOT_JSON),
        ("[]", Spoilt.UNKNOWN),
        ("{}", Spoilt.UNKNOWN),
        ('{"format": 2}', Spoilt.UNKNOWN),
        ('{"format": 1, "muted": "yes"}', Spoilt.WRONG_VALUE),
        ('{"format": 1, "music_volume": 101}', Spoilt.WRONG_VALUE),
        ('{"format": 1, "cue_volume": true}', Spoilt.WRONG_VALUE),
        ('{"format": 1, "language": "tlh"}', Spoilt.WRONG_VALUE),
        ('{"format": 1, "level": null}', Spoilt.WRONG_VALUE),
        ('{"format": 1, "teams": [{"name": "A", "colour": 8, "emblem": "crane"}]}', Spoilt.WRONG_VALUE),
        ('{"format": 1, "teams": [{"name": "A", "colour": 0, "emblem": "dragon"}]}', Spoilt.WRONG_VALUE),
        ('{"format": 1, "teams": ["A"]}', Spoilt.WRONG_VALUE),
        ('{"format": 1, "teams": [{"colour": 0, "emblem": "crane"}]}', Spoilt.WRONG_VALUE),
    ],
)
def test_a_spoilt_file_is_set_aside_with_a_reason_and_the_game_goes_on(
    file: Path, text: str | bytes, why: Spoilt
) -> None:
    write(file, text)
    aside = file.with_name("settings.json.spoilt")
    assert load(file) == Loaded(Settings(), why, aside)
    assert aside.exists()
    assert not file.exists()
    assert str(aside) in load_again(file, text).sentence(Language("en"))


def load_again(file: Path, text: str | bytes) -> Loaded:
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    return load(file)


def test_a_key_of_a_later_version_is_passed_over(file: Path) -> None:
    write(file, json.dumps({"format": 1, "muted": True, "clouds": "many"}))
    assert load(file) == Loaded(Settings(muted=True))


def test_a_file_that_cannot_be_read_stays_where_it_is(file: Path) -> None:
    file.mkdir(parents=True)
    loaded = load(file)
    assert (loaded.settings, loaded.spoilt, loaded.file) == (Settings(), Spoilt.UNREADABLE, file)


def test_a_sound_file_needs_no_sentence(file: Path) -> None:
    save(file, CHANGED)
    assert load(file).sentence(Language("en")) == ""
