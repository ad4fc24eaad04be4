"""Queues, topics, subscriptions and their rules; event hubs are beside them."""

from __future__ import annotations

from typing import Any

import pytest

from ...support import GROUP, Arm, code

VERSION = "2024-01-01"
NAMESPACE = f"{GROUP}/providers/Microsoft.ServiceBus/namespaces/bus-one"
QUEUE = f"{NAMESPACE}/queues/orders"
TOPIC = f"{NAMESPACE}/topics/news"
READER = f"{TOPIC}/subscriptions/reader"


def namespace(arm: Arm, sku: str = "Standard") -> None:
    arm.group()
    assert arm.put(NAMESPACE, VERSION, {"location": "westeurope", "sku": {"name": sku}}).status < 300
    arm.wait()


def put(arm: Arm, id: str, **properties: Any) -> dict[str, Any]:
    response = arm.put(id, VERSION, {"properties": properties})
    assert response.status == 200, response.body
    document: dict[str, Any] = response.document["properties"]
    return document


def test_a_queue_with_its_defaults(arm: Arm):
    namespace(arm)
    made = put(arm, QUEUE)
    assert made["lockDuration"] == "PT1M"
    assert made["maxSizeInMegabytes"] == 1024
    assert made["maxDeliveryCount"] == 10
    assert made["maxMessageSizeInKilobytes"] == 256
    assert made["status"] == "Active"
    assert made["countDetails"]["activeMessageCount"] == 0
    assert put(arm, QUEUE, maxDeliveryCount=5)["maxDeliveryCount"] == 5
    assert put(arm, f"{NAMESPACE}/queues/ordered", requiresSession=True)["requiresSession"] is True


@pytest.mark.parametrize(
    "given",
    [
        {"requiresSession": True},
        {"maxSizeInMegabytes": 7},
        {"maxDeliveryCount": 0},
        {"maxMessageSizeInKilobytes": 1024},
    ],
)
def test_what_a_queue_can_not_be(arm: Arm, given: dict[str, Any]):
    namespace(arm)
    put(arm, QUEUE)
    assert code(arm.put(QUEUE, VERSION, {"properties": given})) == (400, "MessagingGatewayBadRequest")


def test_basic_namespaces_have_queues_alone(arm: Arm):
    namespace(arm, "Basic")
    put(arm, QUEUE)
    refused = arm.put(TOPIC, VERSION, {"properties": {}})
    assert code(refused) == (400, "MessagingGatewayBadRequest")
    assert "SubCode=40000" in refused.document["error"]["message"]
    other = arm.put(f"{NAMESPACE}/queues/idle", VERSION, {"properties": {"autoDeleteOnIdle": "PT10M"}})
    assert code(other) == (400, "MessagingGatewayBadRequest")


def test_premium_namespaces_have_large_messages(arm: Arm):
    namespace(arm, "Premium")
    assert put(arm, QUEUE)["maxMessageSizeInKilobytes"] == 1024
    assert put(arm, QUEUE, maxMessageSizeInKilobytes=2048)["maxMessageSizeInKilobytes"] == 2048
    too_large = arm.put(QUEUE, VERSION, {"properties": {"maxMessageSizeInKilobytes": 256}})
    assert "must be between 1024 and 102400" in too_large.document["error"]["message"]


def test_a_subscription_has_a_rule_from_the_beginning(arm: Arm):
    namespace(arm)
    put(arm, TOPIC)
    put(arm, READER)
    rules = arm.list(f"{READER}/rules", VERSION)
    assert [each["name"] for each in rules] == ["$Default"]
    assert rules[0]["properties"]["sqlFilter"]["sqlExpression"] == "1=1"
    assert arm.get(TOPIC, VERSION).document["properties"]["subscriptionCount"] == 1
    mine = put(arm, f"{READER}/rules/mine", correlationFilter={"label": "x"})
    assert mine["filterType"] == "CorrelationFilter"
    both = {"properties": {"correlationFilter": {"label": "x"}, "sqlFilter": {"sqlExpression": "1=1"}}}
    assert code(arm.put(f"{READER}/rules/both", VERSION, both)) == (400, "MessagingGatewayBadRequest")
    assert arm.delete(f"{READER}/rules/$Default", VERSION).status == 200
    put(arm, READER, maxDeliveryCount=3)
    assert [each["name"] for each in arm.list(f"{READER}/rules", VERSION)] == ["mine"]


def test_connection_strings_name_the_entity(arm: Arm):
    namespace(arm)
    put(arm, QUEUE)
    rule = f"{QUEUE}/authorizationRules/send"
    put(arm, rule, rights=["Send"])
    keys = arm.post(f"{rule}/listKeys", VERSION).document
    assert keys["keyName"] == "send"
    assert keys["primaryConnectionString"] == (
        "Endpoint=sb://bus-one.servicebus.windows.net/;SharedAccessKeyName=send;"
        f"SharedAccessKey={keys['primaryKey']};EntityPath=orders"
    )
    for rights in ([], ["Manage"]):
        assert code(arm.put(rule, VERSION, {"properties": {"rights": rights}})) == (400, "BadRequest")
