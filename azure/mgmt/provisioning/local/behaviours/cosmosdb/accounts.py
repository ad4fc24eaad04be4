"""Cosmos DB accounts: their regions, and the throughput of what is in them. No data is kept."""

from __future__ import annotations

import re
from typing import Any

from ...arm.errors import bad_request, location_required
from ...arm.ids import ResourceId
from ...arm.locations import LOCATIONS, normalize
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Rules
from ...provider import crud
from ...provider.longrunning import begin
from ...provider.preconditions import resource_of
from ...store import Stored

behaviours = Behaviours("cosmosdb")

ACCOUNTS = "Microsoft.DocumentDB/databaseAccounts"
_NAME = re.compile(r"[a-z0-9][a-z0-9-]{1,42}[a-z0-9]\Z")
_WITH_THROUGHPUT = (
    "sqlDatabases", "sqlDatabases/containers", "mongodbDatabases", "mongodbDatabases/collections", "gremlinDatabases",
    "gremlinDatabases/graphs", "cassandraKeyspaces", "cassandraKeyspaces/tables", "tables",
)  # fmt: skip
_DEFAULTS: dict[str, Any] = {
    "enableAutomaticFailover": False,
    "enableMultipleWriteLocations": False,
    "isVirtualNetworkFilterEnabled": False,
    "enableFreeTier": False,
    "enableAnalyticalStorage": False,
    "disableLocalAuth": False,
    "publicNetworkAccess": "Enabled",
    "networkAclBypass": "None",
    "minimalTlsVersion": "Tls12",
    "capabilities": [],
    "ipRules": [],
    "virtualNetworkRules": [],
    "cors": [],
}
_CONSISTENCY = {"maxIntervalInSeconds": 5, "maxStalenessPrefix": 100}


def _prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    name, before = ResourceId(call.id).name, existing.properties if existing else {}
    if existing is None and not _NAME.match(name):
        raise bad_request(
            f"The name '{name}' of the account is invalid: it has 3 to 44 lower-case letters, digits and hyphens, "
            "and no hyphen at either end."
        )
    if existing is None and call.store.named(ACCOUNTS, name):
        message = (
            f"Dns record for {name} under zone Document is already taken. Please use a different name for the account."
        )
        raise bad_request(message)
    properties = document.setdefault("properties", {})
    document.setdefault("kind", existing.document.get("kind") if existing else "GlobalDocumentDB")
    for member, value in _DEFAULTS.items():
        properties.setdefault(member, before.get(member, value))
    policy = (
        properties.get("consistencyPolicy") or before.get("consistencyPolicy") or {"defaultConsistencyLevel": "Session"}
    )
    properties["consistencyPolicy"] = {**_CONSISTENCY, **policy}
    given = properties.get("locations") or [
        {"locationName": each["locationName"], "failoverPriority": each["failoverPriority"]}
        for each in before.get("locations", ())
    ]
    if not given and not document.get("location"):
        raise location_required()
    _set_regions(name, properties, given or [{"locationName": document["location"], "failoverPriority": 0}])


def _set_regions(name: str, properties: dict[str, Any], given: list[dict[str, Any]]) -> None:
    """Fill the lists of regions: the first one is written to, or all where the account says so."""
    regions = []
    for each in given:
        region = LOCATIONS.get(normalize(str(each.get("locationName"))))
        if region is None:
            raise bad_request(f"The region '{each.get('locationName')}' is none of Azure's.", "properties.locations")
        regions.append((each.get("failoverPriority") or 0, region, bool(each.get("isZoneRedundant"))))
    regions.sort(key=lambda each: each[0])
    if [each[0] for each in regions] != list(range(len(regions))):
        raise bad_request(
            "Failover priorities of the regions of an account have to be 0, 1 and so on, each of them once.",
            "properties.locations",
        )
    if len({region.name for _, region, _ in regions}) < len(regions):
        raise bad_request("A region stands more than once in the regions of the account.", "properties.locations")
    found: list[dict[str, Any]] = [
        {
            "id": f"{name}-{region.name}",
            "locationName": region.display_name,
            "documentEndpoint": f"https://{name}-{region.name}.documents.azure.com:443/",
            "provisioningState": "Succeeded",
            "failoverPriority": priority,
            "isZoneRedundant": zones,
        }
        for priority, region, zones in regions
    ]
    properties.update(
        locations=found,
        readLocations=found,
        writeLocations=found if properties.get("enableMultipleWriteLocations") else found[:1],
        failoverPolicies=[{k: each[k] for k in ("id", "locationName", "failoverPriority")} for each in found],
    )


