# Generated from swagger/containerservice/ by "make generate": do not edit.

"""Enums of ``containerservice``: ``managed_clusters``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class AccelerationMode(ExtensibleEnum):
    """How the network is made faster: BpfVeth or None."""

    BPF_VETH = "BpfVeth"
    NONE = "None"


class AdvancedNetworkPolicies(ExtensibleEnum):
    """Network policies beyond addresses and ports: L7, FQDN or None."""

    L7 = "L7"
    FQDN = "FQDN"
    NONE = "None"


class AgentPoolMode(ExtensibleEnum):
    """What an agent pool is for: System, User or Gateway."""

    SYSTEM = "System"
    USER = "User"
    GATEWAY = "Gateway"


class AgentPoolSSHAccess(ExtensibleEnum):
    """Who may sign in over SSH: LocalUser, EntraId, or Disabled for nobody."""

    LOCAL_USER = "LocalUser"
    DISABLED = "Disabled"
    ENTRA_ID = "EntraId"


class AgentPoolType(ExtensibleEnum):
    """How nodes are made: VirtualMachineScaleSets, AvailabilitySet or VirtualMachines."""

    VIRTUAL_MACHINE_SCALE_SETS = "VirtualMachineScaleSets"
    AVAILABILITY_SET = "AvailabilitySet"
    VIRTUAL_MACHINES = "VirtualMachines"


class ArtifactSource(ExtensibleEnum):
    """Artifact source: Cache or Direct."""

    CACHE = "Cache"
    DIRECT = "Direct"


class BackendPoolType(ExtensibleEnum):
    """Backend pool type: NodeIPConfiguration or NodeIP."""

    NODE_IP_CONFIGURATION = "NodeIPConfiguration"
    NODE_IP = "NodeIP"


class ContainerNetworkLogs(ExtensibleEnum):
    """Whether it is on: Enabled or Disabled."""

    DISABLED = "Disabled"
    ENABLED = "Enabled"


class DRANETMode(ExtensibleEnum):
    """DRANET mode: Unmanaged or Managed."""

    UNMANAGED = "Unmanaged"
    MANAGED = "Managed"


class Expander(ExtensibleEnum):
    """How the autoscaler picks a pool: least-waste, most-pods, priority or random."""

    LEAST_WASTE = "least-waste"
    MOST_PODS = "most-pods"
    PRIORITY = "priority"
    RANDOM = "random"


class ExtendedLocationTypes(ExtensibleEnum):
    """Extended location types: always EdgeZone so far."""

    EDGE_ZONE = "EdgeZone"


class Format(ExtensibleEnum):
    """Form of the kubeconfig: azure or exec."""

    AZURE = "azure"
    EXEC = "exec"


class GPUDriver(ExtensibleEnum):
    """GPU driver: Install or None."""

    INSTALL = "Install"
    NONE = "None"


class GPUInstanceProfile(ExtensibleEnum):
    """GPU instance profile: MIG1g, MIG2g, MIG3g, MIG4g or MIG7g."""

    MIG1_G = "MIG1g"
    MIG2_G = "MIG2g"
    MIG3_G = "MIG3g"
    MIG4_G = "MIG4g"
    MIG7_G = "MIG7g"


class GatewayAPIIstioEnabled(ExtensibleEnum):
    """Whether it is on: Enabled or Disabled."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"


class IPFamily(ExtensibleEnum):
    """IP family: IPv4 or IPv6."""

    I_PV4 = "IPv4"
    I_PV6 = "IPv6"


class IdentityBindingProvisioningState(ExtensibleEnum):
    """State of the last create or update."""

    SUCCEEDED = "Succeeded"
    FAILED = "Failed"
    CANCELED = "Canceled"
    CREATING = "Creating"
    UPDATING = "Updating"
    DELETING = "Deleting"


class InfrastructureEncryption(ExtensibleEnum):
    """Infrastructure encryption: always Enabled so far."""

    ENABLED = "Enabled"


class IstioIngressGatewayMode(ExtensibleEnum):
    """Istio ingress gateway mode: External or Internal."""

    EXTERNAL = "External"
    INTERNAL = "Internal"


class KeyVaultNetworkAccessTypes(ExtensibleEnum):
    """Key vault network access types: Public or Private."""

    PUBLIC = "Public"
    PRIVATE = "Private"


class KubeletDiskType(ExtensibleEnum):
    """Kubelet disk type: OS or Temporary."""

    OS = "OS"
    TEMPORARY = "Temporary"


