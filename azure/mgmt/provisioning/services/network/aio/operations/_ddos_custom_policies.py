# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``ddos_custom_policies``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _ddos_custom_policies as _sync


class DdosCustomPoliciesOperations(AsyncOperationGroup):
    """Policies with DDoS detection and mitigation rules of your own.

    An attribute of the client: ``client.ddos_custom_policies``.
    """

    get = awaited(_sync.DdosCustomPoliciesOperations.get)
    begin_create_or_update = begun(_sync.DdosCustomPoliciesOperations.begin_create_or_update)
    update_tags = awaited(_sync.DdosCustomPoliciesOperations.update_tags)
    begin_delete = begun(_sync.DdosCustomPoliciesOperations.begin_delete)
    list = paged(_sync.DdosCustomPoliciesOperations.list)
    list_all = paged(_sync.DdosCustomPoliciesOperations.list_all)
