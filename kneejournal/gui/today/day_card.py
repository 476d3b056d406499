"""What the cards of a day share."""

from __future__ import annotations

from PySide6.QtCore import Signal

from kneejournal.gui.theme import Theme
from kneejournal.gui.today.state import DayState
from kneejournal.gui.widgets.layout import Card


class DayCard(Card):
    """A card that shows part of a day. It never changes the journal: it says what the user answered.

    ``answered`` carries a field of the check-in, the answer (None for unknown), and the question in words for undo.
    """

    answered = Signal(str, object, str)

    def __init__(self, theme: Theme, title: str = "") -> None:
        super().__init__(title)
        self.theme = theme

    def show_day(self, state: DayState) -> None:
        """Show what the journal holds."""
        raise NotImplementedError

    def focus_question(self, field: str) -> bool:
        """Bring the keyboard to the question of that field; tell whether it is in this card."""
        del field
        return False
