"""A column of pain questions, aligned: name, scale, and the change against the last answer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.layout import label
from kneejournal.gui.widgets.pain_scale import Answer, PainScale

_NAME_WIDTH = 118
_CHANGE_WIDTH = 30
_LONG_NAME = 16
OPEN_MARK = "●"
"""Marks a question that the advice waits for."""


class Scales(QWidget):
    """Questions on the 0 to 10 scale, one row each. Emits ``answered`` with the field and the answer.

    ``aligned`` keeps the room for "didn't do" in every row, so that the numbers stand below each other.
    """

    answered = Signal(str, object)

    def __init__(self, theme: Theme, *, aligned: bool = False) -> None:
        super().__init__()
        self._aligned = aligned
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(4)
        self._grid.setHorizontalSpacing(8)
        self._grid.setColumnMinimumWidth(0, _NAME_WIDTH)
        self._grid.setColumnStretch(1, 1)
        self._scales: dict[str, PainScale] = {}
        self._marks: dict[str, QLabel] = {}
        self._changes: dict[str, QLabel] = {}

    def add(self, field: str, name: str, hint: str = "", *, may_skip: bool = False, height: int = 30) -> PainScale:
        """Add a question at the end."""
        row = self._grid.rowCount()
        scale = PainScale(name, self._theme, may_skip=may_skip, keep_room=self._aligned, height=height)
        scale.answered.connect(lambda answer: self.answered.emit(field, answer))
        named = label(name, wraps=len(name) > _LONG_NAME)
        mark = label(OPEN_MARK, "mark")
        self._grid.addWidget(_stacked(named, mark, hint), row, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(scale, row, 1)
        change = label("", "small")
        change.setFixedWidth(_CHANGE_WIDTH)
        self._grid.addWidget(change, row, 2)
        self._scales[field], self._marks[field], self._changes[field] = scale, mark, change
        return scale

    def show_answer(self, field: str, answer: Answer, question: str, *, marked: bool = False) -> None:
        """Show an answer; ``question`` is what a screen reader says; ``marked`` puts the dot of an open question."""
        self._scales[field].show_answer(answer)
        self._scales[field].ask(question)
        self._marks[field].setVisible(marked)

    def show_change(self, field: str, change: int | None) -> None:
        """Show the difference from the last answer: up, down, same, or nothing to compare."""
        text, spoken = "", ""
        if change is not None:
            text = f"▲ {change}" if change > 0 else f"▼ {-change}" if change < 0 else "="
            spoken = self.tr("{change} against the last answer").format(change=f"{change:+d}")
        self._changes[field].setText(text)
        self._changes[field].setToolTip(spoken)

    def scale(self, field: str) -> PainScale:
        """Return the control of a question."""
        return self._scales[field]

    def focus_first_open(self) -> bool:
        """Bring the keyboard to the first question without an answer; tell whether there is one."""
        opened = next((scale for scale in self._scales.values() if scale.answer is None), None)
        if opened is not None:
            opened.setFocus()
        return opened is not None

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields asked, in order."""
        return tuple(self._scales)

    def clear(self) -> None:
        """Remove all questions."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for rooms in (self._scales, self._marks, self._changes):
            rooms.clear()


def _stacked(name: QLabel, mark: QLabel, hint: str) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    row = QHBoxLayout()
    row.setSpacing(5)
    row.addWidget(name, 1 if name.wordWrap() else 0)
    row.addWidget(mark)
    if not name.wordWrap():
        row.addStretch()
    mark.hide()
    column.addLayout(row)
    if hint:
        column.addWidget(label(hint, "small", wraps=True))
    return holder
