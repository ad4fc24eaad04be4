"""What is in a workspace besides its tables: saved searches, links, exports, packs. Nothing is searched or sent."""

from __future__ import annotations

import re
import uuid
from typing import Any

from ...arm.clock import timestamp
from ...arm.errors import ArmError, bad_request, resource_not_found
from ...arm.ids import ResourceId, key_of
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Rules
from ...provider.longrunning import check_idle
from ...provider.preconditions import resource_of, resource_to_delete
from ...store import Stored
from .built_in_tables import BUILT_IN
from .workspaces import WORKSPACES

behaviours = Behaviours("loganalytics")

_EXPORTS = f"{WORKSPACES}/dataExports"
_MOST_EXPORTS = 10
_ACCOUNT = re.compile(r".+/providers/Microsoft\.Storage/storageAccounts/[^/]+\Z", re.IGNORECASE)
_HUBS = re.compile(r".+/providers/Microsoft\.EventHub/namespaces/[^/]+(/eventhubs/[^/]+)?\Z", re.IGNORECASE)
_SOURCES = ("CustomLogs", "AzureWatson", "Query", "Ingestion", "Alerts")
_ONE_ACCOUNT = ("Query", "Alerts")
_PACKS = (
    ("ADAssessment", "AD Health Check"), ("AgentHealthAssessment", "Agent Health"), ("AlertManagement", "Alerts"),
    ("AntiMalware", "Antimalware Assessment"), ("AzureActivity", "Activity Log Analytics"),
    ("AzureAutomation", "Automation"), ("ChangeTracking", "Change Tracking"),
    ("ContainerInsights", "Container Insights"), ("KeyVault", "Key Vault Analytics"),
    ("LogManagement", "Log Management"), ("NetworkMonitoring", "Network Monitoring"),
    ("SQLAssessment", "SQL Health Check"), ("Security", "Security and Audit"),
    ("SecurityInsights", "Microsoft Sentinel"), ("ServiceMap", "Service Map"), ("Updates", "Update Management"),
    ("VMInsights", "VM Insights"),
)  # fmt: skip


