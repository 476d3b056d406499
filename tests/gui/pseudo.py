"""A made-up language a third longer than English, and what to look for in a window that speaks it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum

from PySide6.QtCore import QObject, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)

_LETTERS = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "åƀçđéƒğĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇĐÉƑĞĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ",
)
_KEPT = re.compile(r"(\{\w*\}|%n|%\d|&(?=\w)|\*\.\w+)")
_LONGER = 0.35
_FILLER = " ·:·"
_OF_QT = "QGuiApplication"  # holds the direction, not a text
_PLAIN_WORD = re.compile(r"[A-Za-z]{3,}")
_NO_WORDS = re.compile(r"<[^>]*>|(?:/[\w.-]+){2,}")  # tags and paths
_SAME_EVERYWHERE = {
    "kneejournal",
    "sqlite",
    "json",
    "csv",
    "zip",
    "min",
    "English",
    "Deutsch",
    "Letter",
    "KOOS",
    "AKPS",
    "LEFS",
    "PSFS",
    "Python",
}
_HAIR = 1


class PseudoLanguage(QTranslator):
    """Puts every text that is handed to the translators into marked letters; days and numbers are written in Greek."""

    def translate(self, context: str, text: str, _about: str | None = None, number: int = -1, /) -> str:
        """Return the text in marked letters and longer by a third; places and key marks stay."""
        if context == "Words":
            return "el_GR" if text == "en_GB" else text
        if not text or context == _OF_QT:
            return text
        parts = _KEPT.split(text)
        marked = "".join(part if index % 2 else part.translate(_LETTERS) for index, part in enumerate(parts))
        return marked.replace("%n", str(number)) + _FILLER * round(len(text) * _LONGER / len(_FILLER))

    def isEmpty(self) -> bool:  # noqa: N802  # Qt's name
        """Tell Qt that there is something to ask for."""
        return False


def untranslated(window: QWidget, own: frozenset[str]) -> list[str]:
    """Return what stands in the window in plain letters although no user wrote it.

    Args:
        window: what is looked through.
        own: the words that the user wrote.
    """
    allowed = {word for text in own for word in _PLAIN_WORD.findall(text)} | _SAME_EVERYWHERE
    said = ((each, text) for each in _shown(window) for text in _texts(each))
    return sorted(
        {f"{_name(each)}: {text}" for each, text in said if set(_PLAIN_WORD.findall(_NO_WORDS.sub("", text))) - allowed}
    )


def cut_off(window: QWidget) -> list[str]:
    """Return the texts that do not fit into their widget, and the contents that do not fit into their scroll area."""
    return sorted({f"{_name(each)}: {_first(each)}" for each in _shown(window) if not _fits(each)})


def overlapping(window: QWidget) -> list[str]:
    """Return the pairs of widgets that lie over one another within the same part."""
    found = []
    for parent in (window, *_shown(window)):
        children = [each for each in parent.children() if isinstance(each, QLabel | QAbstractButton) and _placed(each)]
        for number, one in enumerate(children):
            found += [
                f"{_name(one)} {_first(one)} / {_name(other)} {_first(other)}"
                for other in children[number + 1 :]
                if one.geometry().adjusted(_HAIR, _HAIR, -_HAIR, -_HAIR).intersects(other.geometry())
            ]
    return found


def written_by_user(value: object) -> Iterator[str]:
    """Yield the free texts within records, however deep; the words of the program's own lists are none."""
    if isinstance(value, str) and not isinstance(value, Enum):
        yield value
    elif is_dataclass(value):
        for each in fields(value):
            yield from written_by_user(getattr(value, each.name))
    elif isinstance(value, Mapping):
        yield from written_by_user([*value.keys(), *value.values()])
    elif isinstance(value, list | tuple | set | frozenset):
        for each in value:
            yield from written_by_user(each)


def _shown(window: QWidget) -> Iterator[QWidget]:
    parts = (each for each in window.findChildren(QWidget) if each.window() is window)
    return (each for each in parts if each.isVisibleTo(window))


def _placed(widget: QWidget) -> bool:
    return widget.isVisible() and bool(_first(widget))


def _texts(widget: QWidget) -> Iterator[str]:
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield widget.toolTip()
    for said in ("text", "placeholderText", "windowTitle", "title"):
        value = widget.property(said)
        if isinstance(value, str):
            yield value
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(index) for index in range(widget.count()))


def _first(widget: QWidget) -> str:
    return widget.currentText() if isinstance(widget, QComboBox) else str(widget.property("text") or "")


def _name(widget: QObject) -> str:
    return f"{type(widget.parent()).__name__}/{type(widget).__name__}"


def _fits(widget: QWidget) -> bool:
    if isinstance(widget, QScrollArea):
        return _holds(widget)
    if not _first(widget):
        return True
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) <= widget.height() + _HAIR
    return _room(widget) + _HAIR >= _wanted(widget)


def _holds(area: QScrollArea) -> bool:
    """Tell whether what scrolls up and down fits from side to side."""
    content = area.widget()
    if content is None or area.horizontalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
        return True
    return content.width() <= area.viewport().width() + _HAIR


def _wanted(widget: QWidget) -> int:
    """Return the width in pixels of a widget's text; a button without one shown needs none."""
    match widget:
        case QToolButton() if widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
            return 0
        case QLabel() | QComboBox():
            return widget.fontMetrics().size(0, _first(widget)).width()
        case QAbstractButton():
            return widget.sizeHint().width()
        case _:
            return 0


def _room(widget: QWidget) -> int:
    """Return the width in pixels that a widget gives to its text."""
    match widget:
        case QLabel():
            return widget.contentsRect().width()
        case QComboBox():
            option = QStyleOptionComboBox()
            option.initFrom(widget)
            part, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
            return widget.style().subControlRect(part, option, field, widget).width()
        case _:
            return widget.width()
