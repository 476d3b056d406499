"""What the program is made of, with versions and licences: one list, for About and for what installers enclose.

The list is ``resources/licences/components.toml``; versions are those that run. The texts of most Python distributions
come from the distributions themselves, so that the holders named are those of the version used. An installer adds the
libraries it took from the system it was built on, as the folder ``installed`` beside the list.
"""

from __future__ import annotations

import platform
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.metadata import PackageNotFoundError, distribution
from importlib.resources import files
from typing import Any

_RESOURCES = files("kneejournal.resources")
_LISTS = ("components.toml", "installed/components.toml")
_LICENCE_FILE = re.compile(r"dist-info/(?:licenses/.*|(?:licen[cs]e|copying|notice)[^/]*)$", re.IGNORECASE)


@dataclass(frozen=True)
class Component:
    """One part of the program.

    ``licence`` is an SPDX expression, ``home`` an address or empty. ``texts`` are the licence texts, each whole, in the
    order in which they are to be read.
    """

    name: str
    version: str
    licence: str
    home: str
    texts: tuple[str, ...]


@cache
def components() -> tuple[Component, ...]:
    """Return what this program is made of, kneejournal first; reads some twenty small files once."""
    made = (_component(entry) for name in _LISTS for entry in _listed(name))
    return tuple(component for component in made if component)


def _listed(name: str) -> list[Mapping[str, Any]]:
    place = _RESOURCES.joinpath("licences", *name.split("/"))
    if not place.is_file():
        return []
    entries: list[Mapping[str, Any]] = tomllib.loads(place.read_text(encoding="utf-8"))["component"]
    return entries


def _component(entry: Mapping[str, Any]) -> Component | None:
    """Return the entry as a component; None where it is not part of this installation."""
    try:
        version = entry["version"] if "version" in entry else _version(entry["version_of"])
        texts = _own_texts(entry["texts"]) if "texts" in entry else _texts_of(entry["version_of"])
    except PackageNotFoundError:
        return None
    return Component(entry["name"], version, entry["licence"], entry.get("home", ""), texts)


def _version(source: str) -> str:
    return platform.python_version() if source == "python" else distribution(source).version


def _own_texts(names: list[str]) -> tuple[str, ...]:
    return tuple(_RESOURCES.joinpath(*name.split("/")).read_text(encoding="utf-8") for name in names)


def _texts_of(name: str) -> tuple[str, ...]:
    listed = distribution(name).files or []
    found = [path for path in listed if _LICENCE_FILE.search(path.as_posix())]
    return tuple(path.read_text(encoding="utf-8") for path in sorted(found))
