"""What is to be done now: the phase in a word, large digits, the set, and what comes next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kneejournal.domain.session import Session
from kneejournal.domain.session_cues import whole_seconds
from kneejournal.domain.session_plan import Phase, Step
from kneejournal.domain.vocabulary import Side
from kneejournal.gui.session.dial import Dial
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.controls import push
from kneejournal.gui.widgets.layout import label
from kneejournal.gui.words import as_typed


class Stage(QWidget):
    """The middle of the screen. ``repsChanged`` asks for one repetition more or fewer."""

    repsChanged = Signal(int)  # noqa: N815  # signals are named as Qt names them

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._phase = label("", "sessionPhase")
        self._dial = Dial(theme)
        self._set = label("", "sessionSet", wraps=True)
        self._next = label("", "soft", wraps=True)
        self._fewer = push("−", "round", name=self.tr("One repetition fewer"), tip=self.tr("One fewer (Down)"))
        self._more = push("+", "round", name=self.tr("One repetition more"), tip=self.tr("One more (Up)"))
        self._fewer.clicked.connect(lambda: self.repsChanged.emit(-1))
        self._more.clicked.connect(lambda: self.repsChanged.emit(1))
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for each in (self._phase, self._set, self._next):
            each.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout()
        for button in (self._fewer, self._more):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the space key to the session
            kept = button.sizePolicy()
            kept.setRetainSizeWhenHidden(True)
            button.setSizePolicy(kept)
        row.addStretch(1)
        row.addWidget(self._fewer)
        row.addWidget(self._dial, 5)
        row.addWidget(self._more)
        row.addStretch(1)
        column.addStretch(1)
        column.addWidget(self._phase)
        column.addLayout(row, 8)
        column.addWidget(self._set)
        column.addWidget(self._next)
        column.addStretch(1)

    @property
    def number(self) -> str:
        """The large number shown."""
        return self._dial.number

    def show_session(self, session: Session) -> None:
        """Show where a session stands; it must not be over or at its questions."""
        step = session.step
        counts = step.phase is Phase.WORK and session.reps is not None and step.seconds is None
        self._phase.setText(self._phase_word(session))
        self._show_number(session)
        self._fewer.setVisible(counts)
        self._more.setVisible(counts)
        self._set.setText(self._set_words(session))
        self._next.setText(self._next_words(session))

    def _show_number(self, session: Session) -> None:
        step, left = session.step, session.seconds_left
        if left is not None and step.seconds:
            word = self.tr("paused") if session.spent and not session.running else self.tr("seconds")
            at_work = step.phase is Phase.WORK
            self._dial.show_number(str(whole_seconds(left)), word, left / step.seconds, at_work=at_work)
        elif session.reps is not None:
            self._dial.show_number(str(session.reps), self.tr("times"), None, at_work=True)
        else:
            self._dial.show_number(str(step.number), self.tr("set"), None, at_work=True)

    def _phase_word(self, session: Session) -> str:
        if session.step.phase is Phase.WORK:
            return self.tr("Hold") if session.step.seconds is not None else self.tr("Do the set")
        words = {
            Phase.READY: self.tr("Get ready"),
            Phase.REST: self.tr("Rest"),
            Phase.SWITCH: self.tr("Switch sides"),
        }
        return words[session.step.phase]

    def _set_words(self, session: Session) -> str:
        step = session.step
        words = self.tr("Set {number} of {sets}").format(number=step.number, sets=session.task.item.sets)
        side = self._side(step.side)
        load = session.task.item.load_kg
        parts = [words, side, self.tr("{load} kg").format(load=as_typed(load)) if load else ""]
        return " · ".join(part for part in parts if part)

    def _side(self, side: Side) -> str:
        return {Side.LEFT: self.tr("left leg"), Side.RIGHT: self.tr("right leg"), Side.BOTH: ""}[side]

    def _next_words(self, session: Session) -> str:
        step = session.step
        if step.phase is not Phase.WORK:
            return self.tr("Then: {what}").format(what=self._work(session, session.steps[session.at + 1]))
        if session.task.each_hold_s is not None:
            return self.tr("Hold each for {seconds} s").format(seconds=session.task.each_hold_s)
        return self._after_work(session.steps[session.at + 1])

    def _work(self, session: Session, work: Step) -> str:
        item = session.tasks[work.task].item
        if item.hold_s is not None:
            what = self.tr("hold {seconds} s").format(seconds=item.hold_s)
        elif item.reps is not None:
            what = self.tr("%n repetitions", "", item.reps) if item.reps > 1 else self.tr("one repetition")
        else:
            what = self.tr("the set")
        side = self._side(work.side)
        return f"{what}, {side}" if side else what

    def _after_work(self, following: Step) -> str:
        if following.phase is Phase.REST:
            return self.tr("Then: rest {seconds} s").format(seconds=round(following.seconds or 0))
        if following.phase is Phase.SWITCH:
            return self.tr("Then: the other leg")
        return self.tr("The last set of this exercise")
