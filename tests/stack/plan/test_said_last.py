"""What the program said last is compared, too: what it says no more is told, and nothing of a secret is."""

from __future__ import annotations

from typing import Any

import pytest

from azure.mgmt.provisioning.stack import Refresh

from ..apply.world import World, group, in_virtual_time
from .test_compare import DISKS, MACHINE, differences, disks, paths


def network(az: Any, **body: Any) -> Any:
    """A virtual network with a subnet."""
    subnets = [{"name": "a", "address_prefix": "10.0.0.0/24"}]
    space = {"address_prefixes": ["10.0.0.0/16"]}
    parameters = {"location": "westeurope", "address_space": space, "subnets": subnets, **body}
    return az.network.virtual_networks.begin_create_or_update("shop-rg", "net", parameters).result()


@pytest.mark.parametrize("key", ["name", "id"])
def test_items_that_are_told_apart_are_the_same_when_they_are_said_again(key: str) -> None:
    said = [{key: "/A", "x": {"y": 1}}, {key: "/b"}]
    live = [{key: "/a", "x": {"y": 1}}, {key: "/b", "more": 2}]
    assert differences(None, {"x": said}, {"x": live}, {"x": said}) == []


def test_what_an_item_says_no_more_is_told() -> None:
    assert paths(MACHINE, disks({"name": "a"}), disks(DISKS[0]), disks(DISKS[0])) == [
        "properties.storage_profile.data_disks['a'].lun"
    ]


@in_virtual_time
async def test_lists_of_named_items_stay_the_same_after_a_run(world: World):
    def shop(az: Any, stack: Any) -> None:
        group(az)
        network(az)

    await world.up(shop)
    applied = await world.up(shop)
    assert [(each.kind.value, each.differences) for each in applied.plan.changes] == [("same", ())] * 2
    seen = await Refresh(world.client, world.journal).run()
    assert [each.differences for each in seen] == [()] * 2
