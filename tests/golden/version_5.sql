-- A journal of version 5 with a record of every kind. Frozen: files like this are in use.
PRAGMA application_id = 1265519212;
PRAGMA user_version = 5;
BEGIN TRANSACTION;
CREATE TABLE advice_log (
        "date" TEXT CHECK (date("date", '+0 days') IS "date" AND "date" >= '1900-01-01') NOT NULL PRIMARY KEY,
        "verdict" TEXT CHECK ("verdict" IN ('run', 'reduce', 'rest')) NOT NULL,
        "rest_kind" TEXT CHECK ("rest_kind" IN ('flare', 'stop', 'planned', 'prescribed', 'unknown')),
        "knee" TEXT CHECK ("knee" IN ('left', 'right', 'both')),
        "see_professional" TEXT CHECK ("see_professional" IN ('none', 'routine', 'soon', 'urgent')),
        "cap_max_distance_m" REAL CHECK ("cap_max_distance_m" BETWEEN 0 AND 100000),
        "cap_not_before" TEXT CHECK (date("cap_not_before", '+0 days') IS "cap_not_before" AND "cap_not_before" >= '1900-01-01'),
        "cap_kinds" TEXT CHECK ("cap_kinds" IS NULL OR json_valid("cap_kinds") AND json_type("cap_kinds") = 'array'),
        "cap_avoid" TEXT CHECK ("cap_avoid" IS NULL OR json_valid("cap_avoid") AND json_type("cap_avoid") = 'array'),
        "rules" TEXT CHECK ("rules" IS NULL OR json_valid("rules") AND json_type("rules") = 'array') NOT NULL,
        "rules_version" TEXT,
        "updated_at" TEXT CHECK ("updated_at" IS NULL OR "updated_at" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*[-+][0-9][0-9]:[0-9][0-9]*' AND date(substr("updated_at", 1, 10), '+0 days') IS substr("updated_at", 1, 10) AND time(substr("updated_at", 12, 8), '+0 days') IS substr("updated_at", 12, 8)),
        CHECK (("cap_kinds" IS NULL) = ("cap_avoid" IS NULL)),
        CHECK ("cap_kinds" IS NOT NULL OR ("cap_max_distance_m" IS NULL AND "cap_not_before" IS NULL))
    ) STRICT;
INSERT INTO "advice_log" VALUES('2026-11-21','run',NULL,NULL,NULL,NULL,NULL,'[]','[]','[]',NULL,NULL);
CREATE TABLE appointments (
            "date" TEXT CHECK (date("date", '+0 days') IS "date" AND "date" >= '1900-01-01') NOT NULL,
            "who" TEXT NOT NULL,
            "note" TEXT,
            "updated_at" TEXT CHECK ("updated_at" IS NULL OR "updated_at" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*[-+][0-9][0-9]:[0-9][0-9]*' AND date(substr("updated_at", 1, 10), '+0 days') IS substr("updated_at", 1, 10) AND time(substr("updated_at", 12, 8), '+0 days') IS substr("updated_at", 12, 8)),
            PRIMARY KEY ("date", "who")
        ) STRICT;
INSERT INTO "appointments" VALUES('2026-11-21','',NULL,NULL);
CREATE TABLE check_in_activities (
        "date" TEXT NOT NULL,
        "knee" TEXT NOT NULL,
        "activity" TEXT CHECK (trim("activity") <> '') NOT NULL,
        "score" INTEGER CHECK ("score" BETWEEN 0 AND 10),
        "not_done" INTEGER CHECK ("not_done" BETWEEN 0 AND 1) NOT NULL,
        CHECK (("score" IS NULL) = "not_done"),
        PRIMARY KEY ("date", "knee", "activity"),
        FOREIGN KEY ("date", "knee") REFERENCES check_ins ("date", "knee") ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
INSERT INTO "check_in_activities" VALUES('2026-11-21','right','stairs',3,0);
CREATE TABLE check_in_symptoms (
        "date" TEXT NOT NULL,
        "knee" TEXT NOT NULL,
        "position" INTEGER NOT NULL,
        "symptom" TEXT CHECK ("symptom" IN ('limping', 'giving_way', 'locking', 'catching', 'grinding', 'night_pain', 'rest_pain', 'trauma', 'cannot_bear_weight', 'hot_red', 'fever', 'calf_swelling', 'other_joints', 'took_painkiller')) NOT NULL,
        PRIMARY KEY ("date", "knee", "position"),
        UNIQUE ("date", "knee", "symptom"),
        FOREIGN KEY ("date", "knee") REFERENCES check_ins ("date", "knee") ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
INSERT INTO "check_in_symptoms" VALUES('2026-11-21','right',0,'locking');
CREATE TABLE check_ins (
        "date" TEXT CHECK (date("date", '+0 days') IS "date" AND "date" >= '1900-01-01') NOT NULL,
        "knee" TEXT CHECK ("knee" IN ('left', 'right')) NOT NULL,
        "waking_pain" INTEGER CHECK ("waking_pain" BETWEEN 0 AND 10),
        "worst_pain" INTEGER CHECK ("worst_pain" BETWEEN 0 AND 10),
        "pain_now" INTEGER CHECK ("pain_now" BETWEEN 0 AND 10),
        "stiffness_min" INTEGER CHECK ("stiffness_min" BETWEEN 0 AND 1440),
        "walk_min" INTEGER CHECK ("walk_min" BETWEEN 0 AND 1440),
        "swelling" TEXT CHECK ("swelling" IN ('none', 'mild', 'marked')),
        "location" TEXT CHECK ("location" IN ('front', 'outer', 'inner', 'below_kneecap', 'behind', 'diffuse')),
        "symptoms_asked" INTEGER CHECK ("symptoms_asked" BETWEEN 0 AND 1) NOT NULL,
        "note" TEXT,
        "answered_at" TEXT CHECK ("answered_at" IS NULL OR json_valid("answered_at") AND json_type("answered_at") = 'object') NOT NULL,
        "updated_at" TEXT CHECK ("updated_at" IS NULL OR "updated_at" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*[-+][0-9][0-9]:[0-9][0-9]*' AND date(substr("updated_at", 1, 10), '+0 days') IS substr("updated_at", 1, 10) AND time(substr("updated_at", 12, 8), '+0 days') IS substr("updated_at", 12, 8)),
        PRIMARY KEY ("date", "knee")
    ) STRICT, WITHOUT ROWID;
INSERT INTO "check_ins" VALUES('2026-11-21','right',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,'{}',NULL);
CREATE TABLE custom_activities (
        "profile" INTEGER NOT NULL DEFAULT 1,
        "position" INTEGER NOT NULL,
        "id" TEXT CHECK (trim("id") <> '') NOT NULL UNIQUE CHECK ("id" NOT IN ('walking', 'stairs', 'squatting', 'sitting', 'kneeling', 'rising_from_chair', 'downhill_running', 'hopping')),
        "name" TEXT CHECK (trim("name") <> '') NOT NULL,
        "updated_at" TEXT CHECK ("updated_at" IS NULL OR "updated_at" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*[-+][0-9][0-9]:[0-9][0-9]*' AND date(substr("updated_at", 1, 10), '+0 days') IS substr("updated_at", 1, 10) AND time(substr("updated_at", 12, 8), '+0 days') IS substr("updated_at", 12, 8)),
        PRIMARY KEY ("profile", "position"),
        FOREIGN KEY ("profile") REFERENCES profile ("only") ON DELETE CASCADE
    ) STRICT;
INSERT INTO "custom_activities" VALUES(1,0,'desk','Desk',NULL);
CREATE TABLE custom_exercises (
        "id" TEXT CHECK (trim("id") <> '') NOT NULL PRIMARY KEY,
        "name" TEXT CHECK (trim("name") <> '') NOT NULL,
        "note" TEXT,
        "updated_at" TEXT CHECK ("updated_at" IS NULL OR "updated_at" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*[-+][0-9][0-9]:[0-9][0-9]*' AND date(substr("updated_at", 1, 10), '+0 days') IS substr("updated_at", 1, 10) AND time(substr("updated_at", 12, 8), '+0 days') IS substr("updated_at", 12, 8))
    ) STRICT;
INSERT INTO "custom_exercises" VALUES('e','Plank',NULL,NULL);
CREATE TABLE custom_instruments (
        "id" TEXT CHECK (trim("id") <> '') NOT NULL PRIMARY KEY,
        "name" TEXT CHECK (trim("name") <> '') NOT NULL,
        "min" REAL CHECK ("min" BETWEEN -1000000 AND 1000000),
        "max" REAL CHECK ("max" BETWEEN -1000000 AND 1000000),
        "important_change" REAL CHECK ("important_change" BETWEEN -1000000 AND 1000000),
        "updated_at" TEXT CHECK ("updated_at" IS NULL OR "updated_at" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*[-+][0-9][0-9]:[0-9][0-9]*' AND date(substr("updated_at", 1, 10), '+0 days') IS substr("updated_at", 1, 10) AND time(substr("updated_at", 12, 8), '+0 days') IS substr("updated_at", 12, 8))
    ) STRICT;
INSERT INTO "custom_instruments" VALUES('i','Score',NULL,NULL,NULL,NULL);
CREATE TABLE deletions (
        "kind" TEXT CHECK ("kind" IN ('check_ins', 'runs', 'sets', 'planned_runs', 'outcome_scores', 'advice_log', 'visits', 'appointments', 'spans', 'other_activities', 'questions', 'goals', 'custom_exercises', 'custom_instruments', 'programmes', 'prescriptions')) NOT NULL,
        "key" TEXT CHECK ("key" IS NULL OR json_valid("key") AND json_type("key") = 'array') NOT NULL,
        "deleted_at" TEXT CHECK ("deleted_at" IS NULL OR "deleted_at" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*[-+][0-9][0-9]:[0-9][0-9]*' AND date(substr("deleted_at", 1, 10), '+0 days') IS substr("deleted_at", 1, 10) AND time(substr("deleted_at", 12, 8), '+0 days') IS substr("deleted_at", 12, 8)) NOT NULL, "record" TEXT CHECK ("record" IS NULL OR json_valid("record")),
        PRIMARY KEY ("kind", "key")
    ) STRICT, WITHOUT ROWID;
INSERT INTO "deletions" VALUES('runs','["x"]','2026-11-21T18:42:00+01:00','{"id": "x", "start": "2026-11-20T18:42:00+01:00", "distance_m": 5000.0}');
CREATE TABLE goals (
            "id" TEXT CHECK (trim("id") <> '') NOT NULL PRIMARY KEY,
            "text" TEXT CHECK (trim("text") <> '') NOT NULL,
            "done" INTEGER CHECK ("done" BETWEEN 0 AND 1),
            "updated_at" TEXT CHECK ("updated_at" IS NULL OR "updated_at" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*[-+][0-9][0-9]:[0-9][0-9]*' AND date(substr("updated_at", 1, 10), '+0 days') IS substr("updated_at", 1, 10) AND time(substr("updated_at", 12, 8), '+0 days') IS substr("updated_at", 12, 8))
        ) STRICT;
INSERT INTO "goals" VALUES('g','Run',NULL,NULL);
CREATE TABLE knee_responses (
        "run_id" TEXT NOT NULL,
        "position" INTEGER NOT NULL,
        "knee" TEXT CHECK ("knee" IN ('left', 'right')) NOT NULL,
        "before" INTEGER CHECK ("before" BETWEEN 0 AND 10),
        "peak" INTEGER CHECK ("peak" BETWEEN 0 AND 10),
        "end" INTEGER CHECK ("end" BETWEEN 0 AND 10),
        "one_hour_after" INTEGER CHECK ("one_hour_after" BETWEEN 0 AND 10),
        "worsened" INTEGER CHECK ("worsened" BETWEEN 0 AND 1),
        "limped" INTEGER CHECK ("limped" BETWEEN 0 AND 1),
        PRIMARY KEY ("run_id", "position"),
        UNIQUE ("run_id", "knee"),
        FOREIGN KEY ("run_id") REFERENCES runs ("id") ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
INSERT INTO "knee_responses" VALUES('r',0,'right',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "knee_responses" VALUES('watch',0,'right',1,3,2,1,0,0);
CREATE TABLE moments (
        "date" TEXT NOT NULL,
        "knee" TEXT NOT NULL,
        "position" INTEGER NOT NULL,
        "time" TEXT NOT NULL CHECK (strftime('%H:%M', "time", '+0 days') IS "time"),
        "pain" INTEGER CHECK ("pain" BETWEEN 0 AND 10) NOT NULL,
        "note" TEXT,
        PRIMARY KEY ("date", "knee", "position"),
        FOREIGN KEY ("date", "knee") REFERENCES check_ins ("date", "knee") ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
INSERT INTO "moments" VALUES('2026-11-21','right',0,'15:30',4,NULL);
CREATE TABLE other_activities (
        "id" TEXT CHECK (trim("id") <> '') NOT NULL PRIMARY KEY,
        "date" TEXT CHECK (date("date", '+0 days') IS "date" AND "date" >= '1900-01-01') NOT NULL,
        "name" TEXT CHECK (trim("name") <> '') NOT NULL,
        "minutes" INTEGER CHECK ("minutes" BETWEEN 0 AND 1440),
        "note" TEXT,
        "updated_at" TEXT CHECK ("updated_at" IS NULL OR "updated_at" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*[-+][0-9][0-9]:[0-9][0-9]*' AND date(substr("updated_at", 1, 10), '+0 days') IS substr("updated_at", 1, 10) AND time(substr("updated_at", 12, 8), '+0 days') IS substr("updated_at", 12, 8))
    ) STRICT;
INSERT INTO "other_activities" VALUES('o','2026-11-21','swimming',NULL,NULL,NULL);
CREATE TABLE outcome_scores (
        "date" TEXT CHECK (date("date", '+0 days') IS "date" AND "date" >= '1900-01-01') NOT NULL,
        "instrument" TEXT CHECK (trim("instrument") <> '') NOT NULL,
        "knee" TEXT CHECK ("knee" IN ('left', 'right', 'both')) NOT NULL,
        "score" REAL CHECK ("score" BETWEEN -1000000 AND 1000000) NOT NULL,
        "updated_at" TEXT CHECK ("updated_at" IS NULL OR "updated_at" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*[-+][0-9][0-9]:[0-9][0-9]*' AND date(substr("updated_at", 1, 10), '+0 days') IS substr("updated_at", 1, 10) AND time(substr("updated_at", 12, 8), '+0 days') IS substr("updated_at", 12, 8)),
        PRIMARY KEY ("date", "instrument", "knee")
    ) STRICT;
INSERT INTO "outcome_scores" VALUES('2026-11-21','AKPS','both',80.0,NULL);
CREATE TABLE planned_runs (
        "date" TEXT CHECK (date("date", '+0 days') IS "date" AND "date" >= '1900-01-01') NOT NULL PRIMARY KEY,
        "distance_m" REAL CHECK ("distance_m" BETWEEN 0 AND 100000),
        "kind" TEXT CHECK ("kind" IN ('easy', 'long', 'tempo', 'speed', 'race', 'walk_run')),
        "terrain" TEXT CHECK ("terrain" IN ('flat', 'rolling', 'hilly', 'downhill', 'trail', 'treadmill')),
        "updated_at" TEXT CHECK ("updated_at" IS NULL OR "updated_at" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*[-+][0-9][0-9]:[0-9][0-9]*' AND date(substr("updated_at", 1, 10), '+0 days') IS substr("updated_at", 1, 10) AND time(substr("updated_at", 12, 8), '+0 days') IS substr("updated_at", 12, 8))
    ) STRICT;
INSERT INTO "planned_runs" VALUES('2026-11-21',NULL,NULL,NULL,NULL);
CREATE TABLE prescriptions (
        "valid_from" TEXT CHECK (date("valid_from", '+0 days') IS "valid_from" AND "valid_from" >= '1900-01-01') NOT NULL PRIMARY KEY,
        "valid_until" TEXT CHECK (date("valid_until", '+0 days') IS "valid_until" AND "valid_until" >= '1900-01-01') CHECK ("valid_until" >= "valid_from"),
        "by" TEXT,
        "no_running_until" TEXT CHECK (date("no_running_until", '+0 days') IS "no_running_until" AND "no_running_until" >= '1900-01-01'),
        "max_distance_m" REAL CHECK ("max_distance_m" BETWEEN 0 AND 100000),
        "max_runs_per_week" INTEGER CHECK ("max_runs_per_week" BETWEEN 0 AND 14),
        "pain_limit" INTEGER CHECK ("pain_limit" BETWEEN 0 AND 10),
        "avoid" TEXT CHECK ("avoid" IS NULL OR json_valid("avoid") AND json_type("avoid") = 'array') NOT NULL,
        "note" TEXT,
        "updated_at" TEXT CHECK ("updated_at" IS NULL OR "updated_at" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*[-+][0-9][0-9]:[0-9][0-9]*' AND date(substr("updated_at", 1, 10), '+0 days') IS substr("updated_at", 1, 10) AND time(substr("updated_at", 12, 8), '+0 days') IS substr("updated_at", 12, 8))
    ) STRICT;
INSERT INTO "prescriptions" VALUES('2026-11-21',NULL,NULL,NULL,NULL,NULL,NULL,'[]',NULL,NULL);
CREATE TABLE profile (
        "only" INTEGER PRIMARY KEY DEFAULT 1 CHECK ("only" = 1),
        "knees" TEXT NOT NULL
            CHECK ("knees" IN ('[]', '["left"]', '["right"]', '["left","right"]', '["right","left"]')),
        "symptoms_since" TEXT CHECK (date("symptoms_since", '+0 days') IS "symptoms_since" AND "symptoms_since" >= '1900-01-01'),
        "birth_year" INTEGER CHECK ("birth_year" BETWEEN 1900 AND 2100),
        "usual_week_m" REAL CHECK ("usual_week_m" BETWEEN 0 AND 500000),
        "diagnosed" INTEGER CHECK ("diagnosed" BETWEEN 0 AND 1),
        "cleared_on" TEXT CHECK (date("cleared_on", '+0 days') IS "cleared_on" AND "cleared_on" >= '1900-01-01'),
        "units" TEXT CHECK ("units" IN ('km', 'mi')),
        "activities" TEXT CHECK ("activities" IS NULL OR json_valid("activities") AND json_type("activities") = 'array'),
        "name" TEXT CHECK (trim("name") <> ''),
        "answered_at" TEXT CHECK ("answered_at" IS NULL OR json_valid("answered_at") AND json_type("answered_at") = 'object') NOT NULL,
        "updated_at" TEXT CHECK ("updated_at" IS NULL OR "updated_at" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*[-+][0-9][0-9]:[0-9][0-9]*' AND date(substr("updated_at", 1, 10), '+0 days') IS substr("updated_at", 1, 10) AND time(substr("updated_at", 12, 8), '+0 days') IS substr("updated_at", 12, 8))
    , "cleared_by" TEXT CHECK (trim("cleared_by") <> '')) STRICT;
INSERT INTO "profile" VALUES(1,'["right"]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{}',NULL,NULL);
CREATE TABLE programme_items (
        "programme" TEXT NOT NULL,
        "position" INTEGER NOT NULL,
        "exercise" TEXT CHECK (trim("exercise") <> '') NOT NULL,
        "weekdays" TEXT CHECK ("weekdays" IS NULL OR json_valid("weekdays") AND json_type("weekdays") = 'array') NOT NULL CHECK ("weekdays" NOT GLOB '*[^][,1-7]*'),
        "sets" INTEGER CHECK ("sets" BETWEEN 1 AND 100) NOT NULL,
        "reps" INTEGER CHECK ("reps" BETWEEN 1 AND 1000),
        "hold_s" INTEGER CHECK ("hold_s" BETWEEN 1 AND 3600),
        "load_kg" REAL CHECK ("load_kg" BETWEEN 0 AND 500),
        CHECK ("reps" IS NULL OR "hold_s" IS NULL),
        PRIMARY KEY ("programme", "position"),
        FOREIGN KEY ("programme") REFERENCES programmes ("from_") ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
INSERT INTO "programme_items" VALUES('2026-11-21',0,'squat','[1]',3,NULL,NULL,NULL);
CREATE TABLE programmes (
        "from_" TEXT CHECK (date("from_", '+0 days') IS "from_" AND "from_" >= '1900-01-01') NOT NULL PRIMARY KEY,
        "prescribed_by" TEXT CHECK (trim("prescribed_by") <> ''),
        "updated_at" TEXT CHECK ("updated_at" IS NULL OR "updated_at" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*[-+][0-9][0-9]:[0-9][0-9]*' AND date(substr("updated_at", 1, 10), '+0 days') IS substr("updated_at", 1, 10) AND time(substr("updated_at", 12, 8), '+0 days') IS substr("updated_at", 12, 8))
    ) STRICT;
INSERT INTO "programmes" VALUES('2026-11-21',NULL,NULL);
CREATE TABLE questions (
            "id" TEXT CHECK (trim("id") <> '') NOT NULL PRIMARY KEY,
            "text" TEXT CHECK (trim("text") <> '') NOT NULL,
            "done" INTEGER CHECK ("done" BETWEEN 0 AND 1),
            "updated_at" TEXT CHECK ("updated_at" IS NULL OR "updated_at" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*[-+][0-9][0-9]:[0-9][0-9]*' AND date(substr("updated_at", 1, 10), '+0 days') IS substr("updated_at", 1, 10) AND time(substr("updated_at", 12, 8), '+0 days') IS substr("updated_at", 12, 8))
        ) STRICT;
INSERT INTO "questions" VALUES('q','Why?',NULL,NULL);
CREATE TABLE runs (
        "id" TEXT CHECK (trim("id") <> '') NOT NULL PRIMARY KEY,
        "start" TEXT CHECK ("start" IS NULL OR "start" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*[-+][0-9][0-9]:[0-9][0-9]*' AND date(substr("start", 1, 10), '+0 days') IS substr("start", 1, 10) AND time(substr("start", 12, 8), '+0 days') IS substr("start", 12, 8)) NOT NULL,
        "day" TEXT GENERATED ALWAYS AS (substr("start", 1, 10)) VIRTUAL,
        "moving_s" REAL CHECK ("moving_s" BETWEEN 0 AND 604800),
        "elapsed_s" REAL CHECK ("elapsed_s" BETWEEN 0 AND 604800),
        "ascent_m" REAL CHECK ("ascent_m" BETWEEN 0 AND 20000),
        "descent_m" REAL CHECK ("descent_m" BETWEEN 0 AND 20000),
        "kind" TEXT CHECK ("kind" IN ('easy', 'long', 'tempo', 'speed', 'race', 'walk_run')),
        "terrain" TEXT CHECK ("terrain" IN ('flat', 'rolling', 'hilly', 'downhill', 'trail', 'treadmill')),
        "effort" INTEGER CHECK ("effort" BETWEEN 0 AND 10),
        "stopped_early" INTEGER CHECK ("stopped_early" BETWEEN 0 AND 1),
        "ascent_source" TEXT CHECK ("ascent_source" IN ('stated', 'computed')),
        "terrain_guessed" INTEGER CHECK ("terrain_guessed" BETWEEN 0 AND 1),
        "note" TEXT,
        "source_name" TEXT CHECK (trim("source_name") <> ''),
        "source_sha256" TEXT,
        "source_format" TEXT,
        "updated_at" TEXT CHECK ("updated_at" IS NULL OR "updated_at" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*[-+][0-9][0-9]:[0-9][0-9]*' AND date(substr("updated_at", 1, 10), '+0 days') IS substr("updated_at", 1, 10) AND time(substr("updated_at", 12, 8), '+0 days') IS substr("updated_at", 12, 8)), "source_imported_at" TEXT CHECK (
        "source_imported_at" IS NULL OR (
            "source_imported_at" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*[-+][0-9][0-9]:[0-9][0-9]*' AND "source_name" IS NOT NULL
            AND date(substr("source_imported_at", 1, 10), '+0 days') IS substr("source_imported_at", 1, 10) AND time(substr("source_imported_at", 12, 8), '+0 days') IS substr("source_imported_at", 12, 8)
        )
    ), "distance_m" REAL CHECK ("distance_m" BETWEEN 0 AND 1000000),
        CHECK ("source_name" IS NOT NULL OR ("source_sha256" IS NULL AND "source_format" IS NULL))
    ) STRICT;
INSERT INTO "runs" VALUES('r','2026-11-21T18:42:00+01:00',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "runs" VALUES('watch','2026-11-20T07:15:00+01:00',1830.0,1900.25,61.9,84.0,'easy','downhill',4,0,'stated',1,'windy','morning.fit','ab12','fit','2026-11-20T09:00:00+01:00','2026-11-20T19:00:00+01:00',5230.5);
CREATE TABLE sets (
        "id" TEXT CHECK (trim("id") <> '') NOT NULL PRIMARY KEY,
        "date" TEXT CHECK (date("date", '+0 days') IS "date" AND "date" >= '1900-01-01') NOT NULL,
        "exercise" TEXT CHECK (trim("exercise") <> '') NOT NULL,
        "knee" TEXT CHECK ("knee" IN ('left', 'right', 'both')),
        "set" INTEGER CHECK ("set" BETWEEN 1 AND 100) NOT NULL,
        "reps" INTEGER CHECK ("reps" BETWEEN 1 AND 1000),
        "hold_s" INTEGER CHECK ("hold_s" BETWEEN 1 AND 3600),
        "load_kg" REAL CHECK ("load_kg" BETWEEN 0 AND 500),
        "pain" INTEGER CHECK ("pain" BETWEEN 0 AND 10),
        "pain_one_hour_after" INTEGER CHECK ("pain_one_hour_after" BETWEEN 0 AND 10),
        "effort" INTEGER CHECK ("effort" BETWEEN 0 AND 10),
        "updated_at" TEXT CHECK ("updated_at" IS NULL OR "updated_at" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*[-+][0-9][0-9]:[0-9][0-9]*' AND date(substr("updated_at", 1, 10), '+0 days') IS substr("updated_at", 1, 10) AND time(substr("updated_at", 12, 8), '+0 days') IS substr("updated_at", 12, 8))
    ) STRICT;
INSERT INTO "sets" VALUES('s','2026-11-21','squat',NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE spans (
        "id" TEXT CHECK (trim("id") <> '') NOT NULL PRIMARY KEY,
        "from_" TEXT CHECK (date("from_", '+0 days') IS "from_" AND "from_" >= '1900-01-01') NOT NULL,
        "to" TEXT CHECK (date("to", '+0 days') IS "to" AND "to" >= '1900-01-01') CHECK ("to" >= "from_"),
        "kind" TEXT CHECK ("kind" IN ('holiday', 'ill', 'injured', 'shoes', 'other')) NOT NULL,
        "note" TEXT,
        "updated_at" TEXT CHECK ("updated_at" IS NULL OR "updated_at" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*[-+][0-9][0-9]:[0-9][0-9]*' AND date(substr("updated_at", 1, 10), '+0 days') IS substr("updated_at", 1, 10) AND time(substr("updated_at", 12, 8), '+0 days') IS substr("updated_at", 12, 8))
    ) STRICT;
INSERT INTO "spans" VALUES('s','2026-11-21',NULL,'ill',NULL,NULL);
CREATE TABLE visits (
            "date" TEXT CHECK (date("date", '+0 days') IS "date" AND "date" >= '1900-01-01') NOT NULL,
            "who" TEXT NOT NULL,
            "note" TEXT,
            "updated_at" TEXT CHECK ("updated_at" IS NULL OR "updated_at" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*[-+][0-9][0-9]:[0-9][0-9]*' AND date(substr("updated_at", 1, 10), '+0 days') IS substr("updated_at", 1, 10) AND time(substr("updated_at", 12, 8), '+0 days') IS substr("updated_at", 12, 8)),
            PRIMARY KEY ("date", "who")
        ) STRICT;
INSERT INTO "visits" VALUES('2026-11-21','',NULL,NULL);
CREATE INDEX runs_by_day ON runs ("day");
CREATE INDEX sets_by_date ON sets ("date");
CREATE INDEX other_activities_by_date ON other_activities ("date");
CREATE INDEX runs_by_import ON runs ("source_imported_at") WHERE "source_imported_at" IS NOT NULL;
COMMIT;
