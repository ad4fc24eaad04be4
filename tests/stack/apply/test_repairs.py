"""What failed half-way is repaired by the next run, and so is what stands below it."""

from __future__ import annotations

from typing import Any

import pytest

from azure.mgmt.provisioning.local.interface.faults import Ending
from azure.mgmt.provisioning.stack import Kind, Refresh

from .world import World, account, endings, group, in_virtual_time, only


def container(az: Any) -> Any:
    """A container in the account."""
    return az.storage.blob_containers.create("shop-rg", "shopone", "inbox", {})


@pytest.mark.parametrize("ending", ["Failed", "Canceled"])
def test_what_stands_below_what_failed_half_way_is_made_by_the_next_run(ending: Ending) -> None:
    @in_virtual_time
    async def run(world: World) -> None:
        world.azure.next_operation(path_contains="shopone", status=ending)
        assert endings(await world.up(only(group, account, container))) == {
            "shop-rg": "done",
            "shopone": "failed",
            "inbox": "stopped",
        }
        applied = await world.up(only(group, account, container))
        assert applied.succeeded, applied.failed
        assert [(change.kind, change.reason) for change in applied.plan.changes] == [
            (Kind.SAME, ""),
            (Kind.UPDATE, "its last change failed"),
            (Kind.CREATE, "it can't be read before shopone is repaired, and is sent if it differs then"),
        ]
        assert world.writes() == ["PUT shopone", "PUT inbox"]
        assert (await world.up(only(group, account, container))).outcomes == {}

    run()


@in_virtual_time
async def test_what_stands_below_what_failed_is_left_alone_if_it_is_as_the_program_says(world: World) -> None:
    program = only(group, account, container)
    await world.up(program)
    (failed,) = world.azure.store.named("Microsoft.Storage/storageAccounts", "shopone")
    failed.properties["provisioningState"] = "Failed"
    world.azure.store.put(failed, 0)
    applied = await world.up(program)
    assert applied.succeeded, applied.failed
    assert [change.kind for change in applied.plan.changes] == [Kind.SAME, Kind.UPDATE, Kind.UPDATE]
    assert world.writes() == ["PUT shopone"]


@in_virtual_time
async def test_what_does_not_tell_how_its_change_ended_is_sent_again_after_one_that_failed(world: World) -> None:
    def program(az: Any, stack: Any) -> None:
        group(az)
        server = {
            "location": "westeurope",
            "administrator_login": "shopper",
            "administrator_login_password": "Hunter2-hunter2",
        }
        az.mysql.servers.begin_create("shop-rg", "shop-db", server).result()
        rule = {"start_ip_address": "1.1.1.1", "end_ip_address": "1.1.1.1"}
        az.mysql.firewall_rules.begin_create_or_update("shop-rg", "shop-db", "office", rule).result()

    world.azure.next_operation(path_contains="office", status="Failed")
    assert endings(await world.up(program))["office"] == "failed"
    applied = await world.up(program)
    assert applied.succeeded, applied.failed
    assert applied.plan.change("Microsoft.DBforMySQL/flexibleServers/firewallRules", "office").reason == (
        "whether its last change ended well is not known"
    )
    assert world.writes() == ["PUT office"]
    assert (await world.up(program)).outcomes == {}


@in_virtual_time
async def test_a_refresh_says_what_it_could_not_read_below_what_failed(world: World) -> None:
    await world.up(only(group, account, container))
    world.azure.inject(method="GET", path_contains="inbox", status=409)
    seen = await Refresh(world.client, world.journal).run()
    assert [(one.is_there, one.has_drifted) for one in seen] == [(True, False), (True, False), (None, False)]
