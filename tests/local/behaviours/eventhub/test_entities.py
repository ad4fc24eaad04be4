"""Event hubs and their consumer groups."""

from __future__ import annotations

from typing import Any

import pytest

from ...support import GROUP, Arm, code

VERSION = "2024-01-01"
NAMESPACE = f"{GROUP}/providers/Microsoft.EventHub/namespaces/hubs-one"
HUB = f"{NAMESPACE}/eventhubs/clicks"
GROUPS = f"{HUB}/consumergroups"


def namespace(arm: Arm, sku: str = "Standard") -> None:
    arm.group()
    assert arm.put(NAMESPACE, VERSION, {"location": "westeurope", "sku": {"name": sku}}).status < 300
    arm.wait()


def put(arm: Arm, id: str, **properties: Any) -> dict[str, Any]:
    response = arm.put(id, VERSION, {"properties": properties})
    assert response.status == 200, response.body
    document: dict[str, Any] = response.document["properties"]
    return document


def test_a_hub_with_its_consumer_group(arm: Arm):
    namespace(arm)
    made = put(arm, HUB, partitionCount=2)
    assert (made["partitionIds"], made["messageRetentionInDays"], made["status"]) == (["0", "1"], 7, "Active")
    assert [each["name"] for each in arm.list(GROUPS, VERSION)] == ["$Default"]
    put(arm, f"{GROUPS}/mine", userMetadata="x")
    assert [each["name"] for each in arm.list(GROUPS, VERSION)] == ["$Default", "mine"]
    assert code(arm.delete(f"{GROUPS}/$Default", VERSION)) == (400, "MessagingGatewayBadRequest")
    assert arm.delete(f"{GROUPS}/mine", VERSION).status == 200


@pytest.mark.parametrize("given", [{"partitionCount": 3}, {"partitionCount": 33}, {"messageRetentionInDays": 8}])
def test_what_a_hub_can_not_be(arm: Arm, given: dict[str, Any]):
    namespace(arm)
    put(arm, HUB, partitionCount=2)
    assert code(arm.put(HUB, VERSION, {"properties": given})) == (400, "MessagingGatewayBadRequest")


def test_basic_namespaces(arm: Arm):
    namespace(arm, "Basic")
    assert put(arm, HUB)["messageRetentionInDays"] == 1
    assert code(arm.put(f"{GROUPS}/mine", VERSION, {"properties": {}})) == (403, "MessagingGatewayForbidden")


def test_connection_strings_name_the_hub(arm: Arm):
    namespace(arm)
    put(arm, HUB)
    rule = f"{HUB}/authorizationRules/listen"
    put(arm, rule, rights=["Listen"])
    keys = arm.post(f"{rule}/listKeys", VERSION).document
    assert keys["primaryConnectionString"].endswith(f"SharedAccessKey={keys['primaryKey']};EntityPath=clicks")
    for rights in ([], ["Manage", "Send"]):
        assert code(arm.put(rule, VERSION, {"properties": {"rights": rights}})) == (400, "BadRequest")
