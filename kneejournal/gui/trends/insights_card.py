"""What goes with a worse next morning, sorted by size, with the days it rests on."""

from __future__ import annotations

from collections.abc import Sequence

from kneejournal.domain.vocabulary import Knee
from kneejournal.gui.trends.names import ChartNames
from kneejournal.gui.widgets.choices import Segmented
from kneejournal.gui.widgets.controls import push
from kneejournal.gui.widgets.data_table import DataTable
from kneejournal.gui.widgets.layout import Card, label
from kneejournal.gui.words import Words
from kneejournal.insights.insight import ALPHA, LEAST_DAYS, Insight

_FEW_ROWS = 8
_PERCENT = 100


class InsightsCard(Card):
    """A table of factors for one of two mornings. Says "goes with", never "causes"."""

    def __init__(self, words: Words) -> None:
        super().__init__(self.tr("What goes with a worse morning"))
        self._words = words
        self._names = ChartNames(words)
        self._insights: Sequence[tuple[Insight, Knee | None]] = ()
        self._lags = Segmented(
            self.tr("Waking pain"), [("1", self.tr("Next morning")), ("2", self.tr("The morning after that"))]
        )
        self._lags.show_value("1")
        self._says = label("", wraps=True)
        self._table = DataTable(self.tr("What goes with a worse morning"), all_rows=True)
        self._too_few = label("", "soft", wraps=True)
        self._how = label(self._explanation(), "small", wraps=True)
        self._all = push(self.tr("Show all"), "link", checkable=True)
        self.head.addWidget(self._lags)
        for part in (self._says, self._table, self._all, self._too_few, self._how):
            self.body.addWidget(part)
        self._lags.chosen.connect(self._show)
        self._all.toggled.connect(self._show)

    def show_insights(self, insights: Sequence[tuple[Insight, Knee | None]]) -> None:
        """Show what was found, the largest difference first; with its knee where both are shown."""
        self._insights = insights
        self._show()

    def _show(self) -> None:
        found = [each for each in self._insights if str(each[0].lag) == self._lags.value]
        told = [each for each in found if each[0].difference is not None]
        few = [each for each in found if each[0].difference is None]
        shown = told if self._all.isChecked() else told[:_FEW_ROWS]
        self._table.show_rows(self._titles(), [self._row(*each) for each in shown])
        self._table.setVisible(bool(told))
        self._all.setVisible(len(told) > _FEW_ROWS)
        self._says.setText(self._summary(told))
        self._too_few.setText(self._listed_few(few))
        self._too_few.setVisible(bool(few))
        self._how.setVisible(bool(told))

    def _titles(self) -> list[str]:
        return [
            self.tr("On the day before") if self._lags.value == "1" else self.tr("Two days before"),
            self.tr("Difference"),
            self.tr("With"),
            self.tr("Without"),
            self.tr("Goes with"),
        ]

    def _row(self, insight: Insight, knee: Knee | None) -> list[str]:
        difference = insight.difference
        if difference is None:
            return []
        form = self.tr("{points} ({low} to {high})")
        low, high = self._signed(difference.low), self._signed(difference.high)
        return [
            self._name(insight, knee),
            form.format(points=self._signed(difference.points), low=low, high=high),
            self._side(insight.with_.mean, insight.with_.count),
            self._side(insight.without.mean, insight.without.count),
            self._verdict(insight),
        ]

    def _name(self, insight: Insight, knee: Knee | None) -> str:
        return self._names.of_knee(self._words.say(insight.name), knee)

    def _side(self, mean: float | None, count: int) -> str:
        return self.tr("{mean} after %n days", "", count).format(mean=self._words.number(mean or 0.0))

    def _verdict(self, insight: Insight) -> str:
        if insight.is_worse:
            return self.tr("▲ a worse morning")
        return self.tr("▼ a better morning") if insight.is_better else self.tr("no clear connection")

    def _signed(self, points: float) -> str:
        text = self._words.number(abs(points))
        is_zero = text == self._words.number(0.0)
        return text if is_zero else f"+{text}" if points > 0 else f"−{text}"

    def _summary(self, told: Sequence[tuple[Insight, Knee | None]]) -> str:
        worse = sum(each.is_worse for each, _ in told)
        if worse:
            text = self.tr("Clearly go with more pain on waking: %n of {all} things looked at.", "", worse)
            return text.format(all=len(told))
        if told:
            return self.tr("None of the things looked at clearly goes with more pain on waking.")
        text = self.tr(
            "Needs waking pain on the mornings after, and at least %n days with and without a thing to compare.",
            "",
            LEAST_DAYS,
        )
        listed = self.tr("Runs, descent, activities, exercises and other training will be listed here.")
        return f"{text} {listed}"

    def _listed_few(self, few: Sequence[tuple[Insight, Knee | None]]) -> str:
        names = [f"{self._name(each, knee)} ({min(each.with_.count, each.without.count)})" for each, knee in few]
        return self.tr("Too few days to say: {factors}.").format(factors=", ".join(names))

    def _explanation(self) -> str:
        text = self.tr(
            "The difference is between mornings after days with and without it, for days that began alike: it allows "
            "for that day’s own waking pain and the fortnight before. In brackets is its range by 1,000 shuffles of "
            "blocks of ten days, widened for the number of things looked at: in a journal where nothing goes with "
            "anything, one of them would be marked in at most {share} of 100. What goes together need not be the cause."
        )
        return text.format(share=round(ALPHA * _PERCENT))
