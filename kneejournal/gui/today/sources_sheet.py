"""The sources of an advice: each rule that applies, the reason it gave, and the publications it rests on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kneejournal.gui.widgets.layout import Card, label
from kneejournal.gui.widgets.sheet import Sheet
from kneejournal.gui.words import Words
from kneejournal.rules import Advice, Citation, citations

_SIZE = (640, 640)


class SourcesSheet(Sheet):
    """One card for each rule. The text of a publication can be selected and copied."""

    def __init__(self, advice: Advice, words: Words, parent: QWidget) -> None:
        super().__init__(
            parent,
            self.tr("Where this advice comes from"),
            self.tr(
                "Each rule that applies, and what it rests on. No study has tested a daily rule of this kind; what is "
                "our own choice is called so."
            ),
        )
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(10)
        for cited in citations(advice):
            column.addWidget(self._card(cited, words))
        column.addWidget(label(self.tr("Rule set {version}").format(version=advice.rules_version), "small"))
        column.addStretch()
        width, height = _SIZE
        self.hold_text(content, width=width, height=height)

    def _card(self, cited: Citation, words: Words) -> Card:
        card = Card(self.tr("Rule {rule}").format(rule=cited.rule))
        for reason in cited.reasons:
            card.body.addWidget(label(words.say(reason), "", wraps=True))
        for publication in cited.publications:
            text = label(words.say(publication), "soft", wraps=True)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            text.setIndent(12)
            card.body.addWidget(text)
        return card
