"""A page of the guide to read, in the colours and sizes of the window.

Qt reads Markdown but gives headings no names and styles nothing by our tokens, so both are done here, block by block.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from kneejournal.gui.help.guide import anchor
from kneejournal.gui.theme import Theme

_TEXT_PX = 14
_HEADING_PX = {1: 24, 2: 18, 3: 15}
_SMALLEST_HEADING_PX = 14
_LINE_PERCENT = 135.0
_ABOVE_HEADING, _BELOW_HEADING, _BELOW_TEXT = 22.0, 6.0, 9.0
_ABOVE_SECTION = 10
"""How many pixels are left above the heading that was gone to."""
_CELL_PADDING = 6.0


class MarkdownView(QTextBrowser):
    """Shows Markdown; a link that is followed is told by ``linkFollowed`` with what stands in it."""

    linkFollowed = Signal(str)  # noqa: N815  # signals are named as Qt names them

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("guide")
        self.setOpenLinks(False)
        self._theme = theme
        self._text = ""
        self._words: list[str] = []
        self.anchorClicked.connect(self._follow)
        theme.changed.connect(self._show_again)

    def show_text(self, text: str, section: str = "", words: str = "") -> None:
        """Show a text from a section on; ``words`` are marked wherever they stand."""
        if text != self._text:
            self._text = text
            self._fill()
        self._words = words.split()
        self._mark()
        self.go_to(section)

    def go_to(self, section: str) -> None:
        """Bring a section to the top; the beginning where there is no such section."""
        found = next((each for each in self._blocks() if _level(each) and anchor(each.text()) == section), None)
        if found is None:
            self.verticalScrollBar().setValue(0)
            return
        self.setTextCursor(QTextCursor(found))  # so that the keyboard goes on from there
        top = self.document().documentLayout().blockBoundingRect(found).top()
        self.verticalScrollBar().setValue(int(top) - _ABOVE_SECTION)

    def _follow(self, url: QUrl) -> None:
        self.linkFollowed.emit(url.toString())

    def _show_again(self) -> None:
        """Take another look's colours, at the same place."""
        place = self.verticalScrollBar().value()
        self._fill()
        self._mark()
        self.verticalScrollBar().setValue(place)

    # dressing

    def _fill(self) -> None:
        font = QFont("Inter")
        font.setPixelSize(_TEXT_PX)
        self.document().setDefaultFont(font)
        self.document().setMarkdown(self._text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        whole = QTextCursor(self.document())
        whole.beginEditBlock()  # laid out once, not again for each block
        for block in [*self._blocks()]:
            self._dress(block)
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._dress_table(frame)
        whole.endEditBlock()

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self.document().begin()
        while block.isValid():
            yield block
            block = block.next()

    def _dress(self, block: QTextBlock) -> None:
        level = _level(block)
        layout = QTextBlockFormat(block.blockFormat())
        layout.setLineHeight(_LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        in_table = QTextCursor(block).currentTable() is not None
        layout.setTopMargin(_ABOVE_HEADING if level > 1 else 0.0)
        layout.setBottomMargin(_BELOW_HEADING if level else 0.0 if in_table else _BELOW_TEXT)
        cursor = QTextCursor(block)
        cursor.setBlockFormat(layout)
        for start, length, shape in _pieces(block):
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(self._dressed(shape, level))

    def _dressed(self, shape: QTextCharFormat, level: int) -> QTextCharFormat:
        look, made = self._theme.tokens, QTextCharFormat(shape)
        made.clearProperty(QTextFormat.Property.FontSizeAdjustment.value)
        size = _HEADING_PX.get(level, _SMALLEST_HEADING_PX) if level else _TEXT_PX
        made.setProperty(QTextFormat.Property.FontPixelSize.value, size)
        if level or made.fontWeight() > QFont.Weight.Normal:
            made.setFontWeight(QFont.Weight.DemiBold)
        if made.fontFixedPitch():  # a name or key to type: the window has one font, so a ground tells it apart
            made.setFontFixedPitch(False)
            made.setFontFamilies(["Inter"])
            made.setBackground(QColor(look.hover))
        if made.isAnchor():
            made.setForeground(QColor(look.accent))
            made.setFontUnderline(True)
        else:
            made.setForeground(QColor(look.text))
        return made

    def _dress_table(self, table: QTextTable) -> None:
        look, shape = self._theme.tokens, QTextTableFormat(table.format())
        shape.setBorder(1)
        shape.setBorderBrush(QBrush(QColor(look.line)))
        shape.setBorderStyle(QTextTableFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorderCollapse(True)
        shape.setCellPadding(_CELL_PADDING)
        shape.setCellSpacing(0)
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        shape.setTopMargin(4)
        shape.setBottomMargin(14)
        table.setFormat(shape)

    def _mark(self) -> None:
        """Mark the words that were looked for, by a ground and a line under them."""
        marks = []
        for word in self._words:
            cursor = self.document().find(word)
            while not cursor.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor = cursor
                mark.format.setBackground(QColor(self._theme.tokens.reduce_card))
                mark.format.setFontUnderline(True)
                marks.append(mark)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(marks)


def _level(block: QTextBlock) -> int:
    return int(block.blockFormat().headingLevel())


def _pieces(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """Return place, length and format of each stretch of a block, before any of them is changed."""
    found = []
    walk = block.begin()
    while not walk.atEnd():
        piece = walk.fragment()
        found.append((piece.position(), piece.length(), piece.charFormat()))
        walk += 1
    return found
