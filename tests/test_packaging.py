"""What a desktop is told about the program: entry, description, icon."""

from __future__ import annotations

import configparser
import shutil
import subprocess
import tomllib
from importlib.resources import files
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtSvg import QSvgRenderer

from kneejournal import APPLICATION_ID, __version__

HOUSE = Path(__file__).resolve().parents[1]
PACKAGING = HOUSE / "packaging"
DESKTOP_ENTRY = PACKAGING / f"{APPLICATION_ID}.desktop"
METAINFO = PACKAGING / f"{APPLICATION_ID}.metainfo.xml"
ICONS = files("kneejournal.resources") / "icons"


@pytest.mark.parametrize(
    "command",
    [
        ["desktop-file-validate", "--no-hints", str(DESKTOP_ENTRY)],
        ["appstreamcli", "validate", "--no-net", str(METAINFO)],
    ],
    ids=["desktop entry", "metainfo"],
)
def test_the_validators_are_content(command: list[str]) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    outcome = subprocess.run(command, capture_output=True, text=True, check=False)
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr
    assert "warning" not in outcome.stdout.lower()


def test_the_entry_starts_the_installed_program() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(DESKTOP_ENTRY, encoding="utf-8")
    project = tomllib.loads((HOUSE / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert entry["Desktop Entry"]["Exec"] in project["scripts"]
    assert entry["Desktop Entry"]["Icon"] == APPLICATION_ID


def test_the_version_is_the_same_everywhere() -> None:
    project = tomllib.loads((HOUSE / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    releases = ElementTree.parse(METAINFO).findall("releases/release")  # noqa: S314  # our own file
    assert project["version"] == __version__ == releases[0].get("version")


def test_the_application_icon_is_a_square_drawing() -> None:
    drawing = QSvgRenderer(QByteArray((ICONS / f"{APPLICATION_ID}.svg").read_bytes()))
    assert drawing.isValid()
    assert drawing.defaultSize().width() == drawing.defaultSize().height() == 256


LINE_ICONS = sorted(
    entry.name for entry in ICONS.iterdir() if entry.name.endswith(".svg") and not entry.name.startswith(APPLICATION_ID)
)


@pytest.mark.parametrize("name", LINE_ICONS)
def test_a_line_icon_is_drawn_in_one_colour_that_the_theme_can_replace(name: str) -> None:
    text = (ICONS / name).read_text(encoding="utf-8")
    root = ElementTree.fromstring(text)  # noqa: S314  # our own file
    assert QSvgRenderer(QByteArray(text.encode())).isValid()
    assert (root.get("viewBox"), root.get("stroke"), root.get("fill")) == ("0 0 24 24", "#000", "none")
    assert (root.get("stroke-width"), root.get("stroke-linecap")) == ("1.75", "round")
    assert text.count("#") == 1, "a second colour would not follow the theme"
