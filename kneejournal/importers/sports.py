"""Which labels of sports are runs."""

from __future__ import annotations

from kneejournal.importers.activity import Sport


def sport_of(label: str) -> Sport:
    """Return what a label of a service or a watch means."""
    return _LABELS.get(label.strip().casefold(), Sport.UNKNOWN)


_LABELS = {
    "running": Sport.RUN,
    "run": Sport.RUN,
    "9": Sport.RUN,
    "trail_running": Sport.TRAIL,
    "treadmill_running": Sport.TREADMILL,
    "hiking": Sport.OTHER,
    "walking": Sport.OTHER,
    "1": Sport.OTHER,
}
