"""The program under a prefix on Linux (``/usr``, ``/app``, ``~/.local``): what .deb, tar.xz and Flatpak share."""

from __future__ import annotations

import shutil
from pathlib import Path

from project import APPLICATION_ID, PACKAGING, built_folder

SHARED = {
    f"{APPLICATION_ID}.desktop": "applications",
    f"{APPLICATION_ID}.metainfo.xml": "metainfo",
    f"{APPLICATION_ID}.svg": "icons/hicolor/scalable/apps",
}
"""What a desktop is told, and where it looks for it under ``share``."""


def lay_out(prefix: Path) -> None:
    """Fill an empty prefix: the folder build, the command, and what the desktop is told."""
    shutil.copytree(built_folder(), prefix / "lib" / "kneejournal", symlinks=True)
    (prefix / "bin").mkdir()
    (prefix / "bin" / "kneejournal").symlink_to("../lib/kneejournal/kneejournal")
    for name, place in SHARED.items():
        (prefix / "share" / place).mkdir(parents=True)
        shutil.copyfile(PACKAGING / name, prefix / "share" / place / name)
    _plain_rights(prefix)


def _plain_rights(prefix: Path) -> None:
    """Let everybody read all, and run what is a program or a folder, whatever the umask of the build."""
    for path in [prefix, *prefix.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.name == "kneejournal" or path.suffix == ".sh" else 0o644)
