"""Outcome scores: which totals a questionnaire can have, and which change of them matters."""

from __future__ import annotations

from datetime import date

import pytest

from kneejournal.domain.errors import UserProblem
from kneejournal.domain.outcome import Instrument, ScoreLine, instruments, refuse_out_of_range, score_lines
from kneejournal.domain.records import CustomInstrument, OutcomeScore
from kneejournal.domain.vocabulary import Side

EARLY, LATE = date(2026, 9, 1), date(2026, 11, 1)
OWN = CustomInstrument(id="c1", name="Squat test", min=-5, max=5, important_change=2)
OPEN = CustomInstrument(id="c2", name="Steps", min=0)


def score(instrument: str, total: float, day: date = LATE, knee: Side = Side.RIGHT) -> OutcomeScore:
    return OutcomeScore(date=day, instrument=instrument, knee=knee, score=total)


def lines(*scores: OutcomeScore) -> tuple[ScoreLine, ...]:
    return score_lines(scores, (OWN, OPEN))


@pytest.mark.parametrize(
    ("instrument", "totals", "fits"),
    [
        ("KOOS-PF", (0, 16.4, 100), True),
        ("koos-pf", (-0.1, 100.1), False),
        ("AKPS", (0, 100), True),
        ("LEFS", (0, 80), True),
        ("LEFS", (81,), False),
        (" PSFS ", (0, 10), True),
        ("PSFS", (10.1,), False),
        ("Squat test", (-5, 5), True),
        ("c1", (6, -6), False),
        ("Steps", (0, 1e6), True),
        ("Steps", (-1,), False),
        ("Nobody knows it", (-1e6, 1e6), True),
    ],
)
def test_a_total_outside_its_range_is_refused(instrument: str, totals: tuple[float, ...], *, fits: bool) -> None:
    for total in totals:
        if fits:
            refuse_out_of_range(score(instrument, total), instruments((OWN, OPEN)))
        else:
            with pytest.raises(UserProblem, match=r"goes from .* was not saved"):
                refuse_out_of_range(score(instrument, total), instruments((OWN, OPEN)))


@pytest.mark.parametrize(
    ("instrument", "before", "after", "matters"),
    [
        ("KOOS-PF", 50, 66.4, True),
        ("KOOS-PF", 66.3, 50, False),
        ("AKPS", 70, 80, True),
        ("AKPS", 70, 79, False),
        ("LEFS", 50, 59, True),
        ("PSFS", 4, 2, True),
        ("Squat test", 1, 2, False),
        ("Steps", 0, 500, None),
        ("Nobody knows it", 0, 500, None),
    ],
)
def test_a_change_is_held_against_the_smallest_that_matters(
    instrument: str, before: float, after: float, *, matters: bool | None
) -> None:
    (line,) = lines(score(instrument, after), score(instrument, before, EARLY))
    assert line.change == pytest.approx(after - before)
    assert line.matters is matters


def test_one_total_changes_nothing() -> None:
    (line,) = lines(score("AKPS", 70))
    assert (line.change, line.matters) == (None, None)


def test_totals_stand_by_questionnaire_and_side_the_latest_first() -> None:
    found = lines(
        score("AKPS", 60, EARLY), score("akps", 70), score("AKPS", 50, EARLY, Side.LEFT), score("c1", 3), score("c1", 1)
    )
    assert [(line.name, line.knee, [total for _, total in line.scores]) for line in found] == [
        ("AKPS", Side.RIGHT, [60, 70]),
        ("Squat test", Side.RIGHT, [3, 1]),
        ("AKPS", Side.LEFT, [50]),
    ]


@pytest.mark.parametrize(
    ("instrument", "totals", "shares"),
    [
        ("LEFS", (0, 40, 80), (0, 0.5, 1)),
        ("Squat test", (-5, 0), (0, 0.5)),
        ("Steps", (1, 2), None),
        ("Nobody knows it", (1, 2), None),
        ("AKPS", (50, 250), None),
    ],
)
def test_only_totals_within_a_known_range_can_be_charted(
    instrument: str, totals: tuple[float, ...], shares: tuple[float, ...] | None
) -> None:
    days = [date(2026, 1, 1 + number) for number in range(len(totals))]
    (line,) = lines(*(score(instrument, total, day) for day, total in zip(days, totals, strict=True)))
    assert line.shares == shares


def test_a_range_of_one_point_has_no_shares() -> None:
    assert Instrument("flat", 3, 3, None).share(3) is None
