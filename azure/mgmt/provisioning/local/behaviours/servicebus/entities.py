"""Queues, topics, subscriptions and their rules, and who may use them. No message is sent."""

from __future__ import annotations

from typing import Any

from ...arm.clock import timestamp
from ...arm.errors import ArmError
from ...arm.ids import ResourceId
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Rules
from ...interface.manager import ResourceManager
from ...store import Stored

behaviours = Behaviours("servicebus")

NAMESPACES = "Microsoft.ServiceBus/namespaces"
_EVER = "P10675199DT2H48M5.4775807S"
_COMMON = {
    "defaultMessageTimeToLive": _EVER,
    "autoDeleteOnIdle": _EVER,
    "duplicateDetectionHistoryTimeWindow": "PT10M",
    "enableBatchedOperations": True,
    "status": "Active",
}
_PLACES = {
    **_COMMON,
    "maxSizeInMegabytes": 1024,
    "maxMessageSizeInKilobytes": 256,
    "requiresDuplicateDetection": False,
    "enablePartitioning": False,
    "enableExpress": False,
}
_READERS = {
    "lockDuration": "PT1M",
    "requiresSession": False,
    "deadLetteringOnMessageExpiration": False,
    "maxDeliveryCount": 10,
}
_QUEUE = {**_PLACES, **_READERS}
_TOPIC = {**_PLACES, "supportOrdering": True}
_SUBSCRIPTION = {**_COMMON, **_READERS, "deadLetteringOnFilterEvaluationExceptions": True, "isClientAffine": False}
_FIXED = ("requiresDuplicateDetection", "requiresSession", "enablePartitioning")
_SIZES = (1024, 2048, 3072, 4096, 5120, 10240, 20480, 40960, 81920)


def bad(what: str, target: str | None = None) -> ArmError:
    """What the gateway of messages refuses."""
    return ArmError(400, "MessagingGatewayBadRequest", f"SubCode=40000. {what}", target=target)


def _sku(call: Call) -> str:
    namespace = call.store.get(ResourceId(call.id).top)
    return str(((namespace.document.get("sku") if namespace else None) or {}).get("name") or "Standard")


def _fill(call: Call, document: dict[str, Any], existing: Stored | None, defaults: dict[str, Any]) -> dict[str, Any]:
    before = existing.properties if existing else {}
    properties: dict[str, Any] = document.setdefault("properties", {})
    for member, value in defaults.items():
        properties.setdefault(member, value)
    for member in _FIXED:
        if before and before.get(member, False) != properties.get(member, False):
            raise bad(f"The value of the property '{member}' cannot be changed.", f"properties.{member}")
    if properties.get("maxSizeInMegabytes", 1024) not in _SIZES:
        raise bad(f"The property 'MaxSizeInMegabytes' is one of {', '.join(map(str, _SIZES))}.")
    if not 1 <= properties.get("maxDeliveryCount", 1) <= 2000:
        raise bad("The value of the property 'MaxDeliveryCount' must be between 1 and 2000.")
    now = timestamp(call.now)
    properties.update(createdAt=before.get("createdAt", now), updatedAt=now, accessedAt=before.get("accessedAt", now))
    properties["countDetails"] = dict.fromkeys(
        ("activeMessageCount", "deadLetterMessageCount", "scheduledMessageCount", "transferDeadLetterMessageCount",
         "transferMessageCount"), 0,
    )  # fmt: skip
    return properties


def _check_size(call: Call, properties: dict[str, Any]) -> None:
    size, sku = properties["maxMessageSizeInKilobytes"], _sku(call)
    namespace = ResourceId(ResourceId(call.id).top).name
    if sku == "Premium":
        if "maxMessageSizeInKilobytes" not in ((call.body or {}).get("properties") or {}):
            properties["maxMessageSizeInKilobytes"] = 1024
        elif not 1024 <= size <= 102400:
            message = (
                "The property value for 'MaxMessageSizeInKilobytes' must be between 1024 and 102400 when the namespace "
                f"'{namespace}' is using 'Premium' tier."
            )
            raise bad(message)
    elif size != 256:
        raise bad(f"The property 'MaxMessageSizeInKilobytes' is for namespaces of the tier Premium; this one is {sku}.")


def _prepare_queue(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    sku, namespace = _sku(call), ResourceId(ResourceId(call.id).top).name
    given = (call.body or {}).get("properties") or {}
    if sku == "Basic":
        for member in ("autoDeleteOnIdle", "requiresSession", "requiresDuplicateDetection", "forwardTo"):
            if given.get(member) not in (None, False, _EVER, _COMMON.get(member)):
                name = member[0].upper() + member[1:]
                message = (
                    f"The property '{name}' cannot be set when creating a Queue because the namespace '{namespace}' is "
                    "using 'Basic' tier."
                )
                raise bad(message, f"properties.{member}")
    _check_size(call, _fill(call, document, existing, _QUEUE))


def _prepare_topic(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    if _sku(call) == "Basic":
        name = ResourceId(ResourceId(call.id).top).name
        raise bad(f"Topics are not supported: the namespace '{name}' is using 'Basic' tier.")
    _check_size(call, _fill(call, document, existing, _TOPIC))


def _present_topic(azure: ResourceManager, stored: Stored, document: dict[str, Any], listing: bool) -> None:
    count = len(azure.store.of_type(f"{stored.type}/subscriptions", stored.id))
    document["properties"] = {**document.get("properties", {}), "subscriptionCount": count}


def _prepare_subscription(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    _fill(call, document, existing, _SUBSCRIPTION)
    if existing is None:
        # What takes all messages, until somebody deletes it.
        filter = {"sqlExpression": "1=1", "compatibilityLevel": 20}
        properties = {"action": {}, "filterType": "SqlFilter", "sqlFilter": filter}
        call.store.put(Stored(f"{call.id}/rules/$Default", {"properties": properties}, created=call.now), call.now)


def _prepare_rule(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    properties = document.setdefault("properties", {})
    if properties.get("sqlFilter") is not None and properties.get("correlationFilter") is not None:
        raise bad("A rule has either a filter in SQL or one by correlation.")
    correlation = properties.get("correlationFilter") is not None
    properties.setdefault("filterType", "CorrelationFilter" if correlation else "SqlFilter")
    properties.setdefault("action", {})
    if not correlation:
        properties["sqlFilter"] = {
            "sqlExpression": "1=1",
            "compatibilityLevel": 20,
            **(properties.get("sqlFilter") or {}),
        }


def prepare_authorization(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    """Check the rights of an authorization rule: who may manage may send and listen, too.

    :raises ArmError: 400.
    """
    rights = (document.get("properties") or {}).get("rights") or []
    if not rights:
        raise ArmError(400, "BadRequest", "An authorization rule needs rights.", target="properties.rights")
    if "Manage" in rights and not {"Send", "Listen"} <= set(rights):
        message = "Manage permission should also include Send and Listen."
        raise ArmError(400, "BadRequest", message, target="properties.rights")


behaviours.rule(Rules(f"{NAMESPACES}/queues", prepare=_prepare_queue))
behaviours.rule(Rules(f"{NAMESPACES}/topics", prepare=_prepare_topic, present=_present_topic))
behaviours.rule(Rules(f"{NAMESPACES}/topics/subscriptions", prepare=_prepare_subscription))
behaviours.rule(Rules(f"{NAMESPACES}/topics/subscriptions/rules", prepare=_prepare_rule))
for _place in ("queues", "topics"):
    behaviours.rule(Rules(f"{NAMESPACES}/{_place}/authorizationRules", prepare=prepare_authorization))
