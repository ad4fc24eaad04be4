# Generated from swagger/sql/ by "make generate": do not edit.

"""Models of ``sql``: ``job_agents``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ._bases import ProxyResource, TrackedResource

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.models.model import Nested, NestedDictOrNone, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _job_agents as types
    from ..types._common import ProvisioningStateValue, SkuDict
    from ..types._others import CapabilityStatusValue


class Job(ProxyResource):
    """An elastic job: T-SQL that runs on many databases."""

    properties: NestedOrNone[JobProperties, types.JobPropertiesDict] = field(
        "properties", "JobProperties", default=None
    )
    """Version and schedule of an elastic job."""
    description: str | None = flattened("properties", default=None)
    """Description of the elastic job, free text."""
    version: int = flattened("properties", init=False)
    """Version of the job."""
    schedule: NestedOrNone[JobSchedule, types.JobScheduleDict] = flattened("properties", default=None)
    """When the job runs."""


class JobAgent(TrackedResource):
    """An elastic job agent, which runs jobs."""

    properties: NestedOrNone[JobAgentProperties, types.JobAgentPropertiesDict] = field(
        "properties", "JobAgentProperties", default=None
    )
    """Database and state of an elastic job agent."""
    database_id: str | None = flattened("properties", default=None)
    """ID of the database that keeps the jobs."""
    state: models.JobAgentState | types.JobAgentStateValue = flattened("properties", init=False)
    """Job agent state: Creating, Ready, Updating, Deleting or Disabled."""
    sku: NestedOrNone[models.Sku, SkuDict] = field("sku", "Sku", default=None)
    """Size and price tier of the elastic job agent."""
    identity: NestedOrNone[JobAgentIdentity, types.JobAgentIdentityDict] = field(
        "identity", "JobAgentIdentity", default=None
    )
    """Managed identities of the resource."""


class JobAgentEditionCapability(Model):
    """What elastic job agents offer."""

    name: str = read_only("name")
    """Name of what is offered."""
    supported_service_level_objectives: NestedList[
        JobAgentServiceLevelObjectiveCapability, types.JobAgentServiceLevelObjectiveCapabilityDict
    ] = read_only("supportedServiceLevelObjectives", "[JobAgentServiceLevelObjectiveCapability]")
    """Performance levels offered."""
    status: models.CapabilityStatus | CapabilityStatusValue = read_only("status", "CapabilityStatus")
    """State, such as Available or Succeeded."""
    reason: str | None = field("reason", default=None)
    """Why it is not offered."""


class JobAgentIdentity(Model):
    """Identity of an elastic job agent."""

    tenant_id: str | None = field("tenantId", default=None)
    """ID of the Microsoft Entra tenant."""
    type: models.JobAgentIdentityType | types.JobAgentIdentityTypeValue = field("type", "JobAgentIdentityType")
    """Job agent identity type: None, SystemAssigned, UserAssigned or SystemAssignedUserAssigned."""
    user_assigned_identities: NestedDictOrNone[JobAgentUserAssignedIdentity, types.JobAgentUserAssignedIdentityDict] = (
        field("userAssignedIdentities", "{JobAgentUserAssignedIdentity}", default=None)
    )
    """User-assigned identities, keyed by resource ID."""


class JobAgentProperties(Model):
    """Database and state of an elastic job agent."""

    database_id: str = field("databaseId")
    """ID of the database that keeps the jobs."""
    state: models.JobAgentState | types.JobAgentStateValue = read_only("state", "JobAgentState")
    """Job agent state: Creating, Ready, Updating, Deleting or Disabled."""


class JobAgentServiceLevelObjectiveCapability(Model):
    """What elastic job agents offer."""

    name: str = read_only("name")
    """Name of what is offered."""
    sku: Nested[models.Sku, SkuDict] = read_only("sku", "Sku")
    """Size and price tier."""
    status: models.CapabilityStatus | CapabilityStatusValue = read_only("status", "CapabilityStatus")
    """State, such as Available or Succeeded."""
    reason: str | None = field("reason", default=None)
    """Why it is not offered."""


class JobAgentUpdate(Model):
    """SKU, identity and tags of an elastic job agent to change."""

    identity: NestedOrNone[JobAgentIdentity, types.JobAgentIdentityDict] = field(
        "identity", "JobAgentIdentity", default=None
    )
    """Managed identities of the resource."""
    sku: NestedOrNone[models.Sku, SkuDict] = field("sku", "Sku", default=None)
    """Size and price tier."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""


