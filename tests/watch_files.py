"""Watch files for tests, made as they are needed."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

_METRES_PER_DEGREE = 111_194.9
_POINTS = 31


def gpx(  # noqa: PLR0913  # what a test is about is named, the rest has defaults
    path: Path,
    start: datetime,
    *,
    metres: float = 5000,
    seconds: int = 1800,
    descent: float = 0,
    altitudes: bool = True,
    sport: str = "running",
) -> Path:
    """Write a track that goes straight north, evenly, and steadily down."""
    points = "".join(
        _point(start, step / (_POINTS - 1), metres, seconds, descent if altitudes else None) for step in range(_POINTS)
    )
    kind = f"<type>{sport}</type>" if sport else ""
    head = '<?xml version="1.0"?><gpx version="1.1" creator="test" xmlns="http://www.topografix.com/GPX/1/1">'
    path.write_text(f"{head}<trk>{kind}<trkseg>{points}</trkseg></trk></gpx>", encoding="utf-8")
    return path


def _point(start: datetime, share: float, metres: float, seconds: int, descent: float | None) -> str:
    latitude = 48 + share * metres / _METRES_PER_DEGREE
    altitude = "" if descent is None else f"<ele>{500 - share * descent:.2f}</ele>"
    moment = (start + timedelta(seconds=share * seconds)).isoformat()
    return f'<trkpt lat="{latitude:.7f}" lon="11.0">{altitude}<time>{moment}</time></trkpt>'
