"""The first page of the report as plain text, to be pasted into a message."""

from __future__ import annotations

from collections.abc import Iterator

from kneejournal.domain.messages import Renderer, Template
from kneejournal.domain.report import Report
from kneejournal.domain.report_form import USUAL_FORM, Form
from kneejournal.exporters.paper import Beside, Block, Figure, Figures, Paragraph, Rank, Table, Title, written
from kneejournal.exporters.paper_pages import paper
from kneejournal.exporters.paper_words import UNKNOWN

FIGURE = Template("report.text.figure", "{label}: {value}")
FIGURE_CHANGED = Template("report.text.figure.changed", "{label}: {value} ({change})")
FACT = Template("report.text.fact", "{name}: {value}")


def message_text(report: Report, renderer: Renderer, form: Form = USUAL_FORM) -> str:
    """Return the summary of each knee without its charts: a line for each fact, an empty one before each heading."""
    sheet = paper(report, form.parts)
    lines = [line for page in sheet.pages[: len(report.knees)] for block in page for line in _lines(block, renderer)]
    return "\n".join([*lines, "", written(sheet.foot, renderer)])


def _lines(block: Block, renderer: Renderer) -> Iterator[str]:
    match block:
        case Title():
            yield from _title(block, renderer)
        case Paragraph():
            yield written(block.text, renderer)
        case Figures():
            yield ""
            for figure in block.items:
                yield from _figure(figure, renderer)
        case Table():
            yield ""
            yield written(block.title, renderer).upper()
            yield from _table(block, renderer)
        case Beside():
            for each in (*block.left, *block.right):
                yield from _lines(each, renderer)
        case _:  # a chart says nothing in a message
            pass


def _title(title: Title, renderer: Renderer) -> Iterator[str]:
    if title.rank is Rank.KNEE:
        yield ""
    if title.rank is not Rank.PAGE:  # the heads of later pages say again what the first one says
        yield from (text for each in (title.text, title.aside) if (text := written(each, renderer)))


def _figure(figure: Figure, renderer: Renderer) -> Iterator[str]:
    values = {"label": figure.label, "value": figure.value}
    if figure.value == UNKNOWN():
        yield written(figure.label, renderer)
    elif figure.aside:
        yield written(FIGURE_CHANGED(change=figure.aside, **values), renderer)
    else:
        yield written(FIGURE(**values), renderer)
    yield from (f"  {written(line, renderer)}" for line in figure.lines if line)


def _table(table: Table, renderer: Renderer) -> Iterator[str]:
    heads = [written(column.title, renderer) for column in table.columns]
    for row in table.rows:
        yield _row([written(cell, renderer) for cell in row], heads, renderer)
    if not table.rows:
        yield written(table.empty, renderer)
    if table.note:
        yield written(table.note, renderer)


def _row(cells: list[str], heads: list[str], renderer: Renderer) -> str:
    first, *others = cells
    said = [f"{head} {cell}".strip() for cell, head in zip(others, heads[1:], strict=True) if cell]
    return written(FACT(name=first, value=", ".join(said)), renderer) if said else first
