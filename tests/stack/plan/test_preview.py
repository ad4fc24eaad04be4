"""Previews against the local Azure Resource Manager: what happens to each resource, and why. Nothing is written."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from azure.core.exceptions import HttpResponseError

from azure.mgmt.provisioning import LocalAzure, ProvisioningClient
from azure.mgmt.provisioning.aio import ProvisioningClient as AsyncProvisioningClient
from azure.mgmt.provisioning.stack import Difference, Kind, MemoryState, Owned, StackError, preview
from azure.mgmt.provisioning.stack.plan.fill import SecretValue, UnknownValue

from ..support import change_of, kinds, made, previewed, state_of, vault

SUBSCRIPTION = "00000000-0000-0000-0000-000000000000"
ACCOUNT: dict[str, Any] = {"location": "westeurope", "kind": "StorageV2", "sku": {"name": "Standard_LRS"}}


def shop(az: Any, stack: Any, *, sku: str = "Standard_LRS", location: str = "westeurope", tags: Any = None) -> None:
    rg = az.resources.resource_groups.create_or_update("shop-rg", {"location": "westeurope"})
    vault(az)
    az.storage.storage_accounts.begin_create(
        rg.name, "shopacc", {"kind": "StorageV2", "location": location, "sku": {"name": sku}, "tags": tags or {}}
    ).result()


def test_what_is_not_there_is_created_and_nothing_else_is_asked_for(local_azure: LocalAzure) -> None:
    plan = previewed(shop, local_azure)
    assert kinds(plan) == {"shop-rg": "create", "shop-kv": "create", "shopacc": "create"}
    assert plan.has_changes
    assert plan.counts() == {Kind.CREATE: 3}
    # What would stand in a group that is not there is not there either.
    assert [entry.method for entry in local_azure.requests] == ["GET"]


def test_nothing_is_written(local_azure: LocalAzure) -> None:
    made(shop, local_azure)
    before = len(local_azure.requests)
    previewed(shop, local_azure)
    assert {entry.method for entry in local_azure.requests[before:]} == {"GET"}
    assert len(local_azure.requests) - before == 3  # one for each


def test_what_is_there_but_was_not_made_by_the_stack_is_adopted(local_azure: LocalAzure) -> None:
    made(shop, local_azure)
    plan = previewed(shop, local_azure)
    assert kinds(plan) == {"shop-rg": "adopt", "shop-kv": "adopt", "shopacc": "adopt"}
    assert change_of(plan, "shopacc").reason == "it is there, and was not made by this stack"


def test_what_the_stack_made_stays_the_same(local_azure: LocalAzure) -> None:
    made(shop, local_azure)
    plan = previewed(shop, local_azure, state_of(previewed(shop, local_azure)))
    assert kinds(plan) == {"shop-rg": "same", "shop-kv": "same", "shopacc": "same"}
    assert not plan.has_changes
    assert change_of(plan, "shopacc").is_settled


def test_a_changed_member_is_an_update(local_azure: LocalAzure) -> None:
    made(shop, local_azure)
    state = state_of(previewed(shop, local_azure))
    plan = previewed(lambda az, stack: shop(az, stack, sku="Standard_GRS", tags={"a": "b"}), local_azure, state)
    assert kinds(plan) == {"shop-rg": "same", "shop-kv": "same", "shopacc": "update"}
    assert change_of(plan, "shopacc").differences == (
        Difference("sku.name", "Standard_LRS", "Standard_GRS"),
        Difference("tags['a']", None, "b"),
    )


def test_another_location_is_a_replacement(local_azure: LocalAzure) -> None:
    made(shop, local_azure)
    state = state_of(previewed(shop, local_azure))
    plan = previewed(lambda az, stack: shop(az, stack, location="northeurope"), local_azure, state)
    assert change_of(plan, "shopacc").kind is Kind.REPLACE
    assert change_of(plan, "shopacc").reason == "location can't be changed in place"
    assert not change_of(plan, "shopacc").foreign
    others = change_of(previewed(lambda az, stack: shop(az, stack, location="northeurope"), local_azure), "shopacc")
    assert (others.kind, others.foreign) == (Kind.REPLACE, True)
    assert others.reason == "location can't be changed in place; it is there, and was not made by this stack"


def test_options_say_what_is_replaced_and_what_is_ignored(local_azure: LocalAzure) -> None:
    made(shop, local_azure)
    state = state_of(previewed(shop, local_azure))

    def replaced(az: Any, stack: Any) -> None:
        with stack.options(replace_on_changes=["SKU.*"], protect=True):
            shop(az, stack, sku="Standard_GRS")

    change = change_of(previewed(replaced, local_azure, state), "shopacc")
    assert (change.kind, change.reason, change.protected) == (Kind.REPLACE, "sku.name can't be changed in place", True)

    def ignored(az: Any, stack: Any) -> None:
        with stack.options(ignore_changes=["sku"]):
            shop(az, stack, sku="Standard_GRS")

    assert not previewed(ignored, local_azure, state).has_changes


def test_what_stands_in_something_that_is_replaced_is_made_anew(local_azure: LocalAzure) -> None:
    def program(az: Any, stack: Any, location: str = "westeurope") -> None:
        az.resources.resource_groups.create_or_update("shop-rg", {"location": location})
        az.storage.storage_accounts.begin_create("shop-rg", "shopacc", ACCOUNT).result()

    made(program, local_azure)
    state = state_of(previewed(program, local_azure))

    def moved(az: Any, stack: Any) -> None:
        program(az, stack, "northeurope")
        az.storage.storage_accounts.begin_create("shop-rg", "second", ACCOUNT)

    plan = previewed(moved, local_azure, state)
    assert kinds(plan) == {"shop-rg": "replace", "shopacc": "replace", "second": "create"}
    assert change_of(plan, "shopacc").reason == "shop-rg is replaced, and this is deleted with it"


def test_what_the_program_says_no_more_is_deleted_last_made_first(local_azure: LocalAzure) -> None:
    made(shop, local_azure)
    state = state_of(previewed(shop, local_azure))

    def program(az: Any, stack: Any) -> None:
        az.resources.resource_groups.create_or_update("shop-rg", {"location": "westeurope"})

    plan = previewed(program, local_azure, state)
    assert list(kinds(plan).items()) == [("shop-rg", "same"), ("shopacc", "delete"), ("shop-kv", "delete")]
    assert change_of(plan, "shop-kv").reason == "the program no longer says it"
    kept = state_of(previewed(shop, local_azure), retain_on_delete=True)
    plan = previewed(program, local_azure, kept)
    assert kinds(plan) == {"shop-rg": "same"}
    assert "stays at the service (retain_on_delete)" in plan.notes[0]
    protected = state_of(previewed(shop, local_azure), protect=True)
    assert "but it is protected" in change_of(previewed(program, local_azure, protected), "shop-kv").reason


def test_a_preview_that_ends_early_deletes_nothing(local_azure: LocalAzure) -> None:
    made(shop, local_azure)
    state = state_of(previewed(shop, local_azure))

    def program(az: Any, stack: Any) -> None:
        az.resources.resource_groups.create_or_update("shop-rg", {"location": "westeurope"})
        if vault(az, "new-kv").properties.vault_uri.startswith("https"):
            shop(az, stack)

    plan = previewed(program, local_azure, state)
    assert kinds(plan) == {"shop-rg": "same", "new-kv": "create"}
    assert plan.boundary is not None
    assert plan.boundary.what == "new-kv.properties.vault_uri"
    assert plan.boundary.line.file == __file__
    assert len(plan.notes) == 2
    assert "which does not mean that it is deleted" in plan.notes[0]
    assert plan.has_changes


def test_a_look_at_what_is_there_and_stays_goes_on(local_azure: LocalAzure) -> None:
    made(shop, local_azure)
    seen: list[Any] = []

    def program(az: Any, stack: Any) -> None:
        az.resources.resource_groups.create_or_update("shop-rg", {"location": "westeurope"})
        made_vault = vault(az)
        seen.append(made_vault.properties.vault_uri.upper())
        seen.append(made_vault.properties.hsm_pool_resource_id == "x")  # it is not there, and will not be
        stack.export("uri", made_vault.properties.vault_uri)

    plan = previewed(program, local_azure)
    assert seen == ["HTTPS://SHOP-KV.VAULT.AZURE.NET/", False]
    assert plan.boundary is None
    assert plan.exports == {"uri": "https://shop-kv.vault.azure.net/"}


def test_a_look_at_what_an_update_may_fill_in_ends_the_preview(local_azure: LocalAzure) -> None:
    made(shop, local_azure)
    seen: list[Any] = []

    def program(az: Any, stack: Any) -> None:
        az.resources.resource_groups.create_or_update("shop-rg", {"location": "westeurope"})
        changed = vault(az, enabled_for_deployment=True)
        seen.append(changed.properties.vault_uri.upper())  # is there, and stays
        bool(changed.properties.hsm_pool_resource_id)

    plan = previewed(program, local_azure)
    assert len(seen) == 1
    assert plan.boundary is not None
    assert plan.boundary.what == "shop-kv.properties.hsm_pool_resource_id"


def test_values_of_others_are_compared_once_they_are_there(local_azure: LocalAzure) -> None:
    def program(az: Any, stack: Any, more: str = "") -> None:
        az.resources.resource_groups.create_or_update("shop-rg", {"location": "westeurope"})
        uri = vault(az).properties.vault_uri
        az.resources.resource_groups.create_or_update(
            "other-rg", {"location": "westus", "tags": {"uri": f"{uri}{more}"}}
        )

    unknown = UnknownValue("shop-kv.properties.vault_uri")
    assert change_of(previewed(program, local_azure), "other-rg").body["tags"]["uri"] == unknown
    made(program, local_azure)
    assert change_of(previewed(program, local_azure), "other-rg").differences == ()
    plan = previewed(lambda az, stack: program(az, stack, "x"), local_azure)
    assert change_of(plan, "other-rg").differences == (
        Difference(
            "tags['uri']",
            "https://shop-kv.vault.azure.net/",
            "https://shop-kv.vault.azure.net/x",
        ),
    )


def test_a_resource_whose_id_is_not_known_yet_is_created(local_azure: LocalAzure) -> None:
    def program(az: Any, stack: Any) -> None:
        az.resources.resource_groups.create_or_update("shop-rg", {"location": "westeurope"})
        made_vault = vault(az)
        name = stack.apply(lambda uri: uri.split("/")[2][:7], made_vault.properties.vault_uri)
        az.resources.resource_groups.create_or_update(f"{name}", {"location": "westeurope"})

    plan = previewed(program, local_azure)
    assert plan.changes[2].kind is Kind.CREATE
    assert "known after up" in plan.changes[2].id
    made(shop, local_azure)
    assert [change.name for change in previewed(program, local_azure).changes][2] == "shop-kv"


def test_secrets_are_masked_in_plans(local_azure: LocalAzure) -> None:
    def program(az: Any, stack: Any, more: str = "") -> None:
        text = f"password={stack.secret('hunter2')}{more}"
        az.resources.resource_groups.create_or_update("shop-rg", {"location": "westeurope", "tags": {"a": text}})
        stack.export("a", text)
        stack.export("b", "hunter2", secret=True)

    plan = previewed(program, local_azure)
    assert plan.exports == {"a": SecretValue("password=hunter2"), "b": SecretValue("hunter2")}
    assert "hunter2" not in repr(plan)
    made(program, local_azure)
    plan = previewed(lambda az, stack: program(az, stack, "!"), local_azure)
    assert plan.changes[0].differences == (Difference("tags['a']", "<secret>", "<secret>", secret=True),)
    assert "hunter2" not in repr(plan.changes[0].differences)


def test_keys_of_a_resource_are_secret_in_what_is_made_of_them(local_azure: LocalAzure) -> None:
    def program(az: Any, stack: Any) -> None:
        az.resources.resource_groups.create_or_update("shop-rg", {"location": "westeurope"})
        account = az.storage.storage_accounts.begin_create("shop-rg", "shopacc", ACCOUNT).result()
        key = az.storage.storage_accounts.list_keys("shop-rg", account.name).keys[0].value
        stack.export("connection", f"AccountName={account.name};AccountKey={key}")

    plan = previewed(program, local_azure)
    assert str(plan.exports["connection"]) == "<secret>"
    assert change_of(plan, "listKeys").kind is Kind.READ
    made(program, local_azure)
    plan = previewed(program, local_azure)
    assert isinstance(plan.exports["connection"], SecretValue)
    assert "AccountKey" in plan.exports["connection"].value


def test_many_of_a_kind_are_listed_once(local_azure: LocalAzure) -> None:
    def program(az: Any, stack: Any, sku: str = "Standard_LRS", count: int = 20) -> None:
        rg = az.resources.resource_groups.create_or_update("shop-rg", {"location": "westeurope"})
        for number in range(count):
            body = {**ACCOUNT, "sku": {"name": sku if number == 7 else "Standard_LRS"}}
            az.storage.storage_accounts.begin_create(rg.name, f"acc{number:02}", body).result()

    made(program, local_azure)
    before = len(local_azure.requests)
    plan = previewed(lambda az, stack: program(az, stack, "Standard_GRS", 21), local_azure)
    asked = [entry.url.partition("?")[0].rpartition("/")[2] for entry in local_azure.requests[before:]]
    # What differs from the listing, or is not in it, is read by itself.
    assert Counter(asked) == {"shop-rg": 1, "storageAccounts": 1, "acc07": 1, "acc20": 1}
    assert Counter(kinds(plan).values()) == {"adopt": 21, "create": 1}
    assert change_of(plan, "acc07").differences == (Difference("sku.name", "Standard_LRS", "Standard_GRS"),)


def test_what_no_operation_reads_is_compared_with_what_was_said_last(local_azure: LocalAzure) -> None:
    def program(az: Any, stack: Any, value: str = "v") -> None:
        az.resources.resource_groups.create_or_update("shop-rg", {"location": "westeurope"})
        az.resources.tags.create_or_update_value("team", value)

    first = previewed(program, local_azure)
    assert change_of(first, "v").kind is Kind.CREATE
    again = previewed(program, local_azure, state_of(first))
    assert (change_of(again, "v").kind, change_of(again, "v").reason) == (
        Kind.SAME,
        "compared with what the stack said last: no operation reads it",
    )


def test_an_error_of_reading_is_told(local_azure: LocalAzure) -> None:
    made(shop, local_azure)
    local_azure.inject(method="GET", path_contains="vaults/shop-kv", status=403)
    with pytest.raises(HttpResponseError, match="Vaults_Get"):
        previewed(shop, local_azure)


def test_what_depends_on_each_other_is_told(local_azure: LocalAzure) -> None:
    group = f"/subscriptions/{SUBSCRIPTION}/resourceGroups"

    def program(az: Any, stack: Any) -> None:
        az.resources.resource_groups.create_or_update("a", {"location": "x", "tags": {"b": f"{group}/b"}})
        az.resources.resource_groups.create_or_update("b", {"location": "x", "tags": {"a": f"{group}/a"}})

    with pytest.raises(StackError, match="depend on each other"):
        previewed(program, local_azure)


def test_state_may_know_more_than_the_program() -> None:
    state = MemoryState([Owned("/subscriptions/s/resourceGroups/old", "Microsoft.Resources/resourceGroups")])
    plan = preview(lambda az, stack: None, AsyncProvisioningClient.local(), state=state)
    assert kinds(plan) == {"old": "delete"}


def test_a_look_at_what_is_replaced_ends_the_preview(local_azure: LocalAzure) -> None:
    made(shop, local_azure)

    def program(az: Any, stack: Any) -> None:
        az.resources.resource_groups.create_or_update("shop-rg", {"location": "westeurope"})
        moved = {**ACCOUNT, "location": "northeurope"}
        account = az.storage.storage_accounts.begin_create("shop-rg", "shopacc", moved).result()
        account.primary_endpoints.blob.upper()

    plan = previewed(program, local_azure)
    assert change_of(plan, "shopacc").kind is Kind.REPLACE
    assert plan.boundary is not None
    assert [change.name for change in plan.of_kind(Kind.REPLACE)] == ["shopacc"]


def test_a_preview_registers_no_resource_provider() -> None:
    with LocalAzure(registered=False) as azure:
        group: Any = {"location": "westeurope"}
        ProvisioningClient.local(azure).resources.resource_groups.create_or_update("shop-rg", group)
        plan = previewed(shop, azure)
        assert kinds(plan) == {"shop-rg": "adopt", "shop-kv": "create", "shopacc": "create"}
        with pytest.raises(HttpResponseError, match="MissingSubscriptionRegistration"):
            previewed(lambda az, stack: az.keyvault.vaults.get("shop-rg", "other-kv"), azure)
        assert {entry.method for entry in azure.requests[1:]} == {"GET"}
