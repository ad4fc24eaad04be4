# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``network_managers``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _network_managers as _sync


class IpamPoolsOperations(AsyncOperationGroup):
    """IP address pools of network managers, from which networks take their prefixes.

    An attribute of the client: ``client.ipam_pools``.
    """

    get = awaited(_sync.IpamPoolsOperations.get)
    begin_create = begun(_sync.IpamPoolsOperations.begin_create)
    update = awaited(_sync.IpamPoolsOperations.update)
    begin_delete = begun(_sync.IpamPoolsOperations.begin_delete)
    list = paged(_sync.IpamPoolsOperations.list)
    get_pool_usage = awaited(_sync.IpamPoolsOperations.get_pool_usage)
    list_associated_resources = paged(_sync.IpamPoolsOperations.list_associated_resources)


class NetworkManagersOperations(AsyncOperationGroup):
    """Network managers: connect and secure many virtual networks together.

    An attribute of the client: ``client.network_managers``.
    """

    get = awaited(_sync.NetworkManagersOperations.get)
    create_or_update = awaited(_sync.NetworkManagersOperations.create_or_update)
    patch = awaited(_sync.NetworkManagersOperations.patch)
    begin_delete = begun(_sync.NetworkManagersOperations.begin_delete)
    list = paged(_sync.NetworkManagersOperations.list)
    list_by_subscription = paged(_sync.NetworkManagersOperations.list_by_subscription)


class StaticCidrsOperations(AsyncOperationGroup):
    """Static CIDRs: parts of IPAM pools set aside for uses outside Azure.

    An attribute of the client: ``client.static_cidrs``.
    """

    get = awaited(_sync.StaticCidrsOperations.get)
    create = awaited(_sync.StaticCidrsOperations.create)
    begin_delete = begun(_sync.StaticCidrsOperations.begin_delete)
    list = paged(_sync.StaticCidrsOperations.list)


class ConnectivityConfigurationsOperations(AsyncOperationGroup):
    """Connectivity configurations of network managers: hub and spoke, or mesh.

    An attribute of the client: ``client.connectivity_configurations``.
    """

    get = awaited(_sync.ConnectivityConfigurationsOperations.get)
    create_or_update = awaited(_sync.ConnectivityConfigurationsOperations.create_or_update)
    begin_delete = begun(_sync.ConnectivityConfigurationsOperations.begin_delete)
    list = paged(_sync.ConnectivityConfigurationsOperations.list)


class NetworkGroupsOperations(AsyncOperationGroup):
    """Network groups: the virtual networks or subnets a network manager's configurations apply to.

    An attribute of the client: ``client.network_groups``.
    """

    get = awaited(_sync.NetworkGroupsOperations.get)
    create_or_update = awaited(_sync.NetworkGroupsOperations.create_or_update)
    begin_delete = begun(_sync.NetworkGroupsOperations.begin_delete)
    list = paged(_sync.NetworkGroupsOperations.list)


class StaticMembersOperations(AsyncOperationGroup):
    """Static members of network groups.

    An attribute of the client: ``client.static_members``.
    """

    get = awaited(_sync.StaticMembersOperations.get)
    create_or_update = awaited(_sync.StaticMembersOperations.create_or_update)
    delete = awaited(_sync.StaticMembersOperations.delete)
    list = paged(_sync.StaticMembersOperations.list)


class NetworkManagerRoutingConfigurationsOperations(AsyncOperationGroup):
    """Routing configurations of network managers.

    An attribute of the client: ``client.network_manager_routing_configurations``.
    """

    get = awaited(_sync.NetworkManagerRoutingConfigurationsOperations.get)
    create_or_update = awaited(_sync.NetworkManagerRoutingConfigurationsOperations.create_or_update)
    begin_delete = begun(_sync.NetworkManagerRoutingConfigurationsOperations.begin_delete)
    list = paged(_sync.NetworkManagerRoutingConfigurationsOperations.list)


class RoutingRuleCollectionsOperations(AsyncOperationGroup):
    """Collections of routing rules in network managers.

    An attribute of the client: ``client.routing_rule_collections``.
    """

    get = awaited(_sync.RoutingRuleCollectionsOperations.get)
    create_or_update = awaited(_sync.RoutingRuleCollectionsOperations.create_or_update)
    begin_delete = begun(_sync.RoutingRuleCollectionsOperations.begin_delete)
    list = paged(_sync.RoutingRuleCollectionsOperations.list)


