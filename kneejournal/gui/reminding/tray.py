"""The icon in the system's tray: a way to the window while it is closed, and the place where the reminder is told."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from kneejournal import APPLICATION_ID
from kneejournal.gui.icons import icon

_ICON_PX = 64


class Tray(QObject):
    """Says nothing by itself; hidden until it is shown."""

    entryRequested = Signal()  # noqa: N815  # signals are named as Qt names them
    laterRequested = Signal()  # noqa: N815
    windowRequested = Signal()  # noqa: N815
    quitRequested = Signal()  # noqa: N815

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._menu = QMenu()
        self._menu.addAction(self.tr("Open kneejournal"), self.windowRequested.emit)
        self._menu.addAction(self.tr("Log today"), self.entryRequested.emit)
        self._later = self._menu.addAction(self.tr("Remind me again in an hour"), self._put_off)
        self._later.setVisible(False)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Quit"), self.quitRequested.emit)
        self._icon = QSystemTrayIcon(icon(APPLICATION_ID, "#000", _ICON_PX), self)
        self._icon.setToolTip("kneejournal")
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._take_click)
        self._icon.messageClicked.connect(self.entryRequested)

    def show(self) -> None:
        """Show the icon."""
        self._icon.show()

    def hide(self) -> None:
        """Take the icon away."""
        self._icon.hide()

    @property
    def is_shown(self) -> bool:
        """Whether the icon is there, as far as the system tells."""
        return self._icon.isVisible()

    def tell(self, text: str) -> None:
        """Show a message beside the icon, and the way to put it off in the menu."""
        self._later.setVisible(True)
        self._icon.showMessage("kneejournal", text, self._icon.icon())

    def _put_off(self) -> None:
        self._later.setVisible(False)
        self.laterRequested.emit()

    def _take_click(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.windowRequested.emit()
