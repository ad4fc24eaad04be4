"""Previews that are about some of the resources."""

from __future__ import annotations

from typing import Any

import pytest

from azure.mgmt.provisioning import LocalAzure
from azure.mgmt.provisioning.aio import ProvisioningClient
from azure.mgmt.provisioning.stack import MemoryState, Owned, Plan, StackError, Targets, preview

from ..support import LOCAL, group, kinds, made, previewed, state_of

GROUP = f"/subscriptions/{LOCAL}/resourceGroups/shop-rg"
BODY: Any = {"location": "westeurope", "kind": "StorageV2", "sku": {"name": "Standard_LRS"}}
VAULT: Any = {
    "location": "westeurope",
    "properties": {
        "tenant_id": "11111111-1111-1111-1111-111111111111",
        "sku": {"name": "standard"},
        "access_policies": [],
    },
}


def shop(az: Any, stack: Any) -> None:
    group(az)
    with stack.component("secrets"):
        vault = az.keyvault.vaults.begin_create_or_update("shop-rg", "shop-kv", {**VAULT}).result()
    with stack.component("storage"):
        account = {**BODY, "tags": {"vault": vault.properties.vault_uri}}
        az.storage.storage_accounts.begin_create("shop-rg", "shopone", account)
        with stack.component("inner"):
            az.storage.storage_accounts.begin_create("shop-rg", "shoptwo", BODY)
    stack.export("uri", vault.properties.vault_uri)


async def async_shop(az: Any, stack: Any) -> None:
    await az.resources.resource_groups.create_or_update("shop-rg", {"location": "westeurope"})
    with stack.component("secrets"):
        vault = await (await az.keyvault.vaults.begin_create_or_update("shop-rg", "shop-kv", {**VAULT})).result()
    with stack.component("storage"):
        account = {**BODY, "tags": {"vault": vault.properties.vault_uri}}
        await az.storage.storage_accounts.begin_create("shop-rg", "shopone", account)
        with stack.component("inner"):
            await az.storage.storage_accounts.begin_create("shop-rg", "shoptwo", BODY)


def about(
    azure: LocalAzure, *targets: str, excludes: tuple[str, ...] = (), program: Any = shop, **options: Any
) -> Plan:
    return preview(program, ProvisioningClient.local(azure), targets=Targets(targets, excludes), **options)


@pytest.mark.parametrize("program", [shop, async_shop])
@pytest.mark.parametrize(
    ("targets", "excludes", "left"),
    [
        (["*/SHOP-kv"], [], ["shop-rg", "shop-kv"]),
        (["storage"], [], ["shop-rg", "shop-kv", "shopone", "shoptwo"]),
        (["storage/inner"], [], ["shop-rg", "shoptwo"]),
        (["*/storageAccounts/*"], ["secrets"], ["shop-rg", "shoptwo"]),
        ([], ["s*/inner"], ["shop-rg", "shop-kv", "shopone"]),
        ([], ["*/shop-kv"], ["shop-rg", "shoptwo"]),
        ([], [f"{GROUP}"], []),
    ],
)
def test_targets_come_with_what_they_need_and_exclusions_with_what_needs_them(
    local_azure: LocalAzure, program: Any, targets: list[str], excludes: list[str], left: list[str]
) -> None:
    plan = about(local_azure, *targets, excludes=tuple(excludes), program=program)
    assert kinds(plan) == dict.fromkeys(left, "create")
    count = 4 - len(left)
    words = "1 resource is" if count == 1 else f"{count} resources are"
    assert plan.notes == ((f"{words} left alone (--target, --exclude)",) if count else ())


def test_what_it_is_not_about_is_not_read(local_azure: LocalAzure) -> None:
    made(shop, local_azure)
    before = len(local_azure.requests)
    plan = about(local_azure, "storage/inner")
    asked = [each.url.partition("?")[0].rpartition("/")[2] for each in local_azure.requests[before:]]
    assert asked.count("shoptwo") == 1
    assert asked.count("shop-kv") == 1  # an output is made of it
    assert "shopone" not in asked
    assert plan.exports == {"uri": "https://shop-kv.vault.azure.net/"}


