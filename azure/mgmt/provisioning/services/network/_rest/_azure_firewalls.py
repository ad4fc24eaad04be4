# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``azure_firewalls``."""

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

_AZURE_FIREWALL_URL = RESOURCE_GROUP + "/providers/Microsoft.Network/azureFirewalls/{azureFirewallName}"

_AZURE_FIREWALL_NAME = Path("azure_firewall_name", "azureFirewallName")

AZURE_FIREWALLS_GET = Operation(
    SERVICE,
    "AzureFirewalls_Get",
    "GET",
    _AZURE_FIREWALL_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _AZURE_FIREWALL_NAME),
    returns="AzureFirewall",
)

AZURE_FIREWALLS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "AzureFirewalls_CreateOrUpdate",
    "PUT",
    _AZURE_FIREWALL_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _AZURE_FIREWALL_NAME,
        Body("parameters", "AzureFirewall"),
        Query("create_afc_control_plane", "createAfcControlPlane", type="bool"),
    ),
    ok=(200, 201),
    returns="AzureFirewall",
    long_running=LongRunning(),
)

AZURE_FIREWALLS_UPDATE_TAGS = Operation(
    SERVICE,
    "AzureFirewalls_UpdateTags",
    "PATCH",
    _AZURE_FIREWALL_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _AZURE_FIREWALL_NAME, Body("parameters", "TagsObject")),
    ok=(200, 202),
    returns="AzureFirewall",
    long_running=LongRunning(),
)

AZURE_FIREWALLS_DELETE = Operation(
    SERVICE,
    "AzureFirewalls_Delete",
    "DELETE",
    _AZURE_FIREWALL_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _AZURE_FIREWALL_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

AZURE_FIREWALLS_LIST = Operation(
    SERVICE,
    "AzureFirewalls_List",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/azureFirewalls",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("AzureFirewall", api_version=False),
)

AZURE_FIREWALLS_LIST_ALL = Operation(
    SERVICE,
    "AzureFirewalls_ListAll",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/azureFirewalls",
    (SUBSCRIPTION_ID,),
    paging=Paging("AzureFirewall", api_version=False),
)

AZURE_FIREWALLS_LIST_LEARNED_PREFIXES = Operation(
    SERVICE,
    "AzureFirewalls_ListLearnedPrefixes",
    "POST",
    _AZURE_FIREWALL_URL + "/learnedIPPrefixes",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _AZURE_FIREWALL_NAME),
    ok=(200, 202),
    returns="IPPrefixesList",
    long_running=LongRunning(),
)

AZURE_FIREWALLS_PACKET_CAPTURE = Operation(
    SERVICE,
    "AzureFirewalls_PacketCapture",
    "POST",
    _AZURE_FIREWALL_URL + "/packetCapture",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _AZURE_FIREWALL_NAME, Body("parameters", "FirewallPacketCaptureParameters")),
    ok=(202,),
    accept=None,
    long_running=LongRunning(),
)

AZURE_FIREWALLS_PACKET_CAPTURE_OPERATION = Operation(
    SERVICE,
    "AzureFirewalls_PacketCaptureOperation",
    "POST",
    _AZURE_FIREWALL_URL + "/packetCaptureOperation",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _AZURE_FIREWALL_NAME, Body("parameters", "FirewallPacketCaptureParameters")),
    ok=(200, 202),
    returns="AzureFirewallPacketCaptureResponse",
    long_running=LongRunning(),
)
