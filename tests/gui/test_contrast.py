"""Contrast in both looks, after WCAG 2.2: text 4.5 to 1 (1.4.3), controls and marks in charts 3 to 1 (1.4.11).

A button or chip is told by its words, so its outline is not measured; a field, a box to tick, a scroll bar, the ring of
the focus and a mark in a chart have nothing else. What is disabled is not measured, as WCAG has it.
"""

from __future__ import annotations

import re
from importlib.resources import files

import pytest
from PySide6.QtGui import QColor

from kneejournal.gui.tokens import DARK, LIGHT, Tokens
from kneejournal.gui.widgets import pain_scale
from kneejournal.gui.widgets.pain_scale import contrast, mixed, readable_on

TEXT, CONTROL = 4.5, 3.0
GROUNDS = ("background", "rail", "card", "field", "hover", "on_rail", "run_card", "reduce_card", "rest_card", "band")
READ = {
    "text": GROUNDS,
    "soft": GROUNDS,
    "accent": GROUNDS,
    "run": ("background", "card", "run_card"),
    "reduce": ("background", "card", "reduce_card"),
    "rest": ("background", "card", "rest_card"),
    "on_accent": ("accent",),
    "on_tip": ("tip",),
    "card": ("rest",),  # an urgent sign is written in the colour of the card
}
"""The texts, and the grounds on which they stand."""
TOLD = {
    "control_line": ("background", "rail", "card", "field", "hover", "on_rail"),
    "accent": ("background", "rail", "card", "field", "hover", "on_rail"),  # the ring of the focus
    "load": ("background", "card", "band"),
    "waking": ("card", "band"),
    "left": ("card", "band"),
    "right": ("card", "band"),
    "reduce": ("card",),
    "rest": ("card",),
    "run": ("card",),
}
RULE = re.compile(r"([^{}]+)\{([^}]*)\}")
looks = pytest.mark.parametrize("look", [LIGHT, DARK], ids=lambda look: str(look.name))


def too_faint(look: Tokens, pairs: dict[str, tuple[str, ...]], least: float) -> dict[str, float]:
    ratios = {
        f"{over} on {ground}": contrast(QColor(getattr(look, over)), QColor(getattr(look, ground)))
        for over, grounds in pairs.items()
        for ground in grounds
    }
    return {pair: round(ratio, 2) for pair, ratio in ratios.items() if ratio < least}


@looks
def test_every_text_can_be_read(look: Tokens) -> None:
    assert too_faint(look, READ, TEXT) == {}


@looks
def test_every_control_and_mark_can_be_told(look: Tokens) -> None:
    assert too_faint(look, TOLD, CONTROL) == {}


@looks
@pytest.mark.parametrize("ground", ["card", "on_rail"])
@pytest.mark.parametrize("share", [1.0, pain_scale.UNANSWERED, pain_scale.PALE])
def test_the_digits_of_the_pain_scale_can_be_read_however_pale_the_cell(
    look: Tokens, ground: str, share: float
) -> None:
    cells = [mixed(colour, getattr(look, ground), share) for colour in look.pain]
    assert [
        round(contrast(readable_on(cell, look), cell), 2)
        for cell in cells
        if contrast(readable_on(cell, look), cell) < TEXT
    ] == []


def coloured_rules() -> dict[str, tuple[str, str]]:
    """Return the rules of the style sheet that set text and ground together, but those of disabled controls."""
    sheet = (files("kneejournal.resources") / "styles" / "window.qss").read_text("utf-8")
    found = {}
    for selector, body in RULE.findall(sheet):
        text = re.search(r"(?:^|;|\s)color: \$(\w+)", body)
        ground = re.search(r"background: \$(\w+)", body)
        if text and ground and ":disabled" not in selector:
            found[selector.strip()] = (text.group(1), ground.group(1))
    return found


@looks
def test_rules_of_the_style_sheet_that_set_both_can_be_read(look: Tokens) -> None:
    rules = coloured_rules()
    assert len(rules) > 10
    faint = {
        selector: pair
        for selector, pair in rules.items()
        if contrast(QColor(getattr(look, pair[0])), QColor(getattr(look, pair[1]))) < TEXT
    }
    assert faint == {}


def test_a_faint_text_would_be_found() -> None:
    assert too_faint(LIGHT, {"disabled": ("card",)}, TEXT) == {"disabled on card": 2.63}
