# Generated from swagger/containerservice/ by "make generate": do not edit.

"""Dicts for the models of ``containerservice``, and values of its enums: ``managed_clusters_2``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ProxyResourceDict, TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

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
    )
else:
    typed(__name__)

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


class ManagedClusterStorageProfileDict(ModelDict, total=False):
    disk_csi_driver: models.ManagedClusterStorageProfileDiskCSIDriver | ManagedClusterStorageProfileDiskCSIDriverDict
    file_csi_driver: models.ManagedClusterStorageProfileFileCSIDriver | ManagedClusterStorageProfileFileCSIDriverDict
    snapshot_controller: (
        models.ManagedClusterStorageProfileSnapshotController | ManagedClusterStorageProfileSnapshotControllerDict
    )
    blob_csi_driver: models.ManagedClusterStorageProfileBlobCSIDriver | ManagedClusterStorageProfileBlobCSIDriverDict


class ManagedClusterStorageProfileBlobCSIDriverDict(ModelDict, total=False):
    enabled: bool


class ManagedClusterStorageProfileDiskCSIDriverDict(ModelDict, total=False):
    enabled: bool


class ManagedClusterStorageProfileFileCSIDriverDict(ModelDict, total=False):
    enabled: bool


class ManagedClusterStorageProfileSnapshotControllerDict(ModelDict, total=False):
    enabled: bool


class _ManagedClusterUpgradeProfileFlatDict(ProxyResourceDict, total=False):
    control_plane_profile: models.ManagedClusterPoolUpgradeProfile | ManagedClusterPoolUpgradeProfileDict
    agent_pool_profiles: Sequence[models.ManagedClusterPoolUpgradeProfile | ManagedClusterPoolUpgradeProfileDict]


class _ManagedClusterUpgradeProfileNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.ManagedClusterUpgradeProfileProperties | ManagedClusterUpgradeProfilePropertiesDict]


ManagedClusterUpgradeProfileDict: TypeAlias = (
    _ManagedClusterUpgradeProfileFlatDict | _ManagedClusterUpgradeProfileNestedDict
)


class ManagedClusterUpgradeProfilePropertiesDict(ModelDict, total=False):
    control_plane_profile: Required[models.ManagedClusterPoolUpgradeProfile | ManagedClusterPoolUpgradeProfileDict]
    agent_pool_profiles: Required[
        Sequence[models.ManagedClusterPoolUpgradeProfile | ManagedClusterPoolUpgradeProfileDict]
    ]


class ManagedClusterWebAppRoutingGatewayAPIImplementationsDict(ModelDict, total=False):
    app_routing_istio: models.ManagedClusterAppRoutingIstio | ManagedClusterAppRoutingIstioDict


class ManagedClusterWindowsProfileDict(ModelDict, total=False):
    admin_username: Required[str]
    admin_password: str
    license_type: models.LicenseType | LicenseTypeValue
    enable_csi_proxy: bool
    gmsa_profile: models.WindowsGmsaProfile | WindowsGmsaProfileDict


class ManagedClusterWorkloadAutoScalerProfileDict(ModelDict, total=False):
    keda: models.ManagedClusterWorkloadAutoScalerProfileKeda | ManagedClusterWorkloadAutoScalerProfileKedaDict
    vertical_pod_autoscaler: (
        models.ManagedClusterWorkloadAutoScalerProfileVerticalPodAutoscaler
        | ManagedClusterWorkloadAutoScalerProfileVerticalPodAutoscalerDict
    )


class ManagedClusterWorkloadAutoScalerProfileKedaDict(ModelDict, total=False):
    enabled: Required[bool]


class ManagedClusterWorkloadAutoScalerProfileVerticalPodAutoscalerDict(ModelDict, total=False):
    enabled: Required[bool]


class ManagedNamespaceDict(TrackedResourceDict, total=False):
    properties: models.NamespaceProperties | NamespacePropertiesDict


class ManagedServiceIdentityUserAssignedIdentitiesValueDict(ModelDict, total=False):
    """Stands for ManagedServiceIdentityUserAssignedIdentitiesValue."""


class ManualScaleProfileDict(ModelDict, total=False):
    size: str
    count: int


class MeshRevisionDict(ModelDict, total=False):
    revision: str
    upgrades: list[str] | tuple[str, ...]
    compatible_with: Sequence[models.CompatibleVersions | CompatibleVersionsDict]


class MeshRevisionProfileDict(ProxyResourceDict, total=False):
    properties: models.MeshRevisionProfileProperties | MeshRevisionProfilePropertiesDict


class MeshRevisionProfilePropertiesDict(ModelDict, total=False):
    mesh_revisions: Sequence[models.MeshRevision | MeshRevisionDict]


class MeshUpgradeProfileDict(ProxyResourceDict, total=False):
    properties: models.MeshUpgradeProfileProperties | MeshUpgradeProfilePropertiesDict


class MeshUpgradeProfilePropertiesDict(MeshRevisionDict, total=False):
    """Stands for MeshUpgradeProfileProperties."""


class NamespacePropertiesDict(ModelDict, total=False):
    labels: Mapping[str, str]
    annotations: Mapping[str, str]
    default_resource_quota: models.ResourceQuota | ResourceQuotaDict
    default_network_policy: models.NetworkPolicies | NetworkPoliciesDict
    adoption_policy: models.AdoptionPolicy | AdoptionPolicyValue
    delete_policy: models.DeletePolicy | DeletePolicyValue


class NetworkPoliciesDict(ModelDict, total=False):
    ingress: models.PolicyRule | PolicyRuleValue
    egress: models.PolicyRule | PolicyRuleValue


class NvidiaGPUProfileDict(ModelDict, total=False):
    management_mode: models.ManagementMode | ManagementModeValue


class OutboundEnvironmentEndpointDict(ModelDict, total=False):
    category: str
    endpoints: Sequence[models.EndpointDependency | EndpointDependencyDict]


class PortRangeDict(ModelDict, total=False):
    port_start: int
    port_end: int
    protocol: models.Protocol | ProtocolValue


class PowerStateDict(ModelDict, total=False):
    code: models.Code | CodeValue


class PrivateEndpointDict(ModelDict, total=False):
    id: str


class _PrivateEndpointConnectionFlatDict(ProxyResourceDict, total=False):
    private_endpoint: models.PrivateEndpoint | PrivateEndpointDict
    private_link_service_connection_state: (
        models.PrivateLinkServiceConnectionState | PrivateLinkServiceConnectionStateDict
    )


class _PrivateEndpointConnectionNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.PrivateEndpointConnectionProperties | PrivateEndpointConnectionPropertiesDict]


PrivateEndpointConnectionDict: TypeAlias = _PrivateEndpointConnectionFlatDict | _PrivateEndpointConnectionNestedDict


class PrivateEndpointConnectionListResultDict(ModelDict, total=False):
    value: Sequence[models.PrivateEndpointConnection | PrivateEndpointConnectionDict]


class PrivateEndpointConnectionPropertiesDict(ModelDict, total=False):
    private_endpoint: models.PrivateEndpoint | PrivateEndpointDict
    private_link_service_connection_state: Required[
        models.PrivateLinkServiceConnectionState | PrivateLinkServiceConnectionStateDict
    ]


class PrivateLinkResourceDict(ModelDict, total=False):
    id: str
    name: str
    type: str
    group_id: str
    required_members: list[str] | tuple[str, ...]


class PrivateLinkResourcesListResultDict(ModelDict, total=False):
    value: Sequence[models.PrivateLinkResource | PrivateLinkResourceDict]


class PrivateLinkServiceConnectionStateDict(ModelDict, total=False):
    status: models.ConnectionStatus | ConnectionStatusValue
    description: str


class RelativeMonthlyScheduleDict(ModelDict, total=False):
    interval_months: Required[int]
    week_index: Required[models.Type | TypeValue]
    day_of_week: Required[models.WeekDay | WeekDayValue]


class ResourceQuotaDict(ModelDict, total=False):
    cpu_request: str
    cpu_limit: str
    memory_request: str
    memory_limit: str


class ResourceReferenceDict(ModelDict, total=False):
    id: str


class RunCommandRequestDict(ModelDict, total=False):
    command: Required[str]
    context: str
    cluster_token: str


class _RunCommandResultFlatDict(ModelDict, total=False):
    """Stands for RunCommandResult."""


class _RunCommandResultNestedDict(ModelDict, total=False):
    properties: Required[models.CommandResultProperties | CommandResultPropertiesDict]


RunCommandResultDict: TypeAlias = _RunCommandResultFlatDict | _RunCommandResultNestedDict


class ScaleProfileDict(ModelDict, total=False):
    manual: Sequence[models.ManualScaleProfile | ManualScaleProfileDict]
    autoscale: Sequence[models.AutoScaleProfile | AutoScaleProfileDict]


class ScheduleDict(ModelDict, total=False):
    daily: models.DailySchedule | DailyScheduleDict
    weekly: models.WeeklySchedule | WeeklyScheduleDict
    absolute_monthly: models.AbsoluteMonthlySchedule | AbsoluteMonthlyScheduleDict
    relative_monthly: models.RelativeMonthlySchedule | RelativeMonthlyScheduleDict


class SchedulerInstanceProfileDict(ModelDict, total=False):
    scheduler_config_mode: models.SchedulerConfigMode | SchedulerConfigModeValue


class SchedulerProfileDict(ModelDict, total=False):
    upstream: models.SchedulerInstanceProfile | SchedulerInstanceProfileDict


class ServiceMeshProfileDict(ModelDict, total=False):
    mode: Required[models.ServiceMeshMode | ServiceMeshModeValue]
    istio: models.IstioServiceMesh | IstioServiceMeshDict


class SysctlConfigDict(ModelDict, total=False):
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


class TimeInWeekDict(ModelDict, total=False):
    day: models.WeekDay | WeekDayValue
    hour_slots: Sequence[int]


class TimeSpanDict(ModelDict, total=False):
    start: datetime | str
    end: datetime | str


class _TrustedAccessRoleBindingFlatDict(ProxyResourceDict, total=False):
    source_resource_id: str
    roles: list[str] | tuple[str, ...]


class _TrustedAccessRoleBindingNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.TrustedAccessRoleBindingProperties | TrustedAccessRoleBindingPropertiesDict]


TrustedAccessRoleBindingDict: TypeAlias = _TrustedAccessRoleBindingFlatDict | _TrustedAccessRoleBindingNestedDict


class TrustedAccessRoleBindingPropertiesDict(ModelDict, total=False):
    source_resource_id: Required[str]
    roles: Required[list[str] | tuple[str, ...]]


class UpgradeOverrideSettingsDict(ModelDict, total=False):
    force_upgrade: bool
    until: datetime | str


class VirtualMachineNodesDict(ModelDict, total=False):
    size: str
    count: int


class VirtualMachinesProfileDict(ModelDict, total=False):
    scale: models.ScaleProfile | ScaleProfileDict


class WeeklyScheduleDict(ModelDict, total=False):
    interval_weeks: Required[int]
    day_of_week: Required[models.WeekDay | WeekDayValue]


class WindowsGmsaProfileDict(ModelDict, total=False):
    enabled: bool
    dns_server: str
    root_domain_name: str
