"""The settings: what the journal knows about the runner, how the window looks, which journal is open."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kneejournal.domain.conflicts import Conflict
from kneejournal.domain.diary import Diary
from kneejournal.domain.prescribing import ended
from kneejournal.domain.records import Prescription
from kneejournal.gui.bin_dialog import BinDialog
from kneejournal.gui.bridge import Bridge
from kneejournal.gui.conflicts_dialog import ConflictsDialog
from kneejournal.gui.keeper import Keeper
from kneejournal.gui.page import Page
from kneejournal.gui.preferences import Preferences
from kneejournal.gui.settings_cards.activities_card import ActivitiesCard
from kneejournal.gui.settings_cards.backups_card import BackupsCard
from kneejournal.gui.settings_cards.carry_card import CarryCard
from kneejournal.gui.settings_cards.clear_day_dialog import ClearDayDialog
from kneejournal.gui.settings_cards.help_card import HelpCard
from kneejournal.gui.settings_cards.journal_card import JournalCard
from kneejournal.gui.settings_cards.knee_card import KneeCard
from kneejournal.gui.settings_cards.look_card import LookCard
from kneejournal.gui.settings_cards.prescription_card import PrescriptionCard
from kneejournal.gui.settings_cards.prescription_dialog import Entered, PrescriptionDialog, Task, Way
from kneejournal.gui.settings_cards.reminder_card import ReminderCard
from kneejournal.gui.settings_cards.runner_card import RunnerCard
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.layout import label, scrolling

_WIDEST = 760


class SettingsPage(Page):
    """Every change is saved at once; those in the journal can be undone."""

    openRequested = Signal(object)  # noqa: N815  # signals are named as Qt names them
    sampleRequested = Signal()  # noqa: N815
    sampleLeft = Signal()  # noqa: N815

    restoreRequested = Signal()  # noqa: N815
    eraseRequested = Signal()  # noqa: N815
    aboutRequested = Signal()  # noqa: N815
    helpRequested = Signal()  # noqa: N815
    keysRequested = Signal()  # noqa: N815
    failed = Signal(object)
    """A :class:`~kneejournal.domain.messages.Message` for the user."""

    def __init__(self, bridge: Bridge, theme: Theme, preferences: Preferences, keeper: Keeper) -> None:
        super().__init__(bridge, theme)
        self._preferences = preferences
        self._knee = KneeCard(theme, bridge.words)
        self._runner = RunnerCard(bridge.words)
        self._prescription = PrescriptionCard(theme, bridge.words)
        self._activities = ActivitiesCard(theme, bridge.words)
        self._look = LookCard(theme, preferences)
        self._reminder = ReminderCard(preferences, bridge.words)
        self._journal = JournalCard()
        self._backups = BackupsCard(keeper, bridge.words)
        self._carry = CarryCard(bridge, preferences)
        self._help = HelpCard()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        cards = QWidget()
        cards.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(cards)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        about_runner = (self._knee, self._prescription, self._runner, self._activities)
        about_computer: tuple[QWidget, ...] = (
            self._reminder, self._look, self._journal, self._carry, self._backups, self._help,
        )  # fmt: skip
        for card in (*about_runner, *about_computer):
            column.addWidget(card)
        column.addStretch()
        content = QWidget()
        middle = QHBoxLayout(content)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(cards, 100)
        middle.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(22, 16, 14, 12)
        page.setSpacing(12)
        page.addWidget(label(self.tr("Settings"), "heading"))
        page.addWidget(scrolling(content), 1)

    def _connect(self) -> None:
        for card in (self._knee, self._prescription, self._runner, self._activities):
            card.answered.connect(self._answer)
        self._prescription.entryRequested.connect(self._enter_prescription)
        self._prescription.endRequested.connect(self._end_prescription)
        self._prescription.deleteRequested.connect(self._delete_prescription)
        self._help.aboutRequested.connect(self.aboutRequested)
        self._help.helpRequested.connect(self.helpRequested)
        self._help.keysRequested.connect(self.keysRequested)
        self._reminder.failed.connect(self.failed)
        self._journal.openRequested.connect(self.openRequested)
        self._journal.sampleRequested.connect(self.sampleRequested)
        self._journal.sampleLeft.connect(self.sampleLeft)
        self._journal.eraseRequested.connect(self.eraseRequested)
        self._journal.binRequested.connect(self._show_bin)
        self._backups.restoreRequested.connect(self.restoreRequested)
        self._carry.conflictsFound.connect(self._show_conflicts)
        self._journal.clearRequested.connect(self._ask_to_clear)

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Settings")

    def refresh(self) -> None:
        """Read the profile again."""
        if not self.bridge.is_open:
            return
        profile, today = self.bridge.profile(), self.bridge.today()
        for dated in (self._knee, self._prescription, self._runner):
            dated.show_today(today)
        for card in (self._knee, self._prescription, self._runner, self._activities):
            card.show_profile(profile)
        self._prescription.show_prescriptions(self._prescriptions())
        path = self.bridge.journal.path
        self._backups.refresh()
        self._reminder.refresh()
        self._journal.show_journal(path, is_sample=self._preferences.is_sample(path))

    def leave(self) -> None:
        """Save what is still being typed."""
        for card in (self._knee, self._prescription, self._runner, self._reminder):
            card.finish()

    def _answer(self, answers: dict[str, object], title: str) -> None:
        if not self.bridge.do(title, lambda journal: journal.save_profile(answers)):
            self.refresh()

    # prescriptions

    def _prescriptions(self) -> tuple[Prescription, ...]:
        today = self.bridge.today()
        return self.bridge.read(today, today).prescriptions  # kinds without a day of their own are read whole

    def _enter_prescription(self, way: Way, base: Prescription | None) -> None:
        task = Task(way, base, self._prescriptions(), self.bridge.today())
        dialog = PrescriptionDialog(task, self.theme, self.bridge.words, self)
        dialog.entered.connect(self._take_prescription)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_prescription(self, entered: Entered, title: str) -> None:
        self.bridge.do(title, lambda journal: journal.replace(entered.old, entered.new))

    def _end_prescription(self, each: Prescription) -> None:
        last = ended(each, self.bridge.today())
        self.bridge.do(self.tr("End the prescription"), lambda journal: journal.save(last))

    def _delete_prescription(self, each: Prescription) -> None:
        self.bridge.do(self.tr("Delete the prescription"), lambda journal: journal.delete(each))

    def _ask_to_clear(self) -> None:
        today = self.bridge.today()
        dialog = ClearDayDialog(today, self._read_day, self.theme, self.bridge.words, self)
        dialog.confirmed.connect(self._clear_day)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_bin(self) -> None:
        dialog = BinDialog(self.bridge, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_conflicts(self, found: tuple[Conflict, ...]) -> None:
        dialog = ConflictsDialog(found, self.bridge.profile(), self.bridge.words, self)
        dialog.chosen.connect(self._settle)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _settle(self, others: tuple[Conflict, ...]) -> None:
        self.bridge.do(self.tr("Choose between two copies"), lambda journal: journal.settle(others))

    def _read_day(self, day: date) -> Diary:
        return self.bridge.read(day, day)

    def _clear_day(self, day: date) -> None:
        title = self.tr("Clear {day}").format(day=self.bridge.words.day(day))
        self.bridge.do(title, lambda journal: journal.clear_day(day))
