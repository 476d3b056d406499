"""Version 1 of the journal file: a table for every kind of record of the open format.

Frozen: what is written here is in the users' files. Changes to the tables go into a new version.

Days and moments are ISO 8601 text, a moment with the offset it was noted with; true and false are 1 and 0. An answer
that is NULL, or a row that is not there, is unknown, never zero.
"""

from __future__ import annotations

import sqlite3

KNEES = "left right"
SIDES = "left right both"
SCORE = (0, 10)
DISTANCE = (0, 100_000)
DURATION = (0, 604_800)
MINUTES = (0, 1_440)
RUN_KINDS = "easy long tempo speed race walk_run"
TERRAINS = "flat rolling hilly downhill trail treadmill"
ACTIVITIES = "walking stairs squatting sitting kneeling rising_from_chair downhill_running hopping"
SYMPTOMS = (
    "limping giving_way locking catching grinding night_pain rest_pain trauma cannot_bear_weight hot_red fever"
    " calf_swelling other_joints took_painkiller"
)
KINDS = (
    "check_ins runs sets planned_runs outcome_scores advice_log visits appointments spans other_activities questions"
    " goals custom_exercises custom_instruments programmes prescriptions"
)


def one_of(words: str) -> str:
    """Write a list of words for IN."""
    return "(" + ", ".join(f"'{word}'" for word in words.split()) + ")"


def word(name: str, words: str) -> str:
    """A column that holds one of some words."""
    return f'"{name}" TEXT CHECK ("{name}" IN {one_of(words)})'


def whole(name: str, bounds: tuple[int, int]) -> str:
    """A column that holds a whole number."""
    return f'"{name}" INTEGER CHECK ("{name}" BETWEEN {bounds[0]} AND {bounds[1]})'


def number(name: str, bounds: tuple[int, int]) -> str:
    """A column that holds any number within the bounds."""
    return f'"{name}" REAL CHECK ("{name}" BETWEEN {bounds[0]} AND {bounds[1]})'


def flag(name: str) -> str:
    """A column that holds yes (1) or no (0)."""
    return whole(name, (0, 1))


def text(name: str) -> str:
    """A column that holds a text which is not blank."""
    return f"""\"{name}" TEXT CHECK (trim("{name}") <> '')"""


def is_day(value: str) -> str:
    """The condition for a date.

    With "+0 days" SQLite computes the date; without, it gives 30 February back as it came. IS, not =: for nonsense
    date() is NULL, and a check that is NULL passes.
    """
    return f"date({value}, '+0 days') IS {value}"


def day(name: str) -> str:
    """A column that holds a date."""
    return f"""\"{name}" TEXT CHECK ({is_day(f'"{name}"')} AND "{name}" >= '1900-01-01')"""


def instant(name: str) -> str:
    """A column that holds a moment with its offset from UTC."""
    digits = "[0-9][0-9]"
    shape = f"{digits}{digits}-{digits}-{digits}T{digits}:{digits}:{digits}*[-+]{digits}:{digits}*"
    day, clock = f'substr("{name}", 1, 10)', f'substr("{name}", 12, 8)'
    condition = f"\"{name}\" GLOB '{shape}' AND {is_day(day)} AND {is_clock(clock)}"
    return f'"{name}" TEXT CHECK ("{name}" IS NULL OR {condition})'


def is_clock(value: str) -> str:
    """The condition for a time of day with seconds; for "+0 days" and IS see above."""
    return f"time({value}, '+0 days') IS {value}"


def json(name: str, shape: str) -> str:
    """A column that holds a JSON array or object."""
    return f"""\"{name}" TEXT CHECK ("{name}" IS NULL OR json_valid("{name}") AND json_type("{name}") = '{shape}')"""


def owned_by(table: str, owner: str, key: str) -> str:
    """The constraint of rows that belong to a row of another table and go with it."""
    return f"FOREIGN KEY ({owner}) REFERENCES {table} ({key}) ON DELETE CASCADE"


