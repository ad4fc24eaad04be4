"""Lives that a fuzzer found, and in which something did not hold."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from .machine import StackMachine


@pytest.fixture
def machine() -> Iterator[StackMachine]:
    machine = StackMachine()
    yield machine
    machine.teardown()


@pytest.mark.parametrize("forgotten", range(7))
def test_a_stack_forgets_what_its_program_says_behind_a_look(machine: StackMachine, forgotten: int) -> None:
    machine.begin(kinds=["site", *["account"] * 4, "role"], places=360, applied=False)
    machine.up_of_some(place=280, excluded=True)
    machine.forget(place=forgotten)
    machine.rename_item(place=113)
    machine.up_that_looks(look=203)


def test_what_is_taken_over_and_has_failed_is_repaired_as_foretold(machine: StackMachine) -> None:
    machine.begin(kinds=["network"], places=38, applied=False)
    machine.up_with_a_fault(fault="canceled", method="PUT", often=False, place=1)
    machine.forget(place=1)
    machine.up(adopt=True)
