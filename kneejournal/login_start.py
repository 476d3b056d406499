"""Starting with the computer: what each system keeps so that the program is started when the user logs in.

Linux keeps a desktop entry in the autostart folder (freedesktop.org, Desktop Application Autostart Specification 0.5),
macOS a launch agent (launchd.plist), Windows a value of the registry key ``Run``, which only the window can write. What
the system keeps is the one truth: it can be switched off there as well, so nothing of it is remembered elsewhere.
"""

from __future__ import annotations

import contextlib
import os
import plistlib
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from kneejournal import APPLICATION_ID
from kneejournal.domain.errors import UserProblem
from kneejournal.domain.messages import Template
from kneejournal.exporters.beside import beside

AT_LOGIN = "--at-login"
"""The option with which the program is started then."""

RUN_KEY = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run"
RUN_NAME = "kneejournal"

NOT_CHANGED = Template("problem.login_start.save", "Starting at login cannot be changed in {path}: {reason}.")

_PLAIN = re.compile(r"[A-Za-z0-9@/._+:,=-]+")
_SWITCHED_OFF = ("hidden=true", "x-gnome-autostart-enabled=false")
"""How desktops switch an entry off without deleting it."""


def start_command() -> list[str]:
    """Return the words of the command that starts this program quietly, as it is installed here."""
    if getattr(sys, "frozen", False):
        return [sys.executable, AT_LOGIN]
    python = Path(sys.executable)
    silent = python.with_name("pythonw.exe")  # on Windows, the one that opens no console
    return [str(silent if silent.exists() else python), "-m", "kneejournal", AT_LOGIN]


def login_file(system: str = sys.platform) -> Path | None:
    """Return the file that the system reads at login; None where it is no file, or none that can be reached.

    Args:
        system: as ``sys.platform`` names it.
    """
    if system == "win32" or os.environ.get("FLATPAK_ID"):  # a sandbox has an autostart folder that nobody reads
        return None
    if system == "darwin":
        return Path.home() / "Library" / "LaunchAgents" / f"{APPLICATION_ID}.plist"
    config = os.environ.get("XDG_CONFIG_HOME", "")
    folder = Path(config) if Path(config).is_absolute() else Path.home() / ".config"
    return folder / "autostart" / f"{APPLICATION_ID}.desktop"


def starts_at_login(file: Path) -> bool:
    """Tell whether the system starts the program by this file."""
    try:
        content = file.read_bytes()
    except OSError:
        return False
    lines = content.decode("utf-8", errors="replace").lower().splitlines()
    return not any(line.replace(" ", "") in _SWITCHED_OFF for line in lines)


def start_at_login(file: Path, command: Sequence[str]) -> None:
    """Have the system start the program by this file from the next login on.

    Raises:
        UserProblem: where the file or its folder cannot be written.
    """
    content = launch_agent(command) if file.suffix == ".plist" else desktop_entry(command).encode()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with beside(file) as new:
            new.write_bytes(content)
    except OSError as error:
        raise UserProblem(NOT_CHANGED(path=str(file), reason=error.strerror or str(error))) from error


def start_no_more(file: Path) -> None:
    """Have the system leave the program alone at login.

    Raises:
        UserProblem: where the file cannot be deleted.
    """
    try:
        with contextlib.suppress(FileNotFoundError):
            file.unlink()
    except OSError as error:
        raise UserProblem(NOT_CHANGED(path=str(file), reason=error.strerror or str(error))) from error


def desktop_entry(command: Sequence[str]) -> str:
    """Return the desktop entry for the autostart folder."""
    lines = {
        "Type": "Application",
        "Name": "kneejournal",
        "Comment": "Reminds of the day's entry",
        "Exec": " ".join(_quoted(word) for word in command),
        "Icon": APPLICATION_ID,
        "Terminal": "false",
        "X-GNOME-Autostart-enabled": "true",
    }
    return "".join(["[Desktop Entry]\n", *(f"{key}={value}\n" for key, value in lines.items())])


def _quoted(word: str) -> str:
    """Quote a word of an Exec line: first as the command, then as a value of the file, which takes backslashes too."""
    percent = word.replace("%", "%%")
    if _PLAIN.fullmatch(percent):
        return percent
    escaped = re.sub(r'(["`$\\])', r"\\\1", percent)
    return f'"{escaped}"'.replace("\\", "\\\\")


def launch_agent(command: Sequence[str]) -> bytes:
    """Return the launch agent of macOS."""
    return plistlib.dumps(
        {
            "Label": APPLICATION_ID,
            "ProgramArguments": [*command],
            "RunAtLoad": True,
            "ProcessType": "Interactive",
        }
    )


def run_value(command: Sequence[str]) -> str:
    """Return the text that Windows keeps in its registry."""
    return subprocess.list2cmdline(command)
