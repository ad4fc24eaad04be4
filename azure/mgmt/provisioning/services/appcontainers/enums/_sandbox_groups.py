# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""Enums of ``appcontainers``: ``sandbox_groups``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


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
