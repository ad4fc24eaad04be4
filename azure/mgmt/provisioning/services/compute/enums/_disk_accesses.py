# Generated from swagger/compute/compute.json (2026-04-01, sha256 45449ecb412d).
# Do not edit: run "make generate".

"""Enums of ``compute``: ``disk_accesses``."""

from __future__ import annotations

from ....core.model import ExtensibleEnum


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
