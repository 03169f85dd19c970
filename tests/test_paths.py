"""Where the files are."""

from pathlib import Path

from game.paths import Home, home, shipped


def test_a_checkout_has_its_files_beside_the_package() -> None:
    assert (shipped().riddles / "characters.yaml").is_file()
    assert (shipped().assets / "lanterns").is_dir()


def test_an_installed_game_has_its_files_inside_the_package(tmp_path: Path) -> None:
    package = tmp_path / "game"
    (package / "_shipped" / "levels").mkdir(parents=True)
    assert shipped(package).levels == package / "_shipped" / "levels"


def test_the_users_folder_is_the_one_that_was_named(tmp_path: Path) -> None:
    mine = home(tmp_path / "mine")
    assert mine == Home(tmp_path / "mine")
    assert mine.evenings == tmp_path / "mine" / "evenings"
    assert mine.settings.parent == tmp_path / "mine"


def test_a_relative_folder_is_meant_from_here_whatever_happens_later() -> None:
    assert home(Path("mine")).folder == Path.cwd() / "mine"


def test_the_systems_folder_is_taken_when_none_is_named() -> None:
    assert home().folder.is_absolute()
    assert home().folder.name == "dengmi"


def test_looking_for_the_folder_does_not_make_it(tmp_path: Path) -> None:
    mine = home(tmp_path / "mine")
    assert not mine.folder.exists()
    assert not mine.riddles.exists()
