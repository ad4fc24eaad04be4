# Generated from swagger/storage/ by "make generate": do not edit.

"""Dicts for the models of ``storage``, and values of its enums: ``others``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ProxyResourceDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

    from .. import models
    from ._common import SkuNameValue
else:
    typed(__name__)

ReasonCodeValue: TypeAlias = Literal["QuotaId", "NotAvailableForSubscription"]
UsageUnitValue: TypeAlias = Literal["Count", "Bytes", "Seconds", "Percent", "CountsPerSecond", "BytesPerSecond"]


class _DeletedAccountFlatDict(ProxyResourceDict, total=False):
    """Stands for DeletedAccount."""


class _DeletedAccountNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.DeletedAccountProperties | DeletedAccountPropertiesDict]


DeletedAccountDict: TypeAlias = _DeletedAccountFlatDict | _DeletedAccountNestedDict


class DeletedAccountPropertiesDict(ModelDict, total=False):
    """Stands for DeletedAccountProperties."""


class DimensionDict(ModelDict, total=False):
    name: str
    display_name: str


class MetricSpecificationDict(ModelDict, total=False):
    name: str
    display_name: str
    display_description: str
    unit: str
    dimensions: Sequence[models.Dimension | DimensionDict]
    aggregation_type: str
    fill_gap_with_zero: bool
    category: str
    resource_id_dimension_name_override: str


class _OperationFlatDict(ModelDict, total=False):
    name: str
    display: models.OperationDisplay | OperationDisplayDict
    origin: str
    service_specification: models.ServiceSpecification | ServiceSpecificationDict


class _OperationNestedDict(ModelDict, total=False):
    name: str
    display: models.OperationDisplay | OperationDisplayDict
    origin: str
    operation_properties: Required[models.OperationProperties | OperationPropertiesDict]


OperationDict: TypeAlias = _OperationFlatDict | _OperationNestedDict


class OperationDisplayDict(ModelDict, total=False):
    provider: str
    resource: str
    operation: str
    description: str


class OperationPropertiesDict(ModelDict, total=False):
    service_specification: models.ServiceSpecification | ServiceSpecificationDict


class RestrictionDict(ModelDict, total=False):
    reason_code: models.ReasonCode | ReasonCodeValue


class SKUCapabilityDict(ModelDict, total=False):
    """Stands for SKUCapability."""


class ServiceSpecificationDict(ModelDict, total=False):
    metric_specifications: Sequence[models.MetricSpecification | MetricSpecificationDict]


class SkuInformationDict(ModelDict, total=False):
    name: Required[models.SkuName | SkuNameValue]
    location_info: Sequence[models.SkuInformationLocationInfoItem | SkuInformationLocationInfoItemDict]
    restrictions: Sequence[models.Restriction | RestrictionDict]


class SkuInformationLocationInfoItemDict(ModelDict, total=False):
    """Stands for SkuInformationLocationInfoItem."""


class UsageDict(ModelDict, total=False):
    """Stands for Usage."""


class UsageNameDict(ModelDict, total=False):
    """Stands for UsageName."""
