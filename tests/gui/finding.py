"""Finding controls as a user does: by what they say."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

Control = TypeVar("Control", bound=QWidget)


def spoken(control: QWidget) -> str:
    """Return what a screen reader says of a control."""
    return QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)


def named(page: QWidget, kind: type[Control], name: str) -> Control:
    """Return the one visible control of that kind that is called, or whose name begins with, these words."""
    visible = [(spoken(each), each) for each in page.findChildren(kind) if each.isVisibleTo(page)]
    found = [each for said, each in visible if said == name] or [
        each for said, each in visible if said.startswith(name)
    ]
    assert len(found) == 1, f"{len(found)} are named {name!r} among {[said for said, _ in visible]}"
    return found[0]


def button(page: QWidget, name: str) -> QAbstractButton:
    """Return the visible button of that name."""
    return named(page, QAbstractButton, name)


def shown_text(page: QWidget) -> str:
    """Return all visible texts of a page, a line for each label."""
    return "\n".join(each.text() for each in page.findChildren(QLabel) if each.isVisibleTo(page))


def nameless(page: QWidget) -> list[str]:
    """Return the visible controls that take the keyboard and that a screen reader could not name."""
    controls = [each for each in page.findChildren(QWidget) if each.isVisibleTo(page) and each.focusPolicy().value]
    return [f"{type(each).__name__} {each.objectName()}" for each in controls if not spoken(each)]


def too_wide(page: QWidget) -> list[str]:
    """Return the visible widgets that reach beyond the right edge of the page."""
    return [
        f"{type(each).__name__} {each.accessibleName() or each.objectName()}"
        for each in page.findChildren(QWidget)
        if each.isVisibleTo(page) and each.mapTo(page, each.rect().topRight()).x() > page.width()
    ]


def the(page: QWidget, kind: type[Control], name: str = "") -> Control:
    """Return the one part of that class, and of that object name where one is given, shown or not."""
    found = [each for each in page.findChildren(kind) if not name or each.objectName() == name]
    assert len(found) == 1, f"{len(found)} of {kind.__name__} {name}"
    return found[0]


def press(qtbot: QtBot, control: QWidget, *keys: Qt.Key | str) -> None:
    """Bring the keyboard to a control and type: texts as they are, other keys by their names."""
    control.setFocus()
    for key in keys:
        if isinstance(key, str):
            qtbot.keyClicks(control, key)
        else:
            qtbot.keyClick(control, key)
