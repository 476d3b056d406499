"""A date that may stay unknown: a button until there is one, then a field with a calendar and a way to remove it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QShowEvent, QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QToolButton, QWidget

from kneejournal.gui.icons import icon
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.controls import paint_arrow, push
from kneejournal.gui.words import Words

_PAUSE_MS = 800
"""A date that is being typed is taken when typing pauses this long, and when the field is left."""
_EARLIEST = date(1900, 1, 1)


class DayEdit(QDateEdit):
    """A date field with a calendar. The wheel scrolls the page instead of changing the day."""

    def __init__(self, name: str, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme = theme
        self.setLocale(words.locale)
        self.setDisplayFormat(self.tr("d MMM yyyy"))
        self.setCalendarPopup(True)
        self.setAccessibleName(name)
        self.lineEdit().setAccessibleName(name)
        self.setFixedWidth(148)
        self._has_calendar = False

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  # Qt's name
        """Make the calendar when the field is first seen: it takes longer to make than all else of a page."""
        super().showEvent(event)
        if self._has_calendar:
            return
        self._has_calendar = True
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendarWidget().setWeekdayTextFormat(weekend, QTextCharFormat())
        self._theme.changed.connect(self._tint)
        self._tint()

    def day(self) -> date:
        """Return the day shown."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def show_day(self, day: date) -> None:
        """Show a day without telling anyone."""
        with QSignalBlocker(self):
            self.setDate(QDate(day.year, day.month, day.day))

    def bound(self, first: date | None, last: date | None) -> None:
        """Allow only days from first to last; None sets no bound of its own. Tells nobody."""
        low, high = first or _EARLIEST, last or date.max
        with QSignalBlocker(self):
            self.setDateRange(QDate(low.year, low.month, low.day), QDate(high.year, high.month, high.day))

    def _tint(self) -> None:
        """Give the calendar arrows that can be seen on a dark ground."""
        for name, arrow in (("qt_calendar_prevmonth", "chevron-left"), ("qt_calendar_nextmonth", "chevron-right")):
            button = self.calendarWidget().findChild(QToolButton, name)
            if isinstance(button, QToolButton):
                button.setIcon(icon(arrow, self._theme.tokens.text))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802  # Qt's name
        """Leave the wheel to the page."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        """Draw the field, then an arrow: a style sheet that rounds the field takes the style's own away."""
        super().paintEvent(event)
        paint_arrow(self)


class OptionalDay(QWidget):
    """One question whose answer is a date. Emits ``answered`` with the date, or None where it was removed."""

    answered = Signal(object)

    def __init__(self, question: str, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme = theme
        self._shown: date | None = None
        self._start: date | None = None
        self._choose = push(
            self.tr("Choose a date…"), name=self.tr("{question}: choose a date").format(question=question)
        )
        self._edit = DayEdit(question, theme, words)
        self._remove = push(role="icon", name=self.tr("{question}: remove the date").format(question=question))
        self._remove.setToolTip(self.tr("Remove the date"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for each in (self._choose, self._edit, self._remove):
            row.addWidget(each)
        row.addStretch()
        self._connect()
        self._show_parts(known=False)

    def _connect(self) -> None:
        self._choose.clicked.connect(self._begin)
        self._edit.dateChanged.connect(self._pause.start)
        self._edit.editingFinished.connect(self.finish)
        self._remove.clicked.connect(self._withdraw)
        self._pause.timeout.connect(self.finish)
        self._theme.changed.connect(self._tint)
        self._tint()

    def bound(self, first: date | None, last: date | None) -> None:
        """Allow only days from first to last; a new date starts from the last of them, or else the first."""
        self._edit.bound(first, last)
        self._start = last or first

    def start_from(self, day: date) -> None:
        """Start a new date from this day, which bounds nothing."""
        self._start = day

    @property
    def day(self) -> date | None:
        """The date that was answered last, or shown."""
        return self._shown

    def show_day(self, day: date | None) -> None:
        """Show what the journal holds, unless another date is being typed."""
        if self._pause.isActive():
            return
        self._shown = day
        if day is not None:
            self._edit.show_day(day)
        self._show_parts(known=day is not None)

    def finish(self) -> None:
        """Take what is being typed."""
        self._pause.stop()
        if not self._edit.isHidden() and self._edit.day() != self._shown:
            self._shown = self._edit.day()
            self.answered.emit(self._shown)

    def focus_first(self) -> None:
        """Bring the keyboard here."""
        (self._choose if self._edit.isHidden() else self._edit).setFocus()

    def _begin(self) -> None:
        """Offer a day to start from; it counts once the field is left."""
        if self._start is not None:
            self._edit.show_day(self._start)
        self._show_parts(known=True)
        self._edit.setFocus()

    def _withdraw(self) -> None:
        known = self._shown is not None
        self._shown = None
        self._pause.stop()
        self._show_parts(known=False)
        self._choose.setFocus()
        if known:
            self.answered.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        """Escape gives up a date that was not yet there."""
        if event.key() == Qt.Key.Key_Escape and self._shown is None and not self._edit.isHidden():
            self._withdraw()
        else:
            super().keyPressEvent(event)

    def _show_parts(self, *, known: bool) -> None:
        self._choose.setVisible(not known)
        self._edit.setVisible(known)
        self._remove.setVisible(known)

    def _tint(self) -> None:
        self._remove.setIcon(icon("close", self._theme.tokens.soft))
