# Generated from swagger/storage/ by "make generate": do not edit.

"""Enums of ``storage``: ``storage_accounts_2``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class IntervalUnit(ExtensibleEnum):
    """Unit of the interval between runs."""

    DAYS = "Days"


class NativeDataSharingProvisioningState(ExtensibleEnum):
    """How far a change of a connector or data share has got."""

    ACCEPTED = "Accepted"
    CREATING = "Creating"
    SUCCEEDED = "Succeeded"
    DELETING = "Deleting"
    CANCELED = "Canceled"
    FAILED = "Failed"


class RunResult(ExtensibleEnum):
    """Whether a run of a task assignment succeeded."""

    SUCCEEDED = "Succeeded"
    FAILED = "Failed"


class RunStatusEnum(ExtensibleEnum):
    """Whether a run of a task assignment has finished."""

    IN_PROGRESS = "InProgress"
    FINISHED = "Finished"


class SkuConversionStatus(ExtensibleEnum):
    """How far a redundancy change has got."""

    IN_PROGRESS = "InProgress"
    SUCCEEDED = "Succeeded"
    FAILED = "Failed"


class State(ExtensibleEnum):
    """State of a virtual network rule."""

    PROVISIONING = "Provisioning"
    DEPROVISIONING = "Deprovisioning"
    SUCCEEDED = "Succeeded"
    FAILED = "Failed"
    NETWORK_SOURCE_DELETED = "NetworkSourceDeleted"


class StorageConnectorDataSourceType(ExtensibleEnum):
    """Kind of data source of a connector."""

    AZURE_DATA_SHARE = "Azure_DataShare"


class StorageConnectorState(ExtensibleEnum):
    """Whether a connector is in use."""

    ACTIVE = "Active"
    INACTIVE = "Inactive"


class StorageDataShareAccessPolicyPermission(ExtensibleEnum):
    """What an identity may do with a data share."""

    NONE = "None"
    READ = "Read"


class TurboTierStatus(ExtensibleEnum):
    """Whether the turbo tier is on."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"
