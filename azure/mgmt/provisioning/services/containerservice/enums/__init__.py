# Generated from swagger/containerservice/ by "make generate": do not edit.
# ruff: noqa: F403

"""Enums of the service ``containerservice``, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.lazy import lazy

if TYPE_CHECKING:
    from ._common import *
    from ._managed_clusters import *
    from ._managed_clusters_2 import *
    from ._snapshots import *

_NAMES = {
    "._common": """
        CreatedByType OSSKU OSType
    """,
    "._managed_clusters": """
        AccelerationMode AdvancedNetworkPolicies AgentPoolMode AgentPoolSSHAccess AgentPoolType ArtifactSource
        BackendPoolType ContainerNetworkLogs DRANETMode Expander ExtendedLocationTypes Format GPUDriver
        GPUInstanceProfile GatewayAPIIstioEnabled IPFamily IdentityBindingProvisioningState InfrastructureEncryption
        IstioIngressGatewayMode KeyVaultNetworkAccessTypes KubeletDiskType KubernetesSupportPlan LoadBalancerSku
        LocalDNSForwardDestination LocalDNSForwardPolicy LocalDNSMode LocalDNSProtocol LocalDNSQueryLogging
        LocalDNSServeStale LocalDNSState ManagedClusterNATGatewaySku ManagedClusterPodIdentityProvisioningState
        ManagedClusterSKUName ManagedClusterSKUTier ManagedGatewayType NetworkDataplane NetworkMode NetworkPlugin
        NetworkPluginMode NetworkPolicy NginxIngressControllerType NodeOSUpgradeChannel NodeProvisioningDefaultNodePools
        NodeProvisioningMode OSDiskType OutboundType PodIPAllocationMode PrivateEndpointConnectionProvisioningState
        ProxyRedirectionMechanism PublicNetworkAccess ResourceIdentityType RestrictionLevel ScaleDownMode
        ScaleSetEvictionPolicy ScaleSetPriority TransitEncryptionType TrustedAccessRoleBindingProvisioningState
        UndrainableNodeBehavior UpgradeChannel WorkloadRuntime
    """,
    "._managed_clusters_2": """
        AdoptionPolicy Code ConnectionStatus DeletePolicy LicenseType ManagementMode NamespaceProvisioningState
        PolicyRule Protocol SchedulerConfigMode ServiceMeshMode Type WeekDay
    """,
    "._snapshots": """
        SnapshotType
    """,
}

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(__name__, _NAMES)
