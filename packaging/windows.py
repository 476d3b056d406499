"""Build dist/kneejournal-VERSION-windows-x64.exe, the installer for Windows 10 and 11.

Needs Windows, the folder build (``folder.py``), and Inno Setup 6.3 or newer, whose ``iscc`` must be on the path.
"""

from __future__ import annotations

from project import BUILD, HOUSE, OUT, PACKAGING, built_folder, needed, run, version


def main() -> None:
    """Compile the script with what it needs to know."""
    needed("iscc")
    OUT.mkdir(exist_ok=True)
    known = {
        "Version": version(),
        "House": HOUSE,
        "Folder": built_folder(),
        "Icon": BUILD / "kneejournal.ico",
        "Out": OUT,
    }
    run("iscc", "/Qp", *(f"/D{name}={value}" for name, value in known.items()), PACKAGING / "kneejournal.iss")


if __name__ == "__main__":
    main()
