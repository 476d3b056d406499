"""Lets files be dropped anywhere on the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from kneejournal.gui.importing.drop_hint import DropHint, dropped_files, holds_files


class FileDrop(QObject):
    """Watches a view: says while files are over it that they can be dropped, and ``dropped`` names them.

    ``takes_files`` tells whether there is a journal to take them.
    """

    dropped = Signal(object)

    def __init__(self, view: QWidget, takes_files: Callable[[], bool]) -> None:
        super().__init__(view)
        self._view = view
        self._takes_files = takes_files
        self._hint: DropHint | None = None
        view.setAcceptDrops(True)
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Take hold of what is dragged over the view; everything else goes its way."""
        match event:
            case QDragEnterEvent() if self._takes_files() and holds_files(event.mimeData()):
                self._hint = self._hint or DropHint(self._view)
                self._hint.cover()
                event.acceptProposedAction()
                return True
            case QDropEvent() if event.type() == QEvent.Type.Drop:
                self._uncover()
                event.acceptProposedAction()
                self.dropped.emit(dropped_files(event.mimeData()))
                return True
        if event.type() == QEvent.Type.DragLeave:
            self._uncover()
        return super().eventFilter(watched, event)

    def _uncover(self) -> None:
        if self._hint is not None:
            self._hint.hide()
