"""The library: search and filters, the grid, and the exercise that stands now."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kneejournal.domain.diary import Diary
from kneejournal.domain.names import AIM_NAMES
from kneejournal.gui.exercises.detail import ExerciseDetail
from kneejournal.gui.exercises.entries import Entry, entries, found
from kneejournal.gui.exercises.filters import Filters
from kneejournal.gui.exercises.library_list import LibraryList, Tile
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.controls import push
from kneejournal.gui.widgets.layout import label
from kneejournal.gui.words import Words

_DETAIL_WIDTH = 384
_DETAIL_NARROWEST = 240


class LibraryView(QWidget):
    """All exercises, of the library and the runner's own.

    ``addRequested`` carries an id for the programme, ``editRequested`` and ``deleteRequested`` an own exercise;
    ``newRequested`` asks for a new one, ``historyRequested`` for how the exercise of that id and name was.
    """

    addRequested = Signal(str)  # noqa: N815  # signals are named as Qt names them
    editRequested = Signal(object)  # noqa: N815
    deleteRequested = Signal(object)  # noqa: N815
    historyRequested = Signal(str, str)  # noqa: N815
    newRequested = Signal()  # noqa: N815

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._words = words
        self._diary = Diary()
        self._planned: frozenset[str] = frozenset()
        self._filters = Filters(words)
        self._list = LibraryList(theme)
        self._detail = ExerciseDetail(theme, words)
        self._detail.setMinimumWidth(_DETAIL_NARROWEST)
        self._detail.setMaximumWidth(_DETAIL_WIDTH)
        self._count = label("", "soft")
        self._nothing = label(self.tr("No exercise fits all of this."), "soft", wraps=True)
        self._clear = push(self.tr("Show all exercises"), "link")
        self._new = push(self.tr("Add your own…"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self._count)
        foot.addWidget(self._clear)
        foot.addStretch()
        foot.addWidget(self._new)
        left = QVBoxLayout()
        left.setSpacing(8)
        for part in (self._filters, self._nothing):
            left.addWidget(part)
        left.addWidget(self._list, 1)
        left.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(left, 1)
        row.addWidget(self._detail, 1)

    def _connect(self) -> None:
        self._filters.changed.connect(self._show)
        self._list.chosen.connect(self._show_detail)
        self._list.entered.connect(self._detail.focus_first)
        self._clear.clicked.connect(self._filters.clear)
        self._new.clicked.connect(self.newRequested)
        self._detail.addRequested.connect(self.addRequested)
        self._detail.editRequested.connect(self.editRequested)
        self._detail.deleteRequested.connect(self.deleteRequested)
        self._detail.historyRequested.connect(self.historyRequested)
        QShortcut(QKeySequence.StandardKey.Find, self, self._filters.focus_search)

    def show_diary(self, diary: Diary, planned: frozenset[str]) -> None:
        """Show all exercises; ``planned`` are the ids that the programme of today holds."""
        self._diary, self._planned = diary, planned
        self._show()

    def go_to(self, exercise_id: str) -> None:
        """Make an exercise the one that stands now."""
        self._filters.clear()
        self._list.go_to(exercise_id)

    def _show(self) -> None:
        listed = entries(self._diary, self._words)
        shown = found(listed, self._filters.wanted, self._words)
        self._list.show_tiles([self._tile(entry) for entry in shown])
        self._count.setText(self.tr("{shown} of {all} exercises").format(shown=len(shown), all=len(listed)))
        self._nothing.setVisible(not shown)
        self._clear.setVisible(len(shown) < len(listed))

    def _tile(self, entry: Entry) -> Tile:
        note = self._words.text(AIM_NAMES[entry.known.aim]) if entry.known else self.tr("Your own")
        return Tile(entry, note, self.tr("In the programme") if entry.id in self._planned else "")

    def _show_detail(self, entry: Entry | None) -> None:
        self._detail.show_entry(entry, planned=entry is not None and entry.id in self._planned)
