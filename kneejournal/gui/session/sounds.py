"""The sounds of a guided session, through whatever the system has for playing a file; else it is silent.

Qt Essentials has no sound. A player that is missing, fails or hangs is left aside: a session goes on without sound as
with it.
"""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QStandardPaths, QTimer

from kneejournal.domain.session_cues import Cue

_PLAYERS = (("afplay",), ("pw-play",), ("paplay",), ("aplay", "-q"))
"""macOS has the first, Linux one of the others."""
_LONGEST_MS = 4_000
"""The longest sound takes a good second; what still runs then hangs."""
_STOP_MS = 200


class Sounds(QObject):
    """Plays a sound for each cue while ``on``. Whoever owns it calls :meth:`stop` before it goes."""

    def __init__(self, parent: QObject | None = None, *, on: bool = True) -> None:
        super().__init__(parent)
        self.on = on
        self._folder = Path(
            str(files("kneejournal.resources") / "sounds")
        )  # a real folder: it is never installed zipped
        self._programs = _Programs(self)
        self._play: Callable[[Path], None] = _play_on_windows if sys.platform == "win32" else self._programs.play

    def play(self, cue: Cue | None) -> None:
        """Begin a sound; this returns at once."""
        if self.on and cue is not None:
            self._play(self._folder / f"{cue}.wav")

    def stop(self) -> None:
        """Break off what is being played."""
        self._programs.stop()


def _play_on_windows(path: Path) -> None:
    if sys.platform == "win32":
        import winsound  # noqa: PLC0415  # this system only

        with contextlib.suppress(RuntimeError):  # there is no sound device
            winsound.PlaySound(str(path), winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT)


class _Programs(QObject):
    """Plays files through the first program that can."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        found = ((QStandardPaths.findExecutable(name), *options) for name, *options in _PLAYERS)
        self._left = [command for command in found if command[0]]

    def play(self, path: Path) -> None:
        """Begin to play a file."""
        if self._left:
            _Playing(self._left[0], path, self).begin()

    def give_up(self, command: tuple[str, ...], path: Path) -> None:
        """Leave a program aside that failed, and play the file through the next."""
        if command in self._left:
            self._left.remove(command)
            self.play(path)

    def stop(self) -> None:
        """Break off what is being played."""
        for playing in self.findChildren(_Playing):
            playing.stop()


class _Playing(QProcess):
    """One sound being played; it deletes itself."""

    def __init__(self, command: tuple[str, ...], path: Path, programs: _Programs) -> None:
        super().__init__(programs)
        self._command, self._path, self._programs = command, path, programs
        self._ended = False
        for file in (self.setStandardInputFile, self.setStandardOutputFile, self.setStandardErrorFile):
            file(QProcess.nullDevice())
        self.finished.connect(self._take_end)
        self.errorOccurred.connect(self._take_error)

    def begin(self) -> None:
        """Start the program."""
        QTimer.singleShot(_LONGEST_MS, self, self.kill)
        self.start(self._command[0], [*self._command[1:], str(self._path)])

    def stop(self) -> None:
        """Break off; that is no fault of the program."""
        self._ended = True
        self.kill()
        self.waitForFinished(_STOP_MS)
        self.deleteLater()

    def _take_end(self, code: int) -> None:
        self._end(well=code == 0)

    def _take_error(self) -> None:
        self._end(well=False)

    def _end(self, *, well: bool) -> None:
        if self._ended:
            return
        self._ended = True
        self.deleteLater()
        if not well:
            self._programs.give_up(self._command, self._path)
