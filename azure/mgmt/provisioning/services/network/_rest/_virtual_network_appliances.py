# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``virtual_network_appliances``."""

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
)
from .. import SERVICE

_VIRTUAL_NETWORK_APPLIANCE_URL = (
    RESOURCE_GROUP + "/providers/Microsoft.Network/virtualNetworkAppliances/{virtualNetworkApplianceName}"
)
_CAPABILITY_URL = _VIRTUAL_NETWORK_APPLIANCE_URL + "/capabilities/{capabilityName}"

_VIRTUAL_NETWORK_APPLIANCE_NAME = Path("virtual_network_appliance_name", "virtualNetworkApplianceName")
_CAPABILITY_NAME = Path("capability_name", "capabilityName")

VIRTUAL_NETWORK_APPLIANCES_GET = Operation(
    SERVICE,
    "VirtualNetworkAppliances_Get",
    "GET",
    _VIRTUAL_NETWORK_APPLIANCE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_APPLIANCE_NAME),
    returns="VirtualNetworkAppliance",
)

VIRTUAL_NETWORK_APPLIANCES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "VirtualNetworkAppliances_CreateOrUpdate",
    "PUT",
    _VIRTUAL_NETWORK_APPLIANCE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VIRTUAL_NETWORK_APPLIANCE_NAME,
        Body("parameters", "VirtualNetworkAppliance"),
    ),
    ok=(200, 201),
    returns="VirtualNetworkAppliance",
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_APPLIANCES_UPDATE_TAGS = Operation(
    SERVICE,
    "VirtualNetworkAppliances_UpdateTags",
    "PATCH",
    _VIRTUAL_NETWORK_APPLIANCE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_APPLIANCE_NAME, Body("parameters", "TagsObject")),
    returns="VirtualNetworkAppliance",
)

VIRTUAL_NETWORK_APPLIANCES_DELETE = Operation(
    SERVICE,
    "VirtualNetworkAppliances_Delete",
    "DELETE",
    _VIRTUAL_NETWORK_APPLIANCE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_APPLIANCE_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_APPLIANCES_LIST = Operation(
    SERVICE,
    "VirtualNetworkAppliances_List",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/virtualNetworkAppliances",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("VirtualNetworkAppliance", api_version=False),
)

VIRTUAL_NETWORK_APPLIANCES_LIST_ALL = Operation(
    SERVICE,
    "VirtualNetworkAppliances_ListAll",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/virtualNetworkAppliances",
    (SUBSCRIPTION_ID,),
    paging=Paging("VirtualNetworkAppliance", api_version=False),
)

VIRTUAL_NETWORK_APPLIANCE_CAPABILITIES_GET = Operation(
    SERVICE,
    "VirtualNetworkApplianceCapabilities_Get",
    "GET",
    _CAPABILITY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_APPLIANCE_NAME, _CAPABILITY_NAME),
    returns="VirtualNetworkApplianceCapability",
)

VIRTUAL_NETWORK_APPLIANCE_CAPABILITIES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "VirtualNetworkApplianceCapabilities_CreateOrUpdate",
    "PUT",
    _CAPABILITY_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VIRTUAL_NETWORK_APPLIANCE_NAME,
        _CAPABILITY_NAME,
        Body("parameters", "VirtualNetworkApplianceCapability"),
    ),
    ok=(200, 201),
    returns="VirtualNetworkApplianceCapability",
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_APPLIANCE_CAPABILITIES_DELETE = Operation(
    SERVICE,
    "VirtualNetworkApplianceCapabilities_Delete",
    "DELETE",
    _CAPABILITY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_APPLIANCE_NAME, _CAPABILITY_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_APPLIANCE_CAPABILITIES_LIST = Operation(
    SERVICE,
    "VirtualNetworkApplianceCapabilities_List",
    "GET",
    _VIRTUAL_NETWORK_APPLIANCE_URL + "/capabilities",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_APPLIANCE_NAME),
    paging=Paging("VirtualNetworkApplianceCapability", api_version=False),
)
