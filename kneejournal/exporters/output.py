"""A journal as a file for others; the ending of its name tells which kind of file."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

from kneejournal.domain.diary import Diary, tracked_knees
from kneejournal.domain.errors import UserProblem
from kneejournal.domain.messages import Renderer, Template
from kneejournal.domain.report import Report
from kneejournal.domain.report_form import USUAL_FORM, Form
from kneejournal.domain.vocabulary import Knee
from kneejournal.exporters.archive import dumps
from kneejournal.exporters.beside import beside
from kneejournal.exporters.tables import daily_table

NO_SUCH_KIND = Template(
    "problem.export.ending",
    "{name} cannot be written; the name has to end in .json, .fhir.json, .csv, .xlsx, .pdf or .html.",
)
NO_PLACE = Template("problem.export.place", "{path} cannot be written: {reason}; name another place.")
REVERSED = Template("problem.export.reversed", "The days {first} to {last} are in the wrong order.")

ENDINGS = (".fhir.json", ".json", ".csv", ".xlsx", ".pdf", ".html")  # .fhir.json before .json, as it ends in both
_REPORT_SPAN = timedelta(weeks=6)  # what a report shows unless told otherwise (product.md)


def ending_of(out: Path) -> str:
    """Return which kind of file to write, one of ENDINGS.

    Raises:
        UserProblem: for any other ending.
    """
    name = out.name.lower()
    for ending in ENDINGS:
        if name.endswith(ending) and name != ending:
            return ending
    raise UserProblem(NO_SUCH_KIND(name=out.name or str(out)))


def write_archive(diary: Diary, out: Path, knee: Knee | None, exported_at: datetime) -> None:
    """Write the records in the open format; of one knee only, where one is named. Runs stay whole."""
    _write(out, dumps(diary if knee is None else _of_knee(diary, knee), exported_at))


def write_fhir(diary: Diary, out: Path, knee: Knee | None, made_at: datetime) -> None:
    """Write the observations as a FHIR Bundle; of one knee only, where one is named. Runs stay whole."""
    from kneejournal.exporters.fhir import bundle  # noqa: PLC0415  # for these files only

    _write(out, bundle(diary if knee is None else _of_knee(diary, knee), made_at))


def write_table(diary: Diary, out: Path, first: date, last: date, knee: Knee | None) -> None:
    """Write one line for each day and knee; without a knee, for all that are tracked or were noted."""
    _write(out, daily_table(diary, first, last, _knees(diary, knee)))


def write_workbook(diary: Diary, out: Path, first: date, last: date, knee: Knee | None) -> None:
    """Write a spreadsheet: the daily table, a sheet for each kind of record, and what the columns mean."""
    from kneejournal.exporters.workbook import write_workbook  # noqa: PLC0415  # for these files only

    try:
        with beside(out) as new:
            shown = diary if knee is None else _of_knee(diary, knee)
            write_workbook(shown, new, first, last, _knees(diary, knee))
    except OSError as error:
        raise UserProblem(NO_PLACE(path=str(out), reason=error.strerror or str(error))) from error


def write_html(report: Report, out: Path, renderer: Renderer | None = None, form: Form = USUAL_FORM) -> None:
    """Write the report as one HTML file; words as for the PDF."""
    from kneejournal.exporters.html import html_page  # noqa: PLC0415  # for these files only

    _write(out, html_page(report, renderer, form))


def _knees(diary: Diary, knee: Knee | None) -> tuple[Knee, ...]:
    if knee is not None:
        return (knee,)
    known = {*diary.profile.knees, *(check_in.knee for check_in in diary.check_ins)} or tracked_knees(diary.profile)
    return tuple(each for each in Knee if each in known)


def refuse_reversed(first: date | None, last: date | None) -> None:
    """Refuse days in the wrong order.

    Raises:
        UserProblem: where the first day is after the last.
    """
    if first and last and first > last:
        raise UserProblem(REVERSED(first=first.isoformat(), last=last.isoformat()))


def span(logged: tuple[date, date], first: date | None, last: date | None) -> tuple[date, date]:
    """Return the days to write: all that are logged, unless told otherwise."""
    begin = first or (min(logged[0], last) if last else logged[0])
    return begin, last or max(logged[1], begin)


def report_span(logged: tuple[date, date], first: date | None, last: date | None) -> tuple[date, date]:
    """Return the days of a report: the last six weeks that are logged, unless told otherwise."""
    begin, end = span(logged, first, last)
    return first or max(begin, end - _REPORT_SPAN + timedelta(days=1)), end


def _write(out: Path, text: str) -> None:
    write_file(out, text.encode())


def write_file(out: Path, data: bytes) -> None:
    """Write a file whole, or not at all.

    Raises:
        UserProblem: for a place that cannot be written.
    """
    try:
        with beside(out) as new:
            new.write_bytes(data)
    except OSError as error:
        raise UserProblem(NO_PLACE(path=str(out), reason=error.strerror or str(error))) from error


def _of_knee(diary: Diary, knee: Knee) -> Diary:
    return replace(
        diary,
        check_ins=tuple(each for each in diary.check_ins if each.knee is knee),
        sets=tuple(each for each in diary.sets if each.knee is None or each.knee.covers(knee)),
        outcome_scores=tuple(each for each in diary.outcome_scores if each.knee.covers(knee)),
    )
