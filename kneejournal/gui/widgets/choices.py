"""One of a few, or several of a few: segments that switch, chips that answer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget

from kneejournal.gui.widgets.controls import push
from kneejournal.gui.widgets.layout import FlowLayout

Options = Sequence[tuple[str, str]]
"""Pairs of value and the text shown for it."""


class Segmented(QFrame):
    """A switch between a few views or settings; one is always chosen."""

    chosen = Signal(str)

    def __init__(self, name: str, options: Options) -> None:
        super().__init__()
        self.setObjectName("segmented")
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._values = [value for value, _ in options]
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        for index, (_, text) in enumerate(options):
            button = push(text, name=f"{name}: {text}", checkable=True)
            button.setAutoExclusive(True)  # for screen readers: one of several
            self._group.addButton(button, index)
            row.addWidget(button)
        self._group.idClicked.connect(self._choose)

    def show_value(self, value: str) -> None:
        """Show a value without telling anyone."""
        if value in self._values:
            self._group.button(self._values.index(value)).setChecked(True)

    @property
    def value(self) -> str:
        """The chosen value."""
        return self._values[max(0, self._group.checkedId())]

    def _choose(self, index: int) -> None:
        self.chosen.emit(self._values[index])


class _Chip(QPushButton):
    """A chip that Delete and Backspace switch off and Enter switches over."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setObjectName("chip")
        self.setCheckable(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        """Answer by Space and Enter, withdraw by Delete."""
        key = event.key()
        withdraws = key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.isChecked()
        if withdraws or key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class OneOf(QWidget):
    """Chips of which one or none is chosen; choosing it again makes the answer unknown."""

    answered = Signal(object)

    def __init__(self, question: str, options: Options) -> None:
        super().__init__()
        self._question = question
        self._chips = {value: _Chip(text) for value, text in options}
        flow = FlowLayout()
        self.setLayout(flow)
        for value, chip in self._chips.items():
            chip.clicked.connect(lambda checked, v=value: self._choose(v if checked else None))
            flow.addWidget(chip)
        self.ask(question)

    def ask(self, question: str) -> None:
        """Set what is asked, for screen readers."""
        self._question = question
        for chip in self._chips.values():
            chip.setAccessibleName(f"{question}: {chip.text()}")

    def show_answer(self, answer: object) -> None:
        """Show an answer that came from the journal."""
        for value, chip in self._chips.items():
            chip.setChecked(value == answer)

    def focus_first(self) -> None:
        """Bring the keyboard here."""
        next(iter(self._chips.values())).setFocus()

    def _choose(self, value: str | None) -> None:
        self.show_answer(value)
        self.answered.emit(value)


class SomeOf(QWidget):
    """Chips of which several may be chosen, and one that says "none of these". Nothing chosen is unknown.

    Emits ``answered`` with a tuple of values, empty for none, or None for unknown.
    """

    answered = Signal(object)

    def __init__(self, question: str, options: Options, none_text: str) -> None:
        super().__init__()
        self._chips = {value: _Chip(text) for value, text in options}
        self._none = _Chip(none_text)
        flow = FlowLayout()
        self.setLayout(flow)
        self._none.clicked.connect(self._choose_none)
        flow.addWidget(self._none)
        for chip in self._chips.values():
            chip.clicked.connect(self._choose)
            flow.addWidget(chip)
        self.ask(question)

    def ask(self, question: str) -> None:
        """Set what is asked, for screen readers."""
        for chip in (self._none, *self._chips.values()):
            chip.setAccessibleName(f"{question}: {chip.text()}")

    def show_answer(self, answer: Sequence[str] | None) -> None:
        """Show an answer that came from the journal."""
        self._none.setChecked(answer is not None and not answer)
        for value, chip in self._chips.items():
            chip.setChecked(answer is not None and value in answer)

    def focus_first(self) -> None:
        """Bring the keyboard here."""
        self._none.setFocus()

    def _choose(self) -> None:
        chosen = tuple(value for value, chip in self._chips.items() if chip.isChecked())
        answer = chosen or None
        self.show_answer(answer)
        self.answered.emit(answer)

    def _choose_none(self, checked: bool) -> None:  # noqa: FBT001  # Qt's signal carries it
        answer: tuple[str, ...] | None = () if checked else None
        self.show_answer(answer)
        self.answered.emit(answer)
