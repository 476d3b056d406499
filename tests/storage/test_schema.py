"""The tables refuse, also by hand, what the records refuse; and the queries know the tables the migrations make."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest
from sqlalchemy import REAL, Integer

from kneejournal.domain.diary import KINDS
from kneejournal.domain.fields import Choice, Day, Flag, Instant, ListOf, MapOf, Number, Text, Whole
from kneejournal.domain.part import Nested, Part, Trait, traits
from kneejournal.domain.records import KneeResponse, Moment, Profile, ProgrammeItem
from kneejournal.storage.migrate import migrate
from kneejournal.storage.schema import METADATA
from kneejournal.storage.shapes import SHAPES

ROWS = """
    INSERT INTO profile (knees, answered_at) VALUES ('["right"]', '{}');
    INSERT INTO custom_activities (position, id, name) VALUES (0, 'desk', 'Desk');
    INSERT INTO check_ins (date, knee, symptoms_asked, answered_at) VALUES ('2026-11-21', 'right', 1, '{}');
    INSERT INTO check_in_activities VALUES ('2026-11-21', 'right', 'stairs', 3, 0);
    INSERT INTO check_in_symptoms VALUES ('2026-11-21', 'right', 0, 'locking');
    INSERT INTO moments VALUES ('2026-11-21', 'right', 0, '15:30', 4, NULL);
    INSERT INTO runs (id, start) VALUES ('r', '2026-11-21T18:42:00+01:00');
    INSERT INTO knee_responses (run_id, position, knee) VALUES ('r', 0, 'right');
    INSERT INTO sets (id, date, exercise, "set") VALUES ('s', '2026-11-21', 'squat', 1);
    INSERT INTO planned_runs (date) VALUES ('2026-11-21');
    INSERT INTO outcome_scores (date, instrument, knee, score) VALUES ('2026-11-21', 'AKPS', 'both', 80);
    INSERT INTO advice_log (date, verdict, rules, cap_kinds, cap_avoid) VALUES ('2026-11-21', 'run', '[]', '[]', '[]');
    INSERT INTO visits (date, who) VALUES ('2026-11-21', '');
    INSERT INTO appointments (date, who) VALUES ('2026-11-21', '');
    INSERT INTO spans (id, from_, kind) VALUES ('s', '2026-11-21', 'ill');
    INSERT INTO other_activities (id, date, name) VALUES ('o', '2026-11-21', 'swimming');
    INSERT INTO questions (id, text) VALUES ('q', 'Why?');
    INSERT INTO goals (id, text) VALUES ('g', 'Run');
    INSERT INTO custom_exercises (id, name) VALUES ('e', 'Plank');
    INSERT INTO custom_instruments (id, name) VALUES ('i', 'Score');
    INSERT INTO programmes (from_) VALUES ('2026-11-21');
    INSERT INTO programme_items (programme, position, exercise, weekdays, sets)
        VALUES ('2026-11-21', 0, 'squat', '[1]', 3);
    INSERT INTO prescriptions (valid_from, avoid) VALUES ('2026-11-21', '[]');
    INSERT INTO deletions (kind, key, deleted_at) VALUES ('runs', '["x"]', '2026-11-21T18:42:00+01:00');
