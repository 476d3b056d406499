"""All runs in a table: find, sort, edit, delete, see how the knee took each, bring runs in from files.

Runs are read in a thread, and the table stays as it was until they are there; then pyqtgraph is imported in one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from importlib import import_module
from pathlib import Path
from types import ModuleType

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from kneejournal.domain.diary import tracked_knees
from kneejournal.domain.records import Run
from kneejournal.domain.vocabulary import Knee
from kneejournal.gui.apart import opened_apart
from kneejournal.gui.bridge import Bridge
from kneejournal.gui.page import Page
from kneejournal.gui.preferences import Preferences
from kneejournal.gui.runs.columns import USUAL, RunColumns
from kneejournal.gui.runs.detail import RunDetail
from kneejournal.gui.runs.empty import EmptyRuns
from kneejournal.gui.runs.filter_bar import FilterBar
from kneejournal.gui.runs.rows import RunFilter, RunRow, rows_of
from kneejournal.gui.runs.table import RunsTable
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.choices import Segmented
from kneejournal.gui.widgets.controls import push
from kneejournal.gui.widgets.layout import label, scrolling
from kneejournal.gui.words import Words

_BESIDE_FROM = 860
_WIDE_FROM = 1000
_DETAIL_WIDTH, _DETAIL_NARROWER = 316, 272
_DETAIL_HEIGHT = 230
_CHART = "kneejournal.gui.runs.distance_chart"


@dataclass(frozen=True)
class _Read:
    """All runs of the journal, and their rows by the knees that are tracked."""

    runs: tuple[Run, ...]
    rows: Mapping[Knee, Sequence[RunRow]]


class RunsPage(Page):
    """Shows all runs as one knee took them."""

    importRequested = Signal()  # noqa: N815  # signals are named as Qt names them
    importsRequested = Signal(object)  # noqa: N815
    """The runs of the journal, to take an import back."""
    dayRequested = Signal(object)  # noqa: N815
    deleted = Signal(str)
    """What was deleted, in words; it can be undone."""

    def __init__(self, bridge: Bridge, theme: Theme, preferences: Preferences) -> None:
        super().__init__(bridge, theme)
        self._preferences = preferences
        self._knee: Knee | None = None
        self._read = _Read((), {})
        self._columns = RunColumns(bridge.words)
        self._table = RunsTable(self._columns, theme)
        self._detail = RunDetail(self._columns, theme, bridge.words)
        self._filter = FilterBar(theme, bridge.words)
        self._empty = QStackedWidget()
        self._count = label("", "soft")
        self._nothing = label(self.tr("No run fits. “Show all” above brings the others back."), "soft", wraps=True)
        self._knees = Segmented(
            self.tr("Knee"), [(Knee.LEFT.value, self.tr("Left")), (Knee.RIGHT.value, self.tr("Right"))]
        )
        self._import = push(self.tr("&Import runs…"), "main")
        self._add = push(self.tr("&Add a run"))
        self._choose_columns = push(self.tr("Columns…"))
        self._past = push(self.tr("Imports…"), tip=self.tr("Take an import back"))
        self._delete = push(self.tr("Delete"))
        self._views = QStackedWidget()
        self._lay_out()
        self._connect()
        self._table.show_columns(preferences.settings.run_columns or USUAL)

    # building

    def _lay_out(self) -> None:
        header = QHBoxLayout()
        header.setContentsMargins(0, 0, 8, 0)
        header.setSpacing(8)
        header.addWidget(label(self.tr("Runs"), "heading"))
        header.addWidget(self._count)
        header.addStretch()
        for part in (self._knees, self._add, self._import):
            header.addWidget(part)
        self._knees.hide()
        waiting = label(self.tr("Reading the runs …"), "soft")
        waiting.setAlignment(Qt.AlignmentFlag.AlignTop)
        for view in (waiting, self._empty, self._full()):
            self._views.addWidget(view)
        page = QVBoxLayout(self)
        page.setContentsMargins(22, 16, 14, 12)
        page.setSpacing(12)
        page.addLayout(header)
        page.addWidget(self._views, 1)

    def _full(self) -> QWidget:
        tools = QHBoxLayout()
        tools.setContentsMargins(0, 0, 8, 0)
        tools.setSpacing(8)
        tools.addWidget(self._filter, 1)
        for part in (self._delete, self._past, self._choose_columns):
            tools.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setContentsMargins(0, 0, 8, 0)
        self._beside.setSpacing(12)
        self._beside.addWidget(self._table, 1)
        self._beside.addWidget(self._nothing, 1, Qt.AlignmentFlag.AlignTop)
        self._detail_area = scrolling(self._detail)
        self._detail.setObjectName("card")
        self._beside.addWidget(self._detail_area)
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(tools)
        column.addLayout(self._beside, 1)
        return full

    def _connect(self) -> None:
        self._add.clicked.connect(self._enter_run)
        self._choose_columns.clicked.connect(self._show_column_menu)
        self._delete.clicked.connect(self._delete_selected)
        self._detail.dayRequested.connect(self.dayRequested)
        self._detail.editRequested.connect(self._enter_run)
        self._detail.terrainConfirmed.connect(self._confirm_terrain)
        self._filter.changed.connect(self._show_only)
        self._import.clicked.connect(self.importRequested)
        self._knees.chosen.connect(self._show_knee)
        self._past.clicked.connect(self._request_imports)
        self._table.chosen.connect(self._show_detail)
        self._table.columnsChosen.connect(self._preferences.choose_run_columns)
        self._table.dayRequested.connect(self.dayRequested)
        self._table.deleteRequested.connect(self._delete_runs)
        self._table.editRequested.connect(self._enter_run)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        """Put the chosen run beside the table where there is room, else below."""
        super().resizeEvent(event)
        beside = self.width() >= _BESIDE_FROM
        ways = QBoxLayout.Direction
        self._beside.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        width = _DETAIL_WIDTH if self.width() >= _WIDE_FROM else _DETAIL_NARROWER
        self._detail_area.setMinimumWidth(width if beside else 0)
        self._detail_area.setMaximumWidth(width if beside else self.width())
        self._detail_area.setMaximumHeight(self.height() if beside else _DETAIL_HEIGHT)

    # showing

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Runs")

    def refresh(self) -> None:
        """Read all runs again, in a thread, and show them when they are there."""
        if not self.bridge.is_open:
            return
        self._asked += 1
        work = partial(_read, self.bridge.journal.path, self.bridge.today(), self.bridge.words)
        self.bridge.in_background(work, partial(self._take, self._asked))

    def _take(self, asked: int, read: _Read) -> None:
        """Show what was read, unless something else has been asked for meanwhile."""
        if not self._wants(asked):
            return
        self._read = read
        knees = tuple(read.rows)
        if self._knee not in knees:
            self._knee = knees[-1]
        self._knees.setVisible(len(knees) > 1 and bool(read.runs))
        self._knees.show_value(self._knee)
        self._show()
        if not self._detail.has_chart:
            self.bridge.in_background(partial(import_module, _CHART), self._take_chart)

    def _take_chart(self, _chart: ModuleType) -> None:
        from kneejournal.gui.runs.distance_chart import DistanceChart  # noqa: PLC0415  # a thread has brought it in

        if isValid(self) and not self._detail.has_chart:
            self._detail.take_chart(DistanceChart(self.theme, self.bridge.words))

    def _show(self) -> None:
        if self._knee is None:
            return
        runs = self._read.runs
        self._filter.show_today(self.bridge.today())
        self._table.show_rows(self._read.rows[self._knee])
        self._views.setCurrentIndex(2 if runs else 1)
        if not runs and not self._empty.count():
            empty = EmptyRuns()
            empty.importRequested.connect(self.importRequested)
            self._empty.addWidget(empty)
        self._import.setVisible(bool(runs))
        self._table.choose_first()
        self._past.setVisible(any(run.source and run.source.imported_at for run in runs))
        self._say_count()

    def _show_knee(self, knee: str) -> None:
        self._knee = Knee(knee)
        self._show()

    def _show_only(self, wanted: RunFilter) -> None:
        self._table.show_only(wanted)
        self._say_count()

    def _say_count(self) -> None:
        shown = self._table.shown
        metres = sum(row.run.distance_m or 0 for row in shown)
        text = self.tr("%n runs", "", len(shown)) if len(shown) != 1 else self.tr("one run")
        if len(shown) < len(self._table.everything):
            text = self.tr("{shown} of {all}").format(shown=len(shown), all=len(self._table.everything))
        self._count.setText(f"{text} · {self.bridge.words.distance(metres)}" if shown else text)
        self._count.setVisible(bool(self._read.runs))
        self._nothing.setVisible(not shown)
        self._table.setVisible(bool(shown))
        self._show_detail(self._table.current)

    def _show_detail(self, row: RunRow | None) -> None:
        self._detail.show_run(row, self._table.everything)
        self._delete.setEnabled(row is not None)

    def choose(self, run_id: str) -> bool:
        """Choose a run; tell whether it is shown."""
        return self._table.choose(run_id)

    def _show_column_menu(self) -> None:
        self._table.column_menu().popup(self._choose_columns.mapToGlobal(self._choose_columns.rect().bottomLeft()))

    # changing

    def _enter_run(self, run: object = None) -> None:
        from kneejournal.gui.widgets.run_dialog import RunDialog  # noqa: PLC0415  # only when a run is entered

        known = run if isinstance(run, Run) else None
        day = known.day if known else self.bridge.today()
        dialog = RunDialog(day, known, self.bridge.words, self.theme, self)
        dialog.entered.connect(self._save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save(self, run: Run, title: str) -> None:
        self.bridge.do(title, lambda journal: journal.save(run))

    def _confirm_terrain(self, run: Run) -> None:
        self._save(replace(run, terrain_guessed=False), self.tr("Terrain"))

    def _delete_selected(self) -> None:
        self._delete_runs(self._table.selected)

    def _delete_runs(self, runs: Sequence[Run]) -> None:
        several = len(runs) != 1
        title = self.tr("Delete %n runs", "", len(runs)) if several else self.tr("Delete the run")
        done = self.tr("%n runs deleted.", "", len(runs)) if several else self.tr("The run was deleted.")
        self.bridge.do_apart(title, lambda journal: journal.delete(*runs), lambda _: self.deleted.emit(done))

    def _request_imports(self) -> None:
        self.importsRequested.emit(self._read.runs)


def _read(path: Path, today: date, words: Words) -> _Read:
    """Read and judge all runs."""
    with opened_apart(path) as journal:
        log = journal.read_runs()
    return _Read(log.runs, {knee: rows_of(log, knee, today, words) for knee in tracked_knees(log.profile)})
