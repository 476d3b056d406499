"""``log``: adds answers to the check-in of a day."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kneejournal.cli.opening import is_there, journal_path, opened
from kneejournal.cli.parser import WrongUsage
from kneejournal.cli.values import read, read_day, read_knee, whole_or_text
from kneejournal.domain.day import known_activities
from kneejournal.domain.diary import tracked_knees
from kneejournal.domain.errors import UserProblem
from kneejournal.domain.fields import SCORE, ActivityAnswer, Choice, ClockTime
from kneejournal.domain.messages import Template
from kneejournal.domain.part import traits
from kneejournal.domain.records import CheckIn, Moment, Profile
from kneejournal.domain.vocabulary import Knee, Symptom

if TYPE_CHECKING:
    from kneejournal.journal import Journal

UNTRACKED = Template(
    "problem.cli.untracked",
    "The {knee} knee is not tracked in this journal, only the {tracked} one; the window's settings add a knee.",
)
UNKNOWN_ACTIVITY = Template("problem.cli.activity", "--activity: {activity} is not known; there are {known}.")
FUTURE = Template("problem.cli.future", "--date: {day} lies in the future; only days up to today can be noted.")

NUMBERS = {
    "waking": "waking_pain",
    "worst": "worst_pain",
    "now": "pain_now",
    "stiffness_min": "stiffness_min",
    "walk_min": "walk_min",
}
WORDS = ("swelling", "location", "note")
KINDS = {trait.name: trait.kind for trait in traits(CheckIn)}


@dataclass(frozen=True)
class _Entry:
    """What the command line says, its values checked.

    Attributes:
        day: None means today.
        knee: None means the one that is tracked.
        answers: by field name or ``activities.ID``.
        symptoms: to add.
        taken_back: symptoms to remove.
        no_symptoms: that they were asked and there was none.
        moments: to add.
    """

    day: date | None
    knee: Knee | None
    answers: Mapping[str, object]
    symptoms: frozenset[Symptom]
    taken_back: frozenset[Symptom]
    no_symptoms: bool
    moments: tuple[Moment, ...]


def log(args: Namespace, journal: Path | None) -> int:
    """Note what the options say and tell it in one line."""
    entry = _entry(args)
    path = journal_path(journal)
    if not is_there(path):
        _knee(entry, Profile())
        _refuse_unknown(entry, Profile())
    with opened(path, make=True) as open_journal:
        profile = open_journal.profile()
        knee = _knee(entry, profile)
        _refuse_unknown(entry, profile)
        day = entry.day or open_journal.today()
        answers = _answers(entry, open_journal.read(day, day).check_in(day, knee))
        change = open_journal.answer(day, knee, answers)
        if entry.knee and not profile.knees:
            _track(open_journal, knee)
    said = ", ".join(_said(name, value) for name, value in answers.items())
    print(f"{day.isoformat()}, {knee} knee: {said if change else 'nothing changed'}")
    return 0


def _track(journal: Journal, knee: Knee) -> None:
    """Let the profile, which names no knee yet, name this one, and the other if that was logged before."""
    logged = {knee, *(check_in.knee for check_in in journal.read().check_ins)}
    journal.save_profile({"knees": tuple(each for each in Knee if each in logged)})


def _entry(args: Namespace) -> _Entry:
    _refuse_contradictions(args)
    answers: dict[str, object] = {}
    for option, field in NUMBERS.items():
        if (text := getattr(args, option)) is not None:
            answers[field] = read(f"--{option.replace('_', '-')}", KINDS[field], whole_or_text(text))
    for field in WORDS:
        if (text := getattr(args, field)) is not None:
            answers[field] = read(f"--{field}", KINDS[field], text)
    answers |= dict(_activity(text) for text in args.activity)
    return _Entry(
        day=_past(read_day("--date", args.date)),
        knee=read_knee(args.knee),
        answers=answers,
        symptoms=_symptoms("--symptom", args.symptom),
        taken_back=_symptoms("--not-symptom", args.not_symptom),
        no_symptoms=args.no_symptoms,
        moments=tuple(_moment(text) for text in args.moment),
    )


def _past(day: date | None) -> date | None:
    if day is not None and day > datetime.now().astimezone().date():
        raise UserProblem(FUTURE(day=day.isoformat()))
    return day


def _refuse_contradictions(args: Namespace) -> None:
    """Refuse what cannot be meant.

    Raises:
        WrongUsage: also where there is nothing to log.
    """
    said = {name: value for name, value in vars(args).items() if name not in {"command", "journal", "date", "knee"}}
    if not any(value not in (None, False, []) for value in said.values()):
        raise WrongUsage("nothing to log: name at least one answer, such as --waking 2")
    if args.symptom and args.no_symptoms:
        raise WrongUsage("--symptom and --no-symptoms contradict each other")
    if set(args.symptom) & set(args.not_symptom):
        raise WrongUsage("--symptom and --not-symptom name the same")


def _activity(text: str) -> tuple[str, object]:
    activity, equals, answer = text.partition("=")
    if not activity or not equals:
        raise WrongUsage(f"--activity: {text} is not of the form ID=N, such as stairs=3 or stairs=not_done")
    return f"activities.{activity}", read(f"--activity {activity}", ActivityAnswer(), whole_or_text(answer))


def _moment(text: str) -> Moment:
    clock, equals, pain = text.partition("=")
    if not clock or not equals:
        raise WrongUsage(f"--moment: {text} is not of the form HH:MM=N, such as 15:30=4")
    time = read("--moment", ClockTime(), clock)
    return Moment(time=time, pain=read(f"--moment {clock}", SCORE, whole_or_text(pain)))


def _symptoms(option: str, ids: Iterable[str]) -> frozenset[Symptom]:
    return frozenset(read(option, Choice(Symptom), each) for each in ids)


def _knee(entry: _Entry, profile: Profile) -> Knee:
    """Return the knee that is meant."""
    tracked = tracked_knees(profile)
    if entry.knee is None:
        if len(tracked) > 1:
            raise WrongUsage("both knees are tracked: name one with --knee left or --knee right")
        return tracked[0]
    if profile.knees and entry.knee not in tracked:
        raise UserProblem(UNTRACKED(knee=entry.knee, tracked=tracked[0]))
    return entry.knee


def _refuse_unknown(entry: _Entry, profile: Profile) -> None:
    known = known_activities(profile)
    for name in entry.answers:
        field, _, activity = name.partition(".")
        if field == "activities" and activity not in known:
            raise UserProblem(UNKNOWN_ACTIVITY(activity=activity, known=tuple(sorted(known))))


def _answers(entry: _Entry, before: CheckIn | None) -> dict[str, object]:
    """Return the answers as they are to stand; symptoms and moments are added to those of before."""
    answers = dict(entry.answers)
    known = before.symptoms if before else None
    if entry.no_symptoms or entry.symptoms or (entry.taken_back and known is not None):
        left = ({*(known or ())} if not entry.no_symptoms else set()) | entry.symptoms
        answers["symptoms"] = tuple(each for each in Symptom if each in left - entry.taken_back)
    if entry.moments:
        answers["moments"] = _with_moments(before.moments if before else (), entry.moments)
    return answers


def _with_moments(before: Iterable[Moment], added: Iterable[Moment]) -> tuple[Moment, ...]:
    """Return all moments by time; one that is named again keeps its words."""
    moments = list(before)
    for new in added:
        same = [each for each in moments if each.time == new.time]
        words = next((each.note for each in same if each.note), None)
        moments = [*(each for each in moments if each not in same), replace(new, note=words)]
    return tuple(sorted(moments, key=lambda moment: moment.time))


def _said(name: str, value: object) -> str:
    match name, value:
        case "symptoms", tuple(symptoms):
            return f"symptoms {' '.join(symptoms)}" if symptoms else "no symptoms"
        case "moments", tuple(moments):
            return "moments " + " ".join(f"{moment.time:%H:%M}={moment.pain}" for moment in moments)
        case "note", _:
            return "note"
        case _:
            return f"{name.removeprefix('activities.')} {value}"
