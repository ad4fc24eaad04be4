# Generated from swagger/sql/ by "make generate": do not edit.

"""Asynchronous operations of ``sql``: ``server_trust_groups``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _server_trust_groups as _sync


class ServerTrustGroupsOperations(AsyncOperationGroup):
    """Server trust groups of managed instances: create, change, delete, get and list them.

    An attribute of the client: ``client.server_trust_groups``.
    """

    get = awaited(_sync.ServerTrustGroupsOperations.get)
    begin_create_or_update = begun(_sync.ServerTrustGroupsOperations.begin_create_or_update)
    begin_delete = begun(_sync.ServerTrustGroupsOperations.begin_delete)
    list_by_location = paged(_sync.ServerTrustGroupsOperations.list_by_location)
    list_by_instance = paged(_sync.ServerTrustGroupsOperations.list_by_instance)
