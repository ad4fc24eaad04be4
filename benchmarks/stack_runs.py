"""``python -m benchmarks.stack_runs``: how long runs of stacks take in virtual time, beside what no order could beat.

The graphs are random: 1,000 steps in 12 layers, each of which takes 2 to 60 seconds and needs some of the layer before.
``up`` makes storage accounts in such graphs on the local Azure Resource Manager.
"""

from __future__ import annotations

import argparse
import asyncio
import resource
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from time import process_time
from typing import Any

from azure.core.pipeline.policies import AsyncHTTPPolicy

from azure.mgmt.provisioning.aio import ProvisioningClient
from azure.mgmt.provisioning.local import LocalAzure, LoopClock, run_in_virtual_time
from azure.mgmt.provisioning.stack.apply.up import Up
from azure.mgmt.provisioning.stack.run.buckets import Limit
from azure.mgmt.provisioning.stack.run.rate import Rate, share_of
from azure.mgmt.provisioning.stack.run.scheduler import Scheduler
from azure.mgmt.provisioning.stack.run.steps import Outcome, Step
from azure.mgmt.provisioning.stack.state.journal import Journal
from tests.stack.run.graphs import WRITES, bound_of_bucket, critical_path, layered, makespan

COUNT, DEPTH = 1_000, 12
ARM = {"reads": (250.0, 25.0), "writes": (200.0, 10.0), "deletes": (200.0, 10.0)}
_ENDLESS = Limit(10**9, 10**9)
_ACCOUNT: dict[str, Any] = {"kind": "StorageV2", "sku": {"name": "Standard_LRS"}}


class ArmBuckets(AsyncHTTPPolicy[Any, Any]):
    """Counts the requests that Azure Resource Manager would have refused with a 429, by its own buckets."""

    def __init__(self) -> None:
        self.refused = 0
        self.sent: dict[str, int] = dict.fromkeys(ARM, 0)
        self._tokens = {kind: capacity for kind, (capacity, _) in ARM.items()}
        self._filled = dict.fromkeys(ARM, 0.0)

    async def send(self, request: Any) -> Any:
        kind = share_of(request.http_request.method, request.http_request.url).kind
        now = asyncio.get_running_loop().time()
        capacity, per_second = ARM[kind]
        self._tokens[kind] = min(capacity, self._tokens[kind] + (now - self._filled[kind]) * per_second)
        self._filled[kind] = now
        self.sent[kind] += 1
        self.refused += self._tokens[kind] < 1
        self._tokens[kind] = max(0.0, self._tokens[kind] - 1)
        return await self.next.send(request)


@dataclass
class Ran:
    """What a run of ``up`` took.

    :ivar seconds: Virtual seconds.
    :ivar cpu: Seconds of the processor, the local Azure Resource Manager's included.
    """

    seconds: float
    cpu: float
    refused: int
    sent: dict[str, int]
    threads: int


def scheduled(steps: list[Step], limits: dict[Any, Limit] | None = None) -> float:
    """Virtual seconds that a scheduler takes."""

    async def main() -> dict[str, Outcome]:
        return await Scheduler(steps, None if limits is None else Rate(limits)).run()

    return makespan(run_in_virtual_time(main()))


def applied(steps: list[Step], *, throttled: bool, again: bool = False, timed: bool = True) -> list[Ran]:
    """What ``up`` takes for storage accounts that depend on each other as the steps do; also what it takes again.

    :param timed: Each takes as long as its step; else, all take 30 seconds.
    """

    def program(az: Any, stack: Any) -> None:
        rg = az.resources.resource_groups.create_or_update("rg", {"location": "westeurope"})
        made: dict[str, Any] = {}
        for step in steps:
            with stack.options(depends_on=[made[need] for need in step.needs]):
                body = {**_ACCOUNT, "location": rg.location}
                made[step.key] = az.storage.storage_accounts.begin_create(rg.name, step.key, body).result()

    async def main() -> list[Ran]:
        found: list[Ran] = []
        local = LocalAzure(clock=LoopClock(), operation_seconds=30)
        with local as azure, Journal(":memory:", "dev") as journal:
            for step in steps if timed else ():
                azure.next_operation(path_contains=step.key, seconds=step.seconds)
            for _ in range(2 if again else 1):
                found.append(await _up(program, azure, journal, throttled))
        return found

    return run_in_virtual_time(main())


