"""Every fixed word has a name, and no two names share a key."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import pytest

from kneejournal.domain import names
from kneejournal.domain.messages import Template
from kneejournal.domain.vocabulary import ACTIVITIES, Knee, Location, RunKind, Side, Swelling, Symptom, Terrain


@pytest.mark.parametrize(
    ("named", "words"),
    [
        (names.ACTIVITY_NAMES, ACTIVITIES),
        (names.SYMPTOM_NAMES, Symptom),
        (names.SWELLING_NAMES, Swelling),
        (names.LOCATION_NAMES, Location),
        (names.RUN_KIND_NAMES, RunKind),
        (names.TERRAIN_NAMES, Terrain),
        (names.KNEE_NAMES, [*Knee, Side.BOTH]),
    ],
)
def test_each_word_of_the_format_has_a_name(named: Mapping[str, Template], words: Iterable[str]) -> None:
    assert sorted(named) == sorted({str(word) for word in words})


def test_keys_are_unique() -> None:
    groups = [group for name, group in vars(names).items() if name.endswith("_NAMES")]
    keys = [template.key for group in groups for template in group.values()]
    assert len(set(keys)) == len(keys)
