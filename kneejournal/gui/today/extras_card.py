"""Anything else about the day: moments, place, stiffness, the longest walk, and a note."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import Qt, QTime, QTimer, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from kneejournal.domain.names import LOCATION_NAMES
from kneejournal.domain.records import Moment
from kneejournal.domain.vocabulary import Knee, Location
from kneejournal.gui.theme import Theme
from kneejournal.gui.today.day_card import DayCard
from kneejournal.gui.today.state import DayState
from kneejournal.gui.widgets.choices import OneOf
from kneejournal.gui.widgets.controls import entry, push
from kneejournal.gui.widgets.layout import label
from kneejournal.gui.widgets.minutes import MinutesEdit
from kneejournal.gui.widgets.pain_scale import PainScale
from kneejournal.gui.words import Words

_PAUSE_MS = 800
"""A note is saved when typing pauses this long, and when the field is left."""
_MINUTES = ("stiffness_min", "walk_min")


class ExtrasCard(DayCard):
    """What is welcome and not needed. Text is saved as it is typed."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__(theme, self.tr("Anything else?"))
        self._state: DayState | None = None
        self._drafts: dict[tuple[date, Knee], str] = {}
        self._moments = _Moments(theme)
        self._place = OneOf("", [(each.value, words.text(LOCATION_NAMES[each])) for each in Location])
        self._minutes = {field: MinutesEdit() for field in _MINUTES}
        self._note = QPlainTextEdit()
        for part in (self._note, self._note.viewport()):
            part.setAcceptDrops(False)  # a file that is dropped on it is meant for the window
        self._note.setTabChangesFocus(True)
        self._note.setPlaceholderText(self.tr("A few words about the day"))
        self._note.setAccessibleName(self.tr("Note"))
        self._note.setFixedHeight(72)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(8)
        for text, field in (
            (self.tr("Moments"), self._moments),
            (self.tr("Where it hurts"), self._place),
            (self.tr("Morning stiffness"), self._minutes["stiffness_min"]),
            (self.tr("Longest brisk walk"), self._minutes["walk_min"]),
            (self.tr("Note"), self._note),
        ):
            name = label(text, wraps=True)
            name.setFixedWidth(124)
            name.setContentsMargins(0, 5, 0, 0)
            form.addRow(name, field)
        self.body.addLayout(form)

    def _connect(self) -> None:
        self._moments.answered.connect(self._tell_moments)
        self._place.answered.connect(self._tell_place)
        for field, edit in self._minutes.items():
            edit.answered.connect(lambda minutes, f=field: self._tell_minutes(f, minutes))
        self._note.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self.save_note)

    def show_day(self, state: DayState) -> None:
        """Show the day; a note that is being typed, or could not be saved, is left alone and shown again."""
        self._keep_draft()
        self._state = state
        noted = state.check_in
        self._moments.show_moments(noted.moments, state)
        self._place.show_answer(noted.location)
        self._place.ask(state.about_knee(self.tr("Where it hurts")))
        names = {"stiffness_min": self.tr("Morning stiffness"), "walk_min": self.tr("Longest brisk walk")}
        for field, edit in self._minutes.items():
            edit.show_answer(getattr(noted, field), state.about_knee(names[field]))
        self._show_note(noted.note or "", self._drafts.get((state.day, state.knee)))

    def _keep_draft(self) -> None:
        """Keep a note that is not saved, for its day and knee."""
        if self._state is None:
            return
        place = self._state.day, self._state.knee
        if self._pause.isActive() or place in self._drafts:
            self._drafts[place] = self._note.toPlainText()

    def _show_note(self, noted: str, draft: str | None) -> None:
        typing = self._pause.isActive()
        text = noted if draft is None else draft
        if self._note.toPlainText() != text:
            self._note.setPlainText(text)
            self._pause.stop()
        if draft is not None and draft == noted and self._state is not None:
            del self._drafts[self._state.day, self._state.knee]
        elif draft is not None and not typing:
            self._pause.start()  # what could not be saved is tried again

    def finish(self) -> None:
        """Save what is still being typed."""
        for edit in self._minutes.values():
            edit.finish()
        self.save_note()

    def finish_moment(self) -> None:
        """Add a moment that has its score, before another day is shown."""
        self._moments.finish()

    def save_note(self) -> None:
        """Save the note now, if it differs; one that cannot be saved is kept as a draft."""
        self._pause.stop()
        if self._state is None:
            return
        text = self._note.toPlainText() or None
        if text != self._state.check_in.note:
            self._drafts[self._state.day, self._state.knee] = text or ""
            self.answered.emit("note", text, self.tr("Note"))

    def _tell_moments(self, moments: tuple[Moment, ...]) -> None:
        self.answered.emit("moments", moments, self.tr("Moments"))

    def _tell_place(self, value: str | None) -> None:
        self.answered.emit("location", Location(value) if value else None, self.tr("Where it hurts"))

    def _tell_minutes(self, field: str, minutes: int | None) -> None:
        names = {"stiffness_min": self.tr("Morning stiffness"), "walk_min": self.tr("Longest brisk walk")}
        self.answered.emit(field, minutes, names[field])


class _Moments(QWidget):
    """Pain at times of the day: those noted, and a row to add one."""

    answered = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._moments: tuple[Moment, ...] = ()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self._time = QTimeEdit()
        self._time.setDisplayFormat("HH:mm")
        self._time.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._time.setAccessibleName(self.tr("Time of the moment"))
        self._time.setTime(QTime(12, 0))
        self._scale = PainScale(self.tr("Pain at that moment"), theme, height=26)
        self._words = entry(self.tr("Words about the moment"), self.tr("what you did"))

        self._add = push(self.tr("Add"), name=self.tr("Add the moment"))
        self._add.setEnabled(False)
        self._scale.answered.connect(lambda answer: self._add.setEnabled(answer is not None))
        self._add.clicked.connect(self._append)
        self._words.returnPressed.connect(self._append)
        row = QHBoxLayout()
        row.addWidget(self._time)
        row.addWidget(self._words, 1)
        row.addWidget(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._rows)
        column.addWidget(self._scale)
        column.addLayout(row)

    def show_moments(self, moments: tuple[Moment, ...], state: DayState) -> None:
        """Show what is noted."""
        if moments == self._moments:
            return
        self._moments = moments
        while (item := self._rows.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        for index, moment in enumerate(moments):
            self._rows.addWidget(self._row(index, moment, state.words))

    def _row(self, index: int, moment: Moment, words: Words) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        text = f"{words.clock(moment.time)} · {moment.pain}" + (f" · {moment.note}" if moment.note else "")
        remove = push(self.tr("Remove"), "link")
        remove.setAccessibleName(self.tr("Remove the moment of {time}").format(time=words.clock(moment.time)))
        remove.clicked.connect(lambda: self._remove(index))
        row.addWidget(label(text, wraps=True), 1)
        row.addWidget(remove)
        return holder

    def finish(self) -> None:
        """Add what is entered, if it has its score."""
        if isinstance(self._scale.answer, int):
            self._append()

    def _append(self) -> None:
        answer = self._scale.answer
        if not isinstance(answer, int):
            self._scale.setFocus()
            return
        clock = self._time.time()
        moment = Moment(time=time(clock.hour(), clock.minute()), pain=answer, note=self._words.text().strip() or None)
        self._scale.show_answer(None)
        self._add.setEnabled(False)
        self._words.clear()
        self.answered.emit(tuple(sorted((*self._moments, moment), key=lambda each: each.time)))

    def _remove(self, index: int) -> None:
        self.answered.emit((*self._moments[:index], *self._moments[index + 1 :]))
