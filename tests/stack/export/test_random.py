"""Whatever is in a group, the preview of its program finds nothing that differs."""

from __future__ import annotations

import asyncio
from copy import deepcopy
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from azure.mgmt.provisioning import LocalAzure
from azure.mgmt.provisioning.aio import ProvisioningClient
from azure.mgmt.provisioning.local import LoopClock, run_in_virtual_time
from azure.mgmt.provisioning.stack import Exported

from ...local.behaviours.appcontainers import support as apps
from ...local.behaviours.containerregistry.test_registries import REGISTRY
from ...local.behaviours.loganalytics.test_workspaces import WORKSPACE
from ...local.fuzz import TEXTS, Fuzzer
from ...local.fuzz_corpus import CORPUS
from .support import check_same

_LONGEST_OPERATION = 600.0
_PULLER = {"type": "UserAssigned", "userAssignedIdentities": {apps.IDENTITY: {}}}
_PULLING = {"registries": [{"server": "shopimages.azurecr.io", "identity": apps.IDENTITY}]}
BODIES: list[tuple[str, dict[str, Any]]] = [
    *CORPUS,
    (apps.IDENTITY, {"location": "westeurope"}),
    (REGISTRY, {"location": "westeurope", "sku": {"name": "Basic"}, "properties": {"adminUserEnabled": True}}),
    (WORKSPACE, {"location": "westeurope", "properties": {"retentionInDays": 30}}),
    (apps.ENVIRONMENT, apps.environment()),
    (apps.APP, apps.app(identity=_PULLER, scale={"maxReplicas": 3}, ingress={"targetPort": 80}, **_PULLING)),
]
"""What is made of each kind: right, before some of it is changed."""


async def exported(seed: int) -> Exported:
    """The program of a group in which resources of all kinds were made and changed, as a seed says."""
    with LocalAzure(clock=LoopClock(1_800_000_000.0)) as azure:
        random, fuzzer = Random(seed), Fuzzer(azure, seed)
        while azure.store.get(BODIES[0][0]) is None:
            await put(azure, fuzzer, *BODIES[0])
        for path, body in BODIES[1:]:
            for _ in range(random.choice((0, 1, 1, 2))):
                await put(azure, fuzzer, path, changed(fuzzer, random, path, deepcopy(body)))
        return await check_same(ProvisioningClient.local(azure), "rg", words=TEXTS)


async def put(azure: LocalAzure, fuzzer: Fuzzer, path: str, body: Any) -> None:
    """Make a resource, if it is accepted, and wait until it is there."""
    azure.handle(fuzzer._from_corpus("PUT", path, body))
    await asyncio.sleep(_LONGEST_OPERATION)


def changed(fuzzer: Fuzzer, random: Random, path: str, body: Any) -> Any:
    """A body with some members more, and often with something wrong in it."""
    found = fuzzer.azure.router.match("PUT", path)
    assert found is not None
    operation = found.route.operations[0]
    declared = operation.body
    if declared is not None and random.random() < 0.6:
        body = with_more(body, fuzzer.value(operation, declared.type, 0), random)
    return fuzzer.mutated(body) if random.random() < 0.4 else body


def with_more(body: Any, other: Any, random: Random) -> Any:
    """A body with some of the members of another one that it lacks."""
    if not isinstance(body, dict) or not isinstance(other, dict):
        return body
    found = {name: with_more(item, other.get(name), random) for name, item in body.items()}
    for name, item in other.items():
        if name not in found and random.random() < 0.15:
            found[name] = item
    return found


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, 1_000_000))
def test_the_preview_of_a_random_group_says_same(seed: int) -> None:
    run_in_virtual_time(exported(seed))


@pytest.mark.slow
def test_the_previews_of_many_random_groups_say_same() -> None:
    kinds: set[str] = set()
    for seed in range(100):
        kinds.update(each.split("/")[-2] for each in run_in_virtual_time(exported(seed)).resources)
    print(f"seeds 0 to 99: {', '.join(sorted(kinds))}")
    assert len(kinds) > 25
