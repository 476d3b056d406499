"""Words that several parts of the printed report use: days, spans, counts, means, changes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from kneejournal.domain.messages import Message, Template
from kneejournal.domain.names import KNEE_NAMES
from kneejournal.domain.report import KneePart, Report
from kneejournal.domain.report_pain import Average
from kneejournal.domain.report_signs import Stretch, stretches
from kneejournal.domain.vocabulary import Units
from kneejournal.exporters.paper import Column, Table, Words, counted

METRES_PER_MILE = 1609.344
METRES_PER_KILOMETRE = 1000.0
MOST_STRETCHES = 4  # more dates than that are counted, not listed

SPAN_ONE_YEAR = Template("report.span.one_year", "{first} – {last} {year}")
SPAN_TWO_YEARS = Template("report.span.two_years", "{first} {first_year} – {last} {last_year}")
DAY_AND_YEAR = Template("report.day.year", "{day} {year}")
SHORT_DAY = Template("report.day.short", "{day} {month}")
SHORT_DAY_AND_YEAR = Template("report.day.short_year", "{day} {month} {year}")
MONTH_AND_YEAR = Template("report.day.month_year", "{month} {year}")
RANGE = Template("report.range", "{first} – {last}")
DAYS = counted("report.days", "{count} day", "{count} days")
LAST_OF_MANY = Template("report.dates.many", "{days}, last on {day}")
UNKNOWN = Template("report.unknown", "–")
NOT_RECORDED = Template("report.not_recorded", "not recorded")
NOT_ASKED = Template("report.not_asked", "not asked")
MEAN_OF_DAYS = Template("report.mean.days", "mean {mean} ({days})")
MEAN_AND_HIGHEST = Template("report.mean.highest", "mean {mean}, highest {highest} ({days})")
MORE = Template("report.change.more", "+{points}")
LESS = Template("report.change.less", "−{points}")
SAME = Template("report.change.none", "±{points}")
SENTENCES = Template("report.sentences", "{first} {second}")
LISTED = Template("report.listed", "{first}, {second}")
CLAUSES = Template("report.clauses", "{first}; {second}")
OF_KNEE = Template("report.of_knee", "{title}, {knee}")
MARKED = Template("report.context.span", "{kind} {days}")
NUMBER = Template("report.number", "{number}")
ITEM = Template("report.item", "{number}. {text}")
UNIT_NAMES = {Units.KM: Template("report.unit.km", "km"), Units.MI: Template("report.unit.mi", "mi")}
MORE_ROWS = counted("report.more.rows", "and {count} more in the journal", "and {count} more in the journal")
SHORTENED = Template("report.shortened", "Texts that end in … are shortened; the journal holds them whole.")

_MONTH_NAMES = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
MONTHS = tuple(Template(f"report.month.{number}", name) for number, name in enumerate(_MONTH_NAMES, start=1))


def facts(
    title: Words, rows: Sequence[tuple[Words, ...]], note: Words = "", empty: Words = "", share: float = 5
) -> Table:
    """Return a table of labels and what there is to say; it gives up its rows only after long tables have."""
    columns = (Column(width=73), Column())
    return Table(title, columns, tuple(rows), empty, MORE_ROWS, note, most_lines=6, share=share)


def titled(template: Template, report: Report, part: KneePart) -> Message:
    """Return a title, with the knee where the report covers both."""
    if len(report.knees) == 1:
        return template()
    return OF_KNEE(title=template(), knee=KNEE_NAMES[part.knee]())


def date_width(report: Report) -> float:
    """Return the width in points of a column of short days, with years where the report needs them."""
    return 56 if report.first.year != report.last.year else 34


def metres_per(unit: Units) -> float:
    """Return how many metres the user's unit of distance has."""
    return METRES_PER_MILE if unit is Units.MI else METRES_PER_KILOMETRE


def span_text(first: date, last: date) -> Message:
    """Return a span with its year, for example "11 October – 21 November 2026"."""
    if first == last:
        return full_day(first)
    if first.year == last.year:
        return SPAN_ONE_YEAR(first=first, last=last, year=str(last.year))
    return SPAN_TWO_YEARS(first=first, first_year=str(first.year), last=last, last_year=str(last.year))


def full_day(day: date) -> Message:
    """Return for example "28 September 2026"."""
    return DAY_AND_YEAR(day=day, year=str(day.year))


def month(day: date) -> Message:
    """Return the short name of the day's month."""
    return MONTHS[day.month - 1]()


def short_day(day: date, *, year: bool = False) -> Message:
    """Return for example "3 Nov", with the year where asked."""
    if year:
        return SHORT_DAY_AND_YEAR(day=day.day, month=month(day), year=str(day.year))
    return SHORT_DAY(day=day.day, month=month(day))


class Calendar:
    """Writes short days, with the year wherever the report does not lie within one year.

    Args:
        first: The first day of the report.
        last: Its last day.
    """

    def __init__(self, first: date, last: date) -> None:
        self._year = last.year if first.year == last.year else None

    def day(self, day: date) -> Message:
        """Return for example "3 Nov" or "3 Nov 2025"."""
        return short_day(day, year=day.year != self._year)

    def stretch(self, stretch: Stretch) -> Message:
        """Return one day, or the first and the last of several in a row."""
        first, last = stretch
        return self.day(first) if first == last else RANGE(first=self.day(first), last=self.day(last))

    def dates(self, dates: Sequence[date]) -> tuple[Message, ...] | Message:
        """Return the days, joined where they follow each other; many are counted."""
        found = stretches(dates)
        if len(found) > MOST_STRETCHES:
            return LAST_OF_MANY(days=DAYS(len(dates)), day=self.day(max(dates)))
        return tuple(self.stretch(each) for each in found)


def one_decimal(value: float | None) -> Words:
    """Return a mean, or the sign for unknown."""
    return UNKNOWN() if value is None else NUMBER(number=float(value))


def whole(value: float | None) -> Words:
    """Return a score, or the sign for unknown."""
    return UNKNOWN() if value is None else NUMBER(number=round(value))


def average_text(figure: Average, highest: float | None = None) -> Message:
    """Return a mean with its days and, where given, the highest value; or that it was not recorded."""
    if figure.mean is None:
        return NOT_RECORDED()
    values: dict[str, object] = {"mean": float(figure.mean), "days": DAYS(figure.count)}
    return MEAN_OF_DAYS(**values) if highest is None else MEAN_AND_HIGHEST(highest=round(highest), **values)


def change_text(change: float) -> Message:
    """Return a change with its sign, for example "−1.3"."""
    points = abs(round(change, 1))
    if points == 0:
        return SAME(points=points)
    return MORE(points=points) if change > 0 else LESS(points=points)


def joined(sentences: Sequence[Words], template: Template = SENTENCES) -> Words:
    """Put sentences after one another."""
    if not sentences:
        return ""
    text = sentences[0]
    for sentence in sentences[1:]:
        text = template(first=text, second=sentence)
    return text
