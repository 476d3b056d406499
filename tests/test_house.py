"""The house as a whole: what ships, what is documented, and what must not stand in it."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import tomllib
from importlib.resources import files
from pathlib import Path

import pytest

HOUSE = Path(__file__).resolve().parents[1]
RESOURCES = HOUSE / "resources"
SHIPPED = [
    path.relative_to(RESOURCES)
    for path in sorted(RESOURCES.rglob("*"))
    if path.is_file() and path.suffix not in {".py", ".pyc"}
]
MACHINE = re.compile(
    r"pypi\.org/simple|files\.pythonhosted\.org|registry\.npmjs\.org|static\.crates\.io|proxy\.golang\.org"
    r"|index[-_]url|find[-_]links|(?<![\w.])/(?:root|work|opt|home)/[\w.]|/tmp/(?:venv|team)",
    re.IGNORECASE,
)
"""Addresses of package registries and paths that exist on one machine only."""


def tracked() -> list[Path]:
    """Return the files that belong to the project."""
    if shutil.which("git") is None or not (HOUSE / ".git").exists():
        pytest.skip("not a clone")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=HOUSE, capture_output=True, text=True, check=True)  # noqa: S607  # git as found
    return [path for name in listed.stdout.split("\0") if name and (path := HOUSE / name).is_file()]


def test_nothing_names_a_registry_or_one_machine() -> None:
    found = []
    for path in tracked():
        text = path.read_bytes().decode("utf-8", errors="ignore")
        found += [f"{path.relative_to(HOUSE)}: {match.group()}" for match in MACHINE.finditer(text)]
    assert found == []


@pytest.mark.parametrize(
    "text", ["see /ro" + "ot/.cache", "https://pypi.or" + "g/simple", "/tm" + "p/venv311/bin", "--index-" + "url x"]
)
def test_such_a_name_would_be_found(text: str) -> None:
    assert MACHINE.search(text)


@pytest.mark.parametrize("text", ["https://pypi.org/project/ruff", "and/or/root/x", "the root/leaf", "src/work/x"])
def test_other_paths_and_links_are_welcome(text: str) -> None:
    assert not MACHINE.search(text)


def test_every_module_says_what_it_is_for() -> None:
    modules = [path for path in tracked() if path.suffix == ".py"]
    silent = [
        str(path.relative_to(HOUSE))
        for path in modules
        if (text := path.read_text(encoding="utf-8")) and not ast.get_docstring(ast.parse(text))
    ]
    assert silent == []


def test_nothing_in_the_window_moves_by_itself() -> None:
    """Whoever asked the system for less motion has it: only the dial of a session turns, which tells the time left."""
    moving = re.compile(r"QPropertyAnimation|QVariantAnimation|QSequentialAnimation|QTimeLine|QMovie|QGraphicsEffect")
    window = [path for path in tracked() if path.suffix == ".py" and HOUSE / "kneejournal" in path.parents]
    assert [path.name for path in window if moving.search(path.read_text(encoding="utf-8"))] == []


def test_each_package_is_installed() -> None:
    project = tomllib.loads((HOUSE / "pyproject.toml").read_text(encoding="utf-8"))
    folders = {path.parent.relative_to(HOUSE) for path in (HOUSE / "kneejournal").rglob("__init__.py")}
    there = {".".join(folder.parts) for folder in folders} | {"kneejournal.resources", "kneejournal.resources.guide"}
    assert set(project["tool"]["setuptools"]["packages"]) == there


@pytest.mark.parametrize("path", SHIPPED, ids=str)
def test_each_resource_is_installed(path: Path) -> None:
    installed = files("kneejournal.resources").joinpath(*path.parts)
    assert installed.read_bytes() == (RESOURCES / path).read_bytes()


def test_the_font_comes_with_its_licence() -> None:
    assert "SIL OPEN FONT LICENSE" in (files("kneejournal.resources") / "fonts" / "OFL.txt").read_text("utf-8")
