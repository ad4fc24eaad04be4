# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``virtual_networks``."""

from ....core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION,
    SUBSCRIPTION_ID,
    Body,
    LongRunning,
    Operation,
    Paging,
    Path,
    Query,
)
from .. import SERVICE

_VIRTUAL_NETWORK_URL = RESOURCE_GROUP + "/providers/Microsoft.Network/virtualNetworks/{virtualNetworkName}"
_SUBNET_URL = _VIRTUAL_NETWORK_URL + "/subnets/{subnetName}"
_VIRTUAL_NETWORK_PEERING_URL = _VIRTUAL_NETWORK_URL + "/virtualNetworkPeerings/{virtualNetworkPeeringName}"

_VIRTUAL_NETWORK_NAME = Path("virtual_network_name", "virtualNetworkName")
_EXPAND = Query("expand", "$expand")
_SUBNET_NAME = Path("subnet_name", "subnetName")
_VIRTUAL_NETWORK_PEERING_NAME = Path("virtual_network_peering_name", "virtualNetworkPeeringName")

VIRTUAL_NETWORKS_GET = Operation(
    SERVICE,
    "VirtualNetworks_Get",
    "GET",
    _VIRTUAL_NETWORK_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_NAME, _EXPAND),
    returns="VirtualNetwork",
)

VIRTUAL_NETWORKS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "VirtualNetworks_CreateOrUpdate",
    "PUT",
    _VIRTUAL_NETWORK_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_NAME, Body("parameters", "VirtualNetwork")),
    ok=(200, 201),
    returns="VirtualNetwork",
    long_running=LongRunning(),
)

VIRTUAL_NETWORKS_UPDATE_TAGS = Operation(
    SERVICE,
    "VirtualNetworks_UpdateTags",
    "PATCH",
    _VIRTUAL_NETWORK_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_NAME, Body("parameters", "TagsObject")),
    returns="VirtualNetwork",
)

VIRTUAL_NETWORKS_DELETE = Operation(
    SERVICE,
    "VirtualNetworks_Delete",
    "DELETE",
    _VIRTUAL_NETWORK_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_NETWORKS_LIST = Operation(
    SERVICE,
    "VirtualNetworks_List",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/virtualNetworks",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("VirtualNetwork", api_version=False),
)

VIRTUAL_NETWORKS_LIST_ALL = Operation(
    SERVICE,
    "VirtualNetworks_ListAll",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/virtualNetworks",
    (SUBSCRIPTION_ID,),
    paging=Paging("VirtualNetwork", api_version=False),
)

VIRTUAL_NETWORKS_CHECK_IP_ADDRESS_AVAILABILITY = Operation(
    SERVICE,
    "VirtualNetworks_CheckIpAddressAvailability",
    "GET",
    _VIRTUAL_NETWORK_URL + "/checkIPAddressAvailability",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_NAME, Query("ip_address", "ipAddress", required=True)),
    returns="IPAddressAvailabilityResult",
)

VIRTUAL_NETWORKS_LIST_USAGE = Operation(
    SERVICE,
    "VirtualNetworks_ListUsage",
    "GET",
    _VIRTUAL_NETWORK_URL + "/usages",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_NAME),
    paging=Paging("VirtualNetworkUsage", api_version=False),
)

VIRTUAL_NETWORKS_LIST_DDOS_PROTECTION_STATUS = Operation(
    SERVICE,
    "VirtualNetworks_ListDdosProtectionStatus",
    "POST",
    _VIRTUAL_NETWORK_URL + "/ddosProtectionStatus",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VIRTUAL_NETWORK_NAME,
        Query("top", "top", type="int"),
        Query("skip_token", "skipToken"),
    ),
    ok=(200, 202),
    paging=Paging("PublicIpDdosProtectionStatusResult", api_version=False),
    long_running=LongRunning(),
)