async def _up(program: Any, azure: LocalAzure, journal: Journal, throttled: bool) -> Ran:
    buckets = ArmBuckets()
    rate = Rate() if throttled else Rate(dict.fromkeys(("reads", "writes", "deletes"), _ENDLESS))
    client = ProvisioningClient.local(azure, logging_policy=buckets)
    threads = 0

    def report(event: object) -> None:
        nonlocal threads
        threads = max(threads, threading.active_count())

    began, cpu = asyncio.get_running_loop().time(), process_time()
    run = await Up(program, client, journal, rate=rate, report=report).run()
    assert run.succeeded, run.failed
    seconds = asyncio.get_running_loop().time() - began
    return Ran(seconds, process_time() - cpu, buckets.refused, buckets.sent, threads)


def bound(steps: list[Step]) -> float:
    """What no order can beat with the buckets of Azure Resource Manager: one write each, and two reads (whether it is
    there, and how its operation ended)."""
    writes = bound_of_bucket(steps, *ARM["writes"])
    capacity, per_second = ARM["reads"]
    return max(writes, (2 * len(steps) - capacity) / per_second)


def rows(seeds: Iterable[int]) -> list[tuple[str, str, str]]:
    """What was measured, the figure, and its goal."""
    graphs = [layered(seed, COUNT, DEPTH) for seed in seeds]
    counted = [layered(seed, COUNT, DEPTH, WRITES) for seed in seeds]
    wide = [layered(seed, 3 * COUNT, 5, WRITES) for seed in seeds]
    of_arm: dict[Any, Limit] = {"writes": Limit(*ARM["writes"])}
    found = [
        ("scheduler: makespan / critical path", _worst(graphs, scheduled, critical_path), "1.05"),
        (
            "with buckets: makespan / lower bound",
            _worst(counted, lambda each: scheduled(each, of_arm), bound_of_writes),
            "1.05",
        ),
        (
            "the same, 3,000 steps in 5 layers",
            _worst(wide, lambda each: scheduled(each, of_arm), bound_of_writes),
            "1.05",
        ),
    ]
    first, second = applied(graphs[0], throttled=False, again=True)
    found += [
        ("up of 1,000: makespan / critical path", f"{first.seconds / critical_path(graphs[0]):.3f}", "1.05"),
        ("the same again: writes", str(second.sent["writes"]), "0"),
        ("the same again: reads", str(second.sent["reads"]), "1,001"),
        ("threads while it runs", str(first.threads), "constant"),
    ]
    (limited,) = applied(graphs[0], throttled=True)
    found += [
        ("up of 1,000 at Azure's rate: makespan / lower bound", f"{limited.seconds / bound(graphs[0]):.3f}", "1.05"),
        ("requests that Azure would have refused (429)", str(limited.refused), "0"),
    ]
    return found


def bound_of_writes(steps: list[Step]) -> float:
    """What no order can beat where each step takes one write."""
    return bound_of_bucket(steps, *ARM["writes"])


def _worst(graphs: list[list[Step]], took: Callable[[list[Step]], float], best: Callable[[list[Step]], float]) -> str:
    return f"{max(took(each) / best(each) for each in graphs):.3f}"


def growth(counts: Iterable[int]) -> list[tuple[str, str, str]]:
    """Milliseconds of the processor for each resource, and megabytes of the process, by how many there are."""
    found: list[tuple[str, str, str]] = []
    for count in counts:
        (ran,) = applied(layered(0, count, DEPTH), throttled=True, timed=False)
        megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        found.append((f"up of {count:,}", f"{ran.cpu / count * 1000:.1f} ms each, {megabytes:.0f} MB", "flat, 400 MB"))
    return found


def main() -> None:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.stack_runs", description=__doc__)
    parser.add_argument("--seeds", type=int, default=5, help="how many random graphs; the worst counts")
    parser.add_argument("--growth", type=int, metavar="MOST", help="measure growth up to so many resources instead")
    given = parser.parse_args()
    counts = [count for count in (100, 1_000, 10_000) if count <= (given.growth or 0)]
    print("| what | measured | goal |\n|---|---:|---:|")
    for row in growth(counts) if given.growth else rows(range(given.seeds)):
        print(f"| {' | '.join(row)} |")


if __name__ == "__main__":
    main()
