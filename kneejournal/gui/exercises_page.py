"""The exercises: the library to look through, and the programme to do."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from kneejournal.domain.catalogue import exercises, planned_items, programme_on
from kneejournal.domain.diary import Diary
from kneejournal.domain.programme import from_today, with_exercise, without_exercise
from kneejournal.domain.records import CustomExercise, Programme
from kneejournal.domain.session import plan_session
from kneejournal.gui.bridge import Bridge
from kneejournal.gui.exercises.history_sheet import HistorySheet
from kneejournal.gui.exercises.library_view import LibraryView
from kneejournal.gui.exercises.own_dialog import OwnExerciseDialog
from kneejournal.gui.exercises.programme_view import ProgrammeView
from kneejournal.gui.page import Page
from kneejournal.gui.preferences import Preferences
from kneejournal.gui.proposing import Proposing
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.choices import Segmented
from kneejournal.gui.widgets.controls import push
from kneejournal.gui.widgets.layout import label
from kneejournal.rules import advise

_LIBRARY, _PROGRAMME = "library", "programme"
_DAYS_READ = 62
"""Eight weeks of sets from a Monday on, and the four weeks the rules look at."""


class ExercisesPage(Page):
    """Two views on one page. Every change is saved at once and can be undone."""

    pageRequested = Signal(str)  # noqa: N815  # signals are named as Qt names them

    def __init__(self, bridge: Bridge, theme: Theme, preferences: Preferences) -> None:
        super().__init__(bridge, theme)
        self._proposing = Proposing(bridge, preferences, self)
        self._session = push(self.tr("Guided session"), "main", tip=self.tr("Through today’s exercises, set by set"))
        self._library = LibraryView(theme, bridge.words)
        self._programme = ProgrammeView(theme, bridge.words)
        self._view = Segmented(self.tr("View"), [(_LIBRARY, self.tr("Library")), (_PROGRAMME, self.tr("Programme"))])
        self._views = QStackedWidget()
        self._lay_out()
        self._connect()
        self._view.show_value(_LIBRARY)

    def _connect(self) -> None:
        self._view.chosen.connect(self._choose)
        self._library.addRequested.connect(self._add)
        self._library.deleteRequested.connect(self._delete)
        self._library.editRequested.connect(self._ask)
        self._library.newRequested.connect(self._ask)
        self._library.historyRequested.connect(self._show_history)
        self._programme.programmeChanged.connect(self._save_programme)
        self._programme.proposals.putOff.connect(self._proposing.put_off)
        self._programme.proposals.taken.connect(self._proposing.take_over)
        self._proposing.putOff.connect(self.refresh)
        self._session.clicked.connect(self._request_session)

    def _lay_out(self) -> None:
        self._views.addWidget(self._library)
        self._views.addWidget(self._programme)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Exercises"), "heading"))
        head.addStretch()
        head.addWidget(self._session)
        head.addWidget(self._view)
        page = QVBoxLayout(self)
        page.setContentsMargins(22, 16, 14, 12)
        page.setSpacing(12)
        page.addLayout(head)
        page.addWidget(self._views, 1)

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Exercises")

    def refresh(self) -> None:
        """Read the programmes and the own exercises again, for the view that is shown."""
        if not self.bridge.is_open:
            return
        diary, today = self._read(), self.bridge.today()
        done = [each for each in diary.sets if each.date == today]
        session = plan_session(planned_items(diary.programmes, today), done, own=diary.custom_exercises)
        self._session.setVisible(not session.over)
        if self._views.currentWidget() is self._programme:
            self._programme.show_diary(diary, today)
            self._programme.proposals.show_proposals(self._proposing.on(diary, today, advise(diary, today)))
            return
        holding = programme_on(diary.programmes, today)
        self._library.show_diary(diary, frozenset(item.exercise for item in holding.items) if holding else frozenset())

    def leave(self) -> None:
        """Save what is still being typed."""
        if self._views.currentWidget() is self._programme:
            self._programme.finish()

    def _read(self) -> Diary:
        today = self.bridge.today()
        return self.bridge.read_weeks(today - timedelta(days=_DAYS_READ), today)

    def _choose(self, view: str) -> None:
        self.leave()
        self._views.setCurrentWidget(self._programme if view == _PROGRAMME else self._library)
        self.refresh()

    def _add(self, exercise: str) -> None:
        start = from_today(self._read().programmes, self.bridge.today())
        self._save_programme(
            with_exercise(start, exercise, self._read().custom_exercises), self.tr("Add to the programme")
        )

    def _request_session(self) -> None:
        self.pageRequested.emit("session")

    def _show_history(self, exercise: str, name: str) -> None:
        HistorySheet(exercise, name, self.bridge, self).open()

    def _save_programme(self, programme: Programme, title: str) -> None:
        if not self.bridge.do(title, lambda journal: journal.save(programme)):
            self.refresh()

    def _ask(self, own: CustomExercise | None = None) -> None:
        taken = {*exercises(), *(each.id for each in self._read().custom_exercises)}
        dialog = OwnExerciseDialog(own, taken, self.bridge.words, self)
        dialog.entered.connect(self._save_own)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save_own(self, own: CustomExercise, title: str) -> None:
        if self.bridge.do(title, lambda journal: journal.save(own)):
            self._library.go_to(own.id)

    def _delete(self, own: CustomExercise) -> None:
        """Delete an own exercise, and take it out of the programme from today on; sets done stay."""
        start = from_today(self._read().programmes, self.bridge.today())
        rest = without_exercise(start, own.id)
        planned = rest.items != start.items and own.id not in exercises()
        title = self.tr("Delete your exercise")
        self.bridge.do(title, lambda journal: journal.replace([own], [rest] if planned else []))
