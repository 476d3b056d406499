"""The window speaks the language that is chosen, and a report may speak another one."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from kneejournal.domain.messages import Metres, Template, render
from kneejournal.domain.vocabulary import Units
from kneejournal.gui.languages import spoken, words_in
from kneejournal.gui.words import as_typed, parsed_number
from kneejournal.settings import Language

DAY = date(2026, 11, 3)
SENTENCE = Template("rules.plan.distance", "{distance}")


@pytest.mark.parametrize(
    ("language", "units", "day", "distance"),
    [
        (Language.ENGLISH, Units.KM, "3 November", "4.2 km"),
        (Language.ENGLISH, Units.MI, "3 November", "2.6 mi"),
        (Language.GERMAN, Units.KM, "3. November", "4,2 km"),
        (Language.GERMAN, Units.MI, "3. November", "2,6 mi"),
    ],
)
def test_a_report_speaks_a_language_of_its_own(language: Language, units: Units, day: str, distance: str) -> None:
    words = words_in(language, units)

    assert words.day(DAY) == day
    assert render(SENTENCE(distance=Metres(4200)), words) == distance


def test_a_system_in_a_language_that_is_not_known_is_spoken_to_in_english() -> None:
    assert spoken(Language.SYSTEM) is Language.ENGLISH
    assert spoken(Language.GERMAN) is Language.GERMAN


def test_a_number_is_typed_with_the_comma_of_the_language() -> None:
    usual = QLocale()
    try:
        QLocale.setDefault(words_in(Language.GERMAN, Units.KM).locale)
        assert [as_typed(number) for number in (5.0, 5.25, 1200.0)] == ["5", "5,25", "1200"]
        assert parsed_number(as_typed(5.25)) == 5.25
    finally:
        QLocale.setDefault(usual)
