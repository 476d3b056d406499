"""The sidebar: the pages by name and icon, undo and redo, and when the last answer was saved."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout

from kneejournal.gui.icons import icon
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.controls import named_keys
from kneejournal.gui.widgets.layout import label

_WIDE = 164
_NARROW = 58
_MARGIN, _LOW_MARGIN = 14, 4
_SPACING = 4
_KEYS_OF_THE_WINDOW = ("help",)
"""What has its key also where the sidebar is hidden."""
_ICONS_ONLY = ("undo", "redo", "help")
_ANY_WIDTH = (1 << 24) - 1
"""What Qt takes for no limit."""


class Rail(QFrame):
    """The list of pages. Narrow, it shows icons only; names stay as tooltips and for screen readers."""

    pageRequested = Signal(str)  # noqa: N815  # signals are named as Qt names them
    helpRequested = Signal()  # noqa: N815
    undoRequested = Signal()  # noqa: N815
    redoRequested = Signal()  # noqa: N815

    def __init__(self, pages: Sequence[tuple[str, str]], theme: Theme) -> None:
        super().__init__()
        self.setObjectName("rail")
        self._theme = theme
        self._brand = label("kneejournal", "brand")
        self._brand.setContentsMargins(10, 4, 0, 12)
        self._status = label("", "status", wraps=True)
        self._group = QButtonGroup(self)
        self._tinting = QTimer(self)
        self._tinting.setSingleShot(True)
        self._tinting.timeout.connect(self._tint)
        self._buttons: dict[str, QToolButton] = {}
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(10, _MARGIN, 10, _MARGIN)
        column.setSpacing(_SPACING)
        column.addWidget(self._brand)
        for number, (name, text) in enumerate(pages, start=1):
            button = self._button(name, text, f"Ctrl+{number}", checkable=True)
            button.clicked.connect(lambda _, n=name: self.pageRequested.emit(n))
            self._group.addButton(button)
            column.addWidget(button)
        column.addStretch()
        self._history_row = self._history()
        column.addLayout(self._history_row)
        column.addWidget(self._status)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._set_width(None)
        theme.changed.connect(self._tint)
        self._tinting.start()  # the window is painted before its icons are drawn

    def _button(self, name: str, text: str, keys: str, *, checkable: bool = False) -> QToolButton:
        button = QToolButton()
        button.setText(f" {text}")
        button.setCheckable(checkable)
        button.setAccessibleName(text)
        button.setToolTip(f"{text} ({named_keys(keys)})")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setIconSize(QSize(18, 18))
        button.setSizePolicy(self.sizePolicy().Policy.Expanding, self.sizePolicy().Policy.Fixed)
        if name not in _KEYS_OF_THE_WINDOW:
            QShortcut(QKeySequence(keys), self, button.click)  # the button's own shortcut would act 0.1 s late
        self._buttons[name] = button
        return button

    def _history(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        undo = self._button("undo", self.tr("Undo"), "Ctrl+Z")
        redo = self._button("redo", self.tr("Redo"), "Ctrl+Shift+Z")
        undo.clicked.connect(self.undoRequested)
        redo.clicked.connect(self.redoRequested)
        for button in (undo, redo):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setEnabled(False)
            row.addWidget(button)
        row.addStretch()
        about = self._button("help", self.tr("Help"), "F1")
        about.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        about.clicked.connect(self.helpRequested)
        row.addWidget(about)
        return row

    def show_page(self, name: str) -> None:
        """Mark a page as the one shown."""
        self._buttons[name].setChecked(True)
        self._tinting.start()

    def show_history(self, undo_title: str, redo_title: str) -> None:
        """Say what undo and redo would do; empty where there is nothing."""
        for name, title, word, keys in (
            ("undo", undo_title, self.tr("Undo"), "Ctrl+Z"),
            ("redo", redo_title, self.tr("Redo"), "Ctrl+Shift+Z"),
        ):
            text = f"{word}: {title}" if title else word
            self._buttons[name].setEnabled(bool(title))
            self._buttons[name].setToolTip(f"{text} ({named_keys(keys)})")
            self._buttons[name].setAccessibleName(text)

    def show_status(self, text: str) -> None:
        """Say in one line what was saved, and when."""
        self._status.setText(text)

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001  # the one thing that is set
        """Show icons only, or icons and names."""
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if narrow else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for name, button in self._buttons.items():
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly if name in _ICONS_ONLY else style)
        ways = QBoxLayout.Direction
        self._history_row.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self._brand.setVisible(not narrow)
        self._status.setVisible(not narrow)
        self._set_width(_NARROW if narrow else None)

    def _set_width(self, width: int | None) -> None:
        """Fix the width, or let the longest name need more than the usual one, as in some languages."""
        self.setMinimumWidth(width or _WIDE)
        self.setMaximumWidth(width or _ANY_WIDTH)

    def set_low(self, low: bool) -> None:  # noqa: FBT001  # the one thing that is set
        """Keep everything in sight where there is little height, as on small screens at 200 %."""
        if low is bool(self.property("low")):
            return
        self.setProperty("low", low)
        for part in (self, *self._buttons.values()):
            self.style().unpolish(part)
            self.style().polish(part)
            part.updateGeometry()
        margin = _LOW_MARGIN if low else _MARGIN
        self._column.setContentsMargins(10, margin, 10, margin)
        self._column.setSpacing(0 if low else _SPACING)

    def _tint(self) -> None:
        look = self._theme.tokens
        for name, button in self._buttons.items():
            button.setIcon(icon(name, look.accent if button.isChecked() else look.soft))
