# Generated from swagger/sql/ by "make generate": do not edit.

"""Models of ``sql``: ``instance_pools``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import ProxyResource, TrackedResource

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.models.nested import Nested, NestedList, NestedOrNone
    from .. import models
    from ..types import _instance_pools as types
    from ..types._common import LicenseTypeCapabilityDict, ManagementOperationStateValue, MaxSizeCapabilityDict, SkuDict
    from ..types._others import CapabilityStatusValue
else:
    typed(__name__)


class InstancePool(TrackedResource):
    """An instance pool: small managed instances on shared machines."""

    properties: NestedOrNone[InstancePoolProperties, types.InstancePoolPropertiesDict] = field(
        "properties", "InstancePoolProperties", default=None
    )
    """Subnet, size and licence of an instance pool."""
    subnet_id: str | None = flattened("properties", default=None)
    """ID of the subnet."""
    v_cores: int | None = flattened("properties", default=None)
    """Number of vCores."""
    license_type: models.InstancePoolLicenseType | types.InstancePoolLicenseTypeValue | None = flattened(
        "properties", default=None
    )
    """Whether the licence is paid with the service or brought along."""
    dns_zone: str = flattened("properties", init=False)
    """DNS zone it is in."""
    maintenance_configuration_id: str | None = flattened("properties", default=None)
    """ID of the maintenance configuration."""
    sku: NestedOrNone[models.Sku, SkuDict] = field("sku", "Sku", default=None)
    """Size and price tier of the instance pool."""


class InstancePoolEditionCapability(Model):
    """An edition that is offered, with its hardware."""

    name: str = read_only("name")
    """Name of the edition."""
    supported_families: NestedList[InstancePoolFamilyCapability, types.InstancePoolFamilyCapabilityDict] = read_only(
        "supportedFamilies", "[InstancePoolFamilyCapability]"
    )
    """Hardware offered."""
    status: models.CapabilityStatus | CapabilityStatusValue = read_only("status", "CapabilityStatus")
    """State, such as Available or Succeeded."""
    reason: str | None = field("reason", default=None)
    """Why it is not offered."""


class InstancePoolFamilyCapability(Model):
    """Hardware that is offered, with numbers of vCores."""

    name: str = read_only("name")
    """Name of the hardware."""
    supported_license_types: NestedList[models.LicenseTypeCapability, LicenseTypeCapabilityDict] = read_only(
        "supportedLicenseTypes", "[LicenseTypeCapability]"
    )
    """Licence types offered."""
    supported_vcores_values: NestedList[InstancePoolVcoresCapability, types.InstancePoolVcoresCapabilityDict] = (
        read_only("supportedVcoresValues", "[InstancePoolVcoresCapability]")
    )
    """Numbers of vCores offered."""
    status: models.CapabilityStatus | CapabilityStatusValue = read_only("status", "CapabilityStatus")
    """State, such as Available or Succeeded."""
    reason: str | None = field("reason", default=None)
    """Why it is not offered."""


class InstancePoolOperation(ProxyResource):
    """A management operation that runs or ran."""

    properties: NestedOrNone[InstancePoolOperationProperties, types.InstancePoolOperationPropertiesDict] = field(
        "properties", "InstancePoolOperationProperties", default=None
    )
    """Name, progress and result of a management operation."""
    instance_pool_name: str = flattened("properties", init=False)
    """Name of the instance pool."""
    operation: str = flattened("properties", init=False)
    """What the operation does."""
    operation_friendly_name: str = flattened("properties", init=False)
    """Name of the operation as people see it."""
    percent_complete: int = flattened("properties", init=False)
    """How far the operation has come, in percent."""
    start_time: datetime = flattened("properties", init=False)
    """When it began."""
    state: models.ManagementOperationState | ManagementOperationStateValue = flattened("properties", init=False)
    """Management operation state: Pending, InProgress, Succeeded, Failed, CancelInProgress or Cancelled."""
    error_code: int = flattened("properties", init=False)
    """Code of the error, for programs to act on."""
    error_description: str = flattened("properties", init=False)
    """What went wrong, in words."""
    error_severity: int = flattened("properties", init=False)
    """How serious the error is."""
    error_type: models.ErrorType | types.ErrorTypeValue = flattened("properties", init=False)
    """Error type: None or User."""
    estimated_completion_time: datetime = flattened("properties", init=False)
    """When the operation is expected to finish."""
    description: str = flattened("properties", init=False)
    """Description of the management operation, free text."""
    is_cancellable: bool = flattened("properties", init=False)
    """Whether the operation can be canceled."""


class InstancePoolOperationProperties(Model):
    """Name, progress and result of a management operation."""

    instance_pool_name: str = read_only("instancePoolName")
    """Name of the instance pool."""
    operation: str = read_only("operation")
    """What the operation does."""
    operation_friendly_name: str = read_only("operationFriendlyName")
    """Name of the operation as people see it."""
    percent_complete: int = read_only("percentComplete", "int")
    """How far the operation has come, in percent."""
    start_time: datetime = read_only("startTime", "iso-8601")
    """When it began."""
    state: models.ManagementOperationState | ManagementOperationStateValue = read_only(
        "state", "ManagementOperationState"
    )
    """Management operation state: Pending, InProgress, Succeeded, Failed, CancelInProgress or Cancelled."""
    error_code: int = read_only("errorCode", "int")
    """Code of the error, for programs to act on."""
    error_description: str = read_only("errorDescription")
    """What went wrong, in words."""
    error_severity: int = read_only("errorSeverity", "int")
    """How serious the error is."""
    error_type: models.ErrorType | types.ErrorTypeValue = read_only("errorType", "ErrorType")
    """Error type: None or User."""
    estimated_completion_time: datetime = read_only("estimatedCompletionTime", "iso-8601")
    """When the operation is expected to finish."""
    description: str = read_only("description")
    """Description of the management operation, free text."""
    is_cancellable: bool = read_only("isCancellable", "bool")
    """Whether the operation can be canceled."""


class InstancePoolProperties(Model):
    """Subnet, size and licence of an instance pool."""

    subnet_id: str = field("subnetId")
    """ID of the subnet."""
    v_cores: int = field("vCores", "int")
    """Number of vCores."""
    license_type: models.InstancePoolLicenseType | types.InstancePoolLicenseTypeValue = field(
        "licenseType", "InstancePoolLicenseType"
    )
    """Whether the licence is paid with the service or brought along."""
    dns_zone: str = read_only("dnsZone")
    """DNS zone it is in."""
    maintenance_configuration_id: str | None = field("maintenanceConfigurationId", default=None)
    """ID of the maintenance configuration."""


class InstancePoolUpdate(Model):
    """Settings and tags of an instance pool to change."""

    sku: NestedOrNone[models.Sku, SkuDict] = field("sku", "Sku", default=None)
    """Size and price tier of the instance pool."""
    properties: NestedOrNone[InstancePoolProperties, types.InstancePoolPropertiesDict] = field(
        "properties", "InstancePoolProperties", default=None
    )
    """Subnet, size and licence of an instance pool."""
    subnet_id: str | None = flattened("properties", default=None)
    """ID of the subnet."""
    v_cores: int | None = flattened("properties", default=None)
    """Number of vCores."""
    license_type: models.InstancePoolLicenseType | types.InstancePoolLicenseTypeValue | None = flattened(
        "properties", default=None
    )
    """Whether the licence is paid with the service or brought along."""
    dns_zone: str = flattened("properties", init=False)
    """DNS zone it is in."""
    maintenance_configuration_id: str | None = flattened("properties", default=None)
    """ID of the maintenance configuration."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""


