"""Files that are made to hurt: a clear reason each, in bounded time and memory, and nothing outside is touched."""

from __future__ import annotations

import gzip
import io
import struct
import tracemalloc
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kneejournal.importers import archives, content, fit_messages, gpx, table, tcx, xml_events
from tests.importers.fit_files import Fit, Message, session
from tests.importers.reading import FILES, keys, outcome_of, read, written
from tests.importers.test_archives import TRACK, archive, by_member, zipped

MEGABYTE = 2**20
TCX = "<TrainingCenterDatabase>{}</TrainingCenterDatabase>"


@contextmanager
def at_most(megabytes: float) -> Iterator[None]:
    """Fail where Python takes more memory than this inside."""
    tracemalloc.start()
    try:
        yield
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < megabytes * MEGABYTE


@pytest.mark.parametrize(
    "document",
    [
        '<!DOCTYPE gpx [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><gpx><name>&b;</name></gpx>',
        '<!DOCTYPE gpx [<!ENTITY x SYSTEM "file:///etc/hostname">]><gpx><name>&x;</name></gpx>',
        '<!DOCTYPE gpx SYSTEM "http://127.0.0.1:9/gpx.dtd"><gpx/>',
        '<!DOCTYPE gpx [<!ENTITY % p SYSTEM "http://127.0.0.1:9/x">%p;]><gpx/>',
    ],
)
def test_declarations_are_refused_unread(tmp_path: Path, document: str) -> None:
    assert keys(outcome_of(written(tmp_path, document))) == ["failed.declarations"]


def test_elements_inside_elements_without_end(tmp_path: Path) -> None:
    with at_most(64):
        assert keys(outcome_of(written(tmp_path, "<gpx>" + "<a>" * 2_000_000))) == ["failed.too_deep"]


def test_a_token_without_end(tmp_path: Path) -> None:
    for begin in ("<gpx ", "<gpx><!--", '<gpx a="'):
        assert keys(outcome_of(written(tmp_path, begin + "x" * (8 * MEGABYTE)))) == ["failed.damaged"]


@pytest.mark.parametrize(
    ("module", "limit", "document"),
    [
        (gpx, "MOST_POINTS", TRACK),
        (gpx, "MOST_PARTS", "<gpx>" + "<trk/>" * 100 + "</gpx>"),
        (gpx, "MOST_PARTS", "<gpx><trk>" + "<trkseg/>" * 100 + "</trk></gpx>"),
        (tcx, "MOST_POINTS", TCX.format("<Activity>" + "<Trackpoint/>" * 100 + "</Activity>")),
        (tcx, "MOST_PARTS", "<TrainingCenterDatabase>" + "<Activity/>" * 100 + "</TrainingCenterDatabase>"),
        (xml_events, "MOST_ELEMENTS", "<gpx>" + "<x/>" * 100 + "</gpx>"),
    ],
)
def test_more_parts_than_any_run_has(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, module: object, limit: str, document: str
) -> None:
    monkeypatch.setattr(module, limit, 50)

    assert keys(outcome_of(written(tmp_path, document))) == ["failed.too_many"]


def test_messages_without_number_in_a_fit_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fit_messages, "MOST_MESSAGES", 500)
    empty = Fit().add(Message(200, ()))
    many = written(tmp_path, empty.records([100] * 400).bytes())

    assert keys(outcome_of(many)) == ["failed.too_many"]


def test_sessions_without_number_in_a_fit_file(tmp_path: Path) -> None:
    many = Fit()
    for day in range(101):
        many.add(session(metres=day))

    assert keys(outcome_of(written(tmp_path, many.bytes()))) == ["failed.too_many"]


def test_definitions_of_more_than_there_is(tmp_path: Path) -> None:
    """255 fields of 255 bytes, and nothing behind them."""
    definition = struct.pack("<BBBHB", 0x40, 0, 0, 20, 255) + bytes((3, 255, 13)) * 255
    header = struct.pack("<BBHI4s", 12, 16, 0, 2**32 - 1, b".FIT")

    assert keys(outcome_of(written(tmp_path, header + definition + b"\0" * 100))) == ["failed.broken_off"]


