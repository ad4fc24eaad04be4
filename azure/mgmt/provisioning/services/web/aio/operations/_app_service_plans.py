# Generated from swagger/web/ by "make generate": do not edit.

"""Asynchronous operations of ``web``: ``app_service_plans``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _app_service_plans as _sync


class AppServicePlansOperations(AsyncOperationGroup):
    """App Service plans: the computers that web apps run on, with size and number of instances.

    An attribute of the client: ``client.app_service_plans``.
    """

    get_server_farm_rdp_password = awaited(_sync.AppServicePlansOperations.get_server_farm_rdp_password)
    recycle_managed_instance_worker = awaited(_sync.AppServicePlansOperations.recycle_managed_instance_worker)
    get_server_farm_instance_details = awaited(_sync.AppServicePlansOperations.get_server_farm_instance_details)
    get = awaited(_sync.AppServicePlansOperations.get)
    begin_create_or_update = begun(_sync.AppServicePlansOperations.begin_create_or_update)
    update = awaited(_sync.AppServicePlansOperations.update)
    delete = awaited(_sync.AppServicePlansOperations.delete)
    list_by_resource_group = paged(_sync.AppServicePlansOperations.list_by_resource_group)
    list = paged(_sync.AppServicePlansOperations.list)
    list_capabilities = awaited(_sync.AppServicePlansOperations.list_capabilities)
    list_hybrid_connections = paged(_sync.AppServicePlansOperations.list_hybrid_connections)
    restart_web_apps = awaited(_sync.AppServicePlansOperations.restart_web_apps)
    list_web_apps = paged(_sync.AppServicePlansOperations.list_web_apps)
    get_server_farm_skus = awaited(_sync.AppServicePlansOperations.get_server_farm_skus)
    list_usages = paged(_sync.AppServicePlansOperations.list_usages)
    reboot_worker = awaited(_sync.AppServicePlansOperations.reboot_worker)
    get_hybrid_connection = awaited(_sync.AppServicePlansOperations.get_hybrid_connection)
    delete_hybrid_connection = awaited(_sync.AppServicePlansOperations.delete_hybrid_connection)
    list_hybrid_connection_keys = awaited(_sync.AppServicePlansOperations.list_hybrid_connection_keys)
    list_web_apps_by_hybrid_connection = paged(_sync.AppServicePlansOperations.list_web_apps_by_hybrid_connection)
    get_hybrid_connection_plan_limit = awaited(_sync.AppServicePlansOperations.get_hybrid_connection_plan_limit)
    get_vnet_from_server_farm = awaited(_sync.AppServicePlansOperations.get_vnet_from_server_farm)
    list_vnets = awaited(_sync.AppServicePlansOperations.list_vnets)
    get_vnet_gateway = awaited(_sync.AppServicePlansOperations.get_vnet_gateway)
    update_vnet_gateway = awaited(_sync.AppServicePlansOperations.update_vnet_gateway)
    get_route_for_vnet = awaited(_sync.AppServicePlansOperations.get_route_for_vnet)
    create_or_update_vnet_route = awaited(_sync.AppServicePlansOperations.create_or_update_vnet_route)
    update_vnet_route = awaited(_sync.AppServicePlansOperations.update_vnet_route)
    delete_vnet_route = awaited(_sync.AppServicePlansOperations.delete_vnet_route)
    list_routes_for_vnet = awaited(_sync.AppServicePlansOperations.list_routes_for_vnet)
