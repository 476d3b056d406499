"""The window's frame. It is painted before anything else is imported; what stands in it is brought in by a thread.

``PySide6.QtCore.Qt`` alone takes a good part of the time to the first paint, since importing it makes some hundred
enumerations. So this module, and what it imports, does without it.
"""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMainWindow

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QPaintEvent

    from kneejournal.gui.main_view import MainView

    MakeView = Callable[[], MainView]

_SMALLEST = (560, 400)
_NAME = "kneejournal"
_GRIP = QPoint(120, 12)
"""Where a window is taken hold of, from its corner: this much of it has to be on a screen."""


class Shell(QMainWindow):
    """The one window.

    Args:
        bring_in: imports what the window shows and returns what makes it; called in a thread after the first paint.
        size: width and height in logical pixels.
        place: its corner, where it was before; taken where a screen is there and the desktop lets a window choose.
    """

    furnished = Signal()
    _brought = Signal(object)
    _failed = Signal(object)

    def __init__(
        self, bring_in: Callable[[], MakeView], size: tuple[int, int], place: tuple[int, int] | None = None
    ) -> None:
        super().__init__()
        self._bring_in = bring_in
        self._painted = False
        self._quits = False
        self.view: MainView | None = None
        self.setWindowTitle(_NAME)
        self.setMinimumSize(*_SMALLEST)
        self.resize(*size)
        if place is not None and QApplication.screenAt(QPoint(*place) + _GRIP) is not None:
            self.move(*place)
        self._brought.connect(self._furnish)
        self._failed.connect(self._tell_failure)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        """Bring the rest in once the window has been painted."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._begin)

    def begin_unseen(self) -> None:
        """Bring the rest in though the window is not painted: it is minimised, or in the tray only."""
        self._painted = True
        self._begin()

    def quit(self) -> None:
        """Close the window for good, also where it would stay in the tray."""
        self._quits = True
        if self.close():
            QApplication.quit()
        else:
            self.show()  # it has something to say

    def _begin(self) -> None:
        Thread(target=self._bring, daemon=True).start()

    def _bring(self) -> None:
        try:
            self._brought.emit(self._bring_in())
        except Exception as error:  # whatever it is, the window would stay empty without a word
            self._failed.emit(error)

    def _tell_failure(self, error: Exception) -> None:
        """Show what kept the window from being furnished; nobody else listens yet."""
        from kneejournal.gui.crash_dialog import CrashDialog, report  # noqa: PLC0415  # hardly ever needed

        CrashDialog(report(type(error), error.__traceback__), self).open()

    def _furnish(self, make_view: MakeView) -> None:
        try:
            self.view = make_view()
        except Exception as error:  # as above
            self._tell_failure(error)
            return
        self.view.titleChanged.connect(self._show_title)
        self.setCentralWidget(self.view)
        self.furnished.emit()
        self.view.start()

    def _show_title(self, title: str) -> None:
        self.setWindowTitle(f"{title} – {_NAME}" if title else _NAME)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  # Qt's name
        """Let the view save what is being typed and the window's size; or stay in the tray where that was chosen.

        Where something cannot be saved, the view says so, and the window has to be closed once more.
        """
        if self.view is not None and not self.view.save_typed():
            event.ignore()
            return
        if self.view is not None and self.view.stays_in_tray and not self._ends():
            self.hide()
            event.ignore()
            return
        if self.view is not None:
            self.view.leave(*self._whereabouts(), maximised=self.isMaximized())
        super().closeEvent(event)

    def _ends(self) -> bool:
        """Whether the program ends: it was told to, or the user logs out."""
        app = QApplication.instance()
        return self._quits or (isinstance(app, QApplication) and app.isSavingSession())

    def _whereabouts(self) -> tuple[QSize, QPoint]:
        """Return the window's size and corner as they are where it is not maximised."""
        usual = self.normalGeometry()
        return usual.size(), usual.topLeft() if self.isMaximized() else self.pos()
