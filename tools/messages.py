"""The catalogs: `renew` extracts, merges and compiles them; `check` says what is missing, unused or stale.

python -m tools.messages renew
python -m tools.messages check
"""

from __future__ import annotations

import ast
import gettext
import io
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).parent.parent
LOCALES = ROOT / "game" / "i18n" / "locales"
DOMAIN = "dengmi"
LANGUAGES = ("zh_Hans", "en")
SOURCE = "en"
"""The language of the source sentences; its catalog says what they say."""
_KEYWORDS = {"N_": None, "say": None, "count": (1, 2)}
_PLACE = re.compile(r"\{(\w*)")


def extracted() -> Catalog:
    """Every message in the code, with the places it stands in."""
    catalog = Catalog(project="Dengmi", charset="utf-8")
    found = extract_from_dir(
        str(ROOT / "game"), method_map=[("**.py", "python")], keywords=_KEYWORDS, comment_tags=("For translators:",)
    )
    for name, _, message, comments, context in found:
        # Line numbers would change the catalogs with every edit.
        catalog.add(message, None, [(f"game/{name}", None)], auto_comments=comments, context=context)  # type: ignore[list-item]
    return catalog


def _empty(language: str) -> Catalog:
    return Catalog(
        locale=language,
        project="Dengmi",
        charset="utf-8",
        fuzzy=False,
        header_comment=f"# Dengmi's sentences: {language}.",
        last_translator="the Dengmi project",
        language_team=language,
        msgid_bugs_address="the project's issues",
    )


def po_file(language: str) -> Path:
    """Where a language's catalog is edited."""
    return LOCALES / language / "LC_MESSAGES" / f"{DOMAIN}.po"


def read(language: str) -> Catalog:
    """A language's catalog as committed; an empty one where there is none yet."""
    path = po_file(language)
    if not path.exists():
        return _empty(language)
    with path.open("rb") as file:
        return read_po(file, locale=language, domain=DOMAIN)


def compiled(catalog: Catalog) -> bytes:
    """The bytes of its .mo file."""
    out = io.BytesIO()
    write_mo(out, catalog)
    return out.getvalue()


def renew() -> None:
    """Brings every catalog up to the code, the source language's filled in, and compiles all."""
    template = extracted()
    for language in LANGUAGES:
        old = read(language)
        new = _empty(language)
        new.creation_date = new.revision_date = old.creation_date
        for message in sorted((m for m in template if m.id), key=lambda m: _first(m)):
            known = old.get(_first(message))
            words = known.string if known and _is_whole(known) else ""
            if language == SOURCE:
                words = message.id
            elif message.pluralizable and isinstance(words, str):
                words = (words,) * new.num_plurals
            new.add(message.id, words, message.locations, auto_comments=message.auto_comments)
        path = po_file(language)
        path.parent.mkdir(parents=True, exist_ok=True)
        out = io.BytesIO()
        write_po(out, new, width=110, omit_header=False)
        path.write_bytes(out.getvalue())
        path.with_suffix(".mo").write_bytes(compiled(read(language)))


def faults() -> Iterator[str]:
    """What is wrong with the catalogs, a sentence each."""
    wanted = {_first(message): message for message in extracted() if message.id}
    for one, many in _counted():
        if one in wanted and wanted[one].id != (one, many):
            # Babel takes a count for a plain sentence where another call stands inside it.
            yield f"keep other calls out of the call that counts: {one!r}"
    for language in LANGUAGES:
        catalog = read(language)
        here = {_first(message): message for message in catalog if message.id}
        for identifier in wanted.keys() - here.keys():
            yield f"{language}: not in the catalog (run `make messages`): {identifier!r}"
        for identifier in here.keys() - wanted.keys():
            yield f"{language}: no longer used (run `make messages`): {identifier!r}"
        for identifier in wanted.keys() & here.keys():
            if not _is_whole(here[identifier]) or here[identifier].fuzzy:
                yield f"{language}: not translated: {identifier!r}"
            elif strange := _strange_places(here[identifier]):
                yield f"{language}: places {strange} differ: {identifier!r}"
        path = po_file(language).with_suffix(".mo")
        if not path.exists() or _sentences(path.read_bytes()) != _sentences(compiled(catalog)):
            yield f"{language}: the compiled catalog is stale (run `make messages`)"


def _counted() -> Iterator[tuple[str, str]]:
    """The two forms of every sentence that counts, as the code has them."""
    for path in sorted((ROOT / "game").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(
                    func=ast.Attribute(attr="count"),
                    args=[ast.Constant(value=str() as one), ast.Constant(value=str() as many), *_],
                ):
                    yield one, many


def _sentences(mo: bytes) -> dict[object, str]:
    """What a compiled catalog says, without its header, which names the version of Babel."""
    said: dict[object, str] = dict(vars(gettext.GNUTranslations(io.BytesIO(mo)))["_catalog"])
    said.pop("", None)
    return said


def _first(message: Message) -> str:
    return str(message.id if isinstance(message.id, str) else message.id[0])


def _is_whole(message: Message) -> bool:
    words = message.string
    return bool(words) and all(words or ())


def _strange_places(message: Message) -> set[str]:
    """Places of the translation that the source has not, or (but for the count) the other way round."""
    source = set(_PLACE.findall(" ".join([message.id] if isinstance(message.id, str) else message.id)))
    forms = [message.string] if isinstance(message.string, str) else list(message.string or ())
    return {place for form in forms for place in source ^ set(_PLACE.findall(form))} - {"n"}


def main(arguments: list[str]) -> int:
    """0 when all is well."""
    match arguments:
        case ["renew"]:
            renew()
            return 0
        case ["check"]:
            found = sorted(faults())
            print("\n".join(found) or "The catalogs are whole.")
            return 1 if found else 0
        case _:
            print("usage: python -m tools.messages renew|check", file=sys.stderr)
            return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
