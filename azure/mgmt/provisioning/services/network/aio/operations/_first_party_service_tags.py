# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``first_party_service_tags``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _first_party_service_tags as _sync


class FirstPartyServiceTagsOperations(AsyncOperationGroup):
    """Service tags of Microsoft services.

    An attribute of the client: ``client.first_party_service_tags``.
    """

    get = awaited(_sync.FirstPartyServiceTagsOperations.get)
    begin_create_or_update = begun(_sync.FirstPartyServiceTagsOperations.begin_create_or_update)
    begin_update_tags = begun(_sync.FirstPartyServiceTagsOperations.begin_update_tags)
    begin_delete = begun(_sync.FirstPartyServiceTagsOperations.begin_delete)
    list = paged(_sync.FirstPartyServiceTagsOperations.list)
    list_all = paged(_sync.FirstPartyServiceTagsOperations.list_all)
