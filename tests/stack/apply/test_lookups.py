"""Look-ups of what a stack makes: those that take a while are waited for, and those with a body send it."""

from __future__ import annotations

from typing import Any

from azure.mgmt.provisioning.stack import preview_async
from azure.mgmt.provisioning.stack.running import Program

from .world import World, account, group, in_virtual_time

RULE = {"name": "allow", "access": "Allow"}


def network(az: Any) -> Any:
    """A network with a security group's interface."""
    body: Any = {"location": "westeurope", "address_space": {"address_prefixes": ["10.0.0.0/16"]}}
    body["subnets"] = [{"name": "one", "address_prefix": "10.0.1.0/24"}]
    made = az.network.virtual_networks.begin_create_or_update("shop-rg", "shop-net", body).result()
    configuration = {"name": "ip", "subnet": {"id": f"{made.id}/subnets/one"}}
    return az.network.network_interfaces.begin_create_or_update(
        "shop-rg", "shop-nic", {"location": "westeurope", "ip_configurations": [configuration]}
    ).result()


def answers_later(world: World, path: str, body: Any) -> None:
    """Have the next POST to a path answered by an operation that takes a while."""
    url = f"https://management.azure.com/subscriptions/{world.azure.subscription_id}/operationResults/one"
    world.azure.inject(method="POST", path_contains=path, status=202, headers={"Location": url})
    world.azure.inject(method="GET", path_contains="operationResults/one", status=202, headers={"Location": url})
    world.azure.inject(method="GET", path_contains="operationResults/one", status=200, body=body)


def looking(az: Any, stack: Any) -> None:
    group(az)
    nic = network(az)
    found = az.network.network_interfaces.begin_list_effective_network_security_groups("shop-rg", nic.name).result()
    stack.export("rule", found.value[0].effective_security_rules[0].name)


def in_security(*rules: Any) -> Any:
    return {"value": [{"effectiveSecurityRules": [*rules]}]}


@in_virtual_time
async def test_one_that_takes_a_while_is_waited_for(world: World) -> None:
    answers_later(world, "effectiveNetworkSecurityGroups", in_security(RULE))
    applied = await world.up(looking)
    assert (applied.failed, applied.outputs) == ({}, {"rule": "allow"})
    answers_later(world, "effectiveNetworkSecurityGroups", in_security({**RULE, "name": "deny"}))
    plan = await preview_async(looking, world.client, state=world.journal)
    assert plan.exports == {"rule": "deny"}


@in_virtual_time
async def test_a_listing_that_takes_a_while_is_waited_for(world: World) -> None:
    seen: list[Any] = []

    def program(az: Any, stack: Any) -> None:
        group(az)
        network(az)
        listed = az.network.virtual_networks.begin_list_ddos_protection_status("shop-rg", "shop-net").result()
        seen.append([each.public_ip_address for each in listed])

    answers_later(world, "ddosProtectionStatus", {"value": [{"publicIpAddress": "1.2.3.4"}]})
    assert (await world.up(program)).failed == {}
    assert seen == [["1.2.3.4"]]


@in_virtual_time
async def test_one_with_a_body_sends_it(world: World) -> None:
    def program(*names: str) -> Program:
        def said(az: Any, stack: Any) -> None:
            group(az)
            for name in names:
                made = account(az, name)
                asked = stack.apply(lambda uri: uri.partition("//")[2].partition(".")[0], made.primary_endpoints.blob)
                stack.export(name, az.storage.storage_accounts.check_name_availability({"name": asked}).name_available)

        return said

    assert (await world.up(program("shopone"))).outputs == {"shopone": False}
    plan = await preview_async(program("shopone"), world.client, state=world.journal)
    assert plan.exports == {"shopone": False}
