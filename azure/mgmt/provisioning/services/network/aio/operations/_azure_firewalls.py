# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``azure_firewalls``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _azure_firewalls as _sync


class AzureFirewallsOperations(AsyncOperationGroup):
    """Azure Firewalls: filter traffic between networks and to the internet.

    An attribute of the client: ``client.azure_firewalls``.
    """

    get = awaited(_sync.AzureFirewallsOperations.get)
    begin_create_or_update = begun(_sync.AzureFirewallsOperations.begin_create_or_update)
    begin_update_tags = begun(_sync.AzureFirewallsOperations.begin_update_tags)
    begin_delete = begun(_sync.AzureFirewallsOperations.begin_delete)
    list = paged(_sync.AzureFirewallsOperations.list)
    list_all = paged(_sync.AzureFirewallsOperations.list_all)
    begin_list_learned_prefixes = begun(_sync.AzureFirewallsOperations.begin_list_learned_prefixes)
    begin_packet_capture = begun(_sync.AzureFirewallsOperations.begin_packet_capture)
    begin_packet_capture_operation = begun(_sync.AzureFirewallsOperations.begin_packet_capture_operation)
