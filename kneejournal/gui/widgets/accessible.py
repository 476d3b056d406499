"""What screen readers are told of widgets that are drawn by us: Qt takes them for parts of the background."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from kneejournal.gui.widgets.pain_scale import PainScale


@cache
def tell_screen_readers() -> None:
    """Say from now on what each pain scale is; called before the first one is shown."""
    QAccessible.installFactory(_interface)


def _interface(_: str, widget: QObject) -> QAccessibleInterface | None:
    return _Scale(widget) if isinstance(widget, PainScale) else None


class _Scale(QAccessibleWidget):
    """A pain scale is moved like a slider. Its name holds the answer, for there is none while it is unknown."""

    def __init__(self, scale: PainScale) -> None:
        super().__init__(scale, QAccessible.Role.Slider)
