"""How the report is written: its parts, its paper, its language."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QFormLayout, QPushButton, QWidget

from kneejournal.domain.report_form import LONG, PART_NAMES, USUAL, Form, PaperSize, Part
from kneejournal.gui.languages import LANGUAGE_NAMES, spoken, words_in
from kneejournal.gui.widgets.choices import Segmented
from kneejournal.gui.widgets.controls import choice, push
from kneejournal.gui.widgets.layout import Card, FlowLayout, label
from kneejournal.gui.words import Words
from kneejournal.settings import Language, ReportForm

_CHIP_PIXELS, _CHIP_PADDING = 12, 22
"""As in the style sheet, with the border."""


class FormCard(Card):
    """Emits ``changed`` when the user chooses. Long parts are asked for anew each time."""

    changed = Signal()

    def __init__(self, words: Words, window: Language, remembered: ReportForm) -> None:
        super().__init__(self.tr("On the pages"))
        self._words, self._window = words, spoken(window)
        self._parts = {part: self._chip(words.text(PART_NAMES[part])) for part in Part}
        self._paper = Segmented(self.tr("Paper"), [(PaperSize.A4.value, "A4"), (PaperSize.LETTER.value, "Letter")])
        self._language = choice(
            self.tr("Language of the report"),
            [(each.value, name) for each, name in LANGUAGE_NAMES.items()],
            unknown=self.tr("As the window"),
        )
        self._show(remembered)
        self._lay_out()
        for each in self._parts.values():
            each.clicked.connect(self._tell)
        self._paper.chosen.connect(self._tell)
        self._language.activated.connect(self._tell)

    def _chip(self, text: str) -> QPushButton:
        chip = push(text, "chip", name=self.tr("On the pages: {part}").format(part=text), checkable=True)
        chip.setMinimumWidth(_room(text))
        return chip

    def _show(self, remembered: ReportForm) -> None:
        for part, chip in self._parts.items():
            chip.setChecked(part in USUAL and part.value not in remembered.left_out)
        self._paper.show_value(remembered.paper or _usual_paper().value)
        self._language.setCurrentIndex(max(0, self._language.findData(remembered.language)))

    def _lay_out(self) -> None:
        self.body.addWidget(_chips(chip for part, chip in self._parts.items() if part in USUAL))
        self.body.addWidget(
            label(self.tr("Signs, chart and key figures are always there. Longer, if asked for:"), "soft", wraps=True)
        )
        self.body.addWidget(_chips(chip for part, chip in self._parts.items() if part in LONG))
        form = QFormLayout()
        form.setContentsMargins(0, 4, 0, 0)
        form.setHorizontalSpacing(12)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignVCenter)
        for text, field in ((self.tr("Paper"), self._paper), (self.tr("Language"), self._language)):
            said = label(text, "soft")
            said.setBuddy(field)  # by which a screen reader names a list
            form.addRow(said, field)
        self.body.addLayout(form)

    def form(self) -> Form:
        """Return what is chosen."""
        parts = frozenset(part for part, chip in self._parts.items() if chip.isChecked())
        language = Language(self._language.currentData() or self._window)
        return Form(parts, PaperSize(self._paper.value), language.value)

    def words(self) -> Words:
        """Return the words of the chosen language, in the units of the window."""
        language = self._language.currentData()
        return self._words if language in (None, self._window) else words_in(Language(language), self._words.units)

    def remembered(self) -> ReportForm:
        """Return what is to be kept for the next report."""
        left_out = tuple(part.value for part in Part if part in USUAL and not self._parts[part].isChecked())
        return ReportForm(self._paper.value, self._language.currentData() or "", left_out)

    def _tell(self) -> None:
        self.changed.emit()


def _room(text: str) -> int:
    """Return the width of a chip that is on: its text is bold then, which Qt's own measure leaves out."""
    font = QFont(QGuiApplication.font())
    font.setPixelSize(_CHIP_PIXELS)
    font.setWeight(QFont.Weight.DemiBold)
    return QFontMetrics(font).horizontalAdvance(text) + _CHIP_PADDING


def _usual_paper() -> PaperSize:
    """Return the paper of the country the computer is set to."""
    american = QLocale.system().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    return PaperSize.LETTER if american else PaperSize.A4


def _chips(chips: Iterable[QPushButton]) -> QWidget:
    holder = QWidget()
    flow = FlowLayout()
    holder.setLayout(flow)
    for chip in chips:
        flow.addWidget(chip)
    return holder
