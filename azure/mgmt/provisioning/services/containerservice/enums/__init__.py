# Generated from swagger/containerservice/containerservice.json (2026-08-01, sha256 3e8faf6fce90).
# Do not edit: run "make generate".
# ruff: noqa: F403

"""Enums of the service ``containerservice``, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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
_MODULES = {name: module for module, names in _NAMES.items() for name in names.split()}

if not TYPE_CHECKING:
    __all__ = sorted(_MODULES)

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        found = globals()[name] = getattr(import_module(_MODULES[name], __name__), name)
        return found

    def __dir__() -> list[str]:
        return sorted({*globals(), *_MODULES})
