# Generated from swagger/sql/ by "make generate": do not edit.

"""Dicts for the models of ``sql``, and values of its enums: ``job_agents``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ProxyResourceDict, TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from typing_extensions import Required

    from .. import models
    from ._common import SkuDict
else:
    typed(__name__)

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
    description: str
    schedule: models.JobSchedule | JobScheduleDict


class _JobNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.JobProperties | JobPropertiesDict]


JobDict: TypeAlias = _JobFlatDict | _JobNestedDict


class _JobAgentFlatDict(TrackedResourceDict, total=False):
    sku: models.Sku | SkuDict
    identity: models.JobAgentIdentity | JobAgentIdentityDict
    database_id: str


class _JobAgentNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.JobAgentProperties | JobAgentPropertiesDict]
    sku: models.Sku | SkuDict
    identity: models.JobAgentIdentity | JobAgentIdentityDict


JobAgentDict: TypeAlias = _JobAgentFlatDict | _JobAgentNestedDict


class JobAgentEditionCapabilityDict(ModelDict, total=False):
    reason: str


class JobAgentIdentityDict(ModelDict, total=False):
    tenant_id: str
    type: Required[models.JobAgentIdentityType | JobAgentIdentityTypeValue]
    user_assigned_identities: Mapping[str, models.JobAgentUserAssignedIdentity | JobAgentUserAssignedIdentityDict]


class JobAgentPropertiesDict(ModelDict, total=False):
    database_id: Required[str]


class JobAgentServiceLevelObjectiveCapabilityDict(ModelDict, total=False):
    reason: str


class JobAgentUpdateDict(ModelDict, total=False):
    identity: models.JobAgentIdentity | JobAgentIdentityDict
    sku: models.Sku | SkuDict
    tags: Mapping[str, str]


class JobAgentUserAssignedIdentityDict(ModelDict, total=False):
    """Stands for JobAgentUserAssignedIdentity."""


class JobAgentVersionCapabilityDict(ModelDict, total=False):
    reason: str


class _JobCredentialFlatDict(ProxyResourceDict, total=False):
    username: str
    password: str


class _JobCredentialNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.JobCredentialProperties | JobCredentialPropertiesDict]


JobCredentialDict: TypeAlias = _JobCredentialFlatDict | _JobCredentialNestedDict


class JobCredentialPropertiesDict(ModelDict, total=False):
    username: Required[str]
    password: Required[str]


class _JobExecutionFlatDict(ProxyResourceDict, total=False):
    current_attempts: int


class _JobExecutionNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.JobExecutionProperties | JobExecutionPropertiesDict]


JobExecutionDict: TypeAlias = _JobExecutionFlatDict | _JobExecutionNestedDict


class JobExecutionPropertiesDict(ModelDict, total=False):
    current_attempts: int


class JobExecutionTargetDict(ModelDict, total=False):
    """Stands for JobExecutionTarget."""


class _JobPrivateEndpointFlatDict(ProxyResourceDict, total=False):
    target_server_azure_resource_id: str


class _JobPrivateEndpointNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.JobPrivateEndpointProperties | JobPrivateEndpointPropertiesDict]


JobPrivateEndpointDict: TypeAlias = _JobPrivateEndpointFlatDict | _JobPrivateEndpointNestedDict


class JobPrivateEndpointPropertiesDict(ModelDict, total=False):
    target_server_azure_resource_id: Required[str]


class JobPropertiesDict(ModelDict, total=False):
    description: str
    schedule: models.JobSchedule | JobScheduleDict


class JobScheduleDict(ModelDict, total=False):
    start_time: datetime | str
    end_time: datetime | str
    type: models.JobScheduleType | JobScheduleTypeValue
    enabled: bool
    interval: str


class _JobStepFlatDict(ProxyResourceDict, total=False):
    step_id: int
    target_group: str
    credential: str
    action: models.JobStepAction | JobStepActionDict
    output: models.JobStepOutput | JobStepOutputDict
    execution_options: models.JobStepExecutionOptions | JobStepExecutionOptionsDict


class _JobStepNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.JobStepProperties | JobStepPropertiesDict]


JobStepDict: TypeAlias = _JobStepFlatDict | _JobStepNestedDict


class JobStepActionDict(ModelDict, total=False):
    type: models.JobStepActionType | JobStepActionTypeValue
    source: models.JobStepActionSource | JobStepActionSourceValue
    value: Required[str]


class JobStepExecutionOptionsDict(ModelDict, total=False):
    timeout_seconds: int
    retry_attempts: int
    initial_retry_interval_seconds: int
    maximum_retry_interval_seconds: int
    retry_interval_backoff_multiplier: float


class JobStepOutputDict(ModelDict, total=False):
    type: models.JobStepOutputType | JobStepOutputTypeValue
    subscription_id: str
    resource_group_name: str
    server_name: Required[str]
    database_name: Required[str]
    schema_name: str
    table_name: Required[str]
    credential: str


class JobStepPropertiesDict(ModelDict, total=False):
    step_id: int
    target_group: Required[str]
    credential: str
    action: Required[models.JobStepAction | JobStepActionDict]
    output: models.JobStepOutput | JobStepOutputDict
    execution_options: models.JobStepExecutionOptions | JobStepExecutionOptionsDict


class JobTargetDict(ModelDict, total=False):
    membership_type: models.JobTargetGroupMembershipType | JobTargetGroupMembershipTypeValue
    type: Required[models.JobTargetType | JobTargetTypeValue]
    server_name: str
    database_name: str
    elastic_pool_name: str
    shard_map_name: str
    refresh_credential: str


class _JobTargetGroupFlatDict(ProxyResourceDict, total=False):
    members: Sequence[models.JobTarget | JobTargetDict]


class _JobTargetGroupNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.JobTargetGroupProperties | JobTargetGroupPropertiesDict]


JobTargetGroupDict: TypeAlias = _JobTargetGroupFlatDict | _JobTargetGroupNestedDict


class JobTargetGroupPropertiesDict(ModelDict, total=False):
    members: Required[Sequence[models.JobTarget | JobTargetDict]]


class JobVersionDict(ProxyResourceDict, total=False):
    """Stands for JobVersion."""
