"""What About and the installers tell of the parts of the program, held to what is really installed."""

from __future__ import annotations

import re
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from kneejournal.components import Component, components

LISTED = {component.name: component for component in components()}
QT = "PySide6 and Shiboken (Qt for Python)"
UNDER_QT = {"pyside6-essentials": QT, "shiboken6": QT}
NAMED_BY_CLASSIFIER = {"pyqtgraph", "defusedxml", "tomli-w", "colorama", "shiboken6", "pyside6-essentials"}
"""Distributions whose metadata hold no SPDX expression, but older fields."""


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def needed(name: str = "kneejournal") -> set[str]:
    """Return all distributions that an installation for users brings, here."""
    wanted = [Requirement(text) for text in distribution(name).requires or []]
    direct = {normal(each.name) for each in wanted if each.marker is None or each.marker.evaluate({"extra": ""})}
    return direct.union(*(needed(each) for each in direct))


def component_of(name: str) -> Component:
    found = {normal(component.name): component for component in components()}
    return LISTED[UNDER_QT[name]] if name in UNDER_QT else found[name]


@pytest.mark.parametrize("name", sorted(needed()))
def test_each_dependency_is_told_with_its_version_and_licence(name: str) -> None:
    told = component_of(name)
    assert told.version == distribution(name).version
    if name not in NAMED_BY_CLASSIFIER:
        assert told.licence == distribution(name).metadata["License-Expression"]


@pytest.mark.parametrize("component", components(), ids=lambda component: component.name)
def test_each_part_brings_the_text_of_its_licence(component: Component) -> None:
    assert component.version
    assert any("permi" in text.lower() or "redistribution" in text.lower() for text in component.texts)


def test_what_must_be_told_is_told() -> None:
    assert LISTED["kneejournal"].texts == ((Path(__file__).parents[1] / "LICENSE").read_text(encoding="utf-8"),)
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in LISTED["Qt"].texts[1]
    assert "Put libraries of the same name" in LISTED["Qt"].texts[0]
    assert "SIL OPEN FONT LICENSE" in LISTED["Inter, the font"].texts[0]
    assert LISTED["SQLAlchemy"].home.startswith("https://")


def test_a_name_that_is_no_distribution_would_be_noticed() -> None:
    with pytest.raises(PackageNotFoundError):
        needed("kneejournal-of-nobody")
