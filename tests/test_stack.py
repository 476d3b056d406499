"""The libraries under us behave as we rely on."""

from __future__ import annotations

import sys
from importlib.metadata import version

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

CALLS = 500
SPARE = 50
"""Room for what the interpreter itself does with None meanwhile."""


def test_calls_into_qt_leave_the_reference_count_of_none_alone(qtbot: QtBot) -> None:
    """PySide6 6.12 on Python 3.11 lost one reference a call and ended the process after about 5,000 of them."""
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        label.setText("3")
    assert abs(sys.getrefcount(None) - before) < SPARE


def test_the_installed_qt_suits_the_installed_python() -> None:
    qt = tuple(int(part) for part in version("PySide6-Essentials").split(".")[:2])
    assert qt >= (6, 12) if sys.version_info >= (3, 12) else (6, 10) <= qt < (6, 12)
