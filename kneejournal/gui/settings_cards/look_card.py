"""How the window looks and which language it speaks: preferences of this computer."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from kneejournal.gui.languages import LANGUAGE_NAMES
from kneejournal.gui.preferences import Preferences
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.choices import Segmented
from kneejournal.gui.widgets.layout import Card, label
from kneejournal.settings import Language, Look


class LookCard(Card):
    """The look changes at once, the language at the next start."""

    def __init__(self, theme: Theme, preferences: Preferences) -> None:
        super().__init__(self.tr("Look and language"))
        self._theme = theme
        self._preferences = preferences
        as_system = self.tr("As the system")
        looks = [
            (Look.SYSTEM.value, as_system),
            (Look.LIGHT.value, self.tr("Light")),
            (Look.DARK.value, self.tr("Dark")),
        ]
        languages = [(Language.SYSTEM.value, as_system), *((each.value, name) for each, name in LANGUAGE_NAMES.items())]
        self._look = Segmented(self.tr("Look"), looks)
        self._language = Segmented(self.tr("Language"), languages)
        self._look.show_value(preferences.settings.look)
        self._language.show_value(preferences.settings.language)
        for choice in (self._look, self._language):
            row = QHBoxLayout()
            row.addWidget(choice)
            row.addStretch()
            self.body.addLayout(row)
        self.body.addWidget(label(self.tr("Another language is spoken from the next start on."), "soft", wraps=True))
        self._look.chosen.connect(self._choose_look)
        self._language.chosen.connect(self._choose_language)

    def _choose_look(self, look: str) -> None:
        self._preferences.choose_look(Look(look))
        self._theme.choose(Look(look))

    def _choose_language(self, language: str) -> None:
        self._preferences.choose_language(Language(language))
