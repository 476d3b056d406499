"""Numbers and durations as services write them for people: ``1,240``, ``1.240``, ``5,01``, ``00:31:24.4``, ``--``."""

from __future__ import annotations

import re
from collections.abc import Iterable

_GROUPS = re.compile(r"[+-]?\d{1,3}(?:[.,' ]\d{3})+")
_PLAIN = re.compile(r"[+-]?\d+(?:[.,]\d+)?")
_CLOCK = re.compile(r"(?:(\d+)\s*(?:d|days?|t|j|tage?|jours?)?[ ,.:]+)??(?:(\d+):)?(\d{1,2}):(\d{1,2}(?:[.,]\d+)?)")


def decimal_sign(texts: Iterable[str]) -> str:
    """Return the sign that separates decimals in one table: "." unless more values can only be read with ","."""
    votes = 0
    for text in map(_bare, texts):
        signs = [each for each in text if each in ".,"]
        if len(set(signs)) > 1:
            votes += 2 if signs[-1] == "," else -2
        elif len(signs) == 1 and not _GROUPS.fullmatch(text):
            votes += 1 if signs[0] == "," else -1
    return "," if votes > 0 else "."


def figure_of(text: str, decimal: str) -> float | None:
    """Return a number whose decimals are separated by ``decimal``; None where there is none ("--")."""
    bare = _bare(text)
    if _GROUPS.fullmatch(bare) and decimal not in bare:
        return float(re.sub(r"[.,' ]", "", bare))
    other = "," if decimal == "." else "."
    if other in bare and decimal in bare:
        bare = bare.replace(other, "")
    plain = re.sub(r"[' ]", "", bare)
    return float(plain.replace(",", ".")) if _PLAIN.fullmatch(plain) else None


def _bare(text: str) -> str:
    """Return a number without units, narrow blanks and the apostrophe that spreadsheets are warned with."""
    plain = text.replace("\u00a0", " ").replace("\u202f", " ").replace("’", "'").strip().lstrip("'")
    return re.sub(r"\s*(?:km|mi|m|ft)$", "", plain, flags=re.IGNORECASE)


def seconds_of(text: str) -> float | None:
    """Return a duration in seconds: a plain number of them, or ``h:mm:ss``, ``mm:ss``, with decimals or not."""
    shown = text.strip().lstrip("'")
    if _PLAIN.fullmatch(shown):
        return float(shown.replace(",", "."))
    clock = _CLOCK.fullmatch(shown)
    if clock is None:
        return None
    days, hours, minutes = (int(each or 0) for each in clock.groups()[:3])
    return ((days * 24 + hours) * 60 + minutes) * 60 + float(clock[4].replace(",", "."))
