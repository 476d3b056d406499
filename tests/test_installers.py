"""What installers are made from, as far as it can be tried in a moment; ``.ci/run`` builds and uses them."""

from __future__ import annotations

import importlib
import re
import shutil
import struct
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtGui import QImage, QImageReader

from kneejournal import APPLICATION_ID

HOUSE = Path(__file__).resolve().parents[1]
PACKAGING = HOUSE / "packaging"


@pytest.fixture
def icons(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(PACKAGING)
    return importlib.import_module("icons")


def test_windows_gets_the_icon_in_each_size(icons: ModuleType, tmp_path: Path) -> None:
    path = tmp_path / "kneejournal.ico"
    path.write_bytes(icons.ico())
    reader = QImageReader(str(path))
    sizes = []
    for number in range(reader.imageCount()):
        reader.jumpToImage(number)
        picture = reader.read()
        assert picture.pixelColor(picture.width() // 2, picture.height() // 10 + 1).alpha() > 0, "nothing is drawn"
        sizes.append(picture.width())
    assert tuple(sizes) == icons.ICO_SIZES


def test_macos_gets_the_icon_in_each_size(icons: ModuleType) -> None:
    packed = icons.icns()
    assert struct.unpack(">4sI", packed[:8]) == (b"icns", len(packed))
    found, place = {}, 8
    while place < len(packed):
        kind, length = struct.unpack(">4sI", packed[place : place + 8])
        found[QImage.fromData(packed[place + 8 : place + length]).width()] = kind
        place += length
    assert found == icons.ICNS_KINDS


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    """Return a folder as the archive unpacks to, with a small program for the large one."""
    top = tmp_path / "unpacked"
    program = top / "lib" / "kneejournal" / "kneejournal"
    program.parent.mkdir(parents=True)
    program.write_text("#!/bin/sh\necho started from $0\n", encoding="utf-8")
    program.chmod(0o755)
    (top / "bin").mkdir()
    (top / "bin" / "kneejournal").symlink_to("../lib/kneejournal/kneejournal")
    (top / "share" / "applications").mkdir(parents=True)
    shutil.copy(PACKAGING / f"{APPLICATION_ID}.desktop", top / "share" / "applications")
    for script in ("install.sh", "uninstall.sh"):
        shutil.copy(PACKAGING / script, top)
    return top


@pytest.mark.skipif(sys.platform != "linux", reason="the archive is for Linux")
def test_the_archive_installs_for_one_user_and_leaves_the_journal_when_removed(unpacked: Path, tmp_path: Path) -> None:
    home = tmp_path / "a home"
    journal = home / ".local" / "share" / "kneejournal" / "journal.sqlite"
    journal.parent.mkdir(parents=True)
    journal.write_bytes(b"years")
    outside = {"HOME": str(home), "PATH": "/usr/bin:/bin"}

    def ran(*command: Path) -> str:
        return subprocess.run(command, env=outside, capture_output=True, text=True, check=True).stdout

    for _ in range(2):  # an update is the same again
        ran(unpacked / "install.sh")
    entry = (home / ".local" / "share" / "applications" / f"{APPLICATION_ID}.desktop").read_text(encoding="utf-8")
    program = home / ".local" / "bin" / "kneejournal"
    assert re.findall("^Exec=.*$", entry, re.MULTILINE) == [f'Exec="{program}"']
    assert "started" in ran(program)

    told = ran(unpacked / "uninstall.sh")
    left = {path for path in home.rglob("*") if path.is_file() or path.is_symlink()}
    assert left - {home / ".local" / "share" / "applications" / "mimeinfo.cache"} == {journal}, (
        "the cache is the desktop's"
    )
    assert str(journal.parent) in told


def test_the_windows_installer_removes_nothing_but_the_program() -> None:
    script = (PACKAGING / "kneejournal.iss").read_text(encoding="utf-8")
    assert "[UninstallDelete]" not in script
    removed = re.findall(r'^Type: filesandordirs; Name: "(.*?)"', script, re.MULTILINE)
    assert removed == [r"{app}\_internal", r"{app}\licences"]
    assert "PrivilegesRequired=lowest" in script


def test_the_sandbox_has_no_network() -> None:
    manifest = (PACKAGING / f"{APPLICATION_ID}.yaml").read_text(encoding="utf-8")
    assert f"id: {APPLICATION_ID}\n" in manifest
    assert "--share=network" not in manifest
