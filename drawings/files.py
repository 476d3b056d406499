"""Where the poses are, and where their drawings go."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from drawings.drawing import drawing

_HERE = Path(__file__).parent
POSES = _HERE / "poses"
DRAWINGS = _HERE.parent / "resources" / "drawings"


def poses() -> Mapping[str, str]:
    """Return the text of each pose file by the id of its exercise."""
    return {path.stem: path.read_text(encoding="utf-8") for path in sorted(POSES.glob("*.toml"))}


def write_all() -> None:
    """Draw all poses anew."""
    DRAWINGS.mkdir(exist_ok=True)
    for exercise, text in poses().items():
        (DRAWINGS / f"{exercise}.svg").write_text(drawing(text), encoding="utf-8")
