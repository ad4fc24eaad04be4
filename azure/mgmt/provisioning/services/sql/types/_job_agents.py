# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Dicts for the models of ``sql``, and values of its enums: ``job_agents``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyResourceDict, TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import SkuDict

JobAgentIdentityTypeValue: TypeAlias = Literal["None", "SystemAssigned", "UserAssigned", "SystemAssignedUserAssigned"]
JobAgentStateValue: TypeAlias = Literal["Creating", "Ready", "Updating", "Deleting", "Disabled"]
JobExecutionLifecycleValue: TypeAlias = Literal[
    "Created",
    "InProgress",
    "WaitingForChildJobExecutions",
    "WaitingForRetry",
    "Succeeded",
    "SucceededWithSkipped",
    "Failed",
    "TimedOut",
    "Canceled",
    "Skipped",
]
JobScheduleTypeValue: TypeAlias = Literal["Once", "Recurring"]
JobStepActionSourceValue: TypeAlias = Literal["Inline"]
JobStepActionTypeValue: TypeAlias = Literal["TSql"]
JobStepOutputTypeValue: TypeAlias = Literal["SqlDatabase"]
JobTargetGroupMembershipTypeValue: TypeAlias = Literal["Include", "Exclude"]
JobTargetTypeValue: TypeAlias = Literal["TargetGroup", "SqlDatabase", "SqlElasticPool", "SqlShardMap", "SqlServer"]


class _JobFlatDict(ProxyResourceDict, total=False):
    """An elastic job: T-SQL that runs on many databases."""

    description: str
    schedule: models.JobSchedule | JobScheduleDict


class _JobNestedDict(ProxyResourceDict, total=False):
    """An elastic job: T-SQL that runs on many databases."""

    properties: Required[models.JobProperties | JobPropertiesDict]


JobDict: TypeAlias = _JobFlatDict | _JobNestedDict


class _JobAgentFlatDict(TrackedResourceDict, total=False):
    """An elastic job agent, which runs jobs."""

    sku: models.Sku | SkuDict
    identity: models.JobAgentIdentity | JobAgentIdentityDict
    database_id: str


class _JobAgentNestedDict(TrackedResourceDict, total=False):
    """An elastic job agent, which runs jobs."""

    properties: Required[models.JobAgentProperties | JobAgentPropertiesDict]
    sku: models.Sku | SkuDict
    identity: models.JobAgentIdentity | JobAgentIdentityDict


JobAgentDict: TypeAlias = _JobAgentFlatDict | _JobAgentNestedDict


class JobAgentEditionCapabilityDict(TypedDict, total=False):
    """What elastic job agents offer."""

    reason: str
    additional_properties: Mapping[str, Any]


class JobAgentIdentityDict(TypedDict, total=False):
    """Identity of an elastic job agent."""

    tenant_id: str
    type: Required[models.JobAgentIdentityType | JobAgentIdentityTypeValue]
    user_assigned_identities: Mapping[str, models.JobAgentUserAssignedIdentity | JobAgentUserAssignedIdentityDict]
    additional_properties: Mapping[str, Any]


class JobAgentPropertiesDict(TypedDict, total=False):
    """Database and state of an elastic job agent."""

    database_id: Required[str]
    additional_properties: Mapping[str, Any]


class JobAgentServiceLevelObjectiveCapabilityDict(TypedDict, total=False):
    """What elastic job agents offer."""

    reason: str
    additional_properties: Mapping[str, Any]


class JobAgentUpdateDict(TypedDict, total=False):
    """SKU, identity and tags of an elastic job agent to change."""

    identity: models.JobAgentIdentity | JobAgentIdentityDict
    sku: models.Sku | SkuDict
    tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]


class JobAgentUserAssignedIdentityDict(TypedDict, total=False):
    """Object ID and client ID of a user-assigned identity; filled by the service."""

    additional_properties: Mapping[str, Any]


class JobAgentVersionCapabilityDict(TypedDict, total=False):
    """What elastic job agents offer."""

    reason: str
    additional_properties: Mapping[str, Any]


class _JobCredentialFlatDict(ProxyResourceDict, total=False):
    """User name and password with which a job agent signs in."""

    username: str
    password: str


class _JobCredentialNestedDict(ProxyResourceDict, total=False):
    """User name and password with which a job agent signs in."""

    properties: Required[models.JobCredentialProperties | JobCredentialPropertiesDict]


JobCredentialDict: TypeAlias = _JobCredentialFlatDict | _JobCredentialNestedDict


class JobCredentialPropertiesDict(TypedDict, total=False):
    """User name and password of a job credential."""

    username: Required[str]
    password: Required[str]
    additional_properties: Mapping[str, Any]


class _JobExecutionFlatDict(ProxyResourceDict, total=False):
    """An execution of an elastic job."""

    current_attempts: int


class _JobExecutionNestedDict(ProxyResourceDict, total=False):
    """An execution of an elastic job."""

    properties: Required[models.JobExecutionProperties | JobExecutionPropertiesDict]


