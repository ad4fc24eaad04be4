# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``service_gateways``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _service_gateways as _sync


class ServiceGatewaysOperations(AsyncOperationGroup):
    """Service gateways: steer traffic of a network to services.

    An attribute of the client: ``client.service_gateways``.
    """

    get = awaited(_sync.ServiceGatewaysOperations.get)
    begin_create_or_update = begun(_sync.ServiceGatewaysOperations.begin_create_or_update)
    update_tags = awaited(_sync.ServiceGatewaysOperations.update_tags)
    begin_delete = begun(_sync.ServiceGatewaysOperations.begin_delete)
    list = paged(_sync.ServiceGatewaysOperations.list)
    list_all = paged(_sync.ServiceGatewaysOperations.list_all)
    update_address_locations = awaited(_sync.ServiceGatewaysOperations.update_address_locations)
    update_services = awaited(_sync.ServiceGatewaysOperations.update_services)
    get_address_locations = paged(_sync.ServiceGatewaysOperations.get_address_locations)
    get_services = paged(_sync.ServiceGatewaysOperations.get_services)
