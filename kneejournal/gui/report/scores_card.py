"""The totals of questionnaires: the latest of each, the way to enter one and to all of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kneejournal.domain.diary import Diary, tracked_knees
from kneejournal.domain.outcome import score_lines
from kneejournal.domain.records import CustomInstrument, OutcomeScore
from kneejournal.gui.report.replacement import Replacement, instead
from kneejournal.gui.report.score_dialog import ScoreDialog, ScoreTask
from kneejournal.gui.report.score_words import ScoreWords
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.controls import push
from kneejournal.gui.widgets.layout import Card, FlowLayout, label, refill
from kneejournal.gui.widgets.sheet import Sheet
from kneejournal.gui.words import Words


class ScoresCard(Card):
    """``replaced`` carries a replacement, and what was done in words for undo."""

    replaced = Signal(object, str)

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__(self.tr("Questionnaires"))
        self._theme, self._words, self._said = theme, words, ScoreWords(words)
        self._task = ScoreTask(None, (), (), (), date.min)
        self._sheet: _AllScores | None = None
        self._latest = QVBoxLayout()
        self._latest.setSpacing(4)
        self._add = push(self.tr("Add a total…"))
        self._all = push(self.tr("All totals…"), "link")
        row = FlowLayout(8)
        row.addWidget(self._add)
        row.addWidget(self._all)
        self.body.addLayout(self._latest)
        self.body.addLayout(row)
        self._add.clicked.connect(self._ask_for_new)
        self._all.clicked.connect(self._show_all)

    def show_journal(self, diary: Diary, today: date) -> None:
        """Show what the journal holds."""
        scores = tuple(sorted(diary.outcome_scores, key=lambda each: each.date, reverse=True))
        self._task = ScoreTask(None, scores, diary.custom_instruments, tracked_knees(diary.profile), today)
        lines = score_lines(scores, diary.custom_instruments)
        several = len({line.knee for line in lines}) > 1
        texts = [self._said.latest(line, with_knee=several) for line in lines]
        hint = self.tr("Totals of KOOS-PF, AKPS, LEFS, PSFS or your own; the report charts them.")
        refill(self._latest, [label(text, wraps=True) for text in texts] or [label(hint, "soft", wraps=True)])
        self._all.setVisible(bool(scores))
        if self._sheet is not None:
            self._sheet.show_scores(scores)

    def _show_all(self) -> None:
        self._sheet = sheet = _AllScores(self._said, self)
        sheet.show_scores(self._task.scores)
        sheet.correctRequested.connect(self._ask)
        sheet.deleteRequested.connect(self._delete)
        sheet.finished.connect(self._forget_sheet)
        sheet.open()

    def _forget_sheet(self) -> None:
        self._sheet = None

    def _ask_for_new(self) -> None:
        self._ask(None)

    def _ask(self, known: OutcomeScore | None) -> None:
        task = ScoreTask(known, self._task.scores, self._task.own, self._task.knees, self._task.today)
        dialog = ScoreDialog(task, self._theme, self._words, self._sheet or self)
        dialog.entered.connect(lambda score, own: self._take(known, score, own))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take(self, known: OutcomeScore | None, score: OutcomeScore, own: CustomInstrument | None) -> None:
        new = (score,) if own is None else (own, score)
        self.replaced.emit(Replacement((known,) if known else (), new), self._said.total(score))

    def _delete(self, score: OutcomeScore) -> None:
        self.replaced.emit(instead(score, None), self._said.total(score))


class _AllScores(Sheet):
    correctRequested = Signal(object)  # noqa: N815  # signals are named as Qt names them
    deleteRequested = Signal(object)  # noqa: N815

    def __init__(self, said: ScoreWords, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Totals"), self.tr("The latest first."))
        self._said = said
        content = QWidget()
        self._list = QVBoxLayout(content)
        self._list.setSpacing(2)
        self.hold_text(content, width=560, height=480)

    def show_scores(self, scores: Sequence[OutcomeScore]) -> None:
        """Show these totals."""
        refill(self._list, [self._row(score) for score in scores])
        self._list.addStretch()

    def _row(self, score: OutcomeScore) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        text = self._said.total(score)
        row.addWidget(label(text, wraps=True), 1)
        for word, signal in ((self.tr("Correct…"), self.correctRequested), (self.tr("Delete"), self.deleteRequested)):
            button = push(word, "link", name=f"{word.rstrip('…')}: {text}")
            button.clicked.connect(lambda _=False, s=signal: s.emit(score))
            row.addWidget(button)
        return holder
