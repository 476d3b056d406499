"""The guide as the program ships it: whole, its links lead somewhere, each page of the window has its part."""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path

import pytest

from kneejournal.gui.help.guide import anchor, documents, search, sections
from kneejournal.gui.help.topics import START, TOPICS

DOCS = Path(__file__).parents[3] / "docs"
LINK = re.compile(r"\]\(([^)\s]+)\)")
PLACES = {(section.document, section.anchor) for section in sections()}


def test_every_page_of_the_folder_is_shipped_as_it_is() -> None:
    shipped = files("kneejournal.resources.guide")
    pages = sorted(DOCS.glob("*.md"))
    assert [page.read_text("utf-8") for page in pages] == [
        shipped.joinpath(page.name).read_text("utf-8") for page in pages
    ]
    assert {page.stem for page in pages} == {document.name for document in documents()} | {"index"}
    assert documents()[0].name == "guide"


@pytest.mark.parametrize("document", documents(), ids=lambda document: document.name)
def test_links_lead_to_a_part_of_the_guide(document: object) -> None:
    text = next(each.text for each in documents() if each is document)
    name = next(each.name for each in documents() if each is document)
    for target in LINK.findall(text):
        place, _, section = target.partition("#")
        other = place.removesuffix(".md") or name
        assert (other, section) in PLACES or (not section and other in {each.name for each in documents()}), target


@pytest.mark.parametrize("page", [*TOPICS, ""])
def test_each_page_of_the_window_has_its_part(page: str) -> None:
    assert TOPICS.get(page, START) in PLACES


@pytest.mark.parametrize(
    ("heading", "name"),
    [("The first day", "the-first-day"), ("Backups, and getting things back", "backups-and-getting-things-back"),
     ("FIT, GPX & TCX", "fit-gpx--tcx"), ("`log`", "log")],
)  # fmt: skip
def test_a_section_is_named_as_on_the_web(heading: str, name: str) -> None:
    assert anchor(heading) == name


def test_search_finds_sections_with_all_words_and_shows_where() -> None:
    found = search("walk-run LADDER")
    assert ("guide", "reading-the-advice") in [(each.section.document, each.section.anchor) for each in found]
    assert all(
        "ladder" in f"{each.section.title} {each.excerpt}".lower() or "walk-run" in each.excerpt for each in found
    )


def test_a_word_in_a_heading_comes_first() -> None:
    assert search("backups")[0].section.title == "Backups, and getting things back"


@pytest.mark.parametrize("words", ["", "  ", "zebra", "knee zebra"])
def test_what_is_not_there_is_not_found(words: str) -> None:
    assert search(words) == ()
