"""Looking for words in all notes; a hit opens its day."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from kneejournal.domain.found_notes import FoundNote, Where
from kneejournal.gui.widgets.controls import entry
from kneejournal.gui.widgets.layout import Card, label
from kneejournal.gui.words import Words

_PAUSE_MS = 250
_MOST_SHOWN = 200
_ROW, _MOST_ROWS = 30, 8


class NotesCard(Card):
    """A field and a list. ``searched`` carries the words once typing pauses, ``dayRequested`` the day of a hit."""

    searched = Signal(str)
    dayRequested = Signal(object)  # noqa: N815  # signals are named as Qt names them

    def __init__(self, words: Words) -> None:
        super().__init__(self.tr("Notes"))
        self._words = words
        self._field = entry(self.tr("Words in notes"), self.tr("Look for words in all notes"))
        self._field.setClearButtonEnabled(True)
        self._says = label("", "soft", wraps=True)
        self._says.hide()
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Notes with these words"))
        self._list.hide()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        for part in (self._field, self._says, self._list):
            self.body.addWidget(part)
        self._field.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self._search)
        self._field.returnPressed.connect(self._search)
        self._list.itemActivated.connect(self._open)

    @property
    def text(self) -> str:
        """The words looked for."""
        return self._field.text().strip()

    def focus(self) -> None:
        """Bring the keyboard to the field."""
        self._field.setFocus()

    def show_found(self, words: str, found: Sequence[FoundNote]) -> None:
        """Show what was found for these words, unless others are looked for by now."""
        if words != self.text:
            return
        self._list.clear()
        for note in found[:_MOST_SHOWN]:
            item = QListWidgetItem(self._line(note, words))
            item.setData(Qt.ItemDataRole.UserRole, note.day)
            item.setToolTip(note.text)
            self._list.addItem(item)
        self._list.setFixedHeight(min(len(found), _MOST_ROWS) * _ROW + 10)
        self._list.setVisible(bool(found))
        self._says.setText(self._summary(len(found)) if words else "")
        self._says.setVisible(bool(words))

    def _summary(self, count: int) -> str:
        if not count:
            return self.tr("No note holds these words.")
        return self.tr("Notes found: %n. Enter opens the day.", "", count)

    def _line(self, note: FoundNote, words: str) -> str:
        kinds = {
            Where.DAY: "",
            Where.MOMENT: self.tr("moment"),
            Where.RUN: self.tr("run"),
            Where.OTHER: self.tr("other activity"),
            Where.VISIT: self.tr("visit"),
            Where.SPAN: self.tr("marked days"),
        }
        about = [self._words.day_and_year(note.day), kinds[note.where]]
        about += [self._words.knee(note.knee)] if note.knee else []
        return f"{' · '.join(part for part in about if part)}:  {note.excerpt(words)}"

    def _search(self) -> None:
        self._pause.stop()
        if self.text:
            self.searched.emit(self.text)
        else:
            self.show_found("", ())

    def _open(self, item: QListWidgetItem) -> None:
        self.dayRequested.emit(item.data(Qt.ItemDataRole.UserRole))
