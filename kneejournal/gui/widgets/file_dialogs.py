"""Asking for a file without blocking: what was chosen is told later."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

Chosen = Callable[[Path], None]


def ask_where_to_save(parent: QWidget, title: str, suggested: Path, kinds: str, chosen: Chosen) -> QFileDialog:
    """Ask for a file to write; its ending is that of ``suggested`` unless the user types another."""
    dialog = _dialog(parent, title, suggested.parent, kinds, chosen)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suggested.suffix.removeprefix("."))
    dialog.selectFile(suggested.name)
    dialog.open()
    return dialog


def ask_which_to_open(parent: QWidget, title: str, folder: Path, kinds: str, chosen: Chosen) -> QFileDialog:
    """Ask for a file that is there."""
    dialog = _dialog(parent, title, folder, kinds, chosen)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.open()
    return dialog


def ask_which_folder(parent: QWidget, title: str, folder: Path, chosen: Chosen) -> QFileDialog:
    """Ask for a folder that is there."""
    dialog = _dialog(parent, title, folder, "", chosen)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.open()
    return dialog


def journal_kinds() -> str:
    """Return what a dialog for journals lists."""
    journals = QCoreApplication.translate("FileDialogs", "Journals (*.sqlite)")
    others = QCoreApplication.translate("FileDialogs", "All files (*)")
    return f"{journals};;{others}"


def _dialog(parent: QWidget, title: str, folder: Path, kinds: str, chosen: Chosen) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(folder), kinds)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    return dialog
