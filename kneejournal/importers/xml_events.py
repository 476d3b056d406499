"""Streaming XML that defends itself: no DTD, no entities, nothing fetched, bounded depth, memory of one element."""

from __future__ import annotations

from typing import Protocol
from xml.etree.ElementTree import ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import XMLParser

from kneejournal.domain.messages import Template
from kneejournal.importers.activity import DAMAGED, TOO_MANY, Unreadable

DEEPEST = 60
"""Elements inside elements; watches nest about ten deep."""

CHUNK = 65_536
MOST_ELEMENTS = 6_000_000
"""Six for each point [eng]."""

LONGEST_SILENCE = 2**20
"""Bytes without a single element or text: a token without end, which some parsers read again and again."""

DECLARATIONS = Template(
    "import.failed.declarations", "The file holds XML declarations (DTD) that a watch never writes; it was not read."
)


TOO_DEEP = Template("import.failed.too_deep", "The file nests its elements too deeply for a recorded activity.")


class Handler(Protocol):
    """What a format makes of elements. Names come without namespace."""

    def start(self, name: str, attributes: dict[str, str]) -> bool:
        """Take the begin of an element; tell whether its text is wanted."""

    def end(self, name: str, text: str) -> None:
        """Take the end of an element, with its text where it was wanted."""


def read_xml(data: bytes, handler: Handler) -> None:
    """Feed a document to a handler.

    Raises:
        Unreadable: where it is not well-formed, is cut off, nests too deeply or declares a DTD.
    """
    target = _Target(handler)
    parser = XMLParser(target=target, forbid_dtd=True)
    try:
        _feed(parser, target, memoryview(_utf8(data)))
    except DefusedXmlException:
        raise Unreadable(DECLARATIONS()) from None
    except (ParseError, LookupError, ValueError) as fault:
        line = getattr(fault, "position", (0, 0))[0]
        raise Unreadable(DAMAGED(detail=f"XML, line {line}" if line else "XML")) from None


def _feed(parser: XMLParser, target: _Target, data: memoryview) -> None:
    heard, silent = 0, 0
    for begin in range(0, len(data), CHUNK):
        parser.feed(data[begin : begin + CHUNK])
        silent = silent + CHUNK if target.events == heard else 0
        heard = target.events
        if silent > LONGEST_SILENCE:
            raise Unreadable(DAMAGED(detail="XML"))
    parser.close()


def _utf8(data: bytes) -> bytes:
    """Return the document without leading blanks; what names no encoding and is not UTF-8 is Windows-1252."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data
    plain = data.removeprefix(b"\xef\xbb\xbf").lstrip()
    if b"encoding" in plain[:200].split(b"?>")[0]:
        return plain
    try:
        plain.decode()
    except UnicodeDecodeError:
        return plain.decode("cp1252", errors="replace").encode()
    return plain


class _Target:
    """What the parser calls; keeps the text of the innermost wanted element only."""

    def __init__(self, handler: Handler) -> None:
        self.events = 0
        self._handler = handler
        self._names: dict[str, str] = {}
        self._depth = self._elements = 0
        self._text: list[str] | None = None

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self.events += 1
        self._depth += 1
        self._elements += 1
        if self._depth > DEEPEST:
            raise Unreadable(TOO_DEEP())
        if self._elements > MOST_ELEMENTS:
            raise Unreadable(TOO_MANY())
        name = self._names.get(tag) or self._names.setdefault(tag, tag.rpartition("}")[2])
        self._text = [] if self._handler.start(name, attributes) else None

    def data(self, text: str) -> None:
        self.events += 1
        if self._text is not None:
            self._text.append(text)

    def end(self, tag: str) -> None:
        self.events += 1
        self._depth -= 1
        text, self._text = self._text, None
        self._handler.end(self._names[tag], "".join(text).strip() if text else "")

    def close(self) -> None:
        """Nothing is built."""
