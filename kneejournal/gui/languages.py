"""The languages the window and a report can speak, and the translators that make them do so.

The texts lie in ``resources/translations``; ``python -m tests.translations`` brings them level with the code. This
module is imported before the window is painted, so it brings little in.
"""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from kneejournal.settings import Language

if TYPE_CHECKING:
    from kneejournal.domain.vocabulary import Units
    from kneejournal.gui.words import Words

_ENGLISH_LOCALE = "en_GB"

LANGUAGE_NAMES = {Language.ENGLISH: "English", Language.GERMAN: "Deutsch"}
"""What each language calls itself; these names are the same in all languages."""


def words_in(language: Language, units: Units) -> Words:
    """Return a :class:`~kneejournal.domain.messages.Renderer` of a language, whichever one the window speaks.

    A report for a colleague abroad is written with it: ``words_in(Language.GERMAN, report.units)``.

    Args:
        language: the language; ``SYSTEM`` is the computer's.
        units: kilometres or miles.
    """
    from kneejournal.gui.words_apart import WordsApart  # noqa: PLC0415  # brings much of the domain in

    return WordsApart(_own_texts(spoken(language)), units)


def spoken(chosen: Language) -> Language:
    """Return the language that is meant: with ``SYSTEM`` the computer's first one that is known here, else English."""
    if chosen is not Language.SYSTEM:
        return chosen
    wanted = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((Language(name) for name in wanted if name in LANGUAGE_NAMES), Language.ENGLISH)


def language_of_window() -> Language:
    """Return the language that the window speaks, as :func:`speak` made it."""
    name = QCoreApplication.translate("Words", _ENGLISH_LOCALE).partition("_")[0]
    return next((each for each in LANGUAGE_NAMES if each == name), Language.ENGLISH)


def speak(app: QCoreApplication, chosen: Language) -> None:
    """Make all texts, dates and numbers of the program those of a language. Called before the first widget is made."""
    language = spoken(chosen)
    ours = _own_texts(language)
    for translator in (_texts_of_qt(language), ours):
        translator.setParent(app)
        app.installTranslator(translator)
    QLocale.setDefault(locale_of(ours.translate("Words", _ENGLISH_LOCALE) or _ENGLISH_LOCALE))


def locale_of(name: str) -> QLocale:
    """Return how a language writes days and numbers: as the computer does it where it speaks this language, too.

    Args:
        name: the usual locale of the language, such as "de_DE".
    """
    usual, system = QLocale(name), QLocale.system()
    return system if system.language() is usual.language() else usual


def _own_texts(language: Language) -> QTranslator:
    """Return our own texts; English has some too, for the forms of one and of many."""
    translator = QTranslator()
    translator.load(str(files("kneejournal.resources") / "translations" / f"kneejournal_{language}.qm"))
    return translator


def _texts_of_qt(language: Language) -> QTranslator:
    """Return the texts of Qt's own dialogs and buttons, where Qt was installed with them."""
    translator = QTranslator()
    translator.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return translator
