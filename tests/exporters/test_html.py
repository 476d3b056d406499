"""The HTML twin as a browser and a screen reader take it: read with a real HTML parser."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from xml.etree.ElementTree import Element

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from kneejournal.domain.diary import Diary
from kneejournal.domain.records import OutcomeScore, Profile, Span
from kneejournal.domain.report import Report
from kneejournal.domain.report_form import Form, Part
from kneejournal.domain.vocabulary import Side, SpanKind
from kneejournal.exporters.html import html_page
from kneejournal.exporters.paper_chart import hatching
from kneejournal.exporters.paper_pages import paper
from kneejournal.journal import Journal
from tests.exporters.test_pdf import CASES, LAST, SIX_WEEKS, case, diary, report


def parsed(text: str) -> Element:
    """Parse strictly: any error of the document fails."""
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    found: Element = parser.parse(text)
    return found


@cache
def page(name: str) -> Element:
    return parsed(html_page(case(name)[0]))


def written(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


def local(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]


def headings(element: Element) -> list[tuple[int, str]]:
    return [(int(local(each)[1]), written(each)) for each in element.iter() if re.fullmatch("h[1-6]", local(each))]


@pytest.mark.parametrize("name", CASES)
def test_it_is_sound_and_asks_for_nothing_from_elsewhere(name: str) -> None:
    found = page(name)
    assert found.get("lang") == "en"
    assert not {"script", "link", "img", "iframe"} & {local(each) for each in found.iter()}
    assert not any(key in each.attrib for each in found.iter() for key in ("src", "href", "onclick"))
    ids = [each.attrib["id"] for each in found.iter() if "id" in each.attrib]
    assert len(ids) == len(set(ids)) > 0
    referred = {each.attrib["aria-labelledby"] for each in found.iter() if "aria-labelledby" in each.attrib}
    assert referred <= set(ids)


@pytest.mark.parametrize("name", CASES)
def test_headings_follow_each_other_without_a_gap(name: str) -> None:
    levels = [level for level, _ in headings(page(name))]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(later <= earlier + 1 for earlier, later in itertools.pairwise(levels))


@pytest.mark.parametrize("name", CASES)
def test_each_table_names_its_columns_and_rows(name: str) -> None:
    for table in page(name).iter("table"):
        rows = list(table.iter("tr"))
        assert len({sum(int(cell.get("colspan", "1")) for cell in row) for row in rows}) == 1
        assert all(cell.get("scope") in {"col", "row", "colgroup"} for cell in table.iter("th"))
        assert all(row[0].get("scope") == "row" for body in table.iter("tbody") for row in body)
        assert table.get("aria-labelledby")


@pytest.mark.parametrize("name", CASES)
def test_each_chart_says_what_it_shows(name: str) -> None:
    charts = [each for each in page(name).iter() if local(each) == "svg"]
    assert len(charts) == len(case(name)[0].knees)
    for chart in charts:
        assert chart.get("role") == "img"
        assert "worst pain" in chart.get("aria-label", "")


def test_a_chart_in_words() -> None:
    (chart,) = (each for each in page("six weeks").iter() if local(each) == "svg")
    assert chart.get("aria-label") == (
        "Worst pain of the day (0–10) and runs. 11 October – 21 November 2026: worst pain between 0 and 4, mean 2.0, "
        "of 36 days; the seven-day mean goes from 2.3 to 1.8. Distance run, in all: 83.1 km."
    )
    assert sum(local(each) == "circle" for each in chart.iter()) == 36


def test_marked_times_are_hatched_and_named_in_a_chart() -> None:
    spans = (
        Span(id="a", from_=date(2026, 9, 1), to=SIX_WEEKS, kind=SpanKind.HOLIDAY),
        Span(id="b", from_=date(2026, 11, 7), to=date(2026, 11, 8), kind=SpanKind.ILL, note="cold"),
        Span(id="c", from_=date(2026, 11, 8), to=date(2026, 11, 9), kind=SpanKind.INJURED),
        Span(id="d", from_=date(2026, 11, 15), kind=SpanKind.OTHER, note="new job" * 99),
    )
    found = parsed(html_page(report(replace(diary(42), spans=spans))))
    (chart,) = (each for each in found.iter() if local(each) == "svg")
    assert chart.get("aria-label", "").endswith(
        "Marked times: holiday 11 Oct; ill 7 Nov – 8 Nov; injured 8 Nov – 9 Nov; marked 15 Nov – 21 Nov."
    )
    hatched = [each.get("d", "") for each in chart.iter() if local(each) == "path"]
    assert len(hatched) == 2 * len(spans)
    days = [(round(start), round(end)) for start, end in map(across, hatched[::2])]
    assert days == [(0, 1), (27, 29), (28, 30), (35, 42)]
    names = [written(each) for each in chart.iter() if local(each) == "text"]
    assert [each for each in names if each in {"holiday", "ill", "injured", "marked"}] == ["holiday", "ill", "marked"]
    assert "Hatched: marked times." in written(found)


def across(path: str) -> tuple[float, float]:
    """Return the first day that is hatched and the one after the last, counted from the chart's first."""
    places = [(float(x) - 48) / (716 - 48) * 42 for x in re.findall(r"[ML](\S+) ", path)]
    return min(places), max(places)


