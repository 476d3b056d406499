"""How the exercise is done: its drawing, its steps, and when to stop."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kneejournal.domain.catalogue import Exercise, exercises
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.exercise_drawing import ExerciseDrawing, has_drawing
from kneejournal.gui.widgets.layout import label, refill, scrolling
from kneejournal.gui.words import Words

_TALLEST = 300


class Guide(QWidget):
    """The left side of the screen; the steps scroll where there is little room."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._words = words
        self._drawing = ExerciseDrawing(theme)
        self._drawing.setMaximumHeight(_TALLEST)
        self._shown = ("", "")
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

    def show_exercise(self, exercise: str, name: str, note: str) -> None:
        """Show how an exercise of the library is done; of one's own, what its ``note`` says, if anything."""
        known = exercises().get(exercise)
        self.setVisible(known is not None or bool(note))
        if (exercise, note) == self._shown:
            return
        self._shown = (exercise, note)
        self._drawing.show_exercise(exercise, name)
        self._drawing.setVisible(has_drawing(exercise))
        refill(self._column, self._of_library(known) if known else [label(note, "sessionStep", wraps=True)])

    def _of_library(self, known: Exercise) -> Iterator[QWidget]:
        for number, step in enumerate(known.steps, start=1):
            yield label(f"{number}.  {self._words.text(step)}", "sessionStep", wraps=True)
        yield label(self._words.text(known.stop), "soft", wraps=True)
