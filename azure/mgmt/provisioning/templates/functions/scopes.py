"""Functions of where a template is deployed, and of what it is given."""

from __future__ import annotations

from uuid import uuid4

from ..errors import ExpressionError
from ..values import OnDemand, Unhurried, Value
from .declared import Family, Surroundings

FAMILY = Family("Scopes and deployments")

_ROLES = {
    "contributor": "b24988ac-6180-42a0-ab88-20f7382dd24c",
    "owner": "8e3af657-a8ff-443c-a75c-2fe8c4bcb635",
    "reader": "acdd72a7-3385-48ef-bd42-f606fba81ae7",
    "user access administrator": "18d7d88d-d35e-4fb5-a5c3-7773c20a72d9",
}
_ZONES = ("1", "2", "3")
_MORE_ZONES = {"eastus2euap": (*_ZONES, "4")}
# Regions with availability zones, for which zones are the same in every subscription here.
_ZONED = frozenset(
    (
        "australiaeast",
        "brazilsouth",
        "canadacentral",
        "centralindia",
        "centralus",
        "eastasia",
        "eastus",
        "eastus2",
        "francecentral",
        "germanywestcentral",
        "israelcentral",
        "italynorth",
        "japaneast",
        "koreacentral",
        "mexicocentral",
        "northeurope",
        "norwayeast",
        "polandcentral",
        "qatarcentral",
        "southafricanorth",
        "southcentralus",
        "southeastasia",
        "spaincentral",
        "swedencentral",
        "switzerlandnorth",
        "uaenorth",
        "uksouth",
        "westeurope",
        "westus2",
        "westus3",
    )
)
# Resource types that are in zones of a region, or can be made to be in several.
_ZONAL = frozenset(
    (
        "microsoft.apimanagement/service",
        "microsoft.cache/redis",
        "microsoft.cache/redisenterprise",
        "microsoft.compute/capacityreservationgroups",
        "microsoft.compute/disks",
        "microsoft.compute/hostgroups",
        "microsoft.compute/virtualmachines",
        "microsoft.compute/virtualmachinescalesets",
        "microsoft.containerinstance/containergroups",
        "microsoft.containerregistry/registries",
        "microsoft.containerservice/managedclusters",
        "microsoft.dbformysql/flexibleservers",
        "microsoft.dbforpostgresql/flexibleservers",
        "microsoft.documentdb/databaseaccounts",
        "microsoft.eventhub/namespaces",
        "microsoft.hdinsight/clusters",
        "microsoft.kusto/clusters",
        "microsoft.network/applicationgateways",
        "microsoft.network/azurefirewalls",
        "microsoft.network/bastionhosts",
        "microsoft.network/loadbalancers",
        "microsoft.network/natgateways",
        "microsoft.network/publicipaddresses",
        "microsoft.network/publicipprefixes",
        "microsoft.network/virtualnetworkgateways",
        "microsoft.servicebus/namespaces",
        "microsoft.sql/servers/databases",
        "microsoft.storage/storageaccounts",
        "microsoft.web/serverfarms",
    )
)


@FAMILY.function("parameters")
def parameters(surroundings: Surroundings, name: str) -> Value:
    """The value of a parameter.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-deployment#parameters
    """
    return surroundings.parameter(name)


@FAMILY.function("variables")
def variables(surroundings: Surroundings, name: str) -> Value:
    """The value of a variable.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-deployment#variables
    """
    return surroundings.variable(name)


@FAMILY.function("copyIndex")
def copy_index(surroundings: Surroundings, loop_or_offset: str | int | None = None, offset: int = 0) -> int:
    """How often a copy loop has been gone through, and an offset.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-numeric#copyindex
    """
    if isinstance(loop_or_offset, int):
        return surroundings.copy_index(None) + loop_or_offset
    return surroundings.copy_index(loop_or_offset) + offset


@FAMILY.function("newGuid")
def new_guid(surroundings: Surroundings) -> str:
    """A random UUID, in default values of parameters only.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#newguid
    """
    surroundings.time_of_default("newGuid")
    return str(uuid4())


