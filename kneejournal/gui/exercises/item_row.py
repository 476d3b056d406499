"""One exercise of the programme: its drawing, its days, its dose."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from kneejournal.domain.records import ProgrammeItem
from kneejournal.gui.exercises.dose_fields import DoseFields
from kneejournal.gui.icons import icon
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.controls import push
from kneejournal.gui.widgets.exercise_drawing import ExerciseDrawing
from kneejournal.gui.widgets.layout import FlowLayout, label
from kneejournal.gui.widgets.weekdays import Weekdays
from kneejournal.gui.words import Words

_DRAWING = (96, 72)


class ItemRow(QFrame):
    """Emits ``answered`` with the changed item, ``moved`` with -1 or 1 (Alt with Up and Down), ``removed``."""

    answered = Signal(object)
    moved = Signal(int)
    removed = Signal()

    def __init__(self, name: str, item: ProgrammeItem, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme = theme
        self._item = item
        self._drawing = ExerciseDrawing(theme)
        self._drawing.setFixedSize(*_DRAWING)
        self._drawing.show_exercise(item.exercise, name)
        self._name = label(name, "strong", wraps=True)
        self._days = Weekdays(name, words.locale)
        self._dose = DoseFields(name, item)
        self._fault = label("", "small", wraps=True)
        self._up = push(role="icon", name=self.tr("{exercise}: move up").format(exercise=name), tip="Alt+↑")
        self._down = push(role="icon", name=self.tr("{exercise}: move down").format(exercise=name), tip="Alt+↓")
        self._remove = push(
            role="icon",
            name=self.tr("{exercise}: take out of the programme").format(exercise=name),
            tip=self.tr("Take out of the programme"),
        )
        self._lay_out()
        self._connect()
        self.show_item(item)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._name, 1)
        for button in (self._up, self._down, self._remove):
            head.addWidget(button)
        fields = FlowLayout(10)
        fields.addWidget(self._days)
        fields.addWidget(self._dose)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(fields)
        column.addWidget(self._fault)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(12)
        row.addWidget(self._drawing, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)

    def _connect(self) -> None:
        self._days.answered.connect(self._take_days)
        self._dose.answered.connect(self._take)
        self._dose.refused.connect(self._say)
        self._up.clicked.connect(lambda: self.moved.emit(-1))
        self._down.clicked.connect(lambda: self.moved.emit(1))
        self._remove.clicked.connect(self.removed)
        self._theme.changed.connect(self._tint)
        self._tint()

    def show_item(self, item: ProgrammeItem) -> None:
        """Show what the programme holds."""
        self._item = item
        self._days.show_days(item.weekdays)
        self._dose.show_item(item)
        if not self._dose.is_typed_in:
            self._say("" if item.weekdays else self.tr("Choose at least one day; without one it is never on the list."))

    def finish(self) -> None:
        """Take what is still being typed."""
        self._dose.finish()

    def _take_days(self, days: tuple[int, ...]) -> None:
        self._take(replace(self._item, weekdays=days))

    def _take(self, item: ProgrammeItem) -> None:
        self._say("")
        if item != self._item:
            self.answered.emit(item)

    def _say(self, text: str) -> None:
        self._fault.setText(text)
        self._fault.setVisible(bool(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        """Move the exercise by Alt with Up and Down."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and key in steps:
            self.moved.emit(steps[key])
        else:
            super().keyPressEvent(event)

    def _tint(self) -> None:
        for button, name in ((self._up, "chevron-up"), (self._down, "chevron-down"), (self._remove, "close")):
            button.setIcon(icon(name, self._theme.tokens.soft))
