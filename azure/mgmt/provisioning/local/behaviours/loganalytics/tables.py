"""The tables of workspaces: those that are there from the beginning, and one's own. They hold no rows."""

from __future__ import annotations

import re
from typing import Any

from ...arm.clock import timestamp
from ...arm.errors import ArmError, resource_not_found
from ...arm.ids import ResourceId
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Kind
from ...interface.manager import ResourceManager
from ...provider import crud
from ...provider.paging import page
from ...provider.preconditions import resource_of
from ...store import Stored
from .built_in_tables import BASIC, BUILT_IN, KEPT_FOR_90_DAYS, STANDARD_COLUMNS

behaviours = Behaviours("loganalytics")

TABLES = "Microsoft.OperationalInsights/workspaces/tables"
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,59}_(CL|SRCH|RST)\Z", re.IGNORECASE)
_KINDS = {"CL": "CustomLog", "SRCH": "SearchResults", "RST": "RestoredLogs"}
_YEARS = (1095, 1460, 1826, 2191, 2556, 2922, 3288, 3653, 4018, 4383)
_FIXED_DAYS = 30
"""For how long tables of the plans Basic and Auxiliary can be asked."""
_DEFAULT_DAYS = 30


def _bad(message: str, target: str) -> ArmError:
    return ArmError(400, "InvalidParameter", message, target=target)


def _prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    """Check a table by the rules of names, plans and retention."""
    name = BUILT_IN.get(ResourceId(call.id).name.lower())
    match = _NAME.match(ResourceId(call.id).name)
    if name is None and match is None:
        message = "A table of one's own has a name of letters, digits and underscores that ends in _CL."
        raise _bad(message, "tableName")
    properties = document["properties"] = document.get("properties") or {}
    before = existing.properties if existing else {}
    _check_plan(properties, before, name)
    _check_retention(properties)
    schema = properties.get("schema") or before.get("schema")
    if match is not None and match[1].upper() == "CL":
        schema = _own_schema(schema, ResourceId(call.id).name)
    properties["schema"] = {
        **(schema or {}),
        "name": name or ResourceId(call.id).name,
        "tableType": "Microsoft" if match is None else _KINDS[match[1].upper()],
        "source": "microsoft" if match is None else "customer",
        "tableSubType": (before.get("schema") or {}).get("tableSubType", "DataCollectionRuleBased" if match else "Any"),
    }
    if properties["plan"] != before.get("plan", properties["plan"]):
        properties["lastPlanModifiedDate"] = timestamp(call.now)


def _check_plan(properties: dict[str, Any], before: dict[str, Any], built_in: str | None) -> None:
    plan = properties["plan"] = properties.get("plan") or before.get("plan") or "Analytics"
    if "Auxiliary" in (plan, before.get("plan")) and plan != before.get("plan", plan):
        raise _bad("The plan Auxiliary is that of a table from its creation on, and stays.", "properties.plan")
    if built_in is not None and (plan == "Auxiliary" or (plan == "Basic" and built_in not in BASIC)):
        raise _bad(f"The table '{built_in}' can't be of the plan {plan}.", "properties.plan")


def _check_retention(properties: dict[str, Any]) -> None:
    days, total = (properties.get(name) for name in ("retentionInDays", "totalRetentionInDays"))
    # -1 is what the workspace has.
    days = properties["retentionInDays"] = None if days == -1 else days
    total = properties["totalRetentionInDays"] = None if total == -1 else total
    if properties["plan"] != "Analytics":
        if days not in (None, _FIXED_DAYS):
            message = (
                f"Tables of the plan {properties['plan']} can be asked for {_FIXED_DAYS} days, no more and no less."
            )
            raise _bad(message, "properties.retentionInDays")
        properties["retentionInDays"] = None
    elif days is not None and not 4 <= days <= 730:
        raise _bad(
            "The retention of a table is 4 to 730 days, or -1 for that of its workspace.", "properties.retentionInDays"
        )
    if total is not None and not 4 <= total <= 730 and total not in _YEARS:
        years = ", ".join(map(str, _YEARS))
        message = f"The total retention of a table is 4 to 730 days, one of {years}, or -1 for its retention."
        raise _bad(message, "properties.totalRetentionInDays")
    if total is not None and days is not None and total < days:
        message = "The total retention of a table is not less than its retention."
        raise _bad(message, "properties.totalRetentionInDays")


def _own_schema(schema: dict[str, Any] | None, name: str) -> dict[str, Any]:
    columns = (schema or {}).get("columns") or []
    times = [each for each in columns if str(each.get("name")).lower() == "timegenerated"]
    if schema is None or not times or str(times[0].get("type")).lower() != "datetime":
        message = f"The schema of the table '{name}' has no column 'TimeGenerated' of type 'datetime'."
        raise _bad(message, "properties.schema.columns")
    names = [str(each.get("name")).lower() for each in columns]
    if len(set(names)) < len(names):
        raise _bad(f"The schema of the table '{name}' has two columns of one name.", "properties.schema.columns")
    return schema


