"""What is there and a program does not say."""

from __future__ import annotations

from typing import Any

import pytest

from azure.mgmt.provisioning import LocalAzure, ProvisioningClient
from azure.mgmt.provisioning.aio import ProvisioningClient as AsyncProvisioningClient
from azure.mgmt.provisioning.services.network.models import VirtualNetwork
from azure.mgmt.provisioning.stack import Member, plan_json, plan_text, preview
from azure.mgmt.provisioning.stack.plan.fill import SecretValue
from azure.mgmt.provisioning.stack.plan.unsaid import unsaid

from ..support import change_of

NETWORK = VirtualNetwork._model_plan()


def group(az: Any, stack: Any) -> None:
    az.resources.resource_groups.create_or_update("shop-rg", {"location": "westeurope", "tags": {"a": "1"}})


async def async_group(az: Any, stack: Any) -> None:
    await az.resources.resource_groups.create_or_update("shop-rg", {"location": "westeurope", "tags": {"a": "1"}})


@pytest.mark.parametrize("program", [group, async_group])
def test_a_preview_tells_it_if_it_is_asked_for(local_azure: LocalAzure, program: Any) -> None:
    with ProvisioningClient.local(local_azure) as az:
        tags = {"a": "2", "theirs": "x"}
        az.resources.resource_groups.create_or_update("shop-rg", {"location": "westeurope", "tags": tags})
    plan = preview(program, AsyncProvisioningClient.local(local_azure), with_unsaid=True)
    assert change_of(plan, "shop-rg").unsaid == (Member("tags['theirs']", "x"),)
    assert "      tags['theirs']: \"x\"  (not said)\n" in plan_text(plan)
    assert plan_json(plan)["changes"][0]["unsaid"] == [{"path": "tags['theirs']", "value": "x"}]
    plan = preview(program, AsyncProvisioningClient.local(local_azure))
    assert change_of(plan, "shop-rg").unsaid == ()


def test_what_is_not_there_has_nothing_more(local_azure: LocalAzure) -> None:
    plan = preview(group, AsyncProvisioningClient.local(local_azure), with_unsaid=True)
    assert change_of(plan, "shop-rg").unsaid == ()


@pytest.mark.parametrize(
    ("desired", "live", "found"),
    [
        ({"location": "x"}, {"location": "y", "name": "n", "id": "/n", "etag": "e"}, []),
        ({}, {"location": "y", "unknown": 1}, [Member("location", "y")]),
        ({}, {"tags": {}, "properties": {"subnets": [], "flowTimeoutInMinutes": None}}, []),
        (
            {"properties": {"enableDdosProtection": True}},
            {
                "properties": {
                    "enableDdosProtection": False,
                    "provisioningState": "Succeeded",
                    "flowTimeoutInMinutes": 4,
                }
            },
            [Member("properties.flow_timeout_in_minutes", 4)],
        ),
        (
            {"properties": {"subnets": [{"name": "A"}, {"name": "c"}]}},
            {
                "properties": {
                    "subnets": [
                        {"name": "a", "properties": {"addressPrefix": "10.0.0.0/24"}},
                        {"name": "b", "properties": {"addressPrefix": "10.0.1.0/24"}},
                    ]
                }
            },
            [Member("properties.subnets['a'].properties.address_prefix", "10.0.0.0/24")],
        ),
        (
            {"properties": {"subnets": [{"name": "a"}]}},
            {"properties": {"subnets": [{"id": "/a", "name": "a", "properties": {"natGateway": {"id": "/nat"}}}]}},
            [Member("properties.subnets['a'].properties.nat_gateway.id", "/nat")],
        ),
        ({"tags": SecretValue({"a": "b"})}, {"tags": {"a": "b", "c": "d"}}, []),
        (
            {"properties": {"addressSpace": {"addressPrefixes": ["10.0.0.0/8"]}}},
            {"properties": {"addressSpace": {"addressPrefixes": ["10.0.0.0/8", "11.0.0.0/8"]}}},
            [],
        ),
    ],
)
def test_members_that_a_program_could_say(desired: Any, live: Any, found: list[Member]) -> None:
    assert unsaid(NETWORK, desired, live) == found


def test_secrets_are_masked() -> None:
    from azure.mgmt.provisioning.services.containerinstance.models import EnvironmentVariable

    found = unsaid(
        EnvironmentVariable._model_plan(), {"name": "a"}, {"name": "a", "secureValue": "hunter2", "value": "b"}
    )
    assert "hunter2" not in repr(found)
    assert found == [Member("secure_value", "<secret>"), Member("value", "<secret>")]


def test_without_a_declared_type_all_is_told() -> None:
    assert unsaid(None, {"a": 1}, {"A": 2, "b": {"c": 3}}) == [Member("b.c", 3)]
    assert unsaid(None, None, 5) == [Member("", 5)]
