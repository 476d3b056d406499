"""Preferences of this computer, and where files live. What belongs to the runner lies in the journal instead.

The preferences are one small TOML file, written beside and then replaced. A file that cannot be understood is kept
under another name, and the defaults are used.
"""

from __future__ import annotations

import contextlib
import os
import tomllib
import zlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import date, datetime, time
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

import platformdirs

from kneejournal.domain.errors import UserProblem
from kneejournal.domain.messages import Template
from kneejournal.domain.reminder import ALL_DAYS, Reminded, Reminder
from kneejournal.domain.report_form import USUAL, PaperSize
from kneejournal.exporters.beside import beside

_APP = "kneejournal"
_SMALLEST_WINDOW = 100
_LARGEST_WINDOW = 20_000
_EVENING = time(19, 0)

Choice = TypeVar("Choice", bound=StrEnum)

NOT_SAVED = Template("problem.settings.save", "The preferences cannot be saved to {path}: {reason}.")


class Look(StrEnum):
    """The colours of the window."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Language(StrEnum):
    """What the window speaks. The values but the first are codes of ISO 639-1."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"


@dataclass(frozen=True)
class ReportForm:
    """How the last report was written: paper and language, empty for the usual ones, and the parts left out."""

    paper: str = ""
    language: str = ""
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True)
class Settings:
    """What is remembered between two starts.

    ``journal`` is the file the user chose; None means the one in the data folder. ``sample`` tells that the sample
    journal is shown instead; ``journal`` is kept, so that leaving the sample returns there. ``window`` is the
    window's width and height in logical pixels where it is not maximised, ``place`` its corner, and ``page`` what it
    showed on ``page_day``. ``backups`` is the folder the user chose for backups. ``sounds``
    tells whether a guided session may be heard. ``run_columns`` are the columns chosen for the table of runs, and
    ``sports`` what the runner said of sports that files name: whether they are runs. ``put_off`` holds when "not now"
    was said to a proposal. ``chart_activities`` are the everyday activities that Trends draws,
    ``charts_hidden`` the keys of charts and series that are switched off there. ``given`` holds when each journal was
    last taken along to another computer, ``taken`` of when the copy is that was last brought in, and ``handed_over``
    is the file that was used for it. ``remind`` switches the reminder on, ``remind_at`` and ``remind_on`` say when;
    ``reminded`` and ``remind_again`` are what :class:`~kneejournal.domain.reminder.Reminded` holds. ``stay_in_tray``
    keeps the program there when the window is closed. ``report`` is how the last report was written.
    """

    look: Look = Look.SYSTEM
    language: Language = Language.SYSTEM
    journal: Path | None = None
    sample: bool = False
    window: tuple[int, int] | None = None
    place: tuple[int, int] | None = None
    maximised: bool = False
    page: str = ""
    page_day: date | None = None
    backups: Path | None = None
    sounds: bool = True
    run_columns: tuple[str, ...] = ()
    sports: Mapping[str, bool] = field(default_factory=dict)
    put_off: Mapping[str, date] = field(default_factory=dict)
    chart_activities: tuple[str, ...] = ("stairs",)
    charts_hidden: tuple[str, ...] = ()
    given: Mapping[str, datetime] = field(default_factory=dict)
    taken: Mapping[str, datetime] = field(default_factory=dict)
    handed_over: Path | None = None
    remind: bool = False
    remind_at: time = _EVENING
    remind_on: tuple[int, ...] = ALL_DAYS
    reminded: tuple[date, ...] = ()
    remind_again: datetime | None = None
    stay_in_tray: bool = False
    report: ReportForm = field(default_factory=ReportForm)

    def reminder(self) -> Reminder | None:
        """Return when to remind; None where the reminder is off."""
        return Reminder(self.remind_at, self.remind_on) if self.remind else None

    def reminded_so_far(self) -> Reminded:
        """Return which reminders have come already."""
        return Reminded(self.reminded, self.remind_again)

    def shown_journal(self) -> Path:
        """Return the journal file to open."""
        return sample_journal() if self.sample else self.journal or default_journal()

    def backup_folder(self, journal: Path) -> Path:
        """Return where the backups of a journal file lie: a folder of its own for each journal and computer."""
        import platform  # noqa: PLC0415  # not needed to paint the window

        place = os.fsencode(f"{platform.node()} {os.path.realpath(journal)}")
        own = f"{journal.stem}-{zlib.crc32(place):08x}"
        return (self.backups or data_folder() / "backups") / own


def config_file() -> Path:
    """Return where the preferences lie."""
    return platformdirs.user_config_path(_APP, appauthor=False) / "settings.toml"


def data_folder() -> Path:
    """Return where journals lie unless the user says otherwise."""
    return platformdirs.user_data_path(_APP, appauthor=False)


def default_journal() -> Path:
    """Return the journal file that is used unless the user names another."""
    return data_folder() / "journal.sqlite"


def sample_journal() -> Path:
    """Return the file of the made-up journal to look around in."""
    return data_folder() / "sample.sqlite"


