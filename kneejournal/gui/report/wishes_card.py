"""Questions for the appointment, and goals: asked, changed, settled, deleted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from kneejournal.domain.records import Goal, Question, new_id
from kneejournal.gui.icons import icon
from kneejournal.gui.report.replacement import instead
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.controls import entry, push
from kneejournal.gui.widgets.growing_text import GrowingText
from kneejournal.gui.widgets.layout import Card, label

Wish = Question | Goal
_LONGEST = 300
_BOX_WIDTH = 24


class WishesCard(Card):
    """``replaced`` carries a replacement, and what was done in words for undo. The open ones are in the report."""

    replaced = Signal(object, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(self.tr("For the appointment"))
        self._questions = _WishList(Question, self.tr("Question"), self.tr("Ask about…"), theme)
        self._goals = _WishList(Goal, self.tr("Goal"), self.tr("What should be possible again"), theme)
        for title, wishes in ((self.tr("Questions"), self._questions), (self.tr("Goals"), self._goals)):
            self.body.addWidget(label(title, "soft"))
            self.body.addWidget(wishes)
            wishes.replaced.connect(self.replaced)

    def show_wishes(self, questions: Sequence[Question], goals: Sequence[Goal]) -> None:
        """Show what the journal holds."""
        self._questions.show_wishes(questions)
        self._goals.show_wishes(goals)

    def finish(self) -> None:
        """Take what is still being typed."""
        self._questions.finish()
        self._goals.finish()


class _WishList(QWidget):
    replaced = Signal(object, str)

    def __init__(self, kind: type[Question] | type[Goal], name: str, hint: str, theme: Theme) -> None:
        super().__init__()
        self._kind, self._name, self._theme = kind, name, theme
        self._rows: dict[str, _Row] = {}
        self._wishes: tuple[Wish, ...] = ()
        self._all = False
        self._new = entry(self.tr("New: {name}").format(name=name), hint, longest=_LONGEST)
        self._settled = push("", "link")
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(4)
        column.addLayout(self._list)
        column.addWidget(self._new)
        column.addWidget(self._settled)
        self._new.editingFinished.connect(self._add)
        self._settled.clicked.connect(self._show_settled)

    def show_wishes(self, wishes: Sequence[Wish]) -> None:
        """Show the open ones, and the settled ones where that is asked for; rows stay, so that the keyboard does."""
        self._wishes = tuple(wishes)
        shown = [each for each in wishes if self._all or not each.done]
        for gone in self._rows.keys() - {each.id for each in shown}:
            row = self._rows.pop(gone)
            row.hide()
            row.deleteLater()
        for each in shown:
            self._row(each.id).show_wish(each)
        settled = sum(bool(each.done) for each in wishes)
        self._settled.setVisible(settled > 0)
        text = self.tr("Hide the settled ones") if self._all else self.tr("Show %n settled", "", settled)
        self._settled.setText(text)
        self._settled.setAccessibleName(f"{self._name}: {text}")

    def finish(self) -> None:
        """Take what is still being typed."""
        self._add()
        for row in self._rows.values():
            row.finish()

    def _row(self, wish_id: str) -> _Row:
        if wish_id not in self._rows:
            row = self._rows[wish_id] = _Row(self._name, self._theme)
            row.replaced.connect(self._tell)
            self._list.addWidget(row)
            row.show()
        return self._rows[wish_id]

    def _tell(self, old: Wish, new: Wish | None) -> None:
        self.replaced.emit(instead(old, new), self._name)

    def _add(self) -> None:
        text = self._new.text().strip()
        self._new.clear()
        if text:
            self.replaced.emit(instead(None, self._kind(id=new_id(), text=text)), self._name)

    def _show_settled(self) -> None:
        self._all = not self._all
        self.show_wishes(self._wishes)


class _Row(QWidget):
    """One wish: settled or not, its text, a way to delete it. Emits ``replaced`` with the old and the new one."""

    replaced = Signal(object, object)

    def __init__(self, name: str, theme: Theme) -> None:
        super().__init__()
        self._name, self._theme = name, theme
        self._wish: Wish | None = None
        self._done = QCheckBox()
        self._done.setFixedWidth(_BOX_WIDTH)
        self._text = GrowingText(name, longest=_LONGEST)
        self._delete = push(role="icon", tip=self.tr("Delete"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for each in (self._done, self._text, self._delete):
            row.addWidget(each, 0, Qt.AlignmentFlag.AlignTop)
        row.setStretch(1, 1)
        self._done.clicked.connect(self._settle)
        self._text.ended.connect(self.finish)
        self._delete.clicked.connect(self._remove)
        theme.changed.connect(self._tint)
        self._tint()

    def show_wish(self, wish: Wish) -> None:
        """Show a wish; a text that is being typed is left alone."""
        self._wish = wish
        self._done.setChecked(bool(wish.done))
        self._text.show_text(wish.text)
        for control, does in ((self._done, self.tr("Settled")), (self._delete, self.tr("Delete"))):
            control.setAccessibleName(f"{does}: {self._name}, {wish.text}")
        self._done.setToolTip(self.tr("Settled: leave it out of the report"))

    def finish(self) -> None:
        """Take a text that was changed; one that was emptied is put back, as deleting has its own button."""
        wish, text = self._wish, self._text.typed()
        self._text.settle()
        if wish is None or text == wish.text:
            return
        if text:
            self.replaced.emit(wish, replace(wish, text=text))
        else:
            self._text.show_text(wish.text)

    def _settle(self) -> None:
        if self._wish is not None:
            self.replaced.emit(self._wish, replace(self._wish, done=self._done.isChecked()))

    def _remove(self) -> None:
        if self._wish is not None:
            self.replaced.emit(self._wish, None)

    def _tint(self) -> None:
        self._delete.setIcon(icon("close", self._theme.tokens.soft))
