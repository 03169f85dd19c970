"""The command line, and the only module that knows everyone: it puts the rooms of the house together."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from game.i18n.language import Language, nearest_language, system_language
from game.options import FAILED, UNUSABLE, Command, CommandError, option, parsed
from game.paths import Home, home, shipped

if TYPE_CHECKING:
    from game.core.levels import Level
    from game.core.riddles import Pack
    from game.core.teams import Team
    from game.house import Keeper


def run(arguments: Sequence[str] | None = None) -> NoReturn:
    """Runs one command and exits with its code."""
    sys.exit(main(sys.argv[1:] if arguments is None else arguments))


def main(arguments: Sequence[str]) -> int:
    """Carries out one command: 0 when all is well. Every trouble is one sentence on standard error."""
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    say = _language(arguments)
    try:
        asked = parsed(arguments, COMMANDS, say)
        command: Command = asked.command
        return command(asked, say)
    except CommandError as error:
        print(error, file=sys.stderr)
        return error.code
    except BrokenPipeError:
        # Whoever read our output has read enough; nothing is to be flushed at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130
    except OSError as error:
        where = error.filename or ""
        print(say("{file} cannot be used: {reason}.", file=where, reason=error.strerror or error), file=sys.stderr)
        return UNUSABLE


def _language(arguments: Sequence[str]) -> Language:
    """The language of the messages, before the arguments are understood: `--lang`, the setting, the system's."""
    wanted = option(arguments, "--lang")
    if wanted and (code := nearest_language(wanted)):
        return Language(code)
    from game import settings

    folder = option(arguments, "--home")
    kept = settings.peek(home(Path(folder) if folder else None).settings)
    return Language(kept.language or system_language())


def _home(asked: argparse.Namespace) -> Home:
    return home(Path(asked.home) if asked.home else None)


def _keeper(asked: argparse.Namespace, say: Language, where: Home, packs: Sequence[Pack] = ()) -> Keeper:
    from game import settings
    from game.house import Keeper

    loaded = settings.load(where.settings)
    if sentence := loaded.sentence(say):
        print(sentence, file=sys.stderr)
    flags = {"muted": "mute", "reduced_motion": "reduce_motion", "fullscreen": "fullscreen"}
    this_run = {name: True for name, flag in flags.items() if getattr(asked, flag, False)}
    return Keeper(shipped(), where, loaded.settings, say=say, named_seed=asked.seed, packs=packs, this_run=this_run)


def _level(keeper: Keeper, say: Language, wanted: str) -> Level:
    """The level with this id, or in this file. Raises CommandError where there is none, naming the nearest."""
    from difflib import get_close_matches

    known = {entry.level.id: entry.level for entry in keeper.levels}
    if wanted in known:
        return known[wanted]
    if wanted.endswith((".yaml", ".yml")):
        from game.packs.load import PackError, load_level

        try:
            return load_level(wanted)
        except PackError as error:
            raise CommandError(_problem_lines(say, error.problems), FAILED) from error
    near = get_close_matches(wanted, known, 1)
    if near:
        raise CommandError(say("There is no level “{id}”: did you mean “{near}”?", id=wanted, near=near[0]))
    raise CommandError(say("There is no level “{id}”: {known}.", id=wanted, known=", ".join(known)))


def _pack(say: Language, file: str) -> Pack:
    """The pack in this file. Raises CommandError with everything that is wrong with it."""
    from game.packs.load import PackError, load_pack

    try:
        return load_pack(file)
    except PackError as error:
        raise CommandError(_problem_lines(say, error.problems), FAILED) from error


def _play(asked: argparse.Namespace, say: Language) -> int:
    from game.ui.app import App, NoDisplayError, WindowWish, start_video
    from game.ui.front.setup import SetupScreen
    from game.ui.front.title import TitleScreen
    from game.ui.screens import Screen
    from game.ui.sound import Sounds

    try:
        start_video()
    except NoDisplayError as error:
        raise CommandError(say("There is no display here to play on.")) from error
    where = _home(asked)
    packs = [_pack(say, file) for file in asked.pack]
    keeper = _keeper(asked, say, where, packs)
    first: list[Screen] = [TitleScreen(keeper)]
    offered = [keeper.bank_level(pack) for pack in packs]
    if asked.level or not offered:
        if asked.level:
            keeper.prefer(_level(keeper, say, asked.level))
        offered = [keeper.preferred()]
    if asked.team:
        entry = offered[0]
        teams = _teams(asked.team, say, entry.level)
        seed = keeper.draw_seed() if asked.seed is None else asked.seed
        first = [keeper.begin(entry, teams, seed, seed_was_named=asked.seed is not None)]
    elif asked.level:
        first.append(SetupScreen(keeper))
    elif asked.pack:
        first.append(SetupScreen(keeper, offered))
    kept = keeper.settings
    sounds = Sounds(shipped().assets / "sounds", kept.muted, kept.cue_volume / 100, kept.music_volume / 100)
    wish = WindowWish(say("Dengmi, lantern riddles"), asked.size or (1280, 720), asked.display)
    try:
        App(wish, shipped().assets, sounds, keeper).run(first)
    except Exception as fault:
        raise CommandError(_fault(say, where, fault)) from fault
    finally:
        keeper.close()
    return 0