class KubernetesSupportPlan(ExtensibleEnum):
    """Kubernetes support plan: KubernetesOfficial or AKSLongTermSupport."""

    KUBERNETES_OFFICIAL = "KubernetesOfficial"
    AKS_LONG_TERM_SUPPORT = "AKSLongTermSupport"


class LoadBalancerSku(ExtensibleEnum):
    """Load balancer SKU: standard or basic."""

    STANDARD = "standard"
    BASIC = "basic"


class LocalDNSForwardDestination(ExtensibleEnum):
    """Local DNS forward destination: ClusterCoreDNS or VnetDNS."""

    CLUSTER_CORE_DNS = "ClusterCoreDNS"
    VNET_DNS = "VnetDNS"


class LocalDNSForwardPolicy(ExtensibleEnum):
    """Local DNS forward policy: Sequential, RoundRobin or Random."""

    SEQUENTIAL = "Sequential"
    ROUND_ROBIN = "RoundRobin"
    RANDOM = "Random"


class LocalDNSMode(ExtensibleEnum):
    """Whether DNS is cached on the nodes: Preferred, Required or Disabled."""

    PREFERRED = "Preferred"
    REQUIRED = "Required"
    DISABLED = "Disabled"


class LocalDNSProtocol(ExtensibleEnum):
    """Local DNS protocol: PreferUDP or ForceTCP."""

    PREFER_UDP = "PreferUDP"
    FORCE_TCP = "ForceTCP"


class LocalDNSQueryLogging(ExtensibleEnum):
    """Local DNS query logging: Error or Log."""

    ERROR = "Error"
    LOG = "Log"


class LocalDNSServeStale(ExtensibleEnum):
    """Local DNS serve stale: Verify, Immediate or Disable."""

    VERIFY = "Verify"
    IMMEDIATE = "Immediate"
    DISABLE = "Disable"


class LocalDNSState(ExtensibleEnum):
    """Whether it is on: Enabled or Disabled."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"


class ManagedClusterNATGatewaySku(ExtensibleEnum):
    """Managed cluster NAT gateway SKU: Standard or StandardV2."""

    STANDARD = "Standard"
    STANDARD_V2 = "StandardV2"


class ManagedClusterPodIdentityProvisioningState(ExtensibleEnum):
    """State of the last create or update."""

    ASSIGNED = "Assigned"
    CANCELED = "Canceled"
    DELETING = "Deleting"
    FAILED = "Failed"
    SUCCEEDED = "Succeeded"
    UPDATING = "Updating"


class ManagedClusterSKUName(ExtensibleEnum):
    """Kind of cluster: Base, or Automatic for one that AKS runs in full."""

    BASE = "Base"
    AUTOMATIC = "Automatic"


class ManagedClusterSKUTier(ExtensibleEnum):
    """Tier of a cluster: Free, Standard or Premium with long-term support."""

    PREMIUM = "Premium"
    STANDARD = "Standard"
    FREE = "Free"


class ManagedGatewayType(ExtensibleEnum):
    """Managed gateway type: Disabled or Standard."""

    DISABLED = "Disabled"
    STANDARD = "Standard"


class NetworkDataplane(ExtensibleEnum):
    """Network dataplane: azure or cilium."""

    AZURE = "azure"
    CILIUM = "cilium"


class NetworkMode(ExtensibleEnum):
    """Network mode: transparent or bridge."""

    TRANSPARENT = "transparent"
    BRIDGE = "bridge"


class NetworkPlugin(ExtensibleEnum):
    """Network plugin: azure, kubenet or none."""

    AZURE = "azure"
    KUBENET = "kubenet"
    NONE = "none"


class NetworkPluginMode(ExtensibleEnum):
    """Network plugin mode: always overlay so far."""

    OVERLAY = "overlay"


class NetworkPolicy(ExtensibleEnum):
    """Network policy: none, calico, azure or cilium."""

    NONE = "none"
    CALICO = "calico"
    AZURE = "azure"
    CILIUM = "cilium"


class NginxIngressControllerType(ExtensibleEnum):
    """NGINX ingress controller type: AnnotationControlled, External, Internal or None."""

    ANNOTATION_CONTROLLED = "AnnotationControlled"
    EXTERNAL = "External"
    INTERNAL = "Internal"
    NONE = "None"


class NodeOSUpgradeChannel(ExtensibleEnum):
    """How nodes are kept up to date: NodeImage, SecurityPatch, Unmanaged or None."""

    NONE = "None"
    UNMANAGED = "Unmanaged"
    NODE_IMAGE = "NodeImage"
    SECURITY_PATCH = "SecurityPatch"


class NodeProvisioningDefaultNodePools(ExtensibleEnum):
    """Node provisioning default node pools: None or Auto."""

    NONE = "None"
    AUTO = "Auto"


class NodeProvisioningMode(ExtensibleEnum):
    """Node provisioning mode: Manual or Auto."""

    MANUAL = "Manual"
    AUTO = "Auto"


class OSDiskType(ExtensibleEnum):
    """OS disk type: Managed or Ephemeral."""

    MANAGED = "Managed"
    EPHEMERAL = "Ephemeral"


class OutboundType(ExtensibleEnum):
    """How outbound traffic leaves: loadBalancer, userDefinedRouting, managedNATGateway, userAssignedNATGateway or
    none.
    """

    LOAD_BALANCER = "loadBalancer"
    USER_DEFINED_ROUTING = "userDefinedRouting"
    MANAGED_NAT_GATEWAY = "managedNATGateway"
    USER_ASSIGNED_NAT_GATEWAY = "userAssignedNATGateway"
    NONE = "none"


class PodIPAllocationMode(ExtensibleEnum):
    """Pod IP allocation mode: DynamicIndividual or StaticBlock."""

    DYNAMIC_INDIVIDUAL = "DynamicIndividual"
    STATIC_BLOCK = "StaticBlock"


class PrivateEndpointConnectionProvisioningState(ExtensibleEnum):
    """State of the last create or update."""

    CANCELED = "Canceled"
    CREATING = "Creating"
    DELETING = "Deleting"
    FAILED = "Failed"
    SUCCEEDED = "Succeeded"


class ProxyRedirectionMechanism(ExtensibleEnum):
    """Proxy redirection mechanism: InitContainers or CNIChaining."""

    INIT_CONTAINERS = "InitContainers"
    CNI_CHAINING = "CNIChaining"


class PublicNetworkAccess(ExtensibleEnum):
    """Whether the API server can be reached from public networks."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"


