"""The summary as plain text, as it is pasted into a message."""

from __future__ import annotations

from dataclasses import replace

from kneejournal.domain.diary import Diary
from kneejournal.domain.messages import English
from kneejournal.domain.records import Question
from kneejournal.domain.report_form import USUAL, Form, Part
from kneejournal.exporters.message_text import message_text
from tests.exporters.test_pdf import BOTH, diary, report


def text(made: Diary, form: Form | None = None) -> list[str]:
    return message_text(report(made), English(), form or Form()).splitlines()


def test_it_says_what_the_first_page_says() -> None:
    lines = text(replace(diary(84), questions=(Question(id="a", text="Hills?"),)))
    assert lines[:2] == ["Knee summary, right knee", "11 October – 21 November 2026"]
    for said in (
        "exercise sets done: 67 %",
        "  12 of 18 planned",
        "AGGRAVATING ACTIVITIES",
        "Stairs: mean 2.0, highest 4, days 36, not done 0, before 2.1",
        "Limping: 21 Nov (of 36 asked)",
        "1. Hills?",
    ):
        assert said in lines
    assert lines[-1] == "Made with kneejournal from self-recorded data. Information, not a diagnosis."
    assert not any("Notes, latest first" in line for line in lines)


def test_what_is_unknown_is_said_so() -> None:
    lines = text(Diary())
    assert "worst pain: not recorded" in lines
    assert "Swelling: not asked" in lines
    assert not any(line.endswith("–") for line in lines)


def test_both_knees_are_told_of() -> None:
    lines = text(diary(84, BOTH))
    assert lines.index("Left knee") < lines.index("Right knee")
    assert "SIGNS ASKED FOR, LEFT KNEE" in lines
    assert "SIGNS ASKED FOR, RIGHT KNEE" in lines
    assert sum("Knee summary" in line for line in lines) == 1


def test_a_part_that_is_left_out_is_not_told() -> None:
    assert "AGGRAVATING ACTIVITIES" not in text(diary(84), Form(parts=USUAL - {Part.ACTIVITIES}))
