"""The commands and their options: what may be written on the command line, and a sentence for what may not."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
from difflib import get_close_matches
from typing import NoReturn

from game.i18n.language import LANGUAGES, Language, nearest_language

Command = Callable[[argparse.Namespace, Language], int]
"""Carries out one command and gives the exit code."""

FAILED, UNUSABLE = 1, 2
"""Exit codes: something is wrong with what was asked about; it could not be done at all."""
LEAST_SIZE, MOST_SIZE = (320, 200), (7680, 4320)


class CommandError(Exception):
    """A command that cannot be carried out; the message is the sentence to show."""

    def __init__(self, sentence: str, code: int = UNUSABLE) -> None:
        super().__init__(sentence)
        self.code = code


def option(arguments: Sequence[str], name: str) -> str:
    """The value of an option before the arguments are understood; "" where it is not named."""
    for index, argument in enumerate(arguments):
        if argument == name and index + 1 < len(arguments):
            return arguments[index + 1]
        if argument.startswith(f"{name}="):
            return argument.partition("=")[2]
    return ""


def _with_command(arguments: Sequence[str], known: Sequence[str], say: Language) -> list[str]:
    """The arguments with `play` put in where no command is named. Raises CommandError for one that does not exist."""
    at = 0
    while at < len(arguments) and arguments[at].startswith(("--home", "--lang")):
        at += 1 if "=" in arguments[at] else 2
    first = arguments[at] if at < len(arguments) else ""
    if first in ("-h", "--help") or first in known:
        return list(arguments)
    if first and not first.startswith("-"):
        if near := get_close_matches(first, known, 1):
            raise CommandError(say("There is no command “{name}”: did you mean “{near}”?", name=first, near=near[0]))
        raise CommandError(say("There is no command “{name}”: {known}.", name=first, known=", ".join(known)))
    return [*arguments[:at], "play", *arguments[at:]]


def parsed(arguments: Sequence[str], commands: Mapping[str, Command], say: Language) -> argparse.Namespace:
    """What is asked for: its `command` is one of `commands`, `play` where none is named. Raises CommandError."""
    return _parser(commands, say).parse_args(_with_command(arguments, tuple(commands), say))


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence, and leaves the ending of the program to whoever began it."""

    def error(self, message: str) -> NoReturn:
        raise CommandError(f"{message[:1].upper()}{message[1:]}. → {self.prog} --help")


def _parser(commands: Mapping[str, Command], say: Language) -> _Parser:
    choosing = _Parser(add_help=False)
    choosing.add_argument("--level", metavar="ID", help=say("the level to play, or the path of its file"))
    choosing.add_argument("--seed", metavar="N", type=_seed(say), help=say("the same seed deals the same wall"))
    picture = _Parser(add_help=False)
    picture.add_argument("--size", metavar="WxH", type=_size(say), help=say("width and height in pixels: 1920x1080"))

    parser = _Parser("dengmi", description=say("An evening of lantern riddles."), parents=[_common(say, None)])
    below = parser.add_subparsers(title=say("commands"), metavar="", required=True, parser_class=_Parser)
    # What stands before a command is not forgotten by it: after the command these have no default of their own.
    again = _common(say, argparse.SUPPRESS)

    def add(name: str, words: str, *parents: _Parser) -> _Parser:
        made = below.add_parser(name, help=words, description=words, parents=[again, *parents])
        made.set_defaults(command=commands[name])
        return made

    _play_options(add("play", say("the game"), choosing, picture), say)
    path = _path(say)
    demo = add("demo", say("robots play a whole level; pictures and scores"), choosing, picture)
    demo.add_argument("--out", metavar="DIR", type=path, default="out/demo", help=say("the folder of the pictures"))
    check = add("check", say("check packs and levels"))
    check.add_argument("paths", metavar="PATH", nargs="*", help=say("files or folders; the shipped ones if none"))
    check.add_argument("--json", action="store_true", help=say("for other programs"))
    check.add_argument("--strict", action="store_true", help=say("let warnings count"))
    sheet = add("sheet", say("the host's run sheet"), choosing)
    sheet.add_argument("-o", "--output", metavar="FILE", type=path, help=say("write it there instead of showing it"))
    add("list", say("packs, categories and levels"))
    return parser


def _common(say: Language, default: str | None) -> _Parser:
    parser = _Parser(add_help=False, argument_default=default)
    parser.add_argument(
        "--home", metavar="DIR", type=_path(say), help=say("the folder of your evenings, packs and settings")
    )
    parser.add_argument("--lang", metavar="CODE", type=_code(say), help=say("language: zh_CN or en"))
    return parser


def _play_options(parser: _Parser, say: Language) -> None:
    parser.add_argument(
        "--pack", metavar="FILE", nargs="+", action="extend", default=[], help=say("play these packs besides")
    )
    parser.add_argument("--team", metavar="NAME", nargs="+", action="extend", default=[], help=say("a team's name"))
    parser.add_argument("--fullscreen", action="store_true", help=say("fill the screen"))
    parser.add_argument("--display", metavar="N", type=int, default=0, help=say("open on this display, from 0"))
    parser.add_argument("--mute", action="store_true", help=say("no sound"))
    parser.add_argument("--reduce-motion", action="store_true", help=say("cuts instead of movement"))


def _code(say: Language) -> Callable[[str], str]:
    def code(text: str) -> str:
        found = nearest_language(text)
        if found is None:
            known = ", ".join(LANGUAGES)
            raise argparse.ArgumentTypeError(say("“{text}” is none of its languages: {known}", text=text, known=known))
        return found

    return code


def _path(say: Language) -> Callable[[str], str]:
    def path(text: str) -> str:
        if not text.strip():
            raise argparse.ArgumentTypeError(say("an empty name is no file or folder: name one"))
        return text

    return path


def _seed(say: Language) -> Callable[[str], int]:
    def seed(text: str) -> int:
        if not (text.isascii() and text.isdecimal() and len(text) <= 9):
            raise argparse.ArgumentTypeError(
                say("“{text}” is no seed: a whole number of up to nine figures", text=text)
            )
        return int(text)

    return seed


def _size(say: Language) -> Callable[[str], tuple[int, int]]:
    def size(text: str) -> tuple[int, int]:
        width, _, height = text.lower().replace("×", "x").partition("x")
        if width.isdecimal() and height.isdecimal():
            wide, high = int(width), int(height)
            if LEAST_SIZE[0] <= wide <= MOST_SIZE[0] and LEAST_SIZE[1] <= high <= MOST_SIZE[1]:
                return wide, high
        least, most = ("x".join(map(str, bound)) for bound in (LEAST_SIZE, MOST_SIZE))
        sentence = say("“{text}” is no size: write 1920x1080, {least} to {most}", text=text, least=least, most=most)
        raise argparse.ArgumentTypeError(sentence)

    return size
