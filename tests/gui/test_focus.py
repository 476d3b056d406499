"""The focus can be seen on each kind of control of each page: enough of it changes, by 3 to 1.

The dark look has the same rules, and its colours are held to the same measure in ``test_contrast``.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from kneejournal.gui.shell import Shell
from kneejournal.journal import Journal
from kneejournal.sample import sample
from tests.gui.windows import Open, on_today, view

PAGES = ("today", "calendar", "trends", "exercises", "runs", "report", "settings")
ROOM = 3
LEAST = 3.0
SHARE_OF_EDGE = 0.4
"""How much of a line of one pixel around the control has to change; a ring of two pixels changes some 2."""


@pytest.fixture(scope="module")
def sampled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("focus") / "sample.sqlite"
    with closing(Journal(path)) as journal:
        journal.merge(sample(weeks=3, until=journal.today()))
    return path


@pytest.fixture
def window(qtbot: QtBot, sampled: Path, start: Open) -> Shell:
    made = start(sampled)
    on_today(qtbot, made)
    with qtbot.waitActive(made):
        made.activateWindow()
    return made


def kinds(page: QWidget) -> Iterator[QWidget]:
    """Yield one control of each kind that Tab reaches."""
    seen = set()
    for each in page.findChildren(QWidget):
        reached = each.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        kind = (type(each).__name__, each.objectName(), getattr(each, "isChecked", bool)())
        if reached and each.isVisible() and each.isEnabled() and each.focusProxy() is None and kind not in seen:
            seen.add(kind)
            yield each


def luminance(image: QImage) -> np.ndarray:
    made = image.convertToFormat(QImage.Format.Format_RGB888)
    bits = np.array(made.constBits(), np.uint8).reshape(made.height(), made.bytesPerLine())
    colours = bits[:, : made.width() * 3].reshape(made.height(), made.width(), 3) / 255
    linear = np.where(colours <= 0.04045, colours / 12.92, ((colours + 0.055) / 1.055) ** 2.4)
    return np.asarray(linear @ [0.2126, 0.7152, 0.0722])


def told_pixels(window: Shell, control: QWidget) -> int:
    """Return how many pixels in and around a control the focus changes by 3 to 1."""
    bring_into_view(control)
    around = QRect(control.mapTo(window, QPoint(0, 0)), control.size()).adjusted(-ROOM, -ROOM, ROOM, ROOM)
    if not window.isActiveWindow():
        window.activateWindow()
        QApplication.processEvents()
    focused = QApplication.focusWidget()
    if focused is not None:
        focused.clearFocus()
    QApplication.processEvents()
    before = luminance(window.grab(around).toImage())
    control.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    after = luminance(window.grab(around).toImage())
    lighter, darker = np.maximum(before, after), np.minimum(before, after)
    return int(np.count_nonzero((lighter + 0.05) / (darker + 0.05) >= LEAST))


def bring_into_view(control: QWidget) -> None:
    parent = control.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(control)
        parent = parent.parentWidget()
    QApplication.processEvents()


def _is_told(window: Shell, control: QWidget, least: float) -> bool:
    return told_pixels(window, control) >= least


def unseen(qtbot: QtBot, window: Shell) -> list[str]:
    """Return the controls on which the focus is not told, also once the page has come to rest."""
    found = []
    for control in [*kinds(window)]:
        edge = 2 * (min(control.width(), window.width()) + min(control.height(), window.height()))
        least = SHARE_OF_EDGE * edge
        if _is_told(window, control, least) or not (control.isEnabled() and control.isVisible()):
            continue
        try:
            qtbot.waitUntil(partial(_is_told, window, control, least), timeout=1_500)
        except qtbot.TimeoutError:
            found.append(f"{type(control).__name__} {control.objectName()} {control.accessibleName()!r}")
    return found


@pytest.mark.parametrize("page", PAGES)
def test_the_focus_is_seen_on_every_kind_of_control(qtbot: QtBot, window: Shell, page: str) -> None:
    view(window)._show_page(page)  # noqa: SLF001  # as the sidebar does
    QApplication.processEvents()
    assert unseen(qtbot, window) == []
