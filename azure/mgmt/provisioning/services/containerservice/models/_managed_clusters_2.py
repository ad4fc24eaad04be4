# Generated from swagger/containerservice/ by "make generate": do not edit.

"""Models of ``containerservice``: ``managed_clusters_2``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ._bases import ProxyResource, TrackedResource

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.models.model import (
        Filled,
        Nested,
        NestedFilled,
        NestedList,
        NestedListFilled,
        NestedListOrNone,
        NestedOrNone,
    )
    from .. import models
    from ..types import _managed_clusters_2 as types
    from ..types._managed_clusters import (
        AbsoluteMonthlyScheduleDict,
        AutoScaleProfileDict,
        CommandResultPropertiesDict,
        CompatibleVersionsDict,
        DailyScheduleDict,
        EndpointDependencyDict,
        IstioServiceMeshDict,
        ManagedClusterAppRoutingIstioDict,
        ManagedClusterPoolUpgradeProfileDict,
        PrivateEndpointConnectionProvisioningStateValue,
        TrustedAccessRoleBindingProvisioningStateValue,
    )


class ManagedClusterStorageProfile(Model):
    """Storage drivers of a cluster."""

    disk_csi_driver: NestedOrNone[
        ManagedClusterStorageProfileDiskCSIDriver, types.ManagedClusterStorageProfileDiskCSIDriverDict
    ] = field("diskCSIDriver", "ManagedClusterStorageProfileDiskCSIDriver", default=None)
    """Driver for Azure Disks."""
    file_csi_driver: NestedOrNone[
        ManagedClusterStorageProfileFileCSIDriver, types.ManagedClusterStorageProfileFileCSIDriverDict
    ] = field("fileCSIDriver", "ManagedClusterStorageProfileFileCSIDriver", default=None)
    """Driver for Azure Files."""
    snapshot_controller: NestedOrNone[
        ManagedClusterStorageProfileSnapshotController, types.ManagedClusterStorageProfileSnapshotControllerDict
    ] = field("snapshotController", "ManagedClusterStorageProfileSnapshotController", default=None)
    """Controller for volume snapshots."""
    blob_csi_driver: NestedOrNone[
        ManagedClusterStorageProfileBlobCSIDriver, types.ManagedClusterStorageProfileBlobCSIDriverDict
    ] = field("blobCSIDriver", "ManagedClusterStorageProfileBlobCSIDriver", default=None)
    """Driver for Azure Blob storage."""


class ManagedClusterStorageProfileBlobCSIDriver(Model):
    """Driver for Azure Blob storage."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether it is on."""


class ManagedClusterStorageProfileDiskCSIDriver(Model):
    """Driver for Azure Disks."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether it is on."""


class ManagedClusterStorageProfileFileCSIDriver(Model):
    """Driver for Azure Files."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether it is on."""


class ManagedClusterStorageProfileSnapshotController(Model):
    """Controller for volume snapshots."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether it is on."""


class ManagedClusterUpgradeProfile(ProxyResource):
    """Versions a cluster can be upgraded to."""

    properties: NestedOrNone[
        ManagedClusterUpgradeProfileProperties, types.ManagedClusterUpgradeProfilePropertiesDict
    ] = field("properties", "ManagedClusterUpgradeProfileProperties", default=None)
    """Versions the control plane and the pools can be upgraded to."""
    control_plane_profile: NestedFilled[
        models.ManagedClusterPoolUpgradeProfile, ManagedClusterPoolUpgradeProfileDict
    ] = flattened("properties", default=None)
    """The control plane."""
    agent_pool_profiles: NestedListFilled[
        models.ManagedClusterPoolUpgradeProfile, ManagedClusterPoolUpgradeProfileDict
    ] = flattened("properties", default=None)
    """The agent pools."""


class ManagedClusterUpgradeProfileProperties(Model):
    """Versions the control plane and the pools can be upgraded to."""

    control_plane_profile: Nested[models.ManagedClusterPoolUpgradeProfile, ManagedClusterPoolUpgradeProfileDict] = (
        field("controlPlaneProfile", "ManagedClusterPoolUpgradeProfile")
    )
    """The control plane."""
    agent_pool_profiles: NestedList[models.ManagedClusterPoolUpgradeProfile, ManagedClusterPoolUpgradeProfileDict] = (
        field("agentPoolProfiles", "[ManagedClusterPoolUpgradeProfile]")
    )
    """The agent pools."""


