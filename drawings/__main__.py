"""``python -m drawings`` draws all poses into ``resources/drawings``."""

from __future__ import annotations

from drawings.files import write_all

if __name__ == "__main__":
    write_all()
