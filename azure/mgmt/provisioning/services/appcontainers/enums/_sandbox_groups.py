# Generated from swagger/appcontainers/appcontainers.json (2026-07-01, sha256 3e17bcdc4eeb).
# Do not edit: run "make generate".

"""Enums of ``appcontainers``: ``sandbox_groups``."""

from __future__ import annotations

from ....core.model import ExtensibleEnum


class SandboxGroupProvisioningState(ExtensibleEnum):
    """State of the last create or update."""

    SUCCEEDED = "Succeeded"
    FAILED = "Failed"
    CANCELED = "Canceled"
    IN_PROGRESS = "InProgress"
    UPDATING = "Updating"
    DELETING = "Deleting"


class VnetConnectionProvisioningState(ExtensibleEnum):
    """State of the last create or update."""

    SUCCEEDED = "Succeeded"
    FAILED = "Failed"
    CANCELED = "Canceled"
    IN_PROGRESS = "InProgress"
    UPDATING = "Updating"
    DELETING = "Deleting"
