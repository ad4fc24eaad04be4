# Generated from swagger/privatedns/privatedns.json (2024-06-01, sha256 ebe91eb149e9).
# Do not edit: run "make generate".

"""Dicts that stand for the models of the service ``privatedns``, and values of its enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from typing_extensions import Required

    from . import models

CreatedByTypeValue: TypeAlias = Literal["User", "Application", "ManagedIdentity", "Key"]
ProvisioningStateValue: TypeAlias = Literal["Creating", "Updating", "Deleting", "Succeeded", "Failed", "Canceled"]
RecordTypeValue: TypeAlias = Literal["A", "AAAA", "CNAME", "MX", "PTR", "SOA", "SRV", "TXT"]
ResolutionPolicyValue: TypeAlias = Literal["Default", "NxDomainRedirect"]
VirtualNetworkLinkStateValue: TypeAlias = Literal["InProgress", "Completed"]


class ARecordDict(TypedDict, total=False):
    """An A record: a name's IPv4 address."""

    ipv4_address: str
    additional_properties: Mapping[str, Any]


class AaaaRecordDict(TypedDict, total=False):
    """An AAAA record: a name's IPv6 address."""

    ipv6_address: str
    additional_properties: Mapping[str, Any]


class CloudErrorDict(TypedDict, total=False):
    """Error answer of the service."""

    error: models.CloudErrorBody | CloudErrorBodyDict
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


class MxRecordDict(TypedDict, total=False):
    """An MX record: a mail server of the domain."""

    preference: int
    exchange: str
    additional_properties: Mapping[str, Any]


class ResourceDict(TypedDict, total=False):
    """Base of all resources: ID, name and type."""

    additional_properties: Mapping[str, Any]


class ProxyResourceDict(ResourceDict, total=False):
    """Base of resources that have no region and tags of their own."""


class _PrivateZoneFlatDict(ProxyResourceDict, total=False):
    """A private DNS zone, seen by the virtual networks linked to it."""

    tags: Mapping[str, str]
    location: str
    etag: str


class _PrivateZoneNestedDict(ProxyResourceDict, total=False):
    """A private DNS zone, seen by the virtual networks linked to it."""

    properties: Required[models.PrivateZoneProperties | PrivateZonePropertiesDict]
    tags: Mapping[str, str]
    location: str
    etag: str


PrivateZoneDict: TypeAlias = _PrivateZoneFlatDict | _PrivateZoneNestedDict


class PrivateZonePropertiesDict(TypedDict, total=False):
    """Counts, limits and state of a private DNS zone."""

    additional_properties: Mapping[str, Any]


class PtrRecordDict(TypedDict, total=False):
    """A PTR record: the name that belongs to an address."""

    ptrdname: str
    additional_properties: Mapping[str, Any]


class _RecordSetFlatDict(ProxyResourceDict, total=False):
    """A record set of a private DNS zone: all records of one name and type."""

    etag: str
    metadata: Mapping[str, str]
    ttl: int
    a_records: Sequence[models.ARecord | ARecordDict]
    aaaa_records: Sequence[models.AaaaRecord | AaaaRecordDict]
    cname_record: models.CnameRecord | CnameRecordDict
    mx_records: Sequence[models.MxRecord | MxRecordDict]
    ptr_records: Sequence[models.PtrRecord | PtrRecordDict]
    soa_record: models.SoaRecord | SoaRecordDict
    srv_records: Sequence[models.SrvRecord | SrvRecordDict]
    txt_records: Sequence[models.TxtRecord | TxtRecordDict]


class _RecordSetNestedDict(ProxyResourceDict, total=False):
    """A record set of a private DNS zone: all records of one name and type."""

    properties: Required[models.RecordSetProperties | RecordSetPropertiesDict]
    etag: str


RecordSetDict: TypeAlias = _RecordSetFlatDict | _RecordSetNestedDict


class RecordSetPropertiesDict(TypedDict, total=False):
    """Records, TTL and metadata of a record set; fill the member that fits its type."""

    metadata: Mapping[str, str]
    ttl: int
    a_records: Sequence[models.ARecord | ARecordDict]
    aaaa_records: Sequence[models.AaaaRecord | AaaaRecordDict]
    cname_record: models.CnameRecord | CnameRecordDict
    mx_records: Sequence[models.MxRecord | MxRecordDict]
    ptr_records: Sequence[models.PtrRecord | PtrRecordDict]
    soa_record: models.SoaRecord | SoaRecordDict
    srv_records: Sequence[models.SrvRecord | SrvRecordDict]
    txt_records: Sequence[models.TxtRecord | TxtRecordDict]
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


class SystemDataDict(TypedDict, total=False):
    """Who created and last changed a resource, and when."""

    created_by: str
    created_by_type: models.CreatedByType | CreatedByTypeValue
    created_at: datetime | str
    last_modified_by: str
    last_modified_by_type: models.CreatedByType | CreatedByTypeValue
    last_modified_at: datetime | str
    additional_properties: Mapping[str, Any]


class TxtRecordDict(TypedDict, total=False):
    """A TXT record: free text, in one or more strings."""

    value: Sequence[str]
    additional_properties: Mapping[str, Any]


class _VirtualNetworkLinkFlatDict(ProxyResourceDict, total=False):
    """A link by which a virtual network resolves names of a private DNS zone."""

    tags: Mapping[str, str]
    location: str
    etag: str
    virtual_network: models.SubResource | SubResourceDict
    registration_enabled: bool
    resolution_policy: models.ResolutionPolicy | ResolutionPolicyValue


class _VirtualNetworkLinkNestedDict(ProxyResourceDict, total=False):
    """A link by which a virtual network resolves names of a private DNS zone."""

    properties: Required[models.VirtualNetworkLinkProperties | VirtualNetworkLinkPropertiesDict]
    tags: Mapping[str, str]
    location: str
    etag: str


VirtualNetworkLinkDict: TypeAlias = _VirtualNetworkLinkFlatDict | _VirtualNetworkLinkNestedDict


class VirtualNetworkLinkPropertiesDict(TypedDict, total=False):
    """Virtual network, registration and resolution settings of a link."""

    virtual_network: models.SubResource | SubResourceDict
    registration_enabled: bool
    resolution_policy: models.ResolutionPolicy | ResolutionPolicyValue
    additional_properties: Mapping[str, Any]
