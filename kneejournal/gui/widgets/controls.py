"""Buttons and fields with what each of them needs: a text, a role in the style sheet, a name for screen readers."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton


def push(text: str = "", role: str = "", *, name: str = "", tip: str = "", checkable: bool = False) -> QPushButton:
    """Return a button; ``role`` is main, link, icon or chip; ``name`` is what a screen reader says, else the text."""
    button = QPushButton(text)
    button.setObjectName(role)
    button.setCheckable(checkable)
    button.setAccessibleName(name or text.replace("&", ""))
    button.setToolTip(tip)
    return button


def entry(name: str = "", hint: str = "", *, longest: int = 32_767) -> QLineEdit:
    """Return a field for a line of text; ``hint`` stands in it while it is empty."""
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setPlaceholderText(hint)
    field.setMaxLength(longest)
    return field


def choice(name: str, options: list[tuple[str, str]], unknown: str = "–") -> QComboBox:
    """Return a list to choose one of, by pairs of value and text; its first entry, None, is unknown."""
    box = QComboBox()
    box.setAccessibleName(name)
    box.addItem(unknown, None)
    for value, text in options:
        box.addItem(text, value)
    return box
