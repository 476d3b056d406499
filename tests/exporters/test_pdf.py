"""The PDF as a physio gets it: its text, its pages and what may not happen to them."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from PySide6.QtGui import QImage, QPainter

from kneejournal import __version__
from kneejournal.domain.diary import Diary
from kneejournal.domain.errors import UserProblem
from kneejournal.domain.messages import English, Template
from kneejournal.domain.records import (
    AdviceEntry,
    Appointment,
    CheckIn,
    CustomActivity,
    CustomInstrument,
    Goal,
    KneeResponse,
    LoggedCap,
    Moment,
    OtherActivity,
    OutcomeScore,
    Prescription,
    Profile,
    Programme,
    ProgrammeItem,
    Question,
    Run,
    SetDone,
    Span,
    Visit,
)
from kneejournal.domain.report import Report, make_report
from kneejournal.domain.report_form import LONG, USUAL, Form, PaperSize, Part
from kneejournal.domain.vocabulary import (
    ACTIVITIES,
    Knee,
    Location,
    RunKind,
    Side,
    SpanKind,
    Swelling,
    Symptom,
    Terrain,
    Units,
    Verdict,
)
from kneejournal.exporters.pdf import pdf_bytes, report_pages, save_pdf

pytestmark = pytest.mark.usefixtures("qapp")

LAST = date(2026, 11, 21)
SIX_WEEKS = date(2026, 10, 11)
PAGE = (595, 842)
MARGIN = 24
BETWEEN_CONTENT_AND_FOOT = range(792, 801)


def diary(days: int, knees: tuple[Knee, ...] = (Knee.RIGHT,), **profile: Any) -> Diary:
    """Every seventh day is missing, a run every second day, exercises on Mondays; ends on LAST."""
    dates = [LAST - timedelta(days=back) for back in range(days - 1, -1, -1)]
    return Diary(
        profile=Profile(knees=knees, **profile),
        check_ins=tuple(check_in(day, knee) for day in dates for knee in knees if day.toordinal() % 7),
        runs=tuple(run(day, knees) for day in dates if day.toordinal() % 2),
        sets=tuple(
            SetDone(id=f"{day} {number}", date=day, exercise="wall_sit", set=number, knee=Side.BOTH, pain=number)
            for day in dates
            if day.isoweekday() == 1
            for number in (1, 2)
        ),
        programmes=(
            Programme(from_=dates[0], items=(ProgrammeItem(exercise="wall_sit", weekdays=(1,), sets=3, hold_s=30),)),
        ),
        advice_log=tuple(
            AdviceEntry(date=day, verdict=Verdict.REDUCE, cap=LoggedCap(max_distance_m=4000)) for day in dates
        ),
    )


def check_in(day: date, knee: Knee) -> CheckIn:
    pain = day.toordinal() % 5
    return CheckIn(
        date=day,
        knee=knee,
        waking_pain=pain // 2,
        worst_pain=pain,
        pain_now=1,
        activities={"stairs": pain, "sitting": 1, "kneeling": "not_done"},
        swelling=Swelling.NONE,
        symptoms=(Symptom.LIMPING,) if day == LAST else (),
        location=Location.FRONT,
    )


def run(day: date, knees: tuple[Knee, ...]) -> Run:
    return Run(
        id=str(day),
        start=datetime(day.year, day.month, day.day, 18, tzinfo=UTC),
        distance_m=3000 + 100 * (day.toordinal() % 20),
        moving_s=1500,
        kind=RunKind.EASY,
        terrain=Terrain.FLAT,
        responses=tuple(KneeResponse(knee=knee, before=0, peak=2, end=1, one_hour_after=0) for knee in knees),
    )


def crowded(knees: tuple[Knee, ...]) -> Diary:
    """As much as there can be of everything, with long names and all signs on scattered days."""
    long = "Getting down on both knees to look for something under the sofa "
    own = tuple(CustomActivity(id=f"own {number}", name=f"{long}{number}") for number in range(40))
    base = diary(400, knees, name=long * 5, custom_activities=own, symptoms_since=date(2019, 5, 1), birth_year=1970)
    activities = dict.fromkeys((*ACTIVITIES, *(each.id for each in own)), 3)
    signs = {0: tuple(Symptom), 1: ()}
    return replace(
        base,
        check_ins=tuple(
            replace(
                each,
                activities=activities,
                symptoms=signs[each.date.toordinal() // 2 % 2],
                swelling=Swelling.MILD if each.date.toordinal() % 3 else Swelling.MARKED,
                moments=(Moment(time=time(20), pain=9, note=long * 9),),
                stiffness_min=10,
                note=long * 70,
            )
            for each in base.check_ins
        ),
        programmes=(
            Programme(
                from_=base.programmes[0].from_,
                items=tuple(
                    ProgrammeItem(exercise=f"{long} {number}", weekdays=(1,), sets=3, reps=9) for number in range(40)
                ),
            ),
        ),
        questions=tuple(Question(id=str(number), text=long * 9) for number in range(50)),
        goals=tuple(Goal(id=str(number), text=long * 9) for number in range(50)),
        visits=tuple(Visit(date=LAST - timedelta(days=back), who=long, note=long * 9) for back in range(1, 60)),
        appointments=(Appointment(date=LAST, who=long * 9, note=long),),
        prescriptions=(Prescription(valid_from=LAST, by=long * 5, note=long * 40, avoid=("hilly", long)),),
        outcome_scores=tuple(
            OutcomeScore(date=LAST - timedelta(days=back), instrument=long, knee=Side.BOTH, score=60.25)
            for back in range(9)
        ),
        spans=tuple(Span(id=str(n), from_=LAST, kind=SpanKind.OTHER, note=long) for n in range(20)),
        other_activities=tuple(OtherActivity(id=str(n), date=LAST, name=f"{long}{n}", minutes=30) for n in range(20)),
    )


def report(made: Diary, first: date = SIX_WEEKS, knee: Knee | None = None) -> Report:
    return make_report(made, first, LAST, knee)


def read(made: Diary, first: date = SIX_WEEKS, knee: Knee | None = None) -> list[str]:
    """Return the text of each page, spaces and line ends alike."""
    pages = PdfReader(BytesIO(pdf_bytes(report(made, first, knee)))).pages
    return [" ".join(page.extract_text().split(" ")).replace("\n", " ") for page in pages]


BOTH = (Knee.LEFT, Knee.RIGHT)
YEARS = LAST - timedelta(days=3649)
CASES: dict[str, Callable[[], tuple[Diary, date, int]]] = {
    "six weeks": lambda: (diary(84), SIX_WEEKS, 2),
    "three days": lambda: (diary(3), LAST - timedelta(days=2), 2),
    "one day": lambda: (diary(1), LAST, 2),
    "nothing": lambda: (Diary(), SIX_WEEKS, 1),
    "a year": lambda: (diary(365), LAST - timedelta(days=364), 2),
    "ten years": lambda: (diary(3650), YEARS, 2),
    "both knees": lambda: (diary(84, BOTH), SIX_WEEKS, 3),
    "both knees, ten years": lambda: (diary(3650, BOTH), YEARS, 3),
    "nothing of both knees": lambda: (Diary(profile=Profile(knees=BOTH)), SIX_WEEKS, 3),
    "too much": lambda: (crowded((Knee.RIGHT,)), LAST - timedelta(days=399), 2),
    "too much of both knees": lambda: (crowded(BOTH), SIX_WEEKS, 3),
}


@cache
def case(name: str) -> tuple[Report, int]:
    made, first, pages = CASES[name]()
    return report(made, first), pages


@pytest.mark.parametrize("name", CASES)
def test_the_pages_are_few_and_a4_and_small(name: str) -> None:
    made, pages = case(name)
    data = pdf_bytes(made)
    found = PdfReader(BytesIO(data)).pages
    assert len(found) == pages == report_pages(made).count
    assert [(round(page.mediabox.width), round(page.mediabox.height)) for page in found] == [PAGE] * pages
    assert len(data) < 300_000


@pytest.mark.parametrize("name", CASES)
def test_nothing_runs_over_an_edge_or_into_the_foot(name: str) -> None:
    made, pages = case(name)
    for index in range(pages):
        image = painted(made, index)
        assert not any(ink_in_row(image, y) for y in (*range(MARGIN), *BETWEEN_CONTENT_AND_FOOT))
        assert not any(ink_in_column(image, x) for x in (*range(MARGIN), *range(PAGE[0] - MARGIN, PAGE[0])))
        assert any(ink_in_row(image, y) for y in range(MARGIN, 60))


def painted(made: Report, index: int) -> QImage:
    image = QImage(*PAGE, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    report_pages(made).paint(painter, index)
    painter.end()
    return image


def ink_in_row(image: QImage, y: int) -> bool:
    return any(image.pixelColor(x, y).lightness() < 250 for x in range(image.width()))


def ink_in_column(image: QImage, x: int) -> bool:
    return any(image.pixelColor(x, y).lightness() < 250 for y in range(image.height()))


def fonts(page: Any) -> Iterator[Any]:
    for font in page["/Resources"]["/Font"].values():
        yield font.get_object()["/DescendantFonts"][0].get_object()


def test_the_shipped_font_is_embedded_and_the_document_has_a_title() -> None:
    reader = PdfReader(BytesIO(pdf_bytes(report(diary(84)))))
    used = [font for page in reader.pages for font in fonts(page)]
    assert {font["/BaseFont"] for font in used} == {"/Inter-Regular", "/Inter-SemiBold"}
    assert all("/FontFile2" in font["/FontDescriptor"] for font in used)
    assert reader.metadata is not None
    assert reader.metadata.title == "Knee summary, right knee, 11 October – 21 November 2026"
    assert reader.metadata.creator == f"kneejournal {__version__}"


def test_the_language_stands_in_the_metadata() -> None:
    found = PdfReader(BytesIO(pdf_bytes(report(diary(3)), None, Form(language="de")))).xmp_metadata
    assert found is not None
    assert found.dc_language == ["de"]
    assert found.dc_title == {"x-default": "Knee summary, right knee, 11 October – 21 November 2026"}
    assert found.xmp_creator_tool == f"kneejournal {__version__}"


def test_the_same_report_gives_the_same_bytes_but_for_the_time() -> None:
    time_of_making = re.compile(rb"D:\d{14}[^)]*|\d{4}-\d\d-\d\dT[\d:]+[^<]*")
    first, second = (time_of_making.sub(b"", pdf_bytes(report(diary(84)))) for _ in range(2))
    assert first == second


@pytest.mark.parametrize(
    ("page", "words"),
    [
        (0, "Knee summary, right knee 11 October – 21 November 2026"),
        (0, "Pain since 28 September 2026 (7 weeks)."),
        (0, "Whether a professional has named it is not recorded."),
        (0, "Place of the pain: Front (36 days)."),
        (0, "Self-recorded on 36 of 42 days; 6 unknown."),
        (0, "worst pain, mean of 36 days before: 2.1 on 36 of 42 days"),
        (0, "reaches the smallest that matters, 1.2"),
        (0, "Smallest change that matters: 1.2 points on the 0–10 scale (Piva 2009)."),
        (0, "67 % exercise sets done 12 of 18 planned"),
        (0, "Stairs 2.0 4 36 0 2.1"),
        (0, "Kneeling – – 0 36 –"),
        (0, "Never answered: Walking, Squatting, Getting up from a chair, Running downhill and Hopping."),
        (0, "Limping 21 Nov (of 36 asked)"),
        (0, "None reported on 36 days asked: Cannot bear weight, Locking,"),
        (0, "Swelling none on 36 days asked"),
        (0, "Painkillers none on 36 days asked"),
        (0, "Stiff on waking not recorded"),
        (1, "Followed 11 days; next morning mean 1.0 (9 days), ±0.0"),
        (1, "Went beyond 10 days: 10 farther; next morning mean 1.0 (9 days), ±0.0"),
        (1, "Did less 21 days; next morning"),
        (1, "Advice was recorded on 42 of 42 days."),
        (0, "1 / 2"),
        (1, "Knee summary, right knee 11 October – 21 November 2026"),
        (1, "Wall sit 12 of 18 1.5 2"),
        (1, "week of runs km longest descent m sets 16 Nov 3 12.7 4.9 – 2 of 3 9 Nov 4 16.8 4.5 – 2 of 3"),
        (1, "Next visit no appointment recorded"),
        (0, "Prescription and whether it was kept No prescription was recorded for this time."),
        (1, "Made with kneejournal from self-recorded data. Information, not a diagnosis. 2 / 2"),
    ],
)
def test_what_six_weeks_say(page: int, words: str) -> None:
    assert words in six_weeks()[page]


@cache
def six_weeks() -> list[str]:
    """Waking pain was 4 until the day before the report and 1 from then on."""
    made = diary(84, symptoms_since=date(2026, 9, 28))
    pain = {False: 4, True: 1}
    waking = tuple(replace(each, waking_pain=pain[each.date >= SIX_WEEKS]) for each in made.check_ins)
    return read(replace(made, check_ins=waking))


@cache
def full_story() -> list[str]:
    """A flare-up after a long run, a professional's limits, and one of everything that is written in words."""
    made = diary(84, diagnosed=True, usual_week_m=20_000, cleared_on=date(2026, 11, 1), symptoms_since=LAST)
    flare = date(2026, 11, 4)
    pains = {flare: 7, flare + timedelta(days=1): 6}
    check_ins = tuple(replace(each, worst_pain=pains.get(each.date, 2), stiffness_min=None) for each in made.check_ins)
    latest = replace(
        check_ins[-1],
        swelling=Swelling.MILD,
        note="Stairs were easy.",
        moments=(Moment(time=time(15, 30), pain=4, note="after two hours of sitting"),),
    )
    eve = replace(run(flare, (Knee.RIGHT,)), distance_m=14_000)
    hard = KneeResponse(knee=Knee.RIGHT, limped=True, worsened=True)
    after = replace(run(flare + timedelta(days=2), ()), distance_m=None, responses=(hard,), stopped_early=True)
    runs = {each.day: each for each in made.runs} | {eve.day: eve, after.day: replace(after, note="Slippery.")}
    prescription = Prescription(
        valid_from=date(2026, 11, 1),
        valid_until=date(2026, 12, 1),
        by="R. Holm",
        no_running_until=date(2026, 11, 9),
        max_distance_m=6000,
        max_runs_per_week=3,
        pain_limit=2,
        avoid=("hilly", "stairs"),
        note="Short steps.",
    )
    return read(
        replace(
            made,
            check_ins=(*check_ins[:-1], latest),
            runs=tuple(runs.values()),
            prescriptions=(prescription,),
            visits=(Visit(date=date(2026, 10, 20), who="R. Holm", note="first look"),),
            appointments=(Appointment(date=date(2026, 11, 23)),),
            outcome_scores=(OutcomeScore(date=LAST, instrument="KOOS-PF", knee=Side.RIGHT, score=71),),
            spans=(
                Span(id="a", from_=date(2026, 11, 7), to=date(2026, 11, 8), kind=SpanKind.ILL, note="cold"),
                Span(id="b", from_=date(2026, 11, 15), kind=SpanKind.SHOES),
            ),
            other_activities=(
                OtherActivity(id="a", date=LAST, name="Cycling", minutes=40),
                OtherActivity(id="b", date=SIX_WEEKS, name="Cycling"),
                OtherActivity(id="c", date=SIX_WEEKS, name="Swimming"),
            ),
            questions=(Question(id="a", text="May I add hills again?"),),
            goals=(Goal(id="a", text="Run 10 km on trails"),),
        )
    )


