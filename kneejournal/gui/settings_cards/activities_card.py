"""Which everyday activities the journal asks about, and in which order."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidgetItem

from kneejournal.domain.day import NEEDED_ACTIVITIES, asked_activities
from kneejournal.domain.names import activity_name, readable_id
from kneejournal.domain.records import CustomActivity, Profile
from kneejournal.domain.vocabulary import ACTIVITIES
from kneejournal.gui.settings_cards.activity_list import TickList
from kneejournal.gui.settings_cards.profile_card import ProfileCard
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.controls import entry, push
from kneejournal.gui.widgets.layout import FlowLayout, label
from kneejournal.gui.words import Words

_ID = Qt.ItemDataRole.UserRole


class ActivitiesCard(ProfileCard):
    """A list to tick and to order, and a field for own activities. Nothing is deleted here, only no longer asked."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__(self.tr("Activities asked about"))
        self._words = words
        self._profile = Profile()
        self._list = TickList(theme)
        self._list.setAccessibleName(self.tr("Activities asked about"))
        self._up = push(self.tr("Move up"))
        self._down = push(self.tr("Move down"))
        self._own = entry(self.tr("Name of your own activity"), self.tr("Your own, such as Driving"), longest=60)
        self._add = push(self.tr("Add"), name=self.tr("Add your own activity"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        hint = self.tr(
            "Tick what the journal should ask about. What was noted about an activity stays, ticked or not. "
            "The advice needs walking and stairs, so they are always asked."
        )
        self.body.addWidget(label(hint, "soft", wraps=True))
        self.body.addWidget(self._list)
        order = FlowLayout(8)
        order.addWidget(self._up)
        order.addWidget(self._down)
        self.body.addLayout(order)
        row = QHBoxLayout()
        row.addWidget(self._own, 1)
        row.addWidget(self._add)
        self.body.addLayout(row)

    def _connect(self) -> None:
        self._list.itemChanged.connect(self._tell)
        self._list.model().rowsMoved.connect(self._tell)
        self._list.movedBy.connect(self._move)
        self._up.clicked.connect(self._move_up)
        self._down.clicked.connect(self._move_down)
        self._add.clicked.connect(self._add_own)
        self._own.returnPressed.connect(self._add_own)

    def show_profile(self, profile: Profile) -> None:
        """Show what the journal holds; the selected activity stays selected."""
        self._profile = profile
        asked = asked_activities(profile)
        own = tuple(each.id for each in profile.custom_activities)
        wanted = [(each, each in asked) for each in dict.fromkeys((*asked, *ACTIVITIES, *own))]
        if wanted == self._shown():
            return
        selected = self._selected()
        with QSignalBlocker(self._list):
            self._list.clear()
            for activity, is_asked in wanted:
                self._list.addItem(self._item(activity, is_asked=is_asked))
        self._list.fit()
        self._select(selected)

    def _item(self, activity: str, *, is_asked: bool) -> QListWidgetItem:
        name = self._words.say(activity_name(activity, self._profile))
        needed = activity in NEEDED_ACTIVITIES
        item = QListWidgetItem(self.tr("{activity} (always asked)").format(activity=name) if needed else name)
        item.setData(_ID, activity)
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsDragEnabled
        item.setFlags(flags if needed else flags | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if is_asked else Qt.CheckState.Unchecked)
        return item

    def _shown(self) -> list[tuple[str, bool]]:
        items = [self._list.item(row) for row in range(self._list.count())]
        return [(item.data(_ID), item.checkState() is Qt.CheckState.Checked) for item in items]

    def _selected(self) -> str | None:
        item = self._list.currentItem()
        return None if self._list.currentRow() < 0 else item.data(_ID)

    def _select(self, activity: str | None) -> None:
        rows = [row for row in range(self._list.count()) if self._list.item(row).data(_ID) == activity]
        self._list.setCurrentRow(rows[0] if rows else 0)

    # what the user does

    def _tell(self) -> None:
        asked = tuple(activity for activity, is_asked in self._shown() if is_asked)
        self.answered.emit({"activities": asked}, self.tr("Activities asked about"))

    def _move_up(self) -> None:
        self._move(-1)

    def _move_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        row = self._list.currentRow()
        to = row + by
        if row < 0 or not 0 <= to < self._list.count():
            return
        self._list.insertItem(to, self._list.takeItem(row))
        self._list.setCurrentRow(to)
        self._tell()

    def _add_own(self) -> None:
        name = self._own.text().strip()
        if not name:
            self._own.setFocus()
            return
        self._own.clear()
        own = self._profile.custom_activities
        known = next((each.id for each in own if each.name.casefold() == name.casefold()), None)
        activity = known or readable_id(name, {*ACTIVITIES, *(each.id for each in own)})
        answers: dict[str, object] = {"activities": tuple(dict.fromkeys((*asked_activities(self._profile), activity)))}
        if known is None:
            answers["custom_activities"] = (*own, CustomActivity(id=activity, name=name))
        self.answered.emit(answers, self.tr("Your own activity"))
