# Generated from swagger/storage/storage.json (2026-09-01, sha256 2240c2b75d44).
# Do not edit: run "make generate".

"""Dicts for the models of ``storage``, and values of its enums: ``others``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import SkuNameValue

ReasonCodeValue: TypeAlias = Literal["QuotaId", "NotAvailableForSubscription"]
UsageUnitValue: TypeAlias = Literal["Count", "Bytes", "Seconds", "Percent", "CountsPerSecond", "BytesPerSecond"]


class _DeletedAccountFlatDict(ProxyResourceDict, total=False):
    """A deleted storage account."""


class _DeletedAccountNestedDict(ProxyResourceDict, total=False):
    """A deleted storage account."""

    properties: Required[models.DeletedAccountProperties | DeletedAccountPropertiesDict]


DeletedAccountDict: TypeAlias = _DeletedAccountFlatDict | _DeletedAccountNestedDict


class DeletedAccountPropertiesDict(TypedDict, total=False):
    """What a deleted storage account was, and how to recover it."""

    additional_properties: Mapping[str, Any]


class DimensionDict(TypedDict, total=False):
    """Dimension a metric can be split by."""

    name: str
    display_name: str
    additional_properties: Mapping[str, Any]


class MetricSpecificationDict(TypedDict, total=False):
    """A metric of the service."""

    name: str
    display_name: str
    display_description: str
    unit: str
    dimensions: Sequence[models.Dimension | DimensionDict]
    aggregation_type: str
    fill_gap_with_zero: bool
    category: str
    resource_id_dimension_name_override: str
    additional_properties: Mapping[str, Any]


class _OperationFlatDict(TypedDict, total=False):
    """An operation of the resource provider, as role definitions name it."""

    name: str
    display: models.OperationDisplay | OperationDisplayDict
    origin: str
    service_specification: models.ServiceSpecification | ServiceSpecificationDict
    additional_properties: Mapping[str, Any]


class _OperationNestedDict(TypedDict, total=False):
    """An operation of the resource provider, as role definitions name it."""

    name: str
    display: models.OperationDisplay | OperationDisplayDict
    origin: str
    operation_properties: Required[models.OperationProperties | OperationPropertiesDict]
    additional_properties: Mapping[str, Any]


OperationDict: TypeAlias = _OperationFlatDict | _OperationNestedDict


class OperationDisplayDict(TypedDict, total=False):
    """How to show an operation to people."""

    provider: str
    resource: str
    operation: str
    description: str
    additional_properties: Mapping[str, Any]


class OperationPropertiesDict(TypedDict, total=False):
    """Metrics behind an operation."""

    service_specification: models.ServiceSpecification | ServiceSpecificationDict
    additional_properties: Mapping[str, Any]


class RestrictionDict(TypedDict, total=False):
    """Why a SKU cannot be used, and where."""

    reason_code: models.ReasonCode | ReasonCodeValue
    additional_properties: Mapping[str, Any]


class SKUCapabilityDict(TypedDict, total=False):
    """One capability of a SKU."""

    additional_properties: Mapping[str, Any]


class ServiceSpecificationDict(TypedDict, total=False):
    """Metrics of the storage services."""

    metric_specifications: Sequence[models.MetricSpecification | MetricSpecificationDict]
    additional_properties: Mapping[str, Any]


class SkuInformationDict(TypedDict, total=False):
    """A storage SKU the subscription can use."""

    name: Required[models.SkuName | SkuNameValue]
    location_info: Sequence[models.SkuInformationLocationInfoItem | SkuInformationLocationInfoItemDict]
    restrictions: Sequence[models.Restriction | RestrictionDict]
    additional_properties: Mapping[str, Any]


class SkuInformationLocationInfoItemDict(TypedDict, total=False):
    """A region of a SKU, with its zones."""

    additional_properties: Mapping[str, Any]


class UsageDict(TypedDict, total=False):
    """Use of one quota."""

    additional_properties: Mapping[str, Any]


class UsageNameDict(TypedDict, total=False):
    """Name of what a quota counts."""

    additional_properties: Mapping[str, Any]
