# Generated from swagger/containerservice/ by "make generate": do not edit.

"""Models of ``containerservice``: ``managed_clusters``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ._bases import ProxyResource, TrackedResource

if TYPE_CHECKING:
    from datetime import date, datetime
    from typing import Any

    from ....core.models.model import Filled, Nested, NestedDictOrNone, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _managed_clusters as types
    from ..types._common import CreationDataDict, OSSKUValue, OSTypeValue
    from ..types._managed_clusters_2 import (
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


class AbsoluteMonthlySchedule(Model):
    """Maintenance on a day of the month."""

    interval_months: int = field("intervalMonths", "int")
    """Months between times."""
    day_of_month: int = field("dayOfMonth", "int")
    """Day of the month."""


class AccessProfile(Model):
    """A kubeconfig."""

    kube_config: bytes | None = field("kubeConfig", "bytearray", default=None, secret=True)
    """The kubeconfig, base64-encoded; it gives access to the cluster."""


class AdvancedNetworking(Model):
    """Observability and security of the network, beyond the plugin."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether it is on."""
    observability: NestedOrNone[AdvancedNetworkingObservability, types.AdvancedNetworkingObservabilityDict] = field(
        "observability", "AdvancedNetworkingObservability", default=None
    )
    """Metrics and logs of the cluster's network."""
    security: NestedOrNone[AdvancedNetworkingSecurity, types.AdvancedNetworkingSecurityDict] = field(
        "security", "AdvancedNetworkingSecurity", default=None
    )
    """Network policies by DNS name or layer 7, and encryption in transit."""
    performance: NestedOrNone[AdvancedNetworkingPerformance, types.AdvancedNetworkingPerformanceDict] = field(
        "performance", "AdvancedNetworkingPerformance", default=None
    )
    """Ways of making the network faster."""


class AdvancedNetworkingObservability(Model):
    """Metrics and logs of the cluster's network."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether it is on."""


class AdvancedNetworkingPerformance(Model):
    """Ways of making the network faster."""

    acceleration_mode: models.AccelerationMode | types.AccelerationModeValue | None = field(
        "accelerationMode", "AccelerationMode", default=None
    )
    """How the network is made faster: BpfVeth or None."""


class AdvancedNetworkingSecurity(Model):
    """Network policies by DNS name or layer 7, and encryption in transit."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether it is on."""
    advanced_network_policies: models.AdvancedNetworkPolicies | types.AdvancedNetworkPoliciesValue | None = field(
        "advancedNetworkPolicies", "AdvancedNetworkPolicies", default=None
    )
    """Network policies beyond addresses and ports: L7, FQDN or None."""
    transit_encryption: NestedOrNone[
        AdvancedNetworkingSecurityTransitEncryption, types.AdvancedNetworkingSecurityTransitEncryptionDict
    ] = field("transitEncryption", "AdvancedNetworkingSecurityTransitEncryption", default=None)
    """Encryption of traffic between nodes."""


class AdvancedNetworkingSecurityTransitEncryption(Model):
    """Encryption of traffic between nodes."""

    type: models.TransitEncryptionType | types.TransitEncryptionTypeValue | None = field(
        "type", "TransitEncryptionType", default=None
    )
    """Transit encryption type: WireGuard or None."""


