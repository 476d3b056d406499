"""A run entered or changed by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time
from typing import Any

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QLineEdit,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from kneejournal.domain.errors import InvalidValue
from kneejournal.domain.names import RUN_KIND_NAMES, TERRAIN_NAMES
from kneejournal.domain.plausible import impossible
from kneejournal.domain.records import Run, new_id
from kneejournal.domain.vocabulary import RunKind, Terrain
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.choices import OneOf
from kneejournal.gui.widgets.controls import choice, entry, save_or_cancel
from kneejournal.gui.widgets.layout import label
from kneejournal.gui.widgets.pain_scale import PainScale
from kneejournal.gui.words import Words, as_typed, parsed_duration, parsed_number


class Wrong(Exception):
    """An entry that cannot be taken, and why, in one sentence."""


class RunDialog(QDialog):
    """Asks what a run was. Emits ``entered`` with the run and what was done, in words.

    Nothing is required, and nothing but the start, which a run must have, is filled in.
    """

    entered = Signal(object, str)

    def __init__(self, day: date, run: Run | None, words: Words, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._day, self._words = day, words
        self._run = run or Run(id=new_id(), start=_usual_start(day))
        self.setWindowTitle(self.tr("Edit the run") if run else self.tr("Add a run"))
        self._distance = entry(hint=words.unit)
        self._duration = entry(hint=self.tr("31:40 or 1:05:00"))
        self._start = QTimeEdit()
        self._start.setDisplayFormat("HH:mm")
        self._start.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._kind = choice("", [(each.value, words.text(RUN_KIND_NAMES[each])) for each in RunKind])
        self._terrain = choice("", [(each.value, words.text(TERRAIN_NAMES[each])) for each in Terrain])
        self._descent = entry(hint="m")
        self._ascent = entry(hint="m")
        self._effort = PainScale(self.tr("Effort"), theme, height=26)
        self._stopped = OneOf(self.tr("Stopped early"), [("no", self.tr("no")), ("yes", self.tr("yes"))])
        self._stopped.answered.connect(self._take_stopped)
        self._stopped_early: bool | None = None
        self._note = entry()
        self._said_terrain = False
        self._terrain.activated.connect(self._take_terrain)
        self._filled: dict[QLineEdit, str] = {}
        self._fault = label("", "strong", wraps=True)
        self._fault.hide()
        self._lay_out()
        self._fill()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        for text, field in (
            (self.tr("Distance, {unit}").format(unit=self._words.unit), self._distance),
            (self.tr("Time"), self._duration),
            (self.tr("Started at"), self._start),
            (self.tr("Kind"), self._kind),
            (self.tr("Terrain, guessed") if self._run.terrain_guessed else self.tr("Terrain"), self._terrain),
            (self.tr("Metres up"), self._ascent),
            (self.tr("Metres down"), self._descent),
            (self.tr("Effort, 0–10"), self._effort),
            (self.tr("Stopped early"), self._stopped),
            (self.tr("Note"), self._note),
        ):
            form.addRow(text, field)
            field.setAccessibleName(field.accessibleName() or text)
        buttons = save_or_cancel(self, self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self._fault)
        column.addWidget(buttons)
        self.setMinimumWidth(500)

    def _fill(self) -> None:
        run = self._run
        if run.distance_m is not None:
            self._distance.setText(as_typed(run.distance_m / self._words.metres_per_unit))
        seconds = run.moving_s if run.moving_s is not None else run.elapsed_s
        if seconds is not None:
            self._duration.setText(self._words.duration(seconds))
        self._start.setTime(QTime(run.start.hour, run.start.minute))
        self._kind.setCurrentIndex(max(0, self._kind.findData(run.kind.value if run.kind else None)))
        self._terrain.setCurrentIndex(max(0, self._terrain.findData(run.terrain.value if run.terrain else None)))
        for field, metres in ((self._ascent, run.ascent_m), (self._descent, run.descent_m)):
            field.setText("" if metres is None else as_typed(metres))
        self._effort.show_answer(run.effort)
        self._stopped_early = run.stopped_early
        self._stopped.show_answer(None if run.stopped_early is None else "yes" if run.stopped_early else "no")
        self._note.setText(run.note or "")
        self._filled = {each: each.text() for each in (self._distance, self._duration, self._ascent, self._descent)}

    def _save(self) -> None:
        try:
            run = self._entered_run()
        except Wrong as fault:
            self._fault.setText(str(fault))
            self._fault.show()
            return
        self.entered.emit(run, self.windowTitle())
        self.accept()

    def _entered_run(self) -> Run:
        try:
            run = replace(self._run, **self._measures(), **self._answers())
        except InvalidValue as fault:
            raise Wrong(self._reason(fault)) from None
        fault_found = impossible(run)
        if fault_found is not None and fault_found != impossible(self._run):
            raise Wrong(self._words.say(fault_found))
        return run

    def _measures(self) -> dict[str, Any]:
        """Return the measures; those that were not touched keep what a file said to the metre and second."""
        old = self._run
        distance = self._number(self._distance, self.tr("The distance"), self._words.metres_per_unit)
        ascent = self._number(self._ascent, self.tr("Metres up"), 1)
        descent = self._number(self._descent, self.tr("Metres down"), 1)
        climb_touched = self._touched(self._ascent) or self._touched(self._descent)
        measures = {
            "distance_m": None if distance is None else round(distance, 1),
            "ascent_m": ascent,
            "descent_m": descent,
        }
        fields = {"distance_m": self._distance, "ascent_m": self._ascent, "descent_m": self._descent}
        kept = {name: getattr(old, name) for name, field in fields.items() if not self._touched(field)}
        return {**measures, **kept, **self._times(), "ascent_source": None if climb_touched else old.ascent_source}

    def _times(self) -> dict[str, float | None]:
        """Return the time in motion as entered; a whole time that would be shorter is not known any more."""
        seconds = self._seconds()
        if not self._touched(self._duration):
            return {}
        elapsed = self._run.elapsed_s
        shorter = elapsed is not None and seconds is not None and elapsed < seconds
        return {"moving_s": seconds, "elapsed_s": None if shorter or seconds is None else elapsed}

    def _answers(self) -> dict[str, Any]:
        start, effort = self._start.time(), self._effort.answer
        terrain = Terrain(self._terrain.currentData()) if self._terrain.currentData() else None
        said = self._said_terrain or terrain != self._run.terrain
        return {
            "start": self._start_moment(time(start.hour(), start.minute())),
            "kind": RunKind(self._kind.currentData()) if self._kind.currentData() else None,
            "terrain": terrain,
            "terrain_guessed": None if said else self._run.terrain_guessed,
            "effort": effort if isinstance(effort, int) else None,
            "stopped_early": self._stopped_early,
            "note": self._note.text().strip() or None,
        }

    def _touched(self, field: QLineEdit) -> bool:
        return field.text().strip() != self._filled.get(field, "")

    def _take_terrain(self) -> None:
        """A terrain that was chosen is no guess any more, also where it is the one that was guessed."""
        self._said_terrain = True

    def _take_stopped(self, answer: str | None) -> None:
        self._stopped_early = None if answer is None else answer == "yes"

    def _start_moment(self, entered: time) -> datetime:
        """Keep the seconds and the offset of a start that was not changed."""
        kept = self._run.start
        unchanged = (kept.hour, kept.minute) == (entered.hour, entered.minute)
        return kept if unchanged else _at(self._day, entered)

    def _number(self, field: QLineEdit, name: str, factor: float) -> float | None:
        if not field.text().strip():
            return None
        number = parsed_number(field.text())
        if number is None or number < 0:
            raise Wrong(self.tr("{name} is not a number: {text}").format(name=name, text=field.text()))
        return number * factor

    def _seconds(self) -> float | None:
        text = self._duration.text()
        if not text.strip():
            return None
        seconds = parsed_duration(text)
        if seconds is None:
            raise Wrong(self.tr("The time is not minutes and seconds like 31:40: {text}").format(text=text))
        return seconds

    def _reason(self, fault: InvalidValue) -> str:
        reasons = {
            "distance_m": self.tr("The distance is over 1,000 km; kneejournal takes runs up to that."),
            "moving_s": self.tr("The time is over seven days."),
            "ascent_m": self.tr("Metres up is over 20,000."),
            "descent_m": self.tr("Metres down is over 20,000."),
        }
        return reasons.get(str(fault.place[0]), str(fault))


def _usual_start(day: date) -> datetime:
    """Return where the start begins, which a run must have: now, or noon of an earlier day."""
    now = datetime.now().astimezone()
    return _at(day, time(now.hour, now.minute) if day == now.date() else time(12))


def _at(day: date, clock: time) -> datetime:
    """Return that time of that day in the offset this laptop had then."""
    return datetime.combine(day, clock).astimezone()
