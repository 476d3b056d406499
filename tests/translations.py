"""Brings the translators' files in ``resources/translations`` level with the code, and makes of them what Qt reads.

``python -m tests.translations`` lists new texts in the ``.ts`` files, drops those that are gone, and writes the ``.qm``
files that ship. ``docs/developers/translating.md`` tells how to fill them in; a test says when it was not run.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as Xml

import PySide6

import kneejournal
from tests.core_texts import TABLE, core_texts, written

CODE = Path(kneejournal.__file__).parent
FOLDER = CODE.parent / "resources" / "translations"
PLURALS_ONLY = "en"
"""In English only what stands for one and for many has to be written out."""
LANGUAGES = ("de", PLURALS_ONLY)
_QUIET_AND_WHOLE = (
    "-silent", "-warnings-are-errors", "-no-obsolete", "-locations", "none",
    "-disable-heuristic", "sametext", "-disable-heuristic", "similartext",
)  # fmt: skip


@dataclass(frozen=True)
class Entry:
    """One text in a translators' file; ``forms`` are its translations: one, or several for one and for many."""

    context: str
    source: str
    forms: tuple[str, ...]
    numbered: bool
    finished: bool


def entries(file: Path) -> Iterator[Entry]:
    """Yield all texts of a ``.ts`` file."""
    for context in Xml.parse(file).getroot().iter("context"):  # noqa: S314  # a file of ours
        for message in context.iter("message"):
            made = message.find("translation")
            assert made is not None
            forms = [form.text or "" for form in made.iter("numerusform")] or [made.text or ""]
            yield Entry(
                context.findtext("name", ""),
                message.findtext("source", ""),
                tuple(forms),
                message.get("numerus") == "yes",
                made.get("type") != "unfinished" and all(forms),
            )


def source_of(language: str, folder: Path = FOLDER) -> Path:
    """Return the file that translators fill in."""
    return folder / f"kneejournal_{language}.ts"


def compiled(language: str, folder: Path = FOLDER) -> Path:
    """Return the file that Qt reads."""
    return folder / f"kneejournal_{language}.qm"


def update(language: str, folder: Path = FOLDER) -> None:
    """Bring a ``.ts`` file level with the code: new texts are unfinished, those that are gone are dropped."""
    chosen = ["-pluralonly"] if language == PLURALS_ONLY else []
    names = sorted(str(path.relative_to(CODE.parent)) for path in CODE.rglob("*.py"))
    _run("lupdate", *_QUIET_AND_WHOLE, *chosen, *names, "-ts", str(source_of(language, folder)))


def compile_into(folder: Path, language: str) -> None:
    """Write the ``.qm`` file of a language; what is unfinished stays English."""
    target = compiled(language, folder)
    _run("lrelease", "-silent", "-nounfinished", str(source_of(language)), "-qm", str(target))


def _run(name: str, *arguments: str) -> None:
    """Run one of Qt's tools for translators, which come with PySide6."""
    program = shutil.which(name, path=str(Path(PySide6.__file__).parent))
    assert program, f"{name} is not among the tools of PySide6"
    subprocess.run([program, *arguments], check=True, cwd=CODE.parent)


if __name__ == "__main__":
    TABLE.write_text(written(core_texts()), encoding="utf-8")
    for each in LANGUAGES:
        update(each)
        compile_into(FOLDER, each)
        open_ones = [entry.source for entry in entries(source_of(each)) if not entry.finished]
        sys.stdout.write(f"{each}: {len(open_ones)} unfinished\n")
        sys.stdout.writelines(f"  {text}\n" for text in open_ones)
