# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``network_security_groups``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _network_security_groups as _sync


class NetworkSecurityGroupsOperations(AsyncOperationGroup):
    """Network security groups: allow and deny traffic of subnets and network interfaces.

    An attribute of the client: ``client.network_security_groups``.
    """

    get = awaited(_sync.NetworkSecurityGroupsOperations.get)
    begin_create_or_update = begun(_sync.NetworkSecurityGroupsOperations.begin_create_or_update)
    update_tags = awaited(_sync.NetworkSecurityGroupsOperations.update_tags)
    begin_delete = begun(_sync.NetworkSecurityGroupsOperations.begin_delete)
    list = paged(_sync.NetworkSecurityGroupsOperations.list)
    list_all = paged(_sync.NetworkSecurityGroupsOperations.list_all)


class SecurityRulesOperations(AsyncOperationGroup):
    """Security rules of network security groups.

    An attribute of the client: ``client.security_rules``.
    """

    get = awaited(_sync.SecurityRulesOperations.get)
    begin_create_or_update = begun(_sync.SecurityRulesOperations.begin_create_or_update)
    begin_delete = begun(_sync.SecurityRulesOperations.begin_delete)
    list = paged(_sync.SecurityRulesOperations.list)


class DefaultSecurityRulesOperations(AsyncOperationGroup):
    """Default security rules that every network security group has.

    An attribute of the client: ``client.default_security_rules``.
    """

    get = awaited(_sync.DefaultSecurityRulesOperations.get)
    list = paged(_sync.DefaultSecurityRulesOperations.list)
