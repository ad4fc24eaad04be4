"""Policies: what they say of plans, and what comes of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from azure.mgmt.provisioning import LocalAzure
from azure.mgmt.provisioning.aio import ProvisioningClient
from azure.mgmt.provisioning.stack import (
    Change,
    MemoryState,
    Owned,
    Plan,
    StackError,
    Violation,
    advisory,
    plan_json,
    plan_text,
    preview,
)

from ..apply.world import World, account, group, in_virtual_time, only
from ..support import vault

ID = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop-rg"


def small(az: Any, stack: Any) -> None:
    group(az)
    account(az)


async def async_small(az: Any, stack: Any) -> None:
    await group(az)
    body: Any = {"location": "westeurope", "kind": "StorageV2", "sku": {"name": "Standard_LRS"}}
    await az.storage.storage_accounts.begin_create("shop-rg", "shopone", body)


def no_accounts(resource: Change) -> Iterator[str]:
    if resource.type == "Microsoft.Storage/storageAccounts":
        yield f"{resource.body['sku']['name']} is too much"


@advisory
def tagged(resource: Change) -> Iterator[str]:
    if "tags" not in resource.body:
        yield "it has no tags"


def previewed(azure: LocalAzure, program: Any, *policies: Any, **options: Any) -> Plan:
    return preview(program, ProvisioningClient.local(azure), policies=policies, **options)


@pytest.mark.parametrize("program", [small, async_small])
def test_what_policies_say_is_in_the_plan(local_azure: LocalAzure, program: Any) -> None:
    plan = previewed(local_azure, program, no_accounts, tagged)
    rg, first, second = plan.violations
    assert rg == Violation("tagged", ID, "it has no tags", False, rg.line)
    assert (first.policy, first.message, first.mandatory) == ("no_accounts", "Standard_LRS is too much", True)
    assert (second.policy, second.mandatory) == ("tagged", False)
    assert first.line is not None
    assert first.line == plan.changes[1].line
    text = plan_text(plan)
    assert f"Advice: {ID}: it has no tags (tagged)" in text
    assert f"Violation: {first.id}: Standard_LRS is too much (no_accounts)" in text
    assert plan_json(plan)["violations"][0] == {
        "policy": "tagged",
        "id": ID,
        "message": "it has no tags",
        "mandatory": False,
    }


def test_look_ups_and_deletions_are_not_asked_about(local_azure: LocalAzure) -> None:
    def program(az: Any, stack: Any) -> None:
        small(az, stack)
        az.storage.storage_accounts.list_keys("shop-rg", "shopone")

    asked: list[str] = []

    def policy(resource: Change) -> list[str]:
        asked.append(resource.name)
        return []

    gone = MemoryState([Owned("/subscriptions/s/resourceGroups/gone", "Microsoft.Resources/resourceGroups")])
    plan = previewed(local_azure, program, policy, state=gone)
    assert [change.kind.value for change in plan.changes] == ["create", "create", "read", "delete"]
    assert asked == ["shop-rg", "shopone"]


def test_secrets_are_masked(local_azure: LocalAzure) -> None:
    def program(az: Any, stack: Any) -> None:
        group(az, tags={"a": stack.secret("hunter2")})
        vault(az)

    def policy(resource: Change) -> list[str]:
        return [repr(resource)]

    assert "hunter2" not in repr(previewed(local_azure, program, policy))


def failing(resource: Change) -> list[str]:
    raise KeyError("sku")


def of_numbers(resource: Change) -> Any:
    return [1]


@pytest.mark.parametrize(
    ("policy", "words"),
    [
        (failing, f"the policy failing failed for {ID}: KeyError: 'sku'"),
        (of_numbers, "the policy of_numbers is to yield texts, got one of type int"),
    ],
)
def test_a_policy_that_fails_is_told(local_azure: LocalAzure, policy: Any, words: str) -> None:
    with pytest.raises(StackError, match=words):
        previewed(local_azure, small, policy)


@in_virtual_time
async def test_nothing_is_made_that_violates_a_policy(world: World):
    with pytest.raises(StackError, match="policies are violated:[^:]*shopone: Standard_LRS is too much .no_accounts.$"):
        await world.up(small, policies=[no_accounts])
    assert world.writes() == []
    applied = await world.up(only(group), policies=[no_accounts, tagged])
    assert applied.succeeded
    assert [each.policy for each in applied.plan.violations] == ["tagged"]


@in_virtual_time
async def test_what_comes_behind_a_look_is_asked_about_too(world: World):
    def program(az: Any, stack: Any) -> None:
        group(az, tags={"a": "b"})
        found = vault(az)
        if found.properties.vault_uri.startswith("https"):
            account(az)

    with pytest.raises(StackError, match="policies are violated"):
        await world.up(program, policies=[no_accounts])
    assert world.names() == {"shop-rg", "shop-kv"}
    assert world.journal.runs()[0].ending == "failed"
