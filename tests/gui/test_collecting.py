"""Python's collector waits while much is read or written, and goes on afterwards."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from kneejournal.gui.collecting import collected_later

MUCH = 20_000


@pytest.fixture
def collections() -> Iterator[list[str]]:
    found: list[str] = []

    def note(phase: str, _: object) -> None:
        found.append(phase)

    gc.callbacks.append(note)
    yield found
    gc.callbacks.remove(note)


def much() -> list[list[int]]:
    return [[number] for number in range(MUCH)]


def test_nothing_is_collected_before_the_last_of_them_is_over(collections: list[str]) -> None:
    @collected_later()
    def work() -> None:
        with collected_later():
            much()
        much()

    work()
    assert collections == []
    much()
    assert collections


def test_work_that_fails_has_it_go_on(collections: list[str]) -> None:
    with pytest.raises(OSError, match="full"), collected_later():
        raise OSError("full")
    much()
    assert collections
