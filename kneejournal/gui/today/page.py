"""The page of one day: lays the cards out, reads what they show, carries out what they say."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kneejournal.domain.diary import tracked_knees
from kneejournal.domain.records import ProgrammeItem, Run, RunPlan, SetDone, new_id
from kneejournal.domain.vocabulary import Knee, Side
from kneejournal.gui.bridge import Bridge
from kneejournal.gui.page import Page
from kneejournal.gui.theme import Theme
from kneejournal.gui.today.activities_card import ActivitiesCard
from kneejournal.gui.today.advice_card import AdviceCard
from kneejournal.gui.today.due_card import DueCard
from kneejournal.gui.today.exercises_card import ExercisesCard
from kneejournal.gui.today.extras_card import ExtrasCard
from kneejournal.gui.today.fortnight_card import FortnightCard
from kneejournal.gui.today.header import DayHeader
from kneejournal.gui.today.needed_card import NeededCard
from kneejournal.gui.today.next_card import NextCard
from kneejournal.gui.today.plan_card import PlanCard
from kneejournal.gui.today.runs_card import RunsCard
from kneejournal.gui.today.state import DAYS_BEFORE, DayState
from kneejournal.gui.widgets.layout import scrolling

if TYPE_CHECKING:
    from kneejournal.rules import Missing

_TWO_COLUMNS_FROM = 860
_SIDE_WIDTH = 336
_SIDE_NARROWER = 290


class TodayPage(Page):
    """Shows a day for one knee. It paints at once and builds its cards in the turns of the event loop that follow."""

    pageRequested = Signal(str)  # noqa: N815  # signals are named as Qt names them

    def __init__(self, bridge: Bridge, theme: Theme) -> None:
        super().__init__(bridge, theme)
        self._day: date | None = None
        self._knee: Knee | None = None
        self._state: DayState | None = None
        self._header = DayHeader(theme)
        self._advice = AdviceCard(theme)
        self._main = QVBoxLayout()
        self._side = QVBoxLayout()
        self._two_columns: bool | None = None
        self._lay_out()
        self._building: Iterator[None] | None = self._build()
        self._connect_header()

    # building

    def _lay_out(self) -> None:
        main, side = QWidget(), QWidget()
        for holder, column in ((main, self._main), (side, self._side)):
            outer = QVBoxLayout(holder)
            outer.setContentsMargins(0, 0, 8, 0)
            outer.setSpacing(12)
            column.setSpacing(12)
            outer.addLayout(column)
            outer.addStretch()
        self._main_area, self._side_area = scrolling(main), scrolling(side)
        self._strip = QVBoxLayout()
        columns = QHBoxLayout()
        columns.setSpacing(8)
        columns.addWidget(self._main_area, 1)
        columns.addWidget(self._side_area)
        page = QVBoxLayout(self)
        page.setContentsMargins(22, 16, 14, 12)
        page.setSpacing(12)
        page.addWidget(self._header)
        page.addLayout(self._strip)
        page.addLayout(columns, 1)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  # Qt's name
        """Begin to build once the window has been painted."""
        super().showEvent(event)
        if self._building is not None:
            QTimer.singleShot(0, self._build_on)

    def _build_on(self) -> None:
        if self._building is None:
            return
        if next(self._building, self) is self:
            self._building = None
            self._connect_cards()
            self._arrange()
            self.refresh()
        else:
            QTimer.singleShot(0, self._build_on)

    def _build(self) -> Iterator[None]:
        """Make one card a turn, so that no turn of the event loop lasts long."""
        yield
        words = self.bridge.words
        self._due = DueCard(self.theme)
        self._needed = NeededCard(self.theme, words)
        yield
        self._activities = ActivitiesCard(self.theme)
        yield
        self._runs = RunsCard(self.theme)
        self._exercises = ExercisesCard(self.theme)
        yield
        self._extras = ExtrasCard(self.theme, words)
        yield
        self._plan = PlanCard(self.theme, words)
        self._fortnight = FortnightCard(self.theme)
        self._next = NextCard(self.theme)
        for card in (self._due, self._needed, self._activities, self._runs, self._exercises, self._extras):
            self._main.addWidget(card)

    def _connect_header(self) -> None:
        self._advice.questionRequested.connect(self._go_to_question)
        self._header.dayStepped.connect(self._step)
        self._header.kneeRequested.connect(lambda knee: self._show_knee(Knee(knee)))
        self._header.todayRequested.connect(self._go_to_today)
        QShortcut(QKeySequence("Alt+K"), self, self._switch_knees)

    def _connect_cards(self) -> None:
        for card in (self._due, self._needed, self._activities, self._extras):
            card.answered.connect(self._answer)
        self._due.runAnswered.connect(self._save_run)
        self._exercises.setsRequested.connect(self._do_sets)
        self._exercises.starterRequested.connect(self._start_programme)
        self._needed.quietDayRequested.connect(self._quiet_day)
        self._needed.sameAsYesterdayRequested.connect(self._same_as_yesterday)
        self._next.reportRequested.connect(lambda: self.pageRequested.emit("report"))
        self._plan.planned.connect(self._plan_run)
        self._runs.addRequested.connect(lambda: self._open_run_dialog(None))
        self._runs.deleteRequested.connect(self._delete_run)
        self._runs.editRequested.connect(self._open_run_dialog)
        self._runs.painlessRequested.connect(self._painless)
        self._runs.runAnswered.connect(self._save_run)

    # laying out for the room there is

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        """Use two columns where there is room for them, else a strip for the advice above one column."""
        super().resizeEvent(event)
        self._side_area.setFixedWidth(_SIDE_WIDTH if self.width() > _TWO_COLUMNS_FROM + 160 else _SIDE_NARROWER)
        two_columns = self.width() >= _TWO_COLUMNS_FROM
        if two_columns != self._two_columns:
            self._two_columns = two_columns
            self._arrange()

    def _arrange(self) -> None:
        wide = bool(self._two_columns)
        self._advice.set_compact(not wide)
        if wide:
            self._side.insertWidget(0, self._advice)
        else:
            self._strip.addWidget(self._advice)
        self._side_area.setVisible(wide)
        if self._building is None:
            for card in (self._plan, self._fortnight, self._next):
                (self._side if wide else self._main).addWidget(card)

    # showing

    def title(self) -> str:
        """Return the day shown, in words."""
        return self.bridge.words.long_day(self._state.day) if self._state else ""

    def set_day(self, day: date) -> None:
        """Show a day from the next refresh on."""
        self._day = day

    def go_to(self, day: date) -> None:
        """Show a day."""
        self.set_day(day)
        self.refresh()

    def turn_to(self, today: date) -> None:
        """Go on to the new day at midnight, unless a past day is being looked at."""
        if self._state is None or self._day == self._state.today:
            self.leave()
            self.go_to(today)
        else:
            self.refresh()

    def refresh(self) -> None:
        """Read the day and the weeks before it, and show them on all cards."""
        if self._building is not None or self._day is None or not self.bridge.is_open:
            return
        diary = self.bridge.read(self._day - timedelta(days=DAYS_BEFORE), self._day + timedelta(days=1))
        knees = tracked_knees(diary.profile)
        if self._knee not in knees:
            self._knee = knees[-1]
        state = DayState(self._day, self.bridge.today(), self._knee, diary, self.bridge.words)
        first = self._state is None
        self._state = state
        self._header.show_day(state)
        for card in self._cards():
            card.show_day(state)
        self._show_advice(state)
        if self.isVisible():
            self.titleChanged.emit(self.title())
        if first:
            self._needed.focus_question("waking_pain")

    def _cards(
        self,
    ) -> tuple[
        DueCard
        | NeededCard
        | ActivitiesCard
        | RunsCard
        | ExercisesCard
        | ExtrasCard
        | PlanCard
        | FortnightCard
        | NextCard,
        ...,
    ]:
        return (
            self._due, self._needed, self._activities, self._runs, self._exercises,
            self._extras, self._plan, self._fortnight, self._next,
        )  # fmt: skip

    def _show_advice(self, state: DayState) -> None:
        from kneejournal.rules import advise, advise_after_run  # noqa: PLC0415  # not needed for the first paint

        after_run = bool(state.runs)
        advice = advise(state.diary, state.day)
        shown = advise_after_run(state.diary, state.day) if after_run else advice
        self._advice.show_advice(shown, state, after_run=after_run)
        if state.day == state.today:
            self.bridge.log_advice(advice)

    # what the user does

    def _answer(self, field: str, answer: object, title: str) -> None:
        if self._state is None:
            return
        day, knee = self._state.day, self._state.knee
        self.bridge.do(title, lambda journal: journal.answer(day, knee, {field: answer}))

    def _quiet_day(self) -> None:
        if self._state is not None:
            day = self._state.day
            self.bridge.do(self.tr("Quiet day"), lambda journal: journal.quiet_day(day))

    def _same_as_yesterday(self) -> None:
        if self._state is not None:
            day, knee = self._state.day, self._state.knee
            self.bridge.do(self.tr("Same as yesterday"), lambda journal: journal.same_as_yesterday(day, knee))

    def _save_run(self, run: Run, title: str) -> None:
        self.bridge.do(title, lambda journal: journal.save(run))

    def _delete_run(self, run: Run) -> None:
        self.bridge.do(self.tr("Delete the run"), lambda journal: journal.delete(run))

    def _painless(self, run: Run) -> None:
        from kneejournal.domain.day import painless  # noqa: PLC0415  # not needed for the first paint

        if self._state is not None:
            self._save_run(painless(run, self._state.knees), self.tr("No pain in this run"))

    def _open_run_dialog(self, run: Run | None) -> None:
        from kneejournal.gui.today.run_dialog import RunDialog  # noqa: PLC0415  # only when a run is entered

        if self._state is not None:
            dialog = RunDialog(self._state.day, run, self.bridge.words, self.theme, self)
            title = self.tr("Edit the run") if run else self.tr("Add a run")
            dialog.entered.connect(lambda entered: self._save_run(entered, title))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _plan_run(self, plan: RunPlan | None) -> None:
        if self._state is None:
            return
        if plan is not None:
            self.bridge.do(self.tr("Planned run"), lambda journal: journal.save(plan))
            return
        old = [each for each in self._state.diary.planned_runs if each.date == self._state.day]
        self.bridge.do(self.tr("No plan"), lambda journal: journal.delete(*old))

    def _do_sets(self, item: ProgrammeItem, count: int) -> None:
        if self._state is None:
            return
        day = self._state.day
        done = sorted(
            (each for each in self._state.diary.sets if each.date == day and each.exercise == item.exercise),
            key=lambda each: each.set,
        )
        if count < len(done):
            self.bridge.do(self.tr("Exercise sets"), lambda journal: journal.delete(*done[count:]))
        else:
            new = [_set_done(item, day, number) for number in range(len(done) + 1, count + 1)]
            self.bridge.do(self.tr("Exercise sets"), lambda journal: journal.save(*new))

    def _start_programme(self) -> None:
        from kneejournal.domain.catalogue import starter_programme  # noqa: PLC0415  # reads the library

        if self._state is not None:
            programme = starter_programme(self._state.day)
            self.bridge.do(self.tr("Simple programme"), lambda journal: journal.save(programme))

    # moving about

    def _step(self, days: int) -> None:
        if self._state is not None:
            self.leave()
            self.go_to(min(self._state.day + timedelta(days=days), self._state.today))

    def _go_to_today(self) -> None:
        if self._state is not None:
            self.leave()
            self.go_to(self._state.today)

    def _show_knee(self, knee: Knee) -> None:
        self.leave()
        self._knee = knee
        self.refresh()

    def _switch_knees(self) -> None:
        if self._state is not None and len(self._state.knees) > 1:
            self._show_knee(next(knee for knee in self._state.knees if knee != self._state.knee))

    def _go_to_question(self, missing: Missing) -> None:
        if missing.knee is not None and missing.knee != self._knee:
            self._show_knee(missing.knee)
        if missing.run_id is not None:
            asked = f"{missing.run_id}.{missing.field}"
            found = self._due.focus_question(asked) or self._runs.focus_run(missing.run_id, missing.field)
        else:
            found = any(card.focus_question(missing.field) for card in (self._needed, self._activities, self._due))
        focused = self.focusWidget()
        if found and focused is not None:
            self._main_area.ensureWidgetVisible(focused)

    def leave(self) -> None:
        """Save a note that is still being typed."""
        if self._building is None:
            self._extras.save_note()


def _set_done(item: ProgrammeItem, day: date, number: int) -> SetDone:
    return SetDone(
        id=new_id(), date=day, exercise=item.exercise, knee=Side.BOTH, set=number,
        reps=item.reps, hold_s=item.hold_s, load_kg=item.load_kg,
    )  # fmt: skip
