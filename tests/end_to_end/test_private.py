"""Nothing leaves the laptop: no socket to a network is ever made, and files are for the user alone."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

PROBE = Path(__file__).parents[2] / "benchmarks" / "startup_probe.py"
PROGRAM = ("-m", "kneejournal")


def can_watch() -> bool:
    """Tell whether system calls can be watched here; some containers forbid it."""
    tool = shutil.which("strace")
    return tool is not None and subprocess.run([tool, "-o", os.devnull, "true"], check=False).returncode == 0


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


def sockets(home: Path, *arguments: str) -> list[str]:
    """Run a program under observation and return what it asked the system for sockets."""
    told = home / "strace.txt"
    surroundings = {**os.environ, "XDG_CONFIG_HOME": str(home / "config"), "XDG_DATA_HOME": str(home / "data")}
    command = ["strace", "-f", "-e", "trace=socket,connect", "-o", str(told), sys.executable, *arguments]
    subprocess.run(command, env=surroundings, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return [line for line in told.read_text().splitlines() if "socket(" in line or "connect(" in line]


@pytest.mark.skipif(not can_watch(), reason="system calls cannot be watched here (strace)")
@pytest.mark.parametrize(
    "arguments",
    [
        (*PROGRAM, "sample", "{home}/sample.json", "--weeks", "4"),
        (*PROGRAM, "import", "{home}/sample.json"),
        (*PROGRAM, "advise", "--json"),
        (*PROGRAM, "backup"),
        (*PROGRAM, "export", "{home}/report.pdf"),
        (str(PROBE), "kneejournal"),
    ],
    ids=lambda arguments: arguments[-2] if len(arguments) > 2 else "window",
)
def test_no_socket_to_a_network_is_made(home: Path, arguments: tuple[str, ...]) -> None:
    asked = sockets(home, *(each.format(home=home) for each in arguments))
    assert [line for line in asked if "AF_INET" in line] == []


@pytest.mark.skipif(not can_watch(), reason="system calls cannot be watched here (strace)")
def test_the_watch_would_notice_a_socket(home: Path) -> None:
    assert sockets(home, "-c", "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM)")


@pytest.mark.skipif(os.name != "posix", reason="rights are told otherwise on Windows")
def test_what_the_program_keeps_is_for_the_user_alone(home: Path) -> None:
    """Runs after the commands above have made journal and backup; makes them where it runs alone."""
    surroundings = {**os.environ, "XDG_CONFIG_HOME": str(home / "config"), "XDG_DATA_HOME": str(home / "data")}
    for command in (("log", "--waking", "2"), ("backup",)):
        subprocess.run([sys.executable, *PROGRAM, *command], env=surroundings, check=True, stdout=subprocess.DEVNULL)
    kept = list((home / "data").rglob("*"))
    assert {stat.S_IMODE(each.stat().st_mode) for each in kept if each.is_file()} == {0o600}
    assert {stat.S_IMODE(each.stat().st_mode) for each in kept if each.is_dir()} == {0o700}
