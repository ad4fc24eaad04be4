# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``vpn_server_configurations``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _vpn_server_configurations as _sync


class VpnServerConfigurationsOperations(AsyncOperationGroup):
    """Settings for point-to-site VPN of virtual hubs.

    An attribute of the client: ``client.vpn_server_configurations``.
    """

    get = awaited(_sync.VpnServerConfigurationsOperations.get)
    begin_create_or_update = begun(_sync.VpnServerConfigurationsOperations.begin_create_or_update)
    update_tags = awaited(_sync.VpnServerConfigurationsOperations.update_tags)
    begin_delete = begun(_sync.VpnServerConfigurationsOperations.begin_delete)
    list_by_resource_group = paged(_sync.VpnServerConfigurationsOperations.list_by_resource_group)
    list = paged(_sync.VpnServerConfigurationsOperations.list)
    list_radius_secrets = awaited(_sync.VpnServerConfigurationsOperations.list_radius_secrets)


class ConfigurationPolicyGroupsOperations(AsyncOperationGroup):
    """Policy groups of VPN server configurations: address pools by user.

    An attribute of the client: ``client.configuration_policy_groups``.
    """

    get = awaited(_sync.ConfigurationPolicyGroupsOperations.get)
    begin_create_or_update = begun(_sync.ConfigurationPolicyGroupsOperations.begin_create_or_update)
    begin_delete = begun(_sync.ConfigurationPolicyGroupsOperations.begin_delete)
    list_by_vpn_server_configuration = paged(_sync.ConfigurationPolicyGroupsOperations.list_by_vpn_server_configuration)
