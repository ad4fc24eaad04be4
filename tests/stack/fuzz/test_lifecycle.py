"""A stack lives through edits, failures, others' changes and stopped runs, and holds what it promises."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from ...seeds import seed_of
from .machine import StackMachine

SEED = seed_of("FUZZ_SEED")


def live(examples: int, steps: int, number: int) -> None:
    print(f"FUZZ_SEED={SEED}")
    allowed = settings(
        max_examples=examples,
        stateful_step_count=steps,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(seed(SEED + number)(StackMachine), settings=allowed)


def test_a_stack_lives_through_anything() -> None:
    live(5, 15, 0)


@pytest.mark.slow
@pytest.mark.skipif(not {"FUZZ_SEED", "SEEDS"} & set(os.environ), reason="it finds what is still open: make fuzz")
@pytest.mark.parametrize("part", range(4))
def test_a_stack_lives_through_much(part: int) -> None:
    live(40, 50, part)