@FAMILY.function("fail")
def fail(message: str) -> Value:
    """Ends the deployment with a message.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-scope#fail
    """
    raise ExpressionError(f"Template evaluation failed: {message}")


@FAMILY.function("deployment")
def deployment(surroundings: Surroundings) -> dict[str, Value]:
    """The deployment that the expression belongs to.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-deployment#deployment
    """
    place = surroundings.place
    location = {} if place.scope == "resourceGroup" else {"location": place.location}
    link = {} if place.template_link is None else {"templateLink": _link(place.template_link)}
    properties = Unhurried(
        **link,
        template=dict(place.template),
        templateHash=OnDemand(lambda: place.template_hash),
        parameters=dict(place.parameters),
        mode=place.mode,
        provisioningState="Accepted",
    )
    return Unhurried(name=place.deployment_name, **location, properties=properties)


def _link(address: str) -> dict[str, Value]:
    """A template's address, as a deployment shows it: that of a template spec is an id."""
    return {"id": address} if address.startswith("/") else {"uri": address}


@FAMILY.function("environment")
def environment() -> dict[str, Value]:
    """The addresses of Azure's public cloud.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-deployment#environment
    """
    return {
        "name": "AzureCloud",
        "gallery": "https://gallery.azure.com/",
        "graph": "https://graph.windows.net/",
        "portal": "https://portal.azure.com",
        "graphAudience": "https://graph.windows.net/",
        "activeDirectoryDataLake": "https://datalake.azure.net/",
        "batch": "https://batch.core.windows.net/",
        "media": "https://rest.media.azure.net",
        "sqlManagement": "https://management.core.windows.net:8443/",
        "vmImageAliasDoc": "https://raw.githubusercontent.com/Azure/azure-rest-api-specs/master/arm-compute/"
        "quickstart-templates/aliases.json",
        "resourceManager": "https://management.azure.com/",
        "authentication": {
            "loginEndpoint": "https://login.microsoftonline.com/",
            "audiences": ["https://management.core.windows.net/", "https://management.azure.com/"],
            "tenant": "common",
            "identityProvider": "AAD",
        },
        "suffixes": {
            "acrLoginServer": ".azurecr.io",
            "azureDatalakeAnalyticsCatalogAndJob": "azuredatalakeanalytics.net",
            "azureDatalakeStoreFileSystem": "azuredatalakestore.net",
            "azureFrontDoorEndpointSuffix": "azurefd.net",
            "keyvaultDns": ".vault.azure.net",
            "sqlServerHostname": ".database.windows.net",
            "storage": "core.windows.net",
        },
    }


@FAMILY.function("resourceGroup")
def resource_group(surroundings: Surroundings) -> dict[str, Value]:
    """The resource group that is deployed to.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-scope#resourcegroup
    """
    _need(surroundings, "resourceGroup")
    place = surroundings.place
    return {
        "id": place.group,
        "name": place.resource_group,
        "type": "Microsoft.Resources/resourceGroups",
        "location": place.location,
        "tags": dict(place.tags),
        "properties": {"provisioningState": "Succeeded"},
    }


@FAMILY.function("subscription")
def subscription(surroundings: Surroundings) -> dict[str, Value]:
    """The subscription that is deployed to.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-scope#subscription
    """
    _need(surroundings, "resourceGroup", "subscription")
    place = surroundings.place
    return {
        "id": place.subscription,
        "subscriptionId": place.subscription_id,
        "tenantId": place.tenant_id,
        "displayName": place.subscription_name,
    }


@FAMILY.function("managementGroup")
def management_group(surroundings: Surroundings) -> dict[str, Value]:
    """The management group that is deployed to.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-scope#managementgroup
    """
    _need(surroundings, "managementGroup")
    place = surroundings.place
    root = "/providers/Microsoft.Management/managementGroups"
    parent = f"{root}/{place.tenant_id}"
    return {
        "id": place.managed,
        "name": place.management_group,
        "type": root,
        "properties": {
            "displayName": place.management_group_name,
            "tenantId": place.tenant_id,
            "details": {"parent": {"id": parent, "name": place.tenant_id, "displayName": "Tenant Root Group"}},
        },
    }


