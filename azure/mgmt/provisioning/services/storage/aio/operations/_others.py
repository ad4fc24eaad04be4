# Generated from swagger/storage/ by "make generate": do not edit.

"""Asynchronous operations of ``storage``: ``others``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, paged
from ...operations import _others as _sync


class Operations(AsyncOperationGroup):
    """The operations of the Microsoft.Storage provider, as used in role definitions.

    An attribute of the client: ``client.operations``.
    """

    list = paged(_sync.Operations.list)


class DeletedAccountsOperations(AsyncOperationGroup):
    """Deleted storage accounts that may still be recovered.

    An attribute of the client: ``client.deleted_accounts``.
    """

    get = awaited(_sync.DeletedAccountsOperations.get)
    list = paged(_sync.DeletedAccountsOperations.list)


class SkusOperations(AsyncOperationGroup):
    """The storage SKUs a subscription can use, with regions and restrictions.

    An attribute of the client: ``client.skus``.
    """

    list = paged(_sync.SkusOperations.list)


class UsagesOperations(AsyncOperationGroup):
    """How many storage accounts a subscription has in a region, and its limit.

    An attribute of the client: ``client.usages``.
    """

    list_by_location = paged(_sync.UsagesOperations.list_by_location)