@pytest.mark.parametrize(
    ("page", "words"),
    [
        (0, "Pain since 21 November 2026. A professional has named the problem."),
        (0, "Last visit 20 Oct (R. Holm)."),
        (0, "flare-up after 14.0 km (longest before 4.9 km)"),
        (0, " 16 Nov ill new shoes 5 "),
        (0, "Brackets: flare-ups. Hatched: marked times."),
        (0, "Flare-ups 4 Nov – 5 Nov, highest 7, after 14.0 km (longest before 4.9 km)"),
        (0, "Worst pain mean 2.2, highest 7 (36 days); mostly in the afternoon (1 of 1 day with times)"),
        (0, "Swelling Mild: 21 Nov (of 36 asked)"),
        (0, "Questions for the appointment 1. May I add hills again?"),
        (0, "Goals 1. Run 10 km on trails"),
        (1, "Next visit 23 Nov"),
        (1, "Visits 20 Oct (R. Holm, first look)"),
        (0, "Prescription and whether it was kept 1 Nov to 1 Dec by R. Holm; “Short steps.” no running before 9 Nov"),
        (0, "no running before 9 Nov not kept on 1 Nov and 3 Nov – 7 Nov (of 6 runs)"),
        (0, "at most 6.0 km a run not kept on 4 Nov (of 13 runs); 1 run not known"),
        (0, "pain at most 2 kept in 12 runs known; 1 run not known"),
        (0, "3 runs a week not kept on 10 days, last on 21 Nov (of 13 runs)"),
        (1, "Running cleared 1 Nov"),
        (1, "Questionnaires latest change before KOOS-PF 71 on 21 Nov –"),
        (1, "Other training Cycling 2 times, 40 min; Swimming once"),
        (1, "Usual week 20.0 km"),
        (1, "New shoes since 15 Nov; Ill 7 Nov – 8 Nov (cold)"),
        (1, "cut short, limped and worsened"),
        (1, "Sums leave out 1 run without a distance."),
        (1, "21 Nov Stairs were easy. 21 Nov 15:30, pain 4: after two hours of sitting"),
        (1, "6 Nov Run: Slippery."),
    ],
)
def test_what_a_full_diary_says(page: int, words: str) -> None:
    assert words in full_story()[page]


