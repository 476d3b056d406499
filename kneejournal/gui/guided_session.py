"""The guided session: one quiet screen that leads through the day's exercises, set by set.

The state machine lies in ``domain/session.py``; here it gets the time, keys and a screen. Each set is saved as it is
done, one step of undo each, so that a session that is broken off, or killed, has lost nothing and goes on later.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from time import monotonic

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kneejournal.domain.catalogue import exercise_name, planned_items
from kneejournal.domain.diary import Diary
from kneejournal.domain.records import SetDone
from kneejournal.domain.session import Rating, Session, plan_session, records
from kneejournal.domain.session_cues import cue
from kneejournal.domain.session_plan import Phase
from kneejournal.gui.bridge import DAYS_BEFORE, Bridge
from kneejournal.gui.page import Page
from kneejournal.gui.preferences import Preferences
from kneejournal.gui.proposing import Proposing
from kneejournal.gui.session.controls import Controls
from kneejournal.gui.session.guide import Guide
from kneejournal.gui.session.head import Head
from kneejournal.gui.session.rating import RatingView
from kneejournal.gui.session.sounds import Sounds
from kneejournal.gui.session.stage import Stage
from kneejournal.gui.session.summary import Summary
from kneejournal.gui.theme import Theme
from kneejournal.rules import advise

_LOOK_MS = 100
"""How often the clock is looked at. The time shown comes from the clock, never from how often this was."""


class GuidedSession(Page):
    """Shown in place of all pages. ``left`` leads back to the page it was asked for on."""

    left = Signal()

    def __init__(
        self, bridge: Bridge, theme: Theme, preferences: Preferences, clock: Callable[[], float] = monotonic
    ) -> None:
        super().__init__(bridge, theme)
        self._clock = clock
        self._preferences = preferences
        self._session: Session | None = None
        self._day = date.min
        self._diary = Diary()
        self._before: tuple[SetDone, ...] = ()
        self._saved: dict[str, SetDone] = {}
        self._asking = False
        self._sounds = Sounds(self, on=preferences.settings.sounds)
        self._head = Head(sounds=self._sounds.on)
        self._guide, self._stage = Guide(theme, bridge.words), Stage(theme)
        self._proposing = Proposing(bridge, preferences, self)
        self._rating, self._summary = RatingView(theme), Summary(bridge.words)
        self._controls = Controls()
        self._views = QStackedWidget()
        self._work = QWidget()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Guided session"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._work)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        row.addWidget(self._guide, 4)
        row.addWidget(self._stage, 6)
        for view in (self._work, self._rating, self._summary):
            self._views.addWidget(view)
        page = QVBoxLayout(self)
        page.setContentsMargins(28, 20, 28, 16)
        page.setSpacing(12)
        page.addWidget(self._head)
        page.addWidget(self._views, 1)
        page.addWidget(self._controls)

    def _connect(self) -> None:
        self._controls.backRequested.connect(self._back)
        self._controls.endRequested.connect(self._end)
        self._controls.goOnRequested.connect(self._go_on)
        self._controls.pressed.connect(self._press)
        self._controls.skipRequested.connect(self._skip)
        self._head.soundsChosen.connect(self._choose_sounds)
        self._rating.answered.connect(self._rate)
        self._proposing.putOff.connect(self._propose)
        self._stage.repsChanged.connect(self._count)
        self._summary.closed.connect(self._close)
        self._summary.putOff.connect(self._proposing.put_off)
        self._summary.saveRequested.connect(self._keep)
        self._summary.taken.connect(self._proposing.take_over)
        self._timer.timeout.connect(self._look)
        keys = ((Qt.Key.Key_Left, self._back), (Qt.Key.Key_Right, self._skip), (Qt.Key.Key_Escape, self._escape))
        for key, slot in keys:
            shortcut = QShortcut(QKeySequence(key), self, slot, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)

    # beginning and ending

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Guided session")

    def refresh(self) -> None:
        """Prepare the session of today, unless one is under way; it waits to be started."""
        if self._session is not None and self._session.over:
            self._propose()
        if self._session is not None or not self.bridge.is_open:
            return
        self._day = self.bridge.today()
        self._diary = self.bridge.read(self._day, self._day)
        self._before, self._saved = self._diary.sets, {}
        items = planned_items(self._diary.programmes, self._day)
        self._session = plan_session(items, self._before, own=self._diary.custom_exercises)
        self._head.show_tasks(self._session)
        self._show()
        self.setFocus()

    def leave(self) -> None:
        """Pause, and be silent."""
        self._sounds.stop()
        if self._session is not None:
            self._become(self._session.pause(self._clock()), silent=True)

    def _close(self) -> None:
        self._session = None
        self._timer.stop()
        self.left.emit()

    # events

    def _look(self) -> None:
        if self._session is not None:
            self._become(self._session.tick(self._clock()))

    def _press(self) -> None:
        if self._session is None:
            return
        if self._session.over:
            self._close()
        elif self._asking:
            self._go_on()
        else:
            self._become(self._session.press(self._clock()))

    def _finish(self) -> None:
        if self._session is None:
            return
        timed = not self._session.over and self._session.step.seconds is not None
        if timed and self._session.step.phase is Phase.WORK and not self._asking:
            self._become(self._session.finish(self._clock()))
        else:
            self._press()

    def _skip(self) -> None:
        if self._session is not None and not self._session.over and not self._asking:
            self._become(self._session.skip(self._clock()))

    def _back(self) -> None:
        if self._session is not None and not self._session.over and not self._asking:
            self._become(self._session.back(self._clock()))

    def _count(self, change: int) -> None:
        if self._session is not None:
            self._become(self._session.count(change))

    def _rate(self, pain: int | None, effort: int | None) -> None:
        if self._session is not None and not self._session.over:
            self._become(self._session.rate(self._session.step.task, pain=pain, effort=effort))

    def _escape(self) -> None:
        if self._session is not None and self._session.over:
            self._close()
        else:
            self._end()

    def _end(self) -> None:
        """End; where a set was begun, ask once."""
        if self._session is None:
            return
        if self._session.loses_work and not self._asking:
            self._asking = True
            self._become(self._session.pause(self._clock()), silent=True)
            return
        self._asking = False
        ended = self._session.end()
        if ended.done:
            self._become(ended, silent=True)
        else:
            self._close()

    def _go_on(self) -> None:
        self._asking = False
        if self._session is not None:
            self._become(self._session.start(self._clock()))

    def _choose_sounds(self, on: bool) -> None:  # noqa: FBT001  # a signal's value
        self._sounds.on = on
        self._preferences.choose_sounds(on=on)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        """Space presses the main button, Enter ends a hold early, Up and Down count repetitions."""
        if event.isAutoRepeat() and event.key() == Qt.Key.Key_Space:
            return
        match event.key():
            case Qt.Key.Key_Space:
                self._press()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._finish()
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self._count(1 if event.key() == Qt.Key.Key_Up else -1)
            case _:
                super().keyPressEvent(event)

    # saving and showing

    def _become(self, after: Session, *, silent: bool = False) -> None:
        """Take the next state of the session: save what was done, sound, show."""
        before, self._session = self._session, after
        if before is None or after == before:
            return
        if (before.done, before.ratings) != (after.done, after.ratings):
            self._keep()
        if not silent:
            self._sounds.play(cue(before, after))
        self._timer.start() if after.running else self._timer.stop()
        self._show()

    def _keep(self) -> None:
        """Save the sets that are new or say something new; what could not be saved is tried again with the next."""
        if self._session is None:
            return
        new = [each for each in records(self._session, self._day) if self._saved.get(each.id) != each]
        if new and self.bridge.do(self._undo_words(new), lambda journal: journal.save(*new)):
            self._saved |= {each.id: each for each in new}
        self._summary.show_unsaved(len(records(self._session, self._day)) - len(self._saved))

    def _undo_words(self, new: list[SetDone]) -> str:
        name = self._name(new[-1].exercise)
        if all(each.id in self._saved for each in new):
            return self.tr("{exercise}: how it was").format(exercise=name)
        return self.tr("{exercise}, set {number}").format(exercise=name, number=new[-1].set)

    def _name(self, exercise: str) -> str:
        return self.bridge.words.say(exercise_name(exercise, self._diary))

    def _show(self) -> None:
        session = self._session
        if session is None:
            return
        self._controls.setVisible(not session.over)
        self._head.setVisible(not session.over)
        if session.over:
            self._show_summary(session)
            return
        self._head.show_session(session, self._name(session.task.item.exercise))
        self._controls.show_session(session, asking=self._asking)
        if session.step.phase is Phase.RATE:
            self._show_rating(session)
        else:
            self._show_work(session)

    def _show_work(self, session: Session) -> None:
        exercise = session.task.item.exercise
        note = next((own.note for own in self._diary.custom_exercises if own.id == exercise), None)
        self._guide.show_exercise(exercise, self._name(exercise), note or "")
        self._stage.show_session(session)
        if self._views.currentWidget() is not self._work:
            self._views.setCurrentWidget(self._work)
            self.setFocus()

    def _show_rating(self, session: Session) -> None:
        if self._views.currentWidget() is not self._rating:
            self._views.setCurrentWidget(self._rating)
            rating = session.ratings.get(session.step.task, Rating())
            self._rating.ask(self._name(session.task.item.exercise), rating)

    def _show_summary(self, session: Session) -> None:
        if self._views.currentWidget() is self._summary:
            return
        self._views.setCurrentWidget(self._summary)
        items = [task.item for task in session.tasks]
        made = (*self._before, *records(session, self._day))
        names = {item.exercise: self._name(item.exercise) for item in items}
        self._summary.show_sets(made, names, {item.exercise: item.sets for item in items})
        self._propose()

    def _propose(self) -> None:
        """Show at the end what the rules propose, by what the journal holds now."""
        diary = self.bridge.read_weeks(self._day - timedelta(days=DAYS_BEFORE), self._day)
        self._summary.show_proposals(self._proposing.on(diary, self._day, advise(diary, self._day)))
