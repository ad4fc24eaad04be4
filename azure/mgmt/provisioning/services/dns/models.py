# Generated from swagger/dns/ by "make generate": do not edit.

"""Models of the service ``dns``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.models.model import Model, field, flattened, read_only
from ...core.typed import typed
from .enums import RecordType, ZoneType

if TYPE_CHECKING:
    from ...core.models.nested import NestedListOrNone, NestedOrNone
    from . import types
else:
    typed(__name__)

__all__ = [
    "ARecord",
    "AaaaRecord",
    "CaaRecord",
    "CloudErrorBody",
    "CnameRecord",
    "DnsResourceReference",
    "DnsResourceReferenceRequest",
    "DnsResourceReferenceRequestProperties",
    "DnsResourceReferenceResult",
    "DnsResourceReferenceResultProperties",
    "MxRecord",
    "NsRecord",
    "PtrRecord",
    "RecordSet",
    "RecordSetListResult",
    "RecordSetProperties",
    "RecordSetUpdateParameters",
    "RecordType",
    "Resource",
    "SoaRecord",
    "SrvRecord",
    "SubResource",
    "TxtRecord",
    "Zone",
    "ZoneListResult",
    "ZoneProperties",
    "ZoneType",
    "ZoneUpdate",
]


class ARecord(Model):
    """An A record: a name's IPv4 address."""

    ipv4_address: str | None = field("ipv4Address", default=None)
    """IPv4 address the name stands for."""


class AaaaRecord(Model):
    """An AAAA record: a name's IPv6 address."""

    ipv6_address: str | None = field("ipv6Address", default=None)
    """IPv6 address the name stands for."""


class CaaRecord(Model):
    """A CAA record: which authority may issue certificates for the name."""

    flags: int | None = field("flags", "int", default=None)
    """Flags of the record; 0, or 128 if it is critical."""
    tag: str | None = field("tag", default=None)
    """Kind of the record: issue, issuewild or iodef."""
    value: str | None = field("value", default=None)
    """Value of the record, such as the domain of a certificate authority."""


class CloudErrorBody(Model):
    """An error with its code, message and details."""

    code: str | None = field("code", default=None)
    """Code of the error, for programs to act on."""
    message: str | None = field("message", default=None)
    """What went wrong, in words."""
    target: str | None = field("target", default=None)
    """What the error is about, such as the name of a property."""
    details: NestedListOrNone[CloudErrorBody, types.CloudErrorBodyDict] = field(
        "details", "[CloudErrorBody]", default=None
    )
    """More errors behind this one."""


class CnameRecord(Model):
    """A CNAME record: another name this one stands for."""

    cname: str | None = field("cname", default=None)
    """The name this one stands for."""


class DnsResourceReference(Model):
    """DNS records that point at one Azure resource."""

    dns_resources: NestedListOrNone[SubResource, types.SubResourceDict] = field(
        "dnsResources", "[SubResource]", default=None
    )
    """Record sets that point at the resource."""
    target_resource: NestedOrNone[SubResource, types.SubResourceDict] = field(
        "targetResource", "SubResource", default=None
    )
    """Resource they point at."""


class DnsResourceReferenceRequest(Model):
    """The Azure resources whose DNS records to find."""

    properties: NestedOrNone[DnsResourceReferenceRequestProperties, types.DnsResourceReferenceRequestPropertiesDict] = (
        field("properties", "DnsResourceReferenceRequestProperties", default=None)
    )
    """The request itself."""
    target_resources: NestedListOrNone[SubResource, types.SubResourceDict] = flattened("properties", default=None)
    """Azure resources whose DNS records to find."""


class DnsResourceReferenceRequestProperties(Model):
    """Azure resources to look for."""

    target_resources: NestedListOrNone[SubResource, types.SubResourceDict] = field(
        "targetResources", "[SubResource]", default=None
    )
    """Azure resources whose DNS records to find."""


