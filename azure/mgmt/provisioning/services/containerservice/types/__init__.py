# Generated from swagger/containerservice/containerservice.json (2026-08-01, sha256 3e8faf6fce90).
# Do not edit: run "make generate".
# ruff: noqa: F403

"""Dicts that stand for the models of the service ``containerservice``, and values of its enums, each loaded when it
is first asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._bases import *
    from ._common import *
    from ._managed_clusters import *
    from ._managed_clusters_2 import *
    from ._others import *
    from ._snapshots import *

_NAMES = {
    "._bases": """
        ProxyResourceDict ResourceDict TrackedResourceDict
    """,
    "._common": """
        CreatedByTypeValue CreationDataDict ErrorResponseDict OSSKUValue OSTypeValue SystemDataDict TagsObjectDict
    """,
    "._managed_clusters": """
        AbsoluteMonthlyScheduleDict AccelerationModeValue AccessProfileDict AdvancedNetworkPoliciesValue
        AdvancedNetworkingDict AdvancedNetworkingObservabilityDict AdvancedNetworkingPerformanceDict
        AdvancedNetworkingSecurityDict AdvancedNetworkingSecurityTransitEncryptionDict
        AgentPoolArtifactStreamingProfileDict AgentPoolAvailableVersionsDict
        AgentPoolAvailableVersionsPropertiesAgentPoolVersionsItemDict AgentPoolAvailableVersionsPropertiesDict
        AgentPoolDeleteMachinesParameterDict AgentPoolDict AgentPoolGatewayProfileDict
        AgentPoolManagedClusterAgentPoolProfilePropertiesDict AgentPoolModeValue AgentPoolNetworkProfileDict
        AgentPoolRecentlyUsedVersionDict AgentPoolSSHAccessValue AgentPoolSecurityProfileDict AgentPoolStatusDict
        AgentPoolTypeValue AgentPoolUpgradeProfileDict AgentPoolUpgradeProfilePropertiesDict
        AgentPoolUpgradeProfilePropertiesUpgradesItemDict AgentPoolUpgradeSettingsDict AgentPoolWindowsProfileDict
        ArtifactSourceValue AutoScaleProfileDict AzureKeyVaultKmsDict BackendPoolTypeValue ClusterUpgradeSettingsDict
        CommandResultPropertiesDict CompatibleVersionsDict ContainerNetworkLogsValue ContainerServiceLinuxProfileDict
        ContainerServiceNetworkProfileDict ContainerServiceSshConfigurationDict ContainerServiceSshPublicKeyDict
        CredentialResultDict CredentialResultsDict DRANETModeValue DRANETProfileDict DailyScheduleDict DateSpanDict
        DelegatedResourceDict EndpointDependencyDict EndpointDetailDict ErrorAdditionalInfoDict ErrorDetailDict
        ExpanderValue ExtendedLocationDict ExtendedLocationTypesValue FormatValue GPUDriverValue GPUInstanceProfileValue
        GPUProfileDict GatewayAPIIstioEnabledValue IPFamilyValue IPTagDict IdentityBindingDict
        IdentityBindingManagedIdentityProfileDict IdentityBindingOidcIssuerProfileDict IdentityBindingPropertiesDict
        IdentityBindingProvisioningStateValue InfrastructureEncryptionValue IstioCertificateAuthorityDict
        IstioComponentsDict IstioEgressGatewayDict IstioIngressGatewayDict IstioIngressGatewayModeValue
        IstioPluginCertificateAuthorityDict IstioServiceMeshDict KeyVaultNetworkAccessTypesValue KubeletConfigDict
        KubeletDiskTypeValue KubernetesPatchVersionDict KubernetesResourceObjectEncryptionProfileDict
        KubernetesSupportPlanValue KubernetesVersionCapabilitiesDict KubernetesVersionDict
        KubernetesVersionListResultDict LinuxOSConfigDict LoadBalancerSkuValue LocalDNSForwardDestinationValue
        LocalDNSForwardPolicyValue LocalDNSModeValue LocalDNSOverrideDict LocalDNSProfileDict LocalDNSProtocolValue
        LocalDNSQueryLoggingValue LocalDNSServeStaleValue LocalDNSStateValue MachineDict MachineIpAddressDict
        MachineNetworkPropertiesDict MachinePropertiesDict MaintenanceConfigurationDict
        MaintenanceConfigurationPropertiesDict MaintenanceWindowDict ManagedClusterAADProfileDict
        ManagedClusterAIToolchainOperatorProfileDict ManagedClusterAPIServerAccessProfileDict
        ManagedClusterAccessProfileDict ManagedClusterAddonProfileDict ManagedClusterAddonProfileIdentityDict
        ManagedClusterAgentPoolProfileDict ManagedClusterAgentPoolProfilePropertiesDict
        ManagedClusterAppRoutingIstioDict ManagedClusterAutoUpgradeProfileDict
        ManagedClusterAzureMonitorProfileAppMonitoringAutoInstrumentationDict
        ManagedClusterAzureMonitorProfileAppMonitoringDict
        ManagedClusterAzureMonitorProfileAppMonitoringOpenTelemetryLogsAndTracesDict
        ManagedClusterAzureMonitorProfileAppMonitoringOpenTelemetryMetricsDict
        ManagedClusterAzureMonitorProfileContainerInsightsDict ManagedClusterAzureMonitorProfileDict
        ManagedClusterAzureMonitorProfileKubeStateMetricsDict ManagedClusterAzureMonitorProfileMetricsControlPlaneDict
        ManagedClusterAzureMonitorProfileMetricsDict ManagedClusterBootstrapProfileDict ManagedClusterCostAnalysisDict
        ManagedClusterDict ManagedClusterHTTPProxyConfigDict ManagedClusterHostedSystemProfileDict
        ManagedClusterIdentityDict ManagedClusterIngressProfileDict ManagedClusterIngressProfileGatewayConfigurationDict
        ManagedClusterIngressProfileNginxDict ManagedClusterIngressProfileWebAppRoutingDict
        ManagedClusterLoadBalancerProfileDict ManagedClusterLoadBalancerProfileManagedOutboundIPsDict
        ManagedClusterLoadBalancerProfileOutboundIPPrefixesDict ManagedClusterLoadBalancerProfileOutboundIPsDict
        ManagedClusterManagedOutboundIPProfileDict ManagedClusterMetricsProfileDict ManagedClusterNATGatewayProfileDict
        ManagedClusterNATGatewayProfileOutboundIPsDict ManagedClusterNATGatewayProfileOutboundIpPrefixesDict
        ManagedClusterNATGatewaySkuValue ManagedClusterNodeProvisioningProfileDict
        ManagedClusterNodeResourceGroupProfileDict ManagedClusterOIDCIssuerProfileDict ManagedClusterPodIdentityDict
        ManagedClusterPodIdentityExceptionDict ManagedClusterPodIdentityProfileDict
        ManagedClusterPodIdentityProvisioningErrorBodyDict ManagedClusterPodIdentityProvisioningErrorDict
        ManagedClusterPodIdentityProvisioningInfoDict ManagedClusterPodIdentityProvisioningStateValue
        ManagedClusterPoolUpgradeProfileDict ManagedClusterPoolUpgradeProfileUpgradesItemDict
        ManagedClusterPropertiesAutoScalerProfileDict ManagedClusterPropertiesDict ManagedClusterSKUDict
        ManagedClusterSKUNameValue ManagedClusterSKUTierValue ManagedClusterSecurityProfileDict ManagedGatewayTypeValue
        NetworkDataplaneValue NetworkModeValue NetworkPluginModeValue NetworkPluginValue NetworkPolicyValue
        NginxIngressControllerTypeValue NodeOSUpgradeChannelValue NodeProvisioningDefaultNodePoolsValue
        NodeProvisioningModeValue OSDiskTypeValue OutboundTypeValue PodIPAllocationModeValue
        PrivateEndpointConnectionProvisioningStateValue ProxyRedirectionMechanismValue PublicNetworkAccessValue
        ResourceIdentityTypeValue RestrictionLevelValue ScaleDownModeValue ScaleSetEvictionPolicyValue
        ScaleSetPriorityValue TransitEncryptionTypeValue TrustedAccessRoleBindingProvisioningStateValue
        UndrainableNodeBehaviorValue UpgradeChannelValue UserAssignedIdentityDict WorkloadRuntimeValue
    """,
    "._managed_clusters_2": """
        AdoptionPolicyValue CodeValue ConnectionStatusValue DeletePolicyValue LicenseTypeValue
        ManagedClusterSecurityProfileDefenderDict ManagedClusterSecurityProfileDefenderSecurityGatingDict
        ManagedClusterSecurityProfileDefenderSecurityGatingIdentityDict
        ManagedClusterSecurityProfileDefenderSecurityMonitoringDict ManagedClusterSecurityProfileImageCleanerDict
        ManagedClusterSecurityProfileWorkloadIdentityDict ManagedClusterServicePrincipalProfileDict
        ManagedClusterStaticEgressGatewayProfileDict ManagedClusterStatusDict
        ManagedClusterStorageProfileBlobCSIDriverDict ManagedClusterStorageProfileDict
        ManagedClusterStorageProfileDiskCSIDriverDict ManagedClusterStorageProfileFileCSIDriverDict
        ManagedClusterStorageProfileSnapshotControllerDict ManagedClusterUpgradeProfileDict
        ManagedClusterUpgradeProfilePropertiesDict ManagedClusterWebAppRoutingGatewayAPIImplementationsDict
        ManagedClusterWindowsProfileDict ManagedClusterWorkloadAutoScalerProfileDict
        ManagedClusterWorkloadAutoScalerProfileKedaDict ManagedClusterWorkloadAutoScalerProfileVerticalPodAutoscalerDict
        ManagedNamespaceDict ManagedServiceIdentityUserAssignedIdentitiesValueDict ManagementModeValue
        ManualScaleProfileDict MeshRevisionDict MeshRevisionProfileDict MeshRevisionProfilePropertiesDict
        MeshUpgradeProfileDict MeshUpgradeProfilePropertiesDict NamespacePropertiesDict NamespaceProvisioningStateValue
        NetworkPoliciesDict NvidiaGPUProfileDict OutboundEnvironmentEndpointDict PolicyRuleValue PortRangeDict
        PowerStateDict PrivateEndpointConnectionDict PrivateEndpointConnectionListResultDict
        PrivateEndpointConnectionPropertiesDict PrivateEndpointDict PrivateLinkResourceDict
        PrivateLinkResourcesListResultDict PrivateLinkServiceConnectionStateDict ProtocolValue
        RelativeMonthlyScheduleDict ResourceQuotaDict ResourceReferenceDict RunCommandRequestDict RunCommandResultDict
        ScaleProfileDict ScheduleDict SchedulerConfigModeValue SchedulerInstanceProfileDict SchedulerProfileDict
        ServiceMeshModeValue ServiceMeshProfileDict SysctlConfigDict TimeInWeekDict TimeSpanDict
        TrustedAccessRoleBindingDict TrustedAccessRoleBindingPropertiesDict TypeValue UpgradeOverrideSettingsDict
        VirtualMachineNodesDict VirtualMachinesProfileDict WeekDayValue WeeklyScheduleDict WindowsGmsaProfileDict
    """,
    "._others": """
        OperationValueDict OperationValueDisplayDict TrustedAccessRoleDict TrustedAccessRoleRuleDict
    """,
    "._snapshots": """
        SnapshotDict SnapshotPropertiesDict SnapshotTypeValue
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
