"""Dates as services write them for people, in the language and order of the account.

Seen: ``Mar 5, 2026, 6:12:00 AM``, ``5 Mar 2026, 06:12:00``, ``05.03.2026, 06:12:00``, ``6. 9. 2026 11:18:40``,
``24 mai 2012 à 16:27:40``, ``2026-03-05 07:12:00``, ``2026年3月5日 6:12:00``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import UTC, datetime
from functools import cache

from kneejournal.importers.sports import plain

_MONTHS = (
    "jan ene gen ian led sty sij oca tammi янв січ ιαν",
    "feb fev uno lut vel sub helmi фев лют φεβ",
    "mar mrt brez bre ozu maalis maa мар бер μαρ",
    "apr avr abr dub kwi tra nis huhti апр кві απρ",
    "may mai maj mei mag kve svi tou май мая тра μαι",
    "jun juin giu iun cze cerv cvn haz kes июн чер ιουν",
    "jul juil lug iul cervenec cervence cvc lip tem hei июл лип ιουλ",
    "aug aou ago sie srp kol agu elo авг сер αυγ",
    "sep set wrz zar ruj eyl syy сен вер σεπ",
    "oct okt ott out paz rij eki loka окт жов οκτ",
    "nov noi lis kas marras ноя лис νοε",
    "dec dez dic des gru pro ara jou дек гру δεκ",
)
"""How the names of months begin, without accents, in the languages of the services."""


@cache
def _month_begins() -> dict[str, int]:
    return {plain(begin): month for month, begins in enumerate(_MONTHS, start=1) for begin in begins.split()}


_CLOCK = re.compile(r"(\d{1,2}):(\d\d)(?::(\d\d))?(?:[.,]\d+)?")
_DOTTED_CLOCK = re.compile(r"(?<![\d.])(\d{1,2})\.(\d\d)(?:\.(\d\d))?$")
_HALF_DAY = re.compile(r"(?<![^\W\d])([ap])\.?\s?m\.?(?![^\W\d])")
_MORNING, _AFTERNOON = ("午前", "上午", "오전"), ("午後", "下午", "오후")
_WORD = re.compile(r"[^\W\d]{3,}")
_CENTURY, _FIRST_LONG_YEAR, _NOON = 2000, 1000, 12


def month_first(texts: Iterable[str]) -> bool:
    """Tell whether the dates of one table, where they are numbers only, name the month before the day.

    A number over 12 decides; without one, American hours with AM and PM do.
    """
    shown = [_normal(text) for text in texts]
    pairs = [(int(found[1]), int(found[2])) for text in shown if (found := _NUMBERED.match(text))]
    if any(first > _NOON for first, _ in pairs):
        return False
    return any(second > _NOON for _, second in pairs) or any(_HALF_DAY.search(text) for text in shown)


def date_of(text: str, *, month_comes_first: bool = False) -> datetime | None:
    """Return a date with its time; without a zone where none is written. None where it is no such date."""
    shown = _normal(text)
    try:
        if _ISO.match(shown):
            return datetime.fromisoformat(shown.upper().removesuffix(" UTC"))
        return _written(shown, month_comes_first=month_comes_first)
    except (ValueError, OverflowError):  # a month of 13, a year of forty digits
        return None


_NUMBERED = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-]")
_ISO = re.compile(r"\d{4}-\d\d-\d\d[t ]\d\d:\d\d")


def _normal(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold().strip().strip("'")


def _written(text: str, *, month_comes_first: bool) -> datetime | None:
    clock = _CLOCK.search(text) or _DOTTED_CLOCK.search(text)
    if clock is None:
        return None
    day = _day(text[: clock.start()] + " " + text[clock.end() :], month_comes_first=month_comes_first)
    if day is None:
        return None
    hour, minute, second = _hour(int(clock[1]), text), int(clock[2]), int(clock[3] or 0)
    return datetime(*day, hour, minute, second)  # noqa: DTZ001  # the caller knows the zone


def _hour(hour: int, text: str) -> int:
    half = _HALF_DAY.search(text)
    if (half and half[1] == "a") or any(each in text for each in _MORNING):
        return hour % _NOON
    if half or any(each in text for each in _AFTERNOON):
        return hour % _NOON + _NOON
    return hour


def _day(text: str, *, month_comes_first: bool) -> tuple[int, int, int] | None:
    numbers = [int(each) for each in re.findall(r"\d+", text)][:3]
    months = [month for word in _WORD.findall(text) if (month := _month(word))]
    match numbers:
        case [year, month, day] if year >= _FIRST_LONG_YEAR:
            return year, month, day
        case [first, second, year]:
            return _year(year), *((first, second) if month_comes_first else (second, first))
        case [year, day] if months and year >= _FIRST_LONG_YEAR:
            return year, months[-1], day
        case [day, year] if months:
            return _year(year), months[-1], day
        case _:
            return None


def _year(year: int) -> int:
    return year if year >= _FIRST_LONG_YEAR else _CENTURY + year


def _month(word: str) -> int | None:
    """Return the month that a word names: the longest begin that fits decides."""
    known, shown = _month_begins(), plain(word)
    return next((known[shown[:size]] for size in range(len(shown), 2, -1) if shown[:size] in known), None)


def as_utc(moment: datetime) -> datetime:
    """Take a date without a zone for UTC."""
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
