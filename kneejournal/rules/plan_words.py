"""A planned run in words: "8 km hilly", "5.5 km easy and flat", "a run (at tempo)"."""

from __future__ import annotations

from kneejournal.domain.messages import Message, Metres, Precision, Template
from kneejournal.domain.vocabulary import RunKind, Terrain

KIND_WORDS = {
    RunKind.EASY: Template("rules.plan.kind.easy", "easy"),
    RunKind.LONG: Template("rules.plan.kind.long", "long"),
    RunKind.TEMPO: Template("rules.plan.kind.tempo", "at tempo"),
    RunKind.SPEED: Template("rules.plan.kind.speed", "at speed"),
    RunKind.RACE: Template("rules.plan.kind.race", "as a race"),
    RunKind.WALK_RUN: Template("rules.plan.kind.walk_run", "as walk-run"),
}
TERRAIN_WORDS = {
    Terrain.FLAT: Template("rules.plan.terrain.flat", "flat"),
    Terrain.ROLLING: Template("rules.plan.terrain.rolling", "rolling"),
    Terrain.HILLY: Template("rules.plan.terrain.hilly", "hilly"),
    Terrain.DOWNHILL: Template("rules.plan.terrain.downhill", "downhill"),
    Terrain.TRAIL: Template("rules.plan.terrain.trail", "on trails"),
    Terrain.TREADMILL: Template("rules.plan.terrain.treadmill", "on a treadmill"),
}
BOTH = Template("rules.plan.both", "{distance} {traits}")
DISTANCE = Template("rules.plan.distance", "{distance}")
TRAITS = Template("rules.plan.traits", "a run ({traits})")


def described(metres: float | None, kind: RunKind | None, terrain: Terrain | None) -> Message:
    """Return a run as somebody planned it; at least one of the three is given."""
    traits = traits_of(kind, terrain)
    return TRAITS(traits=traits) if metres is None else distance_and(Metres(metres, Precision.TYPED), traits)


def distance_and(distance: Metres, traits: tuple[Message, ...]) -> Message:
    """Return a distance with the words that go with it, if there are any."""
    return BOTH(distance=distance, traits=traits) if traits else DISTANCE(distance=distance)


def traits_of(kind: RunKind | None, terrain: Terrain | None) -> tuple[Message, ...]:
    """Return kind and terrain as words, those that are given."""
    words = (KIND_WORDS[kind] if kind else None, TERRAIN_WORDS[terrain] if terrain else None)
    return tuple(word() for word in words if word is not None)
