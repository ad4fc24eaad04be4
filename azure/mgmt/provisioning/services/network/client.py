# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Client of the service ``network``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.client import ServiceClient
from . import SERVICE

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ...core.options import LongRunningOptions, PagingOptions, RequestOptions
    from ...core.polling import ProvisioningPoller
    from . import models, types
    from .operations._application_gateways import (
        ApplicationGatewayPrivateEndpointConnectionsOperations,
        ApplicationGatewayPrivateLinkResourcesOperations,
        ApplicationGatewaysOperations,
    )
    from .operations._application_security_groups import (
        AddressPrefixSetsOperations,
        ApplicationSecurityGroupsOperations,
    )
    from .operations._authentication_policies import AuthenticationPoliciesOperations
    from .operations._azure_firewalls import AzureFirewallsOperations
    from .operations._bastion_hosts import BastionHostsOperations
    from .operations._custom_ip_prefixes import CustomIpPrefixesOperations
    from .operations._ddos_custom_policies import DdosCustomPoliciesOperations
    from .operations._ddos_protection_plans import DdosProtectionPlansOperations
    from .operations._dscp_configuration import DscpConfigurationOperations
    from .operations._express_route_circuits import (
        ExpressRouteCircuitAuthorizationsOperations,
        ExpressRouteCircuitConnectionsOperations,
        ExpressRouteCircuitPeeringsOperations,
        ExpressRouteCircuitsOperations,
        PeerExpressRouteCircuitConnectionsOperations,
    )
    from .operations._express_route_cross_connections import (
        ExpressRouteCrossConnectionPeeringsOperations,
        ExpressRouteCrossConnectionsOperations,
    )
    from .operations._express_route_gateways import ExpressRouteConnectionsOperations, ExpressRouteGatewaysOperations
    from .operations._express_route_lags import ExpressRouteLagAuthorizationsOperations, ExpressRouteLagsOperations
    from .operations._express_route_ports import (
        ExpressRouteLinksOperations,
        ExpressRoutePortAuthorizationsOperations,
        ExpressRoutePortsOperations,
    )
    from .operations._firewall_policies import (
        FirewallPoliciesOperations,
        FirewallPolicyDeploymentsOperations,
        FirewallPolicyDraftsOperations,
        FirewallPolicyIdpsSignaturesFilterValuesOperations,
        FirewallPolicyIdpsSignaturesOperations,
        FirewallPolicyIdpsSignaturesOverridesOperations,
        FirewallPolicyKubeSelectorGroupsOperations,
        FirewallPolicyRuleCollectionGroupDraftsOperations,
        FirewallPolicyRuleCollectionGroupsOperations,
    )
    from .operations._first_party_service_tags import FirstPartyServiceTagsOperations
    from .operations._interconnect_groups import InterconnectGroupsOperations, SubgroupsOperations
    from .operations._ip_allocations import IpAllocationsOperations
    from .operations._ip_groups import IpGroupsOperations
    from .operations._load_balancers import (
        InboundNatRulesOperations,
        LoadBalancerBackendAddressPoolsOperations,
        LoadBalancerFrontendIpConfigurationsOperations,
        LoadBalancerLoadBalancingRulesOperations,
        LoadBalancerNetworkInterfacesOperations,
        LoadBalancerOutboundRulesOperations,
        LoadBalancerProbesOperations,
        LoadBalancersOperations,
    )
    from .operations._local_network_gateways import LocalNetworkGatewaysOperations
    from .operations._management_group_network_manager_connections import (
        ManagementGroupNetworkManagerConnectionsOperations,
        SubscriptionNetworkManagerConnectionsOperations,
    )
    from .operations._nat_gateways import NatGatewaysOperations
    from .operations._network_interfaces import (
        NetworkInterfaceIpConfigurationsOperations,
        NetworkInterfaceLoadBalancersOperations,
        NetworkInterfacesOperations,
        NetworkInterfaceTapConfigurationsOperations,
    )
    from .operations._network_manager_routing_configurations import (
        NetworkManagerRoutingConfigurationsOperations,
        RoutingRuleCollectionsOperations,
        RoutingRulesOperations,
    )
    from .operations._network_managers import (
        AdminRuleCollectionsOperations,
        AdminRulesOperations,
        CommitsOperations,
        ConnectivityConfigurationsOperations,
        IpamPoolsOperations,
        NetworkGroupsOperations,
        NetworkManagerCommitsOperations,
        NetworkManagerDeploymentStatusOperations,
        NetworkManagersOperations,
        ScopeConnectionsOperations,
        SecurityAdminConfigurationsOperations,
        SecurityUserConfigurationsOperations,
        SecurityUserRuleCollectionsOperations,
        SecurityUserRulesOperations,
        StaticCidrsOperations,
        StaticMembersOperations,
    )
    from .operations._network_profiles import NetworkProfilesOperations
    from .operations._network_security_groups import (
        DefaultSecurityRulesOperations,
        NetworkSecurityGroupsOperations,
        SecurityRulesOperations,
    )
    from .operations._network_security_perimeters import (
        NetworkSecurityPerimeterAccessRulesOperations,
        NetworkSecurityPerimeterAssociationsOperations,
        NetworkSecurityPerimeterLinkReferencesOperations,
        NetworkSecurityPerimeterLinksOperations,
        NetworkSecurityPerimeterLoggingConfigurationsOperations,
        NetworkSecurityPerimeterProfilesOperations,
        NetworkSecurityPerimetersOperations,
    )
    from .operations._network_virtual_appliances import (
        InboundSecurityRuleOperations,
        NetworkVirtualApplianceConnectionsOperations,
        NetworkVirtualAppliancesOperations,
        VirtualApplianceSitesOperations,
    )
    from .operations._network_watchers import (
        ConnectionMonitorsOperations,
        FlowLogsOperations,
        NetworkWatchersOperations,
        PacketCapturesOperations,
    )
    from .operations._others import (
        ApplicationGatewayWafDynamicManifestsDefaultOperations,
        ApplicationGatewayWafDynamicManifestsOperations,
        AvailableDelegationsOperations,
        AvailableEndpointServicesOperations,
        AvailablePrivateEndpointTypesOperations,
        AvailableResourceGroupDelegationsOperations,
        AvailableServiceAliasesOperations,
        AzureFirewallFqdnTagsOperations,
        BgpServiceCommunitiesOperations,
        ExpressRoutePortsLocationsOperations,
        ExpressRouteProviderPortsLocationOperations,
        ExpressRouteServiceProvidersOperations,
        NetworkSecurityPerimeterAssociableResourceTypesOperations,
        NetworkSecurityPerimeterOperationStatusesOperations,
        NetworkSecurityPerimeterServiceTagsOperations,
        Operations,
        ServiceTagInformationOperations,
        ServiceTagsOperations,
        UsagesOperations,
        VipSwapOperations,
        VirtualApplianceSkusOperations,
        WebCategoriesOperations,
    )
    from .operations._p2_svpn_gateways import P2SvpnGatewaysOperations
    from .operations._private_endpoints import PrivateDnsZoneGroupsOperations, PrivateEndpointsOperations
    from .operations._private_link_services import PrivateLinkServicesOperations
    from .operations._public_ip_addresses import PublicIpAddressesOperations
    from .operations._public_ip_prefixes import PublicIpPrefixesOperations
    from .operations._route_filters import RouteFilterRulesOperations, RouteFiltersOperations
    from .operations._route_tables import RoutesOperations, RouteTablesOperations
    from .operations._security_partner_providers import SecurityPartnerProvidersOperations
    from .operations._service_endpoint_policies import (
        ServiceEndpointPoliciesOperations,
        ServiceEndpointPolicyDefinitionsOperations,
    )
    from .operations._service_gateways import ServiceGatewaysOperations
    from .operations._verifier_workspaces import (
        ReachabilityAnalysisIntentsOperations,
        ReachabilityAnalysisRunsOperations,
        VerifierWorkspacesOperations,
    )
    from .operations._virtual_hubs import (
        ConnectionPoliciesOperations,
        HubRouteTablesOperations,
        HubVirtualNetworkConnectionsOperations,
        RouteMapsOperations,
        RoutingIntentOperations,
        VirtualHubBgpConnectionOperations,
        VirtualHubBgpConnectionsOperations,
        VirtualHubIpConfigurationOperations,
        VirtualHubRouteTableV2SOperations,
        VirtualHubsOperations,
    )
    from .operations._virtual_network_appliances import (
        VirtualNetworkApplianceCapabilitiesOperations,
        VirtualNetworkAppliancesOperations,
    )
    from .operations._virtual_network_gateway_connections import VirtualNetworkGatewayConnectionsOperations
    from .operations._virtual_network_gateways import (
        VirtualNetworkGatewayNatRulesOperations,
        VirtualNetworkGatewaysOperations,
    )
    from .operations._virtual_network_taps import VirtualNetworkTapsOperations
    from .operations._virtual_networks import (
        ResourceNavigationLinksOperations,
        ServiceAssociationLinksOperations,
        SubnetsOperations,
        VirtualNetworkPeeringsOperations,
        VirtualNetworksOperations,
    )
    from .operations._virtual_routers import VirtualRouterPeeringsOperations, VirtualRoutersOperations
    from .operations._virtual_wans import (
        VirtualWansOperations,
        VpnServerConfigurationsAssociatedWithVirtualWanOperations,
        VpnSitesConfigurationOperations,
    )
    from .operations._vpn_gateways import (
        NatRulesOperations,
        VpnConnectionsOperations,
        VpnGatewaysOperations,
        VpnLinkConnectionsOperations,
        VpnSiteLinkConnectionsOperations,
    )
    from .operations._vpn_server_configurations import (
        ConfigurationPolicyGroupsOperations,
        VpnServerConfigurationsOperations,
    )
    from .operations._vpn_sites import VpnSiteLinksOperations, VpnSitesOperations
    from .operations._web_application_firewall_policies import WebApplicationFirewallPoliciesOperations


