"""Writes the guide's pages of keys from the table that the window shows, one in each language.

Run ``python -m tests.keys_page`` after a key has changed; a test tells when it is needed.
"""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from kneejournal.gui.help.key_map import Group, KeyMap, Row
from kneejournal.gui.languages import LANGUAGE_NAMES, language_of_window, speak
from kneejournal.settings import Language

_DOCS = Path(__file__).parents[1] / "docs"
PAGES = {Language.ENGLISH: _DOCS / "keys.md", Language.GERMAN: _DOCS / "de" / "keys.md"}
_HEADS = {
    Language.ENGLISH: """# Keys

Everything can be done without the mouse. `?` shows the keys of the page you are on, `F1` opens the guide there. A
letter underlined on a button presses it together with `Alt`.
""",
    Language.GERMAN: """# Tasten

Alles geht ohne die Maus. `?` zeigt die Tasten der Seite, auf der du bist, `F1` öffnet dort die Anleitung. Ein
unterstrichener Buchstabe auf einer Schaltfläche drückt sie zusammen mit `Alt`.
""",
}
_COLUMNS = {Language.ENGLISH: "| keys | do |", Language.GERMAN: "| Tasten | Wirkung |"}
_KEY_NAME = re.compile(r"[A-Za-z]{2,}")


def written() -> str:
    """Return the page as it has to be, in the language that the program speaks."""
    return "\n".join([_HEADS[language_of_window()], *(_section(group) for group in KeyMap().groups())])


def _section(group: Group) -> str:
    rows = [f"| {_keys(row)} | {row.does} |" for row in group.rows]
    return "\n".join([f"## {group.title}", "", _COLUMNS[language_of_window()], "|---|---|", *rows, ""])


def _keys(row: Row) -> str:
    said = [row.said] if row.said else []
    return ", ".join([*said, *(f"`{_KEY_NAME.sub(_called, key)}`" for key in row.keys)])


def _called(name: re.Match[str]) -> str:
    """Return what Qt calls a key in this language: as the window does, but the same on every system."""
    return QCoreApplication.translate("QShortcut", name.group())


if __name__ == "__main__":
    app = QCoreApplication([])
    for language in LANGUAGE_NAMES:
        speak(app, language)
        PAGES[language].write_text(written(), encoding="utf-8")
