# Generated from swagger/monitor/ by "make generate": do not edit.

"""Enums of ``monitor``: ``data_collection_endpoints``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class KnownDataCollectionEndpointProvisioningState(ExtensibleEnum):
    """State of the last create or update."""

    CREATING = "Creating"
    UPDATING = "Updating"
    DELETING = "Deleting"
    SUCCEEDED = "Succeeded"
    CANCELED = "Canceled"
    FAILED = "Failed"


class KnownDataCollectionEndpointResourceKind(ExtensibleEnum):
    """Operating system the resource is for: Linux or Windows; both if none is given."""

    LINUX = "Linux"
    WINDOWS = "Windows"


class KnownLocationSpecProvisioningStatus(ExtensibleEnum):
    """State of the last create or update."""

    CREATING = "Creating"
    UPDATING = "Updating"
    DELETING = "Deleting"
    SUCCEEDED = "Succeeded"
    CANCELED = "Canceled"
    FAILED = "Failed"


class KnownPublicNetworkAccessOptions(ExtensibleEnum):
    """Whether the resource can be reached from public networks."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"
    SECURED_BY_PERIMETER = "SecuredByPerimeter"