def test_what_nobody_recorded_is_said_to_be_unknown() -> None:
    (page,) = read(Diary())
    for words in (
        "When the pain began is not recorded.",
        "Nothing was recorded in this time (42 days).",
        "worst pain: not recorded",
        "no worst pain recorded",
        "Other signs not asked",
        "Swelling not asked",
        "Painkillers not asked",
        "Flare-ups not recorded",
        "No run was recorded.",
        "No exercises were planned or recorded.",
        "No advice was recorded.",
        "No entry 11 Oct – 21 Nov",
    ):
        assert words in page
    assert "none on" not in page


def test_long_tables_say_what_they_left_out() -> None:
    made = diary(3650)
    shown = read(made, LAST - timedelta(days=3649))[1]
    more = re.search(r"and (\d+) more runs in the journal", shown)
    assert more is not None
    assert shown.count("Easy Flat") + int(more[1]) == len(made.runs)


def test_both_knees_stand_side_by_side() -> None:
    overview, knees, detail = read(diary(84, BOTH))
    assert "Knee summary, both knees" in overview
    assert overview.index("Left knee") < overview.index("Right knee")
    assert "Signs asked for, left knee" in knees
    assert "Signs asked for, right knee" in knees
    assert "left knee right knee" in detail


def test_one_of_two_knees_is_named_alone() -> None:
    assert all("right" not in page for page in read(diary(84, BOTH), knee=Knee.LEFT))


