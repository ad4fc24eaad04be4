# Generated from swagger/web/ by "make generate": do not edit.

"""Enums of ``web``: ``app_service_environments``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class Channels(ExtensibleEnum):
    """Ways a recommendation is given."""

    NOTIFICATION = "Notification"
    API = "Api"
    EMAIL = "Email"
    WEBHOOK = "Webhook"
    ALL = "All"


class ComputeModeOptions(ExtensibleEnum):
    """Whether computers are shared or dedicated."""

    SHARED = "Shared"
    DEDICATED = "Dedicated"
    DYNAMIC = "Dynamic"


class CustomDnsSuffixProvisioningState(ExtensibleEnum):
    """How far a custom DNS suffix has got."""

    SUCCEEDED = "Succeeded"
    FAILED = "Failed"
    DEGRADED = "Degraded"
    IN_PROGRESS = "InProgress"


class HostingEnvironmentStatus(ExtensibleEnum):
    """State of an App Service Environment."""

    PREPARING = "Preparing"
    READY = "Ready"
    SCALING = "Scaling"
    DELETING = "Deleting"


class LoadBalancingMode(ExtensibleEnum):
    """What of an App Service Environment is only reachable from within its network."""

    NONE = "None"
    """Nothing: it is public."""
    WEB = "Web"
    """The apps."""
    PUBLISHING = "Publishing"
    """Deployment."""
    WEB_PUBLISHING = "Web, Publishing"
    """Apps and deployment."""


class NotificationLevel(ExtensibleEnum):
    """How important a recommendation is."""

    CRITICAL = "Critical"
    WARNING = "Warning"
    INFORMATION = "Information"
    NON_URGENT_SUGGESTION = "NonUrgentSuggestion"


class ResourceScopeType(ExtensibleEnum):
    """Kind of resource a recommendation is for."""

    SERVER_FARM = "ServerFarm"
    SUBSCRIPTION = "Subscription"
    WEB_SITE = "WebSite"


class UpgradeAvailability(ExtensibleEnum):
    """Whether an upgrade of an App Service Environment waits to be started."""

    NONE = "None"
    READY = "Ready"


class UpgradePreference(ExtensibleEnum):
    """When upgrades of an App Service Environment take place."""

    NONE = "None"
    EARLY = "Early"
    LATE = "Late"
    MANUAL = "Manual"


class WorkerSizeOptions(ExtensibleEnum):
    """Size of workers."""

    SMALL = "Small"
    MEDIUM = "Medium"
    LARGE = "Large"
    D1 = "D1"
    D2 = "D2"
    D3 = "D3"
    SMALL_V3 = "SmallV3"
    MEDIUM_V3 = "MediumV3"
    LARGE_V3 = "LargeV3"
    NESTED_SMALL = "NestedSmall"
    NESTED_SMALL_LINUX = "NestedSmallLinux"
    DEFAULT = "Default"
