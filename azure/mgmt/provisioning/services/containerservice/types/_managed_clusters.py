# Generated from swagger/containerservice/containerservice.json (2026-08-01, sha256 3e8faf6fce90).
# Do not edit: run "make generate".

"""Dicts for the models of ``containerservice``, and values of its enums: ``managed_clusters``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyResourceDict, TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import CreationDataDict, OSSKUValue, OSTypeValue
    from ._managed_clusters_2 import (
        ManagedClusterSecurityProfileDefenderDict,
        ManagedClusterSecurityProfileImageCleanerDict,
        ManagedClusterSecurityProfileWorkloadIdentityDict,
        ManagedClusterServicePrincipalProfileDict,
        ManagedClusterStaticEgressGatewayProfileDict,
        ManagedClusterStatusDict,
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


class AbsoluteMonthlyScheduleDict(TypedDict, total=False):
    """Maintenance on a day of the month."""

    interval_months: Required[int]
    day_of_month: Required[int]
    additional_properties: Mapping[str, Any]


class AccessProfileDict(TypedDict, total=False):
    """A kubeconfig."""

    kube_config: bytes
    additional_properties: Mapping[str, Any]


class AdvancedNetworkingDict(TypedDict, total=False):
    """Observability and security of the network, beyond the plugin."""

    enabled: bool
    observability: models.AdvancedNetworkingObservability | AdvancedNetworkingObservabilityDict
    security: models.AdvancedNetworkingSecurity | AdvancedNetworkingSecurityDict
    performance: models.AdvancedNetworkingPerformance | AdvancedNetworkingPerformanceDict
    additional_properties: Mapping[str, Any]


class AdvancedNetworkingObservabilityDict(TypedDict, total=False):
    """Metrics and logs of the cluster's network."""

    enabled: bool
    additional_properties: Mapping[str, Any]


class AdvancedNetworkingPerformanceDict(TypedDict, total=False):
    """Ways of making the network faster."""

    acceleration_mode: models.AccelerationMode | AccelerationModeValue
    additional_properties: Mapping[str, Any]


class AdvancedNetworkingSecurityDict(TypedDict, total=False):
    """Network policies by DNS name or layer 7, and encryption in transit."""

    enabled: bool
    advanced_network_policies: models.AdvancedNetworkPolicies | AdvancedNetworkPoliciesValue
    transit_encryption: (
        models.AdvancedNetworkingSecurityTransitEncryption | AdvancedNetworkingSecurityTransitEncryptionDict
    )
    additional_properties: Mapping[str, Any]


class AdvancedNetworkingSecurityTransitEncryptionDict(TypedDict, total=False):
    """Encryption of traffic between nodes."""

    type: models.TransitEncryptionType | TransitEncryptionTypeValue
    additional_properties: Mapping[str, Any]


class _AgentPoolFlatDict(ProxyResourceDict, total=False):
    """An agent pool: nodes of one size and kind in a managed cluster."""

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
    availability_zones: Sequence[str]
    enable_node_public_ip: bool
    node_public_ip_prefix_id: str
    scale_set_priority: models.ScaleSetPriority | ScaleSetPriorityValue
    scale_set_eviction_policy: models.ScaleSetEvictionPolicy | ScaleSetEvictionPolicyValue
    spot_max_price: float
    tags: Mapping[str, str]
    node_labels: Mapping[str, str]
    node_taints: Sequence[str]
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
    """An agent pool: nodes of one size and kind in a managed cluster."""

    properties: Required[
        models.AgentPoolManagedClusterAgentPoolProfileProperties | AgentPoolManagedClusterAgentPoolProfilePropertiesDict
    ]


AgentPoolDict: TypeAlias = _AgentPoolFlatDict | _AgentPoolNestedDict


class AgentPoolArtifactStreamingProfileDict(TypedDict, total=False):
    """Streaming of container images, so that pods start before the image is complete."""

    enabled: bool
    additional_properties: Mapping[str, Any]


class _AgentPoolAvailableVersionsFlatDict(TypedDict, total=False):
    """Kubernetes versions an agent pool may have."""

    agent_pool_versions: Sequence[
        models.AgentPoolAvailableVersionsPropertiesAgentPoolVersionsItem
        | AgentPoolAvailableVersionsPropertiesAgentPoolVersionsItemDict
    ]
    additional_properties: Mapping[str, Any]


class _AgentPoolAvailableVersionsNestedDict(TypedDict, total=False):
    """Kubernetes versions an agent pool may have."""

    properties: Required[models.AgentPoolAvailableVersionsProperties | AgentPoolAvailableVersionsPropertiesDict]
    additional_properties: Mapping[str, Any]


AgentPoolAvailableVersionsDict: TypeAlias = _AgentPoolAvailableVersionsFlatDict | _AgentPoolAvailableVersionsNestedDict


class AgentPoolAvailableVersionsPropertiesDict(TypedDict, total=False):
    """The versions an agent pool may have."""

    agent_pool_versions: Sequence[
        models.AgentPoolAvailableVersionsPropertiesAgentPoolVersionsItem
        | AgentPoolAvailableVersionsPropertiesAgentPoolVersionsItemDict
    ]
    additional_properties: Mapping[str, Any]


