"""Which service a table is of, and its rows."""

from __future__ import annotations

from kneejournal.importers.activity import Parsed, Unreadable
from kneejournal.importers.content import Kind, reason_for
from kneejournal.importers.garmin_csv import garmin_columns, read_garmin
from kneejournal.importers.judging import Surroundings
from kneejournal.importers.strava_csv import read_strava, strava_columns
from kneejournal.importers.table import Table

HEAD = 65_536
"""Bytes that hold the names of all columns; the longest known take four thousand."""


def is_table(head: bytes) -> bool:
    """Tell from its begin whether a text is a table of Strava or Garmin."""
    table = Table(head[:HEAD])
    return garmin_columns(table) is not None or strava_columns(table) is not None


def read_table(data: bytes, around: Surroundings) -> Parsed:
    """Read the rows of a table of Strava or Garmin, told apart by the names of its columns.

    Raises:
        Unreadable: for a table of anything else, or of more rows than anyone has runs.
    """
    if not is_table(data):
        raise Unreadable(reason_for(Kind.TEXT))
    table = Table(data)
    if garmin := garmin_columns(table):
        return read_garmin(table, garmin, around.units)
    if strava := strava_columns(table):
        return read_strava(table, strava)
    raise Unreadable(reason_for(Kind.TEXT))
