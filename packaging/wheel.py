"""Build the source distribution, and from it the wheel, into dist/.

Needs Python 3.11 or newer with venv, and pip's way to the packages ``build`` and ``setuptools``.
"""

from __future__ import annotations

import sys
import tarfile
import venv
import zipfile
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from project import BUILD, HOUSE, OUT, fresh, run, version


def main() -> None:
    """Build both and look into them."""
    tools = BUILD / "tools"
    venv.create(tools, with_pip=True, clear=True)
    python = tools / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    run(python, "-m", "pip", "install", "--quiet", "build>=1.2,<2")
    made = fresh(BUILD / "wheel")
    run(python, "-m", "build", "--quiet", "--outdir", made)
    source, wheel = next(made.glob("*.tar.gz")), next(made.glob(f"*-{version()}-*.whl"))
    _look_into(wheel, source)
    OUT.mkdir(exist_ok=True)
    for built in (source, wheel):
        print(built.replace(OUT / built.name))


def _look_into(wheel: Path, source: Path) -> None:
    """End with the names of modules and resources that one of the two lacks."""
    with tarfile.open(source) as packed:
        shipped = {PurePosixPath(*PurePosixPath(name).parts[1:]).as_posix() for name in packed.getnames()}
    _hold(source, _files("kneejournal", "resources"), shipped)
    _hold(wheel, _files("kneejournal"), _names(wheel))
    _hold(wheel, (f"kneejournal/{name}" for name in _files("resources")), _names(wheel))


def _names(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as packed:
        return set(packed.namelist())


def _files(*folders: str) -> set[str]:
    found = (path for folder in folders for path in (HOUSE / folder).rglob("*") if path.is_file())
    return {path.relative_to(HOUSE).as_posix() for path in found if path.suffix not in {".pyc", ".ts"}}


def _hold(archive: Path, wanted: Iterable[str], there: set[str]) -> None:
    missing = sorted(set(wanted) - there)
    if missing:
        sys.exit(f"{archive.name} lacks {', '.join(missing)}")


if __name__ == "__main__":
    main()
