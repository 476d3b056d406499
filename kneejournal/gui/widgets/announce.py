"""Tells screen readers of something that changed elsewhere than under the keyboard."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(source: QWidget, text: str) -> None:
    """Have a text read out when the reader has finished what it is reading; without a reader nothing happens."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(source, text))
