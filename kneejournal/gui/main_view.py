"""What stands in the window: sidebar and pages. All connections between them are made here, in one block."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date, datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kneejournal.domain.messages import Message
from kneejournal.gui.bridge import Bridge
from kneejournal.gui.importing.file_drop import FileDrop
from kneejournal.gui.keeper import Keeper
from kneejournal.gui.page import Page
from kneejournal.gui.preferences import Preferences
from kneejournal.gui.rail import Rail
from kneejournal.gui.theme import Theme
from kneejournal.gui.today.page import TodayPage
from kneejournal.gui.widgets.accessible import tell_screen_readers
from kneejournal.gui.widgets.announce import announce
from kneejournal.gui.widgets.notice import Notice

if TYPE_CHECKING:
    from kneejournal.domain.records import Run
    from kneejournal.gui.help.desk import HelpDesk
    from kneejournal.gui.importing.desk import ImportDesk
    from kneejournal.gui.keeping_desk import KeepingDesk
    from kneejournal.gui.no_journal import NoJournal
    from kneejournal.gui.reminding.reminding import Reminding

_NARROW_BELOW = 1100
_LOW_BELOW = 520
_LOOK_AT_CLOCK_MS = 5_000
"""How soon the window notices that the computer has slept over midnight, or is in another zone."""
_SETTLED_MS = 2_000
"""When the window has come up, and looking after the file slows nothing down."""
_DESK = "kneejournal.gui.importing.desk"
_WHOLE = ("first_start", "session")
"""Pages that take the whole window; the sidebar is hidden with its keys."""


class MainView(QWidget):
    """All of the window but its frame. :meth:`start` brings the journal in."""

    titleChanged = Signal(str)  # noqa: N815  # signals are named as Qt names them
    frontRequested = Signal()  # noqa: N815
    quitRequested = Signal()  # noqa: N815

    def __init__(self, preferences: Preferences, theme: Theme) -> None:
        super().__init__()
        tell_screen_readers()
        self._preferences = preferences
        self._theme = theme
        self.bridge = Bridge(self)
        self.keeper = Keeper(self.bridge, preferences)
        self._rail = Rail(self._listed_pages(), theme)
        self._pages: dict[str, Page] = {}
        self._stack = QStackedWidget()
        self._sample_bar = Notice(theme, closable=False)
        self._notice = Notice(theme)
        self._today_page = TodayPage(self.bridge, theme, preferences)
        self._greeted: set[Path] = set()
        self._opened_before = False
        self._warned_of_loss = False
        self._shown_today: date | None = None
        self._listed_page = self._page_to_begin_with()
        self._desk: ImportDesk | None = None
        self._reminding: Reminding | None = None
        self._help: HelpDesk | None = None
        self._keeping: KeepingDesk | None = None
        self._midnight = QTimer(self)
        self._midnight.setInterval(_LOOK_AT_CLOCK_MS)
        self._drop = FileDrop(self, lambda: self.bridge.is_open)
        self._lay_out()
        if self._listed_page != "today":
            self._stack.addWidget(QWidget())  # the page asked for needs the journal; nothing flashes by until then
        self._add_page("today", self._today_page)
        self._connect()
        self._rail.show_page(self._listed_page)

    def start(self) -> None:
        """Open the journal that was open last, or that was named."""
        self.open_journal(self._preferences.first_journal)

    # parts

    def _listed_pages(self) -> list[tuple[str, str]]:
        return [
            ("today", self.tr("Today")),
            ("calendar", self.tr("Calendar")),
            ("trends", self.tr("Trends")),
            ("exercises", self.tr("Exercises")),
            ("runs", self.tr("Runs")),
            ("report", self.tr("Physio report")),
            ("settings", self.tr("Settings")),
        ]

    def _page_to_begin_with(self) -> str:
        name = self._preferences.first_page(datetime.now().astimezone().date())
        return name if name in dict(self._listed_pages()) else "today"

    def _make_page(self, name: str) -> Page:
        """Make a page when it is first needed; their parts are not imported before."""
        maker: dict[str, Callable[[], Page]] = {
            "calendar": self._make_calendar,
            "trends": self._make_trends,
            "exercises": self._make_exercises,
            "runs": self._make_runs,
            "report": self._make_report,
            "session": self._make_session,
            "settings": self._make_settings,
            "first_start": self._make_first_start,
        }
        return maker[name]()

    def _make_calendar(self) -> Page:
        from kneejournal.gui.calendar_page import CalendarPage  # noqa: PLC0415  # not needed to start

        page = CalendarPage(self.bridge, self._theme)
        page.dayRequested.connect(self._show_day)
        return page

    def _make_trends(self) -> Page:
        from kneejournal.gui.trends_page import TrendsPage  # noqa: PLC0415  # brings pyqtgraph in

        page = TrendsPage(self.bridge, self._theme, self._preferences)
        page.dayRequested.connect(self._show_day)
        return page

    def _make_exercises(self) -> Page:
        from kneejournal.gui.exercises_page import ExercisesPage  # noqa: PLC0415  # not needed to start

        page = ExercisesPage(self.bridge, self._theme, self._preferences)
        page.pageRequested.connect(self._show_page)
        return page

    def _make_runs(self) -> Page:
        from kneejournal.gui.runs_page import RunsPage  # noqa: PLC0415  # not needed to start

        page = RunsPage(self.bridge, self._theme, self._preferences)
        page.dayRequested.connect(self._show_day)
        page.deleted.connect(self._offer_undo)
        page.importRequested.connect(self._ask_for_runs)
        page.importsRequested.connect(self._show_past_imports)
        return page

    def _make_report(self) -> Page:
        from kneejournal.gui.report_page import ReportPage  # noqa: PLC0415  # brings the PDF part in

        return ReportPage(self.bridge, self._theme, self._preferences)

    def _make_session(self) -> Page:
        from kneejournal.gui.guided_session import GuidedSession  # noqa: PLC0415  # not needed to start

        page = GuidedSession(self.bridge, self._theme, self._preferences)
        page.left.connect(self._leave_session)
        return page

    def _make_settings(self) -> Page:
        from kneejournal.gui.settings_page import SettingsPage  # noqa: PLC0415  # not needed to start

        page = SettingsPage(self.bridge, self._theme, self._preferences, self.keeper)
        page.eraseRequested.connect(lambda: self._keeping_desk().ask_to_erase())
        page.restoreRequested.connect(lambda: self._keeping_desk().ask_what_to_restore())
        page.openRequested.connect(self.open_journal)
        page.sampleRequested.connect(self.open_sample)
        page.sampleLeft.connect(self._leave_sample)
        page.failed.connect(self._tell_problem)
        page.aboutRequested.connect(self._show_about)
        page.helpRequested.connect(self._show_help)
        page.keysRequested.connect(self._show_keys)
        return page

    def _make_first_start(self) -> Page:
        from kneejournal.gui.first_start import FirstStart  # noqa: PLC0415  # needed once in a journal's life

        page = FirstStart(self.bridge, self._theme)
        page.finished.connect(self._end_first_start)
        page.sampleRequested.connect(self.open_sample)
        return page

    def _no_journal(self) -> NoJournal:
        from kneejournal.gui.no_journal import NoJournal  # noqa: PLC0415  # hardly ever needed

        page = self._pages.get("no_journal")
        if not isinstance(page, NoJournal):
            page = NoJournal(self.bridge, self._theme)
            page.openRequested.connect(self.open_journal)
            page.rescueRequested.connect(lambda: self._keeping_desk().rescue())
            page.restoreRequested.connect(lambda: self._keeping_desk().ask_what_to_restore())
            page.sampleRequested.connect(self.open_sample)
            self._add_page("no_journal", page)
        return page

    def _over_imports(self, action: Callable[[ImportDesk], None]) -> None:
        """Do something with imports; what they need is brought in by a thread the first time."""
        if self._desk is not None:
            action(self._desk)
        else:
            self.bridge.in_background(lambda: import_module(_DESK), lambda _: action(self._made_desk()))

    def _made_desk(self) -> ImportDesk:
        from kneejournal.gui.importing.desk import ImportDesk  # noqa: PLC0415  # a thread has brought it in

        if self._desk is None:
            self._desk = ImportDesk(self, self.bridge, self._preferences)
            self._column.insertWidget(self._column.indexOf(self._stack), self._desk.bar)
        return self._desk

    def _keeping_desk(self) -> KeepingDesk:
        """Return what restores, rescues and erases; made when it is first asked for."""
        from kneejournal.gui.keeping_desk import KeepingDesk  # noqa: PLC0415  # hardly ever needed

        if self._keeping is None:
            self._keeping = desk = KeepingDesk(self, self.bridge, self.keeper)
            desk.erased.connect(self._begin_anew)
            desk.leaving.connect(self._leave_page)
            desk.replaced.connect(self._take_replaced)
            desk.undoable.connect(self._offer_way_back)
        return self._keeping

    def _help_desk(self) -> HelpDesk:
        """Return what helps; made when help is first asked for."""
        from kneejournal.gui.help.desk import HelpDesk  # noqa: PLC0415  # not needed to start

        self._help = self._help or HelpDesk(self, self._theme, self.keeper)
        return self._help

    def _remind(self) -> None:
        """Begin to look at the clock, where the settings ask for it."""
        if self._reminding is not None or not self._preferences.settings.remind:
            return
        from kneejournal.gui.reminding.reminding import Reminding  # noqa: PLC0415  # many do without

        self._reminding = Reminding(self.bridge, self._preferences, self._theme, self)
        self._column.insertWidget(0, self._reminding.bar)
        self._reminding.entryRequested.connect(self._ask_for_entry)
        self._reminding.windowRequested.connect(self.frontRequested)
        self._reminding.quitRequested.connect(self.quitRequested)
        self._reminding.follow()

    def _lay_out(self) -> None:
        body = QWidget()
        body.setObjectName("page")
        self._column = column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._sample_bar)
        column.addWidget(self._notice)
        column.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addWidget(body, 1)

    def _connect(self) -> None:
        self.bridge.changed.connect(self._refresh)
        self.bridge.failed.connect(self._take_problem)
        self.bridge.glanced.connect(self._show_first_look)
        self._preferences.failed.connect(self._tell_problem)
        self._preferences.reminderChanged.connect(self._remind)
        self.bridge.historyChanged.connect(self._show_history)
        self.bridge.opened.connect(self._start_journal)
        self.bridge.recovered.connect(self._notice.hide)
        self.bridge.saved.connect(self._show_saved)
        self.bridge.waited.connect(self._show_waiting)
        self._midnight.timeout.connect(self._look_at_calendar)
        self._rail.helpRequested.connect(self._show_help)
        self._rail.pageRequested.connect(self._show_page)
        self._rail.redoRequested.connect(self._redo)
        self._rail.undoRequested.connect(self._undo)
        self._drop.dropped.connect(lambda files: self._over_imports(lambda desk: desk.take(files)))
        self._today_page.importRequested.connect(self._ask_for_runs)
        self._today_page.pageRequested.connect(self._show_page)
        QShortcut(QKeySequence("F1"), self, self._show_help)
        QShortcut(QKeySequence("?"), self, self._show_keys)
        QShortcut(QKeySequence("Ctrl+Q"), self, self.quitRequested.emit)

    # journals

    def open_journal(self, path: Path) -> None:
        """Open a journal in the background; the window stays as it is where that fails."""
        self._notice.hide()
        self.keeper.journal = path
        self.bridge.open(path, self.keeper.automatic_folder())

    def _show_first_look(self) -> None:
        """Show the day as a first look found it; the journal itself follows."""
        if self._listed_page != "today":
            self.bridge.tell_day_shown()
            return
        self._shown_today = self.bridge.today()
        self._today_page.go_to(self._shown_today)

    def _start_journal(self) -> None:
        path = self.bridge.journal.path
        self._preferences.journal_opened(path)
        if self._preferences.is_sample(path):
            self._sample_bar.tell(
                self.tr("This is the sample journal, to look around in."),
                action=(self.tr("Return to my journal"), self._leave_sample),
            )
        else:
            self._sample_bar.hide()
        self._midnight.start()
        QTimer.singleShot(_SETTLED_MS, self, self.keeper.look_after)
        QTimer.singleShot(_SETTLED_MS, self, self._remind)
        if self._shown_today is None or self._opened_before:
            self._shown_today = self.bridge.today()
            self._today_page.set_day(self._shown_today)
        first = "today" if self._opened_before else self._listed_page
        self._opened_before = True
        self._rail.show_status(self.tr("Saved on this laptop only"))
        self._show_page("first_start" if self._is_new() else first)

    def _is_new(self) -> bool:
        journal = self.bridge.journal
        answered = bool(journal.profile().knees) or journal.logged_days() is not None
        return not answered and journal.path not in self._greeted

    def _end_first_start(self) -> None:
        self._greeted.add(self.bridge.journal.path)
        self._show_page("today")

    def _take_replaced(self, text: str) -> None:
        self.open_journal(self.keeper.journal)
        if text:
            self._notice.tell(text)

    def _begin_anew(self, journal: Path) -> None:
        """Begin a new journal in the place of one that was erased."""
        self._greeted.discard(journal)
        self.open_journal(journal)

    def open_sample(self) -> None:
        """Open the journal of a made-up runner, to look around in."""
        from kneejournal.gui.sample_journal import sample_journal  # noqa: PLC0415  # not needed to start

        path = self._preferences.sample_path
        today = date.today if not self.bridge.is_open else self.bridge.today  # the local day is meant
        self.bridge.in_background(lambda: sample_journal(path, today()), self.open_journal)

    def _leave_sample(self) -> None:
        self.open_journal(self._preferences.own_journal)

    # pages

    def _add_page(self, name: str, page: Page) -> None:
        self._pages[name] = page
        self._stack.addWidget(page)
        page.titleChanged.connect(self._show_title)

    def _show_page(self, name: str) -> None:
        if not self.bridge.is_open:
            self._rail.show_page(self._listed_page)  # there is nothing to show on the others yet
            return
        if name not in self._pages:
            self._add_page(name, self._make_page(name))
        self._leave_page()
        self._stack.setCurrentWidget(self._pages[name])
        self._rail.setVisible(name not in _WHOLE)
        if name not in _WHOLE:
            self._listed_page = name
            self._rail.show_page(name)
        self._pages[name].refresh()
        self._show_title(self._pages[name].title())

    def _leave_session(self) -> None:
        """Return to the page on which the session was asked for."""
        self._show_page(self._listed_page)

    def _show_day(self, day: date) -> None:
        self._today_page.set_day(day)
        self._show_page("today")

    def _ask_for_entry(self) -> None:
        """Come to the front with the first question of today that is open."""
        self.frontRequested.emit()
        if self.bridge.is_open:
            self._today_page.ask_for_entry(self.bridge.today())
            self._show_page("today")

    def _offer_undo(self, text: str) -> None:
        self._offer_way_back(text, self.tr("Undo"))

    def _offer_way_back(self, text: str, name: str) -> None:
        self._notice.tell(text, action=(name, self._undo))

    # help

    def _shown_name(self) -> str:
        return next((name for name, page in self._pages.items() if page is self._stack.currentWidget()), "")

    def _show_help(self) -> None:
        self._help_desk().show_guide(self._shown_name())

    def _show_keys(self) -> None:
        self._help_desk().show_keys(self._shown_name())

    def _show_about(self) -> None:
        self._help_desk().show_about()

    # runs from files

    def _ask_for_runs(self) -> None:
        self._over_imports(lambda desk: desk.ask())

    def _show_past_imports(self, runs: tuple[Run, ...]) -> None:
        self._over_imports(lambda desk: desk.show_past(runs))

    def _page(self) -> Page | None:
        page = self._stack.currentWidget()
        return page if isinstance(page, Page) else None

    def _leave_page(self) -> None:
        page = self._page()
        if page is not None and self.bridge.is_open:
            page.leave()

    def _refresh(self) -> None:
        page = self._page()
        if page is not None:
            page.refresh()

    def _show_title(self, title: str) -> None:
        if title:
            self.titleChanged.emit(title)
            QTimer.singleShot(0, self, self._let_open)

    def _let_open(self) -> None:
        """Go on to open the journal once the day shown has been painted, which comes before the next turn's timers."""
        QTimer.singleShot(0, self, self.bridge.tell_day_shown)

    def _undo(self) -> None:
        self._leave_page()
        self.bridge.undo()

    def _redo(self) -> None:
        self.bridge.redo()

    def _show_history(self) -> None:
        self._rail.show_history(self.bridge.undo_title, self.bridge.redo_title)

    def _show_saved(self) -> None:
        self._notice.hide()
        self._warned_of_loss = False
        now = datetime.now().astimezone()
        self._rail.show_status(self.tr("Saved {time} · offline").format(time=self.bridge.words.clock(now)))
        announce(self._rail, self.tr("Saved"))

    def _show_waiting(self, waited_ms: int) -> None:
        text = self.tr("Not saved yet: another program is using the journal")
        self._rail.show_status(text)
        if waited_ms:  # at first nobody needs to be bothered
            self._notice.tell(text, problem=True)

    def _take_problem(self, message: Message) -> None:
        """Tell a problem in the bar; where there is no journal to work with, in place of all pages."""
        from kneejournal.keeping import tells_damage  # noqa: PLC0415  # there already, where there is a problem

        damaged = tells_damage(message)
        if not self.bridge.is_open:
            self._show_no_journal(message, damaged=damaged)
        elif damaged:
            ways_on = (self.tr("What can be done"), lambda: self._show_no_journal(message, damaged=True))
            self._notice.tell(self.bridge.words.say(message), problem=True, action=ways_on)
        else:
            self._tell_problem(message)

    def _show_no_journal(self, message: Message, *, damaged: bool) -> None:
        page = self._no_journal()
        self._stack.setCurrentWidget(page)
        self._rail.hide()
        page.tell(self.bridge.words.say(message), self.keeper.journal, damaged=damaged)

    def _tell_problem(self, message: Message) -> None:
        self._notice.tell(self.bridge.words.say(message), problem=True)

    def _look_at_calendar(self) -> None:
        """Move on to the new day after midnight, where yesterday was shown as today; else ask what has become due."""
        if hasattr(time, "tzset"):  # not on Windows, which needs no asking
            time.tzset()  # after a flight, local time is another one
        today = self.bridge.today()
        if today == self._shown_today:
            self._today_page.look_at_clock()
        else:
            self._shown_today = today
            self._today_page.turn_to(today)
            if self._page() is not self._today_page:
                self._refresh()
            self.keeper.look_after()

    # the window itself

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        """Show the sidebar as icons only, and closer together, where there is little room."""
        self._rail.set_narrow(event.size().width() < _NARROW_BELOW)
        self._rail.set_low(event.size().height() < _LOW_BELOW)
        super().resizeEvent(event)

    @property
    def stays_in_tray(self) -> bool:
        """Whether the runner chose that closing the window leaves the program in the tray, and there is one."""
        there = self._reminding is not None and self._reminding.in_tray
        return there and self._preferences.settings.stay_in_tray

    def save_typed(self) -> bool:
        """Save what is being typed or waits; tell whether the window may close.

        Where it cannot be saved, the window says so first, and closes when it is asked again.
        """
        if self._warned_of_loss or not self.bridge.is_open:
            return True
        problems: list[Message] = []
        self.bridge.failed.connect(problems.append)
        self._leave_page()
        self.bridge.finish_waiting()
        self.bridge.failed.disconnect(problems.append)
        if problems:
            self._warned_of_loss = True
            text = self.tr("{problem} Close the window again to leave without it.")
            self._notice.tell(text.format(problem=self.bridge.words.say(problems[-1])), problem=True)
        return not problems

    def leave(self, size: QSize, place: QPoint, *, maximised: bool) -> None:
        """Save what is being typed, remember the page and the window's size and place, and let go of the file."""
        self._leave_page()
        if self._desk is not None:
            self._desk.leave()
        self._preferences.remember_page(self._listed_page, self.bridge.today())
        self._preferences.remember_window((size.width(), size.height()), (place.x(), place.y()), maximised=maximised)
        self.bridge.close()
