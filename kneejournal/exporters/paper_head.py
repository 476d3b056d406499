"""The upper half of the printed summary: who and when, the key figures, the chart."""

from __future__ import annotations

from collections.abc import Iterator

from kneejournal.domain.messages import Message, Metres, Template
from kneejournal.domain.names import KNEE_NAMES, LOCATION_NAMES, MARK_NAMES
from kneejournal.domain.report import KneePart, Report
from kneejournal.domain.report_chart import Grain
from kneejournal.domain.report_load import Load
from kneejournal.domain.report_pain import SMALLEST_CHANGE, PainFigure
from kneejournal.domain.report_signs import Logged
from kneejournal.domain.vocabulary import Knee, Side
from kneejournal.exporters.paper import Chart, Figure, Figures, Marked, Paragraph, Rank, Title, Words, counted
from kneejournal.exporters.paper_words import (
    DAYS,
    NUMBER,
    UNIT_NAMES,
    UNKNOWN,
    Calendar,
    change_text,
    full_day,
    joined,
    one_decimal,
    span_text,
)

SUMMARY = Template("report.title", "Knee summary, {knee}")
SUMMARY_NAMED = Template("report.title.named", "Knee summary, {knee}: {name}")
BORN = Template("report.born", "Born {year}.")
SINCE = Template("report.since", "Pain since {day} ({time}).")
SINCE_DAY = Template("report.since.day", "Pain since {day}.")
SINCE_UNKNOWN = Template("report.since.unknown", "When the pain began is not recorded.")
WEEKS = counted("report.weeks", "{count} week", "{count} weeks")
YEARS = counted("report.years", "{count} year", "{count} years")
PLACE = Template("report.place", "Place of the pain: {places}.")
PLACE_DAYS = Template("report.place.days", "{place} ({days})")
PLACE_UNKNOWN = Template("report.place.unknown", "Place of the pain not recorded.")
DIAGNOSED = Template("report.diagnosed", "A professional has named the problem.")
NOT_DIAGNOSED = Template("report.diagnosed.no", "No professional has named the problem.")
DIAGNOSED_UNKNOWN = Template("report.diagnosed.unknown", "Whether a professional has named it is not recorded.")
LOGGED_ALL = Template("report.logged.all", "Self-recorded on every day ({days}).")
LOGGED = Template("report.logged", "Self-recorded on {logged} of {days}; {missing} unknown.")
LOGGED_NONE = Template("report.logged.none", "Nothing was recorded in this time ({days}).")
LAST_VISIT = Template("report.last_visit", "Last visit {day}.")
LAST_VISIT_WHO = Template("report.last_visit.who", "Last visit {day} ({who}).")

WORST_MEAN = Template("report.figure.worst", "worst pain, mean of {days}")
WORST_UNKNOWN = Template("report.figure.worst.unknown", "worst pain: not recorded")
WAKING_MEAN = Template("report.figure.waking", "waking pain, mean of {days}")
WAKING_UNKNOWN = Template("report.figure.waking.unknown", "waking pain: not recorded")
BEFORE = Template("report.figure.before", "before: {mean} on {days} of {span}")
BEFORE_UNKNOWN = Template("report.figure.before.unknown", "before: not recorded on {span}")
MATTERS = Template("report.figure.matters", "reaches the smallest that matters, {points}")
MATTERS_NOT = Template("report.figure.matters.no", "below the smallest that matters, {points}")
MATTERS_UNKNOWN = Template("report.figure.matters.unknown", "too few days to compare")
PERCENT = Template("report.figure.percent", "{number} %")
SETS_DONE = Template("report.figure.sets", "exercise sets done")
SETS_OF = counted("report.figure.sets.of", "{done} of {count} planned", "{done} of {count} planned")
SETS_BLANK = counted("report.figure.sets.blank", "{count} on a day without entry", "{count} on days without entry")
SETS_NOT_PLANNED = Template("report.figure.sets.none", "no exercises planned")
SETS_FREE = counted("report.figure.sets.free", "{count} set recorded", "{count} sets recorded")
WEEK_RUNS = counted("report.figure.week", "last 7 days, {count} run", "last 7 days, {count} runs")
WEEK_NO_RUN = Template("report.figure.week.none", "no run recorded in the last 7 days")
WEEK_UNMEASURED = counted(
    "report.figure.week.unmeasured", "{count} of them without a distance", "{count} of them without a distance"
)
LONGEST = Template("report.figure.longest", "longest in 30 days {distance}")
LONGEST_UNKNOWN = Template("report.figure.longest.unknown", "no run with a distance in 30 days")

