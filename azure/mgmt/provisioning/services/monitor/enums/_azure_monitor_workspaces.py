# Generated from swagger/monitor/ by "make generate": do not edit.

"""Enums of ``monitor``: ``azure_monitor_workspaces``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class PrivateEndpointConnectionProvisioningState(ExtensibleEnum):
    """State of the last create or update of a private endpoint connection."""

    SUCCEEDED = "Succeeded"
    CREATING = "Creating"
    DELETING = "Deleting"
    FAILED = "Failed"


class PrivateEndpointServiceConnectionStatus(ExtensibleEnum):
    """Approval state of a private endpoint connection: Pending, Approved, Rejected or Disconnected."""

    PENDING = "Pending"
    APPROVED = "Approved"
    REJECTED = "Rejected"


class ProvisioningState(ExtensibleEnum):
    """Provisioning state: Creating, Succeeded, Deleting, Failed or Canceled."""

    CREATING = "Creating"
    SUCCEEDED = "Succeeded"
    DELETING = "Deleting"
    FAILED = "Failed"
    CANCELED = "Canceled"


class PublicNetworkAccess(ExtensibleEnum):
    """Whether the resource can be reached from public networks."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"
