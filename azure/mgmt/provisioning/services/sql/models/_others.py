# Generated from swagger/sql/ by "make generate": do not edit.

"""Models of ``sql``: ``others``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import ProxyResource

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ....core.models.nested import Nested, NestedList, NestedOrNone
    from .. import models
    from ..types import _others as types
    from ..types._common import ManagementOperationStateValue, MoveOperationModeValue
    from ..types._job_agents import JobAgentVersionCapabilityDict
    from ..types._managed_instances import ManagedInstanceVersionCapabilityDict
    from ..types._servers import ServerVersionCapabilityDict
else:
    typed(__name__)


class DeletedServer(ProxyResource):
    """A deleted SQL server that can be recovered."""

    properties: NestedOrNone[DeletedServerProperties, types.DeletedServerPropertiesDict] = field(
        "properties", "DeletedServerProperties", default=None
    )
    """Version, name and deletion time of a deleted SQL server."""
    version: str = flattened("properties", init=False)
    """Version of the server."""
    deletion_time: datetime = flattened("properties", init=False)
    """When the server was deleted."""
    original_id: str = flattened("properties", init=False)
    """ID the server had."""
    fully_qualified_domain_name: str = flattened("properties", init=False)
    """Fully qualified DNS name, to connect to."""


class DeletedServerProperties(Model):
    """Version, name and deletion time of a deleted SQL server."""

    version: str = read_only("version")
    """Version of the server."""
    deletion_time: datetime = read_only("deletionTime", "iso-8601")
    """When the server was deleted."""
    original_id: str = read_only("originalId")
    """ID the server had."""
    fully_qualified_domain_name: str = read_only("fullyQualifiedDomainName")
    """Fully qualified DNS name, to connect to."""


class LocationCapabilities(Model):
    """What Azure SQL offers in a region."""

    name: str = read_only("name")
    """Name of the region."""
    supported_server_versions: NestedList[models.ServerVersionCapability, ServerVersionCapabilityDict] = read_only(
        "supportedServerVersions", "[ServerVersionCapability]"
    )
    """Server versions offered."""
    supported_managed_instance_versions: NestedList[
        models.ManagedInstanceVersionCapability, ManagedInstanceVersionCapabilityDict
    ] = read_only("supportedManagedInstanceVersions", "[ManagedInstanceVersionCapability]")
    """Managed instance versions offered."""
    supported_job_agent_versions: NestedList[models.JobAgentVersionCapability, JobAgentVersionCapabilityDict] = (
        read_only("supportedJobAgentVersions", "[JobAgentVersionCapability]")
    )
    """Job agent versions offered."""
    is_zone_resilient_provisioning_allowed: bool = read_only("isZoneResilientProvisioningAllowed", "bool")
    """Whether zone redundancy is offered."""
    status: models.CapabilityStatus | types.CapabilityStatusValue = read_only("status", "CapabilityStatus")
    """State, such as Available or Succeeded."""
    reason: str | None = field("reason", default=None)
    """Why it is not offered."""


class ManagedDatabaseMoveOperationResult(ProxyResource):
    """A move or copy of a managed database."""

    properties: NestedOrNone[
        ManagedDatabaseMoveOperationResultProperties, types.ManagedDatabaseMoveOperationResultPropertiesDict
    ] = field("properties", "ManagedDatabaseMoveOperationResultProperties", default=None)
    """Source, target and state of a move or copy."""
    operation: str = flattened("properties", init=False)
    """What the operation does."""
    operation_friendly_name: str = flattened("properties", init=False)
    """Name of the operation as people see it."""
    start_time: datetime = flattened("properties", init=False)
    """When it began."""
    state: models.ManagementOperationState | ManagementOperationStateValue = flattened("properties", init=False)
    """Management operation state: Pending, InProgress, Succeeded, Failed, CancelInProgress or Cancelled."""
    operation_mode: models.MoveOperationMode | MoveOperationModeValue = flattened("properties", init=False)
    """Move operation mode: Move or Copy."""
    source_managed_instance_name: str = flattened("properties", init=False)
    """Name of the source managed instance."""
    target_managed_instance_name: str = flattened("properties", init=False)
    """Name of the target managed instance."""
    source_managed_instance_id: str = flattened("properties", init=False)
    """ID of the source managed instance."""
    target_managed_instance_id: str = flattened("properties", init=False)
    """ID of the target managed instance."""
    source_database_name: str = flattened("properties", init=False)
    """Name of the source database."""
    target_database_name: str = flattened("properties", init=False)
    """Name of the target database."""
    is_cancellable: bool = flattened("properties", init=False)
    """Whether the operation can be canceled."""
    error_code: int = flattened("properties", init=False)
    """Code of the error, for programs to act on."""
    error_description: str = flattened("properties", init=False)
    """What went wrong, in words."""
    error_severity: int = flattened("properties", init=False)
    """How serious the error is."""
    is_user_error: bool = flattened("properties", init=False)
    """Whether the error comes from the request rather than from the service."""


class ManagedDatabaseMoveOperationResultProperties(Model):
    """Source, target and state of a move or copy."""

    operation: str = read_only("operation")
    """What the operation does."""
    operation_friendly_name: str = read_only("operationFriendlyName")
    """Name of the operation as people see it."""
    start_time: datetime = read_only("startTime", "iso-8601")
    """When it began."""
    state: models.ManagementOperationState | ManagementOperationStateValue = read_only(
        "state", "ManagementOperationState"
    )
    """Management operation state: Pending, InProgress, Succeeded, Failed, CancelInProgress or Cancelled."""
    operation_mode: models.MoveOperationMode | MoveOperationModeValue = read_only("operationMode", "MoveOperationMode")
    """Move operation mode: Move or Copy."""
    source_managed_instance_name: str = read_only("sourceManagedInstanceName")
    """Name of the source managed instance."""
    target_managed_instance_name: str = read_only("targetManagedInstanceName")
    """Name of the target managed instance."""
    source_managed_instance_id: str = read_only("sourceManagedInstanceId")
    """ID of the source managed instance."""
    target_managed_instance_id: str = read_only("targetManagedInstanceId")
    """ID of the target managed instance."""
    source_database_name: str = read_only("sourceDatabaseName")
    """Name of the source database."""
    target_database_name: str = read_only("targetDatabaseName")
    """Name of the target database."""
    is_cancellable: bool = read_only("isCancellable", "bool")
    """Whether the operation can be canceled."""
    error_code: int = read_only("errorCode", "int")
    """Code of the error, for programs to act on."""
    error_description: str = read_only("errorDescription")
    """What went wrong, in words."""
    error_severity: int = read_only("errorSeverity", "int")
    """How serious the error is."""
    is_user_error: bool = read_only("isUserError", "bool")
    """Whether the error comes from the request rather than from the service."""


class Operation(Model):
    """An operation of the resource provider, as used in role definitions."""

    name: str = read_only("name")
    """Name of the operation: provider, resource type and action, as used in role definitions."""
    display: Nested[OperationDisplay, types.OperationDisplayDict] = read_only("display", "OperationDisplay")
    """Texts that show the operation to people."""
    origin: models.OperationOrigin | types.OperationOriginValue = read_only("origin", "OperationOrigin")
    """Who the operation is meant for: user, system or both."""
    properties: dict[str, Any] = read_only("properties", "{object}")
    """More about the operation, such as its logs and metrics."""


class OperationDisplay(Model):
    """Texts that show an operation to people."""

    provider: str = read_only("provider")
    """Name of the resource provider."""
    resource: str = read_only("resource")
    """Kind of resource the operation works on."""
    operation: str = read_only("operation")
    """Short name of the operation."""
    description: str = read_only("description")
    """What the operation does."""


class SubscriptionUsage(ProxyResource):
    """Use of one quota."""

    properties: NestedOrNone[SubscriptionUsageProperties, types.SubscriptionUsagePropertiesDict] = field(
        "properties", "SubscriptionUsageProperties", default=None
    )
    """Current value and limit of a usage metric."""
    display_name: str = flattened("properties", init=False)
    """Name of the usage metric as people see it."""
    current_value: float = flattened("properties", init=False)
    """How much is used now."""
    limit: float = flattened("properties", init=False)
    """How much may be used."""
    unit: str = flattened("properties", init=False)
    """Unit of the numbers."""


class SubscriptionUsageProperties(Model):
    """Current value and limit of a usage metric."""

    display_name: str = read_only("displayName")
    """Name of the usage metric as people see it."""
    current_value: float = read_only("currentValue", "float")
    """How much is used now."""
    limit: float = read_only("limit", "float")
    """How much may be used."""
    unit: str = read_only("unit")
    """Unit of the numbers."""


class TimeZone(ProxyResource):
    """A time zone for managed instances."""

    properties: NestedOrNone[TimeZoneProperties, types.TimeZonePropertiesDict] = field(
        "properties", "TimeZoneProperties", default=None
    )
    """ID and name of a time zone."""
    time_zone_id: str = flattened("properties", init=False)
    """ID of the time zone."""
    display_name: str = flattened("properties", init=False)
    """Name of the time zone as people see it."""


class TimeZoneProperties(Model):
    """ID and name of a time zone."""

    time_zone_id: str = read_only("timeZoneId")
    """ID of the time zone."""
    display_name: str = read_only("displayName")
    """Name of the time zone as people see it."""
