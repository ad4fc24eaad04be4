# Generated from swagger/containerservice/ by "make generate": do not edit.
# ruff: noqa: F403

"""Models of the service ``containerservice``, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.lazy import lazy

if TYPE_CHECKING:
    from ..enums import *
    from ._bases import *
    from ._common import *
    from ._managed_clusters import *
    from ._managed_clusters_2 import *
    from ._others import *
    from ._snapshots import *

_NAMES = {
    "..enums._common": """
        CreatedByType OSSKU OSType
    """,
    "..enums._managed_clusters": """
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
    "..enums._managed_clusters_2": """
        AdoptionPolicy Code ConnectionStatus DeletePolicy LicenseType ManagementMode NamespaceProvisioningState
        PolicyRule Protocol SchedulerConfigMode ServiceMeshMode Type WeekDay
    """,
    "..enums._snapshots": """
        SnapshotType
    """,
    "._bases": """
        ProxyResource Resource TrackedResource
    """,
    "._common": """
        CreationData ErrorResponse SystemData TagsObject
    """,
    "._managed_clusters": """
        AbsoluteMonthlySchedule AccessProfile AdvancedNetworking AdvancedNetworkingObservability
        AdvancedNetworkingPerformance AdvancedNetworkingSecurity AdvancedNetworkingSecurityTransitEncryption AgentPool
        AgentPoolArtifactStreamingProfile AgentPoolAvailableVersions AgentPoolAvailableVersionsProperties
        AgentPoolAvailableVersionsPropertiesAgentPoolVersionsItem AgentPoolDeleteMachinesParameter
        AgentPoolGatewayProfile AgentPoolManagedClusterAgentPoolProfileProperties AgentPoolNetworkProfile
        AgentPoolRecentlyUsedVersion AgentPoolSecurityProfile AgentPoolStatus AgentPoolUpgradeProfile
        AgentPoolUpgradeProfileProperties AgentPoolUpgradeProfilePropertiesUpgradesItem AgentPoolUpgradeSettings
        AgentPoolWindowsProfile AutoScaleProfile AzureKeyVaultKms ClusterUpgradeSettings CommandResultProperties
        CompatibleVersions ContainerServiceLinuxProfile ContainerServiceNetworkProfile ContainerServiceSshConfiguration
        ContainerServiceSshPublicKey CredentialResult CredentialResults DRANETProfile DailySchedule DateSpan
        DelegatedResource EndpointDependency EndpointDetail ErrorAdditionalInfo ErrorDetail ExtendedLocation GPUProfile
        IPTag IdentityBinding IdentityBindingManagedIdentityProfile IdentityBindingOidcIssuerProfile
        IdentityBindingProperties IstioCertificateAuthority IstioComponents IstioEgressGateway IstioIngressGateway
        IstioPluginCertificateAuthority IstioServiceMesh KubeletConfig KubernetesPatchVersion
        KubernetesResourceObjectEncryptionProfile KubernetesVersion KubernetesVersionCapabilities
        KubernetesVersionListResult LinuxOSConfig LocalDNSOverride LocalDNSProfile Machine MachineIpAddress
        MachineNetworkProperties MachineProperties MaintenanceConfiguration MaintenanceConfigurationProperties
        MaintenanceWindow ManagedCluster ManagedClusterAADProfile ManagedClusterAIToolchainOperatorProfile
        ManagedClusterAPIServerAccessProfile ManagedClusterAccessProfile ManagedClusterAddonProfile
        ManagedClusterAddonProfileIdentity ManagedClusterAgentPoolProfile ManagedClusterAgentPoolProfileProperties
        ManagedClusterAppRoutingIstio ManagedClusterAutoUpgradeProfile ManagedClusterAzureMonitorProfile
        ManagedClusterAzureMonitorProfileAppMonitoring ManagedClusterAzureMonitorProfileAppMonitoringAutoInstrumentation
        ManagedClusterAzureMonitorProfileAppMonitoringOpenTelemetryLogsAndTraces
        ManagedClusterAzureMonitorProfileAppMonitoringOpenTelemetryMetrics
        ManagedClusterAzureMonitorProfileContainerInsights ManagedClusterAzureMonitorProfileKubeStateMetrics
        ManagedClusterAzureMonitorProfileMetrics ManagedClusterAzureMonitorProfileMetricsControlPlane
        ManagedClusterBootstrapProfile ManagedClusterCostAnalysis ManagedClusterHTTPProxyConfig
        ManagedClusterHostedSystemProfile ManagedClusterIdentity ManagedClusterIngressProfile
        ManagedClusterIngressProfileGatewayConfiguration ManagedClusterIngressProfileNginx
        ManagedClusterIngressProfileWebAppRouting ManagedClusterLoadBalancerProfile
        ManagedClusterLoadBalancerProfileManagedOutboundIPs ManagedClusterLoadBalancerProfileOutboundIPPrefixes
        ManagedClusterLoadBalancerProfileOutboundIPs ManagedClusterManagedOutboundIPProfile ManagedClusterMetricsProfile
        ManagedClusterNATGatewayProfile ManagedClusterNATGatewayProfileOutboundIPs
        ManagedClusterNATGatewayProfileOutboundIpPrefixes ManagedClusterNodeProvisioningProfile
        ManagedClusterNodeResourceGroupProfile ManagedClusterOIDCIssuerProfile ManagedClusterPodIdentity
        ManagedClusterPodIdentityException ManagedClusterPodIdentityProfile ManagedClusterPodIdentityProvisioningError
        ManagedClusterPodIdentityProvisioningErrorBody ManagedClusterPodIdentityProvisioningInfo
        ManagedClusterPoolUpgradeProfile ManagedClusterPoolUpgradeProfileUpgradesItem ManagedClusterProperties
        ManagedClusterPropertiesAutoScalerProfile ManagedClusterSKU ManagedClusterSecurityProfile
        ManagedClusterSecurityProfileDefender ManagedClusterSecurityProfileDefenderSecurityGating
        ManagedClusterSecurityProfileDefenderSecurityGatingIdentity
        ManagedClusterSecurityProfileDefenderSecurityMonitoring ManagedClusterSecurityProfileImageCleaner
        ManagedClusterSecurityProfileWorkloadIdentity ManagedClusterServicePrincipalProfile
        ManagedClusterStaticEgressGatewayProfile ManagedClusterStatus UserAssignedIdentity
    """,
    "._managed_clusters_2": """
        ManagedClusterStorageProfile ManagedClusterStorageProfileBlobCSIDriver ManagedClusterStorageProfileDiskCSIDriver
        ManagedClusterStorageProfileFileCSIDriver ManagedClusterStorageProfileSnapshotController
        ManagedClusterUpgradeProfile ManagedClusterUpgradeProfileProperties
        ManagedClusterWebAppRoutingGatewayAPIImplementations ManagedClusterWindowsProfile
        ManagedClusterWorkloadAutoScalerProfile ManagedClusterWorkloadAutoScalerProfileKeda
        ManagedClusterWorkloadAutoScalerProfileVerticalPodAutoscaler ManagedNamespace
        ManagedServiceIdentityUserAssignedIdentitiesValue ManualScaleProfile MeshRevision MeshRevisionProfile
        MeshRevisionProfileProperties MeshUpgradeProfile MeshUpgradeProfileProperties NamespaceProperties
        NetworkPolicies NvidiaGPUProfile OutboundEnvironmentEndpoint PortRange PowerState PrivateEndpoint
        PrivateEndpointConnection PrivateEndpointConnectionListResult PrivateEndpointConnectionProperties
        PrivateLinkResource PrivateLinkResourcesListResult PrivateLinkServiceConnectionState RelativeMonthlySchedule
        ResourceQuota ResourceReference RunCommandRequest RunCommandResult ScaleProfile Schedule
        SchedulerInstanceProfile SchedulerProfile ServiceMeshProfile SysctlConfig TimeInWeek TimeSpan
        TrustedAccessRoleBinding TrustedAccessRoleBindingProperties UpgradeOverrideSettings VirtualMachineNodes
        VirtualMachinesProfile WeeklySchedule WindowsGmsaProfile
    """,
    "._others": """
        OperationValue OperationValueDisplay TrustedAccessRole TrustedAccessRoleRule
    """,
    "._snapshots": """
        Snapshot SnapshotProperties
    """,
}

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(__name__, _NAMES)
