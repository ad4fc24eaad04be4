"""In which order resources are deleted, and with which requests, however they need each other."""

from __future__ import annotations

from graphlib import TopologicalSorter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from azure.mgmt.provisioning.stack import Destroy, Owned, Stack
from azure.mgmt.provisioning.stack.apply.units import Units
from azure.mgmt.provisioning.stack.record.ids import above

from .world import World, account, group, in_virtual_time, network, only

PLACES = ["/g1", "/g2", "/g3"]
IDS = [*PLACES, *(f"{each}/a/{name}" for each in PLACES for name in "xy"), "/g1/a/x/b/z", "/t"]
NEEDS = st.lists(st.tuples(st.sampled_from(IDS), st.sampled_from(IDS)), max_size=8)


def owned(ids: list[str], needs: list[tuple[str, str]]) -> dict[str, Owned]:
    return {each: Owned(each, "t", needs=tuple(needed for one, needed in needs if one == each)) for each in ids}


@given(st.lists(st.sampled_from(IDS), unique=True), NEEDS)
def test_all_goes_once_and_nothing_before_what_needs_it(ids: list[str], edges: list[tuple[str, str]]) -> None:
    needs = [(one, other) for one, other in edges if IDS.index(other) < IDS.index(one)]  # nothing contradicts itself
    units = Units(owned(ids, needs))
    order = [*TopologicalSorter(units.before).static_order()]
    assert sorted(units.of) == sorted(ids)
    for unit in order:
        assert units.of[unit] == unit  # what others go with goes itself
    for one, other in [*needs, *((each, holder) for each in ids for holder in above(each))]:
        if one in units.of and other in units.of:
            assert order.index(units.of[one]) <= order.index(units.of[other])


@given(st.lists(st.sampled_from(IDS), unique=True), NEEDS)
def test_needs_that_contradict_themselves_have_some_order(ids: list[str], needs: list[tuple[str, str]]) -> None:
    units = Units(owned(ids, needs))
    assert {*TopologicalSorter(units.before).static_order()} == {*units.of.values()}


def test_what_stands_below_something_goes_with_it() -> None:
    units = Units(owned(["/g1", "/g1/a/x", "/g1/a/x/b/z", "/g2/a/x"], [("/g2/a/x", "/g1/a/x")]), ["/g2"])
    assert units.of == {"/g1": "/g1", "/g1/a/x": "/g1", "/g1/a/x/b/z": "/g1", "/g2/a/x": "/g2"}
    assert {unit: [*before] for unit, before in units.before.items()} == {"/g1": ["/g2"], "/g2": []}


def in_group(az: Any, group: str, plan: str = "") -> Any:
    if plan:
        return az.web.web_apps.begin_create_or_update(
            group, "site", {"location": "westeurope", "server_farm_id": plan}
        ).result()
    body = {"location": "westeurope", "sku": {"name": "B1"}}
    return az.web.app_service_plans.begin_create_or_update(group, "plan", body).result()


def made_group(az: Any, name: str) -> Any:
    return az.resources.resource_groups.create_or_update(name, {"location": "westeurope"})


@in_virtual_time
async def test_a_group_goes_after_what_needs_some_of_it(world: World):
    def program(az: Any, stack: Stack) -> None:
        made_group(az, "one")
        plan = in_group(az, "one")
        made_group(az, "two")
        in_group(az, "two", plan.id)

    assert (await world.up(program)).succeeded
    assert (await Destroy(world.client, world.journal).run()).succeeded
    assert world.writes()[-2:] == ["DELETE two", "DELETE one"]


@in_virtual_time
async def test_groups_that_need_each_other_are_emptied_one_by_one(world: World):
    def program(az: Any, stack: Stack) -> None:
        one = made_group(az, "one")
        with stack.options(depends_on=[one]):
            two = made_group(az, "two")
        with stack.options(depends_on=[two]):
            in_group(az, "one")

    assert (await world.up(program)).succeeded
    world.writes()
    assert (await world.up(only())).succeeded
    assert world.writes() == ["DELETE plan", "DELETE two", "DELETE one"]
    assert world.journal.owned() == []


