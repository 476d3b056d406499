"""Is it getting better? The last two weeks held against the two before, in one sentence that says what it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kneejournal.domain.diary import Diary
from kneejournal.domain.messages import Message, Template
from kneejournal.domain.names import KNEE_NAMES
from kneejournal.domain.report_pain import SMALLEST_CHANGE, Average, pain_figure
from kneejournal.domain.trends import earlier
from kneejournal.domain.vocabulary import Knee

COMPARED_DAYS = 14
LEAST_SCORED = 7  # half of the fortnight, as many as a flare-up is measured against [eng]

BETTER = Template("better.better", "Better.")
WORSE = Template("better.worse", "Worse.")
SAME = Template("better.same", "Little changed.")
TOO_FEW = Template("better.too_few", "Too few days to say.")

CHANGED = Template(
    "better.changed",
    "Worst pain of the {knee} was {now} on average over these {days} days and {before} over the {days} before: a "
    "change of {change}, and the smallest that matters is {smallest}.",
)
UNCHANGED = Template(
    "better.unchanged",
    "Worst pain of the {knee} was {now} on average over these {days} days and {before} over the {days} before: a "
    "change of {change}, less than the smallest that matters ({smallest}).",
)
NEEDED = Template(
    "better.needed",
    "Worst pain of the {knee} has to be noted on {least} of these {days} days and of the {days} before.",
)
COUNTED = Template("better.counted", "Noted on {now} of {days} and on {before} of {days} days.")


class Course(StrEnum):
    """Where the pain went."""

    BETTER = "better"
    WORSE = "worse"
    SAME = "same"
    TOO_FEW = "too_few"


@dataclass(frozen=True)
class Comparison:
    """One knee's worst pain over the last two weeks and over the two before.

    ``change`` is that between both means as they are read, in points, negative for less pain; None where either side
    has too few days. Where the pain went follows from it as well, so that the sentence never contradicts itself.
    """

    knee: Knee
    now: Average
    before: Average
    change: float | None

    @property
    def course(self) -> Course:
        """Where the pain went; a change below the smallest that matters is none."""
        if self.change is None:
            return Course.TOO_FEW
        if abs(self.change) < SMALLEST_CHANGE:
            return Course.SAME
        return Course.BETTER if self.change < 0 else Course.WORSE

    def headline(self) -> Message:
        """Say it in a word or two."""
        heads = {Course.BETTER: BETTER, Course.WORSE: WORSE, Course.SAME: SAME, Course.TOO_FEW: TOO_FEW}
        return heads[self.course]()

    def detail(self) -> Message:
        """Say by how much, or what is needed to tell."""
        knee = KNEE_NAMES[self.knee]()
        if self.change is None:
            return NEEDED(knee=knee, least=LEAST_SCORED, days=COMPARED_DAYS)
        return (UNCHANGED if self.course is Course.SAME else CHANGED)(
            knee=knee,
            now=self.now.read,
            before=self.before.read,
            days=COMPARED_DAYS,
            change=abs(self.change),
            smallest=SMALLEST_CHANGE,
        )

    def counted(self) -> Message:
        """Say how many days both sides rest on."""
        return COUNTED(now=self.now.count, before=self.before.count, days=COMPARED_DAYS)


def comparison(diary: Diary, knee: Knee, last: date) -> Comparison:
    """Hold the fortnight up to ``last`` against the one before it."""
    figure = pain_figure(diary, knee, "worst_pain", earlier(last, COMPARED_DAYS - 1), last)
    enough = min(figure.now.count, figure.before.count) >= LEAST_SCORED
    return Comparison(knee, figure.now, figure.before, figure.change if enough else None)
