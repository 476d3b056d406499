"""The whole walk-run ladder, the present stage marked, and what moves it up or down."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from kneejournal.gui.today.advice_parts import Points
from kneejournal.gui.widgets.layout import label
from kneejournal.gui.widgets.sheet import Sheet
from kneejournal.gui.words import Words
from kneejournal.rules import RUNGS, Ladder, Rung, moves

_SIZE = (560, 720)


class LadderSheet(Sheet):
    """Eight stages below each other, the highest on top, as on a ladder."""

    def __init__(self, ladder: Ladder, words: Words, parent: QWidget) -> None:
        super().__init__(
            parent,
            self.tr("The walk-run ladder"),
            self.tr("The way back to running after a setback. You are on stage {stage}.").format(stage=ladder.stage),
        )
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(4)
        for rung in reversed(RUNGS):
            column.addWidget(self._row(rung, words, here=rung.stage == ladder.stage))
        column.addSpacing(8)
        column.addWidget(label(self.tr("What moves you"), "strong"))
        points = Points()
        points.show_texts([words.say(each) for each in moves(ladder)])
        column.addWidget(points)
        column.addStretch()
        width, height = _SIZE
        self.hold_text(content, width=width, height=height)

    def _row(self, rung: Rung, words: Words, *, here: bool) -> QFrame:
        session = words.say(rung.session)
        minutes = self.tr("%n min of running", "", rung.run_min) if rung.run_min else self.tr("by distance")
        row = QFrame()
        row.setObjectName("rungHere" if here else "rung")
        grid = QGridLayout(row)
        grid.setContentsMargins(12, 6, 12, 6)
        grid.setColumnStretch(1, 1)
        stage = label(str(rung.stage), "strong")
        stage.setFixedWidth(20)
        grid.addWidget(stage, 0, 0)
        grid.addWidget(label(session, "strong" if here else "", wraps=True), 0, 1)
        grid.addWidget(label(minutes, "small"), 0, 2, Qt.AlignmentFlag.AlignRight)
        if here:
            grid.addWidget(label(self.tr("▸ you are here"), "small"), 1, 1)
        spoken = self.tr("Stage {stage}: {session}, {minutes}").format(
            stage=rung.stage, session=session, minutes=minutes
        )
        row.setAccessibleName(self.tr("{stage}. You are here.").format(stage=spoken) if here else spoken)
        return row
