# Generated from swagger/dns/ by "make generate": do not edit.

"""Dicts that stand for the models of the service ``dns``, and values of its enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ...core.models.dicts import ModelDict
from ...core.typed import typed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Required

    from . import models
else:
    typed(__name__)

RecordTypeValue: TypeAlias = Literal["A", "AAAA", "CAA", "CNAME", "MX", "NS", "PTR", "SOA", "SRV", "TXT"]
ZoneTypeValue: TypeAlias = Literal["Public", "Private"]


class ARecordDict(ModelDict, total=False):
    ipv4_address: str


class AaaaRecordDict(ModelDict, total=False):
    ipv6_address: str


class CaaRecordDict(ModelDict, total=False):
    flags: int
    tag: str
    value: str


class CloudErrorBodyDict(ModelDict, total=False):
    code: str
    message: str
    target: str
    details: Sequence[models.CloudErrorBody | CloudErrorBodyDict]


class CnameRecordDict(ModelDict, total=False):
    cname: str


class DnsResourceReferenceDict(ModelDict, total=False):
    dns_resources: Sequence[models.SubResource | SubResourceDict]
    target_resource: models.SubResource | SubResourceDict


class _DnsResourceReferenceRequestFlatDict(ModelDict, total=False):
    target_resources: Sequence[models.SubResource | SubResourceDict]


class _DnsResourceReferenceRequestNestedDict(ModelDict, total=False):
    properties: Required[models.DnsResourceReferenceRequestProperties | DnsResourceReferenceRequestPropertiesDict]


DnsResourceReferenceRequestDict: TypeAlias = (
    _DnsResourceReferenceRequestFlatDict | _DnsResourceReferenceRequestNestedDict
)


class DnsResourceReferenceRequestPropertiesDict(ModelDict, total=False):
    target_resources: Sequence[models.SubResource | SubResourceDict]


class _DnsResourceReferenceResultFlatDict(ModelDict, total=False):
    dns_resource_references: Sequence[models.DnsResourceReference | DnsResourceReferenceDict]


class _DnsResourceReferenceResultNestedDict(ModelDict, total=False):
    properties: Required[models.DnsResourceReferenceResultProperties | DnsResourceReferenceResultPropertiesDict]


DnsResourceReferenceResultDict: TypeAlias = _DnsResourceReferenceResultFlatDict | _DnsResourceReferenceResultNestedDict


class DnsResourceReferenceResultPropertiesDict(ModelDict, total=False):
    dns_resource_references: Sequence[models.DnsResourceReference | DnsResourceReferenceDict]


class MxRecordDict(ModelDict, total=False):
    preference: int
    exchange: str


class NsRecordDict(ModelDict, total=False):
    nsdname: str


class PtrRecordDict(ModelDict, total=False):
    ptrdname: str


class _RecordSetFlatDict(ModelDict, total=False):
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


class _RecordSetNestedDict(ModelDict, total=False):
    etag: str
    properties: Required[models.RecordSetProperties | RecordSetPropertiesDict]


RecordSetDict: TypeAlias = _RecordSetFlatDict | _RecordSetNestedDict


class RecordSetListResultDict(ModelDict, total=False):
    value: Sequence[models.RecordSet | RecordSetDict]


class RecordSetPropertiesDict(ModelDict, total=False):
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


class RecordSetUpdateParametersDict(ModelDict, total=False):
    record_set: models.RecordSet | RecordSetDict


class ResourceDict(ModelDict, total=False):
    location: Required[str]
    tags: Mapping[str, str]


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


class TxtRecordDict(ModelDict, total=False):
    value: list[str] | tuple[str, ...]


class _ZoneFlatDict(ResourceDict, total=False):
    etag: str
    zone_type: models.ZoneType | ZoneTypeValue
    registration_virtual_networks: Sequence[models.SubResource | SubResourceDict]
    resolution_virtual_networks: Sequence[models.SubResource | SubResourceDict]


class _ZoneNestedDict(ResourceDict, total=False):
    etag: str
    properties: Required[models.ZoneProperties | ZonePropertiesDict]


ZoneDict: TypeAlias = _ZoneFlatDict | _ZoneNestedDict


class ZoneListResultDict(ModelDict, total=False):
    value: Sequence[models.Zone | ZoneDict]


class ZonePropertiesDict(ModelDict, total=False):
    zone_type: models.ZoneType | ZoneTypeValue
    registration_virtual_networks: Sequence[models.SubResource | SubResourceDict]
    resolution_virtual_networks: Sequence[models.SubResource | SubResourceDict]


class ZoneUpdateDict(ModelDict, total=False):
    tags: Mapping[str, str]
