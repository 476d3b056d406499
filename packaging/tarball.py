"""Build dist/kneejournal-VERSION-linux-MACHINE.tar.xz, for any Linux that is not older than this one.

Needs the folder build (``folder.py``) and tar with xz.
"""

from __future__ import annotations

import platform
import shutil

from linux_tree import lay_out
from project import BUILD, OUT, PACKAGING, fresh, needed, run, version


def main() -> None:
    """Lay out the program with its installing script and pack it."""
    needed("tar", "xz")
    name = f"kneejournal-{version()}-linux-{platform.machine()}"
    top = fresh(BUILD / "tarball") / name
    lay_out(top)
    for script in ("install.sh", "uninstall.sh"):
        shutil.copy(PACKAGING / script, top / script)
        (top / script).chmod(0o755)
    OUT.mkdir(exist_ok=True)
    options = ("--owner=0", "--group=0", "--numeric-owner", "--sort=name")
    archive = OUT / f"{name}.tar.xz"
    run("tar", *options, "-cJf", archive, "-C", top.parent, name, environment={"XZ_OPT": "-T0"})
    print(archive)


if __name__ == "__main__":
    main()