class AgentPoolAvailableVersionsPropertiesAgentPoolVersionsItemDict(TypedDict, total=False):
    """A Kubernetes version an agent pool may have."""

    default: bool
    kubernetes_version: str
    is_preview: bool
    additional_properties: Mapping[str, Any]


class AgentPoolDeleteMachinesParameterDict(TypedDict, total=False):
    """Machines to delete from an agent pool."""

    machine_names: Required[Sequence[str]]
    additional_properties: Mapping[str, Any]


class AgentPoolGatewayProfileDict(TypedDict, total=False):
    """Settings of a pool that is a gateway for outbound traffic."""

    public_ip_prefix_size: int
    additional_properties: Mapping[str, Any]


class AgentPoolManagedClusterAgentPoolProfilePropertiesDict(TypedDict, total=False):
    """Size, count, mode, networking and state of an agent pool."""

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
    availability_zones: Sequence[str]
    enable_node_public_ip: bool
    node_public_ip_prefix_id: str
    scale_set_priority: models.ScaleSetPriority | ScaleSetPriorityValue
    scale_set_eviction_policy: models.ScaleSetEvictionPolicy | ScaleSetEvictionPolicyValue
    spot_max_price: float
    tags: Mapping[str, str]
    node_labels: Mapping[str, str]
    node_taints: Sequence[str]
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
    additional_properties: Mapping[str, Any]


class AgentPoolNetworkProfileDict(TypedDict, total=False):
    """Networking of an agent pool."""

    node_public_ip_tags: Sequence[models.IPTag | IPTagDict]
    allowed_host_ports: Sequence[models.PortRange | PortRangeDict]
    application_security_groups: Sequence[str]
    dranet: models.DRANETProfile | DRANETProfileDict
    additional_properties: Mapping[str, Any]


class AgentPoolRecentlyUsedVersionDict(TypedDict, total=False):
    """A version an agent pool had before."""

    orchestrator_version: str
    node_image_version: str
    timestamp: datetime | str
    additional_properties: Mapping[str, Any]


class AgentPoolSecurityProfileDict(TypedDict, total=False):
    """Security settings of an agent pool."""

    enable_vtpm: bool
    enable_secure_boot: bool
    ssh_access: models.AgentPoolSSHAccess | AgentPoolSSHAccessValue
    additional_properties: Mapping[str, Any]


class AgentPoolStatusDict(TypedDict, total=False):
    """What is known about the state beyond provisioningState."""

    additional_properties: Mapping[str, Any]


class _AgentPoolUpgradeProfileFlatDict(ProxyResourceDict, total=False):
    """Versions an agent pool can be upgraded to."""

    kubernetes_version: str
    os_type: models.OSType | OSTypeValue
    upgrades: Sequence[
        models.AgentPoolUpgradeProfilePropertiesUpgradesItem | AgentPoolUpgradeProfilePropertiesUpgradesItemDict
    ]
    latest_node_image_version: str


class _AgentPoolUpgradeProfileNestedDict(ProxyResourceDict, total=False):
    """Versions an agent pool can be upgraded to."""

    properties: Required[models.AgentPoolUpgradeProfileProperties | AgentPoolUpgradeProfilePropertiesDict]


AgentPoolUpgradeProfileDict: TypeAlias = _AgentPoolUpgradeProfileFlatDict | _AgentPoolUpgradeProfileNestedDict


class AgentPoolUpgradeProfilePropertiesDict(TypedDict, total=False):
    """Current version of an agent pool, and those it can be upgraded to."""

    kubernetes_version: Required[str]
    os_type: Required[models.OSType | OSTypeValue]
    upgrades: Sequence[
        models.AgentPoolUpgradeProfilePropertiesUpgradesItem | AgentPoolUpgradeProfilePropertiesUpgradesItemDict
    ]
    latest_node_image_version: str
    additional_properties: Mapping[str, Any]


class AgentPoolUpgradeProfilePropertiesUpgradesItemDict(TypedDict, total=False):
    """A Kubernetes version to upgrade to."""

    kubernetes_version: str
    is_preview: bool
    additional_properties: Mapping[str, Any]


class AgentPoolUpgradeSettingsDict(TypedDict, total=False):
    """How an agent pool is upgraded."""

    max_surge: str
    max_unavailable: str
    drain_timeout_in_minutes: int
    node_soak_duration_in_minutes: int
    undrainable_node_behavior: models.UndrainableNodeBehavior | UndrainableNodeBehaviorValue
    additional_properties: Mapping[str, Any]


class AgentPoolWindowsProfileDict(TypedDict, total=False):
    """Settings of Windows nodes in a pool."""

    disable_outbound_nat: bool
    additional_properties: Mapping[str, Any]


class AutoScaleProfileDict(TypedDict, total=False):
    """Limits of autoscaling for one VM size."""

    size: str
    min_count: int
    max_count: int
    additional_properties: Mapping[str, Any]


