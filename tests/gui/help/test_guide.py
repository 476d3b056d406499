"""The guide as the program ships it: whole, its links lead somewhere, each page of the window has its part."""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path

import pytest

from kneejournal.gui.help.guide import ENGLISH, Document, Section, anchor, anchor_in, documents, search, sections
from kneejournal.gui.help.topics import START, TOPICS

DOCS = Path(__file__).parents[3] / "docs"
LINK = re.compile(r"\]\(([^)\s]+)\)")
LANGUAGES = (ENGLISH, *sorted({page.parent.name for page in DOCS.glob("??/*.md")}))
SHOWN = [(language, document) for language in LANGUAGES for document in documents(language)]
TRANSLATED = [(language, document.name) for language, document in SHOWN if document.language == language != ENGLISH]
PARAGRAPH = re.compile(r"\n\s*\n")
MARK = re.compile(r"\*+|`|\]\(|^(?:-|\d\.) ", re.MULTILINE)
"""What sets off a button, a key to press, a link or a point of a list."""
PLACES = {(section.document, section.anchor) for section in sections()}


def test_every_page_of_the_folder_is_shipped_as_it_is() -> None:
    shipped = files("kneejournal.resources.guide")
    pages = sorted([*DOCS.glob("*.md"), *DOCS.glob("??/*.md")])
    assert [page.read_text("utf-8") for page in pages] == [
        shipped.joinpath(*page.relative_to(DOCS).parts).read_text("utf-8") for page in pages
    ]
    pages = sorted(DOCS.glob("*.md"))
    assert {page.stem for page in pages} == {document.name for document in documents()} | {"index"}
    assert documents()[0].name == "guide"


@pytest.mark.parametrize(("language", "document"), SHOWN, ids=lambda part: getattr(part, "name", part))
def test_links_lead_to_a_part_of_the_guide(language: str, document: Document) -> None:
    places = {(section.document, section.anchor) for section in sections(language)}
    for target in LINK.findall(document.text):
        place, _, section = target.partition("#")
        other = place.removesuffix(".md") or document.name
        there = (other, anchor_in(language, other, section))
        assert there in places or (not section and other in {each.name for each in documents(language)}), target


@pytest.mark.parametrize(("language", "name"), TRANSLATED)
def test_a_translated_page_is_level_with_the_english_one(language: str, name: str) -> None:
    """Who changes one sees here where the other has to follow."""
    assert shape(language, name) == shape(ENGLISH, name)


def shape(language: str, name: str) -> list[tuple[int, int, int, list[int]]]:
    """Return of each section its level, how many paragraphs, how many marks, and the columns of each line of tables."""
    return [
        (section.level, len(PARAGRAPH.split(section.text.strip())), len(MARK.findall(section.text)), columns(section))
        for section in sections(language)
        if section.document == name
    ]


def columns(section: Section) -> list[int]:
    return [line.count("|") - 1 for line in section.text.splitlines() if line.startswith("|")]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", [*TOPICS, ""])
def test_each_page_of_the_window_has_its_part_in_every_language(page: str, language: str) -> None:
    document, section = TOPICS.get(page, START)
    english = [each for each in sections() if each.document == document]
    place = [each.anchor for each in english].index(section)
    shown = [each for each in sections(language) if each.document == document]
    assert anchor_in(language, document, section) == shown[place].anchor


def test_german_shows_what_there_is_and_the_rest_in_english() -> None:
    written = {document.name: document.language for document in documents("de")}
    assert written["guide"] == "de"
    assert written["advice"] == ENGLISH
    assert [*written] == [document.name for document in documents()]
    assert anchor_in("de", "guide", "trends") == "verlauf"


def test_search_looks_into_the_language_that_is_shown() -> None:
    assert search("Anlaufschmerz", "de")
    assert search("Anlaufschmerz") == ()


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