def _fault(say: Language, where: Home, fault: Exception) -> str:
    """What to say of a fault of ours; what it was is written down for whoever mends it, where that can be done."""
    from traceback import format_exception

    sentence = say("The game stopped by a fault of its own. The evening is kept: Continue brings it back.")
    file = where.folder / "fault.txt"
    try:
        where.folder.mkdir(parents=True, exist_ok=True)
        file.write_text("".join(format_exception(fault)), encoding="utf-8")
    except OSError:
        return sentence
    return f"{sentence} ({file})"


def _teams(names: Sequence[str], say: Language, level: Level) -> tuple[Team, ...]:
    """Teams of these names. Raises CommandError for too many, too few, or a name that is too long."""
    from game.core.teams import Team
    from game.ui.front.roster import COLOURS, plain, within_length

    least, most = level.teams
    if not least <= len(names) <= most:
        sentence = say(
            "This level is for {least} to {most} teams; {n} are named.", least=least, most=most, n=len(names)
        )
        raise CommandError(sentence)
    if len(set(names)) < len(names):
        raise CommandError(say("Two teams have the same name: give one of them another."))
    for name in names:
        if not name.strip() or within_length(name) != name or plain(name) != name:
            raise CommandError(say("“{name}” is no team name: 1 to 14 characters, or 30 letters.", name=name))
    return tuple(Team(name, colour, emblem) for name, (emblem, colour) in zip(names, COLOURS.items(), strict=False))


def _demo(asked: argparse.Namespace, say: Language) -> int:
    import tempfile

    from game.demo import play_demo, score_table

    seed = 0 if asked.seed is None else asked.seed
    with tempfile.TemporaryDirectory(prefix="dengmi-", ignore_cleanup_errors=True) as folder:
        asked.seed = seed
        where = _home(asked) if asked.home else Home(Path(folder))
        keeper = _keeper(asked, say, where)
        level = _level(keeper, say, asked.level or "family")
        entry = keeper.entry(level)
        if entry.shortages:
            from game.i18n import phrases

            raise CommandError(phrases.shortage(say, entry.shortages), FAILED)
        found = play_demo(keeper, entry, seed, asked.size or (1920, 1080), Path(asked.out), shipped().assets)
    print(score_table(say, found))
    print(say("Pictures and scores.json are in {folder}.", folder=asked.out))
    return 0


def _check(asked: argparse.Namespace, say: Language) -> int:
    import json

    from game.packs.check import check

    paths = asked.paths or [shipped().riddles, shipped().levels]
    report = check(paths, shipped_banks=shipped().riddles)
    if asked.json:
        print(json.dumps(report.as_json(), ensure_ascii=False, indent=2))
    else:
        if report.problems:
            print(_problem_lines(say, report.problems))
        files = say.count("{n} file", "{n} files", report.files)
        riddles = say.count("{n} riddle", "{n} riddles", report.riddles)
        problems = say.count("{n} problem", "{n} problems", len(report.problems))
        print(say("Checked {files}, {riddles}: {problems}.", files=files, riddles=riddles, problems=problems))
    lacking = 0 if asked.paths else _lacking(say)
    return max(report.exit_code(strict=asked.strict), lacking)


def _lacking(say: Language) -> int:
    """1 where a shipped level asks for more than the shipped banks hold, and says so."""
    from game.core.deal import shortages
    from game.i18n import phrases
    from game.listing import riddles_of
    from game.packs.library import load_library

    library = load_library([shipped().riddles], [shipped().levels])
    riddles = riddles_of(library.packs)
    short = {level: lacking for level in library.levels if (lacking := shortages(level, riddles))}
    for level, lacking in short.items():
        print(f"{level.path}: {phrases.shortage(say, lacking)}", file=sys.stderr)
    return FAILED if short else 0


def _problem_lines(say: Language, problems: Sequence[Any]) -> str:
    from game.i18n import phrases

    return "\n".join(phrases.problem_line(say, problem) for problem in problems)


def _sheet(asked: argparse.Namespace, say: Language) -> int:
    from random import Random

    from game.core.deal import DealError, deal
    from game.i18n import phrases
    from game.listing import riddles_of
    from game.sheet import text_sheet

    if asked.output and asked.output.lower().endswith(".pdf"):
        raise CommandError(say("The run sheet is plain text: name a file that ends in .txt."))
    keeper = _keeper(asked, say, _home(asked))
    level = _level(keeper, say, asked.level or "festival")
    seed = keeper.draw_seed() if asked.seed is None else asked.seed
    own = [category for pack in keeper.packs for category in pack.categories]
    try:
        dealt = deal(level, riddles_of(keeper.packs), seed, Random(seed), categories=own)
    except DealError as error:
        raise CommandError(phrases.shortage(say, error.shortages), FAILED) from error
    text = text_sheet(say, level, dealt)
    if asked.output:
        Path(asked.output).write_text(text, encoding="utf-8", newline="\n")
    else:
        print(text, end="")
    return 0


def _list(asked: argparse.Namespace, say: Language) -> int:
    from game.listing import listing
    from game.packs.library import load_library

    where, ours = _home(asked), shipped()
    print(listing(say, load_library((ours.riddles, where.riddles), (ours.levels, where.levels))), end="")
    return 0


COMMANDS: dict[str, Command] = {"play": _play, "demo": _demo, "check": _check, "sheet": _sheet, "list": _list}
