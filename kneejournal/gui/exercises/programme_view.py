"""The programme: which exercises, on which days, at which dose, from today on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kneejournal.domain.adherence import week_sets
from kneejournal.domain.catalogue import exercise_name, programme_on
from kneejournal.domain.diary import Diary
from kneejournal.domain.phases import Phase, phase_of
from kneejournal.domain.programme import coming, earlier, from_today, moved, with_exercise, with_item, without_item
from kneejournal.domain.records import Programme, ProgrammeItem
from kneejournal.domain.trends import monday_of
from kneejournal.gui.exercises.entries import entries
from kneejournal.gui.exercises.item_row import ItemRow
from kneejournal.gui.exercises.phases_card import PhasesCard
from kneejournal.gui.exercises.weeks_card import WeeksCard
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.controls import choice, entry
from kneejournal.gui.widgets.layout import Card, label, scrolling
from kneejournal.gui.widgets.proposal_list import ProposalList
from kneejournal.gui.words import Words

_WIDEST = 900
_MOST_EARLIER = 8
_MOST_PROPOSALS = 4
_WEEKS = 8
_Place = tuple[str, int]
"""An exercise and which of its items; an imported programme may hold one exercise twice."""


class ProgrammeView(QWidget):
    """Every change is told at once: ``programmeChanged`` carries the programme from today on, and a title for undo."""

    programmeChanged = Signal(object, str)  # noqa: N815  # signals are named as Qt names them

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self._diary = Diary()
        self._today = date.min
        self._rows: dict[_Place, ItemRow] = {}
        self._card = Card(self.tr("Programme"))
        self._proposals = ProposalList(words, most=_MOST_PROPOSALS)
        self._weeks = WeeksCard(theme, words)
        self._since = label("", "soft", wraps=True)
        self._by = entry(self.tr("Prescribed by"), self.tr("who prescribed it, if anyone did"), longest=80)
        self._list = QVBoxLayout()
        self._empty = label("", "soft", wraps=True)
        self._add = choice(self.tr("Add an exercise"), [], self.tr("Add an exercise…"))
        self._phases = PhasesCard(words)
        self._others = label("", "soft", wraps=True)
        self._lay_out()
        self._by.editingFinished.connect(self._take_by)
        self._add.activated.connect(self._take_exercise)
        self._phases.templateRequested.connect(self._take_template)

    def _lay_out(self) -> None:
        by = QHBoxLayout()
        by.addWidget(label(self.tr("Prescribed by"), "soft"))
        by.addWidget(self._by, 1)
        body = self._card.body
        body.addWidget(self._since)
        body.addLayout(by)
        body.addLayout(self._list)
        body.addWidget(self._empty)
        body.addWidget(self._add)
        cards = QWidget()
        cards.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(cards)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        column.addWidget(self._proposals)
        column.addWidget(self._card)
        column.addWidget(self._weeks)
        column.addWidget(self._phases)
        column.addWidget(self._others)
        column.addStretch()
        content = QWidget()
        middle = QHBoxLayout(content)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(cards, 100)
        middle.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(scrolling(content))

    # showing

    def show_diary(self, diary: Diary, today: date) -> None:
        """Show the programme that holds today."""
        self._diary, self._today = diary, today
        programme = programme_on(diary.programmes, today)
        self._since.setText(self._since_text(programme))
        if not (self._by.hasFocus() and self._by.isModified()):
            self._by.setText(programme.prescribed_by or "" if programme else "")
        items = programme.items if programme else ()
        self._show_items(items)
        self._empty.setText(self.tr("No exercises yet. Start from a phase below, or add exercises one by one."))
        self._empty.setVisible(not items)
        self._phases.show_phase(phase_of(items))
        self._offer({item.exercise for item in items})
        self._others.setText("\n".join(self._other_texts()))
        self._weeks.show_weeks(week_sets(diary, monday_of(today) - timedelta(weeks=_WEEKS - 1), today))

    @property
    def proposals(self) -> ProposalList:
        """The part that shows what the rules propose."""
        return self._proposals

    def _since_text(self, programme: Programme | None) -> str:
        if programme is None:
            return self.tr("There is no programme yet.")
        if programme.from_ == self._today:
            return self.tr("Since today. What you did before is kept as it was planned then.")
        day = self._words.day_and_year(programme.from_)
        return self.tr("Since {day}. A change holds from today on; earlier days keep what was planned then.").format(
            day=day
        )

    def _other_texts(self) -> Iterator[str]:
        if (later := coming(self._diary.programmes, self._today)) is not None:
            day = self._words.day_and_year(later.from_)
            yield self.tr("From {day} another programme is set.").format(day=day)
        before = earlier(self._diary, self._today)
        for programme in before[:_MOST_EARLIER]:
            names = [self._name(item) for item in programme.items]
            text = self.tr("From {day}: {exercises}").format(
                day=self._words.day_and_year(programme.from_),
                exercises=self._words.listed(names) if names else self.tr("no exercises"),
            )
            by = programme.prescribed_by
            yield self.tr("{programme} (prescribed by {who})").format(programme=text, who=by) if by else text
        if len(before) > _MOST_EARLIER:
            yield self.tr("Earlier programmes: %n more.", "", len(before) - _MOST_EARLIER)

    def _name(self, item: ProgrammeItem) -> str:
        return self._words.say(exercise_name(item.exercise, self._diary))

    def _show_items(self, items: tuple[ProgrammeItem, ...]) -> None:
        """Show a row for each item; rows that stay are kept, so that the keyboard stays where it is."""
        places = _places(items)
        for place in [each for each in self._rows if each not in places]:
            row = self._rows.pop(place)
            row.hide()
            row.deleteLater()
        for at, (place, item) in enumerate(zip(places, items, strict=True)):
            if place not in self._rows:
                self._rows[place] = self._make_row(place, item)
            row = self._rows[place]
            if self._list.indexOf(row) != at:
                self._list.removeWidget(row)
                self._list.insertWidget(at, row)
                row.show()  # at once, not in the next turn of the event loop
            row.show_item(item)

    def _make_row(self, place: _Place, item: ProgrammeItem) -> ItemRow:
        row = ItemRow(self._name(item), item, self._theme, self._words)
        row.answered.connect(lambda changed, p=place: self._take_item(p, changed))
        row.moved.connect(lambda by, p=place: self._move(p, by))
        row.removed.connect(lambda p=place: self._remove(p))
        return row

    def _offer(self, planned: set[str]) -> None:
        """Offer the exercises that the programme does not hold yet."""
        wanted = [(each.name, each.id) for each in entries(self._diary, self._words) if each.id not in planned]
        shown = [(self._add.itemText(at), self._add.itemData(at)) for at in range(1, self._add.count())]
        if wanted != shown:
            while self._add.count() > 1:
                self._add.removeItem(1)
            for name, exercise in wanted:
                self._add.addItem(name, exercise)
        self._add.setCurrentIndex(0)

    # changing

    def finish(self) -> None:
        """Take what is still being typed."""
        self._take_by()
        for row in list(self._rows.values()):
            row.finish()

    def _start(self) -> Programme:
        return from_today(self._diary.programmes, self._today)

    def _at(self, place: _Place) -> int:
        return _places(self._start().items).index(place)

    def _tell(self, programme: Programme, title: str) -> None:
        if programme.items != self._start().items or programme.prescribed_by != self._start().prescribed_by:
            self.programmeChanged.emit(programme, title)

    def _take_by(self) -> None:
        typed = " ".join(self._by.text().split()) or None
        self._by.setModified(False)
        if typed or programme_on(self._diary.programmes, self._today):
            self._tell(replace(self._start(), prescribed_by=typed), self.tr("Prescribed by"))

    def _take_exercise(self) -> None:
        exercise = self._add.currentData()
        if exercise is not None:
            self._tell(
                with_exercise(self._start(), exercise, self._diary.custom_exercises), self.tr("Add to the programme")
            )

    def _take_item(self, place: _Place, item: ProgrammeItem) -> None:
        self._tell(with_item(self._start(), self._at(place), item), self.tr("Change the programme"))

    def _take_template(self, phase: Phase) -> None:
        self._tell(phase.programme(self._today), self.tr("Use a phase as programme"))

    def _move(self, place: _Place, by: int) -> None:
        self._tell(moved(self._start(), self._at(place), by), self.tr("Change the order"))

    def _remove(self, place: _Place) -> None:
        self._tell(without_item(self._start(), self._at(place)), self.tr("Take out of the programme"))


def _places(items: tuple[ProgrammeItem, ...]) -> list[_Place]:
    seen = Counter[str]()
    places: list[_Place] = []
    for item in items:
        places.append((item.exercise, seen[item.exercise]))
        seen[item.exercise] += 1
    return places
