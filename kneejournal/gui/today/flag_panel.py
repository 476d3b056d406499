"""What belongs in front of a professional: what to do and how soon, in a form of its own for each urgency."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from kneejournal.domain.vocabulary import SeeProfessional
from kneejournal.gui.icons import pixmap
from kneejournal.gui.theme import Theme
from kneejournal.gui.today.advice_parts import Points
from kneejournal.gui.widgets.layout import label

_ICONS = {SeeProfessional.URGENT: "care-urgent", SeeProfessional.SOON: "care-soon", SeeProfessional.ROUTINE: "care"}
_ICON_PX = 20


class FlagPanel(QFrame):
    """Title, what to do, and the signs. Filled for today, framed for within days, plain for an ordinary visit."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._see = SeeProfessional.NONE
        self._icon = QLabel()
        self._title = label("", "flagTitle", wraps=True)
        self._signs = Points()
        self._what = label("", wraps=True)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._what)
        column.addWidget(self._signs)
        theme.changed.connect(self._tint)
        self.hide()

    def show_flag(self, see: SeeProfessional, title: str, what_to_do: str, signs: Sequence[str]) -> None:
        """Say how soon, what to do, and because of which signs."""
        if see != self._see:
            self._see = see
            self.setObjectName(f"flag{see.value.capitalize()}")
            self._restyle()
            self._tint()
        self._title.setText(title)
        self._what.setText(what_to_do)
        self._signs.show_texts(signs)
        self.setAccessibleName(f"{title}. {what_to_do}")
        self.show()

    def _restyle(self) -> None:
        for each in (self, *self.findChildren(QLabel)):
            each.style().unpolish(each)
            each.style().polish(each)

    def _tint(self) -> None:
        if self._see in _ICONS:
            look = self._theme.tokens
            colours = {SeeProfessional.URGENT: look.card, SeeProfessional.SOON: look.rest}
            self._icon.setPixmap(pixmap(_ICONS[self._see], colours.get(self._see, look.soft), _ICON_PX))
