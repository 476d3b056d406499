"""Which journal is open, and the way to others; clearing a day."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal

from kneejournal.gui.widgets.controls import push
from kneejournal.gui.widgets.file_dialogs import ask_where_to_save, ask_which_to_open, journal_kinds
from kneejournal.gui.widgets.layout import Card, FlowLayout, label


class JournalCard(Card):
    """Shows the path; asks for another file, for the sample, for the way back, or to clear a day."""

    openRequested = Signal(object)  # noqa: N815  # signals are named as Qt names them
    sampleRequested = Signal()  # noqa: N815
    sampleLeft = Signal()  # noqa: N815
    clearRequested = Signal()  # noqa: N815
    binRequested = Signal()  # noqa: N815
    eraseRequested = Signal()  # noqa: N815

    def __init__(self) -> None:
        super().__init__(self.tr("Journal"))
        self._path = Path()
        self._is_sample = False
        self._where = label("", wraps=True)
        self._where.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._open = push(self.tr("Open another journal…"))
        self._new = push(self.tr("New journal…"))
        self._sample = push()
        self._clear = push(self.tr("Clear a day…"))
        self._bin = push(self.tr("Deleted lately…"))
        self._erase = push(self.tr("Erase everything…"))
        hint = self.tr("Everything is in this one file.")
        row = FlowLayout(8)
        for each in (self._open, self._new, self._sample, self._clear, self._bin, self._erase):
            row.addWidget(each)
        self.body.addWidget(self._where)
        self.body.addWidget(label(hint, "soft", wraps=True))
        self.body.addLayout(row)
        self._open.clicked.connect(self._ask_which)
        self._new.clicked.connect(self._ask_where)
        self._sample.clicked.connect(self._switch_sample)
        self._clear.clicked.connect(self.clearRequested)
        self._bin.clicked.connect(self.binRequested)
        self._erase.clicked.connect(self.eraseRequested)

    def show_journal(self, path: Path, *, is_sample: bool) -> None:
        """Show which file is open."""
        self._path, self._is_sample = path, is_sample
        self._where.setText(str(path))
        self._where.setAccessibleName(self.tr("File of the open journal: {path}").format(path=path))
        text = self.tr("Return to my journal") if is_sample else self.tr("Open the sample journal")
        self._sample.setText(text)
        self._sample.setAccessibleName(text)

    def _ask_which(self) -> None:
        ask_which_to_open(self, self.tr("Open another journal"), self._path.parent, journal_kinds(), self._open_it)

    def _ask_where(self) -> None:
        suggested = self._path.with_name(self.tr("knee journal") + ".sqlite")
        dialog = ask_where_to_save(self, self.tr("New journal"), suggested, journal_kinds(), self._open_it)
        dialog.setOption(dialog.Option.DontConfirmOverwrite)  # a journal that is there is opened, never replaced

    def _open_it(self, path: Path) -> None:
        self.openRequested.emit(path)

    def _switch_sample(self) -> None:
        if self._is_sample:
            self.sampleLeft.emit()
        else:
            self.sampleRequested.emit()