def load(path: Path) -> Settings:
    """Read the preferences; each one that is missing or makes no sense has its default.

    A file that is not TOML at all is renamed to end in ``.broken``. One that cannot be read is left alone.
    """
    try:
        raw = tomllib.loads(path.read_text("utf-8"))
    except OSError:
        return Settings()
    except ValueError:  # broken TOML or not UTF-8
        _set_aside(path)
        return Settings()
    return Settings(
        look=_one_of(Look, raw.get("look"), Look.SYSTEM),
        language=_one_of(Language, raw.get("language"), Language.SYSTEM),
        journal=_path(raw.get("journal")),
        sample=raw.get("sample") is True,
        window=_window(raw.get("window")),
        place=_place(raw.get("place")),
        maximised=raw.get("maximised") is True,
        page=_word(raw.get("page")),
        page_day=_day(raw.get("page_day")),
        backups=_path(raw.get("backups")),
        sounds=raw.get("sounds") is not False,
        run_columns=_words(raw.get("run_columns")),
        sports=_sports(raw.get("sports")),
        put_off=_days(raw.get("put_off")),
        chart_activities=_words(raw.get("chart_activities", [*Settings.chart_activities])),
        charts_hidden=_words(raw.get("charts_hidden")),
        given=_moments(raw.get("given")),
        taken=_moments(raw.get("taken")),
        handed_over=_path(raw.get("handed_over")),
        remind=raw.get("remind") is True,
        remind_at=_time(raw.get("remind_at")),
        remind_on=_weekdays(raw.get("remind_on", [*ALL_DAYS])),
        reminded=_list_of_days(raw.get("reminded")),
        remind_again=_moment(raw.get("remind_again")),
        stay_in_tray=raw.get("stay_in_tray") is True,
        report=_report(raw.get("report")),
    )


def save(settings: Settings, path: Path) -> None:
    """Write the preferences.

    Raises:
        UserProblem: where the file or its folder cannot be written; the file is as it was.
    """
    import tomli_w  # noqa: PLC0415  # not needed to paint the window

    said = {name: value for name, value in asdict(settings).items() if value is not None}
    values = {name: str(value) if isinstance(value, Path) else value for name, value in said.items()}
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with beside(path) as new:
            new.write_bytes(tomli_w.dumps(values).encode())
    except (OSError, UnicodeEncodeError) as error:  # a path may hold bytes that are not text
        reason = getattr(error, "strerror", None) or "its path cannot be written as text"
        raise UserProblem(NOT_SAVED(path=str(path), reason=reason)) from error


def _set_aside(path: Path) -> None:
    with contextlib.suppress(OSError):  # the next save replaces it then
        path.replace(path.with_name(f"{path.name}.broken"))


def _one_of(kind: type[Choice], raw: object, usual: Choice) -> Choice:
    return next((each for each in kind if each.value == raw), usual)


def _path(raw: object) -> Path | None:
    return Path(raw) if isinstance(raw, str) and raw else None


def _word(raw: object) -> str:
    return raw if isinstance(raw, str) else ""


def _words(raw: object) -> tuple[str, ...]:
    return tuple(each for each in raw if isinstance(each, str)) if isinstance(raw, list) else ()


def _sports(raw: object) -> Mapping[str, bool]:
    said = raw.items() if isinstance(raw, dict) else ()
    return {label: is_run for label, is_run in said if isinstance(is_run, bool)}


def _day(raw: object) -> date | None:
    return raw if type(raw) is date else None  # a moment is a date, too


def _days(raw: object) -> dict[str, date]:
    known = raw.items() if isinstance(raw, dict) else ()
    return {key: day for key, each in known if (day := _day(each))}


def _list_of_days(raw: object) -> tuple[date, ...]:
    return tuple(day for each in raw if (day := _day(each))) if isinstance(raw, list) else ()


def _moment(raw: object) -> datetime | None:
    return raw if isinstance(raw, datetime) and raw.tzinfo is not None else None


def _moments(raw: object) -> dict[str, datetime]:
    known = raw.items() if isinstance(raw, dict) else ()
    return {key: moment for key, each in known if (moment := _moment(each))}


def _time(raw: object) -> time:
    return raw if isinstance(raw, time) else _EVENING


def _weekdays(raw: object) -> tuple[int, ...]:
    return tuple(day for day in ALL_DAYS if day in raw) if isinstance(raw, list) else ALL_DAYS


def _report(raw: object) -> ReportForm:
    said = raw if isinstance(raw, dict) else {}
    paper, language = (_word(said.get(name)) for name in ("paper", "language"))
    return ReportForm(
        paper=paper if paper in {*PaperSize} else "",
        language=language if language in {*Language} - {Language.SYSTEM} else "",
        left_out=tuple(part for part in _words(said.get("left_out")) if part in USUAL),
    )


def _place(raw: object) -> tuple[int, int] | None:
    match raw:
        case [int(x), int(y)] if max(abs(x), abs(y)) <= _LARGEST_WINDOW:
            return x, y
        case _:
            return None


def _window(raw: object) -> tuple[int, int] | None:
    match raw:
        case [int(width), int(height)] if all(_SMALLEST_WINDOW <= side <= _LARGEST_WINDOW for side in (width, height)):
            return width, height
        case _:
            return None
