"""What a printed report is made of: blocks of words and values, without positions, fonts or colours.

The PDF draws these blocks; another form of the same page can be written from them. Words are messages, so that they
can be translated, or plain text where the user wrote it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kneejournal.domain.messages import Message, Renderer, Template, render
from kneejournal.domain.outcome import ScoreLine
from kneejournal.domain.report_chart import ChartStep, FlareLine, Grain
from kneejournal.domain.vocabulary import Units

Words = Message | str
MOST_ROWS = 60  # of one table: no page holds more, and nobody reads them


def written(words: Words, renderer: Renderer) -> str:
    """Put words into the renderer's language."""
    return render(words, renderer) if isinstance(words, Message) else words


@dataclass(frozen=True)
class Counted:
    """A text in which something is counted, for one and for other numbers; the place is ``{count}``."""

    one: Template
    many: Template

    def __call__(self, count: int, **values: object) -> Message:
        """Fill the text that fits the count."""
        return (self.one if count == 1 else self.many)(count=count, **values)


def counted(key: str, one: str, many: str) -> Counted:
    """Make both texts of a counted one."""
    return Counted(Template(f"{key}.one", one), Template(key, many))


class Rank(StrEnum):
    """What a title stands over."""

    REPORT = "report"
    PAGE = "page"
    KNEE = "knee"


@dataclass(frozen=True)
class Title:
    """A title with something at the right edge."""

    text: Words
    aside: Words
    rank: Rank


@dataclass(frozen=True)
class Paragraph:
    """An introduction in soft type, cut after ``most_lines``."""

    text: Words
    most_lines: int = 4


@dataclass(frozen=True)
class Figure:
    """A large figure, a smaller one beside it, what it is, and what it rests on; ``weight`` is its share of width."""

    value: Words
    aside: Words
    label: Words
    lines: tuple[Words, ...]
    weight: float = 1


@dataclass(frozen=True)
class Figures:
    """Figures side by side."""

    items: tuple[Figure, ...]


@dataclass(frozen=True)
class Marked:
    """A stretch of the chart's days that the runner marked, both ends included, and what it was."""

    first: date
    last: date
    name: Words


@dataclass(frozen=True)
class Chart:
    """Pain over time with flare-ups and marked stretches, and the runs below it on the same days."""

    title: Words
    steps: tuple[ChartStep, ...]
    flares: tuple[FlareLine, ...]
    marked: tuple[Marked, ...]
    grain: Grain
    units: Units
    caption: Words


@dataclass(frozen=True)
class ScoreChart:
    """The totals of questionnaires over time, each as a share of its highest; ``names`` are those of the lines."""

    title: Words
    lines: tuple[ScoreLine, ...]
    names: tuple[Words, ...]
    caption: Words


@dataclass(frozen=True)
class Column:
    """One column of a table: its width in points, 0 for a share of what is left; ``group`` spans equal neighbours."""

    title: Words = ""
    width: float = 0
    number: bool = False
    group: Words = ""


@dataclass(frozen=True)
class Table:
    """Rows under a title.

    ``empty`` stands where there are no rows. ``cut`` says how many rows were left out for want of room; a cell is
    shortened after ``most_lines`` lines. ``note`` stands below in small type. ``share`` says how much of the room it
    keeps when a page is too small for all of its tables. A ``whole`` one takes as many pages as it needs, and stands
    alone under the title of its page.
    """

    title: Words
    columns: tuple[Column, ...]
    rows: tuple[tuple[Words, ...], ...]
    empty: Words
    cut: Counted
    note: Words = ""
    most_lines: int = 2
    share: float = 1
    whole: bool = False


@dataclass(frozen=True)
class Beside:
    """Blocks in two columns of equal width."""

    left: tuple[Block, ...]
    right: tuple[Block, ...]


Block = Title | Paragraph | Figures | Chart | ScoreChart | Table | Beside


@dataclass(frozen=True)
class Paper:
    """A whole report: the blocks of each page, its title, its name as a file and the line at the foot of each page."""

    title: Words
    name: Words
    foot: Words
    page_count: Template
    pages: tuple[tuple[Block, ...], ...]