def _prepare_search(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    properties = document["properties"] = document.get("properties") or {}
    for name in ("category", "displayName", "query"):
        if not properties.get(name):
            raise bad_request(f"A saved search has a {name}.", f"properties.{name}")
    properties.setdefault("version", 2)
    if properties.get("functionParameters") and not properties.get("functionAlias"):
        raise bad_request("A function with parameters has an alias.", "properties.functionAlias")


def _prepare_service(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    """An automation account is linked by what may be read, a cluster by what may be written."""
    member = {"automation": "resourceId", "cluster": "writeAccessResourceId"}.get(ResourceId(call.id).name.lower())
    if member is None:
        raise bad_request("A linked service is named Automation or Cluster.", "linkedServiceName")
    if not (document.get("properties") or {}).get(member):
        raise bad_request(f"This linked service has a {member}.", f"properties.{member}")


def _prepare_storage(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    sources = {each.lower(): each for each in _SOURCES}
    source = sources.get(ResourceId(call.id).name.lower())
    if source is None:
        raise bad_request(f"Accounts are linked for one of {', '.join(_SOURCES)}.", "dataSourceType")
    properties = document["properties"] = document.get("properties") or {}
    accounts = properties.get("storageAccountIds") or []
    if not accounts or not all(_ACCOUNT.match(str(each)) for each in accounts):
        raise bad_request("What is linked are ids of storage accounts.", "properties.storageAccountIds")
    if len(accounts) > 1 and source in _ONE_ACCOUNT:
        raise bad_request(f"One account is linked for {source}.", "properties.storageAccountIds")
    properties["dataSourceType"] = source


def _prepare_export(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    properties = document["properties"] = document.get("properties") or {}
    before = existing.properties if existing else {}
    workspace = ResourceId(call.id).parent or ""
    tables = properties.get("tableNames") or []
    if not tables:
        raise bad_request("A data export has at least one table.", "properties.tableNames")
    for each in tables:
        _check_table(call, workspace, str(each), "properties.tableNames")
    destination = properties.get("destination") or {}
    place = str(destination.get("resourceId") or "")
    if not _ACCOUNT.match(place) and not _HUBS.match(place):
        message = "Data are exported to a storage account, to a namespace of event hubs or to an event hub."
        raise bad_request(message, "properties.destination.resourceId")
    exports = [each for each in call.store.of_type(_EXPORTS, workspace) if each.key != key_of(call.id)]
    if len(exports) >= _MOST_EXPORTS:
        raise ArmError(400, "BadRequest", f"A workspace has no more than {_MOST_EXPORTS} data exports.")
    now = timestamp(call.now)
    properties["destination"] = {**destination, "type": "StorageAccount" if _ACCOUNT.match(place) else "EventHub"}
    properties["enable"] = properties.get("enable") is not False
    properties.update(
        dataExportId=str(uuid.uuid5(uuid.NAMESPACE_URL, key_of(call.id))),
        createdDate=before.get("createdDate", now),
        lastModifiedDate=now,
    )


def _check_table(call: Call, workspace: str, name: str, target: str) -> None:
    """Refuse the name of a table that a workspace does not have."""
    if name.lower() not in BUILT_IN and call.store.get(f"{workspace}/tables/{name}") is None:
        raise bad_request(f"There is no table '{name}'.", target)


behaviours.rule(Rules(f"{WORKSPACES}/savedSearches", prepare=_prepare_search))
behaviours.rule(Rules(f"{WORKSPACES}/linkedServices", prepare=_prepare_service))
behaviours.rule(Rules(f"{WORKSPACES}/linkedStorageAccounts", prepare=_prepare_storage))
behaviours.rule(Rules(_EXPORTS, prepare=_prepare_export))


@behaviours.serves("LinkedServices_Delete")
def delete_service(call: Call) -> LocalResponse:
    """Undo a link; the answer says which one it was."""
    stored = resource_to_delete(call)
    if stored is None:
        return call.answer(204)
    check_idle(call, stored.id)
    document = call.azure.present(stored)
    call.azure.remove(stored.id)
    return call.answer(200, document)


@behaviours.serves("IntelligencePacks_List")
def list_packs(call: Call) -> LocalResponse:
    """The packs that there are, and which are in use."""
    workspace = resource_of(call, _workspace_of(call))
    enabled = workspace.private.get("packs", ["LogManagement"])
    return call.answer(
        200, [{"name": name, "displayName": title, "enabled": name in enabled} for name, title in _PACKS]
    )


@behaviours.serves("IntelligencePacks_Enable")
def enable_pack(call: Call) -> LocalResponse:
    """Use a pack."""
    return _switch(call, on=True)


@behaviours.serves("IntelligencePacks_Disable")
def disable_pack(call: Call) -> LocalResponse:
    """Use a pack no more."""
    return _switch(call, on=False)


def _switch(call: Call, *, on: bool) -> LocalResponse:
    workspace = resource_of(call, _workspace_of(call))
    wanted = call.arguments["intelligencePackName"].lower()
    name = next((name for name, _ in _PACKS if name.lower() == wanted), None)
    if name is None:
        raise resource_not_found(call.id)
    others = [each for each in workspace.private.get("packs", ["LogManagement"]) if each != name]
    workspace.private["packs"] = [*others, name] if on else others
    call.store.put(workspace, call.now)
    return call.answer(200)


@behaviours.serves("WorkspacePurge_Purge")
def purge_rows(call: Call) -> LocalResponse:
    """Delete rows of a table. There are none, so that it has been done at once."""
    workspace = resource_of(call, _workspace_of(call))
    _check_table(call, workspace.id, call.body["table"], "table")
    number = workspace.private["purges"] = workspace.private.get("purges", 0) + 1
    call.store.put(workspace, call.now)
    return call.answer(202, {"operationId": _purge(workspace, number)})


@behaviours.serves("WorkspacePurge_GetPurgeStatus")
def purge_status(call: Call) -> LocalResponse:
    """Whether rows have been deleted."""
    workspace = resource_of(call, _workspace_of(call))
    known = {_purge(workspace, number) for number in range(1, workspace.private.get("purges", 0) + 1)}
    if call.arguments["purgeId"].lower() not in known:
        raise resource_not_found(call.azure.canonical(call.request.path))
    return call.answer(200, {"status": "completed"})


def _purge(workspace: Stored, number: int) -> str:
    return f"purge-{uuid.uuid5(uuid.NAMESPACE_URL, f'{workspace.key}/purges/{number}')}"


def _workspace_of(call: Call) -> str:
    """The workspace that a path is about, whatever stands behind it."""
    return ResourceId(call.azure.canonical(call.request.path)).top
