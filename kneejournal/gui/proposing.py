"""What the rules propose about the exercises, taken over or put off.

"Not now" is remembered on this computer, for each journal and step, so that the same step is proposed again only on new
facts.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kneejournal.domain.diary import Diary
from kneejournal.gui.bridge import Bridge
from kneejournal.gui.history import Reversal
from kneejournal.gui.preferences import Preferences
from kneejournal.rules import Advice
from kneejournal.rules.progression import proposals
from kneejournal.rules.proposal import Proposal


class Proposing(QObject):
    """Between a page and the rules about exercises. ``putOff`` tells that there is less to propose."""

    putOff = Signal()  # noqa: N815  # signals are named as Qt names them

    def __init__(self, bridge: Bridge, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._preferences = preferences

    def on(self, diary: Diary, day: date, advice: Advice) -> tuple[Proposal, ...]:
        """Return what is proposed on a day; nothing before the journal is open."""
        if not self._bridge.is_open:
            return ()
        return proposals(diary, day, advice, self._preferences.put_off(self._bridge.journal.path))

    def take_over(self, proposal: Proposal) -> None:
        """Change the programme from today on."""
        programme = proposal.programme
        if programme is None:
            return
        titles = {
            "X1": self.tr("A step harder"),
            "X2": self.tr("A step easier"),
            "X3": self.tr("The next phase"),
        }
        self._bridge.do(titles[proposal.rule], lambda journal: journal.save(programme))

    def put_off(self, proposal: Proposal) -> None:
        """Remember that this is not wanted now."""
        title = self.tr("Not now")
        self._remember(self._bridge.journal.path, proposal.key, lambda way: self._bridge.adopt_way_back(title, way))

    def _remember(self, journal: Path, key: str, done: Callable[[Reversal], None]) -> None:
        self._preferences.put_off_today(journal, key, self._bridge.today())
        done(partial(self._forget, journal, key))
        self.putOff.emit()

    def _forget(self, journal: Path, key: str, done: Callable[[Reversal], None]) -> None:
        self._preferences.ask_again(journal, key)
        done(partial(self._remember, journal, key))
        self.putOff.emit()
