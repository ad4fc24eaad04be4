# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``ddos_protection_plans``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _ddos_protection_plans as _sync


class DdosProtectionPlansOperations(AsyncOperationGroup):
    """DDoS protection plans, which protect the virtual networks assigned to them.

    An attribute of the client: ``client.ddos_protection_plans``.
    """

    get = awaited(_sync.DdosProtectionPlansOperations.get)
    begin_create_or_update = begun(_sync.DdosProtectionPlansOperations.begin_create_or_update)
    update_tags = awaited(_sync.DdosProtectionPlansOperations.update_tags)
    begin_delete = begun(_sync.DdosProtectionPlansOperations.begin_delete)
    list_by_resource_group = paged(_sync.DdosProtectionPlansOperations.list_by_resource_group)
    list = paged(_sync.DdosProtectionPlansOperations.list)
