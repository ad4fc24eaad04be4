"""Subscriptions, their locations, and tenants."""

from __future__ import annotations

from typing import Any

from ...arm.errors import ArmError
from ...arm.ids import RESOURCES, SUBSCRIPTIONS
from ...arm.locations import LOCATIONS, Location
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.manager import ResourceManager
from ...provider.paging import page
from ...provider.role_operations import operations_of
from ...store import Stored

behaviours = Behaviours("subscriptions")

# Words that names of resources must not be, or have in them, from Azure's documentation of reserved names.
_RESERVED = {
    "access", "azure", "bing", "bizspark", "biztalk", "cortana", "directx", "dotnet", "dynamics", "excel", "exchange",
    "forefront", "groove", "hololens", "hyperv", "kinect", "lync", "msdn", "o365", "office", "office365", "onedrive",
    "onenote", "outlook", "powerpoint", "sharepoint", "skype", "visio", "visualstudio",
}  # fmt: skip
_RESERVED_PARTS = ("login", "microsoft", "windows", "xbox")


@behaviours.serves("Subscriptions_List")
def list_subscriptions(call: Call) -> LocalResponse:
    """The known subscriptions."""
    return page(call, [_subscription(call.azure, each) for each in call.store.of_type(SUBSCRIPTIONS)])


@behaviours.serves("Subscriptions_Get")
def get_subscription(call: Call) -> LocalResponse:
    """A subscription; an unknown one was refused before."""
    stored = call.store.get(call.subscription)
    assert stored is not None, "the subscription was looked up before"
    return call.answer(200, _subscription(call.azure, stored))


@behaviours.serves("Subscriptions_ListLocations")
def list_locations(call: Call) -> LocalResponse:
    """Azure's public regions."""
    return call.answer(200, {"value": [_location(call.subscription, each) for each in LOCATIONS.values()]})


@behaviours.serves("Tenants_List")
def list_tenants(call: Call) -> LocalResponse:
    """The tenant."""
    tenant_id = call.azure.tenant_id
    tenant = {
        "id": f"/tenants/{tenant_id}",
        "tenantId": tenant_id,
        "tenantCategory": "Home",
        "displayName": "Local tenant",
        "countryCode": "US",
        "domains": ["local.example"],
        "defaultDomain": "local.example",
        "tenantType": "AAD",
    }
    return page(call, [tenant])


@behaviours.serves("Operations_List")
def list_operations(call: Call) -> LocalResponse:
    """The operations of Azure Resource Manager itself."""
    return operations_of(call, RESOURCES)


@behaviours.serves("CheckResourceName")
def check_resource_name(call: Call) -> LocalResponse:
    """Whether a resource may have a name."""
    body: dict[str, Any] = call.body or {}
    name = str(body.get("name", ""))
    lowered = name.lower()
    if lowered in _RESERVED or any(part in lowered for part in _RESERVED_PARTS):
        message = f"The resource name '{name}' or a part of the name is a trademarked or reserved word."
        raise ArmError(400, "ReservedResourceName", message)
    return call.answer(200, {"name": name, "type": body.get("type"), "status": "Allowed"})


def _subscription(azure: ResourceManager, stored: Stored) -> dict[str, Any]:
    return {
        "id": stored.id,
        "authorizationSource": "RoleBased",
        "managedByTenants": [],
        "subscriptionId": stored.name,
        "tenantId": azure.tenant_id,
        "displayName": stored.document["displayName"],
        "state": "Enabled",
        "subscriptionPolicies": {
            "locationPlacementId": "Public_2014-09-01",
            "quotaId": "PayAsYouGo_2014-09-01",
            "spendingLimit": "Off",
        },
        "tags": stored.document.get("tags") or {},
    }


def _location(subscription: str, location: Location) -> dict[str, Any]:
    metadata: dict[str, Any] = {
        "regionType": "Physical",
        "regionCategory": "Recommended" if location.zones else "Other",
        "geography": location.geography,
        "geographyGroup": location.group,
        "longitude": location.longitude,
        "latitude": location.latitude,
    }
    if location.paired:
        metadata["pairedRegion"] = [{"name": location.paired, "id": f"{subscription}/locations/{location.paired}"}]
    document: dict[str, Any] = {
        "id": f"{subscription}/locations/{location.name}",
        "name": location.name,
        "type": "Region",
        "displayName": location.display_name,
        "regionalDisplayName": f"({location.group}) {location.display_name}",
        "metadata": metadata,
    }
    if location.zones:
        zones = [{"logicalZone": str(n), "physicalZone": f"{location.name}-az{n}"} for n in (1, 2, 3)]
        document["availabilityZoneMappings"] = zones
    return document