def _present(azure: ResourceManager, stored: Stored, document: dict[str, Any], listing: bool) -> None:
    """Say for how long rows are kept, by the table's own settings or by the workspace's."""
    properties = document.get("properties")
    if not properties:
        return
    workspace = azure.store.get(ResourceId(stored.id).parent or "")
    days, total = properties.get("retentionInDays"), properties.get("totalRetentionInDays")
    kept = workspace.properties.get("retentionInDays", _DEFAULT_DAYS) if workspace else _DEFAULT_DAYS
    if stored.name in KEPT_FOR_90_DAYS:
        kept = max(kept, 90)
    if properties.get("plan", "Analytics") != "Analytics":
        kept = _FIXED_DAYS
    shown = kept if days is None else days
    properties.update(
        retentionInDays=shown,
        totalRetentionInDays=max(shown, total or shown),
        archiveRetentionInDays=max((total or shown) - shown, 0),
        retentionInDaysAsDefault=days is None,
        totalRetentionInDaysAsDefault=total is None,
    )
    standard = [
        {"name": name, "type": type, "isDefaultDisplay": False, "isHidden": False} for name, type in STANDARD_COLUMNS
    ]
    properties["schema"] = {"solutions": ["LogManagement"], **properties.get("schema", {}), "standardColumns": standard}


KIND = crud.serve(
    behaviours,
    Kind(
        TABLES,
        tracked=False,
        creating="InProgress",
        updating="Updating",
        style="azure-async-operation",
        deleting="azure-async-operation",
        prepare=_prepare,
        present=_present,
    ),
)


def _built_in(workspace: Stored, name: str) -> Stored:
    """A table that nobody has changed."""
    schema = {"name": name, "tableType": "Microsoft", "source": "microsoft", "tableSubType": "Any"}
    properties = {"plan": "Analytics", "schema": schema, "provisioningState": "Succeeded"}
    return Stored(
        f"{workspace.id}/tables/{name}",
        {"properties": properties},
        created=workspace.created,
        changed=workspace.created,
    )


def _untouched(call: Call) -> Stored | None:
    """The table of the path, if the workspace has it from the beginning and nobody has changed it."""
    name = BUILT_IN.get(ResourceId(call.id).name.lower())
    if name is None or call.store.get(call.id) is not None:
        return None
    return _built_in(resource_of(call, ResourceId(call.id).parent), name)


@behaviours.serves("Tables_ListByWorkspace")
def list_tables(call: Call) -> LocalResponse:
    """The tables of a workspace: all that it has from the beginning among them."""
    workspace = resource_of(call, call.azure.canonical(call.request.path).rpartition("/")[0])
    beginning = [_built_in(workspace, name) for name in BUILT_IN.values()]
    found = {each.key: each for each in (*beginning, *call.store.of_type(TABLES, workspace.id))}
    return page(call, list(found.values()))


@behaviours.serves("Tables_Get")
def get_table(call: Call) -> LocalResponse:
    """A table."""
    table = _untouched(call)
    return crud.get(call) if table is None else call.answer(200, call.azure.present(table))


@behaviours.serves("Tables_CreateOrUpdate")
def put_table(call: Call) -> LocalResponse:
    """Create a table, or say anew what is kept of one."""
    _keep(call)
    return crud.put(call, KIND)


@behaviours.serves("Tables_Update")
def change_table(call: Call) -> LocalResponse:
    """Change a table."""
    _keep(call)
    return crud.patch(call, KIND)


def _keep(call: Call) -> None:
    """Keep a table from now on that is about to differ from what it was in the beginning."""
    table = _untouched(call)
    if table is not None:
        call.store.put(table, call.now)


@behaviours.serves("Tables_Delete")
def delete_table(call: Call) -> LocalResponse:
    """Delete a table of one's own, or what a search or a restore has made."""
    name = BUILT_IN.get(ResourceId(call.id).name.lower())
    if name is not None:
        resource_of(call, ResourceId(call.id).parent)
        raise ArmError(400, "OperationNotAllowed", f"The table '{name}' is Azure's: it can't be deleted.")
    return crud.delete(call)


@behaviours.serves("Tables_Migrate")
def migrate_table(call: Call) -> LocalResponse:
    """Have a table of the old kind filled by data collection rules, as all others are."""
    stored = call.store.get(call.id)
    if stored is None:
        if _untouched(call) is None:
            raise resource_not_found(call.id)
        return call.answer(200)
    stored.properties["schema"] = {**(stored.properties.get("schema") or {}), "tableSubType": "DataCollectionRuleBased"}
    call.store.put(stored, call.now)
    return call.answer(200)
