# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``private_endpoints``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _private_endpoints as _sync


class PrivateEndpointsOperations(AsyncOperationGroup):
    """Private endpoints: reach a service through an address of your own subnet.

    An attribute of the client: ``client.private_endpoints``.
    """

    get = awaited(_sync.PrivateEndpointsOperations.get)
    begin_create_or_update = begun(_sync.PrivateEndpointsOperations.begin_create_or_update)
    begin_delete = begun(_sync.PrivateEndpointsOperations.begin_delete)
    list = paged(_sync.PrivateEndpointsOperations.list)
    list_by_subscription = paged(_sync.PrivateEndpointsOperations.list_by_subscription)


class PrivateDnsZoneGroupsOperations(AsyncOperationGroup):
    """Private DNS zone groups: DNS records of private endpoints kept up to date.

    An attribute of the client: ``client.private_dns_zone_groups``.
    """

    get = awaited(_sync.PrivateDnsZoneGroupsOperations.get)
    begin_create_or_update = begun(_sync.PrivateDnsZoneGroupsOperations.begin_create_or_update)
    begin_delete = begun(_sync.PrivateDnsZoneGroupsOperations.begin_delete)
    list = paged(_sync.PrivateDnsZoneGroupsOperations.list)
