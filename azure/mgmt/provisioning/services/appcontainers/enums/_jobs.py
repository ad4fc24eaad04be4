# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""Enums of ``appcontainers``: ``jobs``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class JobExecutionRunningState(ExtensibleEnum):
    """Job execution running state: Running, Processing, Stopped, Degraded, Failed, Unknown or Succeeded."""

    RUNNING = "Running"
    PROCESSING = "Processing"
    STOPPED = "Stopped"
    DEGRADED = "Degraded"
    FAILED = "Failed"
    UNKNOWN = "Unknown"
    SUCCEEDED = "Succeeded"


class JobProvisioningState(ExtensibleEnum):
    """State of the last create or update."""

    IN_PROGRESS = "InProgress"
    SUCCEEDED = "Succeeded"
    FAILED = "Failed"
    CANCELED = "Canceled"
    DELETING = "Deleting"


class JobRunningState(ExtensibleEnum):
    """Job running state: Ready, Progressing or Suspended."""

    READY = "Ready"
    PROGRESSING = "Progressing"
    SUSPENDED = "Suspended"


class TriggerType(ExtensibleEnum):
    """What starts executions of a job: Manual, Schedule or Event."""

    SCHEDULE = "Schedule"
    EVENT = "Event"
    MANUAL = "Manual"
