"""The preferences file: read, written, and survived when it is broken."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from datetime import UTC
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from kneejournal.domain.errors import UserProblem
from kneejournal.domain.reminder import ALL_DAYS
from kneejournal.settings import Language, Look, Settings, load, save

words = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1)


@given(
    st.builds(
        Settings,
        look=st.sampled_from(Look),
        language=st.sampled_from(Language),
        journal=st.none() | words.map(Path),
        sample=st.booleans(),
        window=st.none() | st.tuples(st.integers(100, 20_000), st.integers(100, 20_000)),
        sounds=st.booleans(),
        put_off=st.dictionaries(words, st.dates(), max_size=3),
        given=st.dictionaries(words, st.datetimes(timezones=st.just(UTC)), max_size=2),
        taken=st.dictionaries(words, st.datetimes(timezones=st.just(UTC)), max_size=2),
        handed_over=st.none() | words.map(Path),
        place=st.none() | st.tuples(st.integers(-20_000, 20_000), st.integers(-20_000, 20_000)),
        maximised=st.booleans(),
        page=words,
        page_day=st.none() | st.dates(),
        remind=st.booleans(),
        remind_at=st.times(),
        remind_on=st.sets(st.sampled_from(ALL_DAYS)).map(lambda days: tuple(sorted(days))),
        reminded=st.lists(st.dates(), max_size=3).map(tuple),
        remind_again=st.none() | st.datetimes(timezones=st.just(UTC)),
        stay_in_tray=st.booleans(),
    )
)
@hypothesis_settings(suppress_health_check=[HealthCheck.function_scoped_fixture])  # each example replaces the file
def test_preferences_come_back_as_they_were(tmp_path: Path, settings: Settings) -> None:
    save(settings, tmp_path / "settings.toml")
    assert load(tmp_path / "settings.toml") == settings


def test_the_folder_is_made_and_nothing_is_left_beside(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.toml"
    save(Settings(), path)
    save(Settings(look=Look.DARK), path)
    assert [each.name for each in path.parent.iterdir()] == ["settings.toml"]
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert load(tmp_path / "settings.toml") == Settings()


@pytest.mark.parametrize("content", [b"look = ", b"\xff\xfe", b"look = 'dark"])
def test_a_broken_file_is_kept_beside(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(content)
    assert load(path) == Settings()
    assert (tmp_path / "settings.toml.broken").read_bytes() == content
    assert not path.exists()


@pytest.mark.parametrize(
    "content",
    ['look = "red"', "look = 3", "journal = 3", 'journal = ""', 'sample = "yes"', "window = [1, 1]", "window = [800]",
     "window = 800", "window = [800.5, 600]", "colour = 1", "sounds = 0", "put_off = 3",
     "[put_off]\nX1 = 2026-11-21T08:00:00", "given = 3", "place = [1]", "place = [99999, 0]", "page = 1",
     "page_day = 2026-11-21T08:00:00", "remind = 1", 'remind_at = "19:00"', "remind_on = 3", "reminded = [3]",
     "remind_again = 2026-11-21T08:00:00", "[taken]\nX = 2026-11-21T08:00:00"],
)  # fmt: skip
def test_a_value_that_makes_no_sense_has_its_default(tmp_path: Path, content: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(content)
    assert load(path) == Settings()


def test_a_place_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    path = tmp_path / "file" / "settings.toml"
    with pytest.raises(UserProblem, match="cannot be saved to ") as caught:
        save(Settings(), path)
    assert "\n" not in str(caught.value)


def test_a_failed_save_leaves_the_old_preferences(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    save(Settings(look=Look.DARK), path)
    with pytest.raises(UserProblem):
        save(Settings(journal=Path("not-text-\udc80")), path)
    assert load(path).look is Look.DARK
    assert len(list(tmp_path.iterdir())) == 1


def test_the_sample_is_left_for_the_chosen_journal(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    chosen = Settings(journal=tmp_path / "mine.sqlite", sample=True)
    assert chosen.shown_journal() != chosen.journal
    assert Settings(journal=chosen.journal).shown_journal() == chosen.journal
    assert Settings().shown_journal().name == "journal.sqlite"


@pytest.mark.skipif(sys.platform != "linux", reason="the folders of other platforms are not named by variables")
def test_files_live_in_the_folders_of_the_platform(tmp_path: Path) -> None:
    script = "from kneejournal import settings as s; print(s.config_file(), s.default_journal(), s.sample_journal())"
    variables = {**os.environ, "XDG_CONFIG_HOME": str(tmp_path / "c"), "XDG_DATA_HOME": str(tmp_path / "d")}
    shown = subprocess.run([sys.executable, "-c", script], env=variables, capture_output=True, text=True, check=True)
    assert shown.stdout.split() == [
        str(tmp_path / "c" / "kneejournal" / "settings.toml"),
        str(tmp_path / "d" / "kneejournal" / "journal.sqlite"),
        str(tmp_path / "d" / "kneejournal" / "sample.sqlite"),
    ]
