"""What was deleted lately, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from kneejournal.domain.described import described
from kneejournal.domain.part import Record
from kneejournal.gui.bridge import Bridge
from kneejournal.gui.widgets.controls import push
from kneejournal.gui.widgets.layout import label

_RECORD = Qt.ItemDataRole.UserRole


class BinDialog(QDialog):
    """Lists what was deleted in the last 30 days; several can be put back at once, which can be undone."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.setWindowTitle(self.tr("Deleted in the last 30 days"))
        self._list = QListWidget()
        self._list.setObjectName("plain")
        self._list.setAccessibleName(self.tr("Deleted, the last first"))
        self._list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self._none = label(self.tr("Nothing was deleted in the last 30 days."), "soft", wraps=True)
        self._back = push(self.tr("Put back"), "main")
        self._lay_out()
        self._list.itemSelectionChanged.connect(self._allow)
        self._list.itemActivated.connect(self._put_back)
        self._back.clicked.connect(self._put_back)
        self._fill()

    def _lay_out(self) -> None:
        close = push(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(close)
        buttons.addWidget(self._back)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(self._list, 1)
        column.addWidget(self._none)
        column.addLayout(buttons)
        self.resize(480, 400)

    def _fill(self) -> None:
        self._list.clear()
        words = self._bridge.words
        for deleted_at, record in self._bridge.journal.bin():
            local = deleted_at.astimezone()
            when = self.tr("deleted {day}, {time}").format(day=words.day(local.date()), time=words.clock(local))
            item = QListWidgetItem(f"{words.say(described(record))}  ·  {when}")
            item.setData(_RECORD, record)
            self._list.addItem(item)
        self._list.setVisible(self._list.count() > 0)
        self._none.setVisible(self._list.count() == 0)
        if self._list.count():
            self._list.setCurrentRow(0)
        self._allow()

    def _allow(self) -> None:
        self._back.setEnabled(bool(self._list.selectedItems()))

    def _put_back(self) -> None:
        records: list[Record] = [item.data(_RECORD) for item in self._list.selectedItems()]
        if not records:
            return
        first = self._bridge.words.say(described(records[0]))
        title = (
            self.tr("Put back: {what}").format(what=first)
            if len(records) == 1
            else self.tr("Put %n deleted entries back", "", len(records))
        )
        if self._bridge.do(title, lambda journal: journal.save(*records)):
            self._fill()