@in_virtual_time
async def test_nothing_is_deleted_along_with_what_is_deleted(world: World):
    def program(az: Any, stack: Stack, *, has_site: bool = True) -> None:
        made_group(az, "one")
        plan = in_group(az, "one")
        if has_site:
            in_group(az, "one", plan.id)

    await world.up(program)
    assert (await world.up(lambda az, stack: program(az, stack, has_site=False))).succeeded
    assert world.writes() == ["DELETE site"]
    assert world.names() == {
        "one",
        "plan",
    }  # though services delete a plan with its last site unless they are told not to


@in_virtual_time
async def test_what_is_made_anew_goes_after_what_needs_it_and_is_said_no_more(world: World):
    def plan(az: Any, location: str) -> Any:
        body = {"location": location, "sku": {"name": "B1"}}
        return az.web.app_service_plans.begin_create_or_update("one", "plan", body).result()

    def before(az: Any) -> None:
        made_group(az, "one")
        in_group(az, "one", plan(az, "westeurope").id)

    def after(az: Any) -> None:
        made_group(az, "one")
        plan(az, "northeurope")

    assert (await world.up(only(before))).succeeded
    assert (await world.up(only(after))).succeeded
    assert world.writes() == ["DELETE site", "DELETE plan", "PUT plan"]


def security_group(az: Any, location: str) -> Any:
    return az.network.network_security_groups.begin_create_or_update("shop-rg", "nsg", {"location": location}).result()


def subnet(az: Any, security_group: str = "") -> None:
    body: dict[str, Any] = {"address_prefix": "10.0.1.0/24"}
    if security_group:
        body["network_security_group"] = {"id": security_group}
    az.network.subnets.begin_create_or_update("shop-rg", "net", "sub", body).result()


@pytest.mark.parametrize("after", [[], ["northeurope"]])
def test_what_is_made_anew_goes_after_what_has_a_child_that_needs_it(after: list[str]) -> None:
    """Whether that is said no more, too, or made anew without the child."""

    @in_virtual_time
    async def run(world: World) -> None:
        def program(az: Any, place: str, networks: list[str], has_subnet: bool) -> None:
            group(az)
            nsg = security_group(az, place)
            for location in networks:
                network(az, location=location)
            if has_subnet:
                subnet(az, nsg.id)

        assert (await world.up(only(lambda az: program(az, "westeurope", ["westeurope"], True)))).succeeded
        assert (await world.up(only(lambda az: program(az, "northeurope", after, False)))).succeeded
        assert world.writes()[:2] == ["DELETE net", "DELETE nsg"]
        assert world.names() == ({"shop-rg", "net"} if after else {"shop-rg"})

    run()


@in_virtual_time
async def test_what_holds_what_is_needed_and_is_made_anew_goes_after_what_needs_that(world: World):
    def program(az: Any, location: str, has_site: bool) -> None:
        az.resources.resource_groups.create_or_update("one", {"location": location})
        plan = in_group(az, "one")
        made_group(az, "two")
        if has_site:
            in_group(az, "two", plan.id)

    assert (await world.up(only(lambda az: program(az, "westeurope", True)))).succeeded
    assert (await world.up(only(lambda az: program(az, "northeurope", False)))).succeeded
    assert world.writes() == ["DELETE site", "DELETE one", "PUT one", "PUT plan"]


@in_virtual_time
async def test_what_is_made_anew_does_not_wait_for_what_waits_for_it(world: World):
    """What is said no more goes after its parent has changed, which needs what both refer to."""

    def program(az: Any, stack: Stack, *, location: str = "westeurope", has_subnet: bool = True) -> None:
        group(az)
        with stack.options(depends_on=[account(az, location=location)]):
            body = {"location": "westeurope", "address_space": {"address_prefixes": ["10.0.0.0/16"]}}
            tags = {"with": "subnet" if has_subnet else "nothing"}
            az.network.virtual_networks.begin_create_or_update("shop-rg", "net", {**body, "tags": tags})
            if has_subnet:
                subnet(az)

    assert (await world.up(program)).succeeded
    assert (await world.up(lambda az, stack: program(az, stack, location="northeurope", has_subnet=False))).succeeded
    assert world.writes() == ["DELETE shopone", "PUT shopone", "PUT net", "DELETE sub"]
