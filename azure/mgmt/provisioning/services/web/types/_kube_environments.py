# Generated from swagger/web/ by "make generate": do not edit.

"""Dicts for the models of ``web``, and values of its enums: ``kube_environments``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ProxyOnlyResourceDict, TrackedResourceDict

if TYPE_CHECKING:
    from typing_extensions import Required

    from .. import models
    from ._common import ExtendedLocationDict
else:
    typed(__name__)

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


class AppLogsConfigurationDict(ModelDict, total=False):
    destination: str
    log_analytics_configuration: models.LogAnalyticsConfiguration | LogAnalyticsConfigurationDict


class ArcConfigurationDict(ModelDict, total=False):
    artifacts_storage_type: models.StorageType | StorageTypeValue
    artifact_storage_class_name: str
    artifact_storage_mount_path: str
    artifact_storage_node_name: str
    artifact_storage_access_mode: str
    front_end_service_configuration: models.FrontEndConfiguration | FrontEndConfigurationDict
    kube_config: str


class ContainerAppsConfigurationDict(ModelDict, total=False):
    dapr_ai_instrumentation_key: str
    platform_reserved_cidr: str
    platform_reserved_dns_ip: str
    control_plane_subnet_resource_id: str
    app_subnet_resource_id: str
    docker_bridge_cidr: str


class FrontEndConfigurationDict(ModelDict, total=False):
    kind: models.FrontEndServiceType | FrontEndServiceTypeValue


class _KubeEnvironmentFlatDict(TrackedResourceDict, total=False):
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
    properties: Required[models.KubeEnvironmentProperties | KubeEnvironmentPropertiesDict]
    extended_location: models.ExtendedLocation | ExtendedLocationDict
    kind: str


KubeEnvironmentDict: TypeAlias = _KubeEnvironmentFlatDict | _KubeEnvironmentNestedDict


class _KubeEnvironmentPatchResourceFlatDict(ProxyOnlyResourceDict, total=False):
    internal_load_balancer_enabled: bool
    static_ip: str
    arc_configuration: models.ArcConfiguration | ArcConfigurationDict
    app_logs_configuration: models.AppLogsConfiguration | AppLogsConfigurationDict
    container_apps_configuration: models.ContainerAppsConfiguration | ContainerAppsConfigurationDict
    aks_resource_id: str


class _KubeEnvironmentPatchResourceNestedDict(ProxyOnlyResourceDict, total=False):
    properties: Required[models.KubeEnvironmentPatchResourceProperties | KubeEnvironmentPatchResourcePropertiesDict]


KubeEnvironmentPatchResourceDict: TypeAlias = (
    _KubeEnvironmentPatchResourceFlatDict | _KubeEnvironmentPatchResourceNestedDict
)


class KubeEnvironmentPatchResourcePropertiesDict(ModelDict, total=False):
    internal_load_balancer_enabled: bool
    static_ip: str
    arc_configuration: models.ArcConfiguration | ArcConfigurationDict
    app_logs_configuration: models.AppLogsConfiguration | AppLogsConfigurationDict
    container_apps_configuration: models.ContainerAppsConfiguration | ContainerAppsConfigurationDict
    aks_resource_id: str


class KubeEnvironmentProfileDict(ModelDict, total=False):
    id: str


class KubeEnvironmentPropertiesDict(ModelDict, total=False):
    internal_load_balancer_enabled: bool
    static_ip: str
    environment_type: str
    arc_configuration: models.ArcConfiguration | ArcConfigurationDict
    app_logs_configuration: models.AppLogsConfiguration | AppLogsConfigurationDict
    container_apps_configuration: models.ContainerAppsConfiguration | ContainerAppsConfigurationDict
    aks_resource_id: str


class LogAnalyticsConfigurationDict(ModelDict, total=False):
    customer_id: str
    shared_key: str
