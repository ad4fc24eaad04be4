# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""Enums of ``appcontainers``: ``managed_environments``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class CertificateProvisioningState(ExtensibleEnum):
    """State of the last create or update."""

    SUCCEEDED = "Succeeded"
    FAILED = "Failed"
    CANCELED = "Canceled"
    DELETE_FAILED = "DeleteFailed"
    PENDING = "Pending"
    DELETING = "Deleting"


class DaprComponentProvisioningState(ExtensibleEnum):
    """State of the last create or update."""

    SUCCEEDED = "Succeeded"
    FAILED = "Failed"
    CANCELED = "Canceled"
    IN_PROGRESS = "InProgress"
    DELETING = "Deleting"


class DotNetComponentProvisioningState(ExtensibleEnum):
    """State of the last create or update."""

    SUCCEEDED = "Succeeded"
    FAILED = "Failed"
    CANCELED = "Canceled"
    DELETING = "Deleting"
    IN_PROGRESS = "InProgress"


class DotNetComponentType(ExtensibleEnum):
    """.NET component type: always AspireDashboard so far."""

    ASPIRE_DASHBOARD = "AspireDashboard"


class EnvironmentProvisioningState(ExtensibleEnum):
    """State of the last create or update."""

    SUCCEEDED = "Succeeded"
    FAILED = "Failed"
    CANCELED = "Canceled"
    WAITING = "Waiting"
    INITIALIZATION_IN_PROGRESS = "InitializationInProgress"
    INFRASTRUCTURE_SETUP_IN_PROGRESS = "InfrastructureSetupInProgress"
    INFRASTRUCTURE_SETUP_COMPLETE = "InfrastructureSetupComplete"
    SCHEDULED_FOR_DELETE = "ScheduledForDelete"
    UPGRADE_REQUESTED = "UpgradeRequested"
    UPGRADE_FAILED = "UpgradeFailed"


class HttpRouteProvisioningState(ExtensibleEnum):
    """State of the last create or update."""

    SUCCEEDED = "Succeeded"
    FAILED = "Failed"
    CANCELED = "Canceled"
    WAITING = "Waiting"
    UPDATING = "Updating"
    DELETING = "Deleting"
    PENDING = "Pending"


class JavaComponentProvisioningState(ExtensibleEnum):
    """State of the last create or update."""

    SUCCEEDED = "Succeeded"
    FAILED = "Failed"
    CANCELED = "Canceled"
    DELETING = "Deleting"
    IN_PROGRESS = "InProgress"


class JavaComponentType(ExtensibleEnum):
    """Java component type: SpringBootAdmin, SpringCloudEureka or SpringCloudConfig."""

    SPRING_BOOT_ADMIN = "SpringBootAdmin"
    SPRING_CLOUD_EUREKA = "SpringCloudEureka"
    SPRING_CLOUD_CONFIG = "SpringCloudConfig"


class ManagedCertificateDomainControlValidation(ExtensibleEnum):
    """How ownership of a domain is proved: CNAME, HTTP or TXT."""

    CNAME = "CNAME"
    HTTP = "HTTP"
    TXT = "TXT"


class ManagedEnvironmentMode(ExtensibleEnum):
    """Mode of an environment: ConsumptionOnly, WorkloadProfiles, Express or Archived."""

    CONSUMPTION_ONLY = "ConsumptionOnly"
    WORKLOAD_PROFILES = "WorkloadProfiles"
    EXPRESS = "Express"
    ARCHIVED = "Archived"


class PublicNetworkAccess(ExtensibleEnum):
    """Whether the resource can be reached from public networks."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"


class WeekDay(ExtensibleEnum):
    """Week day: Monday, Tuesday, Wednesday, Thursday, Friday, Saturday or Sunday."""

    MONDAY = "Monday"
    TUESDAY = "Tuesday"
    WEDNESDAY = "Wednesday"
    THURSDAY = "Thursday"
    FRIDAY = "Friday"
    SATURDAY = "Saturday"
    SUNDAY = "Sunday"
