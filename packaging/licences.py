"""Write the licences of all that the folder build holds into it, to be read without starting the program.

Run inside the environment of the folder build, after it: ``licences.py FOLDER``. The list is that of About.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from kneejournal.components import Component, components


def main(folder: Path) -> None:
    """Write one file for each component, and one that names them all."""
    folder.mkdir(exist_ok=True)
    lines = ["kneejournal and what is enclosed with it, under which licence. The texts lie beside this file.", ""]
    for component in components():
        name = re.sub(r"[^\w.+-]+", "-", component.name).strip("-") + ".txt"
        (folder / name).write_text(_text(component), encoding="utf-8")
        lines.append(f"{component.name} {component.version}: {component.licence} ({name})")
    (folder / "README.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _text(component: Component) -> str:
    head = f"{component.name} {component.version}\n{component.licence}\n{component.home}".rstrip()
    return ("\n\n" + "=" * 80 + "\n\n").join([head, *component.texts])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
