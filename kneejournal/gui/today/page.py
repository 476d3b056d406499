"""The page of one day: reads what its cards show, and connects what they say with what is done."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from kneejournal.domain.diary import tracked_knees
from kneejournal.domain.hour_after import due_days
from kneejournal.domain.records import Run, RunPlan
from kneejournal.domain.vocabulary import Knee
from kneejournal.gui.bridge import DAYS_AFTER, DAYS_BEFORE, Bridge
from kneejournal.gui.page import Page
from kneejournal.gui.preferences import Preferences
from kneejournal.gui.proposing import Proposing
from kneejournal.gui.theme import Theme
from kneejournal.gui.today.actions import DayActions
from kneejournal.gui.today.activities_card import ActivitiesCard
from kneejournal.gui.today.advice_card import AdviceCard
from kneejournal.gui.today.columns import Columns
from kneejournal.gui.today.day_card import DayCard
from kneejournal.gui.today.due_card import DueCard
from kneejournal.gui.today.exercises_card import ExercisesCard
from kneejournal.gui.today.extras_card import ExtrasCard
from kneejournal.gui.today.fortnight_card import FortnightCard
from kneejournal.gui.today.header import DayHeader
from kneejournal.gui.today.hour_after_card import HourAfterCard
from kneejournal.gui.today.needed_card import NeededCard
from kneejournal.gui.today.next_card import NextCard
from kneejournal.gui.today.others_card import OthersCard
from kneejournal.gui.today.plan_card import PlanCard
from kneejournal.gui.today.prescribed_card import PrescribedCard
from kneejournal.gui.today.runs_card import RunsCard
from kneejournal.gui.today.state import DayState
from kneejournal.gui.today.supposed import with_plan
from kneejournal.rules.logged import knees_without_entry

if TYPE_CHECKING:
    from kneejournal.rules import Missing

_LOG_AFTER_MS = 500
"""How long after the last answer the advice is kept."""

CardT = TypeVar("CardT", bound=DayCard)


class TodayPage(Page):
    """Shows a day for one knee. It paints at once and builds its cards in the turns of the event loop that follow."""

    pageRequested = Signal(str)  # noqa: N815  # signals are named as Qt names them
    importRequested = Signal()  # noqa: N815

    def __init__(self, bridge: Bridge, theme: Theme, preferences: Preferences) -> None:
        super().__init__(bridge, theme)
        self._proposing = Proposing(bridge, preferences, self)
        self._day: date | None = None
        self._knee: Knee | None = None
        self._state: DayState | None = None
        self._asks_for_entry = True
        self._actions = DayActions(bridge, self)
        self._header = DayHeader(theme)
        self._advice = AdviceCard(theme)
        self._columns = Columns(self._advice)
        self._cards: list[DayCard] = []
        self._logging = QTimer(self)
        self._logging.setSingleShot(True)
        self._logging.setInterval(_LOG_AFTER_MS)
        self._logging.timeout.connect(self._log_advice)
        self._building: Iterator[None] | None = self._build()
        page = QVBoxLayout(self)
        page.setContentsMargins(22, 16, 14, 12)
        page.setSpacing(12)
        page.addWidget(self._header)
        page.addWidget(self._columns, 1)

    # building

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  # Qt's name
        """Begin to build once the page is shown."""
        super().showEvent(event)
        if self._building is not None:
            QTimer.singleShot(0, self, self._build_on)

    def _build_on(self) -> None:
        """Make one card a turn, so that no turn of the event loop lasts long; then show the day."""
        if self._building is None:
            return
        for _ in self._building:
            QTimer.singleShot(0, self, self._build_on)
            return
        self._building = None
        self.refresh()

    def _build(self) -> Iterator[None]:
        words = self.bridge.words
        self._due = self._added(DueCard(self.theme))
        self._hour_after = self._added(HourAfterCard(self.theme))
        self._needed = self._added(NeededCard(self.theme, words))
        yield
        self._activities = self._added(ActivitiesCard(self.theme))
        yield
        self._runs = self._added(RunsCard(self.theme))
        self._exercises = self._added(ExercisesCard(self.theme, self._proposing, words))
        yield
        self._others = self._added(OthersCard(self.theme))
        self._extras = self._added(ExtrasCard(self.theme, words))
        yield
        self._prescribed = self._added(PrescribedCard(self.theme), beside=True)
        self._plan = self._added(PlanCard(self.theme, words), beside=True)
        self._fortnight = self._added(FortnightCard(self.theme), beside=True)
        self._next = self._added(NextCard(self.theme), beside=True)
        self._connect()
        yield

    def _added(self, card: CardT, *, beside: bool = False) -> CardT:
        if isinstance(card, DueCard | HourAfterCard | NextCard | PrescribedCard):
            card.hide()  # shown where there is something to ask or to tell
        self._cards.append(card)
        (self._columns.add_beside if beside else self._columns.add)(card)
        return card

    def _connect(self) -> None:
        for card in (self._due, self._needed, self._activities, self._extras):
            card.answered.connect(self._actions.answer)
        self._advice.ladderRequested.connect(self._show_ladder)
        self._advice.questionRequested.connect(self._go_to_question)
        self._advice.sourcesRequested.connect(self._show_sources)
        self._advice.whatIfRequested.connect(self._ask_what_if)
        self._due.runAnswered.connect(self._actions.save_run)
        self._exercises.reached.connect(self._columns.bring_into_view)
        self._exercises.setsRequested.connect(self._actions.do_sets)
        self._exercises.sessionRequested.connect(self._request_session)
        self._exercises.starterRequested.connect(self._actions.start_programme)
        self._hour_after.setsAnswered.connect(self._actions.save_sets)
        self._header.dayStepped.connect(self._step)
        self._header.kneeRequested.connect(self._show_knee)
        self._header.todayRequested.connect(self._go_to_today)
        self._needed.quietDayRequested.connect(self._actions.quiet_day)
        self._needed.sameAsYesterdayRequested.connect(self._actions.same_as_yesterday)
        self._next.reportRequested.connect(self._request_report)
        self._others.added.connect(self._actions.add_other)
        self._others.deleteRequested.connect(self._actions.delete_other)
        self._plan.drafted.connect(self._weigh)
        self._prescribed.settingsRequested.connect(self._request_settings)
        self._proposing.putOff.connect(self.refresh)
        self._plan.planned.connect(self._actions.plan)
        self._runs.addRequested.connect(self._enter_run)
        self._runs.deleteRequested.connect(self._actions.delete_run)
        self._runs.editRequested.connect(self._enter_run)
        self._runs.importRequested.connect(self.importRequested)
        self._runs.painlessRequested.connect(self._actions.run_without_pain)
        self._runs.runAnswered.connect(self._actions.save_run)
        QShortcut(QKeySequence("Alt+K"), self, self._switch_knees)

    # showing

    def title(self) -> str:
        """Return the day shown, in words; empty until the page takes answers."""
        return self.bridge.words.long_day(self._state.day) if self._state else ""

    def set_day(self, day: date) -> None:
        """Show a day from the next refresh on."""
        self._day = day

    def go_to(self, day: date) -> None:
        """Show a day."""
        self.set_day(day)
        self.refresh()

    def ask_for_entry(self, today: date) -> None:
        """Bring the keyboard to the first open question of today with the next refresh, of a knee without an entry."""
        self.set_day(today)
        self._asks_for_entry = True
        knees = knees_without_entry(self.bridge.read(today, today), today)
        self._knee = self._knee if self._knee in knees else next(iter(knees), self._knee)

    def turn_to(self, today: date) -> None:
        """Go on to the new day at midnight, unless a past day is being looked at."""
        if self._state is None or self._day == self._state.today:
            self._leave_day()
            self.go_to(today)
        else:
            self.refresh()

    def look_at_clock(self) -> None:
        """Ask what has become due in the meantime."""
        state, now = self._state, self.bridge.now()
        if state is None:
            return
        before, after = (due_days(state.diary.sets, state.knee, state.day, moment) for moment in (state.now, now))
        if before != after:
            self.refresh()

    def refresh(self) -> None:
        """Read the day and the weeks before it, and show them on all cards."""
        if self._building is not None or self._day is None or not self.bridge.can_read:
            return
        self._state = self._read(self._day)
        self._actions.act_on(self._state)
        self._header.show_day(self._state)
        for card in self._cards:
            card.show_day(self._state)
        self._show_advice(self._state)
        if self.isVisible():
            self.titleChanged.emit(self.title())
        if self._asks_for_entry:
            self._asks_for_entry = False
            self._focus_first_open()

    def _focus_first_open(self) -> None:
        asking = (self._due, self._hour_after, self._needed)
        if not any(card.focus_first_open() for card in asking):
            self._needed.focus_question("waking_pain")
        control = self.focusWidget()
        if control is not None:
            self._columns.bring_into_view(control)

    def _read(self, day: date) -> DayState:
        diary = self.bridge.read_weeks(day - timedelta(days=DAYS_BEFORE), day + timedelta(days=DAYS_AFTER))
        knees = tracked_knees(diary.profile)
        if self._knee is None or self._knee not in knees:
            self._knee = knees[-1]
        return DayState(day, self.bridge.now(), self._knee, diary, self.bridge.words)

    def _show_advice(self, state: DayState) -> None:
        self._advice.show_advice(state)
        self._logging.start()

    def _log_advice(self) -> None:
        """Keep today's advice once the answers have come to rest, as long as no run is done: then it is settled."""
        self._logging.stop()
        state = self._state
        if state is not None and state.day == state.today and not state.advised.after_run:
            self.bridge.log_advice(state.advised.shown)

    def _weigh(self, plan: RunPlan) -> None:
        """Show the advice for a plan that is still being typed."""
        if self._state is not None:
            self._advice.show_advice(with_plan(self._state, plan))

    def _show_ladder(self) -> None:
        from kneejournal.gui.today.ladder_sheet import LadderSheet  # noqa: PLC0415  # only when it is asked for

        if self._state is not None and self._state.advised.shown.ladder is not None:
            LadderSheet(self._state.advised.shown.ladder, self._state.words, self).open()

    def _show_sources(self) -> None:
        from kneejournal.gui.today.sources_sheet import SourcesSheet  # noqa: PLC0415  # only when they are asked for

        if self._state is not None:
            SourcesSheet(self._state.advised.shown, self._state.words, self).open()

    def _ask_what_if(self) -> None:
        from kneejournal.gui.today.what_if import WhatIfSheet  # noqa: PLC0415  # only when it is asked for

        if self._state is not None:
            WhatIfSheet(self._state, self.theme, self).open()

    # moving about

    def _leave_day(self) -> None:
        """Save what is being typed to the day it is about."""
        if self._building is None:
            self._extras.finish_moment()
            self._others.finish()
        self.leave()

    def _step(self, days: int) -> None:
        if self._state is not None:
            self._leave_day()
            self.go_to(min(self._state.day + timedelta(days=days), self._state.today))

    def _go_to_today(self) -> None:
        if self._state is not None:
            self._leave_day()
            self.go_to(self._state.today)

    def _show_knee(self, knee: str) -> None:
        self._leave_day()
        self._knee = Knee(knee)
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
            found = any(card.focus_question(missing.field) for card in self._cards)
        control = self.focusWidget()
        if found and control is not None:
            self._columns.bring_into_view(control)

    def _enter_run(self, run: Run | None = None) -> None:
        from kneejournal.gui.widgets.run_dialog import RunDialog  # noqa: PLC0415  # only when a run is entered

        if self._state is not None:
            dialog = RunDialog(self._state.day, run, self.bridge.words, self.theme, self)
            dialog.entered.connect(self._actions.save_run)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _request_session(self) -> None:
        self.pageRequested.emit("session")

    def _request_settings(self) -> None:
        self.pageRequested.emit("settings")

    def _request_report(self) -> None:
        self.pageRequested.emit("report")

    def leave(self) -> None:
        """Save what is still being typed, and the advice that is to be kept."""
        if self._building is None:
            self._extras.finish()
            self._plan.finish()
        if self._logging.isActive():
            self._log_advice()
