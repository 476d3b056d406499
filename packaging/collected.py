"""Where each library in the folder build comes from, and under which licence: nothing unknown is handed out.

What comes from a Python distribution or from Python itself must be told by ``kneejournal.components``. On Linux some
libraries come from the system of the build; these are written beside that list, with the words of their Debian package.
"""

from __future__ import annotations

import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from functools import cache
from importlib.metadata import distributions
from pathlib import Path

KEPT = re.compile(
    r"lib(ffi|sqlite3|bz2|lzma|z|expat|xkbcommon-x11|xcb-(cursor|icccm|image|keysyms|render-util|shape|util|xkb))\.so"
)
"""What the folder takes from a Linux system: what Python needs, and what Qt needs for X and plain desktops lack.

Everything else (glib, X11, Wayland, GL, fontconfig, D-Bus, libstdc++) every desktop has, in a version that suits it.
"""

FROM_SYSTEM = ", from Debian or Ubuntu"
"""How the name of a component ends that the folder took from the system."""

_MICROSOFT = re.compile(r"(vcruntime|msvcp|ucrtbase|api-ms-win-|concrt)", re.IGNORECASE)
"""The C and C++ runtime of Windows; its licence lets any program bring it."""

_SPDX = {"Expat": "MIT", "PD": "public domain", "public-domain": "public domain"}


def from_system(source: Path) -> bool:
    """Tell whether a library was taken from the system, not from Python or one of its distributions."""
    return not (_of_python(source) or _distribution(source) or _MICROSOFT.match(source.name))


def unknown(sources: Iterable[Path], told: Iterable[str]) -> list[str]:
    """Return the names of what nobody tells the licence of.

    Args:
        sources: libraries that go into the folder.
        told: the distributions that ``components.toml`` names.
    """
    names = {_normal(name) for name in told} | {"shiboken6"}  # one component with PySide6
    found = []
    for source in sources:
        distribution = _distribution(source)
        if distribution and distribution not in names:
            found.append(distribution)
        if from_system(source) and not (sys.platform == "linux" and _package(source)):
            found.append(source.name)
    return sorted(set(found))


def write_list(sources: Iterable[Path], licences: Path) -> None:
    """Write what the system's libraries among ``sources`` are, with their texts, into a folder ``installed``."""
    place = licences / "installed"
    place.mkdir(exist_ok=True)
    packages = sorted({_package(source) for source in sources if from_system(source)})
    entries = []
    for package in packages:
        words = Path("/usr/share/doc", package, "copyright").read_text(encoding="utf-8")
        (place / f"{package}.txt").write_text(words, encoding="utf-8")
        version = _asked("dpkg-query", "-W", "-f", "${Version}", package)
        entries.append(
            f'[[component]]\nname = "{package}{FROM_SYSTEM}"\nversion = "{version}"\n'
            f'licence = "{_licence(words)}"\ntexts = ["licences/installed/{package}.txt"]\n'
        )
    (place / "components.toml").write_text("\n".join(entries) or "component = []\n", encoding="utf-8")


def _licence(words: str) -> str:
    """Return the licence of the whole package; the rest stands in its text."""
    stated = re.search(r"^Files: *\*.*?^License: *(\S[^\n]*)", words, re.MULTILINE | re.DOTALL)
    return _SPDX.get(stated.group(1), stated.group(1)) if stated else "see its text"


def _of_python(source: Path) -> bool:
    library = Path(sysconfig.get_path("stdlib")).resolve()
    own_folder = Path(sys.base_prefix).resolve()
    in_own_folder = own_folder != Path("/usr") and source.resolve().is_relative_to(own_folder)
    return source.resolve().is_relative_to(library) or source.name.startswith("libpython3") or in_own_folder


@cache
def _owners() -> dict[str, str]:
    """Return which distribution each file in the environment belongs to."""
    return {
        str(Path(str(file.locate())).resolve()): _normal(each.metadata["Name"])
        for each in distributions()
        for file in each.files or []
    }


def _distribution(source: Path) -> str:
    return _owners().get(str(source.resolve()), "")


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


@cache
def _package(source: Path) -> str:
    """Return the Debian package a library belongs to, or nothing."""
    for path in (source, source.resolve()):
        for candidate in (str(path), str(path).removeprefix("/usr")):  # some packages still list /lib
            owners = _asked("dpkg-query", "-S", candidate)
            if owners:
                return owners.split(":")[0]
    return ""


def _asked(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
