# Generated from swagger/network/ by "make generate": do not edit.

"""Enums of ``network``: ``network_security_perimeters``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class AccessRuleDirection(ExtensibleEnum):
    """Direction of a perimeter's access rule."""

    INBOUND = "Inbound"
    OUTBOUND = "Outbound"


class AssociationAccessMode(ExtensibleEnum):
    """How a perimeter applies its rules to a resource."""

    LEARNING = "Learning"
    ENFORCED = "Enforced"
    AUDIT = "Audit"


class NspLinkProvisioningState(ExtensibleEnum):
    """State of the last change of a perimeter link."""

    SUCCEEDED = "Succeeded"
    CREATING = "Creating"
    UPDATING = "Updating"
    DELETING = "Deleting"
    ACCEPTED = "Accepted"
    FAILED = "Failed"
    WAIT_FOR_REMOTE_COMPLETION = "WaitForRemoteCompletion"


class NspLinkStatus(ExtensibleEnum):
    """Whether a perimeter link is approved."""

    APPROVED = "Approved"
    PENDING = "Pending"
    REJECTED = "Rejected"
    DISCONNECTED = "Disconnected"


class NspProvisioningState(ExtensibleEnum):
    """State of the last change of a perimeter resource."""

    SUCCEEDED = "Succeeded"
    CREATING = "Creating"
    UPDATING = "Updating"
    DELETING = "Deleting"
    ACCEPTED = "Accepted"
    FAILED = "Failed"
