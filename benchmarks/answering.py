"""How long it takes from a key on a pain scale until the window shows the answer and the advice that follows from it.

``python benchmarks/answering.py [--weeks N] [--keys N]`` makes a journal, of ten years and with two knees where nothing
else is said, opens the window, offscreen unless ``QT_QPA_PLATFORM`` says otherwise, and types. It prints the time a
person waits, and what of it the GUI thread works; the rest is mostly the disk, on which each answer is saved.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from pathlib import Path
from statistics import median

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kneejournal import app as program
from kneejournal.domain.vocabulary import Knee
from kneejournal.gui.preferences import Preferences
from kneejournal.gui.theme import STYLE_ARGUMENTS
from kneejournal.gui.widgets.pain_scale import PainScale
from kneejournal.journal import Journal, local_now
from kneejournal.sample import sample

KEYS = (Qt.Key.Key_2, Qt.Key.Key_5, Qt.Key.Key_3, Qt.Key.Key_0)
"""Each leads to another verdict than the one before, which is the most work there is."""
PAUSE_MS = 120
READY_MS = 6_000


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--weeks", type=int, default=520, metavar="N", help="length of the journal (default: 520)")
    parser.add_argument("--keys", type=int, default=60, metavar="N", help="answers typed (default: 60)")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        path = make_journal(Path(folder) / "journal.sqlite", options.weeks)
        app = QApplication([__file__, *STYLE_ARGUMENTS])
        window = program.make_window(app, Preferences(Path(folder) / "settings.toml", path))
        window.show()
        QTimer.singleShot(READY_MS, lambda: type_answers(app, options.keys))
        app.exec()


def make_journal(path: Path, weeks: int) -> Path:
    """Make the journal of a made-up runner who tracks both knees."""
    journal = Journal(path)
    journal.merge(sample(weeks=weeks, until=local_now().date()))
    journal.save_profile({"knees": tuple(Knee)})
    journal.close()
    return path


class Paints(QObject):
    """Notes in ``times`` when a control is painted."""

    def __init__(self, control: QWidget) -> None:
        super().__init__(control)
        self.times: list[float] = []
        control.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Note the time of a paint event, which is about to be carried out."""
        if event.type() == QEvent.Type.Paint:
            self.times.append(time.perf_counter())
        return super().eventFilter(watched, event)


def type_answers(app: QApplication, count: int) -> None:
    """Type answers to the first question, print how long each took, in milliseconds, and end."""
    scales = [each for window in app.topLevelWidgets() for each in window.findChildren(PainScale)]
    waking = next(each for each in scales if each.isVisible() and each.accessibleName().startswith("On waking"))
    waking.setFocus()
    paints = Paints(waking)
    marked, waited, worked = [], [], []
    for number in range(count):
        paints.times.clear()
        begun, began_work = time.perf_counter(), time.thread_time()
        QTest.keyClick(waking, KEYS[number % len(KEYS)])
        app.processEvents()
        marked.append((paints.times[0] - begun) * 1000)
        waited.append((time.perf_counter() - begun) * 1000)
        worked.append((time.thread_time() - began_work) * 1000)
        QTest.qWait(PAUSE_MS)
    for name, times in (
        ("key to the answer's mark", marked),
        ("key to the advice", waited),
        ("of it work of the GUI thread", worked),
    ):
        print(f"{name:>28}: median {median(times):5.1f} ms, longest {max(times):5.1f} ms")
    app.quit()


if __name__ == "__main__":
    main()
