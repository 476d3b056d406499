"""The buttons of a session, each with its key, and the question before a set that was begun is left out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from kneejournal.domain.session import Session
from kneejournal.domain.session_plan import Phase
from kneejournal.gui.widgets.controls import push
from kneejournal.gui.widgets.layout import label


class Controls(QWidget):
    """Back, the main button, skip and end. A click leaves the keyboard where it is."""

    backRequested = Signal()  # noqa: N815  # signals are named as Qt names them
    pressed = Signal()
    skipRequested = Signal()  # noqa: N815
    endRequested = Signal()  # noqa: N815
    goOnRequested = Signal()  # noqa: N815

    def __init__(self) -> None:
        super().__init__()
        self._main = push("", "large")
        self._rows = QStackedWidget()
        self._rows.addWidget(self._usual_row())
        self._rows.addWidget(self._question_row())
        self._hint = label(
            self.tr("Space start, pause, done · ← back · → skip · ↑ ↓ more or fewer · Enter done early · Esc end"),
            "small",
            wraps=True,
        )
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._rows)
        column.addWidget(self._hint)

    def _usual_row(self) -> QWidget:
        back = push(self.tr("Back"), tip=self.tr("To the set before (Left)"))
        skip = push(self.tr("Skip"), tip=self.tr("On without this (Right)"))
        end = push(self.tr("End"), tip=self.tr("End the session (Escape)"))
        back.clicked.connect(self.backRequested)
        skip.clicked.connect(self.skipRequested)
        end.clicked.connect(self.endRequested)
        self._main.clicked.connect(self.pressed)
        return _row([back, self._main, skip, end])

    def _question_row(self) -> QWidget:
        on, end = push(self.tr("Go on"), "main"), push(self.tr("End without this set"))
        on.clicked.connect(self.goOnRequested)
        end.clicked.connect(self.endRequested)
        return _row([label(self.tr("This set would be left out; all before it are saved.")), on, end])

    def show_session(self, session: Session, *, asking: bool) -> None:
        """Name the main button after what it does now, or ask whether to end."""
        self._rows.setCurrentIndex(1 if asking else 0)
        self._hint.setVisible(not asking and session.step.phase is not Phase.RATE)
        if session.step.seconds is None:
            text = self.tr("Go on") if session.step.phase is Phase.RATE else self.tr("Done")
        elif session.running:
            text = self.tr("Pause")
        else:
            text = self.tr("Continue") if session.spent else self.tr("Start")
        self._main.setText(text)
        self._main.setAccessibleName(text)


def _row(parts: list[QWidget]) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addStretch()
    for part in parts:
        if isinstance(part, QPushButton):
            part.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row.addWidget(part)
    row.addStretch()
    return holder