class DnsResourceReferenceResult(Model):
    """DNS records that point at the given resources."""

    properties: NestedOrNone[DnsResourceReferenceResultProperties, types.DnsResourceReferenceResultPropertiesDict] = (
        field("properties", "DnsResourceReferenceResultProperties", default=None)
    )
    """The result itself."""
    dns_resource_references: NestedListOrNone[DnsResourceReference, types.DnsResourceReferenceDict] = flattened(
        "properties", default=None
    )
    """What was found, one entry for each target resource."""


class DnsResourceReferenceResultProperties(Model):
    """DNS records found, by target resource."""

    dns_resource_references: NestedListOrNone[DnsResourceReference, types.DnsResourceReferenceDict] = field(
        "dnsResourceReferences", "[DnsResourceReference]", default=None
    )
    """What was found, one entry for each target resource."""


class MxRecord(Model):
    """An MX record: a mail server of the domain."""

    preference: int | None = field("preference", "int", default=None)
    """Preference of the mail server; lower goes first."""
    exchange: str | None = field("exchange", default=None)
    """Host name of the mail server."""


class NsRecord(Model):
    """An NS record: a name server of the zone."""

    nsdname: str | None = field("nsdname", default=None)
    """Host name of the name server."""


class PtrRecord(Model):
    """A PTR record: the name that belongs to an address."""

    ptrdname: str | None = field("ptrdname", default=None)
    """The name the address belongs to."""


class RecordSet(Model):
    """A record set of a DNS zone: all records of one name and type."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the record set, relative to its zone."""
    type: str = read_only("type")
    """Type of the record set, such as Microsoft.Network/dnsZones/A."""
    etag: str | None = field("etag", default=None)
    """Mark of this version of the resource; it changes with each write."""
    properties: NestedOrNone[RecordSetProperties, types.RecordSetPropertiesDict] = field(
        "properties", "RecordSetProperties", default=None
    )
    """Records, TTL and metadata of a record set; fill the member that fits its type."""
    metadata: dict[str, str] | None = flattened("properties", default=None)
    """Names and values of your choice, kept with the record set."""
    ttl: int | None = flattened("properties", default=None)
    """Seconds that resolvers may keep the records."""
    fqdn: str = flattened("properties", init=False)
    """Fully qualified name of the record set, with a dot at the end."""
    provisioning_state: str = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""
    target_resource: NestedOrNone[SubResource, types.SubResourceDict] = flattened("properties", default=None)
    """Azure resource the record set is an alias for; then it has no records of its own."""
    a_records: NestedListOrNone[ARecord, types.ARecordDict] = flattened("properties", default=None)
    """The A records: IPv4 addresses."""
    aaaa_records: NestedListOrNone[AaaaRecord, types.AaaaRecordDict] = flattened("properties", default=None)
    """The AAAA records: IPv6 addresses."""
    mx_records: NestedListOrNone[MxRecord, types.MxRecordDict] = flattened("properties", default=None)
    """The MX records: mail servers."""
    ns_records: NestedListOrNone[NsRecord, types.NsRecordDict] = flattened("properties", default=None)
    """The NS records: name servers."""
    ptr_records: NestedListOrNone[PtrRecord, types.PtrRecordDict] = flattened("properties", default=None)
    """The PTR records: names for an address."""
    srv_records: NestedListOrNone[SrvRecord, types.SrvRecordDict] = flattened("properties", default=None)
    """The SRV records: hosts and ports of a service."""
    txt_records: NestedListOrNone[TxtRecord, types.TxtRecordDict] = flattened("properties", default=None)
    """The TXT records: free text."""
    cname_record: NestedOrNone[CnameRecord, types.CnameRecordDict] = flattened("properties", default=None)
    """The one CNAME record: the name this one stands for."""
    soa_record: NestedOrNone[SoaRecord, types.SoaRecordDict] = flattened("properties", default=None)
    """The SOA record of the zone."""
    caa_records: NestedListOrNone[CaaRecord, types.CaaRecordDict] = flattened("properties", default=None)
    """The CAA records: who may issue certificates."""


