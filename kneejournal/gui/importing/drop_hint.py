"""What is laid over the window while files are dragged over it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kneejournal.gui.widgets.layout import label


class DropHint(QFrame):
    """Says that files can be dropped anywhere. Mouse and drag go through it to what lies below."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self.setObjectName("dropHint")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(self)
        column.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title = label(self.tr("Drop to import runs"), "heading")
        kinds = label(self.tr("FIT, GPX, TCX, a CSV or the whole .zip of Garmin or Strava"), "soft", wraps=True)
        for text in (title, kinds):
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(text)
        self.hide()

    def cover(self) -> None:
        """Lie over the whole window."""
        self.setGeometry(self._view.rect().adjusted(14, 14, -14, -14))
        self.raise_()
        self.show()


def holds_files(data: QMimeData) -> bool:
    """Tell whether a file or folder of this computer is among what is dragged, without looking at thousands of them."""
    return any(url.isLocalFile() for url in data.urls())


def dropped_files(data: QMimeData) -> list[Path]:
    """Return the files and folders of this computer among what is dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
