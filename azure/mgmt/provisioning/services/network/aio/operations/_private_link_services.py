# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``private_link_services``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _private_link_services as _sync


class PrivateLinkServicesOperations(AsyncOperationGroup):
    """Private link services: offer a service of your own through private endpoints.

    An attribute of the client: ``client.private_link_services``.
    """

    get = awaited(_sync.PrivateLinkServicesOperations.get)
    begin_create_or_update = begun(_sync.PrivateLinkServicesOperations.begin_create_or_update)
    begin_delete = begun(_sync.PrivateLinkServicesOperations.begin_delete)
    list = paged(_sync.PrivateLinkServicesOperations.list)
    list_by_subscription = paged(_sync.PrivateLinkServicesOperations.list_by_subscription)
    get_private_endpoint_connection = awaited(_sync.PrivateLinkServicesOperations.get_private_endpoint_connection)
    update_private_endpoint_connection = awaited(_sync.PrivateLinkServicesOperations.update_private_endpoint_connection)
    begin_delete_private_endpoint_connection = begun(
        _sync.PrivateLinkServicesOperations.begin_delete_private_endpoint_connection
    )
    list_private_endpoint_connections = paged(_sync.PrivateLinkServicesOperations.list_private_endpoint_connections)
    begin_check_private_link_service_visibility = begun(
        _sync.PrivateLinkServicesOperations.begin_check_private_link_service_visibility
    )
    begin_check_private_link_service_visibility_by_resource_group = begun(
        _sync.PrivateLinkServicesOperations.begin_check_private_link_service_visibility_by_resource_group
    )
    list_auto_approved_private_link_services = paged(
        _sync.PrivateLinkServicesOperations.list_auto_approved_private_link_services
    )
    list_auto_approved_private_link_services_by_resource_group = paged(
        _sync.PrivateLinkServicesOperations.list_auto_approved_private_link_services_by_resource_group
    )
