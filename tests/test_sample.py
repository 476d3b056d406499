"""The made-up runner is believable, and the same one for the same seed."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from datetime import date, timedelta
from functools import cache

import pytest

from kneejournal.domain.diary import Diary
from kneejournal.domain.errors import UserProblem
from kneejournal.domain.followed import Done, followed
from kneejournal.domain.records import CheckIn
from kneejournal.domain.trends import flare_ups, mean_of, score_series
from kneejournal.domain.vocabulary import NOT_DONE, Knee, SpanKind, Terrain
from kneejournal.exporters.archive import dumps, read
from kneejournal.sample import LAST_DAY, sample, written_at

SEEDS = range(1, 7)
FIRST_DAY = LAST_DAY - timedelta(days=7 * 26 - 1)
WEEK = timedelta(weeks=1)

made = cache(sample)


def text(diary: Diary) -> str:
    return dumps(diary, written_at(LAST_DAY))


def worst(diary: Diary, first: date, last: date) -> float:
    mean = mean_of(score_series(diary, Knee.RIGHT, "worst_pain", first, last))
    assert mean is not None
    return mean


def test_the_same_seed_gives_the_same_journal_in_another_process() -> None:
    program = "import sys; from tests.test_sample import made, text; sys.stdout.write(text(made(8, 3)))"
    hashes = {hashlib.sha256(text(sample(8, 3)).encode()).hexdigest()}
    for hash_seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": hash_seed, "PYTHONIOENCODING": "utf-8"}
        written = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, check=True)
        hashes.add(hashlib.sha256(written.stdout).hexdigest())
    assert len(hashes) == 1


def test_another_seed_gives_another_runner() -> None:
    assert len({text(made(seed=seed)) for seed in SEEDS}) == len(SEEDS)


@pytest.mark.parametrize("seed", SEEDS)
def test_there_is_a_flare_up_a_relapse_after_too_much_and_recovery(seed: int) -> None:
    diary = made(seed=seed)
    series = score_series(diary, Knee.RIGHT, "worst_pain", FIRST_DAY, LAST_DAY)
    first, *_, relapse = flare_ups(series, FIRST_DAY)
    assert first.onset < FIRST_DAY + 5 * WEEK
    assert FIRST_DAY + 12 * WEEK < relapse.onset < FIRST_DAY + 18 * WEEK
    for flare in (first, relapse):
        hills = [run for run in diary.runs if run.terrain is Terrain.HILLY and run.day <= flare.onset]
        weeks_before = [run for run in diary.runs if hills[-1].day - 6 * WEEK < run.day < hills[-1].day]
        assert flare.onset - hills[-1].day < WEEK
        assert (hills[-1].distance_m or 0) > 1.3 * max(run.distance_m or 0 for run in weeks_before)
    assert worst(diary, LAST_DAY - 4 * WEEK, LAST_DAY) < worst(diary, FIRST_DAY, FIRST_DAY + 2 * WEEK)
    assert worst(diary, LAST_DAY - 4 * WEEK, LAST_DAY) < worst(diary, relapse.onset, relapse.onset + WEEK) - 1.5


@pytest.mark.parametrize("seed", SEEDS)
def test_exercises_begin_with_the_first_visit_and_follow_the_programme(seed: int) -> None:
    diary = made(seed=seed)
    visit = min(each.date for each in diary.visits)
    assert min(each.date for each in diary.sets) >= visit
    assert {each.exercise for each in diary.sets} <= {i.exercise for each in diary.programmes for i in each.items}
    assert len(diary.programmes) >= 3
    assert len(diary.outcome_scores) >= 2
    assert diary.outcome_scores[-1].score > diary.outcome_scores[0].score


@pytest.mark.parametrize("seed", SEEDS)
def test_not_all_is_answered_and_some_things_were_not_done(seed: int) -> None:
    diary = made(seed=seed)
    days = {each.date for each in diary.check_ins}
    gaps = [FIRST_DAY + timedelta(days=n) for n in range(7 * 26) if FIRST_DAY + timedelta(days=n) not in days]
    holiday = next(span for span in diary.spans if span.kind is SpanKind.HOLIDAY)
    assert holiday.to is not None
    assert sum(holiday.from_ <= day <= holiday.to for day in gaps) >= 5
    assert sum(not holiday.from_ <= day <= holiday.to for day in gaps) >= 3
    assert any(NOT_DONE in each.activities.values() for each in diary.check_ins)
    for field in ("waking_pain", "worst_pain", "note", "moments", "walk_min"):
        assert any(getattr(each, field) in (None, ()) for each in diary.check_ins)
        assert any(getattr(each, field) not in (None, ()) for each in diary.check_ins)
    responses = [response for run in diary.runs for response in run.responses]
    assert any(response.one_hour_after is None for response in responses)
    assert any(response.one_hour_after is not None for response in responses)


@pytest.mark.parametrize("seed", SEEDS)
def test_the_advice_is_mostly_followed_and_sometimes_not(seed: int) -> None:
    diary = made(seed=seed)
    assert {each.date for each in diary.advice_log} <= {each.date for each in diary.check_ins}
    done = [day.done for day in followed(diary, (Knee.RIGHT,), FIRST_DAY, LAST_DAY, LAST_DAY) if day.advised]
    assert 2 <= done.count(Done.BEYOND) < len(done) / 6
    assert done.count(Done.FOLLOWED) > len(done) / 6


@pytest.mark.parametrize("seed", SEEDS)
def test_the_worst_pain_of_a_day_is_its_highest_score(seed: int) -> None:
    for check_in in made(seed=seed).check_ins:
        if check_in.worst_pain is not None:
            scores = [pain for pain in check_in.activities.values() if isinstance(pain, int)]
            scores += [moment.pain for moment in check_in.moments]
            assert check_in.worst_pain >= max([*scores, check_in.waking_pain or 0, check_in.pain_now or 0])


def test_every_record_says_when_it_was_written_and_every_answer_when_it_was_given() -> None:
    diary = made()
    for record in diary.records():
        assert record.updated_at is not None
        assert FIRST_DAY <= record.updated_at.date() <= LAST_DAY
    for check_in in diary.check_ins:
        assert {time.date() for time in check_in.answered_at.values()} == {check_in.date}
        assert check_in.updated_at == max(check_in.answered_at.values())
        assert set(check_in.answered_at) == _answered(check_in)


def _answered(check_in: CheckIn) -> set[str]:
    raw = check_in.to_json()
    fields = set(raw) - {"date", "knee", "activities", "updated_at", "answered_at"}
    return fields | {f"activities.{activity}" for activity in check_in.activities}


@pytest.mark.parametrize("weeks", [1, 2, 3, 7, 16, 60])
def test_any_length_ends_on_the_day_asked_for_and_is_in_the_open_format(weeks: int) -> None:
    until = date(2024, 2, 29)
    diary = made(weeks, 5, until)
    days = (
        {each.date for each in diary.check_ins} | {run.day for run in diary.runs} | {each.date for each in diary.sets}
    )
    assert max(days) == until
    assert min(days) >= until - weeks * WEEK + timedelta(days=1)
    reading = read(text(diary))
    assert reading.warnings == ()
    assert text(reading.diary) == text(diary)


def test_the_last_day_is_left_to_be_filled_in() -> None:
    last = next(each for each in made().check_ins if each.date == LAST_DAY)
    assert last.waking_pain is not None
    assert last.worst_pain is None


@pytest.mark.parametrize("weeks", [0, -3, 1041])
def test_a_length_that_cannot_be_made_is_refused(weeks: int) -> None:
    with pytest.raises(UserProblem, match="choose 1 to 1040"):
        sample(weeks)


@pytest.mark.parametrize("until", [date.min, date.max])
def test_a_last_day_that_cannot_be_made_is_refused(until: date) -> None:
    with pytest.raises(UserProblem, match="1925 to 2200"):
        sample(1, 1, until)