class JobAgentUserAssignedIdentity(Model):
    """Object ID and client ID of a user-assigned identity; filled by the service."""

    principal_id: str = read_only("principalId")
    """Object ID of the identity's service principal."""
    client_id: str = read_only("clientId")
    """Client ID of the identity."""


class JobAgentVersionCapability(Model):
    """What elastic job agents offer."""

    name: str = read_only("name")
    """Name of what is offered."""
    supported_editions: NestedList[JobAgentEditionCapability, types.JobAgentEditionCapabilityDict] = read_only(
        "supportedEditions", "[JobAgentEditionCapability]"
    )
    """Editions offered."""
    status: models.CapabilityStatus | CapabilityStatusValue = read_only("status", "CapabilityStatus")
    """State, such as Available or Succeeded."""
    reason: str | None = field("reason", default=None)
    """Why it is not offered."""


class JobCredential(ProxyResource):
    """User name and password with which a job agent signs in."""

    properties: NestedOrNone[JobCredentialProperties, types.JobCredentialPropertiesDict] = field(
        "properties", "JobCredentialProperties", default=None
    )
    """User name and password of a job credential."""
    username: str | None = flattened("properties", default=None)
    """User name."""
    password: str | None = flattened("properties", default=None)
    """Password; write-only."""


class JobCredentialProperties(Model):
    """User name and password of a job credential."""

    username: str = field("username")
    """User name."""
    password: str = field("password", secret=True)
    """Password; write-only."""


class JobExecution(ProxyResource):
    """An execution of an elastic job."""

    properties: NestedOrNone[JobExecutionProperties, types.JobExecutionPropertiesDict] = field(
        "properties", "JobExecutionProperties", default=None
    )
    """State, times and target of an execution."""
    job_version: int = flattened("properties", init=False)
    """Version of the job."""
    step_name: str = flattened("properties", init=False)
    """Name of the step."""
    step_id: int = flattened("properties", init=False)
    """Number of the step."""
    job_execution_id: str = flattened("properties", init=False)
    """ID of the execution."""
    lifecycle: models.JobExecutionLifecycle | types.JobExecutionLifecycleValue = flattened("properties", init=False)
    """State of the execution."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""
    create_time: datetime = flattened("properties", init=False)
    """When it was created."""
    start_time: datetime = flattened("properties", init=False)
    """When it began."""
    end_time: datetime = flattened("properties", init=False)
    """When it ended."""
    current_attempts: int | None = flattened("properties", default=None)
    """Number of attempts so far."""
    current_attempt_start_time: datetime = flattened("properties", init=False)
    """When the current attempt began."""
    last_message: str = flattened("properties", init=False)
    """Last message."""
    target: Nested[JobExecutionTarget, types.JobExecutionTargetDict] = flattened("properties", init=False)
    """Target of the execution."""


class JobExecutionProperties(Model):
    """State, times and target of an execution."""

    job_version: int = read_only("jobVersion", "int")
    """Version of the job."""
    step_name: str = read_only("stepName")
    """Name of the step."""
    step_id: int = read_only("stepId", "int")
    """Number of the step."""
    job_execution_id: str = read_only("jobExecutionId")
    """ID of the execution."""
    lifecycle: models.JobExecutionLifecycle | types.JobExecutionLifecycleValue = read_only(
        "lifecycle", "JobExecutionLifecycle"
    )
    """State of the execution."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create or update, such as Succeeded or Failed."""
    create_time: datetime = read_only("createTime", "iso-8601")
    """When it was created."""
    start_time: datetime = read_only("startTime", "iso-8601")
    """When it began."""
    end_time: datetime = read_only("endTime", "iso-8601")
    """When it ended."""
    current_attempts: int | None = field("currentAttempts", "int", default=None)
    """Number of attempts so far."""
    current_attempt_start_time: datetime = read_only("currentAttemptStartTime", "iso-8601")
    """When the current attempt began."""
    last_message: str = read_only("lastMessage")
    """Last message."""
    target: Nested[JobExecutionTarget, types.JobExecutionTargetDict] = read_only("target", "JobExecutionTarget")
    """Target of the execution."""