class AzureKeyVaultKmsDict(TypedDict, total=False):
    """Encryption of Kubernetes secrets in etcd with a key vault key."""

    enabled: bool
    key_id: str
    key_vault_network_access: models.KeyVaultNetworkAccessTypes | KeyVaultNetworkAccessTypesValue
    key_vault_resource_id: str
    additional_properties: Mapping[str, Any]


class ClusterUpgradeSettingsDict(TypedDict, total=False):
    """Settings that override checks for an upgrade."""

    override_settings: models.UpgradeOverrideSettings | UpgradeOverrideSettingsDict
    additional_properties: Mapping[str, Any]


class CommandResultPropertiesDict(TypedDict, total=False):
    """State and output of a command."""

    additional_properties: Mapping[str, Any]


class CompatibleVersionsDict(TypedDict, total=False):
    """Versions of a product that a service mesh revision works with."""

    name: str
    versions: Sequence[str]
    additional_properties: Mapping[str, Any]


class ContainerServiceLinuxProfileDict(TypedDict, total=False):
    """User name and SSH keys of Linux nodes."""

    admin_username: Required[str]
    ssh: Required[models.ContainerServiceSshConfiguration | ContainerServiceSshConfigurationDict]
    additional_properties: Mapping[str, Any]


class ContainerServiceNetworkProfileDict(TypedDict, total=False):
    """Network plugin, address ranges and outbound traffic of a cluster."""

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
    pod_cidrs: Sequence[str]
    service_cidrs: Sequence[str]
    ip_families: Sequence[models.IPFamily | IPFamilyValue]
    additional_properties: Mapping[str, Any]


class ContainerServiceSshConfigurationDict(TypedDict, total=False):
    """SSH keys for Linux nodes."""

    public_keys: Required[Sequence[models.ContainerServiceSshPublicKey | ContainerServiceSshPublicKeyDict]]
    additional_properties: Mapping[str, Any]


class ContainerServiceSshPublicKeyDict(TypedDict, total=False):
    """An SSH public key."""

    key_data: Required[str]
    additional_properties: Mapping[str, Any]


class CredentialResultDict(TypedDict, total=False):
    """A kubeconfig with its name."""

    additional_properties: Mapping[str, Any]


class CredentialResultsDict(TypedDict, total=False):
    """Kubeconfigs of a cluster."""

    additional_properties: Mapping[str, Any]


class DRANETProfileDict(TypedDict, total=False):
    """Networking of nodes by dynamic resource allocation."""

    mode: models.DRANETMode | DRANETModeValue
    additional_properties: Mapping[str, Any]


class DailyScheduleDict(TypedDict, total=False):
    """Maintenance every so many days."""

    interval_days: Required[int]
    additional_properties: Mapping[str, Any]


class DateSpanDict(TypedDict, total=False):
    """A range of days."""

    start: Required[date | str]
    end: Required[date | str]
    additional_properties: Mapping[str, Any]


class DelegatedResourceDict(TypedDict, total=False):
    """Internal use: a resource that acts for the cluster."""

    resource_id: str
    tenant_id: str
    referral_resource: str
    location: str
    additional_properties: Mapping[str, Any]


class EndpointDependencyDict(TypedDict, total=False):
    """A domain name that the service must be able to reach, with its endpoints."""

    domain_name: str
    endpoint_details: Sequence[models.EndpointDetail | EndpointDetailDict]
    additional_properties: Mapping[str, Any]


class EndpointDetailDict(TypedDict, total=False):
    """IP address and port of an outbound endpoint."""

    ip_address: str
    port: int
    protocol: str
    description: str
    additional_properties: Mapping[str, Any]


class ErrorAdditionalInfoDict(TypedDict, total=False):
    """More information about an error, of a type of its own."""

    additional_properties: Mapping[str, Any]


class ErrorDetailDict(TypedDict, total=False):
    """One error: its code, message and what lies behind it."""

    additional_properties: Mapping[str, Any]


class ExtendedLocationDict(TypedDict, total=False):
    """Edge zone or custom location that a resource lies in."""

    name: str
    type: models.ExtendedLocationTypes | ExtendedLocationTypesValue
    additional_properties: Mapping[str, Any]


class GPUProfileDict(TypedDict, total=False):
    """GPU settings of an agent pool."""

    driver: models.GPUDriver | GPUDriverValue
    nvidia: models.NvidiaGPUProfile | NvidiaGPUProfileDict
    additional_properties: Mapping[str, Any]


class IPTagDict(TypedDict, total=False):
    """An IP tag of public addresses."""

    ip_tag_type: str
    tag: str
    additional_properties: Mapping[str, Any]


class IdentityBindingDict(ProxyResourceDict, total=False):
    """A link between a managed identity and a cluster, so that its workloads can use the identity."""

    properties: models.IdentityBindingProperties | IdentityBindingPropertiesDict


class IdentityBindingManagedIdentityProfileDict(TypedDict, total=False):
    """The managed identity of an identity binding."""

    resource_id: Required[str]
    additional_properties: Mapping[str, Any]


class IdentityBindingOidcIssuerProfileDict(TypedDict, total=False):
    """Token issuer of an identity binding."""

    additional_properties: Mapping[str, Any]


