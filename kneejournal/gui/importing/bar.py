"""The bar that tells of an import on every page: how far it is, what it asks, what came of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QVBoxLayout

from kneejournal.domain.intake import Word
from kneejournal.gui.importing.account import Account, DoubleQuestion, Question, SportQuestion
from kneejournal.gui.importing.texts import ImportTexts
from kneejournal.gui.widgets.controls import push, tick
from kneejournal.gui.widgets.layout import FlowLayout, label
from kneejournal.gui.words import Words

_STEPS = 1000


class ImportBar(QFrame):
    """Stands above the pages. It takes no keyboard focus away from what is being typed."""

    cancelRequested = Signal()  # noqa: N815  # signals are named as Qt names them
    sportAnswered = Signal(object, bool)  # noqa: N815
    doubleAnswered = Signal(object, object, bool)  # noqa: N815
    """The question, the runner's word, and whether it holds for all that are in doubt."""
    leftOpen = Signal()  # noqa: N815
    detailsRequested = Signal(object)  # noqa: N815
    takeBackRequested = Signal(object)  # noqa: N815
    deletedRequested = Signal(object)  # noqa: N815

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._texts = ImportTexts(words)
        self._account: Account | None = None
        self._question: Question | None = None
        self._text = label("", wraps=True)
        self._progress = QProgressBar()
        self._progress.setRange(0, _STEPS)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Progress of the import"))
        self._all = tick()
        self._buttons = {
            "cancel": push(self.tr("Cancel"), name=self.tr("Cancel the import")),
            "run": push(self.tr("It was a run")),
            "no_run": push(self.tr("Not a run")),
            "same": push(self.tr("The same run")),
            "another": push(self.tr("Another run")),
            "later": push(self.tr("Leave out"), tip=self.tr("Leave out all that is not answered yet")),
            "details": push(self.tr("Details…"), name=self.tr("Details of the import")),
            "deleted": push(self.tr("Bring the deleted ones in")),
            "take_back": push(self.tr("Take the import back")),
            "close": push(self.tr("Close"), name=self.tr("Close the account of the import")),
        }
        self._lay_out()
        self._connect()
        self.hide()

    def _lay_out(self) -> None:
        row = FlowLayout(8)
        for button in self._buttons.values():
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(8)
        for part in (self._text, self._progress, self._all):
            column.addWidget(part)
        column.addLayout(row)

    def _connect(self) -> None:
        button = self._buttons
        button["cancel"].clicked.connect(self.cancelRequested)
        button["run"].clicked.connect(lambda: self._answer_sport(is_run=True))
        button["no_run"].clicked.connect(lambda: self._answer_sport(is_run=False))
        button["same"].clicked.connect(lambda: self._answer_double(Word.SAME))
        button["another"].clicked.connect(lambda: self._answer_double(Word.ANOTHER))
        button["later"].clicked.connect(self.leftOpen)
        button["details"].clicked.connect(lambda: self.detailsRequested.emit(self._account))
        button["deleted"].clicked.connect(lambda: self.deletedRequested.emit(self._account))
        button["take_back"].clicked.connect(lambda: self.takeBackRequested.emit(self._account))
        button["close"].clicked.connect(self.hide)

    # what is shown

    def show_work(self, account: Account) -> None:
        """Show how far an import is."""
        self._account = account
        self._show(self._texts.working(account), "cancel", working=True)
        self._progress.setValue(round(account.done * _STEPS))

    def show_question(self, account: Account, question: Question) -> None:
        """Show what has to be asked."""
        self._account, self._question = account, question
        if isinstance(question, SportQuestion):
            several = len(question.founds) > 1
            self._name("run", self.tr("They were runs") if several else self.tr("It was a run"))
            self._name("no_run", self.tr("Not runs") if several else self.tr("Not a run"))
            self._show(self._texts.about_sport(question), "run", "no_run", "later")
            return
        more = question.more
        self._all.setText(
            self.tr("Also for the %n others", "", more) if more > 1 else self.tr("Also for the other one")
        )
        self._show(self._texts.about_double(question), "same", "another", "later")
        self._all.setVisible(more > 0)

    def show_account(self, account: Account) -> None:
        """Show what came of an import."""
        self._account = account
        offers = ["details", *self._texts.offers(account), "close"]
        self._show(self._texts.summary(account), *offers)

    def show_text(self, text: str) -> None:
        """Show a sentence that needs no answer."""
        self._account = None
        self._show(text, "close")

    def _show(self, text: str, *buttons: str, working: bool = False) -> None:
        self._text.setText(text)
        self.setAccessibleName(text)
        self._progress.setVisible(working)
        self._all.setChecked(False)
        self._all.hide()
        for name, button in self._buttons.items():
            button.setVisible(name in buttons)
        self.show()
        layout = self.layout()
        if layout is not None:
            layout.invalidate()

    def _name(self, button: str, text: str) -> None:
        self._buttons[button].setText(text)
        self._buttons[button].setAccessibleName(text)

    # what is said

    def _answer_sport(self, *, is_run: bool) -> None:
        if isinstance(self._question, SportQuestion):
            self.sportAnswered.emit(self._question, is_run)

    def _answer_double(self, word: Word) -> None:
        if isinstance(self._question, DoubleQuestion):
            self.doubleAnswered.emit(self._question, word, self._all.isChecked())
