# Generated from swagger/appcontainers/appcontainers.json (2026-07-01, sha256 3e17bcdc4eeb).
# Do not edit: run "make generate".

"""Dicts for the models of ``appcontainers``, and values of its enums: ``container_apps_session_pools``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import EnvironmentVarDict, ManagedServiceIdentityDict, SchemeValue

ContainerTypeValue: TypeAlias = Literal["CustomContainer", "PythonLTS"]
LifecycleTypeValue: TypeAlias = Literal["Timed", "OnContainerExit"]
PoolManagementTypeValue: TypeAlias = Literal["Manual", "Dynamic"]
SessionNetworkStatusValue: TypeAlias = Literal["EgressEnabled", "EgressDisabled"]
SessionPoolIdentityLifeCycleValue: TypeAlias = Literal["None", "Main"]
SessionPoolProvisioningStateValue: TypeAlias = Literal["InProgress", "Succeeded", "Failed", "Canceled", "Deleting"]
SessionProbeTypeValue: TypeAlias = Literal["Liveness", "Startup"]


class CustomContainerTemplateDict(TypedDict, total=False):
    """Container of the sessions in a pool."""

    registry_credentials: models.SessionRegistryCredentials | SessionRegistryCredentialsDict
    containers: Sequence[models.SessionContainer | SessionContainerDict]
    ingress: models.SessionIngress | SessionIngressDict
    additional_properties: Mapping[str, Any]


class DynamicPoolConfigurationDict(TypedDict, total=False):
    """How long sessions live."""

    lifecycle_configuration: models.LifecycleConfiguration | LifecycleConfigurationDict
    additional_properties: Mapping[str, Any]


class LifecycleConfigurationDict(TypedDict, total=False):
    """When sessions end."""

    lifecycle_type: models.LifecycleType | LifecycleTypeValue
    cooldown_period_in_seconds: int
    max_alive_period_in_seconds: int
    additional_properties: Mapping[str, Any]


class ManagedIdentitySettingDict(TypedDict, total=False):
    """Where a managed identity can be used."""

    identity: Required[str]
    lifecycle: models.SessionPoolIdentityLifeCycle | SessionPoolIdentityLifeCycleValue
    additional_properties: Mapping[str, Any]


class ScaleConfigurationDict(TypedDict, total=False):
    """How many sessions a pool may have."""

    max_concurrent_sessions: int
    ready_session_instances: int
    additional_properties: Mapping[str, Any]


class SessionContainerDict(TypedDict, total=False):
    """A container of the sessions in a pool."""

    image: str
    name: str
    command: Sequence[str]
    args: Sequence[str]
    env: Sequence[models.EnvironmentVar | EnvironmentVarDict]
    resources: models.SessionContainerResources | SessionContainerResourcesDict
    probes: Sequence[models.SessionProbe | SessionProbeDict]
    additional_properties: Mapping[str, Any]


class SessionContainerResourcesDict(TypedDict, total=False):
    """CPU and memory of a session's container."""

    cpu: float
    memory: str
    additional_properties: Mapping[str, Any]


class SessionIngressDict(TypedDict, total=False):
    """Port of the sessions in a pool."""

    target_port: int
    additional_properties: Mapping[str, Any]


class SessionNetworkConfigurationDict(TypedDict, total=False):
    """Whether sessions may reach the network."""

    status: models.SessionNetworkStatus | SessionNetworkStatusValue
    additional_properties: Mapping[str, Any]


class _SessionPoolFlatDict(TrackedResourceDict, total=False):
    """A session pool: sandboxes that start at once."""

    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    environment_id: str
    container_type: models.ContainerType | ContainerTypeValue
    pool_management_type: models.PoolManagementType | PoolManagementTypeValue
    scale_configuration: models.ScaleConfiguration | ScaleConfigurationDict
    secrets: Sequence[models.SessionPoolSecret | SessionPoolSecretDict]
    dynamic_pool_configuration: models.DynamicPoolConfiguration | DynamicPoolConfigurationDict
    custom_container_template: models.CustomContainerTemplate | CustomContainerTemplateDict
    session_network_configuration: models.SessionNetworkConfiguration | SessionNetworkConfigurationDict
    managed_identity_settings: Sequence[models.ManagedIdentitySetting | ManagedIdentitySettingDict]


class _SessionPoolNestedDict(TrackedResourceDict, total=False):
    """A session pool: sandboxes that start at once."""

    properties: Required[models.SessionPoolProperties | SessionPoolPropertiesDict]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


