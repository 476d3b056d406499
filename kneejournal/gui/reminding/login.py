"""Starting at login as the window can change it: the file of Linux and macOS, or the registry of Windows."""

from __future__ import annotations

import sys

from PySide6.QtCore import QSettings

from kneejournal.login_start import (
    RUN_KEY,
    RUN_NAME,
    login_file,
    run_value,
    start_at_login,
    start_command,
    start_no_more,
    starts_at_login,
)


def can_start() -> bool:
    """Tell whether this system can be told to start the program at login."""
    return sys.platform == "win32" or login_file() is not None


def starts() -> bool:
    """Tell whether the system starts the program at login."""
    file = login_file()
    if file is None:
        return can_start() and _run_values().contains(RUN_NAME)
    return starts_at_login(file)


def choose(*, on: bool) -> None:
    """Have the system start the program at login, or leave it.

    Raises:
        UserProblem: where what the system reads cannot be written.
    """
    file = login_file()
    if file is None:
        _change_registry(on=on)
    elif on:
        start_at_login(file, start_command())
    else:
        start_no_more(file)


def _change_registry(*, on: bool) -> None:
    values = _run_values()
    if on:
        values.setValue(RUN_NAME, run_value(start_command()))
    else:
        values.remove(RUN_NAME)


def _run_values() -> QSettings:
    return QSettings(RUN_KEY, QSettings.Format.NativeFormat)
