# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``network_virtual_appliances``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _network_virtual_appliances as _sync


class NetworkVirtualApplianceConnectionsOperations(AsyncOperationGroup):
    """Connections of network virtual appliances to their virtual hub.

    An attribute of the client: ``client.network_virtual_appliance_connections``.
    """

    get = awaited(_sync.NetworkVirtualApplianceConnectionsOperations.get)
    begin_create_or_update = begun(_sync.NetworkVirtualApplianceConnectionsOperations.begin_create_or_update)
    begin_delete = begun(_sync.NetworkVirtualApplianceConnectionsOperations.begin_delete)
    list = paged(_sync.NetworkVirtualApplianceConnectionsOperations.list)


class NetworkVirtualAppliancesOperations(AsyncOperationGroup):
    """Network virtual appliances: partners' routers and firewalls in virtual hubs.

    An attribute of the client: ``client.network_virtual_appliances``.
    """

    get = awaited(_sync.NetworkVirtualAppliancesOperations.get)
    begin_create_or_update = begun(_sync.NetworkVirtualAppliancesOperations.begin_create_or_update)
    update_tags = awaited(_sync.NetworkVirtualAppliancesOperations.update_tags)
    begin_delete = begun(_sync.NetworkVirtualAppliancesOperations.begin_delete)
    list_by_resource_group = paged(_sync.NetworkVirtualAppliancesOperations.list_by_resource_group)
    list = paged(_sync.NetworkVirtualAppliancesOperations.list)
    begin_restart = begun(_sync.NetworkVirtualAppliancesOperations.begin_restart)
    begin_reimage = begun(_sync.NetworkVirtualAppliancesOperations.begin_reimage)
    begin_get_boot_diagnostic_logs = begun(_sync.NetworkVirtualAppliancesOperations.begin_get_boot_diagnostic_logs)
    begin_prepare_migration = begun(_sync.NetworkVirtualAppliancesOperations.begin_prepare_migration)
    begin_execute_migration = begun(_sync.NetworkVirtualAppliancesOperations.begin_execute_migration)
    begin_commit_migration = begun(_sync.NetworkVirtualAppliancesOperations.begin_commit_migration)
    begin_abort_migration = begun(_sync.NetworkVirtualAppliancesOperations.begin_abort_migration)


class VirtualApplianceSitesOperations(AsyncOperationGroup):
    """Sites connected through network virtual appliances.

    An attribute of the client: ``client.virtual_appliance_sites``.
    """

    get = awaited(_sync.VirtualApplianceSitesOperations.get)
    begin_create_or_update = begun(_sync.VirtualApplianceSitesOperations.begin_create_or_update)
    begin_delete = begun(_sync.VirtualApplianceSitesOperations.begin_delete)
    list = paged(_sync.VirtualApplianceSitesOperations.list)


class InboundSecurityRuleOperations(AsyncOperationGroup):
    """Inbound security rules of network virtual appliances.

    An attribute of the client: ``client.inbound_security_rule``.
    """

    get = awaited(_sync.InboundSecurityRuleOperations.get)
    begin_create_or_update = begun(_sync.InboundSecurityRuleOperations.begin_create_or_update)
