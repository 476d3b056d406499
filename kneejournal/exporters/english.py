"""English with the report's units: the words of a report unless the window's language is given."""

from __future__ import annotations

from kneejournal.domain.messages import English, Precision, Renderer, rounded
from kneejournal.domain.report import Report
from kneejournal.domain.vocabulary import Units
from kneejournal.exporters.paper_words import METRES_PER_MILE


class EnglishMiles(English):
    """English with miles."""

    def distance(self, metres: float, precision: Precision = Precision.USUAL) -> str:
        """Return miles, for example "2.6 mi"."""
        number, decimals = rounded(metres / METRES_PER_MILE, precision)
        return f"{number:.{decimals}f} mi"


def english(report: Report) -> Renderer:
    """Return English in the report's units."""
    return EnglishMiles() if report.units is Units.MI else English()
