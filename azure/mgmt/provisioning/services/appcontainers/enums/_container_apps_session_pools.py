# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""Enums of ``appcontainers``: ``container_apps_session_pools``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class ContainerType(ExtensibleEnum):
    """Kind of containers in sessions: CustomContainer or PythonLTS."""

    CUSTOM_CONTAINER = "CustomContainer"
    PYTHON_LTS = "PythonLTS"


class LifecycleType(ExtensibleEnum):
    """Lifecycle type: Timed or OnContainerExit."""

    TIMED = "Timed"
    ON_CONTAINER_EXIT = "OnContainerExit"


class PoolManagementType(ExtensibleEnum):
    """Whether sessions come and go by themselves (Dynamic) or not (Manual)."""

    MANUAL = "Manual"
    DYNAMIC = "Dynamic"


class SessionNetworkStatus(ExtensibleEnum):
    """Whether sessions may reach the network: EgressEnabled or EgressDisabled."""

    EGRESS_ENABLED = "EgressEnabled"
    EGRESS_DISABLED = "EgressDisabled"


class SessionPoolIdentityLifeCycle(ExtensibleEnum):
    """Containers that can use a managed identity: None or Main."""

    NONE = "None"
    MAIN = "Main"


class SessionPoolProvisioningState(ExtensibleEnum):
    """State of the last create or update."""

    IN_PROGRESS = "InProgress"
    SUCCEEDED = "Succeeded"
    FAILED = "Failed"
    CANCELED = "Canceled"
    DELETING = "Deleting"


class SessionProbeType(ExtensibleEnum):
    """What a probe is for, such as Liveness or Startup."""

    LIVENESS = "Liveness"
    STARTUP = "Startup"
