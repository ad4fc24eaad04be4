# Generated from swagger/containerservice/containerservice.json (2026-08-01, sha256 3e8faf6fce90).
# Do not edit: run "make generate".

"""Dicts for the models of ``containerservice``, and values of its enums: ``managed_clusters_2``."""

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
    from ._managed_clusters import (
        AbsoluteMonthlyScheduleDict,
        AutoScaleProfileDict,
        CommandResultPropertiesDict,
        CompatibleVersionsDict,
        DailyScheduleDict,
        EndpointDependencyDict,
        IstioServiceMeshDict,
        ManagedClusterAppRoutingIstioDict,
        ManagedClusterPoolUpgradeProfileDict,
        UserAssignedIdentityDict,
    )

AdoptionPolicyValue: TypeAlias = Literal["Never", "IfIdentical", "Always"]
CodeValue: TypeAlias = Literal["Running", "Stopped"]
ConnectionStatusValue: TypeAlias = Literal["Pending", "Approved", "Rejected", "Disconnected"]
DeletePolicyValue: TypeAlias = Literal["Keep", "Delete"]
LicenseTypeValue: TypeAlias = Literal["None", "Windows_Server"]
ManagementModeValue: TypeAlias = Literal["Unmanaged", "Managed"]
NamespaceProvisioningStateValue: TypeAlias = Literal[
    "Updating", "Deleting", "Creating", "Succeeded", "Failed", "Canceled"
]
PolicyRuleValue: TypeAlias = Literal["DenyAll", "AllowAll", "AllowSameNamespace"]
ProtocolValue: TypeAlias = Literal["TCP", "UDP"]
SchedulerConfigModeValue: TypeAlias = Literal["Default", "ManagedByCRD"]
ServiceMeshModeValue: TypeAlias = Literal["Istio", "Disabled"]
TypeValue: TypeAlias = Literal["First", "Second", "Third", "Fourth", "Last"]
WeekDayValue: TypeAlias = Literal["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]


class ManagedClusterSecurityProfileDefenderDict(TypedDict, total=False):
    """Microsoft Defender for Containers."""

    log_analytics_workspace_resource_id: str
    security_monitoring: (
        models.ManagedClusterSecurityProfileDefenderSecurityMonitoring
        | ManagedClusterSecurityProfileDefenderSecurityMonitoringDict
    )
    security_gating: (
        models.ManagedClusterSecurityProfileDefenderSecurityGating
        | ManagedClusterSecurityProfileDefenderSecurityGatingDict
    )
    additional_properties: Mapping[str, Any]


class ManagedClusterSecurityProfileDefenderSecurityGatingDict(TypedDict, total=False):
    """Refusal of vulnerable images."""

    enabled: bool
    identities: Sequence[
        models.ManagedClusterSecurityProfileDefenderSecurityGatingIdentity
        | ManagedClusterSecurityProfileDefenderSecurityGatingIdentityDict
    ]
    allow_secret_access: bool
    additional_properties: Mapping[str, Any]


class ManagedClusterSecurityProfileDefenderSecurityGatingIdentityDict(TypedDict, total=False):
    """Identity that reads from a registry for security gating."""

    azure_container_registry: str
    identity: models.UserAssignedIdentity | UserAssignedIdentityDict
    additional_properties: Mapping[str, Any]


class ManagedClusterSecurityProfileDefenderSecurityMonitoringDict(TypedDict, total=False):
    """Detection of threats by Defender."""

    enabled: bool
    additional_properties: Mapping[str, Any]


class ManagedClusterSecurityProfileImageCleanerDict(TypedDict, total=False):
    """Removal of unused images from nodes."""

    enabled: bool
    interval_hours: int
    additional_properties: Mapping[str, Any]


class ManagedClusterSecurityProfileWorkloadIdentityDict(TypedDict, total=False):
    """Workload identity: pods sign in as managed identities."""

    enabled: bool
    additional_properties: Mapping[str, Any]


class ManagedClusterServicePrincipalProfileDict(TypedDict, total=False):
    """Service principal of a cluster."""

    client_id: Required[str]
    secret: str
    additional_properties: Mapping[str, Any]


class ManagedClusterStaticEgressGatewayProfileDict(TypedDict, total=False):
    """Fixed outbound addresses by gateway pools."""

    enabled: bool
    additional_properties: Mapping[str, Any]


class ManagedClusterStatusDict(TypedDict, total=False):
    """What is known about the state beyond provisioningState."""

    additional_properties: Mapping[str, Any]


class ManagedClusterStorageProfileDict(TypedDict, total=False):
    """Storage drivers of a cluster."""

    disk_csi_driver: models.ManagedClusterStorageProfileDiskCSIDriver | ManagedClusterStorageProfileDiskCSIDriverDict
    file_csi_driver: models.ManagedClusterStorageProfileFileCSIDriver | ManagedClusterStorageProfileFileCSIDriverDict
    snapshot_controller: (
        models.ManagedClusterStorageProfileSnapshotController | ManagedClusterStorageProfileSnapshotControllerDict
    )
    blob_csi_driver: models.ManagedClusterStorageProfileBlobCSIDriver | ManagedClusterStorageProfileBlobCSIDriverDict
    additional_properties: Mapping[str, Any]


class ManagedClusterStorageProfileBlobCSIDriverDict(TypedDict, total=False):
    """Driver for Azure Blob storage."""

    enabled: bool
    additional_properties: Mapping[str, Any]


class ManagedClusterStorageProfileDiskCSIDriverDict(TypedDict, total=False):
    """Driver for Azure Disks."""

    enabled: bool
    additional_properties: Mapping[str, Any]


class ManagedClusterStorageProfileFileCSIDriverDict(TypedDict, total=False):
    """Driver for Azure Files."""

    enabled: bool
    additional_properties: Mapping[str, Any]


class ManagedClusterStorageProfileSnapshotControllerDict(TypedDict, total=False):
    """Controller for volume snapshots."""

    enabled: bool
    additional_properties: Mapping[str, Any]


class _ManagedClusterUpgradeProfileFlatDict(ProxyResourceDict, total=False):
    """Versions a cluster can be upgraded to."""

    control_plane_profile: models.ManagedClusterPoolUpgradeProfile | ManagedClusterPoolUpgradeProfileDict
    agent_pool_profiles: Sequence[models.ManagedClusterPoolUpgradeProfile | ManagedClusterPoolUpgradeProfileDict]


class _ManagedClusterUpgradeProfileNestedDict(ProxyResourceDict, total=False):
    """Versions a cluster can be upgraded to."""

    properties: Required[models.ManagedClusterUpgradeProfileProperties | ManagedClusterUpgradeProfilePropertiesDict]


ManagedClusterUpgradeProfileDict: TypeAlias = (
    _ManagedClusterUpgradeProfileFlatDict | _ManagedClusterUpgradeProfileNestedDict
)


class ManagedClusterUpgradeProfilePropertiesDict(TypedDict, total=False):
    """Versions the control plane and the pools can be upgraded to."""

    control_plane_profile: Required[models.ManagedClusterPoolUpgradeProfile | ManagedClusterPoolUpgradeProfileDict]
    agent_pool_profiles: Required[
        Sequence[models.ManagedClusterPoolUpgradeProfile | ManagedClusterPoolUpgradeProfileDict]
    ]
    additional_properties: Mapping[str, Any]


class ManagedClusterWebAppRoutingGatewayAPIImplementationsDict(TypedDict, total=False):
    """Gateway API on application routing."""

    app_routing_istio: models.ManagedClusterAppRoutingIstio | ManagedClusterAppRoutingIstioDict
    additional_properties: Mapping[str, Any]


class ManagedClusterWindowsProfileDict(TypedDict, total=False):
    """User name, password and settings of Windows nodes."""

    admin_username: Required[str]
    admin_password: str
    license_type: models.LicenseType | LicenseTypeValue
    enable_csi_proxy: bool
    gmsa_profile: models.WindowsGmsaProfile | WindowsGmsaProfileDict
    additional_properties: Mapping[str, Any]


class ManagedClusterWorkloadAutoScalerProfileDict(TypedDict, total=False):
    """Autoscaling of workloads."""

    keda: models.ManagedClusterWorkloadAutoScalerProfileKeda | ManagedClusterWorkloadAutoScalerProfileKedaDict
    vertical_pod_autoscaler: (
        models.ManagedClusterWorkloadAutoScalerProfileVerticalPodAutoscaler
        | ManagedClusterWorkloadAutoScalerProfileVerticalPodAutoscalerDict
    )
    additional_properties: Mapping[str, Any]


class ManagedClusterWorkloadAutoScalerProfileKedaDict(TypedDict, total=False):
    """KEDA: scaling of workloads by events."""

    enabled: Required[bool]
    additional_properties: Mapping[str, Any]


class ManagedClusterWorkloadAutoScalerProfileVerticalPodAutoscalerDict(TypedDict, total=False):
    """Scaling of CPU and memory requests of pods."""

    enabled: Required[bool]
    additional_properties: Mapping[str, Any]


class ManagedNamespaceDict(TrackedResourceDict, total=False):
    """A Kubernetes namespace managed as an Azure resource."""

    properties: models.NamespaceProperties | NamespacePropertiesDict


class ManagedServiceIdentityUserAssignedIdentitiesValueDict(TypedDict, total=False):
    """Object ID and client ID of a user-assigned identity; filled by the service."""

    additional_properties: Mapping[str, Any]


class ManualScaleProfileDict(TypedDict, total=False):
    """Number of nodes of one VM size."""

    size: str
    count: int
    additional_properties: Mapping[str, Any]


class MeshRevisionDict(TypedDict, total=False):
    """A revision of a service mesh, with those it can be upgraded to."""

    revision: str
    upgrades: Sequence[str]
    compatible_with: Sequence[models.CompatibleVersions | CompatibleVersionsDict]
    additional_properties: Mapping[str, Any]


class MeshRevisionProfileDict(ProxyResourceDict, total=False):
    """Revisions of a service mesh that are offered."""

    properties: models.MeshRevisionProfileProperties | MeshRevisionProfilePropertiesDict


class MeshRevisionProfilePropertiesDict(TypedDict, total=False):
    """Revisions of a service mesh that are offered, in detail."""

    mesh_revisions: Sequence[models.MeshRevision | MeshRevisionDict]
    additional_properties: Mapping[str, Any]


class MeshUpgradeProfileDict(ProxyResourceDict, total=False):
    """Revisions a service mesh can be upgraded to."""

    properties: models.MeshUpgradeProfileProperties | MeshUpgradeProfilePropertiesDict


class MeshUpgradeProfilePropertiesDict(MeshRevisionDict, total=False):
    """Revisions a service mesh can be upgraded to, in detail."""


class NamespacePropertiesDict(TypedDict, total=False):
    """Quota, policies and labels of a managed namespace."""

    labels: Mapping[str, str]
    annotations: Mapping[str, str]
    default_resource_quota: models.ResourceQuota | ResourceQuotaDict
    default_network_policy: models.NetworkPolicies | NetworkPoliciesDict
    adoption_policy: models.AdoptionPolicy | AdoptionPolicyValue
    delete_policy: models.DeletePolicy | DeletePolicyValue
    additional_properties: Mapping[str, Any]


class NetworkPoliciesDict(TypedDict, total=False):
    """Traffic a namespace lets in and out."""

    ingress: models.PolicyRule | PolicyRuleValue
    egress: models.PolicyRule | PolicyRuleValue
    additional_properties: Mapping[str, Any]


class NvidiaGPUProfileDict(TypedDict, total=False):
    """Settings of NVIDIA GPUs."""

    management_mode: models.ManagementMode | ManagementModeValue
    additional_properties: Mapping[str, Any]


class OutboundEnvironmentEndpointDict(TypedDict, total=False):
    """Outbound endpoints of one category that the service depends on."""

    category: str
    endpoints: Sequence[models.EndpointDependency | EndpointDependencyDict]
    additional_properties: Mapping[str, Any]


class PortRangeDict(TypedDict, total=False):
    """A range of ports with its protocol."""

    port_start: int
    port_end: int
    protocol: models.Protocol | ProtocolValue
    additional_properties: Mapping[str, Any]


class PowerStateDict(TypedDict, total=False):
    """Whether a cluster or pool is running or stopped."""

    code: models.Code | CodeValue
    additional_properties: Mapping[str, Any]


class PrivateEndpointDict(TypedDict, total=False):
    """The private endpoint at the other end of a connection."""

    id: str
    additional_properties: Mapping[str, Any]


class _PrivateEndpointConnectionFlatDict(ProxyResourceDict, total=False):
    """A private endpoint connection of a managed cluster."""

    private_endpoint: models.PrivateEndpoint | PrivateEndpointDict
    private_link_service_connection_state: (
        models.PrivateLinkServiceConnectionState | PrivateLinkServiceConnectionStateDict
    )


class _PrivateEndpointConnectionNestedDict(ProxyResourceDict, total=False):
    """A private endpoint connection of a managed cluster."""

    properties: Required[models.PrivateEndpointConnectionProperties | PrivateEndpointConnectionPropertiesDict]


PrivateEndpointConnectionDict: TypeAlias = _PrivateEndpointConnectionFlatDict | _PrivateEndpointConnectionNestedDict


class PrivateEndpointConnectionListResultDict(TypedDict, total=False):
    """List of private endpoint connections of a managed cluster."""

    value: Sequence[models.PrivateEndpointConnection | PrivateEndpointConnectionDict]
    additional_properties: Mapping[str, Any]


class PrivateEndpointConnectionPropertiesDict(TypedDict, total=False):
    """Endpoint and approval state of a private endpoint connection."""

    private_endpoint: models.PrivateEndpoint | PrivateEndpointDict
    private_link_service_connection_state: Required[
        models.PrivateLinkServiceConnectionState | PrivateLinkServiceConnectionStateDict
    ]
    additional_properties: Mapping[str, Any]


class PrivateLinkResourceDict(TypedDict, total=False):
    """A sub-resource that a private endpoint can connect to."""

    id: str
    name: str
    type: str
    group_id: str
    required_members: Sequence[str]
    additional_properties: Mapping[str, Any]


class PrivateLinkResourcesListResultDict(TypedDict, total=False):
    """Sub-resources that a private endpoint can connect to."""

    value: Sequence[models.PrivateLinkResource | PrivateLinkResourceDict]
    additional_properties: Mapping[str, Any]


class PrivateLinkServiceConnectionStateDict(TypedDict, total=False):
    """Whether a private endpoint connection is approved, and why."""

    status: models.ConnectionStatus | ConnectionStatusValue
    description: str
    additional_properties: Mapping[str, Any]


class RelativeMonthlyScheduleDict(TypedDict, total=False):
    """Maintenance on a weekday of the month, such as the first Monday."""

    interval_months: Required[int]
    week_index: Required[models.Type | TypeValue]
    day_of_week: Required[models.WeekDay | WeekDayValue]
    additional_properties: Mapping[str, Any]


class ResourceQuotaDict(TypedDict, total=False):
    """CPU and memory that a namespace may use."""

    cpu_request: str
    cpu_limit: str
    memory_request: str
    memory_limit: str
    additional_properties: Mapping[str, Any]


class ResourceReferenceDict(TypedDict, total=False):
    """Link to another resource by its ID."""

    id: str
    additional_properties: Mapping[str, Any]


class RunCommandRequestDict(TypedDict, total=False):
    """A command to run in a cluster."""

    command: Required[str]
    context: str
    cluster_token: str
    additional_properties: Mapping[str, Any]


class _RunCommandResultFlatDict(TypedDict, total=False):
    """State and output of a command."""

    additional_properties: Mapping[str, Any]


class _RunCommandResultNestedDict(TypedDict, total=False):
    """State and output of a command."""

    properties: Required[models.CommandResultProperties | CommandResultPropertiesDict]
    additional_properties: Mapping[str, Any]


RunCommandResultDict: TypeAlias = _RunCommandResultFlatDict | _RunCommandResultNestedDict


class ScaleProfileDict(TypedDict, total=False):
    """Sizes and counts of nodes."""

    manual: Sequence[models.ManualScaleProfile | ManualScaleProfileDict]
    autoscale: Sequence[models.AutoScaleProfile | AutoScaleProfileDict]
    additional_properties: Mapping[str, Any]


class ScheduleDict(TypedDict, total=False):
    """Days of maintenance; give exactly one of the members."""

    daily: models.DailySchedule | DailyScheduleDict
    weekly: models.WeeklySchedule | WeeklyScheduleDict
    absolute_monthly: models.AbsoluteMonthlySchedule | AbsoluteMonthlyScheduleDict
    relative_monthly: models.RelativeMonthlySchedule | RelativeMonthlyScheduleDict
    additional_properties: Mapping[str, Any]


class SchedulerInstanceProfileDict(TypedDict, total=False):
    """Settings of one pod scheduler."""

    scheduler_config_mode: models.SchedulerConfigMode | SchedulerConfigModeValue
    additional_properties: Mapping[str, Any]


class SchedulerProfileDict(TypedDict, total=False):
    """Settings of the pod schedulers."""

    upstream: models.SchedulerInstanceProfile | SchedulerInstanceProfileDict
    additional_properties: Mapping[str, Any]


class ServiceMeshProfileDict(TypedDict, total=False):
    """Service mesh of a cluster."""

    mode: Required[models.ServiceMeshMode | ServiceMeshModeValue]
    istio: models.IstioServiceMesh | IstioServiceMeshDict
    additional_properties: Mapping[str, Any]


class SysctlConfigDict(TypedDict, total=False):
    """Kernel settings of Linux nodes, each named after its sysctl."""

    net_core_somaxconn: int
    net_core_netdev_max_backlog: int
    net_core_rmem_default: int
    net_core_rmem_max: int
    net_core_wmem_default: int
    net_core_wmem_max: int
    net_core_optmem_max: int
    net_ipv4_tcp_max_syn_backlog: int
    net_ipv4_tcp_max_tw_buckets: int
    net_ipv4_tcp_fin_timeout: int
    net_ipv4_tcp_keepalive_time: int
    net_ipv4_tcp_keepalive_probes: int
    net_ipv4_tcpkeepalive_intvl: int
    net_ipv4_tcp_tw_reuse: bool
    net_ipv4_ip_local_port_range: str
    net_ipv4_neigh_default_gc_thresh1: int
    net_ipv4_neigh_default_gc_thresh2: int
    net_ipv4_neigh_default_gc_thresh3: int
    net_netfilter_nf_conntrack_max: int
    net_netfilter_nf_conntrack_buckets: int
    fs_inotify_max_user_watches: int
    fs_file_max: int
    fs_aio_max_nr: int
    fs_nr_open: int
    kernel_threads_max: int
    vm_max_map_count: int
    vm_swappiness: int
    vm_vfs_cache_pressure: int
    additional_properties: Mapping[str, Any]


class TimeInWeekDict(TypedDict, total=False):
    """Hours of one weekday."""

    day: models.WeekDay | WeekDayValue
    hour_slots: Sequence[int]
    additional_properties: Mapping[str, Any]


class TimeSpanDict(TypedDict, total=False):
    """A time from one moment to another."""

    start: datetime | str
    end: datetime | str
    additional_properties: Mapping[str, Any]


class _TrustedAccessRoleBindingFlatDict(ProxyResourceDict, total=False):
    """Roles in a cluster, given to a resource of another Azure service."""

    source_resource_id: str
    roles: Sequence[str]


class _TrustedAccessRoleBindingNestedDict(ProxyResourceDict, total=False):
    """Roles in a cluster, given to a resource of another Azure service."""

    properties: Required[models.TrustedAccessRoleBindingProperties | TrustedAccessRoleBindingPropertiesDict]


TrustedAccessRoleBindingDict: TypeAlias = _TrustedAccessRoleBindingFlatDict | _TrustedAccessRoleBindingNestedDict


class TrustedAccessRoleBindingPropertiesDict(TypedDict, total=False):
    """Resource and roles of a trusted access role binding."""

    source_resource_id: Required[str]
    roles: Required[Sequence[str]]
    additional_properties: Mapping[str, Any]


class UpgradeOverrideSettingsDict(TypedDict, total=False):
    """Whether to upgrade although checks fail, and until when."""

    force_upgrade: bool
    until: datetime | str
    additional_properties: Mapping[str, Any]


class VirtualMachineNodesDict(TypedDict, total=False):
    """Number of nodes of one VM size."""

    size: str
    count: int
    additional_properties: Mapping[str, Any]


class VirtualMachinesProfileDict(TypedDict, total=False):
    """Sizes and counts of a pool of type VirtualMachines."""

    scale: models.ScaleProfile | ScaleProfileDict
    additional_properties: Mapping[str, Any]


class WeeklyScheduleDict(TypedDict, total=False):
    """Maintenance on a day of the week."""

    interval_weeks: Required[int]
    day_of_week: Required[models.WeekDay | WeekDayValue]
    additional_properties: Mapping[str, Any]


class WindowsGmsaProfileDict(TypedDict, total=False):
    """Group managed service accounts on Windows nodes."""

    enabled: bool
    dns_server: str
    root_domain_name: str
    additional_properties: Mapping[str, Any]
