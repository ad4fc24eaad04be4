# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``security_partner_providers``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _security_partner_providers as _sync


class SecurityPartnerProvidersOperations(AsyncOperationGroup):
    """Partners' security services in virtual hubs.

    An attribute of the client: ``client.security_partner_providers``.
    """

    get = awaited(_sync.SecurityPartnerProvidersOperations.get)
    begin_create_or_update = begun(_sync.SecurityPartnerProvidersOperations.begin_create_or_update)
    update_tags = awaited(_sync.SecurityPartnerProvidersOperations.update_tags)
    begin_delete = begun(_sync.SecurityPartnerProvidersOperations.begin_delete)
    list_by_resource_group = paged(_sync.SecurityPartnerProvidersOperations.list_by_resource_group)
    list = paged(_sync.SecurityPartnerProvidersOperations.list)
