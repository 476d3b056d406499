"""What nobody caught: our own bugs, with a report to copy, and problems the user can mend. Nothing is sent."""

from __future__ import annotations

import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from kneejournal import __version__
from kneejournal.domain.errors import UserProblem
from kneejournal.gui.widgets.layout import label


class CrashReporter(QObject):
    """Catches what nobody caught, on any thread, and shows it once for each place in the code.

    A problem that the user can mend goes to ``told``: a file that cannot be read shows wherever it is read.
    """

    told = Signal(object)
    """Carries a :class:`~kneejournal.domain.messages.Message`."""
    _caught = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._told: set[str] = set()
        self._caught.connect(self._tell)

    def install(self) -> None:
        """Take over from Python's own handlers, which only print."""
        sys.excepthook = self._catch
        threading.excepthook = lambda args: self._catch(args.exc_type, args.exc_value, args.exc_traceback)

    def _catch(self, kind: type[BaseException], error: BaseException | None, place: TracebackType | None) -> None:
        if isinstance(error, UserProblem):
            self.told.emit(error.message)
            return
        text = report(kind, place)
        self._caught.emit(text)
        if sys.stderr:  # a windowed program on Windows has none
            sys.stderr.write(
                f"{text}\n"
            )  # not the error's message: it may hold words of the journal, and logs are kept

    def _tell(self, text: str) -> None:
        if text not in self._told:
            self._told.add(text)
            dialog = CrashDialog(text, self._window)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()


class CrashDialog(QDialog):
    """Says that something went wrong, that what was saved is safe, and shows the report."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        words = self.tr(
            "kneejournal has made a mistake. What it said was saved is safe. The report below says where in the "
            "program it happened; it holds nothing from your journal and is not sent anywhere."
        )
        self._report = QPlainTextEdit(text)
        self._report.setReadOnly(True)
        self._report.setAccessibleName(self.tr("Report"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy the report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(label(words, wraps=True))
        column.addWidget(self._report)
        column.addWidget(buttons)
        self.resize(560, 380)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report.toPlainText())


def report(kind: type[BaseException], place: TracebackType | None) -> str:
    """Return versions, the kind of error and the lines of code it came through; never a value of the journal."""
    import platform  # noqa: PLC0415  # not needed to paint the window

    steps = traceback.extract_tb(place)
    lines = [f"  {_place(step.filename)}:{step.lineno} {step.name}" for step in steps]
    versions = f"kneejournal {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.system()}"
    return "\n".join([versions, kind.__name__, *lines])


def _place(file: str) -> str:
    """Return a file of the program below its folder, another by its name alone: folders may name the runner."""
    path = Path(file)
    return path.as_posix().rpartition("/kneejournal/")[2] if "kneejournal" in path.parts else path.name
