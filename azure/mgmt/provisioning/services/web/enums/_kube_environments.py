# Generated from swagger/web/ by "make generate": do not edit.

"""Enums of ``web``: ``kube_environments``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class FrontEndServiceType(ExtensibleEnum):
    """Kind of Kubernetes service of a front end."""

    NODE_PORT = "NodePort"
    LOAD_BALANCER = "LoadBalancer"


class KubeEnvironmentProvisioningState(ExtensibleEnum):
    """How far a Kubernetes environment has got."""

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


class StorageType(ExtensibleEnum):
    """Kind of storage for build artefacts."""

    LOCAL_NODE = "LocalNode"
    NETWORK_FILE_SYSTEM = "NetworkFileSystem"