VIRTUAL_NETWORKS_MOVE_IP_CONFIGURATIONS = Operation(
    SERVICE,
    "VirtualNetworks_MoveIpConfigurations",
    "POST",
    _VIRTUAL_NETWORK_URL + "/moveIpConfigurations",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_NAME, Body("body", "MoveIpConfigurationsRequest")),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

SUBNETS_GET = Operation(
    SERVICE,
    "Subnets_Get",
    "GET",
    _SUBNET_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_NAME, _SUBNET_NAME, _EXPAND),
    returns="Subnet",
)

SUBNETS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "Subnets_CreateOrUpdate",
    "PUT",
    _SUBNET_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_NAME, _SUBNET_NAME, Body("subnet_parameters", "Subnet")),
    ok=(200, 201),
    returns="Subnet",
    long_running=LongRunning(),
)

SUBNETS_DELETE = Operation(
    SERVICE,
    "Subnets_Delete",
    "DELETE",
    _SUBNET_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_NAME, _SUBNET_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

SUBNETS_LIST = Operation(
    SERVICE,
    "Subnets_List",
    "GET",
    _VIRTUAL_NETWORK_URL + "/subnets",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_NAME),
    paging=Paging("Subnet", api_version=False),
)

SUBNETS_PREPARE_NETWORK_POLICIES = Operation(
    SERVICE,
    "Subnets_PrepareNetworkPolicies",
    "POST",
    _SUBNET_URL + "/prepareNetworkPolicies",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VIRTUAL_NETWORK_NAME,
        _SUBNET_NAME,
        Body("prepare_network_policies_request_parameters", "PrepareNetworkPoliciesRequest"),
    ),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

SUBNETS_UNPREPARE_NETWORK_POLICIES = Operation(
    SERVICE,
    "Subnets_UnprepareNetworkPolicies",
    "POST",
    _SUBNET_URL + "/unprepareNetworkPolicies",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VIRTUAL_NETWORK_NAME,
        _SUBNET_NAME,
        Body("unprepare_network_policies_request_parameters", "UnprepareNetworkPoliciesRequest"),
    ),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_PEERINGS_GET = Operation(
    SERVICE,
    "VirtualNetworkPeerings_Get",
    "GET",
    _VIRTUAL_NETWORK_PEERING_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_NAME, _VIRTUAL_NETWORK_PEERING_NAME),
    returns="VirtualNetworkPeering",
)

VIRTUAL_NETWORK_PEERINGS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "VirtualNetworkPeerings_CreateOrUpdate",
    "PUT",
    _VIRTUAL_NETWORK_PEERING_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VIRTUAL_NETWORK_NAME,
        _VIRTUAL_NETWORK_PEERING_NAME,
        Body("virtual_network_peering_parameters", "VirtualNetworkPeering"),
        Query("sync_remote_address_space", "syncRemoteAddressSpace", type="SyncRemoteAddressSpace"),
    ),
    ok=(200, 201),
    returns="VirtualNetworkPeering",
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_PEERINGS_DELETE = Operation(
    SERVICE,
    "VirtualNetworkPeerings_Delete",
    "DELETE",
    _VIRTUAL_NETWORK_PEERING_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_NAME, _VIRTUAL_NETWORK_PEERING_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_PEERINGS_LIST = Operation(
    SERVICE,
    "VirtualNetworkPeerings_List",
    "GET",
    _VIRTUAL_NETWORK_URL + "/virtualNetworkPeerings",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_NAME),
    paging=Paging("VirtualNetworkPeering", api_version=False),
)

RESOURCE_NAVIGATION_LINKS_LIST = Operation(
    SERVICE,
    "ResourceNavigationLinks_List",
    "GET",
    _SUBNET_URL + "/resourceNavigationLinks",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_NAME, _SUBNET_NAME),
    returns="ResourceNavigationLinksListResult",
)

SERVICE_ASSOCIATION_LINKS_LIST = Operation(
    SERVICE,
    "ServiceAssociationLinks_List",
    "GET",
    _SUBNET_URL + "/serviceAssociationLinks",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_NAME, _SUBNET_NAME),
    returns="ServiceAssociationLinksListResult",
)
