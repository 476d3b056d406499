"""What a run was, in the words that pages share."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kneejournal.domain.records import Run
from kneejournal.gui.words import Words


def facts_line(run: Run, words: Words) -> str:
    """Return "5.2 km · 31:40 · 6:05 /km · 84 m down", as far as it is known."""
    parts = []
    seconds = seconds_of(run)
    if run.distance_m is not None:
        parts.append(words.distance(run.distance_m))
    if seconds:
        parts.append(words.duration(seconds))
    if pace := pace_text(run, words):
        parts.append(pace)
    if run.descent_m is not None:
        parts.append(QCoreApplication.translate("RunPanel", "{metres} m down").format(metres=round(run.descent_m)))
    return " · ".join(parts)


def seconds_of(run: Run) -> float | None:
    """Return the time in motion, or the whole time where only that is known."""
    return run.moving_s if run.moving_s is not None else run.elapsed_s


def pace_of(run: Run) -> float | None:
    """Return seconds for a metre; None where distance or time is unknown."""
    seconds = seconds_of(run)
    return seconds / run.distance_m if seconds and run.distance_m else None


def pace_text(run: Run, words: Words) -> str:
    """Return "6:05 /km", empty where it is unknown."""
    pace = pace_of(run)
    return "" if pace is None else f"{words.duration(pace * words.metres_per_unit)} /{words.unit}"


def terrain_text(run: Run, words: Words) -> str:
    """Return the terrain, "Downhill?" where it is a guess from ascent and descent; empty where it is unknown."""
    name = words.name_of_terrain(run.terrain)
    if not name:
        return ""
    return QCoreApplication.translate("RunPanel", "{terrain}?").format(terrain=name) if run.terrain_guessed else name
