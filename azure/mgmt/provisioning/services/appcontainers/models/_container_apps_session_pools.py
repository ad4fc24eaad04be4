# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""Models of ``appcontainers``: ``container_apps_session_pools``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ._bases import TrackedResource

if TYPE_CHECKING:
    from ....core.models.model import NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _container_apps_session_pools as types
    from ..types._common import EnvironmentVarDict, ManagedServiceIdentityDict, SchemeValue


class CustomContainerTemplate(Model):
    """Container of the sessions in a pool."""

    registry_credentials: NestedOrNone[SessionRegistryCredentials, types.SessionRegistryCredentialsDict] = field(
        "registryCredentials", "SessionRegistryCredentials", default=None
    )
    """Registry and how to sign in to it."""
    containers: NestedListOrNone[SessionContainer, types.SessionContainerDict] = field(
        "containers", "[SessionContainer]", default=None
    )
    """Containers."""
    ingress: NestedOrNone[SessionIngress, types.SessionIngressDict] = field("ingress", "SessionIngress", default=None)
    """Port of the sessions."""


class DynamicPoolConfiguration(Model):
    """How long sessions live."""

    lifecycle_configuration: NestedOrNone[LifecycleConfiguration, types.LifecycleConfigurationDict] = field(
        "lifecycleConfiguration", "LifecycleConfiguration", default=None
    )
    """When sessions end."""


class LifecycleConfiguration(Model):
    """When sessions end."""

    lifecycle_type: models.LifecycleType | types.LifecycleTypeValue | None = field(
        "lifecycleType", "LifecycleType", default=None
    )
    """Timed, or when the container exits."""
    cooldown_period_in_seconds: int | None = field("cooldownPeriodInSeconds", "int", default=None)
    """Seconds without requests after which a session ends."""
    max_alive_period_in_seconds: int | None = field("maxAlivePeriodInSeconds", "int", default=None)
    """Longest life of a session in seconds."""


class ManagedIdentitySetting(Model):
    """Where a managed identity can be used."""

    identity: str = field("identity")
    """The identity: resource ID, or system."""
    lifecycle: models.SessionPoolIdentityLifeCycle | types.SessionPoolIdentityLifeCycleValue | None = field(
        "lifecycle", "SessionPoolIdentityLifeCycle", default=None
    )
    """Containers that can use it."""


class ScaleConfiguration(Model):
    """How many sessions a pool may have."""

    max_concurrent_sessions: int | None = field("maxConcurrentSessions", "int", default=None)
    """Most sessions at a time."""
    ready_session_instances: int | None = field("readySessionInstances", "int", default=None)
    """Sessions kept ready."""


class SessionContainer(Model):
    """A container of the sessions in a pool."""

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
    resources: NestedOrNone[SessionContainerResources, types.SessionContainerResourcesDict] = field(
        "resources", "SessionContainerResources", default=None
    )
    """CPU and memory."""
    probes: NestedListOrNone[SessionProbe, types.SessionProbeDict] = field("probes", "[SessionProbe]", default=None)
    """Probes that tell whether the container is well."""


class SessionContainerResources(Model):
    """CPU and memory of a session's container."""

    cpu: float | None = field("cpu", "float", default=None)
    """CPU cores, such as 0.25."""
    memory: str | None = field("memory", default=None)
    """Memory, such as 0.5Gi."""


class SessionIngress(Model):
    """Port of the sessions in a pool."""

    target_port: int | None = field("targetPort", "int", default=None)
    """Port the containers listen on."""


class SessionNetworkConfiguration(Model):
    """Whether sessions may reach the network."""

    status: models.SessionNetworkStatus | types.SessionNetworkStatusValue | None = field(
        "status", "SessionNetworkStatus", default=None
    )
    """EgressEnabled or EgressDisabled."""