class RecordSetListResult(Model):
    """One page of record sets."""

    value: NestedListOrNone[RecordSet, types.RecordSetDict] = field("value", "[RecordSet]", default=None)
    """Record sets of a DNS zone on this page."""
    next_link: str = read_only("nextLink")
    """URL of the next page; absent on the last one."""


class RecordSetProperties(Model):
    """Records, TTL and metadata of a record set; fill the member that fits its type."""

    metadata: dict[str, str] | None = field("metadata", "{str}", default=None)
    """Names and values of your choice, kept with the record set."""
    ttl: int | None = field("TTL", "int", default=None)
    """Seconds that resolvers may keep the records."""
    fqdn: str = read_only("fqdn")
    """Fully qualified name of the record set, with a dot at the end."""
    provisioning_state: str = read_only("provisioningState")
    """State of the last create or update, such as Succeeded or Failed."""
    target_resource: NestedOrNone[SubResource, types.SubResourceDict] = field(
        "targetResource", "SubResource", default=None
    )
    """Azure resource the record set is an alias for; then it has no records of its own."""
    a_records: NestedListOrNone[ARecord, types.ARecordDict] = field("ARecords", "[ARecord]", default=None)
    """The A records: IPv4 addresses."""
    aaaa_records: NestedListOrNone[AaaaRecord, types.AaaaRecordDict] = field(
        "AAAARecords", "[AaaaRecord]", default=None
    )
    """The AAAA records: IPv6 addresses."""
    mx_records: NestedListOrNone[MxRecord, types.MxRecordDict] = field("MXRecords", "[MxRecord]", default=None)
    """The MX records: mail servers."""
    ns_records: NestedListOrNone[NsRecord, types.NsRecordDict] = field("NSRecords", "[NsRecord]", default=None)
    """The NS records: name servers."""
    ptr_records: NestedListOrNone[PtrRecord, types.PtrRecordDict] = field("PTRRecords", "[PtrRecord]", default=None)
    """The PTR records: names for an address."""
    srv_records: NestedListOrNone[SrvRecord, types.SrvRecordDict] = field("SRVRecords", "[SrvRecord]", default=None)
    """The SRV records: hosts and ports of a service."""
    txt_records: NestedListOrNone[TxtRecord, types.TxtRecordDict] = field("TXTRecords", "[TxtRecord]", default=None)
    """The TXT records: free text."""
    cname_record: NestedOrNone[CnameRecord, types.CnameRecordDict] = field("CNAMERecord", "CnameRecord", default=None)
    """The one CNAME record: the name this one stands for."""
    soa_record: NestedOrNone[SoaRecord, types.SoaRecordDict] = field("SOARecord", "SoaRecord", default=None)
    """The SOA record of the zone."""
    caa_records: NestedListOrNone[CaaRecord, types.CaaRecordDict] = field("caaRecords", "[CaaRecord]", default=None)
    """The CAA records: who may issue certificates."""


class RecordSetUpdateParameters(Model):
    """A record set in its changed form."""

    record_set: NestedOrNone[RecordSet, types.RecordSetDict] = field("RecordSet", "RecordSet", default=None)
    """The record set with what is to change."""


class Resource(Model):
    """Base of resources: ID, name, type, region and tags."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the resource."""
    type: str = read_only("type")
    """Type of the resource, provider and kind, as in Microsoft.Network/dnsZones."""
    location: str = field("location")
    """Region of the resource; global for DNS zones."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""


class SoaRecord(Model):
    """The SOA record: where a zone comes from and how long its data holds."""

    host: str | None = field("host", default=None)
    """Main name server of the zone; set by Azure."""
    email: str | None = field("email", default=None)
    """Mail address of the zone's keeper, with a dot for the @."""
    serial_number: int | None = field("serialNumber", "int", default=None)
    """Serial number of the zone."""
    refresh_time: int | None = field("refreshTime", "int", default=None)
    """Seconds after which secondary servers look for changes."""
    retry_time: int | None = field("retryTime", "int", default=None)
    """Seconds after which secondary servers try again if that failed."""
    expire_time: int | None = field("expireTime", "int", default=None)
    """Seconds after which secondary servers drop the zone if they cannot refresh it."""
    minimum_ttl: int | None = field("minimumTTL", "int", default=None)
    """Seconds that resolvers may keep the answer that a name does not exist."""


