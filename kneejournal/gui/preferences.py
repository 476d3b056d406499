"""The preferences of this computer while the window runs: read once, saved at each change."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kneejournal import settings
from kneejournal.domain.errors import UserProblem
from kneejournal.domain.reminder import Reminded, Reminder
from kneejournal.settings import Language, Look, ReportForm, Settings

if TYPE_CHECKING:
    from kneejournal.domain.conflicts import Met

_PUT_OFF_MATTERS = timedelta(weeks=8)
"""The rules look at four weeks of exercises."""


def same_place(one: Path, other: Path) -> bool:
    """Tell whether two paths name one file, through links or from the current folder."""
    return os.path.realpath(one) == os.path.realpath(other)


class Preferences(QObject):
    """Holds the settings. ``named`` is a journal given on the command line: it is opened, and not remembered."""

    failed = Signal(object)
    """A :class:`~kneejournal.domain.messages.Message`: the settings could not be saved."""

    reminderChanged = Signal()  # noqa: N815  # signals are named as Qt names them
    """Another time or other days were chosen, or the reminder was switched on or off."""

    def __init__(self, file: Path, named: Path | None = None) -> None:
        super().__init__()
        self._file = file
        self._named = named
        self.settings: Settings = settings.load(file)

    @property
    def first_journal(self) -> Path:
        """The journal to open at the start."""
        return self._named or self.settings.shown_journal()

    @property
    def own_journal(self) -> Path:
        """The user's own journal, where leaving the sample leads."""
        return self._named or self.settings.journal or settings.default_journal()

    @property
    def sample_path(self) -> Path:
        """Where the sample journal lies."""
        return settings.sample_journal()

    def is_sample(self, path: Path) -> bool:
        """Tell whether a journal is the sample."""
        return same_place(path, self.sample_path)

    def journal_opened(self, path: Path) -> None:
        """Remember what was opened last, for the next start."""
        if self._named is not None and same_place(path, self._named):
            return
        if self.is_sample(path):
            self._change(replace(self.settings, sample=True))
        else:
            self._named = None
            chosen = None if same_place(path, settings.default_journal()) else path
            self._change(replace(self.settings, sample=False, journal=chosen))

    def choose_look(self, look: Look) -> None:
        """Remember the look."""
        self._change(replace(self.settings, look=look))

    def choose_language(self, language: Language) -> None:
        """Remember the language, for the next start."""
        self._change(replace(self.settings, language=language))

    def choose_sounds(self, *, on: bool) -> None:
        """Remember whether a guided session may be heard."""
        self._change(replace(self.settings, sounds=on))

    def put_off(self, journal: Path) -> dict[str, date]:
        """Return when "not now" was said to the proposals of a journal, by their keys."""
        place = f"{journal} "
        return {key.removeprefix(place): day for key, day in self.settings.put_off.items() if key.startswith(place)}

    def put_off_today(self, journal: Path, key: str, today: date) -> None:
        """Remember that "not now" was said to a proposal; what is too old to matter is forgotten."""
        recent = {name: day for name, day in self.settings.put_off.items() if today - day < _PUT_OFF_MATTERS}
        self._change(replace(self.settings, put_off={**recent, f"{journal} {key}": today}))

    def ask_again(self, journal: Path, key: str) -> None:
        """Forget that "not now" was said to a proposal."""
        left = {name: day for name, day in self.settings.put_off.items() if name != f"{journal} {key}"}
        self._change(replace(self.settings, put_off=left))

    def met(self, journal: Path) -> Met:
        """Return when a journal and its copy on another computer last met."""
        from kneejournal.domain.conflicts import Met  # noqa: PLC0415  # not needed to paint the window

        given, taken = self.settings.given.get(str(journal)), self.settings.taken.get(str(journal))
        return Met(given=given, taken=taken)

    def remember_given(self, journal: Path, place: Path, at: datetime) -> None:
        """Remember that a journal was taken along, in which file, as it was at a time."""
        given = {**self.settings.given, str(journal): at}
        self._change(replace(self.settings, given=given, handed_over=place))

    def remember_taken(self, journal: Path, place: Path, at: datetime | None) -> None:
        """Remember that a copy of a journal was brought in, from which file, and of when it is."""
        taken = {**self.settings.taken} if at is None else {**self.settings.taken, str(journal): at}
        self._change(replace(self.settings, taken=taken, handed_over=place))

    def choose_backups(self, folder: Path) -> None:
        """Remember where backups are made."""
        self._change(replace(self.settings, backups=folder))

    def remember_report(self, form: ReportForm) -> None:
        """Remember how the report is written."""
        self._change(replace(self.settings, report=form))

    def choose_run_columns(self, keys: tuple[str, ...]) -> None:
        """Remember the columns of the table of runs."""
        self._change(replace(self.settings, run_columns=keys))

    def remember_sports(self, said: Mapping[str, bool]) -> None:
        """Remember of sports that files name whether they are runs."""
        self._change(replace(self.settings, sports={**self.settings.sports, **said}))

    def choose_charts(self, activities: tuple[str, ...], hidden: tuple[str, ...]) -> None:
        """Remember which activities are drawn and which charts and series are not."""
        self._change(replace(self.settings, chart_activities=activities, charts_hidden=hidden))

    def choose_reminder(self, reminder: Reminder, *, on: bool) -> None:
        """Remember when to remind, and whether."""
        self._change(replace(self.settings, remind=on, remind_at=reminder.at, remind_on=reminder.weekdays))
        self.reminderChanged.emit()

    def choose_tray(self, *, stay: bool) -> None:
        """Remember whether the program stays in the tray when the window is closed."""
        self._change(replace(self.settings, stay_in_tray=stay))

    def remember_reminded(self, reminded: Reminded) -> None:
        """Remember which reminders have come."""
        self._change(replace(self.settings, reminded=reminded.days, remind_again=reminded.again))

    def first_page(self, today: date) -> str:
        """Return the page to begin with: the one shown last, on the same day; a new day begins on Today."""
        return self.settings.page if self.settings.page_day == today else "today"

    def remember_page(self, name: str, today: date) -> None:
        """Remember the page that is shown as the window closes."""
        self._change(replace(self.settings, page=name, page_day=today))

    def remember_window(self, size: tuple[int, int], place: tuple[int, int], *, maximised: bool) -> None:
        """Remember the window's size and place as they are where it is not maximised."""
        self._change(replace(self.settings, window=size, place=place, maximised=maximised))

    def _change(self, changed: Settings) -> None:
        if changed == self.settings:
            return
        self.settings = changed
        try:
            settings.save(changed, self._file)
        except UserProblem as problem:
            self.failed.emit(problem.message)
