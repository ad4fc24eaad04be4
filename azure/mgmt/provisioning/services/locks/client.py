# Generated from swagger/locks/ by "make generate": do not edit.

"""Client of the service ``locks``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.clients.annotations import typed_methods
from ...core.clients.sync import ServiceClient
from . import SERVICE

if TYPE_CHECKING:
    from . import operations
else:
    typed_methods(globals())


class ManagementLockClient(ServiceClient):
    """Locks that keep subscriptions, resource groups and resources from being deleted or changed by accident."""

    _service = SERVICE

    @property
    def authorization_operations(self) -> operations.AuthorizationOperationsOperations:
        """The operations of the Microsoft.Authorization provider, as used in role definitions."""
        return self._operations("AuthorizationOperationsOperations")

    @property
    def management_locks(self) -> operations.ManagementLocksOperations:
        """Management locks on subscriptions, resource groups and resources: set, get, list and remove them."""
        return self._operations("ManagementLocksOperations")
