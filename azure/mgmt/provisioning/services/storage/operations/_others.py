# Generated from swagger/storage/ by "make generate": do not edit.

"""Operations of ``storage``: ``others``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _others as _rest

if TYPE_CHECKING:
    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import PagingOptions, RequestOptions
    from .. import models
else:
    typed_methods(globals())


class Operations(OperationGroup):
    """The operations of the Microsoft.Storage provider, as used in role definitions.

    An attribute of the client: ``client.operations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.Operation]:
        """List the operations of the Microsoft.Storage resource provider.

        REST: https://learn.microsoft.com/rest/api/storagerp/operations/list
        """
        return self._list(_rest.OPERATIONS_LIST, options)


class DeletedAccountsOperations(OperationGroup):
    """Deleted storage accounts that may still be recovered.

    An attribute of the client: ``client.deleted_accounts``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(self, deleted_account_name: str, location: str, **options: Unpack[RequestOptions]) -> models.DeletedAccount:
        """Get a deleted storage account, with what is needed to recover it.

        :param deleted_account_name: Name the storage account had before it was deleted.
        :param location: Azure region the account was in, such as westeurope.

        REST: https://learn.microsoft.com/rest/api/storagerp/deleted-accounts/get
        """
        return self._call(_rest.DELETED_ACCOUNTS_GET, options, deleted_account_name, location)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.DeletedAccount]:
        """List the deleted storage accounts of the subscription that may still be recovered.

        REST: https://learn.microsoft.com/rest/api/storagerp/deleted-accounts/list
        """
        return self._list(_rest.DELETED_ACCOUNTS_LIST, options)


class SkusOperations(OperationGroup):
    """The storage SKUs a subscription can use, with regions and restrictions.

    An attribute of the client: ``client.skus``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.SkuInformation]:
        """List the storage SKUs the subscription can use, with their regions, capabilities and restrictions.

        REST: https://learn.microsoft.com/rest/api/storagerp/skus/list
        """
        return self._list(_rest.SKUS_LIST, options)


class UsagesOperations(OperationGroup):
    """How many storage accounts a subscription has in a region, and its limit.

    An attribute of the client: ``client.usages``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_by_location(self, location: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.Usage]:
        """Get how many storage accounts the subscription has in a region, and how many it may have.

        :param location: Azure region, such as westeurope.

        REST: https://learn.microsoft.com/rest/api/storagerp/usages/list-by-location
        """
        return self._list(_rest.USAGES_LIST_BY_LOCATION, options, location)
