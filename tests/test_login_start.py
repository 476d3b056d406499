"""Starting at login: the files that Linux and macOS read, and the text that Windows keeps."""

from __future__ import annotations

import configparser
import os
import plistlib
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kneejournal import APPLICATION_ID
from kneejournal.domain.errors import UserProblem
from kneejournal.login_start import (
    desktop_entry,
    login_file,
    run_value,
    start_at_login,
    start_command,
    start_no_more,
    starts_at_login,
)

COMMAND = ["/usr/bin/knee journal", "--at-login"]


def exec_line(text: str) -> str:
    parser = configparser.ConfigParser(interpolation=None)
    parser.read_string(text)
    return parser["Desktop Entry"]["Exec"]


def words_of(line: str) -> list[str]:
    """Read an Exec line as desktops do: quoted words with escapes in them, and percent signs doubled."""
    words = [quoted or plain for quoted, plain in re.findall(r'"((?:\\.|[^"\\])*)"|(\S+)', line)]
    return [re.sub(r"\\(.)", r"\1", word).replace("%%", "%") for word in words]


def test_linux_reads_an_entry_in_the_autostart_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.delenv("FLATPAK_ID", raising=False)
    file = login_file("linux")
    assert file == tmp_path / "config" / "autostart" / f"{APPLICATION_ID}.desktop"
    assert not starts_at_login(file)
    start_at_login(file, COMMAND)

    assert starts_at_login(file)
    assert exec_line(file.read_text("utf-8")) == '"/usr/bin/knee journal" --at-login'
    start_no_more(file)
    assert not starts_at_login(file)
    assert list(file.parent.iterdir()) == []
    start_no_more(file)


def test_without_a_folder_of_its_own_linux_looks_in_the_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", "not/absolute")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert login_file("linux") == tmp_path / ".config" / "autostart" / f"{APPLICATION_ID}.desktop"


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false", "Hidden = True"])
def test_what_the_desktop_switched_off_is_off(tmp_path: Path, line: str) -> None:
    file = tmp_path / "kneejournal.desktop"
    file.write_text(f"[Desktop Entry]\nType=Application\n{line}\n")
    assert not starts_at_login(file)


def test_macos_reads_a_launch_agent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    file = login_file("darwin")
    assert file == tmp_path / "Library" / "LaunchAgents" / f"{APPLICATION_ID}.plist"
    start_at_login(file, COMMAND)

    agent = plistlib.loads(file.read_bytes())
    assert agent["ProgramArguments"] == COMMAND
    assert agent["Label"] == APPLICATION_ID
    assert agent["RunAtLoad"] is True
    assert starts_at_login(file)
    start_no_more(file)
    assert not starts_at_login(file)


def test_windows_keeps_one_line() -> None:
    command = [r"C:\Program Files\kneejournal\kneejournal.exe", "--at-login"]
    assert run_value(command) == r'"C:\Program Files\kneejournal\kneejournal.exe" --at-login'
    assert login_file("win32") is None


def test_a_sandbox_has_no_place_that_is_read_at_login(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLATPAK_ID", APPLICATION_ID)
    assert login_file("linux") is None


def test_a_place_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "autostart").touch()
    with pytest.raises(UserProblem, match="Starting at login cannot be changed in "):
        start_at_login(tmp_path / "autostart" / "kneejournal.desktop", COMMAND)
    with pytest.raises(UserProblem, match="Starting at login cannot be changed in "):
        start_no_more(tmp_path / "autostart" / "kneejournal.desktop")


@given(st.lists(st.text(st.characters(exclude_categories=["C", "Z"], include_characters=" "), min_size=1), min_size=1))
def test_any_path_survives_the_quoting(command: list[str]) -> None:
    value = exec_line(desktop_entry(command))
    assert words_of(value.replace("\\\\", "\\")) == command  # the file's own escapes come first


def test_the_validator_is_content(tmp_path: Path) -> None:
    validator = shutil.which("desktop-file-validate")
    if validator is None:
        pytest.skip("desktop-file-validate is not installed")
    file = tmp_path / "kneejournal.desktop"
    start_at_login(file, ["/srv/odd $place/100%/python", "-m", "kneejournal", "--at-login"])
    outcome = subprocess.run([validator, str(file)], capture_output=True, text=True, check=False)
    assert (outcome.returncode, outcome.stdout) == (0, "")


def test_the_command_starts_this_very_program() -> None:
    command = start_command()
    outcome = subprocess.run([*command[:-1], "--help"], capture_output=True, text=True, check=True, env={**os.environ})
    assert command[0] == sys.executable
    assert command[-1] in outcome.stdout
