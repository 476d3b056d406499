"""The program as a process: how it starts, where it writes, and what its surroundings may lack."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kneejournal import __version__
from kneejournal.exporters.archive import dumps
from kneejournal.sample import LAST_DAY, sample, written_at
from tests.end_to_end.commands import command, in_a_process

WITHOUT_SCREEN: dict[str, str | None] = {"DISPLAY": None, "WAYLAND_DISPLAY": None, "QT_QPA_PLATFORM": None}
OLD_LOCALE: dict[str, str | None] = {
    "LC_ALL": "C",
    "PYTHONUTF8": "0",
    "PYTHONCOERCECLOCALE": "0",
    "PYTHONIOENCODING": None,
}


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="they always have a screen")
def test_without_a_screen_the_window_says_so_and_names_what_works(tmp_path: Path) -> None:
    fault = in_a_process(environment=WITHOUT_SCREEN | {"XDG_DATA_HOME": str(tmp_path)}).fault()
    assert fault == "There is no screen to open a window on; the commands work here, such as sample, advise and export."
    assert list(tmp_path.iterdir()) == []


def test_the_commands_work_without_a_screen_also_the_report(tmp_path: Path) -> None:
    journal = ("--journal", tmp_path / "j.sqlite")
    assert in_a_process("log", "--waking", "1", *journal, environment=WITHOUT_SCREEN).status == 0
    for out in ("o.json", "o.csv", "o.pdf"):
        assert (
            in_a_process("export", tmp_path / out, *journal, environment=WITHOUT_SCREEN).line()
            == f"{tmp_path / out} written"
        )


def test_help_and_version_need_neither_database_nor_window() -> None:
    program = (
        "import sys; from kneejournal.cli import main; status = main([sys.argv[1]]);"
        "print(sorted({'sqlalchemy', 'PySide6', 'numpy', 'platformdirs'} & set(sys.modules)), status)"
    )
    for option, text in (("--help", "advise"), ("--version", f"kneejournal {__version__}")):
        ended = subprocess.run([sys.executable, "-c", program, option], capture_output=True, text=True, check=True)
        assert text in ended.stdout
        assert ended.stdout.endswith("[] 0\n")


@pytest.mark.parametrize("name", ["log", "advise", "import", "export", "check", "sample"])
def test_every_command_has_help(name: str) -> None:
    said = in_a_process(name, "--help")
    assert (said.status, said.err) == (0, "")
    assert "--journal FILE" in said.out


def test_a_command_that_does_not_exist_is_wrong_usage() -> None:
    assert "invalid choice: 'diagnose'" in in_a_process("diagnose").fault(2)


def test_the_journal_may_be_named_before_the_command_or_after(tmp_path: Path) -> None:
    one, two = tmp_path / "one.sqlite", tmp_path / "two.sqlite"
    assert in_a_process("--journal", one, "log", "--waking", "1").status == 0
    assert in_a_process("log", "--waking", "1", "--journal", two).status == 0
    assert one.exists()
    assert two.exists()


@pytest.mark.skipif(sys.platform != "linux", reason="the folder is told by a variable on Linux only")
def test_without_a_name_the_journal_lies_in_the_data_folder_for_the_user_alone(tmp_path: Path) -> None:
    assert in_a_process("log", "--waking", "1", environment={"XDG_DATA_HOME": str(tmp_path)}).status == 0
    journal = tmp_path / "kneejournal" / "journal.sqlite"
    assert journal.stat().st_mode & 0o777 == 0o600
    assert journal.parent.stat().st_mode & 0o777 == 0o700


def test_a_terminal_without_the_letters_ends_nothing(tmp_path: Path) -> None:
    journal = ("--journal", tmp_path / "Knie – üß.sqlite")
    assert in_a_process("log", "--waking", "1", "--note", "fine", *journal, environment=OLD_LOCALE).status == 0
    assert "cannot be stored" in in_a_process("log", "--note", "über", *journal, environment=OLD_LOCALE).fault()
    assert in_a_process("check", *journal, environment=OLD_LOCALE).status == 0
    advice = in_a_process("advise", "--json", *journal, environment=OLD_LOCALE)
    assert "“" in json.dumps(json.loads(advice.out), ensure_ascii=False)
    assert in_a_process("log", "--activity", "Füße=1", *journal, environment=OLD_LOCALE).fault()


@pytest.mark.skipif(sys.platform == "win32", reason="pipes break otherwise there")
def test_a_reader_that_stops_reading_is_no_fault(tmp_path: Path) -> None:
    archive = tmp_path / "sample.json"
    archive.write_text(dumps(sample(26), written_at(LAST_DAY)), encoding="utf-8")
    with subprocess.Popen(
        command("import", "--json", archive, "--journal", tmp_path / "j.sqlite"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
def test_an_interruption_is_quiet_and_leaves_nothing_half_done(tmp_path: Path) -> None:
    out = tmp_path / "sample.json"
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background job would hand down to ignore it
    with subprocess.Popen(
        command("sample", "--weeks", "1040", out), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        time.sleep(2)  # it takes much longer than that
        os.kill(process.pid, signal.SIGINT)
        assert process.communicate(timeout=30) == (b"", b"")
    assert process.returncode == 130
    assert list(tmp_path.iterdir()) == []


def test_commands_at_the_same_time_do_not_lose_an_answer(tmp_path: Path) -> None:
    journal = tmp_path / "j.sqlite"
    days = [f"2026-10-{day:02}" for day in range(1, 7)]
    notes = [command("log", "--journal", journal, "--waking", "1", "--date", day) for day in days]
    processes = [subprocess.Popen(note, stdout=subprocess.DEVNULL) for note in notes]
    assert [process.wait(60) for process in processes] == [0] * len(days)
    assert in_a_process("export", tmp_path / "o.json", "--journal", journal).status == 0
    exported = json.loads((tmp_path / "o.json").read_text("utf-8"))
    assert [each["date"] for each in exported["check_ins"]] == days


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="needs users as Unix has them")
def test_a_place_that_must_not_be_written_is_told(tmp_path: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may write everywhere")
    tmp_path.chmod(0o500)
    assert "cannot be" in in_a_process("log", "--waking", "1", "--journal", tmp_path / "j.sqlite").fault()
    assert "cannot be written" in in_a_process("sample", tmp_path / "s.json").fault()