class InstancePoolVcoresCapability(Model):
    """A number of vCores offered for instance pools."""

    name: str = read_only("name")
    """Name of the size."""
    value: int = read_only("value", "int")
    """Number of vCores."""
    storage_limit: Nested[models.MaxSizeCapability, MaxSizeCapabilityDict] = read_only(
        "storageLimit", "MaxSizeCapability"
    )
    """Largest storage."""
    status: models.CapabilityStatus | CapabilityStatusValue = read_only("status", "CapabilityStatus")
    """State, such as Available or Succeeded."""
    reason: str | None = field("reason", default=None)
    """Why it is not offered."""


class Name(Model):
    """Name of a usage metric."""

    value: str | None = field("value", default=None)
    """Name as programs use it."""
    localized_value: str | None = field("localizedValue", default=None)
    """The name as people see it, in the language of the caller."""


class Usage(Model):
    """Use of one quota of an instance pool."""

    id: str = read_only("id")
    """ID of the usage metric."""
    name: Nested[Name, types.NameDict] = read_only("name", "Name")
    """Name of the usage metric."""
    type: str = read_only("type")
    """Type of the resource."""
    unit: str = read_only("unit")
    """Unit of the numbers."""
    current_value: int = read_only("currentValue", "int")
    """How much is used now."""
    limit: int = read_only("limit", "int")
    """How much may be used."""
    requested_limit: int = read_only("requestedLimit", "int")
    """Limit that was asked for."""
