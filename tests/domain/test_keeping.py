"""Which backups are kept."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kneejournal.domain.keeping import ALL_FOR, MOST_OF_ALL, superseded

NOW = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)
times = st.lists(st.integers(-200 * 24, 4000 * 24).map(lambda hours: NOW - timedelta(hours=hours)), max_size=80)


def kept(made: list[datetime], now: datetime = NOW) -> list[datetime]:
    return sorted(set(made) - superseded(made, now))


def test_of_ten_years_of_daily_backups_few_are_kept_the_younger_the_more() -> None:
    made = [NOW - timedelta(days=day) for day in range(3650)]
    ages = [(NOW - each).days for each in reversed(kept(made))]
    assert ages[:8] == [0, 1, 2, 3, 4, 5, 6, 7]
    assert sum(7 < age <= 28 for age in ages) in (3, 4)
    assert sum(28 < age <= 366 for age in ages) in (11, 12, 13)
    assert sum(age > 366 for age in ages) in (9, 10)


def test_a_backup_a_day_loses_none_of_those_that_later_days_would_keep() -> None:
    there: list[datetime] = []
    for day in range(800):
        now = NOW + timedelta(days=day)
        there = kept([*there, now], now)
    ages = [(NOW + timedelta(days=799) - each).days for each in there]
    assert len([age for age in ages if age <= 7]) >= 7
    assert len([age for age in ages if 28 < age <= 366]) >= 10
    assert len([age for age in ages if age > 366]) >= 1


def test_of_a_busy_day_only_so_many_are_kept() -> None:
    made = [NOW - timedelta(minutes=minute) for minute in range(200)]
    assert len(kept(made)) <= MOST_OF_ALL + 1


@given(times)
def test_the_last_one_and_all_of_two_days_are_kept(made: list[datetime]) -> None:
    dropped = superseded(made, NOW)
    assert dropped <= set(made)
    assert not made or max(made) not in dropped
    recent = {each for each in made if NOW - each <= ALL_FOR}
    assert len(recent) > MOST_OF_ALL or not recent & dropped


@given(times)
def test_asking_again_drops_nothing_more(made: list[datetime]) -> None:
    assert superseded(kept(made), NOW) == set()
