"""Sports by their numbers in FIT files (Garmin's profile 21.171)."""

from __future__ import annotations

from collections.abc import Mapping

from kneejournal.importers.activity import Sport

GENERIC, RUNNING = 0, 1

_NAMES: Mapping[int, str] = {
    2: "cycling", 3: "transition", 4: "fitness equipment", 5: "swimming", 6: "basketball", 7: "soccer", 8: "tennis",
    9: "American football", 10: "training", 11: "walking", 12: "cross-country skiing", 13: "alpine skiing",
    14: "snowboarding", 15: "rowing", 16: "mountaineering", 17: "hiking", 18: "multisport", 19: "paddling",
    20: "flying", 21: "e-biking", 22: "motorcycling", 23: "boating", 24: "driving", 25: "golf", 26: "hang gliding",
    27: "horseback riding", 28: "hunting", 29: "fishing", 30: "inline skating", 31: "rock climbing", 32: "sailing",
    33: "ice skating", 34: "sky diving", 35: "snowshoeing", 36: "snowmobiling", 37: "stand-up paddleboarding",
    38: "surfing", 39: "wakeboarding", 40: "water skiing", 41: "kayaking", 42: "rafting", 43: "windsurfing",
    44: "kitesurfing", 45: "tactical", 46: "jumpmaster", 47: "boxing", 48: "floor climbing", 49: "baseball",
    53: "diving", 62: "interval training", 64: "racket sport", 65: "wheelchair walk", 66: "wheelchair run",
    67: "meditation", 69: "disc golf", 71: "cricket", 72: "rugby", 73: "hockey", 74: "lacrosse", 75: "volleyball",
    76: "water tubing", 77: "wakesurfing", 80: "mixed martial arts", 82: "snorkeling", 83: "dance", 84: "jump rope",
    254: "all sports",
}  # fmt: skip

_RUNS: Mapping[int, Sport] = {1: Sport.TREADMILL, 45: Sport.TREADMILL, 3: Sport.TRAIL, 58: Sport.VIRTUAL}
"""What a sub-sport makes of running; all others leave it a run."""

_TREADMILLS = {(4, 1), (4, 45), (10, 1), (10, 45), (0, 1), (0, 45)}
"""Fitness equipment, training or nothing named, on a treadmill: walked or run, only the runner knows."""

FILE_TYPES: Mapping[int, str] = {
    1: "device", 2: "settings", 3: "sport", 5: "workout", 6: "course", 7: "schedules", 9: "weight", 10: "totals",
    11: "goals", 14: "blood pressure", 15: "monitoring", 20: "activity summary", 28: "daily monitoring",
    32: "monitoring", 34: "segment", 35: "segment list", 40: "configuration",
}  # fmt: skip


def fit_sport(sport: float | None, sub_sport: float | None) -> tuple[Sport, str]:
    """Return what a session is, and its name for the user ("" where it names none)."""
    pair = (int(sport or GENERIC), int(sub_sport or GENERIC))
    if pair[0] == RUNNING:
        return _RUNS.get(pair[1], Sport.RUN), "running"
    if pair in _TREADMILLS:
        return Sport.UNKNOWN, "treadmill"
    if pair[0] == GENERIC:
        return Sport.UNKNOWN, ""
    return Sport.OTHER, _NAMES.get(pair[0], f"sport number {pair[0]}")