class ManagedClusterWebAppRoutingGatewayAPIImplementations(Model):
    """Gateway API on application routing."""

    app_routing_istio: NestedOrNone[models.ManagedClusterAppRoutingIstio, ManagedClusterAppRoutingIstioDict] = field(
        "appRoutingIstio", "ManagedClusterAppRoutingIstio", default=None
    )
    """Istio as the gateway."""


class ManagedClusterWindowsProfile(Model):
    """User name, password and settings of Windows nodes."""

    admin_username: str = field("adminUsername")
    """Name of the administrator."""
    admin_password: str | None = field("adminPassword", default=None, secret=True)
    """Password of the administrator; write-only."""
    license_type: models.LicenseType | types.LicenseTypeValue | None = field("licenseType", "LicenseType", default=None)
    """Windows_Server for Azure Hybrid Benefit, or None."""
    enable_csi_proxy: bool | None = field("enableCSIProxy", "bool", default=None)
    """Whether the CSI proxy runs on the nodes."""
    gmsa_profile: NestedOrNone[WindowsGmsaProfile, types.WindowsGmsaProfileDict] = field(
        "gmsaProfile", "WindowsGmsaProfile", default=None
    )
    """Group managed service accounts."""


class ManagedClusterWorkloadAutoScalerProfile(Model):
    """Autoscaling of workloads."""

    keda: NestedOrNone[
        ManagedClusterWorkloadAutoScalerProfileKeda, types.ManagedClusterWorkloadAutoScalerProfileKedaDict
    ] = field("keda", "ManagedClusterWorkloadAutoScalerProfileKeda", default=None)
    """KEDA: scaling by events."""
    vertical_pod_autoscaler: NestedOrNone[
        ManagedClusterWorkloadAutoScalerProfileVerticalPodAutoscaler,
        types.ManagedClusterWorkloadAutoScalerProfileVerticalPodAutoscalerDict,
    ] = field("verticalPodAutoscaler", "ManagedClusterWorkloadAutoScalerProfileVerticalPodAutoscaler", default=None)
    """Scaling of CPU and memory requests."""


class ManagedClusterWorkloadAutoScalerProfileKeda(Model):
    """KEDA: scaling of workloads by events."""

    enabled: bool = field("enabled", "bool")
    """Whether it is on."""


class ManagedClusterWorkloadAutoScalerProfileVerticalPodAutoscaler(Model):
    """Scaling of CPU and memory requests of pods."""

    enabled: bool = field("enabled", "bool")
    """Whether it is on."""


class ManagedNamespace(TrackedResource):
    """A Kubernetes namespace managed as an Azure resource."""

    properties: NestedOrNone[NamespaceProperties, types.NamespacePropertiesDict] = field(
        "properties", "NamespaceProperties", default=None
    )
    """Quota, policies and labels of a managed namespace."""
    e_tag: str = read_only("eTag")
    """Mark of this version of the resource; it changes with each write."""


class ManagedServiceIdentityUserAssignedIdentitiesValue(Model):
    """Object ID and client ID of a user-assigned identity; filled by the service."""

    principal_id: str = read_only("principalId")
    """Object ID of the identity's service principal."""
    client_id: str = read_only("clientId")
    """Client ID of the identity."""


class ManualScaleProfile(Model):
    """Number of nodes of one VM size."""

    size: str | None = field("size", default=None)
    """Size of the virtual machines."""
    count: int | None = field("count", "int", default=None)
    """Number of nodes."""


class MeshRevision(Model):
    """A revision of a service mesh, with those it can be upgraded to."""

    revision: str | None = field("revision", default=None)
    """Revision, such as asm-1-25."""
    upgrades: list[str] | None = field("upgrades", "[str]", default=None)
    """Versions it can be upgraded to."""
    compatible_with: NestedListOrNone[models.CompatibleVersions, CompatibleVersionsDict] = field(
        "compatibleWith", "[CompatibleVersions]", default=None
    )
    """Kubernetes versions the revision works with."""


