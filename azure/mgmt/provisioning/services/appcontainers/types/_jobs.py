# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""Dicts for the models of ``appcontainers``, and values of its enums: ``jobs``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ProxyResourceDict, TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import (
        ContainerDict,
        ContainerResourcesDict,
        EnvironmentVarDict,
        IdentitySettingsDict,
        InitContainerDict,
        ManagedServiceIdentityDict,
        RegistryCredentialsDict,
        ScaleRuleAuthDict,
        SecretDict,
        VolumeDict,
    )
else:
    typed(__name__)

JobExecutionRunningStateValue: TypeAlias = Literal[
    "Running", "Processing", "Stopped", "Degraded", "Failed", "Unknown", "Succeeded"
]
JobProvisioningStateValue: TypeAlias = Literal["InProgress", "Succeeded", "Failed", "Canceled", "Deleting"]
JobRunningStateValue: TypeAlias = Literal["Ready", "Progressing", "Suspended"]
TriggerTypeValue: TypeAlias = Literal["Schedule", "Event", "Manual"]


class ContainerExecutionStatusDict(ModelDict, total=False):
    name: str
    code: int
    additional_information: str
    status: str


class ExecutionStatusDict(ModelDict, total=False):
    replicas: Sequence[models.ReplicaExecutionStatus | ReplicaExecutionStatusDict]


class _JobFlatDict(TrackedResourceDict, total=False):
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    environment_id: str
    workload_profile_name: str
    configuration: models.JobConfiguration | JobConfigurationDict
    template: models.JobTemplate | JobTemplateDict


class _JobNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.JobProperties | JobPropertiesDict]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


JobDict: TypeAlias = _JobFlatDict | _JobNestedDict


class JobConfigurationDict(ModelDict, total=False):
    secrets: Sequence[models.Secret | SecretDict]
    trigger_type: Required[models.TriggerType | TriggerTypeValue]
    replica_timeout: Required[int]
    replica_retry_limit: int
    manual_trigger_config: models.JobConfigurationManualTriggerConfig | JobConfigurationManualTriggerConfigDict
    schedule_trigger_config: models.JobConfigurationScheduleTriggerConfig | JobConfigurationScheduleTriggerConfigDict
    event_trigger_config: models.JobConfigurationEventTriggerConfig | JobConfigurationEventTriggerConfigDict
    registries: Sequence[models.RegistryCredentials | RegistryCredentialsDict]
    identity_settings: Sequence[models.IdentitySettings | IdentitySettingsDict]


class JobConfigurationEventTriggerConfigDict(ModelDict, total=False):
    replica_completion_count: int
    parallelism: int
    scale: models.JobScale | JobScaleDict


class JobConfigurationManualTriggerConfigDict(ModelDict, total=False):
    replica_completion_count: int
    parallelism: int


class JobConfigurationScheduleTriggerConfigDict(ModelDict, total=False):
    replica_completion_count: int
    cron_expression: Required[str]
    parallelism: int


class _JobExecutionFlatDict(ProxyResourceDict, total=False):
    start_time: datetime | str
    end_time: datetime | str
    template: models.JobExecutionTemplate | JobExecutionTemplateDict
    detailed_status: models.ExecutionStatus | ExecutionStatusDict


class _JobExecutionNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.JobExecutionProperties | JobExecutionPropertiesDict]


JobExecutionDict: TypeAlias = _JobExecutionFlatDict | _JobExecutionNestedDict


class JobExecutionBaseDict(ModelDict, total=False):
    name: str
    id: str


class JobExecutionContainerDict(ModelDict, total=False):
    image: str
    name: str
    command: list[str] | tuple[str, ...]
    args: list[str] | tuple[str, ...]
    env: Sequence[models.EnvironmentVar | EnvironmentVarDict]
    resources: models.ContainerResources | ContainerResourcesDict


class JobExecutionPropertiesDict(ModelDict, total=False):
    start_time: datetime | str
    end_time: datetime | str
    template: models.JobExecutionTemplate | JobExecutionTemplateDict
    detailed_status: models.ExecutionStatus | ExecutionStatusDict


class JobExecutionTemplateDict(ModelDict, total=False):
    containers: Sequence[models.JobExecutionContainer | JobExecutionContainerDict]
    init_containers: Sequence[models.JobExecutionContainer | JobExecutionContainerDict]


class JobPatchPropertiesDict(ModelDict, total=False):
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    tags: Mapping[str, str]
    properties: models.JobPatchPropertiesProperties | JobPatchPropertiesPropertiesDict


class JobPatchPropertiesPropertiesDict(ModelDict, total=False):
    environment_id: str
    configuration: models.JobConfiguration | JobConfigurationDict
    template: models.JobTemplate | JobTemplateDict
    outbound_ip_addresses: list[str] | tuple[str, ...]
    event_stream_endpoint: str


class JobPropertiesDict(ModelDict, total=False):
    environment_id: str
    workload_profile_name: str
    configuration: models.JobConfiguration | JobConfigurationDict
    template: models.JobTemplate | JobTemplateDict


class JobScaleDict(ModelDict, total=False):
    polling_interval: int
    min_executions: int
    max_executions: int
    rules: Sequence[models.JobScaleRule | JobScaleRuleDict]


class JobScaleRuleDict(ModelDict, total=False):
    name: str
    type: str
    metadata: Any
    auth: Sequence[models.ScaleRuleAuth | ScaleRuleAuthDict]
    identity: str


class JobSecretsCollectionDict(ModelDict, total=False):
    value: Required[Sequence[models.Secret | SecretDict]]


class JobTemplateDict(ModelDict, total=False):
    init_containers: Sequence[models.InitContainer | InitContainerDict]
    containers: Sequence[models.Container | ContainerDict]
    volumes: Sequence[models.Volume | VolumeDict]


class ReplicaExecutionStatusDict(ModelDict, total=False):
    name: str
    containers: Sequence[models.ContainerExecutionStatus | ContainerExecutionStatusDict]
