# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous client of the service ``network``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.aio import AsyncServiceClient
from ....core.clients.annotations import typed_methods
from ....core.clients.twins import awaited, begun, begun_paged, paged
from .. import SERVICE
from ..client import NetworkManagementClient as _Sync

if TYPE_CHECKING:
    from . import operations as _operations
else:
    typed_methods(globals())


class NetworkManagementClient(AsyncServiceClient):
    """Asynchronous client. Networks in Azure: virtual networks, addresses, security groups, load balancers,
    gateways, firewalls, private links, ExpressRoute.
    """

    _service = SERVICE

    @property
    def operations(self) -> _operations.Operations:
        """The operations of the Microsoft.Network provider, as used in role definitions."""
        return self._operations("Operations")

    @property
    def application_gateways(self) -> _operations.ApplicationGatewaysOperations:
        """Application gateways: load balancers for web traffic, with TLS, routing by URL and firewall."""
        return self._operations("ApplicationGatewaysOperations")

    @property
    def application_gateway_private_endpoint_connections(
        self,
    ) -> _operations.ApplicationGatewayPrivateEndpointConnectionsOperations:
        """Private endpoint connections of application gateways."""
        return self._operations("ApplicationGatewayPrivateEndpointConnectionsOperations")

    @property
    def application_security_groups(self) -> _operations.ApplicationSecurityGroupsOperations:
        """Application security groups: names for groups of machines, for use in security rules."""
        return self._operations("ApplicationSecurityGroupsOperations")

    @property
    def authentication_policies(self) -> _operations.AuthenticationPoliciesOperations:
        """Policies by which application gateways have users sign in."""
        return self._operations("AuthenticationPoliciesOperations")

    @property
    def azure_firewalls(self) -> _operations.AzureFirewallsOperations:
        """Azure Firewalls: filter traffic between networks and to the internet."""
        return self._operations("AzureFirewallsOperations")

    @property
    def bastion_hosts(self) -> _operations.BastionHostsOperations:
        """Bastion hosts: reach virtual machines by RDP and SSH without public IP addresses."""
        return self._operations("BastionHostsOperations")

    @property
    def network_interfaces(self) -> _operations.NetworkInterfacesOperations:
        """Network interfaces: connect virtual machines to subnets."""
        return self._operations("NetworkInterfacesOperations")

    @property
    def public_ip_addresses(self) -> _operations.PublicIpAddressesOperations:
        """Public IP addresses for machines, load balancers, gateways and firewalls."""
        return self._operations("PublicIpAddressesOperations")

    @property
    def ddos_custom_policies(self) -> _operations.DdosCustomPoliciesOperations:
        """Policies with DDoS detection and mitigation rules of your own."""
        return self._operations("DdosCustomPoliciesOperations")

    @property
    def ddos_protection_plans(self) -> _operations.DdosProtectionPlansOperations:
        """DDoS protection plans, which protect the virtual networks assigned to them."""
        return self._operations("DdosProtectionPlansOperations")

    @property
    def express_route_circuit_authorizations(self) -> _operations.ExpressRouteCircuitAuthorizationsOperations:
        """Authorizations by which gateways of other subscriptions connect to an ExpressRoute circuit."""
        return self._operations("ExpressRouteCircuitAuthorizationsOperations")

    @property
    def express_route_circuits(self) -> _operations.ExpressRouteCircuitsOperations:
        """ExpressRoute circuits: private lines from your own network to Azure."""
        return self._operations("ExpressRouteCircuitsOperations")

    @property
    def express_route_circuit_peerings(self) -> _operations.ExpressRouteCircuitPeeringsOperations:
        """Peerings of ExpressRoute circuits: private or with Microsoft."""
        return self._operations("ExpressRouteCircuitPeeringsOperations")

    @property
    def express_route_circuit_connections(self) -> _operations.ExpressRouteCircuitConnectionsOperations:
        """Connections between two ExpressRoute circuits (Global Reach)."""
        return self._operations("ExpressRouteCircuitConnectionsOperations")

    @property
    def peer_express_route_circuit_connections(self) -> _operations.PeerExpressRouteCircuitConnectionsOperations:
        """Global Reach connections as seen from the other circuit."""
        return self._operations("PeerExpressRouteCircuitConnectionsOperations")

    @property
    def express_route_cross_connections(self) -> _operations.ExpressRouteCrossConnectionsOperations:
        """The providers' side of ExpressRoute circuits."""
        return self._operations("ExpressRouteCrossConnectionsOperations")

    @property
    def express_route_ports_locations(self) -> _operations.ExpressRoutePortsLocationsOperations:
        """Places where ExpressRoute Direct ports are offered."""
        return self._operations("ExpressRoutePortsLocationsOperations")

    @property
    def express_route_ports(self) -> _operations.ExpressRoutePortsOperations:
        """ExpressRoute Direct ports: pairs of physical ports of your own."""
        return self._operations("ExpressRoutePortsOperations")

    @property
    def express_route_port_authorizations(self) -> _operations.ExpressRoutePortAuthorizationsOperations:
        """Authorizations by which circuits of other subscriptions use an ExpressRoute Direct port."""
        return self._operations("ExpressRoutePortAuthorizationsOperations")

    @property
    def express_route_lags(self) -> _operations.ExpressRouteLagsOperations:
        """Link aggregation groups of ExpressRoute ports."""
        return self._operations("ExpressRouteLagsOperations")

    @property
    def express_route_lag_authorizations(self) -> _operations.ExpressRouteLagAuthorizationsOperations:
        """Authorizations by which circuits of other subscriptions use an ExpressRoute LAG."""
        return self._operations("ExpressRouteLagAuthorizationsOperations")

    @property
    def firewall_policies(self) -> _operations.FirewallPoliciesOperations:
        """Firewall policies: rules and settings for one firewall or many."""
        return self._operations("FirewallPoliciesOperations")

    @property
    def firewall_policy_rule_collection_groups(self) -> _operations.FirewallPolicyRuleCollectionGroupsOperations:
        """Groups of rule collections in firewall policies."""
        return self._operations("FirewallPolicyRuleCollectionGroupsOperations")

    @property
    def firewall_policy_kube_selector_groups(self) -> _operations.FirewallPolicyKubeSelectorGroupsOperations:
        """Groups of Kubernetes pods, for use in firewall rules."""
        return self._operations("FirewallPolicyKubeSelectorGroupsOperations")

    @property
    def firewall_policy_idps_signatures_overrides(self) -> _operations.FirewallPolicyIdpsSignaturesOverridesOperations:
        """Overrides of single IDPS signatures in firewall policies."""
        return self._operations("FirewallPolicyIdpsSignaturesOverridesOperations")

    @property
    def firewall_policy_drafts(self) -> _operations.FirewallPolicyDraftsOperations:
        """Drafts of changes to firewall policies, deployed later in one go."""
        return self._operations("FirewallPolicyDraftsOperations")

    @property
    def firewall_policy_rule_collection_group_drafts(
        self,
    ) -> _operations.FirewallPolicyRuleCollectionGroupDraftsOperations:
        """Drafts of changes to rule collection groups."""
        return self._operations("FirewallPolicyRuleCollectionGroupDraftsOperations")

    @property
    def ipam_pools(self) -> _operations.IpamPoolsOperations:
        """IP address pools of network managers, from which networks take their prefixes."""
        return self._operations("IpamPoolsOperations")

    @property
    def network_managers(self) -> _operations.NetworkManagersOperations:
        """Network managers: connect and secure many virtual networks together."""
        return self._operations("NetworkManagersOperations")

    @property
    def static_cidrs(self) -> _operations.StaticCidrsOperations:
        """Static CIDRs: parts of IPAM pools set aside for uses outside Azure."""
        return self._operations("StaticCidrsOperations")

    @property
    def ip_allocations(self) -> _operations.IpAllocationsOperations:
        """IP allocations: address blocks set aside in virtual networks."""
        return self._operations("IpAllocationsOperations")

    @property
    def ip_groups(self) -> _operations.IpGroupsOperations:
        """IP groups: lists of addresses for use in firewall rules."""
        return self._operations("IpGroupsOperations")

    @property
    def load_balancers(self) -> _operations.LoadBalancersOperations:
        """Load balancers: spread TCP and UDP connections over machines."""
        return self._operations("LoadBalancersOperations")

    @property
    def inbound_nat_rules(self) -> _operations.InboundNatRulesOperations:
        """Inbound NAT rules: forward ports of a load balancer to single machines."""
        return self._operations("InboundNatRulesOperations")

    @property
    def nat_gateways(self) -> _operations.NatGatewaysOperations:
        """NAT gateways: outbound internet connections for subnets from fixed public addresses."""
        return self._operations("NatGatewaysOperations")

    @property
    def network_interface_ip_configurations(self) -> _operations.NetworkInterfaceIpConfigurationsOperations:
        """IP configurations of network interfaces."""
        return self._operations("NetworkInterfaceIpConfigurationsOperations")

    @property
    def network_interface_tap_configurations(self) -> _operations.NetworkInterfaceTapConfigurationsOperations:
        """Tap configurations: mirror the traffic of network interfaces."""
        return self._operations("NetworkInterfaceTapConfigurationsOperations")

    @property
    def management_group_network_manager_connections(
        self,
    ) -> _operations.ManagementGroupNetworkManagerConnectionsOperations:
        """Connections of management groups to network managers of other tenants."""
        return self._operations("ManagementGroupNetworkManagerConnectionsOperations")

    @property
    def connectivity_configurations(self) -> _operations.ConnectivityConfigurationsOperations:
        """Connectivity configurations of network managers: hub and spoke, or mesh."""
        return self._operations("ConnectivityConfigurationsOperations")

    @property
    def network_groups(self) -> _operations.NetworkGroupsOperations:
        """Network groups: the virtual networks or subnets a network manager's configurations apply to."""
        return self._operations("NetworkGroupsOperations")

    @property
    def static_members(self) -> _operations.StaticMembersOperations:
        """Static members of network groups."""
        return self._operations("StaticMembersOperations")

    @property
    def network_manager_routing_configurations(self) -> _operations.NetworkManagerRoutingConfigurationsOperations:
        """Routing configurations of network managers."""
        return self._operations("NetworkManagerRoutingConfigurationsOperations")

    @property
    def routing_rule_collections(self) -> _operations.RoutingRuleCollectionsOperations:
        """Collections of routing rules in network managers."""
        return self._operations("RoutingRuleCollectionsOperations")

    @property
    def routing_rules(self) -> _operations.RoutingRulesOperations:
        """Routing rules of network managers."""
        return self._operations("RoutingRulesOperations")

    @property
    def scope_connections(self) -> _operations.ScopeConnectionsOperations:
        """Connections of network managers to subscriptions and management groups of other tenants."""
        return self._operations("ScopeConnectionsOperations")

    @property
    def commits(self) -> _operations.CommitsOperations:
        """Deployments of network manager configurations, kept as resources."""
        return self._operations("CommitsOperations")

    @property
    def security_admin_configurations(self) -> _operations.SecurityAdminConfigurationsOperations:
        """Security admin configurations of network managers: rules that go before security groups."""
        return self._operations("SecurityAdminConfigurationsOperations")

    @property
    def admin_rule_collections(self) -> _operations.AdminRuleCollectionsOperations:
        """Collections of security admin rules."""
        return self._operations("AdminRuleCollectionsOperations")

    @property
    def security_user_configurations(self) -> _operations.SecurityUserConfigurationsOperations:
        """Security user configurations of network managers."""
        return self._operations("SecurityUserConfigurationsOperations")

    @property
    def security_user_rule_collections(self) -> _operations.SecurityUserRuleCollectionsOperations:
        """Collections of security user rules."""
        return self._operations("SecurityUserRuleCollectionsOperations")

    @property
    def security_user_rules(self) -> _operations.SecurityUserRulesOperations:
        """Security user rules of network managers."""
        return self._operations("SecurityUserRulesOperations")

    @property
    def network_profiles(self) -> _operations.NetworkProfilesOperations:
        """Network profiles: how containers are connected to subnets."""
        return self._operations("NetworkProfilesOperations")

    @property
    def network_security_groups(self) -> _operations.NetworkSecurityGroupsOperations:
        """Network security groups: allow and deny traffic of subnets and network interfaces."""
        return self._operations("NetworkSecurityGroupsOperations")

    @property
    def security_rules(self) -> _operations.SecurityRulesOperations:
        """Security rules of network security groups."""
        return self._operations("SecurityRulesOperations")

    @property
    def default_security_rules(self) -> _operations.DefaultSecurityRulesOperations:
        """Default security rules that every network security group has."""
        return self._operations("DefaultSecurityRulesOperations")

    @property
    def network_security_perimeters(self) -> _operations.NetworkSecurityPerimetersOperations:
        """Network security perimeters: one border around the public access of PaaS resources."""
        return self._operations("NetworkSecurityPerimetersOperations")

    @property
    def reachability_analysis_intents(self) -> _operations.ReachabilityAnalysisIntentsOperations:
        """Questions of reachability: which traffic is to be checked."""
        return self._operations("ReachabilityAnalysisIntentsOperations")

    @property
    def verifier_workspaces(self) -> _operations.VerifierWorkspacesOperations:
        """Workspaces of the network verifier, which checks reachability."""
        return self._operations("VerifierWorkspacesOperations")

    @property
    def reachability_analysis_runs(self) -> _operations.ReachabilityAnalysisRunsOperations:
        """Runs of reachability analyses, with their results."""
        return self._operations("ReachabilityAnalysisRunsOperations")

    @property
    def network_virtual_appliance_connections(self) -> _operations.NetworkVirtualApplianceConnectionsOperations:
        """Connections of network virtual appliances to their virtual hub."""
        return self._operations("NetworkVirtualApplianceConnectionsOperations")

    @property
    def network_virtual_appliances(self) -> _operations.NetworkVirtualAppliancesOperations:
        """Network virtual appliances: partners' routers and firewalls in virtual hubs."""
        return self._operations("NetworkVirtualAppliancesOperations")

    @property
    def virtual_appliance_sites(self) -> _operations.VirtualApplianceSitesOperations:
        """Sites connected through network virtual appliances."""
        return self._operations("VirtualApplianceSitesOperations")

    @property
    def network_watchers(self) -> _operations.NetworkWatchersOperations:
        """Network watchers: diagnose networks, one per region and subscription."""
        return self._operations("NetworkWatchersOperations")

    @property
    def flow_logs(self) -> _operations.FlowLogsOperations:
        """Flow logs: records of the traffic of virtual networks, subnets, interfaces and security groups."""
        return self._operations("FlowLogsOperations")

    @property
    def private_endpoints(self) -> _operations.PrivateEndpointsOperations:
        """Private endpoints: reach a service through an address of your own subnet."""
        return self._operations("PrivateEndpointsOperations")

    @property
    def private_link_services(self) -> _operations.PrivateLinkServicesOperations:
        """Private link services: offer a service of your own through private endpoints."""
        return self._operations("PrivateLinkServicesOperations")

    @property
    def public_ip_prefixes(self) -> _operations.PublicIpPrefixesOperations:
        """Public IP prefixes: blocks of adjoining public addresses."""
        return self._operations("PublicIpPrefixesOperations")

    @property
    def route_filters(self) -> _operations.RouteFiltersOperations:
        """Route filters: choose the services reached over Microsoft peering."""
        return self._operations("RouteFiltersOperations")

    @property
    def route_tables(self) -> _operations.RouteTablesOperations:
        """Route tables: where the traffic of subnets goes."""
        return self._operations("RouteTablesOperations")

    @property
    def routes(self) -> _operations.RoutesOperations:
        """Routes of route tables."""
        return self._operations("RoutesOperations")

    @property
    def security_partner_providers(self) -> _operations.SecurityPartnerProvidersOperations:
        """Partners' security services in virtual hubs."""
        return self._operations("SecurityPartnerProvidersOperations")

    @property
    def service_endpoint_policies(self) -> _operations.ServiceEndpointPoliciesOperations:
        """Service endpoint policies: limit which storage accounts a subnet reaches."""
        return self._operations("ServiceEndpointPoliciesOperations")

    @property
    def service_endpoint_policy_definitions(self) -> _operations.ServiceEndpointPolicyDefinitionsOperations:
        """Definitions in service endpoint policies."""
        return self._operations("ServiceEndpointPolicyDefinitionsOperations")

    @property
    def virtual_networks(self) -> _operations.VirtualNetworksOperations:
        """Virtual networks: private address spaces with subnets."""
        return self._operations("VirtualNetworksOperations")

    @property
    def subnets(self) -> _operations.SubnetsOperations:
        """Subnets of virtual networks."""
        return self._operations("SubnetsOperations")

    @property
    def virtual_network_peerings(self) -> _operations.VirtualNetworkPeeringsOperations:
        """Peerings between virtual networks, one from each side."""
        return self._operations("VirtualNetworkPeeringsOperations")

    @property
    def virtual_network_gateways(self) -> _operations.VirtualNetworkGatewaysOperations:
        """Virtual network gateways for VPN and ExpressRoute."""
        return self._operations("VirtualNetworkGatewaysOperations")

    @property
    def virtual_network_gateway_connections(self) -> _operations.VirtualNetworkGatewayConnectionsOperations:
        """Connections of virtual network gateways: site to site, between networks, ExpressRoute."""
        return self._operations("VirtualNetworkGatewayConnectionsOperations")

    @property
    def local_network_gateways(self) -> _operations.LocalNetworkGatewaysOperations:
        """Local network gateways: your own VPN devices and the networks behind them."""
        return self._operations("LocalNetworkGatewaysOperations")

    @property
    def virtual_network_gateway_nat_rules(self) -> _operations.VirtualNetworkGatewayNatRulesOperations:
        """NAT rules of VPN gateways."""
        return self._operations("VirtualNetworkGatewayNatRulesOperations")

    @property
    def virtual_network_taps(self) -> _operations.VirtualNetworkTapsOperations:
        """Virtual network taps: where mirrored traffic is sent to."""
        return self._operations("VirtualNetworkTapsOperations")

    @property
    def virtual_routers(self) -> _operations.VirtualRoutersOperations:
        """Virtual routers in virtual networks."""
        return self._operations("VirtualRoutersOperations")

    @property
    def virtual_router_peerings(self) -> _operations.VirtualRouterPeeringsOperations:
        """BGP peerings of virtual routers."""
        return self._operations("VirtualRouterPeeringsOperations")

    @property
    def virtual_wans(self) -> _operations.VirtualWansOperations:
        """Virtual WANs: wide-area networks of virtual hubs."""
        return self._operations("VirtualWansOperations")

    @property
    def vpn_sites(self) -> _operations.VpnSitesOperations:
        """VPN sites: places with VPN devices that connect to virtual hubs."""
        return self._operations("VpnSitesOperations")

    @property
    def vpn_site_links(self) -> _operations.VpnSiteLinksOperations:
        """Internet links of VPN sites."""
        return self._operations("VpnSiteLinksOperations")

    @property
    def vpn_server_configurations(self) -> _operations.VpnServerConfigurationsOperations:
        """Settings for point-to-site VPN of virtual hubs."""
        return self._operations("VpnServerConfigurationsOperations")

    @property
    def virtual_hubs(self) -> _operations.VirtualHubsOperations:
        """Virtual hubs: regional centres of a virtual WAN; also route servers."""
        return self._operations("VirtualHubsOperations")

    @property
    def route_maps(self) -> _operations.RouteMapsOperations:
        """Route maps of virtual hubs: change and drop routes."""
        return self._operations("RouteMapsOperations")

    @property
    def vpn_gateways(self) -> _operations.VpnGatewaysOperations:
        """VPN gateways of virtual hubs, for site-to-site VPN."""
        return self._operations("VpnGatewaysOperations")

    @property
    def vpn_site_link_connections(self) -> _operations.VpnSiteLinkConnectionsOperations:
        """Connections of single links of VPN sites."""
        return self._operations("VpnSiteLinkConnectionsOperations")

    @property
    def p2_svpn_gateways(self) -> _operations.P2SvpnGatewaysOperations:
        """Point-to-site VPN gateways of virtual hubs, for users' devices."""
        return self._operations("P2SvpnGatewaysOperations")

    @property
    def express_route_gateways(self) -> _operations.ExpressRouteGatewaysOperations:
        """ExpressRoute gateways of virtual hubs."""
        return self._operations("ExpressRouteGatewaysOperations")

    @property
    def hub_route_tables(self) -> _operations.HubRouteTablesOperations:
        """Route tables of virtual hubs."""
        return self._operations("HubRouteTablesOperations")

    @property
    def connection_policies(self) -> _operations.ConnectionPoliciesOperations:
        """Policies for the connections of virtual hubs."""
        return self._operations("ConnectionPoliciesOperations")

    @property
    def web_application_firewall_policies(self) -> _operations.WebApplicationFirewallPoliciesOperations:
        """Web application firewall policies for application gateways."""
        return self._operations("WebApplicationFirewallPoliciesOperations")

    @property
    def virtual_network_appliances(self) -> _operations.VirtualNetworkAppliancesOperations:
        """Virtual network appliances in subnets."""
        return self._operations("VirtualNetworkAppliancesOperations")

    @property
    def virtual_network_appliance_capabilities(self) -> _operations.VirtualNetworkApplianceCapabilitiesOperations:
        """Capabilities of virtual network appliances."""
        return self._operations("VirtualNetworkApplianceCapabilitiesOperations")

    @property
    def service_gateways(self) -> _operations.ServiceGatewaysOperations:
        """Service gateways: steer traffic of a network to services."""
        return self._operations("ServiceGatewaysOperations")

    @property
    def interconnect_groups(self) -> _operations.InterconnectGroupsOperations:
        """Interconnect groups: machines with a fast network between them."""
        return self._operations("InterconnectGroupsOperations")

    @property
    def subgroups(self) -> _operations.SubgroupsOperations:
        """Subgroups of interconnect groups."""
        return self._operations("SubgroupsOperations")

    @property
    def first_party_service_tags(self) -> _operations.FirstPartyServiceTagsOperations:
        """Service tags of Microsoft services."""
        return self._operations("FirstPartyServiceTagsOperations")

    @property
    def address_prefix_sets(self) -> _operations.AddressPrefixSetsOperations:
        """Named sets of address prefixes."""
        return self._operations("AddressPrefixSetsOperations")

    @property
    def application_gateway_private_link_resources(
        self,
    ) -> _operations.ApplicationGatewayPrivateLinkResourcesOperations:
        """Frontends of application gateways that private endpoints can connect to."""
        return self._operations("ApplicationGatewayPrivateLinkResourcesOperations")

    @property
    def application_gateway_waf_dynamic_manifests_default(
        self,
    ) -> _operations.ApplicationGatewayWafDynamicManifestsDefaultOperations:
        """The default manifest of web application firewall rule sets in a region."""
        return self._operations("ApplicationGatewayWafDynamicManifestsDefaultOperations")

    @property
    def application_gateway_waf_dynamic_manifests(self) -> _operations.ApplicationGatewayWafDynamicManifestsOperations:
        """Manifests of web application firewall rule sets, by region."""
        return self._operations("ApplicationGatewayWafDynamicManifestsOperations")

    @property
    def web_categories(self) -> _operations.WebCategoriesOperations:
        """Categories of web sites, for use in firewall rules."""
        return self._operations("WebCategoriesOperations")

    @property
    def express_route_provider_ports_location(self) -> _operations.ExpressRouteProviderPortsLocationOperations:
        """Ports of ExpressRoute providers."""
        return self._operations("ExpressRouteProviderPortsLocationOperations")

    @property
    def network_interface_load_balancers(self) -> _operations.NetworkInterfaceLoadBalancersOperations:
        """Load balancers that network interfaces belong to."""
        return self._operations("NetworkInterfaceLoadBalancersOperations")

    @property
    def vip_swap(self) -> _operations.VipSwapOperations:
        """Swaps between staging and production of cloud services."""
        return self._operations("VipSwapOperations")

    @property
    def custom_ip_prefixes(self) -> _operations.CustomIpPrefixesOperations:
        """Custom IP prefixes: public addresses of your own, advertised by Azure."""
        return self._operations("CustomIpPrefixesOperations")

    @property
    def dscp_configuration(self) -> _operations.DscpConfigurationOperations:
        """DSCP configurations: mark packets for quality of service."""
        return self._operations("DscpConfigurationOperations")

    @property
    def express_route_cross_connection_peerings(self) -> _operations.ExpressRouteCrossConnectionPeeringsOperations:
        """Peerings of ExpressRoute cross connections."""
        return self._operations("ExpressRouteCrossConnectionPeeringsOperations")

    @property
    def express_route_links(self) -> _operations.ExpressRouteLinksOperations:
        """Physical links of ExpressRoute Direct ports."""
        return self._operations("ExpressRouteLinksOperations")

    @property
    def firewall_policy_idps_signatures(self) -> _operations.FirewallPolicyIdpsSignaturesOperations:
        """IDPS signatures of firewall policies."""
        return self._operations("FirewallPolicyIdpsSignaturesOperations")

    @property
    def firewall_policy_idps_signatures_filter_values(
        self,
    ) -> _operations.FirewallPolicyIdpsSignaturesFilterValuesOperations:
        """Values by which IDPS signatures can be filtered."""
        return self._operations("FirewallPolicyIdpsSignaturesFilterValuesOperations")

    @property
    def firewall_policy_deployments(self) -> _operations.FirewallPolicyDeploymentsOperations:
        """Deployments of firewall policy drafts."""
        return self._operations("FirewallPolicyDeploymentsOperations")

    @property
    def network_manager_commits(self) -> _operations.NetworkManagerCommitsOperations:
        """Deployments of network manager configurations."""
        return self._operations("NetworkManagerCommitsOperations")

    @property
    def network_manager_deployment_status(self) -> _operations.NetworkManagerDeploymentStatusOperations:
        """State of network manager deployments."""
        return self._operations("NetworkManagerDeploymentStatusOperations")

    @property
    def load_balancer_network_interfaces(self) -> _operations.LoadBalancerNetworkInterfacesOperations:
        """Network interfaces behind load balancers."""
        return self._operations("LoadBalancerNetworkInterfacesOperations")

    @property
    def load_balancer_backend_address_pools(self) -> _operations.LoadBalancerBackendAddressPoolsOperations:
        """Backend pools of load balancers."""
        return self._operations("LoadBalancerBackendAddressPoolsOperations")

    @property
    def load_balancer_frontend_ip_configurations(self) -> _operations.LoadBalancerFrontendIpConfigurationsOperations:
        """Frontends of load balancers."""
        return self._operations("LoadBalancerFrontendIpConfigurationsOperations")

    @property
    def load_balancer_load_balancing_rules(self) -> _operations.LoadBalancerLoadBalancingRulesOperations:
        """Load balancing rules of load balancers."""
        return self._operations("LoadBalancerLoadBalancingRulesOperations")

    @property
    def load_balancer_outbound_rules(self) -> _operations.LoadBalancerOutboundRulesOperations:
        """Outbound rules of load balancers."""
        return self._operations("LoadBalancerOutboundRulesOperations")

    @property
    def load_balancer_probes(self) -> _operations.LoadBalancerProbesOperations:
        """Health probes of load balancers."""
        return self._operations("LoadBalancerProbesOperations")

    @property
    def subscription_network_manager_connections(self) -> _operations.SubscriptionNetworkManagerConnectionsOperations:
        """Connections of the subscription to network managers of other tenants."""
        return self._operations("SubscriptionNetworkManagerConnectionsOperations")

    @property
    def admin_rules(self) -> _operations.AdminRulesOperations:
        """Security admin rules of network managers."""
        return self._operations("AdminRulesOperations")

    @property
    def network_security_perimeter_profiles(self) -> _operations.NetworkSecurityPerimeterProfilesOperations:
        """Profiles of network security perimeters: sets of access rules."""
        return self._operations("NetworkSecurityPerimeterProfilesOperations")

    @property
    def network_security_perimeter_access_rules(self) -> _operations.NetworkSecurityPerimeterAccessRulesOperations:
        """Access rules of network security perimeters."""
        return self._operations("NetworkSecurityPerimeterAccessRulesOperations")

    @property
    def network_security_perimeter_associations(self) -> _operations.NetworkSecurityPerimeterAssociationsOperations:
        """Associations of resources with network security perimeters."""
        return self._operations("NetworkSecurityPerimeterAssociationsOperations")

    @property
    def network_security_perimeter_links(self) -> _operations.NetworkSecurityPerimeterLinksOperations:
        """Links between network security perimeters."""
        return self._operations("NetworkSecurityPerimeterLinksOperations")

    @property
    def network_security_perimeter_link_references(
        self,
    ) -> _operations.NetworkSecurityPerimeterLinkReferencesOperations:
        """Links between perimeters as seen from the other side."""
        return self._operations("NetworkSecurityPerimeterLinkReferencesOperations")

    @property
    def network_security_perimeter_logging_configurations(
        self,
    ) -> _operations.NetworkSecurityPerimeterLoggingConfigurationsOperations:
        """Logging of network security perimeters."""
        return self._operations("NetworkSecurityPerimeterLoggingConfigurationsOperations")

    @property
    def virtual_appliance_skus(self) -> _operations.VirtualApplianceSkusOperations:
        """SKUs of network virtual appliances."""
        return self._operations("VirtualApplianceSkusOperations")

    @property
    def inbound_security_rule(self) -> _operations.InboundSecurityRuleOperations:
        """Inbound security rules of network virtual appliances."""
        return self._operations("InboundSecurityRuleOperations")

    @property
    def packet_captures(self) -> _operations.PacketCapturesOperations:
        """Packet captures on virtual machines and scale sets."""
        return self._operations("PacketCapturesOperations")

    @property
    def connection_monitors(self) -> _operations.ConnectionMonitorsOperations:
        """Connection monitors: watch reachability and latency all the time."""
        return self._operations("ConnectionMonitorsOperations")

    @property
    def private_dns_zone_groups(self) -> _operations.PrivateDnsZoneGroupsOperations:
        """Private DNS zone groups: DNS records of private endpoints kept up to date."""
        return self._operations("PrivateDnsZoneGroupsOperations")

    @property
    def route_filter_rules(self) -> _operations.RouteFilterRulesOperations:
        """Rules of route filters."""
        return self._operations("RouteFilterRulesOperations")

    @property
    def resource_navigation_links(self) -> _operations.ResourceNavigationLinksOperations:
        """Resource navigation links: services that hold a subnet."""
        return self._operations("ResourceNavigationLinksOperations")

    @property
    def service_association_links(self) -> _operations.ServiceAssociationLinksOperations:
        """Service association links: services that hold a subnet."""
        return self._operations("ServiceAssociationLinksOperations")

    @property
    def vpn_sites_configuration(self) -> _operations.VpnSitesConfigurationOperations:
        """Configuration of VPN devices for virtual WANs."""
        return self._operations("VpnSitesConfigurationOperations")

    @property
    def vpn_server_configurations_associated_with_virtual_wan(
        self,
    ) -> _operations.VpnServerConfigurationsAssociatedWithVirtualWanOperations:
        """VPN server configurations used in a virtual WAN."""
        return self._operations("VpnServerConfigurationsAssociatedWithVirtualWanOperations")

    @property
    def configuration_policy_groups(self) -> _operations.ConfigurationPolicyGroupsOperations:
        """Policy groups of VPN server configurations: address pools by user."""
        return self._operations("ConfigurationPolicyGroupsOperations")

    @property
    def hub_virtual_network_connections(self) -> _operations.HubVirtualNetworkConnectionsOperations:
        """Connections of virtual networks to virtual hubs."""
        return self._operations("HubVirtualNetworkConnectionsOperations")

    @property
    def virtual_hub_route_table_v2_s(self) -> _operations.VirtualHubRouteTableV2SOperations:
        """Route tables of virtual hubs in their former form."""
        return self._operations("VirtualHubRouteTableV2SOperations")

    @property
    def vpn_connections(self) -> _operations.VpnConnectionsOperations:
        """Connections of VPN sites to VPN gateways of virtual hubs."""
        return self._operations("VpnConnectionsOperations")

    @property
    def vpn_link_connections(self) -> _operations.VpnLinkConnectionsOperations:
        """Link connections of VPN connections: keys, reset, IKE."""
        return self._operations("VpnLinkConnectionsOperations")

    @property
    def nat_rules(self) -> _operations.NatRulesOperations:
        """NAT rules of virtual hubs' VPN gateways."""
        return self._operations("NatRulesOperations")

    @property
    def express_route_connections(self) -> _operations.ExpressRouteConnectionsOperations:
        """Connections of circuits to ExpressRoute gateways of virtual hubs."""
        return self._operations("ExpressRouteConnectionsOperations")

    @property
    def virtual_hub_bgp_connection(self) -> _operations.VirtualHubBgpConnectionOperations:
        """Single BGP connections of virtual hubs and route servers."""
        return self._operations("VirtualHubBgpConnectionOperations")

    @property
    def virtual_hub_bgp_connections(self) -> _operations.VirtualHubBgpConnectionsOperations:
        """BGP connections of virtual hubs and route servers, with their routes."""
        return self._operations("VirtualHubBgpConnectionsOperations")

    @property
    def virtual_hub_ip_configuration(self) -> _operations.VirtualHubIpConfigurationOperations:
        """IP configurations of virtual hubs, that is, of route servers."""
        return self._operations("VirtualHubIpConfigurationOperations")

    @property
    def routing_intent(self) -> _operations.RoutingIntentOperations:
        """Routing intents: send traffic of a virtual hub through a firewall."""
        return self._operations("RoutingIntentOperations")

    @property
    def available_delegations(self) -> _operations.AvailableDelegationsOperations:
        """Services a subnet can be delegated to."""
        return self._operations("AvailableDelegationsOperations")

    @property
    def available_resource_group_delegations(self) -> _operations.AvailableResourceGroupDelegationsOperations:
        """Services a subnet can be delegated to, by resource group."""
        return self._operations("AvailableResourceGroupDelegationsOperations")

    @property
    def available_service_aliases(self) -> _operations.AvailableServiceAliasesOperations:
        """Aliases of services for service endpoint policies."""
        return self._operations("AvailableServiceAliasesOperations")

    @property
    def azure_firewall_fqdn_tags(self) -> _operations.AzureFirewallFqdnTagsOperations:
        """FQDN tags: names for groups of host names, for use in firewall rules."""
        return self._operations("AzureFirewallFqdnTagsOperations")

    @property
    def available_endpoint_services(self) -> _operations.AvailableEndpointServicesOperations:
        """Services that service endpoints can be made for."""
        return self._operations("AvailableEndpointServicesOperations")

    @property
    def express_route_service_providers(self) -> _operations.ExpressRouteServiceProvidersOperations:
        """Providers of ExpressRoute lines."""
        return self._operations("ExpressRouteServiceProvidersOperations")

    @property
    def network_security_perimeter_associable_resource_types(
        self,
    ) -> _operations.NetworkSecurityPerimeterAssociableResourceTypesOperations:
        """Kinds of resources that can be in a network security perimeter."""
        return self._operations("NetworkSecurityPerimeterAssociableResourceTypesOperations")

    @property
    def network_security_perimeter_operation_statuses(
        self,
    ) -> _operations.NetworkSecurityPerimeterOperationStatusesOperations:
        """State of long-running operations on network security perimeters."""
        return self._operations("NetworkSecurityPerimeterOperationStatusesOperations")

    @property
    def network_security_perimeter_service_tags(self) -> _operations.NetworkSecurityPerimeterServiceTagsOperations:
        """Service tags for access rules of network security perimeters."""
        return self._operations("NetworkSecurityPerimeterServiceTagsOperations")

    @property
    def available_private_endpoint_types(self) -> _operations.AvailablePrivateEndpointTypesOperations:
        """Kinds of resources that private endpoints can connect to."""
        return self._operations("AvailablePrivateEndpointTypesOperations")

    @property
    def bgp_service_communities(self) -> _operations.BgpServiceCommunitiesOperations:
        """BGP communities of Microsoft services, for route filters."""
        return self._operations("BgpServiceCommunitiesOperations")

    @property
    def service_tags(self) -> _operations.ServiceTagsOperations:
        """Service tags: address ranges of Azure services."""
        return self._operations("ServiceTagsOperations")

    @property
    def service_tag_information(self) -> _operations.ServiceTagInformationOperations:
        """Service tags one by one, in pages."""
        return self._operations("ServiceTagInformationOperations")

    @property
    def usages(self) -> _operations.UsagesOperations:
        """Use and limits of network resources in a region."""
        return self._operations("UsagesOperations")

    begin_put_bastion_shareable_link = begun_paged(_Sync.begin_put_bastion_shareable_link)
    begin_delete_bastion_shareable_link = begun(_Sync.begin_delete_bastion_shareable_link)
    begin_delete_bastion_shareable_link_by_token = begun(_Sync.begin_delete_bastion_shareable_link_by_token)
    get_bastion_shareable_link = paged(_Sync.get_bastion_shareable_link)
    begin_get_active_sessions = begun_paged(_Sync.begin_get_active_sessions)
    disconnect_active_sessions = paged(_Sync.disconnect_active_sessions)
    express_route_provider_port = awaited(_Sync.express_route_provider_port)
    list_active_connectivity_configurations = awaited(_Sync.list_active_connectivity_configurations)
    list_active_security_admin_rules = awaited(_Sync.list_active_security_admin_rules)
    list_network_manager_effective_connectivity_configurations = awaited(
        _Sync.list_network_manager_effective_connectivity_configurations
    )
    list_network_manager_effective_security_admin_rules = awaited(
        _Sync.list_network_manager_effective_security_admin_rules
    )
    supported_security_providers = awaited(_Sync.supported_security_providers)
    begin_generatevirtualwanvpnserverconfigurationvpnprofile = begun(
        _Sync.begin_generatevirtualwanvpnserverconfigurationvpnprofile
    )
    check_dns_name_availability = awaited(_Sync.check_dns_name_availability)
