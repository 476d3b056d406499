"""The end of a session: what was done of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kneejournal.domain.adherence import sets_done
from kneejournal.domain.records import SetDone
from kneejournal.gui.widgets.controls import push
from kneejournal.gui.widgets.layout import Card, centred, label, scrolling
from kneejournal.gui.widgets.proposal_list import ProposalList
from kneejournal.gui.words import Words
from kneejournal.rules.proposal import Proposal

_WIDEST = 560


class Summary(QWidget):
    """Lists the exercises. ``closed`` leads back; ``saveRequested`` asks to save what could not be saved before.

    ``taken`` and ``putOff`` carry a proposal that was chosen about.
    """

    closed = Signal()
    putOff = Signal(object)  # noqa: N815  # signals are named as Qt names them
    taken = Signal(object)
    saveRequested = Signal()  # noqa: N815

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._card = Card(self.tr("Done for today"))
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(18)
        self._rows.setVerticalSpacing(8)
        self._rows.setColumnStretch(0, 1)
        self._proposals = ProposalList(words)
        self._proposals.taken.connect(self.taken)
        self._proposals.putOff.connect(self.putOff)
        self._later = label("", "soft", wraps=True)
        self._problem = label("", "soft", wraps=True)
        self._again = push(self.tr("Save again"))
        self._close = push(self.tr("Back"), "main")
        self._again.clicked.connect(self.saveRequested)
        self._close.clicked.connect(self.closed)
        self._lay_out()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self._close)
        buttons.addWidget(self._again)
        buttons.addStretch()
        self._card.body.addLayout(self._rows)
        for part in (self._later, self._problem, self._proposals):
            self._card.body.addWidget(part)
        self._card.body.addLayout(buttons)
        content = QWidget()
        middle = QVBoxLayout(content)
        middle.addStretch(1)
        middle.addLayout(centred(self._card, _WIDEST))
        middle.addStretch(2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(content))

    def show_sets(self, made: tuple[SetDone, ...], names: dict[str, str], planned: dict[str, int]) -> None:
        """Show what was done; names and planned sets are by the exercise's id."""
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row, (exercise, name) in enumerate(names.items()):
            own = [each for each in made if each.exercise == exercise]
            self._rows.addWidget(label(name, wraps=True), row, 0, Qt.AlignmentFlag.AlignTop)
            self._rows.addWidget(label(self._facts(own, planned[exercise]), "soft"), row, 1, Qt.AlignmentFlag.AlignTop)
        self._later.setText(self.tr("In an hour, Today asks how the knee took it."))
        self._later.setVisible(any(each.pain is not None for each in made))
        self._close.setFocus()

    def show_proposals(self, proposals: Sequence[Proposal]) -> None:
        """Show what could be changed about the exercises."""
        self._proposals.show_proposals(proposals)

    def _facts(self, own: list[SetDone], planned: int) -> str:
        parts = [self.tr("{done} of {planned} sets").format(done=sets_done(own), planned=planned)]
        pain = max((each.pain for each in own if each.pain is not None), default=None)
        effort = max((each.effort for each in own if each.effort is not None), default=None)
        if pain is not None:
            parts.append(self.tr("pain {score}").format(score=pain))
        if effort is not None:
            parts.append(self.tr("effort {score}").format(score=effort))
        return " · ".join(parts)

    def show_unsaved(self, count: int) -> None:
        """Say that sets could not be saved, and let it be tried again."""
        text = self.tr("%n sets could not be saved yet.", "", count)
        self._problem.setText(text if count > 1 else self.tr("One set could not be saved yet."))
        self._problem.setVisible(bool(count))
        self._again.setVisible(bool(count))