class RoutingRulesOperations(AsyncOperationGroup):
    """Routing rules of network managers.

    An attribute of the client: ``client.routing_rules``.
    """

    get = awaited(_sync.RoutingRulesOperations.get)
    create_or_update = awaited(_sync.RoutingRulesOperations.create_or_update)
    begin_delete = begun(_sync.RoutingRulesOperations.begin_delete)
    list = paged(_sync.RoutingRulesOperations.list)


class ScopeConnectionsOperations(AsyncOperationGroup):
    """Connections of network managers to subscriptions and management groups of other tenants.

    An attribute of the client: ``client.scope_connections``.
    """

    get = awaited(_sync.ScopeConnectionsOperations.get)
    create_or_update = awaited(_sync.ScopeConnectionsOperations.create_or_update)
    delete = awaited(_sync.ScopeConnectionsOperations.delete)
    list = paged(_sync.ScopeConnectionsOperations.list)


class CommitsOperations(AsyncOperationGroup):
    """Deployments of network manager configurations, kept as resources.

    An attribute of the client: ``client.commits``.
    """

    get = awaited(_sync.CommitsOperations.get)
    begin_create_or_update = begun(_sync.CommitsOperations.begin_create_or_update)
    begin_delete = begun(_sync.CommitsOperations.begin_delete)
    list = paged(_sync.CommitsOperations.list)


class SecurityAdminConfigurationsOperations(AsyncOperationGroup):
    """Security admin configurations of network managers: rules that go before security groups.

    An attribute of the client: ``client.security_admin_configurations``.
    """

    get = awaited(_sync.SecurityAdminConfigurationsOperations.get)
    create_or_update = awaited(_sync.SecurityAdminConfigurationsOperations.create_or_update)
    begin_delete = begun(_sync.SecurityAdminConfigurationsOperations.begin_delete)
    list = paged(_sync.SecurityAdminConfigurationsOperations.list)


class AdminRuleCollectionsOperations(AsyncOperationGroup):
    """Collections of security admin rules.

    An attribute of the client: ``client.admin_rule_collections``.
    """

    get = awaited(_sync.AdminRuleCollectionsOperations.get)
    create_or_update = awaited(_sync.AdminRuleCollectionsOperations.create_or_update)
    begin_delete = begun(_sync.AdminRuleCollectionsOperations.begin_delete)
    list = paged(_sync.AdminRuleCollectionsOperations.list)


class SecurityUserConfigurationsOperations(AsyncOperationGroup):
    """Security user configurations of network managers.

    An attribute of the client: ``client.security_user_configurations``.
    """

    get = awaited(_sync.SecurityUserConfigurationsOperations.get)
    create_or_update = awaited(_sync.SecurityUserConfigurationsOperations.create_or_update)
    begin_delete = begun(_sync.SecurityUserConfigurationsOperations.begin_delete)
    list = paged(_sync.SecurityUserConfigurationsOperations.list)


class SecurityUserRuleCollectionsOperations(AsyncOperationGroup):
    """Collections of security user rules.

    An attribute of the client: ``client.security_user_rule_collections``.
    """

    get = awaited(_sync.SecurityUserRuleCollectionsOperations.get)
    create_or_update = awaited(_sync.SecurityUserRuleCollectionsOperations.create_or_update)
    begin_delete = begun(_sync.SecurityUserRuleCollectionsOperations.begin_delete)
    list = paged(_sync.SecurityUserRuleCollectionsOperations.list)


class SecurityUserRulesOperations(AsyncOperationGroup):
    """Security user rules of network managers.

    An attribute of the client: ``client.security_user_rules``.
    """

    get = awaited(_sync.SecurityUserRulesOperations.get)
    create_or_update = awaited(_sync.SecurityUserRulesOperations.create_or_update)
    begin_delete = begun(_sync.SecurityUserRulesOperations.begin_delete)
    list = paged(_sync.SecurityUserRulesOperations.list)


class NetworkManagerCommitsOperations(AsyncOperationGroup):
    """Deployments of network manager configurations.

    An attribute of the client: ``client.network_manager_commits``.
    """

    begin_post = begun(_sync.NetworkManagerCommitsOperations.begin_post)


class NetworkManagerDeploymentStatusOperations(AsyncOperationGroup):
    """State of network manager deployments.

    An attribute of the client: ``client.network_manager_deployment_status``.
    """

    list = awaited(_sync.NetworkManagerDeploymentStatusOperations.list)


class AdminRulesOperations(AsyncOperationGroup):
    """Security admin rules of network managers.

    An attribute of the client: ``client.admin_rules``.
    """

    get = awaited(_sync.AdminRulesOperations.get)
    create_or_update = awaited(_sync.AdminRulesOperations.create_or_update)
    begin_delete = begun(_sync.AdminRulesOperations.begin_delete)
    list = paged(_sync.AdminRulesOperations.list)
