"""The advice: verdict, cap, plan, ladder, reasons, what is missing, what would change it. Always in sight."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kneejournal.domain.vocabulary import RestKind
from kneejournal.gui.theme import Theme
from kneejournal.gui.today.advice_detail import FIRST_REASONS, AdviceDetail, has_more, signs_of
from kneejournal.gui.today.flag_panel import FlagPanel
from kneejournal.gui.today.state import DayState
from kneejournal.gui.today.verdict_card import VerdictCard
from kneejournal.gui.widgets.announce import announce
from kneejournal.gui.widgets.controls import Link, push
from kneejournal.gui.widgets.layout import label
from kneejournal.rules import care_for, next_step


class AdviceCard(VerdictCard):
    """Beside the day as a card; compact, a strip above it that opens on demand."""

    questionRequested = Signal(object)  # noqa: N815  # signals are named as Qt names them
    """Carries a :class:`~kneejournal.rules.Missing`: the question to go to."""
    ladderRequested = Signal()  # noqa: N815
    sourcesRequested = Signal()  # noqa: N815
    whatIfRequested = Signal()  # noqa: N815

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._compact = False
        self._open = False
        self._state: DayState | None = None
        self._flags = FlagPanel(theme)
        self._provisional = label("", "small", wraps=True)
        self._planned = label("", "", wraps=True)
        self._stage = label("", "strong", wraps=True)
        self._step = label("", "small", wraps=True)
        self._ladder = Link(self.tr("The whole ladder"))
        self._ladder.clicked.connect(self.ladderRequested)
        self._more = push(self.tr("Why?"), "link")
        self._more.clicked.connect(self._toggle)
        self._detail = AdviceDetail(theme)
        self._detail.questionRequested.connect(self._go_to_question)
        self._links = self._made_links()
        self.body.insertWidget(0, self._flags)
        self.body.insertWidget(self.body.indexOf(self.heading) + 1, self._provisional)
        self.strip.addWidget(self._more)
        for part in (self._planned, self._stage, self._step, self._ladder, self._detail, self._links):
            self.body.addWidget(part)
        self.cap_line.setText(self.tr("The journal is being opened."))
        self._show_parts()

    def _made_links(self) -> QWidget:
        sources = push(self.tr("Sources"), "link", name=self.tr("Sources of this advice"))
        sources.clicked.connect(self.sourcesRequested)
        what_if = push(self.tr("What if …"), "link", name=self.tr("What if: try other answers, nothing is saved"))
        what_if.clicked.connect(self.whatIfRequested)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(sources)
        row.addWidget(what_if)
        row.addStretch()
        return holder

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001  # the one thing that is set
        """Be a strip above the page, or a card beside it."""
        self._compact = compact
        self._open = False
        self._fill()

    def show_advice(self, state: DayState) -> None:
        """Show the advice of a day; a change of its verdict is told to screen readers."""
        before, self._state = self._state, state
        self._fill()
        if before is not None and _is_news(before, state):
            announce(self, self.accessibleName())

    def _toggle(self) -> None:
        self._open = not self._open
        self._fill()

    def _go_to_question(self, missing: object) -> None:
        """Lead to a question; the strip closes, so that it does not stand before what it leads to."""
        if self._compact:
            self._open = False
            self._fill()
        self.questionRequested.emit(missing)

    def _fill(self) -> None:
        self.setUpdatesEnabled(False)
        if self._state is not None:
            self._fill_with(self._state)
        self._show_parts()
        self.setUpdatesEnabled(True)

    def _fill_with(self, state: DayState) -> None:
        advice, words = state.advised.shown, state.words
        self.show_verdict(state, self.advice_words.heading(state))
        self._show_flags(state)
        self._provisional.setText(self.advice_words.provisional(state))
        self._planned.setText(words.say(advice.planned) if advice.planned else "")
        if advice.ladder is not None:
            self._stage.setText(self.advice_words.ladder_line(advice.ladder, words))
            self._step.setText(words.say(next_step(advice.ladder)))
        self._detail.show_detail(advice, words, whole=self._open)

    def _show_flags(self, state: DayState) -> None:
        advice, words = state.advised.shown, state.words
        care = care_for(advice.see_professional)
        signs = [words.say(each.message) for each in signs_of(advice)]
        if signs and care is not None:
            most = None if self._open else 0 if self._compact else FIRST_REASONS
            title = words.say(care.title)
            self._flags.show_flag(advice.see_professional, title, words.say(care.what_to_do), signs[:most])
            self.setAccessibleName(f"{self.accessibleName()} {title}.")
        self._flags.setVisible(bool(signs))

    def _show_parts(self) -> None:
        opened = self._open or not self._compact
        advice = self._state.advised.shown if self._state else None
        ladder = advice.ladder if advice and advice.rest_kind is not RestKind.STOP else None
        self.heading.setVisible(opened)
        self._provisional.setVisible(opened and bool(self._provisional.text()))
        self._planned.setVisible(bool(self._planned.text()))
        self._stage.setVisible(ladder is not None)
        self._step.setVisible(opened and ladder is not None and ladder.session is not None)
        self._ladder.setVisible(opened and ladder is not None)
        self._detail.setVisible(opened and advice is not None)
        self._links.setVisible(opened and advice is not None)
        self._more.setVisible(advice is not None and (self._compact or self._open or has_more(advice)))
        more = self.tr("Less") if self._open else self.tr("Why?") if self._compact else self.tr("All reasons")
        self._more.setText(more)
        self._more.setAccessibleName(more)


def _is_news(before: DayState, now: DayState) -> bool:
    """Tell whether the same day has come to another verdict, or to another urgency."""
    old, new = before.advised.shown, now.advised.shown
    changed = (old.verdict, old.see_professional) != (new.verdict, new.see_professional)
    return changed and (before.day, before.knee) == (now.day, now.knee)
