"""The fixture ``local_stack``: stacks are planned, applied and destroyed, and what is there is found."""

from __future__ import annotations

import re
import time
from typing import Any

import pytest

from azure.mgmt.provisioning import LocalAzure, ProvisioningClient
from azure.mgmt.provisioning.stack import Kind, LocalStack, Plan

from .apply.world import account, group, vault
from .support import fixtures

pytest_plugins = ["pytester"]

GROUPS = "Microsoft.Resources/resourceGroups"
ACCOUNTS = "Microsoft.Storage/storageAccounts"


def shop(az: Any, stack: Any) -> None:
    group(az, tags={"stack": stack.name})
    stack.export("uri", vault(az).properties.vault_uri)
    account(az, tags={"size": stack.config.get("size", str, "small")})


@pytest.fixture
def stack(local_azure: LocalAzure) -> Any:
    with LocalStack(local_azure) as stack:
        yield stack


def test_a_stack_is_planned_applied_and_destroyed(stack: LocalStack) -> None:
    assert stack.plan(shop).counts() == {Kind.CREATE: 3}
    assert stack.resources(GROUPS) == []
    applied = stack.up(shop)
    assert (applied.failed, applied.outputs) == ({}, {"uri": "https://shop-kv.vault.azure.net/"})
    assert stack.plan(shop).counts() == {Kind.SAME: 3}
    change = stack.plan(shop, config={"size": "large"}).change(ACCOUNTS.upper(), "SHOPONE")
    assert [each.path for each in change.differences] == ["tags['size']"]
    assert stack.up(shop, config={"size": "large"}).succeeded
    assert stack.resource(ACCOUNTS.lower(), "ShopOne")["tags"] == {"size": "large"}
    assert {each["name"] for each in stack.resources()} >= {"shop-rg", "shop-kv", "shopone"}
    assert stack.destroy().succeeded
    assert stack.resources(GROUPS) == []


def test_what_is_not_there_is_told_with_what_is(stack: LocalStack) -> None:
    stack.up(shop)
    named = re.escape(f"no resource is {ACCOUNTS} shoptwo; there is ")
    with pytest.raises(LookupError, match=f"{named}.*{ACCOUNTS} shopone"):
        stack.resource(ACCOUNTS, "shoptwo")
    with pytest.raises(LookupError, match=f"{named}.*{ACCOUNTS} shopone"):
        stack.plan(shop).change(ACCOUNTS, "shoptwo")
    with pytest.raises(LookupError, match="there is nothing"):
        Plan("dev", ()).change(ACCOUNTS, "shoptwo")


def test_several_of_a_name_are_told(stack: LocalStack) -> None:
    def identities(az: Any, stack: Any) -> None:
        for name in ("one-rg", "two-rg"):
            made = az.resources.resource_groups.create_or_update(name, {"location": "westeurope"})
            of_group = az.managedidentity.user_assigned_identities
            of_group.create_or_update(made.name, "same", {"location": "westeurope"})

    with pytest.raises(LookupError, match="several resources are"):
        stack.plan(identities).change("Microsoft.ManagedIdentity/userAssignedIdentities", "same")


def test_a_failure_of_the_service_is_that_of_its_step(stack: LocalStack) -> None:
    stack.azure.inject(method="PUT", path_contains="shop-kv", status=403)
    applied = stack.up(shop)
    assert not applied.succeeded
    assert [key.rpartition("/")[2] for key in applied.failed] == ["shop-kv"]


def test_nobody_waits_and_the_clock_goes_on(stack: LocalStack) -> None:
    azure = stack.azure
    azure.operation_seconds = 3600
    before, began = azure.clock.now(), time.monotonic()
    assert stack.up(shop).succeeded
    assert azure.clock.now() - before > 3600 > time.monotonic() - began
    after = azure.clock.now()
    with ProvisioningClient.local(azure) as az:  # plain clients go on with it
        az.resources.resource_groups.begin_delete("shop-rg").result()
    assert azure.clock.now() > after


def test_stacks_of_other_names_stand_beside_it(local_azure: LocalAzure) -> None:
    with LocalStack(local_azure) as one, LocalStack(local_azure, "prod") as other:
        one.up(shop)
        assert other.plan(shop).counts() == {Kind.ADOPT: 3}
        assert other.up(shop, adopt=True).succeeded
        assert one.resource(GROUPS, "shop-rg")["tags"] == {"stack": "prod"}


def test_the_fixture_gives_each_test_its_own(pytester: pytest.Pytester) -> None:
    pytester.makeini("[pytest]\nasyncio_default_fixture_loop_scope = function")
    pytester.makepyfile(
        """
        def shop(az, stack):
            az.resources.resource_groups.create_or_update("rg", {"location": "westeurope"})

        def test_one(local_stack, local_azure):
            assert local_stack.azure is local_azure
            assert local_stack.up(shop).succeeded

        def test_two(local_stack):
            assert local_stack.resources("Microsoft.Resources/resourceGroups") == []
            assert local_stack.destroy(shop).outcomes == {}
        """
    )
    pytester.runpytest_inprocess("-p", "no:cacheprovider", *fixtures()).assert_outcomes(passed=2)
