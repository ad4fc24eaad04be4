# Generated from swagger/web/ by "make generate": do not edit.

"""Models of ``web``: ``kube_environments``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import ProxyOnlyResource, TrackedResource

if TYPE_CHECKING:
    from ....core.models.nested import NestedOrNone
    from .. import models
    from ..types import _kube_environments as types
    from ..types._common import ExtendedLocationDict
else:
    typed(__name__)


class AppLogsConfiguration(Model):
    """Where the apps of a Kubernetes environment log to."""

    destination: str | None = field("destination", default=None)
    """Kind of destination, such as log-analytics."""
    log_analytics_configuration: NestedOrNone[LogAnalyticsConfiguration, types.LogAnalyticsConfigurationDict] = field(
        "logAnalyticsConfiguration", "LogAnalyticsConfiguration", default=None
    )
    """Log Analytics workspace to log to."""


class ArcConfiguration(Model):
    """Storage, front end and access of a Kubernetes environment on Arc."""

    artifacts_storage_type: models.StorageType | types.StorageTypeValue | None = field(
        "artifactsStorageType", "StorageType", default=None
    )
    """Kind of storage for build artefacts."""
    artifact_storage_class_name: str | None = field("artifactStorageClassName", default=None)
    """Storage class for build artefacts."""
    artifact_storage_mount_path: str | None = field("artifactStorageMountPath", default=None)
    """Path the storage is mounted at."""
    artifact_storage_node_name: str | None = field("artifactStorageNodeName", default=None)
    """Node that holds the storage."""
    artifact_storage_access_mode: str | None = field("artifactStorageAccessMode", default=None)
    """Access mode of the storage."""
    front_end_service_configuration: NestedOrNone[FrontEndConfiguration, types.FrontEndConfigurationDict] = field(
        "frontEndServiceConfiguration", "FrontEndConfiguration", default=None
    )
    """How the front end is exposed."""
    kube_config: str | None = field("kubeConfig", default=None, secret=True)
    """Kubeconfig for access to the cluster."""


class ContainerAppsConfiguration(Model):
    """Network settings of a Kubernetes environment for container apps."""

    dapr_ai_instrumentation_key: str | None = field("daprAIInstrumentationKey", default=None, secret=True)
    """Application Insights key that Dapr logs with."""
    platform_reserved_cidr: str | None = field("platformReservedCidr", default=None)
    """IP range kept for the platform."""
    platform_reserved_dns_ip: str | None = field("platformReservedDnsIP", default=None)
    """IP address in that range for the DNS server."""
    control_plane_subnet_resource_id: str | None = field("controlPlaneSubnetResourceId", default=None)
    """Resource ID of the subnet for the control plane."""
    app_subnet_resource_id: str | None = field("appSubnetResourceId", default=None)
    """Resource ID of the subnet for the apps."""
    docker_bridge_cidr: str | None = field("dockerBridgeCidr", default=None)
    """IP range of the Docker bridge."""


class FrontEndConfiguration(Model):
    """How the front end of a Kubernetes environment is exposed."""

    kind: models.FrontEndServiceType | types.FrontEndServiceTypeValue | None = field(
        "kind", "FrontEndServiceType", default=None
    )
    """Kind of Kubernetes service."""


class KubeEnvironment(TrackedResource):
    """A Kubernetes environment for App Service on Azure Arc."""

    properties: NestedOrNone[KubeEnvironmentProperties, types.KubeEnvironmentPropertiesDict] = field(
        "properties", "KubeEnvironmentProperties", default=None
    )
    """Network, cluster and state of a Kubernetes environment."""
    provisioning_state: models.KubeEnvironmentProvisioningState | types.KubeEnvironmentProvisioningStateValue = (
        flattened("properties", init=False)
    )
    """How far the last create, update or delete has got."""
    deployment_errors: str = flattened("properties", init=False)
    """What went wrong in the deployment."""
    internal_load_balancer_enabled: bool | None = flattened("properties", default=None)
    """Whether the environment is reachable only from within its network."""
    default_domain: str = flattened("properties", init=False)
    """Domain of the environment's apps."""
    static_ip: str | None = flattened("properties", default=None)
    """IP address of the environment."""
    environment_type: str | None = flattened("properties", default=None)
    """Kind of environment."""
    arc_configuration: NestedOrNone[ArcConfiguration, types.ArcConfigurationDict] = flattened(
        "properties", default=None
    )
    """Settings for an Arc cluster."""
    app_logs_configuration: NestedOrNone[AppLogsConfiguration, types.AppLogsConfigurationDict] = flattened(
        "properties", default=None
    )
    """Where apps log to."""
    container_apps_configuration: NestedOrNone[ContainerAppsConfiguration, types.ContainerAppsConfigurationDict] = (
        flattened("properties", default=None)
    )
    """Network settings for container apps."""
    aks_resource_id: str | None = flattened("properties", default=None)
    """Resource ID of the AKS cluster."""
    extended_location: NestedOrNone[models.ExtendedLocation, ExtendedLocationDict] = field(
        "extendedLocation", "ExtendedLocation", default=None
    )
    """Edge zone or custom location that hosts the resource."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class KubeEnvironmentPatchResource(ProxyOnlyResource):
    """Settings of a Kubernetes environment to change."""

    properties: NestedOrNone[
        KubeEnvironmentPatchResourceProperties, types.KubeEnvironmentPatchResourcePropertiesDict
    ] = field("properties", "KubeEnvironmentPatchResourceProperties", default=None)
    """Settings to change."""
    provisioning_state: models.KubeEnvironmentProvisioningState | types.KubeEnvironmentProvisioningStateValue = (
        flattened("properties", init=False)
    )
    """How far the last create, update or delete has got."""
    deployment_errors: str = flattened("properties", init=False)
    """What went wrong in the deployment."""
    internal_load_balancer_enabled: bool | None = flattened("properties", default=None)
    """Whether the environment is reachable only from within its network."""
    default_domain: str = flattened("properties", init=False)
    """Domain of the environment's apps."""
    static_ip: str | None = flattened("properties", default=None)
    """IP address of the environment."""
    arc_configuration: NestedOrNone[ArcConfiguration, types.ArcConfigurationDict] = flattened(
        "properties", default=None
    )
    """Settings for an Arc cluster."""
    app_logs_configuration: NestedOrNone[AppLogsConfiguration, types.AppLogsConfigurationDict] = flattened(
        "properties", default=None
    )
    """Where apps log to."""
    container_apps_configuration: NestedOrNone[ContainerAppsConfiguration, types.ContainerAppsConfigurationDict] = (
        flattened("properties", default=None)
    )
    """Network settings for container apps."""
    aks_resource_id: str | None = flattened("properties", default=None)
    """Resource ID of the AKS cluster."""


