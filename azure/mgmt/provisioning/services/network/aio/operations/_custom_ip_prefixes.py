# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``custom_ip_prefixes``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _custom_ip_prefixes as _sync


class CustomIpPrefixesOperations(AsyncOperationGroup):
    """Custom IP prefixes: public addresses of your own, advertised by Azure.

    An attribute of the client: ``client.custom_ip_prefixes``.
    """

    get = awaited(_sync.CustomIpPrefixesOperations.get)
    begin_create_or_update = begun(_sync.CustomIpPrefixesOperations.begin_create_or_update)
    update_tags = awaited(_sync.CustomIpPrefixesOperations.update_tags)
    begin_delete = begun(_sync.CustomIpPrefixesOperations.begin_delete)
    list = paged(_sync.CustomIpPrefixesOperations.list)
    list_all = paged(_sync.CustomIpPrefixesOperations.list_all)
