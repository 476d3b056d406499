"""How an exercise was: pain and effort, each 0 to 10 by a digit key; both may stay unknown."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kneejournal.domain.session import Rating
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.layout import centred, label
from kneejournal.gui.widgets.pain_scale import Answer, PainScale

_WIDEST = 620
_CELL_HEIGHT = 44


class RatingView(QWidget):
    """Two questions. ``answered`` carries pain and effort, None where unknown."""

    answered = Signal(object, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        title = label(self.tr("How was it?"), "sessionPhase")
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pain = PainScale("", theme, height=_CELL_HEIGHT)
        self._effort = PainScale("", theme, height=_CELL_HEIGHT)
        holder = QWidget()
        rows = QVBoxLayout(holder)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addWidget(label(self.tr("Pain at its highest"), "strong"))
        rows.addWidget(self._pain)
        rows.addWidget(label(self.tr("0 none, 10 the worst imaginable"), "small"))
        rows.addSpacing(14)
        rows.addWidget(label(self.tr("Effort"), "strong"))
        rows.addWidget(self._effort)
        rows.addWidget(label(self.tr("0 no effort, 10 all you have"), "small"))
        rows.addSpacing(10)
        rows.addWidget(label(self.tr("Type a digit, Enter for the next question, Space to go on."), "soft", wraps=True))
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(title)
        column.addSpacing(16)
        column.addLayout(centred(holder, _WIDEST))
        column.addStretch(2)
        for scale in self.scales:
            scale.answered.connect(self._tell)

    @property
    def scales(self) -> tuple[PainScale, PainScale]:
        """The controls of both questions."""
        return self._pain, self._effort

    def ask(self, exercise: str, rating: Rating) -> None:
        """Ask about an exercise, showing what is known, with the keyboard on the first question."""
        for scale, question, answer in (
            (self._pain, self.tr("Pain at its highest"), rating.pain),
            (self._effort, self.tr("Effort"), rating.effort),
        ):
            scale.ask(f"{question}, {exercise}")
            scale.show_answer(answer)
        self._pain.setFocus()

    def _tell(self) -> None:
        self.answered.emit(_number(self._pain.answer), _number(self._effort.answer))


def _number(answer: Answer) -> int | None:
    return answer if isinstance(answer, int) else None