class SrvRecord(Model):
    """An SRV record: host and port of a service."""

    priority: int | None = field("priority", "int", default=None)
    """Priority of the host; lower goes first."""
    weight: int | None = field("weight", "int", default=None)
    """Share of the host among those of equal priority."""
    port: int | None = field("port", "int", default=None)
    """Port of the service."""
    target: str | None = field("target", default=None)
    """Host name of the service."""


class SubResource(Model):
    """Link to another Azure resource by its ID."""

    id: str | None = field("id", default=None)
    """Resource ID."""


class TxtRecord(Model):
    """A TXT record: free text, in one or more strings."""

    value: list[str] | None = field("value", "[str]", default=None)
    """The text, in strings of up to 255 characters that belong together."""


class Zone(Resource):
    """A public DNS zone."""

    etag: str | None = field("etag", default=None)
    """Mark of this version of the resource; it changes with each write."""
    properties: NestedOrNone[ZoneProperties, types.ZonePropertiesDict] = field(
        "properties", "ZoneProperties", default=None
    )
    """Name servers, limits and settings of a DNS zone."""
    max_number_of_record_sets: int = flattened("properties", init=False)
    """How many record sets the zone may hold."""
    max_number_of_records_per_record_set: int = flattened("properties", init=False)
    """How many records one record set may hold."""
    number_of_record_sets: int = flattened("properties", init=False)
    """How many record sets the zone holds now."""
    name_servers: list[str] = flattened("properties", init=False)
    """Name servers of the zone; delegate the domain to them."""
    zone_type: ZoneType | types.ZoneTypeValue | None = flattened("properties", default=None)
    """Public; Private is kept for old private zones only."""
    registration_virtual_networks: NestedListOrNone[SubResource, types.SubResourceDict] = flattened(
        "properties", default=None
    )
    """Virtual networks that register their hosts in this zone; old private zones only."""
    resolution_virtual_networks: NestedListOrNone[SubResource, types.SubResourceDict] = flattened(
        "properties", default=None
    )
    """Virtual networks that resolve names in this zone; old private zones only."""


class ZoneListResult(Model):
    """One page of DNS zones."""

    value: NestedListOrNone[Zone, types.ZoneDict] = field("value", "[Zone]", default=None)
    """DNS zones on this page."""
    next_link: str = read_only("nextLink")
    """URL of the next page; absent on the last one."""


class ZoneProperties(Model):
    """Name servers, limits and settings of a DNS zone."""

    max_number_of_record_sets: int = read_only("maxNumberOfRecordSets", "int")
    """How many record sets the zone may hold."""
    max_number_of_records_per_record_set: int = read_only("maxNumberOfRecordsPerRecordSet", "int")
    """How many records one record set may hold."""
    number_of_record_sets: int = read_only("numberOfRecordSets", "int")
    """How many record sets the zone holds now."""
    name_servers: list[str] = read_only("nameServers", "[str]")
    """Name servers of the zone; delegate the domain to them."""
    zone_type: ZoneType | types.ZoneTypeValue = field("zoneType", "ZoneType", default="Public", required=False)
    """Public; Private is kept for old private zones only."""
    registration_virtual_networks: NestedListOrNone[SubResource, types.SubResourceDict] = field(
        "registrationVirtualNetworks", "[SubResource]", default=None
    )
    """Virtual networks that register their hosts in this zone; old private zones only."""
    resolution_virtual_networks: NestedListOrNone[SubResource, types.SubResourceDict] = field(
        "resolutionVirtualNetworks", "[SubResource]", default=None
    )
    """Virtual networks that resolve names in this zone; old private zones only."""


class ZoneUpdate(Model):
    """Tags of a DNS zone to change."""

    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
