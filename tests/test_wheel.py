"""The built wheel plays from an empty environment and another folder, and brings nothing but `game`."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True, text=True)
    return next(folder.glob("dengmi-*.whl"))


def test_a_wheel_puts_only_the_package_into_site_packages(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.split("/")[0] for name in names} - {"game"} == {f"{'-'.join(wheel.name.split('-')[:2])}.dist-info"}
    for wanted in ("riddles/characters.yaml", "levels/festival.yaml", "assets/lanterns/round.svg"):
        assert f"game/_shipped/{wanted}" in names
    assert "game/i18n/locales/zh_Hans/LC_MESSAGES/dengmi.mo" in names


def test_a_wheel_plays_from_an_empty_environment_and_another_folder(wheel: Path, tmp_path: Path) -> None:
    environment = tmp_path / "environment"
    venv.create(environment, with_pip=True)
    python = environment / ("Scripts" if os.name == "nt" else "bin") / "python"
    install = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", str(wheel)]
    subprocess.run(install, check=True, capture_output=True, text=True)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    command = [str(python.with_name("dengmi")), "demo", "--level", "family", "--size", "640x360", "--out", "out"]
    bare = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "SDL_"))}
    played = subprocess.run(command, cwd=elsewhere, env=bare, capture_output=True, text=True, check=False)
    assert played.returncode == 0, played.stderr
    assert (elsewhere / "out" / "scores.json").exists()
