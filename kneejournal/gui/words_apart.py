"""Words in a language that need not be the window's."""

from __future__ import annotations

from PySide6.QtCore import QTranslator

from kneejournal.domain.messages import Template
from kneejournal.domain.vocabulary import Units
from kneejournal.gui.words import Words


class WordsApart(Words):
    """Takes its texts from a translator of its own."""

    def __init__(self, texts: QTranslator, units: Units) -> None:
        super().__init__(units)
        self._texts = texts

    def text(self, template: Template) -> str:
        """Return the template in this language."""
        return self._texts.translate("core", template.english) or template.english

    def tr(self, text: str, /, disambiguation: str | None = None, n: int = -1) -> str:
        """Return one of the class's own texts in this language."""
        return self._texts.translate("Words", text, disambiguation, n) or text
