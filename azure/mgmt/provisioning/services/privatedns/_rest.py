# Generated from swagger/privatedns/ by "make generate": do not edit.

"""REST operations of the service ``privatedns``, for both twins of its client."""

from ...core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION,
    SUBSCRIPTION_ID,
    Body,
    LongRunning,
    Match,
    Operation,
    Paging,
    Path,
    Query,
)
from . import SERVICE

_PRIVATE_DNS_ZONE_URL = RESOURCE_GROUP + "/providers/Microsoft.Network/privateDnsZones/{privateZoneName}"
_RELATIVE_RECORD_SET_URL = _PRIVATE_DNS_ZONE_URL + "/{recordType}/{relativeRecordSetName}"
_VIRTUAL_NETWORK_LINK_URL = _PRIVATE_DNS_ZONE_URL + "/virtualNetworkLinks/{virtualNetworkLinkName}"

_PRIVATE_ZONE_NAME = Path("private_zone_name", "privateZoneName")
_RECORD_TYPE = Path("record_type", "recordType", type="RecordType")
_RELATIVE_RECORD_SET_NAME = Path("relative_record_set_name", "relativeRecordSetName", skip_encoding=True)
_TOP = Query("top", "$top", type="int")
_RECORDSETNAMESUFFIX = Query("recordsetnamesuffix", "$recordsetnamesuffix")
_VIRTUAL_NETWORK_LINK_NAME = Path("virtual_network_link_name", "virtualNetworkLinkName")

RECORD_SETS_GET = Operation(
    SERVICE,
    "RecordSets_Get",
    "GET",
    _RELATIVE_RECORD_SET_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _PRIVATE_ZONE_NAME, _RECORD_TYPE, _RELATIVE_RECORD_SET_NAME),
    returns="RecordSet",
)

RECORD_SETS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "RecordSets_CreateOrUpdate",
    "PUT",
    _RELATIVE_RECORD_SET_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _PRIVATE_ZONE_NAME,
        _RECORD_TYPE,
        _RELATIVE_RECORD_SET_NAME,
        Body("parameters", "RecordSet"),
        Match(),
    ),
    ok=(200, 201),
    returns="RecordSet",
)

RECORD_SETS_UPDATE = Operation(
    SERVICE,
    "RecordSets_Update",
    "PATCH",
    _RELATIVE_RECORD_SET_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _PRIVATE_ZONE_NAME,
        _RECORD_TYPE,
        _RELATIVE_RECORD_SET_NAME,
        Body("parameters", "RecordSet"),
        Match(),
    ),
    returns="RecordSet",
)

RECORD_SETS_DELETE = Operation(
    SERVICE,
    "RecordSets_Delete",
    "DELETE",
    _RELATIVE_RECORD_SET_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _PRIVATE_ZONE_NAME, _RECORD_TYPE, _RELATIVE_RECORD_SET_NAME, Match()),
    ok=(200, 204),
    accept=None,
)

RECORD_SETS_LIST_BY_TYPE = Operation(
    SERVICE,
    "RecordSets_ListByType",
    "GET",
    _PRIVATE_DNS_ZONE_URL + "/{recordType}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _PRIVATE_ZONE_NAME, _RECORD_TYPE, _TOP, _RECORDSETNAMESUFFIX),
    paging=Paging("RecordSet"),
)

RECORD_SETS_LIST = Operation(
    SERVICE,
    "RecordSets_List",
    "GET",
    _PRIVATE_DNS_ZONE_URL + "/aLL",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _PRIVATE_ZONE_NAME, _TOP, _RECORDSETNAMESUFFIX),
    paging=Paging("RecordSet"),
)

PRIVATE_ZONES_GET = Operation(
    SERVICE,
    "PrivateZones_Get",
    "GET",
    _PRIVATE_DNS_ZONE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _PRIVATE_ZONE_NAME),
    returns="PrivateZone",
)

PRIVATE_ZONES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "PrivateZones_CreateOrUpdate",
    "PUT",
    _PRIVATE_DNS_ZONE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _PRIVATE_ZONE_NAME, Body("parameters", "PrivateZone"), Match()),
    ok=(200, 201, 202),
    returns="PrivateZone",
    long_running=LongRunning(),
)

PRIVATE_ZONES_UPDATE = Operation(
    SERVICE,
    "PrivateZones_Update",
    "PATCH",
    _PRIVATE_DNS_ZONE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _PRIVATE_ZONE_NAME, Body("parameters", "PrivateZone"), Match()),
    ok=(200, 202),
    returns="PrivateZone",
    long_running=LongRunning(),
)

PRIVATE_ZONES_DELETE = Operation(
    SERVICE,
    "PrivateZones_Delete",
    "DELETE",
    _PRIVATE_DNS_ZONE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _PRIVATE_ZONE_NAME, Match()),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

PRIVATE_ZONES_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "PrivateZones_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/privateDnsZones",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _TOP),
    paging=Paging("PrivateZone"),
)

PRIVATE_ZONES_LIST = Operation(
    SERVICE,
    "PrivateZones_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/privateDnsZones",
    (SUBSCRIPTION_ID, _TOP),
    paging=Paging("PrivateZone"),
)

VIRTUAL_NETWORK_LINKS_GET = Operation(
    SERVICE,
    "VirtualNetworkLinks_Get",
    "GET",
    _VIRTUAL_NETWORK_LINK_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _PRIVATE_ZONE_NAME, _VIRTUAL_NETWORK_LINK_NAME),
    returns="VirtualNetworkLink",
)

VIRTUAL_NETWORK_LINKS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "VirtualNetworkLinks_CreateOrUpdate",
    "PUT",
    _VIRTUAL_NETWORK_LINK_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _PRIVATE_ZONE_NAME,
        _VIRTUAL_NETWORK_LINK_NAME,
        Body("parameters", "VirtualNetworkLink"),
        Match(),
    ),
    ok=(200, 201, 202),
    returns="VirtualNetworkLink",
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_LINKS_UPDATE = Operation(
    SERVICE,
    "VirtualNetworkLinks_Update",
    "PATCH",
    _VIRTUAL_NETWORK_LINK_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _PRIVATE_ZONE_NAME,
        _VIRTUAL_NETWORK_LINK_NAME,
        Body("parameters", "VirtualNetworkLink"),
        Match(),
    ),
    ok=(200, 202),
    returns="VirtualNetworkLink",
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_LINKS_DELETE = Operation(
    SERVICE,
    "VirtualNetworkLinks_Delete",
    "DELETE",
    _VIRTUAL_NETWORK_LINK_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _PRIVATE_ZONE_NAME, _VIRTUAL_NETWORK_LINK_NAME, Match()),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_LINKS_LIST = Operation(
    SERVICE,
    "VirtualNetworkLinks_List",
    "GET",
    _PRIVATE_DNS_ZONE_URL + "/virtualNetworkLinks",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _PRIVATE_ZONE_NAME, _TOP),
    paging=Paging("VirtualNetworkLink"),
)
