"""The languages the window and a report can speak, and the translators that make them do so.

The texts lie in ``resources/translations``; ``python -m tests.translations`` brings them level with the code.
"""

from __future__ import annotations

from importlib.resources import files

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from kneejournal.domain.messages import Template
from kneejournal.domain.vocabulary import Units
from kneejournal.gui.words import Words
from kneejournal.settings import Language

LANGUAGE_NAMES = {Language.ENGLISH: "English", Language.GERMAN: "Deutsch"}
"""What each language calls itself; these names are the same in all languages."""


class _WordsApart(Words):
    """Words in a language that need not be the window's."""

    def __init__(self, language: Language, units: Units) -> None:
        super().__init__(units)
        self._texts = _own_texts(language)

    def text(self, template: Template) -> str:
        """Return the template in this language."""
        return self._texts.translate("core", template.english) or template.english

    def tr(self, text: str, /, disambiguation: str | None = None, n: int = -1) -> str:
        """Return one of the class's own texts in this language."""
        return self._texts.translate("Words", text, disambiguation, n) or text


def words_in(language: Language, units: Units) -> Words:
    """Return a :class:`~kneejournal.domain.messages.Renderer` of a language, whichever one the window speaks.

    A report for a colleague abroad is written with it: ``words_in(Language.GERMAN, report.units)``.

    Args:
        language: the language; ``SYSTEM`` is the computer's.
        units: kilometres or miles.
    """
    return _WordsApart(spoken(language), units)


def spoken(chosen: Language) -> Language:
    """Return the language that is meant: with ``SYSTEM`` the computer's first one that is known here, else English."""
    if chosen is not Language.SYSTEM:
        return chosen
    wanted = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((Language(name) for name in wanted if name in LANGUAGE_NAMES), Language.ENGLISH)


def speak(app: QCoreApplication, chosen: Language) -> None:
    """Make all texts, dates and numbers of the program those of a language. Called before the first widget is made."""
    language = spoken(chosen)
    for translator in (_texts_of_qt(language), _own_texts(language)):
        translator.setParent(app)
        app.installTranslator(translator)
    QLocale.setDefault(Words().locale)


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
