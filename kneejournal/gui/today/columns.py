"""Where the cards of a day stand: two columns, or a strip for the advice above one column."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kneejournal.gui.today.advice_card import AdviceCard
from kneejournal.gui.today.day_card import DayCard
from kneejournal.gui.widgets.layout import scrolling

_TWO_COLUMNS_FROM = 860
_WIDE_FROM = 1020
_SIDE_WIDTH = 336
_SIDE_NARROWER = 290
_STRIP_SHARE = 0.6
"""How much of the page's height the opened strip may take."""


class Columns(QWidget):
    """Keeps the advice in sight whatever the width: beside the questions, or as a strip above them."""

    def __init__(self, advice: AdviceCard) -> None:
        super().__init__()
        self._advice = advice
        self._side_cards: list[DayCard] = []
        self._two_columns: bool | None = None
        self._main, self._side = QVBoxLayout(), QVBoxLayout()
        self._main_area, self._side_area = (scrolling(_column(layout)) for layout in (self._main, self._side))
        self._strip = QVBoxLayout()
        self._strip.setContentsMargins(0, 0, 0, 0)
        self._strip_content = QWidget()
        self._strip_content.setLayout(self._strip)
        self._strip_content.installEventFilter(self)
        self._strip_area = scrolling(self._strip_content)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._main_area, 1)
        row.addWidget(self._side_area)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(self._strip_area)
        whole.addLayout(row, 1)

    def add(self, card: DayCard) -> None:
        """Put a card below the others of the wide column."""
        self._main.addWidget(card)

    def add_beside(self, card: DayCard) -> None:
        """Put a card below the advice, or below all others where there is one column."""
        self._side_cards.append(card)
        (self._side if self._two_columns else self._main).addWidget(card)

    def bring_into_view(self, widget: QWidget) -> None:
        """Scroll so that a control of the wide column is seen."""
        self._main_area.ensureWidgetVisible(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        """Choose the arrangement that fits."""
        super().resizeEvent(event)
        self._side_area.setFixedWidth(_SIDE_WIDTH if self.width() >= _WIDE_FROM else _SIDE_NARROWER)
        two_columns = self.width() >= _TWO_COLUMNS_FROM
        if two_columns != self._two_columns:
            self._two_columns = two_columns
            self._arrange()
        self._fit_strip()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Follow the advice as it opens and closes."""
        if watched is self._strip_content and event.type() == QEvent.Type.LayoutRequest:
            self._fit_strip()
        return super().eventFilter(watched, event)

    def _fit_strip(self) -> None:
        """Give the strip what it needs, but leave the questions in sight; what is longer scrolls."""
        if self._two_columns is not False:
            return
        needed = self._strip.totalHeightForWidth(self._strip_area.viewport().width())
        self._strip_area.setFixedHeight(min(needed, int(self.height() * _STRIP_SHARE)))

    def _arrange(self) -> None:
        beside = bool(self._two_columns)
        self._advice.set_compact(not beside)
        if beside:
            self._side.insertWidget(0, self._advice)
        else:
            self._strip.addWidget(self._advice)
        self._strip_area.setVisible(not beside)
        self._side_area.setVisible(beside)
        for card in self._side_cards:
            (self._side if beside else self._main).addWidget(card)


def _column(layout: QVBoxLayout) -> QWidget:
    holder = QWidget()
    outer = QVBoxLayout(holder)
    outer.setContentsMargins(0, 0, 8, 0)
    layout.setSpacing(12)
    outer.addLayout(layout)
    outer.addStretch()
    return holder