class JobExecutionTarget(Model):
    """Server and database an execution ran on."""

    type: models.JobTargetType | types.JobTargetTypeValue = read_only("type", "JobTargetType")
    """Type of the resource, provider and kind."""
    server_name: str = read_only("serverName")
    """Name of the server."""
    database_name: str = read_only("databaseName")
    """Name of the database."""


class JobPrivateEndpoint(ProxyResource):
    """A private endpoint from a job agent to a server."""

    properties: NestedOrNone[JobPrivateEndpointProperties, types.JobPrivateEndpointPropertiesDict] = field(
        "properties", "JobPrivateEndpointProperties", default=None
    )
    """Server and ID of a job agent's private endpoint."""
    target_server_azure_resource_id: str | None = flattened("properties", default=None)
    """ID of the server."""
    private_endpoint_id: str = flattened("properties", init=False)
    """ID of the private endpoint."""


class JobPrivateEndpointProperties(Model):
    """Server and ID of a job agent's private endpoint."""

    target_server_azure_resource_id: str = field("targetServerAzureResourceId")
    """ID of the server."""
    private_endpoint_id: str = read_only("privateEndpointId")
    """ID of the private endpoint."""


class JobProperties(Model):
    """Version and schedule of an elastic job."""

    description: str | None = field("description", default=None)
    """Description of the elastic job, free text."""
    version: int = read_only("version", "int")
    """Version of the job."""
    schedule: NestedOrNone[JobSchedule, types.JobScheduleDict] = field("schedule", "JobSchedule", default=None)
    """When the job runs."""


