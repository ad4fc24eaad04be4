# Generated from swagger/dns/dns.json (2018-05-01, sha256 9eee3641c5c7).
# Do not edit: run "make generate".

"""Dicts that stand for the models of the service ``dns``, and values of its enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from . import models

RecordTypeValue: TypeAlias = Literal["A", "AAAA", "CAA", "CNAME", "MX", "NS", "PTR", "SOA", "SRV", "TXT"]
ZoneTypeValue: TypeAlias = Literal["Public", "Private"]


class ARecordDict(TypedDict, total=False):
    """An A record: a name's IPv4 address."""

    ipv4_address: str
    additional_properties: Mapping[str, Any]


class AaaaRecordDict(TypedDict, total=False):
    """An AAAA record: a name's IPv6 address."""

    ipv6_address: str
    additional_properties: Mapping[str, Any]


class CaaRecordDict(TypedDict, total=False):
    """A CAA record: which authority may issue certificates for the name."""

    flags: int
    tag: str
    value: str
    additional_properties: Mapping[str, Any]


class CloudErrorBodyDict(TypedDict, total=False):
    """An error with its code, message and details."""

    code: str
    message: str
    target: str
    details: Sequence[models.CloudErrorBody | CloudErrorBodyDict]
    additional_properties: Mapping[str, Any]


class CnameRecordDict(TypedDict, total=False):
    """A CNAME record: another name this one stands for."""

    cname: str
    additional_properties: Mapping[str, Any]


class DnsResourceReferenceDict(TypedDict, total=False):
    """DNS records that point at one Azure resource."""

    dns_resources: Sequence[models.SubResource | SubResourceDict]
    target_resource: models.SubResource | SubResourceDict
    additional_properties: Mapping[str, Any]


class _DnsResourceReferenceRequestFlatDict(TypedDict, total=False):
    """The Azure resources whose DNS records to find."""

    target_resources: Sequence[models.SubResource | SubResourceDict]
    additional_properties: Mapping[str, Any]


class _DnsResourceReferenceRequestNestedDict(TypedDict, total=False):
    """The Azure resources whose DNS records to find."""

    properties: Required[models.DnsResourceReferenceRequestProperties | DnsResourceReferenceRequestPropertiesDict]
    additional_properties: Mapping[str, Any]


DnsResourceReferenceRequestDict: TypeAlias = (
    _DnsResourceReferenceRequestFlatDict | _DnsResourceReferenceRequestNestedDict
)


class DnsResourceReferenceRequestPropertiesDict(TypedDict, total=False):
    """Azure resources to look for."""

    target_resources: Sequence[models.SubResource | SubResourceDict]
    additional_properties: Mapping[str, Any]


class _DnsResourceReferenceResultFlatDict(TypedDict, total=False):
    """DNS records that point at the given resources."""

    dns_resource_references: Sequence[models.DnsResourceReference | DnsResourceReferenceDict]
    additional_properties: Mapping[str, Any]


class _DnsResourceReferenceResultNestedDict(TypedDict, total=False):
    """DNS records that point at the given resources."""

    properties: Required[models.DnsResourceReferenceResultProperties | DnsResourceReferenceResultPropertiesDict]
    additional_properties: Mapping[str, Any]


DnsResourceReferenceResultDict: TypeAlias = _DnsResourceReferenceResultFlatDict | _DnsResourceReferenceResultNestedDict


class DnsResourceReferenceResultPropertiesDict(TypedDict, total=False):
    """DNS records found, by target resource."""

    dns_resource_references: Sequence[models.DnsResourceReference | DnsResourceReferenceDict]
    additional_properties: Mapping[str, Any]


class MxRecordDict(TypedDict, total=False):
    """An MX record: a mail server of the domain."""

    preference: int
    exchange: str
    additional_properties: Mapping[str, Any]


class NsRecordDict(TypedDict, total=False):
    """An NS record: a name server of the zone."""

    nsdname: str
    additional_properties: Mapping[str, Any]


class PtrRecordDict(TypedDict, total=False):
    """A PTR record: the name that belongs to an address."""

    ptrdname: str
    additional_properties: Mapping[str, Any]


