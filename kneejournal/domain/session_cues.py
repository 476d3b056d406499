"""When a guided session makes a sound, and which."""

from __future__ import annotations

from enum import StrEnum

from kneejournal.domain.session import Session
from kneejournal.domain.session_plan import Phase


class Cue(StrEnum):
    """A sound for what begins."""

    READY = "ready"
    COUNT = "count"
    WORK = "work"
    REST = "rest"
    DONE = "done"


_CUES = {
    Phase.READY: Cue.READY,
    Phase.WORK: Cue.WORK,
    Phase.REST: Cue.REST,
    Phase.SWITCH: Cue.REST,
    Phase.RATE: Cue.REST,
}
_COUNTED_SECONDS = (3, 2, 1)


def cue(before: Session, after: Session) -> Cue | None:
    """Return the sound for what happened between two moments; the last three seconds of a step are counted."""
    if after.over:
        return None if before.over else Cue.DONE
    if not after.running:
        return None
    if after.at != before.at or not before.running:
        return _CUES[after.step.phase]
    shown = whole_seconds(after.seconds_left)
    return Cue.COUNT if shown in _COUNTED_SECONDS and shown != whole_seconds(before.seconds_left) else None


def whole_seconds(seconds: float | None) -> int | None:
    """Return the seconds a countdown shows: 1 until the last moment."""
    return None if seconds is None else -int(-seconds // 1)