class MeshRevisionProfile(ProxyResource):
    """Revisions of a service mesh that are offered."""

    properties: NestedOrNone[MeshRevisionProfileProperties, types.MeshRevisionProfilePropertiesDict] = field(
        "properties", "MeshRevisionProfileProperties", default=None
    )
    """Revisions of a service mesh that are offered, in detail."""


class MeshRevisionProfileProperties(Model):
    """Revisions of a service mesh that are offered, in detail."""

    mesh_revisions: NestedListOrNone[MeshRevision, types.MeshRevisionDict] = field(
        "meshRevisions", "[MeshRevision]", default=None
    )
    """The revisions."""


class MeshUpgradeProfile(ProxyResource):
    """Revisions a service mesh can be upgraded to."""

    properties: NestedOrNone[MeshUpgradeProfileProperties, types.MeshUpgradeProfilePropertiesDict] = field(
        "properties", "MeshUpgradeProfileProperties", default=None
    )
    """Revisions a service mesh can be upgraded to, in detail."""


class MeshUpgradeProfileProperties(MeshRevision):
    """Revisions a service mesh can be upgraded to, in detail."""


class NamespaceProperties(Model):
    """Quota, policies and labels of a managed namespace."""

    provisioning_state: models.NamespaceProvisioningState | types.NamespaceProvisioningStateValue = read_only(
        "provisioningState", "NamespaceProvisioningState"
    )
    """State of the last create or update, such as Succeeded or Failed."""
    labels: dict[str, str] | None = field("labels", "{str}", default=None)
    """Kubernetes labels."""
    annotations: dict[str, str] | None = field("annotations", "{str}", default=None)
    """Kubernetes annotations."""
    portal_fqdn: str = read_only("portalFqdn")
    """DNS name the Azure portal uses for the namespace."""
    default_resource_quota: NestedOrNone[ResourceQuota, types.ResourceQuotaDict] = field(
        "defaultResourceQuota", "ResourceQuota", default=None
    )
    """CPU and memory the namespace may use."""
    default_network_policy: NestedOrNone[NetworkPolicies, types.NetworkPoliciesDict] = field(
        "defaultNetworkPolicy", "NetworkPolicies", default=None
    )
    """Traffic the namespace lets in and out."""
    adoption_policy: models.AdoptionPolicy | types.AdoptionPolicyValue | None = field(
        "adoptionPolicy", "AdoptionPolicy", default=None
    )
    """What happens if the namespace exists already."""
    delete_policy: models.DeletePolicy | types.DeletePolicyValue | None = field(
        "deletePolicy", "DeletePolicy", default=None
    )
    """Whether the namespace stays in Kubernetes when the resource is deleted."""


class NetworkPolicies(Model):
    """Traffic a namespace lets in and out."""

    ingress: models.PolicyRule | types.PolicyRuleValue | None = field("ingress", "PolicyRule", default=None)
    """Traffic coming in."""
    egress: models.PolicyRule | types.PolicyRuleValue | None = field("egress", "PolicyRule", default=None)
    """Traffic going out."""


class NvidiaGPUProfile(Model):
    """Settings of NVIDIA GPUs."""

    management_mode: models.ManagementMode | types.ManagementModeValue | None = field(
        "managementMode", "ManagementMode", default=None
    )
    """Management mode: Unmanaged or Managed."""


class OutboundEnvironmentEndpoint(Model):
    """Outbound endpoints of one category that the service depends on."""

    category: str | None = field("category", default=None)
    """What the endpoints are for, such as azure-resource-management."""
    endpoints: NestedListOrNone[models.EndpointDependency, EndpointDependencyDict] = field(
        "endpoints", "[EndpointDependency]", default=None
    )
    """The endpoints of this category."""


class PortRange(Model):
    """A range of ports with its protocol."""

    port_start: int | None = field("portStart", "int", default=None)
    """First port."""
    port_end: int | None = field("portEnd", "int", default=None)
    """Last port."""
    protocol: models.Protocol | types.ProtocolValue | None = field("protocol", "Protocol", default=None)
    """TCP or UDP."""


