# Generated from swagger/sql/ by "make generate": do not edit.

"""Enums of ``sql``: ``job_agents``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class JobAgentIdentityType(ExtensibleEnum):
    """Job agent identity type: None, SystemAssigned, UserAssigned or SystemAssignedUserAssigned."""

    NONE = "None"
    SYSTEM_ASSIGNED = "SystemAssigned"
    USER_ASSIGNED = "UserAssigned"
    SYSTEM_ASSIGNED_USER_ASSIGNED = "SystemAssignedUserAssigned"


class JobAgentState(ExtensibleEnum):
    """Job agent state: Creating, Ready, Updating, Deleting or Disabled."""

    CREATING = "Creating"
    READY = "Ready"
    UPDATING = "Updating"
    DELETING = "Deleting"
    DISABLED = "Disabled"


class JobExecutionLifecycle(ExtensibleEnum):
    """Job execution lifecycle, such as Created, InProgress, WaitingForChildJobExecutions, WaitingForRetry or
    Succeeded.
    """

    CREATED = "Created"
    IN_PROGRESS = "InProgress"
    WAITING_FOR_CHILD_JOB_EXECUTIONS = "WaitingForChildJobExecutions"
    WAITING_FOR_RETRY = "WaitingForRetry"
    SUCCEEDED = "Succeeded"
    SUCCEEDED_WITH_SKIPPED = "SucceededWithSkipped"
    FAILED = "Failed"
    TIMED_OUT = "TimedOut"
    CANCELED = "Canceled"
    SKIPPED = "Skipped"


class JobScheduleType(ExtensibleEnum):
    """Job schedule type: Once or Recurring."""

    ONCE = "Once"
    RECURRING = "Recurring"


class JobStepActionSource(ExtensibleEnum):
    """Job step action source: always Inline so far."""

    INLINE = "Inline"


class JobStepActionType(ExtensibleEnum):
    """Job step action type: always TSql so far."""

    T_SQL = "TSql"


class JobStepOutputType(ExtensibleEnum):
    """Job step output type: always SqlDatabase so far."""

    SQL_DATABASE = "SqlDatabase"


class JobTargetGroupMembershipType(ExtensibleEnum):
    """Job target group membership type: Include or Exclude."""

    INCLUDE = "Include"
    EXCLUDE = "Exclude"


class JobTargetType(ExtensibleEnum):
    """Job target type: TargetGroup, SqlDatabase, SqlElasticPool, SqlShardMap or SqlServer."""

    TARGET_GROUP = "TargetGroup"
    SQL_DATABASE = "SqlDatabase"
    SQL_ELASTIC_POOL = "SqlElasticPool"
    SQL_SHARD_MAP = "SqlShardMap"
    SQL_SERVER = "SqlServer"