class SessionPool(TrackedResource):
    """A session pool: sandboxes that start at once."""

    properties: NestedOrNone[SessionPoolProperties, types.SessionPoolPropertiesDict] = field(
        "properties", "SessionPoolProperties", default=None
    )
    """Containers, scale and state of a session pool."""
    environment_id: str | None = flattened("properties", default=None)
    """ID of the environment it runs in."""
    container_type: models.ContainerType | types.ContainerTypeValue | None = flattened("properties", default=None)
    """Kind of containers in the sessions."""
    pool_management_type: models.PoolManagementType | types.PoolManagementTypeValue | None = flattened(
        "properties", default=None
    )
    """Whether sessions come and go by themselves (Dynamic) or not."""
    node_count: int = flattened("properties", init=False)
    """Number of nodes."""
    scale_configuration: NestedOrNone[ScaleConfiguration, types.ScaleConfigurationDict] = flattened(
        "properties", default=None
    )
    """How many sessions there may be."""
    secrets: NestedListOrNone[SessionPoolSecret, types.SessionPoolSecretDict] = flattened("properties", default=None)
    """Secrets, referred to by name elsewhere."""
    dynamic_pool_configuration: NestedOrNone[DynamicPoolConfiguration, types.DynamicPoolConfigurationDict] = flattened(
        "properties", default=None
    )
    """How long sessions live."""
    custom_container_template: NestedOrNone[CustomContainerTemplate, types.CustomContainerTemplateDict] = flattened(
        "properties", default=None
    )
    """Container of the sessions, if it is your own."""
    session_network_configuration: NestedOrNone[SessionNetworkConfiguration, types.SessionNetworkConfigurationDict] = (
        flattened("properties", default=None)
    )
    """Whether sessions may reach the network."""
    pool_management_endpoint: str = flattened("properties", init=False)
    """URL to call the sessions by."""
    provisioning_state: models.SessionPoolProvisioningState | types.SessionPoolProvisioningStateValue = flattened(
        "properties", init=False
    )
    """State of the last create or update, such as Succeeded or Failed."""
    managed_identity_settings: NestedListOrNone[ManagedIdentitySetting, types.ManagedIdentitySettingDict] = flattened(
        "properties", default=None
    )
    """Where managed identities can be used."""
    identity: NestedOrNone[models.ManagedServiceIdentity, ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identities of the resource."""


class SessionPoolProperties(Model):
    """Containers, scale and state of a session pool."""

    environment_id: str | None = field("environmentId", default=None)
    """ID of the environment it runs in."""
    container_type: models.ContainerType | types.ContainerTypeValue | None = field(
        "containerType", "ContainerType", default=None
    )
    """Kind of containers in the sessions."""
    pool_management_type: models.PoolManagementType | types.PoolManagementTypeValue | None = field(
        "poolManagementType", "PoolManagementType", default=None
    )
    """Whether sessions come and go by themselves (Dynamic) or not."""
    node_count: int = read_only("nodeCount", "int")
    """Number of nodes."""
    scale_configuration: NestedOrNone[ScaleConfiguration, types.ScaleConfigurationDict] = field(
        "scaleConfiguration", "ScaleConfiguration", default=None
    )
    """How many sessions there may be."""
    secrets: NestedListOrNone[SessionPoolSecret, types.SessionPoolSecretDict] = field(
        "secrets", "[SessionPoolSecret]", default=None
    )
    """Secrets, referred to by name elsewhere."""
    dynamic_pool_configuration: NestedOrNone[DynamicPoolConfiguration, types.DynamicPoolConfigurationDict] = field(
        "dynamicPoolConfiguration", "DynamicPoolConfiguration", default=None
    )
    """How long sessions live."""
    custom_container_template: NestedOrNone[CustomContainerTemplate, types.CustomContainerTemplateDict] = field(
        "customContainerTemplate", "CustomContainerTemplate", default=None
    )
    """Container of the sessions, if it is your own."""
    session_network_configuration: NestedOrNone[SessionNetworkConfiguration, types.SessionNetworkConfigurationDict] = (
        field("sessionNetworkConfiguration", "SessionNetworkConfiguration", default=None)
    )
    """Whether sessions may reach the network."""
    pool_management_endpoint: str = read_only("poolManagementEndpoint")
    """URL to call the sessions by."""
    provisioning_state: models.SessionPoolProvisioningState | types.SessionPoolProvisioningStateValue = read_only(
        "provisioningState", "SessionPoolProvisioningState"
    )
    """State of the last create or update, such as Succeeded or Failed."""
    managed_identity_settings: NestedListOrNone[ManagedIdentitySetting, types.ManagedIdentitySettingDict] = field(
        "managedIdentitySettings", "[ManagedIdentitySetting]", default=None
    )
    """Where managed identities can be used."""


class SessionPoolSecret(Model):
    """A secret of a session pool."""

    name: str | None = field("name", default=None)
    """Name of the secret."""
    value: str | None = field("value", default=None, secret=True)
    """Value of the secret; write-only."""


class SessionPoolUpdatableProperties(Model):
    """Settings of a session pool to change."""

    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    identity: NestedOrNone[models.ManagedServiceIdentity, ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identities of the resource."""
    properties: NestedOrNone[
        SessionPoolUpdatablePropertiesProperties, types.SessionPoolUpdatablePropertiesPropertiesDict
    ] = field("properties", "SessionPoolUpdatablePropertiesProperties", default=None)
    """Settings of a session pool to change, in detail."""
    scale_configuration: NestedOrNone[ScaleConfiguration, types.ScaleConfigurationDict] = flattened(
        "properties", default=None
    )
    """How many sessions there may be."""
    secrets: NestedListOrNone[SessionPoolSecret, types.SessionPoolSecretDict] = flattened("properties", default=None)
    """Secrets, referred to by name elsewhere."""
    dynamic_pool_configuration: NestedOrNone[DynamicPoolConfiguration, types.DynamicPoolConfigurationDict] = flattened(
        "properties", default=None
    )
    """How long sessions live."""
    custom_container_template: NestedOrNone[CustomContainerTemplate, types.CustomContainerTemplateDict] = flattened(
        "properties", default=None
    )
    """Container of the sessions, if it is your own."""
    session_network_configuration: NestedOrNone[SessionNetworkConfiguration, types.SessionNetworkConfigurationDict] = (
        flattened("properties", default=None)
    )
    """Whether sessions may reach the network."""


class SessionPoolUpdatablePropertiesProperties(Model):
    """Settings of a session pool to change, in detail."""

    scale_configuration: NestedOrNone[ScaleConfiguration, types.ScaleConfigurationDict] = field(
        "scaleConfiguration", "ScaleConfiguration", default=None
    )
    """How many sessions there may be."""
    secrets: NestedListOrNone[SessionPoolSecret, types.SessionPoolSecretDict] = field(
        "secrets", "[SessionPoolSecret]", default=None
    )
    """Secrets, referred to by name elsewhere."""
    dynamic_pool_configuration: NestedOrNone[DynamicPoolConfiguration, types.DynamicPoolConfigurationDict] = field(
        "dynamicPoolConfiguration", "DynamicPoolConfiguration", default=None
    )
    """How long sessions live."""
    custom_container_template: NestedOrNone[CustomContainerTemplate, types.CustomContainerTemplateDict] = field(
        "customContainerTemplate", "CustomContainerTemplate", default=None
    )
    """Container of the sessions, if it is your own."""
    session_network_configuration: NestedOrNone[SessionNetworkConfiguration, types.SessionNetworkConfigurationDict] = (
        field("sessionNetworkConfiguration", "SessionNetworkConfiguration", default=None)
    )
    """Whether sessions may reach the network."""


class SessionProbe(Model):
    """A probe that tells whether a container is well."""

    type: models.SessionProbeType | types.SessionProbeTypeValue | None = field("type", "SessionProbeType", default=None)
    """Kind of probe."""
    http_get: NestedOrNone[SessionProbeHttpGet, types.SessionProbeHttpGetDict] = field(
        "httpGet", "SessionProbeHttpGet", default=None
    )
    """HTTP request to send."""
    tcp_socket: NestedOrNone[SessionProbeTcpSocket, types.SessionProbeTcpSocketDict] = field(
        "tcpSocket", "SessionProbeTcpSocket", default=None
    )
    """TCP connection to open."""
    failure_threshold: int | None = field("failureThreshold", "int", default=None)
    """Failures in a row after which the container counts as unwell."""
    initial_delay_seconds: int | None = field("initialDelaySeconds", "int", default=None)
    """Seconds to wait after the container started."""
    period_seconds: int | None = field("periodSeconds", "int", default=None)
    """Seconds between probes."""
    success_threshold: int | None = field("successThreshold", "int", default=None)
    """Successes in a row after which the container counts as well."""
    termination_grace_period_seconds: int | None = field("terminationGracePeriodSeconds", "int", default=None)
    """Seconds that containers get to end."""
    timeout_seconds: int | None = field("timeoutSeconds", "int", default=None)
    """Seconds after which the probe times out."""


class SessionProbeHttpGet(Model):
    """HTTP request of a probe."""

    host: str | None = field("host", default=None)
    """Host name; the replica itself if omitted."""
    http_headers: NestedListOrNone[SessionProbeHttpGetHttpHeadersItem, types.SessionProbeHttpGetHttpHeadersItemDict] = (
        field("httpHeaders", "[SessionProbeHttpGetHttpHeadersItem]", default=None)
    )
    """Headers of the request."""
    path: str | None = field("path", default=None)
    """Path of the request."""
    port: int = field("port", "int")
    """Port to connect to."""
    scheme: models.Scheme | SchemeValue | None = field("scheme", "Scheme", default=None)
    """HTTP or HTTPS."""


class SessionProbeHttpGetHttpHeadersItem(Model):
    """A header of a probe's request."""

    name: str = field("name")
    """Name of the header."""
    value: str = field("value", secret=True)
    """Value of the header."""


class SessionProbeTcpSocket(Model):
    """TCP connection of a probe."""

    host: str | None = field("host", default=None)
    """Host name; the replica itself if omitted."""
    port: int = field("port", "int")
    """Port to connect to."""


class SessionRegistryCredentials(Model):
    """A registry and how to sign in to it."""

    server: str | None = field("server", default=None)
    """Registry, such as myregistry.azurecr.io."""
    username: str | None = field("username", default=None)
    """User name."""
    password_secret_ref: str | None = field("passwordSecretRef", default=None)
    """Name of the secret that holds the password."""
    identity: str | None = field("identity", default=None)
    """Identity to sign in with: resource ID, or system."""