@FAMILY.function("tenant")
def tenant(surroundings: Surroundings) -> dict[str, Value]:
    """The tenant that is deployed to.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-scope#tenant
    """
    place = surroundings.place
    return {
        "id": f"/tenants/{place.tenant_id}",
        "tenantId": place.tenant_id,
        "displayName": place.tenant_name,
        "countryCode": place.country_code,
    }


@FAMILY.function("roleDefinitions")
def role_definitions(surroundings: Surroundings, name: str) -> dict[str, Value]:
    """A built-in role by its name: Owner, Contributor, Reader or User Access Administrator.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-scope#roledefinitions
    """
    if name.lower() not in _ROLES:
        raise ValueError(f"the role '{name}' is not known")
    role = _ROLES[name.lower()]
    prefix = f"{surroundings.place.subscription}/providers/Microsoft.Authorization/roleDefinitions"
    return {"id": f"{prefix}/{role}", "roleDefinitionId": role}


@FAMILY.function("deployer")
def deployer(surroundings: Surroundings) -> dict[str, Value]:
    """Who deploys.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-deployment#deployer
    """
    place = surroundings.place
    return {
        "objectId": place.deployer_id,
        "tenantId": place.tenant_id,
        "userPrincipalName": place.deployer_name,
    }


@FAMILY.function("pickZones")
def pick_zones(namespace: str, kind: str, location: str, count: int = 1, offset: int = 0) -> list[str]:
    """Availability zones of a region, none if it has none, or if the resource type is in none.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-resource#pickzones
    """
    if count < 1 or offset < 0 or offset + count > len(_ZONES):
        raise ValueError(
            f"the number of zones, '{count}', has to be at least '1', the offset, '{offset}', at least '0', "
            f"and both together no more than '{len(_ZONES)}'"
        )
    has_zones = f"{namespace}/{kind}".lower() in _ZONAL and _zones(location)
    return list(_ZONES[offset : offset + count]) if has_zones else []


@FAMILY.function("toPhysicalZone")
def to_physical_zone(subscription: str, location: str, zone: str) -> str:
    """The physical availability zone of a logical one.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-scope#tophysicalzone
    """
    return f"{_region(location)}-az{zone}" if zone in _zones(location) else ""


@FAMILY.function("toPhysicalZones")
def to_physical_zones(subscription: str, location: str, zones: list[Value]) -> list[str]:
    """The physical availability zones of those of some logical ones that are there.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-scope#tophysicalzones
    """
    found = (to_physical_zone(subscription, location, str(zone)) for zone in zones)
    return [each for each in found if each]


@FAMILY.function("toLogicalZone")
def to_logical_zone(subscription: str, location: str, zone: str) -> str:
    """The logical availability zone of a physical one.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-scope#tologicalzone
    """
    logical = zone.removeprefix(f"{_region(location)}-az")
    return logical if logical in _zones(location) else ""


@FAMILY.function("toLogicalZones")
def to_logical_zones(subscription: str, location: str, zones: list[Value]) -> list[str]:
    """The logical availability zones of those of some physical ones that are there.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-scope#tologicalzones
    """
    found = (to_logical_zone(subscription, location, str(zone)) for zone in zones)
    return [each for each in found if each]


def _region(location: str) -> str:
    """The name of a region, of which a display name differs by spaces and case."""
    return location.replace(" ", "").lower()


def _zones(location: str) -> tuple[str, ...]:
    """The zones of a region."""
    region = _region(location)
    return _MORE_ZONES.get(region, _ZONES if region in _ZONED else ())


def _need(surroundings: Surroundings, *scopes: str) -> None:
    scope = surroundings.place.scope
    if scope not in scopes:
        raise ValueError(f"the function is not available in a deployment to a scope of the kind '{scope}'")
