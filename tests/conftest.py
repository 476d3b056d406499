"""What all tests share: they need no screen, and leave the tester's own journal and settings alone."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before any test module imports Qt
os.environ["LC_ALL"] = "C.UTF-8"  # dates and numbers are written alike on every tester's computer


@pytest.fixture(scope="session", autouse=True)
def _own_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_DATA_HOME", str(home / "data"))
        patch.setenv("XDG_CONFIG_HOME", str(home / "config"))
        yield


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """Start Qt as the program does."""
    from kneejournal.gui.theme import STYLE_ARGUMENTS  # noqa: PLC0415  # imports Qt, which not every test needs

    return ["kneejournal", *STYLE_ARGUMENTS]
