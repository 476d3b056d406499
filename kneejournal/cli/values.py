"""Reading what stands after an option. The bounds are those of the records."""

from __future__ import annotations

import math
import re
from datetime import date
from typing import Any

from kneejournal.domain.errors import InvalidValue, UserProblem
from kneejournal.domain.fields import Choice, Day, FieldKind, shown
from kneejournal.domain.messages import Template
from kneejournal.domain.vocabulary import Knee

WRONG = Template("problem.cli.value", "{option}: {fault}.")

_WHOLE = re.compile(r"[+-]?[0-9]{1,18}")
_NUMBER = re.compile(r"[+-]?([0-9]{1,18}(\.[0-9]{0,18})?|\.[0-9]{1,18})")


def whole_or_text(text: str) -> int | str:
    """Return the number where the text is a whole one, so that a field can say what it thinks of the rest."""
    return int(text) if _WHOLE.fullmatch(text) else text


def read(option: str, kind: FieldKind, raw: object) -> Any:
    """Return the value of an option as a field of that kind holds it.

    Raises:
        UserProblem: where the field cannot hold it.
    """
    try:
        value = kind.read(raw)
        kind.check(value)
    except InvalidValue as fault:
        raise UserProblem(WRONG(option=option, fault=str(fault))) from None
    return value


def read_day(option: str, text: str | None) -> date | None:
    """Return the day; None where the option was not given."""
    return None if text is None else read(option, Day(), text)


def read_knee(text: str | None) -> Knee | None:
    """Return the knee; None where the option was not given."""
    return None if text is None else read("--knee", Choice(Knee), text)


def read_whole(option: str, text: str) -> int:
    """Return a whole number of any size that makes sense."""
    value = whole_or_text(text)
    if isinstance(value, str):
        raise UserProblem(WRONG(option=option, fault=f"{shown(text)} is not a whole number"))
    return value


def read_number(option: str, text: str) -> float:
    """Return a number with a decimal point or comma."""
    plain = text.replace(",", ".")
    if not _NUMBER.fullmatch(plain) or not math.isfinite(float(plain)):
        raise UserProblem(WRONG(option=option, fault=f"{shown(text)} is not a number"))
    return float(plain)
