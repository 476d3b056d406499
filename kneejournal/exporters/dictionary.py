"""What the columns of the tables mean: for the workbook, and for docs/data.md."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Column:
    """A column of the daily table: its name, what it means, and its unit or values."""

    name: str
    meaning: str
    values: str


_SCORE = "0 no pain to 10 worst imaginable"

DAILY_COLUMNS: tuple[Column, ...] = (
    Column("date", "Local calendar day", "YYYY-MM-DD"),
    Column("knee", "Which knee the row is about; a run stands in the rows of both", "left, right"),
    Column("waking_pain", "Pain on the first steps of the day", _SCORE),
    Column("worst_pain", "Highest pain of the day", _SCORE),
    Column("pain_now", "Pain at rest when it was noted", _SCORE),
    Column("stiffness_min", "Morning stiffness", "minutes"),
    Column("walk_min", "Longest brisk walk of the day", "minutes"),
    Column("activity_…", "Pain in that activity; the own ones by their id", f"{_SCORE}; not_done"),
    Column("swelling", "Swelling of the knee", "none, mild, marked"),
    Column("location", "Where it hurt", "front, outer, inner, below_kneecap, behind, diffuse"),
    Column("symptoms", "Other signs; none where they were asked and there were none", "ids, separated by semicolons"),
    Column("moments", "Pain at times of the day, with words", "HH:MM score words, separated by semicolons"),
    Column("runs", "How many runs", "count"),
    Column("run_distance_m", "Distance of the day's runs; empty where one is unknown", "metres"),
    Column("run_descent_m", "Metres run downhill; empty where one is unknown", "metres"),
    Column("run_moving_s", "Time in motion; empty where one is unknown", "seconds"),
    Column("run_peak_pain", "Highest pain during the day's runs, of this knee", _SCORE),
    Column("sets_done", "Sets of exercises done with this knee or both", "count"),
    Column("advice", "What was advised that day", "run, reduce, rest"),
    Column("note", "The day's note", "text"),
)
"""In the order of the table. An empty cell is unknown, never zero."""