def test_what_names_nothing_is_told(local_azure: LocalAzure) -> None:
    with pytest.raises(
        StackError, match="'storag' is the id of no resource of the stack, and no component.*: \\*/storag"
    ):
        about(local_azure, "storag")
    with pytest.raises(StackError, match="'\\*/no' is the id of no resource of the stack, and no component\\.$"):
        about(local_azure, excludes=("*/no",))


def test_a_name_that_is_known_later_is_matched_by_what_it_is(local_azure: LocalAzure) -> None:
    def program(az: Any, stack: Any) -> None:
        found = group(az)
        name = stack.apply(lambda location: f"shop{location}", found.location)
        az.storage.storage_accounts.begin_create("shop-rg", name, BODY)
        az.storage.storage_accounts.begin_create("shop-rg", "shoptwo", BODY)

    made(lambda az, stack: group(az) and None, local_azure)
    plan = about(local_azure, "*/shopwesteurope", program=program)
    assert kinds(plan) == {"shop-rg": "adopt", "shopwesteurope": "create"}


def test_look_ups_of_what_it_is_about_are_made(local_azure: LocalAzure) -> None:
    def program(az: Any, stack: Any) -> None:
        group(az)
        for name in ("shopone", "shoptwo"):
            az.storage.storage_accounts.begin_create("shop-rg", name, BODY)
            keys = az.storage.storage_accounts.list_keys("shop-rg", name)
            stack.export(name, stack.apply(lambda keys: len(keys), keys.keys))

    plan = about(local_azure, "*/shopone", program=program)
    assert [change.kind.value for change in plan.changes] == ["create", "create", "read"]


def test_deletions_come_with_what_needs_them(local_azure: LocalAzure) -> None:
    made(shop, local_azure)
    state = state_of(previewed(shop, local_azure))

    def nothing(az: Any, stack: Any) -> None:
        pass

    plan = about(local_azure, "secrets", program=nothing, state=state)
    assert kinds(plan) == {"shopone": "delete", "shop-kv": "delete"}
    plan = about(local_azure, excludes=("*/shopone",), program=nothing, state=state)
    assert kinds(plan) == {"shoptwo": "delete"}
    assert plan.notes == ("3 resources are left alone (--target, --exclude)",)


def test_nothing_is_replaced_that_holds_what_is_not_made_anew(local_azure: LocalAzure) -> None:
    made(shop, local_azure)
    state = state_of(previewed(shop, local_azure))

    def moved(az: Any, stack: Any) -> None:
        az.resources.resource_groups.create_or_update("shop-rg", {"location": "northeurope"})
        az.storage.storage_accounts.begin_create("shop-rg", "shopone", BODY)

    with pytest.raises(
        StackError, match="is to be replaced, which deletes them, and they are not among the targets"
    ) as raised:
        about(local_azure, "*/shopone", program=moved, state=state)
    assert [line.rpartition("/")[2] for line in str(raised.value).splitlines()[1:]] == ["shop-kv", "shoptwo"]


def test_a_preview_that_ends_early_tells_nothing_of_names(local_azure: LocalAzure) -> None:
    def program(az: Any, stack: Any) -> None:
        group(az)
        account = az.storage.storage_accounts.begin_create("shop-rg", "shopone", BODY).result()
        if account.primary_endpoints.blob.endswith("/"):
            az.storage.storage_accounts.begin_create("shop-rg", "shoptwo", BODY)

    state = MemoryState([Owned(f"{GROUP}/providers/X.Y/zs/z", "X.Y/zs"), Owned("/subscriptions/s/other", "X.Y/zs")])
    plan = about(local_azure, "*/shoptwo", "*/zs/z", program=program, state=state)
    assert plan.boundary is not None
    assert plan.changes == ()
    assert [note.partition(" ")[0] for note in plan.notes] == ["3", f"{GROUP}/providers/X.Y/zs/z"]
