# Generated from swagger/compute/ by "make generate": do not edit.

"""Enums of ``compute``: ``disk_accesses``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class PrivateEndpointConnectionProvisioningState(ExtensibleEnum):
    """State of the last change of a private endpoint connection."""

    SUCCEEDED = "Succeeded"
    CREATING = "Creating"
    DELETING = "Deleting"
    FAILED = "Failed"


class PrivateEndpointServiceConnectionStatus(ExtensibleEnum):
    """Whether a private endpoint connection is approved."""

    PENDING = "Pending"
    APPROVED = "Approved"
    REJECTED = "Rejected"