class ResourceIdentityType(ExtensibleEnum):
    """Which kinds of managed identity a resource has: system-assigned, user-assigned, both or none."""

    SYSTEM_ASSIGNED = "SystemAssigned"
    USER_ASSIGNED = "UserAssigned"
    NONE = "None"


class RestrictionLevel(ExtensibleEnum):
    """Restriction level: Unrestricted or ReadOnly."""

    UNRESTRICTED = "Unrestricted"
    READ_ONLY = "ReadOnly"


class ScaleDownMode(ExtensibleEnum):
    """What happens to nodes that are scaled away: Delete or Deallocate."""

    DELETE = "Delete"
    DEALLOCATE = "Deallocate"


class ScaleSetEvictionPolicy(ExtensibleEnum):
    """What happens to Spot nodes that are evicted: Delete or Deallocate."""

    DELETE = "Delete"
    DEALLOCATE = "Deallocate"


class ScaleSetPriority(ExtensibleEnum):
    """Whether nodes are Spot or Regular."""

    SPOT = "Spot"
    REGULAR = "Regular"


class TransitEncryptionType(ExtensibleEnum):
    """Transit encryption type: WireGuard or None."""

    WIRE_GUARD = "WireGuard"
    NONE = "None"


class TrustedAccessRoleBindingProvisioningState(ExtensibleEnum):
    """State of the last create or update."""

    CANCELED = "Canceled"
    DELETING = "Deleting"
    FAILED = "Failed"
    SUCCEEDED = "Succeeded"
    UPDATING = "Updating"


class UndrainableNodeBehavior(ExtensibleEnum):
    """What happens to nodes that pods do not leave during an upgrade: Cordon or Schedule."""

    CORDON = "Cordon"
    SCHEDULE = "Schedule"


class UpgradeChannel(ExtensibleEnum):
    """How fast new versions are taken up: rapid, stable, patch, node-image or none."""

    RAPID = "rapid"
    STABLE = "stable"
    PATCH = "patch"
    NODE_IMAGE = "node-image"
    NONE = "none"


class WorkloadRuntime(ExtensibleEnum):
    """What nodes can run: OCIContainer, WasmWasi or KataVmIsolation."""

    OCI_CONTAINER = "OCIContainer"
    WASM_WASI = "WasmWasi"
    KATA_VM_ISOLATION = "KataVmIsolation"
