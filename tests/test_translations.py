"""The translators' files hold every text of the program, and what ships is made of them."""

from __future__ import annotations

import ast
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.translations import CODE, LANGUAGES, Entry, compile_into, compiled, entries, source_of, update

REWRITE = "run: python -m tests.translations, then fill in what is new (docs/developers/translating.md)"
_PLACE = re.compile(r"\{\w*\}|%n|%\d|&(?=\w)")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_hold_the_texts_of_the_code(language: str, tmp_path: Path) -> None:
    shutil.copy(source_of(language), tmp_path)
    update(language, tmp_path)

    fresh = {(each.context, each.source) for each in entries(source_of(language, tmp_path))}
    kept = {(each.context, each.source) for each in entries(source_of(language))}
    assert (fresh - kept, kept - fresh) == (set(), set()), REWRITE


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language: str) -> None:
    assert [each.source for each in entries(source_of(language)) if not each.finished] == [], REWRITE


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_ships_is_made_of_them(language: str, tmp_path: Path) -> None:
    compile_into(tmp_path, language)

    assert compiled(language, tmp_path).read_bytes() == compiled(language).read_bytes(), REWRITE


def test_each_text_of_the_window_can_be_read_by_the_translators_tools() -> None:
    known = {each.source for each in entries(source_of("de"))}

    assert [where for text, where in _texts_of_the_window() if text not in known] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_the_places_and_the_edges(language: str) -> None:
    finished = [each for each in entries(source_of(language)) if each.finished]

    assert [each.source for each in finished if not _keeps_places(each)] == []
    assert [each.source for each in finished if any(_edges(form) != _edges(each.source) for form in each.forms)] == []


def _keeps_places(entry: Entry) -> bool:
    """Tell whether all forms have the places of the source; the form for one may write the number out or drop more."""
    wanted = sorted(_PLACE.findall(entry.source))
    *single, last = (sorted(_PLACE.findall(form)) for form in entry.forms)
    return last == wanted and all(set(form) <= set(wanted) for form in single)


def _edges(text: str) -> tuple[bool, bool]:
    return text[:1].isspace(), text[-1:].isspace()


def _texts_of_the_window() -> Iterator[tuple[str | None, str]]:
    """Yield what each call of ``tr`` and ``translate`` is given, None where it is not written out, and where it is."""
    for path in sorted(CODE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            match node:
                case ast.Call(func=ast.Attribute(value=ast.Name(id="self"), attr="tr"), args=[text, *_]):
                    yield _literal(text), f"{path.name}:{node.lineno}"
                case ast.Call(
                    func=ast.Attribute(value=ast.Name(id="QCoreApplication"), attr="translate"),
                    args=[_, ast.Constant(value=str(text)), *_],
                ):
                    yield text, f"{path.name}:{node.lineno}"


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None
