"""Build dist/kneejournal_VERSION_ARCHITECTURE.deb, for Debian and Ubuntu not older than this one.

Needs the folder build (``folder.py``), made on Debian or Ubuntu, and ``dpkg-dev``. Which packages of the system it
depends on is read out of the libraries themselves.
"""

from __future__ import annotations

import gzip
import shutil
import subprocess
import sys
from pathlib import Path

from collected import FROM_SYSTEM, KEPT
from linux_tree import lay_out
from project import BUILD, HOUSE, OUT, fresh, needed, run, version

_ELF = b"\x7fELF"
_CONTROL = """\
Package: kneejournal
Version: {version}
Architecture: {architecture}
Maintainer: the kneejournal contributors <kneejournal@localhost>
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: xdg-utils
Section: misc
Priority: optional
Description: journal for runners with knee pain
 A diary for runners with runner's knee. Note how the knee was, what you ran and
 which exercises you did; see whether to run today and how far, whether it is
 getting better, and hand your physio two pages.
 .
 Works offline and without an account. All data stays in one file in your home
 folder, and stays there when this package is removed. Its advice is information
 and no diagnosis.
"""


def main() -> None:
    """Lay out the program under /usr, describe it and pack it."""
    needed("dpkg-deb", "dpkg-shlibdeps")
    root = fresh(BUILD / "deb")
    lay_out(root / "usr")
    _leave_to_debian(root / "usr" / "lib" / "kneejournal")
    _documents(root / "usr" / "share" / "doc" / "kneejournal")
    architecture = _printed("dpkg", "--print-architecture")
    (root / "DEBIAN").mkdir(mode=0o755)
    control = _CONTROL.format(
        version=version(), architecture=architecture, kilobytes=_kilobytes(root), depends=_depends(root)
    )
    (root / "DEBIAN" / "control").write_text(control, encoding="utf-8")
    OUT.mkdir(exist_ok=True)
    package = OUT / f"kneejournal_{version()}_{architecture}.deb"
    run("dpkg-deb", "--root-owner-group", "-Zzstd", "-z9", "--build", root, package)


def _leave_to_debian(folder: Path) -> None:
    """Take out what the folder brought from the system: here Debian brings it, and keeps it secure."""
    for library in (folder / "_internal").glob("*.so*"):
        if KEPT.match(library.name):
            library.unlink()
    told = folder / "licences" / "README.txt"
    lines = told.read_text(encoding="utf-8").splitlines(keepends=True)
    told.write_text("".join(line for line in lines if FROM_SYSTEM not in line), encoding="utf-8")
    for text in (folder / "licences").glob("*-from-Debian-or-Ubuntu.txt"):
        text.unlink()
    shutil.rmtree(folder / "_internal" / "kneejournal" / "resources" / "licences" / "installed")


def _documents(folder: Path) -> None:
    folder.mkdir(parents=True)
    enclosed = "\n\nWhat is enclosed, and its licences: /usr/lib/kneejournal/licences/README.txt\n"
    (folder / "copyright").write_text((HOUSE / "LICENSE").read_text(encoding="utf-8") + enclosed, encoding="utf-8")
    with gzip.GzipFile(folder / "changelog.gz", "wb", mtime=0) as packed:
        packed.write((HOUSE / "CHANGELOG.md").read_bytes())


def _kilobytes(root: Path) -> int:
    return sum(path.stat().st_size for path in root.rglob("*") if path.is_file() and not path.is_symlink()) // 1024


def _depends(root: Path) -> str:
    """Return the packages that hold what our libraries are linked to and what is not enclosed."""
    inner = root / "usr" / "lib" / "kneejournal" / "_internal"
    source = fresh(BUILD / "deb-source")
    (source / "debian").mkdir()
    (source / "debian" / "control").write_text(
        "Source: kneejournal\n\nPackage: kneejournal\nArchitecture: any\n", encoding="utf-8"
    )
    own = {path.parent for path in inner.rglob("*.so*")}
    command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0"]
    command += [f"-l{folder}" for folder in sorted(own)] + [f"-e{path}" for path in _programs(inner.parent)]
    printed = _printed(*command, cwd=source)
    return printed.removeprefix("shlibs:Depends=")


def _programs(folder: Path) -> list[Path]:
    """Return programs and libraries, each once."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink())
    return [path for path in files if _starts_as_elf(path)]


def _starts_as_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(_ELF)) == _ELF


def _printed(*command: str, cwd: Path = HOUSE) -> str:
    ended = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    if ended.returncode:
        sys.exit(f"{command[0]}: {ended.stderr.strip()}")
    return ended.stdout.strip()


if __name__ == "__main__":
    main()
