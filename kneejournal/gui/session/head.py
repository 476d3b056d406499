"""The top of the session's screen: which exercise, how far along, and whether it may be heard."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from kneejournal.domain.session import Session
from kneejournal.domain.session_plan import Phase
from kneejournal.gui.widgets.controls import push
from kneejournal.gui.widgets.layout import label


class Head(QWidget):
    """The exercise by name over a thin line of progress. ``soundsChosen`` tells whether sounds are wanted."""

    soundsChosen = Signal(bool)  # noqa: N815  # signals are named as Qt names them

    def __init__(self, *, sounds: bool) -> None:
        super().__init__()
        self._place = label("", "soft")
        self._name = label("", "sessionName", wraps=True)
        self._sounds = push(self.tr("Sound"), "chip", tip=self.tr("Tones for beginning and end"), checkable=True)
        self._sounds.setChecked(sounds)
        self._sounds.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._sounds.toggled.connect(self.soundsChosen)
        self._progress = QProgressBar()
        self._progress.setObjectName("sessionProgress")
        self._progress.setTextVisible(False)
        self._progress.setFixedHeight(4)
        self._progress.setAccessibleName(self.tr("Sets done"))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._place)
        names.addWidget(self._name)
        row = QHBoxLayout()
        row.addLayout(names, 1)
        row.addWidget(self._sounds, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(row)
        column.addWidget(self._progress)

    def show_tasks(self, session: Session) -> None:
        """Prepare the line for all sets of a session."""
        self._progress.setRange(0, max(1, sum(step.phase is Phase.WORK for step in session.steps)))

    def show_session(self, session: Session, name: str) -> None:
        """Name the exercise and show how many sets are done."""
        number, count = session.step.task + 1, len(session.tasks)
        self._place.setText(self.tr("Exercise {number} of {count}").format(number=number, count=count))
        self._name.setText(name)
        self._progress.setValue(len(session.done))
