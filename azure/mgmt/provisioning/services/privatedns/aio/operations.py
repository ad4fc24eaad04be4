# Generated from swagger/privatedns/ by "make generate": do not edit.

"""Asynchronous operations of the service ``privatedns``."""

from ....core.clients.aio import AsyncOperationGroup
from ....core.clients.twins import awaited, begun, paged
from .. import operations as _sync


class RecordSetsOperations(AsyncOperationGroup):
    """Record sets of a private DNS zone: create, change, delete, get and list them.

    An attribute of the client: ``client.record_sets``.
    """

    get = awaited(_sync.RecordSetsOperations.get)
    create_or_update = awaited(_sync.RecordSetsOperations.create_or_update)
    update = awaited(_sync.RecordSetsOperations.update)
    delete = awaited(_sync.RecordSetsOperations.delete)
    list_by_type = paged(_sync.RecordSetsOperations.list_by_type)
    list = paged(_sync.RecordSetsOperations.list)


class PrivateZonesOperations(AsyncOperationGroup):
    """Private DNS zones: create, change, delete, get and list them.

    An attribute of the client: ``client.private_zones``.
    """

    get = awaited(_sync.PrivateZonesOperations.get)
    begin_create_or_update = begun(_sync.PrivateZonesOperations.begin_create_or_update)
    begin_update = begun(_sync.PrivateZonesOperations.begin_update)
    begin_delete = begun(_sync.PrivateZonesOperations.begin_delete)
    list_by_resource_group = paged(_sync.PrivateZonesOperations.list_by_resource_group)
    list = paged(_sync.PrivateZonesOperations.list)


class VirtualNetworkLinksOperations(AsyncOperationGroup):
    """Links that let virtual networks see a private DNS zone: create, change, delete, get and list them.

    An attribute of the client: ``client.virtual_network_links``.
    """

    get = awaited(_sync.VirtualNetworkLinksOperations.get)
    begin_create_or_update = begun(_sync.VirtualNetworkLinksOperations.begin_create_or_update)
    begin_update = begun(_sync.VirtualNetworkLinksOperations.begin_update)
    begin_delete = begun(_sync.VirtualNetworkLinksOperations.begin_delete)
    list = paged(_sync.VirtualNetworkLinksOperations.list)
