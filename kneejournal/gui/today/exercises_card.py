"""Today's exercises from the programme, ticked set by set."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kneejournal.domain.adherence import sets_done
from kneejournal.domain.catalogue import exercise_name, planned_items, programme_on
from kneejournal.domain.records import ProgrammeItem, SetDone
from kneejournal.gui.proposing import Proposing
from kneejournal.gui.theme import Theme
from kneejournal.gui.today.day_card import DayCard
from kneejournal.gui.today.state import DayState
from kneejournal.gui.widgets.controls import push
from kneejournal.gui.widgets.layout import label
from kneejournal.gui.widgets.proposal_list import ProposalList
from kneejournal.gui.widgets.set_ticks import SetTicks
from kneejournal.gui.words import Words


class ExercisesCard(DayCard):
    """One row an exercise. ``setsRequested`` carries the item and how many sets are done.

    ``sessionRequested`` asks to be led through what is left.
    """

    setsRequested = Signal(object, int)  # noqa: N815  # signals are named as Qt names them
    reached = Signal(object)
    """The control that a key has brought the keyboard to, so that it can be scrolled into sight."""
    sessionRequested = Signal()  # noqa: N815
    starterRequested = Signal()  # noqa: N815

    def __init__(self, theme: Theme, proposing: Proposing, words: Words) -> None:
        super().__init__(theme, self.tr("Exercises"))
        self._proposing = proposing
        self._proposals = ProposalList(words, most=1)
        self._proposals.taken.connect(proposing.take_over)
        self._proposals.putOff.connect(proposing.put_off)
        self._rows: dict[str, tuple[QWidget, QLabel, SetTicks]] = {}
        self._by = label("", "small", wraps=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self._empty = label("", "soft", wraps=True)
        self._start = push(self.tr("Start with a simple programme"))
        self._start.clicked.connect(self.starterRequested)
        self._session = push("", "main", tip=self.tr("Set by set, with time, rest and sound (Alt+G)"))
        self._session.clicked.connect(self.sessionRequested)
        QShortcut(QKeySequence("Alt+G"), self, self._session.click)
        QShortcut(QKeySequence("Alt+E"), self, self.focus_first_open)
        row = QHBoxLayout()
        row.addWidget(self._session)
        row.addWidget(self._start)
        row.addStretch()
        self.body.addWidget(self._by)
        self.body.addLayout(self._list)
        self.body.addWidget(self._empty)
        self.body.addLayout(row)
        self.body.addWidget(self._proposals)

    def show_day(self, state: DayState) -> None:
        """Show what is planned for the day and what is done of it."""
        items = planned_items(state.diary.programmes, state.day)
        done = [each for each in state.diary.sets if each.date == state.day]
        for exercise in [each for each in self._rows if each not in {item.exercise for item in items}]:
            self._rows.pop(exercise)[0].deleteLater()
        for item in items:
            self._show_item(item, done, state)
        counts = {item.exercise: sets_done(_of(done, item)) for item in items}
        finished = sum(counts[item.exercise] >= item.sets for item in items)
        title = self.tr("Exercises · {done} of {planned}").format(done=finished, planned=len(items))
        self.title.setText(title if items else self.tr("Exercises"))
        self._say_by(state, has_items=bool(items))
        self._say_empty(state, has_items=bool(items))
        self._propose(state)
        self._offer_session(begun=any(counts.values()), may=state.day == state.today and finished < len(items))

    def _propose(self, state: DayState) -> None:
        """Only today can be changed."""
        today = state.day == state.today
        found = self._proposing.on(state.diary, state.day, state.advised.shown) if today else ()
        self._proposals.show_proposals(found)

    def _offer_session(self, *, begun: bool, may: bool) -> None:
        text = self.tr("Go on with the session") if begun else self.tr("Guided session")
        self._session.setText(text)
        self._session.setAccessibleName(text)
        self._session.setVisible(may)

    def focus_first_open(self) -> None:
        """Bring the keyboard to the first exercise that is not done, so that the next key ticks it off."""
        ticks = [ticks for _, _, ticks in self._rows.values()]
        target = next((each for each in ticks if not each.is_done), next(iter(ticks), None))
        if target is not None:
            target.setFocus()
            self.reached.emit(target)

    def _show_item(self, item: ProgrammeItem, done: list[SetDone], state: DayState) -> None:
        if item.exercise not in self._rows:
            self._rows[item.exercise] = self._add_row()
        _, name, ticks = self._rows[item.exercise]
        text = state.words.say(exercise_name(item.exercise, state.diary))
        name.setText(f"{text}  {state.words.dose(item)}")
        ticks.show_sets(text, sets_done(_of(done, item)), item.sets)
        ticks.wanted.disconnect()
        ticks.wanted.connect(lambda count, i=item: self.setsRequested.emit(i, count))

    def _add_row(self) -> tuple[QWidget, QLabel, SetTicks]:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        name = label("", wraps=True)
        ticks = SetTicks(self.theme)
        ticks.wanted.connect(lambda _: None)  # so that there is always one to disconnect
        row.addWidget(name, 1)
        row.addWidget(ticks)
        self._list.addWidget(holder)
        return holder, name, ticks

    def _say_by(self, state: DayState, *, has_items: bool) -> None:
        """Say who prescribed the exercises, where somebody did."""
        holding = programme_on(state.diary.programmes, state.day)
        who = holding.prescribed_by if holding and has_items else None
        self._by.setText(self.tr("Prescribed by {who}").format(who=who) if who else "")
        self._by.setVisible(who is not None)

    def _say_empty(self, state: DayState, *, has_items: bool) -> None:
        has_programme = bool(state.diary.programmes)
        if has_programme:
            self._empty.setText(self.tr("Nothing is planned for this day."))
        else:
            self._empty.setText(
                self.tr("There is no programme yet: four exercises, three times a week, are a beginning.")
            )
        self._empty.setVisible(not has_items)
        self._start.setVisible(not has_programme)


def _of(done: list[SetDone], item: ProgrammeItem) -> list[SetDone]:
    return [each for each in done if each.exercise == item.exercise]
