"""The chosen run: what it was, how the knee took it, and its pain among that of the weeks before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kneejournal.domain.records import Run
from kneejournal.gui.runs.columns import SIGNS, RunColumns
from kneejournal.gui.runs.response_delegate import CELL, paint_score, verdict_colour
from kneejournal.gui.runs.rows import RunRow, Scores, runs_before
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.controls import push
from kneejournal.gui.widgets.layout import Card, FlowLayout, label
from kneejournal.gui.widgets.run_facts import facts_line, terrain_text
from kneejournal.gui.words import Words
from kneejournal.rules.plan_words import TERRAIN_WORDS

if TYPE_CHECKING:
    from kneejournal.gui.runs.distance_chart import DistanceChart

WEEKS = 6
_SORE = 3


class RunDetail(Card):
    """Shows one run. What it emits carries the run meant."""

    editRequested = Signal(object)  # noqa: N815  # signals are named as Qt names them
    dayRequested = Signal(object)  # noqa: N815
    terrainConfirmed = Signal(object)  # noqa: N815

    def __init__(self, columns: RunColumns, theme: Theme, words: Words) -> None:
        super().__init__()
        self._columns, self._theme, self._words = columns, theme, words
        self._row: RunRow | None = None
        self._among: Sequence[RunRow] = ()
        self._chart: DistanceChart | None = None
        self._day = label("", "cardTitle", wraps=True)
        self._facts = label("", "strong", wraps=True)
        self._more = label("", "small", wraps=True)
        self._verdict = label("", "strong", wraps=True)
        self._scores = ScoreStrip(theme)
        self._guess = label("", "soft", wraps=True)
        self._confirm = push(self.tr("Yes"), "chip")
        self._chart_room = QVBoxLayout()
        self._chart_says = label("", "small", wraps=True)
        self._hint = label(self.tr("Choose a run to see it here."), "soft", wraps=True)
        self._shown = QWidget()
        self._lay_out()
        self._shown.hide()
        theme.changed.connect(self._show)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        guess = QHBoxLayout()
        guess.addWidget(self._guess, 1)
        guess.addWidget(self._confirm)
        for part in (self._day, self._facts, self._more):
            column.addWidget(part)
        column.addLayout(guess)
        column.addWidget(self._verdict)
        column.addWidget(self._scores)
        column.addLayout(self._buttons())
        self._chart_title = label("", "cardTitle", wraps=True)
        column.addWidget(self._chart_title)
        column.addLayout(self._chart_room)
        column.addWidget(self._chart_says)
        self.body.addWidget(self._hint)
        self.body.addWidget(self._shown)
        self.body.addStretch()
        self._confirm.clicked.connect(self._tell_terrain)

    def _buttons(self) -> FlowLayout:
        flow = FlowLayout(8)
        edit, day = push(self.tr("Edit…")), push(self.tr("Open this day"))
        edit.clicked.connect(self._tell_edit)
        day.clicked.connect(self._tell_day)
        flow.addWidget(edit)
        flow.addWidget(day)
        return flow

    def take_chart(self, chart: DistanceChart) -> None:
        """Take the chart once pyqtgraph is there."""
        self._chart = chart
        self._chart_room.addWidget(chart)
        self._show()

    @property
    def has_chart(self) -> bool:
        """Whether the chart is there."""
        return self._chart is not None

    def show_run(self, row: RunRow | None, everything: Sequence[RunRow]) -> None:
        """Show a run among all others, or that none is chosen."""
        self._row = row
        self._among = () if row is None else runs_before(everything, row, WEEKS * 7)
        self._show()

    def _show(self) -> None:
        row = self._row
        self._hint.setVisible(row is None)
        self._shown.setVisible(row is not None)
        if row is None:
            return
        self._day.setText(f"{self._words.long_day(row.run.day)}, {self._words.clock(row.run.start)}")
        self._facts.setText(facts_line(row.run, self._words) or self.tr("Distance and time unknown"))
        self._more.setText(" · ".join(self._parts(row.run)))
        self._more.setVisible(bool(self._more.text()))
        self._show_guess(row.run)
        sign = SIGNS[row.reaction] if row.reaction is not None else "○"
        self._verdict.setText(f"{sign} {self._columns.verdict(row)}")
        self._verdict.setStyleSheet(f"color: {verdict_colour(row, self._theme.tokens)}")
        self._scores.show_scores(row.scores, self._columns.response(row))
        self._show_chart(row)

    def _parts(self, run: Run) -> list[str]:
        parts = [self._words.name_of_kind(run.kind), terrain_text(run, self._words)]
        if run.ascent_m is not None:
            parts.append(self.tr("{metres} m up").format(metres=round(run.ascent_m)))
        if run.effort is not None:
            parts.append(self.tr("effort {effort} of 10").format(effort=run.effort))
        if run.stopped_early:
            parts.append(self.tr("stopped early"))
        if run.source is not None:
            parts.append(self.tr("from {file}").format(file=run.source.name))
        return [part for part in (*parts, run.note) if part]

    def _show_guess(self, run: Run) -> None:
        guessed = bool(run.terrain_guessed and run.terrain is not None)
        terrain = "" if run.terrain is None else self._words.text(TERRAIN_WORDS[run.terrain])
        self._guess.setText(self.tr("Guessed from the climb: {terrain}. Is that right?").format(terrain=terrain))
        self._confirm.setAccessibleName(self.tr("Yes, the terrain was {terrain}").format(terrain=terrain))
        self._guess.setVisible(guessed)
        self._confirm.setVisible(guessed)

    def _show_chart(self, row: RunRow) -> None:
        scored = [each for each in self._among if each.scores[1] is not None and each.run.distance_m is not None]
        title = self.tr("Highest pain over distance in {unit}, %n weeks to this run", "", WEEKS)
        self._chart_title.setText(title.format(unit=self._words.unit))
        self._chart_says.setText(self._sentence(scored))
        if self._chart is not None:
            self._chart.setVisible(bool(scored))
            self._chart.show_runs(scored, row)
            self._chart.setAccessibleName(self._chart_title.text())
            self._chart.setAccessibleDescription(self._chart_says.text())

    def _sentence(self, scored: Sequence[RunRow]) -> str:
        if not scored:
            return self.tr("None of these runs has both a distance and an answer for its highest pain yet.")
        sore = [row for row in scored if (row.scores[1] or 0) >= _SORE]
        count = (
            self.tr("%n runs with an answer", "", len(scored)) if len(scored) > 1 else self.tr("One run with an answer")
        )
        if not sore:
            return self.tr("{count}; none reached {pain}.").format(count=count, pain=_SORE)
        shortest = min(row.run.distance_m or 0 for row in sore)
        return self.tr("{count}; {pain} or more in {sore} of them, the shortest of which was {distance}.").format(
            count=count, pain=_SORE, sore=len(sore), distance=self._words.distance(shortest)
        )

    def _tell_edit(self) -> None:
        if self._row is not None:
            self.editRequested.emit(self._row.run)

    def _tell_day(self) -> None:
        if self._row is not None:
            self.dayRequested.emit(self._row.run.day)

    def _tell_terrain(self) -> None:
        if self._row is not None:
            self.terrainConfirmed.emit(self._row.run)


class ScoreStrip(QWidget):
    """The four parts of a response side by side, each under its name."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._cells = [_ScoreCell(theme) for _ in range(4)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        names = (self.tr("before"), self.tr("peak"), self.tr("1 h later"), self.tr("morning"))
        for name, cell in zip(names, self._cells, strict=True):
            column = QVBoxLayout()
            column.setSpacing(2)
            column.addWidget(cell)
            column.addWidget(label(name, "small"))
            row.addLayout(column, 1)

    def show_scores(self, scores: Scores, spoken: str) -> None:
        """Show the answers of a run."""
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        for cell, score in zip(self._cells, scores, strict=True):
            cell.show_score(score)


class _ScoreCell(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._score: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_score(self, score: int | None) -> None:
        self._score = score
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        return QSize(CELL + 10, CELL + 4)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002  # Qt's name; all is drawn
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_score(painter, self.rect().toRectF(), self._score, self._theme.tokens)
