"""Is it getting better? One honest sentence for each knee that is shown."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt

from kneejournal.domain.better import Comparison, Course
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.layout import Card, label
from kneejournal.gui.words import Words


class BetterCard(Card):
    """The first word stands in the colour of its meaning, which the words say as well."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self._comparisons: Sequence[Comparison] = ()
        self._text = label("", wraps=True)
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self.body.addWidget(self._text)
        theme.changed.connect(self._show)

    def show_comparisons(self, comparisons: Sequence[Comparison]) -> None:
        """Show one sentence for each."""
        self._comparisons = comparisons
        self._show()

    def _show(self) -> None:
        self._text.setText("<br>".join(self._rich(each) for each in self._comparisons))
        self._text.setAccessibleName(" ".join(" ".join(self._said(each)) for each in self._comparisons))

    def _said(self, comparison: Comparison) -> tuple[str, str, str]:
        messages = comparison.headline(), comparison.detail(), comparison.counted()
        head, detail, counted = (self._words.say(each) for each in messages)
        return head, detail, counted

    def _rich(self, comparison: Comparison) -> str:
        look = self._theme.tokens
        colour = {Course.BETTER: look.run, Course.WORSE: look.rest}.get(comparison.course, look.text)
        head, detail, counted = (escape(each) for each in self._said(comparison))
        return f'<b style="color: {colour}">{head}</b> {detail} <span style="color: {look.soft}">{counted}</span>'
