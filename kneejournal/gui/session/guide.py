"""How the exercise is done: its drawing, its steps, and when to stop."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kneejournal.domain.catalogue import exercises
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.exercise_drawing import ExerciseDrawing, has_drawing
from kneejournal.gui.widgets.layout import label, scrolling
from kneejournal.gui.words import Words

_TALLEST = 300


class Guide(QWidget):
    """The left side of the screen; the steps scroll where there is little room."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._words = words
        self._drawing = ExerciseDrawing(theme)
        self._drawing.setMaximumHeight(_TALLEST)
        self._shown = ""
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        content = QWidget()
        outer = QVBoxLayout(content)
        outer.setContentsMargins(0, 0, 10, 0)
        outer.addLayout(self._column)
        outer.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(14)
        whole.addWidget(self._drawing, 3)
        whole.addWidget(scrolling(content), 4)

    def show_exercise(self, exercise: str, name: str) -> None:
        """Show how an exercise of the library is done; of one's own nothing is known."""
        if exercise == self._shown:
            return
        self._shown = exercise
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        known = exercises().get(exercise)
        self.setVisible(known is not None)
        if known is None:
            return
        self._drawing.show_exercise(exercise, name)
        self._drawing.setVisible(has_drawing(exercise))
        for number, step in enumerate(known.steps, start=1):
            self._column.addWidget(label(f"{number}.  {self._words.text(step)}", "sessionStep", wraps=True))
        self._column.addWidget(label(self._words.text(known.stop), "soft", wraps=True))
