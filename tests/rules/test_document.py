"""docs/advice.md and the rules say the same: ids, verdicts, urgency, sources, and each figure with where it is from."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from kneejournal import rules
from kneejournal.rules import caps, data, load, pain, prescribed, reaction, red_flags, response, routine, sources
from kneejournal.rules.reaction import MARKED_PEAK, MARKED_RISE, SORE_PEAK
from kneejournal.rules.table import R1, RULES
from kneejournal.rules.triggers import CALM_DAYS, GRADUATION_DAYS, GRADUATION_RUNS, SEVERE_CORE, SORE_CORE
from kneejournal.rules.window import FORTNIGHT, RECENT_SETS, WEEK, WINDOW

DOCUMENT = Path(__file__).parents[2] / "docs" / "advice.md"
Row = list[str]


def rows(head: str) -> list[Row]:
    """The rows of the table with that head, cells stripped."""
    _, _, below = DOCUMENT.read_text(encoding="utf-8").partition(head + "\n")
    assert below, head
    lines = below.split("\n\n")[0].splitlines()[1:]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


RULE_ROWS = rows("| rule | when | advice | seen by someone | where from |")
FIGURE_ROWS = rows("| figure | value | where from | constant |")
SHORT = {row[0]: row[1] for row in rows("| short | source as the program names it | what is taken from it | known |")}
TABLE = [*RULES, R1]


def numbers(text: str) -> list[float]:
    return [float(each) for each in re.findall(r"(?<![A-Za-z])\d+(?:\.\d+)?", text)]


def test_the_document_holds_each_rule_in_the_order_of_the_table() -> None:
    assert [row[0] for row in RULE_ROWS] == [rule.id for rule in TABLE]


@pytest.mark.parametrize("place", range(len(TABLE)), ids=lambda place: TABLE[place].id)
def test_a_rule_is_as_documented(place: int) -> None:
    rule, (_, _, verdict, see, origin) = TABLE[place], RULE_ROWS[place]
    assert verdict == (rule.verdict or "")
    assert see == ("" if rule.see == "none" else rule.see)
    assert tuple(SHORT[name] for name in re.split(r", (?!\d)", origin)) == rule.sources


def test_each_source_of_the_program_is_in_the_document() -> None:
    named = {value for name, value in vars(sources).items() if name.isupper() and name != "JOINED_BY"}
    assert set(SHORT.values()) == named


FIGURES_OF_RULES: Mapping[str, tuple[float, ...]] = {
    "A1": (red_flags.ACUTE_DAYS,),
    "A1b": (red_flags.UNCLEARED_DAYS,),
    "A2": (red_flags.ACUTE_DAYS,),
    "A3": (SEVERE_CORE, red_flags.ACUTE_DAYS),
    "A4": (red_flags.UNCLEARED_DAYS,),
    "A5": (red_flags.UNCLEARED_DAYS,),
    "A6": (red_flags.UNCLEARED_DAYS,),
    "A7": (red_flags.INJURY_DAYS,),
    "A8": (red_flags.LASTING_SWELLING_DAYS, WEEK, red_flags.STILL_SWOLLEN_DAYS),
    "A9": (red_flags.NIGHTS, WEEK, red_flags.CONSTANT_PAIN_DAYS, WEEK),
    "A10": (red_flags.STIFF_MINUTES, red_flags.STIFF_DAYS, WEEK),
    "P2": (WEEK,),
    "B2": (SEVERE_CORE,),
    "B1": (SORE_CORE,),
    "B3": (response.SORE_SHORT_RUNS, response.SHORT_M / 1000, response.SHORT_MINUTES, FORTNIGHT, SORE_PEAK),
    "C2": (CALM_DAYS[2], WINDOW),
    "C1": (CALM_DAYS[1], WINDOW),
    "C3": (GRADUATION_DAYS[1], GRADUATION_RUNS[1], GRADUATION_DAYS[2], GRADUATION_RUNS[2]),
    "D4": (data.ENTRIES_OF_WEEK, WEEK),
    "D5": (WEEK,),
    "D7": (WINDOW,),
    "D8": (data.MASKED_DAYS, WEEK, SORE_CORE, data.MASKED_LOOK_BACK, FORTNIGHT),
    "E2": (load.RUNS_A_WEEK, WEEK - 1),
    "F1": (prescribed.HURTS,),
    "F2": (WEEK, MARKED_PEAK, MARKED_RISE),
    "F3": (pain.PROVOKED,),
    "F5": (WEEK, pain.WEEKLY_RISE, WEEK, pain.WEEKLY_ENTRIES),
    "F6": (RECENT_SETS, response.EXERCISE_PAIN, response.EXERCISE_SORE, response.EXERCISE_SORE_AFTER),
    "F7": (pain.NOT_CALM, WEEK - 1),
    "F8": (*response.MILD_PAIN, response.PROVEN_RUNS, FORTNIGHT),
    "G2": (caps.LEAST_M / 1000, caps.WEEK_COUNTS_FROM_M / 1000),
    "G3": (load.GAP_DAYS,),
    "G4": (FORTNIGHT, load.PROVEN_PAIN, load.PROVEN_LOGGED, load.PROVEN_RUNS),
    "G5": (WEEK,),
    "O1": (routine.LASTING_WEEKS, routine.LASTING_PAIN, routine.LASTING_DAYS, FORTNIGHT),
    "O2": (routine.OTHER_PLACE_DAYS, WEEK),
    "O3": (routine.YOUNG, routine.OLDER, routine.NEW_WEEKS),
    "O4": (routine.BAD_RUNS, WINDOW),
}


def test_a_row_names_the_figures_of_its_rule() -> None:
    told = {row[0]: tuple(numbers(row[1])) for row in reversed(RULE_ROWS) if numbers(row[1])}  # of D8 the first
    assert told == FIGURES_OF_RULES


def modules() -> Iterator[ModuleType]:
    for each in pkgutil.iter_modules(rules.__path__):
        yield importlib.import_module(f"kneejournal.rules.{each.name}")


def constants() -> dict[str, tuple[Any, str]]:
    """Every public figure of the rules with the comment on its line; days of a calendar are no figures."""
    found = {}
    for module in modules():
        source = inspect.getsource(module)
        for node in ast.parse(source).body:
            if isinstance(node, ast.Assign) and isinstance(target := node.targets[0], ast.Name):
                value = getattr(module, target.id)
                if target.id.isupper() and not target.id.startswith("_") and flat(value):
                    comment = source.splitlines()[(node.end_lineno or 0) - 1].partition("#")[2]
                    found[f"{module.__name__.rpartition('.')[2]}.{target.id}"] = (value, comment)
    return {name: each for name, each in found.items() if name not in ("window.WEEK", "window.FORTNIGHT")}


def flat(value: object) -> list[float]:
    """The numbers of a figure; of a mapping its values."""
    match value:
        case bool() | str():
            return []
        case int() | float():
            return [float(value)]
        case tuple():
            return [number for part in value for number in flat(part)]
        case dict():
            return [number for part in value.values() for number in flat(part)]
    return []


CONSTANTS = constants()


def test_each_figure_of_the_program_is_in_the_document() -> None:
    assert sorted(row[3].strip("`") for row in FIGURE_ROWS) == sorted(CONSTANTS)
    assert len(CONSTANTS) > 70


@pytest.mark.parametrize("row", FIGURE_ROWS, ids=lambda row: row[3].strip("`"))
def test_a_figure_is_as_documented(row: Row) -> None:
    """Its value, and whether an article, a publication or nobody but we give it."""
    _, shown, origin, name = row
    value, comment = CONSTANTS[name.strip("`")]
    assert numbers(shown) == flat(value)
    tags = {tag for part in re.findall(r"\[([^\]]*)\]", comment) for tag in re.findall(r"\b(seed|lit|eng)\b", part)}
    assert tags == told_tags(origin)


def told_tags(origin: str) -> set[str]:
    published = {*SHORT, "Thomeé", "Soldiers"} - {"[001]", "[002]", "[003]", "our choice", "the professional"}
    tags = {"lit"} if any(name in origin for name in published) else set()
    return tags | ({"seed"} if "[0" in origin else set()) | ({"eng"} if "our choice" in origin else set())


def test_what_no_clinician_has_reviewed_is_named() -> None:
    text = DOCUMENT.read_text(encoding="utf-8").partition("reviewed by no clinician")[2].partition("## All figures")[0]
    figures = (*CALM_DAYS.values(), *GRADUATION_DAYS.values(), *GRADUATION_RUNS.values())
    percents = (caps.MUCH_LESS_PERCENT, caps.LESS_PERCENT)
    counts = (red_flags.CONSTANT_PAIN_DAYS, red_flags.STIFF_DAYS, red_flags.UNCLEARED_DAYS, red_flags.INJURY_DAYS)
    assert {*figures, *percents, *counts, reaction.BAD_PEAK} <= {*numbers(text)}
