"""The sounds of a session: made by us, and played through what there is; a missing or broken player is silence."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from kneejournal.domain.session_cues import Cue
from kneejournal.gui.session.sounds import Sounds
from tests.session_sounds import FOLDER, LOUDNESS, SOUNDS, read, samples

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="plays through winsound")


@pytest.mark.parametrize("cue", Cue)
def test_each_file_is_what_its_figures_make(cue: Cue) -> None:
    kept, made = read(FOLDER / f"{cue}.wav"), samples(SOUNDS[cue])
    assert len(kept) == len(made)
    assert max(abs(a - b) for a, b in zip(kept, made, strict=True)) <= 1, "run: python -m tests.session_sounds"


@pytest.mark.parametrize("cue", Cue)
def test_each_sound_is_short_soft_and_ends_without_a_click(cue: Cue) -> None:
    numbers = samples(SOUNDS[cue])
    assert len(numbers) < 22_050 * 1.5
    assert 0.05 < max(map(abs, numbers)) / 32_767 <= 2 * LOUDNESS
    assert max(map(abs, numbers[-20:])) < 30


@pytest.fixture
def players(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the only folder in which players are looked for."""
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


def put(folder: Path, name: str, does: str) -> Path:
    """Put a player there that notes what it is to play; return where it notes it."""
    heard = folder / f"{name}.heard"
    script = folder / name
    script.write_text(f'#!/bin/sh\necho "$@" >> {heard}\n{does}\n')
    script.chmod(0o755)
    return heard


def heard(by: Path) -> list[str]:
    return [Path(line.split()[-1]).name for line in by.read_text().splitlines()] if by.exists() else []


def test_a_cue_is_played_by_the_first_player_there_is(players: Path, qtbot: QtBot) -> None:
    first, second = put(players, "paplay", "exit 0"), put(players, "aplay", "exit 0")
    sounds = Sounds()
    sounds.play(Cue.WORK)
    qtbot.waitUntil(lambda: heard(first) == ["work.wav"])
    qtbot.waitUntil(lambda: sounds.findChildren(QProcess) == [])
    assert heard(second) == []


@pytest.mark.usefixtures("players", "qtbot")
def test_no_player_is_silence() -> None:
    sounds = Sounds()
    for cue in Cue:
        sounds.play(cue)
    assert sounds.findChildren(QProcess) == []


def test_a_player_that_fails_hands_over_to_the_next_and_is_not_asked_again(players: Path, qtbot: QtBot) -> None:
    broken, works = put(players, "pw-play", "exit 1"), put(players, "aplay", "exit 0")
    sounds = Sounds()
    sounds.play(Cue.READY)
    qtbot.waitUntil(lambda: heard(works) == ["ready.wav"])
    sounds.play(Cue.DONE)
    qtbot.waitUntil(lambda: heard(works) == ["ready.wav", "done.wav"])
    qtbot.waitUntil(lambda: sounds.findChildren(QProcess) == [])
    assert heard(broken) == ["ready.wav"]


def test_a_player_that_cannot_be_started_is_silence(players: Path, qtbot: QtBot) -> None:
    put(players, "aplay", "")
    (players / "aplay").write_text("#!/nothing/here\n")
    sounds = Sounds()
    sounds.play(Cue.WORK)
    qtbot.waitUntil(lambda: sounds.findChildren(QProcess) == [])
    sounds.play(Cue.WORK)
    assert sounds.findChildren(QProcess) == []


def test_a_sound_can_be_broken_off_and_the_player_stays(players: Path, qtbot: QtBot) -> None:
    slow = put(players, "aplay", "exec /bin/sleep 60")
    sounds = Sounds()
    sounds.play(Cue.WORK)
    qtbot.waitUntil(lambda: heard(slow) == ["work.wav"])
    sounds.stop()
    qtbot.waitUntil(lambda: sounds.findChildren(QProcess) == [])
    put(players, "aplay", "exit 0")
    sounds.play(Cue.DONE)
    qtbot.waitUntil(lambda: heard(slow) == ["work.wav", "done.wav"])
    qtbot.waitUntil(lambda: sounds.findChildren(QProcess) == [])


@pytest.mark.usefixtures("qtbot")
def test_turned_off_nothing_is_played(players: Path) -> None:
    player = put(players, "aplay", "exit 0")
    sounds = Sounds(on=False)
    sounds.play(Cue.WORK)
    assert sounds.findChildren(QProcess) == []
    assert heard(player) == []
