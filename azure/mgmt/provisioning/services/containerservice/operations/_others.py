# Generated from swagger/containerservice/ by "make generate": do not edit.

"""Operations of ``containerservice``: ``others``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _others as _rest

if TYPE_CHECKING:
    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import PagingOptions
    from .. import models
else:
    typed_methods(globals())


class Operations(OperationGroup):
    """The operations of the Microsoft.ContainerService provider, as used in role definitions.

    An attribute of the client: ``client.operations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.OperationValue]:
        """List the operations of the Microsoft.ContainerService resource provider.

        REST: https://learn.microsoft.com/rest/api/aks/operations/list
        """
        return self._list(_rest.OPERATIONS_LIST, options)


class TrustedAccessRolesOperations(OperationGroup):
    """Trusted access roles open to bindings in a region: list them.

    An attribute of the client: ``client.trusted_access_roles``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, location: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.TrustedAccessRole]:
        """List the trusted access roles that can be bound in a region.

        :param location: Azure region, such as westeurope.

        REST: https://learn.microsoft.com/rest/api/aks/trusted-access-roles/list
        """
        return self._list(_rest.TRUSTED_ACCESS_ROLES_LIST, options, location)
