"""Our own bugs: told once in a dialog with a report to copy, which like the terminal holds no word of the journal."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from kneejournal import __version__
from kneejournal.gui.bridge import Bridge
from kneejournal.gui.crash_dialog import CrashDialog, CrashReporter
from kneejournal.gui.shell import Shell
from tests.gui.finding import button, nameless, shown_text, the
from tests.gui.windows import Open, on_today, view

WORDS = "after the stairs at Ada's"
SOON = 15_000


@pytest.fixture
def window(qtbot: QtBot, kept: Path, start: Open, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shell]:
    """Give a window that tells bugs as the program does."""
    opened = start(kept)
    on_today(qtbot, opened)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    reporter = CrashReporter(opened)
    reporter.told.connect(view(opened).bridge.failed)
    reporter.install()
    yield opened
    for dialog in opened.findChildren(CrashDialog):
        dialog.close()


def stumble() -> NoReturn:
    raise ValueError(WORDS)


def in_a_slot(_: Bridge) -> None:
    QTimer.singleShot(0, stumble)


def in_a_change(bridge: Bridge) -> None:
    QTimer.singleShot(0, lambda: bridge.do(WORDS, lambda _: stumble()))


def in_the_background(bridge: Bridge) -> None:
    bridge.in_background(stumble, print)


def in_a_thread(_: Bridge) -> None:
    threading.Thread(target=stumble).start()


@pytest.mark.parametrize("fail", [in_a_slot, in_a_change, in_the_background, in_a_thread])
def test_a_bug_is_told_with_a_report_that_holds_nothing_of_the_journal(
    qtbot: QtBot, window: Shell, capfd: pytest.CaptureFixture[str], fail: object
) -> None:
    assert callable(fail)
    for _ in range(2):
        fail(view(window).bridge)
        qtbot.waitUntil(lambda: bool(window.findChildren(CrashDialog)), timeout=SOON)
        qtbot.wait(50)
    (dialog,) = window.findChildren(CrashDialog)
    report = the(dialog, QPlainTextEdit).toPlainText()
    button(dialog, "Copy the report").click()

    assert report.startswith(f"kneejournal {__version__}")
    assert "ValueError" in report
    assert "test_errors.py" in report
    assert "stumble" in report
    assert WORDS not in report
    assert str(Path.home()) not in report
    assert "What it said was saved is safe" in shown_text(dialog)
    assert nameless(dialog) == []
    assert QGuiApplication.clipboard().text() == report
    printed = "".join(capfd.readouterr())
    assert "ValueError" in printed
    assert WORDS not in printed


def broken() -> NoReturn:
    raise ImportError(WORDS)


@pytest.mark.parametrize("bring_in", [broken, lambda: broken])
def test_a_window_that_cannot_be_furnished_says_so(qtbot: QtBot, bring_in: object) -> None:
    window = Shell(bring_in, (600, 400))  # type: ignore[arg-type]  # it never gets as far as the type
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: bool(window.findChildren(CrashDialog)), timeout=SOON)
    (dialog,) = window.findChildren(CrashDialog)
    assert "ImportError" in the(dialog, QPlainTextEdit).toPlainText()
    dialog.close()
