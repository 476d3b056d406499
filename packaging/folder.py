"""Build the program with all it needs as one folder (macOS: also as an app): what each installer encloses.

Needs the wheel in dist/ (``wheel.py``), Python 3.11 or newer built with a shared library, with venv, pip's way to the
packages, and on Linux Debian or Ubuntu, whose records tell where libraries come from. The folder runs on systems
that are not older than this one.
"""

from __future__ import annotations

import sys
import venv

from project import BUILD, FOLDER, HOUSE, OUT, PACKAGING, needed, run, version


def main() -> None:
    """Make a clean environment, build in it, and enclose the licences."""
    if sys.platform == "linux":
        needed("dpkg-query", "objdump")
    wheel = OUT / f"kneejournal-{version()}-py3-none-any.whl"
    if not wheel.is_file():
        sys.exit("there is no wheel yet: run packaging/wheel.py first")
    environment = BUILD / "environment"
    venv.create(environment, with_pip=True, clear=True)
    python = environment / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    run(python, "-m", "pip", "install", "--quiet", "--no-compile", f"{wheel}[packaging]")
    spec = PACKAGING / "kneejournal.spec"
    quiet = ("--noconfirm", "--log-level", "ERROR", "--distpath", BUILD, "--workpath", BUILD / "work")
    run(python, "-m", "PyInstaller", *quiet, spec, cwd=BUILD)
    run(python, PACKAGING / "licences.py", FOLDER / "licences", cwd=BUILD)
    if sys.platform == "darwin":
        run(
            python,
            PACKAGING / "licences.py",
            BUILD / "kneejournal.app" / "Contents" / "Resources" / "licences",
            cwd=BUILD,
        )
    print(FOLDER.relative_to(HOUSE))


if __name__ == "__main__":
    main()
