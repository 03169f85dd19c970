"""The reader's language: messages looked up in the compiled catalogs beside this file."""

from __future__ import annotations

import gettext
import locale
import os
from collections.abc import Mapping
from pathlib import Path

LANGUAGES = ("zh_Hans", "en")
"""The languages the game speaks, in the order that the language key goes through them."""

_FOLDER = Path(__file__).parent / "locales"


def N_(message: str) -> str:  # noqa: N802 - gettext's own name for a mark
    """The message itself, marked for extraction; it is translated where it is said."""
    return message


class Language:
    """Says English source sentences in one language. Call it: `say("{n} points", n=3)`."""

    def __init__(self, code: str) -> None:
        """`code` is one of LANGUAGES; a language without a catalog falls back to the source sentence."""
        self.code = code
        self._catalog = gettext.translation("dengmi", _FOLDER, [code], fallback=True)

    @property
    def tag(self) -> str:
        """The BCP 47 tag, as packs and levels write it: `zh-Hans`."""
        return self.code.replace("_", "-")

    def __call__(self, message: str, **params: object) -> str:
        """`message` in this language, its `{names}` filled from `params`."""
        return _fill(self._catalog.gettext(message), params)

    def count(self, one: str, many: str, n: int, **params: object) -> str:
        """The form for `n` of a sentence that counts; `{n}` is filled as well."""
        return _fill(self._catalog.ngettext(one, many, n), {"n": n, **params})


def _fill(message: str, params: Mapping[str, object]) -> str:
    return message.format_map(params) if params else message


def nearest_language(wanted: str) -> str | None:
    """The language of ours that serves a reader of `wanted` (`zh_CN.UTF-8`, `en-GB`), or None."""
    name = wanted.replace("-", "_").split(".")[0].split("@")[0]
    primary = name.split("_")[0].lower()
    for code in LANGUAGES:
        if code.lower() == name.lower():
            return code
    for code in LANGUAGES:
        if code.split("_")[0].lower() == primary:
            return code
    return None


def system_language() -> str:
    """The language the system speaks, of ours; English where it is none of them."""
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"):
        value = os.environ.get(variable, "")
        if value and value not in ("C", "POSIX") and (found := nearest_language(value)):
            return found
    name = locale.getlocale()[0]
    return (nearest_language(name) if name else None) or "en"
