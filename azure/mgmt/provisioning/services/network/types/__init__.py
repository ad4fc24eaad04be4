# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".
# ruff: noqa: F403

"""Dicts that stand for the models of the service ``network``, and values of its enums, each loaded when it is first
asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._application_gateways import *
    from ._application_gateways_2 import *
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
    from ._dscp_configuration import *
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
    from ._network_manager_routing_configurations import *
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
    from ._web_application_firewall_policies import *

_NAMES = {
    "._application_gateways": """
        ApplicationGatewayAdvancedRoutingConditionDict ApplicationGatewayAdvancedRoutingConditionSetDict
        ApplicationGatewayAdvancedRoutingConditionSetPropertiesFormatDict
        ApplicationGatewayAdvancedRoutingConditionTypeValue ApplicationGatewayAdvancedRoutingMapDict
        ApplicationGatewayAdvancedRoutingMapPropertiesFormatDict
        ApplicationGatewayAdvancedRoutingPropertyValueMatcherDict ApplicationGatewayAdvancedRoutingRuleDict
        ApplicationGatewayAdvancedRoutingRulePropertiesFormatDict ApplicationGatewayAuthConfigDict
        ApplicationGatewayAuthenticationCertificateDict ApplicationGatewayAuthenticationCertificatePropertiesFormatDict
        ApplicationGatewayAutoscaleConfigurationDict ApplicationGatewayAvailableSslOptionsDict
        ApplicationGatewayAvailableSslOptionsPropertiesFormatDict ApplicationGatewayAvailableWafRuleSetsResultDict
        ApplicationGatewayBackendAddressDict ApplicationGatewayBackendAddressPoolDict
        ApplicationGatewayBackendAddressPoolPropertiesFormatDict ApplicationGatewayBackendHealthDict
        ApplicationGatewayBackendHealthHttpSettingsDict ApplicationGatewayBackendHealthOnDemandDict
        ApplicationGatewayBackendHealthPoolDict ApplicationGatewayBackendHealthServerDict
        ApplicationGatewayBackendHealthServerHealthValue ApplicationGatewayBackendHttpSettingsDict
        ApplicationGatewayBackendHttpSettingsPropertiesFormatDict ApplicationGatewayBackendSettingsDict
        ApplicationGatewayBackendSettingsPropertiesFormatDict ApplicationGatewayClientAuthConfigurationDict
        ApplicationGatewayClientAuthVerificationModesValue ApplicationGatewayClientRevocationOptionsValue
        ApplicationGatewayConnectionDrainingDict ApplicationGatewayCookieBasedAffinityValue
        ApplicationGatewayCustomErrorDict ApplicationGatewayCustomErrorStatusCodeValue ApplicationGatewayDict
        ApplicationGatewayEntraJWTValidationConfigDict ApplicationGatewayEntraJWTValidationConfigPropertiesFormatDict
        ApplicationGatewayFirewallDisabledRuleGroupDict ApplicationGatewayFirewallExclusionDict
        ApplicationGatewayFirewallManifestRuleSetDict ApplicationGatewayFirewallModeValue
        ApplicationGatewayFirewallRateLimitDurationValue ApplicationGatewayFirewallRuleDict
        ApplicationGatewayFirewallRuleGroupDict ApplicationGatewayFirewallRuleSetDict
        ApplicationGatewayFirewallRuleSetPropertiesFormatDict ApplicationGatewayFirewallUserSessionVariableValue
        ApplicationGatewayForContainersReferenceDefinitionDict ApplicationGatewayFrontendIPConfigurationDict
        ApplicationGatewayFrontendIPConfigurationPropertiesFormatDict ApplicationGatewayFrontendPortDict
        ApplicationGatewayFrontendPortPropertiesFormatDict ApplicationGatewayGlobalConfigurationDict
        ApplicationGatewayHeaderConfigurationDict ApplicationGatewayHttpListenerDict
        ApplicationGatewayHttpListenerPropertiesFormatDict ApplicationGatewayIPConfigurationDict
        ApplicationGatewayIPConfigurationPropertiesFormatDict ApplicationGatewayListenerDict
        ApplicationGatewayListenerPropertiesFormatDict ApplicationGatewayLoadDistributionAlgorithmValue
        ApplicationGatewayLoadDistributionPolicyDict ApplicationGatewayLoadDistributionPolicyPropertiesFormatDict
        ApplicationGatewayLoadDistributionTargetDict ApplicationGatewayLoadDistributionTargetPropertiesFormatDict
        ApplicationGatewayManagedHsmDict ApplicationGatewayOnDemandProbeDict ApplicationGatewayOperationalStateValue
        ApplicationGatewayPathRuleDict ApplicationGatewayPathRulePropertiesFormatDict
        ApplicationGatewayPrivateEndpointConnectionDict ApplicationGatewayPrivateEndpointConnectionPropertiesDict
        ApplicationGatewayPrivateLinkConfigurationDict ApplicationGatewayPrivateLinkConfigurationPropertiesDict
        ApplicationGatewayPrivateLinkIpConfigurationDict ApplicationGatewayPrivateLinkIpConfigurationPropertiesDict
        ApplicationGatewayPrivateLinkResourceDict ApplicationGatewayPrivateLinkResourcePropertiesDict
        ApplicationGatewayProbeDict ApplicationGatewayProbeHealthResponseMatchDict
        ApplicationGatewayProbePropertiesFormatDict ApplicationGatewayPropertiesFormatDict
        ApplicationGatewayProtocolValue ApplicationGatewayRedirectConfigurationDict
        ApplicationGatewayRedirectConfigurationPropertiesFormatDict ApplicationGatewayRedirectTypeValue
        ApplicationGatewayRequestRoutingRuleDict ApplicationGatewayRequestRoutingRulePropertiesFormatDict
        ApplicationGatewayRequestRoutingRuleTypeValue ApplicationGatewayRewriteRuleActionSetDict
        ApplicationGatewayRewriteRuleConditionDict ApplicationGatewayRewriteRuleDict
        ApplicationGatewayRewriteRuleSetDict ApplicationGatewayRewriteRuleSetPropertiesFormatDict
        ApplicationGatewayRoutingRuleDict ApplicationGatewayRoutingRulePropertiesFormatDict
        ApplicationGatewayRuleSetStatusOptionsValue ApplicationGatewaySkuDict ApplicationGatewaySkuFamilyValue
        ApplicationGatewaySkuNameValue ApplicationGatewaySslCertificateDict
        ApplicationGatewaySslCertificatePropertiesFormatDict ApplicationGatewaySslCipherSuiteValue
        ApplicationGatewaySslPolicyDict ApplicationGatewaySslPolicyNameValue ApplicationGatewaySslPolicyTypeValue
        ApplicationGatewaySslPredefinedPolicyDict ApplicationGatewaySslPredefinedPolicyPropertiesFormatDict
        ApplicationGatewaySslProfileDict ApplicationGatewaySslProfilePropertiesFormatDict
        ApplicationGatewaySslProtocolValue ApplicationGatewayTierTypesValue ApplicationGatewayTierValue
        ApplicationGatewayTrustedClientCertificateDict ApplicationGatewayTrustedClientCertificatePropertiesFormatDict
        ApplicationGatewayTrustedRootCertificateDict ApplicationGatewayTrustedRootCertificatePropertiesFormatDict
        ApplicationGatewayUnAuthorizedRequestActionValue ApplicationGatewayUrlConfigurationDict
        ApplicationGatewayUrlPathMapDict ApplicationGatewayWafRuleActionTypesValue
        ApplicationGatewayWafRuleParanoiaLevelValue ApplicationGatewayWafRuleSensitivityTypesValue
        ApplicationGatewayWafRuleStateTypesValue
    """,
    "._application_gateways_2": """
        ApplicationGatewayUrlPathMapPropertiesFormatDict ApplicationGatewayWebApplicationFirewallConfigurationDict
        HeaderValueMatcherDict
    """,
    "._application_security_groups": """
        AddressPrefixSetDict AddressPrefixSetPropertiesFormatDict ApplicationSecurityGroupDict
        ApplicationSecurityGroupPropertiesFormatDict
    """,
    "._authentication_policies": """
        AuthenticationPolicyDict AuthenticationPolicyPropertiesFormatDict AuthenticationPolicyUpdateParametersDict
        AuthenticationProviderPropertiesDict OnUnauthenticatedRequestValue UserTrustProviderTypeValue
    """,
    "._azure_firewalls": """
        AfcConfigurationDict AzureFirewallApplicationRuleCollectionDict
        AzureFirewallApplicationRuleCollectionPropertiesFormatDict AzureFirewallApplicationRuleDict
        AzureFirewallApplicationRuleProtocolDict AzureFirewallApplicationRuleProtocolTypeValue
        AzureFirewallAutoscaleConfigurationDict AzureFirewallDict AzureFirewallIPConfigurationDict
        AzureFirewallIPConfigurationPropertiesFormatDict AzureFirewallIpGroupsDict AzureFirewallNatRCActionDict
        AzureFirewallNatRCActionTypeValue AzureFirewallNatRuleCollectionDict
        AzureFirewallNatRuleCollectionPropertiesDict AzureFirewallNatRuleDict AzureFirewallNetworkRuleCollectionDict
        AzureFirewallNetworkRuleCollectionPropertiesFormatDict AzureFirewallNetworkRuleDict
        AzureFirewallNetworkRuleProtocolValue AzureFirewallPacketCaptureFlagsDict
        AzureFirewallPacketCaptureFlagsTypeValue AzureFirewallPacketCaptureOperationTypeValue
        AzureFirewallPacketCaptureResponseCodeValue AzureFirewallPacketCaptureResponseDict
        AzureFirewallPacketCaptureRuleDict AzureFirewallPropertiesFormatDict AzureFirewallPublicIPAddressDict
        AzureFirewallRCActionDict AzureFirewallRCActionTypeValue AzureFirewallSkuDict AzureFirewallSkuNameValue
        AzureFirewallSkuTierValue AzureFirewallThreatIntelModeValue FirewallPacketCaptureParametersDict
        HubIPAddressesDict HubPublicIPAddressesDict IPPrefixesListDict
    """,
    "._bases": """
        ChildResourceDict CommonProxyResourceDict CommonResourceDict CommonTrackedResourceDict
        EffectiveConnectivityConfigurationDict ProxyResourceDict ProxyResourceWithReadOnlyIDDict ResourceDict
        SecurityPerimeterResourceDict SecurityPerimeterTrackedResourceDict SubResourceDict SubResourceModelDict
        TrackedResourceWithOptionalLocationDict TrackedResourceWithSettableIdOptionalLocationDict
    """,
    "._bastion_hosts": """
        BastionHostDict BastionHostIPConfigurationDict BastionHostIPConfigurationPropertiesFormatDict
        BastionHostPropertiesFormatDict BastionHostPropertiesFormatNetworkAclsDict BastionHostSkuNameValue
        BastionHostUpdateDict BastionSessionRecordingConfigurationDict IPRuleDict SessionRecordingIdentityDict
        SessionRecordingIdentityTypeValue SkuDict
    """,
    "._client": """
        ActiveBaseSecurityAdminRuleDict ActiveConfigurationParameterDict ActiveConnectivityConfigurationDict
        ActiveConnectivityConfigurationsListResultDict ActiveDefaultSecurityAdminRuleDict ActiveSecurityAdminRuleDict
        ActiveSecurityAdminRulesListResultDict BastionActiveSessionDict BastionConnectProtocolValue
        BastionSessionStateDict BastionShareableLinkDict BastionShareableLinkListRequestDict
        BastionShareableLinkTokenListRequestDict DnsNameAvailabilityResultDict QueryRequestOptionsDict SessionIdsDict
        VMDict
    """,
    "._common": """
        AccessValue AddressPrefixItemDict AddressPrefixTypeValue AddressSpaceDict AdminPropertiesFormatDict
        AuthenticationMethodValue BgpSettingsDict CircuitMetadataMapDict CloudErrorBodyDict CloudErrorDict
        CommonErrorAdditionalInfoDict CommonErrorDetailDict CommonErrorResponseDict ConfigurationGroupDict
        ConnectivityGroupItemDict ConnectivityTopologyValue CreatedByTypeValue DefaultAdminPropertiesFormatDict
        DeleteExistingPeeringValue DhGroupValue EffectiveAdminRuleKindValue EffectiveNetworkSecurityRuleDict
        EffectiveSecurityRuleProtocolValue ErrorDetailsDict ErrorDict ErrorResponseDict ExpressRouteAuthorizationKeyDict
        ExpressRouteCircuitsArpTableListResultDict ExpressRouteCircuitsRoutesTableListResultDict
        ExpressRouteFailoverCircuitResourceDetailsDict ExpressRouteFailoverConnectionResourceDetailsDict
        ExpressRouteFailoverRedundantRouteDict ExpressRouteFailoverSingleTestDetailsDict
        ExpressRouteFailoverStopApiParametersDict ExpressRouteFailoverTestDetailsDict ExpressRoutePeeringStateValue
        ExpressRoutePeeringTypeValue ExpressRouteProviderPortDict ExpressRouteProviderPortPropertiesDict
        ExtendedLocationDict ExtendedLocationTypesValue FailoverConnectionDetailsDict FailoverConnectionStatusValue
        FailoverTestStatusForSingleTestValue FailoverTestStatusValue FailoverTestTypeValue
        GatewayCustomBgpIpAddressIpConfigurationDict GatewayResiliencyInformationDict
        GatewayResiliencyRecommendationDict GatewayRouteSetDict GatewayRouteSetsInformationDict GroupConnectivityValue
        GroupMemberTypeValue HubDict IPConfigurationBgpPeeringAddressDict IPConfigurationDict IPConfigurationProfileDict
        IPConfigurationProfilePropertiesFormatDict IPConfigurationPropertiesFormatDict IPVersionValue IkeEncryptionValue
        IkeIntegrityValue IpTagDict IpsecEncryptionValue IpsecIntegrityValue IpsecPolicyDict
        Ipv6ExpressRouteCircuitPeeringConfigDict IsGlobalValue IsWorkloadProtectedValue ManagedServiceIdentityDict
        ManagedServiceIdentityUserAssignedIdentitiesDict P2SVpnConnectionRequestDict PfsGroupValue
        PropagatedRouteTableDict ProvisioningStateValue PublicIpDdosProtectionStatusResultDict RadiusAuthServerDict
        RadiusAuthServerListResultDict RadiusServerDict ResiliencyRecommendationComponentsDict ResourceIdentityTypeValue
        RoutingConfigurationDict SecurityConfigurationRuleAccessValue SecurityConfigurationRuleDirectionValue
        SecurityConfigurationRuleProtocolValue ServiceProviderProvisioningStateValue StaticRouteDict
        StaticRoutesConfigDict StopCircuitLinkFailoverTestParameterBodyDict StopSiteFailoverTestParameterBodyDict
        SystemDataDict TagsObjectDict TrafficSelectorPolicyDict UseHubGatewayValue VnetLocalRouteOverrideCriteriaValue
        VnetRouteDict VpnAuthenticationTypeValue VpnNatRuleMappingDict VpnNatRuleModeValue VpnNatRuleTypeValue
        VpnPacketCaptureStartParametersDict VpnPacketCaptureStopParametersDict VpnPolicyMemberAttributeTypeValue
        VpnProfileResponseDict
    """,
    "._custom_ip_prefixes": """
        CommissionedStateValue CustomIpPrefixDict CustomIpPrefixPropertiesFormatDict CustomIpPrefixTypeValue GeoValue
    """,
    "._ddos_custom_policies": """
        DdosContinentValue DdosCustomPolicyDict DdosCustomPolicyPropertiesFormatDict DdosDetectionModeValue
        DdosDetectionRuleDict DdosDetectionRulePropertiesFormatDict DdosGeoMatchDict DdosMitigationRuleDict
        DdosMitigationRulePropertiesFormatDict DdosMitigationTrafficScopeValue DdosSourceMatchConditionsDict
        DdosSourcePolicyActionDict DdosSourcePolicyActionTypeValue DdosSourcePolicyOverrideDict
        DdosTcpDefaultMitigationsDict DdosTcpPerSourceConnectionRateLimitPolicyDict DdosTcpPerSourceRateLimitPolicyDict
        DdosTrafficTypeValue DdosUdpDefaultMitigationsDict DdosUdpPerSourceRateLimitPolicyDict TrafficDetectionRuleDict
    """,
    "._ddos_protection_plans": """
        DdosProtectionPlanDict DdosProtectionPlanPropertiesFormatDict
    """,
    "._dscp_configuration": """
        DscpConfigurationDict DscpConfigurationPropertiesFormatDict ProtocolTypeValue QosDefinitionDict QosIpRangeDict
        QosPortRangeDict
    """,
    "._express_route_circuits": """
        AdvertisedPublicPrefixPropertiesDict AdvertisedPublicPrefixPropertiesValidationStateValue
        AuthorizationPropertiesFormatDict AuthorizationUseStatusValue CircuitConnectionStatusValue
        ExpressRouteCircuitArpTableDict ExpressRouteCircuitAuthorizationDict ExpressRouteCircuitConnectionDict
        ExpressRouteCircuitConnectionPropertiesFormatDict ExpressRouteCircuitDict
        ExpressRouteCircuitPeeringAdvertisedPublicPrefixStateValue ExpressRouteCircuitPeeringConfigDict
        ExpressRouteCircuitPeeringDict ExpressRouteCircuitPeeringIdDict ExpressRouteCircuitPeeringPropertiesFormatDict
        ExpressRouteCircuitPeeringStateValue ExpressRouteCircuitPropertiesFormatDict ExpressRouteCircuitReferenceDict
        ExpressRouteCircuitRoutesTableDict ExpressRouteCircuitRoutesTableSummaryDict
        ExpressRouteCircuitServiceProviderPropertiesDict ExpressRouteCircuitSkuDict ExpressRouteCircuitSkuFamilyValue
        ExpressRouteCircuitSkuTierValue ExpressRouteCircuitStatsDict
        ExpressRouteCircuitsRoutesTableSummaryListResultDict Ipv6CircuitConnectionConfigDict
        PeerExpressRouteCircuitConnectionDict PeerExpressRouteCircuitConnectionPropertiesFormatDict ResiliencyLevelValue
    """,
    "._express_route_cross_connections": """
        ExpressRouteCrossConnectionDict ExpressRouteCrossConnectionPeeringDict
        ExpressRouteCrossConnectionPeeringPropertiesDict ExpressRouteCrossConnectionPropertiesDict
        ExpressRouteCrossConnectionRoutesTableSummaryDict ExpressRouteCrossConnectionsRoutesTableSummaryListResultDict
        MetricDict MigrateExpressRouteCircuitHealthCheckDetailsDict MigrateExpressRouteCircuitHealthCheckResponseDict
        MigrateExpressRouteCircuitRequestDict MigrateExpressRouteCircuitValidateAndHealthCheckRequestDict
        MigrateExpressRouteCircuitValidateResponseDict PeeringHealthDict PeeringStatsDict PortMappingDict
        PortMigrationInfoDict SourcePortStatsDict
    """,
    "._express_route_gateways": """
        ExpressRouteConnectionDict ExpressRouteConnectionIdDict ExpressRouteConnectionListDict
        ExpressRouteConnectionPropertiesDict ExpressRouteGatewayDict ExpressRouteGatewayListDict
        ExpressRouteGatewayPropertiesAutoScaleConfigurationBoundsDict
        ExpressRouteGatewayPropertiesAutoScaleConfigurationDict ExpressRouteGatewayPropertiesDict
    """,
    "._express_route_lags": """
        ExpressRouteLagAuthorizationDict ExpressRouteLagAuthorizationPropertiesFormatDict
        ExpressRouteLagAuthorizationUseStatusValue ExpressRouteLagBillingTypeValue ExpressRouteLagDict
        ExpressRouteLagEncapsulationValue ExpressRouteLagLacpTimerValue ExpressRouteLagLinkDict
        ExpressRouteLagLinkPropertiesFormatDict ExpressRouteLagMemberDict ExpressRouteLagMemberPropertiesFormatDict
        ExpressRouteLagPropertiesFormatDict ExpressRouteLagUpdateTagsOrIdentityRequestDict
        GenerateExpressRouteLagsLOARequestDict GenerateExpressRouteLagsLOAResultDict
    """,
    "._express_route_ports": """
        ExpressRouteFailoverBgpStatusAddressFamilyValue ExpressRouteFailoverLinkTypeValue
        ExpressRouteLinkAdminStateValue ExpressRouteLinkConnectorTypeValue ExpressRouteLinkDict
        ExpressRouteLinkFailoverAllTestsDetailsDict ExpressRouteLinkFailoverBgpStatusValue
        ExpressRouteLinkFailoverRouteDict ExpressRouteLinkFailoverRouteListDict
        ExpressRouteLinkFailoverSingleTestDetailsDict ExpressRouteLinkFailoverStopApiParametersDict
        ExpressRouteLinkFailoverTestBgpStatusDict ExpressRouteLinkMacSecCipherValue ExpressRouteLinkMacSecConfigDict
        ExpressRouteLinkMacSecSciStateValue ExpressRouteLinkPropertiesFormatDict ExpressRoutePortAuthorizationDict
        ExpressRoutePortAuthorizationPropertiesFormatDict ExpressRoutePortAuthorizationUseStatusValue
        ExpressRoutePortDict ExpressRoutePortPropertiesFormatDict ExpressRoutePortsBillingTypeValue
        ExpressRoutePortsEncapsulationValue GenerateExpressRoutePortsLOARequestDict
        GenerateExpressRoutePortsLOAResultDict MaintenanceTestCategoryValue
    """,
    "._firewall_policies": """
        ApplicationRuleDict AutoLearnPrivateRangesModeValue DnsSettingsDict ExplicitProxyDict FilterItemsDict
        FirewallPolicyCertificateAuthorityDict FirewallPolicyDict FirewallPolicyDraftDict
        FirewallPolicyDraftPropertiesDict FirewallPolicyFilterRuleCollectionActionDict
        FirewallPolicyFilterRuleCollectionActionTypeValue FirewallPolicyFilterRuleCollectionDict
        FirewallPolicyHttpHeaderToInsertDict FirewallPolicyIDPSQuerySortOrderValue
        FirewallPolicyIDPSSignatureDirectionValue FirewallPolicyIDPSSignatureModeValue
        FirewallPolicyIDPSSignatureSeverityValue FirewallPolicyInsightsDict
        FirewallPolicyIntrusionDetectionBypassTrafficSpecificationsDict
        FirewallPolicyIntrusionDetectionConfigurationDict FirewallPolicyIntrusionDetectionDict
        FirewallPolicyIntrusionDetectionProfileTypeValue FirewallPolicyIntrusionDetectionProtocolValue
        FirewallPolicyIntrusionDetectionSignatureSpecificationDict FirewallPolicyIntrusionDetectionStateTypeValue
        FirewallPolicyKubeSelectorGroupDict FirewallPolicyKubeSelectorGroupPropertiesDict
        FirewallPolicyLogAnalyticsResourcesDict FirewallPolicyLogAnalyticsWorkspaceDict
        FirewallPolicyNatRuleCollectionActionDict FirewallPolicyNatRuleCollectionActionTypeValue
        FirewallPolicyNatRuleCollectionDict FirewallPolicyPropertiesFormatDict FirewallPolicyRuleApplicationProtocolDict
        FirewallPolicyRuleApplicationProtocolTypeValue FirewallPolicyRuleCollectionDict
        FirewallPolicyRuleCollectionGroupDict FirewallPolicyRuleCollectionGroupDraftDict
        FirewallPolicyRuleCollectionGroupDraftPropertiesDict FirewallPolicyRuleCollectionGroupPropertiesDict
        FirewallPolicyRuleCollectionTypeValue FirewallPolicyRuleDict FirewallPolicyRuleNetworkProtocolValue
        FirewallPolicyRuleTypeValue FirewallPolicySNATDict FirewallPolicySQLDict FirewallPolicySkuDict
        FirewallPolicySkuTierValue FirewallPolicyThreatIntelWhitelistDict FirewallPolicyTransportSecurityDict
        IDPSQueryObjectDict KubeLabelSelectorDict LabelSelectorExpressionDict LabelSelectorOperatorValue NatRuleDict
        NetworkRuleDict OrderByDict QueryResultsDict SignatureOverridesFilterValuesQueryDict
        SignatureOverridesFilterValuesResponseDict SignaturesOverridesDict SignaturesOverridesListDict
        SignaturesOverridesPropertiesDict SingleQueryResultDict WritableResourceDict
    """,
    "._first_party_service_tags": """
        FirstPartyServiceTagDict FirstPartyServiceTagPropertiesFormatDict
    """,
    "._interconnect_groups": """
        InterconnectGroupDict InterconnectGroupNodeAvailabilityDict InterconnectGroupPropertiesFormatDict
        InterconnectGroupScopeValue SubgroupDict SubgroupNodeAvailabilityEntryDict SubgroupProfileDict
        SubgroupProfileScopeValue SubgroupPropertiesDict
    """,
    "._ip_allocations": """
        IPAllocationMethodValue IpAllocationDict IpAllocationPropertiesFormatDict IpAllocationTypeValue
    """,
    "._ip_groups": """
        IpGroupDict IpGroupPropertiesFormatDict
    """,
    "._load_balancers": """
        BackendAddressInboundNatRulePortMappingsDict BackendAddressPoolDict BackendAddressPoolPropertiesFormatDict
        DdosFrontendIpConfigurationSettingsDict FrontendIPConfigurationDict FrontendIPConfigurationPropertiesFormatDict
        GatewayLoadBalancerTunnelInterfaceDict GatewayLoadBalancerTunnelInterfaceTypeValue
        GatewayLoadBalancerTunnelProtocolValue InboundNatPoolDict InboundNatPoolPropertiesFormatDict InboundNatRuleDict
        InboundNatRulePortMappingDict InboundNatRulePropertiesFormatDict LoadBalancerBackendAddressAdminStateValue
        LoadBalancerBackendAddressDict LoadBalancerBackendAddressPropertiesFormatDict LoadBalancerDetailLevelValue
        LoadBalancerDict LoadBalancerHealthPerRuleDict LoadBalancerHealthPerRulePerBackendAddressDict
        LoadBalancerModeValue LoadBalancerOutboundRuleProtocolValue LoadBalancerPropertiesFormatDict
        LoadBalancerScopeValue LoadBalancerSkuDict LoadBalancerSkuNameValue LoadBalancerSkuTierValue
        LoadBalancerVipSwapRequestDict LoadBalancerVipSwapRequestFrontendIPConfigurationDict
        LoadBalancerVipSwapRequestFrontendIPConfigurationPropertiesDict LoadBalancingRuleDict
        LoadBalancingRulePropertiesFormatDict LoadDistributionValue MigrateLoadBalancerToIpBasedRequestDict
        MigratedPoolsDict OutboundRuleDict OutboundRulePropertiesFormatDict ProbeDict
        ProbeNoHealthyBackendsBehaviorValue ProbePropertiesFormatDict ProbeProtocolValue
        QueryInboundNatRulePortMappingRequestDict SyncModeValue TransportProtocolValue
    """,
    "._local_network_gateways": """
        LocalNetworkGatewayDict LocalNetworkGatewayPropertiesFormatDict
    """,
    "._management_group_network_manager_connections": """
        NetworkManagerConnectionDict NetworkManagerConnectionPropertiesDict
    """,
    "._nat_gateways": """
        Nat64StateValue NatGatewayDict NatGatewayPropertiesFormatDict NatGatewaySkuDict NatGatewaySkuNameValue
    """,
    "._network_interfaces": """
        EffectiveNetworkSecurityGroupAssociationDict EffectiveNetworkSecurityGroupDict
        EffectiveNetworkSecurityGroupListResultDict EffectiveRouteDict EffectiveRouteListResultDict
        EffectiveRouteSourceValue EffectiveRouteStateValue NetworkInterfaceAssociationDict
        NetworkInterfaceAuxiliaryModeValue NetworkInterfaceAuxiliarySkuValue NetworkInterfaceDict
        NetworkInterfaceDnsSettingsDict NetworkInterfaceIPConfigurationDict
        NetworkInterfaceIPConfigurationPrivateLinkConnectionPropertiesDict
        NetworkInterfaceIPConfigurationPropertiesFormatDict NetworkInterfaceMigrationPhaseValue
        NetworkInterfaceNicTypeValue NetworkInterfacePropertiesFormatDict NetworkInterfaceTapConfigurationDict
        NetworkInterfaceTapConfigurationPropertiesFormatDict
    """,
    "._network_manager_routing_configurations": """
        DisableBgpRoutePropagationValue NetworkManagerRoutingConfigurationDict
        NetworkManagerRoutingConfigurationPropertiesFormatDict RoutingRuleCollectionDict
        RoutingRuleCollectionPropertiesFormatDict RoutingRuleDestinationTypeValue RoutingRuleDict RoutingRuleNextHopDict
        RoutingRuleNextHopTypeValue RoutingRulePropertiesFormatDict RoutingRuleRouteDestinationDict
    """,
    "._network_managers": """
        AddressSpaceAggregationOptionValue AdminRuleCollectionDict AdminRuleCollectionPropertiesFormatDict AdminRuleDict
        AdminRuleKindValue BaseAdminRuleDict CommitDict CommitPropertiesDict ConfigurationTypeValue
        ConnectedGroupAddressOverlapValue ConnectedGroupPrivateEndpointsScaleValue ConnectivityConfigurationDict
        ConnectivityConfigurationPropertiesConnectivityCapabilitiesDict ConnectivityConfigurationPropertiesDict
        CrossTenantScopesDict DefaultAdminRuleDict DeploymentStatusValue EffectiveBaseSecurityAdminRuleDict
        EffectiveDefaultSecurityAdminRuleDict EffectiveSecurityAdminRuleDict IpTypeValue IpamPoolDict
        IpamPoolPrefixAllocationDict IpamPoolPrefixAllocationPoolDict IpamPoolPropertiesDict IpamPoolUpdateDict
        IpamPoolUpdatePropertiesDict NetworkGroupDict NetworkGroupPropertiesDict NetworkIntentPolicyBasedServiceValue
        NetworkManagerCommitDict NetworkManagerDeploymentStatusDict NetworkManagerDeploymentStatusListResultDict
        NetworkManagerDeploymentStatusParameterDict NetworkManagerDict
        NetworkManagerEffectiveConnectivityConfigurationListResultDict
        NetworkManagerEffectiveSecurityAdminRulesListResultDict NetworkManagerPropertiesDict
        NetworkManagerPropertiesNetworkManagerScopesDict NetworkManagerRoutingGroupItemDict
        NetworkManagerSecurityGroupItemDict PatchObjectDict PeeringEnforcementValue PoolAssociationDict PoolUsageDict
        ResourceBasicsDict ScopeConnectionDict ScopeConnectionPropertiesDict ScopeConnectionStateValue
        SecurityAdminConfigurationDict SecurityAdminConfigurationPropertiesFormatDict SecurityUserConfigurationDict
        SecurityUserConfigurationPropertiesFormatDict SecurityUserGroupItemDict SecurityUserRuleCollectionDict
        SecurityUserRuleCollectionPropertiesFormatDict SecurityUserRuleDict SecurityUserRulePropertiesFormatDict
        StaticCidrDict StaticCidrPropertiesDict StaticMemberDict StaticMemberPropertiesDict
    """,
    "._network_profiles": """
        ContainerDict ContainerNetworkInterfaceConfigurationDict
        ContainerNetworkInterfaceConfigurationPropertiesFormatDict ContainerNetworkInterfaceDict
        ContainerNetworkInterfaceIpConfigurationDict ContainerNetworkInterfaceIpConfigurationPropertiesFormatDict
        ContainerNetworkInterfacePropertiesFormatDict NetworkProfileDict NetworkProfilePropertiesFormatDict
    """,
    "._network_security_groups": """
        EvaluatedNetworkSecurityGroupDict MatchedRuleDict NetworkSecurityGroupDict
        NetworkSecurityGroupPropertiesFormatDict NetworkSecurityGroupResultDict NetworkSecurityRulesEvaluationResultDict
        SecurityRuleAccessValue SecurityRuleAssociationsDict SecurityRuleDict SecurityRuleDirectionValue
        SecurityRulePropertiesFormatDict SecurityRuleProtocolValue
    """,
    "._network_security_perimeters": """
        AccessRuleDirectionValue AssociationAccessModeValue NetworkSecurityPerimeterDict
        NetworkSecurityPerimeterPropertiesDict NspAccessRuleDict NspAccessRulePropertiesDict NspAssociationDict
        NspAssociationPropertiesDict NspLinkDict NspLinkPropertiesDict NspLinkProvisioningStateValue
        NspLinkReferenceDict NspLinkReferencePropertiesDict NspLinkStatusValue NspLoggingConfigurationDict
        NspLoggingConfigurationPropertiesDict NspProfileDict NspProfilePropertiesDict NspProvisioningStateValue
        PerimeterBasedAccessRuleDict SecurityPerimeterProxyResourceDict SubscriptionIdDict UpdateTagsRequestDict
    """,
    "._network_virtual_appliances": """
        BreakOutCategoryPoliciesDict DelegationPropertiesDict InboundSecurityRuleDict InboundSecurityRulePropertiesDict
        InboundSecurityRuleTypeValue InboundSecurityRulesDict InboundSecurityRulesProtocolValue
        InternetIngressPublicIpsPropertiesDict MigrationTypeValue NetworkVirtualApplianceBootDiagnosticParametersDict
        NetworkVirtualApplianceCommitMigrationPropertiesDict NetworkVirtualApplianceCommitMigrationRequestDict
        NetworkVirtualApplianceConnectionDict NetworkVirtualApplianceConnectionPropertiesDict
        NetworkVirtualApplianceDict NetworkVirtualApplianceExecuteMigrationPropertiesDict
        NetworkVirtualApplianceExecuteMigrationRequestDict NetworkVirtualApplianceInstanceIdDict
        NetworkVirtualApplianceInstanceIdsDict NetworkVirtualApplianceMigrationStatusDict
        NetworkVirtualAppliancePrepareMigrationPropertiesDict NetworkVirtualAppliancePrepareMigrationRequestDict
        NetworkVirtualAppliancePropertiesFormatDict NetworkVirtualAppliancePropertiesFormatNetworkProfileDict
        NicTypeInRequestValue NicTypeInResponseValue NvaInVnetSubnetReferencePropertiesDict
        NvaInterfaceConfigurationsPropertiesDict NvaNicTypeValue Office365PolicyPropertiesDict
        PartnerManagedResourcePropertiesDict VirtualApplianceAdditionalNicPropertiesDict
        VirtualApplianceIPConfigurationDict VirtualApplianceIPConfigurationPropertiesDict
        VirtualApplianceNetworkInterfaceConfigurationDict VirtualApplianceNetworkInterfaceConfigurationPropertiesDict
        VirtualApplianceNicPropertiesDict VirtualApplianceSiteDict VirtualApplianceSitePropertiesDict
        VirtualApplianceSkuPropertiesDict
    """,
    "._network_watchers": """
        AssociationTypeValue AvailableProvidersListCityDict AvailableProvidersListCountryDict AvailableProvidersListDict
        AvailableProvidersListParametersDict AvailableProvidersListStateDict AzureReachabilityReportDict
        AzureReachabilityReportItemDict AzureReachabilityReportLatencyInfoDict AzureReachabilityReportLocationDict
        AzureReachabilityReportParametersDict ConnectionAnalyzerDict ConnectionAnalyzerEndpointDict
        ConnectionAnalyzerEndpointTypeValue ConnectionAnalyzerPropertiesDict ConnectionAnalyzerQueryStatusResultDict
        ConnectionAnalyzerStatusValue ConnectionMonitorDestinationDict ConnectionMonitorDict
        ConnectionMonitorEndpointDict ConnectionMonitorEndpointFilterDict ConnectionMonitorEndpointFilterItemDict
        ConnectionMonitorEndpointFilterItemTypeValue ConnectionMonitorEndpointFilterTypeValue
        ConnectionMonitorEndpointLocationDetailsDict ConnectionMonitorEndpointScopeDict
        ConnectionMonitorEndpointScopeItemDict ConnectionMonitorHttpConfigurationDict
        ConnectionMonitorIcmpConfigurationDict ConnectionMonitorOutputDict ConnectionMonitorParametersDict
        ConnectionMonitorResultDict ConnectionMonitorResultPropertiesDict ConnectionMonitorSourceDict
        ConnectionMonitorSuccessThresholdDict ConnectionMonitorTcpConfigurationDict
        ConnectionMonitorTestConfigurationDict ConnectionMonitorTestConfigurationProtocolValue
        ConnectionMonitorTestGroupDict ConnectionMonitorTypeValue ConnectionMonitorWorkspaceSettingsDict
        ConnectionStatusValue ConnectivityCheckSettingsDict ConnectivityDestinationDict ConnectivityHopDict
        ConnectivityInformationDict ConnectivityIssueDict ConnectivityParametersDict ConnectivitySourceDict
        CoverageLevelValue DestinationPortBehaviorValue DiagnosticOperationResultDict DiagnosticOperationValue
        DiagnosticOperationsSettingsDict DirectionValue EndpointTypeValue ExpressRouteDiagnosticsSettingsDict
        FlowLogDict FlowLogFormatParametersDict FlowLogFormatTypeValue FlowLogInformationDict FlowLogPropertiesDict
        FlowLogPropertiesFormatDict FlowLogStatusParametersDict HTTPConfigurationDict HTTPConfigurationMethodValue
        HTTPHeaderDict HTTPMethodValue HopLinkDict HopLinkPropertiesDict IpFlowProtocolValue IssueTypeValue
        NetworkConfigurationDiagnosticParametersDict NetworkConfigurationDiagnosticProfileDict
        NetworkConfigurationDiagnosticResponseDict NetworkConfigurationDiagnosticResultDict NetworkWatcherDict
        NetworkWatcherPropertiesFormatDict NextHopParametersDict NextHopResultDict NextHopTypeValue OriginValue
        OutputSettingsDict OutputTypeValue PacketCaptureDict PacketCaptureFilterDict PacketCaptureMachineScopeDict
        PacketCaptureParametersDict PacketCaptureQueryStatusResultDict PacketCaptureResultDict
        PacketCaptureResultPropertiesDict PacketCaptureSettingsDict PacketCaptureStorageLocationDict
        PacketCaptureTargetTypeValue PcErrorValue PcProtocolValue PcStatusValue PreferredIPVersionValue
        ProtocolConfigurationDict ProtocolSettingsDict ProtocolValue QueryTroubleshootingParametersDict
        RetentionPolicyParametersDict SecurityGroupNetworkInterfaceDict SecurityGroupViewParametersDict
        SecurityGroupViewResultDict SeverityValue StorageAccountSettingsDict TopologyAssociationDict TopologyDict
        TopologyParametersDict TopologyResourceDict TrackedResourceWithEtagDict
        TrafficAnalyticsConfigurationPropertiesDict TrafficAnalyticsPropertiesDict TroubleshootingDetailsDict
        TroubleshootingParametersDict TroubleshootingPropertiesDict TroubleshootingRecommendedActionsDict
        TroubleshootingResultDict VerbosityLevelValue VerificationIPFlowParametersDict VerificationIPFlowResultDict
    """,
    "._others": """
        ApplicationGatewayWafDynamicManifestPropertiesResultDict ApplicationGatewayWafDynamicManifestResultDict
        AvailabilityDict AvailableDelegationDict AvailablePrivateEndpointTypeDict AvailableServiceAliasDict
        AzureFirewallFqdnTagDict AzureFirewallFqdnTagPropertiesFormatDict AzureWebCategoryDict
        AzureWebCategoryPropertiesFormatDict BGPCommunityDict BgpServiceCommunityDict
        BgpServiceCommunityPropertiesFormatDict DefaultRuleSetPropertyFormatDict DimensionDict EndpointServiceResultDict
        ErrorAdditionalInfoDict ErrorDetailDict ExpressRoutePortsLocationBandwidthsDict ExpressRoutePortsLocationDict
        ExpressRoutePortsLocationPropertiesFormatDict ExpressRouteProviderPortListResultDict
        ExpressRouteServiceProviderBandwidthsOfferedDict ExpressRouteServiceProviderDict
        ExpressRouteServiceProviderPropertiesFormatDict LogSpecificationDict MetricSpecificationDict
        NetworkVirtualApplianceSkuDict NetworkVirtualApplianceSkuInstancesDict
        NetworkVirtualApplianceSkuPropertiesFormatDict NspReadinessStateValue NspServiceTagsResourceDict OperationDict
        OperationDisplayDict OperationPropertiesFormatDict OperationPropertiesFormatServiceSpecificationDict
        OperationStatusResultDict PerimeterAssociableResourceDict PerimeterAssociableResourcePropertiesDict
        ProxyResourceWithSettableIdDict ServiceTagInformationDict ServiceTagInformationPropertiesFormatDict
        ServiceTagsListResultDict SlotTypeValue SwapResourceDict SwapResourceListResultDict SwapResourcePropertiesDict
        UsageDict UsageNameDict UsageUnitValue
    """,
    "._p2_svpn_gateways": """
        P2SConnectionConfigurationDict P2SConnectionConfigurationPropertiesDict P2SVpnConnectionHealthDict
        P2SVpnConnectionHealthRequestDict P2SVpnGatewayDict P2SVpnGatewayPropertiesDict P2SVpnProfileParametersDict
        VpnClientConnectionHealthDict
    """,
    "._private_endpoints": """
        CustomDnsConfigPropertiesFormatDict PrivateDnsZoneConfigDict PrivateDnsZoneGroupDict
        PrivateDnsZoneGroupPropertiesFormatDict PrivateDnsZonePropertiesFormatDict PrivateEndpointBillingSkuValue
        PrivateEndpointConnectionDict PrivateEndpointConnectionPropertiesDict PrivateEndpointDict
        PrivateEndpointIPConfigurationDict PrivateEndpointIPConfigurationPropertiesDict
        PrivateEndpointIPVersionTypeValue PrivateEndpointPropertiesDict PrivateEndpointVNetPoliciesValue RecordSetDict
    """,
    "._private_link_services": """
        AccessModeValue ApprovalReferenceDict AutoApprovedPrivateLinkServiceDict
        CheckPrivateLinkServiceVisibilityRequestDict PrivateLinkServiceConnectionDict
        PrivateLinkServiceConnectionPropertiesDict PrivateLinkServiceConnectionStateDict PrivateLinkServiceDict
        PrivateLinkServiceIpConfigurationDict PrivateLinkServiceIpConfigurationPropertiesDict
        PrivateLinkServicePropertiesAutoApprovalDict PrivateLinkServicePropertiesDict
        PrivateLinkServicePropertiesVisibilityDict PrivateLinkServiceVisibilityDict ResourceSetDict
    """,
    "._public_ip_addresses": """
        DdosSettingsDict DdosSettingsProtectionModeValue DeleteOptionsValue DisassociateCloudServicePublicIpRequestDict
        IsRollbackValue PublicIPAddressDict PublicIPAddressDnsSettingsDict PublicIPAddressMigrationPhaseValue
        PublicIPAddressPropertiesFormatDict PublicIPAddressSkuDict PublicIPAddressSkuNameValue
        PublicIPAddressSkuTierValue PublicIpAddressDnsSettingsDomainNameLabelScopeValue
        ReserveCloudServicePublicIpAddressRequestDict
    """,
    "._public_ip_prefixes": """
        PublicIPPrefixDict PublicIPPrefixPropertiesFormatDict PublicIPPrefixSkuDict PublicIPPrefixSkuNameValue
        PublicIPPrefixSkuTierValue ReferencedPublicIpAddressDict
    """,
    "._route_filters": """
        RouteFilterDict RouteFilterPropertiesFormatDict RouteFilterRuleDict RouteFilterRulePropertiesFormatDict
        RouteFilterRuleTypeValue
    """,
    "._route_tables": """
        DisablePeeringRouteValue RouteDict RouteNextHopEcmpDict RouteNextHopTypeValue RoutePropertiesFormatDict
        RouteSourceDetailsDict RouteTableDict RouteTablePropertiesFormatDict RouteTableUsageModeValue
        RouteTargetAddressPropertiesFormatDict
    """,
    "._security_partner_providers": """
        SecurityPartnerProviderConnectionStatusValue SecurityPartnerProviderDict
        SecurityPartnerProviderPropertiesFormatDict SecurityProviderNameValue
    """,
    "._service_endpoint_policies": """
        ServiceEndpointPolicyDefinitionDict ServiceEndpointPolicyDefinitionPropertiesFormatDict
        ServiceEndpointPolicyDict ServiceEndpointPolicyPropertiesFormatDict
    """,
    "._service_gateways": """
        AddressUpdateActionValue ServiceGatewayActionOkResponseBodyDict ServiceGatewayAddressDict
        ServiceGatewayAddressLocationDict ServiceGatewayAddressLocationResponseDict ServiceGatewayDict
        ServiceGatewayPropertiesFormatDict ServiceGatewayServiceDict ServiceGatewayServicePropertiesFormatDict
        ServiceGatewayServiceRequestDict ServiceGatewaySkuDict ServiceGatewaySkuNameValue ServiceGatewaySkuTierValue
        ServiceGatewayUpdateAddressLocationsRequestDict ServiceGatewayUpdateServicesRequestDict ServiceTypeValue
        ServiceUpdateActionValue UpdateActionValue
    """,
    "._verifier_workspaces": """
        IPTrafficDict IntentContentDict NetworkProtocolValue ReachabilityAnalysisIntentDict
        ReachabilityAnalysisIntentPropertiesDict ReachabilityAnalysisRunDict ReachabilityAnalysisRunPropertiesDict
        VerifierWorkspaceDict VerifierWorkspacePropertiesDict VerifierWorkspaceUpdateDict
        VerifierWorkspaceUpdatePropertiesDict
    """,
    "._virtual_hubs": """
        ActionDict BgpConnectionDict BgpConnectionPropertiesDict ConnectionPolicyDict ConnectionPolicyPropertiesDict
        CriterionDict EffectiveRouteMapRouteDict EffectiveRouteMapRouteListDict EffectiveRoutesParametersDict
        GetInboundRoutesParametersDict GetOutboundRoutesParametersDict HubBgpConnectionStatusValue
        HubIPConfigurationPropertiesFormatDict HubIpConfigurationDict HubRouteDict HubRouteTableDict
        HubRouteTablePropertiesDict HubRoutingPreferenceValue HubVirtualNetworkConnectionDict
        HubVirtualNetworkConnectionPropertiesDict NextStepValue ParameterDict PeerRouteDict PreferredRoutingGatewayValue
        ReadOnlySubResourceModelDict RouteMapActionTypeValue RouteMapDict RouteMapMatchConditionValue
        RouteMapPropertiesDict RouteMapRuleDict RoutingIntentDict RoutingIntentPropertiesDict RoutingPolicyDict
        RoutingStateValue VirtualHubDict VirtualHubEffectiveRouteDict VirtualHubEffectiveRouteListDict VirtualHubIdDict
        VirtualHubPropertiesDict VirtualHubRouteDict VirtualHubRouteTableDict VirtualHubRouteTableV2Dict
        VirtualHubRouteTableV2PropertiesDict VirtualHubRouteV2Dict
    """,
    "._virtual_network_appliances": """
        ArmProxyResourceDict ArmResourceDict Nat64CapabilityDict PLGatewayCapabilityDict PLGatewayFastpathCapabilityDict
        PLIPForwardersCapabilityDict ProxyResourceVirtualNetworkApplianceCapabilityPropertiesDict
        VirtualNetworkApplianceCapabilityDict VirtualNetworkApplianceCapabilityIpVersionValue
        VirtualNetworkApplianceCapabilityKindValue VirtualNetworkApplianceCapabilityPropertiesDict
        VirtualNetworkApplianceDict VirtualNetworkApplianceIpConfigurationDict
        VirtualNetworkApplianceIpConfigurationPropertiesDict VirtualNetworkApplianceIpVersionTypeValue
        VirtualNetworkAppliancePropertiesFormatDict
    """,
    "._virtual_network_gateway_connections": """
        CertificateAuthenticationDict ConnectionAuthenticationTypeValue ConnectionResetSharedKeyDict
        ConnectionSharedKeyDict TunnelConnectionHealthDict VirtualNetworkGatewayConnectionDict
        VirtualNetworkGatewayConnectionListEntityDict VirtualNetworkGatewayConnectionListEntityPropertiesFormatDict
        VirtualNetworkGatewayConnectionModeValue VirtualNetworkGatewayConnectionPropertiesFormatDict
        VirtualNetworkGatewayConnectionProtocolValue VirtualNetworkGatewayConnectionStatusValue
        VirtualNetworkGatewayConnectionTunnelPropertiesDict VirtualNetworkGatewayConnectionTypeValue
    """,
    "._virtual_network_gateways": """
        AdminStateValue BgpPeerStateValue BgpPeerStatusDict BgpPeerStatusListResultDict GatewayEffectiveRouteDict
        GatewayEffectiveRouteListResultDict GatewayEffectiveRouteNextHopTypeValue GatewayRouteDict
        GatewayRouteListResultDict ProcessorArchitectureValue ResiliencyModelValue
        VirtualNetworkGatewayAutoScaleBoundsDict VirtualNetworkGatewayAutoScaleConfigurationDict
        VirtualNetworkGatewayDict VirtualNetworkGatewayIPConfigurationDict
        VirtualNetworkGatewayIPConfigurationPropertiesFormatDict VirtualNetworkGatewayMigrationParametersDict
        VirtualNetworkGatewayMigrationPhaseValue VirtualNetworkGatewayMigrationStateValue
        VirtualNetworkGatewayMigrationStatusDict VirtualNetworkGatewayMigrationTypeValue
        VirtualNetworkGatewayNatRuleDict VirtualNetworkGatewayNatRulePropertiesDict VirtualNetworkGatewayPolicyGroupDict
        VirtualNetworkGatewayPolicyGroupMemberDict VirtualNetworkGatewayPolicyGroupPropertiesDict
        VirtualNetworkGatewayPropertiesFormatDict VirtualNetworkGatewaySkuDict VirtualNetworkGatewaySkuNameValue
        VirtualNetworkGatewaySkuTierValue VirtualNetworkGatewayTypeValue VngClientConnectionConfigurationDict
        VngClientConnectionConfigurationPropertiesDict VpnClientConfigurationDict VpnClientConnectionHealthDetailDict
        VpnClientConnectionHealthDetailListResultDict VpnClientIPsecParametersDict VpnClientParametersDict
        VpnClientProtocolValue VpnClientRevokedCertificateDict VpnClientRevokedCertificatePropertiesFormatDict
        VpnClientRootCertificateDict VpnClientRootCertificatePropertiesFormatDict VpnDeviceScriptParametersDict
        VpnTypeValue
    """,
    "._virtual_network_taps": """
        VirtualNetworkTapDict VirtualNetworkTapPropertiesFormatDict
    """,
    "._virtual_networks": """
        DelegationDict DhcpOptionsDict IPAddressAvailabilityResultDict MoveIpConfigurationItemDict
        MoveIpConfigurationResourceReferenceDict MoveIpConfigurationsRequestDict NetworkIntentPolicyConfigurationDict
        NetworkIntentPolicyDict PrepareNetworkPoliciesRequestDict ResourceNavigationLinkDict
        ResourceNavigationLinkFormatDict ResourceNavigationLinksListResultDict ServiceAssociationLinkDict
        ServiceAssociationLinkPropertiesFormatDict ServiceAssociationLinksListResultDict
        ServiceDelegationPropertiesFormatDict ServiceEndpointPropertiesFormatDict SharingScopeValue
        SubnetAssociationDict SubnetDict SubnetPropertiesFormatDict SyncRemoteAddressSpaceValue
        UnprepareNetworkPoliciesRequestDict VirtualNetworkBgpCommunitiesDict
        VirtualNetworkConnectionGatewayReferenceDict VirtualNetworkDict VirtualNetworkEncryptionDict
        VirtualNetworkEncryptionEnforcementValue VirtualNetworkPeeringDict VirtualNetworkPeeringLevelValue
        VirtualNetworkPeeringPropertiesFormatDict VirtualNetworkPeeringStateValue
        VirtualNetworkPrivateEndpointNetworkPoliciesValue VirtualNetworkPrivateLinkServiceNetworkPoliciesValue
        VirtualNetworkPropertiesFormatDict VirtualNetworkUsageDict VirtualNetworkUsageNameDict
    """,
    "._virtual_routers": """
        VirtualRouterAutoScaleConfigurationDict VirtualRouterDict VirtualRouterPeeringDict
        VirtualRouterPeeringPropertiesDict VirtualRouterPropertiesFormatDict
    """,
    "._virtual_wans": """
        GetVpnSitesConfigurationRequestDict OfficeTrafficCategoryValue VirtualWANDict VirtualWanPropertiesDict
        VirtualWanSecurityProviderDict VirtualWanSecurityProviderTypeValue VirtualWanSecurityProvidersDict
        VirtualWanVpnProfileParametersDict VpnServerConfigurationsResponseDict
    """,
    "._vpn_gateways": """
        ConnectionSharedKeyResultDict NatRulePortMappingDict SharedKeyPropertiesDict VpnConnectionDict
        VpnConnectionPacketCaptureStartParametersDict VpnConnectionPacketCaptureStopParametersDict
        VpnConnectionPropertiesDict VpnConnectionStatusValue VpnGatewayDict VpnGatewayGenerationValue
        VpnGatewayIpConfigurationDict VpnGatewayNatRuleDict VpnGatewayNatRulePropertiesDict
        VpnGatewayPacketCaptureStartParametersDict VpnGatewayPacketCaptureStopParametersDict VpnGatewayPropertiesDict
        VpnGatewayTunnelingProtocolValue VpnLinkConnectionModeValue VpnSiteLinkConnectionDict
        VpnSiteLinkConnectionPropertiesDict
    """,
    "._vpn_server_configurations": """
        AadAuthenticationParametersDict TrackedResourceWithSettableNameDict
        VpnServerConfigRadiusClientRootCertificateDict VpnServerConfigRadiusServerRootCertificateDict
        VpnServerConfigVpnClientRevokedCertificateDict VpnServerConfigVpnClientRootCertificateDict
        VpnServerConfigurationDict VpnServerConfigurationPolicyGroupDict VpnServerConfigurationPolicyGroupMemberDict
        VpnServerConfigurationPolicyGroupPropertiesDict VpnServerConfigurationPropertiesDict
    """,
    "._vpn_sites": """
        DevicePropertiesDict O365BreakOutCategoryPoliciesDict O365PolicyPropertiesDict VpnLinkBgpSettingsDict
        VpnLinkProviderPropertiesDict VpnSiteDict VpnSiteLinkDict VpnSiteLinkPropertiesDict VpnSitePropertiesDict
    """,
    "._web_application_firewall_policies": """
        ActionTypeValue ExceptionEntryDict ExceptionEntryMatchVariableValue ExceptionEntrySelectorMatchOperatorValue
        ExceptionEntryValueMatchOperatorValue ExclusionManagedRuleDict ExclusionManagedRuleGroupDict
        ExclusionManagedRuleSetDict GroupByUserSessionDict GroupByVariableDict ManagedRuleEnabledStateValue
        ManagedRuleGroupOverrideDict ManagedRuleOverrideDict ManagedRuleSetDict ManagedRuleSetRuleGroupDict
        ManagedRulesDefinitionDict MatchConditionDict MatchVariableDict OwaspCrsExclusionEntryDict
        OwaspCrsExclusionEntryMatchVariableValue OwaspCrsExclusionEntrySelectorMatchOperatorValue PolicySettingsDict
        PolicySettingsLogScrubbingDict ScrubbingRuleEntryMatchOperatorValue ScrubbingRuleEntryMatchVariableValue
        ScrubbingRuleEntryStateValue SensitivityTypeValue WebApplicationFirewallActionValue
        WebApplicationFirewallCustomRuleDict WebApplicationFirewallEnabledStateValue
        WebApplicationFirewallMatchVariableValue WebApplicationFirewallModeValue WebApplicationFirewallOperatorValue
        WebApplicationFirewallPolicyDict WebApplicationFirewallPolicyPropertiesFormatDict
        WebApplicationFirewallPolicyResourceStateValue WebApplicationFirewallPolicyTierValue
        WebApplicationFirewallRuleTypeValue WebApplicationFirewallScrubbingRulesDict
        WebApplicationFirewallScrubbingStateValue WebApplicationFirewallStateValue WebApplicationFirewallTransformValue
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
