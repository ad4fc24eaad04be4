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
from ...provider.crud import serve
from ...provider.identity import fill_identity
from ...provider.preconditions import resource_of
from ...provider.role_operations import operations_of
from ...store import Stored

behaviours = Behaviours("loganalytics")

WORKSPACES = "Microsoft.OperationalInsights/workspaces"
_NAME = re.compile(r"[a-zA-Z0-9][a-zA-Z0-9-]{2,61}[a-zA-Z0-9]\Z")


def _prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    """Check what the models do not say, and fill what the server fills."""
    if not _NAME.match(ResourceId(call.id).name):
        raise bad_request("A workspace is named by 4 to 63 letters, digits and hyphens, and no hyphen at either end.")
    properties = document["properties"] = document.get("properties") or {}
    before, now = existing.properties if existing else {}, timestamp(call.now)
    sku = {"name": "PerGB2018", **(properties.get("sku") or before.get("sku") or {})}
    retention = properties.setdefault("retentionInDays", 30)
    if not 7 <= retention <= 730:
        message = "The retention of a workspace is 7 to 730 days."
        raise ArmError(400, "InvalidParameter", message, target="properties.retentionInDays")
    capping = {"dailyQuotaGb": -1.0, **(properties.get("workspaceCapping") or {})}
    features = {"enableLogAccessUsingOnlyResourcePermissions": True, **(properties.get("features") or {})}
    properties.setdefault("publicNetworkAccessForIngestion", "Enabled")
    properties.setdefault("publicNetworkAccessForQuery", "Enabled")
    properties.update(
        # A workspace that is made again under the same id gets the former one's data, and so has its id.
        customerId=str(uuid.uuid5(uuid.NAMESPACE_URL, key_of(call.id))),
        sku={**sku, "lastSkuUpdate": before.get("sku", {}).get("lastSkuUpdate", now)},
        workspaceCapping={**capping, "dataIngestionStatus": "RespectQuota"},
        features=features,
        createdDate=before.get("createdDate", now),
        modifiedDate=now,
    )
    fill_identity(call.azure, document, call.id)
    document.setdefault("tags", {})


serve(
    behaviours,
    Kind(
        WORKSPACES,
        style="azure-async-operation",
        deleting="location",
        prepare=_prepare,
        etag=True,
    ),
    put_="Workspaces_CreateOrUpdate",
    patch_="Workspaces_Update",
    get_="Workspaces_Get",
    delete_="Workspaces_Delete",
    lists=("Workspaces_List", "Workspaces_ListByResourceGroup"),
)


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