def pages_of(made: Report, form: Form) -> list[str]:
    pages = PdfReader(BytesIO(pdf_bytes(made, None, form))).pages
    return [" ".join(page.extract_text().split()) for page in pages]


def test_all_runs_and_all_days_take_as_many_pages_as_they_need() -> None:
    recorded = diary(200)
    made = report(recorded, LAST - timedelta(days=199))
    pages = pages_of(made, Form(parts=frozenset(Part)))
    runs = [page for page in pages[2:] if "Runs with their 24-hour response" in page]
    days = [page for page in pages[2:] if "Day by day" in page]
    assert len(pages) == 2 + len(runs) + len(days)
    assert sum(page.count("Easy Flat") for page in runs) == 100
    assert sum(page.count("– – – – –") for page in days) == 200 - len(recorded.check_ins)
    assert sum(page.count("Stairs") for page in days) == sum(each.worst_pain != 0 for each in recorded.check_ins)
    assert not any("more runs in the journal" in page for page in runs)
    assert all(f"{number} / {len(pages)}" in page for number, page in enumerate(pages, start=1))


def test_a_day_without_an_entry_stays_unknown_in_the_daily_table() -> None:
    made = Diary(profile=Profile(knees=(Knee.RIGHT,)), check_ins=(CheckIn(date=LAST, knee=Knee.RIGHT, symptoms=()),))
    days = pages_of(report(made, LAST - timedelta(days=1)), Form(parts=frozenset({Part.DAILY})))[-1]
    assert "21 Nov – – – none – 20 Nov – – – – –" in days