@behaviours.serves("DatabaseAccounts_FailoverPriorityChange")
def change_priorities(call: Call) -> LocalResponse:
    """Give the regions of an account other priorities: the first one is written to."""
    account = resource_of(call)
    given = [dict(each) for each in call.body["failoverPolicies"]]
    names = [
        {normalize(str(each.get("locationName"))) for each in place}
        for place in (given, account.properties.get("locations", ()))
    ]
    if names[0] != names[1]:
        raise bad_request("The policies have to name each region of the account.", "failoverPolicies")
    _set_regions(account.name, account.properties, given)
    call.store.put(account, call.now)
    return begin(call, "location", resource=account.id, final={"status": 204 if 204 in call.operation.ok else 200})


@behaviours.serves("DatabaseAccounts_CheckNameExists")
def check_name(call: Call) -> LocalResponse:
    """Whether there is an account of a name."""
    return call.answer(200 if call.store.named(ACCOUNTS, call.arguments["accountName"]) else 404)


def _prepare_child(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    properties, name = document.setdefault("properties", {}), ResourceId(call.id).name
    given = ((call.body or {}).get("properties") or {}).get("resource") or {}
    if given.get("id", name) != name:
        raise bad_request(
            f"The id '{given['id']}' in the body is not that of the URL, '{name}'.", "properties.resource.id"
        )
    if call.id.split("/")[-2].lower() == "containers":
        _check_container(properties.setdefault("resource", {}))
    options = ((call.body or {}).get("properties") or {}).get("options") or {}
    if throughput := _throughput(options.get("throughput"), options.get("autoscaleSettings")):
        place = f"{call.id}/throughputSettings/default"
        call.store.put(Stored(place, {"properties": {"resource": throughput}}, created=call.now), call.now)


def _check_container(resource: dict[str, Any]) -> None:
    key = resource.get("partitionKey") or {}
    paths = key.get("paths") or []
    if not paths:
        raise bad_request("A container needs a partition key.", "properties.resource.partitionKey")
    if wrong := next((each for each in paths if not str(each).startswith("/")), None):
        raise bad_request(
            f"The path '{wrong}' of the partition key has to begin with /.", "properties.resource.partitionKey"
        )
    resource["partitionKey"] = {"kind": "Hash", **key}
    resource.setdefault(
        "indexingPolicy",
        {
            "automatic": True,
            "indexingMode": "consistent",
            "includedPaths": [{"path": "/*"}],
            "excludedPaths": [{"path": '/"_etag"/?'}],
        },
    )
    resource.setdefault("conflictResolutionPolicy", {"mode": "LastWriterWins", "conflictResolutionPath": "/_ts"})


def _throughput(units: Any, scaling: Any) -> dict[str, Any] | None:
    """Throughput as its settings show it; None if none is given.

    :raises ArmError: 400: it can't be so.
    """
    if units and scaling:
        raise bad_request("Throughput is either given or scales by itself.", "properties.options")
    if scaling:
        most = scaling.get("maxThroughput") or 0
        if most < 1000 or most % 1000:
            raise bad_request("The largest throughput is 1000 or more, in steps of 1000.", "maxThroughput")
        return {
            "throughput": most // 10,
            "autoscaleSettings": {"maxThroughput": most},
            "minimumThroughput": str(most // 10),
        }
    if units is None:
        return None
    if units < 400 or units % 100:
        raise bad_request("The throughput is 400 or more, in steps of 100.", "throughput")
    return {"throughput": units, "minimumThroughput": "400"}


def _prepare_throughput(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    if existing is None:
        raise bad_request("Throughput can't be set on what was made without any: it has to be made anew.", "throughput")
    resource = (document.get("properties") or {}).get("resource") or {}
    found = _throughput(resource.get("throughput"), resource.get("autoscaleSettings"))
    document["properties"] = {"resource": found or existing.properties.get("resource", {})}


@behaviours.serves(
    "SqlResources_GetSqlDatabaseThroughput",
    "SqlResources_GetSqlContainerThroughput",
    "MongoDBResources_GetMongoDbDatabaseThroughput",
    "MongoDBResources_GetMongoDbCollectionThroughput",
    "GremlinResources_GetGremlinDatabaseThroughput",
    "GremlinResources_GetGremlinGraphThroughput",
    "CassandraResources_GetCassandraKeyspaceThroughput",
    "CassandraResources_GetCassandraTableThroughput",
    "TableResources_GetTableThroughput",
)
def get_throughput(call: Call) -> LocalResponse:
    """The throughput of what was made with one of its own."""
    return crud.get(call)


behaviours.rule(Rules(ACCOUNTS, prepare=_prepare))
for _type in _WITH_THROUGHPUT:
    behaviours.rule(Rules(f"{ACCOUNTS}/{_type}", prepare=_prepare_child))
    behaviours.rule(Rules(f"{ACCOUNTS}/{_type}/throughputSettings", prepare=_prepare_throughput))
