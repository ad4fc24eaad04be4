# Generated from swagger/storage/ by "make generate": do not edit.

"""Models of ``storage``: ``others``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import ProxyResource

if TYPE_CHECKING:
    from ....core.models.nested import Nested, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _others as types
    from ..types._common import KindValue, SkuNameValue, SkuTierValue
else:
    typed(__name__)


class DeletedAccount(ProxyResource):
    """A deleted storage account."""

    properties: NestedOrNone[DeletedAccountProperties, types.DeletedAccountPropertiesDict] = field(
        "properties", "DeletedAccountProperties", default=None
    )
    """What a deleted storage account was, and how to recover it."""
    storage_account_resource_id: str = flattened("properties", init=False)
    """Resource ID the account had."""
    location: str = flattened("properties", init=False)
    """Region the account was in."""
    restore_reference: str = flattened("properties", init=False)
    """Reference to give when the account is recovered."""
    creation_time: str = flattened("properties", init=False)
    """When the account was created."""
    deletion_time: str = flattened("properties", init=False)
    """When the account was deleted."""


class DeletedAccountProperties(Model):
    """What a deleted storage account was, and how to recover it."""

    storage_account_resource_id: str = read_only("storageAccountResourceId")
    """Resource ID the account had."""
    location: str = read_only("location")
    """Region the account was in."""
    restore_reference: str = read_only("restoreReference")
    """Reference to give when the account is recovered."""
    creation_time: str = read_only("creationTime")
    """When the account was created."""
    deletion_time: str = read_only("deletionTime")
    """When the account was deleted."""


class Dimension(Model):
    """Dimension a metric can be split by."""

    name: str | None = field("name", default=None)
    """Name of the dimension."""
    display_name: str | None = field("displayName", default=None)
    """Name to show to people."""


class MetricSpecification(Model):
    """A metric of the service."""

    name: str | None = field("name", default=None)
    """Name of the metric."""
    display_name: str | None = field("displayName", default=None)
    """Name to show to people."""
    display_description: str | None = field("displayDescription", default=None)
    """What the metric measures."""
    unit: str | None = field("unit", default=None)
    """Unit of the values."""
    dimensions: NestedListOrNone[Dimension, types.DimensionDict] = field("dimensions", "[Dimension]", default=None)
    """Dimensions the metric can be split by."""
    aggregation_type: str | None = field("aggregationType", default=None)
    """How values are summed up, such as Total or Average."""
    fill_gap_with_zero: bool | None = field("fillGapWithZero", "bool", default=None)
    """Whether gaps count as zero."""
    category: str | None = field("category", default=None)
    """Category the metric is shown in."""
    resource_id_dimension_name_override: str | None = field("resourceIdDimensionNameOverride", default=None)
    """Name to use for the resource ID as a dimension."""


class Operation(Model):
    """An operation of the resource provider, as role definitions name it."""

    name: str | None = field("name", default=None)
    """Name as used in role definitions, such as Microsoft.Provider/kind/read."""
    display: NestedOrNone[OperationDisplay, types.OperationDisplayDict] = field(
        "display", "OperationDisplay", default=None
    )
    """How to show the operation to people."""
    origin: str | None = field("origin", default=None)
    """Who is meant to call it: user, system or both."""
    operation_properties: NestedOrNone[OperationProperties, types.OperationPropertiesDict] = field(
        "properties", "OperationProperties", default=None
    )
    """Further facts of the operation, such as the metrics behind it."""
    service_specification: NestedOrNone[ServiceSpecification, types.ServiceSpecificationDict] = flattened(
        "operation_properties", default=None
    )
    """Metrics of the service."""


class OperationDisplay(Model):
    """How to show an operation to people."""

    provider: str | None = field("provider", default=None)
    """Resource provider, in words."""
    resource: str | None = field("resource", default=None)
    """Kind of resource the operation works on."""
    operation: str | None = field("operation", default=None)
    """Short name of the operation."""
    description: str | None = field("description", default=None)
    """What the operation does."""


class OperationProperties(Model):
    """Metrics behind an operation."""

    service_specification: NestedOrNone[ServiceSpecification, types.ServiceSpecificationDict] = field(
        "serviceSpecification", "ServiceSpecification", default=None
    )
    """Metrics of the service."""


class Restriction(Model):
    """Why a SKU cannot be used, and where."""

    type: str = read_only("type")
    """Kind of restriction; only location."""
    values: list[str] = read_only("values", "[str]")
    """Regions in which the SKU cannot be used."""
    reason_code: models.ReasonCode | types.ReasonCodeValue | None = field("reasonCode", "ReasonCode", default=None)
    """Why the SKU cannot be used."""


class SKUCapability(Model):
    """One capability of a SKU."""

    name: str = read_only("name")
    """Name of the capability, such as file encryption or network rules."""
    value: str = read_only("value")
    """Whether the SKU has it, as text: true or false."""


class ServiceSpecification(Model):
    """Metrics of the storage services."""

    metric_specifications: NestedListOrNone[MetricSpecification, types.MetricSpecificationDict] = field(
        "metricSpecifications", "[MetricSpecification]", default=None
    )
    """The metrics."""


class SkuInformation(Model):
    """A storage SKU the subscription can use."""

    name: models.SkuName | SkuNameValue = field("name", "SkuName")
    """SKU, such as Standard_LRS."""
    tier: models.SkuTier | SkuTierValue = read_only("tier", "SkuTier")
    """Standard or Premium."""
    resource_type: str = read_only("resourceType")
    """Kind of resource; storageAccounts."""
    kind: models.Kind | KindValue = read_only("kind", "Kind")
    """Kind of storage account the SKU is for."""
    locations: list[str] = read_only("locations", "[str]")
    """Regions the SKU is offered in."""
    location_info: NestedListOrNone[SkuInformationLocationInfoItem, types.SkuInformationLocationInfoItemDict] = field(
        "locationInfo", "[SkuInformationLocationInfoItem]", default=None
    )
    """Regions with their availability zones."""
    capabilities: NestedList[SKUCapability, types.SKUCapabilityDict] = read_only("capabilities", "[SKUCapability]")
    """What the SKU can do."""
    restrictions: NestedListOrNone[Restriction, types.RestrictionDict] = field(
        "restrictions", "[Restriction]", default=None
    )
    """Why and where the SKU cannot be used; empty when it can."""


class SkuInformationLocationInfoItem(Model):
    """A region of a SKU, with its zones."""

    location: str = read_only("location")
    """Name of the region."""
    zones: list[str] = read_only("zones", "[str]")
    """Availability zones of the region."""


class Usage(Model):
    """Use of one quota."""

    unit: models.UsageUnit | types.UsageUnitValue = read_only("unit", "UsageUnit")
    """Unit of the figures."""
    current_value: int = read_only("currentValue", "int")
    """What is in use."""
    limit: int = read_only("limit", "int")
    """How much may be used."""
    name: Nested[UsageName, types.UsageNameDict] = read_only("name", "UsageName")
    """Name of what is counted."""


class UsageName(Model):
    """Name of what a quota counts."""

    value: str = read_only("value")
    """Name, for programs."""
    localized_value: str = read_only("localizedValue")
    """Name, to show to people."""