class JobSchedule(Model):
    """When an elastic job runs."""

    start_time: datetime | None = field("startTime", "iso-8601", default=None)
    """When it began."""
    end_time: datetime | None = field("endTime", "iso-8601", default=None)
    """When it ended."""
    type: models.JobScheduleType | types.JobScheduleTypeValue | None = field("type", "JobScheduleType", default=None)
    """Once or Recurring."""
    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether the schedule is on."""
    interval: str | None = field("interval", default=None)
    """Time between runs, as an ISO 8601 duration."""


class JobStep(ProxyResource):
    """A step of an elastic job."""

    properties: NestedOrNone[JobStepProperties, types.JobStepPropertiesDict] = field(
        "properties", "JobStepProperties", default=None
    )
    """Action, targets and output of a step."""
    step_id: int | None = flattened("properties", default=None)
    """Number of the step."""
    target_group: str | None = flattened("properties", default=None)
    """ID of the target group."""
    credential: str | None = flattened("properties", default=None)
    """ID of the credential to sign in with."""
    action: NestedOrNone[JobStepAction, types.JobStepActionDict] = flattened("properties", default=None)
    """What the step does."""
    output: NestedOrNone[JobStepOutput, types.JobStepOutputDict] = flattened("properties", default=None)
    """Where results go."""
    execution_options: NestedOrNone[JobStepExecutionOptions, types.JobStepExecutionOptionsDict] = flattened(
        "properties", default=None
    )
    """Timeout and retries."""


class JobStepAction(Model):
    """What a step does."""

    type: models.JobStepActionType | types.JobStepActionTypeValue | None = field(
        "type", "JobStepActionType", default=None
    )
    """Kind of action; TSql."""
    source: models.JobStepActionSource | types.JobStepActionSourceValue | None = field(
        "source", "JobStepActionSource", default=None
    )
    """Where the text is; Inline."""
    value: str = field("value", secret=True)
    """The T-SQL."""


class JobStepExecutionOptions(Model):
    """Timeout and retries of a step."""

    timeout_seconds: int | None = field("timeoutSeconds", "int", default=None)
    """Seconds until the step times out."""
    retry_attempts: int | None = field("retryAttempts", "int", default=None)
    """How many times to retry."""
    initial_retry_interval_seconds: int | None = field("initialRetryIntervalSeconds", "int", default=None)
    """Seconds until the first retry."""
    maximum_retry_interval_seconds: int | None = field("maximumRetryIntervalSeconds", "int", default=None)
    """Longest wait between retries in seconds."""
    retry_interval_backoff_multiplier: float | None = field("retryIntervalBackoffMultiplier", "float", default=None)
    """Factor by which waits grow."""


class JobStepOutput(Model):
    """Table that the results of a step go to."""

    type: models.JobStepOutputType | types.JobStepOutputTypeValue | None = field(
        "type", "JobStepOutputType", default=None
    )
    """Kind of output; SqlDatabase."""
    subscription_id: str | None = field("subscriptionId", default=None)
    """ID of the subscription."""
    resource_group_name: str | None = field("resourceGroupName", default=None)
    """Name of the resource group."""
    server_name: str = field("serverName")
    """Name of the server."""
    database_name: str = field("databaseName")
    """Name of the database."""
    schema_name: str | None = field("schemaName", default=None)
    """Name of the schema."""
    table_name: str = field("tableName")
    """Name of the table."""
    credential: str | None = field("credential", default=None)
    """ID of the credential to sign in with."""


class JobStepProperties(Model):
    """Action, targets and output of a step."""

    step_id: int | None = field("stepId", "int", default=None)
    """Number of the step."""
    target_group: str = field("targetGroup")
    """ID of the target group."""
    credential: str | None = field("credential", default=None)
    """ID of the credential to sign in with."""
    action: Nested[JobStepAction, types.JobStepActionDict] = field("action", "JobStepAction")
    """What the step does."""
    output: NestedOrNone[JobStepOutput, types.JobStepOutputDict] = field("output", "JobStepOutput", default=None)
    """Where results go."""
    execution_options: NestedOrNone[JobStepExecutionOptions, types.JobStepExecutionOptionsDict] = field(
        "executionOptions", "JobStepExecutionOptions", default=None
    )
    """Timeout and retries."""


class JobTarget(Model):
    """A target of elastic jobs: server, pool, database or shard map."""

    membership_type: models.JobTargetGroupMembershipType | types.JobTargetGroupMembershipTypeValue | None = field(
        "membershipType", "JobTargetGroupMembershipType", default=None
    )
    """Whether the target is included or excluded."""
    type: models.JobTargetType | types.JobTargetTypeValue = field("type", "JobTargetType")
    """Kind of target."""
    server_name: str | None = field("serverName", default=None)
    """Name of the server."""
    database_name: str | None = field("databaseName", default=None)
    """Name of the database."""
    elastic_pool_name: str | None = field("elasticPoolName", default=None)
    """Name of the elastic pool."""
    shard_map_name: str | None = field("shardMapName", default=None)
    """Name of the shard map."""
    refresh_credential: str | None = field("refreshCredential", default=None)
    """ID of the credential that lists databases."""


class JobTargetGroup(ProxyResource):
    """Servers, pools and databases that elastic jobs run on."""

    properties: NestedOrNone[JobTargetGroupProperties, types.JobTargetGroupPropertiesDict] = field(
        "properties", "JobTargetGroupProperties", default=None
    )
    """Members of a target group."""
    members: NestedListOrNone[JobTarget, types.JobTargetDict] = flattened("properties", default=None)
    """The targets."""


class JobTargetGroupProperties(Model):
    """Members of a target group."""

    members: NestedList[JobTarget, types.JobTargetDict] = field("members", "[JobTarget]")
    """The targets."""


class JobVersion(ProxyResource):
    """A version of an elastic job."""
