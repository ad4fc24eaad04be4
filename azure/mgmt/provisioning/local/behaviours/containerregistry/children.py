"""Replications and webhooks of container registries: as many as the registry's SKU has, and one in each region."""

from __future__ import annotations

import re
from typing import Any

from ...arm.errors import ArmError
from ...arm.ids import ResourceId
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Rules
from ...provider.preconditions import resource_of
from ...store import Stored
from .registries import LIMITS, REGISTRIES

behaviours = Behaviours("containerregistry")

REPLICATIONS = f"{REGISTRIES}/replications"
WEBHOOKS = f"{REGISTRIES}/webhooks"
_NAME = re.compile(r"[a-zA-Z0-9]{5,50}\Z")
_ACTIONS = ("push", "delete", "quarantine", "chart_push", "chart_delete")


def _prepare_replication(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    registry, sku = _registry_of(call)
    if sku != "Premium":
        message = f"The registry '{registry.name}' has the SKU {sku}. Replications are supported in Premium alone."
        raise ArmError(400, "ReplicationNotSupported", message)
    here = document.get("location")
    others = [
        each for each in call.store.of_type(REPLICATIONS, registry.id) if existing is None or each.key != existing.key
    ]
    if here == registry.document.get("location") or any(each.document.get("location") == here for each in others):
        message = f"The registry '{registry.name}' is in the region '{here}' already."
        raise ArmError(409, "ReplicationAlreadyExists", message, target="location")
    document.setdefault("properties", {}).setdefault("regionEndpointEnabled", True)


def _prepare_webhook(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    registry, sku = _registry_of(call)
    name = ResourceId(call.id).name
    if existing is None:
        if not _NAME.match(name):
            message = f"The webhook name '{name}' is invalid: it has 5 to 50 letters and digits, and nothing else."
            raise ArmError(400, "InvalidResourceName", message, target="name")
        most = LIMITS[sku][1]
        if len(call.store.of_type(WEBHOOKS, registry.id)) >= most:
            message = f"The registry '{registry.name}' has the SKU {sku}, with which it may have {most} webhooks."
            raise ArmError(400, "QuotaExceeded", message)
    properties = document.setdefault("properties", {})
    properties.setdefault("status", "enabled")
    properties.setdefault("scope", "")
    actions = properties.get("actions") or []
    wrong = [str(each) for each in actions if each not in _ACTIONS]
    if wrong or not actions:
        message = f"The actions of a webhook are one or more of {', '.join(_ACTIONS)}."
        raise ArmError(400, "InvalidWebhookActions", message, target="properties.actions")


def _registry_of(call: Call) -> tuple[Stored, str]:
    """The registry that a request is below, and its SKU."""
    registry = resource_of(call, ResourceId(call.id).top)
    return registry, (registry.document.get("sku") or {}).get("name") or "Basic"


behaviours.rule(Rules(REPLICATIONS, prepare=_prepare_replication))
behaviours.rule(Rules(WEBHOOKS, prepare=_prepare_webhook))
