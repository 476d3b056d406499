"""All keys, in one table: the window's dialog and the guide's page of keys are made from it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QKeySequence


@dataclass(frozen=True)
class Row:
    """Keys that do the same or belong together, as ``QKeySequence`` reads them, and what they do.

    ``said`` stands for keys that no sequence names, such as any digit.
    """

    does: str
    keys: tuple[str, ...] = ()
    said: str = ""

    def names(self) -> tuple[str, ...]:
        """Return the keys as they are called on this system."""
        native = QKeySequence.SequenceFormat.NativeText
        return (*([self.said] if self.said else []), *(QKeySequence(key).toString(native) for key in self.keys))


@dataclass(frozen=True)
class Group:
    """The keys of a page; ``page`` is its name in the window, empty for keys that work on all of them."""

    page: str
    title: str
    rows: tuple[Row, ...]


class KeyMap(QObject):
    """Makes the table in the language of the window."""

    def groups(self) -> tuple[Group, ...]:
        """Return all groups, the window's first."""
        return (
            Group("", self.tr("Everywhere"), self._everywhere()),
            Group("today", self.tr("Today"), self._today()),
            Group("session", self.tr("Guided session"), self._session()),
            Group("calendar", self.tr("Calendar"), self._calendar()),
            Group("trends", self.tr("Trends"), self._trends()),
            Group("exercises", self.tr("Exercises"), self._exercises()),
            Group("runs", self.tr("Runs"), self._runs()),
            Group("settings", self.tr("Settings"), self._settings()),
        )

    def of_page(self, page: str) -> tuple[Group, ...]:
        """Return the groups that count on a page: its own first, then the window's."""
        everywhere, *pages = self.groups()
        return (*(group for group in pages if group.page == page), everywhere)

    def _everywhere(self) -> tuple[Row, ...]:
        pages = tuple(f"Ctrl+{number}" for number in range(1, 8))
        return (
            Row(self.tr("Today, Calendar, Trends, Exercises, Runs, Physio report, Settings"), pages),
            Row(self.tr("next and previous question or button"), ("Tab", "Shift+Tab")),
            Row(self.tr("press the button, tick the box"), ("Space",)),
            Row(self.tr("undo"), ("Ctrl+Z",)),
            Row(self.tr("do again"), ("Ctrl+Shift+Z",)),
            Row(self.tr("help for this page"), ("F1",)),
            Row(self.tr("these keys"), ("?",)),
            Row(self.tr("close a dialog"), ("Esc",)),
            Row(self.tr("end the program"), ("Ctrl+Q",)),
        )

    def _today(self) -> tuple[Row, ...]:
        return (
            Row(self.tr("answer the row; 1 and 0 quickly are ten"), said=self.tr("a digit")),
            Row(self.tr("one less, one more"), ("Left", "Right")),
            Row(self.tr("previous, next question"), ("Up", "Down")),
            Row(self.tr("didn’t do"), ("N",)),
            Row(self.tr("unknown again"), ("Del",)),
            Row(self.tr("quiet day: answer all that is open with none"), (_key("NeededCard", "&Quiet day"),)),
            Row(self.tr("same as yesterday"), (_key("NeededCard", "Same as &yesterday"),)),
            Row(self.tr("day before, day after"), ("Alt+Left", "Alt+Right")),
            Row(self.tr("back to today"), ("Alt+Home",)),
            Row(self.tr("the other knee"), ("Alt+K",)),
            Row(
                self.tr("add a run, import a file"),
                (_key("RunsCard", "&Add a run"), _key("RunsCard", "&Import a file…")),
            ),
            Row(self.tr("today’s exercises; Space ticks a set, a digit several"), ("Alt+E",)),
            Row(self.tr("guided session"), ("Alt+G",)),
        )

    def _session(self) -> tuple[Row, ...]:
        return (
            Row(self.tr("start, pause, done, go on"), ("Space",)),
            Row(self.tr("a set back, skip"), ("Left", "Right")),
            Row(self.tr("one repetition more, one fewer"), ("Up", "Down")),
            Row(self.tr("end a hold early"), ("Return",)),
            Row(self.tr("end the session; it asks only where a set was begun"), ("Esc",)),
        )

    def _calendar(self) -> tuple[Row, ...]:
        return (
            Row(self.tr("another day"), ("Left", "Right", "Up", "Down")),
            Row(self.tr("first, last day shown"), ("Home", "End")),
            Row(self.tr("month or year before, after"), ("PgUp", "PgDown")),
            Row(self.tr("the same, from anywhere on the page"), ("Alt+Left", "Alt+Right")),
            Row(self.tr("to this month"), ("Alt+Home", _key("CalendarPage", "&Today"))),
            Row(self.tr("choose several days"), said=self.tr("Shift and arrow keys")),
            Row(self.tr("mark the chosen days"), (_key("CalendarPage", "&Mark days…"),)),
            Row(self.tr("open the day"), ("Return",)),
        )

    def _trends(self) -> tuple[Row, ...]:
        return (
            Row(self.tr("read out the day before, after"), ("Left", "Right")),
            Row(self.tr("a week before, after"), ("PgUp", "PgDown")),
            Row(self.tr("first, last day"), ("Home", "End")),
            Row(self.tr("move through time"), ("Shift+Left", "Shift+Right")),
            Row(self.tr("closer, further"), ("+", "-")),
            Row(self.tr("open the day that is read out"), ("Return",)),
            Row(self.tr("read out no day"), ("Esc",)),
            Row(self.tr("look for words in notes"), ("Ctrl+F",)),
        )

    def _exercises(self) -> tuple[Row, ...]:
        return (
            Row(self.tr("search the library"), ("Ctrl+F",)),
            Row(self.tr("another exercise of the library"), ("Left", "Right", "Up", "Down")),
            Row(self.tr("in the programme: move the exercise"), ("Alt+Up", "Alt+Down")),
        )

    def _runs(self) -> tuple[Row, ...]:
        return (
            Row(self.tr("search the runs"), ("Ctrl+F",)),
            Row(self.tr("edit the run"), ("Return", "F2")),
            Row(self.tr("delete the run"), ("Del",)),
            Row(self.tr("import runs, add a run"), (_key("RunsPage", "&Import runs…"), _key("RunsPage", "&Add a run"))),
        )

    def _settings(self) -> tuple[Row, ...]:
        return (Row(self.tr("in the list of activities: move the activity"), ("Alt+Up", "Alt+Down")),)


def _key(context: str, text: str) -> str:
    """Return the key that a button's text names by its &; each language has a letter of its own."""
    return QKeySequence.mnemonic(QCoreApplication.translate(context, text)).toString()
