# Generated from swagger/network/ by "make generate": do not edit.
# ruff: noqa: F403

"""Operations of the service ``network``, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.lazy import lazy

if TYPE_CHECKING:
    from ._application_gateways import *
    from ._application_security_groups import *
    from ._authentication_policies import *
    from ._azure_firewalls import *
    from ._bastion_hosts import *
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
    "._application_gateways": """
        ApplicationGatewayPrivateEndpointConnectionsOperations ApplicationGatewayPrivateLinkResourcesOperations
        ApplicationGatewaysOperations
    """,
    "._application_security_groups": """
        AddressPrefixSetsOperations ApplicationSecurityGroupsOperations
    """,
    "._authentication_policies": """
        AuthenticationPoliciesOperations
    """,
    "._azure_firewalls": """
        AzureFirewallsOperations
    """,
    "._bastion_hosts": """
        BastionHostsOperations
    """,
    "._custom_ip_prefixes": """
        CustomIpPrefixesOperations
    """,
    "._ddos_custom_policies": """
        DdosCustomPoliciesOperations
    """,
    "._ddos_protection_plans": """
        DdosProtectionPlansOperations
    """,
    "._express_route_circuits": """
        ExpressRouteCircuitAuthorizationsOperations ExpressRouteCircuitConnectionsOperations
        ExpressRouteCircuitPeeringsOperations ExpressRouteCircuitsOperations
        PeerExpressRouteCircuitConnectionsOperations
    """,
    "._express_route_cross_connections": """
        ExpressRouteCrossConnectionPeeringsOperations ExpressRouteCrossConnectionsOperations
    """,
    "._express_route_gateways": """
        ExpressRouteConnectionsOperations ExpressRouteGatewaysOperations
    """,
    "._express_route_lags": """
        ExpressRouteLagAuthorizationsOperations ExpressRouteLagsOperations
    """,
    "._express_route_ports": """
        ExpressRouteLinksOperations ExpressRoutePortAuthorizationsOperations ExpressRoutePortsOperations
    """,
    "._firewall_policies": """
        FirewallPoliciesOperations FirewallPolicyDeploymentsOperations FirewallPolicyDraftsOperations
        FirewallPolicyIdpsSignaturesFilterValuesOperations FirewallPolicyIdpsSignaturesOperations
        FirewallPolicyIdpsSignaturesOverridesOperations FirewallPolicyKubeSelectorGroupsOperations
        FirewallPolicyRuleCollectionGroupDraftsOperations FirewallPolicyRuleCollectionGroupsOperations
    """,
    "._first_party_service_tags": """
        FirstPartyServiceTagsOperations
    """,
    "._interconnect_groups": """
        InterconnectGroupsOperations SubgroupsOperations
    """,
    "._ip_allocations": """
        IpAllocationsOperations
    """,
    "._ip_groups": """
        IpGroupsOperations
    """,
    "._load_balancers": """
        InboundNatRulesOperations LoadBalancerBackendAddressPoolsOperations
        LoadBalancerFrontendIpConfigurationsOperations LoadBalancerLoadBalancingRulesOperations
        LoadBalancerNetworkInterfacesOperations LoadBalancerOutboundRulesOperations LoadBalancerProbesOperations
        LoadBalancersOperations
    """,
    "._local_network_gateways": """
        LocalNetworkGatewaysOperations
    """,
    "._management_group_network_manager_connections": """
        ManagementGroupNetworkManagerConnectionsOperations SubscriptionNetworkManagerConnectionsOperations
    """,
    "._nat_gateways": """
        NatGatewaysOperations
    """,
    "._network_interfaces": """
        NetworkInterfaceIpConfigurationsOperations NetworkInterfaceLoadBalancersOperations
        NetworkInterfaceTapConfigurationsOperations NetworkInterfacesOperations
    """,
    "._network_managers": """
        AdminRuleCollectionsOperations AdminRulesOperations CommitsOperations ConnectivityConfigurationsOperations
        IpamPoolsOperations NetworkGroupsOperations NetworkManagerCommitsOperations
        NetworkManagerDeploymentStatusOperations NetworkManagerRoutingConfigurationsOperations NetworkManagersOperations
        RoutingRuleCollectionsOperations RoutingRulesOperations ScopeConnectionsOperations
        SecurityAdminConfigurationsOperations SecurityUserConfigurationsOperations SecurityUserRuleCollectionsOperations
        SecurityUserRulesOperations StaticCidrsOperations StaticMembersOperations
    """,
    "._network_profiles": """
        NetworkProfilesOperations
    """,
    "._network_security_groups": """
        DefaultSecurityRulesOperations NetworkSecurityGroupsOperations SecurityRulesOperations
    """,
    "._network_security_perimeters": """
        NetworkSecurityPerimeterAccessRulesOperations NetworkSecurityPerimeterAssociationsOperations
        NetworkSecurityPerimeterLinkReferencesOperations NetworkSecurityPerimeterLinksOperations
        NetworkSecurityPerimeterLoggingConfigurationsOperations NetworkSecurityPerimeterProfilesOperations
        NetworkSecurityPerimetersOperations
    """,
    "._network_virtual_appliances": """
        InboundSecurityRuleOperations NetworkVirtualApplianceConnectionsOperations NetworkVirtualAppliancesOperations
        VirtualApplianceSitesOperations
    """,
    "._network_watchers": """
        ConnectionMonitorsOperations FlowLogsOperations NetworkWatchersOperations PacketCapturesOperations
    """,
    "._others": """
        ApplicationGatewayWafDynamicManifestsDefaultOperations ApplicationGatewayWafDynamicManifestsOperations
        AvailableDelegationsOperations AvailableEndpointServicesOperations AvailablePrivateEndpointTypesOperations
        AvailableResourceGroupDelegationsOperations AvailableServiceAliasesOperations AzureFirewallFqdnTagsOperations
        BgpServiceCommunitiesOperations DscpConfigurationOperations ExpressRoutePortsLocationsOperations
        ExpressRouteProviderPortsLocationOperations ExpressRouteServiceProvidersOperations
        NetworkSecurityPerimeterAssociableResourceTypesOperations NetworkSecurityPerimeterOperationStatusesOperations
        NetworkSecurityPerimeterServiceTagsOperations Operations ServiceTagInformationOperations ServiceTagsOperations
        UsagesOperations VipSwapOperations VirtualApplianceSkusOperations WebApplicationFirewallPoliciesOperations
        WebCategoriesOperations
    """,
    "._p2_svpn_gateways": """
        P2SvpnGatewaysOperations
    """,
    "._private_endpoints": """
        PrivateDnsZoneGroupsOperations PrivateEndpointsOperations
    """,
    "._private_link_services": """
        PrivateLinkServicesOperations
    """,
    "._public_ip_addresses": """
        PublicIpAddressesOperations
    """,
    "._public_ip_prefixes": """
        PublicIpPrefixesOperations
    """,
    "._route_filters": """
        RouteFilterRulesOperations RouteFiltersOperations
    """,
    "._route_tables": """
        RouteTablesOperations RoutesOperations
    """,
    "._security_partner_providers": """
        SecurityPartnerProvidersOperations
    """,
    "._service_endpoint_policies": """
        ServiceEndpointPoliciesOperations ServiceEndpointPolicyDefinitionsOperations
    """,
    "._service_gateways": """
        ServiceGatewaysOperations
    """,
    "._verifier_workspaces": """
        ReachabilityAnalysisIntentsOperations ReachabilityAnalysisRunsOperations VerifierWorkspacesOperations
    """,
    "._virtual_hubs": """
        ConnectionPoliciesOperations HubRouteTablesOperations HubVirtualNetworkConnectionsOperations RouteMapsOperations
        RoutingIntentOperations VirtualHubBgpConnectionOperations VirtualHubBgpConnectionsOperations
        VirtualHubIpConfigurationOperations VirtualHubRouteTableV2SOperations VirtualHubsOperations
    """,
    "._virtual_network_appliances": """
        VirtualNetworkApplianceCapabilitiesOperations VirtualNetworkAppliancesOperations
    """,
    "._virtual_network_gateway_connections": """
        VirtualNetworkGatewayConnectionsOperations
    """,
    "._virtual_network_gateways": """
        VirtualNetworkGatewayNatRulesOperations VirtualNetworkGatewaysOperations
    """,
    "._virtual_network_taps": """
        VirtualNetworkTapsOperations
    """,
    "._virtual_networks": """
        ResourceNavigationLinksOperations ServiceAssociationLinksOperations SubnetsOperations
        VirtualNetworkPeeringsOperations VirtualNetworksOperations
    """,
    "._virtual_routers": """
        VirtualRouterPeeringsOperations VirtualRoutersOperations
    """,
    "._virtual_wans": """
        VirtualWansOperations VpnServerConfigurationsAssociatedWithVirtualWanOperations VpnSitesConfigurationOperations
    """,
    "._vpn_gateways": """
        NatRulesOperations VpnConnectionsOperations VpnGatewaysOperations VpnLinkConnectionsOperations
        VpnSiteLinkConnectionsOperations
    """,
    "._vpn_server_configurations": """
        ConfigurationPolicyGroupsOperations VpnServerConfigurationsOperations
    """,
    "._vpn_sites": """
        VpnSiteLinksOperations VpnSitesOperations
    """,
}

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(__name__, _NAMES)