class PowerState(Model):
    """Whether a cluster or pool is running or stopped."""

    code: models.Code | types.CodeValue | None = field("code", "Code", default=None)
    """Running or Stopped."""


class PrivateEndpoint(Model):
    """The private endpoint at the other end of a connection."""

    id: str | None = field("id", default=None)
    """Resource ID of the private endpoint."""


class PrivateEndpointConnection(ProxyResource):
    """A private endpoint connection of a managed cluster."""

    properties: NestedOrNone[PrivateEndpointConnectionProperties, types.PrivateEndpointConnectionPropertiesDict] = (
        field("properties", "PrivateEndpointConnectionProperties", default=None)
    )
    """Endpoint and approval state of a private endpoint connection."""
    provisioning_state: (
        models.PrivateEndpointConnectionProvisioningState | PrivateEndpointConnectionProvisioningStateValue
    ) = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""
    private_endpoint: NestedOrNone[PrivateEndpoint, types.PrivateEndpointDict] = flattened("properties", default=None)
    """The private endpoint that is connected."""
    private_link_service_connection_state: NestedOrNone[
        PrivateLinkServiceConnectionState, types.PrivateLinkServiceConnectionStateDict
    ] = flattened("properties", default=None)
    """Whether the connection is approved, and why."""


class PrivateEndpointConnectionListResult(Model):
    """List of private endpoint connections of a managed cluster."""

    value: NestedListOrNone[PrivateEndpointConnection, types.PrivateEndpointConnectionDict] = field(
        "value", "[PrivateEndpointConnection]", default=None
    )
    """Private endpoint connections of a managed cluster that were found."""


class PrivateEndpointConnectionProperties(Model):
    """Endpoint and approval state of a private endpoint connection."""

    provisioning_state: (
        models.PrivateEndpointConnectionProvisioningState | PrivateEndpointConnectionProvisioningStateValue
    ) = read_only("provisioningState", "PrivateEndpointConnectionProvisioningState")
    """State of the last create or update, such as Succeeded or Failed."""
    private_endpoint: NestedOrNone[PrivateEndpoint, types.PrivateEndpointDict] = field(
        "privateEndpoint", "PrivateEndpoint", default=None
    )
    """The private endpoint that is connected."""
    private_link_service_connection_state: Nested[
        PrivateLinkServiceConnectionState, types.PrivateLinkServiceConnectionStateDict
    ] = field("privateLinkServiceConnectionState", "PrivateLinkServiceConnectionState")
    """Whether the connection is approved, and why."""


class PrivateLinkResource(Model):
    """A sub-resource that a private endpoint can connect to."""

    id: str | None = field("id", default=None)
    """ID of the sub-resource."""
    name: str | None = field("name", default=None)
    """Name of the sub-resource."""
    type: str | None = field("type", default=None)
    """Type of the sub-resource."""
    group_id: str | None = field("groupId", default=None)
    """Name of the sub-resource a private endpoint connects to."""
    required_members: list[str] | None = field("requiredMembers", "[str]", default=None)
    """Members of the sub-resource that need a private IP address."""
    private_link_service_id: str = read_only("privateLinkServiceID")
    """ID of the private link service."""


class PrivateLinkResourcesListResult(Model):
    """Sub-resources that a private endpoint can connect to."""

    value: NestedListOrNone[PrivateLinkResource, types.PrivateLinkResourceDict] = field(
        "value", "[PrivateLinkResource]", default=None
    )
    """The sub-resources."""


class PrivateLinkServiceConnectionState(Model):
    """Whether a private endpoint connection is approved, and why."""

    status: models.ConnectionStatus | types.ConnectionStatusValue | None = field(
        "status", "ConnectionStatus", default=None
    )
    """Approval state of the connection."""
    description: str | None = field("description", default=None)
    """Reason for the approval or rejection."""


class RelativeMonthlySchedule(Model):
    """Maintenance on a weekday of the month, such as the first Monday."""

    interval_months: int = field("intervalMonths", "int")
    """Months between times."""
    week_index: models.Type | types.TypeValue = field("weekIndex", "Type")
    """Which week of the month."""
    day_of_week: models.WeekDay | types.WeekDayValue = field("dayOfWeek", "WeekDay")
    """Day of the week."""