class IdentityBindingPropertiesDict(TypedDict, total=False):
    """Identity, issuer and state of an identity binding."""

    managed_identity: Required[models.IdentityBindingManagedIdentityProfile | IdentityBindingManagedIdentityProfileDict]
    additional_properties: Mapping[str, Any]


class IstioCertificateAuthorityDict(TypedDict, total=False):
    """Certificate authority of the service mesh."""

    plugin: models.IstioPluginCertificateAuthority | IstioPluginCertificateAuthorityDict
    additional_properties: Mapping[str, Any]


class IstioComponentsDict(TypedDict, total=False):
    """Gateways of the service mesh."""

    ingress_gateways: Sequence[models.IstioIngressGateway | IstioIngressGatewayDict]
    egress_gateways: Sequence[models.IstioEgressGateway | IstioEgressGatewayDict]
    proxy_redirection_mechanism: models.ProxyRedirectionMechanism | ProxyRedirectionMechanismValue
    additional_properties: Mapping[str, Any]


class IstioEgressGatewayDict(TypedDict, total=False):
    """A gateway of the service mesh for traffic going out."""

    enabled: Required[bool]
    name: Required[str]
    namespace: str
    gateway_configuration_name: str
    additional_properties: Mapping[str, Any]


class IstioIngressGatewayDict(TypedDict, total=False):
    """A gateway of the service mesh for traffic coming in."""

    mode: Required[models.IstioIngressGatewayMode | IstioIngressGatewayModeValue]
    enabled: Required[bool]
    additional_properties: Mapping[str, Any]


class IstioPluginCertificateAuthorityDict(TypedDict, total=False):
    """Certificates of a service mesh, kept in a key vault."""

    key_vault_id: str
    cert_object_name: str
    key_object_name: str
    root_cert_object_name: str
    cert_chain_object_name: str
    additional_properties: Mapping[str, Any]


class IstioServiceMeshDict(TypedDict, total=False):
    """Istio settings of a cluster."""

    components: models.IstioComponents | IstioComponentsDict
    certificate_authority: models.IstioCertificateAuthority | IstioCertificateAuthorityDict
    revisions: Sequence[str]
    additional_properties: Mapping[str, Any]


class KubeletConfigDict(TypedDict, total=False):
    """Settings of the kubelet on the nodes."""

    cpu_manager_policy: str
    cpu_cfs_quota: bool
    cpu_cfs_quota_period: str
    image_gc_high_threshold: int
    image_gc_low_threshold: int
    topology_manager_policy: str
    allowed_unsafe_sysctls: Sequence[str]
    fail_swap_on: bool
    container_log_max_size_mb: int
    container_log_max_files: int
    pod_max_pids: int
    additional_properties: Mapping[str, Any]


class KubernetesPatchVersionDict(TypedDict, total=False):
    """A patch version, with those it can be upgraded to."""

    upgrades: Sequence[str]
    additional_properties: Mapping[str, Any]


class KubernetesResourceObjectEncryptionProfileDict(TypedDict, total=False):
    """Encryption of Kubernetes objects at rest."""

    infrastructure_encryption: models.InfrastructureEncryption | InfrastructureEncryptionValue
    additional_properties: Mapping[str, Any]


class KubernetesVersionDict(TypedDict, total=False):
    """A Kubernetes version offered in a region."""

    version: str
    capabilities: models.KubernetesVersionCapabilities | KubernetesVersionCapabilitiesDict
    is_default: bool
    is_preview: bool
    patch_versions: Mapping[str, models.KubernetesPatchVersion | KubernetesPatchVersionDict]
    additional_properties: Mapping[str, Any]


class KubernetesVersionCapabilitiesDict(TypedDict, total=False):
    """Support plans of a Kubernetes version."""

    support_plan: Sequence[models.KubernetesSupportPlan | KubernetesSupportPlanValue]
    additional_properties: Mapping[str, Any]


class KubernetesVersionListResultDict(TypedDict, total=False):
    """Kubernetes versions offered in a region."""

    values: Sequence[models.KubernetesVersion | KubernetesVersionDict]
    additional_properties: Mapping[str, Any]


class LinuxOSConfigDict(TypedDict, total=False):
    """Settings of Linux on the nodes."""

    sysctls: models.SysctlConfig | SysctlConfigDict
    transparent_huge_page_enabled: str
    transparent_huge_page_defrag: str
    swap_file_size_mb: int
    additional_properties: Mapping[str, Any]


class LocalDNSOverrideDict(TypedDict, total=False):
    """DNS caching settings for one zone."""

    query_logging: models.LocalDNSQueryLogging | LocalDNSQueryLoggingValue
    protocol: models.LocalDNSProtocol | LocalDNSProtocolValue
    forward_destination: models.LocalDNSForwardDestination | LocalDNSForwardDestinationValue
    forward_policy: models.LocalDNSForwardPolicy | LocalDNSForwardPolicyValue
    max_concurrent: int
    cache_duration_in_seconds: int
    serve_stale_duration_in_seconds: int
    serve_stale: models.LocalDNSServeStale | LocalDNSServeStaleValue
    additional_properties: Mapping[str, Any]


