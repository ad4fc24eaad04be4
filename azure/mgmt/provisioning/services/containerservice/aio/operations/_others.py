# Generated from swagger/containerservice/ by "make generate": do not edit.

"""Asynchronous operations of ``containerservice``: ``others``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import paged
from ...operations import _others as _sync


class Operations(AsyncOperationGroup):
    """The operations of the Microsoft.ContainerService provider, as used in role definitions.

    An attribute of the client: ``client.operations``.
    """

    list = paged(_sync.Operations.list)


class TrustedAccessRolesOperations(AsyncOperationGroup):
    """Trusted access roles open to bindings in a region: list them.

    An attribute of the client: ``client.trusted_access_roles``.
    """

    list = paged(_sync.TrustedAccessRolesOperations.list)