"""
TABLES: dict[str, type[Part]] = {
    "profile": Profile,
    **{name: kind.record_type for name, kind in KINDS.items()},
    "moments": Moment,
    "knee_responses": KneeResponse,
    "programme_items": ProgrammeItem,
}


@pytest.fixture
def tables() -> Iterator[sqlite3.Connection]:
    with closing(
        sqlite3.connect(":memory:", isolation_level=None)
    ) as connection:  # a file would be slower, not stricter
        migrate(connection)
        connection.execute("PRAGMA foreign_keys = ON")
        connection.executescript(ROWS)
        yield connection


def columns() -> list[tuple[str, str, Trait]]:
    """Return every field that lies in a column of its own, as table, column and field."""
    return [
        (table, trait.name, trait)
        for table, part_type in TABLES.items()
        for trait in traits(part_type)
        if not isinstance(trait.kind, Nested) and trait.name in METADATA.tables[table].c
    ]


def named(each: object) -> str:
    return each if isinstance(each, str) else ""


def wrong_values(trait: Trait) -> list[object]:  # noqa: PLR0911  # a table
    """Return what the field must not hold."""
    match trait.kind:
        case Whole(low, high):
            return [low - 1, high + 1, "x", (low + high) / 2 + 0.25]
        case Number(low, high):
            return [low - 1, high + 1, "x", float("inf")]
        case Flag():
            return [2, -1, "yes"]
        case Choice():
            return ["", "x", "None"]
        case Day():
            return [
                "",
                "x",
                "2026-02-30",
                "2026-13-01",
                "2026-1-1",
                "1899-12-31",
                "20261121",
                "2026-11-21T10:00",
                "now",
            ]
        case Instant():
            return [
                "",
                "x",
                "2026-11-21T18:42:00",
                "2026-02-30T10:00:00+01:00",
                "2026-11-21T25:00:00+01:00",
                "2026-11-21",
            ]
        case ListOf():
            return ["", "x", "{}", "[", "3"]
        case MapOf():
            return ["", "x", "[]", "{"]
        case Text(needed=True):
            return ["", "  "]
    return []


def right_values(trait: Trait) -> list[Any]:
    """Return the outermost of what the field may hold."""
    match trait.kind:
        case Whole(low, high) | Number(low, high):
            return [low, high]
        case Choice(members):
            return [str(member) for member in members]
    return []


@pytest.mark.parametrize(("table", "column", "trait"), [each for each in columns() if wrong_values(each[2])], ids=named)
def test_no_column_takes_a_wrong_value(tables: sqlite3.Connection, table: str, column: str, trait: Trait) -> None:
    wrong = [*wrong_values(trait), *([None] if trait.needed or trait.default is not None else [])]
    before = tables.execute(f'SELECT "{column}" FROM {table}').fetchall()  # noqa: S608  # names of our own tables
    for value in wrong:
        with pytest.raises((sqlite3.IntegrityError, sqlite3.OperationalError)):
            tables.execute(f'UPDATE {table} SET "{column}" = ?', [value])  # noqa: S608  # as above
    assert tables.execute(f'SELECT "{column}" FROM {table}').fetchall() == before  # noqa: S608  # as above


@pytest.mark.parametrize(("table", "column", "trait"), [each for each in columns() if right_values(each[2])], ids=named)
def test_each_column_takes_its_bounds_and_words(
    tables: sqlite3.Connection, table: str, column: str, trait: Trait
) -> None:
    tables.execute("PRAGMA foreign_keys = OFF")  # a check-in's knee may change here without what belongs to it
    for value in right_values(trait):
        tables.execute(f'UPDATE {table} SET "{column}" = ?', [value])  # noqa: S608  # as above
        assert tables.execute(f'SELECT "{column}" FROM {table}').fetchone() == (value,)  # noqa: S608  # as above


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE check_in_activities SET score = 11",
        "UPDATE check_in_activities SET score = NULL",
        "UPDATE check_in_activities SET not_done = 1",
        "UPDATE check_in_activities SET activity = ''",
        "UPDATE check_in_symptoms SET symptom = 'sneezing'",
        "INSERT INTO check_in_symptoms VALUES ('2026-11-21', 'right', 1, 'locking')",
        "UPDATE moments SET time = '24:00'",
        "UPDATE moments SET time = '9:00'",
        "UPDATE moments SET pain = NULL",
        "UPDATE moments SET knee = 'left'",
        "UPDATE check_ins SET symptoms_asked = NULL",
        "UPDATE knee_responses SET run_id = 'nobody'",
        "INSERT INTO knee_responses (run_id, position, knee) VALUES ('r', 1, 'right')",
        "UPDATE runs SET source_format = 'fit'",
        "UPDATE runs SET day = '2026-11-22'",
        "UPDATE advice_log SET cap_kinds = NULL",
        "UPDATE advice_log SET cap_kinds = NULL, cap_avoid = NULL, cap_max_distance_m = 5",
        "UPDATE spans SET \"to\" = '2026-11-20'",
        "UPDATE prescriptions SET valid_until = '2026-11-20'",
        "UPDATE programme_items SET reps = 3, hold_s = 3",
        "UPDATE programme_items SET weekdays = '[8]'",
        "UPDATE custom_activities SET id = 'stairs'",
        "INSERT INTO profile (only, knees, answered_at) VALUES (2, '[]', '{}')",
        "UPDATE profile SET knees = '[\"middle\"]'",
        "UPDATE deletions SET kind = 'shoes'",
        "UPDATE deletions SET key = 'x'",
        "UPDATE deletions SET deleted_at = 'x'",
        "UPDATE deletions SET record = 'x'",
    ],
)
def test_what_cannot_be_is_refused(tables: sqlite3.Connection, change: str) -> None:
    with pytest.raises((sqlite3.IntegrityError, sqlite3.OperationalError)):
        tables.execute(change)


def test_the_rows_of_a_record_go_with_it(tables: sqlite3.Connection) -> None:
    for owner in ("profile", "check_ins", "runs", "programmes"):
        tables.execute(f"DELETE FROM {owner}")  # noqa: S608  # as above
    owned = (
        "custom_activities",
        "check_in_activities",
        "check_in_symptoms",
        "moments",
        "knee_responses",
        "programme_items",
    )
    assert [tables.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in owned] == [0] * 6  # noqa: S608  # as above


def test_the_queries_know_the_tables_as_the_migrations_make_them(tables: sqlite3.Connection) -> None:
    made = {name for (name,) in tables.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert made == set(METADATA.tables)
    for name, table in METADATA.tables.items():
        found = {
            column: type_name
            for _, column, type_name, _, default, *_ in tables.execute(f"PRAGMA table_xinfo({name})")
            if default is None
        }
        assert found == {column.name: _type_name(column.type) for column in table.c}, name


def test_every_table_is_strict(tables: sqlite3.Connection) -> None:
    listed = tables.execute("PRAGMA table_list").fetchall()
    assert [
        name for _, name, kind, _, _, strict in listed if kind == "table" and not strict and "sqlite" not in name
    ] == []


def test_every_kind_lies_somewhere() -> None:
    assert set(SHAPES) == {"profile", *KINDS}


def test_the_day_of_a_run_is_its_local_one(tables: sqlite3.Connection) -> None:
    tables.execute("UPDATE runs SET start = '2026-11-21T23:30:00-08:00'")
    assert tables.execute("SELECT day FROM runs").fetchone() == ("2026-11-21",)


def _type_name(column_type: object) -> str:
    return "INTEGER" if isinstance(column_type, Integer) else "REAL" if isinstance(column_type, REAL) else "TEXT"