class ResourceQuota(Model):
    """CPU and memory that a namespace may use."""

    cpu_request: str | None = field("cpuRequest", default=None)
    """CPU requests in all, such as 2000m."""
    cpu_limit: str | None = field("cpuLimit", default=None)
    """CPU limits in all."""
    memory_request: str | None = field("memoryRequest", default=None)
    """Memory requests in all, such as 4Gi."""
    memory_limit: str | None = field("memoryLimit", default=None)
    """Memory limits in all."""


class ResourceReference(Model):
    """Link to another resource by its ID."""

    id: str | None = field("id", default=None)
    """Resource ID."""


class RunCommandRequest(Model):
    """A command to run in a cluster."""

    command: str = field("command", secret=True)
    """Command line, such as kubectl get pods."""
    context: str | None = field("context", default=None, secret=True)
    """Files for the command, a zip, base64-encoded."""
    cluster_token: str | None = field("clusterToken", default=None, secret=True)
    """Microsoft Entra token to run as, for clusters that sign in with it."""


class RunCommandResult(Model):
    """State and output of a command."""

    id: str = read_only("id")
    """ID of the command."""
    properties: NestedOrNone[models.CommandResultProperties, CommandResultPropertiesDict] = field(
        "properties", "CommandResultProperties", default=None
    )
    """State and output of a command."""
    provisioning_state: str = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""
    exit_code: int = flattened("properties", init=False)
    """Exit code of the command."""
    started_at: datetime = flattened("properties", init=False)
    """When the command began."""
    finished_at: datetime = flattened("properties", init=False)
    """When the command ended."""
    logs: str = flattened("properties", init=False)
    """Output of the command."""
    reason: str = flattened("properties", init=False)
    """Why provisioning of the command failed."""


class ScaleProfile(Model):
    """Sizes and counts of nodes."""

    manual: NestedListOrNone[ManualScaleProfile, types.ManualScaleProfileDict] = field(
        "manual", "[ManualScaleProfile]", default=None
    )
    """Sizes with a fixed count."""
    autoscale: NestedListOrNone[models.AutoScaleProfile, AutoScaleProfileDict] = field(
        "autoscale", "[AutoScaleProfile]", default=None
    )
    """Sizes with limits for the autoscaler."""


class Schedule(Model):
    """Days of maintenance; give exactly one of the members."""

    daily: NestedOrNone[models.DailySchedule, DailyScheduleDict] = field("daily", "DailySchedule", default=None)
    """Every so many days."""
    weekly: NestedOrNone[WeeklySchedule, types.WeeklyScheduleDict] = field("weekly", "WeeklySchedule", default=None)
    """On a day of the week."""
    absolute_monthly: NestedOrNone[models.AbsoluteMonthlySchedule, AbsoluteMonthlyScheduleDict] = field(
        "absoluteMonthly", "AbsoluteMonthlySchedule", default=None
    )
    """On a day of the month."""
    relative_monthly: NestedOrNone[RelativeMonthlySchedule, types.RelativeMonthlyScheduleDict] = field(
        "relativeMonthly", "RelativeMonthlySchedule", default=None
    )
    """On a weekday of the month, such as the first Monday."""


class SchedulerInstanceProfile(Model):
    """Settings of one pod scheduler."""

    scheduler_config_mode: models.SchedulerConfigMode | types.SchedulerConfigModeValue | None = field(
        "schedulerConfigMode", "SchedulerConfigMode", default=None
    )
    """Scheduler configuration mode: Default or ManagedByCRD."""


class SchedulerProfile(Model):
    """Settings of the pod schedulers."""

    upstream: NestedOrNone[SchedulerInstanceProfile, types.SchedulerInstanceProfileDict] = field(
        "upstream", "SchedulerInstanceProfile", default=None
    )
    """The scheduler that Kubernetes brings."""


class ServiceMeshProfile(Model):
    """Service mesh of a cluster."""

    mode: models.ServiceMeshMode | types.ServiceMeshModeValue = field("mode", "ServiceMeshMode")
    """Istio or Disabled."""
    istio: NestedOrNone[models.IstioServiceMesh, IstioServiceMeshDict] = field(
        "istio", "IstioServiceMesh", default=None
    )
    """Istio settings."""


