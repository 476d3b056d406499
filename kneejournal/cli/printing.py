"""What the commands print for programs."""

from __future__ import annotations

import json
import sys
from typing import Any


def print_json(value: dict[str, Any]) -> None:
    """Print one JSON object; letters beyond ASCII are escaped where the output might not have them."""
    encoding = (getattr(sys.stdout, "encoding", None) or "ascii").lower()
    print(json.dumps(value, indent=2, ensure_ascii=encoding not in {"utf-8", "utf8"}))
