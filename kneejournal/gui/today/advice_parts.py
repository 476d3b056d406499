"""Lists of sentences and of links that are filled again and again.

Each answer changes the advice. Widgets made anew for it would cost several frames to be styled and laid out, so the
lists keep what they have, and only show, hide and fill it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kneejournal.gui.widgets.controls import Link
from kneejournal.gui.widgets.layout import label

Lead = tuple[str, object]
"""The text of a link, and what it stands for."""


class Points(QWidget):
    """Sentences below each other, each behind a sign where one is given. Hidden while there is none."""

    def __init__(self, role: str = "", sign: str = "•") -> None:
        super().__init__()
        self._role, self._sign = role, sign
        self._labels: list[QLabel] = []
        self._rows: list[QWidget] = []
        self._column = _column(self)

    def show_texts(self, texts: Sequence[str]) -> None:
        """Show these sentences."""
        while len(self._rows) < len(texts):
            self._add_row()
        for text, shown in zip(texts, self._labels, strict=False):
            if shown.text() != text:
                shown.setText(text)
        _show_first(self._rows, len(texts))
        self.setVisible(bool(texts))

    def _add_row(self) -> None:
        text = label("", self._role, wraps=True)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        if self._sign:
            bullet = label(self._sign, self._role)
            bullet.setFixedWidth(8)
            row.addWidget(bullet, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text, 1)
        self._labels.append(text)
        self._rows.append(holder)
        self._column.addWidget(holder)


class Leads(QWidget):
    """Links below each other. ``followed`` carries what the link stands for. Hidden while there is none."""

    followed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._links: list[Link] = []
        self._ends: Sequence[object] = ()
        self._column = _column(self)

    def show_leads(self, leads: Sequence[Lead]) -> None:
        """Show these links."""
        while len(self._links) < len(leads):
            self._add_link(len(self._links))
        for (text, _), link in zip(leads, self._links, strict=False):
            link.say(text)
        self._ends = [end for _, end in leads]
        _show_first(self._links, len(leads))
        self.setVisible(bool(leads))

    def _add_link(self, place: int) -> None:
        link = Link("")
        link.clicked.connect(lambda: self.followed.emit(self._ends[place]))
        self._links.append(link)
        self._column.addWidget(link)


def _column(holder: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(5)
    return column


def _show_first(widgets: Sequence[QWidget], count: int) -> None:
    for place, widget in enumerate(widgets):
        if widget.isHidden() is (place < count):
            widget.setVisible(place < count)
