"""An import in words."""

from __future__ import annotations

from PySide6.QtCore import QObject

from kneejournal.domain.intake import Fate
from kneejournal.domain.records import Run
from kneejournal.gui.importing.account import Account, DoubleQuestion, SportQuestion
from kneejournal.gui.widgets.run_facts import facts_line
from kneejournal.gui.words import Words


class ImportTexts(QObject):
    """Puts an account and its questions into words."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words

    def working(self, account: Account) -> str:
        """Return how far it is."""
        count = len(account.of(Fate.IMPORTED))
        return self.tr("Importing … %n runs so far. The window can be used meanwhile.", "", count)

    def about_sport(self, question: SportQuestion) -> str:
        """Return the question about a sport, with the first file it is about."""
        first, more = question.founds[0], len(question.founds) - 1
        text = self._words.say(question.text)
        name = str(first.place.member or first.place.file.name)
        if more:
            text = self.tr("{question} It is about {file} and %n more.", "", more).format(question=text, file=name)
        else:
            text = self.tr("{question} It is about {file}.").format(question=text, file=name)
        return text

    def about_double(self, question: DoubleQuestion) -> str:
        """Return the question whether two runs are one."""
        other = question.came.arrival.other
        return self.tr("{run} looks like a run you have: {other}. Is it the same?").format(
            run=self._named(question.came.found.run), other=self._named(other) if other else ""
        )

    def run(self, run: Run) -> str:
        """Return day, time and measures of a run."""
        when = f"{self._words.short_day_and_year(run.day)}, {self._words.clock(run.start)}"
        return " · ".join(part for part in (when, facts_line(run, self._words)) if part)

    def _named(self, run: Run) -> str:
        source = run.source.name if run.source else self.tr("noted by hand")
        return f"{self.run(run)} ({source})"

    def summary(self, account: Account) -> str:
        """Return what came of an import, in one sentence."""
        parts = [text for count, one, many in self._counted(account) if (text := _counted(count, one, many))]
        text = ", ".join(parts) if parts else self.tr("Nothing was imported")
        stopped = self.tr("Stopped: ") if account.cancelled else ""
        return f"{stopped}{text}."

    def _counted(self, account: Account) -> list[tuple[int, str, str]]:
        new, merged = len(account.of(Fate.IMPORTED)), len(account.of(Fate.MERGED))
        known, deleted = len(account.of(Fate.DUPLICATE)), len(account.of(Fate.DELETED))
        skipped, failed = len(account.skipped), len(account.failed)
        records = sum(each.outcome.imported + each.outcome.merged for each in account.journals)
        return [
            (new, self.tr("one run imported"), self.tr("%n runs imported", "", new)),
            (merged, self.tr("one run completed"), self.tr("%n runs completed", "", merged)),
            (known, self.tr("one already there"), self.tr("%n already there", "", known)),
            (
                deleted,
                self.tr("one left out, which you had deleted"),
                self.tr("%n left out, which you had deleted", "", deleted),
            ),
            (skipped, self.tr("one skipped"), self.tr("%n skipped", "", skipped)),
            (failed, self.tr("one could not be read"), self.tr("%n could not be read", "", failed)),
            (records, self.tr("one record merged"), self.tr("%n records merged from journals", "", records)),
        ]

    def offers(self, account: Account) -> list[str]:
        """Return what can be done about an import that is over."""
        offers = ["deleted"] if account.of(Fate.DELETED) else []
        return [*offers, "take_back"] if account.of(Fate.IMPORTED) else offers


def _counted(count: int, one: str, many: str) -> str:
    return "" if not count else one if count == 1 else many
