# Generated from swagger/compute/ by "make generate": do not edit.

"""Models of ``compute``: ``others``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, read_only
from ....core.typed import typed

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.models.nested import Nested, NestedList, NestedOrNone
    from .. import models
    from ..types import _others as types
else:
    typed(__name__)


class LogAnalyticsInputBase(Model):
    """Time range, grouping and target of an export of request logs."""

    blob_container_sas_uri: str = field("blobContainerSasUri", secret=True)
    """SAS URI of the blob container to write to; must allow writing."""
    from_time: datetime = field("fromTime", "iso-8601")
    """Begin of the time range."""
    to_time: datetime = field("toTime", "iso-8601")
    """End of the time range."""
    group_by_throttle_policy: bool | None = field("groupByThrottlePolicy", "bool", default=None)
    """Groups by the throttling policy."""
    group_by_operation_name: bool | None = field("groupByOperationName", "bool", default=None)
    """Groups by operation."""
    group_by_resource_name: bool | None = field("groupByResourceName", "bool", default=None)
    """Groups by resource."""
    group_by_client_application_id: bool | None = field("groupByClientApplicationId", "bool", default=None)
    """Groups by client application."""
    group_by_user_agent: bool | None = field("groupByUserAgent", "bool", default=None)
    """Groups by user agent."""


class LogAnalyticsOperationResult(Model):
    """Result of an export of request logs."""

    properties: Nested[LogAnalyticsOutput, types.LogAnalyticsOutputDict] = read_only("properties", "LogAnalyticsOutput")
    """Settings of the log analytics operation result."""


class LogAnalyticsOutput(Model):
    """Where an export of request logs was written."""

    output: str = read_only("output")
    """URI of the blob the export was written to."""


class Operation(Model):
    """An operation of the resource provider."""

    name: str = read_only("name")
    """Name of the operation, as used in role definitions."""
    is_data_action: bool = read_only("isDataAction", "bool")
    """True for operations on data, false for management."""
    display: NestedOrNone[OperationDisplay, types.OperationDisplayDict] = field(
        "display", "OperationDisplay", default=None
    )
    """Texts to show for the operation."""
    origin: models.Origin | types.OriginValue = read_only("origin", "Origin")
    """Who may carry it out: user, system, or both."""
    action_type: models.ActionType | types.ActionTypeValue = read_only("actionType", "ActionType")
    """Internal for operations that only Azure itself uses."""


class OperationDisplay(Model):
    """Texts to show for an operation."""

    provider: str = read_only("provider")
    """Name of the provider in words."""
    resource: str = read_only("resource")
    """Kind of resource in words."""
    operation: str = read_only("operation")
    """Short name of the operation."""
    description: str = read_only("description")
    """What the operation does."""


class OperationRecoverySettings(Model):
    """Which failed operations are tried again by the scale set."""

    restart_recovery_policy: NestedOrNone[RestartRecoveryPolicy, types.RestartRecoveryPolicyDict] = field(
        "restartRecoveryPolicy", "RestartRecoveryPolicy", default=None
    )
    """Whether failed restarts are tried again."""
    start_recovery_policy: NestedOrNone[StartRecoveryPolicy, types.StartRecoveryPolicyDict] = field(
        "startRecoveryPolicy", "StartRecoveryPolicy", default=None
    )
    """Whether failed starts are tried again."""
    reimage_recovery_policy: NestedOrNone[ReimageRecoveryPolicy, types.ReimageRecoveryPolicyDict] = field(
        "reimageRecoveryPolicy", "ReimageRecoveryPolicy", default=None
    )
    """Whether failed reimages are tried again."""


class ReimageRecoveryPolicy(Model):
    """Whether failed reimages are tried again."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Turns the feature on."""


class RequestRateByIntervalInput(LogAnalyticsInputBase):
    """What to export of the request rates."""

    interval_length: models.IntervalInMins | types.IntervalInMinsValue = field("intervalLength", "IntervalInMins")
    """Length of the intervals."""


class ResourceSku(Model):
    """A compute SKU, such as a VM size, with its regions and restrictions."""

    resource_type: str = read_only("resourceType")
    """Kind of resource, such as "virtualMachines" or "disks"."""
    name: str = read_only("name")
    """Name of the SKU, such as "Standard_D2s_v5"."""
    tier: str = read_only("tier")
    """Tier, such as "Standard"."""
    size: str = read_only("size")
    """Size part of the name, such as "D2s_v5"."""
    family: str = read_only("family")
    """Family the quota counts for."""
    kind: str = read_only("kind")
    """Kind within the SKU, if there are several."""
    capacity: Nested[ResourceSkuCapacity, types.ResourceSkuCapacityDict] = read_only("capacity", "ResourceSkuCapacity")
    """Numbers of instances that are possible."""
    locations: list[str] = read_only("locations", "[str]")
    """Regions that have the SKU."""
    location_info: NestedList[ResourceSkuLocationInfo, types.ResourceSkuLocationInfoDict] = read_only(
        "locationInfo", "[ResourceSkuLocationInfo]"
    )
    """Zones by region."""
    api_versions: list[str] = read_only("apiVersions", "[str]")
    """API versions that support the SKU."""
    costs: NestedList[ResourceSkuCosts, types.ResourceSkuCostsDict] = read_only("costs", "[ResourceSkuCosts]")
    """Meters for the cost."""
    capabilities: NestedList[ResourceSkuCapabilities, types.ResourceSkuCapabilitiesDict] = read_only(
        "capabilities", "[ResourceSkuCapabilities]"
    )
    """Capabilities by name, such as "vCPUs" and "MemoryGB"."""
    restrictions: NestedList[ResourceSkuRestrictions, types.ResourceSkuRestrictionsDict] = read_only(
        "restrictions", "[ResourceSkuRestrictions]"
    )
    """Why the subscription cannot use it here or there; empty if it can."""


