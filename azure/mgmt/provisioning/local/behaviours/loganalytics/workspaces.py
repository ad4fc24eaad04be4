"""Log Analytics workspaces: their ids and keys. They hold no logs."""

from __future__ import annotations

import base64
import hashlib
import re
import uuid
from typing import Any

from ...arm.clock import timestamp
from ...arm.errors import ArmError, bad_request
from ...arm.ids import ResourceId, key_of
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Kind
from ...provider.crud import delete, put, serve, store_and_answer
from ...provider.documents import merge
from ...provider.identity import fill_identity
from ...provider.preconditions import check_location, check_match, check_parents, resource_of
from ...provider.role_operations import operations_of
from ...store import Stored
from .deleted_workspaces import FORCED, find, forget, keep, lives_ended, recover

behaviours = Behaviours("loganalytics")

WORKSPACES = "Microsoft.OperationalInsights/workspaces"
_RETENTION = {"free": (7, 7), "standard": (30, 30), "premium": (365, 365)}
"""The shortest and the longest retention in days, by SKU, where it is not 30 to 730 days."""
_LEVELS = (100, 200, 300, 400, 500, 1000, 2000, 5000, 10_000, 25_000, 50_000)
_KEPT = ("location", "tags", "properties", "identity")
_NAME = re.compile(r"[a-zA-Z0-9][a-zA-Z0-9-]{2,61}[a-zA-Z0-9]\Z")


def _prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    """Check what the models do not say, and fill what the server fills."""
    if not _NAME.match(ResourceId(call.id).name):
        raise bad_request("A workspace is named by 4 to 63 letters, digits and hyphens, and no hyphen at either end.")
    properties = document["properties"] = document.get("properties") or {}
    before, now = existing.properties if existing else {}, timestamp(call.now)
    sku = {"name": "PerGB2018", **(properties.get("sku") or before.get("sku") or {})}
    sku["name"] = sku["name"] or "PerGB2018"
    _check_sku(sku)
    least, most = _RETENTION.get(sku["name"].lower(), (30, 730))
    retention = properties["retentionInDays"] = properties.get("retentionInDays") or min(max(30, least), most)
    if not least <= retention <= most:
        message = f"The retention of a workspace of the SKU {sku['name']} is {least} to {most} days."
        raise ArmError(400, "InvalidParameter", message, target="properties.retentionInDays")
    capping = {"dailyQuotaGb": -1.0, **(properties.get("workspaceCapping") or {})}
    features = {"enableLogAccessUsingOnlyResourcePermissions": True, **(properties.get("features") or {})}
    properties.setdefault("publicNetworkAccessForIngestion", "Enabled")
    properties.setdefault("publicNetworkAccessForQuery", "Enabled")
    properties.update(
        # Whoever has the same id as one that is gone for good is another one.
        customerId=before.get("customerId") or _customer_id(call),
        sku={**sku, "lastSkuUpdate": before.get("sku", {}).get("lastSkuUpdate", now)},
        workspaceCapping={**capping, "dataIngestionStatus": "RespectQuota"},
        features=features,
        createdDate=before.get("createdDate", now),
        modifiedDate=now,
    )
    fill_identity(call.azure, document, call.id)
    document.setdefault("tags", {})


def _check_sku(sku: dict[str, Any]) -> None:
    level = sku.get("capacityReservationLevel")
    reserved = sku["name"].lower() == "capacityreservation"
    if reserved and level not in _LEVELS:
        levels = ", ".join(map(str, _LEVELS))
        message = f"The SKU CapacityReservation has a capacityReservationLevel of {levels} gigabytes a day."
        raise ArmError(400, "InvalidParameter", message, target="properties.sku.capacityReservationLevel")
    if not reserved and level is not None:
        message = f"The SKU {sku['name']} has no capacityReservationLevel."
        raise ArmError(400, "InvalidParameter", message, target="properties.sku.capacityReservationLevel")


def _customer_id(call: Call) -> str:
    ended = lives_ended(call.azure, call.id)
    return str(uuid.uuid5(uuid.NAMESPACE_URL, f"{key_of(call.id)}/{ended}" if ended else key_of(call.id)))


KIND = serve(
    behaviours,
    Kind(
        WORKSPACES,
        style="azure-async-operation",
        deleting="location",
        prepare=_prepare,
        remove=keep,
        etag=True,
    ),
    patch_="Workspaces_Update",
    get_="Workspaces_Get",
    lists=("Workspaces_List", "Workspaces_ListByResourceGroup"),
)


@behaviours.serves("Workspaces_CreateOrUpdate")
def create_or_update(call: Call) -> LocalResponse:
    """Create a workspace or change it, or have one back that was deleted."""
    deleted = None if call.store.get(call.id) is not None else find(call.azure, call.id)
    if deleted is None:
        return put(call, KIND)
    check_match(call, None)
    check_parents(call, call.id)
    document = {**call.body, "location": call.body.get("location") or deleted.document["location"]}
    check_location(call, document, None)
    if document["location"] != deleted.document["location"]:
        message = (
            f"The workspace '{deleted.name}' was deleted in '{deleted.document['location']}', and is kept for 14 days: "
            "it can be had back there, or its name be made free by deleting it with force."
        )
        raise ArmError(409, "Conflict", message)
    recover(call.azure, call.id)
    document = merge(deleted.document, {name: document[name] for name in _KEPT if name in document})
    _prepare(call, document, deleted)
    return store_and_answer(call, KIND, Stored(deleted.id, document, deleted.private, deleted.created), None)


@behaviours.serves("Workspaces_Delete")
def delete_workspace(call: Call) -> LocalResponse:
    """Delete a workspace, which can be had back for a fortnight; with ``force`` it is gone for good."""
    forced = call.query.get("force", "").lower() == "true"
    workspace = call.store.get(call.id)
    if workspace is None and forced and forget(call.azure, call.id):
        return call.answer(200)
    if workspace is not None and forced:
        workspace.private[FORCED] = True
        call.store.restore(workspace)
    return delete(call)


@behaviours.serves("SharedKeys_GetSharedKeys")
def get_shared_keys(call: Call) -> LocalResponse:
    """The two keys that agents send logs with."""
    return _keys(call, resource_of(call))


@behaviours.serves("SharedKeys_Regenerate")
def regenerate_shared_keys(call: Call) -> LocalResponse:
    """Make other keys in place of both."""
    workspace = resource_of(call)
    workspace.private["generation"] = workspace.private.get("generation", 0) + 1
    call.store.put(workspace, call.now)
    return _keys(call, workspace)


def _keys(call: Call, workspace: Stored) -> LocalResponse:
    keys = {name: _key(workspace, name) for name in ("primarySharedKey", "secondarySharedKey")}
    return call.answer(200, keys)


def _key(workspace: Stored, name: str) -> str:
    """A key that opens nothing. It is worked out each time, so that none has to be kept."""
    made = f"{workspace.properties['customerId']}/{name}/{workspace.private.get('generation', 0)}"
    return base64.b64encode(hashlib.sha512(made.encode()).digest()).decode()


@behaviours.serves("Operations_List")
def list_operations(call: Call) -> LocalResponse:
    """The operations that roles can allow."""
    return operations_of(call, "Microsoft.OperationalInsights")
