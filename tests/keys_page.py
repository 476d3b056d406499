"""Writes the guide's page of keys from the table that the window shows.

Run ``python -m tests.keys_page`` after a key has changed; a test tells when it is needed.
"""

from __future__ import annotations

from pathlib import Path

from kneejournal.gui.help.key_map import Group, KeyMap, Row

PAGE = Path(__file__).parents[1] / "docs" / "keys.md"
_HEAD = """# Keys

Everything can be done without the mouse. `?` shows the keys of the page you are on, `F1` opens the guide there. A
letter underlined on a button presses it together with `Alt`.
"""


def written() -> str:
    """Return the page as it has to be."""
    return "\n".join([_HEAD, *(_section(group) for group in KeyMap().groups())])


def _section(group: Group) -> str:
    rows = [f"| {_keys(row)} | {row.does} |" for row in group.rows]
    return "\n".join([f"## {group.title}", "", "| keys | do |", "|---|---|", *rows, ""])


def _keys(row: Row) -> str:
    said = [row.said] if row.said else []
    return ", ".join([*said, *(f"`{key}`" for key in row.keys)])


if __name__ == "__main__":
    PAGE.write_text(written(), encoding="utf-8")
