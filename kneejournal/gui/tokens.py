"""The look as data: every colour, radius and size of the window, light and dark. Nothing else names a colour."""

from __future__ import annotations

from dataclasses import dataclass

RADIUS_CARD = 12
RADIUS_CONTROL = 8
RADIUS_CELL = 6
STEP = 4
"""All spacing is a multiple of this, in pixels at 100 %."""
TEXT_PX = 13
SMALL_PX = 11
HEADING_PX = 20
VERDICT_PX = 26
FOCUS_PX = 2


@dataclass(frozen=True)
class Tokens:
    """The colours of one look, as #RRGGBB.

    ``pain`` holds eleven, for 0 to 10, in even steps of lightness, so that they keep their order for every kind of
    colour vision; ``ink`` and ``paper`` are the two texts to be read on them.
    """

    name: str
    background: str
    rail: str
    card: str
    field: str
    line: str
    control_line: str
    text: str
    soft: str
    disabled: str
    accent: str
    on_accent: str
    on_rail: str
    hover: str
    run: str
    run_card: str
    reduce: str
    reduce_card: str
    rest: str
    rest_card: str
    load: str
    left: str
    right: str
    waking: str
    band: str
    ink: str
    paper: str
    tip: str
    on_tip: str
    pain: tuple[str, ...]


LIGHT = Tokens(
    name="light",
    background="#F6F5F2",
    rail="#EFEDE8",
    card="#FFFFFF",
    field="#FFFFFF",
    line="#E2DFD8",
    control_line="#7E838B",
    text="#1D2430",
    soft="#5B6472",
    disabled="#9AA0A9",
    accent="#0B6E6E",
    on_accent="#FFFFFF",
    on_rail="#E1F0EF",
    hover="#F1EFEA",
    run="#17794F",
    run_card="#ECF6F0",
    reduce="#A65A00",
    reduce_card="#FFF3E2",
    rest="#B3261E",
    rest_card="#FDEEEC",
    load="#688DA6",
    left="#8A4FA3",
    right="#0B6E6E",
    waking="#7A5C00",
    band="#E6F1EF",
    ink="#0B0D10",
    paper="#FFFFFF",
    tip="#1D2430",
    on_tip="#FFFFFF",
    pain=(
        "#EFF8F2", "#D9EBCF", "#D4D8A3", "#D1C57B", "#D2AE50", "#D29532",
        "#D07B19", "#CA6112", "#C0461C", "#AF322F", "#9B1E3B",
    ),
)  # fmt: skip

DARK = Tokens(
    name="dark",
    background="#15181D",
    rail="#101317",
    card="#1D2127",
    field="#15181D",
    line="#2E343D",
    control_line="#778090",
    text="#E8EAED",
    soft="#9AA4B2",
    disabled="#6B7482",
    accent="#4FC3BD",
    on_accent="#0B1F1F",
    on_rail="#17363A",
    hover="#262B33",
    run="#5CCB93",
    run_card="#16291F",
    reduce="#F2B25C",
    reduce_card="#33250F",
    rest="#FF8A80",
    rest_card="#381C1B",
    load="#5F829C",
    left="#C79BE0",
    right="#4FC3BD",
    waking="#D6B655",
    band="#1B3234",
    ink="#0B0D10",
    paper="#FFFFFF",
    tip="#E8EAED",
    on_tip="#15181D",
    pain=(
        "#203329", "#2E3E28", "#434824", "#59511F", "#72581A", "#8B5F19",
        "#A56420", "#BD6A31", "#D56F46", "#E97762", "#FB817F",
    ),
)  # fmt: skip
