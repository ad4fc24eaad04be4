# Generated from swagger/storage/storage.json (2026-09-01, sha256 2240c2b75d44).
# Do not edit: run "make generate".

"""Enums of ``storage``: ``storage_task_assignments``."""

from __future__ import annotations

from ....core.model import ExtensibleEnum


class IntervalUnit(ExtensibleEnum):
    """Unit of the interval between runs."""

    DAYS = "Days"


class StorageTaskAssignmentProvisioningState(ExtensibleEnum):
    """How far a change of a task assignment has got."""

    VALIDATE_SUBSCRIPTION_QUOTA_BEGIN = "ValidateSubscriptionQuotaBegin"
    VALIDATE_SUBSCRIPTION_QUOTA_END = "ValidateSubscriptionQuotaEnd"
    ACCEPTED = "Accepted"
    CREATING = "Creating"
    SUCCEEDED = "Succeeded"
    DELETING = "Deleting"
    CANCELED = "Canceled"
    FAILED = "Failed"


class TriggerType(ExtensibleEnum):
    """When a task assignment runs."""

    RUN_ONCE = "RunOnce"
    ON_SCHEDULE = "OnSchedule"
    MOCK_RUN = "MockRun"