class AgentPool(ProxyResource):
    """An agent pool: nodes of one size and kind in a managed cluster."""

    properties: NestedOrNone[
        AgentPoolManagedClusterAgentPoolProfileProperties, types.AgentPoolManagedClusterAgentPoolProfilePropertiesDict
    ] = field("properties", "AgentPoolManagedClusterAgentPoolProfileProperties", default=None)
    """Size, count, mode, networking and state of an agent pool."""
    e_tag: str = flattened("properties", init=False)
    """Mark of this version of the resource; it changes with each write."""
    count: int | None = flattened("properties", default=None)
    """Number of nodes."""
    vm_size: str | None = flattened("properties", default=None)
    """Size of the virtual machines, such as Standard_D4s_v5."""
    os_disk_size_gb: int | None = flattened("properties", default=None)
    """Size of the OS disk in GB; depends on the VM size if 0 or omitted."""
    os_disk_type: models.OSDiskType | types.OSDiskTypeValue | None = flattened("properties", default=None)
    """Where the OS disk lies: Managed, or Ephemeral on the VM's own disk."""
    kubelet_disk_type: models.KubeletDiskType | types.KubeletDiskTypeValue | None = flattened(
        "properties", default=None
    )
    """Where emptyDir volumes, containers and kubelet data lie."""
    workload_runtime: models.WorkloadRuntime | types.WorkloadRuntimeValue | None = flattened("properties", default=None)
    """What the nodes can run."""
    message_of_the_day: str | None = flattened("properties", default=None)
    """Message shown at login on Linux nodes, base64-encoded."""
    vnet_subnet_id: str | None = flattened("properties", default=None)
    """ID of the subnet for the nodes, and for pods if they have none of their own."""
    pod_subnet_id: str | None = flattened("properties", default=None)
    """ID of the subnet for the pods."""
    pod_ip_allocation_mode: models.PodIPAllocationMode | types.PodIPAllocationModeValue | None = flattened(
        "properties", default=None
    )
    """Pod IP allocation mode: DynamicIndividual or StaticBlock."""
    max_pods: int | None = flattened("properties", default=None)
    """How many pods may run on one node."""
    os_type: models.OSType | OSTypeValue | None = flattened("properties", default=None)
    """Operating system of the nodes: Linux or Windows."""
    os_sku: models.OSSKU | OSSKUValue | None = flattened("properties", default=None)
    """Edition of the operating system, such as Ubuntu or AzureLinux."""
    max_count: int | None = flattened("properties", default=None)
    """Largest number of nodes for the autoscaler."""
    min_count: int | None = flattened("properties", default=None)
    """Smallest number of nodes for the autoscaler."""
    enable_auto_scaling: bool | None = flattened("properties", default=None)
    """Whether the autoscaler sets the number of nodes."""
    scale_down_mode: models.ScaleDownMode | types.ScaleDownModeValue | None = flattened("properties", default=None)
    """What happens to nodes that are scaled away: Delete, or Deallocate to keep them."""
    type_properties_type: models.AgentPoolType | types.AgentPoolTypeValue | None = flattened("properties", default=None)
    """How nodes are made: VirtualMachineScaleSets, AvailabilitySet or VirtualMachines."""
    mode: models.AgentPoolMode | types.AgentPoolModeValue | None = flattened("properties", default=None)
    """What the pool is for: System, User or Gateway; one System pool is needed."""
    orchestrator_version: str | None = flattened("properties", default=None)
    """Kubernetes version asked for, such as 1.33."""
    current_orchestrator_version: str = flattened("properties", init=False)
    """Full Kubernetes version that runs on the nodes."""
    node_image_version: str | None = flattened("properties", default=None)
    """Version of the node image."""
    upgrade_settings: NestedOrNone[AgentPoolUpgradeSettings, types.AgentPoolUpgradeSettingsDict] = flattened(
        "properties", default=None
    )
    """How upgrades are carried out."""
    provisioning_state: str = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""
    power_state: NestedOrNone[models.PowerState, PowerStateDict] = flattened("properties", default=None)
    """Whether it is running or stopped."""
    availability_zones: list[str] | None = flattened("properties", default=None)
    """Availability zones for the nodes; fixed at creation."""
    enable_node_public_ip: bool | None = flattened("properties", default=None)
    """Whether each node has a public IP address."""
    node_public_ip_prefix_id: str | None = flattened("properties", default=None)
    """ID of the public IP prefix that nodes take addresses from."""
    scale_set_priority: models.ScaleSetPriority | types.ScaleSetPriorityValue | None = flattened(
        "properties", default=None
    )
    """Whether nodes are Spot or Regular; fixed at creation."""
    scale_set_eviction_policy: models.ScaleSetEvictionPolicy | types.ScaleSetEvictionPolicyValue | None = flattened(
        "properties", default=None
    )
    """What happens to Spot nodes that are evicted."""
    spot_max_price: float | None = flattened("properties", default=None)
    """Highest price in US dollars an hour for Spot nodes; -1 for any price."""
    tags: dict[str, str] | None = flattened("properties", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    node_labels: dict[str, str] | None = flattened("properties", default=None)
    """Kubernetes labels of the nodes."""
    node_taints: list[str] | None = flattened("properties", default=None)
    """Kubernetes taints of new nodes, such as key=value:NoSchedule."""
    proximity_placement_group_id: str | None = flattened("properties", default=None)
    """ID of the proximity placement group."""
    kubelet_config: NestedOrNone[KubeletConfig, types.KubeletConfigDict] = flattened("properties", default=None)
    """Settings of the kubelet."""
    linux_os_config: NestedOrNone[LinuxOSConfig, types.LinuxOSConfigDict] = flattened("properties", default=None)
    """Settings of Linux on the nodes."""
    enable_encryption_at_host: bool | None = flattened("properties", default=None)
    """Whether disks and caches are encrypted on the host."""
    enable_ultra_ssd: bool | None = flattened("properties", default=None)
    """Whether Ultra SSD disks can be attached."""
    enable_fips: bool | None = flattened("properties", default=None)
    """Whether nodes run a FIPS-approved operating system."""
    gpu_instance_profile: models.GPUInstanceProfile | types.GPUInstanceProfileValue | None = flattened(
        "properties", default=None
    )
    """GPU instance profile: MIG1g, MIG2g, MIG3g, MIG4g or MIG7g."""
    creation_data: NestedOrNone[models.CreationData, CreationDataDict] = flattened("properties", default=None)
    """Snapshot to create it from."""
    capacity_reservation_group_id: str | None = flattened("properties", default=None)
    """ID of the capacity reservation group."""
    host_group_id: str | None = flattened("properties", default=None)
    """ID of the dedicated host group."""
    network_profile: NestedOrNone[AgentPoolNetworkProfile, types.AgentPoolNetworkProfileDict] = flattened(
        "properties", default=None
    )
    """Networking settings."""
    windows_profile: NestedOrNone[AgentPoolWindowsProfile, types.AgentPoolWindowsProfileDict] = flattened(
        "properties", default=None
    )
    """Settings of Windows nodes."""
    security_profile: NestedOrNone[AgentPoolSecurityProfile, types.AgentPoolSecurityProfileDict] = flattened(
        "properties", default=None
    )
    """Security settings of an agent pool."""
    gpu_profile: NestedOrNone[GPUProfile, types.GPUProfileDict] = flattened("properties", default=None)
    """GPU settings of an agent pool."""
    gateway_profile: NestedOrNone[AgentPoolGatewayProfile, types.AgentPoolGatewayProfileDict] = flattened(
        "properties", default=None
    )
    """Settings of a pool in mode Gateway."""
    artifact_streaming_profile: NestedOrNone[
        AgentPoolArtifactStreamingProfile, types.AgentPoolArtifactStreamingProfileDict
    ] = flattened("properties", default=None)
    """Streaming of container images, so that pods start before the image is complete."""
    virtual_machines_profile: NestedOrNone[models.VirtualMachinesProfile, VirtualMachinesProfileDict] = flattened(
        "properties", default=None
    )
    """Sizes and counts of a pool of type VirtualMachines."""
    virtual_machine_nodes_status: NestedListOrNone[models.VirtualMachineNodes, VirtualMachineNodesDict] = flattened(
        "properties", default=None
    )
    """Nodes of a pool of type VirtualMachines."""
    status: NestedOrNone[AgentPoolStatus, types.AgentPoolStatusDict] = flattened("properties", default=None)
    """What is known about the state beyond provisioningState."""
    local_dns_profile: NestedOrNone[LocalDNSProfile, types.LocalDNSProfileDict] = flattened("properties", default=None)
    """Settings of DNS caching on the nodes."""


class AgentPoolArtifactStreamingProfile(Model):
    """Streaming of container images, so that pods start before the image is complete."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether it is on."""


class AgentPoolAvailableVersions(Model):
    """Kubernetes versions an agent pool may have."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the agent pool available versions."""
    type: str = read_only("type")
    """Type of the resource, provider and kind, as in
    Microsoft.ContainerService/managedClusters/availableAgentPoolVersions.
    """
    properties: NestedOrNone[AgentPoolAvailableVersionsProperties, types.AgentPoolAvailableVersionsPropertiesDict] = (
        field("properties", "AgentPoolAvailableVersionsProperties", default=None)
    )
    """The versions an agent pool may have."""
    agent_pool_versions: NestedListOrNone[
        AgentPoolAvailableVersionsPropertiesAgentPoolVersionsItem,
        types.AgentPoolAvailableVersionsPropertiesAgentPoolVersionsItemDict,
    ] = flattened("properties", default=None)
    """The versions."""


class AgentPoolAvailableVersionsProperties(Model):
    """The versions an agent pool may have."""

    agent_pool_versions: NestedListOrNone[
        AgentPoolAvailableVersionsPropertiesAgentPoolVersionsItem,
        types.AgentPoolAvailableVersionsPropertiesAgentPoolVersionsItemDict,
    ] = field("agentPoolVersions", "[AgentPoolAvailableVersionsPropertiesAgentPoolVersionsItem]", default=None)
    """The versions."""


class AgentPoolAvailableVersionsPropertiesAgentPoolVersionsItem(Model):
    """A Kubernetes version an agent pool may have."""

    default: bool | None = field("default", "bool", default=None)
    """Whether this is the default version."""
    kubernetes_version: str | None = field("kubernetesVersion", default=None)
    """Kubernetes version, such as 1.33 or 1.33.2."""
    is_preview: bool | None = field("isPreview", "bool", default=None)
    """Whether the version is a preview."""


class AgentPoolDeleteMachinesParameter(Model):
    """Machines to delete from an agent pool."""

    machine_names: list[str] = field("machineNames", "[str]")
    """Names of the machines."""


class AgentPoolGatewayProfile(Model):
    """Settings of a pool that is a gateway for outbound traffic."""

    public_ip_prefix_size: int | None = field("publicIPPrefixSize", "int", default=None)
    """Size of the public IP prefix, 28 to 31."""


class AgentPoolManagedClusterAgentPoolProfileProperties(Model):
    """Size, count, mode, networking and state of an agent pool."""

    e_tag: str = read_only("eTag")
    """Mark of this version of the resource; it changes with each write."""
    count: int | None = field("count", "int", default=None)
    """Number of nodes."""
    vm_size: str | None = field("vmSize", default=None)
    """Size of the virtual machines, such as Standard_D4s_v5."""
    os_disk_size_gb: int | None = field("osDiskSizeGB", "int", default=None)
    """Size of the OS disk in GB; depends on the VM size if 0 or omitted."""
    os_disk_type: models.OSDiskType | types.OSDiskTypeValue | None = field("osDiskType", "OSDiskType", default=None)
    """Where the OS disk lies: Managed, or Ephemeral on the VM's own disk."""
    kubelet_disk_type: models.KubeletDiskType | types.KubeletDiskTypeValue | None = field(
        "kubeletDiskType", "KubeletDiskType", default=None
    )
    """Where emptyDir volumes, containers and kubelet data lie."""
    workload_runtime: models.WorkloadRuntime | types.WorkloadRuntimeValue | None = field(
        "workloadRuntime", "WorkloadRuntime", default=None
    )
    """What the nodes can run."""
    message_of_the_day: str | None = field("messageOfTheDay", default=None)
    """Message shown at login on Linux nodes, base64-encoded."""
    vnet_subnet_id: str | None = field("vnetSubnetID", default=None)
    """ID of the subnet for the nodes, and for pods if they have none of their own."""
    pod_subnet_id: str | None = field("podSubnetID", default=None)
    """ID of the subnet for the pods."""
    pod_ip_allocation_mode: models.PodIPAllocationMode | types.PodIPAllocationModeValue | None = field(
        "podIPAllocationMode", "PodIPAllocationMode", default=None
    )
    """Pod IP allocation mode: DynamicIndividual or StaticBlock."""
    max_pods: int | None = field("maxPods", "int", default=None)
    """How many pods may run on one node."""
    os_type: models.OSType | OSTypeValue | None = field("osType", "OSType", default=None)
    """Operating system of the nodes: Linux or Windows."""
    os_sku: models.OSSKU | OSSKUValue | None = field("osSKU", "OSSKU", default=None)
    """Edition of the operating system, such as Ubuntu or AzureLinux."""
    max_count: int | None = field("maxCount", "int", default=None)
    """Largest number of nodes for the autoscaler."""
    min_count: int | None = field("minCount", "int", default=None)
    """Smallest number of nodes for the autoscaler."""
    enable_auto_scaling: bool | None = field("enableAutoScaling", "bool", default=None)
    """Whether the autoscaler sets the number of nodes."""
    scale_down_mode: models.ScaleDownMode | types.ScaleDownModeValue | None = field(
        "scaleDownMode", "ScaleDownMode", default=None
    )
    """What happens to nodes that are scaled away: Delete, or Deallocate to keep them."""
    type_properties_type: models.AgentPoolType | types.AgentPoolTypeValue | None = field(
        "type", "AgentPoolType", default=None
    )
    """How nodes are made: VirtualMachineScaleSets, AvailabilitySet or VirtualMachines."""
    mode: models.AgentPoolMode | types.AgentPoolModeValue | None = field("mode", "AgentPoolMode", default=None)
    """What the pool is for: System, User or Gateway; one System pool is needed."""
    orchestrator_version: str | None = field("orchestratorVersion", default=None)
    """Kubernetes version asked for, such as 1.33."""
    current_orchestrator_version: str = read_only("currentOrchestratorVersion")
    """Full Kubernetes version that runs on the nodes."""
    node_image_version: str | None = field("nodeImageVersion", default=None)
    """Version of the node image."""
    upgrade_settings: NestedOrNone[AgentPoolUpgradeSettings, types.AgentPoolUpgradeSettingsDict] = field(
        "upgradeSettings", "AgentPoolUpgradeSettings", default=None
    )
    """How upgrades are carried out."""
    provisioning_state: str = read_only("provisioningState")
    """State of the last create or update, such as Succeeded or Failed."""
    power_state: NestedOrNone[models.PowerState, PowerStateDict] = field("powerState", "PowerState", default=None)
    """Whether it is running or stopped."""
    availability_zones: list[str] | None = field("availabilityZones", "[str]", default=None)
    """Availability zones for the nodes; fixed at creation."""
    enable_node_public_ip: bool | None = field("enableNodePublicIP", "bool", default=None)
    """Whether each node has a public IP address."""
    node_public_ip_prefix_id: str | None = field("nodePublicIPPrefixID", default=None)
    """ID of the public IP prefix that nodes take addresses from."""
    scale_set_priority: models.ScaleSetPriority | types.ScaleSetPriorityValue | None = field(
        "scaleSetPriority", "ScaleSetPriority", default=None
    )
    """Whether nodes are Spot or Regular; fixed at creation."""
    scale_set_eviction_policy: models.ScaleSetEvictionPolicy | types.ScaleSetEvictionPolicyValue | None = field(
        "scaleSetEvictionPolicy", "ScaleSetEvictionPolicy", default=None
    )
    """What happens to Spot nodes that are evicted."""
    spot_max_price: float | None = field("spotMaxPrice", "float", default=None)
    """Highest price in US dollars an hour for Spot nodes; -1 for any price."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    node_labels: dict[str, str] | None = field("nodeLabels", "{str}", default=None)
    """Kubernetes labels of the nodes."""
    node_taints: list[str] | None = field("nodeTaints", "[str]", default=None)
    """Kubernetes taints of new nodes, such as key=value:NoSchedule."""
    proximity_placement_group_id: str | None = field("proximityPlacementGroupID", default=None)
    """ID of the proximity placement group."""
    kubelet_config: NestedOrNone[KubeletConfig, types.KubeletConfigDict] = field(
        "kubeletConfig", "KubeletConfig", default=None
    )
    """Settings of the kubelet."""
    linux_os_config: NestedOrNone[LinuxOSConfig, types.LinuxOSConfigDict] = field(
        "linuxOSConfig", "LinuxOSConfig", default=None
    )
    """Settings of Linux on the nodes."""
    enable_encryption_at_host: bool | None = field("enableEncryptionAtHost", "bool", default=None)
    """Whether disks and caches are encrypted on the host."""
    enable_ultra_ssd: bool | None = field("enableUltraSSD", "bool", default=None)
    """Whether Ultra SSD disks can be attached."""
    enable_fips: bool | None = field("enableFIPS", "bool", default=None)
    """Whether nodes run a FIPS-approved operating system."""
    gpu_instance_profile: models.GPUInstanceProfile | types.GPUInstanceProfileValue | None = field(
        "gpuInstanceProfile", "GPUInstanceProfile", default=None
    )
    """GPU instance profile: MIG1g, MIG2g, MIG3g, MIG4g or MIG7g."""
    creation_data: NestedOrNone[models.CreationData, CreationDataDict] = field(
        "creationData", "CreationData", default=None
    )
    """Snapshot to create it from."""
    capacity_reservation_group_id: str | None = field("capacityReservationGroupID", default=None)
    """ID of the capacity reservation group."""
    host_group_id: str | None = field("hostGroupID", default=None)
    """ID of the dedicated host group."""
    network_profile: NestedOrNone[AgentPoolNetworkProfile, types.AgentPoolNetworkProfileDict] = field(
        "networkProfile", "AgentPoolNetworkProfile", default=None
    )
    """Networking settings."""
    windows_profile: NestedOrNone[AgentPoolWindowsProfile, types.AgentPoolWindowsProfileDict] = field(
        "windowsProfile", "AgentPoolWindowsProfile", default=None
    )
    """Settings of Windows nodes."""
    security_profile: NestedOrNone[AgentPoolSecurityProfile, types.AgentPoolSecurityProfileDict] = field(
        "securityProfile", "AgentPoolSecurityProfile", default=None
    )
    """Security settings of an agent pool."""
    gpu_profile: NestedOrNone[GPUProfile, types.GPUProfileDict] = field("gpuProfile", "GPUProfile", default=None)
    """GPU settings of an agent pool."""
    gateway_profile: NestedOrNone[AgentPoolGatewayProfile, types.AgentPoolGatewayProfileDict] = field(
        "gatewayProfile", "AgentPoolGatewayProfile", default=None
    )
    """Settings of a pool in mode Gateway."""
    artifact_streaming_profile: NestedOrNone[
        AgentPoolArtifactStreamingProfile, types.AgentPoolArtifactStreamingProfileDict
    ] = field("artifactStreamingProfile", "AgentPoolArtifactStreamingProfile", default=None)
    """Streaming of container images, so that pods start before the image is complete."""
    virtual_machines_profile: NestedOrNone[models.VirtualMachinesProfile, VirtualMachinesProfileDict] = field(
        "virtualMachinesProfile", "VirtualMachinesProfile", default=None
    )
    """Sizes and counts of a pool of type VirtualMachines."""
    virtual_machine_nodes_status: NestedListOrNone[models.VirtualMachineNodes, VirtualMachineNodesDict] = field(
        "virtualMachineNodesStatus", "[VirtualMachineNodes]", default=None
    )
    """Nodes of a pool of type VirtualMachines."""
    status: NestedOrNone[AgentPoolStatus, types.AgentPoolStatusDict] = field("status", "AgentPoolStatus", default=None)
    """What is known about the state beyond provisioningState."""
    local_dns_profile: NestedOrNone[LocalDNSProfile, types.LocalDNSProfileDict] = field(
        "localDNSProfile", "LocalDNSProfile", default=None
    )
    """Settings of DNS caching on the nodes."""


class AgentPoolNetworkProfile(Model):
    """Networking of an agent pool."""

    node_public_ip_tags: NestedListOrNone[IPTag, types.IPTagDict] = field("nodePublicIPTags", "[IPTag]", default=None)
    """IP tags of the nodes' public addresses."""
    allowed_host_ports: NestedListOrNone[models.PortRange, PortRangeDict] = field(
        "allowedHostPorts", "[PortRange]", default=None
    )
    """Ports of the nodes that may be reached."""
    application_security_groups: list[str] | None = field("applicationSecurityGroups", "[str]", default=None)
    """IDs of the application security groups the pool belongs to."""
    dranet: NestedOrNone[DRANETProfile, types.DRANETProfileDict] = field("dranet", "DRANETProfile", default=None)
    """Networking of nodes by dynamic resource allocation."""


class AgentPoolRecentlyUsedVersion(Model):
    """A version an agent pool had before."""

    orchestrator_version: str | None = field("orchestratorVersion", default=None)
    """Kubernetes version asked for, such as 1.33."""
    node_image_version: str | None = field("nodeImageVersion", default=None)
    """Version of the node image."""
    timestamp: datetime | None = field("timestamp", "iso-8601", default=None)
    """When it was in use last."""


class AgentPoolSecurityProfile(Model):
    """Security settings of an agent pool."""

    enable_vtpm: bool | None = field("enableVTPM", "bool", default=None)
    """Whether nodes have a virtual TPM."""
    enable_secure_boot: bool | None = field("enableSecureBoot", "bool", default=None)
    """Whether nodes start with secure boot."""
    ssh_access: models.AgentPoolSSHAccess | types.AgentPoolSSHAccessValue | None = field(
        "sshAccess", "AgentPoolSSHAccess", default=None
    )
    """Who may sign in to the nodes over SSH."""


class AgentPoolStatus(Model):
    """What is known about the state beyond provisioningState."""

    provisioning_error: Nested[ErrorDetail, types.ErrorDetailDict] = read_only("provisioningError", "ErrorDetail")
    """What went wrong with the last create or update."""


class AgentPoolUpgradeProfile(ProxyResource):
    """Versions an agent pool can be upgraded to."""

    properties: NestedOrNone[AgentPoolUpgradeProfileProperties, types.AgentPoolUpgradeProfilePropertiesDict] = field(
        "properties", "AgentPoolUpgradeProfileProperties", default=None
    )
    """Current version of an agent pool, and those it can be upgraded to."""
    kubernetes_version: Filled[str] = flattened("properties", default=None)
    """Kubernetes version, such as 1.33 or 1.33.2."""
    os_type: Filled[models.OSType | OSTypeValue] = flattened("properties", default=None)
    """Operating system of the nodes: Linux or Windows."""
    upgrades: NestedListOrNone[
        AgentPoolUpgradeProfilePropertiesUpgradesItem, types.AgentPoolUpgradeProfilePropertiesUpgradesItemDict
    ] = flattened("properties", default=None)
    """Versions it can be upgraded to."""
    recently_used_versions: NestedList[AgentPoolRecentlyUsedVersion, types.AgentPoolRecentlyUsedVersionDict] = (
        flattened("properties", init=False)
    )
    """Versions the pool had before."""
    latest_node_image_version: str | None = flattened("properties", default=None)
    """Newest node image for the pool."""


class AgentPoolUpgradeProfileProperties(Model):
    """Current version of an agent pool, and those it can be upgraded to."""

    kubernetes_version: str = field("kubernetesVersion")
    """Kubernetes version, such as 1.33 or 1.33.2."""
    os_type: models.OSType | OSTypeValue = field("osType", "OSType")
    """Operating system of the nodes: Linux or Windows."""
    upgrades: NestedListOrNone[
        AgentPoolUpgradeProfilePropertiesUpgradesItem, types.AgentPoolUpgradeProfilePropertiesUpgradesItemDict
    ] = field("upgrades", "[AgentPoolUpgradeProfilePropertiesUpgradesItem]", default=None)
    """Versions it can be upgraded to."""
    recently_used_versions: NestedList[AgentPoolRecentlyUsedVersion, types.AgentPoolRecentlyUsedVersionDict] = (
        read_only("recentlyUsedVersions", "[AgentPoolRecentlyUsedVersion]")
    )
    """Versions the pool had before."""
    latest_node_image_version: str | None = field("latestNodeImageVersion", default=None)
    """Newest node image for the pool."""


class AgentPoolUpgradeProfilePropertiesUpgradesItem(Model):
    """A Kubernetes version to upgrade to."""

    kubernetes_version: str | None = field("kubernetesVersion", default=None)
    """Kubernetes version, such as 1.33 or 1.33.2."""
    is_preview: bool | None = field("isPreview", "bool", default=None)
    """Whether the version is a preview."""


class AgentPoolUpgradeSettings(Model):
    """How an agent pool is upgraded."""

    max_surge: str | None = field("maxSurge", default=None)
    """Extra nodes during an upgrade, a number or percentage; 10% by default."""
    max_unavailable: str | None = field("maxUnavailable", default=None)
    """Nodes that may be missing during an upgrade, a number or percentage."""
    drain_timeout_in_minutes: int | None = field("drainTimeoutInMinutes", "int", default=None)
    """Minutes to wait for pods to leave a node; 30 by default."""
    node_soak_duration_in_minutes: int | None = field("nodeSoakDurationInMinutes", "int", default=None)
    """Minutes to wait after a node before going on to the next."""
    undrainable_node_behavior: models.UndrainableNodeBehavior | types.UndrainableNodeBehaviorValue | None = field(
        "undrainableNodeBehavior", "UndrainableNodeBehavior", default=None
    )
    """What happens to nodes that pods do not leave."""


class AgentPoolWindowsProfile(Model):
    """Settings of Windows nodes in a pool."""

    disable_outbound_nat: bool | None = field("disableOutboundNat", "bool", default=None)
    """Whether outbound NAT on the nodes is off."""


class AutoScaleProfile(Model):
    """Limits of autoscaling for one VM size."""

    size: str | None = field("size", default=None)
    """Size of the virtual machines."""
    min_count: int | None = field("minCount", "int", default=None)
    """Smallest number of nodes for the autoscaler."""
    max_count: int | None = field("maxCount", "int", default=None)
    """Largest number of nodes for the autoscaler."""


class AzureKeyVaultKms(Model):
    """Encryption of Kubernetes secrets in etcd with a key vault key."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether it is on."""
    key_id: str | None = field("keyId", default=None)
    """URI of the key, version included."""
    key_vault_network_access: models.KeyVaultNetworkAccessTypes | types.KeyVaultNetworkAccessTypesValue | None = field(
        "keyVaultNetworkAccess", "KeyVaultNetworkAccessTypes", default=None
    )
    """Whether the key vault is reached publicly or privately."""
    key_vault_resource_id: str | None = field("keyVaultResourceId", default=None)
    """ID of the key vault, if it is private."""


class ClusterUpgradeSettings(Model):
    """Settings that override checks for an upgrade."""

    override_settings: NestedOrNone[models.UpgradeOverrideSettings, UpgradeOverrideSettingsDict] = field(
        "overrideSettings", "UpgradeOverrideSettings", default=None
    )
    """Which checks to override, and until when."""


class CommandResultProperties(Model):
    """State and output of a command."""

    provisioning_state: str = read_only("provisioningState")
    """State of the last create or update, such as Succeeded or Failed."""
    exit_code: int = read_only("exitCode", "int")
    """Exit code of the command."""
    started_at: datetime = read_only("startedAt", "iso-8601")
    """When the command began."""
    finished_at: datetime = read_only("finishedAt", "iso-8601")
    """When the command ended."""
    logs: str = read_only("logs", secret=True)
    """Output of the command."""
    reason: str = read_only("reason")
    """Why provisioning of the command failed."""


class CompatibleVersions(Model):
    """Versions of a product that a service mesh revision works with."""

    name: str | None = field("name", default=None)
    """Name of the product."""
    versions: list[str] | None = field("versions", "[str]", default=None)
    """Its versions."""


class ContainerServiceLinuxProfile(Model):
    """User name and SSH keys of Linux nodes."""

    admin_username: str = field("adminUsername")
    """Name of the administrator."""
    ssh: Nested[ContainerServiceSshConfiguration, types.ContainerServiceSshConfigurationDict] = field(
        "ssh", "ContainerServiceSshConfiguration"
    )
    """SSH keys of the administrator."""


class ContainerServiceNetworkProfile(Model):
    """Network plugin, address ranges and outbound traffic of a cluster."""

    network_plugin: models.NetworkPlugin | types.NetworkPluginValue | None = field(
        "networkPlugin", "NetworkPlugin", default=None
    )
    """Plugin that gives pods addresses: azure, kubenet or none."""
    network_plugin_mode: models.NetworkPluginMode | types.NetworkPluginModeValue | None = field(
        "networkPluginMode", "NetworkPluginMode", default=None
    )
    """Set to overlay for Azure CNI Overlay."""
    network_policy: models.NetworkPolicy | types.NetworkPolicyValue | None = field(
        "networkPolicy", "NetworkPolicy", default=None
    )
    """Engine for network policies."""
    network_mode: models.NetworkMode | types.NetworkModeValue | None = field("networkMode", "NetworkMode", default=None)
    """Mode of Azure CNI; older setting."""
    network_dataplane: models.NetworkDataplane | types.NetworkDataplaneValue | None = field(
        "networkDataplane", "NetworkDataplane", default=None
    )
    """What moves the packets: azure or cilium."""
    advanced_networking: NestedOrNone[AdvancedNetworking, types.AdvancedNetworkingDict] = field(
        "advancedNetworking", "AdvancedNetworking", default=None
    )
    """Observability and security of the network, beyond the plugin."""
    pod_cidr: str | None = field("podCidr", default=None)
    """Address range of the pods, where they have one of their own."""
    service_cidr: str | None = field("serviceCidr", default=None)
    """Address range of services; must not overlap with any subnet."""
    dns_service_ip: str | None = field("dnsServiceIP", default=None)
    """Address of the DNS service, within serviceCidr."""
    outbound_type: models.OutboundType | types.OutboundTypeValue | None = field(
        "outboundType", "OutboundType", default=None
    )
    """How outbound traffic leaves the cluster; see OutboundType."""
    load_balancer_sku: models.LoadBalancerSku | types.LoadBalancerSkuValue | None = field(
        "loadBalancerSku", "LoadBalancerSku", default=None
    )
    """SKU of the load balancer; standard by default."""
    load_balancer_profile: NestedOrNone[
        ManagedClusterLoadBalancerProfile, types.ManagedClusterLoadBalancerProfileDict
    ] = field("loadBalancerProfile", "ManagedClusterLoadBalancerProfile", default=None)
    """Outbound settings of the load balancer."""
    nat_gateway_profile: NestedOrNone[ManagedClusterNATGatewayProfile, types.ManagedClusterNATGatewayProfileDict] = (
        field("natGatewayProfile", "ManagedClusterNATGatewayProfile", default=None)
    )
    """Settings of the NAT gateway."""
    static_egress_gateway_profile: NestedOrNone[
        ManagedClusterStaticEgressGatewayProfile, types.ManagedClusterStaticEgressGatewayProfileDict
    ] = field("staticEgressGatewayProfile", "ManagedClusterStaticEgressGatewayProfile", default=None)
    """Fixed outbound addresses by gateway pools."""
    pod_cidrs: list[str] | None = field("podCidrs", "[str]", default=None)
    """Address ranges of the pods, one for each IP version."""
    service_cidrs: list[str] | None = field("serviceCidrs", "[str]", default=None)
    """Address ranges of services, one for each IP version."""
    ip_families: list[models.IPFamily | types.IPFamilyValue] | None = field("ipFamilies", "[IPFamily]", default=None)
    """IP versions of the cluster."""


class ContainerServiceSshConfiguration(Model):
    """SSH keys for Linux nodes."""

    public_keys: NestedList[ContainerServiceSshPublicKey, types.ContainerServiceSshPublicKeyDict] = field(
        "publicKeys", "[ContainerServiceSshPublicKey]"
    )
    """The public keys; one."""


class ContainerServiceSshPublicKey(Model):
    """An SSH public key."""

    key_data: str = field("keyData")
    """The public key, as in an authorized_keys file."""


class CredentialResult(Model):
    """A kubeconfig with its name."""

    name: str = read_only("name")
    """Name of the credential."""
    value: bytes = read_only("value", "bytearray", secret=True)
    """The kubeconfig, base64-encoded; it gives access to the cluster."""


class CredentialResults(Model):
    """Kubeconfigs of a cluster."""

    kubeconfigs: NestedList[CredentialResult, types.CredentialResultDict] = read_only(
        "kubeconfigs", "[CredentialResult]"
    )
    """The kubeconfigs."""


class DRANETProfile(Model):
    """Networking of nodes by dynamic resource allocation."""

    mode: models.DRANETMode | types.DRANETModeValue | None = field("mode", "DRANETMode", default=None)
    """What it is used for, or how it works."""


class DailySchedule(Model):
    """Maintenance every so many days."""

    interval_days: int = field("intervalDays", "int")
    """Days between times."""


class DateSpan(Model):
    """A range of days."""

    start: date = field("start", "date")
    """First day."""
    end: date = field("end", "date")
    """Last day."""


class DelegatedResource(Model):
    """Internal use: a resource that acts for the cluster."""

    resource_id: str | None = field("resourceId", default=None)
    """Resource ID of the resource concerned."""
    tenant_id: str | None = field("tenantId", default=None)
    """ID of the Microsoft Entra tenant."""
    referral_resource: str | None = field("referralResource", default=None)
    location: str | None = field("location", default=None)
    """Azure region of the resource, such as westeurope."""


class EndpointDependency(Model):
    """A domain name that the service must be able to reach, with its endpoints."""

    domain_name: str | None = field("domainName", default=None)
    """Domain name that must be reachable."""
    endpoint_details: NestedListOrNone[EndpointDetail, types.EndpointDetailDict] = field(
        "endpointDetails", "[EndpointDetail]", default=None
    )
    """IP addresses and ports in use for the domain name."""


class EndpointDetail(Model):
    """IP address and port of an outbound endpoint."""

    ip_address: str | None = field("ipAddress", default=None)
    """IP address of the endpoint."""
    port: int | None = field("port", "int", default=None)
    """Port of the endpoint."""
    protocol: str | None = field("protocol", default=None)
    """Protocol, such as TCP."""
    description: str | None = field("description", default=None)
    """What the endpoint is for."""


class ErrorAdditionalInfo(Model):
    """More information about an error, of a type of its own."""

    type: str = read_only("type")
    """Type of the information."""
    info: Any = read_only("info", "object")
    """The information itself, shaped by its type."""


class ErrorDetail(Model):
    """One error: its code, message and what lies behind it."""

    code: str = read_only("code")
    """Code of the error, for programs to act on."""
    message: str = read_only("message")
    """What went wrong, in words."""
    target: str = read_only("target")
    """What the error is about, such as the name of a property."""
    details: NestedList[ErrorDetail, types.ErrorDetailDict] = read_only("details", "[ErrorDetail]")
    """More errors behind this one."""
    additional_info: NestedList[ErrorAdditionalInfo, types.ErrorAdditionalInfoDict] = read_only(
        "additionalInfo", "[ErrorAdditionalInfo]"
    )
    """More information about the error, by type."""


class ExtendedLocation(Model):
    """Edge zone or custom location that a resource lies in."""

    name: str | None = field("name", default=None)
    """Name or ID of the extended location."""
    type: models.ExtendedLocationTypes | types.ExtendedLocationTypesValue | None = field(
        "type", "ExtendedLocationTypes", default=None
    )
    """Kind of extended location."""


class GPUProfile(Model):
    """GPU settings of an agent pool."""

    driver: models.GPUDriver | types.GPUDriverValue | None = field("driver", "GPUDriver", default=None)
    """Whether AKS installs the GPU driver."""
    nvidia: NestedOrNone[models.NvidiaGPUProfile, NvidiaGPUProfileDict] = field(
        "nvidia", "NvidiaGPUProfile", default=None
    )
    """Settings of NVIDIA GPUs."""


class IPTag(Model):
    """An IP tag of public addresses."""

    ip_tag_type: str | None = field("ipTagType", default=None)
    """Kind of tag, such as RoutingPreference."""
    tag: str | None = field("tag", default=None)
    """Value of the tag, such as Internet."""


class IdentityBinding(ProxyResource):
    """A link between a managed identity and a cluster, so that its workloads can use the identity."""

    properties: NestedOrNone[IdentityBindingProperties, types.IdentityBindingPropertiesDict] = field(
        "properties", "IdentityBindingProperties", default=None
    )
    """Identity, issuer and state of an identity binding."""
    e_tag: str = read_only("eTag")
    """Mark of this version of the resource; it changes with each write."""


class IdentityBindingManagedIdentityProfile(Model):
    """The managed identity of an identity binding."""

    resource_id: str = field("resourceId")
    """ID of the identity."""
    object_id: str = read_only("objectId")
    """Object ID of the identity."""
    client_id: str = read_only("clientId")
    """Client (application) ID in Microsoft Entra ID."""
    tenant_id: str = read_only("tenantId")
    """ID of the Microsoft Entra tenant."""


class IdentityBindingOidcIssuerProfile(Model):
    """Token issuer of an identity binding."""

    oidc_issuer_url: str = read_only("oidcIssuerUrl")
    """URL of the issuer."""


class IdentityBindingProperties(Model):
    """Identity, issuer and state of an identity binding."""

    managed_identity: Nested[IdentityBindingManagedIdentityProfile, types.IdentityBindingManagedIdentityProfileDict] = (
        field("managedIdentity", "IdentityBindingManagedIdentityProfile")
    )
    """The managed identity of an identity binding."""
    oidc_issuer: Nested[IdentityBindingOidcIssuerProfile, types.IdentityBindingOidcIssuerProfileDict] = read_only(
        "oidcIssuer", "IdentityBindingOidcIssuerProfile"
    )
    """Token issuer of an identity binding."""
    provisioning_state: models.IdentityBindingProvisioningState | types.IdentityBindingProvisioningStateValue = (
        read_only("provisioningState", "IdentityBindingProvisioningState")
    )
    """State of the last create or update, such as Succeeded or Failed."""


class IstioCertificateAuthority(Model):
    """Certificate authority of the service mesh."""

    plugin: NestedOrNone[IstioPluginCertificateAuthority, types.IstioPluginCertificateAuthorityDict] = field(
        "plugin", "IstioPluginCertificateAuthority", default=None
    )
    """Certificates of your own, kept in a key vault."""


class IstioComponents(Model):
    """Gateways of the service mesh."""

    ingress_gateways: NestedListOrNone[IstioIngressGateway, types.IstioIngressGatewayDict] = field(
        "ingressGateways", "[IstioIngressGateway]", default=None
    )
    """Gateways for traffic coming in."""
    egress_gateways: NestedListOrNone[IstioEgressGateway, types.IstioEgressGatewayDict] = field(
        "egressGateways", "[IstioEgressGateway]", default=None
    )
    """Gateways for traffic going out."""
    proxy_redirection_mechanism: models.ProxyRedirectionMechanism | types.ProxyRedirectionMechanismValue | None = field(
        "proxyRedirectionMechanism", "ProxyRedirectionMechanism", default=None
    )
    """Proxy redirection mechanism: InitContainers or CNIChaining."""


class IstioEgressGateway(Model):
    """A gateway of the service mesh for traffic going out."""

    enabled: bool = field("enabled", "bool")
    """Whether it is on."""
    name: str = field("name")
    """Name of the gateway."""
    namespace: str | None = field("namespace", default=None)
    """Kubernetes namespace."""
    gateway_configuration_name: str | None = field("gatewayConfigurationName", default=None)
    """Name of the gateway configuration."""


class IstioIngressGateway(Model):
    """A gateway of the service mesh for traffic coming in."""

    mode: models.IstioIngressGatewayMode | types.IstioIngressGatewayModeValue = field("mode", "IstioIngressGatewayMode")
    """Whether it is reached from outside or inside: External or Internal."""
    enabled: bool = field("enabled", "bool")
    """Whether it is on."""


class IstioPluginCertificateAuthority(Model):
    """Certificates of a service mesh, kept in a key vault."""

    key_vault_id: str | None = field("keyVaultId", default=None)
    """ID of the key vault."""
    cert_object_name: str | None = field("certObjectName", default=None)
    """Name of the intermediate certificate in the vault."""
    key_object_name: str | None = field("keyObjectName", default=None)
    """Name of the intermediate certificate's key in the vault."""
    root_cert_object_name: str | None = field("rootCertObjectName", default=None)
    """Name of the root certificate in the vault."""
    cert_chain_object_name: str | None = field("certChainObjectName", default=None)
    """Name of the certificate chain in the vault."""


class IstioServiceMesh(Model):
    """Istio settings of a cluster."""

    components: NestedOrNone[IstioComponents, types.IstioComponentsDict] = field(
        "components", "IstioComponents", default=None
    )
    """Gateways of the mesh."""
    certificate_authority: NestedOrNone[IstioCertificateAuthority, types.IstioCertificateAuthorityDict] = field(
        "certificateAuthority", "IstioCertificateAuthority", default=None
    )
    """Certificate authority of the mesh."""
    revisions: list[str] | None = field("revisions", "[str]", default=None)
    """Revisions of the control plane; one, or two during an upgrade."""


class KubeletConfig(Model):
    """Settings of the kubelet on the nodes."""

    cpu_manager_policy: str | None = field("cpuManagerPolicy", default=None)
    """CPU manager policy: none or static."""
    cpu_cfs_quota: bool | None = field("cpuCfsQuota", "bool", default=None)
    """Whether CPU limits are enforced by CFS quota; true by default."""
    cpu_cfs_quota_period: str | None = field("cpuCfsQuotaPeriod", default=None)
    """CFS quota period, such as 100ms."""
    image_gc_high_threshold: int | None = field("imageGcHighThreshold", "int", default=None)
    """Disk use in percent at which unused images are removed."""
    image_gc_low_threshold: int | None = field("imageGcLowThreshold", "int", default=None)
    """Disk use in percent at which removal of images stops."""
    topology_manager_policy: str | None = field("topologyManagerPolicy", default=None)
    """Topology manager policy: none, best-effort, restricted or single-numa-node."""
    allowed_unsafe_sysctls: list[str] | None = field("allowedUnsafeSysctls", "[str]", default=None)
    """Unsafe sysctls that pods may set."""
    fail_swap_on: bool | None = field("failSwapOn", "bool", default=None)
    """Whether the kubelet refuses to start with swap on."""
    container_log_max_size_mb: int | None = field("containerLogMaxSizeMB", "int", default=None)
    """Size in MB at which a container's log is rotated."""
    container_log_max_files: int | None = field("containerLogMaxFiles", "int", default=None)
    """How many log files a container may have."""
    pod_max_pids: int | None = field("podMaxPids", "int", default=None)
    """How many processes a pod may have."""


class KubernetesPatchVersion(Model):
    """A patch version, with those it can be upgraded to."""

    upgrades: list[str] | None = field("upgrades", "[str]", default=None)
    """Versions it can be upgraded to."""


class KubernetesResourceObjectEncryptionProfile(Model):
    """Encryption of Kubernetes objects at rest."""

    infrastructure_encryption: models.InfrastructureEncryption | types.InfrastructureEncryptionValue | None = field(
        "infrastructureEncryption", "InfrastructureEncryption", default=None
    )
    """Infrastructure encryption: always Enabled so far."""


class KubernetesVersion(Model):
    """A Kubernetes version offered in a region."""

    version: str | None = field("version", default=None)
    """Version, such as 1.33."""
    capabilities: NestedOrNone[KubernetesVersionCapabilities, types.KubernetesVersionCapabilitiesDict] = field(
        "capabilities", "KubernetesVersionCapabilities", default=None
    )
    """What is supported with the version."""
    is_default: bool | None = field("isDefault", "bool", default=None)
    """Whether this is the default version."""
    is_preview: bool | None = field("isPreview", "bool", default=None)
    """Whether the version is a preview."""
    patch_versions: NestedDictOrNone[KubernetesPatchVersion, types.KubernetesPatchVersionDict] = field(
        "patchVersions", "{KubernetesPatchVersion}", default=None
    )
    """Patch versions."""


class KubernetesVersionCapabilities(Model):
    """Support plans of a Kubernetes version."""

    support_plan: list[models.KubernetesSupportPlan | types.KubernetesSupportPlanValue] | None = field(
        "supportPlan", "[KubernetesSupportPlan]", default=None
    )
    """Support plans."""


class KubernetesVersionListResult(Model):
    """Kubernetes versions offered in a region."""

    values: NestedListOrNone[KubernetesVersion, types.KubernetesVersionDict] = field(
        "values", "[KubernetesVersion]", default=None
    )
    """The versions."""


class LinuxOSConfig(Model):
    """Settings of Linux on the nodes."""

    sysctls: NestedOrNone[models.SysctlConfig, SysctlConfigDict] = field("sysctls", "SysctlConfig", default=None)
    """Kernel settings."""
    transparent_huge_page_enabled: str | None = field("transparentHugePageEnabled", default=None)
    """Transparent huge pages: always, madvise or never."""
    transparent_huge_page_defrag: str | None = field("transparentHugePageDefrag", default=None)
    """Defragmentation for huge pages, such as madvise."""
    swap_file_size_mb: int | None = field("swapFileSizeMB", "int", default=None)
    """Size of the swap file in MB."""


class LocalDNSOverride(Model):
    """DNS caching settings for one zone."""

    query_logging: models.LocalDNSQueryLogging | types.LocalDNSQueryLoggingValue | None = field(
        "queryLogging", "LocalDNSQueryLogging", default=None
    )
    """Local DNS query logging: Error or Log."""
    protocol: models.LocalDNSProtocol | types.LocalDNSProtocolValue | None = field(
        "protocol", "LocalDNSProtocol", default=None
    )
    """Local DNS protocol: PreferUDP or ForceTCP."""
    forward_destination: models.LocalDNSForwardDestination | types.LocalDNSForwardDestinationValue | None = field(
        "forwardDestination", "LocalDNSForwardDestination", default=None
    )
    """Local DNS forward destination: ClusterCoreDNS or VnetDNS."""
    forward_policy: models.LocalDNSForwardPolicy | types.LocalDNSForwardPolicyValue | None = field(
        "forwardPolicy", "LocalDNSForwardPolicy", default=None
    )
    """Local DNS forward policy: Sequential, RoundRobin or Random."""
    max_concurrent: int | None = field("maxConcurrent", "int", default=None)
    """Most queries at a time."""
    cache_duration_in_seconds: int | None = field("cacheDurationInSeconds", "int", default=None)
    """Seconds that answers are kept."""
    serve_stale_duration_in_seconds: int | None = field("serveStaleDurationInSeconds", "int", default=None)
    """Seconds that outdated answers may be served."""
    serve_stale: models.LocalDNSServeStale | types.LocalDNSServeStaleValue | None = field(
        "serveStale", "LocalDNSServeStale", default=None
    )
    """Local DNS serve stale: Verify, Immediate or Disable."""


class LocalDNSProfile(Model):
    """DNS caching on the nodes."""

    mode: models.LocalDNSMode | types.LocalDNSModeValue | None = field("mode", "LocalDNSMode", default=None)
    """What it is used for, or how it works."""
    state: models.LocalDNSState | types.LocalDNSStateValue = read_only("state", "LocalDNSState")
    """Whether it is on: Enabled or Disabled."""
    vnet_dns_overrides: NestedDictOrNone[LocalDNSOverride, types.LocalDNSOverrideDict] = field(
        "vnetDNSOverrides", "{LocalDNSOverride}", default=None
    )
    """Settings by zone for queries that go to the virtual network's DNS."""
    kube_dns_overrides: NestedDictOrNone[LocalDNSOverride, types.LocalDNSOverrideDict] = field(
        "kubeDNSOverrides", "{LocalDNSOverride}", default=None
    )
    """Settings by zone for queries of pods."""


class Machine(ProxyResource):
    """A machine behind a node."""

    properties: NestedOrNone[MachineProperties, types.MachinePropertiesDict] = field(
        "properties", "MachineProperties", default=None
    )
    """Addresses and ID of a machine."""
    zones: list[str] = read_only("zones", "[str]")
    """Availability zones the resource lies in, such as 1, 2 or 3."""


class MachineIpAddress(Model):
    """An IP address of a machine."""

    family: models.IPFamily | types.IPFamilyValue = read_only("family", "IPFamily")
    """IP family: IPv4 or IPv6."""
    ip: str = read_only("ip")
    """The address."""


class MachineNetworkProperties(Model):
    """IP addresses of a machine."""

    ip_addresses: NestedList[MachineIpAddress, types.MachineIpAddressDict] = read_only(
        "ipAddresses", "[MachineIpAddress]"
    )
    """The addresses."""


class MachineProperties(Model):
    """Addresses and ID of a machine."""

    network: Nested[MachineNetworkProperties, types.MachineNetworkPropertiesDict] = read_only(
        "network", "MachineNetworkProperties"
    )
    """Networking of the machine."""
    resource_id: str = read_only("resourceId")
    """ID of the virtual machine."""


class MaintenanceConfiguration(ProxyResource):
    """When a managed cluster may be maintained or upgraded."""

    properties: NestedOrNone[MaintenanceConfigurationProperties, types.MaintenanceConfigurationPropertiesDict] = field(
        "properties", "MaintenanceConfigurationProperties", default=None
    )
    """Maintenance window, or the allowed and forbidden times."""
    time_in_week: NestedListOrNone[models.TimeInWeek, TimeInWeekDict] = flattened("properties", default=None)
    """Hours of the week at which maintenance may start; for the default configuration."""
    not_allowed_time: NestedListOrNone[models.TimeSpan, TimeSpanDict] = flattened("properties", default=None)
    """Times at which maintenance may not happen."""
    maintenance_window: NestedOrNone[MaintenanceWindow, types.MaintenanceWindowDict] = flattened(
        "properties", default=None
    )
    """Schedule of maintenance, for upgrades."""


class MaintenanceConfigurationProperties(Model):
    """Maintenance window, or the allowed and forbidden times."""

    time_in_week: NestedListOrNone[models.TimeInWeek, TimeInWeekDict] = field(
        "timeInWeek", "[TimeInWeek]", default=None
    )
    """Hours of the week at which maintenance may start; for the default configuration."""
    not_allowed_time: NestedListOrNone[models.TimeSpan, TimeSpanDict] = field(
        "notAllowedTime", "[TimeSpan]", default=None
    )
    """Times at which maintenance may not happen."""
    maintenance_window: NestedOrNone[MaintenanceWindow, types.MaintenanceWindowDict] = field(
        "maintenanceWindow", "MaintenanceWindow", default=None
    )
    """Schedule of maintenance, for upgrades."""


class MaintenanceWindow(Model):
    """Schedule and length of maintenance."""

    schedule: Nested[models.Schedule, ScheduleDict] = field("schedule", "Schedule")
    """Days of maintenance."""
    duration_hours: int = field("durationHours", "int")
    """Length in hours, 4 to 24."""
    utc_offset: str | None = field("utcOffset", default=None)
    """Offset from UTC, such as +02:00."""
    start_date: date | None = field("startDate", "date", default=None)
    """First day the schedule is in force."""
    start_time: str = field("startTime")
    """Time of day at which it starts, such as 02:00."""
    not_allowed_dates: NestedListOrNone[DateSpan, types.DateSpanDict] = field(
        "notAllowedDates", "[DateSpan]", default=None
    )
    """Days without maintenance."""


class ManagedCluster(TrackedResource):
    """A managed Kubernetes cluster."""

    properties: NestedOrNone[ManagedClusterProperties, types.ManagedClusterPropertiesDict] = field(
        "properties", "ManagedClusterProperties", default=None
    )
    """Settings and state of a managed Kubernetes cluster."""
    provisioning_state: str = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""
    power_state: Nested[models.PowerState, PowerStateDict] = flattened("properties", init=False)
    """Whether it is running or stopped."""
    max_agent_pools: int = flattened("properties", init=False)
    """How many agent pools the cluster may have."""
    kubernetes_version: str | None = flattened("properties", default=None)
    """Kubernetes version, such as 1.33 or 1.33.2."""
    current_kubernetes_version: str = flattened("properties", init=False)
    """Full Kubernetes version that runs now."""
    dns_prefix: str | None = flattened("properties", default=None)
    """Beginning of the API server's DNS name; fixed at creation."""
    fqdn_subdomain: str | None = flattened("properties", default=None)
    """Subdomain of a private cluster with its own DNS zone; fixed at creation."""
    fqdn: str = flattened("properties", init=False)
    """DNS name of the API server."""
    private_fqdn: str = flattened("properties", init=False)
    """DNS name of the private API server."""
    azure_portal_fqdn: str = flattened("properties", init=False)
    """DNS name the Azure portal uses."""
    agent_pool_profiles: NestedListOrNone[ManagedClusterAgentPoolProfile, types.ManagedClusterAgentPoolProfileDict] = (
        flattened("properties", default=None)
    )
    """Agent pools of the cluster; one of them in mode System."""
    linux_profile: NestedOrNone[ContainerServiceLinuxProfile, types.ContainerServiceLinuxProfileDict] = flattened(
        "properties", default=None
    )
    """User name and SSH keys of Linux nodes."""
    windows_profile: NestedOrNone[models.ManagedClusterWindowsProfile, ManagedClusterWindowsProfileDict] = flattened(
        "properties", default=None
    )
    """Settings of Windows nodes."""
    service_principal_profile: NestedOrNone[
        ManagedClusterServicePrincipalProfile, types.ManagedClusterServicePrincipalProfileDict
    ] = flattened("properties", default=None)
    """Service principal of the cluster, where it has no managed identity."""
    addon_profiles: NestedDictOrNone[ManagedClusterAddonProfile, types.ManagedClusterAddonProfileDict] = flattened(
        "properties", default=None
    )
    """Add-ons by name, such as omsagent or azurepolicy."""
    pod_identity_profile: NestedOrNone[ManagedClusterPodIdentityProfile, types.ManagedClusterPodIdentityProfileDict] = (
        flattened("properties", default=None)
    )
    """Old-style pod identities, replaced by workload identity."""
    oidc_issuer_profile: NestedOrNone[ManagedClusterOIDCIssuerProfile, types.ManagedClusterOIDCIssuerProfileDict] = (
        flattened("properties", default=None)
    )
    """The cluster's token issuer, for workload identity."""
    node_resource_group: str | None = flattened("properties", default=None)
    """Resource group for nodes and their networking; named by AKS if omitted, fixed at creation."""
    node_resource_group_profile: NestedOrNone[
        ManagedClusterNodeResourceGroupProfile, types.ManagedClusterNodeResourceGroupProfileDict
    ] = flattened("properties", default=None)
    """Whether users may change the node resource group."""
    enable_rbac: bool | None = flattened("properties", default=None)
    """Whether Kubernetes role-based access control is on."""
    support_plan: models.KubernetesSupportPlan | types.KubernetesSupportPlanValue | None = flattened(
        "properties", default=None
    )
    """Kubernetes support plan: KubernetesOfficial or AKSLongTermSupport."""
    enable_fips: bool | None = flattened("properties", default=None)
    """Whether all nodes run a FIPS-approved operating system."""
    network_profile: NestedOrNone[ContainerServiceNetworkProfile, types.ContainerServiceNetworkProfileDict] = flattened(
        "properties", default=None
    )
    """Networking settings."""
    aad_profile: NestedOrNone[ManagedClusterAADProfile, types.ManagedClusterAADProfileDict] = flattened(
        "properties", default=None
    )
    """Sign-in with Microsoft Entra ID."""
    auto_upgrade_profile: NestedOrNone[ManagedClusterAutoUpgradeProfile, types.ManagedClusterAutoUpgradeProfileDict] = (
        flattened("properties", default=None)
    )
    """How the cluster is upgraded by itself."""
    upgrade_settings: NestedOrNone[ClusterUpgradeSettings, types.ClusterUpgradeSettingsDict] = flattened(
        "properties", default=None
    )
    """How upgrades are carried out."""
    auto_scaler_profile: NestedOrNone[
        ManagedClusterPropertiesAutoScalerProfile, types.ManagedClusterPropertiesAutoScalerProfileDict
    ] = flattened("properties", default=None)
    """Settings of the cluster autoscaler."""
    api_server_access_profile: NestedOrNone[
        ManagedClusterAPIServerAccessProfile, types.ManagedClusterAPIServerAccessProfileDict
    ] = flattened("properties", default=None)
    """Who can reach the API server, and how."""
    disk_encryption_set_id: str | None = flattened("properties", default=None)
    """ID of the disk encryption set for the nodes' disks."""
    identity_profile: NestedDictOrNone[UserAssignedIdentity, types.UserAssignedIdentityDict] = flattened(
        "properties", default=None
    )
    """Identities the cluster uses, such as kubeletidentity."""
    private_link_resources: NestedListOrNone[models.PrivateLinkResource, PrivateLinkResourceDict] = flattened(
        "properties", default=None
    )
    """Private link resources of the cluster."""
    disable_local_accounts: bool | None = flattened("properties", default=None)
    """Whether local accounts are off, so that only Microsoft Entra ID gives access."""
    http_proxy_config: NestedOrNone[ManagedClusterHTTPProxyConfig, types.ManagedClusterHTTPProxyConfigDict] = flattened(
        "properties", default=None
    )
    """HTTP proxy of the nodes."""
    security_profile: NestedOrNone[ManagedClusterSecurityProfile, types.ManagedClusterSecurityProfileDict] = flattened(
        "properties", default=None
    )
    """Security settings of a cluster."""
    storage_profile: NestedOrNone[models.ManagedClusterStorageProfile, ManagedClusterStorageProfileDict] = flattened(
        "properties", default=None
    )
    """Storage drivers of a cluster."""
    ingress_profile: NestedOrNone[ManagedClusterIngressProfile, types.ManagedClusterIngressProfileDict] = flattened(
        "properties", default=None
    )
    """Ingress of a cluster."""
    public_network_access: models.PublicNetworkAccess | types.PublicNetworkAccessValue | None = flattened(
        "properties", default=None
    )
    """Whether the resource can be reached from public networks."""
    workload_auto_scaler_profile: NestedOrNone[
        models.ManagedClusterWorkloadAutoScalerProfile, ManagedClusterWorkloadAutoScalerProfileDict
    ] = flattened("properties", default=None)
    """Autoscaling of workloads."""
    azure_monitor_profile: NestedOrNone[
        ManagedClusterAzureMonitorProfile, types.ManagedClusterAzureMonitorProfileDict
    ] = flattened("properties", default=None)
    """Monitoring of a cluster by Azure Monitor."""
    service_mesh_profile: NestedOrNone[models.ServiceMeshProfile, ServiceMeshProfileDict] = flattened(
        "properties", default=None
    )
    """Service mesh of a cluster."""
    resource_uid: str = flattened("properties", init=False)
    """ID of the cluster that stays through moves and never returns."""
    metrics_profile: NestedOrNone[ManagedClusterMetricsProfile, types.ManagedClusterMetricsProfileDict] = flattened(
        "properties", default=None
    )
    """Cost analysis of a cluster."""
    node_provisioning_profile: NestedOrNone[
        ManagedClusterNodeProvisioningProfile, types.ManagedClusterNodeProvisioningProfileDict
    ] = flattened("properties", default=None)
    """Node auto-provisioning: nodes are made to fit pending pods."""
    bootstrap_profile: NestedOrNone[ManagedClusterBootstrapProfile, types.ManagedClusterBootstrapProfileDict] = (
        flattened("properties", default=None)
    )
    """Where a cluster gets its own images from."""
    ai_toolchain_operator_profile: NestedOrNone[
        ManagedClusterAIToolchainOperatorProfile, types.ManagedClusterAIToolchainOperatorProfileDict
    ] = flattened("properties", default=None)
    """The AI toolchain operator, which runs models on GPU nodes."""
    scheduler_profile: NestedOrNone[models.SchedulerProfile, SchedulerProfileDict] = flattened(
        "properties", default=None
    )
    """Settings of the pod scheduler."""
    hosted_system_profile: NestedOrNone[
        ManagedClusterHostedSystemProfile, types.ManagedClusterHostedSystemProfileDict
    ] = flattened("properties", default=None)
    """Nodes for system pods that Azure hosts."""
    status: NestedOrNone[ManagedClusterStatus, types.ManagedClusterStatusDict] = flattened("properties", default=None)
    """What is known about the state beyond provisioningState."""
    e_tag: str = read_only("eTag")
    """Mark of this version of the resource; it changes with each write."""
    sku: NestedOrNone[ManagedClusterSKU, types.ManagedClusterSKUDict] = field("sku", "ManagedClusterSKU", default=None)
    """Size and price tier of the managed cluster."""
    extended_location: NestedOrNone[ExtendedLocation, types.ExtendedLocationDict] = field(
        "extendedLocation", "ExtendedLocation", default=None
    )
    """Edge zone or custom location the resource lies in, if it is not in a region proper."""
    identity: NestedOrNone[ManagedClusterIdentity, types.ManagedClusterIdentityDict] = field(
        "identity", "ManagedClusterIdentity", default=None
    )
    """Managed identities of the resource."""
    kind: str | None = field("kind", default=None)
    """Kind of the managed cluster."""


class ManagedClusterAADProfile(Model):
    """Sign-in to a cluster with Microsoft Entra ID."""

    managed: bool | None = field("managed", "bool", default=None)
    """Whether AKS manages the integration; the only way for new clusters."""
    enable_azure_rbac: bool | None = field("enableAzureRBAC", "bool", default=None)
    """Whether Azure roles give rights in the cluster."""
    admin_group_object_i_ds: list[str] | None = field("adminGroupObjectIDs", "[str]", default=None)
    """Object IDs of the groups that administer the cluster."""
    client_app_id: str | None = field("clientAppID", default=None)
    """Client application of the old-style integration."""
    server_app_id: str | None = field("serverAppID", default=None)
    """Server application of the old-style integration."""
    server_app_secret: str | None = field("serverAppSecret", default=None, secret=True)
    """Secret of the server application of the old-style integration."""
    tenant_id: str | None = field("tenantID", default=None)
    """Tenant users sign in to; that of the subscription if omitted."""


class ManagedClusterAIToolchainOperatorProfile(Model):
    """The AI toolchain operator, which runs models on GPU nodes."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether it is on."""


class ManagedClusterAPIServerAccessProfile(Model):
    """Who can reach the API server, and how."""

    authorized_ip_ranges: list[str] | None = field("authorizedIPRanges", "[str]", default=None)
    """Address ranges in CIDR form that may reach the API server; not for private clusters."""
    enable_private_cluster: bool | None = field("enablePrivateCluster", "bool", default=None)
    """Whether the API server has a private address only; fixed at creation."""
    private_dns_zone: str | None = field("privateDNSZone", default=None)
    """Private DNS zone for a private cluster: system, none or the ID of a zone."""
    enable_private_cluster_public_fqdn: bool | None = field("enablePrivateClusterPublicFQDN", "bool", default=None)
    """Whether a private cluster has a public DNS name too."""
    disable_run_command: bool | None = field("disableRunCommand", "bool", default=None)
    """Whether commands can no longer be run through Azure."""
    enable_vnet_integration: bool | None = field("enableVnetIntegration", "bool", default=None)
    """Whether the API server lies in a subnet of yours."""
    subnet_id: str | None = field("subnetId", default=None)
    """ID of the subnet for the API server."""


class ManagedClusterAccessProfile(TrackedResource):
    """Access to a cluster by one role."""

    properties: NestedOrNone[AccessProfile, types.AccessProfileDict] = field(
        "properties", "AccessProfile", default=None
    )
    """A kubeconfig."""
    kube_config: bytes | None = flattened("properties", default=None)
    """The kubeconfig, base64-encoded; it gives access to the cluster."""


class ManagedClusterAddonProfile(Model):
    """Whether an add-on is on, and its settings."""

    enabled: bool = field("enabled", "bool")
    """Whether it is on."""
    config: dict[str, str] | None = field("config", "{str}", default=None, secret=True)
    """Settings of the add-on, names and values."""
    identity: Nested[ManagedClusterAddonProfileIdentity, types.ManagedClusterAddonProfileIdentityDict] = read_only(
        "identity", "ManagedClusterAddonProfileIdentity"
    )
    """Managed identities of the resource."""


class UserAssignedIdentity(Model):
    """A user-assigned identity that a cluster uses."""

    resource_id: str | None = field("resourceId", default=None)
    """Resource ID of the identity."""
    client_id: str | None = field("clientId", default=None)
    """Client ID of the identity."""
    object_id: str | None = field("objectId", default=None)
    """Object ID of the identity."""


class ManagedClusterAddonProfileIdentity(UserAssignedIdentity):
    """Identity an add-on uses."""


class ManagedClusterAgentPoolProfileProperties(Model):
    """Size, count, mode, networking and state of an agent pool."""

    e_tag: str = read_only("eTag")
    """Mark of this version of the resource; it changes with each write."""
    count: int | None = field("count", "int", default=None)
    """Number of nodes."""
    vm_size: str | None = field("vmSize", default=None)
    """Size of the virtual machines, such as Standard_D4s_v5."""
    os_disk_size_gb: int | None = field("osDiskSizeGB", "int", default=None)
    """Size of the OS disk in GB; depends on the VM size if 0 or omitted."""
    os_disk_type: models.OSDiskType | types.OSDiskTypeValue | None = field("osDiskType", "OSDiskType", default=None)
    """Where the OS disk lies: Managed, or Ephemeral on the VM's own disk."""
    kubelet_disk_type: models.KubeletDiskType | types.KubeletDiskTypeValue | None = field(
        "kubeletDiskType", "KubeletDiskType", default=None
    )
    """Where emptyDir volumes, containers and kubelet data lie."""
    workload_runtime: models.WorkloadRuntime | types.WorkloadRuntimeValue | None = field(
        "workloadRuntime", "WorkloadRuntime", default=None
    )
    """What the nodes can run."""
    message_of_the_day: str | None = field("messageOfTheDay", default=None)
    """Message shown at login on Linux nodes, base64-encoded."""
    vnet_subnet_id: str | None = field("vnetSubnetID", default=None)
    """ID of the subnet for the nodes, and for pods if they have none of their own."""
    pod_subnet_id: str | None = field("podSubnetID", default=None)
    """ID of the subnet for the pods."""
    pod_ip_allocation_mode: models.PodIPAllocationMode | types.PodIPAllocationModeValue | None = field(
        "podIPAllocationMode", "PodIPAllocationMode", default=None
    )
    """Pod IP allocation mode: DynamicIndividual or StaticBlock."""
    max_pods: int | None = field("maxPods", "int", default=None)
    """How many pods may run on one node."""
    os_type: models.OSType | OSTypeValue | None = field("osType", "OSType", default=None)
    """Operating system of the nodes: Linux or Windows."""
    os_sku: models.OSSKU | OSSKUValue | None = field("osSKU", "OSSKU", default=None)
    """Edition of the operating system, such as Ubuntu or AzureLinux."""
    max_count: int | None = field("maxCount", "int", default=None)
    """Largest number of nodes for the autoscaler."""
    min_count: int | None = field("minCount", "int", default=None)
    """Smallest number of nodes for the autoscaler."""
    enable_auto_scaling: bool | None = field("enableAutoScaling", "bool", default=None)
    """Whether the autoscaler sets the number of nodes."""
    scale_down_mode: models.ScaleDownMode | types.ScaleDownModeValue | None = field(
        "scaleDownMode", "ScaleDownMode", default=None
    )
    """What happens to nodes that are scaled away: Delete, or Deallocate to keep them."""
    type: models.AgentPoolType | types.AgentPoolTypeValue | None = field("type", "AgentPoolType", default=None)
    """How nodes are made: VirtualMachineScaleSets, AvailabilitySet or VirtualMachines."""
    mode: models.AgentPoolMode | types.AgentPoolModeValue | None = field("mode", "AgentPoolMode", default=None)
    """What the pool is for: System, User or Gateway; one System pool is needed."""
    orchestrator_version: str | None = field("orchestratorVersion", default=None)
    """Kubernetes version asked for, such as 1.33."""
    current_orchestrator_version: str = read_only("currentOrchestratorVersion")
    """Full Kubernetes version that runs on the nodes."""
    node_image_version: str | None = field("nodeImageVersion", default=None)
    """Version of the node image."""
    upgrade_settings: NestedOrNone[AgentPoolUpgradeSettings, types.AgentPoolUpgradeSettingsDict] = field(
        "upgradeSettings", "AgentPoolUpgradeSettings", default=None
    )
    """How upgrades are carried out."""
    provisioning_state: str = read_only("provisioningState")
    """State of the last create or update, such as Succeeded or Failed."""
    power_state: NestedOrNone[models.PowerState, PowerStateDict] = field("powerState", "PowerState", default=None)
    """Whether it is running or stopped."""
    availability_zones: list[str] | None = field("availabilityZones", "[str]", default=None)
    """Availability zones for the nodes; fixed at creation."""
    enable_node_public_ip: bool | None = field("enableNodePublicIP", "bool", default=None)
    """Whether each node has a public IP address."""
    node_public_ip_prefix_id: str | None = field("nodePublicIPPrefixID", default=None)
    """ID of the public IP prefix that nodes take addresses from."""
    scale_set_priority: models.ScaleSetPriority | types.ScaleSetPriorityValue | None = field(
        "scaleSetPriority", "ScaleSetPriority", default=None
    )
    """Whether nodes are Spot or Regular; fixed at creation."""
    scale_set_eviction_policy: models.ScaleSetEvictionPolicy | types.ScaleSetEvictionPolicyValue | None = field(
        "scaleSetEvictionPolicy", "ScaleSetEvictionPolicy", default=None
    )
    """What happens to Spot nodes that are evicted."""
    spot_max_price: float | None = field("spotMaxPrice", "float", default=None)
    """Highest price in US dollars an hour for Spot nodes; -1 for any price."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    node_labels: dict[str, str] | None = field("nodeLabels", "{str}", default=None)
    """Kubernetes labels of the nodes."""
    node_taints: list[str] | None = field("nodeTaints", "[str]", default=None)
    """Kubernetes taints of new nodes, such as key=value:NoSchedule."""
    proximity_placement_group_id: str | None = field("proximityPlacementGroupID", default=None)
    """ID of the proximity placement group."""
    kubelet_config: NestedOrNone[KubeletConfig, types.KubeletConfigDict] = field(
        "kubeletConfig", "KubeletConfig", default=None
    )
    """Settings of the kubelet."""
    linux_os_config: NestedOrNone[LinuxOSConfig, types.LinuxOSConfigDict] = field(
        "linuxOSConfig", "LinuxOSConfig", default=None
    )
    """Settings of Linux on the nodes."""
    enable_encryption_at_host: bool | None = field("enableEncryptionAtHost", "bool", default=None)
    """Whether disks and caches are encrypted on the host."""
    enable_ultra_ssd: bool | None = field("enableUltraSSD", "bool", default=None)
    """Whether Ultra SSD disks can be attached."""
    enable_fips: bool | None = field("enableFIPS", "bool", default=None)
    """Whether nodes run a FIPS-approved operating system."""
    gpu_instance_profile: models.GPUInstanceProfile | types.GPUInstanceProfileValue | None = field(
        "gpuInstanceProfile", "GPUInstanceProfile", default=None
    )
    """GPU instance profile: MIG1g, MIG2g, MIG3g, MIG4g or MIG7g."""
    creation_data: NestedOrNone[models.CreationData, CreationDataDict] = field(
        "creationData", "CreationData", default=None
    )
    """Snapshot to create it from."""
    capacity_reservation_group_id: str | None = field("capacityReservationGroupID", default=None)
    """ID of the capacity reservation group."""
    host_group_id: str | None = field("hostGroupID", default=None)
    """ID of the dedicated host group."""
    network_profile: NestedOrNone[AgentPoolNetworkProfile, types.AgentPoolNetworkProfileDict] = field(
        "networkProfile", "AgentPoolNetworkProfile", default=None
    )
    """Networking settings."""
    windows_profile: NestedOrNone[AgentPoolWindowsProfile, types.AgentPoolWindowsProfileDict] = field(
        "windowsProfile", "AgentPoolWindowsProfile", default=None
    )
    """Settings of Windows nodes."""
    security_profile: NestedOrNone[AgentPoolSecurityProfile, types.AgentPoolSecurityProfileDict] = field(
        "securityProfile", "AgentPoolSecurityProfile", default=None
    )
    """Security settings of an agent pool."""
    gpu_profile: NestedOrNone[GPUProfile, types.GPUProfileDict] = field("gpuProfile", "GPUProfile", default=None)
    """GPU settings of an agent pool."""
    gateway_profile: NestedOrNone[AgentPoolGatewayProfile, types.AgentPoolGatewayProfileDict] = field(
        "gatewayProfile", "AgentPoolGatewayProfile", default=None
    )
    """Settings of a pool in mode Gateway."""
    artifact_streaming_profile: NestedOrNone[
        AgentPoolArtifactStreamingProfile, types.AgentPoolArtifactStreamingProfileDict
    ] = field("artifactStreamingProfile", "AgentPoolArtifactStreamingProfile", default=None)
    """Streaming of container images, so that pods start before the image is complete."""
    virtual_machines_profile: NestedOrNone[models.VirtualMachinesProfile, VirtualMachinesProfileDict] = field(
        "virtualMachinesProfile", "VirtualMachinesProfile", default=None
    )
    """Sizes and counts of a pool of type VirtualMachines."""
    virtual_machine_nodes_status: NestedListOrNone[models.VirtualMachineNodes, VirtualMachineNodesDict] = field(
        "virtualMachineNodesStatus", "[VirtualMachineNodes]", default=None
    )
    """Nodes of a pool of type VirtualMachines."""
    status: NestedOrNone[AgentPoolStatus, types.AgentPoolStatusDict] = field("status", "AgentPoolStatus", default=None)
    """What is known about the state beyond provisioningState."""
    local_dns_profile: NestedOrNone[LocalDNSProfile, types.LocalDNSProfileDict] = field(
        "localDNSProfile", "LocalDNSProfile", default=None
    )
    """Settings of DNS caching on the nodes."""


class ManagedClusterAgentPoolProfile(ManagedClusterAgentPoolProfileProperties):
    """An agent pool as part of a managed cluster."""

    name: str = field("name")
    """Name of the pool: lowercase letters and digits, unique in the cluster."""


class ManagedClusterAppRoutingIstio(Model):
    """Istio as gateway of application routing."""

    mode: models.GatewayAPIIstioEnabled | types.GatewayAPIIstioEnabledValue | None = field(
        "mode", "GatewayAPIIstioEnabled", default=None
    )
    """What it is used for, or how it works."""


class ManagedClusterAutoUpgradeProfile(Model):
    """How a cluster is upgraded by itself."""

    upgrade_channel: models.UpgradeChannel | types.UpgradeChannelValue | None = field(
        "upgradeChannel", "UpgradeChannel", default=None
    )
    """How fast new Kubernetes versions are taken up."""
    node_os_upgrade_channel: models.NodeOSUpgradeChannel | types.NodeOSUpgradeChannelValue | None = field(
        "nodeOSUpgradeChannel", "NodeOSUpgradeChannel", default=None
    )
    """How the nodes' operating system is kept up to date."""


class ManagedClusterAzureMonitorProfile(Model):
    """Monitoring of a cluster by Azure Monitor."""

    metrics: NestedOrNone[
        ManagedClusterAzureMonitorProfileMetrics, types.ManagedClusterAzureMonitorProfileMetricsDict
    ] = field("metrics", "ManagedClusterAzureMonitorProfileMetrics", default=None)
    """Metrics, by managed Prometheus."""
    container_insights: NestedOrNone[
        ManagedClusterAzureMonitorProfileContainerInsights, types.ManagedClusterAzureMonitorProfileContainerInsightsDict
    ] = field("containerInsights", "ManagedClusterAzureMonitorProfileContainerInsights", default=None)
    """Logs and metrics, by Container insights."""
    app_monitoring: NestedOrNone[
        ManagedClusterAzureMonitorProfileAppMonitoring, types.ManagedClusterAzureMonitorProfileAppMonitoringDict
    ] = field("appMonitoring", "ManagedClusterAzureMonitorProfileAppMonitoring", default=None)
    """Monitoring of applications in the cluster."""


class ManagedClusterAzureMonitorProfileAppMonitoring(Model):
    """Monitoring of applications in the cluster."""

    auto_instrumentation: NestedOrNone[
        ManagedClusterAzureMonitorProfileAppMonitoringAutoInstrumentation,
        types.ManagedClusterAzureMonitorProfileAppMonitoringAutoInstrumentationDict,
    ] = field("autoInstrumentation", "ManagedClusterAzureMonitorProfileAppMonitoringAutoInstrumentation", default=None)
    """Instrumentation of applications without code."""
    open_telemetry_metrics: NestedOrNone[
        ManagedClusterAzureMonitorProfileAppMonitoringOpenTelemetryMetrics,
        types.ManagedClusterAzureMonitorProfileAppMonitoringOpenTelemetryMetricsDict,
    ] = field(
        "openTelemetryMetrics", "ManagedClusterAzureMonitorProfileAppMonitoringOpenTelemetryMetrics", default=None
    )
    """Metrics over OpenTelemetry."""
    open_telemetry_logs_and_traces: NestedOrNone[
        ManagedClusterAzureMonitorProfileAppMonitoringOpenTelemetryLogsAndTraces,
        types.ManagedClusterAzureMonitorProfileAppMonitoringOpenTelemetryLogsAndTracesDict,
    ] = field(
        "openTelemetryLogsAndTraces",
        "ManagedClusterAzureMonitorProfileAppMonitoringOpenTelemetryLogsAndTraces",
        default=None,
    )
    """Logs and traces over OpenTelemetry."""


class ManagedClusterAzureMonitorProfileAppMonitoringAutoInstrumentation(Model):
    """Instrumentation of applications without code."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether it is on."""


class ManagedClusterAzureMonitorProfileAppMonitoringOpenTelemetryLogsAndTraces(Model):
    """Logs and traces over OpenTelemetry."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether it is on."""
    http_port: int | None = field("httpPort", "int", default=None)
    """Port for OTLP over HTTP on the nodes."""
    grpc_port: int | None = field("grpcPort", "int", default=None)
    """Port for OTLP over gRPC on the nodes."""


class ManagedClusterAzureMonitorProfileAppMonitoringOpenTelemetryMetrics(Model):
    """Metrics over OpenTelemetry."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether it is on."""
    http_port: int | None = field("httpPort", "int", default=None)
    """Port for OTLP over HTTP on the nodes."""
    grpc_port: int | None = field("grpcPort", "int", default=None)
    """Port for OTLP over gRPC on the nodes."""


class ManagedClusterAzureMonitorProfileContainerInsights(Model):
    """Logs and metrics by Container insights."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether it is on."""
    log_analytics_workspace_resource_id: str | None = field("logAnalyticsWorkspaceResourceId", default=None)
    """ID of the Log Analytics workspace."""
    syslog_port: int | None = field("syslogPort", "int", default=None)
    """Port on the nodes for syslog."""
    disable_prometheus_metrics_scraping: bool | None = field("disablePrometheusMetricsScraping", "bool", default=None)
    """Whether Prometheus metrics are not collected."""
    container_network_logs: models.ContainerNetworkLogs | types.ContainerNetworkLogsValue | None = field(
        "containerNetworkLogs", "ContainerNetworkLogs", default=None
    )
    """Whether it is on: Enabled or Disabled."""


class ManagedClusterAzureMonitorProfileKubeStateMetrics(Model):
    """What kube-state-metrics adds to metrics."""

    metric_labels_allowlist: str | None = field("metricLabelsAllowlist", default=None)
    """Kubernetes labels to add, by resource."""
    metric_annotations_allow_list: str | None = field("metricAnnotationsAllowList", default=None)
    """Kubernetes annotations to add, by resource."""


class ManagedClusterAzureMonitorProfileMetrics(Model):
    """Metrics by managed Prometheus."""

    enabled: bool = field("enabled", "bool")
    """Whether it is on."""
    kube_state_metrics: NestedOrNone[
        ManagedClusterAzureMonitorProfileKubeStateMetrics, types.ManagedClusterAzureMonitorProfileKubeStateMetricsDict
    ] = field("kubeStateMetrics", "ManagedClusterAzureMonitorProfileKubeStateMetrics", default=None)
    """What kube-state-metrics adds."""
    control_plane: NestedOrNone[
        ManagedClusterAzureMonitorProfileMetricsControlPlane,
        types.ManagedClusterAzureMonitorProfileMetricsControlPlaneDict,
    ] = field("controlPlane", "ManagedClusterAzureMonitorProfileMetricsControlPlane", default=None)
    """Metrics of the control plane."""


class ManagedClusterAzureMonitorProfileMetricsControlPlane(Model):
    """Metrics of the control plane."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether it is on."""


class ManagedClusterBootstrapProfile(Model):
    """Where a cluster gets its own images from."""

    artifact_source: models.ArtifactSource | types.ArtifactSourceValue | None = field(
        "artifactSource", "ArtifactSource", default=None
    )
    """Direct from the internet, or Cache from your registry."""
    container_registry_id: str | None = field("containerRegistryId", default=None)
    """ID of the container registry."""


class ManagedClusterCostAnalysis(Model):
    """Cost of namespaces and deployments, shown in the portal; not in the Free tier."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether it is on."""


class ManagedClusterHTTPProxyConfig(Model):
    """HTTP proxy of the nodes."""

    http_proxy: str | None = field("httpProxy", default=None)
    """Proxy for HTTP, as a URL."""
    https_proxy: str | None = field("httpsProxy", default=None)
    """Proxy for HTTPS, as a URL."""
    no_proxy: list[str] | None = field("noProxy", "[str]", default=None)
    """Hosts that are reached without proxy."""
    trusted_ca: str | None = field("trustedCa", default=None)
    """Certificate of another authority to trust, for the proxy."""
    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether it is on."""


class ManagedClusterHostedSystemProfile(Model):
    """Nodes for system pods that Azure hosts."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether it is on."""
    system_node_subnet_id: str | None = field("systemNodeSubnetID", default=None)
    """ID of the system node subnet."""
    node_subnet_id: str | None = field("nodeSubnetID", default=None)
    """ID of the node subnet."""


class ManagedClusterIdentity(Model):
    """Identity of the cluster's control plane."""

    principal_id: str = read_only("principalId")
    """Object ID of the service principal in Microsoft Entra ID."""
    tenant_id: str = read_only("tenantId")
    """ID of the Microsoft Entra tenant."""
    type: models.ResourceIdentityType | types.ResourceIdentityTypeValue | None = field(
        "type", "ResourceIdentityType", default=None
    )
    """SystemAssigned, UserAssigned or None."""
    delegated_resources: NestedDictOrNone[DelegatedResource, types.DelegatedResourceDict] = field(
        "delegatedResources", "{DelegatedResource}", default=None
    )
    """Internal use: resources that act for the cluster."""
    user_assigned_identities: NestedDictOrNone[
        models.ManagedServiceIdentityUserAssignedIdentitiesValue, ManagedServiceIdentityUserAssignedIdentitiesValueDict
    ] = field("userAssignedIdentities", "{ManagedServiceIdentityUserAssignedIdentitiesValue}", default=None)
    """User-assigned identities, keyed by resource ID."""


class ManagedClusterIngressProfile(Model):
    """Ingress of a cluster."""

    web_app_routing: NestedOrNone[
        ManagedClusterIngressProfileWebAppRouting, types.ManagedClusterIngressProfileWebAppRoutingDict
    ] = field("webAppRouting", "ManagedClusterIngressProfileWebAppRouting", default=None)
    """The application routing add-on."""
    gateway_api: NestedOrNone[
        ManagedClusterIngressProfileGatewayConfiguration, types.ManagedClusterIngressProfileGatewayConfigurationDict
    ] = field("gatewayAPI", "ManagedClusterIngressProfileGatewayConfiguration", default=None)
    """The Kubernetes Gateway API."""


class ManagedClusterIngressProfileGatewayConfiguration(Model):
    """Whether the Gateway API is installed."""

    installation: models.ManagedGatewayType | types.ManagedGatewayTypeValue | None = field(
        "installation", "ManagedGatewayType", default=None
    )
    """Managed gateway type: Disabled or Standard."""


class ManagedClusterIngressProfileNginx(Model):
    """The NGINX ingress controller of application routing."""

    default_ingress_controller_type: (
        models.NginxIngressControllerType | types.NginxIngressControllerTypeValue | None
    ) = field("defaultIngressControllerType", "NginxIngressControllerType", default=None)
    """Whether the default ingress is reached from outside or inside."""


class ManagedClusterIngressProfileWebAppRouting(Model):
    """The application routing add-on."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether it is on."""
    gateway_api_implementations: NestedOrNone[
        models.ManagedClusterWebAppRoutingGatewayAPIImplementations,
        ManagedClusterWebAppRoutingGatewayAPIImplementationsDict,
    ] = field("gatewayAPIImplementations", "ManagedClusterWebAppRoutingGatewayAPIImplementations", default=None)
    """Gateway API on application routing."""
    dns_zone_resource_ids: list[str] | None = field("dnsZoneResourceIds", "[str]", default=None)
    """IDs of the DNS zones it keeps records in."""
    nginx: NestedOrNone[ManagedClusterIngressProfileNginx, types.ManagedClusterIngressProfileNginxDict] = field(
        "nginx", "ManagedClusterIngressProfileNginx", default=None
    )
    """The NGINX ingress controller."""
    identity: Nested[UserAssignedIdentity, types.UserAssignedIdentityDict] = read_only(
        "identity", "UserAssignedIdentity"
    )
    """Managed identities of the resource."""


class ManagedClusterLoadBalancerProfile(Model):
    """Outbound addresses and ports of the load balancer."""

    managed_outbound_i_ps: NestedOrNone[
        ManagedClusterLoadBalancerProfileManagedOutboundIPs,
        types.ManagedClusterLoadBalancerProfileManagedOutboundIPsDict,
    ] = field("managedOutboundIPs", "ManagedClusterLoadBalancerProfileManagedOutboundIPs", default=None)
    """Addresses that AKS makes."""
    outbound_ip_prefixes: NestedOrNone[
        ManagedClusterLoadBalancerProfileOutboundIPPrefixes,
        types.ManagedClusterLoadBalancerProfileOutboundIPPrefixesDict,
    ] = field("outboundIPPrefixes", "ManagedClusterLoadBalancerProfileOutboundIPPrefixes", default=None)
    """Your own IP prefixes."""
    outbound_i_ps: NestedOrNone[
        ManagedClusterLoadBalancerProfileOutboundIPs, types.ManagedClusterLoadBalancerProfileOutboundIPsDict
    ] = field("outboundIPs", "ManagedClusterLoadBalancerProfileOutboundIPs", default=None)
    """Your own IP addresses."""
    effective_outbound_i_ps: NestedList[models.ResourceReference, ResourceReferenceDict] = read_only(
        "effectiveOutboundIPs", "[ResourceReference]"
    )
    """Outbound IP addresses in use."""
    allocated_outbound_ports: int | None = field("allocatedOutboundPorts", "int", default=None)
    """Outbound ports per node, 0 to 64000; 0 lets Azure decide."""
    idle_timeout_in_minutes: int | None = field("idleTimeoutInMinutes", "int", default=None)
    """Minutes until an idle outbound flow is dropped, 4 to 120."""
    enable_multiple_standard_load_balancers: bool | None = field(
        "enableMultipleStandardLoadBalancers", "bool", default=None
    )
    """Whether the cluster may have several load balancers."""
    backend_pool_type: models.BackendPoolType | types.BackendPoolTypeValue | None = field(
        "backendPoolType", "BackendPoolType", default=None
    )
    """How nodes are put behind the load balancer."""


class ManagedClusterLoadBalancerProfileManagedOutboundIPs(Model):
    """Number of outbound addresses that AKS makes."""

    count: int | None = field("count", "int", default=None)
    """Number of IPv4 addresses."""
    count_ipv6: int | None = field("countIPv6", "int", default=None)
    """Number of IPv6 addresses."""


class ManagedClusterLoadBalancerProfileOutboundIPPrefixes(Model):
    """Your own IP prefixes for outbound traffic of the load balancer."""

    public_ip_prefixes: NestedListOrNone[models.ResourceReference, ResourceReferenceDict] = field(
        "publicIPPrefixes", "[ResourceReference]", default=None
    )
    """IDs of public IP prefixes."""


class ManagedClusterLoadBalancerProfileOutboundIPs(Model):
    """Your own IP addresses for outbound traffic of the load balancer."""

    public_i_ps: NestedListOrNone[models.ResourceReference, ResourceReferenceDict] = field(
        "publicIPs", "[ResourceReference]", default=None
    )
    """IDs of public IP addresses."""


class ManagedClusterManagedOutboundIPProfile(Model):
    """Number of outbound addresses that AKS makes."""

    count: int | None = field("count", "int", default=None)
    """Number of IPv4 addresses."""
    count_ipv6: int | None = field("countIPv6", "int", default=None)
    """Number of IPv6 addresses."""


class ManagedClusterMetricsProfile(Model):
    """Cost analysis of a cluster."""

    cost_analysis: NestedOrNone[ManagedClusterCostAnalysis, types.ManagedClusterCostAnalysisDict] = field(
        "costAnalysis", "ManagedClusterCostAnalysis", default=None
    )
    """Whether costs of namespaces are shown."""


class ManagedClusterNATGatewayProfile(Model):
    """Outbound addresses of the NAT gateway."""

    sku: models.ManagedClusterNATGatewaySku | types.ManagedClusterNATGatewaySkuValue | None = field(
        "sku", "ManagedClusterNATGatewaySku", default=None
    )
    """Size and price tier."""
    managed_outbound_ip_profile: NestedOrNone[
        ManagedClusterManagedOutboundIPProfile, types.ManagedClusterManagedOutboundIPProfileDict
    ] = field("managedOutboundIPProfile", "ManagedClusterManagedOutboundIPProfile", default=None)
    """Addresses that AKS makes."""
    effective_outbound_i_ps: NestedList[models.ResourceReference, ResourceReferenceDict] = read_only(
        "effectiveOutboundIPs", "[ResourceReference]"
    )
    """Outbound IP addresses in use."""
    outbound_ip_prefixes: NestedOrNone[
        ManagedClusterNATGatewayProfileOutboundIpPrefixes, types.ManagedClusterNATGatewayProfileOutboundIpPrefixesDict
    ] = field("outboundIPPrefixes", "ManagedClusterNATGatewayProfileOutboundIpPrefixes", default=None)
    """Your own IP prefixes."""
    outbound_i_ps: NestedOrNone[
        ManagedClusterNATGatewayProfileOutboundIPs, types.ManagedClusterNATGatewayProfileOutboundIPsDict
    ] = field("outboundIPs", "ManagedClusterNATGatewayProfileOutboundIPs", default=None)
    """Your own IP addresses."""
    idle_timeout_in_minutes: int | None = field("idleTimeoutInMinutes", "int", default=None)
    """Minutes until an idle outbound flow is dropped, 4 to 120."""


class ManagedClusterNATGatewayProfileOutboundIPs(Model):
    """Your own IP addresses for the NAT gateway."""

    public_i_ps: list[str] | None = field("publicIPs", "[str]", default=None)
    """IDs of public IP addresses."""


class ManagedClusterNATGatewayProfileOutboundIpPrefixes(Model):
    """Your own IP prefixes for the NAT gateway."""

    public_ip_prefixes: list[str] | None = field("publicIPPrefixes", "[str]", default=None)
    """IDs of public IP prefixes."""


class ManagedClusterNodeProvisioningProfile(Model):
    """Node auto-provisioning: nodes are made to fit pending pods."""

    mode: models.NodeProvisioningMode | types.NodeProvisioningModeValue | None = field(
        "mode", "NodeProvisioningMode", default=None
    )
    """Auto or Manual."""
    default_node_pools: models.NodeProvisioningDefaultNodePools | types.NodeProvisioningDefaultNodePoolsValue | None = (
        field("defaultNodePools", "NodeProvisioningDefaultNodePools", default=None)
    )
    """Whether default pools for it are made."""


class ManagedClusterNodeResourceGroupProfile(Model):
    """Whether users may change the node resource group."""

    restriction_level: models.RestrictionLevel | types.RestrictionLevelValue | None = field(
        "restrictionLevel", "RestrictionLevel", default=None
    )
    """Unrestricted or ReadOnly."""


class ManagedClusterOIDCIssuerProfile(Model):
    """The cluster's token issuer, for workload identity."""

    issuer_url: str = read_only("issuerURL")
    """URL of the issuer; federated identity credentials need it."""
    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether the issuer is on; cannot be turned off."""


class ManagedClusterPodIdentity(Model):
    """A pod identity of the old kind, replaced by workload identity."""

    name: str = field("name")
    namespace: str = field("namespace")
    """Kubernetes namespace."""
    binding_selector: str | None = field("bindingSelector", default=None)
    identity: Nested[UserAssignedIdentity, types.UserAssignedIdentityDict] = field("identity", "UserAssignedIdentity")
    """Managed identities of the resource."""
    provisioning_state: (
        models.ManagedClusterPodIdentityProvisioningState | types.ManagedClusterPodIdentityProvisioningStateValue
    ) = read_only("provisioningState", "ManagedClusterPodIdentityProvisioningState")
    """State of the last create or update, such as Succeeded or Failed."""
    provisioning_info: Nested[
        ManagedClusterPodIdentityProvisioningInfo, types.ManagedClusterPodIdentityProvisioningInfoDict
    ] = read_only("provisioningInfo", "ManagedClusterPodIdentityProvisioningInfo")
    """State of a pod identity."""


class ManagedClusterPodIdentityException(Model):
    """Pods that old-style pod identity leaves alone."""

    name: str = field("name")
    namespace: str = field("namespace")
    """Kubernetes namespace."""
    pod_labels: dict[str, str] = field("podLabels", "{str}")


class ManagedClusterPodIdentityProfile(Model):
    """Old-style pod identities, replaced by workload identity."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether it is on."""
    allow_network_plugin_kubenet: bool | None = field("allowNetworkPluginKubenet", "bool", default=None)
    """Whether to allow network plugin kubenet."""
    user_assigned_identities: NestedListOrNone[ManagedClusterPodIdentity, types.ManagedClusterPodIdentityDict] = field(
        "userAssignedIdentities", "[ManagedClusterPodIdentity]", default=None
    )
    """User-assigned identities, keyed by resource ID."""
    user_assigned_identity_exceptions: NestedListOrNone[
        ManagedClusterPodIdentityException, types.ManagedClusterPodIdentityExceptionDict
    ] = field("userAssignedIdentityExceptions", "[ManagedClusterPodIdentityException]", default=None)


class ManagedClusterPodIdentityProvisioningError(Model):
    """What went wrong with a pod identity."""

    error: NestedOrNone[
        ManagedClusterPodIdentityProvisioningErrorBody, types.ManagedClusterPodIdentityProvisioningErrorBodyDict
    ] = field("error", "ManagedClusterPodIdentityProvisioningErrorBody", default=None)
    """The error: code, message and details."""


class ManagedClusterPodIdentityProvisioningErrorBody(Model):
    """An error with its code, message and details."""

    code: str | None = field("code", default=None)
    """Code of the error, for programs to act on."""
    message: str | None = field("message", default=None)
    """What went wrong, in words."""
    target: str | None = field("target", default=None)
    """What the error is about."""
    details: NestedListOrNone[
        ManagedClusterPodIdentityProvisioningErrorBody, types.ManagedClusterPodIdentityProvisioningErrorBodyDict
    ] = field("details", "[ManagedClusterPodIdentityProvisioningErrorBody]", default=None)
    """More errors behind this one."""


class ManagedClusterPodIdentityProvisioningInfo(Model):
    """State of a pod identity."""

    error: NestedOrNone[
        ManagedClusterPodIdentityProvisioningError, types.ManagedClusterPodIdentityProvisioningErrorDict
    ] = field("error", "ManagedClusterPodIdentityProvisioningError", default=None)
    """What went wrong."""


class ManagedClusterPoolUpgradeProfile(Model):
    """Current version of a pool or control plane, and those it can be upgraded to."""

    kubernetes_version: str = field("kubernetesVersion")
    """Kubernetes version, such as 1.33 or 1.33.2."""
    name: str | None = field("name", default=None)
    """Name of the pool."""
    os_type: models.OSType | OSTypeValue = field("osType", "OSType")
    """Operating system of the nodes: Linux or Windows."""
    upgrades: NestedListOrNone[
        ManagedClusterPoolUpgradeProfileUpgradesItem, types.ManagedClusterPoolUpgradeProfileUpgradesItemDict
    ] = field("upgrades", "[ManagedClusterPoolUpgradeProfileUpgradesItem]", default=None)
    """Versions it can be upgraded to."""


class ManagedClusterPoolUpgradeProfileUpgradesItem(Model):
    """A Kubernetes version to upgrade to."""

    kubernetes_version: str | None = field("kubernetesVersion", default=None)
    """Kubernetes version, such as 1.33 or 1.33.2."""
    is_preview: bool | None = field("isPreview", "bool", default=None)
    """Whether the version is a preview."""


class ManagedClusterProperties(Model):
    """Settings and state of a managed Kubernetes cluster."""

    provisioning_state: str = read_only("provisioningState")
    """State of the last create or update, such as Succeeded or Failed."""
    power_state: Nested[models.PowerState, PowerStateDict] = read_only("powerState", "PowerState")
    """Whether it is running or stopped."""
    max_agent_pools: int = read_only("maxAgentPools", "int")
    """How many agent pools the cluster may have."""
    kubernetes_version: str | None = field("kubernetesVersion", default=None)
    """Kubernetes version, such as 1.33 or 1.33.2."""
    current_kubernetes_version: str = read_only("currentKubernetesVersion")
    """Full Kubernetes version that runs now."""
    dns_prefix: str | None = field("dnsPrefix", default=None)
    """Beginning of the API server's DNS name; fixed at creation."""
    fqdn_subdomain: str | None = field("fqdnSubdomain", default=None)
    """Subdomain of a private cluster with its own DNS zone; fixed at creation."""
    fqdn: str = read_only("fqdn")
    """DNS name of the API server."""
    private_fqdn: str = read_only("privateFQDN")
    """DNS name of the private API server."""
    azure_portal_fqdn: str = read_only("azurePortalFQDN")
    """DNS name the Azure portal uses."""
    agent_pool_profiles: NestedListOrNone[ManagedClusterAgentPoolProfile, types.ManagedClusterAgentPoolProfileDict] = (
        field("agentPoolProfiles", "[ManagedClusterAgentPoolProfile]", default=None)
    )
    """Agent pools of the cluster; one of them in mode System."""
    linux_profile: NestedOrNone[ContainerServiceLinuxProfile, types.ContainerServiceLinuxProfileDict] = field(
        "linuxProfile", "ContainerServiceLinuxProfile", default=None
    )
    """User name and SSH keys of Linux nodes."""
    windows_profile: NestedOrNone[models.ManagedClusterWindowsProfile, ManagedClusterWindowsProfileDict] = field(
        "windowsProfile", "ManagedClusterWindowsProfile", default=None
    )
    """Settings of Windows nodes."""
    service_principal_profile: NestedOrNone[
        ManagedClusterServicePrincipalProfile, types.ManagedClusterServicePrincipalProfileDict
    ] = field("servicePrincipalProfile", "ManagedClusterServicePrincipalProfile", default=None)
    """Service principal of the cluster, where it has no managed identity."""
    addon_profiles: NestedDictOrNone[ManagedClusterAddonProfile, types.ManagedClusterAddonProfileDict] = field(
        "addonProfiles", "{ManagedClusterAddonProfile}", default=None
    )
    """Add-ons by name, such as omsagent or azurepolicy."""
    pod_identity_profile: NestedOrNone[ManagedClusterPodIdentityProfile, types.ManagedClusterPodIdentityProfileDict] = (
        field("podIdentityProfile", "ManagedClusterPodIdentityProfile", default=None)
    )
    """Old-style pod identities, replaced by workload identity."""
    oidc_issuer_profile: NestedOrNone[ManagedClusterOIDCIssuerProfile, types.ManagedClusterOIDCIssuerProfileDict] = (
        field("oidcIssuerProfile", "ManagedClusterOIDCIssuerProfile", default=None)
    )
    """The cluster's token issuer, for workload identity."""
    node_resource_group: str | None = field("nodeResourceGroup", default=None)
    """Resource group for nodes and their networking; named by AKS if omitted, fixed at creation."""
    node_resource_group_profile: NestedOrNone[
        ManagedClusterNodeResourceGroupProfile, types.ManagedClusterNodeResourceGroupProfileDict
    ] = field("nodeResourceGroupProfile", "ManagedClusterNodeResourceGroupProfile", default=None)
    """Whether users may change the node resource group."""
    enable_rbac: bool | None = field("enableRBAC", "bool", default=None)
    """Whether Kubernetes role-based access control is on."""
    support_plan: models.KubernetesSupportPlan | types.KubernetesSupportPlanValue | None = field(
        "supportPlan", "KubernetesSupportPlan", default=None
    )
    """Kubernetes support plan: KubernetesOfficial or AKSLongTermSupport."""
    enable_fips: bool | None = field("enableFIPS", "bool", default=None)
    """Whether all nodes run a FIPS-approved operating system."""
    network_profile: NestedOrNone[ContainerServiceNetworkProfile, types.ContainerServiceNetworkProfileDict] = field(
        "networkProfile", "ContainerServiceNetworkProfile", default=None
    )
    """Networking settings."""
    aad_profile: NestedOrNone[ManagedClusterAADProfile, types.ManagedClusterAADProfileDict] = field(
        "aadProfile", "ManagedClusterAADProfile", default=None
    )
    """Sign-in with Microsoft Entra ID."""
    auto_upgrade_profile: NestedOrNone[ManagedClusterAutoUpgradeProfile, types.ManagedClusterAutoUpgradeProfileDict] = (
        field("autoUpgradeProfile", "ManagedClusterAutoUpgradeProfile", default=None)
    )
    """How the cluster is upgraded by itself."""
    upgrade_settings: NestedOrNone[ClusterUpgradeSettings, types.ClusterUpgradeSettingsDict] = field(
        "upgradeSettings", "ClusterUpgradeSettings", default=None
    )
    """How upgrades are carried out."""
    auto_scaler_profile: NestedOrNone[
        ManagedClusterPropertiesAutoScalerProfile, types.ManagedClusterPropertiesAutoScalerProfileDict
    ] = field("autoScalerProfile", "ManagedClusterPropertiesAutoScalerProfile", default=None)
    """Settings of the cluster autoscaler."""
    api_server_access_profile: NestedOrNone[
        ManagedClusterAPIServerAccessProfile, types.ManagedClusterAPIServerAccessProfileDict
    ] = field("apiServerAccessProfile", "ManagedClusterAPIServerAccessProfile", default=None)
    """Who can reach the API server, and how."""
    disk_encryption_set_id: str | None = field("diskEncryptionSetID", default=None)
    """ID of the disk encryption set for the nodes' disks."""
    identity_profile: NestedDictOrNone[UserAssignedIdentity, types.UserAssignedIdentityDict] = field(
        "identityProfile", "{UserAssignedIdentity}", default=None
    )
    """Identities the cluster uses, such as kubeletidentity."""
    private_link_resources: NestedListOrNone[models.PrivateLinkResource, PrivateLinkResourceDict] = field(
        "privateLinkResources", "[PrivateLinkResource]", default=None
    )
    """Private link resources of the cluster."""
    disable_local_accounts: bool | None = field("disableLocalAccounts", "bool", default=None)
    """Whether local accounts are off, so that only Microsoft Entra ID gives access."""
    http_proxy_config: NestedOrNone[ManagedClusterHTTPProxyConfig, types.ManagedClusterHTTPProxyConfigDict] = field(
        "httpProxyConfig", "ManagedClusterHTTPProxyConfig", default=None
    )
    """HTTP proxy of the nodes."""
    security_profile: NestedOrNone[ManagedClusterSecurityProfile, types.ManagedClusterSecurityProfileDict] = field(
        "securityProfile", "ManagedClusterSecurityProfile", default=None
    )
    """Security settings of a cluster."""
    storage_profile: NestedOrNone[models.ManagedClusterStorageProfile, ManagedClusterStorageProfileDict] = field(
        "storageProfile", "ManagedClusterStorageProfile", default=None
    )
    """Storage drivers of a cluster."""
    ingress_profile: NestedOrNone[ManagedClusterIngressProfile, types.ManagedClusterIngressProfileDict] = field(
        "ingressProfile", "ManagedClusterIngressProfile", default=None
    )
    """Ingress of a cluster."""
    public_network_access: models.PublicNetworkAccess | types.PublicNetworkAccessValue | None = field(
        "publicNetworkAccess", "PublicNetworkAccess", default=None
    )
    """Whether the resource can be reached from public networks."""
    workload_auto_scaler_profile: NestedOrNone[
        models.ManagedClusterWorkloadAutoScalerProfile, ManagedClusterWorkloadAutoScalerProfileDict
    ] = field("workloadAutoScalerProfile", "ManagedClusterWorkloadAutoScalerProfile", default=None)
    """Autoscaling of workloads."""
    azure_monitor_profile: NestedOrNone[
        ManagedClusterAzureMonitorProfile, types.ManagedClusterAzureMonitorProfileDict
    ] = field("azureMonitorProfile", "ManagedClusterAzureMonitorProfile", default=None)
    """Monitoring of a cluster by Azure Monitor."""
    service_mesh_profile: NestedOrNone[models.ServiceMeshProfile, ServiceMeshProfileDict] = field(
        "serviceMeshProfile", "ServiceMeshProfile", default=None
    )
    """Service mesh of a cluster."""
    resource_uid: str = read_only("resourceUID")
    """ID of the cluster that stays through moves and never returns."""
    metrics_profile: NestedOrNone[ManagedClusterMetricsProfile, types.ManagedClusterMetricsProfileDict] = field(
        "metricsProfile", "ManagedClusterMetricsProfile", default=None
    )
    """Cost analysis of a cluster."""
    node_provisioning_profile: NestedOrNone[
        ManagedClusterNodeProvisioningProfile, types.ManagedClusterNodeProvisioningProfileDict
    ] = field("nodeProvisioningProfile", "ManagedClusterNodeProvisioningProfile", default=None)
    """Node auto-provisioning: nodes are made to fit pending pods."""
    bootstrap_profile: NestedOrNone[ManagedClusterBootstrapProfile, types.ManagedClusterBootstrapProfileDict] = field(
        "bootstrapProfile", "ManagedClusterBootstrapProfile", default=None
    )
    """Where a cluster gets its own images from."""
    ai_toolchain_operator_profile: NestedOrNone[
        ManagedClusterAIToolchainOperatorProfile, types.ManagedClusterAIToolchainOperatorProfileDict
    ] = field("aiToolchainOperatorProfile", "ManagedClusterAIToolchainOperatorProfile", default=None)
    """The AI toolchain operator, which runs models on GPU nodes."""
    scheduler_profile: NestedOrNone[models.SchedulerProfile, SchedulerProfileDict] = field(
        "schedulerProfile", "SchedulerProfile", default=None
    )
    """Settings of the pod scheduler."""
    hosted_system_profile: NestedOrNone[
        ManagedClusterHostedSystemProfile, types.ManagedClusterHostedSystemProfileDict
    ] = field("hostedSystemProfile", "ManagedClusterHostedSystemProfile", default=None)
    """Nodes for system pods that Azure hosts."""
    status: NestedOrNone[ManagedClusterStatus, types.ManagedClusterStatusDict] = field(
        "status", "ManagedClusterStatus", default=None
    )
    """What is known about the state beyond provisioningState."""


class ManagedClusterPropertiesAutoScalerProfile(Model):
    """Settings of the cluster autoscaler; durations such as 10m, numbers as strings."""

    balance_similar_node_groups: str | None = field("balance-similar-node-groups", default=None)
    """Whether similar pools are kept at the same size; false by default."""
    daemonset_eviction_for_empty_nodes: bool | None = field("daemonset-eviction-for-empty-nodes", "bool", default=None)
    """Whether daemon set pods are evicted from empty nodes."""
    daemonset_eviction_for_occupied_nodes: bool | None = field(
        "daemonset-eviction-for-occupied-nodes", "bool", default=None
    )
    """Whether daemon set pods are evicted from other nodes."""
    ignore_daemonsets_utilization: bool | None = field("ignore-daemonsets-utilization", "bool", default=None)
    """Whether daemon set pods are left out when use is counted."""
    expander: models.Expander | types.ExpanderValue | None = field("expander", "Expander", default=None)
    """How a pool to grow is picked; random by default."""
    max_empty_bulk_delete: str | None = field("max-empty-bulk-delete", default=None)
    """How many empty nodes are deleted at a time; 10 by default."""
    max_graceful_termination_sec: str | None = field("max-graceful-termination-sec", default=None)
    """Seconds to wait for pods to end; 600 by default."""
    max_node_provision_time: str | None = field("max-node-provision-time", default=None)
    """How long to wait for a new node; 15m by default."""
    max_total_unready_percentage: str | None = field("max-total-unready-percentage", default=None)
    """Unready nodes in percent at which the autoscaler halts; 45 by default."""
    new_pod_scale_up_delay: str | None = field("new-pod-scale-up-delay", default=None)
    """Pods younger than this are ignored; 0s by default."""
    ok_total_unready_count: str | None = field("ok-total-unready-count", default=None)
    """Unready nodes that are allowed in any case; 3 by default."""
    scan_interval: str | None = field("scan-interval", default=None)
    """How often the cluster is looked at; 10s by default."""
    scale_down_delay_after_add: str | None = field("scale-down-delay-after-add", default=None)
    """Wait after growth before shrinking; 10m by default."""
    scale_down_delay_after_delete: str | None = field("scale-down-delay-after-delete", default=None)
    """Wait after deletion before shrinking; the scan interval by default."""
    scale_down_delay_after_failure: str | None = field("scale-down-delay-after-failure", default=None)
    """Wait after failure before shrinking; 3m by default."""
    scale_down_unneeded_time: str | None = field("scale-down-unneeded-time", default=None)
    """How long a node must be unneeded; 10m by default."""
    scale_down_unready_time: str | None = field("scale-down-unready-time", default=None)
    """How long an unready node must be unneeded; 20m by default."""
    scale_down_utilization_threshold: str | None = field("scale-down-utilization-threshold", default=None)
    """Use below which a node counts as unneeded; 0.5 by default."""
    skip_nodes_with_local_storage: str | None = field("skip-nodes-with-local-storage", default=None)
    """Whether nodes with local storage stay."""
    skip_nodes_with_system_pods: str | None = field("skip-nodes-with-system-pods", default=None)
    """Whether nodes with system pods stay; true by default."""


class ManagedClusterSKU(Model):
    """Tier of a cluster."""

    name: models.ManagedClusterSKUName | types.ManagedClusterSKUNameValue | None = field(
        "name", "ManagedClusterSKUName", default=None
    )
    """Base, or Automatic for a cluster that AKS runs in full."""
    tier: models.ManagedClusterSKUTier | types.ManagedClusterSKUTierValue | None = field(
        "tier", "ManagedClusterSKUTier", default=None
    )
    """Free, Standard or Premium."""


class ManagedClusterSecurityProfile(Model):
    """Security settings of a cluster."""

    defender: NestedOrNone[ManagedClusterSecurityProfileDefender, types.ManagedClusterSecurityProfileDefenderDict] = (
        field("defender", "ManagedClusterSecurityProfileDefender", default=None)
    )
    """Microsoft Defender for Containers."""
    azure_key_vault_kms: NestedOrNone[AzureKeyVaultKms, types.AzureKeyVaultKmsDict] = field(
        "azureKeyVaultKms", "AzureKeyVaultKms", default=None
    )
    """Encryption of Kubernetes secrets with a key vault key."""
    kubernetes_resource_object_encryption_profile: NestedOrNone[
        KubernetesResourceObjectEncryptionProfile, types.KubernetesResourceObjectEncryptionProfileDict
    ] = field("kubernetesResourceObjectEncryptionProfile", "KubernetesResourceObjectEncryptionProfile", default=None)
    """Encryption of Kubernetes objects at rest."""
    workload_identity: NestedOrNone[
        ManagedClusterSecurityProfileWorkloadIdentity, types.ManagedClusterSecurityProfileWorkloadIdentityDict
    ] = field("workloadIdentity", "ManagedClusterSecurityProfileWorkloadIdentity", default=None)
    """Workload identity: pods sign in as managed identities."""
    image_cleaner: NestedOrNone[
        ManagedClusterSecurityProfileImageCleaner, types.ManagedClusterSecurityProfileImageCleanerDict
    ] = field("imageCleaner", "ManagedClusterSecurityProfileImageCleaner", default=None)
    """Removal of unused images from nodes."""
    custom_ca_trust_certificates: list[bytes] | None = field("customCATrustCertificates", "[bytearray]", default=None)
    """Certificates of other authorities that nodes trust, base64-encoded."""


class ManagedClusterSecurityProfileDefender(Model):
    """Microsoft Defender for Containers."""

    log_analytics_workspace_resource_id: str | None = field("logAnalyticsWorkspaceResourceId", default=None)
    """ID of the Log Analytics workspace."""
    security_monitoring: NestedOrNone[
        ManagedClusterSecurityProfileDefenderSecurityMonitoring,
        types.ManagedClusterSecurityProfileDefenderSecurityMonitoringDict,
    ] = field("securityMonitoring", "ManagedClusterSecurityProfileDefenderSecurityMonitoring", default=None)
    """Detection of threats."""
    security_gating: NestedOrNone[
        ManagedClusterSecurityProfileDefenderSecurityGating,
        types.ManagedClusterSecurityProfileDefenderSecurityGatingDict,
    ] = field("securityGating", "ManagedClusterSecurityProfileDefenderSecurityGating", default=None)
    """Refusal of vulnerable images."""


class ManagedClusterSecurityProfileDefenderSecurityGating(Model):
    """Refusal of vulnerable images."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether it is on."""
    identities: NestedListOrNone[
        ManagedClusterSecurityProfileDefenderSecurityGatingIdentity,
        types.ManagedClusterSecurityProfileDefenderSecurityGatingIdentityDict,
    ] = field("identities", "[ManagedClusterSecurityProfileDefenderSecurityGatingIdentity]", default=None)
    allow_secret_access: bool | None = field("allowSecretAccess", "bool", default=None)
    """Whether to allow secret access."""


class ManagedClusterSecurityProfileDefenderSecurityGatingIdentity(Model):
    """Identity that reads from a registry for security gating."""

    azure_container_registry: str | None = field("azureContainerRegistry", default=None)
    """The container registry."""
    identity: NestedOrNone[UserAssignedIdentity, types.UserAssignedIdentityDict] = field(
        "identity", "UserAssignedIdentity", default=None
    )
    """Managed identities of the resource."""


class ManagedClusterSecurityProfileDefenderSecurityMonitoring(Model):
    """Detection of threats by Defender."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether it is on."""


class ManagedClusterSecurityProfileImageCleaner(Model):
    """Removal of unused images from nodes."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether it is on."""
    interval_hours: int | None = field("intervalHours", "int", default=None)
    """Hours between runs."""


class ManagedClusterSecurityProfileWorkloadIdentity(Model):
    """Workload identity: pods sign in as managed identities."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether it is on."""


class ManagedClusterServicePrincipalProfile(Model):
    """Service principal of a cluster."""

    client_id: str = field("clientId")
    """Client ID; msi for a managed identity."""
    secret: str | None = field("secret", default=None, secret=True)
    """Secret of the service principal."""


class ManagedClusterStaticEgressGatewayProfile(Model):
    """Fixed outbound addresses by gateway pools."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether it is on."""


class ManagedClusterStatus(Model):
    """What is known about the state beyond provisioningState."""

    provisioning_error: Nested[ErrorDetail, types.ErrorDetailDict] = read_only("provisioningError", "ErrorDetail")
    """What went wrong with the last create or update."""
