"""API versions of clients in stacks: they are sent, shown in previews and kept, and delete what they made."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs, urlsplit

from azure.mgmt.provisioning.aio import ProvisioningClient
from azure.mgmt.provisioning.stack.apply.destroy import Destroy
from azure.mgmt.provisioning.stack.show.as_json import plan_json
from azure.mgmt.provisioning.stack.show.as_text import plan_text

from .world import World, group, in_virtual_time, only, vault

OLDER = "2023-07-01"


def versions(world: World, ending: str) -> set[str]:
    """The API versions of the requests for a resource."""
    urls = [urlsplit(each.url) for each in world.azure.requests]
    return {parse_qs(each.query)["api-version"][0] for each in urls if each.path.endswith(ending)}


@in_virtual_time
async def test_those_of_a_client_are_sent_shown_and_kept(world: World):
    newest = world.client
    world.client = ProvisioningClient.local(world.azure, api_versions={"keyvault": OLDER})
    applied = await world.up(only(group, vault))
    assert versions(world, "/shop-kv") == {OLDER}
    made = {each.type: each for each in applied.plan.changes}
    assert made["Microsoft.KeyVault/vaults"].api_version == OLDER
    assert made["Microsoft.Resources/resourceGroups"].api_version == ""
    assert f"create  vaults shop-kv  (API version {OLDER})" in plan_text(applied.plan)
    said: list[Any] = plan_json(applied.plan)["changes"]
    assert [each["apiVersion"] for each in said] == [None, OLDER]
    kept = {each.type: each.api_version for each in world.journal.owned()}
    assert kept == {"Microsoft.KeyVault/vaults": OLDER, "Microsoft.Resources/resourceGroups": ""}
    world.azure.requests.clear()
    world.client = newest
    # Whatever the client says by then: what is no longer said is deleted with the version that made it.
    await world.up(only(group))
    assert world.writes() == ["DELETE shop-kv"]
    assert versions(world, "/shop-kv") == {OLDER}


@in_virtual_time
async def test_that_of_a_call_is_kept_too(world: World):
    def program(az: Any, stack: Any) -> None:
        az.resources.resource_groups.create_or_update("shop-rg", {"location": "westeurope"}, api_version="2021-04-01")

    await world.up(program)
    assert [each.api_version for each in world.journal.owned()] == ["2021-04-01"]
    world.azure.requests.clear()
    assert (await Destroy(world.client, world.journal, report=world.events.append).run()).succeeded
    assert versions(world, "/shop-rg") == {"2021-04-01"}