JobExecutionDict: TypeAlias = _JobExecutionFlatDict | _JobExecutionNestedDict


class JobExecutionPropertiesDict(TypedDict, total=False):
    """State, times and target of an execution."""

    current_attempts: int
    additional_properties: Mapping[str, Any]


class JobExecutionTargetDict(TypedDict, total=False):
    """Server and database an execution ran on."""

    additional_properties: Mapping[str, Any]


class _JobPrivateEndpointFlatDict(ProxyResourceDict, total=False):
    """A private endpoint from a job agent to a server."""

    target_server_azure_resource_id: str


class _JobPrivateEndpointNestedDict(ProxyResourceDict, total=False):
    """A private endpoint from a job agent to a server."""

    properties: Required[models.JobPrivateEndpointProperties | JobPrivateEndpointPropertiesDict]


JobPrivateEndpointDict: TypeAlias = _JobPrivateEndpointFlatDict | _JobPrivateEndpointNestedDict


class JobPrivateEndpointPropertiesDict(TypedDict, total=False):
    """Server and ID of a job agent's private endpoint."""

    target_server_azure_resource_id: Required[str]
    additional_properties: Mapping[str, Any]


class JobPropertiesDict(TypedDict, total=False):
    """Version and schedule of an elastic job."""

    description: str
    schedule: models.JobSchedule | JobScheduleDict
    additional_properties: Mapping[str, Any]


class JobScheduleDict(TypedDict, total=False):
    """When an elastic job runs."""

    start_time: datetime | str
    end_time: datetime | str
    type: models.JobScheduleType | JobScheduleTypeValue
    enabled: bool
    interval: str
    additional_properties: Mapping[str, Any]


class _JobStepFlatDict(ProxyResourceDict, total=False):
    """A step of an elastic job."""

    step_id: int
    target_group: str
    credential: str
    action: models.JobStepAction | JobStepActionDict
    output: models.JobStepOutput | JobStepOutputDict
    execution_options: models.JobStepExecutionOptions | JobStepExecutionOptionsDict


class _JobStepNestedDict(ProxyResourceDict, total=False):
    """A step of an elastic job."""

    properties: Required[models.JobStepProperties | JobStepPropertiesDict]


JobStepDict: TypeAlias = _JobStepFlatDict | _JobStepNestedDict


class JobStepActionDict(TypedDict, total=False):
    """What a step does."""

    type: models.JobStepActionType | JobStepActionTypeValue
    source: models.JobStepActionSource | JobStepActionSourceValue
    value: Required[str]
    additional_properties: Mapping[str, Any]


class JobStepExecutionOptionsDict(TypedDict, total=False):
    """Timeout and retries of a step."""

    timeout_seconds: int
    retry_attempts: int
    initial_retry_interval_seconds: int
    maximum_retry_interval_seconds: int
    retry_interval_backoff_multiplier: float
    additional_properties: Mapping[str, Any]


class JobStepOutputDict(TypedDict, total=False):
    """Table that the results of a step go to."""

    type: models.JobStepOutputType | JobStepOutputTypeValue
    subscription_id: str
    resource_group_name: str
    server_name: Required[str]
    database_name: Required[str]
    schema_name: str
    table_name: Required[str]
    credential: str
    additional_properties: Mapping[str, Any]


class JobStepPropertiesDict(TypedDict, total=False):
    """Action, targets and output of a step."""

    step_id: int
    target_group: Required[str]
    credential: str
    action: Required[models.JobStepAction | JobStepActionDict]
    output: models.JobStepOutput | JobStepOutputDict
    execution_options: models.JobStepExecutionOptions | JobStepExecutionOptionsDict
    additional_properties: Mapping[str, Any]


class JobTargetDict(TypedDict, total=False):
    """A target of elastic jobs: server, pool, database or shard map."""

    membership_type: models.JobTargetGroupMembershipType | JobTargetGroupMembershipTypeValue
    type: Required[models.JobTargetType | JobTargetTypeValue]
    server_name: str
    database_name: str
    elastic_pool_name: str
    shard_map_name: str
    refresh_credential: str
    additional_properties: Mapping[str, Any]


class _JobTargetGroupFlatDict(ProxyResourceDict, total=False):
    """Servers, pools and databases that elastic jobs run on."""

    members: Sequence[models.JobTarget | JobTargetDict]


class _JobTargetGroupNestedDict(ProxyResourceDict, total=False):
    """Servers, pools and databases that elastic jobs run on."""

    properties: Required[models.JobTargetGroupProperties | JobTargetGroupPropertiesDict]


JobTargetGroupDict: TypeAlias = _JobTargetGroupFlatDict | _JobTargetGroupNestedDict


class JobTargetGroupPropertiesDict(TypedDict, total=False):
    """Members of a target group."""

    members: Required[Sequence[models.JobTarget | JobTargetDict]]
    additional_properties: Mapping[str, Any]


class JobVersionDict(ProxyResourceDict, total=False):
    """A version of an elastic job."""
