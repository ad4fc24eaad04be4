# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``interconnect_groups``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _interconnect_groups as _sync


class InterconnectGroupsOperations(AsyncOperationGroup):
    """Interconnect groups: machines with a fast network between them.

    An attribute of the client: ``client.interconnect_groups``.
    """

    get = awaited(_sync.InterconnectGroupsOperations.get)
    create_or_update = awaited(_sync.InterconnectGroupsOperations.create_or_update)
    update_tags = awaited(_sync.InterconnectGroupsOperations.update_tags)
    delete = awaited(_sync.InterconnectGroupsOperations.delete)
    list = paged(_sync.InterconnectGroupsOperations.list)
    list_all = paged(_sync.InterconnectGroupsOperations.list_all)
    begin_get_node_availability = begun(_sync.InterconnectGroupsOperations.begin_get_node_availability)


class SubgroupsOperations(AsyncOperationGroup):
    """Subgroups of interconnect groups.

    An attribute of the client: ``client.subgroups``.
    """

    get = awaited(_sync.SubgroupsOperations.get)
    list = paged(_sync.SubgroupsOperations.list)
