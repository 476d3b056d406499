"""What MkDocs does before it builds the guide as a site: take the pictures anew."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def on_startup(**_: object) -> None:
    """Take the pictures once for each run of MkDocs, in a process of its own: the window is no part of this one."""
    subprocess.run(
        [sys.executable, "-m", "pictures"], cwd=Path(__file__).resolve().parents[1], check=True
    )  # our own module
