# Generated from swagger/dns/ by "make generate": do not edit.

"""REST operations of the service ``dns``, for both twins of its client."""

from ...core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION,
    SUBSCRIPTION_ID,
    Body,
    Header,
    LongRunning,
    Operation,
    Paging,
    Path,
    Query,
)
from . import SERVICE

_DNS_ZONE_URL = RESOURCE_GROUP + "/providers/Microsoft.Network/dnsZones/{zoneName}"
_RELATIVE_RECORD_SET_URL = _DNS_ZONE_URL + "/{recordType}/{relativeRecordSetName}"

_ZONE_NAME = Path("zone_name", "zoneName")
_RELATIVE_RECORD_SET_NAME = Path("relative_record_set_name", "relativeRecordSetName", skip_encoding=True)
_RECORD_TYPE = Path("record_type", "recordType", type="RecordType")
_IF_MATCH = Header("if_match", "If-Match")
_IF_NONE_MATCH = Header("if_none_match", "If-None-Match")
_TOP = Query("top", "$top", type="int")
_RECORDSETNAMESUFFIX = Query("recordsetnamesuffix", "$recordsetnamesuffix")

RECORD_SETS_GET = Operation(
    SERVICE,
    "RecordSets_Get",
    "GET",
    _RELATIVE_RECORD_SET_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ZONE_NAME, _RELATIVE_RECORD_SET_NAME, _RECORD_TYPE),
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
        _ZONE_NAME,
        _RELATIVE_RECORD_SET_NAME,
        _RECORD_TYPE,
        Body("parameters", "RecordSet"),
        _IF_MATCH,
        _IF_NONE_MATCH,
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
        _ZONE_NAME,
        _RELATIVE_RECORD_SET_NAME,
        _RECORD_TYPE,
        Body("parameters", "RecordSet"),
        _IF_MATCH,
    ),
    returns="RecordSet",
)

RECORD_SETS_DELETE = Operation(
    SERVICE,
    "RecordSets_Delete",
    "DELETE",
    _RELATIVE_RECORD_SET_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ZONE_NAME, _RELATIVE_RECORD_SET_NAME, _RECORD_TYPE, _IF_MATCH),
    ok=(200, 204),
)

RECORD_SETS_LIST_BY_TYPE = Operation(
    SERVICE,
    "RecordSets_ListByType",
    "GET",
    _DNS_ZONE_URL + "/{recordType}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ZONE_NAME, _RECORD_TYPE, _TOP, _RECORDSETNAMESUFFIX),
    paging=Paging("RecordSet"),
)

RECORD_SETS_LIST_BY_DNS_ZONE = Operation(
    SERVICE,
    "RecordSets_ListByDnsZone",
    "GET",
    _DNS_ZONE_URL + "/recordsets",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ZONE_NAME, _TOP, _RECORDSETNAMESUFFIX),
    paging=Paging("RecordSet"),
)

RECORD_SETS_LIST_ALL_BY_DNS_ZONE = Operation(
    SERVICE,
    "RecordSets_ListAllByDnsZone",
    "GET",
    _DNS_ZONE_URL + "/all",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ZONE_NAME, _TOP, Query("record_set_name_suffix", "$recordsetnamesuffix")),
    paging=Paging("RecordSet"),
)

ZONES_GET = Operation(
    SERVICE, "Zones_Get", "GET", _DNS_ZONE_URL, (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ZONE_NAME), returns="Zone"
)

ZONES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "Zones_CreateOrUpdate",
    "PUT",
    _DNS_ZONE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ZONE_NAME, Body("parameters", "Zone"), _IF_MATCH, _IF_NONE_MATCH),
    ok=(200, 201),
    returns="Zone",
)

ZONES_UPDATE = Operation(
    SERVICE,
    "Zones_Update",
    "PATCH",
    _DNS_ZONE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ZONE_NAME, Body("parameters", "ZoneUpdate"), _IF_MATCH),
    returns="Zone",
)

ZONES_DELETE = Operation(
    SERVICE,
    "Zones_Delete",
    "DELETE",
    _DNS_ZONE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ZONE_NAME, _IF_MATCH),
    ok=(200, 202, 204),
    long_running=LongRunning(),
)

ZONES_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "Zones_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/dnsZones",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _TOP),
    paging=Paging("Zone"),
)

ZONES_LIST = Operation(
    SERVICE,
    "Zones_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/dnszones",
    (SUBSCRIPTION_ID, _TOP),
    paging=Paging("Zone"),
)

DNS_RESOURCE_REFERENCE_GET_BY_TARGET_RESOURCES = Operation(
    SERVICE,
    "DnsResourceReference_GetByTargetResources",
    "POST",
    SUBSCRIPTION + "/providers/Microsoft.Network/getDnsResourceReference",
    (SUBSCRIPTION_ID, Body("parameters", "DnsResourceReferenceRequest")),
    returns="DnsResourceReferenceResult",
)
