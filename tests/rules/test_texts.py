"""The texts: keys that are unique, a calm tone, no cause claimed; and what a verdict means in practice."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from kneejournal import rules
from kneejournal.domain.messages import Template
from kneejournal.rules import guidance
from kneejournal.rules.table import R1, RULES
from tests.rules.diaries import Changes, advice_for, runner, signs


def own_templates() -> Iterator[Template]:
    for module in pkgutil.iter_modules(rules.__path__):
        for value in vars(importlib.import_module(f"kneejournal.rules.{module.name}")).values():
            each = value.values() if isinstance(value, Mapping) else [value]
            yield from (template for template in each if isinstance(template, Template))


QUOTED = ("name.", "rules.publication.")
"""Keys of texts that others chose: names of fields, titles of publications."""

TEMPLATES = sorted({template for template in own_templates() if not template.key.startswith(QUOTED)}, key=str)


def test_keys_are_unique() -> None:
    keys = [template.key for template in TEMPLATES]
    assert len(keys) == len(set(keys)) > 100
    assert all(key.startswith(("rules.", "problem.plan.")) for key in keys)


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.key)
def test_the_tone(template: Template) -> None:
    text = template.english.lower()
    assert "!" not in text
    for claim in ("maltracking", "tracking", "alignment", "weak", "you have", "syndrome", "diagnos"):
        assert claim not in text


def test_every_rule_has_a_source_and_every_rest_a_kind() -> None:
    assert all(rule.sources and all(rule.sources) for rule in (*RULES, R1))
    assert all((rule.rest_kind is not None) is (rule.verdict == "rest") for rule in RULES)
    ids = [rule.id for rule in RULES]
    assert len(set(ids)) == len(ids) - 1  # D8 has two outcomes


def test_a_run_ends_where_a_professional_set_the_limit() -> None:
    free, held = advice_for(runner()), advice_for(runner(prescriptions=[{"pain_limit": 1}]))
    assert "above 3," in str(guidance(free)[-1])
    assert "above 1," in str(guidance(held)[-1])


@pytest.mark.parametrize(
    ("days", "plan", "keys"),
    [
        ({}, {}, ["stop"]),
        ({}, {"distance_m": 9000}, ["stop"]),
        ({0: {"pain_now": 3}}, {}, ["gently", "walk_breaks", "stop"]),
        ({0: {"activities": {"squatting": 4}}}, {}, ["gently", "stop"]),
        ({-6: {"pain_now": 4}}, {}, ["gently", "stop"]),
        ({0: {"pain_now": 4}}, {}, ["instead"]),
        ({-1: signs("locking")}, {}, ["nothing"]),
    ],
)
def test_what_the_verdict_means(days: Changes, plan: dict[str, Any], keys: list[str]) -> None:
    told = guidance(advice_for(runner(days), **plan))
    assert all(str(message) for message in told)
    assert [message.template.key.removeprefix("rules.guidance.") for message in told] == keys