class SysctlConfig(Model):
    """Kernel settings of Linux nodes, each named after its sysctl."""

    net_core_somaxconn: int | None = field("netCoreSomaxconn", "int", default=None)
    """Kernel setting net.core.somaxconn."""
    net_core_netdev_max_backlog: int | None = field("netCoreNetdevMaxBacklog", "int", default=None)
    """Kernel setting net.core.netdev_max_backlog."""
    net_core_rmem_default: int | None = field("netCoreRmemDefault", "int", default=None)
    """Kernel setting net.core.rmem_default."""
    net_core_rmem_max: int | None = field("netCoreRmemMax", "int", default=None)
    """Kernel setting net.core.rmem_max."""
    net_core_wmem_default: int | None = field("netCoreWmemDefault", "int", default=None)
    """Kernel setting net.core.wmem_default."""
    net_core_wmem_max: int | None = field("netCoreWmemMax", "int", default=None)
    """Kernel setting net.core.wmem_max."""
    net_core_optmem_max: int | None = field("netCoreOptmemMax", "int", default=None)
    """Kernel setting net.core.optmem_max."""
    net_ipv4_tcp_max_syn_backlog: int | None = field("netIpv4TcpMaxSynBacklog", "int", default=None)
    """Kernel setting net.ipv4.tcp_max_syn_backlog."""
    net_ipv4_tcp_max_tw_buckets: int | None = field("netIpv4TcpMaxTwBuckets", "int", default=None)
    """Kernel setting net.ipv4.tcp_max_tw_buckets."""
    net_ipv4_tcp_fin_timeout: int | None = field("netIpv4TcpFinTimeout", "int", default=None)
    """Kernel setting net.ipv4.tcp_fin_timeout."""
    net_ipv4_tcp_keepalive_time: int | None = field("netIpv4TcpKeepaliveTime", "int", default=None)
    """Kernel setting net.ipv4.tcp_keepalive_time."""
    net_ipv4_tcp_keepalive_probes: int | None = field("netIpv4TcpKeepaliveProbes", "int", default=None)
    """Kernel setting net.ipv4.tcp_keepalive_probes."""
    net_ipv4_tcpkeepalive_intvl: int | None = field("netIpv4TcpkeepaliveIntvl", "int", default=None)
    """Kernel setting net.ipv4.tcp_keepalive_intvl."""
    net_ipv4_tcp_tw_reuse: bool | None = field("netIpv4TcpTwReuse", "bool", default=None)
    """Kernel setting net.ipv4.tcp_tw_reuse."""
    net_ipv4_ip_local_port_range: str | None = field("netIpv4IpLocalPortRange", default=None)
    """Kernel setting net.ipv4.ip_local_port_range."""
    net_ipv4_neigh_default_gc_thresh1: int | None = field("netIpv4NeighDefaultGcThresh1", "int", default=None)
    """Kernel setting net.ipv4.neigh.default.gc_thresh1."""
    net_ipv4_neigh_default_gc_thresh2: int | None = field("netIpv4NeighDefaultGcThresh2", "int", default=None)
    """Kernel setting net.ipv4.neigh.default.gc_thresh2."""
    net_ipv4_neigh_default_gc_thresh3: int | None = field("netIpv4NeighDefaultGcThresh3", "int", default=None)
    """Kernel setting net.ipv4.neigh.default.gc_thresh3."""
    net_netfilter_nf_conntrack_max: int | None = field("netNetfilterNfConntrackMax", "int", default=None)
    """Kernel setting net.netfilter.nf_conntrack_max."""
    net_netfilter_nf_conntrack_buckets: int | None = field("netNetfilterNfConntrackBuckets", "int", default=None)
    """Kernel setting net.netfilter.nf_conntrack_buckets."""
    fs_inotify_max_user_watches: int | None = field("fsInotifyMaxUserWatches", "int", default=None)
    """Kernel setting fs.inotify.max_user_watches."""
    fs_file_max: int | None = field("fsFileMax", "int", default=None)
    """Kernel setting fs.file-max."""
    fs_aio_max_nr: int | None = field("fsAioMaxNr", "int", default=None)
    """Kernel setting fs.aio-max-nr."""
    fs_nr_open: int | None = field("fsNrOpen", "int", default=None)
    """Kernel setting fs.nr_open."""
    kernel_threads_max: int | None = field("kernelThreadsMax", "int", default=None)
    """Kernel setting kernel.threads-max."""
    vm_max_map_count: int | None = field("vmMaxMapCount", "int", default=None)
    """Kernel setting vm.max_map_count."""
    vm_swappiness: int | None = field("vmSwappiness", "int", default=None)
    """Kernel setting vm.swappiness."""
    vm_vfs_cache_pressure: int | None = field("vmVfsCachePressure", "int", default=None)
    """Kernel setting vm.vfs_cache_pressure."""


