"""Build dist/kneejournal-VERSION.flatpak, one file that ``flatpak install`` takes.

Needs the folder build (``folder.py``), flatpak and flatpak-builder, and the runtime and SDK named in the manifest:
``flatpak install flathub org.freedesktop.Platform//25.08 org.freedesktop.Sdk//25.08``. The folder must be built on a
system whose glibc is not newer than the runtime's (2.42).
"""

from __future__ import annotations

from linux_tree import lay_out
from project import APPLICATION_ID, BUILD, OUT, PACKAGING, fresh, needed, run, version

MANIFEST = PACKAGING / f"{APPLICATION_ID}.yaml"


def main() -> None:
    """Lay out the source, build it into a repository, and export one file from that."""
    needed("flatpak", "flatpak-builder")
    place = fresh(BUILD / "flatpak")
    lay_out(place / "tree")
    repository = place / "repository"
    run("flatpak-builder", "--disable-rofiles-fuse", f"--repo={repository}", place / "build", MANIFEST, cwd=place)
    OUT.mkdir(exist_ok=True)
    run("flatpak", "build-bundle", repository, OUT / f"kneejournal-{version()}.flatpak", APPLICATION_ID)


if __name__ == "__main__":
    main()
