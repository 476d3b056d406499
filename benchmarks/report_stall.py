"""Measure how the window feels while the report is read, drawn and saved: the longest stall, and the time it takes.

    python -m benchmarks.report_stall

Ten years of entries; a timer in the window's own event loop, as in ``benchmarks.import_stall``.
"""

from __future__ import annotations

import gc
import os
import tempfile
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from benchmarks.pulse import Pulse, after, told, window
from kneejournal.gui import collecting
from kneejournal.gui.main_view import MainView
from kneejournal.gui.report import ways_out
from kneejournal.gui.report.span_card import SpanCard
from kneejournal.gui.report_page import ReportPage
from kneejournal.gui.theme import STYLE_ARGUMENTS

_SETTLING_S = 3.0


def main() -> None:
    """Print a line for each thing that was measured."""
    collecting.put_off()  # until the window is up, as in the app
    app = QApplication(["kneejournal", *STYLE_ARGUMENTS])
    with tempfile.TemporaryDirectory() as folder:
        view = window(app, Path(folder))
        pulse = Pulse()
        told("nothing but waiting", *pulse.during(lambda: None, after(_SETTLING_S)))
        gc.freeze()
        collecting.take_up()
        told("opening the report", *pulse.during(partial(view._show_page, "report"), partial(_is_drawn, view)))  # noqa: SLF001  # as a click does
        told("waiting once more", *pulse.during(lambda: None, after(1)))
        page = view.findChildren(ReportPage)[0]
        told("reading and drawing six weeks", *pulse.during(page.refresh, partial(_is_drawn, view)))
        asked = page._asked  # noqa: SLF001  # no signal tells it
        begin = partial(_choose_ten_years, page._span)  # noqa: SLF001  # as typing a date does
        told("drawing ten years", *pulse.during(begin, lambda: page._asked > asked and _is_drawn(view)))  # noqa: SLF001
        for name, write in (("PDF", ways_out._save_pdf), ("web page", ways_out._save_html)):  # noqa: SLF001  # as the dialog does
            out = Path(folder) / name
            told(f"saving it as {name}", *pulse.during(partial(page._out._save, write, out), out.exists))  # noqa: SLF001
        view.leave(view.size(), view.pos(), maximised=False)


def _is_drawn(view: MainView) -> bool:
    return any(page._drawn is not None and page._shown == page._asked for page in view.findChildren(ReportPage))  # noqa: SLF001  # no signal tells it


def _choose_ten_years(span: SpanCard) -> None:
    last = span.choice().last
    span._first.show_day(last.replace(year=last.year - 10, day=1))  # noqa: SLF001  # as typing does
    span._choose_dates()  # noqa: SLF001


if __name__ == "__main__":
    main()
