"""The same program is planned and applied in the same way in each process, whatever order its sets have there."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

SCRIPT = """
import asyncio

from azure.mgmt.provisioning.aio import ProvisioningClient
from azure.mgmt.provisioning.local import LocalAzure, LoopClock, run_in_virtual_time
from azure.mgmt.provisioning.stack import Destroy, Journal, Owned, Up, plan_text, preview_async

HERE = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/"
NAMES = ["red", "green", "blue", "cyan", "gray", "pink"]


def group(az, name):
    return az.resources.resource_groups.create_or_update(name, {"location": "westeurope"})


def account(az, group, name, tags):
    body = {"location": "westeurope", "kind": "StorageV2", "sku": {"name": "Standard_LRS"}, "tags": tags}
    return az.storage.storage_accounts.begin_create(group, name, body).result()


def colours(az, stack):
    groups = [group(az, name) for name in NAMES]
    accounts = [account(az, each.name, each.name + "data", {"of": each.id}) for each in groups]
    all_tags = {f"by{each.name}": each.primary_endpoints.blob for each in accounts}
    for each in groups:
        with stack.component("late"):
            account(az, each.name, each.name + "late", all_tags)
    stack.export("blobs", [each.primary_endpoints.blob for each in accounts])


def fewer(az, stack):
    group(az, "red")


async def main():
    with LocalAzure(clock=LoopClock(1_800_000_000.0)) as azure, Journal(":memory:", "dev") as journal:
        client = ProvisioningClient.local(azure)
        print(plan_text(await preview_async(colours, client, state=journal), bodies=True))
        up = await Up(colours, client, journal, report=print).run()
        print(up.outcomes.keys(), up.outputs, journal.owned())
        print((await Up(fewer, client, journal, report=print).run()).outcomes.keys())
        # What was needed at different times contradicts itself.
        for name in NAMES:
            needs = tuple(HERE + each for each in NAMES if each != name)
            group_of_it = Owned(HERE + name, "Microsoft.Resources/resourceGroups", needs=needs)
            await journal.settle(group_of_it.id, group_of_it)
        print((await Destroy(client, journal, foreign=True, report=print).run()).outcomes.keys())
        for each in azure.requests:
            print(each.method, each.url)


run_in_virtual_time(main())
"""
RANDOM = re.compile(r"\b[0-9a-f]{32}\b|\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|(?<=began=)[0-9.]+")


def told(seed: str) -> list[str]:
    """What a process tells that takes the strings of a set in another order than others; what is random left out."""
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.fspath(ROOT)}
    run = subprocess.run(
        [sys.executable, "-c", SCRIPT], capture_output=True, text=True, env=environment, check=True, timeout=1800
    )
    return RANDOM.sub("…", run.stdout).splitlines()


def test_plans_requests_and_what_is_told_are_the_same_in_each_process() -> None:
    first, second, third = (told(seed) for seed in "123")
    assert any(each.startswith("DELETE") for each in first)
    assert second == first
    assert third == first
