"""The tables of Strava and Garmin: languages, decimals, units, dates and rows that are broken."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

import pytest

from kneejournal.domain.records import Run
from kneejournal.domain.vocabulary import Units
from kneejournal.importers.dates import date_of, month_first
from kneejournal.importers.figures import decimal_sign, figure_of, seconds_of
from kneejournal.importers.sports import table_of_words
from tests.importers.reading import FILES, keys, outcome_of, read, runs_of, warnings, written

Measures = tuple[str, float | None, float | None, float | None, float | None, float | None]


def measures(run: Run) -> Measures:
    """Return local start, metres, seconds in motion and in all, metres up and down."""
    start = f"{run.start:%m-%d %H:%M:%S}"
    return start, run.distance_m, run.moving_s, run.elapsed_s, run.ascent_m, run.descent_m


STRAVA = [
    ("03-05 07:12:00", 5012.3, 1800, 1860, 34.2, 35.1),
    ("03-08 00:40:10", 12030.9, 4100, 4210, 210.0, 309.8),
    ("03-08 09:00:00", 21097.5, 12890, 14200, 1240.4, 1602.9),
    ("03-09 18:30:00", 5000.0, 1800, 1800, 12.0, 0.0),
    ("03-10 18:30:00", 7000.0, 2400, 2400, None, None),
    ("03-29 01:30:00", 10000.0, 3600, 3600, 50.0, 100.0),
]


@pytest.mark.parametrize("name", ["strava_en_103.csv", "strava_de_92.csv", "strava_en_gb_translation_missing.csv"])
def test_strava_writes_the_same_in_every_language(name: str) -> None:
    outcome = outcome_of(name)

    assert [measures(found.run) for found in outcome.runs] == STRAVA
    assert keys(outcome) == [*["skipped.sport"] * 3, "skipped.repeated"]


def test_older_exports_of_strava_say_less() -> None:
    french, old = ([measures(run) for run in runs_of(name)] for name in ("strava_fr_21.csv", "strava_2018_old.csv"))

    assert french == [(*each[:5], None) for each in STRAVA]
    assert old == [(*each[:2], None, each[3], None, None) for each in STRAVA]


GARMIN = [
    ("03-05 07:12:00", 5010.0, 1868, 1977, 34, 35),
    ("03-08 09:00:00", 21100.0, 12700, 14200, 1240, 1602),
    ("03-10 18:30:00", 7000.0, 2400, 2400, None, None),
    ("03-12 19:00:00", 10000.0, 2590, 3100, 0, 0),
    ("03-13 19:00:00", 4000.0, 1200, 1200, 12, 0),
    ("03-14 05:00:00", 100_250.0, 38000, 45000, 3120, 3480),
    ("03-29 01:30:00", 10000.0, 3600, 3600, 50, 100),
    ("10-25 02:30:00", 8000.0, 2880, 2880, 20, 20),
]


@pytest.mark.parametrize(
    "name", ["garmin_en_2025_metric.csv", "garmin_de_2025_comma.csv", "garmin_en_decimal_comma.csv"]
)
def test_garmin_writes_as_the_account_shows_it(name: str) -> None:
    outcome = outcome_of(name)

    assert [measures(found.run) for found in outcome.runs] == GARMIN
    assert keys(outcome).count("skipped.sport") == 5
    assert warnings(outcome) == ["local_times", "twice"]


def test_older_exports_of_garmin_know_only_the_stopwatch() -> None:
    runs = [measures(run) for run in runs_of("garmin_de_2019.csv")]

    assert runs == [(*each[:2], None, None, *each[4:]) for each in GARMIN]


def table(header: Iterable[str], *rows: Iterable[str], separator: str = ",") -> str:
    text = io.StringIO()
    csv.writer(text, delimiter=separator).writerows([list(header), *(list(row) for row in rows)])
    return text.getvalue()


def strava(row_type: str = "Run", **cells: str) -> list[str]:
    """Return the row of a run of 5 km, or what is said of it, under the columns of STRAVA_COLUMNS."""
    row = {
        "id": "9001", "date": "Mar 5, 2026, 6:12:00 AM", "name": "Run", "type": row_type, "shown_elapsed": "1860",
        "shown_distance": "5.01", "file": "", "elapsed": "1860.0", "moving": "1800.0", "distance": "5012.3",
        "top": "", "mean": "", "ascent": "34.2", "descent": "35.1",
    }  # fmt: skip
    return list((row | cells).values())


STRAVA_COLUMNS = [
    "Activity ID", "Activity Date", "Activity Name", "Activity Type", "Elapsed Time", "Distance", "Filename",
    "Elapsed Time", "Moving Time", "Distance", "Max Speed", "Average Speed", "Elevation Gain", "Elevation Loss",
]  # fmt: skip

GARMIN_COLUMNS = [
    "Activity Type", "Date", "Favorite", "Title", "Distance", "Calories", "Time", "Avg Pace", "Total Ascent",
    "Total Descent", "Moving Time", "Elapsed Time",
]  # fmt: skip


def garmin(distance: str = "5.01", time: str = "00:31:24", pace: str = "6:16", **cells: str) -> list[str]:
    row = {
        "type": "Running", "date": "2026-03-05 07:12:00", "favorite": "false", "title": "Run", "distance": distance,
        "calories": "300", "time": time, "pace": pace, "ascent": "34", "descent": "35", "moving": "00:31:08",
        "elapsed": "00:32:57",
    }  # fmt: skip
    return list((row | cells).values())


def test_columns_are_known_by_name_not_by_place(tmp_path: Path) -> None:
    order = [13, 12, 9, 8, 7, 5, 4, 3, 2, 1, 0]  # the shown distance stands before the measured one in every export
    order = sorted(order, key=lambda index: (index in {7, 9}, -index))
    shuffled = [STRAVA_COLUMNS[index] for index in order], [strava()[index] for index in order]

    assert [measures(run) for run in runs_of(written(tmp_path, table(*shuffled)))] == STRAVA[:1]


@pytest.mark.parametrize("separator", [";", "\t"])
def test_spreadsheets_save_with_other_separators_and_encodings(tmp_path: Path, separator: str) -> None:
    text = table(STRAVA_COLUMNS, strava(name="Läufchen"), separator=separator)
    for encoding in ("cp1252", "utf-16", "utf-8-sig"):
        assert [measures(run) for run in runs_of(written(tmp_path, text.encode(encoding)))] == STRAVA[:1]


def test_a_language_that_is_not_known_is_told_by_the_pattern_of_its_columns(tmp_path: Path) -> None:
    header = ["A", "B", "C", "D", "Ealnge", "Lenghti", "F", "Ealnge", "G", "Lenghti", "H", "I", "J", "K"]
    outcome = outcome_of(written(tmp_path, table(header, strava())))

    assert [measures(found.run) for found in outcome.runs] == STRAVA[:1]
    assert warnings(outcome) == ["language"]


def test_distances_shown_in_miles_and_minutes_do_not_mislead(tmp_path: Path) -> None:
    shown = strava(shown_distance="3.11", shown_elapsed="31:00")

    assert [measures(run) for run in runs_of(written(tmp_path, table(STRAVA_COLUMNS, shown)))] == STRAVA[:1]


@pytest.mark.parametrize(("distance", "metres"), [("5.01", 5010), ("5012.3", 5012.3)])
def test_one_distance_alone_is_kilometres_or_metres_by_its_speed(tmp_path: Path, distance: str, metres: float) -> None:
    """Before 2020 there was only one, in either."""
    header, row = STRAVA_COLUMNS[:7], strava(shown_distance=distance)[:7]

    assert runs_of(written(tmp_path, table(header, row)))[0].distance_m == pytest.approx(metres)


def test_a_label_that_is_not_known_is_asked_about_and_never_skipped(tmp_path: Path) -> None:
    path = written(tmp_path, table(STRAVA_COLUMNS, strava("Schlurfen")))
    (found,) = outcome_of(path).runs

    assert found.question is not None
    assert found.question.label == "Schlurfen"
    assert "Schlurfen" in str(found.question.text)
    assert read(path, answers={"schlurfen": True})[0].runs[0].question is None
    assert keys(read(path, answers={"schlurfen": False})[0]) == ["skipped.answered"]


def labels() -> list[tuple[str, str]]:
    found = []
    for languages in table_of_words("sports").values():
        for sports in languages.values():
            found += [(sport, label) for sport, each in sports.items() for label in each]
    return found


def test_every_label_of_the_table_means_one_thing(tmp_path: Path) -> None:
    """Each is read as what its line says, in all languages at once."""
    rows = [strava(label, id=str(number)) for number, (_, label) in enumerate(labels())]
    outcome = outcome_of(written(tmp_path, table(STRAVA_COLUMNS, *rows)))
    runs = {found.place.number: found for found in outcome.runs}

    wrong = [
        label
        for number, (sport, label) in enumerate(labels(), start=2)
        if (number in runs) == (sport == "other") or (number in runs and runs[number].question)
    ]
    assert wrong == []


GARMIN_MEANINGS = {"distance": 4, "moving": 10, "elapsed": 11, "ascent": 8, "descent": 9, "date": 1}


def test_every_name_of_a_column_is_known(tmp_path: Path) -> None:
    """Any name in the table of columns may stand for its meaning."""
    words = table_of_words("columns")["garmin"]
    for meaning, column in (
        ("distance", 4),
        ("moving", 10),
        ("elapsed", 11),
        ("ascent", 8),
        ("descent", 9),
        ("date", 1),
    ):
        for name in words[meaning]:
            header = [*GARMIN_COLUMNS]
            header[column] = name
            (run,) = runs_of(written(tmp_path, table(header, garmin())))
            assert measures(run) == GARMIN[0], name


@pytest.mark.parametrize(
    ("rows", "metres"),
    [
        ([garmin("13.11", "02:11:06", "10:00"), garmin("3.11", "00:31:06", "10:00")], 13.11 * 1609.344),  # races
        ([garmin("21.10", "02:11:06", "6:13"), garmin("5.00", "00:31:06", "6:13")], 21_100),
        ([garmin("4.00", "00:40:00", "6:13")], 4 * 1609.344),  # the pace is for a kilometre
        ([garmin("6.44", "00:40:00", "10:00")], 6440),  # the pace is for a mile
        ([garmin("4.00", "00:40:00", "10:00")], 4000),  # nothing tells
    ],
)
def test_what_unit_garmin_means_is_told_by_the_rows(tmp_path: Path, rows: list[list[str]], metres: float) -> None:
    runs = runs_of(written(tmp_path, table(GARMIN_COLUMNS, *rows)))

    assert runs[0].distance_m == pytest.approx(metres)
    assert runs[0].ascent_m == pytest.approx(34 if metres in {21_100, 6440, 4000} else 34 * 0.3048)


def test_where_nothing_tells_the_unit_is_the_runners_and_said(tmp_path: Path) -> None:
    path = written(tmp_path, table(GARMIN_COLUMNS, garmin("4.00", "00:40:00", "10:00")))
    (miles,), (kilometres,) = (read(path, units=units) for units in (Units.MI, Units.KM))

    assert miles.runs[0].run.distance_m == pytest.approx(6437.376)
    assert kilometres.runs[0].run.distance_m == 4000
    assert "unit" in warnings(miles)
    assert "unit" in warnings(kilometres)


def test_a_distance_on_the_track_may_be_in_metres(tmp_path: Path) -> None:
    rows = [garmin("10,000", "00:43:20", "4:20"), garmin("5.01")]

    assert runs_of(written(tmp_path, table(GARMIN_COLUMNS, *rows)))[0].distance_m == 10_000


def test_a_quotation_mark_too_many_costs_one_row(tmp_path: Path) -> None:
    rows = [strava(id=str(number)) for number in range(1, 6)]
    text = table(STRAVA_COLUMNS, *rows).replace('"Mar 5', 'Mar 5"', 1).replace("2,", '2,"', 1)
    outcome = outcome_of(written(tmp_path, text))

    assert 3 <= len(outcome.runs) <= 4
    assert outcome.failed
    assert keys(outcome_of("unterminated_quote.csv")) == ["failed.broken_rows"]


def test_a_long_description_is_no_fault(tmp_path: Path) -> None:
    rows = [strava(name="x" * 200_000), strava(id="2", name='one\ntwo, three\n\n"four"')]

    assert len(runs_of(written(tmp_path, table(STRAVA_COLUMNS, *rows)))) == 2


def test_a_date_that_is_none_fails_its_row_alone(tmp_path: Path) -> None:
    outcome = outcome_of(written(tmp_path, table(STRAVA_COLUMNS, strava(date="gestern"), strava())))

    assert (len(outcome.runs), keys(outcome)) == (1, ["failed.row_date"])
    assert outcome.left[0].place.number == 2


def test_one_row_read_twice_is_one_run_in_whatever_table(tmp_path: Path) -> None:
    first = runs_of(written(tmp_path, table(STRAVA_COLUMNS, strava(), strava(id="2")), "a.csv"))
    second = runs_of(written(tmp_path, table(STRAVA_COLUMNS, strava(id="3"), strava()), "b.csv"))

    assert first[0].id == second[1].id
    assert len({run.id for run in (*first, *second)}) == 3


MARCH = datetime(2026, 3, 5, 6, 12)  # noqa: DTZ001  # as tables write it


@pytest.mark.parametrize(
    "text",
    [
        "Mar 5, 2026, 6:12:00 AM", "5 Mar 2026, 06:12:00", "05.03.2026, 06:12:00", "5. 3. 2026 6:12:00",
        "5 mars 2026 à 06:12:00", "5 mar 2026 6:12:00", "05 mar. 2026 06:12:00", "5 mrt. 2026 06:12:00",
        "5 de mar. de 2026, 06:12:00", "5 marca 2026, 06:12:00", "5. března 2026 6:12:00", "5. mar. 2026 06.12.00",
        "5.3.2026 klo 6.12.00", "5 mars 2026 06:12:00", "5. mars 2026, 06:12:00", "2026/03/05 6:12:00",
        "2026年3月5日 6:12:00", "2026年3月5日 上午6:12:00", "2026. 3. 5. 오전 6:12:00", "5 мар. 2026 г., 06:12:00",
        "2026-03-05 06:12:00", "05/03/2026, 06:12:00", "5 mar 2026, 6:12:00\u202fa. m.", "2026-03-05T06:12:00",
    ],
)  # fmt: skip
def test_dates_are_read_in_many_languages(text: str) -> None:
    assert date_of(text) == MARCH


@pytest.mark.parametrize(
    "text", ["", "gestern", "2026-13-45 99:99:99", "20260703", "5 foo 2026 06:12", "31.02.2026 06:12"]
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert date_of(text) is None


@pytest.mark.parametrize(
    ("texts", "first"),
    [
        (["3/15/2026 6:12"], True),
        (["15/3/2026 6:12"], False),
        (["3/5/2026 6:12 PM"], True),
        (["3/5/2026 18:12"], False),
    ],
)
def test_the_order_of_day_and_month_is_told_by_the_whole_table(texts: list[str], first: bool) -> None:  # noqa: FBT001
    assert month_first(texts) == first


@pytest.mark.parametrize(
    ("texts", "numbers"),
    [
        (["5.01", "1,240", "--"], [5.01, 1240, None]),
        (["5,01", "1.240", ""], [5.01, 1240, None]),
        (["1.240,5", "'-12", "7"], [1240.5, -12, 7]),
        (["1 240,5", "0,5"], [1240.5, 0.5]),
        (["nan", "inf", "1e9", "٣"], [None, None, None, 3]),
    ],
)
def test_numbers_are_read_by_what_the_table_writes(texts: list[str], numbers: list[float | None]) -> None:
    decimal = decimal_sign(texts)

    assert [figure_of(text, decimal) for text in texts] == numbers


def test_durations_are_read_in_all_forms() -> None:
    texts = ["00:31:24", "03:34:50.4", "03:34:50,4", "31:24", "1860", "1860.0", "--", ""]

    assert [seconds_of(text) for text in texts] == [1884, 12890.4, 12890.4, 1884, 1860, 1860, None, None]


def test_formulas_in_titles_stay_out_of_the_runs() -> None:
    for run in runs_of(FILES / "formula_injection.csv"):
        assert run.note is None
