"""The report page: which days, the very pages that are saved, the files, the visits."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from pypdf import PageObject, PdfReader
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from kneejournal.domain.records import Appointment, Visit
from kneejournal.domain.vocabulary import Knee, Units
from kneejournal.exporters.archive import loads
from kneejournal.gui.bridge import Bridge
from kneejournal.gui.languages import words_in
from kneejournal.gui.preferences import Preferences
from kneejournal.gui.report.preview import Preview
from kneejournal.gui.report_page import ReportPage
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.optional_day import DayEdit
from kneejournal.sample import sample
from kneejournal.settings import Language
from tests.gui.conftest import TODAY, days_ago
from tests.gui.finding import button, named, nameless, press, shown_text, the, too_wide

SIX_WEEKS = "11 October to 21 November 2026"


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge, theme: Theme, tmp_path: Path) -> ReportPage:
    bridge.journal.merge(sample(weeks=12, until=TODAY))
    plain = bridge.read()
    bridge.journal.delete(*plain.visits, *plain.appointments)
    bridge.journal.save_profile({"knees": (Knee.RIGHT,)})
    made = ReportPage(bridge, theme, Preferences(tmp_path / "settings.toml"))
    bridge.changed.connect(made.refresh)
    qtbot.addWidget(made)
    made.resize(1076, 860)
    made.show()
    made.activateWindow()
    made.refresh()
    return made


def wait_for(qtbot: QtBot, page: ReportPage, text: str) -> None:
    qtbot.waitUntil(lambda: text in shown_text(page), timeout=15_000)


def choose_file(page: QWidget, path: Path) -> None:
    dialog = the(page, QFileDialog)
    the(dialog, QLineEdit, "fileNameEdit").setText(str(path))
    dialog.accept()


def option(page: ReportPage, text: str) -> QRadioButton:
    return next(each for each in page.findChildren(QRadioButton) if each.text() == text)


# which days


def test_without_a_visit_the_report_is_of_six_weeks(qtbot: QtBot, page: ReportPage) -> None:
    wait_for(qtbot, page, SIX_WEEKS)

    assert option(page, "Six weeks").isChecked()
    assert not option(page, "Since the last visit").isEnabled()
    assert "right knee noted on" in shown_text(page)


def test_a_new_size_does_not_bring_the_old_report_back(qtbot: QtBot, page: ReportPage, bridge: Bridge) -> None:
    wait_for(qtbot, page, SIX_WEEKS)
    for _ in range(3):
        bridge.do("Visit", lambda journal: journal.save(Visit(date=days_ago(20), who="Physio")))
        the(page, Preview).resized.emit()
        wait_for(qtbot, page, "1 November to 21 November 2026")
        qtbot.wait(300)  # what was on its way has arrived
        assert SIX_WEEKS not in shown_text(page)
        bridge.undo()
        wait_for(qtbot, page, SIX_WEEKS)


def test_a_visit_is_where_the_report_begins(qtbot: QtBot, page: ReportPage, bridge: Bridge) -> None:
    wait_for(qtbot, page, SIX_WEEKS)
    bridge.do("Visit", lambda journal: journal.save(Visit(date=days_ago(20), who="Physio")))
    wait_for(qtbot, page, "1 November to 21 November 2026")

    option(page, "Six weeks").click()
    wait_for(qtbot, page, SIX_WEEKS)
    option(page, "Since the visit of 1 November").click()
    wait_for(qtbot, page, "1 November to 21 November 2026")


def test_any_two_days_can_be_chosen_in_either_order(qtbot: QtBot, page: ReportPage) -> None:
    wait_for(qtbot, page, SIX_WEEKS)
    last = named(page, DayEdit, "Last day of the report")
    last.setFocus()
    for _ in range(3):
        qtbot.keyClick(last, Qt.Key.Key_Down)
    wait_for(qtbot, page, "11 October to 18 November 2026")
    assert option(page, "From day to day").isChecked()

    named(page, DayEdit, "First day of the report").setDate(last.date().addDays(2))
    wait_for(qtbot, page, "18 November to 20 November 2026")


def test_each_knee_or_both(qtbot: QtBot, page: ReportPage, bridge: Bridge) -> None:
    bridge.do("Knees", lambda journal: journal.save_profile({"knees": (Knee.LEFT, Knee.RIGHT)}))
    wait_for(qtbot, page, "left knee noted on")
    assert "right knee noted on" in shown_text(page)

    button(page, "Knee: Left").click()
    qtbot.waitUntil(
        lambda: "left knee noted on" in (text := shown_text(page)) and "right knee noted on" not in text, timeout=15_000
    )


# the pages and the files


def test_the_preview_shows_white_paper_with_something_on_it(qtbot: QtBot, page: ReportPage) -> None:
    wait_for(qtbot, page, SIX_WEEKS)
    preview = the(page, Preview)

    picture = preview.grab().toImage()

    colours = {picture.pixelColor(x, y).name() for x in range(0, picture.width(), 3) for y in range(0, 500, 3)}
    assert "#ffffff" in colours
    assert len(colours) > 20
    assert preview.height() > preview.page_width() * 1.4 * 2
    assert SIX_WEEKS in preview.accessibleDescription()


def test_the_pdf_holds_the_pages_of_the_preview(qtbot: QtBot, page: ReportPage, tmp_path: Path) -> None:
    wait_for(qtbot, page, SIX_WEEKS)
    button(page, "Save as PDF").click()
    assert the(the(page, QFileDialog), QLineEdit, "fileNameEdit").text() == "knee-report-2026-11-21.pdf"
    choose_file(page, tmp_path / "for Anna")

    wait_for(qtbot, page, f"Saved to {tmp_path / 'for Anna.pdf'}")
    read = PdfReader(tmp_path / "for Anna.pdf")
    assert f"{len(read.pages)} pages." in shown_text(page)
    assert "11 October – 21 November 2026" in read.pages[0].extract_text()


class Opened(QObject):
    """Stands in for the desktop, which opens folders."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[QUrl] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        """Remember what was to be opened."""
        self.urls.append(url)


def test_the_folder_is_opened_from_the_notice(qtbot: QtBot, page: ReportPage, tmp_path: Path) -> None:
    wait_for(qtbot, page, SIX_WEEKS)
    opened = Opened()
    QDesktopServices.setUrlHandler("file", opened, "take")  # type: ignore[arg-type]  # the stub asks for bytes, Qt for text
    button(page, "Save as PDF").click()
    choose_file(page, tmp_path / "report.pdf")
    wait_for(qtbot, page, "Saved to")

    button(page, "Open the folder").click()

    QDesktopServices.unsetUrlHandler("file")
    assert [Path(url.toLocalFile()) for url in opened.urls] == [tmp_path]


def test_the_days_are_saved_as_csv(qtbot: QtBot, page: ReportPage, tmp_path: Path) -> None:
    wait_for(qtbot, page, SIX_WEEKS)
    button(page, "Which days: These days").click()
    button(page, "Save as CSV").click()
    choose_file(page, tmp_path / "days.csv")
    wait_for(qtbot, page, "Saved to")

    days = [line.split(",")[0] for line in (tmp_path / "days.csv").read_text(encoding="utf-8-sig").splitlines()[1:]]
    assert (min(days), max(days)) == ("2026-10-11", "2026-11-21")


STARTS = {
    "Save as Spreadsheet": ("kneejournal-2026-11-21.xlsx", b"PK"),
    "Save as CSV": ("kneejournal-2026-11-21.csv", b"\xef\xbb\xbfdate"),
    "Save as FHIR": ("kneejournal-2026-11-21.fhir.json", b'{"resourceType":"Bundle"'),
    "Save as web page": ("knee-report-2026-11-21.html", b"<!DOCTYPE html>"),
    "Save as PDF": ("knee-report-2026-11-21.pdf", b"%PDF"),
}


@pytest.mark.parametrize("kind", STARTS)
def test_every_kind_of_file_is_offered(qtbot: QtBot, page: ReportPage, tmp_path: Path, kind: str) -> None:
    name, start = STARTS[kind]
    wait_for(qtbot, page, SIX_WEEKS)
    button(page, kind).click()
    assert the(the(page, QFileDialog), QLineEdit, "fileNameEdit").text() == name
    choose_file(page, tmp_path / "mine")  # the ending is added

    wait_for(qtbot, page, "Saved to")
    (saved,) = [each for each in tmp_path.iterdir() if each.name.startswith("mine")]
    assert saved.name == f"mine{''.join(Path(name).suffixes)}"
    assert saved.read_bytes().startswith(start)


def test_a_name_of_another_kind_is_refused(qtbot: QtBot, page: ReportPage, tmp_path: Path, problems: list[str]) -> None:
    wait_for(qtbot, page, SIX_WEEKS)
    button(page, "Save as FHIR").click()
    choose_file(page, tmp_path / "clinic.json")

    assert problems == ["clinic.json was not written: the name has to end in .fhir.json."]
    assert not (tmp_path / "clinic.json").exists()


def test_the_whole_journal_is_saved_as_json(qtbot: QtBot, page: ReportPage, bridge: Bridge, tmp_path: Path) -> None:
    wait_for(qtbot, page, SIX_WEEKS)
    button(page, "Save as JSON").click()
    choose_file(page, tmp_path / "all.json")
    wait_for(qtbot, page, "Saved to")

    saved, kept_here = loads((tmp_path / "all.json").read_text(encoding="utf-8")), bridge.read()
    assert saved.profile == kept_here.profile
    assert saved.check_ins == kept_here.check_ins
    assert {each.id for each in saved.runs} == {each.id for each in kept_here.runs}


# parts, paper, language, ways out


def test_parts_are_left_out_and_asked_for_by_keyboard(qtbot: QtBot, page: ReportPage, tmp_path: Path) -> None:
    wait_for(qtbot, page, SIX_WEEKS)
    press(qtbot, button(page, "On the pages: Aggravating activities"), Qt.Key.Key_Space)
    press(qtbot, button(page, "On the pages: All runs"), Qt.Key.Key_Space)
    press(qtbot, button(page, "On the pages: A line for each day"), Qt.Key.Key_Space)
    wait_for(qtbot, page, "4 pages.")

    button(page, "Save as PDF").click()
    choose_file(page, tmp_path / "long.pdf")
    wait_for(qtbot, page, "Saved to")
    text = [each.extract_text() for each in PdfReader(tmp_path / "long.pdf").pages]
    assert len(text) == 4
    assert "Day by day" in text[3]
    assert not any("Aggravating activities" in each for each in text)


def test_paper_language_and_parts_are_remembered_but_not_long_ones(
    qtbot: QtBot, page: ReportPage, bridge: Bridge, theme: Theme, tmp_path: Path
) -> None:
    wait_for(qtbot, page, SIX_WEEKS)
    for name in ("Paper: Letter", "On the pages: Notes", "On the pages: All runs"):
        button(page, name).click()
    press(qtbot, the(page, QComboBox), Qt.Key.Key_Down, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: "3 pages." in shown_text(page), timeout=15_000)

    again = ReportPage(bridge, theme, Preferences(tmp_path / "settings.toml"))
    qtbot.addWidget(again)
    again.show()
    assert button(again, "Paper: Letter").isChecked()
    assert not button(again, "On the pages: Notes").isChecked()
    assert not button(again, "On the pages: All runs").isChecked()
    assert the(again, QComboBox).currentText() == "Deutsch"


def test_the_report_can_speak_another_language_than_the_window(qtbot: QtBot, page: ReportPage, tmp_path: Path) -> None:
    wait_for(qtbot, page, SIX_WEEKS)
    button(page, "Paper: Letter").click()
    press(qtbot, the(page, QComboBox), Qt.Key.Key_Down, Qt.Key.Key_Down)
    qtbot.wait(50)
    wait_for(qtbot, page, SIX_WEEKS)  # the window's own texts stay
    qtbot.waitUntil(lambda: page._shown == page._asked, timeout=15_000)  # noqa: SLF001  # drawn in the language chosen
    button(page, "Save as PDF").click()
    choose_file(page, tmp_path / "bericht.pdf")
    wait_for(qtbot, page, "Saved to")

    read = PdfReader(tmp_path / "bericht.pdf")
    assert read.xmp_metadata is not None
    assert read.xmp_metadata.dc_language == ["de"]
    assert words_in(Language.GERMAN, Units.KM).day_and_year(TODAY) in words_of(read.pages[0])
    assert round(read.pages[0].mediabox.width) == 612


def test_the_summary_is_copied_as_text(qtbot: QtBot, page: ReportPage) -> None:
    wait_for(qtbot, page, SIX_WEEKS)
    press(qtbot, button(page, "Copy as text"), Qt.Key.Key_Space)
    wait_for(qtbot, page, "Copied: paste it into a message.")

    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[:2] == ["Knee summary, right knee", "11 October – 21 November 2026"]
    assert "SIGNS ASKED FOR" in lines


def test_what_was_just_chosen_is_what_is_copied(qtbot: QtBot, page: ReportPage) -> None:
    wait_for(qtbot, page, SIX_WEEKS)
    button(page, "On the pages: Aggravating activities").click()
    button(page, "Copy as text").click()
    wait_for(qtbot, page, "Copied: paste it into a message.")
    assert "AGGRAVATING ACTIVITIES" not in QGuiApplication.clipboard().text()


def words_of(page: PageObject) -> str:
    return " ".join(page.extract_text().split())


def test_the_pages_are_printed(qtbot: QtBot, page: ReportPage, tmp_path: Path) -> None:
    wait_for(qtbot, page, SIX_WEEKS)
    button(page, "Print").click()
    dialog = the(page, QPrintDialog)
    dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer().setOutputFileName(str(tmp_path / "printed.pdf"))
    dialog.accepted.emit(dialog.printer())
    dialog.close()

    wait_for(qtbot, page, "Handed to")
    printed = PdfReader(tmp_path / "printed.pdf")
    assert len(printed.pages) == 2
    assert "Knee summary, right knee" in words_of(printed.pages[0])


def test_only_the_pages_that_were_asked_for_are_printed(qtbot: QtBot, page: ReportPage, tmp_path: Path) -> None:
    wait_for(qtbot, page, SIX_WEEKS)
    button(page, "Print").click()
    dialog = the(page, QPrintDialog)
    printer = dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 2)
    dialog.accepted.emit(dialog.printer())
    dialog.close()

    wait_for(qtbot, page, "Handed to")
    (only,) = PdfReader(tmp_path / "printed.pdf").pages
    assert words_of(only).endswith("2 / 2")


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_takes_nothing_is_said_in_one_sentence(
    qtbot: QtBot, page: ReportPage, tmp_path: Path, problems: list[str]
) -> None:
    wait_for(qtbot, page, SIX_WEEKS)
    button(page, "Print").click()
    dialog = the(page, QPrintDialog)
    dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer().setOutputFileName(str(tmp_path / "gone" / "printed.pdf"))
    dialog.accepted.emit(dialog.printer())
    dialog.close()

    qtbot.waitUntil(lambda: len(problems) == 1, timeout=15_000)
    assert problems[0].startswith("The report was not printed: ")
    assert "Handed to" not in shown_text(page)


def test_a_place_that_cannot_be_written_is_said_in_one_sentence(
    qtbot: QtBot, page: ReportPage, tmp_path: Path, problems: list[str]
) -> None:
    wait_for(qtbot, page, SIX_WEEKS)
    (tmp_path / "taken.pdf").mkdir()
    button(page, "Save as PDF").click()
    dialog = the(page, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "taken.pdf"))  # Qt's own dialog would enter the folder
    dialog.reject()

    qtbot.waitUntil(lambda: len(problems) == 1)
    assert "taken.pdf cannot be written" in problems[0]
    assert "Saved to" not in shown_text(page)


# visits


def test_the_next_appointment_is_set_named_moved_and_removed(qtbot: QtBot, page: ReportPage, bridge: Bridge) -> None:
    wait_for(qtbot, page, SIX_WEEKS)
    button(page, "Next appointment: choose a date").click()
    field = named(page, DayEdit, "Next appointment")
    for _ in range(5):
        qtbot.keyClick(field, Qt.Key.Key_Up)
    page.leave()
    assert [each.date for each in bridge.read().appointments] == [TODAY + timedelta(days=5)]

    qtbot.waitUntil(lambda: named(page, QLineEdit, "Next appointment: with whom").isVisible(), timeout=15_000)
    who = named(page, QLineEdit, "Next appointment: with whom")
    who.setFocus()
    qtbot.keyClicks(who, "Physio")
    qtbot.keyClick(who, Qt.Key.Key_Return)
    assert kept(bridge.read().appointments) == [(TODAY + timedelta(days=5), "Physio")]

    qtbot.waitUntil(lambda: named(page, QLineEdit, "Next appointment: with whom").text() == "Physio")
    bridge.undo()
    assert kept(bridge.read().appointments) == [(TODAY + timedelta(days=5), "")]
    qtbot.waitUntil(lambda: named(page, QLineEdit, "Next appointment: with whom").text() == "")
    bridge.redo()
    qtbot.waitUntil(lambda: named(page, QLineEdit, "Next appointment: with whom").text() == "Physio")
    button(page, "Next appointment: remove the date").click()
    assert bridge.read().appointments == ()


def kept(records: tuple[Appointment, ...] | tuple[Visit, ...]) -> list[tuple[date, str]]:
    return [(each.date, each.who) for each in records]


def test_an_appointment_that_took_place_becomes_a_visit(qtbot: QtBot, page: ReportPage, bridge: Bridge) -> None:
    wait_for(qtbot, page, SIX_WEEKS)
    bridge.do(
        "Appointment", lambda journal: journal.save(Appointment(date=days_ago(3), who="Physio", note="bring shoes"))
    )
    wait_for(qtbot, page, "The appointment of 18 November is over. Did it take place?")

    button(page, "Yes, the appointment took place").click()

    assert bridge.read().appointments == ()
    assert kept(bridge.read().visits) == [(days_ago(3), "Physio")]
    assert bridge.read().visits[0].note == "bring shoes"
    wait_for(qtbot, page, "18 November to 21 November 2026")
    bridge.undo()
    assert kept(bridge.read().appointments) == [(days_ago(3), "Physio")]
    assert bridge.read().visits == ()


def test_an_appointment_that_did_not_take_place_goes(qtbot: QtBot, page: ReportPage, bridge: Bridge) -> None:
    wait_for(qtbot, page, SIX_WEEKS)
    bridge.do("Appointment", lambda journal: journal.save(Appointment(date=days_ago(3))))
    wait_for(qtbot, page, "Did it take place?")

    button(page, "No, the appointment did not take place").click()

    assert (bridge.read().appointments, bridge.read().visits) == ((), ())


def test_a_later_visit_keeps_the_one_before(qtbot: QtBot, page: ReportPage, bridge: Bridge) -> None:
    bridge.do("Visit", lambda journal: journal.save(Visit(date=days_ago(20), who="Physio")))
    wait_for(qtbot, page, "1 November to 21 November 2026")

    button(page, "Add a later visit").click()

    assert sorted(kept(bridge.read().visits)) == [(days_ago(20), "Physio"), (TODAY, "Physio")]


@pytest.mark.parametrize("size", [(1076, 860), (860, 640), (625, 430)])
def test_nothing_is_cut_off_or_nameless(qtbot: QtBot, page: ReportPage, bridge: Bridge, size: tuple[int, int]) -> None:
    bridge.do("Knees", lambda journal: journal.save_profile({"knees": (Knee.LEFT, Knee.RIGHT)}))
    bridge.do("Visit", lambda journal: journal.save(Visit(date=days_ago(20)), Appointment(date=days_ago(2))))
    wait_for(qtbot, page, "Did it take place?")
    page.resize(*size)
    qtbot.wait(400)
    wait_for(qtbot, page, "1 November to 21 November 2026")

    assert too_wide(page) == []
    assert nameless(page) == []