CHART_TITLE = Template("report.chart", "Worst pain of the day (0–10) and runs")
MATTERS_CAPTION = Template(
    "report.figure.matters.source", "Smallest change that matters: {points} points on the 0–10 scale (Piva 2009)."
)
FLARES_CAPTION = Template("report.chart.flares", "Brackets: flare-ups.")
MARKED_CAPTION = Template("report.chart.marked", "Hatched: marked times.")
CAPTIONS = {
    Grain.DAY: Template(
        "report.chart.days",
        "Dots: worst pain; gaps: not recorded. Thick line: seven-day mean. Shaded 0–2, dashed line 3. "
        "Bars: distance run ({unit}).",
    ),
    Grain.WEEK: Template(
        "report.chart.weeks",
        "Dots: mean of the worst pain of each week, with its lowest and highest; gaps: not recorded. "
        "Shaded 0–2, dashed line 3. Bars: distance of the week ({unit}).",
    ),
    Grain.MONTH: Template(
        "report.chart.months",
        "Dots: mean of the worst pain of each month, with its lowest and highest; gaps: not recorded. "
        "Shaded 0–2, dashed line 3. Bars: distance of the month ({unit}).",
    ),
}


def knee_name(report: Report) -> Message:
    """Return which knee the report is about."""
    return KNEE_NAMES[report.knees[0].knee if len(report.knees) == 1 else Side.BOTH]()


def title_text(report: Report) -> Message:
    """Return the title; with a name only if the user gave one."""
    name = (report.profile.name or "").strip()
    return SUMMARY_NAMED(knee=knee_name(report), name=name) if name else SUMMARY(knee=knee_name(report))


def title(report: Report, rank: Rank) -> Title:
    """Return the head of a page."""
    return Title(title_text(report), span_text(report.first, report.last), rank)


def introduction(report: Report) -> Paragraph:
    """Say who this is about and what the report rests on; what is not known is said to be unknown."""
    one = report.knees[0] if len(report.knees) == 1 else None
    sentences = [*_history(report), *(_of_knee(one) if one else ()), *_last_visit(report)]
    return Paragraph(joined(sentences))


def knee_introduction(part: KneePart) -> Paragraph:
    """Say the same of one knee, where the report covers both."""
    return Paragraph(joined(list(_of_knee(part))))


def _history(report: Report) -> Iterator[Message]:
    profile = report.profile
    if profile.birth_year is not None:
        yield BORN(year=str(profile.birth_year))
    yield _since(report)
    if profile.diagnosed is None:
        yield DIAGNOSED_UNKNOWN()
    else:
        yield DIAGNOSED() if profile.diagnosed else NOT_DIAGNOSED()


