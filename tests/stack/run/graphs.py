"""Graphs of steps for tests."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable, Iterable

from azure.mgmt.provisioning.stack.run.steps import Outcome, Share, Step, Telling

WRITES = Share("00000000-0000-0000-0000-000000000000", "writes")
Run = Callable[[Telling], Awaitable[str]]


def sleeps(seconds: float, result: str = "") -> Run:
    """Something that takes its time."""

    async def run(telling: Telling) -> str:
        await asyncio.sleep(seconds)
        return result

    return run


def fails(error: Exception, seconds: float = 1.0) -> Run:
    """Something that fails after a while."""

    async def run(telling: Telling) -> str:
        await asyncio.sleep(seconds)
        raise error

    return run


def layered(seed: int, count: int, depth: int, share: Share | None = None) -> list[Step]:
    """Steps of 2 to 60 seconds in so many layers, each of which needs some of the layer before."""
    chance = random.Random(seed)
    layers: list[list[str]] = [[] for _ in range(depth)]
    steps: list[Step] = []
    for number in range(count):
        layer = number if number < depth else chance.randrange(depth)
        before = layers[layer - 1] if layer else []
        needs = chance.sample(before, min(len(before), chance.randint(1, 3)))
        seconds = chance.uniform(2, 60)
        key = f"step{number:04}"
        layers[layer].append(key)
        steps.append(Step(key, sleeps(seconds, key), needs, share, seconds=seconds))
    return steps


def critical_path(steps: Iterable[Step]) -> float:
    """Seconds that the steps take when nothing but their needs holds them up."""
    ends: dict[str, float] = {}
    for step in steps:  # each behind what it needs
        ends[step.key] = step.seconds + max((ends[need] for need in step.needs), default=0.0)
    return max(ends.values(), default=0.0)


def tails(steps: list[Step]) -> list[float]:
    """For each step the seconds from its beginning to the end of all that waits for it."""
    found: dict[str, float] = {}
    for step in reversed(steps):
        found[step.key] = step.seconds + found.get(step.key, 0.0)
        for need in step.needs:
            found[need] = max(found.get(need, 0.0), found[step.key])
    return list(found.values())


def bound_of_bucket(steps: list[Step], capacity: float, per_second: float) -> float:
    """Seconds that no order of the steps can beat, where each takes a token of one bucket.

    The n-th of the steps that have at least so much behind them begins no earlier than the bucket has n tokens.
    """
    bounds = (
        max(0.0, count - capacity) / per_second + tail
        for count, tail in enumerate(sorted(tails(steps), reverse=True), 1)
    )
    return max(critical_path(steps), *bounds)


def makespan(outcomes: dict[str, Outcome]) -> float:
    """When the last step ended."""
    return max(outcome.ended or 0.0 for outcome in outcomes.values())