class ResourceSkuCapabilities(Model):
    """Name and value of a capability of a SKU."""

    name: str = read_only("name")
    """Name of this entry."""
    value: str = read_only("value")
    """Value of the capability, as text."""


class ResourceSkuCapacity(Model):
    """Numbers of instances a SKU allows."""

    minimum: int = read_only("minimum", "int")
    """Least number."""
    maximum: int = read_only("maximum", "int")
    """Greatest number."""
    default: int = read_only("default", "int")
    """Default number."""
    scale_type: models.ResourceSkuCapacityScaleType | types.ResourceSkuCapacityScaleTypeValue = read_only(
        "scaleType", "ResourceSkuCapacityScaleType"
    )
    """Whether the number can be changed."""


class ResourceSkuCosts(Model):
    """A meter for the cost of a SKU."""

    meter_id: str = read_only("meterID")
    quantity: int = read_only("quantity", "int")
    extended_unit: str = read_only("extendedUnit")


class ResourceSkuLocationInfo(Model):
    """Zones and edge zones of a SKU in a region."""

    location: str = read_only("location")
    """Region the information is for."""
    zones: list[str] = read_only("zones", "[str]")
    """Zones of the region that have the SKU."""
    zone_details: NestedList[ResourceSkuZoneDetails, types.ResourceSkuZoneDetailsDict] = read_only(
        "zoneDetails", "[ResourceSkuZoneDetails]"
    )
    """Capabilities that only some zones have."""
    extended_locations: list[str] = read_only("extendedLocations", "[str]")
    """Edge zones that have the SKU."""
    type: models.ExtendedLocationType | types.ExtendedLocationTypeValue = read_only("type", "ExtendedLocationType")
    """Kind of an extended location of a SKU."""


class ResourceSkuRestrictionInfo(Model):
    """Regions and zones a restriction applies to."""

    locations: list[str] = read_only("locations", "[str]")
    """Regions where the SKU cannot be used."""
    zones: list[str] = read_only("zones", "[str]")
    """Zones where the SKU cannot be used."""


class ResourceSkuRestrictions(Model):
    """A restriction on the use of a SKU."""

    type: models.ResourceSkuRestrictionsType | types.ResourceSkuRestrictionsTypeValue = read_only(
        "type", "ResourceSkuRestrictionsType"
    )
    """Whether a restriction is for regions or zones."""
    values: list[str] = read_only("values", "[str]")
    """Values of the restriction: regions, if it is for regions."""
    restriction_info: Nested[ResourceSkuRestrictionInfo, types.ResourceSkuRestrictionInfoDict] = read_only(
        "restrictionInfo", "ResourceSkuRestrictionInfo"
    )
    """Regions and zones where the SKU cannot be used."""
    reason_code: models.ResourceSkuRestrictionsReasonCode | types.ResourceSkuRestrictionsReasonCodeValue = read_only(
        "reasonCode", "ResourceSkuRestrictionsReasonCode"
    )
    """Why: quota, or not available for the subscription."""


class ResourceSkuZoneDetails(Model):
    """Capabilities of a SKU in zones."""

    name: list[str] = read_only("Name", "[str]")
    """Zones with the capabilities."""
    capabilities: NestedList[ResourceSkuCapabilities, types.ResourceSkuCapabilitiesDict] = read_only(
        "capabilities", "[ResourceSkuCapabilities]"
    )
    """The capabilities."""


class RestartRecoveryPolicy(Model):
    """Whether failed restarts are tried again."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Turns the feature on."""


class StartRecoveryPolicy(Model):
    """Whether failed starts are tried again."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Turns the feature on."""


class ThrottledRequestsInput(LogAnalyticsInputBase):
    """What to export of the throttled requests."""


class Usage(Model):
    """Use and limit of a compute quota."""

    unit: str = field("unit", default="Count")
    """Unit of the numbers: Count."""
    current_value: int = field("currentValue", "int")
    """How much is used now."""
    limit: int = field("limit", "int")
    """Most that can be used."""
    name: Nested[UsageName, types.UsageNameDict] = field("name", "UsageName")
    """Name of the quota."""


class UsageName(Model):
    """Name of a quota."""

    value: str | None = field("value", default=None)
    """Name as a key, such as "cores"."""
    localized_value: str | None = field("localizedValue", default=None)
    """Name in words."""


class VirtualMachineSize(Model):
    """A VM size."""

    name: str | None = field("name", default=None)
    """Name of the size, such as "Standard_D2s_v5"."""
    number_of_cores: int | None = field("numberOfCores", "int", default=None)
    """Number of vCPUs."""
    os_disk_size_in_mb: int | None = field("osDiskSizeInMB", "int", default=None)
    """Largest OS disk, in MB."""
    resource_disk_size_in_mb: int | None = field("resourceDiskSizeInMB", "int", default=None)
    """Size of the temporary disk, in MB."""
    memory_in_mb: int | None = field("memoryInMB", "int", default=None)
    """Memory, in MB."""
    max_data_disk_count: int | None = field("maxDataDiskCount", "int", default=None)
    """Most data disks that can be attached."""