SessionPoolDict: TypeAlias = _SessionPoolFlatDict | _SessionPoolNestedDict


class SessionPoolPropertiesDict(TypedDict, total=False):
    """Containers, scale and state of a session pool."""

    environment_id: str
    container_type: models.ContainerType | ContainerTypeValue
    pool_management_type: models.PoolManagementType | PoolManagementTypeValue
    scale_configuration: models.ScaleConfiguration | ScaleConfigurationDict
    secrets: Sequence[models.SessionPoolSecret | SessionPoolSecretDict]
    dynamic_pool_configuration: models.DynamicPoolConfiguration | DynamicPoolConfigurationDict
    custom_container_template: models.CustomContainerTemplate | CustomContainerTemplateDict
    session_network_configuration: models.SessionNetworkConfiguration | SessionNetworkConfigurationDict
    managed_identity_settings: Sequence[models.ManagedIdentitySetting | ManagedIdentitySettingDict]
    additional_properties: Mapping[str, Any]


class SessionPoolSecretDict(TypedDict, total=False):
    """A secret of a session pool."""

    name: str
    value: str
    additional_properties: Mapping[str, Any]


class _SessionPoolUpdatablePropertiesFlatDict(TypedDict, total=False):
    """Settings of a session pool to change."""

    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    scale_configuration: models.ScaleConfiguration | ScaleConfigurationDict
    secrets: Sequence[models.SessionPoolSecret | SessionPoolSecretDict]
    dynamic_pool_configuration: models.DynamicPoolConfiguration | DynamicPoolConfigurationDict
    custom_container_template: models.CustomContainerTemplate | CustomContainerTemplateDict
    session_network_configuration: models.SessionNetworkConfiguration | SessionNetworkConfigurationDict
    additional_properties: Mapping[str, Any]


class _SessionPoolUpdatablePropertiesNestedDict(TypedDict, total=False):
    """Settings of a session pool to change."""

    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    properties: Required[models.SessionPoolUpdatablePropertiesProperties | SessionPoolUpdatablePropertiesPropertiesDict]
    additional_properties: Mapping[str, Any]


SessionPoolUpdatablePropertiesDict: TypeAlias = (
    _SessionPoolUpdatablePropertiesFlatDict | _SessionPoolUpdatablePropertiesNestedDict
)


class SessionPoolUpdatablePropertiesPropertiesDict(TypedDict, total=False):
    """Settings of a session pool to change, in detail."""

    scale_configuration: models.ScaleConfiguration | ScaleConfigurationDict
    secrets: Sequence[models.SessionPoolSecret | SessionPoolSecretDict]
    dynamic_pool_configuration: models.DynamicPoolConfiguration | DynamicPoolConfigurationDict
    custom_container_template: models.CustomContainerTemplate | CustomContainerTemplateDict
    session_network_configuration: models.SessionNetworkConfiguration | SessionNetworkConfigurationDict
    additional_properties: Mapping[str, Any]


class SessionProbeDict(TypedDict, total=False):
    """A probe that tells whether a container is well."""

    type: models.SessionProbeType | SessionProbeTypeValue
    http_get: models.SessionProbeHttpGet | SessionProbeHttpGetDict
    tcp_socket: models.SessionProbeTcpSocket | SessionProbeTcpSocketDict
    failure_threshold: int
    initial_delay_seconds: int
    period_seconds: int
    success_threshold: int
    termination_grace_period_seconds: int
    timeout_seconds: int
    additional_properties: Mapping[str, Any]


class SessionProbeHttpGetDict(TypedDict, total=False):
    """HTTP request of a probe."""

    host: str
    http_headers: Sequence[models.SessionProbeHttpGetHttpHeadersItem | SessionProbeHttpGetHttpHeadersItemDict]
    path: str
    port: Required[int]
    scheme: models.Scheme | SchemeValue
    additional_properties: Mapping[str, Any]


class SessionProbeHttpGetHttpHeadersItemDict(TypedDict, total=False):
    """A header of a probe's request."""

    name: Required[str]
    value: Required[str]
    additional_properties: Mapping[str, Any]


class SessionProbeTcpSocketDict(TypedDict, total=False):
    """TCP connection of a probe."""

    host: str
    port: Required[int]
    additional_properties: Mapping[str, Any]


class SessionRegistryCredentialsDict(TypedDict, total=False):
    """A registry and how to sign in to it."""

    server: str
    username: str
    password_secret_ref: str
    identity: str
    additional_properties: Mapping[str, Any]
