# Generated from swagger/containerservice/ by "make generate": do not edit.

"""Dicts for the models of ``containerservice``, and values of its enums: ``managed_clusters``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ProxyResourceDict, TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime

    from typing_extensions import Required

    from .. import models
    from ._common import CreationDataDict, OSSKUValue, OSTypeValue
    from ._managed_clusters_2 import (
        ManagedClusterStorageProfileDict,
        ManagedClusterWebAppRoutingGatewayAPIImplementationsDict,
        ManagedClusterWindowsProfileDict,
        ManagedClusterWorkloadAutoScalerProfileDict,
        ManagedServiceIdentityUserAssignedIdentitiesValueDict,
        NvidiaGPUProfileDict,
        PortRangeDict,
        PowerStateDict,
        PrivateLinkResourceDict,
        ResourceReferenceDict,
        ScheduleDict,
        SchedulerProfileDict,
        ServiceMeshProfileDict,
        SysctlConfigDict,
        TimeInWeekDict,
        TimeSpanDict,
        UpgradeOverrideSettingsDict,
        VirtualMachineNodesDict,
        VirtualMachinesProfileDict,
    )
else:
    typed(__name__)

AccelerationModeValue: TypeAlias = Literal["BpfVeth", "None"]
AdvancedNetworkPoliciesValue: TypeAlias = Literal["L7", "FQDN", "None"]
AgentPoolModeValue: TypeAlias = Literal["System", "User", "Gateway"]
AgentPoolSSHAccessValue: TypeAlias = Literal["LocalUser", "Disabled", "EntraId"]
AgentPoolTypeValue: TypeAlias = Literal["VirtualMachineScaleSets", "AvailabilitySet", "VirtualMachines"]
ArtifactSourceValue: TypeAlias = Literal["Cache", "Direct"]
BackendPoolTypeValue: TypeAlias = Literal["NodeIPConfiguration", "NodeIP"]
ContainerNetworkLogsValue: TypeAlias = Literal["Disabled", "Enabled"]
DRANETModeValue: TypeAlias = Literal["Unmanaged", "Managed"]
ExpanderValue: TypeAlias = Literal["least-waste", "most-pods", "priority", "random"]
ExtendedLocationTypesValue: TypeAlias = Literal["EdgeZone"]
FormatValue: TypeAlias = Literal["azure", "exec"]
GPUDriverValue: TypeAlias = Literal["Install", "None"]
GPUInstanceProfileValue: TypeAlias = Literal["MIG1g", "MIG2g", "MIG3g", "MIG4g", "MIG7g"]
GatewayAPIIstioEnabledValue: TypeAlias = Literal["Enabled", "Disabled"]
IPFamilyValue: TypeAlias = Literal["IPv4", "IPv6"]
IdentityBindingProvisioningStateValue: TypeAlias = Literal[
    "Succeeded", "Failed", "Canceled", "Creating", "Updating", "Deleting"
]
InfrastructureEncryptionValue: TypeAlias = Literal["Enabled"]
IstioIngressGatewayModeValue: TypeAlias = Literal["External", "Internal"]
KeyVaultNetworkAccessTypesValue: TypeAlias = Literal["Public", "Private"]
KubeletDiskTypeValue: TypeAlias = Literal["OS", "Temporary"]
KubernetesSupportPlanValue: TypeAlias = Literal["KubernetesOfficial", "AKSLongTermSupport"]
LoadBalancerSkuValue: TypeAlias = Literal["standard", "basic"]
LocalDNSForwardDestinationValue: TypeAlias = Literal["ClusterCoreDNS", "VnetDNS"]
LocalDNSForwardPolicyValue: TypeAlias = Literal["Sequential", "RoundRobin", "Random"]
LocalDNSModeValue: TypeAlias = Literal["Preferred", "Required", "Disabled"]
LocalDNSProtocolValue: TypeAlias = Literal["PreferUDP", "ForceTCP"]
LocalDNSQueryLoggingValue: TypeAlias = Literal["Error", "Log"]
LocalDNSServeStaleValue: TypeAlias = Literal["Verify", "Immediate", "Disable"]
LocalDNSStateValue: TypeAlias = Literal["Enabled", "Disabled"]
ManagedClusterNATGatewaySkuValue: TypeAlias = Literal["Standard", "StandardV2"]
ManagedClusterPodIdentityProvisioningStateValue: TypeAlias = Literal[
    "Assigned", "Canceled", "Deleting", "Failed", "Succeeded", "Updating"
]
ManagedClusterSKUNameValue: TypeAlias = Literal["Base", "Automatic"]
ManagedClusterSKUTierValue: TypeAlias = Literal["Premium", "Standard", "Free"]
ManagedGatewayTypeValue: TypeAlias = Literal["Disabled", "Standard"]
NetworkDataplaneValue: TypeAlias = Literal["azure", "cilium"]
NetworkModeValue: TypeAlias = Literal["transparent", "bridge"]
NetworkPluginValue: TypeAlias = Literal["azure", "kubenet", "none"]
NetworkPluginModeValue: TypeAlias = Literal["overlay"]
NetworkPolicyValue: TypeAlias = Literal["none", "calico", "azure", "cilium"]
NginxIngressControllerTypeValue: TypeAlias = Literal["AnnotationControlled", "External", "Internal", "None"]
NodeOSUpgradeChannelValue: TypeAlias = Literal["None", "Unmanaged", "NodeImage", "SecurityPatch"]
NodeProvisioningDefaultNodePoolsValue: TypeAlias = Literal["None", "Auto"]
NodeProvisioningModeValue: TypeAlias = Literal["Manual", "Auto"]
OSDiskTypeValue: TypeAlias = Literal["Managed", "Ephemeral"]
OutboundTypeValue: TypeAlias = Literal[
    "loadBalancer", "userDefinedRouting", "managedNATGateway", "userAssignedNATGateway", "none"
]
PodIPAllocationModeValue: TypeAlias = Literal["DynamicIndividual", "StaticBlock"]
PrivateEndpointConnectionProvisioningStateValue: TypeAlias = Literal[
    "Canceled", "Creating", "Deleting", "Failed", "Succeeded"
]
ProxyRedirectionMechanismValue: TypeAlias = Literal["InitContainers", "CNIChaining"]
PublicNetworkAccessValue: TypeAlias = Literal["Enabled", "Disabled"]
ResourceIdentityTypeValue: TypeAlias = Literal["SystemAssigned", "UserAssigned", "None"]
RestrictionLevelValue: TypeAlias = Literal["Unrestricted", "ReadOnly"]
ScaleDownModeValue: TypeAlias = Literal["Delete", "Deallocate"]
ScaleSetEvictionPolicyValue: TypeAlias = Literal["Delete", "Deallocate"]
ScaleSetPriorityValue: TypeAlias = Literal["Spot", "Regular"]
TransitEncryptionTypeValue: TypeAlias = Literal["WireGuard", "None"]
TrustedAccessRoleBindingProvisioningStateValue: TypeAlias = Literal[
    "Canceled", "Deleting", "Failed", "Succeeded", "Updating"
]
UndrainableNodeBehaviorValue: TypeAlias = Literal["Cordon", "Schedule"]
UpgradeChannelValue: TypeAlias = Literal["rapid", "stable", "patch", "node-image", "none"]
WorkloadRuntimeValue: TypeAlias = Literal["OCIContainer", "WasmWasi", "KataVmIsolation"]


class AbsoluteMonthlyScheduleDict(ModelDict, total=False):
    interval_months: Required[int]
    day_of_month: Required[int]


class AccessProfileDict(ModelDict, total=False):
    kube_config: bytes


class AdvancedNetworkingDict(ModelDict, total=False):
    enabled: bool
    observability: models.AdvancedNetworkingObservability | AdvancedNetworkingObservabilityDict
    security: models.AdvancedNetworkingSecurity | AdvancedNetworkingSecurityDict
    performance: models.AdvancedNetworkingPerformance | AdvancedNetworkingPerformanceDict


class AdvancedNetworkingObservabilityDict(ModelDict, total=False):
    enabled: bool


class AdvancedNetworkingPerformanceDict(ModelDict, total=False):
    acceleration_mode: models.AccelerationMode | AccelerationModeValue


class AdvancedNetworkingSecurityDict(ModelDict, total=False):
    enabled: bool
    advanced_network_policies: models.AdvancedNetworkPolicies | AdvancedNetworkPoliciesValue
    transit_encryption: (
        models.AdvancedNetworkingSecurityTransitEncryption | AdvancedNetworkingSecurityTransitEncryptionDict
    )


class AdvancedNetworkingSecurityTransitEncryptionDict(ModelDict, total=False):
    type: models.TransitEncryptionType | TransitEncryptionTypeValue


class _AgentPoolFlatDict(ProxyResourceDict, total=False):
    count: int
    vm_size: str
    os_disk_size_gb: int
    os_disk_type: models.OSDiskType | OSDiskTypeValue
    kubelet_disk_type: models.KubeletDiskType | KubeletDiskTypeValue
    workload_runtime: models.WorkloadRuntime | WorkloadRuntimeValue
    message_of_the_day: str
    vnet_subnet_id: str
    pod_subnet_id: str
    pod_ip_allocation_mode: models.PodIPAllocationMode | PodIPAllocationModeValue
    max_pods: int
    os_type: models.OSType | OSTypeValue
    os_sku: models.OSSKU | OSSKUValue
    max_count: int
    min_count: int
    enable_auto_scaling: bool
    scale_down_mode: models.ScaleDownMode | ScaleDownModeValue
    type_properties_type: models.AgentPoolType | AgentPoolTypeValue
    mode: models.AgentPoolMode | AgentPoolModeValue
    orchestrator_version: str
    node_image_version: str
    upgrade_settings: models.AgentPoolUpgradeSettings | AgentPoolUpgradeSettingsDict
    power_state: models.PowerState | PowerStateDict
    availability_zones: list[str] | tuple[str, ...]
    enable_node_public_ip: bool
    node_public_ip_prefix_id: str
    scale_set_priority: models.ScaleSetPriority | ScaleSetPriorityValue
    scale_set_eviction_policy: models.ScaleSetEvictionPolicy | ScaleSetEvictionPolicyValue
    spot_max_price: float
    tags: Mapping[str, str]
    node_labels: Mapping[str, str]
    node_taints: list[str] | tuple[str, ...]
    proximity_placement_group_id: str
    kubelet_config: models.KubeletConfig | KubeletConfigDict
    linux_os_config: models.LinuxOSConfig | LinuxOSConfigDict
    enable_encryption_at_host: bool
    enable_ultra_ssd: bool
    enable_fips: bool
    gpu_instance_profile: models.GPUInstanceProfile | GPUInstanceProfileValue
    creation_data: models.CreationData | CreationDataDict
    capacity_reservation_group_id: str
    host_group_id: str
    network_profile: models.AgentPoolNetworkProfile | AgentPoolNetworkProfileDict
    windows_profile: models.AgentPoolWindowsProfile | AgentPoolWindowsProfileDict
    security_profile: models.AgentPoolSecurityProfile | AgentPoolSecurityProfileDict
    gpu_profile: models.GPUProfile | GPUProfileDict
    gateway_profile: models.AgentPoolGatewayProfile | AgentPoolGatewayProfileDict
    artifact_streaming_profile: models.AgentPoolArtifactStreamingProfile | AgentPoolArtifactStreamingProfileDict
    virtual_machines_profile: models.VirtualMachinesProfile | VirtualMachinesProfileDict
    virtual_machine_nodes_status: Sequence[models.VirtualMachineNodes | VirtualMachineNodesDict]
    status: models.AgentPoolStatus | AgentPoolStatusDict
    local_dns_profile: models.LocalDNSProfile | LocalDNSProfileDict


class _AgentPoolNestedDict(ProxyResourceDict, total=False):
    properties: Required[
        models.AgentPoolManagedClusterAgentPoolProfileProperties | AgentPoolManagedClusterAgentPoolProfilePropertiesDict
    ]


AgentPoolDict: TypeAlias = _AgentPoolFlatDict | _AgentPoolNestedDict


class AgentPoolArtifactStreamingProfileDict(ModelDict, total=False):
    enabled: bool


class _AgentPoolAvailableVersionsFlatDict(ModelDict, total=False):
    agent_pool_versions: Sequence[
        models.AgentPoolAvailableVersionsPropertiesAgentPoolVersionsItem
        | AgentPoolAvailableVersionsPropertiesAgentPoolVersionsItemDict
    ]


class _AgentPoolAvailableVersionsNestedDict(ModelDict, total=False):
    properties: Required[models.AgentPoolAvailableVersionsProperties | AgentPoolAvailableVersionsPropertiesDict]


AgentPoolAvailableVersionsDict: TypeAlias = _AgentPoolAvailableVersionsFlatDict | _AgentPoolAvailableVersionsNestedDict


class AgentPoolAvailableVersionsPropertiesDict(ModelDict, total=False):
    agent_pool_versions: Sequence[
        models.AgentPoolAvailableVersionsPropertiesAgentPoolVersionsItem
        | AgentPoolAvailableVersionsPropertiesAgentPoolVersionsItemDict
    ]


class AgentPoolAvailableVersionsPropertiesAgentPoolVersionsItemDict(ModelDict, total=False):
    default: bool
    kubernetes_version: str
    is_preview: bool


class AgentPoolDeleteMachinesParameterDict(ModelDict, total=False):
    machine_names: Required[list[str] | tuple[str, ...]]


class AgentPoolGatewayProfileDict(ModelDict, total=False):
    public_ip_prefix_size: int


class AgentPoolManagedClusterAgentPoolProfilePropertiesDict(ModelDict, total=False):
    count: int
    vm_size: str
    os_disk_size_gb: int
    os_disk_type: models.OSDiskType | OSDiskTypeValue
    kubelet_disk_type: models.KubeletDiskType | KubeletDiskTypeValue
    workload_runtime: models.WorkloadRuntime | WorkloadRuntimeValue
    message_of_the_day: str
    vnet_subnet_id: str
    pod_subnet_id: str
    pod_ip_allocation_mode: models.PodIPAllocationMode | PodIPAllocationModeValue
    max_pods: int
    os_type: models.OSType | OSTypeValue
    os_sku: models.OSSKU | OSSKUValue
    max_count: int
    min_count: int
    enable_auto_scaling: bool
    scale_down_mode: models.ScaleDownMode | ScaleDownModeValue
    type_properties_type: models.AgentPoolType | AgentPoolTypeValue
    mode: models.AgentPoolMode | AgentPoolModeValue
    orchestrator_version: str
    node_image_version: str
    upgrade_settings: models.AgentPoolUpgradeSettings | AgentPoolUpgradeSettingsDict
    power_state: models.PowerState | PowerStateDict
    availability_zones: list[str] | tuple[str, ...]
    enable_node_public_ip: bool
    node_public_ip_prefix_id: str
    scale_set_priority: models.ScaleSetPriority | ScaleSetPriorityValue
    scale_set_eviction_policy: models.ScaleSetEvictionPolicy | ScaleSetEvictionPolicyValue
    spot_max_price: float
    tags: Mapping[str, str]
    node_labels: Mapping[str, str]
    node_taints: list[str] | tuple[str, ...]
    proximity_placement_group_id: str
    kubelet_config: models.KubeletConfig | KubeletConfigDict
    linux_os_config: models.LinuxOSConfig | LinuxOSConfigDict
    enable_encryption_at_host: bool
    enable_ultra_ssd: bool
    enable_fips: bool
    gpu_instance_profile: models.GPUInstanceProfile | GPUInstanceProfileValue
    creation_data: models.CreationData | CreationDataDict
    capacity_reservation_group_id: str
    host_group_id: str
    network_profile: models.AgentPoolNetworkProfile | AgentPoolNetworkProfileDict
    windows_profile: models.AgentPoolWindowsProfile | AgentPoolWindowsProfileDict
    security_profile: models.AgentPoolSecurityProfile | AgentPoolSecurityProfileDict
    gpu_profile: models.GPUProfile | GPUProfileDict
    gateway_profile: models.AgentPoolGatewayProfile | AgentPoolGatewayProfileDict
    artifact_streaming_profile: models.AgentPoolArtifactStreamingProfile | AgentPoolArtifactStreamingProfileDict
    virtual_machines_profile: models.VirtualMachinesProfile | VirtualMachinesProfileDict
    virtual_machine_nodes_status: Sequence[models.VirtualMachineNodes | VirtualMachineNodesDict]
    status: models.AgentPoolStatus | AgentPoolStatusDict
    local_dns_profile: models.LocalDNSProfile | LocalDNSProfileDict


class AgentPoolNetworkProfileDict(ModelDict, total=False):
    node_public_ip_tags: Sequence[models.IPTag | IPTagDict]
    allowed_host_ports: Sequence[models.PortRange | PortRangeDict]
    application_security_groups: list[str] | tuple[str, ...]
    dranet: models.DRANETProfile | DRANETProfileDict


class AgentPoolRecentlyUsedVersionDict(ModelDict, total=False):
    orchestrator_version: str
    node_image_version: str
    timestamp: datetime | str


class AgentPoolSecurityProfileDict(ModelDict, total=False):
    enable_vtpm: bool
    enable_secure_boot: bool
    ssh_access: models.AgentPoolSSHAccess | AgentPoolSSHAccessValue


class AgentPoolStatusDict(ModelDict, total=False):
    """Stands for AgentPoolStatus."""


class _AgentPoolUpgradeProfileFlatDict(ProxyResourceDict, total=False):
    kubernetes_version: str
    os_type: models.OSType | OSTypeValue
    upgrades: Sequence[
        models.AgentPoolUpgradeProfilePropertiesUpgradesItem | AgentPoolUpgradeProfilePropertiesUpgradesItemDict
    ]
    latest_node_image_version: str


class _AgentPoolUpgradeProfileNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.AgentPoolUpgradeProfileProperties | AgentPoolUpgradeProfilePropertiesDict]


AgentPoolUpgradeProfileDict: TypeAlias = _AgentPoolUpgradeProfileFlatDict | _AgentPoolUpgradeProfileNestedDict


class AgentPoolUpgradeProfilePropertiesDict(ModelDict, total=False):
    kubernetes_version: Required[str]
    os_type: Required[models.OSType | OSTypeValue]
    upgrades: Sequence[
        models.AgentPoolUpgradeProfilePropertiesUpgradesItem | AgentPoolUpgradeProfilePropertiesUpgradesItemDict
    ]
    latest_node_image_version: str


class AgentPoolUpgradeProfilePropertiesUpgradesItemDict(ModelDict, total=False):
    kubernetes_version: str
    is_preview: bool


class AgentPoolUpgradeSettingsDict(ModelDict, total=False):
    max_surge: str
    max_unavailable: str
    drain_timeout_in_minutes: int
    node_soak_duration_in_minutes: int
    undrainable_node_behavior: models.UndrainableNodeBehavior | UndrainableNodeBehaviorValue


class AgentPoolWindowsProfileDict(ModelDict, total=False):
    disable_outbound_nat: bool


class AutoScaleProfileDict(ModelDict, total=False):
    size: str
    min_count: int
    max_count: int


class AzureKeyVaultKmsDict(ModelDict, total=False):
    enabled: bool
    key_id: str
    key_vault_network_access: models.KeyVaultNetworkAccessTypes | KeyVaultNetworkAccessTypesValue
    key_vault_resource_id: str


class ClusterUpgradeSettingsDict(ModelDict, total=False):
    override_settings: models.UpgradeOverrideSettings | UpgradeOverrideSettingsDict


class CommandResultPropertiesDict(ModelDict, total=False):
    """Stands for CommandResultProperties."""


class CompatibleVersionsDict(ModelDict, total=False):
    name: str
    versions: list[str] | tuple[str, ...]


class ContainerServiceLinuxProfileDict(ModelDict, total=False):
    admin_username: Required[str]
    ssh: Required[models.ContainerServiceSshConfiguration | ContainerServiceSshConfigurationDict]


class ContainerServiceNetworkProfileDict(ModelDict, total=False):
    network_plugin: models.NetworkPlugin | NetworkPluginValue
    network_plugin_mode: models.NetworkPluginMode | NetworkPluginModeValue
    network_policy: models.NetworkPolicy | NetworkPolicyValue
    network_mode: models.NetworkMode | NetworkModeValue
    network_dataplane: models.NetworkDataplane | NetworkDataplaneValue
    advanced_networking: models.AdvancedNetworking | AdvancedNetworkingDict
    pod_cidr: str
    service_cidr: str
    dns_service_ip: str
    outbound_type: models.OutboundType | OutboundTypeValue
    load_balancer_sku: models.LoadBalancerSku | LoadBalancerSkuValue
    load_balancer_profile: models.ManagedClusterLoadBalancerProfile | ManagedClusterLoadBalancerProfileDict
    nat_gateway_profile: models.ManagedClusterNATGatewayProfile | ManagedClusterNATGatewayProfileDict
    static_egress_gateway_profile: (
        models.ManagedClusterStaticEgressGatewayProfile | ManagedClusterStaticEgressGatewayProfileDict
    )
    pod_cidrs: list[str] | tuple[str, ...]
    service_cidrs: list[str] | tuple[str, ...]
    ip_families: Sequence[models.IPFamily | IPFamilyValue]


class ContainerServiceSshConfigurationDict(ModelDict, total=False):
    public_keys: Required[Sequence[models.ContainerServiceSshPublicKey | ContainerServiceSshPublicKeyDict]]


class ContainerServiceSshPublicKeyDict(ModelDict, total=False):
    key_data: Required[str]


class CredentialResultDict(ModelDict, total=False):
    """Stands for CredentialResult."""


class CredentialResultsDict(ModelDict, total=False):
    """Stands for CredentialResults."""


class DRANETProfileDict(ModelDict, total=False):
    mode: models.DRANETMode | DRANETModeValue


class DailyScheduleDict(ModelDict, total=False):
    interval_days: Required[int]


class DateSpanDict(ModelDict, total=False):
    start: Required[date | str]
    end: Required[date | str]


class DelegatedResourceDict(ModelDict, total=False):
    resource_id: str
    tenant_id: str
    referral_resource: str
    location: str


class EndpointDependencyDict(ModelDict, total=False):
    domain_name: str
    endpoint_details: Sequence[models.EndpointDetail | EndpointDetailDict]


class EndpointDetailDict(ModelDict, total=False):
    ip_address: str
    port: int
    protocol: str
    description: str


class ErrorAdditionalInfoDict(ModelDict, total=False):
    """Stands for ErrorAdditionalInfo."""


class ErrorDetailDict(ModelDict, total=False):
    """Stands for ErrorDetail."""


class ExtendedLocationDict(ModelDict, total=False):
    name: str
    type: models.ExtendedLocationTypes | ExtendedLocationTypesValue


class GPUProfileDict(ModelDict, total=False):
    driver: models.GPUDriver | GPUDriverValue
    nvidia: models.NvidiaGPUProfile | NvidiaGPUProfileDict


class IPTagDict(ModelDict, total=False):
    ip_tag_type: str
    tag: str


class IdentityBindingDict(ProxyResourceDict, total=False):
    properties: models.IdentityBindingProperties | IdentityBindingPropertiesDict


class IdentityBindingManagedIdentityProfileDict(ModelDict, total=False):
    resource_id: Required[str]


class IdentityBindingOidcIssuerProfileDict(ModelDict, total=False):
    """Stands for IdentityBindingOidcIssuerProfile."""


class IdentityBindingPropertiesDict(ModelDict, total=False):
    managed_identity: Required[models.IdentityBindingManagedIdentityProfile | IdentityBindingManagedIdentityProfileDict]


class IstioCertificateAuthorityDict(ModelDict, total=False):
    plugin: models.IstioPluginCertificateAuthority | IstioPluginCertificateAuthorityDict


class IstioComponentsDict(ModelDict, total=False):
    ingress_gateways: Sequence[models.IstioIngressGateway | IstioIngressGatewayDict]
    egress_gateways: Sequence[models.IstioEgressGateway | IstioEgressGatewayDict]
    proxy_redirection_mechanism: models.ProxyRedirectionMechanism | ProxyRedirectionMechanismValue


class IstioEgressGatewayDict(ModelDict, total=False):
    enabled: Required[bool]
    name: Required[str]
    namespace: str
    gateway_configuration_name: str


class IstioIngressGatewayDict(ModelDict, total=False):
    mode: Required[models.IstioIngressGatewayMode | IstioIngressGatewayModeValue]
    enabled: Required[bool]


class IstioPluginCertificateAuthorityDict(ModelDict, total=False):
    key_vault_id: str
    cert_object_name: str
    key_object_name: str
    root_cert_object_name: str
    cert_chain_object_name: str


class IstioServiceMeshDict(ModelDict, total=False):
    components: models.IstioComponents | IstioComponentsDict
    certificate_authority: models.IstioCertificateAuthority | IstioCertificateAuthorityDict
    revisions: list[str] | tuple[str, ...]


class KubeletConfigDict(ModelDict, total=False):
    cpu_manager_policy: str
    cpu_cfs_quota: bool
    cpu_cfs_quota_period: str
    image_gc_high_threshold: int
    image_gc_low_threshold: int
    topology_manager_policy: str
    allowed_unsafe_sysctls: list[str] | tuple[str, ...]
    fail_swap_on: bool
    container_log_max_size_mb: int
    container_log_max_files: int
    pod_max_pids: int


class KubernetesPatchVersionDict(ModelDict, total=False):
    upgrades: list[str] | tuple[str, ...]


class KubernetesResourceObjectEncryptionProfileDict(ModelDict, total=False):
    infrastructure_encryption: models.InfrastructureEncryption | InfrastructureEncryptionValue


class KubernetesVersionDict(ModelDict, total=False):
    version: str
    capabilities: models.KubernetesVersionCapabilities | KubernetesVersionCapabilitiesDict
    is_default: bool
    is_preview: bool
    patch_versions: Mapping[str, models.KubernetesPatchVersion | KubernetesPatchVersionDict]


class KubernetesVersionCapabilitiesDict(ModelDict, total=False):
    support_plan: Sequence[models.KubernetesSupportPlan | KubernetesSupportPlanValue]


class KubernetesVersionListResultDict(ModelDict, total=False):
    values: Sequence[models.KubernetesVersion | KubernetesVersionDict]


class LinuxOSConfigDict(ModelDict, total=False):
    sysctls: models.SysctlConfig | SysctlConfigDict
    transparent_huge_page_enabled: str
    transparent_huge_page_defrag: str
    swap_file_size_mb: int


class LocalDNSOverrideDict(ModelDict, total=False):
    query_logging: models.LocalDNSQueryLogging | LocalDNSQueryLoggingValue
    protocol: models.LocalDNSProtocol | LocalDNSProtocolValue
    forward_destination: models.LocalDNSForwardDestination | LocalDNSForwardDestinationValue
    forward_policy: models.LocalDNSForwardPolicy | LocalDNSForwardPolicyValue
    max_concurrent: int
    cache_duration_in_seconds: int
    serve_stale_duration_in_seconds: int
    serve_stale: models.LocalDNSServeStale | LocalDNSServeStaleValue


class LocalDNSProfileDict(ModelDict, total=False):
    mode: models.LocalDNSMode | LocalDNSModeValue
    vnet_dns_overrides: Mapping[str, models.LocalDNSOverride | LocalDNSOverrideDict]
    kube_dns_overrides: Mapping[str, models.LocalDNSOverride | LocalDNSOverrideDict]


class MachineDict(ProxyResourceDict, total=False):
    properties: models.MachineProperties | MachinePropertiesDict


class MachineIpAddressDict(ModelDict, total=False):
    """Stands for MachineIpAddress."""


class MachineNetworkPropertiesDict(ModelDict, total=False):
    """Stands for MachineNetworkProperties."""


class MachinePropertiesDict(ModelDict, total=False):
    """Stands for MachineProperties."""


class _MaintenanceConfigurationFlatDict(ProxyResourceDict, total=False):
    time_in_week: Sequence[models.TimeInWeek | TimeInWeekDict]
    not_allowed_time: Sequence[models.TimeSpan | TimeSpanDict]
    maintenance_window: models.MaintenanceWindow | MaintenanceWindowDict


class _MaintenanceConfigurationNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.MaintenanceConfigurationProperties | MaintenanceConfigurationPropertiesDict]


MaintenanceConfigurationDict: TypeAlias = _MaintenanceConfigurationFlatDict | _MaintenanceConfigurationNestedDict


class MaintenanceConfigurationPropertiesDict(ModelDict, total=False):
    time_in_week: Sequence[models.TimeInWeek | TimeInWeekDict]
    not_allowed_time: Sequence[models.TimeSpan | TimeSpanDict]
    maintenance_window: models.MaintenanceWindow | MaintenanceWindowDict


class MaintenanceWindowDict(ModelDict, total=False):
    schedule: Required[models.Schedule | ScheduleDict]
    duration_hours: Required[int]
    utc_offset: str
    start_date: date | str
    start_time: Required[str]
    not_allowed_dates: Sequence[models.DateSpan | DateSpanDict]


class _ManagedClusterFlatDict(TrackedResourceDict, total=False):
    sku: models.ManagedClusterSKU | ManagedClusterSKUDict
    extended_location: models.ExtendedLocation | ExtendedLocationDict
    identity: models.ManagedClusterIdentity | ManagedClusterIdentityDict
    kind: str
    kubernetes_version: str
    dns_prefix: str
    fqdn_subdomain: str
    agent_pool_profiles: Sequence[models.ManagedClusterAgentPoolProfile | ManagedClusterAgentPoolProfileDict]
    linux_profile: models.ContainerServiceLinuxProfile | ContainerServiceLinuxProfileDict
    windows_profile: models.ManagedClusterWindowsProfile | ManagedClusterWindowsProfileDict
    service_principal_profile: models.ManagedClusterServicePrincipalProfile | ManagedClusterServicePrincipalProfileDict
    addon_profiles: Mapping[str, models.ManagedClusterAddonProfile | ManagedClusterAddonProfileDict]
    pod_identity_profile: models.ManagedClusterPodIdentityProfile | ManagedClusterPodIdentityProfileDict
    oidc_issuer_profile: models.ManagedClusterOIDCIssuerProfile | ManagedClusterOIDCIssuerProfileDict
    node_resource_group: str
    node_resource_group_profile: (
        models.ManagedClusterNodeResourceGroupProfile | ManagedClusterNodeResourceGroupProfileDict
    )
    enable_rbac: bool
    support_plan: models.KubernetesSupportPlan | KubernetesSupportPlanValue
    enable_fips: bool
    network_profile: models.ContainerServiceNetworkProfile | ContainerServiceNetworkProfileDict
    aad_profile: models.ManagedClusterAADProfile | ManagedClusterAADProfileDict
    auto_upgrade_profile: models.ManagedClusterAutoUpgradeProfile | ManagedClusterAutoUpgradeProfileDict
    upgrade_settings: models.ClusterUpgradeSettings | ClusterUpgradeSettingsDict
    auto_scaler_profile: (
        models.ManagedClusterPropertiesAutoScalerProfile | ManagedClusterPropertiesAutoScalerProfileDict
    )
    api_server_access_profile: models.ManagedClusterAPIServerAccessProfile | ManagedClusterAPIServerAccessProfileDict
    disk_encryption_set_id: str
    identity_profile: Mapping[str, models.UserAssignedIdentity | UserAssignedIdentityDict]
    private_link_resources: Sequence[models.PrivateLinkResource | PrivateLinkResourceDict]
    disable_local_accounts: bool
    http_proxy_config: models.ManagedClusterHTTPProxyConfig | ManagedClusterHTTPProxyConfigDict
    security_profile: models.ManagedClusterSecurityProfile | ManagedClusterSecurityProfileDict
    storage_profile: models.ManagedClusterStorageProfile | ManagedClusterStorageProfileDict
    ingress_profile: models.ManagedClusterIngressProfile | ManagedClusterIngressProfileDict
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue
    workload_auto_scaler_profile: (
        models.ManagedClusterWorkloadAutoScalerProfile | ManagedClusterWorkloadAutoScalerProfileDict
    )
    azure_monitor_profile: models.ManagedClusterAzureMonitorProfile | ManagedClusterAzureMonitorProfileDict
    service_mesh_profile: models.ServiceMeshProfile | ServiceMeshProfileDict
    metrics_profile: models.ManagedClusterMetricsProfile | ManagedClusterMetricsProfileDict
    node_provisioning_profile: models.ManagedClusterNodeProvisioningProfile | ManagedClusterNodeProvisioningProfileDict
    bootstrap_profile: models.ManagedClusterBootstrapProfile | ManagedClusterBootstrapProfileDict
    ai_toolchain_operator_profile: (
        models.ManagedClusterAIToolchainOperatorProfile | ManagedClusterAIToolchainOperatorProfileDict
    )
    scheduler_profile: models.SchedulerProfile | SchedulerProfileDict
    hosted_system_profile: models.ManagedClusterHostedSystemProfile | ManagedClusterHostedSystemProfileDict
    status: models.ManagedClusterStatus | ManagedClusterStatusDict


class _ManagedClusterNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.ManagedClusterProperties | ManagedClusterPropertiesDict]
    sku: models.ManagedClusterSKU | ManagedClusterSKUDict
    extended_location: models.ExtendedLocation | ExtendedLocationDict
    identity: models.ManagedClusterIdentity | ManagedClusterIdentityDict
    kind: str


ManagedClusterDict: TypeAlias = _ManagedClusterFlatDict | _ManagedClusterNestedDict


class ManagedClusterAADProfileDict(ModelDict, total=False):
    managed: bool
    enable_azure_rbac: bool
    admin_group_object_i_ds: list[str] | tuple[str, ...]
    client_app_id: str
    server_app_id: str
    server_app_secret: str
    tenant_id: str


class ManagedClusterAIToolchainOperatorProfileDict(ModelDict, total=False):
    enabled: bool


class ManagedClusterAPIServerAccessProfileDict(ModelDict, total=False):
    authorized_ip_ranges: list[str] | tuple[str, ...]
    enable_private_cluster: bool
    private_dns_zone: str
    enable_private_cluster_public_fqdn: bool
    disable_run_command: bool
    enable_vnet_integration: bool
    subnet_id: str


class _ManagedClusterAccessProfileFlatDict(TrackedResourceDict, total=False):
    kube_config: bytes


class _ManagedClusterAccessProfileNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.AccessProfile | AccessProfileDict]


ManagedClusterAccessProfileDict: TypeAlias = (
    _ManagedClusterAccessProfileFlatDict | _ManagedClusterAccessProfileNestedDict
)


class ManagedClusterAddonProfileDict(ModelDict, total=False):
    enabled: Required[bool]
    config: Mapping[str, str]


class UserAssignedIdentityDict(ModelDict, total=False):
    resource_id: str
    client_id: str
    object_id: str


class ManagedClusterAddonProfileIdentityDict(UserAssignedIdentityDict, total=False):
    """Stands for ManagedClusterAddonProfileIdentity."""


class ManagedClusterAgentPoolProfilePropertiesDict(ModelDict, total=False):
    count: int
    vm_size: str
    os_disk_size_gb: int
    os_disk_type: models.OSDiskType | OSDiskTypeValue
    kubelet_disk_type: models.KubeletDiskType | KubeletDiskTypeValue
    workload_runtime: models.WorkloadRuntime | WorkloadRuntimeValue
    message_of_the_day: str
    vnet_subnet_id: str
    pod_subnet_id: str
    pod_ip_allocation_mode: models.PodIPAllocationMode | PodIPAllocationModeValue
    max_pods: int
    os_type: models.OSType | OSTypeValue
    os_sku: models.OSSKU | OSSKUValue
    max_count: int
    min_count: int
    enable_auto_scaling: bool
    scale_down_mode: models.ScaleDownMode | ScaleDownModeValue
    type: models.AgentPoolType | AgentPoolTypeValue
    mode: models.AgentPoolMode | AgentPoolModeValue
    orchestrator_version: str
    node_image_version: str
    upgrade_settings: models.AgentPoolUpgradeSettings | AgentPoolUpgradeSettingsDict
    power_state: models.PowerState | PowerStateDict
    availability_zones: list[str] | tuple[str, ...]
    enable_node_public_ip: bool
    node_public_ip_prefix_id: str
    scale_set_priority: models.ScaleSetPriority | ScaleSetPriorityValue
    scale_set_eviction_policy: models.ScaleSetEvictionPolicy | ScaleSetEvictionPolicyValue
    spot_max_price: float
    tags: Mapping[str, str]
    node_labels: Mapping[str, str]
    node_taints: list[str] | tuple[str, ...]
    proximity_placement_group_id: str
    kubelet_config: models.KubeletConfig | KubeletConfigDict
    linux_os_config: models.LinuxOSConfig | LinuxOSConfigDict
    enable_encryption_at_host: bool
    enable_ultra_ssd: bool
    enable_fips: bool
    gpu_instance_profile: models.GPUInstanceProfile | GPUInstanceProfileValue
    creation_data: models.CreationData | CreationDataDict
    capacity_reservation_group_id: str
    host_group_id: str
    network_profile: models.AgentPoolNetworkProfile | AgentPoolNetworkProfileDict
    windows_profile: models.AgentPoolWindowsProfile | AgentPoolWindowsProfileDict
    security_profile: models.AgentPoolSecurityProfile | AgentPoolSecurityProfileDict
    gpu_profile: models.GPUProfile | GPUProfileDict
    gateway_profile: models.AgentPoolGatewayProfile | AgentPoolGatewayProfileDict
    artifact_streaming_profile: models.AgentPoolArtifactStreamingProfile | AgentPoolArtifactStreamingProfileDict
    virtual_machines_profile: models.VirtualMachinesProfile | VirtualMachinesProfileDict
    virtual_machine_nodes_status: Sequence[models.VirtualMachineNodes | VirtualMachineNodesDict]
    status: models.AgentPoolStatus | AgentPoolStatusDict
    local_dns_profile: models.LocalDNSProfile | LocalDNSProfileDict


class ManagedClusterAgentPoolProfileDict(ManagedClusterAgentPoolProfilePropertiesDict, total=False):
    name: Required[str]


class ManagedClusterAppRoutingIstioDict(ModelDict, total=False):
    mode: models.GatewayAPIIstioEnabled | GatewayAPIIstioEnabledValue


class ManagedClusterAutoUpgradeProfileDict(ModelDict, total=False):
    upgrade_channel: models.UpgradeChannel | UpgradeChannelValue
    node_os_upgrade_channel: models.NodeOSUpgradeChannel | NodeOSUpgradeChannelValue


class ManagedClusterAzureMonitorProfileDict(ModelDict, total=False):
    metrics: models.ManagedClusterAzureMonitorProfileMetrics | ManagedClusterAzureMonitorProfileMetricsDict
    container_insights: (
        models.ManagedClusterAzureMonitorProfileContainerInsights
        | ManagedClusterAzureMonitorProfileContainerInsightsDict
    )
    app_monitoring: (
        models.ManagedClusterAzureMonitorProfileAppMonitoring | ManagedClusterAzureMonitorProfileAppMonitoringDict
    )


class ManagedClusterAzureMonitorProfileAppMonitoringDict(ModelDict, total=False):
    auto_instrumentation: (
        models.ManagedClusterAzureMonitorProfileAppMonitoringAutoInstrumentation
        | ManagedClusterAzureMonitorProfileAppMonitoringAutoInstrumentationDict
    )
    open_telemetry_metrics: (
        models.ManagedClusterAzureMonitorProfileAppMonitoringOpenTelemetryMetrics
        | ManagedClusterAzureMonitorProfileAppMonitoringOpenTelemetryMetricsDict
    )
    open_telemetry_logs_and_traces: (
        models.ManagedClusterAzureMonitorProfileAppMonitoringOpenTelemetryLogsAndTraces
        | ManagedClusterAzureMonitorProfileAppMonitoringOpenTelemetryLogsAndTracesDict
    )


class ManagedClusterAzureMonitorProfileAppMonitoringAutoInstrumentationDict(ModelDict, total=False):
    enabled: bool


class ManagedClusterAzureMonitorProfileAppMonitoringOpenTelemetryLogsAndTracesDict(ModelDict, total=False):
    enabled: bool
    http_port: int
    grpc_port: int


class ManagedClusterAzureMonitorProfileAppMonitoringOpenTelemetryMetricsDict(ModelDict, total=False):
    enabled: bool
    http_port: int
    grpc_port: int


class ManagedClusterAzureMonitorProfileContainerInsightsDict(ModelDict, total=False):
    enabled: bool
    log_analytics_workspace_resource_id: str
    syslog_port: int
    disable_prometheus_metrics_scraping: bool
    container_network_logs: models.ContainerNetworkLogs | ContainerNetworkLogsValue


class ManagedClusterAzureMonitorProfileKubeStateMetricsDict(ModelDict, total=False):
    metric_labels_allowlist: str
    metric_annotations_allow_list: str


class ManagedClusterAzureMonitorProfileMetricsDict(ModelDict, total=False):
    enabled: Required[bool]
    kube_state_metrics: (
        models.ManagedClusterAzureMonitorProfileKubeStateMetrics | ManagedClusterAzureMonitorProfileKubeStateMetricsDict
    )
    control_plane: (
        models.ManagedClusterAzureMonitorProfileMetricsControlPlane
        | ManagedClusterAzureMonitorProfileMetricsControlPlaneDict
    )


class ManagedClusterAzureMonitorProfileMetricsControlPlaneDict(ModelDict, total=False):
    enabled: bool


class ManagedClusterBootstrapProfileDict(ModelDict, total=False):
    artifact_source: models.ArtifactSource | ArtifactSourceValue
    container_registry_id: str


class ManagedClusterCostAnalysisDict(ModelDict, total=False):
    enabled: bool


class ManagedClusterHTTPProxyConfigDict(ModelDict, total=False):
    http_proxy: str
    https_proxy: str
    no_proxy: list[str] | tuple[str, ...]
    trusted_ca: str
    enabled: bool


class ManagedClusterHostedSystemProfileDict(ModelDict, total=False):
    enabled: bool
    system_node_subnet_id: str
    node_subnet_id: str


class ManagedClusterIdentityDict(ModelDict, total=False):
    type: models.ResourceIdentityType | ResourceIdentityTypeValue
    delegated_resources: Mapping[str, models.DelegatedResource | DelegatedResourceDict]
    user_assigned_identities: Mapping[
        str,
        models.ManagedServiceIdentityUserAssignedIdentitiesValue
        | ManagedServiceIdentityUserAssignedIdentitiesValueDict,
    ]


class ManagedClusterIngressProfileDict(ModelDict, total=False):
    web_app_routing: models.ManagedClusterIngressProfileWebAppRouting | ManagedClusterIngressProfileWebAppRoutingDict
    gateway_api: (
        models.ManagedClusterIngressProfileGatewayConfiguration | ManagedClusterIngressProfileGatewayConfigurationDict
    )


class ManagedClusterIngressProfileGatewayConfigurationDict(ModelDict, total=False):
    installation: models.ManagedGatewayType | ManagedGatewayTypeValue


class ManagedClusterIngressProfileNginxDict(ModelDict, total=False):
    default_ingress_controller_type: models.NginxIngressControllerType | NginxIngressControllerTypeValue


class ManagedClusterIngressProfileWebAppRoutingDict(ModelDict, total=False):
    enabled: bool
    gateway_api_implementations: (
        models.ManagedClusterWebAppRoutingGatewayAPIImplementations
        | ManagedClusterWebAppRoutingGatewayAPIImplementationsDict
    )
    dns_zone_resource_ids: list[str] | tuple[str, ...]
    nginx: models.ManagedClusterIngressProfileNginx | ManagedClusterIngressProfileNginxDict


class ManagedClusterLoadBalancerProfileDict(ModelDict, total=False):
    managed_outbound_i_ps: (
        models.ManagedClusterLoadBalancerProfileManagedOutboundIPs
        | ManagedClusterLoadBalancerProfileManagedOutboundIPsDict
    )
    outbound_ip_prefixes: (
        models.ManagedClusterLoadBalancerProfileOutboundIPPrefixes
        | ManagedClusterLoadBalancerProfileOutboundIPPrefixesDict
    )
    outbound_i_ps: (
        models.ManagedClusterLoadBalancerProfileOutboundIPs | ManagedClusterLoadBalancerProfileOutboundIPsDict
    )
    allocated_outbound_ports: int
    idle_timeout_in_minutes: int
    enable_multiple_standard_load_balancers: bool
    backend_pool_type: models.BackendPoolType | BackendPoolTypeValue


class ManagedClusterLoadBalancerProfileManagedOutboundIPsDict(ModelDict, total=False):
    count: int
    count_ipv6: int


class ManagedClusterLoadBalancerProfileOutboundIPPrefixesDict(ModelDict, total=False):
    public_ip_prefixes: Sequence[models.ResourceReference | ResourceReferenceDict]


class ManagedClusterLoadBalancerProfileOutboundIPsDict(ModelDict, total=False):
    public_i_ps: Sequence[models.ResourceReference | ResourceReferenceDict]


class ManagedClusterManagedOutboundIPProfileDict(ModelDict, total=False):
    count: int
    count_ipv6: int


class ManagedClusterMetricsProfileDict(ModelDict, total=False):
    cost_analysis: models.ManagedClusterCostAnalysis | ManagedClusterCostAnalysisDict


class ManagedClusterNATGatewayProfileDict(ModelDict, total=False):
    sku: models.ManagedClusterNATGatewaySku | ManagedClusterNATGatewaySkuValue
    managed_outbound_ip_profile: (
        models.ManagedClusterManagedOutboundIPProfile | ManagedClusterManagedOutboundIPProfileDict
    )
    outbound_ip_prefixes: (
        models.ManagedClusterNATGatewayProfileOutboundIpPrefixes | ManagedClusterNATGatewayProfileOutboundIpPrefixesDict
    )
    outbound_i_ps: models.ManagedClusterNATGatewayProfileOutboundIPs | ManagedClusterNATGatewayProfileOutboundIPsDict
    idle_timeout_in_minutes: int


class ManagedClusterNATGatewayProfileOutboundIPsDict(ModelDict, total=False):
    public_i_ps: list[str] | tuple[str, ...]


class ManagedClusterNATGatewayProfileOutboundIpPrefixesDict(ModelDict, total=False):
    public_ip_prefixes: list[str] | tuple[str, ...]


class ManagedClusterNodeProvisioningProfileDict(ModelDict, total=False):
    mode: models.NodeProvisioningMode | NodeProvisioningModeValue
    default_node_pools: models.NodeProvisioningDefaultNodePools | NodeProvisioningDefaultNodePoolsValue


class ManagedClusterNodeResourceGroupProfileDict(ModelDict, total=False):
    restriction_level: models.RestrictionLevel | RestrictionLevelValue


class ManagedClusterOIDCIssuerProfileDict(ModelDict, total=False):
    enabled: bool


class ManagedClusterPodIdentityDict(ModelDict, total=False):
    name: Required[str]
    namespace: Required[str]
    binding_selector: str
    identity: Required[models.UserAssignedIdentity | UserAssignedIdentityDict]


class ManagedClusterPodIdentityExceptionDict(ModelDict, total=False):
    name: Required[str]
    namespace: Required[str]
    pod_labels: Required[Mapping[str, str]]


class ManagedClusterPodIdentityProfileDict(ModelDict, total=False):
    enabled: bool
    allow_network_plugin_kubenet: bool
    user_assigned_identities: Sequence[models.ManagedClusterPodIdentity | ManagedClusterPodIdentityDict]
    user_assigned_identity_exceptions: Sequence[
        models.ManagedClusterPodIdentityException | ManagedClusterPodIdentityExceptionDict
    ]


class ManagedClusterPodIdentityProvisioningErrorDict(ModelDict, total=False):
    error: models.ManagedClusterPodIdentityProvisioningErrorBody | ManagedClusterPodIdentityProvisioningErrorBodyDict


class ManagedClusterPodIdentityProvisioningErrorBodyDict(ModelDict, total=False):
    code: str
    message: str
    target: str
    details: Sequence[
        models.ManagedClusterPodIdentityProvisioningErrorBody | ManagedClusterPodIdentityProvisioningErrorBodyDict
    ]


class ManagedClusterPodIdentityProvisioningInfoDict(ModelDict, total=False):
    error: models.ManagedClusterPodIdentityProvisioningError | ManagedClusterPodIdentityProvisioningErrorDict


class ManagedClusterPoolUpgradeProfileDict(ModelDict, total=False):
    kubernetes_version: Required[str]
    name: str
    os_type: Required[models.OSType | OSTypeValue]
    upgrades: Sequence[
        models.ManagedClusterPoolUpgradeProfileUpgradesItem | ManagedClusterPoolUpgradeProfileUpgradesItemDict
    ]


class ManagedClusterPoolUpgradeProfileUpgradesItemDict(ModelDict, total=False):
    kubernetes_version: str
    is_preview: bool


class ManagedClusterPropertiesDict(ModelDict, total=False):
    kubernetes_version: str
    dns_prefix: str
    fqdn_subdomain: str
    agent_pool_profiles: Sequence[models.ManagedClusterAgentPoolProfile | ManagedClusterAgentPoolProfileDict]
    linux_profile: models.ContainerServiceLinuxProfile | ContainerServiceLinuxProfileDict
    windows_profile: models.ManagedClusterWindowsProfile | ManagedClusterWindowsProfileDict
    service_principal_profile: models.ManagedClusterServicePrincipalProfile | ManagedClusterServicePrincipalProfileDict
    addon_profiles: Mapping[str, models.ManagedClusterAddonProfile | ManagedClusterAddonProfileDict]
    pod_identity_profile: models.ManagedClusterPodIdentityProfile | ManagedClusterPodIdentityProfileDict
    oidc_issuer_profile: models.ManagedClusterOIDCIssuerProfile | ManagedClusterOIDCIssuerProfileDict
    node_resource_group: str
    node_resource_group_profile: (
        models.ManagedClusterNodeResourceGroupProfile | ManagedClusterNodeResourceGroupProfileDict
    )
    enable_rbac: bool
    support_plan: models.KubernetesSupportPlan | KubernetesSupportPlanValue
    enable_fips: bool
    network_profile: models.ContainerServiceNetworkProfile | ContainerServiceNetworkProfileDict
    aad_profile: models.ManagedClusterAADProfile | ManagedClusterAADProfileDict
    auto_upgrade_profile: models.ManagedClusterAutoUpgradeProfile | ManagedClusterAutoUpgradeProfileDict
    upgrade_settings: models.ClusterUpgradeSettings | ClusterUpgradeSettingsDict
    auto_scaler_profile: (
        models.ManagedClusterPropertiesAutoScalerProfile | ManagedClusterPropertiesAutoScalerProfileDict
    )
    api_server_access_profile: models.ManagedClusterAPIServerAccessProfile | ManagedClusterAPIServerAccessProfileDict
    disk_encryption_set_id: str
    identity_profile: Mapping[str, models.UserAssignedIdentity | UserAssignedIdentityDict]
    private_link_resources: Sequence[models.PrivateLinkResource | PrivateLinkResourceDict]
    disable_local_accounts: bool
    http_proxy_config: models.ManagedClusterHTTPProxyConfig | ManagedClusterHTTPProxyConfigDict
    security_profile: models.ManagedClusterSecurityProfile | ManagedClusterSecurityProfileDict
    storage_profile: models.ManagedClusterStorageProfile | ManagedClusterStorageProfileDict
    ingress_profile: models.ManagedClusterIngressProfile | ManagedClusterIngressProfileDict
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue
    workload_auto_scaler_profile: (
        models.ManagedClusterWorkloadAutoScalerProfile | ManagedClusterWorkloadAutoScalerProfileDict
    )
    azure_monitor_profile: models.ManagedClusterAzureMonitorProfile | ManagedClusterAzureMonitorProfileDict
    service_mesh_profile: models.ServiceMeshProfile | ServiceMeshProfileDict
    metrics_profile: models.ManagedClusterMetricsProfile | ManagedClusterMetricsProfileDict
    node_provisioning_profile: models.ManagedClusterNodeProvisioningProfile | ManagedClusterNodeProvisioningProfileDict
    bootstrap_profile: models.ManagedClusterBootstrapProfile | ManagedClusterBootstrapProfileDict
    ai_toolchain_operator_profile: (
        models.ManagedClusterAIToolchainOperatorProfile | ManagedClusterAIToolchainOperatorProfileDict
    )
    scheduler_profile: models.SchedulerProfile | SchedulerProfileDict
    hosted_system_profile: models.ManagedClusterHostedSystemProfile | ManagedClusterHostedSystemProfileDict
    status: models.ManagedClusterStatus | ManagedClusterStatusDict


class ManagedClusterPropertiesAutoScalerProfileDict(ModelDict, total=False):
    balance_similar_node_groups: str
    daemonset_eviction_for_empty_nodes: bool
    daemonset_eviction_for_occupied_nodes: bool
    ignore_daemonsets_utilization: bool
    expander: models.Expander | ExpanderValue
    max_empty_bulk_delete: str
    max_graceful_termination_sec: str
    max_node_provision_time: str
    max_total_unready_percentage: str
    new_pod_scale_up_delay: str
    ok_total_unready_count: str
    scan_interval: str
    scale_down_delay_after_add: str
    scale_down_delay_after_delete: str
    scale_down_delay_after_failure: str
    scale_down_unneeded_time: str
    scale_down_unready_time: str
    scale_down_utilization_threshold: str
    skip_nodes_with_local_storage: str
    skip_nodes_with_system_pods: str


class ManagedClusterSKUDict(ModelDict, total=False):
    name: models.ManagedClusterSKUName | ManagedClusterSKUNameValue
    tier: models.ManagedClusterSKUTier | ManagedClusterSKUTierValue


class ManagedClusterSecurityProfileDict(ModelDict, total=False):
    defender: models.ManagedClusterSecurityProfileDefender | ManagedClusterSecurityProfileDefenderDict
    azure_key_vault_kms: models.AzureKeyVaultKms | AzureKeyVaultKmsDict
    kubernetes_resource_object_encryption_profile: (
        models.KubernetesResourceObjectEncryptionProfile | KubernetesResourceObjectEncryptionProfileDict
    )
    workload_identity: (
        models.ManagedClusterSecurityProfileWorkloadIdentity | ManagedClusterSecurityProfileWorkloadIdentityDict
    )
    image_cleaner: models.ManagedClusterSecurityProfileImageCleaner | ManagedClusterSecurityProfileImageCleanerDict
    custom_ca_trust_certificates: Sequence[bytes]


class ManagedClusterSecurityProfileDefenderDict(ModelDict, total=False):
    log_analytics_workspace_resource_id: str
    security_monitoring: (
        models.ManagedClusterSecurityProfileDefenderSecurityMonitoring
        | ManagedClusterSecurityProfileDefenderSecurityMonitoringDict
    )
    security_gating: (
        models.ManagedClusterSecurityProfileDefenderSecurityGating
        | ManagedClusterSecurityProfileDefenderSecurityGatingDict
    )


class ManagedClusterSecurityProfileDefenderSecurityGatingDict(ModelDict, total=False):
    enabled: bool
    identities: Sequence[
        models.ManagedClusterSecurityProfileDefenderSecurityGatingIdentity
        | ManagedClusterSecurityProfileDefenderSecurityGatingIdentityDict
    ]
    allow_secret_access: bool


class ManagedClusterSecurityProfileDefenderSecurityGatingIdentityDict(ModelDict, total=False):
    azure_container_registry: str
    identity: models.UserAssignedIdentity | UserAssignedIdentityDict


class ManagedClusterSecurityProfileDefenderSecurityMonitoringDict(ModelDict, total=False):
    enabled: bool


class ManagedClusterSecurityProfileImageCleanerDict(ModelDict, total=False):
    enabled: bool
    interval_hours: int


class ManagedClusterSecurityProfileWorkloadIdentityDict(ModelDict, total=False):
    enabled: bool


class ManagedClusterServicePrincipalProfileDict(ModelDict, total=False):
    client_id: Required[str]
    secret: str


class ManagedClusterStaticEgressGatewayProfileDict(ModelDict, total=False):
    enabled: bool


class ManagedClusterStatusDict(ModelDict, total=False):
    """Stands for ManagedClusterStatus."""
