# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""Operations of ``cosmosdb``: ``others``."""

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
    """The operations of the Microsoft.DocumentDB provider, as used in role definitions.

    An attribute of the client: ``client.operations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.Operation]:
        """List the operations of the Microsoft.DocumentDB resource provider.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/operations/list
        """
        return self._list(_rest.OPERATIONS_LIST, options)


class LocationsOperations(OperationGroup):
    """Regions Cosmos DB is offered in: get and list them.

    An attribute of the client: ``client.locations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(self, location: str, **options: Unpack[RequestOptions]) -> models.LocationGetResult:
        """Get what Cosmos DB can do in one region.

        :param location: Azure region, such as westeurope.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/locations/get
        """
        return self._call(_rest.LOCATIONS_GET, options, location)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.LocationGetResult]:
        """List the regions Cosmos DB is offered in, with what they can do.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/locations/list
        """
        return self._list(_rest.LOCATIONS_LIST, options)
