# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``nat_gateways``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _nat_gateways as _sync


class NatGatewaysOperations(AsyncOperationGroup):
    """NAT gateways: outbound internet connections for subnets from fixed public addresses.

    An attribute of the client: ``client.nat_gateways``.
    """

    get = awaited(_sync.NatGatewaysOperations.get)
    begin_create_or_update = begun(_sync.NatGatewaysOperations.begin_create_or_update)
    update_tags = awaited(_sync.NatGatewaysOperations.update_tags)
    begin_delete = begun(_sync.NatGatewaysOperations.begin_delete)
    list = paged(_sync.NatGatewaysOperations.list)
    list_all = paged(_sync.NatGatewaysOperations.list_all)