class NetworkManagementClient(ServiceClient):
    """Networks in Azure: virtual networks, addresses, security groups, load balancers, gateways, firewalls, private
    links, ExpressRoute.
    """

    _service = SERVICE

    @property
    def operations(self) -> Operations:
        """The operations of the Microsoft.Network provider, as used in role definitions."""
        from .operations._others import Operations

        return self._group(Operations)

    @property
    def application_gateways(self) -> ApplicationGatewaysOperations:
        """Application gateways: load balancers for web traffic, with TLS, routing by URL and firewall."""
        from .operations._application_gateways import ApplicationGatewaysOperations

        return self._group(ApplicationGatewaysOperations)

    @property
    def application_gateway_private_endpoint_connections(
        self,
    ) -> ApplicationGatewayPrivateEndpointConnectionsOperations:
        """Private endpoint connections of application gateways."""
        from .operations._application_gateways import ApplicationGatewayPrivateEndpointConnectionsOperations

        return self._group(ApplicationGatewayPrivateEndpointConnectionsOperations)

    @property
    def application_security_groups(self) -> ApplicationSecurityGroupsOperations:
        """Application security groups: names for groups of machines, for use in security rules."""
        from .operations._application_security_groups import ApplicationSecurityGroupsOperations

        return self._group(ApplicationSecurityGroupsOperations)

    @property
    def authentication_policies(self) -> AuthenticationPoliciesOperations:
        """Policies by which application gateways have users sign in."""
        from .operations._authentication_policies import AuthenticationPoliciesOperations

        return self._group(AuthenticationPoliciesOperations)

    @property
    def azure_firewalls(self) -> AzureFirewallsOperations:
        """Azure Firewalls: filter traffic between networks and to the internet."""
        from .operations._azure_firewalls import AzureFirewallsOperations

        return self._group(AzureFirewallsOperations)

    @property
    def bastion_hosts(self) -> BastionHostsOperations:
        """Bastion hosts: reach virtual machines by RDP and SSH without public IP addresses."""
        from .operations._bastion_hosts import BastionHostsOperations

        return self._group(BastionHostsOperations)

    @property
    def network_interfaces(self) -> NetworkInterfacesOperations:
        """Network interfaces: connect virtual machines to subnets."""
        from .operations._network_interfaces import NetworkInterfacesOperations

        return self._group(NetworkInterfacesOperations)

    @property
    def public_ip_addresses(self) -> PublicIpAddressesOperations:
        """Public IP addresses for machines, load balancers, gateways and firewalls."""
        from .operations._public_ip_addresses import PublicIpAddressesOperations

        return self._group(PublicIpAddressesOperations)

    @property
    def ddos_custom_policies(self) -> DdosCustomPoliciesOperations:
        """Policies with DDoS detection and mitigation rules of your own."""
        from .operations._ddos_custom_policies import DdosCustomPoliciesOperations

        return self._group(DdosCustomPoliciesOperations)

    @property
    def ddos_protection_plans(self) -> DdosProtectionPlansOperations:
        """DDoS protection plans, which protect the virtual networks assigned to them."""
        from .operations._ddos_protection_plans import DdosProtectionPlansOperations

        return self._group(DdosProtectionPlansOperations)

    @property
    def express_route_circuit_authorizations(self) -> ExpressRouteCircuitAuthorizationsOperations:
        """Authorizations by which gateways of other subscriptions connect to an ExpressRoute circuit."""
        from .operations._express_route_circuits import ExpressRouteCircuitAuthorizationsOperations

        return self._group(ExpressRouteCircuitAuthorizationsOperations)

    @property
    def express_route_circuits(self) -> ExpressRouteCircuitsOperations:
        """ExpressRoute circuits: private lines from your own network to Azure."""
        from .operations._express_route_circuits import ExpressRouteCircuitsOperations

        return self._group(ExpressRouteCircuitsOperations)

    @property
    def express_route_circuit_peerings(self) -> ExpressRouteCircuitPeeringsOperations:
        """Peerings of ExpressRoute circuits: private or with Microsoft."""
        from .operations._express_route_circuits import ExpressRouteCircuitPeeringsOperations

        return self._group(ExpressRouteCircuitPeeringsOperations)

    @property
    def express_route_circuit_connections(self) -> ExpressRouteCircuitConnectionsOperations:
        """Connections between two ExpressRoute circuits (Global Reach)."""
        from .operations._express_route_circuits import ExpressRouteCircuitConnectionsOperations

        return self._group(ExpressRouteCircuitConnectionsOperations)

    @property
    def peer_express_route_circuit_connections(self) -> PeerExpressRouteCircuitConnectionsOperations:
        """Global Reach connections as seen from the other circuit."""
        from .operations._express_route_circuits import PeerExpressRouteCircuitConnectionsOperations

        return self._group(PeerExpressRouteCircuitConnectionsOperations)

    @property
    def express_route_cross_connections(self) -> ExpressRouteCrossConnectionsOperations:
        """The providers' side of ExpressRoute circuits."""
        from .operations._express_route_cross_connections import ExpressRouteCrossConnectionsOperations

        return self._group(ExpressRouteCrossConnectionsOperations)

    @property
    def express_route_ports_locations(self) -> ExpressRoutePortsLocationsOperations:
        """Places where ExpressRoute Direct ports are offered."""
        from .operations._others import ExpressRoutePortsLocationsOperations

        return self._group(ExpressRoutePortsLocationsOperations)

    @property
    def express_route_ports(self) -> ExpressRoutePortsOperations:
        """ExpressRoute Direct ports: pairs of physical ports of your own."""
        from .operations._express_route_ports import ExpressRoutePortsOperations

        return self._group(ExpressRoutePortsOperations)

    @property
    def express_route_port_authorizations(self) -> ExpressRoutePortAuthorizationsOperations:
        """Authorizations by which circuits of other subscriptions use an ExpressRoute Direct port."""
        from .operations._express_route_ports import ExpressRoutePortAuthorizationsOperations

        return self._group(ExpressRoutePortAuthorizationsOperations)

    @property
    def express_route_lags(self) -> ExpressRouteLagsOperations:
        """Link aggregation groups of ExpressRoute ports."""
        from .operations._express_route_lags import ExpressRouteLagsOperations

        return self._group(ExpressRouteLagsOperations)

    @property
    def express_route_lag_authorizations(self) -> ExpressRouteLagAuthorizationsOperations:
        """Authorizations by which circuits of other subscriptions use an ExpressRoute LAG."""
        from .operations._express_route_lags import ExpressRouteLagAuthorizationsOperations

        return self._group(ExpressRouteLagAuthorizationsOperations)

    @property
    def firewall_policies(self) -> FirewallPoliciesOperations:
        """Firewall policies: rules and settings for one firewall or many."""
        from .operations._firewall_policies import FirewallPoliciesOperations

        return self._group(FirewallPoliciesOperations)

    @property
    def firewall_policy_rule_collection_groups(self) -> FirewallPolicyRuleCollectionGroupsOperations:
        """Groups of rule collections in firewall policies."""
        from .operations._firewall_policies import FirewallPolicyRuleCollectionGroupsOperations

        return self._group(FirewallPolicyRuleCollectionGroupsOperations)

    @property
    def firewall_policy_kube_selector_groups(self) -> FirewallPolicyKubeSelectorGroupsOperations:
        """Groups of Kubernetes pods, for use in firewall rules."""
        from .operations._firewall_policies import FirewallPolicyKubeSelectorGroupsOperations

        return self._group(FirewallPolicyKubeSelectorGroupsOperations)

    @property
    def firewall_policy_idps_signatures_overrides(self) -> FirewallPolicyIdpsSignaturesOverridesOperations:
        """Overrides of single IDPS signatures in firewall policies."""
        from .operations._firewall_policies import FirewallPolicyIdpsSignaturesOverridesOperations

        return self._group(FirewallPolicyIdpsSignaturesOverridesOperations)

    @property
    def firewall_policy_drafts(self) -> FirewallPolicyDraftsOperations:
        """Drafts of changes to firewall policies, deployed later in one go."""
        from .operations._firewall_policies import FirewallPolicyDraftsOperations

        return self._group(FirewallPolicyDraftsOperations)

    @property
    def firewall_policy_rule_collection_group_drafts(self) -> FirewallPolicyRuleCollectionGroupDraftsOperations:
        """Drafts of changes to rule collection groups."""
        from .operations._firewall_policies import FirewallPolicyRuleCollectionGroupDraftsOperations

        return self._group(FirewallPolicyRuleCollectionGroupDraftsOperations)

    @property
    def ipam_pools(self) -> IpamPoolsOperations:
        """IP address pools of network managers, from which networks take their prefixes."""
        from .operations._network_managers import IpamPoolsOperations

        return self._group(IpamPoolsOperations)

    @property
    def network_managers(self) -> NetworkManagersOperations:
        """Network managers: connect and secure many virtual networks together."""
        from .operations._network_managers import NetworkManagersOperations

        return self._group(NetworkManagersOperations)

    @property
    def static_cidrs(self) -> StaticCidrsOperations:
        """Static CIDRs: parts of IPAM pools set aside for uses outside Azure."""
        from .operations._network_managers import StaticCidrsOperations

        return self._group(StaticCidrsOperations)

    @property
    def ip_allocations(self) -> IpAllocationsOperations:
        """IP allocations: address blocks set aside in virtual networks."""
        from .operations._ip_allocations import IpAllocationsOperations

        return self._group(IpAllocationsOperations)

    @property
    def ip_groups(self) -> IpGroupsOperations:
        """IP groups: lists of addresses for use in firewall rules."""
        from .operations._ip_groups import IpGroupsOperations

        return self._group(IpGroupsOperations)

    @property
    def load_balancers(self) -> LoadBalancersOperations:
        """Load balancers: spread TCP and UDP connections over machines."""
        from .operations._load_balancers import LoadBalancersOperations

        return self._group(LoadBalancersOperations)

    @property
    def inbound_nat_rules(self) -> InboundNatRulesOperations:
        """Inbound NAT rules: forward ports of a load balancer to single machines."""
        from .operations._load_balancers import InboundNatRulesOperations

        return self._group(InboundNatRulesOperations)

    @property
    def nat_gateways(self) -> NatGatewaysOperations:
        """NAT gateways: outbound internet connections for subnets from fixed public addresses."""
        from .operations._nat_gateways import NatGatewaysOperations

        return self._group(NatGatewaysOperations)

    @property
    def network_interface_ip_configurations(self) -> NetworkInterfaceIpConfigurationsOperations:
        """IP configurations of network interfaces."""
        from .operations._network_interfaces import NetworkInterfaceIpConfigurationsOperations

        return self._group(NetworkInterfaceIpConfigurationsOperations)

    @property
    def network_interface_tap_configurations(self) -> NetworkInterfaceTapConfigurationsOperations:
        """Tap configurations: mirror the traffic of network interfaces."""
        from .operations._network_interfaces import NetworkInterfaceTapConfigurationsOperations

        return self._group(NetworkInterfaceTapConfigurationsOperations)

    @property
    def management_group_network_manager_connections(self) -> ManagementGroupNetworkManagerConnectionsOperations:
        """Connections of management groups to network managers of other tenants."""
        from .operations._management_group_network_manager_connections import (
            ManagementGroupNetworkManagerConnectionsOperations,
        )

        return self._group(ManagementGroupNetworkManagerConnectionsOperations)

    @property
    def connectivity_configurations(self) -> ConnectivityConfigurationsOperations:
        """Connectivity configurations of network managers: hub and spoke, or mesh."""
        from .operations._network_managers import ConnectivityConfigurationsOperations

        return self._group(ConnectivityConfigurationsOperations)

    @property
    def network_groups(self) -> NetworkGroupsOperations:
        """Network groups: the virtual networks or subnets a network manager's configurations apply to."""
        from .operations._network_managers import NetworkGroupsOperations

        return self._group(NetworkGroupsOperations)

    @property
    def static_members(self) -> StaticMembersOperations:
        """Static members of network groups."""
        from .operations._network_managers import StaticMembersOperations

        return self._group(StaticMembersOperations)

    @property
    def network_manager_routing_configurations(self) -> NetworkManagerRoutingConfigurationsOperations:
        """Routing configurations of network managers."""
        from .operations._network_manager_routing_configurations import NetworkManagerRoutingConfigurationsOperations

        return self._group(NetworkManagerRoutingConfigurationsOperations)

    @property
    def routing_rule_collections(self) -> RoutingRuleCollectionsOperations:
        """Collections of routing rules in network managers."""
        from .operations._network_manager_routing_configurations import RoutingRuleCollectionsOperations

        return self._group(RoutingRuleCollectionsOperations)

    @property
    def routing_rules(self) -> RoutingRulesOperations:
        """Routing rules of network managers."""
        from .operations._network_manager_routing_configurations import RoutingRulesOperations

        return self._group(RoutingRulesOperations)

    @property
    def scope_connections(self) -> ScopeConnectionsOperations:
        """Connections of network managers to subscriptions and management groups of other tenants."""
        from .operations._network_managers import ScopeConnectionsOperations

        return self._group(ScopeConnectionsOperations)

    @property
    def commits(self) -> CommitsOperations:
        """Deployments of network manager configurations, kept as resources."""
        from .operations._network_managers import CommitsOperations

        return self._group(CommitsOperations)

    @property
    def security_admin_configurations(self) -> SecurityAdminConfigurationsOperations:
        """Security admin configurations of network managers: rules that go before security groups."""
        from .operations._network_managers import SecurityAdminConfigurationsOperations

        return self._group(SecurityAdminConfigurationsOperations)

    @property
    def admin_rule_collections(self) -> AdminRuleCollectionsOperations:
        """Collections of security admin rules."""
        from .operations._network_managers import AdminRuleCollectionsOperations

        return self._group(AdminRuleCollectionsOperations)

    @property
    def security_user_configurations(self) -> SecurityUserConfigurationsOperations:
        """Security user configurations of network managers."""
        from .operations._network_managers import SecurityUserConfigurationsOperations

        return self._group(SecurityUserConfigurationsOperations)

    @property
    def security_user_rule_collections(self) -> SecurityUserRuleCollectionsOperations:
        """Collections of security user rules."""
        from .operations._network_managers import SecurityUserRuleCollectionsOperations

        return self._group(SecurityUserRuleCollectionsOperations)

    @property
    def security_user_rules(self) -> SecurityUserRulesOperations:
        """Security user rules of network managers."""
        from .operations._network_managers import SecurityUserRulesOperations

        return self._group(SecurityUserRulesOperations)

    @property
    def network_profiles(self) -> NetworkProfilesOperations:
        """Network profiles: how containers are connected to subnets."""
        from .operations._network_profiles import NetworkProfilesOperations

        return self._group(NetworkProfilesOperations)

    @property
    def network_security_groups(self) -> NetworkSecurityGroupsOperations:
        """Network security groups: allow and deny traffic of subnets and network interfaces."""
        from .operations._network_security_groups import NetworkSecurityGroupsOperations

        return self._group(NetworkSecurityGroupsOperations)

    @property
    def security_rules(self) -> SecurityRulesOperations:
        """Security rules of network security groups."""
        from .operations._network_security_groups import SecurityRulesOperations

        return self._group(SecurityRulesOperations)

    @property
    def default_security_rules(self) -> DefaultSecurityRulesOperations:
        """Default security rules that every network security group has."""
        from .operations._network_security_groups import DefaultSecurityRulesOperations

        return self._group(DefaultSecurityRulesOperations)

    @property
    def network_security_perimeters(self) -> NetworkSecurityPerimetersOperations:
        """Network security perimeters: one border around the public access of PaaS resources."""
        from .operations._network_security_perimeters import NetworkSecurityPerimetersOperations

        return self._group(NetworkSecurityPerimetersOperations)

    @property
    def reachability_analysis_intents(self) -> ReachabilityAnalysisIntentsOperations:
        """Questions of reachability: which traffic is to be checked."""
        from .operations._verifier_workspaces import ReachabilityAnalysisIntentsOperations

        return self._group(ReachabilityAnalysisIntentsOperations)

    @property
    def verifier_workspaces(self) -> VerifierWorkspacesOperations:
        """Workspaces of the network verifier, which checks reachability."""
        from .operations._verifier_workspaces import VerifierWorkspacesOperations

        return self._group(VerifierWorkspacesOperations)

    @property
    def reachability_analysis_runs(self) -> ReachabilityAnalysisRunsOperations:
        """Runs of reachability analyses, with their results."""
        from .operations._verifier_workspaces import ReachabilityAnalysisRunsOperations

        return self._group(ReachabilityAnalysisRunsOperations)

    @property
    def network_virtual_appliance_connections(self) -> NetworkVirtualApplianceConnectionsOperations:
        """Connections of network virtual appliances to their virtual hub."""
        from .operations._network_virtual_appliances import NetworkVirtualApplianceConnectionsOperations

        return self._group(NetworkVirtualApplianceConnectionsOperations)

    @property
    def network_virtual_appliances(self) -> NetworkVirtualAppliancesOperations:
        """Network virtual appliances: partners' routers and firewalls in virtual hubs."""
        from .operations._network_virtual_appliances import NetworkVirtualAppliancesOperations

        return self._group(NetworkVirtualAppliancesOperations)

    @property
    def virtual_appliance_sites(self) -> VirtualApplianceSitesOperations:
        """Sites connected through network virtual appliances."""
        from .operations._network_virtual_appliances import VirtualApplianceSitesOperations

        return self._group(VirtualApplianceSitesOperations)

    @property
    def network_watchers(self) -> NetworkWatchersOperations:
        """Network watchers: diagnose networks, one per region and subscription."""
        from .operations._network_watchers import NetworkWatchersOperations

        return self._group(NetworkWatchersOperations)

    @property
    def flow_logs(self) -> FlowLogsOperations:
        """Flow logs: records of the traffic of virtual networks, subnets, interfaces and security groups."""
        from .operations._network_watchers import FlowLogsOperations

        return self._group(FlowLogsOperations)

    @property
    def private_endpoints(self) -> PrivateEndpointsOperations:
        """Private endpoints: reach a service through an address of your own subnet."""
        from .operations._private_endpoints import PrivateEndpointsOperations

        return self._group(PrivateEndpointsOperations)

    @property
    def private_link_services(self) -> PrivateLinkServicesOperations:
        """Private link services: offer a service of your own through private endpoints."""
        from .operations._private_link_services import PrivateLinkServicesOperations

        return self._group(PrivateLinkServicesOperations)

    @property
    def public_ip_prefixes(self) -> PublicIpPrefixesOperations:
        """Public IP prefixes: blocks of adjoining public addresses."""
        from .operations._public_ip_prefixes import PublicIpPrefixesOperations

        return self._group(PublicIpPrefixesOperations)

    @property
    def route_filters(self) -> RouteFiltersOperations:
        """Route filters: choose the services reached over Microsoft peering."""
        from .operations._route_filters import RouteFiltersOperations

        return self._group(RouteFiltersOperations)

    @property
    def route_tables(self) -> RouteTablesOperations:
        """Route tables: where the traffic of subnets goes."""
        from .operations._route_tables import RouteTablesOperations

        return self._group(RouteTablesOperations)

    @property
    def routes(self) -> RoutesOperations:
        """Routes of route tables."""
        from .operations._route_tables import RoutesOperations

        return self._group(RoutesOperations)

    @property
    def security_partner_providers(self) -> SecurityPartnerProvidersOperations:
        """Partners' security services in virtual hubs."""
        from .operations._security_partner_providers import SecurityPartnerProvidersOperations

        return self._group(SecurityPartnerProvidersOperations)

    @property
    def service_endpoint_policies(self) -> ServiceEndpointPoliciesOperations:
        """Service endpoint policies: limit which storage accounts a subnet reaches."""
        from .operations._service_endpoint_policies import ServiceEndpointPoliciesOperations

        return self._group(ServiceEndpointPoliciesOperations)

    @property
    def service_endpoint_policy_definitions(self) -> ServiceEndpointPolicyDefinitionsOperations:
        """Definitions in service endpoint policies."""
        from .operations._service_endpoint_policies import ServiceEndpointPolicyDefinitionsOperations

        return self._group(ServiceEndpointPolicyDefinitionsOperations)

    @property
    def virtual_networks(self) -> VirtualNetworksOperations:
        """Virtual networks: private address spaces with subnets."""
        from .operations._virtual_networks import VirtualNetworksOperations

        return self._group(VirtualNetworksOperations)

    @property
    def subnets(self) -> SubnetsOperations:
        """Subnets of virtual networks."""
        from .operations._virtual_networks import SubnetsOperations

        return self._group(SubnetsOperations)

    @property
    def virtual_network_peerings(self) -> VirtualNetworkPeeringsOperations:
        """Peerings between virtual networks, one from each side."""
        from .operations._virtual_networks import VirtualNetworkPeeringsOperations

        return self._group(VirtualNetworkPeeringsOperations)

    @property
    def virtual_network_gateways(self) -> VirtualNetworkGatewaysOperations:
        """Virtual network gateways for VPN and ExpressRoute."""
        from .operations._virtual_network_gateways import VirtualNetworkGatewaysOperations

        return self._group(VirtualNetworkGatewaysOperations)

    @property
    def virtual_network_gateway_connections(self) -> VirtualNetworkGatewayConnectionsOperations:
        """Connections of virtual network gateways: site to site, between networks, ExpressRoute."""
        from .operations._virtual_network_gateway_connections import VirtualNetworkGatewayConnectionsOperations

        return self._group(VirtualNetworkGatewayConnectionsOperations)

    @property
    def local_network_gateways(self) -> LocalNetworkGatewaysOperations:
        """Local network gateways: your own VPN devices and the networks behind them."""
        from .operations._local_network_gateways import LocalNetworkGatewaysOperations

        return self._group(LocalNetworkGatewaysOperations)

    @property
    def virtual_network_gateway_nat_rules(self) -> VirtualNetworkGatewayNatRulesOperations:
        """NAT rules of VPN gateways."""
        from .operations._virtual_network_gateways import VirtualNetworkGatewayNatRulesOperations

        return self._group(VirtualNetworkGatewayNatRulesOperations)

    @property
    def virtual_network_taps(self) -> VirtualNetworkTapsOperations:
        """Virtual network taps: where mirrored traffic is sent to."""
        from .operations._virtual_network_taps import VirtualNetworkTapsOperations

        return self._group(VirtualNetworkTapsOperations)

    @property
    def virtual_routers(self) -> VirtualRoutersOperations:
        """Virtual routers in virtual networks."""
        from .operations._virtual_routers import VirtualRoutersOperations

        return self._group(VirtualRoutersOperations)

    @property
    def virtual_router_peerings(self) -> VirtualRouterPeeringsOperations:
        """BGP peerings of virtual routers."""
        from .operations._virtual_routers import VirtualRouterPeeringsOperations

        return self._group(VirtualRouterPeeringsOperations)

    @property
    def virtual_wans(self) -> VirtualWansOperations:
        """Virtual WANs: wide-area networks of virtual hubs."""
        from .operations._virtual_wans import VirtualWansOperations

        return self._group(VirtualWansOperations)

    @property
    def vpn_sites(self) -> VpnSitesOperations:
        """VPN sites: places with VPN devices that connect to virtual hubs."""
        from .operations._vpn_sites import VpnSitesOperations

        return self._group(VpnSitesOperations)

    @property
    def vpn_site_links(self) -> VpnSiteLinksOperations:
        """Internet links of VPN sites."""
        from .operations._vpn_sites import VpnSiteLinksOperations

        return self._group(VpnSiteLinksOperations)

    @property
    def vpn_server_configurations(self) -> VpnServerConfigurationsOperations:
        """Settings for point-to-site VPN of virtual hubs."""
        from .operations._vpn_server_configurations import VpnServerConfigurationsOperations

        return self._group(VpnServerConfigurationsOperations)

    @property
    def virtual_hubs(self) -> VirtualHubsOperations:
        """Virtual hubs: regional centres of a virtual WAN; also route servers."""
        from .operations._virtual_hubs import VirtualHubsOperations

        return self._group(VirtualHubsOperations)

    @property
    def route_maps(self) -> RouteMapsOperations:
        """Route maps of virtual hubs: change and drop routes."""
        from .operations._virtual_hubs import RouteMapsOperations

        return self._group(RouteMapsOperations)

    @property
    def vpn_gateways(self) -> VpnGatewaysOperations:
        """VPN gateways of virtual hubs, for site-to-site VPN."""
        from .operations._vpn_gateways import VpnGatewaysOperations

        return self._group(VpnGatewaysOperations)

    @property
    def vpn_site_link_connections(self) -> VpnSiteLinkConnectionsOperations:
        """Connections of single links of VPN sites."""
        from .operations._vpn_gateways import VpnSiteLinkConnectionsOperations

        return self._group(VpnSiteLinkConnectionsOperations)

    @property
    def p2_svpn_gateways(self) -> P2SvpnGatewaysOperations:
        """Point-to-site VPN gateways of virtual hubs, for users' devices."""
        from .operations._p2_svpn_gateways import P2SvpnGatewaysOperations

        return self._group(P2SvpnGatewaysOperations)

    @property
    def express_route_gateways(self) -> ExpressRouteGatewaysOperations:
        """ExpressRoute gateways of virtual hubs."""
        from .operations._express_route_gateways import ExpressRouteGatewaysOperations

        return self._group(ExpressRouteGatewaysOperations)

    @property
    def hub_route_tables(self) -> HubRouteTablesOperations:
        """Route tables of virtual hubs."""
        from .operations._virtual_hubs import HubRouteTablesOperations

        return self._group(HubRouteTablesOperations)

    @property
    def connection_policies(self) -> ConnectionPoliciesOperations:
        """Policies for the connections of virtual hubs."""
        from .operations._virtual_hubs import ConnectionPoliciesOperations

        return self._group(ConnectionPoliciesOperations)

    @property
    def web_application_firewall_policies(self) -> WebApplicationFirewallPoliciesOperations:
        """Web application firewall policies for application gateways."""
        from .operations._web_application_firewall_policies import WebApplicationFirewallPoliciesOperations

        return self._group(WebApplicationFirewallPoliciesOperations)

    @property
    def virtual_network_appliances(self) -> VirtualNetworkAppliancesOperations:
        """Virtual network appliances in subnets."""
        from .operations._virtual_network_appliances import VirtualNetworkAppliancesOperations

        return self._group(VirtualNetworkAppliancesOperations)

    @property
    def virtual_network_appliance_capabilities(self) -> VirtualNetworkApplianceCapabilitiesOperations:
        """Capabilities of virtual network appliances."""
        from .operations._virtual_network_appliances import VirtualNetworkApplianceCapabilitiesOperations

        return self._group(VirtualNetworkApplianceCapabilitiesOperations)

    @property
    def service_gateways(self) -> ServiceGatewaysOperations:
        """Service gateways: steer traffic of a network to services."""
        from .operations._service_gateways import ServiceGatewaysOperations

        return self._group(ServiceGatewaysOperations)

    @property
    def interconnect_groups(self) -> InterconnectGroupsOperations:
        """Interconnect groups: machines with a fast network between them."""
        from .operations._interconnect_groups import InterconnectGroupsOperations

        return self._group(InterconnectGroupsOperations)

    @property
    def subgroups(self) -> SubgroupsOperations:
        """Subgroups of interconnect groups."""
        from .operations._interconnect_groups import SubgroupsOperations

        return self._group(SubgroupsOperations)

    @property
    def first_party_service_tags(self) -> FirstPartyServiceTagsOperations:
        """Service tags of Microsoft services."""
        from .operations._first_party_service_tags import FirstPartyServiceTagsOperations

        return self._group(FirstPartyServiceTagsOperations)

    @property
    def address_prefix_sets(self) -> AddressPrefixSetsOperations:
        """Named sets of address prefixes."""
        from .operations._application_security_groups import AddressPrefixSetsOperations

        return self._group(AddressPrefixSetsOperations)

    @property
    def application_gateway_private_link_resources(self) -> ApplicationGatewayPrivateLinkResourcesOperations:
        """Frontends of application gateways that private endpoints can connect to."""
        from .operations._application_gateways import ApplicationGatewayPrivateLinkResourcesOperations

        return self._group(ApplicationGatewayPrivateLinkResourcesOperations)

    @property
    def application_gateway_waf_dynamic_manifests_default(
        self,
    ) -> ApplicationGatewayWafDynamicManifestsDefaultOperations:
        """The default manifest of web application firewall rule sets in a region."""
        from .operations._others import ApplicationGatewayWafDynamicManifestsDefaultOperations

        return self._group(ApplicationGatewayWafDynamicManifestsDefaultOperations)

    @property
    def application_gateway_waf_dynamic_manifests(self) -> ApplicationGatewayWafDynamicManifestsOperations:
        """Manifests of web application firewall rule sets, by region."""
        from .operations._others import ApplicationGatewayWafDynamicManifestsOperations

        return self._group(ApplicationGatewayWafDynamicManifestsOperations)

    @property
    def web_categories(self) -> WebCategoriesOperations:
        """Categories of web sites, for use in firewall rules."""
        from .operations._others import WebCategoriesOperations

        return self._group(WebCategoriesOperations)

    @property
    def express_route_provider_ports_location(self) -> ExpressRouteProviderPortsLocationOperations:
        """Ports of ExpressRoute providers."""
        from .operations._others import ExpressRouteProviderPortsLocationOperations

        return self._group(ExpressRouteProviderPortsLocationOperations)

    @property
    def network_interface_load_balancers(self) -> NetworkInterfaceLoadBalancersOperations:
        """Load balancers that network interfaces belong to."""
        from .operations._network_interfaces import NetworkInterfaceLoadBalancersOperations

        return self._group(NetworkInterfaceLoadBalancersOperations)

    @property
    def vip_swap(self) -> VipSwapOperations:
        """Swaps between staging and production of cloud services."""
        from .operations._others import VipSwapOperations

        return self._group(VipSwapOperations)

    @property
    def custom_ip_prefixes(self) -> CustomIpPrefixesOperations:
        """Custom IP prefixes: public addresses of your own, advertised by Azure."""
        from .operations._custom_ip_prefixes import CustomIpPrefixesOperations

        return self._group(CustomIpPrefixesOperations)

    @property
    def dscp_configuration(self) -> DscpConfigurationOperations:
        """DSCP configurations: mark packets for quality of service."""
        from .operations._dscp_configuration import DscpConfigurationOperations

        return self._group(DscpConfigurationOperations)

    @property
    def express_route_cross_connection_peerings(self) -> ExpressRouteCrossConnectionPeeringsOperations:
        """Peerings of ExpressRoute cross connections."""
        from .operations._express_route_cross_connections import ExpressRouteCrossConnectionPeeringsOperations

        return self._group(ExpressRouteCrossConnectionPeeringsOperations)

    @property
    def express_route_links(self) -> ExpressRouteLinksOperations:
        """Physical links of ExpressRoute Direct ports."""
        from .operations._express_route_ports import ExpressRouteLinksOperations

        return self._group(ExpressRouteLinksOperations)

    @property
    def firewall_policy_idps_signatures(self) -> FirewallPolicyIdpsSignaturesOperations:
        """IDPS signatures of firewall policies."""
        from .operations._firewall_policies import FirewallPolicyIdpsSignaturesOperations

        return self._group(FirewallPolicyIdpsSignaturesOperations)

    @property
    def firewall_policy_idps_signatures_filter_values(self) -> FirewallPolicyIdpsSignaturesFilterValuesOperations:
        """Values by which IDPS signatures can be filtered."""
        from .operations._firewall_policies import FirewallPolicyIdpsSignaturesFilterValuesOperations

        return self._group(FirewallPolicyIdpsSignaturesFilterValuesOperations)

    @property
    def firewall_policy_deployments(self) -> FirewallPolicyDeploymentsOperations:
        """Deployments of firewall policy drafts."""
        from .operations._firewall_policies import FirewallPolicyDeploymentsOperations

        return self._group(FirewallPolicyDeploymentsOperations)

    @property
    def network_manager_commits(self) -> NetworkManagerCommitsOperations:
        """Deployments of network manager configurations."""
        from .operations._network_managers import NetworkManagerCommitsOperations

        return self._group(NetworkManagerCommitsOperations)

    @property
    def network_manager_deployment_status(self) -> NetworkManagerDeploymentStatusOperations:
        """State of network manager deployments."""
        from .operations._network_managers import NetworkManagerDeploymentStatusOperations

        return self._group(NetworkManagerDeploymentStatusOperations)

    @property
    def load_balancer_network_interfaces(self) -> LoadBalancerNetworkInterfacesOperations:
        """Network interfaces behind load balancers."""
        from .operations._load_balancers import LoadBalancerNetworkInterfacesOperations

        return self._group(LoadBalancerNetworkInterfacesOperations)

    @property
    def load_balancer_backend_address_pools(self) -> LoadBalancerBackendAddressPoolsOperations:
        """Backend pools of load balancers."""
        from .operations._load_balancers import LoadBalancerBackendAddressPoolsOperations

        return self._group(LoadBalancerBackendAddressPoolsOperations)

    @property
    def load_balancer_frontend_ip_configurations(self) -> LoadBalancerFrontendIpConfigurationsOperations:
        """Frontends of load balancers."""
        from .operations._load_balancers import LoadBalancerFrontendIpConfigurationsOperations

        return self._group(LoadBalancerFrontendIpConfigurationsOperations)

    @property
    def load_balancer_load_balancing_rules(self) -> LoadBalancerLoadBalancingRulesOperations:
        """Load balancing rules of load balancers."""
        from .operations._load_balancers import LoadBalancerLoadBalancingRulesOperations

        return self._group(LoadBalancerLoadBalancingRulesOperations)

    @property
    def load_balancer_outbound_rules(self) -> LoadBalancerOutboundRulesOperations:
        """Outbound rules of load balancers."""
        from .operations._load_balancers import LoadBalancerOutboundRulesOperations

        return self._group(LoadBalancerOutboundRulesOperations)

    @property
    def load_balancer_probes(self) -> LoadBalancerProbesOperations:
        """Health probes of load balancers."""
        from .operations._load_balancers import LoadBalancerProbesOperations

        return self._group(LoadBalancerProbesOperations)

    @property
    def subscription_network_manager_connections(self) -> SubscriptionNetworkManagerConnectionsOperations:
        """Connections of the subscription to network managers of other tenants."""
        from .operations._management_group_network_manager_connections import (
            SubscriptionNetworkManagerConnectionsOperations,
        )

        return self._group(SubscriptionNetworkManagerConnectionsOperations)

    @property
    def admin_rules(self) -> AdminRulesOperations:
        """Security admin rules of network managers."""
        from .operations._network_managers import AdminRulesOperations

        return self._group(AdminRulesOperations)

    @property
    def network_security_perimeter_profiles(self) -> NetworkSecurityPerimeterProfilesOperations:
        """Profiles of network security perimeters: sets of access rules."""
        from .operations._network_security_perimeters import NetworkSecurityPerimeterProfilesOperations

        return self._group(NetworkSecurityPerimeterProfilesOperations)

    @property
    def network_security_perimeter_access_rules(self) -> NetworkSecurityPerimeterAccessRulesOperations:
        """Access rules of network security perimeters."""
        from .operations._network_security_perimeters import NetworkSecurityPerimeterAccessRulesOperations

        return self._group(NetworkSecurityPerimeterAccessRulesOperations)

    @property
    def network_security_perimeter_associations(self) -> NetworkSecurityPerimeterAssociationsOperations:
        """Associations of resources with network security perimeters."""
        from .operations._network_security_perimeters import NetworkSecurityPerimeterAssociationsOperations

        return self._group(NetworkSecurityPerimeterAssociationsOperations)

    @property
    def network_security_perimeter_links(self) -> NetworkSecurityPerimeterLinksOperations:
        """Links between network security perimeters."""
        from .operations._network_security_perimeters import NetworkSecurityPerimeterLinksOperations

        return self._group(NetworkSecurityPerimeterLinksOperations)

    @property
    def network_security_perimeter_link_references(self) -> NetworkSecurityPerimeterLinkReferencesOperations:
        """Links between perimeters as seen from the other side."""
        from .operations._network_security_perimeters import NetworkSecurityPerimeterLinkReferencesOperations

        return self._group(NetworkSecurityPerimeterLinkReferencesOperations)

    @property
    def network_security_perimeter_logging_configurations(
        self,
    ) -> NetworkSecurityPerimeterLoggingConfigurationsOperations:
        """Logging of network security perimeters."""
        from .operations._network_security_perimeters import NetworkSecurityPerimeterLoggingConfigurationsOperations

        return self._group(NetworkSecurityPerimeterLoggingConfigurationsOperations)

    @property
    def virtual_appliance_skus(self) -> VirtualApplianceSkusOperations:
        """SKUs of network virtual appliances."""
        from .operations._others import VirtualApplianceSkusOperations

        return self._group(VirtualApplianceSkusOperations)

    @property
    def inbound_security_rule(self) -> InboundSecurityRuleOperations:
        """Inbound security rules of network virtual appliances."""
        from .operations._network_virtual_appliances import InboundSecurityRuleOperations

        return self._group(InboundSecurityRuleOperations)

    @property
    def packet_captures(self) -> PacketCapturesOperations:
        """Packet captures on virtual machines and scale sets."""
        from .operations._network_watchers import PacketCapturesOperations

        return self._group(PacketCapturesOperations)

    @property
    def connection_monitors(self) -> ConnectionMonitorsOperations:
        """Connection monitors: watch reachability and latency all the time."""
        from .operations._network_watchers import ConnectionMonitorsOperations

        return self._group(ConnectionMonitorsOperations)

    @property
    def private_dns_zone_groups(self) -> PrivateDnsZoneGroupsOperations:
        """Private DNS zone groups: DNS records of private endpoints kept up to date."""
        from .operations._private_endpoints import PrivateDnsZoneGroupsOperations

        return self._group(PrivateDnsZoneGroupsOperations)

    @property
    def route_filter_rules(self) -> RouteFilterRulesOperations:
        """Rules of route filters."""
        from .operations._route_filters import RouteFilterRulesOperations

        return self._group(RouteFilterRulesOperations)

    @property
    def resource_navigation_links(self) -> ResourceNavigationLinksOperations:
        """Resource navigation links: services that hold a subnet."""
        from .operations._virtual_networks import ResourceNavigationLinksOperations

        return self._group(ResourceNavigationLinksOperations)

    @property
    def service_association_links(self) -> ServiceAssociationLinksOperations:
        """Service association links: services that hold a subnet."""
        from .operations._virtual_networks import ServiceAssociationLinksOperations

        return self._group(ServiceAssociationLinksOperations)

    @property
    def vpn_sites_configuration(self) -> VpnSitesConfigurationOperations:
        """Configuration of VPN devices for virtual WANs."""
        from .operations._virtual_wans import VpnSitesConfigurationOperations

        return self._group(VpnSitesConfigurationOperations)

    @property
    def vpn_server_configurations_associated_with_virtual_wan(
        self,
    ) -> VpnServerConfigurationsAssociatedWithVirtualWanOperations:
        """VPN server configurations used in a virtual WAN."""
        from .operations._virtual_wans import VpnServerConfigurationsAssociatedWithVirtualWanOperations

        return self._group(VpnServerConfigurationsAssociatedWithVirtualWanOperations)

    @property
    def configuration_policy_groups(self) -> ConfigurationPolicyGroupsOperations:
        """Policy groups of VPN server configurations: address pools by user."""
        from .operations._vpn_server_configurations import ConfigurationPolicyGroupsOperations

        return self._group(ConfigurationPolicyGroupsOperations)

    @property
    def hub_virtual_network_connections(self) -> HubVirtualNetworkConnectionsOperations:
        """Connections of virtual networks to virtual hubs."""
        from .operations._virtual_hubs import HubVirtualNetworkConnectionsOperations

        return self._group(HubVirtualNetworkConnectionsOperations)

    @property
    def virtual_hub_route_table_v2_s(self) -> VirtualHubRouteTableV2SOperations:
        """Route tables of virtual hubs in their former form."""
        from .operations._virtual_hubs import VirtualHubRouteTableV2SOperations

        return self._group(VirtualHubRouteTableV2SOperations)

    @property
    def vpn_connections(self) -> VpnConnectionsOperations:
        """Connections of VPN sites to VPN gateways of virtual hubs."""
        from .operations._vpn_gateways import VpnConnectionsOperations

        return self._group(VpnConnectionsOperations)

    @property
    def vpn_link_connections(self) -> VpnLinkConnectionsOperations:
        """Link connections of VPN connections: keys, reset, IKE."""
        from .operations._vpn_gateways import VpnLinkConnectionsOperations

        return self._group(VpnLinkConnectionsOperations)

    @property
    def nat_rules(self) -> NatRulesOperations:
        """NAT rules of virtual hubs' VPN gateways."""
        from .operations._vpn_gateways import NatRulesOperations

        return self._group(NatRulesOperations)

    @property
    def express_route_connections(self) -> ExpressRouteConnectionsOperations:
        """Connections of circuits to ExpressRoute gateways of virtual hubs."""
        from .operations._express_route_gateways import ExpressRouteConnectionsOperations

        return self._group(ExpressRouteConnectionsOperations)

    @property
    def virtual_hub_bgp_connection(self) -> VirtualHubBgpConnectionOperations:
        """Single BGP connections of virtual hubs and route servers."""
        from .operations._virtual_hubs import VirtualHubBgpConnectionOperations

        return self._group(VirtualHubBgpConnectionOperations)

    @property
    def virtual_hub_bgp_connections(self) -> VirtualHubBgpConnectionsOperations:
        """BGP connections of virtual hubs and route servers, with their routes."""
        from .operations._virtual_hubs import VirtualHubBgpConnectionsOperations

        return self._group(VirtualHubBgpConnectionsOperations)

    @property
    def virtual_hub_ip_configuration(self) -> VirtualHubIpConfigurationOperations:
        """IP configurations of virtual hubs, that is, of route servers."""
        from .operations._virtual_hubs import VirtualHubIpConfigurationOperations

        return self._group(VirtualHubIpConfigurationOperations)

    @property
    def routing_intent(self) -> RoutingIntentOperations:
        """Routing intents: send traffic of a virtual hub through a firewall."""
        from .operations._virtual_hubs import RoutingIntentOperations

        return self._group(RoutingIntentOperations)

    @property
    def available_delegations(self) -> AvailableDelegationsOperations:
        """Services a subnet can be delegated to."""
        from .operations._others import AvailableDelegationsOperations

        return self._group(AvailableDelegationsOperations)

    @property
    def available_resource_group_delegations(self) -> AvailableResourceGroupDelegationsOperations:
        """Services a subnet can be delegated to, by resource group."""
        from .operations._others import AvailableResourceGroupDelegationsOperations

        return self._group(AvailableResourceGroupDelegationsOperations)

    @property
    def available_service_aliases(self) -> AvailableServiceAliasesOperations:
        """Aliases of services for service endpoint policies."""
        from .operations._others import AvailableServiceAliasesOperations

        return self._group(AvailableServiceAliasesOperations)

    @property
    def azure_firewall_fqdn_tags(self) -> AzureFirewallFqdnTagsOperations:
        """FQDN tags: names for groups of host names, for use in firewall rules."""
        from .operations._others import AzureFirewallFqdnTagsOperations

        return self._group(AzureFirewallFqdnTagsOperations)

    @property
    def available_endpoint_services(self) -> AvailableEndpointServicesOperations:
        """Services that service endpoints can be made for."""
        from .operations._others import AvailableEndpointServicesOperations

        return self._group(AvailableEndpointServicesOperations)

    @property
    def express_route_service_providers(self) -> ExpressRouteServiceProvidersOperations:
        """Providers of ExpressRoute lines."""
        from .operations._others import ExpressRouteServiceProvidersOperations

        return self._group(ExpressRouteServiceProvidersOperations)

    @property
    def network_security_perimeter_associable_resource_types(
        self,
    ) -> NetworkSecurityPerimeterAssociableResourceTypesOperations:
        """Kinds of resources that can be in a network security perimeter."""
        from .operations._others import NetworkSecurityPerimeterAssociableResourceTypesOperations

        return self._group(NetworkSecurityPerimeterAssociableResourceTypesOperations)

    @property
    def network_security_perimeter_operation_statuses(self) -> NetworkSecurityPerimeterOperationStatusesOperations:
        """State of long-running operations on network security perimeters."""
        from .operations._others import NetworkSecurityPerimeterOperationStatusesOperations

        return self._group(NetworkSecurityPerimeterOperationStatusesOperations)

    @property
    def network_security_perimeter_service_tags(self) -> NetworkSecurityPerimeterServiceTagsOperations:
        """Service tags for access rules of network security perimeters."""
        from .operations._others import NetworkSecurityPerimeterServiceTagsOperations

        return self._group(NetworkSecurityPerimeterServiceTagsOperations)

    @property
    def available_private_endpoint_types(self) -> AvailablePrivateEndpointTypesOperations:
        """Kinds of resources that private endpoints can connect to."""
        from .operations._others import AvailablePrivateEndpointTypesOperations

        return self._group(AvailablePrivateEndpointTypesOperations)

    @property
    def bgp_service_communities(self) -> BgpServiceCommunitiesOperations:
        """BGP communities of Microsoft services, for route filters."""
        from .operations._others import BgpServiceCommunitiesOperations

        return self._group(BgpServiceCommunitiesOperations)

    @property
    def service_tags(self) -> ServiceTagsOperations:
        """Service tags: address ranges of Azure services."""
        from .operations._others import ServiceTagsOperations

        return self._group(ServiceTagsOperations)

    @property
    def service_tag_information(self) -> ServiceTagInformationOperations:
        """Service tags one by one, in pages."""
        from .operations._others import ServiceTagInformationOperations

        return self._group(ServiceTagInformationOperations)

    @property
    def usages(self) -> UsagesOperations:
        """Use and limits of network resources in a region."""
        from .operations._others import UsagesOperations

        return self._group(UsagesOperations)

    def begin_put_bastion_shareable_link(
        self,
        resource_group_name: str,
        bastion_host_name: str,
        bsl_request: models.BastionShareableLinkListRequest | types.BastionShareableLinkListRequestDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[ItemPaged[models.BastionShareableLink]]:
        """Create shareable links to virtual machines, by which users reach them through a bastion host without the
        portal.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param bastion_host_name: Name of the bastion host.
        :param bsl_request: Virtual machines to create links for.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for an iterator of ``BastionShareableLink``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/put-bastion-shareable-link/put-bastion-shareable-link
        """
        from ._rest import _client as _rest

        return self._begin(
            _rest.PUT_BASTION_SHAREABLE_LINK, options, resource_group_name, bastion_host_name, bsl_request
        )

    def begin_delete_bastion_shareable_link(
        self,
        resource_group_name: str,
        bastion_host_name: str,
        bsl_request: models.BastionShareableLinkListRequest | types.BastionShareableLinkListRequestDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete the shareable links of virtual machines from a bastion host.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param bastion_host_name: Name of the bastion host.
        :param bsl_request: Virtual machines whose links to delete.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/delete-bastion-shareable-link/delete-bastion-shareable-link
        """
        from ._rest import _client as _rest

        return self._begin(
            _rest.DELETE_BASTION_SHAREABLE_LINK, options, resource_group_name, bastion_host_name, bsl_request
        )

    def begin_delete_bastion_shareable_link_by_token(
        self,
        resource_group_name: str,
        bastion_host_name: str,
        bsl_token_request: models.BastionShareableLinkTokenListRequest
        | types.BastionShareableLinkTokenListRequestDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete shareable links of a bastion host by their tokens.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param bastion_host_name: Name of the bastion host.
        :param bsl_token_request: Tokens of the links to delete.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/delete-bastion-shareable-link-by-token/delete-bastion-shareable-link-by-token
        """
        from ._rest import _client as _rest

        return self._begin(
            _rest.DELETE_BASTION_SHAREABLE_LINK_BY_TOKEN,
            options,
            resource_group_name,
            bastion_host_name,
            bsl_token_request,
        )

    def get_bastion_shareable_link(
        self,
        resource_group_name: str,
        bastion_host_name: str,
        bsl_request: models.BastionShareableLinkListRequest | types.BastionShareableLinkListRequestDict | IO[bytes],
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.BastionShareableLink]:
        """List the shareable links of virtual machines on a bastion host.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param bastion_host_name: Name of the bastion host.
        :param bsl_request: Virtual machines whose links to list; all of them if empty.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``BastionShareableLink`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/get-bastion-shareable-link/get-bastion-shareable-link
        """
        from ._rest import _client as _rest

        return self._list(
            _rest.GET_BASTION_SHAREABLE_LINK, options, resource_group_name, bastion_host_name, bsl_request
        )

    def begin_get_active_sessions(
        self, resource_group_name: str, bastion_host_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[ItemPaged[models.BastionActiveSession]]:
        """List the sessions that are open through a bastion host.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param bastion_host_name: Name of the bastion host.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for an iterator of ``BastionActiveSession``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/get-active-sessions/get-active-sessions
        """
        from ._rest import _client as _rest

        return self._begin(_rest.GET_ACTIVE_SESSIONS, options, resource_group_name, bastion_host_name)

    def disconnect_active_sessions(
        self,
        resource_group_name: str,
        bastion_host_name: str,
        session_ids: models.SessionIds | types.SessionIdsDict | IO[bytes],
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.BastionSessionState]:
        """Disconnect sessions of a bastion host.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param bastion_host_name: Name of the bastion host.
        :param session_ids: IDs of the sessions to disconnect.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``BastionSessionState`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/disconnect-active-sessions/disconnect-active-sessions
        """
        from ._rest import _client as _rest

        return self._list(
            _rest.DISCONNECT_ACTIVE_SESSIONS, options, resource_group_name, bastion_host_name, session_ids
        )

    def express_route_provider_port(
        self, providerport: str, **options: Unpack[RequestOptions]
    ) -> models.ExpressRouteProviderPort:
        """Get one port of an ExpressRoute provider, with its bandwidth in use and left.

        :param providerport: Name of the provider port.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ExpressRouteProviderPort``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/express-route-provider-port/express-route-provider-port
        """
        from ._rest import _client as _rest

        return self._call(_rest.EXPRESS_ROUTE_PROVIDER_PORT, options, providerport)

    def list_active_connectivity_configurations(
        self,
        resource_group_name: str,
        network_manager_name: str,
        parameters: models.ActiveConfigurationParameter | types.ActiveConfigurationParameterDict | IO[bytes],
        *,
        top: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.ActiveConnectivityConfigurationsListResult:
        """List the connectivity configurations a network manager has deployed, by region.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param network_manager_name: Name of the network manager.
        :param parameters: Regions to list, and a token to go on with the next page.
        :param top: Most entries to return in a page, 1 to 20.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ActiveConnectivityConfigurationsListResult``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/list-active-connectivity-configurations/list-active-connectivity-configurations
        """
        from ._rest import _client as _rest

        return self._call(
            _rest.LIST_ACTIVE_CONNECTIVITY_CONFIGURATIONS,
            options,
            resource_group_name,
            network_manager_name,
            parameters,
            top,
        )

    def list_active_security_admin_rules(
        self,
        resource_group_name: str,
        network_manager_name: str,
        parameters: models.ActiveConfigurationParameter | types.ActiveConfigurationParameterDict | IO[bytes],
        *,
        top: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.ActiveSecurityAdminRulesListResult:
        """List the security admin rules a network manager has deployed, by region.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param network_manager_name: Name of the network manager.
        :param parameters: Regions to list, and a token to go on with the next page.
        :param top: Most entries to return in a page, 1 to 20.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ActiveSecurityAdminRulesListResult``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/list-active-security-admin-rules/list-active-security-admin-rules
        """
        from ._rest import _client as _rest

        return self._call(
            _rest.LIST_ACTIVE_SECURITY_ADMIN_RULES, options, resource_group_name, network_manager_name, parameters, top
        )

    def list_network_manager_effective_connectivity_configurations(
        self,
        resource_group_name: str,
        virtual_network_name: str,
        parameters: models.QueryRequestOptions | types.QueryRequestOptionsDict | IO[bytes],
        *,
        top: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.NetworkManagerEffectiveConnectivityConfigurationListResult:
        """List the connectivity configurations in effect on a virtual network.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param virtual_network_name: Name of the virtual network.
        :param parameters: Token to go on with the next page.
        :param top: Most entries to return in a page, 1 to 20.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``NetworkManagerEffectiveConnectivityConfigurationListResult``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/list-network-manager-effective-connectivity-configurations/list-network-manager-effective-connectivity-configurations
        """
        from ._rest import _client as _rest

        return self._call(
            _rest.LIST_NETWORK_MANAGER_EFFECTIVE_CONNECTIVITY_CONFIGURATIONS,
            options,
            resource_group_name,
            virtual_network_name,
            parameters,
            top,
        )

    def list_network_manager_effective_security_admin_rules(
        self,
        resource_group_name: str,
        virtual_network_name: str,
        parameters: models.QueryRequestOptions | types.QueryRequestOptionsDict | IO[bytes],
        *,
        top: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.NetworkManagerEffectiveSecurityAdminRulesListResult:
        """List the security admin rules in effect on a virtual network.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param virtual_network_name: Name of the virtual network.
        :param parameters: Token to go on with the next page.
        :param top: Most entries to return in a page, 1 to 20.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``NetworkManagerEffectiveSecurityAdminRulesListResult``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/list-network-manager-effective-security-admin-rules/list-network-manager-effective-security-admin-rules
        """
        from ._rest import _client as _rest

        return self._call(
            _rest.LIST_NETWORK_MANAGER_EFFECTIVE_SECURITY_ADMIN_RULES,
            options,
            resource_group_name,
            virtual_network_name,
            parameters,
            top,
        )

    def supported_security_providers(
        self, resource_group_name: str, virtual_wan_name: str, **options: Unpack[RequestOptions]
    ) -> models.VirtualWanSecurityProviders:
        """List the security providers a virtual WAN supports.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param virtual_wan_name: Name of the virtual WAN.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``VirtualWanSecurityProviders``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/supported-security-providers/supported-security-providers
        """
        from ._rest import _client as _rest

        return self._call(_rest.SUPPORTED_SECURITY_PROVIDERS, options, resource_group_name, virtual_wan_name)

    def begin_generatevirtualwanvpnserverconfigurationvpnprofile(
        self,
        resource_group_name: str,
        virtual_wan_name: str,
        vpn_client_params: models.VirtualWanVpnProfileParameters | types.VirtualWanVpnProfileParametersDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VpnProfileResponse]:
        """Generate a VPN profile for all gateways of a virtual WAN that use one VPN server configuration.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param virtual_wan_name: Name of the virtual WAN.
        :param vpn_client_params: VPN server configuration and way of authentication of the profile.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``VpnProfileResponse``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/generatevirtualwanvpnserverconfigurationvpnprofile/generatevirtualwanvpnserverconfigurationvpnprofile
        """
        from ._rest import _client as _rest

        return self._begin(
            _rest.GENERATEVIRTUALWANVPNSERVERCONFIGURATIONVPNPROFILE,
            options,
            resource_group_name,
            virtual_wan_name,
            vpn_client_params,
        )

    def check_dns_name_availability(
        self, location: str, *, domain_name_label: str, **options: Unpack[RequestOptions]
    ) -> models.DnsNameAvailabilityResult:
        """Check whether a DNS label for a public IP address is still free in a region.

        :param location: Name of the Azure region, such as "westeurope".
        :param domain_name_label: Label to check; lower case, as in <label>.<region>.cloudapp.azure.com.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``DnsNameAvailabilityResult``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/check-dns-name-availability/check-dns-name-availability
        """
        from ._rest import _client as _rest

        return self._call(_rest.CHECK_DNS_NAME_AVAILABILITY, options, location, domain_name_label)
