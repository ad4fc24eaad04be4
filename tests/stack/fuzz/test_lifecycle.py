"""A stack lives through edits, failures, others' changes and stopped runs, and holds what it promises."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from ...seeds import seed_of
from .machine import StackMachine

SEED = seed_of("FUZZ_SEED")


def live(examples: int, steps: int, number: int) -> None:
    """Let stacks live. One that fails is printed as it was: to make it shorter may take longer than all the others."""
    print(f"FUZZ_SEED={SEED}")
    allowed = settings(
        max_examples=examples,
        stateful_step_count=steps,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        report_multiple_bugs=False,
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(seed(SEED + number)(StackMachine), settings=allowed)


def test_a_stack_lives_through_anything() -> None:
    live(5, 15, 0)


@pytest.mark.slow
@pytest.mark.parametrize("part", range(4))
def test_a_stack_lives_through_much(part: int) -> None:
    live(10, 40, part)