class KubeEnvironmentPatchResourceProperties(Model):
    """Settings of a Kubernetes environment that can be changed."""

    provisioning_state: models.KubeEnvironmentProvisioningState | types.KubeEnvironmentProvisioningStateValue = (
        read_only("provisioningState", "KubeEnvironmentProvisioningState")
    )
    """How far the last create, update or delete has got."""
    deployment_errors: str = read_only("deploymentErrors")
    """What went wrong in the deployment."""
    internal_load_balancer_enabled: bool | None = field("internalLoadBalancerEnabled", "bool", default=None)
    """Whether the environment is reachable only from within its network."""
    default_domain: str = read_only("defaultDomain")
    """Domain of the environment's apps."""
    static_ip: str | None = field("staticIp", default=None)
    """IP address of the environment."""
    arc_configuration: NestedOrNone[ArcConfiguration, types.ArcConfigurationDict] = field(
        "arcConfiguration", "ArcConfiguration", default=None
    )
    """Settings for an Arc cluster."""
    app_logs_configuration: NestedOrNone[AppLogsConfiguration, types.AppLogsConfigurationDict] = field(
        "appLogsConfiguration", "AppLogsConfiguration", default=None
    )
    """Where apps log to."""
    container_apps_configuration: NestedOrNone[ContainerAppsConfiguration, types.ContainerAppsConfigurationDict] = (
        field("containerAppsConfiguration", "ContainerAppsConfiguration", default=None)
    )
    """Network settings for container apps."""
    aks_resource_id: str | None = field("aksResourceID", default=None)
    """Resource ID of the AKS cluster."""


class KubeEnvironmentProfile(Model):
    """Reference to a Kubernetes environment."""

    id: str | None = field("id", default=None)
    """Resource ID of the environment."""
    name: str = read_only("name")
    """Name of the environment."""
    type: str = read_only("type")
    """Resource type of the environment."""


class KubeEnvironmentProperties(Model):
    """Network, cluster and state of a Kubernetes environment."""

    provisioning_state: models.KubeEnvironmentProvisioningState | types.KubeEnvironmentProvisioningStateValue = (
        read_only("provisioningState", "KubeEnvironmentProvisioningState")
    )
    """How far the last create, update or delete has got."""
    deployment_errors: str = read_only("deploymentErrors")
    """What went wrong in the deployment."""
    internal_load_balancer_enabled: bool | None = field("internalLoadBalancerEnabled", "bool", default=None)
    """Whether the environment is reachable only from within its network."""
    default_domain: str = read_only("defaultDomain")
    """Domain of the environment's apps."""
    static_ip: str | None = field("staticIp", default=None)
    """IP address of the environment."""
    environment_type: str | None = field("environmentType", default=None)
    """Kind of environment."""
    arc_configuration: NestedOrNone[ArcConfiguration, types.ArcConfigurationDict] = field(
        "arcConfiguration", "ArcConfiguration", default=None
    )
    """Settings for an Arc cluster."""
    app_logs_configuration: NestedOrNone[AppLogsConfiguration, types.AppLogsConfigurationDict] = field(
        "appLogsConfiguration", "AppLogsConfiguration", default=None
    )
    """Where apps log to."""
    container_apps_configuration: NestedOrNone[ContainerAppsConfiguration, types.ContainerAppsConfigurationDict] = (
        field("containerAppsConfiguration", "ContainerAppsConfiguration", default=None)
    )
    """Network settings for container apps."""
    aks_resource_id: str | None = field("aksResourceID", default=None)
    """Resource ID of the AKS cluster."""


class LogAnalyticsConfiguration(Model):
    """Log Analytics workspace to log to."""

    customer_id: str | None = field("customerId", default=None)
    """ID of the workspace, a GUID."""
    shared_key: str | None = field("sharedKey", default=None, secret=True)
    """Key of the workspace."""
