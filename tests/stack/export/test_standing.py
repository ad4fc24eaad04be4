"""Resources that come with others are not said, unless somebody has changed them or names them."""

from __future__ import annotations

from typing import Any

from azure.mgmt.provisioning.local import run_in_virtual_time
from azure.mgmt.provisioning.stack import export_code_async

from ..apply.world import World
from .support import check_same

GROUP = "events-rg"
RULE = "RootManageSharedAccessKey"


def events(az: Any, stack: Any) -> None:
    rg = az.resources.resource_groups.create_or_update(GROUP, {"location": "westeurope"})
    body = {"location": rg.location, "sku": {"name": "Standard", "tier": "Standard"}}
    namespace = az.eventhub.namespaces.begin_create_or_update(rg.name, "shop-events", body).result()
    az.eventhub.event_hubs.create_or_update(rg.name, namespace.name, "orders", {"partition_count": 2})


def more_groups(az: Any, stack: Any) -> None:
    events(az, stack)
    az.eventhub.consumer_groups.create_or_update(GROUP, "shop-events", "orders", "billing", {})


def test_what_comes_with_others_is_left_out_and_the_preview_says_same() -> None:
    async def main() -> None:
        world = World()
        with world.azure, world.journal:
            made = await world.up(more_groups)
            assert made.succeeded, made.failed
            exported = await check_same(world.client, GROUP)
            assert RULE not in exported.code
            assert "$Default" not in exported.code
            assert '"billing"' in exported.code
            assert len(exported.resources) == 4
            everything = await export_code_async(world.client, GROUP, all_members=True)
            assert RULE in everything.code
            assert "$Default" in everything.code

    run_in_virtual_time(main())


def test_what_was_changed_is_said() -> None:
    async def main() -> None:
        world = World()
        with world.azure, world.journal:
            assert (await world.up(events)).succeeded
            await world.client.eventhub.consumer_groups.create_or_update(
                GROUP, "shop-events", "orders", "$Default", {"user_metadata": "for billing"}
            )
            exported = await check_same(world.client, GROUP)
            assert "for billing" in exported.code

    run_in_virtual_time(main())