class TimeInWeek(Model):
    """Hours of one weekday."""

    day: models.WeekDay | types.WeekDayValue | None = field("day", "WeekDay", default=None)
    """Day of the week."""
    hour_slots: list[int] | None = field("hourSlots", "[int]", default=None)
    """Hours of the day, 0 to 23, in UTC; each lasts an hour."""


class TimeSpan(Model):
    """A time from one moment to another."""

    start: datetime | None = field("start", "iso-8601", default=None)
    """When it begins."""
    end: datetime | None = field("end", "iso-8601", default=None)
    """When it ends."""


class TrustedAccessRoleBinding(ProxyResource):
    """Roles in a cluster, given to a resource of another Azure service."""

    properties: NestedOrNone[TrustedAccessRoleBindingProperties, types.TrustedAccessRoleBindingPropertiesDict] = field(
        "properties", "TrustedAccessRoleBindingProperties", default=None
    )
    """Resource and roles of a trusted access role binding."""
    provisioning_state: (
        models.TrustedAccessRoleBindingProvisioningState | TrustedAccessRoleBindingProvisioningStateValue
    ) = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""
    source_resource_id: Filled[str] = flattened("properties", default=None)
    """ID of the resource that has the roles."""
    roles: Filled[list[str]] = flattened("properties", default=None)
    """Roles, such as Microsoft.MachineLearningServices/workspaces/reader."""


class TrustedAccessRoleBindingProperties(Model):
    """Resource and roles of a trusted access role binding."""

    provisioning_state: (
        models.TrustedAccessRoleBindingProvisioningState | TrustedAccessRoleBindingProvisioningStateValue
    ) = read_only("provisioningState", "TrustedAccessRoleBindingProvisioningState")
    """State of the last create or update, such as Succeeded or Failed."""
    source_resource_id: str = field("sourceResourceId")
    """ID of the resource that has the roles."""
    roles: list[str] = field("roles", "[str]")
    """Roles, such as Microsoft.MachineLearningServices/workspaces/reader."""


class UpgradeOverrideSettings(Model):
    """Whether to upgrade although checks fail, and until when."""

    force_upgrade: bool | None = field("forceUpgrade", "bool", default=None)
    """Whether to upgrade although checks fail."""
    until: datetime | None = field("until", "iso-8601", default=None)
    """Until when the override holds."""


class VirtualMachineNodes(Model):
    """Number of nodes of one VM size."""

    size: str | None = field("size", default=None)
    """Size of the virtual machines."""
    count: int | None = field("count", "int", default=None)
    """Number of nodes."""


class VirtualMachinesProfile(Model):
    """Sizes and counts of a pool of type VirtualMachines."""

    scale: NestedOrNone[ScaleProfile, types.ScaleProfileDict] = field("scale", "ScaleProfile", default=None)
    """The sizes and counts."""


class WeeklySchedule(Model):
    """Maintenance on a day of the week."""

    interval_weeks: int = field("intervalWeeks", "int")
    """Weeks between times."""
    day_of_week: models.WeekDay | types.WeekDayValue = field("dayOfWeek", "WeekDay")
    """Day of the week."""


class WindowsGmsaProfile(Model):
    """Group managed service accounts on Windows nodes."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether it is on."""
    dns_server: str | None = field("dnsServer", default=None)
    """DNS server for the accounts' domain."""
    root_domain_name: str | None = field("rootDomainName", default=None)
    """Root domain of the accounts."""
