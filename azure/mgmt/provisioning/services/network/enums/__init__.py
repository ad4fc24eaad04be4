# Generated from swagger/network/ by "make generate": do not edit.
# ruff: noqa: F403

"""Enums of the service ``network``, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.lazy import lazy

if TYPE_CHECKING:
    from ._application_gateways import *
    from ._authentication_policies import *
    from ._azure_firewalls import *
    from ._bastion_hosts import *
    from ._client import *
    from ._common import *
    from ._custom_ip_prefixes import *
    from ._ddos_custom_policies import *
    from ._express_route_circuits import *
    from ._express_route_lags import *
    from ._express_route_ports import *
    from ._firewall_policies import *
    from ._interconnect_groups import *
    from ._ip_allocations import *
    from ._load_balancers import *
    from ._nat_gateways import *
    from ._network_interfaces import *
    from ._network_managers import *
    from ._network_security_groups import *
    from ._network_security_perimeters import *
    from ._network_virtual_appliances import *
    from ._network_watchers import *
    from ._others import *
    from ._private_endpoints import *
    from ._private_link_services import *
    from ._public_ip_addresses import *
    from ._public_ip_prefixes import *
    from ._route_filters import *
    from ._route_tables import *
    from ._security_partner_providers import *
    from ._service_gateways import *
    from ._verifier_workspaces import *
    from ._virtual_hubs import *
    from ._virtual_network_appliances import *
    from ._virtual_network_gateway_connections import *
    from ._virtual_network_gateways import *
    from ._virtual_networks import *
    from ._virtual_wans import *
    from ._vpn_gateways import *

_NAMES = {
    "._application_gateways": """
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
    "._authentication_policies": """
        OnUnauthenticatedRequest UserTrustProviderType
    """,
    "._azure_firewalls": """
        AzureFirewallApplicationRuleProtocolType AzureFirewallNatRCActionType AzureFirewallNetworkRuleProtocol
        AzureFirewallPacketCaptureFlagsType AzureFirewallPacketCaptureOperationType
        AzureFirewallPacketCaptureResponseCode AzureFirewallRCActionType AzureFirewallSkuName AzureFirewallSkuTier
        AzureFirewallThreatIntelMode
    """,
    "._bastion_hosts": """
        BastionHostSkuName SessionRecordingIdentityType
    """,
    "._client": """
        BastionConnectProtocol
    """,
    "._common": """
        Access AddressPrefixType AuthenticationMethod ConnectivityTopology CreatedByType DeleteExistingPeering DhGroup
        EffectiveAdminRuleKind EffectiveSecurityRuleProtocol ExpressRoutePeeringState ExpressRoutePeeringType
        ExtendedLocationTypes FailoverConnectionStatus FailoverTestStatus FailoverTestStatusForSingleTest
        FailoverTestType GroupConnectivity GroupMemberType IPVersion IkeEncryption IkeIntegrity IpsecEncryption
        IpsecIntegrity IsGlobal IsWorkloadProtected PfsGroup ProvisioningState ResourceIdentityType
        SecurityConfigurationRuleAccess SecurityConfigurationRuleDirection SecurityConfigurationRuleProtocol
        ServiceProviderProvisioningState UseHubGateway VnetLocalRouteOverrideCriteria VpnAuthenticationType
        VpnNatRuleMode VpnNatRuleType VpnPolicyMemberAttributeType
    """,
    "._custom_ip_prefixes": """
        CommissionedState CustomIpPrefixType Geo
    """,
    "._ddos_custom_policies": """
        DdosContinent DdosDetectionMode DdosMitigationTrafficScope DdosSourcePolicyActionType DdosTrafficType
    """,
    "._express_route_circuits": """
        AdvertisedPublicPrefixPropertiesValidationState AuthorizationUseStatus CircuitConnectionStatus
        ExpressRouteCircuitPeeringAdvertisedPublicPrefixState ExpressRouteCircuitPeeringState
        ExpressRouteCircuitSkuFamily ExpressRouteCircuitSkuTier ResiliencyLevel
    """,
    "._express_route_lags": """
        ExpressRouteLagAuthorizationUseStatus ExpressRouteLagBillingType ExpressRouteLagEncapsulation
        ExpressRouteLagLacpTimer
    """,
    "._express_route_ports": """
        ExpressRouteFailoverBgpStatusAddressFamily ExpressRouteFailoverLinkType ExpressRouteLinkAdminState
        ExpressRouteLinkConnectorType ExpressRouteLinkFailoverBgpStatus ExpressRouteLinkMacSecCipher
        ExpressRouteLinkMacSecSciState ExpressRoutePortAuthorizationUseStatus ExpressRoutePortsBillingType
        ExpressRoutePortsEncapsulation MaintenanceTestCategory
    """,
    "._firewall_policies": """
        AutoLearnPrivateRangesMode FirewallPolicyFilterRuleCollectionActionType FirewallPolicyIDPSQuerySortOrder
        FirewallPolicyIDPSSignatureDirection FirewallPolicyIDPSSignatureMode FirewallPolicyIDPSSignatureSeverity
        FirewallPolicyIntrusionDetectionProfileType FirewallPolicyIntrusionDetectionProtocol
        FirewallPolicyIntrusionDetectionStateType FirewallPolicyNatRuleCollectionActionType
        FirewallPolicyRuleApplicationProtocolType FirewallPolicyRuleCollectionType FirewallPolicyRuleNetworkProtocol
        FirewallPolicyRuleType FirewallPolicySkuTier LabelSelectorOperator
    """,
    "._interconnect_groups": """
        InterconnectGroupScope SubgroupProfileScope
    """,
    "._ip_allocations": """
        IPAllocationMethod IpAllocationType
    """,
    "._load_balancers": """
        GatewayLoadBalancerTunnelInterfaceType GatewayLoadBalancerTunnelProtocol LoadBalancerBackendAddressAdminState
        LoadBalancerDetailLevel LoadBalancerMode LoadBalancerOutboundRuleProtocol LoadBalancerScope LoadBalancerSkuName
        LoadBalancerSkuTier LoadDistribution ProbeNoHealthyBackendsBehavior ProbeProtocol SyncMode TransportProtocol
    """,
    "._nat_gateways": """
        Nat64State NatGatewaySkuName
    """,
    "._network_interfaces": """
        EffectiveRouteSource EffectiveRouteState NetworkInterfaceAuxiliaryMode NetworkInterfaceAuxiliarySku
        NetworkInterfaceMigrationPhase NetworkInterfaceNicType
    """,
    "._network_managers": """
        AddressSpaceAggregationOption AdminRuleKind ConfigurationType ConnectedGroupAddressOverlap
        ConnectedGroupPrivateEndpointsScale DeploymentStatus DisableBgpRoutePropagation IpType
        NetworkIntentPolicyBasedService PeeringEnforcement RoutingRuleDestinationType RoutingRuleNextHopType
        ScopeConnectionState
    """,
    "._network_security_groups": """
        SecurityRuleAccess SecurityRuleDirection SecurityRuleProtocol
    """,
    "._network_security_perimeters": """
        AccessRuleDirection AssociationAccessMode NspLinkProvisioningState NspLinkStatus NspProvisioningState
    """,
    "._network_virtual_appliances": """
        InboundSecurityRuleType InboundSecurityRulesProtocol MigrationType NicTypeInRequest NicTypeInResponse NvaNicType
    """,
    "._network_watchers": """
        AssociationType ConnectionAnalyzerEndpointType ConnectionAnalyzerStatus ConnectionMonitorEndpointFilterItemType
        ConnectionMonitorEndpointFilterType ConnectionMonitorTestConfigurationProtocol ConnectionMonitorType
        ConnectionStatus CoverageLevel DestinationPortBehavior DiagnosticOperation Direction EndpointType
        FlowLogFormatType HTTPConfigurationMethod HTTPMethod IpFlowProtocol IssueType NextHopType Origin OutputType
        PacketCaptureTargetType PcError PcProtocol PcStatus PreferredIPVersion Protocol Severity VerbosityLevel
    """,
    "._others": """
        ActionType ExceptionEntryMatchVariable ExceptionEntrySelectorMatchOperator ExceptionEntryValueMatchOperator
        ManagedRuleEnabledState NspReadinessState OwaspCrsExclusionEntryMatchVariable
        OwaspCrsExclusionEntrySelectorMatchOperator ProtocolType ScrubbingRuleEntryMatchOperator
        ScrubbingRuleEntryMatchVariable ScrubbingRuleEntryState SensitivityType SlotType UsageUnit
        WebApplicationFirewallAction WebApplicationFirewallEnabledState WebApplicationFirewallMatchVariable
        WebApplicationFirewallMode WebApplicationFirewallOperator WebApplicationFirewallPolicyResourceState
        WebApplicationFirewallPolicyTier WebApplicationFirewallRuleType WebApplicationFirewallScrubbingState
        WebApplicationFirewallState WebApplicationFirewallTransform
    """,
    "._private_endpoints": """
        PrivateEndpointBillingSku PrivateEndpointIPVersionType PrivateEndpointVNetPolicies
    """,
    "._private_link_services": """
        AccessMode
    """,
    "._public_ip_addresses": """
        DdosSettingsProtectionMode DeleteOptions IsRollback PublicIPAddressMigrationPhase PublicIPAddressSkuName
        PublicIPAddressSkuTier PublicIpAddressDnsSettingsDomainNameLabelScope
    """,
    "._public_ip_prefixes": """
        PublicIPPrefixSkuName PublicIPPrefixSkuTier
    """,
    "._route_filters": """
        RouteFilterRuleType
    """,
    "._route_tables": """
        DisablePeeringRoute RouteNextHopType RouteTableUsageMode
    """,
    "._security_partner_providers": """
        SecurityPartnerProviderConnectionStatus SecurityProviderName
    """,
    "._service_gateways": """
        AddressUpdateAction ServiceGatewaySkuName ServiceGatewaySkuTier ServiceType ServiceUpdateAction UpdateAction
    """,
    "._verifier_workspaces": """
        NetworkProtocol
    """,
    "._virtual_hubs": """
        HubBgpConnectionStatus HubRoutingPreference NextStep PreferredRoutingGateway RouteMapActionType
        RouteMapMatchCondition RoutingState
    """,
    "._virtual_network_appliances": """
        VirtualNetworkApplianceCapabilityIpVersion VirtualNetworkApplianceCapabilityKind
        VirtualNetworkApplianceIpVersionType
    """,
    "._virtual_network_gateway_connections": """
        ConnectionAuthenticationType VirtualNetworkGatewayConnectionMode VirtualNetworkGatewayConnectionProtocol
        VirtualNetworkGatewayConnectionStatus VirtualNetworkGatewayConnectionType
    """,
    "._virtual_network_gateways": """
        AdminState BgpPeerState GatewayEffectiveRouteNextHopType ProcessorArchitecture ResiliencyModel
        VirtualNetworkGatewayMigrationPhase VirtualNetworkGatewayMigrationState VirtualNetworkGatewayMigrationType
        VirtualNetworkGatewaySkuName VirtualNetworkGatewaySkuTier VirtualNetworkGatewayType VpnClientProtocol VpnType
    """,
    "._virtual_networks": """
        SharingScope SyncRemoteAddressSpace VirtualNetworkEncryptionEnforcement VirtualNetworkPeeringLevel
        VirtualNetworkPeeringState VirtualNetworkPrivateEndpointNetworkPolicies
        VirtualNetworkPrivateLinkServiceNetworkPolicies
    """,
    "._virtual_wans": """
        OfficeTrafficCategory VirtualWanSecurityProviderType
    """,
    "._vpn_gateways": """
        VpnConnectionStatus VpnGatewayGeneration VpnGatewayTunnelingProtocol VpnLinkConnectionMode
    """,
}

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(__name__, _NAMES)
