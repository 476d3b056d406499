"""The drawings of the exercises: there is one for each, level with its pose, whole, and fit for both looks."""

from __future__ import annotations

import tomllib
from importlib.resources import files

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from drawings.drawing import drawing
from drawings.files import poses
from drawings.skeleton import Body, Leg, PoseError, body
from drawings.space import Vec
from kneejournal.domain.catalogue import exercises
from kneejournal.gui.tokens import DARK, LIGHT, Tokens
from kneejournal.gui.widgets.exercise_drawing import ROLES, has_drawing, themed

POSES = poses()
FOLDER = files("kneejournal.resources") / "drawings"
FLOOR = -1.0
"""How deep the sole of a bent foot may sink, in units of a figure of 195."""


def figures(exercise: str) -> list[Body]:
    given = tomllib.loads(POSES[exercise])
    return [body(given[place]) for place in ("start", "end")]


def svg(exercise: str) -> str:
    return (FOLDER / f"{exercise}.svg").read_text(encoding="utf-8")


def painted(drawn: str, look: Tokens, width: int) -> QImage:
    image = QImage(width, width * 3 // 4, QImage.Format.Format_RGB32)
    image.fill(QColor(look.card))
    painter = QPainter(image)
    QSvgRenderer(themed(drawn, look).encode()).render(painter)
    painter.end()
    return image


def test_each_exercise_has_a_drawing_and_no_other() -> None:
    assert sorted(POSES) == sorted(exercises())
    assert sorted(entry.name for entry in FOLDER.iterdir()) == [f"{exercise}.svg" for exercise in sorted(POSES)]
    assert all(has_drawing(exercise) for exercise in exercises())
    assert not has_drawing("mine")
    assert not has_drawing("../exercises/wall_sit")


@pytest.mark.parametrize("exercise", POSES)
def test_the_drawing_is_level_with_its_pose(exercise: str) -> None:
    drawn = drawing(POSES[exercise])
    assert drawn == svg(exercise), "run: python -m drawings"


@pytest.mark.parametrize("exercise", POSES)
def test_nobody_sinks_into_the_floor(exercise: str) -> None:
    for figure in figures(exercise):
        lowest = {
            "skull": figure.skull.y - 11,
            "hip": figure.hip.y - 10,
            **{f"{side} ankle": leg.ankle.y - 3.7 for side, leg in figure.legs.items()},
            **{f"{side} knee": leg.knee.y - 6.4 for side, leg in figure.legs.items()},
            **{f"{side} toes": (leg.ankle + leg.toe * 17.5 + leg.sole * 5.4).y for side, leg in figure.legs.items()},
            **{f"{side} hand": arm.wrist.y - 3 for side, arm in figure.arms.items()},
        }
        assert {place: y for place, y in lowest.items() if y < FLOOR} == {}


@pytest.mark.parametrize("exercise", POSES)
def test_no_knee_bends_backwards(exercise: str) -> None:
    for figure in figures(exercise):
        for leg in figure.legs.values():
            assert _bent_forward(leg, figure.trunk.forward) > -2


def _bent_forward(leg: Leg, forward: Vec) -> float:
    line = (leg.ankle - leg.hip).unit()
    offset = leg.knee - leg.hip
    return (offset - line * offset.dot(line)).dot(forward)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("look", [LIGHT, DARK], ids=lambda look: look.name)
@pytest.mark.parametrize("exercise", POSES)
def test_it_is_whole_and_to_be_seen_in_both_looks(exercise: str, look: Tokens) -> None:
    image = painted(svg(exercise), look, 160)
    ground, line = QColor(look.card), QColor(look.text)
    edge = [(x, y) for x in range(160) for y in (0, 119)] + [(x, y) for x in (0, 159) for y in range(120)]
    assert {image.pixelColor(x, y).name() for x, y in edge} == {ground.name()}
    dark = sum(abs(image.pixelColor(x, y).lightness() - line.lightness()) < 40 for x in range(160) for y in range(120))
    assert dark > 250, "hardly a line is drawn"


def test_each_colour_follows_the_look() -> None:
    roles = {getattr(LIGHT, role) for role in ROLES}
    assert len(roles) == len(ROLES)
    for drawn in map(svg, POSES):
        assert {part[:7] for part in drawn.split('="')[1:] if part.startswith("#")} <= roles
        assert not roles & set(themed(drawn, DARK).split('"'))


STANDING = """
[start]
hip = [0, 99]
[end]
hip = [0, 99]
right_leg = { ankle = [0, 7.8, 9] }
"""


@pytest.mark.parametrize(
    ("right", "wrong", "problem"),
    [
        ("ankle = [0, 7.8, 9]", "ankle = [0, -7.8, 9]", "is 107 away, the limb reaches 92"),
        ("ankle =", "heel =", "unknown: heel"),
        ("right_leg", "third_leg", "unknown: third_leg"),
        ("\n[start]", "colour = 3\n[start]", "unknown: colour"),
        ("\n[start]", 'props = [{ kind = "pool" }]\n[start]', "unknown prop pool"),
        ("\n[start]", 'props = [{ kind = "band", along = ["right_ear"] }]\n[start]', "unknown place right_ear"),
    ],
)
def test_a_pose_nobody_can_take_is_refused(right: str, wrong: str, problem: str) -> None:
    assert drawing(STANDING).startswith("<svg")
    with pytest.raises(PoseError, match=problem):
        drawing(STANDING.replace(right, wrong))
