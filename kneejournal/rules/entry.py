"""An advice as the diary keeps it."""

from __future__ import annotations

from datetime import datetime

from kneejournal.domain.records import AdviceEntry, LoggedCap
from kneejournal.rules.answer import Advice, Cap


def log_entry(advice: Advice, updated_at: datetime | None = None) -> AdviceEntry:
    """Return the record of what was advised; ``updated_at`` is the time at which it was shown."""
    return AdviceEntry(
        date=advice.date,
        verdict=advice.verdict,
        rest_kind=advice.rest_kind,
        knee=advice.knee,
        see_professional=advice.see_professional,
        cap=_logged_cap(advice.cap) if advice.cap else None,
        rules=tuple(finding.rule for finding in advice.findings),
        rules_version=advice.rules_version,
        updated_at=updated_at,
    )


def _logged_cap(cap: Cap) -> LoggedCap:
    return LoggedCap(max_distance_m=cap.max_distance_m, not_before=cap.not_before, kinds=cap.kinds, avoid=cap.avoid)
