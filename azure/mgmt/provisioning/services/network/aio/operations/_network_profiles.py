# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``network_profiles``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _network_profiles as _sync


class NetworkProfilesOperations(AsyncOperationGroup):
    """Network profiles: how containers are connected to subnets.

    An attribute of the client: ``client.network_profiles``.
    """

    get = awaited(_sync.NetworkProfilesOperations.get)
    create_or_update = awaited(_sync.NetworkProfilesOperations.create_or_update)
    update_tags = awaited(_sync.NetworkProfilesOperations.update_tags)
    begin_delete = begun(_sync.NetworkProfilesOperations.begin_delete)
    list = paged(_sync.NetworkProfilesOperations.list)
    list_all = paged(_sync.NetworkProfilesOperations.list_all)
