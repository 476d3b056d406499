"""The guide as data: its documents, their sections, and which of them hold given words. No Qt.

A section is named as on the web, by the words of its heading in small letters with hyphens between. The folder holds
the English documents; those of another language lie under the same names in a folder of that language, with the same
headings in the same order, and a document that is not there is shown in English.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from itertools import pairwise

ENGLISH = "en"
_ORDER = ("guide", "keys", "physio", "advice", "imports", "data", "reliability")
"""In which order the documents are listed; others follow by name."""
_COVER = "index"
"""What leads into the guide on the web; Help has its list of contents."""
_HEADING = re.compile(r"^(#{1,6}) +(.+?)\s*$", re.MULTILINE)
_LINK = re.compile(r"(!?)\[([^\]]*)\]\(([^)\s]*)\)")
_MARKS = re.compile(r"[*_`|#>\[\]]|\([^)\s]*\.md[^)]*\)")
_AROUND = 60
"""How many letters of a find are shown before and after it."""


@dataclass(frozen=True)
class Document:
    """One page of the guide; ``name`` is that of its file without the ending, ``text`` is Markdown.

    ``language`` is the one it is written in, such as "de".
    """

    name: str
    language: str
    title: str
    text: str


@dataclass(frozen=True)
class Section:
    """A heading of a document with the Markdown below it, up to the next heading of any level."""

    document: str
    language: str
    anchor: str
    title: str
    level: int
    text: str


@dataclass(frozen=True)
class Found:
    """A section that holds the words looked for, and where it does so."""

    section: Section
    excerpt: str


@cache
def documents(language: str = ENGLISH) -> tuple[Document, ...]:
    """Return the pages of the guide in the order in which they are listed, each in this language if it is there."""
    folder = files("kneejournal.resources.guide")
    names = [each.name.removesuffix(".md") for each in folder.iterdir() if each.name.endswith(".md")]
    names.remove(_COVER)
    listed = sorted(names, key=lambda name: (_ORDER.index(name) if name in _ORDER else len(_ORDER), name))
    return tuple(_document(folder, name, language, set(names)) for name in listed)


def _document(folder: Traversable, name: str, language: str, known: set[str]) -> Document:
    translated = folder.joinpath(language, f"{name}.md")
    there = translated.is_file()
    text = (translated if there else folder.joinpath(f"{name}.md")).read_text("utf-8")
    first = _HEADING.search(text)
    title = first.group(2) if first else name
    return Document(name, language if there else ENGLISH, title, _LINK.sub(lambda link: _kept(link, known), text))


def _kept(link: re.Match[str], known: set[str]) -> str:
    """Keep links into the guide. Pictures go, and what lies elsewhere is told as a text: nothing here goes online.

    A translated page reaches one that is there in English only by the folder above; here they lie side by side.
    """
    picture, text, target = link.groups()
    target = target.removeprefix("../")
    place = target.partition("#")[0].removesuffix(".md")
    if picture:
        return ""
    if not place or place in known:
        return f"[{text}]({target})"
    return f"{text} ({target})" if target.startswith("https://") else text


def anchor(heading: str) -> str:
    """Return the name of a section by its heading."""
    return re.sub(r"\s", "-", re.sub(r"[^\w\s-]", "", heading.lower()).strip())


@cache
def sections(language: str = ENGLISH) -> tuple[Section, ...]:
    """Return all sections of all documents, in order."""
    return tuple(section for document in documents(language) for section in _sections(document))


def _sections(document: Document) -> Iterator[Section]:
    found = [*_HEADING.finditer(document.text), None]
    for here, after in pairwise(found):
        if here is not None:
            end = after.start() if after is not None else len(document.text)
            title = _MARKS.sub("", here.group(2))
            below = document.text[here.end() : end]
            yield Section(document.name, document.language, anchor(title), title, len(here.group(1)), below)


def anchor_in(language: str, document: str, section: str) -> str:
    """Return the name that a section has in a language, found by the place of its heading in the English document.

    Args:
        language: the language the guide is shown in.
        document: the name of the document.
        section: its name in English, or already in that language; one that is not there stays as it is.
    """
    there = _anchors(language, document)
    if section in there:
        return section
    return dict(zip(_anchors(ENGLISH, document), there, strict=False)).get(section, section)


def _anchors(language: str, document: str) -> list[str]:
    return [section.anchor for section in sections(language) if section.document == document]


def search(words: str, language: str = ENGLISH) -> tuple[Found, ...]:
    """Return the sections that hold all these words, those with one in the heading first."""
    wanted = words.lower().split()
    if not wanted:
        return ()
    plain = [(section, _plain(section.text)) for section in sections(language)]
    holding = [
        (section, text) for section, text in plain if all(word in f"{section.title} {text}".lower() for word in wanted)
    ]
    holding.sort(key=lambda each: not any(word in each[0].title.lower() for word in wanted))
    return tuple(Found(section, _excerpt(text, wanted)) for section, text in holding)


def _plain(text: str) -> str:
    return " ".join(_MARKS.sub(" ", text).split())


def _excerpt(text: str, wanted: list[str]) -> str:
    places = [place for word in wanted if (place := text.lower().find(word)) >= 0]
    middle = min(places, default=0)
    first = text.rfind(" ", 0, max(0, middle - _AROUND)) + 1
    last = text.find(" ", middle + _AROUND)
    end = len(text) if last < 0 else last
    return f"{'… ' if first else ''}{text[first:end]}{' …' if end < len(text) else ''}"
