# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``public_ip_prefixes``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _public_ip_prefixes as _sync


class PublicIpPrefixesOperations(AsyncOperationGroup):
    """Public IP prefixes: blocks of adjoining public addresses.

    An attribute of the client: ``client.public_ip_prefixes``.
    """

    get = awaited(_sync.PublicIpPrefixesOperations.get)
    begin_create_or_update = begun(_sync.PublicIpPrefixesOperations.begin_create_or_update)
    update_tags = awaited(_sync.PublicIpPrefixesOperations.update_tags)
    begin_delete = begun(_sync.PublicIpPrefixesOperations.begin_delete)
    list = paged(_sync.PublicIpPrefixesOperations.list)
    list_all = paged(_sync.PublicIpPrefixesOperations.list_all)
