"""Which labels of services and watches are runs; the table is ``resources/imports/sports.toml``."""

from __future__ import annotations

import tomllib
import unicodedata
from functools import cache
from importlib.resources import files
from typing import Any

from kneejournal.importers.activity import Sport


def sport_of(label: str) -> Sport:
    """Return what a label means, in any of the languages known."""
    return _labels().get(plain(label), Sport.UNKNOWN)


def sport_by_name(name: str) -> Sport:
    """Return OTHER for a name as services give it ("Afternoon Swim"), UNKNOWN for all that says nothing or more."""
    words = name.split()
    sports = {sport_of(word) for word in words if plain(word) not in _VAGUE}
    is_other = len(words) <= _WORDS_OF_A_SERVICE and Sport.OTHER in sports and sports <= {Sport.OTHER, Sport.UNKNOWN}
    return Sport.OTHER if is_other else Sport.UNKNOWN


_WORDS_OF_A_SERVICE = 3
_VAGUE = frozenset({"workout", "training", "other", "cardio", "transition"})
"""Labels that a runner also gives to runs."""


def plain(text: str) -> str:
    """Return a label or the name of a column without case, accents, blanks, hyphens and signs, to compare by."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(each for each in decomposed if each.isalnum())


def table_of_words(name: str) -> dict[str, Any]:
    """Read one of the tables of words in ``resources/imports``."""
    return tomllib.loads((files("kneejournal.resources") / "imports" / f"{name}.toml").read_text("utf-8"))


@cache
def _labels() -> dict[str, Sport]:
    """Return the sports by label. Where languages disagree about a label, nothing is known of it."""
    found: dict[str, set[Sport]] = {}
    for languages in table_of_words("sports").values():
        for sports in languages.values():
            for sport, labels in sports.items():
                for label in labels:
                    found.setdefault(plain(label), set()).add(Sport[sport.upper()])
    return {label: sports.copy().pop() for label, sports in found.items() if len(sports) == 1}
