"""Text on paper: the font that ships with the program, and texts broken into lines and measured.

Lengths are points. Qt rounds the advance of a glyph at small sizes, differently on a screen and in a PDF; so texts are
laid out at :data:`MAGNIFIED` times their size and painted scaled down, and stand the same everywhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from unicodedata import bidirectional
from weakref import WeakKeyDictionary

from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPainter, QTextLayout, QTextLine, QTextOption

INK = QColor("#111111")
SOFT = QColor("#555555")
MAGNIFIED = 10
LINE_PITCH = 1.3
BASELINE = 1.0  # of the size, from the top of a line
ELLIPSIS = "…"
ALL_LINES = 10_000
_MOST_IN_LINE = 500  # more characters than any line of a page holds; what lies beyond need not be measured
_QT_UNITS = "utf-16-le"

_FONT_FILES = ("Inter-Regular.otf", "Inter-SemiBold.otf")
_family_of: WeakKeyDictionary[QCoreApplication, str] = WeakKeyDictionary()


@dataclass(frozen=True)
class Style:
    """How a text is set: size in points, weight, colour."""

    size: float
    bold: bool = False
    soft: bool = False

    @property
    def pitch(self) -> float:
        """The distance from one line to the next in points."""
        return self.size * LINE_PITCH


TITLE = Style(16, bold=True)
RUNNING = Style(10.5, bold=True)
HEADING = Style(9.5, bold=True)
KNEE = Style(12, bold=True)
FIGURE = Style(17, bold=True)
ASIDE = Style(11, bold=True)
BODY = Style(8.5)
LABEL = Style(8.5, bold=True)
QUIET = Style(8.5, soft=True)
SMALL = Style(7.5, soft=True)


def font(style: Style) -> QFont:
    """Return the shipped font in a style, magnified."""
    return _font(_family(), style)


@cache
def _font(family: str, style: Style) -> QFont:
    made = QFont(family)
    made.setPixelSize(round(style.size * MAGNIFIED))
    made.setWeight(QFont.Weight.DemiBold if style.bold else QFont.Weight.Normal)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # Inter swaps dashes and signs for variants beside figures. A variant has no character, and could not be searched.
    made.setFeature(QFont.Tag("calt"), 0)
    return made


def _family() -> str:
    """Return the shipped font's family; it is registered once for each application object."""
    application = QCoreApplication.instance()
    assert application is not None  # noqa: S101  # pdf.py sees to it
    if application not in _family_of:
        loaded = [QFontDatabase.addApplicationFontFromData(_font_file(name)) for name in _FONT_FILES]
        _family_of[application] = QFontDatabase.applicationFontFamilies(loaded[0])[0]
    return _family_of[application]


def _font_file(name: str) -> bytes:
    return (files("kneejournal.resources") / "fonts" / name).read_bytes()


class Text:
    """A text broken into lines of a width.

    Args:
        text: What it says; line breaks count as spaces.
        style: How it is set.
        width: The widest a line may be.
        right: Whether lines end at the right edge, as those of a text that is written from right to left always do.
        most_lines: How many lines it may have; a longer text ends in an ellipsis.
    """

    def __init__(
        self, text: str, style: Style, width: float, *, right: bool = False, most_lines: int = ALL_LINES
    ) -> None:
        self.style = style
        self.width = width
        self._font = font(style)
        self._right = right
        plain = " ".join(text.split())[: most_lines * _MOST_IN_LINE]
        self._backwards = _is_backwards(plain)
        self._layout = self._broken(plain)
        self.shortened = self._layout.lineCount() > most_lines
        if self.shortened:
            self._layout = self._broken(self._elided(plain, most_lines))

    @property
    def lines(self) -> int:
        """How many lines it takes."""
        return self._layout.lineCount()

    @property
    def height(self) -> float:
        """Its height in points."""
        return self.lines * self.style.pitch

    @property
    def natural_width(self) -> float:
        """The width its longest line takes in points."""
        lines = (self._layout.lineAt(number) for number in range(self.lines))
        return max((line.naturalTextWidth() for line in lines), default=0.0) / MAGNIFIED

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Paint it with its upper left corner at x, y."""
        painter.save()
        painter.translate(x, y)
        painter.scale(1 / MAGNIFIED, 1 / MAGNIFIED)
        painter.setPen(SOFT if self.style.soft else INK)
        self._layout.draw(painter, QPointF(0, 0))
        painter.restore()

    def _broken(self, text: str) -> QTextLayout:
        layout = QTextLayout(text, self._font)
        right = self._right or self._backwards
        option = QTextOption(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if self._backwards else Qt.LayoutDirection.LeftToRight)
        option.setUseDesignMetrics(True)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        while line.isValid():
            self._place(line)
            line = layout.createLine()
        layout.endLayout()
        return layout

    def _place(self, line: QTextLine) -> None:
        """Put the line's baseline where this font has it, whatever fonts its characters came from."""
        line.setLineWidth(self.width * MAGNIFIED)
        baseline = (line.lineNumber() * LINE_PITCH + BASELINE) * self.style.size * MAGNIFIED
        line.setPosition(QPointF(0, baseline - line.ascent()))

    def _elided(self, plain: str, most_lines: int) -> str:
        """Return what fits, with an ellipsis at the end of the last line."""
        last = self._layout.lineAt(most_lines - 1)
        units = plain.encode(_QT_UNITS)  # Qt counts in these, Python in characters
        before = units[: 2 * last.textStart()].decode(_QT_UNITS, "ignore")
        rest = plain[len(before) :]
        room = (self.width - self.style.size) * MAGNIFIED
        kept = QFontMetricsF(self._font).elidedText(rest, Qt.TextElideMode.ElideRight, room)
        return before + kept.removesuffix(ELLIPSIS).rstrip() + ELLIPSIS


def _is_backwards(text: str) -> bool:
    """Tell whether a text is written from right to left, by its first letter."""
    strong = (kind for kind in map(bidirectional, text) if kind in ("L", "R", "AL"))
    return next(strong, "L") != "L"