def test_rows_and_cells_without_number(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = (FILES / "strava_en_103.csv").read_text("utf-8")
    with at_most(40):
        assert "failed.broken_rows" in keys(outcome_of(written(tmp_path, text + "," * (4 * MEGABYTE))))
    monkeypatch.setattr(table, "MOST_ROWS", 5)
    assert keys(outcome_of(written(tmp_path, text))) == ["failed.rows"]


def test_a_quotation_mark_before_everything(tmp_path: Path) -> None:
    text = (FILES / "strava_en_103.csv").read_text("utf-8")
    header, _, rest = text.partition("\n")
    outcome = outcome_of(written(tmp_path, f'{header}\n"\n{rest * 40}'))

    assert len(outcome.runs) == 6


def test_200_megabytes_of_nonsense(tmp_path: Path) -> None:
    for begin in (b"", b"<gpx>", b"\x0e\x10\x00\x00\x00\x00\x00\x00.FIT", b"Activity Type,Date\n"):
        path = written(tmp_path, begin + b"\1", "nonsense")
        with path.open("r+b") as file:
            file.truncate(200 * MEGABYTE)  # holes: no disk is filled
        with at_most(16):
            assert keys(outcome_of(path)) == ["failed.too_large"]


def test_what_grows_without_measure_when_unpacked(tmp_path: Path) -> None:
    blanks = bytes(30 * MEGABYTE)
    twice = gzip.compress(gzip.compress(TRACK.encode()))
    with at_most(60):
        assert keys(outcome_of(written(tmp_path, gzip.compress(blanks)))) == ["failed.bomb"]
    assert keys(outcome_of(written(tmp_path, twice))) == ["failed.twice_packed"]
    assert keys(outcome_of(written(tmp_path, gzip.compress(TRACK.encode())[:-4]))) == ["failed.damaged"]


def test_an_archive_that_grows_without_measure(tmp_path: Path) -> None:
    bomb = b"<gpx>" + b" " * (30 * MEGABYTE)
    inner = zipped({"1.gpx": bomb, "2.gpx": TRACK})
    outcomes = by_member(read(archive(tmp_path, {"bomb.gpx": bomb, "inner.zip": inner, "run.gpx": TRACK})))

    assert keys(outcomes["bomb.gpx"]) == ["failed.bomb"]
    assert keys(outcomes["inner.zip/1.gpx"]) == ["failed.bomb"]
    assert len(outcomes["inner.zip/2.gpx"].runs) == len(outcomes["run.gpx"].runs) == 1


def test_names_that_lead_elsewhere_are_only_names(tmp_path: Path) -> None:
    names = ["../../outside.gpx", "/etc/outside.gpx", "C:\\outside.gpx", "a\nb.gpx", "x" * 300 + ".gpx"]
    inside = tmp_path / "inside"
    inside.mkdir()
    outcomes = read(archive(inside, dict.fromkeys(names, TRACK)))

    assert sum(len(each.runs) for each in outcomes) == len(names)
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == ["export.zip"]
    assert not any("\n" in str(each.place.member) for each in outcomes)


def test_an_archive_inside_an_archive_inside_an_archive(tmp_path: Path) -> None:
    nested = zipped({"run.gpx": TRACK})
    for _ in range(20):
        nested = zipped({"inner.zip": nested})

    assert not any(each.runs for each in read(archive(tmp_path, {"inner.zip": nested, "run.txt": "x"})))


def test_an_index_larger_than_any_export_has(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = archive(tmp_path, {f"{number}.gpx": "<gpx/>" for number in range(50)})
    monkeypatch.setattr(archives, "LARGEST_INDEX", 1_000)

    assert [keys(each) for each in read(path)] == [["failed.members"]]


def test_files_that_overlap(tmp_path: Path) -> None:
    """Many entries of the index that all mean one file."""
    made = io.BytesIO(zipped({"a.gpx": TRACK}))
    with zipfile.ZipFile(made) as file:
        entry = made.getvalue()[file.start_dir : -22]
    body, end = made.getvalue()[: file.start_dir], made.getvalue()[-22:]
    many = body + entry * 1_000 + end[:8] + struct.pack("<HHI", 1_000, 1_000, len(entry) * 1_000) + end[16:]

    assert [keys(each) for each in read(written(tmp_path, many))] == [["failed.overlapping"]]


def test_an_encrypted_member(tmp_path: Path) -> None:
    packed = bytearray(zipped({"run.gpx": TRACK}))
    packed[6] |= 1
    packed[packed.rfind(b"PK\1\2") + 8] |= 1

    assert keys(read(written(tmp_path, bytes(packed)))[0]) == ["failed.encrypted"]


def test_every_limit_is_in_reach(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A file just within the largest size is read, one beyond is not."""
    monkeypatch.setattr(content, "LARGEST", len(TRACK))
    assert outcome_of(written(tmp_path, TRACK)).runs
    assert keys(outcome_of(written(tmp_path, TRACK + " "))) == ["failed.too_large"]
