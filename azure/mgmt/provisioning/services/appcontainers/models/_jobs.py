# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""Models of ``appcontainers``: ``jobs``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ._bases import ProxyResource, TrackedResource

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ....core.models.model import NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _jobs as types
    from ..types._common import (
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


class ContainerExecutionStatus(Model):
    """How a container of an execution ended."""

    name: str | None = field("name", default=None)
    """Name of the container."""
    code: int | None = field("code", "int", default=None)
    """Exit code."""
    additional_information: str | None = field("additionalInformation", default=None)
    """More about the end."""
    status: str | None = field("status", default=None)
    """State of the container."""


class ExecutionStatus(Model):
    """How an execution of a job went, replica by replica."""

    replicas: NestedListOrNone[ReplicaExecutionStatus, types.ReplicaExecutionStatusDict] = field(
        "replicas", "[ReplicaExecutionStatus]", default=None
    )
    """The replicas."""


class Job(TrackedResource):
    """A Container Apps job: containers that run and end."""

    properties: NestedOrNone[JobProperties, types.JobPropertiesDict] = field(
        "properties", "JobProperties", default=None
    )
    """Environment, trigger, template and state of a job."""
    provisioning_state: models.JobProvisioningState | types.JobProvisioningStateValue = flattened(
        "properties", init=False
    )
    """State of the last create or update, such as Succeeded or Failed."""
    running_state: models.JobRunningState | types.JobRunningStateValue = flattened("properties", init=False)
    """Job running state: Ready, Progressing or Suspended."""
    environment_id: str | None = flattened("properties", default=None)
    """ID of the environment it runs in."""
    workload_profile_name: str | None = flattened("properties", default=None)
    """Workload profile it runs on."""
    configuration: NestedOrNone[JobConfiguration, types.JobConfigurationDict] = flattened("properties", default=None)
    """Settings outside the template: secrets, registries, ingress or trigger."""
    template: NestedOrNone[JobTemplate, types.JobTemplateDict] = flattened("properties", default=None)
    """What runs: containers, scaling and volumes."""
    outbound_ip_addresses: list[str] = flattened("properties", init=False)
    """Outbound IP addresses."""
    event_stream_endpoint: str = flattened("properties", init=False)
    """URL that streams system logs."""
    identity: NestedOrNone[models.ManagedServiceIdentity, ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identities of the resource."""


class JobConfiguration(Model):
    """Trigger, secrets and registries of a job."""

    secrets: NestedListOrNone[models.Secret, SecretDict] = field("secrets", "[Secret]", default=None)
    """Secrets, referred to by name elsewhere."""
    trigger_type: models.TriggerType | types.TriggerTypeValue = field("triggerType", "TriggerType")
    """What starts executions: Manual, Schedule or Event."""
    replica_timeout: int = field("replicaTimeout", "int")
    """Seconds a replica may run."""
    replica_retry_limit: int | None = field("replicaRetryLimit", "int", default=None)
    """Times a failed replica is retried."""
    manual_trigger_config: NestedOrNone[
        JobConfigurationManualTriggerConfig, types.JobConfigurationManualTriggerConfigDict
    ] = field("manualTriggerConfig", "JobConfigurationManualTriggerConfig", default=None)
    """Settings of a manual job."""
    schedule_trigger_config: NestedOrNone[
        JobConfigurationScheduleTriggerConfig, types.JobConfigurationScheduleTriggerConfigDict
    ] = field("scheduleTriggerConfig", "JobConfigurationScheduleTriggerConfig", default=None)
    """Settings of a scheduled job."""
    event_trigger_config: NestedOrNone[
        JobConfigurationEventTriggerConfig, types.JobConfigurationEventTriggerConfigDict
    ] = field("eventTriggerConfig", "JobConfigurationEventTriggerConfig", default=None)
    """Settings of an event-driven job."""
    registries: NestedListOrNone[models.RegistryCredentials, RegistryCredentialsDict] = field(
        "registries", "[RegistryCredentials]", default=None
    )
    """Registries with their credentials."""
    identity_settings: NestedListOrNone[models.IdentitySettings, IdentitySettingsDict] = field(
        "identitySettings", "[IdentitySettings]", default=None
    )
    """Where managed identities can be used."""


class JobConfigurationEventTriggerConfig(Model):
    """Settings of an event-driven job."""

    replica_completion_count: int | None = field("replicaCompletionCount", "int", default=None)
    """Replicas that must succeed for an execution to succeed."""
    parallelism: int | None = field("parallelism", "int", default=None)
    """Replicas that run at a time."""
    scale: NestedOrNone[JobScale, types.JobScaleDict] = field("scale", "JobScale", default=None)
    """How it scales."""


class JobConfigurationManualTriggerConfig(Model):
    """Settings of a manual job."""

    replica_completion_count: int | None = field("replicaCompletionCount", "int", default=None)
    """Replicas that must succeed for an execution to succeed."""
    parallelism: int | None = field("parallelism", "int", default=None)
    """Replicas that run at a time."""


class JobConfigurationScheduleTriggerConfig(Model):
    """Settings of a scheduled job."""

    replica_completion_count: int | None = field("replicaCompletionCount", "int", default=None)
    """Replicas that must succeed for an execution to succeed."""
    cron_expression: str = field("cronExpression")
    """Times in cron form, in UTC."""
    parallelism: int | None = field("parallelism", "int", default=None)
    """Replicas that run at a time."""


class JobExecution(ProxyResource):
    """An execution of a job."""

    properties: NestedOrNone[JobExecutionProperties, types.JobExecutionPropertiesDict] = field(
        "properties", "JobExecutionProperties", default=None
    )
    """State, times and containers of an execution."""
    status: models.JobExecutionRunningState | types.JobExecutionRunningStateValue = flattened("properties", init=False)
    """Job execution running state: Running, Processing, Stopped, Degraded, Failed, Unknown or Succeeded."""
    start_time: datetime | None = flattened("properties", default=None)
    """When it began."""
    end_time: datetime | None = flattened("properties", default=None)
    """When it ended."""
    template: NestedOrNone[JobExecutionTemplate, types.JobExecutionTemplateDict] = flattened("properties", default=None)
    """What runs: containers, scaling and volumes."""
    detailed_status: NestedOrNone[ExecutionStatus, types.ExecutionStatusDict] = flattened("properties", default=None)
    """How each replica went."""
    reason: str = flattened("properties", init=False)
    """Why it is in its state, in short."""
    message: str = flattened("properties", init=False)
    """Why it is in its state, in words."""


class JobExecutionBase(Model):
    """Name and ID of an execution that was started."""

    name: str | None = field("name", default=None)
    """Name of the execution."""
    id: str | None = field("id", default=None)
    """ID of the execution."""


class JobExecutionContainer(Model):
    """A container of one execution of a job."""

    image: str | None = field("image", default=None)
    """Image, such as mcr.microsoft.com/k8se/quickstart:latest."""
    name: str | None = field("name", default=None)
    """Name of the container."""
    command: list[str] | None = field("command", "[str]", default=None, secret=True)
    """Command to start, in place of the image's own."""
    args: list[str] | None = field("args", "[str]", default=None, secret=True)
    """Arguments of the command."""
    env: NestedListOrNone[models.EnvironmentVar, EnvironmentVarDict] = field("env", "[EnvironmentVar]", default=None)
    """Environment variables."""
    resources: NestedOrNone[models.ContainerResources, ContainerResourcesDict] = field(
        "resources", "ContainerResources", default=None
    )
    """CPU and memory."""


class JobExecutionProperties(Model):
    """State, times and containers of an execution."""

    status: models.JobExecutionRunningState | types.JobExecutionRunningStateValue = read_only(
        "status", "JobExecutionRunningState"
    )
    """Job execution running state: Running, Processing, Stopped, Degraded, Failed, Unknown or Succeeded."""
    start_time: datetime | None = field("startTime", "iso-8601", default=None)
    """When it began."""
    end_time: datetime | None = field("endTime", "iso-8601", default=None)
    """When it ended."""
    template: NestedOrNone[JobExecutionTemplate, types.JobExecutionTemplateDict] = field(
        "template", "JobExecutionTemplate", default=None
    )
    """What runs: containers, scaling and volumes."""
    detailed_status: NestedOrNone[ExecutionStatus, types.ExecutionStatusDict] = field(
        "detailedStatus", "ExecutionStatus", default=None
    )
    """How each replica went."""
    reason: str = read_only("reason")
    """Why it is in its state, in short."""
    message: str = read_only("message")
    """Why it is in its state, in words."""


class JobExecutionTemplate(Model):
    """Containers of one execution of a job."""

    containers: NestedListOrNone[JobExecutionContainer, types.JobExecutionContainerDict] = field(
        "containers", "[JobExecutionContainer]", default=None
    )
    """Containers."""
    init_containers: NestedListOrNone[JobExecutionContainer, types.JobExecutionContainerDict] = field(
        "initContainers", "[JobExecutionContainer]", default=None
    )
    """Containers that run before the others."""


class JobPatchProperties(Model):
    """Settings and tags of a job to change."""

    identity: NestedOrNone[models.ManagedServiceIdentity, ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identities of the resource."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    properties: NestedOrNone[JobPatchPropertiesProperties, types.JobPatchPropertiesPropertiesDict] = field(
        "properties", "JobPatchPropertiesProperties", default=None
    )
    """Environment, trigger, template and state of a job."""


class JobPatchPropertiesProperties(Model):
    """Environment, trigger, template and state of a job."""

    environment_id: str | None = field("environmentId", default=None)
    """ID of the environment it runs in."""
    configuration: NestedOrNone[JobConfiguration, types.JobConfigurationDict] = field(
        "configuration", "JobConfiguration", default=None
    )
    """Settings outside the template: secrets, registries, ingress or trigger."""
    template: NestedOrNone[JobTemplate, types.JobTemplateDict] = field("template", "JobTemplate", default=None)
    """What runs: containers, scaling and volumes."""
    outbound_ip_addresses: list[str] | None = field("outboundIpAddresses", "[str]", default=None)
    """Outbound IP addresses."""
    event_stream_endpoint: str | None = field("eventStreamEndpoint", default=None)
    """URL that streams system logs."""


class JobProperties(Model):
    """Environment, trigger, template and state of a job."""

    provisioning_state: models.JobProvisioningState | types.JobProvisioningStateValue = read_only(
        "provisioningState", "JobProvisioningState"
    )
    """State of the last create or update, such as Succeeded or Failed."""
    running_state: models.JobRunningState | types.JobRunningStateValue = read_only("runningState", "JobRunningState")
    """Job running state: Ready, Progressing or Suspended."""
    environment_id: str | None = field("environmentId", default=None)
    """ID of the environment it runs in."""
    workload_profile_name: str | None = field("workloadProfileName", default=None)
    """Workload profile it runs on."""
    configuration: NestedOrNone[JobConfiguration, types.JobConfigurationDict] = field(
        "configuration", "JobConfiguration", default=None
    )
    """Settings outside the template: secrets, registries, ingress or trigger."""
    template: NestedOrNone[JobTemplate, types.JobTemplateDict] = field("template", "JobTemplate", default=None)
    """What runs: containers, scaling and volumes."""
    outbound_ip_addresses: list[str] = read_only("outboundIpAddresses", "[str]")
    """Outbound IP addresses."""
    event_stream_endpoint: str = read_only("eventStreamEndpoint")
    """URL that streams system logs."""


class JobScale(Model):
    """How an event-driven job scales."""

    polling_interval: int | None = field("pollingInterval", "int", default=None)
    """Seconds between looks at the rules; 30 by default."""
    min_executions: int | None = field("minExecutions", "int", default=None)
    """Least executions to start."""
    max_executions: int | None = field("maxExecutions", "int", default=None)
    """Most executions to start; 100 by default."""
    rules: NestedListOrNone[JobScaleRule, types.JobScaleRuleDict] = field("rules", "[JobScaleRule]", default=None)
    """Rules that scale."""


class JobScaleRule(Model):
    """A rule that starts executions, by a KEDA scaler."""

    name: str | None = field("name", default=None)
    """Name of the rule."""
    type: str | None = field("type", default=None)
    """Kind of scaler, such as azure-queue."""
    metadata: Any = field("metadata", "object", default=None, secret=True)
    """Settings, names and values."""
    auth: NestedListOrNone[models.ScaleRuleAuth, ScaleRuleAuthDict] = field("auth", "[ScaleRuleAuth]", default=None)
    """Secrets that the scaler signs in with."""
    identity: str | None = field("identity", default=None)
    """Identity the scaler signs in with."""


class JobSecretsCollection(Model):
    """Secrets with their values."""

    value: NestedList[models.Secret, SecretDict] = field("value", "[Secret]")
    """The secrets."""


class JobTemplate(Model):
    """What a job runs: containers and volumes."""

    init_containers: NestedListOrNone[models.InitContainer, InitContainerDict] = field(
        "initContainers", "[InitContainer]", default=None
    )
    """Containers that run before the others."""
    containers: NestedListOrNone[models.Container, ContainerDict] = field("containers", "[Container]", default=None)
    """Containers."""
    volumes: NestedListOrNone[models.Volume, VolumeDict] = field("volumes", "[Volume]", default=None)
    """Volumes that containers can mount."""


class ReplicaExecutionStatus(Model):
    """How a replica of an execution went."""

    name: str | None = field("name", default=None)
    """Name of the replica."""
    containers: NestedListOrNone[ContainerExecutionStatus, types.ContainerExecutionStatusDict] = field(
        "containers", "[ContainerExecutionStatus]", default=None
    )
    """Containers."""