STATEMENTS = (
    f"""CREATE TABLE profile (
        "only" INTEGER PRIMARY KEY DEFAULT 1 CHECK ("only" = 1),
        "knees" TEXT NOT NULL
            CHECK ("knees" IN ('[]', '["left"]', '["right"]', '["left","right"]', '["right","left"]')),
        {day("symptoms_since")},
        {whole("birth_year", (1900, 2100))},
        {number("usual_week_m", (0, 500_000))},
        {flag("diagnosed")},
        {day("cleared_on")},
        {word("units", "km mi")},
        {json("activities", "array")},
        {text("name")},
        {json("answered_at", "object")} NOT NULL,
        {instant("updated_at")}
    ) STRICT""",
    f"""CREATE TABLE custom_activities (
        "profile" INTEGER NOT NULL DEFAULT 1,
        "position" INTEGER NOT NULL,
        {text("id")} NOT NULL UNIQUE CHECK ("id" NOT IN {one_of(ACTIVITIES)}),
        {text("name")} NOT NULL,
        {instant("updated_at")},
        PRIMARY KEY ("profile", "position"),
        {owned_by("profile", '"profile"', '"only"')}
    ) STRICT""",
    f"""CREATE TABLE check_ins (
        {day("date")} NOT NULL,
        {word("knee", KNEES)} NOT NULL,
        {whole("waking_pain", SCORE)},
        {whole("worst_pain", SCORE)},
        {whole("pain_now", SCORE)},
        {whole("stiffness_min", MINUTES)},
        {whole("walk_min", MINUTES)},
        {word("swelling", "none mild marked")},
        {word("location", "front outer inner below_kneecap behind diffuse")},
        {flag("symptoms_asked")} NOT NULL,
        "note" TEXT,
        {json("answered_at", "object")} NOT NULL,
        {instant("updated_at")},
        PRIMARY KEY ("date", "knee")
    ) STRICT, WITHOUT ROWID""",
    f"""CREATE TABLE check_in_activities (
        "date" TEXT NOT NULL,
        "knee" TEXT NOT NULL,
        {text("activity")} NOT NULL,
        {whole("score", SCORE)},
        {flag("not_done")} NOT NULL,
        CHECK (("score" IS NULL) = "not_done"),
        PRIMARY KEY ("date", "knee", "activity"),
        {owned_by("check_ins", '"date", "knee"', '"date", "knee"')}
    ) STRICT, WITHOUT ROWID""",
    f"""CREATE TABLE check_in_symptoms (
        "date" TEXT NOT NULL,
        "knee" TEXT NOT NULL,
        "position" INTEGER NOT NULL,
        {word("symptom", SYMPTOMS)} NOT NULL,
        PRIMARY KEY ("date", "knee", "position"),
        UNIQUE ("date", "knee", "symptom"),
        {owned_by("check_ins", '"date", "knee"', '"date", "knee"')}
    ) STRICT, WITHOUT ROWID""",
    f"""CREATE TABLE moments (
        "date" TEXT NOT NULL,
        "knee" TEXT NOT NULL,
        "position" INTEGER NOT NULL,
        "time" TEXT NOT NULL CHECK (strftime('%H:%M', "time", '+0 days') IS "time"),
        {whole("pain", SCORE)} NOT NULL,
        "note" TEXT,
        PRIMARY KEY ("date", "knee", "position"),
        {owned_by("check_ins", '"date", "knee"', '"date", "knee"')}
    ) STRICT, WITHOUT ROWID""",
    f"""CREATE TABLE runs (
        {text("id")} NOT NULL PRIMARY KEY,
        {instant("start")} NOT NULL,
        "day" TEXT GENERATED ALWAYS AS (substr("start", 1, 10)) VIRTUAL,
        {number("distance_m", DISTANCE)},
        {number("moving_s", DURATION)},
        {number("elapsed_s", DURATION)},
        {number("ascent_m", (0, 20_000))},
        {number("descent_m", (0, 20_000))},
        {word("kind", RUN_KINDS)},
        {word("terrain", TERRAINS)},
        {whole("effort", SCORE)},
        {flag("stopped_early")},
        {word("ascent_source", "stated computed")},
        {flag("terrain_guessed")},
        "note" TEXT,
        {text("source_name")},
        "source_sha256" TEXT,
        "source_format" TEXT,
        {instant("updated_at")},
        CHECK ("source_name" IS NOT NULL OR ("source_sha256" IS NULL AND "source_format" IS NULL))
    ) STRICT""",
    'CREATE INDEX runs_by_day ON runs ("day")',
    f"""CREATE TABLE knee_responses (
        "run_id" TEXT NOT NULL,
        "position" INTEGER NOT NULL,
        {word("knee", KNEES)} NOT NULL,
        {whole("before", SCORE)},
        {whole("peak", SCORE)},
        {whole("end", SCORE)},
        {whole("one_hour_after", SCORE)},
        {flag("worsened")},
        {flag("limped")},
        PRIMARY KEY ("run_id", "position"),
        UNIQUE ("run_id", "knee"),
        {owned_by("runs", '"run_id"', '"id"')}
    ) STRICT, WITHOUT ROWID""",
    f"""CREATE TABLE sets (
        {text("id")} NOT NULL PRIMARY KEY,
        {day("date")} NOT NULL,
        {text("exercise")} NOT NULL,
        {word("knee", SIDES)},
        {whole("set", (1, 100))} NOT NULL,
        {whole("reps", (1, 1_000))},
        {whole("hold_s", (1, 3_600))},
        {number("load_kg", (0, 500))},
        {whole("pain", SCORE)},
        {whole("pain_one_hour_after", SCORE)},
        {whole("effort", SCORE)},
        {instant("updated_at")}
    ) STRICT""",
    'CREATE INDEX sets_by_date ON sets ("date")',
    f"""CREATE TABLE planned_runs (
        {day("date")} NOT NULL PRIMARY KEY,
        {number("distance_m", DISTANCE)},
        {word("kind", RUN_KINDS)},
        {word("terrain", TERRAINS)},
        {instant("updated_at")}
    ) STRICT""",
    f"""CREATE TABLE outcome_scores (
        {day("date")} NOT NULL,
        {text("instrument")} NOT NULL,
        {word("knee", SIDES)} NOT NULL,
        {number("score", (-1_000_000, 1_000_000))} NOT NULL,
        {instant("updated_at")},
        PRIMARY KEY ("date", "instrument", "knee")
    ) STRICT""",
    f"""CREATE TABLE advice_log (
        {day("date")} NOT NULL PRIMARY KEY,
        {word("verdict", "run reduce rest")} NOT NULL,
        {word("rest_kind", "flare stop planned prescribed unknown")},
        {word("knee", SIDES)},
        {word("see_professional", "none routine soon urgent")},
        {number("cap_max_distance_m", DISTANCE)},
        {day("cap_not_before")},
        {json("cap_kinds", "array")},
        {json("cap_avoid", "array")},
        {json("rules", "array")} NOT NULL,
        "rules_version" TEXT,
        {instant("updated_at")},
        CHECK (("cap_kinds" IS NULL) = ("cap_avoid" IS NULL)),
        CHECK ("cap_kinds" IS NOT NULL OR ("cap_max_distance_m" IS NULL AND "cap_not_before" IS NULL))
    ) STRICT""",
    *(
        f"""CREATE TABLE {table} (
            {day("date")} NOT NULL,
            "who" TEXT NOT NULL,
            "note" TEXT,
            {instant("updated_at")},
            PRIMARY KEY ("date", "who")
        ) STRICT"""
        for table in ("visits", "appointments")
    ),
    f"""CREATE TABLE spans (
        {text("id")} NOT NULL PRIMARY KEY,
        {day("from_")} NOT NULL,
        {day("to")} CHECK ("to" >= "from_"),
        {word("kind", "holiday ill injured shoes other")} NOT NULL,
        "note" TEXT,
        {instant("updated_at")}
    ) STRICT""",
    f"""CREATE TABLE other_activities (
        {text("id")} NOT NULL PRIMARY KEY,
        {day("date")} NOT NULL,
        {text("name")} NOT NULL,
        {whole("minutes", MINUTES)},
        "note" TEXT,
        {instant("updated_at")}
    ) STRICT""",
    'CREATE INDEX other_activities_by_date ON other_activities ("date")',
    *(
        f"""CREATE TABLE {table} (
            {text("id")} NOT NULL PRIMARY KEY,
            {text("text")} NOT NULL,
            {flag("done")},
            {instant("updated_at")}
        ) STRICT"""
        for table in ("questions", "goals")
    ),
    f"""CREATE TABLE custom_exercises (
        {text("id")} NOT NULL PRIMARY KEY,
        {text("name")} NOT NULL,
        "note" TEXT,
        {instant("updated_at")}
    ) STRICT""",
    f"""CREATE TABLE custom_instruments (
        {text("id")} NOT NULL PRIMARY KEY,
        {text("name")} NOT NULL,
        {number("min", (-1_000_000, 1_000_000))},
        {number("max", (-1_000_000, 1_000_000))},
        {number("important_change", (-1_000_000, 1_000_000))},
        {instant("updated_at")}
    ) STRICT""",
    f"""CREATE TABLE programmes (
        {day("from_")} NOT NULL PRIMARY KEY,
        {text("prescribed_by")},
        {instant("updated_at")}
    ) STRICT""",
    f"""CREATE TABLE programme_items (
        "programme" TEXT NOT NULL,
        "position" INTEGER NOT NULL,
        {text("exercise")} NOT NULL,
        {json("weekdays", "array")} NOT NULL CHECK ("weekdays" NOT GLOB '*[^][,1-7]*'),
        {whole("sets", (1, 100))} NOT NULL,
        {whole("reps", (1, 1_000))},
        {whole("hold_s", (1, 3_600))},
        {number("load_kg", (0, 500))},
        CHECK ("reps" IS NULL OR "hold_s" IS NULL),
        PRIMARY KEY ("programme", "position"),
        {owned_by("programmes", '"programme"', '"from_"')}
    ) STRICT, WITHOUT ROWID""",
    f"""CREATE TABLE prescriptions (
        {day("valid_from")} NOT NULL PRIMARY KEY,
        {day("valid_until")} CHECK ("valid_until" >= "valid_from"),
        "by" TEXT,
        {day("no_running_until")},
        {number("max_distance_m", DISTANCE)},
        {whole("max_runs_per_week", (0, 14))},
        {whole("pain_limit", SCORE)},
        {json("avoid", "array")} NOT NULL,
        "note" TEXT,
        {instant("updated_at")}
    ) STRICT""",
    f"""CREATE TABLE deletions (
        {word("kind", KINDS)} NOT NULL,
        {json("key", "array")} NOT NULL,
        {instant("deleted_at")} NOT NULL,
        PRIMARY KEY ("kind", "key")
    ) STRICT, WITHOUT ROWID""",
)


def upgrade(connection: sqlite3.Connection) -> None:
    """Make all tables in an empty file."""
    for statement in STATEMENTS:
        connection.execute(statement)