class LocalDNSProfileDict(TypedDict, total=False):
    """DNS caching on the nodes."""

    mode: models.LocalDNSMode | LocalDNSModeValue
    vnet_dns_overrides: Mapping[str, models.LocalDNSOverride | LocalDNSOverrideDict]
    kube_dns_overrides: Mapping[str, models.LocalDNSOverride | LocalDNSOverrideDict]
    additional_properties: Mapping[str, Any]


class MachineDict(ProxyResourceDict, total=False):
    """A machine behind a node."""

    properties: models.MachineProperties | MachinePropertiesDict


class MachineIpAddressDict(TypedDict, total=False):
    """An IP address of a machine."""

    additional_properties: Mapping[str, Any]


class MachineNetworkPropertiesDict(TypedDict, total=False):
    """IP addresses of a machine."""

    additional_properties: Mapping[str, Any]


class MachinePropertiesDict(TypedDict, total=False):
    """Addresses and ID of a machine."""

    additional_properties: Mapping[str, Any]


class _MaintenanceConfigurationFlatDict(ProxyResourceDict, total=False):
    """When a managed cluster may be maintained or upgraded."""

    time_in_week: Sequence[models.TimeInWeek | TimeInWeekDict]
    not_allowed_time: Sequence[models.TimeSpan | TimeSpanDict]
    maintenance_window: models.MaintenanceWindow | MaintenanceWindowDict


class _MaintenanceConfigurationNestedDict(ProxyResourceDict, total=False):
    """When a managed cluster may be maintained or upgraded."""

    properties: Required[models.MaintenanceConfigurationProperties | MaintenanceConfigurationPropertiesDict]


MaintenanceConfigurationDict: TypeAlias = _MaintenanceConfigurationFlatDict | _MaintenanceConfigurationNestedDict


class MaintenanceConfigurationPropertiesDict(TypedDict, total=False):
    """Maintenance window, or the allowed and forbidden times."""

    time_in_week: Sequence[models.TimeInWeek | TimeInWeekDict]
    not_allowed_time: Sequence[models.TimeSpan | TimeSpanDict]
    maintenance_window: models.MaintenanceWindow | MaintenanceWindowDict
    additional_properties: Mapping[str, Any]


class MaintenanceWindowDict(TypedDict, total=False):
    """Schedule and length of maintenance."""

    schedule: Required[models.Schedule | ScheduleDict]
    duration_hours: Required[int]
    utc_offset: str
    start_date: date | str
    start_time: Required[str]
    not_allowed_dates: Sequence[models.DateSpan | DateSpanDict]
    additional_properties: Mapping[str, Any]


class _ManagedClusterFlatDict(TrackedResourceDict, total=False):
    """A managed Kubernetes cluster."""

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
    """A managed Kubernetes cluster."""

    properties: Required[models.ManagedClusterProperties | ManagedClusterPropertiesDict]
    sku: models.ManagedClusterSKU | ManagedClusterSKUDict
    extended_location: models.ExtendedLocation | ExtendedLocationDict
    identity: models.ManagedClusterIdentity | ManagedClusterIdentityDict
    kind: str


ManagedClusterDict: TypeAlias = _ManagedClusterFlatDict | _ManagedClusterNestedDict


class ManagedClusterAADProfileDict(TypedDict, total=False):
    """Sign-in to a cluster with Microsoft Entra ID."""

    managed: bool
    enable_azure_rbac: bool
    admin_group_object_i_ds: Sequence[str]
    client_app_id: str
    server_app_id: str
    server_app_secret: str
    tenant_id: str
    additional_properties: Mapping[str, Any]


class ManagedClusterAIToolchainOperatorProfileDict(TypedDict, total=False):
    """The AI toolchain operator, which runs models on GPU nodes."""

    enabled: bool
    additional_properties: Mapping[str, Any]


class ManagedClusterAPIServerAccessProfileDict(TypedDict, total=False):
    """Who can reach the API server, and how."""

    authorized_ip_ranges: Sequence[str]
    enable_private_cluster: bool
    private_dns_zone: str
    enable_private_cluster_public_fqdn: bool
    disable_run_command: bool
    enable_vnet_integration: bool
    subnet_id: str
    additional_properties: Mapping[str, Any]


class _ManagedClusterAccessProfileFlatDict(TrackedResourceDict, total=False):
    """Access to a cluster by one role."""

    kube_config: bytes


class _ManagedClusterAccessProfileNestedDict(TrackedResourceDict, total=False):
    """Access to a cluster by one role."""

    properties: Required[models.AccessProfile | AccessProfileDict]


ManagedClusterAccessProfileDict: TypeAlias = (
    _ManagedClusterAccessProfileFlatDict | _ManagedClusterAccessProfileNestedDict
)


class ManagedClusterAddonProfileDict(TypedDict, total=False):
    """Whether an add-on is on, and its settings."""

    enabled: Required[bool]
    config: Mapping[str, str]
    additional_properties: Mapping[str, Any]


