# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""Enums of ``appcontainers``: ``connected_environments``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class ConnectedEnvironmentProvisioningState(ExtensibleEnum):
    """State of the last create or update."""

    SUCCEEDED = "Succeeded"
    FAILED = "Failed"
    CANCELED = "Canceled"
    WAITING = "Waiting"
    INITIALIZATION_IN_PROGRESS = "InitializationInProgress"
    INFRASTRUCTURE_SETUP_IN_PROGRESS = "InfrastructureSetupInProgress"
    INFRASTRUCTURE_SETUP_COMPLETE = "InfrastructureSetupComplete"
    SCHEDULED_FOR_DELETE = "ScheduledForDelete"


class ConnectedEnvironmentStorageProvisioningState(ExtensibleEnum):
    """State of the last create or update."""

    SUCCEEDED = "Succeeded"
    FAILED = "Failed"
    CANCELED = "Canceled"
    IN_PROGRESS = "InProgress"
    DELETING = "Deleting"
