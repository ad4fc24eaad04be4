# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""Dicts for the models of ``appcontainers``, and values of its enums: ``container_apps_session_pools``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Required

    from .. import models
    from ._common import EnvironmentVarDict, ManagedServiceIdentityDict, SchemeValue
else:
    typed(__name__)

ContainerTypeValue: TypeAlias = Literal["CustomContainer", "PythonLTS"]
LifecycleTypeValue: TypeAlias = Literal["Timed", "OnContainerExit"]
PoolManagementTypeValue: TypeAlias = Literal["Manual", "Dynamic"]
SessionNetworkStatusValue: TypeAlias = Literal["EgressEnabled", "EgressDisabled"]
SessionPoolIdentityLifeCycleValue: TypeAlias = Literal["None", "Main"]
SessionPoolProvisioningStateValue: TypeAlias = Literal["InProgress", "Succeeded", "Failed", "Canceled", "Deleting"]
SessionProbeTypeValue: TypeAlias = Literal["Liveness", "Startup"]


class CustomContainerTemplateDict(ModelDict, total=False):
    registry_credentials: models.SessionRegistryCredentials | SessionRegistryCredentialsDict
    containers: Sequence[models.SessionContainer | SessionContainerDict]
    ingress: models.SessionIngress | SessionIngressDict


class DynamicPoolConfigurationDict(ModelDict, total=False):
    lifecycle_configuration: models.LifecycleConfiguration | LifecycleConfigurationDict


class LifecycleConfigurationDict(ModelDict, total=False):
    lifecycle_type: models.LifecycleType | LifecycleTypeValue
    cooldown_period_in_seconds: int
    max_alive_period_in_seconds: int


class ManagedIdentitySettingDict(ModelDict, total=False):
    identity: Required[str]
    lifecycle: models.SessionPoolIdentityLifeCycle | SessionPoolIdentityLifeCycleValue


class ScaleConfigurationDict(ModelDict, total=False):
    max_concurrent_sessions: int
    ready_session_instances: int


class SessionContainerDict(ModelDict, total=False):
    image: str
    name: str
    command: list[str] | tuple[str, ...]
    args: list[str] | tuple[str, ...]
    env: Sequence[models.EnvironmentVar | EnvironmentVarDict]
    resources: models.SessionContainerResources | SessionContainerResourcesDict
    probes: Sequence[models.SessionProbe | SessionProbeDict]


class SessionContainerResourcesDict(ModelDict, total=False):
    cpu: float
    memory: str


class SessionIngressDict(ModelDict, total=False):
    target_port: int


class SessionNetworkConfigurationDict(ModelDict, total=False):
    status: models.SessionNetworkStatus | SessionNetworkStatusValue


class _SessionPoolFlatDict(TrackedResourceDict, total=False):
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
    properties: Required[models.SessionPoolProperties | SessionPoolPropertiesDict]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


SessionPoolDict: TypeAlias = _SessionPoolFlatDict | _SessionPoolNestedDict


class SessionPoolPropertiesDict(ModelDict, total=False):
    environment_id: str
    container_type: models.ContainerType | ContainerTypeValue
    pool_management_type: models.PoolManagementType | PoolManagementTypeValue
    scale_configuration: models.ScaleConfiguration | ScaleConfigurationDict
    secrets: Sequence[models.SessionPoolSecret | SessionPoolSecretDict]
    dynamic_pool_configuration: models.DynamicPoolConfiguration | DynamicPoolConfigurationDict
    custom_container_template: models.CustomContainerTemplate | CustomContainerTemplateDict
    session_network_configuration: models.SessionNetworkConfiguration | SessionNetworkConfigurationDict
    managed_identity_settings: Sequence[models.ManagedIdentitySetting | ManagedIdentitySettingDict]


class SessionPoolSecretDict(ModelDict, total=False):
    name: str
    value: str


class _SessionPoolUpdatablePropertiesFlatDict(ModelDict, total=False):
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    scale_configuration: models.ScaleConfiguration | ScaleConfigurationDict
    secrets: Sequence[models.SessionPoolSecret | SessionPoolSecretDict]
    dynamic_pool_configuration: models.DynamicPoolConfiguration | DynamicPoolConfigurationDict
    custom_container_template: models.CustomContainerTemplate | CustomContainerTemplateDict
    session_network_configuration: models.SessionNetworkConfiguration | SessionNetworkConfigurationDict


class _SessionPoolUpdatablePropertiesNestedDict(ModelDict, total=False):
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    properties: Required[models.SessionPoolUpdatablePropertiesProperties | SessionPoolUpdatablePropertiesPropertiesDict]


SessionPoolUpdatablePropertiesDict: TypeAlias = (
    _SessionPoolUpdatablePropertiesFlatDict | _SessionPoolUpdatablePropertiesNestedDict
)


class SessionPoolUpdatablePropertiesPropertiesDict(ModelDict, total=False):
    scale_configuration: models.ScaleConfiguration | ScaleConfigurationDict
    secrets: Sequence[models.SessionPoolSecret | SessionPoolSecretDict]
    dynamic_pool_configuration: models.DynamicPoolConfiguration | DynamicPoolConfigurationDict
    custom_container_template: models.CustomContainerTemplate | CustomContainerTemplateDict
    session_network_configuration: models.SessionNetworkConfiguration | SessionNetworkConfigurationDict


class SessionProbeDict(ModelDict, total=False):
    type: models.SessionProbeType | SessionProbeTypeValue
    http_get: models.SessionProbeHttpGet | SessionProbeHttpGetDict
    tcp_socket: models.SessionProbeTcpSocket | SessionProbeTcpSocketDict
    failure_threshold: int
    initial_delay_seconds: int
    period_seconds: int
    success_threshold: int
    termination_grace_period_seconds: int
    timeout_seconds: int


class SessionProbeHttpGetDict(ModelDict, total=False):
    host: str
    http_headers: Sequence[models.SessionProbeHttpGetHttpHeadersItem | SessionProbeHttpGetHttpHeadersItemDict]
    path: str
    port: Required[int]
    scheme: models.Scheme | SchemeValue


class SessionProbeHttpGetHttpHeadersItemDict(ModelDict, total=False):
    name: Required[str]
    value: Required[str]


class SessionProbeTcpSocketDict(ModelDict, total=False):
    host: str
    port: Required[int]


class SessionRegistryCredentialsDict(ModelDict, total=False):
    server: str
    username: str
    password_secret_ref: str
    identity: str