@pytest.mark.parametrize("part", sorted(frozenset(Part) - LONG - {Part.CARE}))
def test_a_part_that_is_left_out_is_not_there(part: Part) -> None:
    titles = {
        Part.ACTIVITIES: "Aggravating activities",
        Part.PATTERN: "24-hour pattern and irritability",
        Part.PRESCRIBED: "Prescription and whether",
        Part.QUESTIONS: "Questions for the appointment",
        Part.RUNS: "Runs with their 24-hour response",
        Part.WEEKS: "Runs and exercises by week",
        Part.EXERCISES: "Exercise sets, recorded",
        Part.SCORES: "Questionnaires",
        Part.ADVICE: "Advice and what was done",
        Part.CONTEXT: "Also recorded",
        Part.NOTES: "Notes, latest first",
    }
    made = replace(
        diary(42),
        questions=(Question(id="a", text="Hills?"),),
        outcome_scores=(OutcomeScore(date=LAST, instrument="AKPS", knee=Side.RIGHT, score=70),),
    )
    text = " ".join(pages_of(report(made), Form(parts=USUAL - {part})))
    assert [name for name, title in titles.items() if title not in text] == [part]
    assert "Signs asked for" in text


def test_without_any_part_the_summary_is_left() -> None:
    (page,) = pages_of(report(diary(42)), Form(parts=frozenset()))
    assert "worst pain, mean of" in page
    assert "Signs asked for" in page


