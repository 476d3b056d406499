"""What a run cannot be, whoever says so: a file, or a hand on the keyboard."""

from __future__ import annotations

from kneejournal.domain.messages import Message, Metres, Template
from kneejournal.domain.records import Run

FASTEST_M_S = 13.0
"""Nobody runs faster [eng]; the world record over 100 m is 10.4 m/s on average [lit]."""

STEEPEST, ALWAYS_BELIEVED_M = 0.6, 100.0
"""Metres of altitude for a metre of distance, beyond which a climb is not believed if it is large at all [eng]."""

TOO_FAST = Template(
    "run.impossible.fast", "{distance} in {seconds} seconds is faster than anyone runs; check distance and time."
)
TOO_STEEP = Template(
    "run.impossible.steep", "{metres} metres up or down are more than {distance} can hold; check the metres."
)


def impossible(run: Run) -> Message | None:
    """Say why the measures of a run cannot be, None where they can."""
    seconds = run.moving_s if run.moving_s is not None else run.elapsed_s
    if run.distance_m is None:
        return None
    if seconds is not None and run.distance_m > FASTEST_M_S * seconds:
        return TOO_FAST(distance=Metres(run.distance_m), seconds=round(seconds))
    climb = max(run.ascent_m or 0.0, run.descent_m or 0.0)
    if climb > max(ALWAYS_BELIEVED_M, STEEPEST * run.distance_m):
        return TOO_STEEP(metres=round(climb), distance=Metres(run.distance_m))
    return None
