"""Event hubs with their consumer groups, and who may use them. No event is sent."""

from __future__ import annotations

from typing import Any

from ...arm.clock import timestamp
from ...arm.errors import ArmError
from ...arm.ids import ResourceId
from ...generic import lifecycle
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Rules
from ...store import Stored

behaviours = Behaviours("eventhub")

NAMESPACES = "Microsoft.EventHub/namespaces"
HUBS = f"{NAMESPACES}/eventhubs"
_LIMITS = {"Basic": (32, 1, 1), "Standard": (32, 7, 20), "Premium": (100, 90, 100)}
"""Of a hub: the most partitions, the most days that events are kept for, the most consumer groups."""
_DEFAULT = "$Default"


def _bad(what: str, target: str) -> ArmError:
    return ArmError(400, "MessagingGatewayBadRequest", f"SubCode=40000. {what}", target=target)


def _sku(call: Call) -> str:
    namespace = call.store.get(ResourceId(call.id).top)
    sku = str(((namespace.document.get("sku") if namespace else None) or {}).get("name"))
    return sku if sku in _LIMITS else "Standard"


def _prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    before = existing.properties if existing else {}
    properties, sku = document.setdefault("properties", {}), _sku(call)
    partitions, days, _ = _LIMITS[sku]
    count = properties.setdefault("partitionCount", before.get("partitionCount", min(4, partitions)))
    if not 1 <= count <= partitions:
        raise _bad(f"The partition count of hubs of the tier {sku} is 1 to {partitions}.", "properties.partitionCount")
    if before and count != before.get("partitionCount", count) and sku != "Premium":
        raise _bad("The partition count of a hub can't be changed.", "properties.partitionCount")
    kept = properties.setdefault("messageRetentionInDays", before.get("messageRetentionInDays", min(7, days)))
    if not 1 <= kept <= days:
        message = f"Hubs of the tier {sku} keep events for 1 to {days} days."
        raise _bad(message, "properties.messageRetentionInDays")
    if properties.get("captureDescription", {}).get("enabled") and sku == "Basic":
        raise _bad("Capture is not for namespaces of the tier Basic.", "properties.captureDescription")
    retention = {"cleanupPolicy": "Delete", "retentionTimeInHours": kept * 24}
    properties["retentionDescription"] = {**retention, **(properties.get("retentionDescription") or {})}
    properties.setdefault("status", "Active")
    now = timestamp(call.now)
    properties.update(
        partitionIds=[str(each) for each in range(count)], createdAt=before.get("createdAt", now), updatedAt=now
    )


def _prepare_group(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    sku, hub = _sku(call), ResourceId(call.id).parent or ""
    most = _LIMITS[sku][2]
    if existing is None and len(call.store.of_type(f"{HUBS}/consumergroups", hub)) >= most:
        message = f"The limit of {most} consumer groups of a hub of the tier {sku} has been reached."
        raise ArmError(403, "MessagingGatewayForbidden", message)
    now = timestamp(call.now)
    properties = document.setdefault("properties", {})
    properties.update(createdAt=(existing.properties if existing else {}).get("createdAt", now), updatedAt=now)


@behaviours.serves("ConsumerGroups_Delete")
def delete_group(call: Call) -> LocalResponse:
    """Delete a consumer group; the one that each hub has stays."""
    if ResourceId(call.id).name.lower() == _DEFAULT.lower():
        raise _bad(f"The consumer group {_DEFAULT} can't be deleted.", "consumerGroupName")
    return lifecycle.delete(call)


def _prepare_authorization(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    rights = (document.get("properties") or {}).get("rights") or []
    if not rights or ("Manage" in rights and not {"Send", "Listen"} <= set(rights)):
        message = "Manage permission should also include Send and Listen." if rights else "A rule needs rights."
        raise ArmError(400, "BadRequest", message, target="properties.rights")


behaviours.rule(Rules(HUBS, prepare=_prepare))
behaviours.rule(Rules(f"{HUBS}/consumergroups", prepare=_prepare_group))
behaviours.rule(Rules(f"{HUBS}/authorizationRules", prepare=_prepare_authorization))