class UserAssignedIdentityDict(TypedDict, total=False):
    """A user-assigned identity that a cluster uses."""

    resource_id: str
    client_id: str
    object_id: str
    additional_properties: Mapping[str, Any]


class ManagedClusterAddonProfileIdentityDict(UserAssignedIdentityDict, total=False):
    """Identity an add-on uses."""


class ManagedClusterAgentPoolProfilePropertiesDict(TypedDict, total=False):
    """Size, count, mode, networking and state of an agent pool."""

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
    availability_zones: Sequence[str]
    enable_node_public_ip: bool
    node_public_ip_prefix_id: str
    scale_set_priority: models.ScaleSetPriority | ScaleSetPriorityValue
    scale_set_eviction_policy: models.ScaleSetEvictionPolicy | ScaleSetEvictionPolicyValue
    spot_max_price: float
    tags: Mapping[str, str]
    node_labels: Mapping[str, str]
    node_taints: Sequence[str]
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
    additional_properties: Mapping[str, Any]


class ManagedClusterAgentPoolProfileDict(ManagedClusterAgentPoolProfilePropertiesDict, total=False):
    """An agent pool as part of a managed cluster."""

    name: Required[str]


class ManagedClusterAppRoutingIstioDict(TypedDict, total=False):
    """Istio as gateway of application routing."""

    mode: models.GatewayAPIIstioEnabled | GatewayAPIIstioEnabledValue
    additional_properties: Mapping[str, Any]


class ManagedClusterAutoUpgradeProfileDict(TypedDict, total=False):
    """How a cluster is upgraded by itself."""

    upgrade_channel: models.UpgradeChannel | UpgradeChannelValue
    node_os_upgrade_channel: models.NodeOSUpgradeChannel | NodeOSUpgradeChannelValue
    additional_properties: Mapping[str, Any]


class ManagedClusterAzureMonitorProfileDict(TypedDict, total=False):
    """Monitoring of a cluster by Azure Monitor."""

    metrics: models.ManagedClusterAzureMonitorProfileMetrics | ManagedClusterAzureMonitorProfileMetricsDict
    container_insights: (
        models.ManagedClusterAzureMonitorProfileContainerInsights
        | ManagedClusterAzureMonitorProfileContainerInsightsDict
    )
    app_monitoring: (
        models.ManagedClusterAzureMonitorProfileAppMonitoring | ManagedClusterAzureMonitorProfileAppMonitoringDict
    )
    additional_properties: Mapping[str, Any]


class ManagedClusterAzureMonitorProfileAppMonitoringDict(TypedDict, total=False):
    """Monitoring of applications in the cluster."""

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
    additional_properties: Mapping[str, Any]


class ManagedClusterAzureMonitorProfileAppMonitoringAutoInstrumentationDict(TypedDict, total=False):
    """Instrumentation of applications without code."""

    enabled: bool
    additional_properties: Mapping[str, Any]


class ManagedClusterAzureMonitorProfileAppMonitoringOpenTelemetryLogsAndTracesDict(TypedDict, total=False):
    """Logs and traces over OpenTelemetry."""

    enabled: bool
    http_port: int
    grpc_port: int
    additional_properties: Mapping[str, Any]


class ManagedClusterAzureMonitorProfileAppMonitoringOpenTelemetryMetricsDict(TypedDict, total=False):
    """Metrics over OpenTelemetry."""

    enabled: bool
    http_port: int
    grpc_port: int
    additional_properties: Mapping[str, Any]


class ManagedClusterAzureMonitorProfileContainerInsightsDict(TypedDict, total=False):
    """Logs and metrics by Container insights."""

    enabled: bool
    log_analytics_workspace_resource_id: str
    syslog_port: int
    disable_prometheus_metrics_scraping: bool
    container_network_logs: models.ContainerNetworkLogs | ContainerNetworkLogsValue
    additional_properties: Mapping[str, Any]


class ManagedClusterAzureMonitorProfileKubeStateMetricsDict(TypedDict, total=False):
    """What kube-state-metrics adds to metrics."""

    metric_labels_allowlist: str
    metric_annotations_allow_list: str
    additional_properties: Mapping[str, Any]


class ManagedClusterAzureMonitorProfileMetricsDict(TypedDict, total=False):
    """Metrics by managed Prometheus."""

    enabled: Required[bool]
    kube_state_metrics: (
        models.ManagedClusterAzureMonitorProfileKubeStateMetrics | ManagedClusterAzureMonitorProfileKubeStateMetricsDict
    )
    control_plane: (
        models.ManagedClusterAzureMonitorProfileMetricsControlPlane
        | ManagedClusterAzureMonitorProfileMetricsControlPlaneDict
    )
    additional_properties: Mapping[str, Any]


class ManagedClusterAzureMonitorProfileMetricsControlPlaneDict(TypedDict, total=False):
    """Metrics of the control plane."""

    enabled: bool
    additional_properties: Mapping[str, Any]


class ManagedClusterBootstrapProfileDict(TypedDict, total=False):
    """Where a cluster gets its own images from."""

    artifact_source: models.ArtifactSource | ArtifactSourceValue
    container_registry_id: str
    additional_properties: Mapping[str, Any]