def _since(report: Report) -> Message:
    since = report.profile.symptoms_since
    if since is None:
        return SINCE_UNKNOWN()
    weeks = (report.last - since).days // 7
    if weeks < 1:
        return SINCE_DAY(day=full_day(since))
    time = WEEKS(weeks) if weeks < MANY_WEEKS else YEARS((report.last - since).days // 365)
    return SINCE(day=full_day(since), time=time)


def _of_knee(part: KneePart) -> Iterator[Message]:
    places = tuple(PLACE_DAYS(place=LOCATION_NAMES[place](), days=DAYS(days)) for place, days in part.places)
    yield PLACE(places=places) if places else PLACE_UNKNOWN()
    yield _logged(part.logged)


def _last_visit(report: Report) -> Iterator[Message]:
    visit = report.last_visit
    if visit is not None:
        day = Calendar(report.first, report.last).day(visit.date)
        who = visit.who.strip()
        yield LAST_VISIT_WHO(day=day, who=who) if who else LAST_VISIT(day=day)


MANY_WEEKS = 105  # from two years on, years are easier to grasp
PAIN_WEIGHT = 1.45  # the pain figures have more to say than the others

KNEE_TITLES = {
    Knee.LEFT: Template("report.knee.left", "Left knee"),
    Knee.RIGHT: Template("report.knee.right", "Right knee"),
}


def knee_title(part: KneePart) -> Title:
    """Return the title over one of two knees."""
    return Title(KNEE_TITLES[part.knee](), "", Rank.KNEE)


def _logged(logged: Logged) -> Message:
    if not logged.days:
        return LOGGED_NONE(days=DAYS(logged.of))
    if logged.days == logged.of:
        return LOGGED_ALL(days=DAYS(logged.of))
    return LOGGED(logged=logged.days, days=DAYS(logged.of), missing=logged.of - logged.days)


def figures(report: Report, part: KneePart) -> Figures:
    """Return the key figures of one knee."""
    span = DAYS((report.last - report.first).days + 1)
    return Figures(
        (
            _pain(part.worst, span, WORST_MEAN, WORST_UNKNOWN),
            _pain(part.waking, span, WAKING_MEAN, WAKING_UNKNOWN),
            _sets(part),
            _week(report.load),
        )
    )


def _pain(figure: PainFigure, span: Message, known: Template, unknown: Template) -> Figure:
    return Figure(
        value=one_decimal(figure.now.read),
        aside="" if figure.change is None else change_text(figure.change),
        label=unknown() if figure.now.mean is None else known(days=DAYS(figure.now.count)),
        lines=tuple(_comparison(figure, span)),
        weight=PAIN_WEIGHT,
    )


def _comparison(figure: PainFigure, span: Message) -> Iterator[Message]:
    if figure.before.read is None:
        yield BEFORE_UNKNOWN(span=span)
    else:
        yield BEFORE(mean=figure.before.read, span=span, days=figure.before.count)
    if figure.change is not None:
        verdict = {None: MATTERS_UNKNOWN, True: MATTERS, False: MATTERS_NOT}[figure.matters]
        yield verdict() if verdict is MATTERS_UNKNOWN else verdict(points=SMALLEST_CHANGE)


def _sets(part: KneePart) -> Figure:
    done = part.exercises
    if not done.planned:
        recorded = sum(line.done for line in done.lines)
        return Figure(UNKNOWN(), "", SETS_NOT_PLANNED(), (SETS_FREE(recorded),) if recorded else ())
    lines = [SETS_OF(done.planned, done=done.done)]
    if done.on_blank_days:
        lines.append(SETS_BLANK(done.on_blank_days))
    return Figure(PERCENT(number=round(100 * done.done / done.planned)), "", SETS_DONE(), tuple(lines))


def _week(load: Load) -> Figure:
    week = load.last_seven_days
    longest = LONGEST_UNKNOWN() if load.longest_m is None else LONGEST(distance=Metres(load.longest_m))
    if not week.runs:
        return Figure(UNKNOWN(), "", WEEK_NO_RUN(), (longest,))
    value: Words = UNKNOWN() if week.distance_m is None else NUMBER(number=Metres(week.distance_m))
    lines = (WEEK_UNMEASURED(week.unmeasured), longest) if week.unmeasured else (longest,)
    return Figure(value, "", WEEK_RUNS(week.runs), lines)


def chart(report: Report, part: KneePart) -> Chart:
    """Return the chart of one knee."""
    captions = [CAPTIONS[report.grain](unit=UNIT_NAMES[report.units]())]
    if part.flares:
        captions.append(FLARES_CAPTION())
    if report.spans:
        captions.append(MARKED_CAPTION())
    if part.worst.matters is not None or part.waking.matters is not None:
        captions.append(MATTERS_CAPTION(points=SMALLEST_CHANGE))
    return Chart(
        title=CHART_TITLE(),
        steps=part.chart,
        flares=part.flares,
        marked=tuple(_marked(report)),
        grain=report.grain,
        units=report.units,
        caption=joined(captions),
    )


def _marked(report: Report) -> Iterator[Marked]:
    """Yield what was marked within the report, the earliest first; what has no end lasts to the report's.

    Notes are left to the tables, as they may be left out and may be long.
    """
    for span in reversed(report.spans):
        last = min(span.to or report.last, report.last)
        yield Marked(max(span.from_, report.first), last, MARK_NAMES[span.kind]())