@given(
    room=st.tuples(*[st.floats(0, 500)] * 4).map(lambda each: (*sorted(each[:2]), *sorted(each[2:]))),
    step=st.floats(2, 20),
)
def test_hatching_stays_in_its_room(room: tuple[float, float, float, float], step: float) -> None:
    left, right, top, bottom = room
    for x, y in itertools.chain.from_iterable(hatching(*room, step)):
        assert left - 1e-6 <= x <= right + 1e-6
        assert top - 1e-6 <= y <= bottom + 1e-6


def test_questionnaires_are_a_chart_in_words_too() -> None:
    scores = tuple(
        OutcomeScore(date=LAST - timedelta(days=back), instrument=name, knee=Side.RIGHT, score=total)
        for back, name, total in ((40, "AKPS", 60), (3, "AKPS", 72.5), (30, "PSFS", 4), (2, "PSFS", 7))
    )
    found = parsed(html_page(report(replace(diary(42), outcome_scores=scores))))
    (chart,) = (each for each in found.iter() if local(each) == "svg" and "PSFS" in each.get("aria-label", ""))
    assert chart.get("role") == "img"
    assert chart.get("aria-label") == (
        "Questionnaires over time. PSFS: 4 on 22 Oct 2026; 7 on 19 Nov 2026. "
        "AKPS: 60 on 12 Oct 2026; 72.5 on 18 Nov 2026."
    )
    assert sum(local(each) == "polyline" for each in chart.iter()) == 2
    assert sum(local(each) == "path" for each in chart.iter()) == 2  # the smallest change that matters of each


def test_all_days_are_in_it_where_asked_for() -> None:
    found = parsed(html_page(report(diary(200), LAST - timedelta(days=199)), None, Form(parts=frozenset(Part))))
    (days,) = (each for each in found.iter() if local(each) == "section" and "Day by day" in written(each))
    assert sum(local(each) == "tr" for each in days.iter()) == 201


def test_a_chart_of_nothing_says_so() -> None:
    (chart,) = (each for each in page("nothing").iter() if local(each) == "svg")
    assert "no worst pain recorded. No run with a distance recorded." in chart.get("aria-label", "")


@pytest.mark.parametrize("name", CASES)
def test_it_has_the_parts_of_the_paper(name: str) -> None:
    made, _ = case(name)
    assert [title for _, title in headings(page(name))] == [*titles_on_paper(made)]


def titles_on_paper(made: Report) -> list[str]:
    """Return the titles of all blocks but those that head a further page."""
    found: list[str] = []

    def gather(block: object) -> None:
        for inner in (*getattr(block, "left", ()), *getattr(block, "right", ())):
            gather(inner)
        title = getattr(block, "title", getattr(block, "text", "")) if type(block).__name__ != "Paragraph" else ""
        if title and getattr(block, "rank", None) != "page":
            found.append(str(title))

    for sheet in paper(made).pages:
        for block in sheet:
            gather(block)
    return found


def test_what_was_typed_stays_text() -> None:
    made = diary(3, name="<script>alert(1)</script> & “Söhne”")
    noted = tuple(replace(each, note='"></td><b>bold</b> שלום 膝') for each in made.check_ins)
    found = parsed(html_page(report(replace(made, check_ins=noted), LAST - timedelta(days=2))))
    assert "<script>alert(1)</script> & “Söhne”" in written(found)
    assert '"></td><b>bold</b> שלום 膝' in written(found)
    assert not list(found.iter("script")) + list(found.iter("b"))


def test_words_of_the_writer_find_their_own_direction() -> None:
    made = diary(3)
    noted = replace(made, check_ins=tuple(replace(each, note="כאב") for each in made.check_ins))
    found = parsed(html_page(report(noted, LAST - timedelta(days=2))))
    assert {each.get("dir") for each in found.iter("td") if written(each) == "כאב"} == {"auto"}


def test_it_is_exported_by_its_ending(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal.sqlite")
    journal.save(*diary(3).check_ins)
    journal.export(tmp_path / "out.HTML")
    journal.export(tmp_path / "out.pdf")
    journal.close()
    title = parsed((tmp_path / "out.HTML").read_text(encoding="utf-8")).find(".//title")
    metadata = PdfReader(tmp_path / "out.pdf").metadata
    assert title is not None
    assert metadata is not None
    assert metadata.title == title.text


def test_the_language_is_named() -> None:
    made = report(Diary(profile=Profile()), SIX_WEEKS)
    assert parsed(html_page(made, None, Form(language="de"))).get("lang") == "de"
    assert made.last == date(2026, 11, 21)