class ManagedClusterCostAnalysisDict(TypedDict, total=False):
    """Cost of namespaces and deployments, shown in the portal; not in the Free tier."""

    enabled: bool
    additional_properties: Mapping[str, Any]


class ManagedClusterHTTPProxyConfigDict(TypedDict, total=False):
    """HTTP proxy of the nodes."""

    http_proxy: str
    https_proxy: str
    no_proxy: Sequence[str]
    trusted_ca: str
    enabled: bool
    additional_properties: Mapping[str, Any]


class ManagedClusterHostedSystemProfileDict(TypedDict, total=False):
    """Nodes for system pods that Azure hosts."""

    enabled: bool
    system_node_subnet_id: str
    node_subnet_id: str
    additional_properties: Mapping[str, Any]


class ManagedClusterIdentityDict(TypedDict, total=False):
    """Identity of the cluster's control plane."""

    type: models.ResourceIdentityType | ResourceIdentityTypeValue
    delegated_resources: Mapping[str, models.DelegatedResource | DelegatedResourceDict]
    user_assigned_identities: Mapping[
        str,
        models.ManagedServiceIdentityUserAssignedIdentitiesValue
        | ManagedServiceIdentityUserAssignedIdentitiesValueDict,
    ]
    additional_properties: Mapping[str, Any]


class ManagedClusterIngressProfileDict(TypedDict, total=False):
    """Ingress of a cluster."""

    web_app_routing: models.ManagedClusterIngressProfileWebAppRouting | ManagedClusterIngressProfileWebAppRoutingDict
    gateway_api: (
        models.ManagedClusterIngressProfileGatewayConfiguration | ManagedClusterIngressProfileGatewayConfigurationDict
    )
    additional_properties: Mapping[str, Any]


class ManagedClusterIngressProfileGatewayConfigurationDict(TypedDict, total=False):
    """Whether the Gateway API is installed."""

    installation: models.ManagedGatewayType | ManagedGatewayTypeValue
    additional_properties: Mapping[str, Any]


class ManagedClusterIngressProfileNginxDict(TypedDict, total=False):
    """The NGINX ingress controller of application routing."""

    default_ingress_controller_type: models.NginxIngressControllerType | NginxIngressControllerTypeValue
    additional_properties: Mapping[str, Any]


class ManagedClusterIngressProfileWebAppRoutingDict(TypedDict, total=False):
    """The application routing add-on."""

    enabled: bool
    gateway_api_implementations: (
        models.ManagedClusterWebAppRoutingGatewayAPIImplementations
        | ManagedClusterWebAppRoutingGatewayAPIImplementationsDict
    )
    dns_zone_resource_ids: Sequence[str]
    nginx: models.ManagedClusterIngressProfileNginx | ManagedClusterIngressProfileNginxDict
    additional_properties: Mapping[str, Any]


class ManagedClusterLoadBalancerProfileDict(TypedDict, total=False):
    """Outbound addresses and ports of the load balancer."""

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
    additional_properties: Mapping[str, Any]


class ManagedClusterLoadBalancerProfileManagedOutboundIPsDict(TypedDict, total=False):
    """Number of outbound addresses that AKS makes."""

    count: int
    count_ipv6: int
    additional_properties: Mapping[str, Any]


class ManagedClusterLoadBalancerProfileOutboundIPPrefixesDict(TypedDict, total=False):
    """Your own IP prefixes for outbound traffic of the load balancer."""

    public_ip_prefixes: Sequence[models.ResourceReference | ResourceReferenceDict]
    additional_properties: Mapping[str, Any]


class ManagedClusterLoadBalancerProfileOutboundIPsDict(TypedDict, total=False):
    """Your own IP addresses for outbound traffic of the load balancer."""

    public_i_ps: Sequence[models.ResourceReference | ResourceReferenceDict]
    additional_properties: Mapping[str, Any]


class ManagedClusterManagedOutboundIPProfileDict(TypedDict, total=False):
    """Number of outbound addresses that AKS makes."""

    count: int
    count_ipv6: int
    additional_properties: Mapping[str, Any]


class ManagedClusterMetricsProfileDict(TypedDict, total=False):
    """Cost analysis of a cluster."""

    cost_analysis: models.ManagedClusterCostAnalysis | ManagedClusterCostAnalysisDict
    additional_properties: Mapping[str, Any]


class ManagedClusterNATGatewayProfileDict(TypedDict, total=False):
    """Outbound addresses of the NAT gateway."""

    sku: models.ManagedClusterNATGatewaySku | ManagedClusterNATGatewaySkuValue
    managed_outbound_ip_profile: (
        models.ManagedClusterManagedOutboundIPProfile | ManagedClusterManagedOutboundIPProfileDict
    )
    outbound_ip_prefixes: (
        models.ManagedClusterNATGatewayProfileOutboundIpPrefixes | ManagedClusterNATGatewayProfileOutboundIpPrefixesDict
    )
    outbound_i_ps: models.ManagedClusterNATGatewayProfileOutboundIPs | ManagedClusterNATGatewayProfileOutboundIPsDict
    idle_timeout_in_minutes: int
    additional_properties: Mapping[str, Any]


