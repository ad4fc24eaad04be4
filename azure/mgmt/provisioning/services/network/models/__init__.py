# Generated from swagger/network/ by "make generate": do not edit.
# ruff: noqa: F403

"""Models of the service ``network``, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.lazy import lazy

if TYPE_CHECKING:
    from ..enums import *
    from ._application_gateways import *
    from ._application_security_groups import *
    from ._authentication_policies import *
    from ._azure_firewalls import *
    from ._bases import *
    from ._bastion_hosts import *
    from ._client import *
    from ._common import *
    from ._custom_ip_prefixes import *
    from ._ddos_custom_policies import *
    from ._ddos_protection_plans import *
    from ._express_route_circuits import *
    from ._express_route_cross_connections import *
    from ._express_route_gateways import *
    from ._express_route_lags import *
    from ._express_route_ports import *
    from ._firewall_policies import *
    from ._first_party_service_tags import *
    from ._interconnect_groups import *
    from ._ip_allocations import *
    from ._ip_groups import *
    from ._load_balancers import *
    from ._local_network_gateways import *
    from ._management_group_network_manager_connections import *
    from ._nat_gateways import *
    from ._network_interfaces import *
    from ._network_managers import *
    from ._network_profiles import *
    from ._network_security_groups import *
    from ._network_security_perimeters import *
    from ._network_virtual_appliances import *
    from ._network_watchers import *
    from ._others import *
    from ._p2_svpn_gateways import *
    from ._private_endpoints import *
    from ._private_link_services import *
    from ._public_ip_addresses import *
    from ._public_ip_prefixes import *
    from ._route_filters import *
    from ._route_tables import *
    from ._security_partner_providers import *
    from ._service_endpoint_policies import *
    from ._service_gateways import *
    from ._verifier_workspaces import *
    from ._virtual_hubs import *
    from ._virtual_network_appliances import *
    from ._virtual_network_gateway_connections import *
    from ._virtual_network_gateways import *
    from ._virtual_network_taps import *
    from ._virtual_networks import *
    from ._virtual_routers import *
    from ._virtual_wans import *
    from ._vpn_gateways import *
    from ._vpn_server_configurations import *
    from ._vpn_sites import *

_NAMES = {
    "..enums._application_gateways": """
        ApplicationGatewayAdvancedRoutingConditionType ApplicationGatewayBackendHealthServerHealth
        ApplicationGatewayClientAuthVerificationModes ApplicationGatewayClientRevocationOptions
        ApplicationGatewayCookieBasedAffinity ApplicationGatewayCustomErrorStatusCode ApplicationGatewayFirewallMode
        ApplicationGatewayFirewallRateLimitDuration ApplicationGatewayFirewallUserSessionVariable
        ApplicationGatewayLoadDistributionAlgorithm ApplicationGatewayOperationalState ApplicationGatewayProtocol
        ApplicationGatewayRedirectType ApplicationGatewayRequestRoutingRuleType ApplicationGatewayRuleSetStatusOptions
        ApplicationGatewaySkuFamily ApplicationGatewaySkuName ApplicationGatewaySslCipherSuite
        ApplicationGatewaySslPolicyName ApplicationGatewaySslPolicyType ApplicationGatewaySslProtocol
        ApplicationGatewayTier ApplicationGatewayTierTypes ApplicationGatewayUnAuthorizedRequestAction
        ApplicationGatewayWafRuleActionTypes ApplicationGatewayWafRuleParanoiaLevel
        ApplicationGatewayWafRuleSensitivityTypes ApplicationGatewayWafRuleStateTypes
    """,
    "..enums._authentication_policies": """
        OnUnauthenticatedRequest UserTrustProviderType
    """,
    "..enums._azure_firewalls": """
        AzureFirewallApplicationRuleProtocolType AzureFirewallNatRCActionType AzureFirewallNetworkRuleProtocol
        AzureFirewallPacketCaptureFlagsType AzureFirewallPacketCaptureOperationType
        AzureFirewallPacketCaptureResponseCode AzureFirewallRCActionType AzureFirewallSkuName AzureFirewallSkuTier
        AzureFirewallThreatIntelMode
    """,
    "..enums._bastion_hosts": """
        BastionHostSkuName SessionRecordingIdentityType
    """,
    "..enums._client": """
        BastionConnectProtocol
    """,
    "..enums._common": """
        Access AddressPrefixType AuthenticationMethod ConnectivityTopology CreatedByType DeleteExistingPeering DhGroup
        EffectiveAdminRuleKind EffectiveSecurityRuleProtocol ExpressRoutePeeringState ExpressRoutePeeringType
        ExtendedLocationTypes FailoverConnectionStatus FailoverTestStatus FailoverTestStatusForSingleTest
        FailoverTestType GroupConnectivity GroupMemberType IPVersion IkeEncryption IkeIntegrity IpsecEncryption
        IpsecIntegrity IsGlobal IsWorkloadProtected PfsGroup ProvisioningState ResourceIdentityType
        SecurityConfigurationRuleAccess SecurityConfigurationRuleDirection SecurityConfigurationRuleProtocol
        ServiceProviderProvisioningState UseHubGateway VnetLocalRouteOverrideCriteria VpnAuthenticationType
        VpnNatRuleMode VpnNatRuleType VpnPolicyMemberAttributeType
    """,
    "..enums._custom_ip_prefixes": """
        CommissionedState CustomIpPrefixType Geo
    """,
    "..enums._ddos_custom_policies": """
        DdosContinent DdosDetectionMode DdosMitigationTrafficScope DdosSourcePolicyActionType DdosTrafficType
    """,
    "..enums._express_route_circuits": """
        AdvertisedPublicPrefixPropertiesValidationState AuthorizationUseStatus CircuitConnectionStatus
        ExpressRouteCircuitPeeringAdvertisedPublicPrefixState ExpressRouteCircuitPeeringState
        ExpressRouteCircuitSkuFamily ExpressRouteCircuitSkuTier ResiliencyLevel
    """,
    "..enums._express_route_lags": """
        ExpressRouteLagAuthorizationUseStatus ExpressRouteLagBillingType ExpressRouteLagEncapsulation
        ExpressRouteLagLacpTimer
    """,
    "..enums._express_route_ports": """
        ExpressRouteFailoverBgpStatusAddressFamily ExpressRouteFailoverLinkType ExpressRouteLinkAdminState
        ExpressRouteLinkConnectorType ExpressRouteLinkFailoverBgpStatus ExpressRouteLinkMacSecCipher
        ExpressRouteLinkMacSecSciState ExpressRoutePortAuthorizationUseStatus ExpressRoutePortsBillingType
        ExpressRoutePortsEncapsulation MaintenanceTestCategory
    """,
    "..enums._firewall_policies": """
        AutoLearnPrivateRangesMode FirewallPolicyFilterRuleCollectionActionType FirewallPolicyIDPSQuerySortOrder
        FirewallPolicyIDPSSignatureDirection FirewallPolicyIDPSSignatureMode FirewallPolicyIDPSSignatureSeverity
        FirewallPolicyIntrusionDetectionProfileType FirewallPolicyIntrusionDetectionProtocol
        FirewallPolicyIntrusionDetectionStateType FirewallPolicyNatRuleCollectionActionType
        FirewallPolicyRuleApplicationProtocolType FirewallPolicyRuleCollectionType FirewallPolicyRuleNetworkProtocol
        FirewallPolicyRuleType FirewallPolicySkuTier LabelSelectorOperator
    """,
    "..enums._interconnect_groups": """
        InterconnectGroupScope SubgroupProfileScope
    """,
    "..enums._ip_allocations": """
        IPAllocationMethod IpAllocationType
    """,
    "..enums._load_balancers": """
        GatewayLoadBalancerTunnelInterfaceType GatewayLoadBalancerTunnelProtocol LoadBalancerBackendAddressAdminState
        LoadBalancerDetailLevel LoadBalancerMode LoadBalancerOutboundRuleProtocol LoadBalancerScope LoadBalancerSkuName
        LoadBalancerSkuTier LoadDistribution ProbeNoHealthyBackendsBehavior ProbeProtocol SyncMode TransportProtocol
    """,
    "..enums._nat_gateways": """
        Nat64State NatGatewaySkuName
    """,
    "..enums._network_interfaces": """
        EffectiveRouteSource EffectiveRouteState NetworkInterfaceAuxiliaryMode NetworkInterfaceAuxiliarySku
        NetworkInterfaceMigrationPhase NetworkInterfaceNicType
    """,
    "..enums._network_managers": """
        AddressSpaceAggregationOption AdminRuleKind ConfigurationType ConnectedGroupAddressOverlap
        ConnectedGroupPrivateEndpointsScale DeploymentStatus DisableBgpRoutePropagation IpType
        NetworkIntentPolicyBasedService PeeringEnforcement RoutingRuleDestinationType RoutingRuleNextHopType
        ScopeConnectionState
    """,
    "..enums._network_security_groups": """
        SecurityRuleAccess SecurityRuleDirection SecurityRuleProtocol
    """,
    "..enums._network_security_perimeters": """
        AccessRuleDirection AssociationAccessMode NspLinkProvisioningState NspLinkStatus NspProvisioningState
    """,
    "..enums._network_virtual_appliances": """
        InboundSecurityRuleType InboundSecurityRulesProtocol MigrationType NicTypeInRequest NicTypeInResponse NvaNicType
    """,
    "..enums._network_watchers": """
        AssociationType ConnectionAnalyzerEndpointType ConnectionAnalyzerStatus ConnectionMonitorEndpointFilterItemType
        ConnectionMonitorEndpointFilterType ConnectionMonitorTestConfigurationProtocol ConnectionMonitorType
        ConnectionStatus CoverageLevel DestinationPortBehavior DiagnosticOperation Direction EndpointType
        FlowLogFormatType HTTPConfigurationMethod HTTPMethod IpFlowProtocol IssueType NextHopType Origin OutputType
        PacketCaptureTargetType PcError PcProtocol PcStatus PreferredIPVersion Protocol Severity VerbosityLevel
    """,
    "..enums._others": """
        ActionType ExceptionEntryMatchVariable ExceptionEntrySelectorMatchOperator ExceptionEntryValueMatchOperator
        ManagedRuleEnabledState NspReadinessState OwaspCrsExclusionEntryMatchVariable
        OwaspCrsExclusionEntrySelectorMatchOperator ProtocolType ScrubbingRuleEntryMatchOperator
        ScrubbingRuleEntryMatchVariable ScrubbingRuleEntryState SensitivityType SlotType UsageUnit
        WebApplicationFirewallAction WebApplicationFirewallEnabledState WebApplicationFirewallMatchVariable
        WebApplicationFirewallMode WebApplicationFirewallOperator WebApplicationFirewallPolicyResourceState
        WebApplicationFirewallPolicyTier WebApplicationFirewallRuleType WebApplicationFirewallScrubbingState
        WebApplicationFirewallState WebApplicationFirewallTransform
    """,
    "..enums._private_endpoints": """
        PrivateEndpointBillingSku PrivateEndpointIPVersionType PrivateEndpointVNetPolicies
    """,
    "..enums._private_link_services": """
        AccessMode
    """,
    "..enums._public_ip_addresses": """
        DdosSettingsProtectionMode DeleteOptions IsRollback PublicIPAddressMigrationPhase PublicIPAddressSkuName
        PublicIPAddressSkuTier PublicIpAddressDnsSettingsDomainNameLabelScope
    """,
    "..enums._public_ip_prefixes": """
        PublicIPPrefixSkuName PublicIPPrefixSkuTier
    """,
    "..enums._route_filters": """
        RouteFilterRuleType
    """,
    "..enums._route_tables": """
        DisablePeeringRoute RouteNextHopType RouteTableUsageMode
    """,
    "..enums._security_partner_providers": """
        SecurityPartnerProviderConnectionStatus SecurityProviderName
    """,
    "..enums._service_gateways": """
        AddressUpdateAction ServiceGatewaySkuName ServiceGatewaySkuTier ServiceType ServiceUpdateAction UpdateAction
    """,
    "..enums._verifier_workspaces": """
        NetworkProtocol
    """,
    "..enums._virtual_hubs": """
        HubBgpConnectionStatus HubRoutingPreference NextStep PreferredRoutingGateway RouteMapActionType
        RouteMapMatchCondition RoutingState
    """,
    "..enums._virtual_network_appliances": """
        VirtualNetworkApplianceCapabilityIpVersion VirtualNetworkApplianceCapabilityKind
        VirtualNetworkApplianceIpVersionType
    """,
    "..enums._virtual_network_gateway_connections": """
        ConnectionAuthenticationType VirtualNetworkGatewayConnectionMode VirtualNetworkGatewayConnectionProtocol
        VirtualNetworkGatewayConnectionStatus VirtualNetworkGatewayConnectionType
    """,
    "..enums._virtual_network_gateways": """
        AdminState BgpPeerState GatewayEffectiveRouteNextHopType ProcessorArchitecture ResiliencyModel
        VirtualNetworkGatewayMigrationPhase VirtualNetworkGatewayMigrationState VirtualNetworkGatewayMigrationType
        VirtualNetworkGatewaySkuName VirtualNetworkGatewaySkuTier VirtualNetworkGatewayType VpnClientProtocol VpnType
    """,
    "..enums._virtual_networks": """
        SharingScope SyncRemoteAddressSpace VirtualNetworkEncryptionEnforcement VirtualNetworkPeeringLevel
        VirtualNetworkPeeringState VirtualNetworkPrivateEndpointNetworkPolicies
        VirtualNetworkPrivateLinkServiceNetworkPolicies
    """,
    "..enums._virtual_wans": """
        OfficeTrafficCategory VirtualWanSecurityProviderType
    """,
    "..enums._vpn_gateways": """
        VpnConnectionStatus VpnGatewayGeneration VpnGatewayTunnelingProtocol VpnLinkConnectionMode
    """,
    "._application_gateways": """
        ApplicationGateway ApplicationGatewayAdvancedRoutingCondition ApplicationGatewayAdvancedRoutingConditionSet
        ApplicationGatewayAdvancedRoutingConditionSetPropertiesFormat ApplicationGatewayAdvancedRoutingMap
        ApplicationGatewayAdvancedRoutingMapPropertiesFormat ApplicationGatewayAdvancedRoutingPropertyValueMatcher
        ApplicationGatewayAdvancedRoutingRule ApplicationGatewayAdvancedRoutingRulePropertiesFormat
        ApplicationGatewayAuthConfig ApplicationGatewayAuthenticationCertificate
        ApplicationGatewayAuthenticationCertificatePropertiesFormat ApplicationGatewayAutoscaleConfiguration
        ApplicationGatewayAvailableSslOptions ApplicationGatewayAvailableSslOptionsPropertiesFormat
        ApplicationGatewayAvailableWafRuleSetsResult ApplicationGatewayBackendAddress
        ApplicationGatewayBackendAddressPool ApplicationGatewayBackendAddressPoolPropertiesFormat
        ApplicationGatewayBackendHealth ApplicationGatewayBackendHealthHttpSettings
        ApplicationGatewayBackendHealthOnDemand ApplicationGatewayBackendHealthPool
        ApplicationGatewayBackendHealthServer ApplicationGatewayBackendHttpSettings
        ApplicationGatewayBackendHttpSettingsPropertiesFormat ApplicationGatewayBackendSettings
        ApplicationGatewayBackendSettingsPropertiesFormat ApplicationGatewayClientAuthConfiguration
        ApplicationGatewayConnectionDraining ApplicationGatewayCustomError ApplicationGatewayEntraJWTValidationConfig
        ApplicationGatewayEntraJWTValidationConfigPropertiesFormat ApplicationGatewayFirewallDisabledRuleGroup
        ApplicationGatewayFirewallExclusion ApplicationGatewayFirewallManifestRuleSet ApplicationGatewayFirewallRule
        ApplicationGatewayFirewallRuleGroup ApplicationGatewayFirewallRuleSet
        ApplicationGatewayFirewallRuleSetPropertiesFormat ApplicationGatewayForContainersReferenceDefinition
        ApplicationGatewayFrontendIPConfiguration ApplicationGatewayFrontendIPConfigurationPropertiesFormat
        ApplicationGatewayFrontendPort ApplicationGatewayFrontendPortPropertiesFormat
        ApplicationGatewayGlobalConfiguration ApplicationGatewayHeaderConfiguration ApplicationGatewayHttpListener
        ApplicationGatewayHttpListenerPropertiesFormat ApplicationGatewayIPConfiguration
        ApplicationGatewayIPConfigurationPropertiesFormat ApplicationGatewayListener
        ApplicationGatewayListenerPropertiesFormat ApplicationGatewayLoadDistributionPolicy
        ApplicationGatewayLoadDistributionPolicyPropertiesFormat ApplicationGatewayLoadDistributionTarget
        ApplicationGatewayLoadDistributionTargetPropertiesFormat ApplicationGatewayManagedHsm
        ApplicationGatewayOnDemandProbe ApplicationGatewayPathRule ApplicationGatewayPathRulePropertiesFormat
        ApplicationGatewayPrivateEndpointConnection ApplicationGatewayPrivateEndpointConnectionProperties
        ApplicationGatewayPrivateLinkConfiguration ApplicationGatewayPrivateLinkConfigurationProperties
        ApplicationGatewayPrivateLinkIpConfiguration ApplicationGatewayPrivateLinkIpConfigurationProperties
        ApplicationGatewayPrivateLinkResource ApplicationGatewayPrivateLinkResourceProperties ApplicationGatewayProbe
        ApplicationGatewayProbeHealthResponseMatch ApplicationGatewayProbePropertiesFormat
        ApplicationGatewayPropertiesFormat ApplicationGatewayRedirectConfiguration
        ApplicationGatewayRedirectConfigurationPropertiesFormat ApplicationGatewayRequestRoutingRule
        ApplicationGatewayRequestRoutingRulePropertiesFormat ApplicationGatewayRewriteRule
        ApplicationGatewayRewriteRuleActionSet ApplicationGatewayRewriteRuleCondition ApplicationGatewayRewriteRuleSet
        ApplicationGatewayRewriteRuleSetPropertiesFormat ApplicationGatewayRoutingRule
        ApplicationGatewayRoutingRulePropertiesFormat ApplicationGatewaySku ApplicationGatewaySslCertificate
        ApplicationGatewaySslCertificatePropertiesFormat ApplicationGatewaySslPolicy
        ApplicationGatewaySslPredefinedPolicy ApplicationGatewaySslPredefinedPolicyPropertiesFormat
        ApplicationGatewaySslProfile ApplicationGatewaySslProfilePropertiesFormat
        ApplicationGatewayTrustedClientCertificate ApplicationGatewayTrustedClientCertificatePropertiesFormat
        ApplicationGatewayTrustedRootCertificate ApplicationGatewayTrustedRootCertificatePropertiesFormat
        ApplicationGatewayUrlConfiguration ApplicationGatewayUrlPathMap ApplicationGatewayUrlPathMapPropertiesFormat
        ApplicationGatewayWebApplicationFirewallConfiguration HeaderValueMatcher
    """,
    "._application_security_groups": """
        AddressPrefixSet AddressPrefixSetPropertiesFormat ApplicationSecurityGroup
        ApplicationSecurityGroupPropertiesFormat
    """,
    "._authentication_policies": """
        AuthenticationPolicy AuthenticationPolicyPropertiesFormat AuthenticationPolicyUpdateParameters
        AuthenticationProviderProperties
    """,
    "._azure_firewalls": """
        AfcConfiguration AzureFirewall AzureFirewallApplicationRule AzureFirewallApplicationRuleCollection
        AzureFirewallApplicationRuleCollectionPropertiesFormat AzureFirewallApplicationRuleProtocol
        AzureFirewallAutoscaleConfiguration AzureFirewallIPConfiguration AzureFirewallIPConfigurationPropertiesFormat
        AzureFirewallIpGroups AzureFirewallNatRCAction AzureFirewallNatRule AzureFirewallNatRuleCollection
        AzureFirewallNatRuleCollectionProperties AzureFirewallNetworkRule AzureFirewallNetworkRuleCollection
        AzureFirewallNetworkRuleCollectionPropertiesFormat AzureFirewallPacketCaptureFlags
        AzureFirewallPacketCaptureResponse AzureFirewallPacketCaptureRule AzureFirewallPropertiesFormat
        AzureFirewallPublicIPAddress AzureFirewallRCAction AzureFirewallSku FirewallPacketCaptureParameters
        HubIPAddresses HubPublicIPAddresses IPPrefixesList
    """,
    "._bases": """
        ChildResource CommonProxyResource CommonResource CommonTrackedResource EffectiveConnectivityConfiguration
        ProxyResource ProxyResourceWithReadOnlyID Resource SecurityPerimeterResource SecurityPerimeterTrackedResource
        SubResource SubResourceModel TrackedResourceWithOptionalLocation TrackedResourceWithSettableIdOptionalLocation
    """,
    "._bastion_hosts": """
        BastionHost BastionHostIPConfiguration BastionHostIPConfigurationPropertiesFormat BastionHostPropertiesFormat
        BastionHostPropertiesFormatNetworkAcls BastionHostUpdate BastionSessionRecordingConfiguration IPRule
        SessionRecordingIdentity Sku
    """,
    "._client": """
        ActiveBaseSecurityAdminRule ActiveConfigurationParameter ActiveConnectivityConfiguration
        ActiveConnectivityConfigurationsListResult ActiveDefaultSecurityAdminRule ActiveSecurityAdminRule
        ActiveSecurityAdminRulesListResult BastionActiveSession BastionSessionState BastionShareableLink
        BastionShareableLinkListRequest BastionShareableLinkTokenListRequest DnsNameAvailabilityResult
        QueryRequestOptions SessionIds VM
    """,
    "._common": """
        AddressPrefixItem AddressSpace AdminPropertiesFormat BgpSettings CircuitMetadataMap CloudError CloudErrorBody
        CommonErrorAdditionalInfo CommonErrorDetail CommonErrorResponse ConfigurationGroup ConnectivityGroupItem
        DefaultAdminPropertiesFormat EffectiveNetworkSecurityRule Error ErrorDetails ErrorResponse
        ExpressRouteAuthorizationKey ExpressRouteCircuitsArpTableListResult ExpressRouteCircuitsRoutesTableListResult
        ExpressRouteFailoverCircuitResourceDetails ExpressRouteFailoverConnectionResourceDetails
        ExpressRouteFailoverRedundantRoute ExpressRouteFailoverSingleTestDetails ExpressRouteFailoverStopApiParameters
        ExpressRouteFailoverTestDetails ExpressRouteProviderPort ExpressRouteProviderPortProperties ExtendedLocation
        FailoverConnectionDetails GatewayCustomBgpIpAddressIpConfiguration GatewayResiliencyInformation
        GatewayResiliencyRecommendation GatewayRouteSet GatewayRouteSetsInformation Hub IPConfiguration
        IPConfigurationBgpPeeringAddress IPConfigurationProfile IPConfigurationProfilePropertiesFormat
        IPConfigurationPropertiesFormat IpTag IpsecPolicy Ipv6ExpressRouteCircuitPeeringConfig ManagedServiceIdentity
        ManagedServiceIdentityUserAssignedIdentities P2SVpnConnectionRequest PropagatedRouteTable
        PublicIpDdosProtectionStatusResult RadiusAuthServer RadiusAuthServerListResult RadiusServer
        ResiliencyRecommendationComponents RoutingConfiguration StaticRoute StaticRoutesConfig
        StopCircuitLinkFailoverTestParameterBody StopSiteFailoverTestParameterBody SystemData TagsObject
        TrafficSelectorPolicy VnetRoute VpnNatRuleMapping VpnPacketCaptureStartParameters VpnPacketCaptureStopParameters
        VpnProfileResponse
    """,
    "._custom_ip_prefixes": """
        CustomIpPrefix CustomIpPrefixPropertiesFormat
    """,
    "._ddos_custom_policies": """
        DdosCustomPolicy DdosCustomPolicyPropertiesFormat DdosDetectionRule DdosDetectionRulePropertiesFormat
        DdosGeoMatch DdosMitigationRule DdosMitigationRulePropertiesFormat DdosSourceMatchConditions
        DdosSourcePolicyAction DdosSourcePolicyOverride DdosTcpDefaultMitigations
        DdosTcpPerSourceConnectionRateLimitPolicy DdosTcpPerSourceRateLimitPolicy DdosUdpDefaultMitigations
        DdosUdpPerSourceRateLimitPolicy TrafficDetectionRule
    """,
    "._ddos_protection_plans": """
        DdosProtectionPlan DdosProtectionPlanPropertiesFormat
    """,
    "._express_route_circuits": """
        AdvertisedPublicPrefixProperties AuthorizationPropertiesFormat ExpressRouteCircuit ExpressRouteCircuitArpTable
        ExpressRouteCircuitAuthorization ExpressRouteCircuitConnection ExpressRouteCircuitConnectionPropertiesFormat
        ExpressRouteCircuitPeering ExpressRouteCircuitPeeringConfig ExpressRouteCircuitPeeringId
        ExpressRouteCircuitPeeringPropertiesFormat ExpressRouteCircuitPropertiesFormat ExpressRouteCircuitReference
        ExpressRouteCircuitRoutesTable ExpressRouteCircuitRoutesTableSummary
        ExpressRouteCircuitServiceProviderProperties ExpressRouteCircuitSku ExpressRouteCircuitStats
        ExpressRouteCircuitsRoutesTableSummaryListResult Ipv6CircuitConnectionConfig PeerExpressRouteCircuitConnection
        PeerExpressRouteCircuitConnectionPropertiesFormat
    """,
    "._express_route_cross_connections": """
        ExpressRouteCrossConnection ExpressRouteCrossConnectionPeering ExpressRouteCrossConnectionPeeringProperties
        ExpressRouteCrossConnectionProperties ExpressRouteCrossConnectionRoutesTableSummary
        ExpressRouteCrossConnectionsRoutesTableSummaryListResult Metric MigrateExpressRouteCircuitHealthCheckDetails
        MigrateExpressRouteCircuitHealthCheckResponse MigrateExpressRouteCircuitRequest
        MigrateExpressRouteCircuitValidateAndHealthCheckRequest MigrateExpressRouteCircuitValidateResponse PeeringHealth
        PeeringStats PortMapping PortMigrationInfo SourcePortStats
    """,
    "._express_route_gateways": """
        ExpressRouteConnection ExpressRouteConnectionId ExpressRouteConnectionList ExpressRouteConnectionProperties
        ExpressRouteGateway ExpressRouteGatewayList ExpressRouteGatewayProperties
        ExpressRouteGatewayPropertiesAutoScaleConfiguration ExpressRouteGatewayPropertiesAutoScaleConfigurationBounds
    """,
    "._express_route_lags": """
        ExpressRouteLag ExpressRouteLagAuthorization ExpressRouteLagAuthorizationPropertiesFormat ExpressRouteLagLink
        ExpressRouteLagLinkPropertiesFormat ExpressRouteLagMember ExpressRouteLagMemberPropertiesFormat
        ExpressRouteLagPropertiesFormat ExpressRouteLagUpdateTagsOrIdentityRequest GenerateExpressRouteLagsLOARequest
        GenerateExpressRouteLagsLOAResult
    """,
    "._express_route_ports": """
        ExpressRouteLink ExpressRouteLinkFailoverAllTestsDetails ExpressRouteLinkFailoverRoute
        ExpressRouteLinkFailoverRouteList ExpressRouteLinkFailoverSingleTestDetails
        ExpressRouteLinkFailoverStopApiParameters ExpressRouteLinkFailoverTestBgpStatus ExpressRouteLinkMacSecConfig
        ExpressRouteLinkPropertiesFormat ExpressRoutePort ExpressRoutePortAuthorization
        ExpressRoutePortAuthorizationPropertiesFormat ExpressRoutePortPropertiesFormat
        GenerateExpressRoutePortsLOARequest GenerateExpressRoutePortsLOAResult
    """,
    "._firewall_policies": """
        ApplicationRule DnsSettings ExplicitProxy FilterItems FirewallPolicy FirewallPolicyCertificateAuthority
        FirewallPolicyDraft FirewallPolicyDraftProperties FirewallPolicyFilterRuleCollection
        FirewallPolicyFilterRuleCollectionAction FirewallPolicyHttpHeaderToInsert FirewallPolicyInsights
        FirewallPolicyIntrusionDetection FirewallPolicyIntrusionDetectionBypassTrafficSpecifications
        FirewallPolicyIntrusionDetectionConfiguration FirewallPolicyIntrusionDetectionSignatureSpecification
        FirewallPolicyKubeSelectorGroup FirewallPolicyKubeSelectorGroupProperties FirewallPolicyLogAnalyticsResources
        FirewallPolicyLogAnalyticsWorkspace FirewallPolicyNatRuleCollection FirewallPolicyNatRuleCollectionAction
        FirewallPolicyPropertiesFormat FirewallPolicyRule FirewallPolicyRuleApplicationProtocol
        FirewallPolicyRuleCollection FirewallPolicyRuleCollectionGroup FirewallPolicyRuleCollectionGroupDraft
        FirewallPolicyRuleCollectionGroupDraftProperties FirewallPolicyRuleCollectionGroupProperties FirewallPolicySNAT
        FirewallPolicySQL FirewallPolicySku FirewallPolicyThreatIntelWhitelist FirewallPolicyTransportSecurity
        IDPSQueryObject KubeLabelSelector LabelSelectorExpression NatRule NetworkRule OrderBy QueryResults
        SignatureOverridesFilterValuesQuery SignatureOverridesFilterValuesResponse SignaturesOverrides
        SignaturesOverridesList SignaturesOverridesProperties SingleQueryResult WritableResource
    """,
    "._first_party_service_tags": """
        FirstPartyServiceTag FirstPartyServiceTagPropertiesFormat
    """,
    "._interconnect_groups": """
        InterconnectGroup InterconnectGroupNodeAvailability InterconnectGroupPropertiesFormat Subgroup
        SubgroupNodeAvailabilityEntry SubgroupProfile SubgroupProperties
    """,
    "._ip_allocations": """
        IpAllocation IpAllocationPropertiesFormat
    """,
    "._ip_groups": """
        IpGroup IpGroupPropertiesFormat
    """,
    "._load_balancers": """
        BackendAddressInboundNatRulePortMappings BackendAddressPool BackendAddressPoolPropertiesFormat
        DdosFrontendIpConfigurationSettings FrontendIPConfiguration FrontendIPConfigurationPropertiesFormat
        GatewayLoadBalancerTunnelInterface InboundNatPool InboundNatPoolPropertiesFormat InboundNatRule
        InboundNatRulePortMapping InboundNatRulePropertiesFormat LoadBalancer LoadBalancerBackendAddress
        LoadBalancerBackendAddressPropertiesFormat LoadBalancerHealthPerRule LoadBalancerHealthPerRulePerBackendAddress
        LoadBalancerPropertiesFormat LoadBalancerSku LoadBalancerVipSwapRequest
        LoadBalancerVipSwapRequestFrontendIPConfiguration LoadBalancerVipSwapRequestFrontendIPConfigurationProperties
        LoadBalancingRule LoadBalancingRulePropertiesFormat MigrateLoadBalancerToIpBasedRequest MigratedPools
        OutboundRule OutboundRulePropertiesFormat Probe ProbePropertiesFormat QueryInboundNatRulePortMappingRequest
    """,
    "._local_network_gateways": """
        LocalNetworkGateway LocalNetworkGatewayPropertiesFormat
    """,
    "._management_group_network_manager_connections": """
        NetworkManagerConnection NetworkManagerConnectionProperties
    """,
    "._nat_gateways": """
        NatGateway NatGatewayPropertiesFormat NatGatewaySku
    """,
    "._network_interfaces": """
        EffectiveNetworkSecurityGroup EffectiveNetworkSecurityGroupAssociation EffectiveNetworkSecurityGroupListResult
        EffectiveRoute EffectiveRouteListResult NetworkInterface NetworkInterfaceAssociation NetworkInterfaceDnsSettings
        NetworkInterfaceIPConfiguration NetworkInterfaceIPConfigurationPrivateLinkConnectionProperties
        NetworkInterfaceIPConfigurationPropertiesFormat NetworkInterfacePropertiesFormat
        NetworkInterfaceTapConfiguration NetworkInterfaceTapConfigurationPropertiesFormat
    """,
    "._network_managers": """
        AdminRule AdminRuleCollection AdminRuleCollectionPropertiesFormat BaseAdminRule Commit CommitProperties
        ConnectivityConfiguration ConnectivityConfigurationProperties
        ConnectivityConfigurationPropertiesConnectivityCapabilities CrossTenantScopes DefaultAdminRule
        EffectiveBaseSecurityAdminRule EffectiveDefaultSecurityAdminRule EffectiveSecurityAdminRule IpamPool
        IpamPoolPrefixAllocation IpamPoolPrefixAllocationPool IpamPoolProperties IpamPoolUpdate IpamPoolUpdateProperties
        NetworkGroup NetworkGroupProperties NetworkManager NetworkManagerCommit NetworkManagerDeploymentStatus
        NetworkManagerDeploymentStatusListResult NetworkManagerDeploymentStatusParameter
        NetworkManagerEffectiveConnectivityConfigurationListResult NetworkManagerEffectiveSecurityAdminRulesListResult
        NetworkManagerProperties NetworkManagerPropertiesNetworkManagerScopes NetworkManagerRoutingConfiguration
        NetworkManagerRoutingConfigurationPropertiesFormat NetworkManagerRoutingGroupItem
        NetworkManagerSecurityGroupItem PatchObject PoolAssociation PoolUsage ResourceBasics RoutingRule
        RoutingRuleCollection RoutingRuleCollectionPropertiesFormat RoutingRuleNextHop RoutingRulePropertiesFormat
        RoutingRuleRouteDestination ScopeConnection ScopeConnectionProperties SecurityAdminConfiguration
        SecurityAdminConfigurationPropertiesFormat SecurityUserConfiguration SecurityUserConfigurationPropertiesFormat
        SecurityUserGroupItem SecurityUserRule SecurityUserRuleCollection SecurityUserRuleCollectionPropertiesFormat
        SecurityUserRulePropertiesFormat StaticCidr StaticCidrProperties StaticMember StaticMemberProperties
    """,
    "._network_profiles": """
        Container ContainerNetworkInterface ContainerNetworkInterfaceConfiguration
        ContainerNetworkInterfaceConfigurationPropertiesFormat ContainerNetworkInterfaceIpConfiguration
        ContainerNetworkInterfaceIpConfigurationPropertiesFormat ContainerNetworkInterfacePropertiesFormat
        NetworkProfile NetworkProfilePropertiesFormat
    """,
    "._network_security_groups": """
        EvaluatedNetworkSecurityGroup MatchedRule NetworkSecurityGroup NetworkSecurityGroupPropertiesFormat
        NetworkSecurityGroupResult NetworkSecurityRulesEvaluationResult SecurityRule SecurityRuleAssociations
        SecurityRulePropertiesFormat
    """,
    "._network_security_perimeters": """
        NetworkSecurityPerimeter NetworkSecurityPerimeterProperties NspAccessRule NspAccessRuleProperties NspAssociation
        NspAssociationProperties NspLink NspLinkProperties NspLinkReference NspLinkReferenceProperties
        NspLoggingConfiguration NspLoggingConfigurationProperties NspProfile NspProfileProperties
        PerimeterBasedAccessRule SecurityPerimeterProxyResource SubscriptionId UpdateTagsRequest
    """,
    "._network_virtual_appliances": """
        BreakOutCategoryPolicies DelegationProperties InboundSecurityRule InboundSecurityRuleProperties
        InboundSecurityRules InternetIngressPublicIpsProperties NetworkVirtualAppliance
        NetworkVirtualApplianceBootDiagnosticParameters NetworkVirtualApplianceCommitMigrationProperties
        NetworkVirtualApplianceCommitMigrationRequest NetworkVirtualApplianceConnection
        NetworkVirtualApplianceConnectionProperties NetworkVirtualApplianceExecuteMigrationProperties
        NetworkVirtualApplianceExecuteMigrationRequest NetworkVirtualApplianceInstanceId
        NetworkVirtualApplianceInstanceIds NetworkVirtualApplianceMigrationStatus
        NetworkVirtualAppliancePrepareMigrationProperties NetworkVirtualAppliancePrepareMigrationRequest
        NetworkVirtualAppliancePropertiesFormat NetworkVirtualAppliancePropertiesFormatNetworkProfile
        NvaInVnetSubnetReferenceProperties NvaInterfaceConfigurationsProperties Office365PolicyProperties
        PartnerManagedResourceProperties VirtualApplianceAdditionalNicProperties VirtualApplianceIPConfiguration
        VirtualApplianceIPConfigurationProperties VirtualApplianceNetworkInterfaceConfiguration
        VirtualApplianceNetworkInterfaceConfigurationProperties VirtualApplianceNicProperties VirtualApplianceSite
        VirtualApplianceSiteProperties VirtualApplianceSkuProperties
    """,
    "._network_watchers": """
        AvailableProvidersList AvailableProvidersListCity AvailableProvidersListCountry AvailableProvidersListParameters
        AvailableProvidersListState AzureReachabilityReport AzureReachabilityReportItem
        AzureReachabilityReportLatencyInfo AzureReachabilityReportLocation AzureReachabilityReportParameters
        ConnectionAnalyzer ConnectionAnalyzerEndpoint ConnectionAnalyzerProperties ConnectionAnalyzerQueryStatusResult
        ConnectionMonitor ConnectionMonitorDestination ConnectionMonitorEndpoint ConnectionMonitorEndpointFilter
        ConnectionMonitorEndpointFilterItem ConnectionMonitorEndpointLocationDetails ConnectionMonitorEndpointScope
        ConnectionMonitorEndpointScopeItem ConnectionMonitorHttpConfiguration ConnectionMonitorIcmpConfiguration
        ConnectionMonitorOutput ConnectionMonitorParameters ConnectionMonitorResult ConnectionMonitorResultProperties
        ConnectionMonitorSource ConnectionMonitorSuccessThreshold ConnectionMonitorTcpConfiguration
        ConnectionMonitorTestConfiguration ConnectionMonitorTestGroup ConnectionMonitorWorkspaceSettings
        ConnectivityCheckSettings ConnectivityDestination ConnectivityHop ConnectivityInformation ConnectivityIssue
        ConnectivityParameters ConnectivitySource DiagnosticOperationResult DiagnosticOperationsSettings
        ExpressRouteDiagnosticsSettings FlowLog FlowLogFormatParameters FlowLogInformation FlowLogProperties
        FlowLogPropertiesFormat FlowLogStatusParameters HTTPConfiguration HTTPHeader HopLink HopLinkProperties
        NetworkConfigurationDiagnosticParameters NetworkConfigurationDiagnosticProfile
        NetworkConfigurationDiagnosticResponse NetworkConfigurationDiagnosticResult NetworkWatcher
        NetworkWatcherPropertiesFormat NextHopParameters NextHopResult OutputSettings PacketCapture PacketCaptureFilter
        PacketCaptureMachineScope PacketCaptureParameters PacketCaptureQueryStatusResult PacketCaptureResult
        PacketCaptureResultProperties PacketCaptureSettings PacketCaptureStorageLocation ProtocolConfiguration
        ProtocolSettings QueryTroubleshootingParameters RetentionPolicyParameters SecurityGroupNetworkInterface
        SecurityGroupViewParameters SecurityGroupViewResult StorageAccountSettings Topology TopologyAssociation
        TopologyParameters TopologyResource TrackedResourceWithEtag TrafficAnalyticsConfigurationProperties
        TrafficAnalyticsProperties TroubleshootingDetails TroubleshootingParameters TroubleshootingProperties
        TroubleshootingRecommendedActions TroubleshootingResult VerificationIPFlowParameters VerificationIPFlowResult
    """,
    "._others": """
        ApplicationGatewayWafDynamicManifestPropertiesResult ApplicationGatewayWafDynamicManifestResult Availability
        AvailableDelegation AvailablePrivateEndpointType AvailableServiceAlias AzureFirewallFqdnTag
        AzureFirewallFqdnTagPropertiesFormat AzureWebCategory AzureWebCategoryPropertiesFormat BGPCommunity
        BgpServiceCommunity BgpServiceCommunityPropertiesFormat DefaultRuleSetPropertyFormat Dimension DscpConfiguration
        DscpConfigurationPropertiesFormat EndpointServiceResult ErrorAdditionalInfo ErrorDetail ExceptionEntry
        ExclusionManagedRule ExclusionManagedRuleGroup ExclusionManagedRuleSet ExpressRoutePortsLocation
        ExpressRoutePortsLocationBandwidths ExpressRoutePortsLocationPropertiesFormat ExpressRouteProviderPortListResult
        ExpressRouteServiceProvider ExpressRouteServiceProviderBandwidthsOffered
        ExpressRouteServiceProviderPropertiesFormat GroupByUserSession GroupByVariable LogSpecification
        ManagedRuleGroupOverride ManagedRuleOverride ManagedRuleSet ManagedRuleSetRuleGroup ManagedRulesDefinition
        MatchCondition MatchVariable MetricSpecification NetworkVirtualApplianceSku NetworkVirtualApplianceSkuInstances
        NetworkVirtualApplianceSkuPropertiesFormat NspServiceTagsResource Operation OperationDisplay
        OperationPropertiesFormat OperationPropertiesFormatServiceSpecification OperationStatusResult
        OwaspCrsExclusionEntry PerimeterAssociableResource PerimeterAssociableResourceProperties PolicySettings
        PolicySettingsLogScrubbing ProxyResourceWithSettableId QosDefinition QosIpRange QosPortRange
        ServiceTagInformation ServiceTagInformationPropertiesFormat ServiceTagsListResult SwapResource
        SwapResourceListResult SwapResourceProperties Usage UsageName WebApplicationFirewallCustomRule
        WebApplicationFirewallPolicy WebApplicationFirewallPolicyPropertiesFormat WebApplicationFirewallScrubbingRules
    """,
    "._p2_svpn_gateways": """
        P2SConnectionConfiguration P2SConnectionConfigurationProperties P2SVpnConnectionHealth
        P2SVpnConnectionHealthRequest P2SVpnGateway P2SVpnGatewayProperties P2SVpnProfileParameters
        VpnClientConnectionHealth
    """,
    "._private_endpoints": """
        CustomDnsConfigPropertiesFormat PrivateDnsZoneConfig PrivateDnsZoneGroup PrivateDnsZoneGroupPropertiesFormat
        PrivateDnsZonePropertiesFormat PrivateEndpoint PrivateEndpointConnection PrivateEndpointConnectionProperties
        PrivateEndpointIPConfiguration PrivateEndpointIPConfigurationProperties PrivateEndpointProperties RecordSet
    """,
    "._private_link_services": """
        ApprovalReference AutoApprovedPrivateLinkService CheckPrivateLinkServiceVisibilityRequest PrivateLinkService
        PrivateLinkServiceConnection PrivateLinkServiceConnectionProperties PrivateLinkServiceConnectionState
        PrivateLinkServiceIpConfiguration PrivateLinkServiceIpConfigurationProperties PrivateLinkServiceProperties
        PrivateLinkServicePropertiesAutoApproval PrivateLinkServicePropertiesVisibility PrivateLinkServiceVisibility
        ResourceSet
    """,
    "._public_ip_addresses": """
        DdosSettings DisassociateCloudServicePublicIpRequest PublicIPAddress PublicIPAddressDnsSettings
        PublicIPAddressPropertiesFormat PublicIPAddressSku ReserveCloudServicePublicIpAddressRequest
    """,
    "._public_ip_prefixes": """
        PublicIPPrefix PublicIPPrefixPropertiesFormat PublicIPPrefixSku ReferencedPublicIpAddress
    """,
    "._route_filters": """
        RouteFilter RouteFilterPropertiesFormat RouteFilterRule RouteFilterRulePropertiesFormat
    """,
    "._route_tables": """
        Route RouteNextHopEcmp RoutePropertiesFormat RouteSourceDetails RouteTable RouteTablePropertiesFormat
        RouteTargetAddressPropertiesFormat
    """,
    "._security_partner_providers": """
        SecurityPartnerProvider SecurityPartnerProviderPropertiesFormat
    """,
    "._service_endpoint_policies": """
        ServiceEndpointPolicy ServiceEndpointPolicyDefinition ServiceEndpointPolicyDefinitionPropertiesFormat
        ServiceEndpointPolicyPropertiesFormat
    """,
    "._service_gateways": """
        ServiceGateway ServiceGatewayActionOkResponseBody ServiceGatewayAddress ServiceGatewayAddressLocation
        ServiceGatewayAddressLocationResponse ServiceGatewayPropertiesFormat ServiceGatewayService
        ServiceGatewayServicePropertiesFormat ServiceGatewayServiceRequest ServiceGatewaySku
        ServiceGatewayUpdateAddressLocationsRequest ServiceGatewayUpdateServicesRequest
    """,
    "._verifier_workspaces": """
        IPTraffic IntentContent ReachabilityAnalysisIntent ReachabilityAnalysisIntentProperties ReachabilityAnalysisRun
        ReachabilityAnalysisRunProperties VerifierWorkspace VerifierWorkspaceProperties VerifierWorkspaceUpdate
        VerifierWorkspaceUpdateProperties
    """,
    "._virtual_hubs": """
        Action BgpConnection BgpConnectionProperties ConnectionPolicy ConnectionPolicyProperties Criterion
        EffectiveRouteMapRoute EffectiveRouteMapRouteList EffectiveRoutesParameters GetInboundRoutesParameters
        GetOutboundRoutesParameters HubIPConfigurationPropertiesFormat HubIpConfiguration HubRoute HubRouteTable
        HubRouteTableProperties HubVirtualNetworkConnection HubVirtualNetworkConnectionProperties Parameter PeerRoute
        ReadOnlySubResourceModel RouteMap RouteMapProperties RouteMapRule RoutingIntent RoutingIntentProperties
        RoutingPolicy VirtualHub VirtualHubEffectiveRoute VirtualHubEffectiveRouteList VirtualHubId VirtualHubProperties
        VirtualHubRoute VirtualHubRouteTable VirtualHubRouteTableV2 VirtualHubRouteTableV2Properties VirtualHubRouteV2
    """,
    "._virtual_network_appliances": """
        ArmProxyResource ArmResource Nat64Capability PLGatewayCapability PLGatewayFastpathCapability
        PLIPForwardersCapability ProxyResourceVirtualNetworkApplianceCapabilityProperties VirtualNetworkAppliance
        VirtualNetworkApplianceCapability VirtualNetworkApplianceCapabilityProperties
        VirtualNetworkApplianceIpConfiguration VirtualNetworkApplianceIpConfigurationProperties
        VirtualNetworkAppliancePropertiesFormat
    """,
    "._virtual_network_gateway_connections": """
        CertificateAuthentication ConnectionResetSharedKey ConnectionSharedKey TunnelConnectionHealth
        VirtualNetworkGatewayConnection VirtualNetworkGatewayConnectionListEntity
        VirtualNetworkGatewayConnectionListEntityPropertiesFormat VirtualNetworkGatewayConnectionPropertiesFormat
        VirtualNetworkGatewayConnectionTunnelProperties
    """,
    "._virtual_network_gateways": """
        BgpPeerStatus BgpPeerStatusListResult GatewayEffectiveRoute GatewayEffectiveRouteListResult GatewayRoute
        GatewayRouteListResult VirtualNetworkGateway VirtualNetworkGatewayAutoScaleBounds
        VirtualNetworkGatewayAutoScaleConfiguration VirtualNetworkGatewayIPConfiguration
        VirtualNetworkGatewayIPConfigurationPropertiesFormat VirtualNetworkGatewayMigrationParameters
        VirtualNetworkGatewayMigrationStatus VirtualNetworkGatewayNatRule VirtualNetworkGatewayNatRuleProperties
        VirtualNetworkGatewayPolicyGroup VirtualNetworkGatewayPolicyGroupMember
        VirtualNetworkGatewayPolicyGroupProperties VirtualNetworkGatewayPropertiesFormat VirtualNetworkGatewaySku
        VngClientConnectionConfiguration VngClientConnectionConfigurationProperties VpnClientConfiguration
        VpnClientConnectionHealthDetail VpnClientConnectionHealthDetailListResult VpnClientIPsecParameters
        VpnClientParameters VpnClientRevokedCertificate VpnClientRevokedCertificatePropertiesFormat
        VpnClientRootCertificate VpnClientRootCertificatePropertiesFormat VpnDeviceScriptParameters
    """,
    "._virtual_network_taps": """
        VirtualNetworkTap VirtualNetworkTapPropertiesFormat
    """,
    "._virtual_networks": """
        Delegation DhcpOptions IPAddressAvailabilityResult MoveIpConfigurationItem MoveIpConfigurationResourceReference
        MoveIpConfigurationsRequest NetworkIntentPolicy NetworkIntentPolicyConfiguration PrepareNetworkPoliciesRequest
        ResourceNavigationLink ResourceNavigationLinkFormat ResourceNavigationLinksListResult ServiceAssociationLink
        ServiceAssociationLinkPropertiesFormat ServiceAssociationLinksListResult ServiceDelegationPropertiesFormat
        ServiceEndpointPropertiesFormat Subnet SubnetAssociation SubnetPropertiesFormat UnprepareNetworkPoliciesRequest
        VirtualNetwork VirtualNetworkBgpCommunities VirtualNetworkConnectionGatewayReference VirtualNetworkEncryption
        VirtualNetworkPeering VirtualNetworkPeeringPropertiesFormat VirtualNetworkPropertiesFormat VirtualNetworkUsage
        VirtualNetworkUsageName
    """,
    "._virtual_routers": """
        VirtualRouter VirtualRouterAutoScaleConfiguration VirtualRouterPeering VirtualRouterPeeringProperties
        VirtualRouterPropertiesFormat
    """,
    "._virtual_wans": """
        GetVpnSitesConfigurationRequest VirtualWAN VirtualWanProperties VirtualWanSecurityProvider
        VirtualWanSecurityProviders VirtualWanVpnProfileParameters VpnServerConfigurationsResponse
    """,
    "._vpn_gateways": """
        ConnectionSharedKeyResult NatRulePortMapping SharedKeyProperties VpnConnection
        VpnConnectionPacketCaptureStartParameters VpnConnectionPacketCaptureStopParameters VpnConnectionProperties
        VpnGateway VpnGatewayIpConfiguration VpnGatewayNatRule VpnGatewayNatRuleProperties
        VpnGatewayPacketCaptureStartParameters VpnGatewayPacketCaptureStopParameters VpnGatewayProperties
        VpnSiteLinkConnection VpnSiteLinkConnectionProperties
    """,
    "._vpn_server_configurations": """
        AadAuthenticationParameters TrackedResourceWithSettableName VpnServerConfigRadiusClientRootCertificate
        VpnServerConfigRadiusServerRootCertificate VpnServerConfigVpnClientRevokedCertificate
        VpnServerConfigVpnClientRootCertificate VpnServerConfiguration VpnServerConfigurationPolicyGroup
        VpnServerConfigurationPolicyGroupMember VpnServerConfigurationPolicyGroupProperties
        VpnServerConfigurationProperties
    """,
    "._vpn_sites": """
        DeviceProperties O365BreakOutCategoryPolicies O365PolicyProperties VpnLinkBgpSettings VpnLinkProviderProperties
        VpnSite VpnSiteLink VpnSiteLinkProperties VpnSiteProperties
    """,
}

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(__name__, _NAMES)
