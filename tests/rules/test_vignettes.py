"""The advice for every vignette: one of the verdicts accepted, how soon to be seen, and what else its story holds."""

from __future__ import annotations

import pytest

from kneejournal.rules.table import RULES
from tests.rules.diaries import advice_for, fired
from tests.rules.vignettes import answers, load, pain, signs, way_back
from tests.rules.vignettes.vignette import Vignette

VIGNETTES = [each for room in (signs, pain, answers, load, way_back) for each in room.VIGNETTES]


@pytest.mark.parametrize("vignette", VIGNETTES, ids=lambda vignette: vignette.story)
def test_the_advice_for(vignette: Vignette) -> None:
    advice = advice_for(vignette.diary, **vignette.plan)
    why = fired(advice)
    assert advice.verdict in vignette.accepted, why
    assert advice.see_professional == vignette.see, why
    assert vignette.rest in (None, advice.rest_kind), why
    assert vignette.knee in (None, advice.knee), why
    assert vignette.cap in (None, advice.cap.max_distance_m if advice.cap else 0), why
    assert vignette.stage in (None, advice.ladder.stage if advice.ladder else 0), why


def test_every_rule_decides_some_vignette() -> None:
    """Or stands among the reasons, for those that never decide alone."""
    seen = {rule for each in VIGNETTES for rule in fired(advice_for(each.diary, **each.plan))}
    missing = {rule.id for rule in RULES} - seen
    assert not missing