class ManagedClusterNATGatewayProfileOutboundIPsDict(TypedDict, total=False):
    """Your own IP addresses for the NAT gateway."""

    public_i_ps: Sequence[str]
    additional_properties: Mapping[str, Any]


class ManagedClusterNATGatewayProfileOutboundIpPrefixesDict(TypedDict, total=False):
    """Your own IP prefixes for the NAT gateway."""

    public_ip_prefixes: Sequence[str]
    additional_properties: Mapping[str, Any]


class ManagedClusterNodeProvisioningProfileDict(TypedDict, total=False):
    """Node auto-provisioning: nodes are made to fit pending pods."""

    mode: models.NodeProvisioningMode | NodeProvisioningModeValue
    default_node_pools: models.NodeProvisioningDefaultNodePools | NodeProvisioningDefaultNodePoolsValue
    additional_properties: Mapping[str, Any]


class ManagedClusterNodeResourceGroupProfileDict(TypedDict, total=False):
    """Whether users may change the node resource group."""

    restriction_level: models.RestrictionLevel | RestrictionLevelValue
    additional_properties: Mapping[str, Any]


class ManagedClusterOIDCIssuerProfileDict(TypedDict, total=False):
    """The cluster's token issuer, for workload identity."""

    enabled: bool
    additional_properties: Mapping[str, Any]


class ManagedClusterPodIdentityDict(TypedDict, total=False):
    """A pod identity of the old kind, replaced by workload identity."""

    name: Required[str]
    namespace: Required[str]
    binding_selector: str
    identity: Required[models.UserAssignedIdentity | UserAssignedIdentityDict]
    additional_properties: Mapping[str, Any]


class ManagedClusterPodIdentityExceptionDict(TypedDict, total=False):
    """Pods that old-style pod identity leaves alone."""

    name: Required[str]
    namespace: Required[str]
    pod_labels: Required[Mapping[str, str]]
    additional_properties: Mapping[str, Any]


class ManagedClusterPodIdentityProfileDict(TypedDict, total=False):
    """Old-style pod identities, replaced by workload identity."""

    enabled: bool
    allow_network_plugin_kubenet: bool
    user_assigned_identities: Sequence[models.ManagedClusterPodIdentity | ManagedClusterPodIdentityDict]
    user_assigned_identity_exceptions: Sequence[
        models.ManagedClusterPodIdentityException | ManagedClusterPodIdentityExceptionDict
    ]
    additional_properties: Mapping[str, Any]


class ManagedClusterPodIdentityProvisioningErrorDict(TypedDict, total=False):
    """What went wrong with a pod identity."""

    error: models.ManagedClusterPodIdentityProvisioningErrorBody | ManagedClusterPodIdentityProvisioningErrorBodyDict
    additional_properties: Mapping[str, Any]


class ManagedClusterPodIdentityProvisioningErrorBodyDict(TypedDict, total=False):
    """An error with its code, message and details."""

    code: str
    message: str
    target: str
    details: Sequence[
        models.ManagedClusterPodIdentityProvisioningErrorBody | ManagedClusterPodIdentityProvisioningErrorBodyDict
    ]
    additional_properties: Mapping[str, Any]


class ManagedClusterPodIdentityProvisioningInfoDict(TypedDict, total=False):
    """State of a pod identity."""

    error: models.ManagedClusterPodIdentityProvisioningError | ManagedClusterPodIdentityProvisioningErrorDict
    additional_properties: Mapping[str, Any]


class ManagedClusterPoolUpgradeProfileDict(TypedDict, total=False):
    """Current version of a pool or control plane, and those it can be upgraded to."""

    kubernetes_version: Required[str]
    name: str
    os_type: Required[models.OSType | OSTypeValue]
    upgrades: Sequence[
        models.ManagedClusterPoolUpgradeProfileUpgradesItem | ManagedClusterPoolUpgradeProfileUpgradesItemDict
    ]
    additional_properties: Mapping[str, Any]


class ManagedClusterPoolUpgradeProfileUpgradesItemDict(TypedDict, total=False):
    """A Kubernetes version to upgrade to."""

    kubernetes_version: str
    is_preview: bool
    additional_properties: Mapping[str, Any]


class ManagedClusterPropertiesDict(TypedDict, total=False):
    """Settings and state of a managed Kubernetes cluster."""

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
    additional_properties: Mapping[str, Any]


class ManagedClusterPropertiesAutoScalerProfileDict(TypedDict, total=False):
    """Settings of the cluster autoscaler; durations such as 10m, numbers as strings."""

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
    additional_properties: Mapping[str, Any]


class ManagedClusterSKUDict(TypedDict, total=False):
    """Tier of a cluster."""

    name: models.ManagedClusterSKUName | ManagedClusterSKUNameValue
    tier: models.ManagedClusterSKUTier | ManagedClusterSKUTierValue
    additional_properties: Mapping[str, Any]


class ManagedClusterSecurityProfileDict(TypedDict, total=False):
    """Security settings of a cluster."""

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
    additional_properties: Mapping[str, Any]
