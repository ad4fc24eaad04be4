# Generated from swagger/privatedns/ by "make generate": do not edit.

"""Dicts that stand for the models of the service ``privatedns``, and values of its enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ...core.models.dicts import ModelDict
from ...core.typed import typed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from typing_extensions import Required

    from . import models
else:
    typed(__name__)

CreatedByTypeValue: TypeAlias = Literal["User", "Application", "ManagedIdentity", "Key"]
ProvisioningStateValue: TypeAlias = Literal["Creating", "Updating", "Deleting", "Succeeded", "Failed", "Canceled"]
RecordTypeValue: TypeAlias = Literal["A", "AAAA", "CNAME", "MX", "PTR", "SOA", "SRV", "TXT"]
ResolutionPolicyValue: TypeAlias = Literal["Default", "NxDomainRedirect"]
VirtualNetworkLinkStateValue: TypeAlias = Literal["InProgress", "Completed"]


class ARecordDict(ModelDict, total=False):
    ipv4_address: str


class AaaaRecordDict(ModelDict, total=False):
    ipv6_address: str


class CloudErrorDict(ModelDict, total=False):
    error: models.CloudErrorBody | CloudErrorBodyDict


class CloudErrorBodyDict(ModelDict, total=False):
    code: str
    message: str
    target: str
    details: Sequence[models.CloudErrorBody | CloudErrorBodyDict]


class CnameRecordDict(ModelDict, total=False):
    cname: str


class MxRecordDict(ModelDict, total=False):
    preference: int
    exchange: str


class ResourceDict(ModelDict, total=False):
    """Stands for Resource."""


class ProxyResourceDict(ResourceDict, total=False):
    """Stands for ProxyResource."""


class _PrivateZoneFlatDict(ProxyResourceDict, total=False):
    tags: Mapping[str, str]
    location: str
    etag: str


class _PrivateZoneNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.PrivateZoneProperties | PrivateZonePropertiesDict]
    tags: Mapping[str, str]
    location: str
    etag: str


PrivateZoneDict: TypeAlias = _PrivateZoneFlatDict | _PrivateZoneNestedDict


class PrivateZonePropertiesDict(ModelDict, total=False):
    """Stands for PrivateZoneProperties."""


class PtrRecordDict(ModelDict, total=False):
    ptrdname: str


class _RecordSetFlatDict(ProxyResourceDict, total=False):
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
    properties: Required[models.RecordSetProperties | RecordSetPropertiesDict]
    etag: str


RecordSetDict: TypeAlias = _RecordSetFlatDict | _RecordSetNestedDict


class RecordSetPropertiesDict(ModelDict, total=False):
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


class SoaRecordDict(ModelDict, total=False):
    host: str
    email: str
    serial_number: int
    refresh_time: int
    retry_time: int
    expire_time: int
    minimum_ttl: int


class SrvRecordDict(ModelDict, total=False):
    priority: int
    weight: int
    port: int
    target: str


class SubResourceDict(ModelDict, total=False):
    id: str


class SystemDataDict(ModelDict, total=False):
    created_by: str
    created_by_type: models.CreatedByType | CreatedByTypeValue
    created_at: datetime | str
    last_modified_by: str
    last_modified_by_type: models.CreatedByType | CreatedByTypeValue
    last_modified_at: datetime | str


class TxtRecordDict(ModelDict, total=False):
    value: list[str] | tuple[str, ...]


class _VirtualNetworkLinkFlatDict(ProxyResourceDict, total=False):
    tags: Mapping[str, str]
    location: str
    etag: str
    virtual_network: models.SubResource | SubResourceDict
    registration_enabled: bool
    resolution_policy: models.ResolutionPolicy | ResolutionPolicyValue


class _VirtualNetworkLinkNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.VirtualNetworkLinkProperties | VirtualNetworkLinkPropertiesDict]
    tags: Mapping[str, str]
    location: str
    etag: str


VirtualNetworkLinkDict: TypeAlias = _VirtualNetworkLinkFlatDict | _VirtualNetworkLinkNestedDict


class VirtualNetworkLinkPropertiesDict(ModelDict, total=False):
    virtual_network: models.SubResource | SubResourceDict
    registration_enabled: bool
    resolution_policy: models.ResolutionPolicy | ResolutionPolicyValue
