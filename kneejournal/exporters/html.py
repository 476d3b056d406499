"""The physio report as one HTML file: the accessible twin of the printed pages, from the same blocks.

It holds no script and asks for nothing from elsewhere. Headings follow each other without a gap, tables have scopes,
charts are drawn as SVG with their content in words.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from importlib.resources import files
from itertools import groupby

from kneejournal.domain.messages import Renderer, Template
from kneejournal.domain.report import Report
from kneejournal.domain.report_form import USUAL_FORM, Form
from kneejournal.exporters.english import english
from kneejournal.exporters.html_chart import chart_svg, score_svg
from kneejournal.exporters.paper import (
    MOST_ROWS,
    Beside,
    Block,
    Chart,
    Column,
    Figure,
    Figures,
    Paper,
    Paragraph,
    Rank,
    ScoreChart,
    Table,
    Title,
    Words,
    written,
)
from kneejournal.exporters.paper_pages import paper

CHANGE = Template("report.html.change", "change {change}")


def html_page(report: Report, renderer: Renderer | None = None, form: Form = USUAL_FORM) -> str:
    """Return the report as an HTML document.

    Args:
        report: What to write.
        renderer: The language and units of its words; English in the report's units where none is given.
        form: Its parts, and the code of that language for the screen reader.
    """
    return _Twin(paper(report, form.parts), renderer or english(report), form.language).document()


def _style() -> str:
    return (files("kneejournal.resources") / "styles" / "report.css").read_text(encoding="utf-8")


class _Twin:
    """One report on its way into HTML; it counts the sections, so that each has a name of its own."""

    def __init__(self, sheet: Paper, renderer: Renderer, language: str) -> None:
        self._sheet, self._renderer, self._language = sheet, renderer, language
        self._sections = 0
        self._below_knee = False

    def document(self) -> str:
        """Return the whole document."""
        lines = (
            "<!DOCTYPE html>",
            f'<html lang="{escape(self._language)}">',
            '<head><meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{self._text(self._sheet.name)}</title>",
            f"<style>\n{_style()}</style></head>",
            "<body><main>",
            *(line for page in self._sheet.pages for block in page for line in self._block(block)),
            "</main>",
            f"<footer><p>{self._text(self._sheet.foot)}</p></footer>",
            "</body></html>\n",
        )
        return "\n".join(lines)

    def _text(self, words: Words) -> str:
        return escape(written(words, self._renderer))

    def _block(self, block: Block) -> Iterator[str]:
        match block:
            case Title():
                yield from self._title(block)
            case Paragraph():
                yield f'<p class="lead" dir="auto">{self._text(block.text)}</p>'
            case Figures():
                yield f'<ul class="figures">{"".join(self._figure(each) for each in block.items)}</ul>'
            case Chart():
                yield from self._section(block.title, [chart_svg(block, self._renderer), self._note(block.caption)])
            case ScoreChart():
                svg = score_svg(block, self._renderer)
                yield from self._section(block.title, [svg, self._note(block.caption)])
            case Table():
                self._below_knee = False
                yield from self._section(block.title, list(self._table(block)))
            case Beside():
                sides = (line for side in (block.left, block.right) for line in self._side(side))
                yield "\n".join(('<div class="beside">', *sides, "</div>"))

    def _side(self, blocks: tuple[Block, ...]) -> Iterator[str]:
        yield "<div>"
        for block in blocks:
            yield from self._block(block)
        yield "</div>"

    def _title(self, title: Title) -> Iterator[str]:
        """Write the title of the report or of a knee; a page's own repeats the report's, and paper alone has pages."""
        if title.rank is Rank.REPORT:
            yield f'<header><h1 dir="auto">{self._text(title.text)}</h1><p>{self._text(title.aside)}</p></header>'
        elif title.rank is Rank.KNEE:
            self._below_knee = True
            yield f'<h2 class="knee">{self._text(title.text)}</h2>'

    def _section(self, title: Words, content: list[str]) -> Iterator[str]:
        self._sections += 1
        level = "h3" if self._below_knee else "h2"
        yield f'<section aria-labelledby="section-{self._sections}">'
        yield f'<{level} id="section-{self._sections}">{self._text(title)}</{level}>'
        yield from content
        yield "</section>"

    def _figure(self, figure: Figure) -> str:
        value = self._text(figure.value)
        if figure.aside:
            value += f" <small>{self._text(CHANGE(change=figure.aside))}</small>"
        lines = "".join(f"<div>{self._text(line)}</div>" for line in figure.lines)
        return f'<li><div class="value">{value}</div><div class="label">{self._text(figure.label)}</div>{lines}</li>'

    def _note(self, words: Words) -> str:
        return f'<p class="note">{self._text(words)}</p>'

    def _table(self, table: Table) -> Iterator[str]:
        """Write the rows, or that there are none, and what stands below them."""
        if not table.rows:
            yield self._note(table.empty)
        elif len(table.columns) == 1:
            items = (f'<li dir="auto">{self._text(row[0])}</li>' for row in table.rows)
            yield f'<ul class="plain">{"".join(items)}</ul>'
        else:
            yield f'<table aria-labelledby="section-{self._sections}">'
            yield from self._head(table.columns)
            yield "<tbody>"
            for row in table.rows if table.whole else table.rows[:MOST_ROWS]:
                yield self._row(row, table.columns)
            yield "</tbody></table>"
        left_out = 0 if table.whole else len(table.rows) - MOST_ROWS
        notes = [*([table.cut(left_out)] if left_out > 0 else []), *([table.note] if table.note else [])]
        for note in notes:
            yield self._note(note)

    def _head(self, columns: tuple[Column, ...]) -> Iterator[str]:
        if not any(column.title for column in columns):
            return
        yield "<thead>"
        if any(column.group for column in columns):
            yield f"<tr>{''.join(self._groups(columns))}</tr>"
        yield f"<tr>{''.join(self._column(column) for column in columns)}</tr>"
        yield "</thead>"

    def _groups(self, columns: tuple[Column, ...]) -> Iterator[str]:
        for group, members in groupby(columns, key=lambda column: column.group):
            span = len(list(members))
            yield (
                f'<th scope="colgroup" colspan="{span}">{self._text(group)}</th>'
                if group
                else (f'<td colspan="{span}"></td>')
            )

    def _column(self, column: Column) -> str:
        if not column.title:
            return "<td></td>"
        return f'<th scope="col"{_kind(column)}>{self._text(column.title)}</th>'

    def _row(self, row: tuple[Words, ...], columns: tuple[Column, ...]) -> str:
        first, *others = row
        cells = (
            f'<td{_kind(column)} dir="auto">{self._text(cell)}</td>'
            for cell, column in zip(others, columns[1:], strict=True)
        )
        return f'<tr><th scope="row" dir="auto">{self._text(first)}</th>{"".join(cells)}</tr>'


def _kind(column: Column) -> str:
    return ' class="number"' if column.number else ""
