"""What stands under the verdict: reasons, what is missing, what would change it, and how to run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from kneejournal.domain.vocabulary import SeeProfessional
from kneejournal.gui.theme import Theme
from kneejournal.gui.today.advice_parts import Leads, Points
from kneejournal.gui.today.flag_panel import FlagPanel
from kneejournal.gui.widgets.layout import label
from kneejournal.gui.words import Words
from kneejournal.rules import care_for, guidance, shortened

if TYPE_CHECKING:
    from kneejournal.rules import Advice, Finding, WouldChange

FIRST_REASONS = 3
"""How many reasons and open questions stand on the card before the rest is asked for."""
FIRST_STEPS = 3
"""How many steps to a more permissive verdict are named before the rest is asked for."""
PRESSING = (SeeProfessional.URGENT, SeeProfessional.SOON)
"""What stands before all else, apart from the reasons."""


class AdviceDetail(QWidget):
    """The explanation. ``questionRequested`` carries a :class:`~kneejournal.rules.Missing`: the question to go to."""

    questionRequested = Signal(object)  # noqa: N815  # signals are named as Qt names them

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._reasons, self._changes, self._how = Points(), Points(), Points("soft", "")
        self._routine = FlagPanel(theme)
        self._missing = Leads()
        self._missing.followed.connect(self.questionRequested)
        self._more_reasons, self._more_missing = label("", "small"), label("", "small")
        self._missing_head = label(self.tr("Missing"), "strong")
        self._changes_head = label(self.tr("What would change this"), "strong")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        for part in (
            self._reasons,
            self._more_reasons,
            self._missing_head,
            self._missing,
            self._more_missing,
            self._changes_head,
            self._changes,
            self._how,
            self._routine,
            label(self.tr("Information, not a diagnosis."), "small"),
        ):
            column.addWidget(part)

    def show_detail(self, advice: Advice, words: Words, *, whole: bool) -> None:
        """Show the explanation, its beginning or the whole of it."""
        most = None if whole else FIRST_REASONS
        reasons = [words.say(each.message) for each in reasons_of(advice)]
        self._reasons.show_texts(reasons[:most])
        self._tell_more(self._more_reasons, len(reasons[most:]) if most else 0)
        missing = [(words.say(each.message), each) for each in advice.missing]
        self._missing.show_leads(missing[:most])
        self._missing_head.setVisible(bool(missing))
        self._tell_more(self._more_missing, len(missing[most:]) if most else 0)
        changes = [words.say(each.message) for each in (advice.would_change if whole else _nearest(advice))]
        self._changes.show_texts(changes)
        self._changes_head.setVisible(bool(changes))
        self._how.show_texts([words.say(each) for each in guidance(advice)])
        self._show_routine(advice, words)

    def _tell_more(self, shown: QLabel, left: int) -> None:
        shown.setVisible(left > 0)
        shown.setText(self.tr("and %n more", "", left) if left else "")

    def _show_routine(self, advice: Advice, words: Words) -> None:
        """Tell what is worth an ordinary visit, where nothing more pressing stands above."""
        care = care_for(SeeProfessional.ROUTINE)
        shown = advice.see_professional is SeeProfessional.ROUTINE and care is not None
        if shown and care is not None:
            signs = [words.say(each.message) for each in advice.findings if each.verdict is None and _has_panel(each)]
            self._routine.show_flag(SeeProfessional.ROUTINE, words.say(care.title), words.say(care.what_to_do), signs)
        self._routine.setVisible(shown)


def has_more(advice: Advice) -> bool:
    """Tell whether the whole explanation says more than its beginning."""
    longer = max(len(reasons_of(advice)), len(signs_of(advice)), len(advice.missing)) > FIRST_REASONS
    return longer or _nearest(advice) != advice.would_change


def signs_of(advice: Advice) -> tuple[Finding, ...]:
    """Return the findings that make the advice as pressing as it is, if it is."""
    see = advice.see_professional
    return tuple(each for each in advice.findings if see in PRESSING and each.see is see)


def reasons_of(advice: Advice) -> tuple[Finding, ...]:
    """Return the findings that stand as reasons: those without a panel of their own."""
    see = advice.see_professional
    return tuple(each for each in advice.findings if each.see is not see or not _has_panel(each))


def _has_panel(finding: Finding) -> bool:
    """Tell whether a finding that decides how soon somebody looks stands in the panel that says so."""
    routine_only = finding.see is SeeProfessional.ROUTINE and finding.verdict is None
    return finding.see in PRESSING or routine_only


def _nearest(advice: Advice) -> tuple[WouldChange, ...]:
    return tuple(shortened(each, FIRST_STEPS) for each in advice.would_change)
