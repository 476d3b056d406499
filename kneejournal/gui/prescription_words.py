"""A prescription in words: what it limits, who set it, and for how long it holds."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from kneejournal.domain.prescribing import Standing, standing
from kneejournal.domain.records import Prescription
from kneejournal.gui.words import Words
from kneejournal.rules.prescription import limits


class PrescriptionWords(QObject):
    """Puts prescriptions into words; an object only so that Qt can translate them."""

    def limits(self, each: Prescription, words: Words) -> str:
        """Return what is limited, from the strictest on; of one that only has a note, that there is no limit."""
        parts = [words.say(message) for message in limits(each)]
        if each.no_running_until is not None:
            parts.insert(0, self.tr("no running before {day}").format(day=words.day(each.no_running_until)))
        text = "; ".join(parts) or self.tr("no limit, a note only")
        return text[0].upper() + text[1:]

    def set_by(self, each: Prescription, words: Words) -> str:
        """Return who set it and when."""
        day = words.day_and_year(each.valid_from)
        if each.by:
            return self.tr("Set by {who} on {day}").format(who=each.by, day=day)
        return self.tr("Set on {day}; by whom was not entered").format(day=day)

    def holds(self, each: Prescription, today: date, words: Words) -> str:
        """Return whether it holds, and until when."""
        match standing(each, today):
            case Standing.COMING:
                return self.tr("Holds from {day} on").format(day=words.day_and_year(each.valid_from))
            case Standing.OVER:
                first, last = words.day_and_year(each.valid_from), words.day_and_year(each.valid_until or today)
                return self.tr("{first} to {last}").format(first=first, last=last)
            case Standing.HOLDS if each.valid_until is None:
                return self.tr("Holds now, until something new is set")
            case _:
                return self.tr("Holds now, until {day}").format(day=words.day_and_year(_last_day(each)))


def _last_day(each: Prescription) -> date:
    """Return the last day on which something of it holds."""
    ends = [each.valid_until or each.valid_from]
    if each.no_running_until is not None:
        ends.append(date.fromordinal(each.no_running_until.toordinal() - 1))
    return max(ends)
