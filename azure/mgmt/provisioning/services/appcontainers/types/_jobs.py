# Generated from swagger/appcontainers/appcontainers.json (2026-07-01, sha256 3e17bcdc4eeb).
# Do not edit: run "make generate".

"""Dicts for the models of ``appcontainers``, and values of its enums: ``jobs``."""

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

JobExecutionRunningStateValue: TypeAlias = Literal[
    "Running", "Processing", "Stopped", "Degraded", "Failed", "Unknown", "Succeeded"
]
JobProvisioningStateValue: TypeAlias = Literal["InProgress", "Succeeded", "Failed", "Canceled", "Deleting"]
JobRunningStateValue: TypeAlias = Literal["Ready", "Progressing", "Suspended"]
TriggerTypeValue: TypeAlias = Literal["Schedule", "Event", "Manual"]


class ContainerExecutionStatusDict(TypedDict, total=False):
    """How a container of an execution ended."""

    name: str
    code: int
    additional_information: str
    status: str
    additional_properties: Mapping[str, Any]


class ExecutionStatusDict(TypedDict, total=False):
    """How an execution of a job went, replica by replica."""

    replicas: Sequence[models.ReplicaExecutionStatus | ReplicaExecutionStatusDict]
    additional_properties: Mapping[str, Any]


class _JobFlatDict(TrackedResourceDict, total=False):
    """A Container Apps job: containers that run and end."""

    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    environment_id: str
    workload_profile_name: str
    configuration: models.JobConfiguration | JobConfigurationDict
    template: models.JobTemplate | JobTemplateDict


class _JobNestedDict(TrackedResourceDict, total=False):
    """A Container Apps job: containers that run and end."""

    properties: Required[models.JobProperties | JobPropertiesDict]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


JobDict: TypeAlias = _JobFlatDict | _JobNestedDict


class JobConfigurationDict(TypedDict, total=False):
    """Trigger, secrets and registries of a job."""

    secrets: Sequence[models.Secret | SecretDict]
    trigger_type: Required[models.TriggerType | TriggerTypeValue]
    replica_timeout: Required[int]
    replica_retry_limit: int
    manual_trigger_config: models.JobConfigurationManualTriggerConfig | JobConfigurationManualTriggerConfigDict
    schedule_trigger_config: models.JobConfigurationScheduleTriggerConfig | JobConfigurationScheduleTriggerConfigDict
    event_trigger_config: models.JobConfigurationEventTriggerConfig | JobConfigurationEventTriggerConfigDict
    registries: Sequence[models.RegistryCredentials | RegistryCredentialsDict]
    identity_settings: Sequence[models.IdentitySettings | IdentitySettingsDict]
    additional_properties: Mapping[str, Any]


class JobConfigurationEventTriggerConfigDict(TypedDict, total=False):
    """Settings of an event-driven job."""

    replica_completion_count: int
    parallelism: int
    scale: models.JobScale | JobScaleDict
    additional_properties: Mapping[str, Any]


class JobConfigurationManualTriggerConfigDict(TypedDict, total=False):
    """Settings of a manual job."""

    replica_completion_count: int
    parallelism: int
    additional_properties: Mapping[str, Any]


class JobConfigurationScheduleTriggerConfigDict(TypedDict, total=False):
    """Settings of a scheduled job."""

    replica_completion_count: int
    cron_expression: Required[str]
    parallelism: int
    additional_properties: Mapping[str, Any]


class _JobExecutionFlatDict(ProxyResourceDict, total=False):
    """An execution of a job."""

    start_time: datetime | str
    end_time: datetime | str
    template: models.JobExecutionTemplate | JobExecutionTemplateDict
    detailed_status: models.ExecutionStatus | ExecutionStatusDict


class _JobExecutionNestedDict(ProxyResourceDict, total=False):
    """An execution of a job."""

    properties: Required[models.JobExecutionProperties | JobExecutionPropertiesDict]


JobExecutionDict: TypeAlias = _JobExecutionFlatDict | _JobExecutionNestedDict


class JobExecutionBaseDict(TypedDict, total=False):
    """Name and ID of an execution that was started."""

    name: str
    id: str
    additional_properties: Mapping[str, Any]


class JobExecutionContainerDict(TypedDict, total=False):
    """A container of one execution of a job."""

    image: str
    name: str
    command: Sequence[str]
    args: Sequence[str]
    env: Sequence[models.EnvironmentVar | EnvironmentVarDict]
    resources: models.ContainerResources | ContainerResourcesDict
    additional_properties: Mapping[str, Any]


class JobExecutionPropertiesDict(TypedDict, total=False):
    """State, times and containers of an execution."""

    start_time: datetime | str
    end_time: datetime | str
    template: models.JobExecutionTemplate | JobExecutionTemplateDict
    detailed_status: models.ExecutionStatus | ExecutionStatusDict
    additional_properties: Mapping[str, Any]


class JobExecutionTemplateDict(TypedDict, total=False):
    """Containers of one execution of a job."""

    containers: Sequence[models.JobExecutionContainer | JobExecutionContainerDict]
    init_containers: Sequence[models.JobExecutionContainer | JobExecutionContainerDict]
    additional_properties: Mapping[str, Any]


class JobPatchPropertiesDict(TypedDict, total=False):
    """Settings and tags of a job to change."""

    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    tags: Mapping[str, str]
    properties: models.JobPatchPropertiesProperties | JobPatchPropertiesPropertiesDict
    additional_properties: Mapping[str, Any]


class JobPatchPropertiesPropertiesDict(TypedDict, total=False):
    """Environment, trigger, template and state of a job."""

    environment_id: str
    configuration: models.JobConfiguration | JobConfigurationDict
    template: models.JobTemplate | JobTemplateDict
    outbound_ip_addresses: Sequence[str]
    event_stream_endpoint: str
    additional_properties: Mapping[str, Any]


class JobPropertiesDict(TypedDict, total=False):
    """Environment, trigger, template and state of a job."""

    environment_id: str
    workload_profile_name: str
    configuration: models.JobConfiguration | JobConfigurationDict
    template: models.JobTemplate | JobTemplateDict
    additional_properties: Mapping[str, Any]


class JobScaleDict(TypedDict, total=False):
    """How an event-driven job scales."""

    polling_interval: int
    min_executions: int
    max_executions: int
    rules: Sequence[models.JobScaleRule | JobScaleRuleDict]
    additional_properties: Mapping[str, Any]


class JobScaleRuleDict(TypedDict, total=False):
    """A rule that starts executions, by a KEDA scaler."""

    name: str
    type: str
    metadata: Any
    auth: Sequence[models.ScaleRuleAuth | ScaleRuleAuthDict]
    identity: str
    additional_properties: Mapping[str, Any]


class JobSecretsCollectionDict(TypedDict, total=False):
    """Secrets with their values."""

    value: Required[Sequence[models.Secret | SecretDict]]
    additional_properties: Mapping[str, Any]


class JobTemplateDict(TypedDict, total=False):
    """What a job runs: containers and volumes."""

    init_containers: Sequence[models.InitContainer | InitContainerDict]
    containers: Sequence[models.Container | ContainerDict]
    volumes: Sequence[models.Volume | VolumeDict]
    additional_properties: Mapping[str, Any]


class ReplicaExecutionStatusDict(TypedDict, total=False):
    """How a replica of an execution went."""

    name: str
    containers: Sequence[models.ContainerExecutionStatus | ContainerExecutionStatusDict]
    additional_properties: Mapping[str, Any]