@pytest.mark.parametrize("name", ["six weeks", "both knees", "too much", "too much of both knees"])
def test_letter_paper_holds_the_same_pages(name: str) -> None:
    made, pages = case(name)
    found = PdfReader(BytesIO(pdf_bytes(made, None, Form(paper=PaperSize.LETTER)))).pages
    assert [(round(page.mediabox.width), round(page.mediabox.height)) for page in found] == [(612, 792)] * pages
    sheets = report_pages(made, None, Form(paper=PaperSize.LETTER))
    for index in range(pages):
        image = QImage(612, 792, QImage.Format.Format_Grayscale8)
        image.fill(255)
        painter = QPainter(image)
        sheets.paint(painter, index)
        painter.end()
        assert not any(ink_in_row(image, y) for y in (*range(MARGIN), *range(742, 751)))


def test_questionnaires_are_charted_and_their_change_is_held_against_the_smallest_that_matters() -> None:
    made = replace(
        diary(42),
        outcome_scores=tuple(
            OutcomeScore(date=LAST - timedelta(days=back), instrument=name, knee=Side.RIGHT, score=total)
            for back, name, total in ((40, "AKPS", 60), (3, "AKPS", 72.5), (30, "KOOS-PF", 60), (2, "KOOS-PF", 70))
        ),
        custom_instruments=(CustomInstrument(id="c", name="Squat test", min=0, max=5),),
    )
    page = pages_of(report(made), Form())[1]
    assert "KOOS-PF 70 on 19 Nov +10, below 16.4 AKPS 72.5 on 18 Nov +12.5, reaches 10" in page
    assert "AKPS 0–100: 10 points (Crossley 2004)" in page
    assert "Questionnaires over time 0 % 50 % 100 % 12 Oct 2026 19 Nov 2026 KOOS-PF AKPS" in page


def test_miles_replace_kilometres_everywhere() -> None:
    text = " ".join(read(diary(84, units=Units.MI)))
    assert not re.search(r"\bkm\b", text)
    assert "longest in 30 days 3.0 mi" in text


