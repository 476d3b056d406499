"""What could be changed about the exercises: the reason, the step, and the choice."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kneejournal.gui.widgets.controls import push
from kneejournal.gui.widgets.layout import label, refill
from kneejournal.gui.words import Words
from kneejournal.rules.proposal import Proposal
from kneejournal.rules.publications import SHORT_NAMES
from kneejournal.rules.sources import JOINED_BY


class ProposalList(QWidget):
    """Shows up to ``most`` proposals; it takes no room where there is none.

    ``taken`` and ``putOff`` carry the proposal that was chosen about.
    """

    taken = Signal(object)
    putOff = Signal(object)  # noqa: N815  # signals are named as Qt names them

    def __init__(self, words: Words, *, most: int = 2) -> None:
        super().__init__()
        self._words = words
        self._most = most
        self._shown: tuple[Proposal, ...] | None = None
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)

    def show_proposals(self, proposals: Sequence[Proposal]) -> None:
        """Show the first of them; the others come once these are chosen about."""
        shown = tuple(proposals[: self._most])
        if shown == self._shown:
            return
        self._shown = shown
        refill(self._rows, map(self._row, shown))
        self.setVisible(bool(shown))

    def _row(self, proposal: Proposal) -> QFrame:
        frame = QFrame()
        frame.setObjectName("proposal")
        column = QVBoxLayout(frame)
        column.setContentsMargins(12, 9, 12, 9)
        column.setSpacing(4)
        column.addWidget(label(self._words.say(proposal.reason), wraps=True))
        if proposal.step is not None:
            column.addWidget(label(self._words.say(proposal.step), "strong", wraps=True))
        names = JOINED_BY.join(self._words.text(SHORT_NAMES[name]) for name in proposal.sources)
        sources = self.tr("Rule {rule}: {sources}").format(rule=proposal.rule, sources=names)
        column.addWidget(label(sources, "small", wraps=True))
        column.addLayout(self._choice(proposal))
        return frame

    def _choice(self, proposal: Proposal) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        about = self._words.say(proposal.reason)
        if proposal.programme is not None:
            take = push(self.tr("Take over"), "chip", name=f"{self.tr('Take over')}, {about}")
            take.clicked.connect(partial(self.taken.emit, proposal))
            row.addWidget(take)
        text = self.tr("Not now") if proposal.programme is not None else self.tr("All right")
        later = push(text, "chip", name=f"{text}, {about}")
        later.clicked.connect(partial(self.putOff.emit, proposal))
        row.addWidget(later)
        row.addStretch()
        return row
