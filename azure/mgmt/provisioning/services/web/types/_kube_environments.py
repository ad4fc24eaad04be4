# Generated from swagger/web/web.json (2025-05-01, sha256 c7f385a3d05f).
# Do not edit: run "make generate".

"""Dicts for the models of ``web``, and values of its enums: ``kube_environments``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyOnlyResourceDict, TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import ExtendedLocationDict

FrontEndServiceTypeValue: TypeAlias = Literal["NodePort", "LoadBalancer"]
KubeEnvironmentProvisioningStateValue: TypeAlias = Literal[
    "Succeeded",
    "Failed",
    "Canceled",
    "Waiting",
    "InitializationInProgress",
    "InfrastructureSetupInProgress",
    "InfrastructureSetupComplete",
    "ScheduledForDelete",
    "UpgradeRequested",
    "UpgradeFailed",
]
StorageTypeValue: TypeAlias = Literal["LocalNode", "NetworkFileSystem"]


class AppLogsConfigurationDict(TypedDict, total=False):
    """Where the apps of a Kubernetes environment log to."""

    destination: str
    log_analytics_configuration: models.LogAnalyticsConfiguration | LogAnalyticsConfigurationDict
    additional_properties: Mapping[str, Any]


class ArcConfigurationDict(TypedDict, total=False):
    """Storage, front end and access of a Kubernetes environment on Arc."""

    artifacts_storage_type: models.StorageType | StorageTypeValue
    artifact_storage_class_name: str
    artifact_storage_mount_path: str
    artifact_storage_node_name: str
    artifact_storage_access_mode: str
    front_end_service_configuration: models.FrontEndConfiguration | FrontEndConfigurationDict
    kube_config: str
    additional_properties: Mapping[str, Any]


class ContainerAppsConfigurationDict(TypedDict, total=False):
    """Network settings of a Kubernetes environment for container apps."""

    dapr_ai_instrumentation_key: str
    platform_reserved_cidr: str
    platform_reserved_dns_ip: str
    control_plane_subnet_resource_id: str
    app_subnet_resource_id: str
    docker_bridge_cidr: str
    additional_properties: Mapping[str, Any]


class FrontEndConfigurationDict(TypedDict, total=False):
    """How the front end of a Kubernetes environment is exposed."""

    kind: models.FrontEndServiceType | FrontEndServiceTypeValue
    additional_properties: Mapping[str, Any]


class _KubeEnvironmentFlatDict(TrackedResourceDict, total=False):
    """A Kubernetes environment for App Service on Azure Arc."""

    extended_location: models.ExtendedLocation | ExtendedLocationDict
    kind: str
    internal_load_balancer_enabled: bool
    static_ip: str
    environment_type: str
    arc_configuration: models.ArcConfiguration | ArcConfigurationDict
    app_logs_configuration: models.AppLogsConfiguration | AppLogsConfigurationDict
    container_apps_configuration: models.ContainerAppsConfiguration | ContainerAppsConfigurationDict
    aks_resource_id: str


class _KubeEnvironmentNestedDict(TrackedResourceDict, total=False):
    """A Kubernetes environment for App Service on Azure Arc."""

    properties: Required[models.KubeEnvironmentProperties | KubeEnvironmentPropertiesDict]
    extended_location: models.ExtendedLocation | ExtendedLocationDict
    kind: str


KubeEnvironmentDict: TypeAlias = _KubeEnvironmentFlatDict | _KubeEnvironmentNestedDict


class _KubeEnvironmentPatchResourceFlatDict(ProxyOnlyResourceDict, total=False):
    """Settings of a Kubernetes environment to change."""

    internal_load_balancer_enabled: bool
    static_ip: str
    arc_configuration: models.ArcConfiguration | ArcConfigurationDict
    app_logs_configuration: models.AppLogsConfiguration | AppLogsConfigurationDict
    container_apps_configuration: models.ContainerAppsConfiguration | ContainerAppsConfigurationDict
    aks_resource_id: str


class _KubeEnvironmentPatchResourceNestedDict(ProxyOnlyResourceDict, total=False):
    """Settings of a Kubernetes environment to change."""

    properties: Required[models.KubeEnvironmentPatchResourceProperties | KubeEnvironmentPatchResourcePropertiesDict]


KubeEnvironmentPatchResourceDict: TypeAlias = (
    _KubeEnvironmentPatchResourceFlatDict | _KubeEnvironmentPatchResourceNestedDict
)


class KubeEnvironmentPatchResourcePropertiesDict(TypedDict, total=False):
    """Settings of a Kubernetes environment that can be changed."""

    internal_load_balancer_enabled: bool
    static_ip: str
    arc_configuration: models.ArcConfiguration | ArcConfigurationDict
    app_logs_configuration: models.AppLogsConfiguration | AppLogsConfigurationDict
    container_apps_configuration: models.ContainerAppsConfiguration | ContainerAppsConfigurationDict
    aks_resource_id: str
    additional_properties: Mapping[str, Any]


class KubeEnvironmentProfileDict(TypedDict, total=False):
    """Reference to a Kubernetes environment."""

    id: str
    additional_properties: Mapping[str, Any]


class KubeEnvironmentPropertiesDict(TypedDict, total=False):
    """Network, cluster and state of a Kubernetes environment."""

    internal_load_balancer_enabled: bool
    static_ip: str
    environment_type: str
    arc_configuration: models.ArcConfiguration | ArcConfigurationDict
    app_logs_configuration: models.AppLogsConfiguration | AppLogsConfigurationDict
    container_apps_configuration: models.ContainerAppsConfiguration | ContainerAppsConfigurationDict
    aks_resource_id: str
    additional_properties: Mapping[str, Any]


class LogAnalyticsConfigurationDict(TypedDict, total=False):
    """Log Analytics workspace to log to."""

    customer_id: str
    shared_key: str
    additional_properties: Mapping[str, Any]