@pytest.mark.parametrize(
    "note",
    ["word " * 1000, "x" * 5000, "ברך כואבת אחרי ריצה " * 250, "膝の前が痛い。" * 700, "🙂 " * 2500, "a\u0301" * 2500],
    ids=["words", "one word", "Hebrew", "Japanese", "emoji", "combining"],
)
def test_long_notes_are_shortened_and_the_page_says_so(note: str) -> None:
    made = diary(42, name=note)
    noted = replace(made.check_ins[-1], note=note)
    pages = read(replace(made, check_ins=(*made.check_ins[:-1], noted)))
    assert len(pages) == 2
    assert "Texts that end in … are shortened; the journal holds them whole." in pages[1]


def test_a_short_note_stands_whole() -> None:
    made = diary(42)
    noted = replace(made.check_ins[-1], note="Stairs were easy {today}: 100 % \\ fine.", moments=())
    page = read(replace(made, check_ins=(*made.check_ins[:-1], noted)))[1]
    assert "21 Nov Stairs were easy {today}: 100 % \\ fine." in page
    assert "shortened" not in page


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(min_size=1).filter(lambda text: text.strip() and "\0" not in text))
def test_any_text_can_be_printed(text: str) -> None:
    try:
        made = diary(7, name=text)
        noted = replace(made.check_ins[-1], note=text)
    except ValueError:
        return  # cannot be in a journal
    assert len(read(replace(made, check_ins=(noted,), questions=(Question(id="1", text=text),)))) <= 2


class German(English):
    """Two words of German."""

    def text(self, template: Template) -> str:
        words = {"report.title": "Knie, {knee}", "name.knee.right": "rechts"}
        return words.get(template.key, template.english)

    def number(self, number: float) -> str:
        return super().number(number).replace(".", ",")


def test_words_and_numbers_come_from_the_renderer() -> None:
    reader = PdfReader(BytesIO(pdf_bytes(report(diary(84)), German())))
    assert reader.metadata is not None
    assert reader.metadata.title == "Knie, rechts, 11 October – 21 November 2026"
    text = reader.pages[0].extract_text()
    assert text.startswith("Knie, rechts")
    assert "matters, 1,2" in text.replace("\n", " ")


def test_saving_replaces_the_file_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    out = tmp_path / "report.pdf"
    out.write_bytes(b"old")
    save_pdf(report(diary(42)), out)
    assert out.read_bytes().startswith(b"%PDF")
    assert list(tmp_path.iterdir()) == [out]


@pytest.mark.parametrize("name", ["", "no such folder/report.pdf", "file/report.pdf"])
def test_a_place_that_cannot_be_written_is_named_in_one_line(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_bytes(b"mine")
    with pytest.raises(UserProblem) as problem:
        save_pdf(report(diary(42)), tmp_path / name)
    assert str(tmp_path / name) in str(problem.value)
    assert "\n" not in str(problem.value)
    assert [each.name for each in tmp_path.iterdir()] == ["file"]
    assert (tmp_path / "file").read_bytes() == b"mine"


def test_without_a_screen_or_an_application_and_before_the_window_opens(tmp_path: Path) -> None:
    """A platform that is not there must not end the process, and the window's application must still be possible."""
    script = """
import sys
from datetime import date
from pathlib import Path
from kneejournal.domain.diary import Diary
from kneejournal.domain.report import make_report
from kneejournal.exporters.pdf import report_pages, save_pdf
report = make_report(Diary(), date(2026, 10, 11), date(2026, 11, 21))
save_pdf(report, Path(sys.argv[1]))
from PySide6.QtWidgets import QApplication
application = QApplication(["x", "-platform", "offscreen"])
assert report_pages(report).count == 1
save_pdf(report, Path(sys.argv[1]))
assert QApplication.instance() is application
"""
    out = tmp_path / "report.pdf"
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    done = subprocess.run(
        [sys.executable, "-c", script, str(out)],
        env=environment | {"QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert out.read_bytes().startswith(b"%PDF")
