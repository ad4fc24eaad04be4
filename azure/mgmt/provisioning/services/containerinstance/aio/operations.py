# Generated from swagger/containerinstance/ by "make generate": do not edit.

"""Asynchronous operations of the service ``containerinstance``."""

from ....core.clients.aio import AsyncOperationGroup
from ....core.clients.twins import awaited, begun, paged
from .. import operations as _sync


class ContainerGroupsOperations(AsyncOperationGroup):
    """Container groups: create, change, start, stop, restart and delete them.

    An attribute of the client: ``client.container_groups``.
    """

    list = paged(_sync.ContainerGroupsOperations.list)
    list_by_resource_group = paged(_sync.ContainerGroupsOperations.list_by_resource_group)
    get = awaited(_sync.ContainerGroupsOperations.get)
    begin_create_or_update = begun(_sync.ContainerGroupsOperations.begin_create_or_update)
    update = awaited(_sync.ContainerGroupsOperations.update)
    begin_delete = begun(_sync.ContainerGroupsOperations.begin_delete)
    begin_restart = begun(_sync.ContainerGroupsOperations.begin_restart)
    stop = awaited(_sync.ContainerGroupsOperations.stop)
    begin_start = begun(_sync.ContainerGroupsOperations.begin_start)
    get_outbound_network_dependencies_endpoints = awaited(
        _sync.ContainerGroupsOperations.get_outbound_network_dependencies_endpoints
    )


class Operations(AsyncOperationGroup):
    """The operations of the Microsoft.ContainerInstance provider, as used in role definitions.

    An attribute of the client: ``client.operations``.
    """

    list = paged(_sync.Operations.list)


class LocationOperations(AsyncOperationGroup):
    """What a region offers: quota and use, cached images, limits of CPU, memory and GPU.

    An attribute of the client: ``client.location``.
    """

    list_usage = paged(_sync.LocationOperations.list_usage)
    list_cached_images = paged(_sync.LocationOperations.list_cached_images)
    list_capabilities = paged(_sync.LocationOperations.list_capabilities)


class ContainersOperations(AsyncOperationGroup):
    """Single containers of a group: read logs, run commands, attach to the output.

    An attribute of the client: ``client.containers``.
    """

    list_logs = awaited(_sync.ContainersOperations.list_logs)
    execute_command = awaited(_sync.ContainersOperations.execute_command)
    attach = awaited(_sync.ContainersOperations.attach)


class SubnetServiceAssociationLinkOperations(AsyncOperationGroup):
    """The link by which Container Instances holds a subnet of a virtual network.

    An attribute of the client: ``client.subnet_service_association_link``.
    """

    begin_delete = begun(_sync.SubnetServiceAssociationLinkOperations.begin_delete)
