# Generated from swagger/sql/ by "make generate": do not edit.

"""Asynchronous operations of ``sql``: ``virtual_clusters``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _virtual_clusters as _sync


class VirtualClustersOperations(AsyncOperationGroup):
    """Virtual clusters: create, change, delete, get and list them.

    An attribute of the client: ``client.virtual_clusters``.
    """

    get = awaited(_sync.VirtualClustersOperations.get)
    begin_create_or_update = begun(_sync.VirtualClustersOperations.begin_create_or_update)
    begin_update = begun(_sync.VirtualClustersOperations.begin_update)
    begin_delete = begun(_sync.VirtualClustersOperations.begin_delete)
    list_by_resource_group = paged(_sync.VirtualClustersOperations.list_by_resource_group)
    list = paged(_sync.VirtualClustersOperations.list)
    begin_update_dns_servers = begun(_sync.VirtualClustersOperations.begin_update_dns_servers)
