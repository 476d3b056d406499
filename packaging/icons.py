"""The icon as Windows and macOS want it, drawn from the one SVG; and what Windows tells of a program's file.

Both formats are containers of PNG pictures. Run inside the environment of the folder build: needs its Qt.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from project import APPLICATION_ID, HOUSE, version

if TYPE_CHECKING:
    from PyInstaller.utils.win32.versioninfo import VSVersionInfo

DRAWING = HOUSE / "resources" / "icons" / f"{APPLICATION_ID}.svg"
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_KINDS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09", 1024: b"ic10"}


def written(folder: Path) -> Path:
    """Write the icon for this system into a folder; return its path."""
    suffix, packed = (".icns", icns) if sys.platform == "darwin" else (".ico", ico)
    path = folder / f"kneejournal{suffix}"
    path.write_bytes(packed())
    return path


def ico() -> bytes:
    """Return the icon for Windows: a directory of pictures, then the pictures."""
    pictures = [(size, png(size)) for size in ICO_SIZES]
    place = 6 + 16 * len(pictures)
    directory = struct.pack("<HHH", 0, 1, len(pictures))
    for size, picture in pictures:
        edge = size % 256  # a byte; 0 means 256
        directory += struct.pack("<BBBBHHII", edge, edge, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return directory + b"".join(picture for _, picture in pictures)


def icns() -> bytes:
    """Return the icon for macOS: named pictures, each with its length."""
    chunks = b"".join(_chunk(kind, png(size)) for size, kind in ICNS_KINDS.items())
    return _chunk(b"icns", chunks)


def _chunk(kind: bytes, content: bytes) -> bytes:
    return kind + struct.pack(">I", len(content) + 8) + content


def png(size: int) -> bytes:
    """Return the drawing as a PNG picture of ``size`` by ``size`` pixels."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QIODevice  # noqa: PLC0415  # on Linux nothing here needs Qt
    from PySide6.QtGui import QImage, QPainter  # noqa: PLC0415
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    out = QBuffer()
    out.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(out, "PNG")  # type: ignore[call-overload]  # the stubs know no device with a format as text
    return bytes(out.data().data())


def version_resource() -> VSVersionInfo:
    """Return what Windows shows under a file's properties."""
    from PyInstaller.utils.win32 import versioninfo  # noqa: PLC0415  # there only where a folder is built

    numbers = (*(int(part) for part in version().split(".")[:3]), 0)
    words = {
        "FileDescription": "kneejournal",
        "ProductName": "kneejournal",
        "FileVersion": version(),
        "ProductVersion": version(),
        "LegalCopyright": "MIT licence, the kneejournal contributors",
    }
    table = versioninfo.StringTable("040904B0", [versioninfo.StringStruct(*pair) for pair in words.items()])
    return versioninfo.VSVersionInfo(
        ffi=versioninfo.FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[
            versioninfo.StringFileInfo([table]),
            versioninfo.VarFileInfo([versioninfo.VarStruct("Translation", [0x0409, 1200])]),
        ],
    )