class _RecordSetFlatDict(TypedDict, total=False):
    """A record set of a DNS zone: all records of one name and type."""

    etag: str
    metadata: Mapping[str, str]
    ttl: int
    target_resource: models.SubResource | SubResourceDict
    a_records: Sequence[models.ARecord | ARecordDict]
    aaaa_records: Sequence[models.AaaaRecord | AaaaRecordDict]
    mx_records: Sequence[models.MxRecord | MxRecordDict]
    ns_records: Sequence[models.NsRecord | NsRecordDict]
    ptr_records: Sequence[models.PtrRecord | PtrRecordDict]
    srv_records: Sequence[models.SrvRecord | SrvRecordDict]
    txt_records: Sequence[models.TxtRecord | TxtRecordDict]
    cname_record: models.CnameRecord | CnameRecordDict
    soa_record: models.SoaRecord | SoaRecordDict
    caa_records: Sequence[models.CaaRecord | CaaRecordDict]
    additional_properties: Mapping[str, Any]


class _RecordSetNestedDict(TypedDict, total=False):
    """A record set of a DNS zone: all records of one name and type."""

    etag: str
    properties: Required[models.RecordSetProperties | RecordSetPropertiesDict]
    additional_properties: Mapping[str, Any]


RecordSetDict: TypeAlias = _RecordSetFlatDict | _RecordSetNestedDict


class RecordSetListResultDict(TypedDict, total=False):
    """One page of record sets."""

    value: Sequence[models.RecordSet | RecordSetDict]
    additional_properties: Mapping[str, Any]


class RecordSetPropertiesDict(TypedDict, total=False):
    """Records, TTL and metadata of a record set; fill the member that fits its type."""

    metadata: Mapping[str, str]
    ttl: int
    target_resource: models.SubResource | SubResourceDict
    a_records: Sequence[models.ARecord | ARecordDict]
    aaaa_records: Sequence[models.AaaaRecord | AaaaRecordDict]
    mx_records: Sequence[models.MxRecord | MxRecordDict]
    ns_records: Sequence[models.NsRecord | NsRecordDict]
    ptr_records: Sequence[models.PtrRecord | PtrRecordDict]
    srv_records: Sequence[models.SrvRecord | SrvRecordDict]
    txt_records: Sequence[models.TxtRecord | TxtRecordDict]
    cname_record: models.CnameRecord | CnameRecordDict
    soa_record: models.SoaRecord | SoaRecordDict
    caa_records: Sequence[models.CaaRecord | CaaRecordDict]
    additional_properties: Mapping[str, Any]


class RecordSetUpdateParametersDict(TypedDict, total=False):
    """A record set in its changed form."""

    record_set: models.RecordSet | RecordSetDict
    additional_properties: Mapping[str, Any]


class ResourceDict(TypedDict, total=False):
    """Base of resources: ID, name, type, region and tags."""

    location: Required[str]
    tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]


class SoaRecordDict(TypedDict, total=False):
    """The SOA record: where a zone comes from and how long its data holds."""

    host: str
    email: str
    serial_number: int
    refresh_time: int
    retry_time: int
    expire_time: int
    minimum_ttl: int
    additional_properties: Mapping[str, Any]


class SrvRecordDict(TypedDict, total=False):
    """An SRV record: host and port of a service."""

    priority: int
    weight: int
    port: int
    target: str
    additional_properties: Mapping[str, Any]


class SubResourceDict(TypedDict, total=False):
    """Link to another Azure resource by its ID."""

    id: str
    additional_properties: Mapping[str, Any]


class TxtRecordDict(TypedDict, total=False):
    """A TXT record: free text, in one or more strings."""

    value: Sequence[str]
    additional_properties: Mapping[str, Any]


class _ZoneFlatDict(ResourceDict, total=False):
    """A public DNS zone."""

    etag: str
    zone_type: models.ZoneType | ZoneTypeValue
    registration_virtual_networks: Sequence[models.SubResource | SubResourceDict]
    resolution_virtual_networks: Sequence[models.SubResource | SubResourceDict]


class _ZoneNestedDict(ResourceDict, total=False):
    """A public DNS zone."""

    etag: str
    properties: Required[models.ZoneProperties | ZonePropertiesDict]


ZoneDict: TypeAlias = _ZoneFlatDict | _ZoneNestedDict


class ZoneListResultDict(TypedDict, total=False):
    """One page of DNS zones."""

    value: Sequence[models.Zone | ZoneDict]
    additional_properties: Mapping[str, Any]


class ZonePropertiesDict(TypedDict, total=False):
    """Name servers, limits and settings of a DNS zone."""

    zone_type: models.ZoneType | ZoneTypeValue
    registration_virtual_networks: Sequence[models.SubResource | SubResourceDict]
    resolution_virtual_networks: Sequence[models.SubResource | SubResourceDict]
    additional_properties: Mapping[str, Any]


class ZoneUpdateDict(TypedDict, total=False):
    """Tags of a DNS zone to change."""

    tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]
